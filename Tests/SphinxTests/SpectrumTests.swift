import Foundation
import Sphinx
import TestSupport
import Testing

@Suite("A scorer beside the model")
struct SpectrumTests {
  private static let ear = ProjectFolder.root.appendingPathComponent("models/da")
    .resolvingSymlinksInPath().path

  private static func decoder(
    spectrum: [(name: String, value: DecoderSettings.Value)]? = nil
  ) throws -> Decoder {
    try Decoder(
      DecoderSettings(
        modelDirectory: "\(ear)/model", sampleRate: 8000, fillers: "\(ear)/fillers.dict",
        parameters: [("-nfft", .integer(256))], spectrum: spectrum))
  }

  /// A second that rises from 300 to 1700 Hz, and noise.
  private static let sound: [Int16] = {
    var random = Random(seed: 7)
    return (0..<8000).map { index in
      let time = Double(index) / 8000
      return Int16(6000 * sin(2 * .pi * (300 + 700 * time) * time) + 300 * random.normal())
    }
  }()

  /// What models/da/model/feat.params says of the model's own spectrum.
  private static let own: [(name: String, value: DecoderSettings.Value)] = [
    ("-lowerf", .real(200)), ("-upperf", .real(3500)), ("-nfilt", .integer(20)),
    ("-transform", .text("dct")), ("-lifter", .integer(22)), ("-remove_noise", .integer(0)),
    ("-nfft", .integer(256)),
  ]

  @Test("sees the spectrum that it asks for, the same every time")
  func spectrum() throws {
    var plain = try Self.decoder()
    let known = try plain.cepstra(Self.sound)
    #expect(known.dimensionCount == 13)
    var same = try Self.decoder(spectrum: Self.own)
    #expect(try same.cepstra(Self.sound) == known)
    // As JSON has it, where a number without decimals is a whole one.
    var whole = try Self.decoder(
      spectrum: Self.own + [("-lowerf", .integer(200)), ("-nfilt", .real(20))])
    #expect(try whole.cepstra(Self.sound) == known)
    var finer = try Self.decoder(spectrum: Self.own + [("-ncep", .integer(20))])
    let fine = try finer.cepstra(Self.sound)
    #expect(try finer.cepstra(Self.sound) == fine)
    #expect(fine.dimensionCount == 20)
    #expect(fine.values.count / 20 == known.values.count / 13)
    // The first thirteen of a frame do not depend on how many follow.
    for frame in stride(from: 0, to: known.values.count / 13, by: 10) {
      #expect(
        fine.values[20 * frame..<20 * frame + 13] == known.values[13 * frame..<13 * frame + 13])
    }
    // The model's own features stay what they are.
    #expect(try finer.features(Self.sound) == plain.features(Self.sound))
  }

  @Test("whose parameters the library does not know is refused")
  func unknown() {
    #expect(throws: SphinxError.self) { _ = try Self.decoder(spectrum: [("-colour", .integer(1))]) }
  }

  @Test("can stand alone, and is then searched as if the model's scores counted nothing")
  func alone() throws {
    var decoder = try Self.decoder()
    let words = ["+AA", "+L", "+M", "+P"]
    try decoder.use(fillers: words)
    var grammar = Grammar()
    grammar.addLoop(on: grammar.start, words: words, logWeight: 0)
    let mixtures = try decoder.score(Self.sound)
    let frames = try decoder.cepstra(Self.sound).values.count / 13
    var random = Random(seed: 8)
    // Every tenth of a second something else fits, whatever was said.
    let scores = (0..<frames).flatMap { frame in
      (0..<99).map { state in
        Float(state % 7 == frame / 10 % 7 ? 5 : 0) + Float(random.normal())
      }
    }
    let mixed = try decoder.mixed(mixtures, share: 0, with: scores)
    let alone = try decoder.scores(scores)
    let expected = try #require(try decoder.decode(mixed, grammar: grammar))
    let found = try #require(try decoder.decode(alone, grammar: grammar))
    #expect(expected.segments.count > 4)
    // The library makes a frame more of the end of the sound.
    let heard = { (hypothesis: Hypothesis) in hypothesis.segments.dropLast().map(\.word) }
    #expect(heard(found) == heard(expected))
    #expect(throws: SphinxError.self) { _ = try decoder.scores([1, 2, 3]) }
    let broken = [Float](repeating: .nan, count: 99)
    #expect(throws: SphinxError.self) { _ = try decoder.scores(broken) }
    #expect(throws: SphinxError.self) { _ = try decoder.mixed(mixtures, share: 1, with: broken) }
  }
}
