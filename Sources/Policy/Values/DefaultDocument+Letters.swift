/// The default file's settings of letters.
extension SitePolicy {
  static let defaultLetters = #"""
      // Breve til medarbejdere og ledere: "klartone letters".
      letters: {
        // Afsenderens mailadresse. Uden den skrives ingen breve.
        from: "",
        // Hvem der skriver under; "" er kommunen.
        sender: "",
        // Hvor svar skal hen; "" er afsenderen. Nogen skal læse dem: det lover brevet.
        replyTo: "",
        // Hvor der står, hvordan man indtaler en hilsen: et link eller en sætning. "" er intet.
        guide: "",
        // Hvor man kan prøve sin tekst først: et link. "" er kommandoen.
        selfCheck: "",
        // Hvor formål, opbevaring og rettigheder er forklaret. Uden det skrives ingen breve.
        privacy: "",
        // Mindst så mange dage mellem to breve til den samme: 7-365.
        everyDays: 7,
        // Lederen får en kopi fra det andet brev og frem: "yes" eller "no".
        copyLeader: "no",
        // Kommandoen, der tager imod breve, når --send er givet.
        sendmail: "/usr/sbin/sendmail -t -i",
      },
    """#
}
