import Testing

@testable import Wording

/// Splitting typed text into words and sentences.
@Suite struct UtteranceTests {
  @Test(
    "sentence ends, marked by a bar",
    arguments: [
      ("Tast #0. Indtal nu", "Tast #0.|Indtal nu"),
      ("Jeg er her kl. 10 igen. Hej!", "Jeg er her kl. 10 igen.|Hej!"),
      ("Tilbage d. 3. august. Hej", "Tilbage d. 3. august.|Hej"),
      ("Tilbage den 3. August. Hej", "Tilbage den 3. August.|Hej"),
      ("Ring fx. til mig, f.eks. i dag", "Ring fx. til mig, f.eks. i dag"),
      ("Mette K. Hansen her", "Mette K. Hansen her"),
      ("Hvad? Nej! Jo…", "Hvad?|Nej!|Jo…|"),
      ("tilbage.Beskeder gemmes", "tilbage.|Beskeder gemmes"),
      ("et\n\nto\ntre", "et|to tre"), ("ca. 24 timer", "ca. 24 timer"),
      ("", ""), (" \t\n ", ""), ("albertslund.dk er lukket", "albertslund.dk er lukket"),
    ])
  func sentences(text: String, expected: String) {
    var shown = ""
    for word in Utterance(text: text).words {
      if !shown.isEmpty, !shown.hasSuffix("|") { shown += " " }
      shown += word.text + (word.endsSentence ? "|" : "")
    }
    #expect(shown == expected || shown == expected + "|")
  }

  @Test("evidence points into the words")
  func evidence() {
    let utterance = Utterance(text: "Hej. Så ringer jeg tilbage indenfor et døgn! Tak.")
    let reading = WordingJudge().callback(utterance)
    #expect(reading.words == 1..<8)
    #expect(reading.quote == "Så ringer jeg tilbage indenfor et døgn")
  }

  @Test("a quote outside the words is empty")
  func quoteOutside() {
    #expect(Utterance(text: "hej du").quote(5..<9) == "")
    #expect(Utterance(text: "„hej du“!").quote(0..<2) == "hej du")
  }
}
