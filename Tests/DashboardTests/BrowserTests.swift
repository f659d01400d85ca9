import Dashboard
import Foundation
import SoundFiles
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

  /// The players of a page.
  struct Sound: Decodable {
    let page: String
    let label: String
    /// Seconds; 0 when the browser could not read it.
    let seconds: Double
    let playsByItself: Bool
    let byKeyboard: Bool
    /// Seconds that were heard after the keyboard started it.
    let heard: Double
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
  let sounds: [Sound]
  let print: Print
}

@Test("in a browser: accessible, narrow, by keyboard, without script, printed, and never hacked")
func inBrowser() throws {
  let folder = try TemporaryFolder()
  let tone = try SoundFileWriter.bytes(
    of: (0..<16_000).map { Int16(8000 * sin(Double($0) / 4)) }, sampleRate: 8000, encoding: .flac)
  for language in DashboardLanguage.allCases {
    for (path, content) in SmallTown.files(SmallTown.source(language)) {
      let file = folder.url.appendingPathComponent("\(language.rawValue)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      // Two seconds of a tone in place of somebody's voice.
      try (path.hasSuffix(".flac") ? Data(tone) : Data(content.utf8)).write(to: file)
    }
  }
  let single = Dashboard(SmallTown.source()).onePage(
    digest: { _ in "" }, sound: { _ in Data(tone).base64EncodedString() })
  try Data(single.utf8).write(to: folder.url.appendingPathComponent("single.html"))
  let found: Found = try Browser.run(
    "dashboard", [folder.path("da"), folder.path("en"), folder.path("single.html")])
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

  #expect(found.sounds.count == 2)
  for sound in found.sounds {
    #expect(sound.seconds == 2, "\(sound.page)")
    #expect(sound.byKeyboard && !sound.playsByItself && sound.heard > 0, "\(sound.page)")
    #expect(sound.label.hasSuffix(", lydklip 0:01–0:07"))
  }

  #expect(found.withoutScript.rows == 15 && found.withoutScript.forms == 0)
  #expect(found.withoutScript.mailbox)
  #expect(found.print.navigation == 0 && found.print.forms == 0 && found.print.rows == 15)
  #expect(found.print.bytes > 10_000)
}
