import Engine
import Foundation
import Hearing
import Testing

@Suite("Pronouncer")
struct PronouncerTests {
  private static let ear = Result {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return try Ear(named: "en-us", in: [folder.appendingPathComponent("models").path])
  }
  /// Of the lexicon, of no lexicon, names, a number, and signs nobody says.
  private static let words = [
    "omstillingen", "døgn", "qwertinestræde", "Søren", "kjær", "26", "e", "…", "☎",
  ]

  @Test("words of no lexicon have pronunciations too, and signs have none")
  func sources() throws {
    let said = try Pronouncer(lexicon: try Self.ear.get().lexicon).pronunciations(of: Self.words)
    for word in Self.words.prefix(6) {
      let phones = try #require(said[word]?.first, "\(word)")
      #expect((2...20).contains(phones.count), "\(word)")
    }
    #expect(said["…"] == [] && said["☎"] == [])
    #expect(said.count == Self.words.count)
  }

  @Test("the order of words, and what was asked before, change nothing")
  func order() throws {
    let lexicon = try Self.ear.get().lexicon
    let first = Pronouncer(lexicon: lexicon)
    let second = Pronouncer(lexicon: lexicon)
    let together = try first.pronunciations(of: Self.words)
    for word in Self.words.reversed() {
      #expect(try second.pronunciations(of: [word])[word] == together[word], "\(word)")
    }
    #expect(try first.pronunciations(of: Self.words) == together)
    #expect(together["døgn"] != together["kjær"])
  }
}
