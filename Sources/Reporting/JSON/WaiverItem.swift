import Rules
import Timing

/// An exception beside the finding it is about.
struct WaiverItem: Encodable {
  let rule: String
  let reason: String
  let owner: String
  let expires: String

  init(_ waiver: Waiver) {
    rule = waiver.rule.rawValue
    reason = waiver.reason
    owner = waiver.owner
    expires = waiver.expires.iso
  }
}
