import Access

extension AccessDocument {
  /// All mailboxes at a glance.
  struct SummaryItem: Encodable {
    struct Counts: Encodable {
      let mailboxes: Int
      let pass: Int
      let fail: Int
      let notEvaluated: Int

      private enum CodingKeys: String, CodingKey {
        case mailboxes, pass, fail
        case notEvaluated = "not_evaluated"
      }

      init(_ counts: AccessSummary.Counts) {
        mailboxes = counts.all
        pass = counts.pass
        fail = counts.fail
        notEvaluated = counts.notEvaluated
      }
    }

    struct Department: Encodable {
      @Present var name: String?
      let counts: Counts
    }

    struct AccessCodes: Encodable {
      /// By verdict.
      let counts: [String: Int]
      let rule: String
      let riskNote: String
    }

    let rule: String
    let counts: Counts
    let departments: [Department]
    /// Mailboxes that have the finding, by its code; every code is there.
    let findings: [String: Int]
    let accessCodes: AccessCodes

    init(_ summary: AccessSummary, _ tongue: Tongue) {
      rule = PolicyQuote.dailyListening
      counts = Counts(summary.counts)
      departments = summary.departments.map {
        Department(name: $0.name, counts: Counts($0.counts))
      }
      var findings: [String: Int] = [:]
      for code in AccessFinding.Code.allCases {
        findings[code.rawValue] = summary.findings[code] ?? 0
      }
      self.findings = findings
      var verdicts: [String: Int] = [:]
      for verdict in AccessCodeVerdict.allCases {
        verdicts[verdict.rawValue] = summary.accessCodes[verdict] ?? 0
      }
      accessCodes = AccessCodes(
        counts: verdicts, rule: PolicyQuote.accessCode, riskNote: tongue.accessCodeRisk)
    }
  }
}
