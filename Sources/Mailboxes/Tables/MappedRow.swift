import Directory
import Timing
import Voicemail

/// A row of a CSV file, by the meaning of its columns.
struct MappedRow {
  let place: SourcePlace
  private let fields: [String]
  private let places: [MailboxColumn: Int]

  init(place: SourcePlace, fields: [String], places: [MailboxColumn: Int]) {
    self.place = place
    self.fields = fields
    self.places = places
  }

  func has(_ column: MailboxColumn) -> Bool { places[column] != nil }

  /// Without needless blanks; nil where there is nothing, or a CPR number. Passwords are not texts.
  func text(_ column: MailboxColumn) -> String? {
    guard column != .password, let value = value(column), !hasPersonalNumber(value) else {
      return nil
    }
    return value
  }

  /// As ``text(_:)``, for identities of machines, which may look like anything.
  func identity(_ column: MailboxColumn) -> String? { column == .password ? nil : value(column) }

  /// Columns whose value looks like it holds a CPR number and was dropped.
  var droppedColumns: [MailboxColumn] {
    shownColumns.filter { value($0).map(hasPersonalNumber) ?? false }
  }

  func integer(_ column: MailboxColumn) -> Int64? { text(column).flatMap { Int64($0) } }

  func flag(_ column: MailboxColumn) -> Bool? { text(column).flatMap(meansYes) }

  func time(_ column: MailboxColumn, zone: TimeZoneRules) -> TimeText? {
    text(column).flatMap { TimeText($0, zone: zone) }
  }

  /// How the password compares with the number: all that ever leaves.
  ///
  /// - Returns: nil when the file has no such column.
  func accessCode(number: String) -> AccessCode? {
    guard has(.password) else { return nil }
    guard let password = value(.password) else { return AccessCode.none }
    if password == "1" + number { return .asPolicy }
    if password == number { return .notSetUp }
    // Stars, or a hash: nothing that can be typed on a telephone.
    let isTyped = password.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isTyped ? .differs : .unreadable
  }

  private func value(_ column: MailboxColumn) -> String? {
    guard let index = places[column], index < fields.count else { return nil }
    let value = collapsed(fields[index])
    return value.isEmpty ? nil : value
  }
}

/// Columns whose text may come to be shown. Identities may look like anything.
private let shownColumns: [MailboxColumn] = [
  .mailbox, .context, .name, .givenName, .surname, .greetingFile, .greetingText, .alternateText,
]

/// Yes or no, in the words that exports use; nil for any other.
func meansYes(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "true", "t", "1", "yes", "y", "ja", "sand", "on", "enabled", "aktiv": true
  case "false", "f", "0", "no", "n", "nej", "falsk", "off", "disabled", "inaktiv": false
  default: nil
  }
}
