extension ValueKind {
  /// The range of a number as it is written: "0,5 til 1" in Danish, "0.5 to 1" in English; `nil` when
  /// there is none worth telling.
  var range: Text? {
    switch self {
    case .text, .file, .directory, .choice: nil
    case .integer(let range):
      span(
        range.lowerBound == .min ? nil : Text(same: "\(range.lowerBound)"),
        range.upperBound == .max ? nil : Text(same: "\(range.upperBound)"))
    case .number(let range): span(decimal(range.lowerBound), decimal(range.upperBound))
    }
  }
}

private func span(_ low: Text?, _ high: Text?) -> Text? {
  switch (low, high) {
  case (nil, nil): nil
  case (let low?, nil): Text(da: "\(low.da) og op", en: "\(low.en) up")
  case (nil, let high?): Text(da: "højst \(high.da)", en: "at most \(high.en)")
  case (let low?, let high?): Text(da: "\(low.da) til \(high.da)", en: "\(low.en) to \(high.en)")
  }
}

/// `nil` for an end that doesn't bound.
private func decimal(_ number: Double) -> Text? {
  guard abs(number) < .greatestFiniteMagnitude else { return nil }
  // `Int(exactly:)` isn't used: it needs the C library's mathematics, which nothing here links.
  let written = "\(number)"
  let english = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
  return Text(da: String(english.map { $0 == "." ? "," : $0 }), en: english)
}
