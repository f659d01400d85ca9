import Directory
import SelfCheck
import Testing
import Wording

@Suite("What the self-check is asked")
struct SelfCheckTests {
  @Test(
    "of a file's name only a known ending is used",
    arguments: [
      ("4512.gsm", "gsm"), ("hilsen.WAV", "WAV"), ("Hilsen.GSM", "gsm"), ("a.Mp3", "mp3"),
      ("../../etc/passwd", ""), ("x.sh", ""), ("x.gsm/../../y", ""), ("gsm", ""), ("", ""),
      ("a.wav\0.gsm", "gsm"),
    ])
  func suffix(name: String, suffix: String) {
    #expect(SoundSuffix.of(name) == suffix)
  }

  private static let people = PeopleSearch(
    [
      ("4501", "Mette Hansen"), ("4502", "Mette Holm"), ("4503", "Mette Lund"),
      ("4504", "Søren Åkjær"), ("4505", "Mette Bæk"), ("4506", "Mette Dam"),
      ("4507", "Mette Friis"),
    ].map { Person(extension: $0.0, name: $0.1, department: "Borgerservice", line: 1) }
      + [
        Person(
          extension: "4500", name: "Borgerservice", department: "Borgerservice",
          mailboxType: .shared, line: 1),
        Person(extension: "4508", name: "Uden Afdeling", department: nil, line: 1),
      ])

  @Test(
    "one finds oneself by three letters, and never the whole list",
    arguments: [
      ("mette han", ["Mette Hansen"], false), ("HANSEN", ["Mette Hansen"], false),
      ("han met", ["Mette Hansen"], false), ("åkj", ["Søren Åkjær"], false), ("me", [], false),
      ("mette", [], true), ("", [], false), ("%", [], false), ("   ", [], false),
      ("ansen", [], false),
      ("mette h", ["Mette Hansen", "Mette Holm"], false), ("borgerservice", [], false),
      ("uden", [], false),
    ] as [(String, [String], Bool)])
  func search(query: String, names: [String], isMore: Bool) {
    let (found, more) = Self.people.find(query)
    #expect(found.map(\.name) == names)
    #expect(more == isMore)
  }

  @Test(
    "words are found where they stand in what was typed",
    arguments: [
      "Du har ringet til Mette.", "  Tast #0!\n\nTak ", "tilbage.Beskeder aflyttes", "e\u{301}n to",
      "sk\u{AD}jult ord\u{200B}", "æøå 👩🏽‍💻 slut", "", "\r\n\t",
    ])
  func places(text: String) {
    let words = Utterance(text: text).words
    let places = WordPlaces(of: text, words: words)
    #expect(places.ranges.count == words.count)
    for (range, word) in zip(places.ranges, words) {
      let shown = String(text[range]).unicodeScalars.filter {
        !$0.properties.isDefaultIgnorableCodePoint
      }
      #expect(
        String(String.UnicodeScalarView(shown))
          == String(
            String.UnicodeScalarView(
              word.text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })))
    }
  }

  @Test("marks that overlap cut the text, and nothing is lost")
  func marks() throws {
    let text = "et to tre"
    func range(_ words: Range<Int>) throws -> Range<String.Index> {
      try #require(WordPlaces(of: text, words: Utterance(text: text).words).range(of: words))
    }
    let marked = MarkedText(
      text, marks: [(.callback, try range(0..<2)), (.switchboard, try range(1..<3))])
    #expect(marked.pieces.map(\.text) == ["et ", "to", " tre"])
    #expect(
      marked.pieces.map(\.elements) == [[.callback], [.callback, .switchboard], [.switchboard]])
    #expect(MarkedText("", marks: []).pieces.isEmpty)
  }

  @Test("what is too long, or holds what cannot be seen, is put right or refused")
  func questions() throws {
    let caller = Caller(name: " Mette\u{202E}\n Hansen ", department: "A\tB")
    #expect(caller.tidied == Caller(name: "Mette Hansen", department: "A B"))
    #expect(throws: QuestionFault.textTooLong(most: 5000)) {
      try TextQuestion(
        caller: caller, text: String(repeating: "a", count: 5001), language: .danish)
    }
    #expect(throws: QuestionFault.nameTooLong(most: 120)) {
      try SoundQuestion(
        caller: Caller(name: String(repeating: "a", count: 121), department: ""),
        language: .danish, fileName: nil)
    }
  }

  @Test("frames carry their length and kind")
  func frames() {
    let frame = WorkerFrame.bytes(.overall, "pass".utf8)
    #expect(frame == [0, 0, 0, 5, 14] + Array("pass".utf8))
    #expect(WorkerFrame.length([0, 0, 0, 5]) == 5)
    #expect(WorkerFrame.length([0, 0, 0, 0]) == nil)
    #expect(WorkerFrame.length([255, 255, 255, 255]) == nil)
    #expect(WorkerFrame.length([]) == nil)
  }

  @Test("so many at once, then so many a second")
  func rate() {
    var limit = RateLimit(most: 2, perSecond: 1)
    let allowed = [0, 0, 0, 0.5, 1.2, 1.3, 9, 9, 9].map { limit.allows(at: $0) }
    #expect(allowed == [true, true, false, false, true, false, true, true, false])
  }
}
