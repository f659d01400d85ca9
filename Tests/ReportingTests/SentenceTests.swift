import Audit
import Directory
import Engine
import Hearing
import Policy
import Reporting
import Signal
import SoundFiles
import Testing
import Wording

@Suite("Sentences")
struct SentenceTests {
  private let danish = Tongue(.danish)
  private let english = Tongue(.english)

  @Test(
    "numbers and moments as each language writes them",
    arguments: [
      (3.14159, 2, "3,14", "3.14"), (-0.04, 1, "0,0", "0.0"), (-12.25, 1, "-12,3", "-12.3"),
      (1000, 0, "1000", "1000"), (0.999, 1, "1,0", "1.0"), (.infinity, 1, "–", "–"),
      (0.005, 3, "0,005", "0.005"),
    ])
  func numbers(value: Double, places: Int, da: String, en: String) {
    #expect(danish.number(value, places: places) == da)
    #expect(english.number(value, places: places) == en)
  }

  @Test("moments are minutes and seconds", arguments: [(0.0, "0:00"), (7.9, "0:07"), (61, "1:01")])
  func moments(seconds: Double, expected: String) {
    #expect(danish.moment(seconds) == expected)
  }

  @Test(
    "nothing from outside can steer the terminal",
    arguments: [
      ("hilsen\u{1B}[2J.wav", "hilsen�[2J.wav"), ("a\nb", "a�b"), ("æøå é 你", "æøå é 你"),
      ("x\u{202E}gpj.exe", "x�gpj.exe"), ("\u{9B}31m", "�31m"), ("\u{200B}", "�"),
    ])
  func printable(hostile: String, harmless: String) {
    #expect(Printable.text(hostile) == harmless)
  }

  private static let soundErrors: [SoundFileError.Reason] = [
    .notFound, .notReadable(errno: 13), .isDirectory, .notARegularFile, .empty,
    .truncated(bytes: 30), .notAudio(.html), .notAudio(.unknown(firstBytes: "DE AD")),
    .unsupportedCodec(name: "G.729"), .extensionCase(found: "GSM", expected: "gsm"),
    .tooLong(seconds: 700, limit: 600), .tooLarge(bytes: 9, limit: 8),
    .damaged(atSeconds: 1.5, detail: "x"), .badFormat(channels: 0, sampleRate: nil, detail: ""),
  ]

  @Test(
    "every error of a file names it, differs by language and ends as a sentence",
    arguments: soundErrors)
  func soundError(reason: SoundFileError.Reason) {
    let error = SoundFileError(path: "hilsner/4512\u{7}.wav", reason: reason)
    let (da, en) = (error.sentence(danish), error.sentence(english))
    #expect(da.contains("hilsner/4512�.wav") && en.contains("hilsner/4512�.wav"))
    #expect(da != en)
    #expect(da.hasSuffix(".") && en.hasSuffix("."))
  }

  @Test(
    "mistakes in a configuration come with place, setting and suggestion",
    arguments: [
      ("{ callback: { limitHour: 24 } }", "k.json5:1:15: callback.limitHour: kendes ikke."),
      ("{ callback: { limitHours: 'et' } }", "skal være et tal, ikke en tekst."),
      (
        "{ callback: { limitHours: 0 } }", "k.json5:1:27: callback.limitHours: 0 er uden for 1–240."
      ),
      ("{ exitThreshold: 'wrn' }", "Mente du \"warn\"?"),
      ("{ a: 1 b: 2 }", "der mangler et komma"),
      ("{", "bliver aldrig lukket"),
      ("{ callback: { limitHours: 1,5 } }", "punktum"),
      ("{ switchboard: { keys: 'abc' } }", "tasterne 0–9"),
    ])
  func configuration(text: String, expected: String) {
    do throws(ConfigurationError) {
      _ = try SitePolicy.parse(json5: text, source: "k.json5")
      Issue.record("accepted")
    } catch {
      let all = error.sentences(danish).joined(separator: "\n")
      #expect(all.contains(expected), "\(all)")
      #expect(error.sentences(english).joined() != all)
    }
  }

  @Test(
    "every reason of the text logic has a sentence in both languages", arguments: Reason.allCases)
  func reasons(reason: Reason) {
    let (da, en) = (
      reason.sentence(detail: "to døgn", danish), reason.sentence(detail: "to døgn", english)
    )
    #expect(da != en)
    #expect(da != reason.rawValue && en != reason.rawValue)
    #expect(da.hasSuffix(".") || da.hasSuffix("?"))
  }

  @Test("every failure comes with the words that mend it, filled in", arguments: Element.allCases)
  func remedies(element: Element) throws {
    let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")
    let failed = ElementResult(element: element, verdict: .fail, reason: .ear(.nothingLikeIt))
    let remedy = try #require(failed.remedy(danish, policy: SitePolicy(), owner: owner))
    let wanted: [Element: String] = [
      .name: "Mette Hansen, Borgerservice", .department: "Mette Hansen, Borgerservice",
      .callback: "ringer jeg tilbage inden for et døgn", .switchboard: "taste firkant nul",
    ]
    #expect(remedy.contains(try #require(wanted[element])))
    // What is to be said is Danish, whatever language explains it.
    let english = try #require(failed.remedy(english, policy: SitePolicy(), owner: owner))
    #expect(english.contains(try #require(wanted[element])))
    let passed = ElementResult(element: element, verdict: .pass, reason: .ear(.heard))
    #expect(passed.remedy(danish, policy: SitePolicy(), owner: owner) == nil)
  }

  @Test("another municipality's limit and keys are in its remedies")
  func otherPolicy() {
    var policy = SitePolicy()
    policy.callback.workingDays = .allow(upTo: 2)
    policy.switchboard.keys = "9"
    let callback = ElementResult(element: .callback, verdict: .fail, reason: .words(.noPromise))
    let keys = ElementResult(element: .switchboard, verdict: .fail, reason: .words(.noKeys))
    #expect(callback.remedy(danish, policy: policy, owner: nil)?.contains("to hverdage") == true)
    #expect(keys.remedy(danish, policy: policy, owner: nil)?.contains("taste ni") == true)
  }
}
