import Directory
import Testing

@Suite struct PeopleFileTests {
  struct Read: Sendable {
    let text: String
    let people: [Person]
    var notes: [PeopleFile.Note] = []
  }

  static let soren = Person(extension: "0142", name: "Søren Ø", department: "Vej & Park", line: 2)

  @Test(arguments: [
    Read(text: "Lokalnummer;Navn;Afdeling\r\n0142;Søren Ø;Vej & Park\r\n", people: [soren]),
    Read(text: "DEPARTMENT,Display Name,ext.\nVej & Park, Søren  Ø ,0142", people: [soren]),
    Read(text: "ipPhone\tsn\tgivenName\tEnhed\n01 42\tØ\tSøren\tVej & Park", people: [soren]),
    Read(
      text: "sep=|\nLokal nr.|Fulde navn|Afdeling\n'0142|Søren Ø|Vej & Park",
      people: [
        Person(extension: "0142", name: "Søren Ø", department: "Vej & Park", line: 3)
      ]),
    Read(text: "Lokal;Navn;Afdeling\n", people: []),
    // Everything there is.
    Read(
      text: """
        Lokal;Navn;Kaldenavn;Afdeling;Afdelingsalias;Postkassetype;E-mail
        12;Marie Louise Hansen;Malou;Borgerservice;BS | Borgerservicen/BS/ ;Personlig;m@k.dk
        13;;;Borgerservice;;Fælles;
        """,
      people: [
        Person(
          extension: "12", name: "Marie Louise Hansen", callName: "Malou",
          department: "Borgerservice", aliases: ["BS", "Borgerservicen"], mail: "m@k.dk", line: 2),
        Person(
          extension: "13", name: nil, department: "Borgerservice", mailboxType: .shared, line: 3),
      ]),
    // The number nearest to a mailbox is taken.
    Read(
      text: "telephoneNumber;Lokalnummer;Navn;Afdeling\n+45 12 34 56 78;5678;A;B",
      people: [Person(extension: "5678", name: "A", department: "B", line: 2)],
      notes: [note(1, .ignoredColumn("telephoneNumber"))]),
    Read(
      text: "Telefon;Navn;Afdeling;Titel;\n+45 12 34 56 78;A;B;Chef;",
      people: [Person(extension: "+4512345678", name: "A", department: "B", line: 2)],
      notes: [note(1, .ignoredColumn("Titel"))]),
    // Faulty rows are told of, and kept where they can be.
    Read(
      text: "Lokal;Navn;Afdeling\n;A;B\n1;;B\n2;A;\n3;A\n4;A;B;C\n5;A;B;;\n6/7;A;B",
      people: [
        Person(extension: "1", name: nil, department: "B", line: 3),
        Person(extension: "2", name: "A", department: nil, line: 4),
        Person(extension: "3", name: "A", department: nil, line: 5),
        Person(extension: "4", name: "A", department: "B", line: 6),
        Person(extension: "5", name: "A", department: "B", line: 7),
        Person(extension: "6/7", name: "A", department: "B", line: 8),
      ],
      notes: [
        note(2, .skippedWithoutExtension), note(3, .missingName), note(4, .missingDepartment),
        note(5, .width(expected: 3, found: 2)), note(5, .missingDepartment),
        note(6, .width(expected: 3, found: 4)), note(8, .oddExtension("6/7")),
      ]),
    // 007 and 7 are two mailboxes; 7 twice is one.
    Read(
      text: "Lokal;Navn;Afdeling\n7;A;B\n007;C;D\n7;A;B\n7;E;B",
      people: [
        Person(extension: "7", name: "A", department: "B", line: 2),
        Person(extension: "007", name: "C", department: "D", line: 3),
      ],
      notes: [
        note(4, .duplicateExtension("7", firstLine: 2, differs: false)),
        note(5, .duplicateExtension("7", firstLine: 2, differs: true)),
      ]),
    Read(
      text: "Lokal;Navn;Afdeling;Type\n1;Hansen, Mette;B;chef\n2;SÃ¸ren;B;\n3;\"A\nB\";C;",
      people: [
        Person(extension: "1", name: "Hansen, Mette", department: "B", line: 2),
        Person(extension: "2", name: "SÃ¸ren", department: "B", line: 3),
        Person(extension: "3", name: "A B", department: "C", line: 4),
      ],
      notes: [
        note(2, .nameWithComma("Hansen, Mette")), note(2, .unknownMailboxType("chef")),
        note(3, .garbled(.name, "SÃ¸ren")),
      ]),
    Read(
      text: "ext;DisplayName;givenName;sn;department\n1;Hansen, Mette;Mette;Hansen;B\n2;;Bo;;B",
      people: [
        Person(extension: "1", name: "Mette Hansen", department: "B", line: 2),
        Person(extension: "2", name: "Bo", department: "B", line: 3),
      ]),
  ])
  func reads(_ read: Read) throws {
    let file = try PeopleFile(csv: Array(read.text.utf8))
    #expect(file.people == read.people)
    #expect(file.notes == read.notes)
  }

  @Test(arguments: [("7;A;B\n7;A;B", []), ("7;A;B\n7;A;C\n8;A;B\n8;A;B", ["7"])])
  func knowsWhichOwnersAreInDoubt(rows: String, extensions: [String]) throws {
    let file = try PeopleFile(csv: Array("Lokal;Navn;Afdeling\n\(rows)".utf8))
    #expect(file.disputedExtensions == Set(extensions))
  }

  struct Refused: Sendable {
    let text: String
    let error: DirectoryError
  }

  @Test(arguments: [
    Refused(text: "", error: .empty),
    Refused(text: "\u{FEFF}\r\n;;\n", error: .empty),
    Refused(text: "sep=;\n", error: .empty),
    Refused(text: "\n1;A;B\n2;C;D", error: .noHeader(found: ["1", "A", "B"], line: 2)),
    Refused(
      text: "Lokal;Titel\n1;Chef",
      error: .missingColumns([.name, .department], found: ["Lokal", "Titel"], line: 1)),
    Refused(
      text: "Fornavn;Afdeling\n",
      error: .missingColumns([.extension, .name], found: ["Fornavn", "Afdeling"], line: 1)),
    Refused(text: "Lokal;Navn;Afdeling\n1;\"A;B\n", error: .malformed(.unclosedQuote(line: 2))),
    Refused(text: "Lokal;Navn;Afdeling\n1;\0;B\n", error: .undecodable(.notText(line: 2))),
  ])
  func refuses(_ refused: Refused) {
    #expect(throws: refused.error) { try PeopleFile(csv: Array(refused.text.utf8)) }
  }

  @Test func readsExcelsPlainCSV() throws {
    let bytes = Array("Lokal;Navn;Afdeling\r\n1;S".utf8) + [0xF8] + Array("ren;B".utf8)
    let file = try PeopleFile(csv: bytes)
    #expect(file.people.first?.name == "Søren")
    #expect(file.encoding == .windows1252)
  }

  /// Twice the time for twice the rows, not four times: a quadratic reader takes minutes.
  @Test(.timeLimit(.minutes(1)))
  func readsALargeFile() throws {
    var text = "Lokal;Navn;Afdeling;Alias\r\n"
    for number in 0..<20_000 { text += "\(number);\"Åse \"\"Æ\"\" Ørsted\";Vej & Park;VP|Park\r\n" }
    let file = try PeopleFile(csv: Array(text.utf8))
    #expect(file.people.count == 20_000)
    #expect(file.people.last?.line == 20_001)
    #expect(file.notes.isEmpty)
  }
}

private func note(_ line: Int, _ kind: PeopleFile.Note.Kind) -> PeopleFile.Note {
  .init(line: line, kind)
}
