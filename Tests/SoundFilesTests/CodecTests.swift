import Signal
import SoundFiles
import TestSupport
import Testing

/// A form of file, and how like the original its sound has to be.
struct CodecCase: Sendable, CustomTestStringConvertible {
  typealias Encoding = SoundFileWriter.Encoding

  let encoding: Encoding
  let container: AudioFormat.Container
  let codec: AudioFormat.Codec
  /// Frames that may be missing or added: one block of the codec (ADPCM: up to 4089 at 48 kHz), or
  /// its delay.
  let slack: Int
  let likeness: Double
  let rates: [Int]
  let channels: [Int]
  var fileExtension = "wav"

  var testDescription: String { encoding.rawValue }

  static let all: [CodecCase] = lossless + telephone + lossy

  private static let everyRate = [8000, 16_000, 44_100, 48_000]
  /// The same speech at every rate.
  static let originals = Dictionary(
    uniqueKeysWithValues: everyRate.map { ($0, Synthesis.speech(seconds: 0.8, rate: $0)) })

  private static let lossless: [CodecCase] = [
    plain(.wavPCM8, .wav, .pcmU8, 0.99), plain(.wavPCM16, .wav, .pcm16, 0.9999),
    plain(.wavPCM24, .wav, .pcm24, 0.9999), plain(.wavPCM32, .wav, .pcm32, 0.9999),
    plain(.wavFloat, .wav, .float32, 0.9999), plain(.wavDouble, .wav, .float64, 0.9999),
    plain(.flac, .flac, .flac, 0.9999, "flac"), plain(.aiff, .aiff, .pcm16, 0.9999, "aiff"),
    plain(.au, .au, .pcm16, 0.9999, "au"), plain(.w64, .w64, .pcm16, 0.9999, "w64"),
    plain(.rf64, .rf64, .pcm16, 0.9999), plain(.caf, .caf, .pcm16, 0.9999, "caf"),
  ]

  private static let telephone: [CodecCase] = [
    plain(.wavULaw, .wav, .ulaw, 0.99), plain(.wavALaw, .wav, .alaw, 0.99),
    plain(.auULaw, .au, .ulaw, 0.99, "au"), plain(.aiffULaw, .aiff, .ulaw, 0.99, "aifc"),
    CodecCase(
      encoding: .wavGSM, container: .wav, codec: .gsm610, slack: 320, likeness: 0.8,
      rates: [8000], channels: [1], fileExtension: "WAV"),
    CodecCase(
      encoding: .wavIMA, container: .wav, codec: .imaADPCM, slack: 4096, likeness: 0.93,
      rates: everyRate, channels: [1, 2]),
    CodecCase(
      encoding: .wavMS, container: .wav, codec: .msADPCM, slack: 4096, likeness: 0.93,
      rates: everyRate, channels: [1, 2]),
  ]

  private static let lossy: [CodecCase] = [
    CodecCase(
      encoding: .vorbis, container: .ogg, codec: .vorbis, slack: 0, likeness: 0.95,
      rates: everyRate, channels: [1, 2], fileExtension: "ogg"),
    CodecCase(
      encoding: .opus, container: .ogg, codec: .opus, slack: 0, likeness: 0.85,
      rates: [8000, 16_000, 48_000], channels: [1, 2], fileExtension: "opus"),
    CodecCase(
      encoding: .mp3, container: .mp3, codec: .mp3, slack: 1200, likeness: 0.9,
      rates: everyRate, channels: [1, 2], fileExtension: "mp3"),
  ]

  private static func plain(
    _ encoding: Encoding, _ container: AudioFormat.Container, _ codec: AudioFormat.Codec,
    _ likeness: Double, _ fileExtension: String = "wav"
  ) -> CodecCase {
    CodecCase(
      encoding: encoding, container: container, codec: codec, slack: 0, likeness: likeness,
      rates: everyRate, channels: [1, 2], fileExtension: fileExtension)
  }
}

@Test(
  "every codec comes back at its rate, whole, and sounding like the original",
  arguments: CodecCase.all)
func codec(_ form: CodecCase) throws {
  let folder = try TemporaryFolder()
  for rate in form.rates {
    let original = try #require(CodecCase.originals[rate])
    for channels in form.channels {
      let path = folder.path("\(rate)-\(channels).\(form.fileExtension)")
      try SoundFileWriter.write(
        channels: Array(repeating: original.samples, count: channels), sampleRate: rate, to: path,
        encoding: form.encoding)
      let decoded = try SoundFile.read(path: path)
      let context: Comment = "\(form.encoding) \(rate) Hz, \(channels) channels"
      #expect(
        decoded.format
          == AudioFormat(
            container: form.container, codec: form.codec, channels: channels, sampleRate: rate),
        context)
      #expect(decoded.sound.sampleRate == rate, context)
      #expect(abs(decoded.sound.samples.count - original.samples.count) <= form.slack, context)
      #expect(
        decoded.sound.likeness(to: original, reach: form.slack > 1000 ? 4 : 1) > form.likeness,
        context)
      #expect(decoded.notes == [], context)
    }
  }
}

@Test(
  "headerless sound is known by its extension",
  arguments: [
    ("gsm", SoundFileWriter.Encoding.rawGSM, 8000), ("ulaw", .rawULaw, 8000),
    ("pcm", .rawULaw, 8000), ("ul", .rawULaw, 8000), ("mu", .rawULaw, 8000),
    ("ulw", .rawULaw, 8000), ("alaw", .rawALaw, 8000), ("al", .rawALaw, 8000),
    ("alw", .rawALaw, 8000), ("sln", .rawPCM16, 8000), ("slin", .rawPCM16, 8000),
    ("vox", .rawVOX, 8000), ("raw", .rawPCM16, 8000), ("sln12", .rawPCM16, 12_000),
    ("sln16", .rawPCM16, 16_000),
    ("sln24", .rawPCM16, 24_000), ("sln32", .rawPCM16, 32_000), ("sln44", .rawPCM16, 44_100),
    ("sln48", .rawPCM16, 48_000), ("sln96", .rawPCM16, 96_000), ("sln192", .rawPCM16, 192_000),
  ])
func headerless(_ fileExtension: String, _ encoding: SoundFileWriter.Encoding, rate: Int) throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 0.8, rate: rate)
  let path = folder.path("unavail.\(fileExtension)")
  try SoundFileWriter.write(original, to: path, encoding: encoding)
  let decoded = try SoundFile.read(path: path)
  #expect(decoded.format.container == .raw)
  #expect(decoded.sound.sampleRate == rate)
  #expect(abs(decoded.sound.samples.count - original.samples.count) < 160)
  #expect(decoded.sound.likeness(to: original, reach: 1) > 0.8)
  #expect(decoded.notes == [])
}

@Test(
  "a file made in memory holds its samples to the bit, where the codec loses nothing",
  arguments: [SoundFileWriter.Encoding.flac, .wavPCM16])
func inMemory(encoding: SoundFileWriter.Encoding) throws {
  let samples =
    [Int16.min, .max, 0, -1, 1, 12_345] + (0..<9000).map { Int16($0 % 251 * 131 - 16_000) }
  let bytes = try SoundFileWriter.bytes(of: samples, sampleRate: 8000, encoding: encoding)
  let read = try SoundFile.read(bytes: bytes, fileExtension: "")
  #expect(read.notes.isEmpty && read.format.sampleRate == 8000)
  #expect(read.sound.samples.map { Int(($0 * 32_768).rounded()) } == samples.map { Int($0) })
}
