/// The default file's settings of snippets.
extension SitePolicy {
  static let defaultEvidence = #"""
      // Lydklip: nogle sekunder af hilsenen omkring det sted, som en dom bygger på, så den, der skal
      // lytte efter, kan høre netop det. Hilsenen er medarbejderens egen stemme, en
      // personoplysning, så klip er slået fra. Slå dem først til, når de ansatte ved det ("klartone
      // notice"). De ligger i historikken (store) og kommer aldrig med i breve eller i noget med
      // pseudonymer. Borgernes beskeder bliver aldrig åbnet.
      evidence: {
        // "yes" eller "no". Slås det fra, sletter den næste "klartone purge" alle klip.
        snippets: "no",
        // Sekunder før stedet og efter det: 0-10.
        secondsBefore: 2,
        secondsAfter: 2,
        // Ved hvilke domme: "review" (lyt efter), "fail" (ikke opfyldt), "pass" (opfyldt).
        verdicts: ["review", "fail"],
        // Så mange dage må et klip blive, efter at en kontrol sidst brugte det: 1-3650.
        retentionDays: 30,
      },
    """#
}
