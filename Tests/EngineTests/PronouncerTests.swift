import Engine
import Foundation
import Hearing
import Speech
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

  /// Of the lexicon, and real espeak-ng.
  private static let site = "hansen H AE N S N\nhansen H AE N S AX N\nafdelingen AA W D EH L EH NG"

  @Test(
    "words of no lexicon are said as their parts are",
    arguments: [
      ("Hansens", "H AE N S N S"), ("socialafdelingen", "S OW S Y AE L AA W D EH L EH NG"),
      ("Damgaard-Hansen", "D AA M G AO H AE N S N"), ("Damgård", "D AA M G AO"),
      ("Bech", "B EH K"), ("Iversen", "IY V ER S AX N"), ("Steen", "S D EH N"),
    ])
  func parts(word: String, expected: String) throws {
    let lexicon = try Lexicon(parsing: Self.site)
    let account = try #require(try Pronouncer(lexicon: lexicon).accounts(of: [word]).first)
    #expect(account.word == word)
    #expect(account.pronunciations.first?.text == expected)
    #expect(Set(account.pronunciations).count == account.pronunciations.count)
    #expect(account.parts.map(\.text).joined() == word.lowercased().filter { $0 != "-" })
  }

  @Test("variants of parts multiply, but not without end; the commonest come first")
  func variants() throws {
    let lexicon = try Lexicon(parsing: "hansen H AE N\nhansen H AE\nhansen AE N")
    let pronouncer = Pronouncer(lexicon: lexicon)
    let two = try pronouncer.accounts(of: ["hansen-hansen"])[0].pronunciations.map(\.text)
    #expect(two.count == 6)
    #expect(two.prefix(3) == ["H AE N H AE N", "H AE N H AE", "H AE H AE N"])
    let many = Array(repeating: "hansen", count: 8).joined(separator: "-")
    #expect(try pronouncer.pronunciations(of: [many])[many]?.count == 6)
  }

  @Test("a word that is listed, or put together of listed ones, needs no espeak-ng")
  func listedOnly() throws {
    let lexicon = try Lexicon(parsing: Self.site)
    let account = try Pronouncer(lexicon: lexicon).accounts(of: ["HANSEN", "hansen-afdelingens"])
    #expect(account[0].parts == [.listed("hansen", .model)])
    #expect(account[0].pronunciations == lexicon["hansen"])
    #expect(account[1].pronunciations.first?.text == "H AE N S N AA W D EH L EH NG S")
  }
}
