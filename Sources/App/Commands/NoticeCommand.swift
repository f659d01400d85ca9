import Engine
import Options
import Policy
import Reporting

/// `klartone notice`: the information sheet for the employees, and input to the impact assessment.
enum NoticeCommand {
  static let description = CommandDescription(
    "notice",
    summary: Text(
      da: "skriv orienteringen til medarbejderne om kontrollen (Markdown)",
      en: "write the information for employees about the checks (Markdown)"),
    discussion: Text(
      da: "Arket siger, hvem der er dataansvarlig, hvorfor og på hvilket grundlag, hvilke "
        + "oplysninger jeres kilder giver, hvem der ser dem, hvor længe, og hvad der ikke sker. "
        + "Det fyldes ud af sitefilens information; det, der mangler, står som [udfyldes: …]. "
        + "Kontrol af aflytning og tilbageringning er slået fra, til formål og dato er udfyldt.",
      en: "The sheet says who is the controller, why and on what basis, which data your sources "
        + "give, who sees them, how long, and what is not done. It is filled in from the site "
        + "file's information; what is missing reads [to be filled in: …]. Checks of listening and "
        + "calling back are off until purpose and date are filled in."),
    options: [
      Option(
        "out", short: "o", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "skriv arket i en fil i stedet for på standardoutput",
          en: "write the sheet to a file instead of standard output")),
      Option(
        "dpia",
        help: Text(
          da: "skriv i stedet oplægget til konsekvensanalysen (DPIA)",
          en: "write the input to the impact assessment (DPIA) instead")),
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone notice --site site.json5 --out orientering.md",
        Text(da: "arket til medarbejderne", en: "the sheet for employees")),
      .init(
        "klartone notice --site site.json5 --dpia",
        Text(da: "oplæg til databeskyttelsesrådgiveren", en: "input for the DPO")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    let page = NoticePage(policy: context.policy, tongue: tongue)
    let text =
      context.arguments.flag("dpia") ? ImpactSheet(page).text : NoticeSheet(page).text
    if let path = context.arguments.value("out") {
      do throws(AtomicFile.WriteError) {
        try AtomicFile.write(Array(text.utf8), to: path)
      } catch {
        throw context.notWritten(error)
      }
    } else {
      context.output.result(text)
    }
    guard page.missing.isEmpty else {
      let keys = page.missing.joined(separator: ", ")
      context.output.diagnostic(
        tongue(
          "Arket er ikke færdigt. Udfyld i sitefilen: \(keys). Datoen (informedOn) må gerne være en "
            + "dag, der kommer: til da er kontrollen slået fra.",
          "The sheet is not complete. Fill in the site file: \(keys). The date (informedOn) may be a "
            + "day to come: until then the checks are off."))
      return .findings
    }
    return .clean
  }
}
