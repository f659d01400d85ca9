/// What the process ends with; documented in help and man page.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Nothing at or above the threshold.
  case clean = 0
  /// Something at or above the threshold.
  case findings = 1
  /// Wrong usage, or a bad configuration, directory or folder.
  case usage = 2
  /// Recogniser or model unavailable.
  case noRecogniser = 3
  /// Some inputs could not be evaluated; what could be is reported.
  case incomplete = 4
  /// Klartone's own fault.
  case internalError = 5
}
