/// Reads telephone numbers however they are written, and lets none of them out.
///
/// `+45 12 34 56 78`, `004512345678`, `4512345678`, `12345678`, `"Navn" <12345678>` and
/// `sip:+4512345678@host` are one.
package struct NumberReader: Sendable, Hashable {
  package let plan: NumberPlan
  /// Extensions and mailboxes that are known, from configuration or directory.
  package let known: Set<String>
  /// Other numbers are extensions up to this many digits.
  package let mostDigits: Int
  /// Digits only, the longest first.
  private let ownPrefixes: [[UInt8]]
  private let country: [UInt8]
  private let outsideLine: [UInt8]

  package init(_ plan: NumberPlan, known: Set<String> = [], mostDigits: Int = 5) {
    self.plan = plan
    self.known = known
    self.mostDigits = min(mostDigits, plan.nationalDigits - 1)
    country = Array(plan.country.utf8).filter(Self.isDigit)
    outsideLine = Array(plan.outsideLine.utf8)
    ownPrefixes = plan.ownPrefixes.map { $0.utf8.filter(Self.isDigit) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
  }

  /// The switchboard's numbers.
  package var switchboard: Set<WrittenNumber> {
    Set(plan.switchboard.map(read)).subtracting([.withheld])
  }

  package func read(_ text: String) -> WrittenNumber {
    let written = WrittenDigits(text.utf8)
    if known.contains(written.text) { return .extension(written.text) }
    guard let digits = written.digits, !digits.isEmpty, digits.count <= Self.longest else {
      return .withheld
    }
    if !written.hasPlus {
      if digits.count <= mostDigits { return .extension(Self.text(digits)) }
      let text = Self.text(digits)
      if known.contains(text) { return .extension(text) }
    }
    // What FreeSWITCH writes for nobody.
    if digits.allSatisfy({ $0 == Self.zero }) { return .withheld }
    if let whole = whole(digits, hasPlus: written.hasPlus) { return placed(whole) }
    if !outsideLine.isEmpty, digits.starts(with: outsideLine),
      let whole = whole(digits.dropFirst(outsideLine.count), hasPlus: false)
    {
      return placed(whole)
    }
    // A service number, or one of another country whose sign was lost on its way.
    let isForeign = digits.count > plan.nationalDigits
    let normal = isForeign ? digits[...] : (country + digits)[...]
    return .outside(CallerKey(normal: Self.text(normal)), isForeign: isForeign)
  }

  /// With the country's code in front; nil when it is not said how the number is meant.
  private func whole(_ digits: some Collection<UInt8>, hasPlus: Bool) -> [UInt8]? {
    if hasPlus { return Array(digits) }
    if digits.starts(with: [Self.zero, Self.zero]) {
      let rest = digits.dropFirst(2)
      // No country's code begins with 0.
      return rest.count > 4 && rest.first != Self.zero ? Array(rest) : nil
    }
    if digits.count == plan.nationalDigits { return country + digits }
    let isComplete =
      digits.count == country.count + plan.nationalDigits && digits.starts(with: country)
    return isComplete ? Array(digits) : nil
  }

  private func placed(_ whole: [UInt8]) -> WrittenNumber {
    let isForeign = !whole.starts(with: country)
    if !isForeign {
      let national = whole.dropFirst(country.count)
      if national.count == plan.nationalDigits {
        for prefix in ownPrefixes where national.starts(with: prefix) {
          let rest = Self.text(national.dropFirst(prefix.count))
          if known.contains(rest) || (1...max(1, mostDigits)).contains(rest.utf8.count) {
            return .extension(rest)
          }
        }
      }
    }
    return .outside(CallerKey(normal: Self.text(whole)), isForeign: isForeign)
  }

  /// Digits of the longest number there is (E.164), with what is dialled before it.
  private static let longest = 20
  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func text(_ digits: some Collection<UInt8>) -> String {
    String(decoding: digits, as: UTF8.self)
  }
}
