import Foundation
package import Timing

package struct UnknownTimeZone: Error, Sendable, Hashable {
  package let name: String

  package init(name: String) { self.name = name }
}

extension TimeZoneRules {
  /// The rules of an IANA time zone from the machine's data, 1980 to 2040.
  package init(named name: String) throws(UnknownTimeZone) {
    guard let zone = TimeZone(identifier: name) else { throw UnknownTimeZone(name: name) }
    func offset(_ seconds: Int64) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }
    let week: Int64 = 7 * 86_400
    let begin: Int64 = 315_532_800
    var changes: [Change] = []
    var before = offset(begin)
    let first = before
    // No zone changes twice in a week; the list of summer times would miss other changes.
    for end in stride(from: begin + week, through: 2_240_524_800, by: Int(week)) {
      let after = offset(end)
      guard after != before else { continue }
      var (low, high) = (end - week, end)
      while high - low > 1 {
        let middle = (low + high) / 2
        if offset(middle) == before { low = middle } else { high = middle }
      }
      changes.append(Change(at: Instant(high), offset: after))
      before = after
    }
    self.init(name: name, firstOffset: first, changes: changes)
  }
}
