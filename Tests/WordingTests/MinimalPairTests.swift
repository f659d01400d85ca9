import Testing

@testable import Wording

/// Pairs that differ in one word and must never get the same reading.
@Suite struct MinimalPairTests {
  @Test(
    "callback",
    arguments: [
      ("et døgn", "to døgn"), ("et døgn", "tre døgn"), ("et døgn", "fem døgn"),
      ("et døgn", "en uge"), ("fireogtyve timer", "femogtyve timer"),
      ("fireogtyve timer", "otteogfyrre timer"), ("24 timer", "42 timer"),
      ("et halvt døgn", "halvandet døgn"), ("en time", "en måned"), ("et kvarter", "et kvartal"),
      ("fire timer", "fyrre timer"), ("tyve minutter", "tyve måneder"),
    ])
  func limits(good: String, bad: String) {
    let judge = WordingJudge()
    for opening in ["så ringer jeg tilbage inden for ", "du bliver ringet op senest om "] {
      #expect(judge.callback(Utterance(text: opening + good)).verdict == .pass)
      #expect(judge.callback(Utterance(text: opening + bad)).verdict == .fail)
    }
  }

  @Test("every hour from 1 to 99, in words and in digits")
  func hours() {
    let ones = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
    let teens = [
      "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten",
      "nitten",
    ]
    let tens = [
      "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
    ]
    let judge = WordingJudge()
    for hour in 1...99 {
      let (ten, one) = (hour / 10, hour % 10)
      let word =
        switch ten {
        case 0: ones[one]
        case 1: teens[one]
        default: one == 0 ? tens[ten - 2] : "\(ones[one])og\(tens[ten - 2])"
        }
      let expected: Verdict = hour <= 24 ? .pass : .fail
      for number in [word, "\(hour)"] {
        let text = "jeg ringer tilbage inden for \(number) timer"
        #expect(judge.callback(Utterance(text: text)).verdict == expected, "\(text)")
      }
    }
  }

  @Test("every key after the hash sign")
  func keys() {
    let digits = ["nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
    let judge = WordingJudge()
    for (digit, word) in digits.enumerated() {
      let expected: Verdict = digit == 0 ? .pass : .fail
      for keys in ["firkant \(word)", "#\(digit)", "havelåge og derefter \(word)"] {
        let text = "tast \(keys) for Omstillingen"
        #expect(judge.switchboard(Utterance(text: text)).verdict == expected, "\(text)")
      }
    }
  }
}
