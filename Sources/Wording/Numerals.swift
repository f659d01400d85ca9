/// Danish numerals from 0 to 99 in words and digits.
enum Numerals {
  /// The value of one token: "fem", "fireogtyve", "24", "1.5"; nil if it is no number.
  static func value(_ token: Token) -> Double? { value(token.text) }

  static func value(_ text: String) -> Double? {
    if let known = words[text] { return known }
    guard let first = text.first, first.isASCII, first.isNumber, text.count <= 12 else {
      return nil
    }
    return Double(text)
  }

  static func one(_ text: String) -> Bool { value(text) == 1 }

  /// 20, 30 … 90: what may follow "fire og".
  static func isTens(_ token: Token) -> Bool {
    value(token).map { $0 >= 20 && $0 < 100 && $0.truncatingRemainder(dividingBy: 10) == 0 }
      ?? false
  }

  private static let words: [String: Double] = {
    let ones = [
      "nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
      "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ]
    let tens: [(String, Double)] = [
      ("tyve", 20), ("tredive", 30), ("fyrre", 40), ("fyrretyve", 40), ("halvtreds", 50),
      ("halvtredsindstyve", 50), ("tres", 60), ("tresindstyve", 60), ("halvfjerds", 70),
      ("firs", 80), ("halvfems", 90),
    ]
    var words: [String: Double] = [
      "en": 1, "nullet": 0, "zero": 0, "hundrede": 100, "tusind": 1000,
    ]
    for (value, word) in ones.enumerated() { words[Folding.fold(word)] = Double(value) }
    for (ten, value) in tens {
      words[ten] = value
      for (one, word) in ones.enumerated() where (1...9).contains(one) {
        words["\(word)og\(ten)"] = value + Double(one)
      }
      words["enog\(ten)"] = value + 1
    }
    return words
  }()
}
