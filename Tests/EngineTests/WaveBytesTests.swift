import Engine
import Signal
import SoundFiles
import Testing

@Suite("A recording for the page")
struct WaveBytesTests {
  private static let sound = SampleBuffer(
    samples: (0..<8000).map { Float($0 % 200) / 100 - 1 } + [Float](repeating: 0, count: 800),
    sampleRate: 8000)

  @Test("as a WAV it is the same sound, and in no file")
  func wave() throws {
    let read = try SoundFile.read(bytes: WaveBytes.of(Self.sound), fileExtension: "")
    #expect(read.notes.isEmpty && read.format.sampleRate == 8000)
    #expect(read.sound.samples.count == Self.sound.samples.count)
    let furthest = zip(read.sound.samples, Self.sound.samples).map { abs($0 - $1) }.max() ?? 1
    #expect(furthest < 0.001)
  }
}
