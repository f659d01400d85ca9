import Directory
import Testing

/// A CPR number must come out nowhere: not in a value, a note or an error.
@Suite struct PersonalNumberTests {
  struct Leak: Sendable {
    let text: String
    let personalNumber: String
    let notes: [PeopleFile.Note.Kind]
  }

  @Test(arguments: [
    Leak(
      text: "Lokal;CPR-nummer;Navn;Afdeling\n1;010203-1234;A;B", personalNumber: "010203-1234",
      notes: [.personalNumberColumn("CPR-nummer")]),
    Leak(
      text: "cpr,Lokal,Navn,Afdeling\n0102031234,1,A,B", personalNumber: "0102031234",
      notes: [.personalNumberColumn("cpr")]),
    // A separator too many moves the number into the next column.
    Leak(
      text: "Lokal;Cpr nr.;Navn;Afdeling\n1;;010203-1234;A;B", personalNumber: "010203-1234",
      notes: [
        .personalNumberColumn("Cpr nr."), .width(expected: 4, found: 5), .personalNumber(.name),
        .missingName,
      ]),
    Leak(
      text: "Lokal;Navn;Afdeling\n1;Bo (310899 4321);B", personalNumber: "310899 4321",
      notes: [.personalNumber(.name), .missingName]),
    // Glued to something else.
    Leak(
      text: "Lokal;Navn;Afdeling\n1;010203-12340042;B", personalNumber: "010203-1234",
      notes: [.personalNumber(.name), .missingName]),
    Leak(
      text: "Lokal;Navn;Afdeling\n6112991234;Bo;B", personalNumber: "6112991234",
      notes: [.personalNumber(.extension), .skippedWithoutExtension]),
    Leak(
      text: "Lokal;Navn;Afdeling;Type\n1;Bo;B;010203–1234", personalNumber: "010203–1234",
      notes: [.personalNumber(.mailboxType)]),
    Leak(
      text: "Lokal;Navn;Afdeling;010203-1234\n1;Bo;B;x", personalNumber: "010203-1234",
      notes: [.ignoredColumn("…")]),
  ])
  func isNeverKept(_ leak: Leak) throws {
    let file = try PeopleFile(csv: Array(leak.text.utf8))
    #expect(file.notes.map(\.kind) == leak.notes)
    #expect(!String(reflecting: file).contains(leak.personalNumber))
  }

  @Test(arguments: ["1;010203-1234;Bo", "Navn;010203-1234"])
  func isNoEvidenceOfAnError(text: String) {
    let error = #expect(throws: DirectoryError.self) { try PeopleFile(csv: Array(text.utf8)) }
    #expect(!String(reflecting: error).contains("010203"))
  }

  /// What only looks a little like one is kept.
  @Test(arguments: [
    "12345678", "+4512345678", "4512345678", "004512345678", "0113991234", "3200991234",
    "12 34 56 78", "1010203-1234", "01020312345",
  ])
  func telephoneNumbersAreKept(number: String) throws {
    let file = try PeopleFile(csv: Array("Telefon;Navn;Afdeling\n\(number);A;B".utf8))
    #expect(file.people.first?.extension == String(number.filter { $0 != " " }))
  }
}
