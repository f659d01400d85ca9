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
    #expect(rows[1].tally == Tally())
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

  /// Said, heard, which side won, counted as.
  private static let heard: [(Int, String?, Bool, Confusion.Heard)] = [
    (0, "ringer jeg tilbage inden for et døgn", true, .member(0)),
    (1, "ringer jeg tilbage inden for to døgn", false, .member(1)),
    (1, "ringer jeg tilbage inden for et døgn", true, .member(0)),
    // A word that only begins like the mark is another word.
    (1, "inden for to døgnvagter", false, .otherRival),
    (1, "inden for en uge", false, .otherRival),
    // The longest mark decides, among members of the side that won.
    (1, "ringer jeg ikke tilbage", false, .member(2)),
    (2, "ringer jeg ikke tilbage inden for to døgn", false, .member(2)),
    (0, "i løbet af dagen", true, .otherComplying),
    (0, nil, false, .nothing),
    (1, nil, true, .nothing),
  ]

  @Test(arguments: heard)
  func `look-alikes heard`(
    _ said: Int, _ reading: String?, _ complies: Bool, _ heard: Confusion.Heard
  ) {
    var confusion = Confusion(members: Self.members)
    confusion.add(said: said, speaker: "a", reading: reading, complies: complies)
    #expect(confusion.count(said: said, heard: heard) == 1)
    let danger = said > 0 && complies && reading != nil ? 1 : 0
    #expect(confusion.heardWrongly == .init(count: danger, of: said > 0 ? 1 : 0))
    let right = said == 0 && complies && reading != nil ? 1 : 0
    #expect(confusion.heardRightly == .init(count: right, of: said == 0 ? 1 : 0))
    #expect(confusion.apart.of == 0)
  }

  @Test(arguments: [
    // Heard as complying where the first, the second and the third member was said; couples apart.
    ([true, false, false], 2), ([true, true, false], 1), ([true, true, true], 0),
    ([false, false, false], 0), ([false, true, true], 0),
  ])
  func `an ear that hears the same everywhere tells nothing apart`(_ heard: [Bool], _ apart: Int) {
    var confusion = Confusion(members: Self.members)
    for (said, complies) in heard.enumerated() {
      confusion.add(said: said, speaker: "a", reading: "noget", complies: complies)
      // Another speaker's clips make no couples with these.
      confusion.add(said: said, speaker: "b", reading: "noget", complies: true)
    }
    #expect(confusion.apart == .init(count: apart, of: 4))
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
