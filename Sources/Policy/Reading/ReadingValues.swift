/// Values of one kind, or nil with the mistake reported.
extension Reading {
  mutating func number(
    _ value: JSON5Value, _ path: ConfigurationPath, _ allowed: ClosedRange<Double>
  ) -> Double? {
    guard case .number(let number) = value.content, !number.isNaN else {
      reportType(of: value, expected: .number, path: path)
      return nil
    }
    guard allowed.contains(number) else {
      report(.outOfRange(value: number, allowed: allowed), path, at: value.position)
      return nil
    }
    return number
  }

  mutating func whole(
    _ value: JSON5Value, _ path: ConfigurationPath, _ allowed: ClosedRange<Int>
  ) -> Int? {
    let range = Double(allowed.lowerBound)...Double(allowed.upperBound)
    guard let number = number(value, path, range) else { return nil }
    guard let whole = Int(exactly: number) else {
      report(.notWhole(number), path, at: value.position)
      return nil
    }
    return whole
  }

  mutating func text(
    _ value: JSON5Value, _ path: ConfigurationPath, _ rules: [TextRule]
  ) -> String? {
    guard case .text(let text) = value.content else {
      reportType(of: value, expected: .text, path: path)
      return nil
    }
    if let broken = rules.first(where: { !$0.holds(for: text) }) {
      report(.badText(value: shortened(text), rule: broken), path, at: value.position)
      return nil
    }
    return text
  }

  mutating func texts(
    _ value: JSON5Value, _ path: ConfigurationPath, count: ClosedRange<Int>,
    _ rules: [TextRule] = .name
  ) -> [String]? {
    guard case .list(let values) = value.content else {
      reportType(of: value, expected: .list, path: path)
      return nil
    }
    guard count.contains(values.count) else {
      report(.wrongCount(values.count, allowed: count), path, at: value.position)
      return nil
    }
    var texts: [String] = []
    var seen: [String: SourcePosition] = [:]
    for (index, value) in values.enumerated() {
      let place = path.index(index)
      note(place, at: value.position)
      guard let text = text(value, place, rules) else { continue }
      if let first = seen[text.lowercased()] {
        report(.repeated(value: text, first: first), place, at: value.position)
      }
      seen[text.lowercased()] = seen[text.lowercased()] ?? value.position
      texts.append(text)
    }
    return texts.count == values.count ? texts : nil
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    _ value: JSON5Value, _ path: ConfigurationPath, _ allowed: [Choice]
  ) -> Choice? {
    guard case .text(let text) = value.content else {
      reportType(of: value, expected: .text, path: path)
      return nil
    }
    if let choice = allowed.first(where: { $0.rawValue == text }) { return choice }
    let choices = allowed.map(\.rawValue)
    report(
      .notAllowed(
        value: shortened(text), choices: choices,
        suggestion: suggestion(for: text, among: choices)),
      path, at: value.position)
    return nil
  }
}

extension [TextRule] {
  /// A name or phrase on one line.
  static let name: [TextRule] = [.notEmpty, .atMost(120), .singleLine]
}

extension TextRule {
  func holds(for text: String) -> Bool {
    let scalars = text.unicodeScalars
    return switch self {
    case .notEmpty: scalars.contains { !$0.properties.isWhitespace }
    case .atMost(let limit): scalars.count <= limit
    case .singleLine:
      scalars.allSatisfy { $0.properties.generalCategory != .control && !$0.endsJSON5Line }
    case .digits: scalars.allSatisfy(\.isDigit)
    case .clockSpan: text.isEmpty || TelephoneHours.minutes(of: text) != nil
    case .date: text.isEmpty || Self.isDate(text)
    case .telephoneKeys: scalars.allSatisfy { $0.isDigit || $0 == "*" || $0 == "#" }
    }
  }
}

extension TextRule {
  /// A day as ISO 8601 writes it.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
