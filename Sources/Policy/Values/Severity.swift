/// How much a finding weighs. The policy ranks nothing: the defaults are Klartone's.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Not looked for and not reported.
  case off
  /// Reported for information.
  case info
  /// Should be put right.
  case warn
  /// Breaks the policy.
  case fail

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .off: 0
    case .info: 1
    case .warn: 2
    case .fail: 3
    }
  }
}

/// The severity of everything that can be found in a greeting.
package struct Severities: Sendable, Equatable {
  /// Has every code, so that equality compares what applies.
  private var table: [FindingCode: Severity]

  package init() {
    table = Dictionary(
      uniqueKeysWithValues: FindingCode.allCases.map { ($0, $0.defaultSeverity) })
  }

  package subscript(code: FindingCode) -> Severity {
    get { table[code] ?? code.defaultSeverity }
    set { table[code] = newValue }
  }

  /// The severity of a finding by its code in reports, or nil for an unknown code.
  package func severity(ofCode code: String) -> Severity? {
    FindingCode(rawValue: code).map { self[$0] }
  }
}
