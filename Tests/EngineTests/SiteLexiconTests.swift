import Engine
import Foundation
import Speech
import TestSupport
import Testing

@Suite("A site's lexicon")
struct SiteLexiconTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ text: String) throws -> SiteLexiconError.Reason? {
    let path = try folder.write(Array(text.utf8), as: "u.txt")
    do throws(SiteLexiconError) {
      _ = try SiteLexicon(path: path)
      return nil
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  /// The bytes after adding `mette M E T AX` to a file of these bytes.
  private func added(to bytes: [UInt8]) throws -> String {
    let path = try folder.write(bytes, as: "u.txt")
    var site = try SiteLexicon(path: path)
    #expect(try site.add([.m, .e, .t, .ax], for: "Mette") == .added)
    try site.save(header: ["not for a file that is there"])
    return String(decoding: try folder.bytes("u.txt"), as: UTF8.self)
  }

  @Test(
    "what is in the file stays as it is, with its line ends; only UTF-8 is written",
    arguments: [
      ("# vores\nida IY D AE\n", "# vores\nida IY D AE\n", "\n"),
      ("ida IY D AE  # uden linjeskift", "ida IY D AE  # uden linjeskift\n", "\n"),
      ("# vores\r\n\r\nida IY D AE", "# vores\r\n\r\nida IY D AE\r\n", "\r\n"),
      ("\u{FEFF}søs S OE S\n", "søs S OE S\n", "\n"), ("", "", "\n"),
    ])
  func appended(before: String, kept: String, lineEnd: String) throws {
    let after = try added(to: Array(before.utf8))
    #expect(Array(after.utf8) == Array("\(kept)mette M E T AX\(lineEnd)".utf8))
  }

  @Test("a file in an office's old encoding is read, and written in UTF-8")
  func windows1252() throws {
    #expect(try added(to: Array("s".utf8) + [0xF8] + Array("s S OE S\n".utf8)).hasPrefix("søs S"))
    #expect(try SiteLexicon(path: folder.path("u.txt")).lexicon["SØS"] == [[.s, .oe, .s]])
  }

  @Test("a new file begins with the header; the second time a pronunciation is there already")
  func new() throws {
    let path = folder.path("ny.txt")
    #expect(throws: SiteLexiconError(path: path, .missing)) { try SiteLexicon(path: path) }
    var site = try SiteLexicon(path: path, mayBeMissing: true)
    #expect(try site.add([.b, .ow], for: "Bo") == .added)
    #expect(try site.add([.b, .ow], for: "bo") == .alreadyThere)
    #expect(try site.add([.b, .uw], for: "bo") == .added)
    try site.save(header: ["Vores", "ord"])
    #expect(try folder.bytes("ny.txt") == Array("# Vores\n# ord\n\nbo B OW\nbo B UW\n".utf8))
    let again = try SiteLexicon(path: path)
    #expect(again.lexicon == site.lexicon && again.lexicon["bo"] == [[.b, .ow], [.b, .uw]])
  }

  @Test("what is no word, or cannot be said, is neither added nor read")
  func refused() throws {
    var site = try SiteLexicon(path: folder.path("ny.txt"), mayBeMissing: true)
    for word in ["", "Anne Marie", "a#", "26", "☎", "bo(2)", "<s>", "a\nb", "+AX"] {
      #expect(throws: SiteLexiconError(path: site.path, .noWord(word))) {
        try site.add([.ae, .n], for: word)
      }
    }
    #expect(
      throws: SiteLexiconError(
        path: site.path, .flaw(.tooShort(least: 2), word: "mette", phones: [.ax]))
    ) { try site.add([.ax], for: "mette") }
    #expect(site.lexicon.words.isEmpty)
    #expect(
      try failure("# x\nmette AX\n") == .flaw(.tooShort(least: 2), word: "mette", phones: [.ax]))
    guard case .badLine(let error)? = try failure("ida IY D AE\r\nbo B QQ") else {
      Issue.record("read")
      return
    }
    #expect(error.line == 2 && error.badPhone == "QQ")
    #expect(try failure("a\0b") == .notText)
    #expect(throws: SiteLexiconError(path: folder.url.path, .unreadable)) {
      try SiteLexicon(path: folder.url.path)
    }
  }
}
