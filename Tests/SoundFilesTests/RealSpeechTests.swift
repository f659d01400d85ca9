import Foundation
import Resampling
import Signal
import SoundFiles
import TestSupport
import Testing

private let espeak = "/usr/bin/espeak-ng"

@Test(
  "real speech is found in every telephone codec",
  .enabled(if: FileManager.default.isExecutableFile(atPath: espeak)),
  arguments: [
    (SoundFileWriter.Encoding.wavGSM, "WAV"), (.rawGSM, "gsm"), (.rawULaw, "ulaw"),
    (.wavALaw, "wav"), (.wavIMA, "wav"), (.opus, "opus"), (.mp3, "mp3"),
  ])
func realSpeech(_ encoding: SoundFileWriter.Encoding, _ fileExtension: String) throws {
  let folder = try TemporaryFolder()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: espeak)
  process.arguments = [
    "-v", "da", "-w", folder.path("said.wav"),
    "Hej, du har ringet til Mette Hansen i Borgerservice. Jeg ringer tilbage inden for et døgn.",
  ]
  try process.run()
  process.waitUntilExit()
  let said = try SoundFile.read(path: folder.path("said.wav")).sound
  let voice = try resample(said, to: 8000)
  let padded =
    Synthesis.silence(seconds: 0.5) + voice.mapped { $0 * 0.5 } + Synthesis.silence(seconds: 0.5)
  let path = folder.path("unavail.\(fileExtension)")
  try SoundFileWriter.write(padded, to: path, encoding: encoding)
  let heard = try SoundFile.read(path: path).sound
  let sent = try SoundFile.read(
    bytes: folder.bytes("unavail.\(fileExtension)"), fileExtension: fileExtension)
  #expect(sent == (try SoundFile.read(path: path)), "a sound that was never in a file")
  let quality = SoundQuality.assess(heard)
  #expect(quality.findings == [])
  let first = try #require(quality.speech.first)
  let last = try #require(quality.speech.last)
  #expect(abs(first.start - 0.5) < 0.15)
  #expect(abs(last.end - (padded.duration - 0.5)) < 0.4)
  let spoken = quality.speech.reduce(0) { $0 + $1.duration }
  #expect(spoken > voice.duration * 0.75)
}
