import Policy

/// Numbers as messages show them.
extension Tongue {
  /// A whole number and the noun for it: "1 kanal", "2 kanaler".
  func amount(
    _ count: Int, _ danish: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let isOne = count == 1
    let noun = self(isOne ? danish.one : danish.many, isOne ? english.one : english.many)
    return "\(count) \(noun)"
  }

  /// Bytes, which Danish does not inflect.
  func bytes(_ count: Int) -> String {
    amount(count, ("byte", "byte"), ("byte", "bytes"))
  }

  /// A number as exactly as it was written in a file, whatever its size.
  ///
  /// A rounded one would say "1 is outside 0–1" of 1.0001.
  func exact(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
    let written = "\(value)"
    let short = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
    let mark: Character = language == .danish ? "," : "."
    return String(short.map { $0 == "." ? mark : $0 })
  }
}
