import Testing

@testable import Directory

struct LeaderTests {
  @Test(arguments: [
    ("Leder", "Lis Holm", "Lis Holm"), ("Nærmeste leder", " Lis  Holm ", "Lis Holm"),
    ("manager", "\"CN=Lis Holm,OU=Ydelse,DC=kommune,DC=dk\"", "Lis Holm"),
    ("manager", "\"CN=Holm\\, Lis,OU=Ydelse\"", "Holm, Lis"), ("manager", "CN=", nil),
    ("Leder", "", nil), ("Leder", "010190-1234", nil), ("Kollega", "Lis Holm", nil),
  ])
  func leader(header: String, value: String, expected: String?) throws {
    let csv = "Lokalnummer;Navn;Afdeling;\(header)\n4512;Mette Hansen;Ydelse;\(value)\n"
    let file = try PeopleFile(csv: Array(csv.utf8))
    #expect(file.people.map(\.leader) == [expected])
  }
}
