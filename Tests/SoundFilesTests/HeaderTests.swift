import Signal
import SoundFiles
import TestSupport
import Testing

/// A change to a proper file, and what has to be noted; the sound must be there all the same.
struct HeaderCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout WaveBytes) -> Void
  let notes: @Sendable (Int) -> [SoundNote]
}

private let headerCases: [HeaderCase] = [
  HeaderCase(testDescription: "data size zero (cut recording)") {
    $0.dataSize = 0
    $0.riffSize = 0
  } notes: {
    [.headerSizeWrong(declared: 0, actual: $0)]
  },
  HeaderCase(testDescription: "data size zero, RIFF size 36") {
    $0.dataSize = 0
    $0.riffSize = 36
  } notes: {
    [.headerSizeWrong(declared: 0, actual: $0)]
  },
  HeaderCase(testDescription: "streaming size") {
    $0.dataSize = 0xFFFF_FFFF
    $0.riffSize = 0xFFFF_FFFF
  } notes: {
    [.headerSizeWrong(declared: 0xFFFF_FFFF, actual: $0)]
  },
  HeaderCase(testDescription: "larger than the file") {
    $0.dataSize = $0.sound.count + 5000
  } notes: {
    [.headerSizeWrong(declared: $0 + 5000, actual: $0)]
  },
  HeaderCase(testDescription: "smaller than the file") {
    $0.dataSize = 1000
  } notes: {
    [.headerSizeWrong(declared: 1000, actual: $0)]
  },
  HeaderCase(testDescription: "only the RIFF size is wrong") {
    $0.riffSize = 4
  } notes: { _ in
    []
  },
  HeaderCase(testDescription: "metadata after the sound") {
    $0.after = WaveBytes.chunk("LIST", Array("INFOISFT".utf8) + little(4, 4) + [65, 66, 67, 0])
  } notes: { _ in
    []
  },
  HeaderCase(testDescription: "metadata after the sound, cut off") {
    $0.after = Array(WaveBytes.chunk("LIST", [UInt8](repeating: 7, count: 300)).prefix(200))
  } notes: { _ in
    []
  },
  HeaderCase(testDescription: "metadata before the sound, of odd length") {
    $0.before = WaveBytes.chunk("bext", [UInt8](repeating: 65, count: 601))
  } notes: { _ in
    []
  },
  HeaderCase(testDescription: "a chunk before the sound with an absurd size") {
    $0.before = Array("LIST".utf8) + little(0x7FFF_0000, 4) + [UInt8](repeating: 1, count: 26)
  } notes: { _ in
    []
  },
  HeaderCase(testDescription: "half a sample at the end") {
    $0.sound += [1]
  } notes: { _ in
    [.partialFrame(bytes: 1)]
  },
]

@Test("a header that lies loses no sound and adds none", arguments: headerCases)
func lyingHeader(_ form: HeaderCase) throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 1)
  var wave = WaveBytes(original.samples)
  form.change(&wave)
  let decoded = try SoundFile.read(path: try folder.write(wave.bytes, as: "busy.wav"))
  #expect(decoded.sound.samples.count == original.samples.count)
  #expect(decoded.sound.likeness(to: original) > 0.9999)
  #expect(decoded.notes == form.notes(original.samples.count * 2))
}

@Test(
  "a cut file of a block codec gives all that is there",
  arguments: [SoundFileWriter.Encoding.wavGSM, .wavIMA, .wavMS, .wavULaw, .wavFloat])
func cutFile(_ encoding: SoundFileWriter.Encoding) throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 2)
  try SoundFileWriter.write(original, to: folder.path("whole.wav"), encoding: encoding)
  let whole = try SoundFile.read(path: folder.path("whole.wav")).sound
  let bytes = try folder.bytes("whole.wav")
  for share in [0.3, 0.55, 0.8123] {
    let cut = Array(bytes.prefix(Int(Double(bytes.count) * share)))
    let decoded = try SoundFile.read(path: try folder.write(cut, as: "cut.wav"))
    let expected = Double(whole.samples.count) * share
    // Within one block of GSM, and the header.
    #expect(abs(Double(decoded.sound.samples.count) - expected) < 330, "\(encoding) \(share)")
    #expect(decoded.sound.likeness(to: whole) > 0.999, "\(encoding) \(share)")
    #expect(
      decoded.notes.contains {
        if case .headerSizeWrong = $0 { true } else { false }
      })
  }
}

@Test(
  "sizes of AU and AIFF are seen through as well",
  arguments: [
    (SoundFileWriter.Encoding.au, "au", 8, [UInt8](repeating: 0, count: 4)),
    (.au, "au", 8, [0, 0, 1, 0]), (.au, "au", 8, [0x7F, 0, 0, 0]),
    (.aiff, "aiff", -4, [0, 0, 0, 0]), (.aiff, "aiff", -4, [0x7F, 0, 0, 0]),
  ])
func bigEndianHeader(
  _ encoding: SoundFileWriter.Encoding, _ fileExtension: String, _ place: Int, _ size: [UInt8]
) throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 1)
  try SoundFileWriter.write(original, to: folder.path("a.\(fileExtension)"), encoding: encoding)
  var bytes = try folder.bytes("a.\(fileExtension)")
  var start = place
  if place < 0 {
    let name = Array("SSND".utf8)
    start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) }) + 4
  }
  bytes.replaceSubrange(start..<start + 4, with: size)
  let decoded = try SoundFile.read(path: try folder.write(bytes, as: "b.\(fileExtension)"))
  #expect(decoded.sound.samples.count == original.samples.count)
  #expect(decoded.sound.likeness(to: original) > 0.9999)
  #expect(decoded.notes.count == 1)
}
