import Foundation
import Signal
import SoundFiles
import TestSupport
import Testing

@Test(
  "contents win over the extension, and the difference is noted",
  arguments: [
    ("gsm", SoundFileWriter.Encoding.wavPCM16, AudioFormat.Container.wav),
    ("ulaw", .flac, .flac), ("sln16", .vorbis, .ogg), ("wav", .mp3, .mp3), ("mp3", .wavGSM, .wav),
    ("alaw", .au, .au), ("WAV", .opus, .ogg),
  ])
func contentsWin(
  _ fileExtension: String, _ encoding: SoundFileWriter.Encoding, _ container: AudioFormat.Container
) throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 1)
  let path = folder.path("unavail.\(fileExtension)")
  try SoundFileWriter.write(original, to: path, encoding: encoding)
  let decoded = try SoundFile.read(path: path)
  #expect(decoded.format.container == container)
  #expect(
    decoded.notes == [.extensionDisagrees(fileExtension: fileExtension, container: container)])
  #expect(decoded.sound.likeness(to: original, reach: 2) > 0.8)
}

@Test("channels are averaged unless that would lose the voice")
func channels() throws {
  let folder = try TemporaryFolder()
  let voice = Synthesis.speech(seconds: 1)
  let quiet = voice.mapped { $0 / 2 }.samples
  let opposite = voice.mapped { -$0 * 0.9 }.samples
  let silent = [Float](repeating: 0, count: voice.samples.count)
  let other = Synthesis.noise(level: -30, seconds: 1).samples
  let cases: [([[Float]], [SoundNote])] = [
    ([voice.samples, voice.samples], []), ([voice.samples, quiet], []),
    ([voice.samples, other], []),
    ([silent, voice.samples], [.choseChannel(1, of: 2)]),
    ([voice.samples, silent], [.choseChannel(0, of: 2)]),
    ([opposite, voice.samples], [.choseChannel(1, of: 2)]),
    ([silent, silent, quiet, voice.samples, silent], [.choseChannel(3, of: 5)]),
    (Array(repeating: voice.samples, count: 8), []),
  ]
  for (index, (channels, notes)) in cases.enumerated() {
    let path = folder.path("\(index).wav")
    try SoundFileWriter.write(
      channels: channels, sampleRate: 8000, to: path, encoding: .wavPCM16)
    let decoded = try SoundFile.read(path: path)
    #expect(decoded.notes == notes, "case \(index)")
    #expect(decoded.format.channels == channels.count)
    #expect(decoded.sound.likeness(to: voice) > 0.9, "case \(index)")
  }
}

@Test("numbers that are none, and beyond full scale, become harmless")
func floatingPoint() throws {
  let folder = try TemporaryFolder()
  var samples = Synthesis.speech(seconds: 1).samples
  samples[100] = .nan
  samples[200] = .infinity
  samples[300] = -.infinity
  samples[400] = 7.5
  samples[401] = -3
  let path = folder.path("float.wav")
  try SoundFileWriter.write(
    channels: [samples], sampleRate: 8000, to: path, encoding: .wavFloat)
  let decoded = try SoundFile.read(path: path)
  #expect(decoded.notes == [.notFinite(samples: 3), .beyondFullScale(peak: 7.5)])
  #expect([100, 200, 300].allSatisfy { decoded.sound.samples[$0] == 0 })
  #expect(decoded.sound.samples[400] == 1)
  #expect(decoded.sound.samples[401] == -1)
}

@Test("any name a file system allows can be read")
func names() throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 0.6)
  try SoundFileWriter.write(original, to: folder.path("plain.wav"))
  for name in ["med mellemrum.wav", "Sørensen åæø.wav", "-n.wav", "*?[x].wav", "uden", ".wav"] {
    let path = try folder.write(try folder.bytes("plain.wav"), as: name)
    #expect(try SoundFile.read(path: path).sound.samples.count == original.samples.count)
  }
  // Latin-1, as an old share writes it: no valid UTF-8.
  let bytes = Array(folder.path("S").utf8) + [0xF8] + Array("ren.wav".utf8)
  let name = bytes.map { CChar(bitPattern: $0) } + [0]
  #expect(unsafe rename(folder.path("plain.wav"), name) == 0)
  #expect(try SoundFile.read(path: bytes).sound.samples.count == original.samples.count)
}

@Test("sound before the damage is kept and the place is told")
func damage() throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 4)
  try SoundFileWriter.write(original, to: folder.path("a.flac"), encoding: .flac)
  let flac = try folder.bytes("a.flac")
  let cut = try folder.write(Array(flac.prefix(flac.count * 6 / 10)), as: "cut.flac")
  let decoded = try SoundFile.read(path: cut)
  let lost = decoded.notes.compactMap { note -> Double? in
    switch note {
    case .damaged(let seconds, _): 4 - seconds
    case .incomplete(let seconds): seconds
    default: nil
    }
  }
  #expect(lost == [4 - decoded.sound.duration])
  #expect((1.5...3.2).contains(decoded.sound.duration))
  #expect(decoded.sound.likeness(to: original) > 0.9999)
  let tiny = try folder.write(Array(flac.prefix(200)), as: "tiny.flac")
  #expect(throws: SoundFileError.self) { try SoundFile.read(path: tiny) }

  try SoundFileWriter.write(original, to: folder.path("a.gsm"), encoding: .rawGSM)
  var gsm = try folder.bytes("a.gsm")
  gsm.remove(at: 33 * 100 + 5)
  let shifted = try SoundFile.read(path: try folder.write(gsm, as: "shifted.gsm"))
  #expect(abs(shifted.sound.duration - 2.02) < 0.001)
  #expect(shifted.notes.count == 2)
}

@Test(
  "a stream without its end, or with a hole, is said to be incomplete",
  arguments: [(SoundFileWriter.Encoding.vorbis, "ogg"), (.opus, "opus"), (.mp3, "mp3")])
func incomplete(_ encoding: SoundFileWriter.Encoding, _ fileExtension: String) throws {
  let folder = try TemporaryFolder()
  let name = "a.\(fileExtension)"
  try SoundFileWriter.write(
    Synthesis.speech(seconds: 8, rate: 16_000), to: folder.path(name), encoding: encoding)
  let whole = try folder.bytes(name)
  #expect(try SoundFile.read(path: folder.path(name)).notes == [])
  var changed = [Array(whole.prefix(whole.count * 7 / 10))]
  if encoding != .mp3 {
    // A wrong checksum loses a page of Ogg; MPEG frames have none.
    var hole = whole
    hole[hole.count / 2] ^= 0xFF
    changed.append(hole)
  }
  for bytes in changed {
    let decoded = try SoundFile.read(path: try folder.write(bytes, as: name))
    #expect(decoded.sound.duration > 2)
    #expect(decoded.sound.duration < 7.9)
    #expect(
      decoded.notes.contains {
        if case .incomplete = $0 { true } else { false }
      }, "\(decoded.notes)")
  }
}

@Test("zero bytes of linear sound are silence")
func zeros() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write([UInt8](repeating: 0, count: 16_000), as: "a.sln")
  #expect(try SoundFile.read(path: path).sound == Synthesis.silence(seconds: 1))
}

@Test("many files are read at the same time")
func concurrently() async throws {
  let folder = try TemporaryFolder()
  let original = Synthesis.speech(seconds: 1)
  let encodings: [SoundFileWriter.Encoding] = [
    .wavPCM16, .wavGSM, .flac, .vorbis, .opus, .mp3, .wavIMA,
  ]
  for encoding in encodings {
    try SoundFileWriter.write(original, to: folder.path(encoding.rawValue), encoding: encoding)
  }
  _ = try folder.write(Array("no sound at all here".utf8) + [1, 2, 3], as: "bad")
  let alone = try encodings.map { try SoundFile.read(path: folder.path($0.rawValue)) }
  let bad = folder.path("bad")
  await withTaskGroup(of: Bool.self) { group in
    for round in 0..<140 {
      let path = folder.path(encodings[round % encodings.count].rawValue)
      let expected = alone[round % encodings.count]
      group.addTask { (try? SoundFile.read(path: path)) == expected }
      group.addTask { (try? SoundFile.read(path: bad)) == nil }
    }
    for await same in group { #expect(same) }
  }
}

@Test(
  "a recording without a header may begin with the samples that mark UTF-16",
  arguments: [[0xFE, 0xFF], [0xFF, 0xFE]] as [[UInt8]])
func marksOfText(first: [UInt8]) throws {
  let folder = try TemporaryFolder()
  let quiet = (0..<16_000).map { UInt8($0.isMultiple(of: 2) ? $0 * 7 % 30 : 0) }
  let path = try folder.write(first + quiet, as: "a.sln")
  let decoded = try SoundFile.read(path: path)
  #expect(decoded.sound.samples.count == 8001)
}
