import Digests
import Engine
import Foundation
import Reports
import Signal
import SoundFiles
import TestSupport
import Testing

@Suite("Snippets of greetings")
struct SnippetCutterTests {
  /// The SHA-256 of a file, as a scan tells it.
  private static func greeting(_ path: String) throws -> ReportedGreeting {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    return ReportedGreeting(file: path, sha256: SHA256Sum(of: bytes).hex, seconds: 4)
  }

  private static func samples(_ sound: SampleBuffer) -> [Int] {
    sound.samples.map { Int(($0 * 32_768).rounded()) }
  }

  private static let place = ReportedSnippet(key: "k", start: 1.2, end: 2.75)

  @Test(
    "the sound is the greeting's own, sample for sample, whatever it was recorded in",
    arguments: [
      (SoundFileWriter.Encoding.wavPCM16, "wav"), (.wavULaw, "wav"), (.rawGSM, "gsm"),
      (.rawALaw, "alaw"),
    ])
  func exact(encoding: SoundFileWriter.Encoding, ending: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("4512.\(ending)")
    try SoundFileWriter.write(Synthesis.speech(seconds: 4), to: path, encoding: encoding)
    let greeting = try Self.greeting(path)
    let made = SnippetCutter(limits: DecodeLimits()).files(of: greeting, [Self.place])
    let file = try #require(made["k"])
    let cut = try SoundFile.read(bytes: file, fileExtension: "flac")
    #expect(cut.format.sampleRate == 8000 && cut.format.container == .flac)
    let whole = Self.samples(try SoundFile.read(path: path).sound)
    #expect(Self.samples(cut.sound) == Array(whole[9600..<22_000]))
    // As a WAV it is the same again.
    let wave = try #require(SnippetCutter.wave(of: file))
    let played = try SoundFile.read(bytes: wave, fileExtension: "")
    #expect(
      played.format.container == .wav && Self.samples(played.sound) == Self.samples(cut.sound))
    #expect(SnippetCutter.wave(of: [1, 2, 3]) == nil)
  }

  @Test("a better recording is brought to a telephone's rate, and stays as long")
  func resampled() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("4512.wav")
    try SoundFileWriter.write(
      Synthesis.tone(hertz: 440, level: -12, seconds: 4, rate: 44_100), to: path)
    let greeting = try Self.greeting(path)
    let made = SnippetCutter(limits: DecodeLimits()).files(of: greeting, [Self.place])
    let cut = try SoundFile.read(bytes: try #require(made["k"]), fileExtension: "flac").sound
    #expect(cut.sampleRate == 8000 && cut.samples.count == 12_400)
    // The tone that began at 0 is 1.2 s on.
    let whole = Synthesis.tone(hertz: 440, level: -12, seconds: 4, rate: 8000)
    let wanted = SampleBuffer(samples: Array(whole.samples[9600..<22_000]), sampleRate: 8000)
    #expect(cut.likeness(to: wanted) > 0.999)
  }

  @Test("nothing is cut from another file than the one that was judged, or from none")
  func changed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("4512.wav")
    try SoundFileWriter.write(Synthesis.speech(seconds: 4), to: path)
    let judged = try Self.greeting(path)
    let cutter = SnippetCutter(limits: DecodeLimits())
    // Behind the end, and one that is too long by now, there is nothing, or what there is.
    let late = ReportedSnippet(key: "late", start: 9, end: 10)
    let long = ReportedSnippet(key: "long", start: 3.5, end: 40)
    let made = cutter.files(of: judged, [Self.place, late, long])
    #expect(Set(made.keys) == ["k", "long"])
    try SoundFileWriter.write(Synthesis.speech(seconds: 4, seed: 8), to: path)
    #expect(cutter.files(of: judged, [Self.place]).isEmpty)
    var gone = judged
    gone.file = folder.path("none.wav")
    #expect(cutter.files(of: gone, [Self.place]).isEmpty)
    gone.file = folder.url.path
    #expect(cutter.files(of: gone, [Self.place]).isEmpty)
    #expect(cutter.files(of: ReportedGreeting(file: path), [Self.place]).isEmpty)
  }
}
