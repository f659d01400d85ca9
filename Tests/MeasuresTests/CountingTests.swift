import Measures
import Testing
import Wording

struct CountingTests {
  @Test func `what is labelled either is in a breakdown's counts, not in its tally`() {
    let rows = Breakdown([
      ("too_long", .pass, Truth(label: "too_long")), ("ok.day", .pass, Truth(label: "ok")),
      ("too_long", .fail, Truth(label: "too_long")), ("either", .pass, Truth(label: "either")),
      ("ok.day", .review, Truth(label: "ok")), ("", .notEvaluated, Truth(label: "")),
    ]).rows
    #expect(rows.map(\.value) == ["ok.day", "", "either", "too_long"])
    #expect(rows.map(\.all.all) == [2, 1, 1, 2])
    #expect(rows.map(\.tally.good.pass) == [1, 0, 0, 0])
    #expect(rows.map(\.tally.bad.pass) == [0, 0, 0, 1])
    #expect(rows[2].tally == Tally())
    #expect(rows[3].tally.falsePassRate == 0.5)
    #expect(rows[1].tally.bad.notEvaluated == 1)
  }

  @Test(arguments: [
    ("40", "≥ 35 dB"), ("35", "≥ 35 dB"), ("34.9", "25 to 35 dB"), ("25", "25 to 35 dB"),
    ("15", "15 to 25 dB"), ("14", "< 15 dB"), ("-3", "< 15 dB"), ("", "unknown"),
    ("nan", "unknown"), ("loud", "unknown"),
  ])
  func `bands of signal to noise`(_ text: String, _ band: String) {
    #expect(Band.snr.name(of: text) == band)
    // Tables go from good to bad.
    let rows = Breakdown(
      ["< 15 dB", band, "≥ 35 dB"].map { (value: $0, verdict: Verdict.pass, truth: Truth.ok) }
    ).rows
    #expect(rows.first?.value == (band == "unknown" ? band : "≥ 35 dB"))
    #expect(rows.last?.value == "< 15 dB")
  }

  @Test(arguments: [
    ("-6", "≥ -15 dBFS"), ("-20", "-25 to -15 dBFS"), ("-45", "< -35 dBFS"),
  ])
  func `bands of level`(_ text: String, _ band: String) {
    #expect(Band.level.name(of: text) == band)
  }

  private static let members = [
    Confusion.Member(name: "et døgn", marks: ["et døgn", "ringer jeg"], complies: true),
    Confusion.Member(name: "to døgn", marks: ["to døgn"], complies: false),
    Confusion.Member(name: "ikke", marks: ["ringer jeg ikke"], complies: false),
  ]

  @Test(arguments: [
    // Said, heard, which side won, told apart.
    (0, "ringer jeg tilbage inden for et døgn", true, true),
    (1, "ringer jeg tilbage inden for to døgn", false, true),
    (1, "ringer jeg tilbage inden for et døgn", true, false),
    // A word that only begins like the mark is another word.
    (1, "inden for to døgnvagter", false, true),
    // Another rival than the one said, but none of the members: the danger is over.
    (1, "inden for en uge", false, true),
    // Another member than the one said.
    (1, "ringer jeg ikke tilbage", false, false),
    (2, "ringer jeg ikke tilbage inden for to døgn", false, true),
    (0, "i løbet af dagen", true, true),
    (0, nil, false, false),
    (1, nil, false, true),
  ])
  func `look-alikes told apart`(_ said: Int, _ heard: String?, _ complies: Bool, _ apart: Bool) {
    var confusion = Confusion(members: Self.members)
    #expect(confusion.add(said: said, reading: heard, complies: complies) == apart)
    #expect(confusion.apart == (apart ? 1 : 0))
    #expect(confusion.all == 1)
    #expect(confusion.notComplying == (said > 0 ? 1 : 0))
    #expect(confusion.heardAsComplying == (said > 0 && complies ? 1 : 0))
  }

  @Test func `phrases are drawn from the clip, and far from it`() throws {
    let transcripts = [
      "tast firkant nul for at komme til omstillingen", "tryk 2 for at slette", "nul", "12 13 14",
      "din besked er gemt nu", "konferencen er nu optaget", "firkant nul for hjælp i dag",
    ].map { $0.split(separator: " ").map(String.init) }
    let clips = PhraseTrials.draw(from: transcripts, seed: 1)
    #expect(clips == PhraseTrials.draw(from: transcripts, seed: 1))
    #expect(clips != PhraseTrials.draw(from: transcripts, seed: 2))
    #expect(clips.map(\.index) == [0, 1, 4, 5, 6])
    for clip in clips {
      let text = " " + transcripts[clip.index].joined(separator: " ") + " "
      #expect((1...2).contains(clip.said.count))
      #expect((1...8).contains(clip.notSaid.count))
      #expect(Set(clip.notSaid).count == clip.notSaid.count)
      for phrase in clip.said { #expect(text.contains(" \(phrase) ")) }
      for phrase in clip.notSaid {
        let words = phrase.split(separator: " ")
        #expect(words.count == 3)
        #expect(words.count { text.contains(" \($0) ") } <= 1)
      }
      for phrase in clip.said + clip.notSaid { #expect(!phrase.contains("2")) }
    }
    let known = PhraseTrials.draw(from: transcripts, seed: 1) { $0 != "nu" }
    #expect(known.allSatisfy { !($0.said + $0.notSaid).contains { $0.hasSuffix(" nu") } })
  }
}
