internal import Directory
package import Timing

/// What a waiver must say.
package enum WaiverColumn: String, Sendable, Hashable, CaseIterable {
  case mailbox
  case rule
  case reason
  case owner
  case expires

  /// Headings it goes by, in lower case.
  fileprivate var headings: Set<String> {
    switch self {
    case .mailbox: ["mailbox", "postkasse", "lokalnummer", "extension"]
    case .rule: ["rule", "regel"]
    case .reason: ["reason", "grund", "begrundelse"]
    case .owner: ["owner", "ansvarlig", "ejer"]
    case .expires: ["expires", "udløber", "udloeber", "til"]
    }
  }
}

/// Why a line of a file of waivers waives nothing.
package struct WaiverFault: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// All five are required.
    case missing([WaiverColumn])
    case unknownRule(String)
    /// A number that several rules have: each needs a line of its own.
    case severalRules(String)
    case badDate(String)
    /// The reason or the owner holds what looks like a CPR number.
    case personalNumber
  }

  /// From 1.
  package let line: Int
  package let kind: Kind
}

/// Why a file of waivers could not be read at all.
package enum WaiverFileError: Error, Sendable, Hashable {
  case undecodable
  case unclosedQuote(line: Int)
  /// The header lacks these.
  case noHeader([WaiverColumn])
}

/// A file of waivers: `mailbox;rule;reason;owner;expires`, one line each.
package struct WaiverFile: Sendable, Hashable {
  package var waivers: [Waiver] = []
  package var faults: [WaiverFault] = []

  package init() {}

  /// Reads a file as Excel and text editors write them. A line that is wrong waives nothing, and is
  /// told; the others count.
  package init(csv bytes: [UInt8]) throws(WaiverFileError) {
    let text: DecodedText
    do throws(TextDecodingError) { text = try decodeText(bytes) } catch { throw .undecodable }
    var reader = CSVReader(text)
    var places: [WaiverColumn: Int]?
    while let row = try Self.next(&reader) {
      guard let columns = places else {
        let found = Self.columns(row)
        let missing = WaiverColumn.allCases.filter { found[$0] == nil }
        guard missing.isEmpty else { throw .noHeader(missing) }
        places = found
        continue
      }
      add(row, columns)
    }
  }

  private static func next(_ reader: inout CSVReader) throws(WaiverFileError) -> CSVRow? {
    do throws(CSVError) {
      return try reader.next()
    } catch {
      switch error {
      case .unclosedQuote(let line): throw .unclosedQuote(line: line)
      }
    }
  }

  private static func columns(_ row: CSVRow) -> [WaiverColumn: Int] {
    var found: [WaiverColumn: Int] = [:]
    for (index, heading) in row.fields.enumerated() {
      let name = collapsed(heading).lowercased()
      if let column = WaiverColumn.allCases.first(where: { $0.headings.contains(name) }) {
        found[column] = found[column] ?? index
      }
    }
    return found
  }

  private mutating func add(_ row: CSVRow, _ places: [WaiverColumn: Int]) {
    func value(_ column: WaiverColumn) -> String {
      guard let index = places[column], index < row.fields.count else { return "" }
      return collapsed(row.fields[index])
    }
    func fault(_ kind: WaiverFault.Kind) {
      faults.append(WaiverFault(line: row.line, kind: kind))
    }
    let missing = WaiverColumn.allCases.filter { value($0).isEmpty }
    guard missing.isEmpty else { return fault(.missing(missing)) }
    let named = Rule.named(value(.rule))
    guard let rule = named.first else { return fault(.unknownRule(value(.rule))) }
    guard named.count == 1 else { return fault(.severalRules(value(.rule))) }
    guard let expires = Self.date(value(.expires)) else {
      return fault(.badDate(value(.expires)))
    }
    guard !hasPersonalNumber(value(.reason)), !hasPersonalNumber(value(.owner)) else {
      return fault(.personalNumber)
    }
    // A spreadsheet's guard against formulas is no part of a number.
    let number = value(.mailbox)
    waivers.append(
      Waiver(
        mailbox: number.hasPrefix("'") ? String(number.dropFirst()) : number, rule: rule.id,
        reason: value(.reason), owner: value(.owner), expires: expires, line: row.line))
  }

  /// `2026-12-31` or `31-12-2026`.
  package static func date(_ text: String) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2, 4] else { return nil }
    return CivilDate(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
  }

  /// The file as it is written: with a header, and as spreadsheets in Denmark read it.
  package static func bytes(_ waivers: [Waiver]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(WaiverColumn.allCases.map { .text($0.rawValue) })
    for waiver in waivers {
      writer.append([
        .text(waiver.mailbox), .text(waiver.rule.rawValue), .text(waiver.reason),
        .text(waiver.owner), .text(waiver.expires.iso),
      ])
    }
    return writer.bytes
  }
}
