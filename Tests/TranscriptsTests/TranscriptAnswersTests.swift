import Hearing
import Signal
import Speech
import Testing
import Transcripts

@Suite("Answers by the sound of a transcript")
struct TranscriptAnswersTests {
  /// By hand, near enough to Danish.
  private static let lexicon: [String: [Pronunciation]] = {
    let rows = """
      du D UW
      har H AA
      ringet R E NG AX DH
      til T EH
      mette M EH D AX
      sørensen S OE AA N S AX N
      sørnsn S OE AA N S N
      sørnsen S OE AA N S EH N
      jensen Y E N S N
      hansen H AE N S N
      hanne H AE N AX
      lene L EH N AX
      inden E N AX N
      for F AO
      et E D
      to T OW
      døgn D AH Y N
      døjn D AH Y N
      dage D AE AX
      uge UW AX
      eller E L AH
      tast T AE S T
      en EH N
      """
    var lexicon: [String: [Pronunciation]] = [:]
    for row in rows.split(separator: "\n") {
      let fields = row.split(separator: " ").map(String.init)
      lexicon[fields[0], default: []].append(fields.dropFirst().compactMap(Phone.init(rawValue:)))
    }
    return lexicon
  }()

  private func words(_ text: String, probability: Double = 1) -> [DictatedWord] {
    text.split(separator: " ").enumerated().map { index, word in
      DictatedWord(
        text: String(word),
        span: TimeSpan(start: Double(index) * 0.4, end: Double(index) * 0.4 + 0.4),
        probability: probability)
    }
  }

  private func answer(
    _ said: String, _ complying: String..., rivals: [String], probability: Double = 1
  ) -> TranscriptAnswers.Placed {
    TranscriptAnswers(words(said, probability: probability), pronunciations: Self.lexicon)
      .answer(Question(part: .name, complying: complying, rivals: rivals))
  }

  private static let cohort = ["mette jensen", "hanne sørensen", "mette hansen", "lene jensen"]

  @Test("a name that is misspelt as it sounds is that name, with its place")
  func misspelt() throws {
    for said in ["du har ringet til mette sørnsen", "du har ringet til mette sørnsn"] {
      let placed = answer(said, "mette sørensen", rivals: Self.cohort)
      let answer = placed.answer
      #expect(answer.complying?.text == "mette sørensen")
      #expect(placed.words == 4..<6)
      #expect(try #require(answer.margin) > 20, "\(answer)")
      #expect(try #require(answer.complying).score > -4)
      let span = try #require(answer.complying).span
      #expect(abs(span.start - 1.6) < 0.001 && abs(span.end - 2.4) < 0.001)
    }
  }

  @Test("another name of the cohort wins where it was said; half a name is not the name")
  func others() throws {
    let other = answer("du har ringet til mette jensen", "mette sørensen", rivals: Self.cohort)
    #expect(try #require(other.answer.margin) < -16)
    #expect(other.answer.rival?.text == "mette jensen")
    let half = answer("du har ringet til mette", "mette sørensen", rivals: Self.cohort)
    #expect(try #require(half.answer.complying).score < -8)
  }

  @Test("what the recogniser doubts decides less")
  func doubted() throws {
    let sure = answer("mette sørensen", "mette sørensen", rivals: Self.cohort)
    let unsure = answer("mette sørensen", "mette sørensen", rivals: Self.cohort, probability: 0.1)
    #expect(try #require(unsure.answer.margin) < #require(sure.answer.margin) / 2)
    #expect(try #require(unsure.answer.complying).score < #require(sure.answer.complying).score)
  }

  @Test("the limit that was said wins, and the number is what decides")
  func limits() throws {
    let limits = ["inden for to døgn", "inden for en uge", "inden for to dage"]
    let good = answer("inden for et døjn", "inden for et døgn", rivals: limits)
    #expect(try #require(good.answer.margin) > 20)
    for limit in limits {
      let bad = answer(limit, "inden for et døgn", rivals: limits)
      #expect(try #require(bad.answer.margin) < -20)
      #expect(bad.answer.rival?.text == limit)
    }
  }

  @Test("a phrase does not end within a word: \"eller tast\" is no \"eller to\"")
  func edges() throws {
    let answer = answer(
      "inden for et døgn eller tast", "inden for et døgn",
      rivals: ["inden for et døgn eller to", "inden for to døgn"]
    ).answer
    #expect(try #require(answer.margin) > 20, "\(answer)")
  }

  @Test("nothing said, nothing answered")
  func nothing() {
    #expect(answer("", "mette sørensen", rivals: Self.cohort).answer.complying == nil)
    let unknown = answer("mette", "ukendt navn", rivals: Self.cohort)
    #expect(unknown.answer.complying == nil && unknown.answer.margin == nil)
  }

  @Test("distances are even-handed, none to itself, and within bounds")
  func distances() {
    for a in Phone.allCases {
      for b in Phone.allCases {
        let distance = PhoneDistance.between(a, b)
        #expect(distance == PhoneDistance.between(b, a))
        #expect(a == b ? distance == 0 : distance > 0.05 && distance <= 1, "\(a) \(b)")
      }
    }
    #expect(PhoneDistance.between([.d, .ah, .y, .n], [.d, .ah, .y, .n]) == 0)
    #expect(PhoneDistance.between([.t, .ow], [.e, .d]) > 0.6)
    #expect(PhoneDistance.between([], [.d]) <= 1 && PhoneDistance.between([], []) == 0)
  }
}
