import Access
import Engine
import Policy
import Reporting
import Testing
import Timing

@Suite("Access reports for people")
struct AccessTextTests {
  private static func table(_ width: Int, _ tongue: Tongue) throws -> String {
    AccessText(
      try InventedTown.access(), mailboxes: InventedTown.mailboxes,
      people: try InventedTown.people(), policy: SitePolicy(), tongue: tongue,
      terminal: Terminal(color: false, width: width)
    ).text
  }

  @Test func wide() throws {
    print(try Self.table(110, Tongue(.danish)))
    print(try Self.table(50, Tongue(.english)))
    let access = try InventedTown.access()
    for number in ["4512", "4513", "4590"] {
      let found = try #require(access.audit.mailboxes(named: number).first)
      print(
        AccessCalendarText(
          found, of: access, mailboxes: InventedTown.mailboxes, people: try InventedTown.people(),
          policy: SitePolicy(), tongue: Tongue(.danish),
          terminal: Terminal(color: false, width: 100)
        ).text)
    }
    print(
      try JSONText.of(
        AccessDocument(
          access, mailboxes: InventedTown.mailboxes, people: try InventedTown.people(),
          policy: SitePolicy(), version: "1", tongue: Tongue(.danish))))
    print(
      String(
        decoding: AccessTable(
          access, mailboxes: InventedTown.mailboxes, people: try InventedTown.people()
        ).bytes, as: UTF8.self))
  }
}
