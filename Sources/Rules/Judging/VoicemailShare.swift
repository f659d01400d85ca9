import Policy

/// "Voicemail er en personlig telefonsvare, der kan benyttes i tilfælde, hvor telefonbetjeningen ikke
/// kan finde sted på anden måde." (rule 17): the share of calls that end in voicemail.
package struct VoicemailShare: Sendable, Hashable {
  /// Calls of which is known what became of them.
  package let calls: Int
  package let voicemail: Int
  /// The records do not cover the whole period.
  package let isPartial: Bool

  /// 0…1.
  package var share: Double { calls == 0 ? 0 : Double(voicemail) / Double(calls) }
}

extension VoicemailShare: RuleJudge {
  package static let rule = RuleID.voicemailShare

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    if let obstacle = obstacle(
      ground, .voicemailShare, to: .policyOwner, missing: ground.missingCalls)
    {
      return [obstacle]
    }
    guard let incoming = IncomingCalls(ground) else { return [] }
    return figures(incoming) { calls in
      let known = calls.filter { $0.ending != .unclear }
      return DepartmentFigure(
        count: known.count,
        detail: .voicemailShare(
          VoicemailShare(
            calls: known.count, voicemail: known.count { $0.ending == .voicemail },
            isPartial: !incoming.uncovered.isEmpty)))
    }
  }
}
