import Signal
import SoundFiles
import TestSupport
import Testing

@Test(
  "no mutation of a file does worse than a typed error",
  arguments: [
    (SoundFileWriter.Encoding.wavPCM16, "wav", 40), (.wavGSM, "WAV", 40), (.wavIMA, "wav", 40),
    (.wavMS, "wav", 40), (.wavFloat, "wav", 40), (.rawGSM, "gsm", 40), (.rawULaw, "ulaw", 100),
    // A short FLAC file is one frame, a short Ogg file one page: a wrong checksum loses it.
    (.flac, "flac", 5), (.vorbis, "ogg", 0), (.opus, "opus", 0), (.mp3, "mp3", 40),
    (.aiff, "aiff", 20), (.au, "au", 20), (.w64, "w64", 20), (.rf64, "wav", 20),
    (.caf, "caf", 20),
  ])
func fuzz(
  _ encoding: SoundFileWriter.Encoding, _ fileExtension: String, leastSounds: Int
) throws {
  let folder = try TemporaryFolder()
  try SoundFileWriter.write(
    Synthesis.speech(seconds: 0.4), to: folder.path("seed"), encoding: encoding)
  let seed = try folder.bytes("seed")
  var random = Random(seed: 20_261_124)
  var sounds = 0
  for _ in 0..<125 {
    let path = try folder.write(mutated(seed, &random), as: "f.\(fileExtension)")
    do throws(SoundFileError) {
      let decoded = try SoundFile.read(path: path)
      sounds += 1
      #expect(!decoded.sound.samples.isEmpty)
      #expect(decoded.sound.samples.allSatisfy { abs($0) <= 1 })
      #expect(4000...192_000 ~= decoded.sound.sampleRate)
      #expect(decoded.sound.duration <= 600)
    } catch {
      #expect(error.path == path)
    }
  }
  // A few wrong bytes must not cost the whole recording where the codec can bear them.
  #expect(sounds >= leastSounds)
}

/// One to four mistakes: bytes changed, cut off, taken out or put in; headers more than the rest.
private func mutated(_ seed: [UInt8], _ random: inout Random) -> [UInt8] {
  var bytes = seed
  for _ in 0...random.below(4) {
    let end = random.below(3) > 0 ? min(80, bytes.count) : bytes.count
    let place = random.below(max(1, end))
    switch random.below(6) {
    case 0: bytes = Array(bytes.prefix(random.below(bytes.count + 1)))
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.insert(UInt8(random.below(256)), at: min(place, bytes.count))
    case 3 where place + 4 <= bytes.count:
      let extremes: [UInt8] = [0, 0xFF, 0x7F, 0x80]
      for index in 0..<4 { bytes[place + index] = extremes[random.below(4)] }
    case let kind where kind > 3 && place < bytes.count:
      bytes[place] = UInt8(random.below(256))
    default: break
    }
  }
  return bytes
}
