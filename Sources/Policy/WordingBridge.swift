package import Wording

extension SitePolicy {
  /// What the text logic needs to know of this policy.
  package var wording: WordingPolicy {
    var policy = WordingPolicy()
    policy.limitHours = callback.limitHours
    policy.workingDays =
      switch callback.workingDays {
      case .review: .review
      case .fail: .fail
      case .allow(let days): .allowed(upTo: days)
      }
    policy.keys = switchboard.keys
    policy.switchboardNames = switchboard.names
    policy.ambiguousSwitchboardNames = switchboard.ambiguousNames
    policy.municipality = municipality.name
    policy.hedges = callback.extraHedges
    return policy
  }
}
