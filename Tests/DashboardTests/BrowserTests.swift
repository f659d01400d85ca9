import Dashboard
import Foundation
import TestSupport
import Testing

/// The pages in a real browser: what `Tests/browser/dashboard.py` found.
private struct Found: Decodable {
  struct Page: Decodable {
    let page: String
    let language: String
    let violations: [Browser.Violation]
    /// At 320 CSS pixels, which is 1280 at 400 %.
    let overflow: Int
    let complaints: [String]
    let headings: [Int]
    let title: String
    let isHacked: Bool
  }

  struct Keyboard: Decodable {
    let firstStop: String
    let skipIsSeen: Bool
    let afterSkip: String
    let withoutRing: [String]
    let searched: [String]
    let count: String
    let filtered: [String]
    let cleared: Int
    let opened: String
  }

  struct Plain: Decodable {
    let rows: Int
    let forms: Int
    let mailbox: Bool
  }

  struct Print: Decodable {
    let navigation: Int
    let forms: Int
    let rows: Int
    let bytes: Int
  }

  let pages: [Page]
  let keyboard: Keyboard
  let withoutScript: Plain
  let print: Print
}

@Test("in a browser: accessible, narrow, by keyboard, without script, printed, and never hacked")
func inBrowser() throws {
  let folder = try TemporaryFolder()
  for language in DashboardLanguage.allCases {
    for (path, content) in SmallTown.files(SmallTown.source(language)) {
      let file = folder.url.appendingPathComponent("\(language.rawValue)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
  }
  let found: Found = try Browser.run("dashboard", [folder.path("da"), folder.path("en")])
  #expect(found.pages.count >= 20)
  for page in found.pages {
    let name: Comment = "\(page.page) (\(page.language))"
    #expect(page.violations.isEmpty, name)
    #expect(page.overflow == 0, name)
    #expect(page.complaints.isEmpty, name)
    #expect(!page.isHacked, name)
    #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1, name)
    #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 }, name)
    #expect(page.title.contains("2026") && page.title.contains("Birkeager & Omegn"), name)
  }

  let keyboard = found.keyboard
  #expect(keyboard.firstStop == "Spring til indholdet" && keyboard.skipIsSeen)
  #expect(keyboard.afterSkip == "content")
  #expect(keyboard.withoutRing.isEmpty)
  #expect(keyboard.searched == ["4607 Jakob Winkel"])
  #expect(keyboard.count == "Viser 1 af 15")
  #expect(keyboard.filtered.count == 6 && keyboard.cleared == 15)
  #expect(keyboard.opened.hasPrefix("4607 Jakob Winkel"))

  #expect(found.withoutScript.rows == 15 && found.withoutScript.forms == 0)
  #expect(found.withoutScript.mailbox)
  #expect(found.print.navigation == 0 && found.print.forms == 0 && found.print.rows == 15)
  #expect(found.print.bytes > 10_000)
}
