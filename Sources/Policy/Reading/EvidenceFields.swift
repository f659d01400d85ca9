import Wording

extension EvidencePolicy {
  static let fields: [Field<Self>] = [
    .choice("snippets", affectsVerdicts: false, \.snippets),
    .number("secondsBefore", affectsVerdicts: false, \.secondsBefore, 0...10),
    .number("secondsAfter", affectsVerdicts: false, \.secondsAfter, 0...10),
    .choices(
      "verdicts", affectsVerdicts: false, \.verdicts, of: [Verdict.pass, .review, .fail]),
    .whole("retentionDays", affectsVerdicts: false, \.retentionDays, 1...3650),
  ]
}
