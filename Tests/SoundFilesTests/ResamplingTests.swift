import Resampling
import Signal
import TestSupport
import Testing

@Test(
  "a tone keeps its pitch, level and length at another rate",
  arguments: [
    (8000, 16_000), (16_000, 8000), (44_100, 16_000), (48_000, 16_000), (11_025, 16_000),
    (192_000, 16_000), (4000, 16_000), (16_000, 44_100),
  ])
func toneResampled(from: Int, to: Int) throws {
  let tone = Synthesis.tone(hertz: 440, level: -12, seconds: 1.237, rate: from)
  let result = try resample(tone, to: to)
  let expected = Synthesis.tone(hertz: 440, level: -12, seconds: 1.237, rate: to)
  let count = (Double(tone.samples.count) * Double(to) / Double(from)).rounded()
  #expect(result.sampleRate == to)
  #expect(result.samples.count == Int(count))
  #expect(result.likeness(to: expected) > 0.999)
  #expect(try resample(tone, to: to) == result)
}

@Test("what lies above half the new rate is gone, not folded")
func aliasing() throws {
  let tone = Synthesis.tone(hertz: 6000, level: -6, seconds: 1, rate: 48_000)
  let result = try resample(tone, to: 8000)
  let middle = result.samples.dropFirst(200).dropLast(200)
  #expect(middle.allSatisfy { abs($0) < 0.001 })
}

@Test("equal rates, empty sound and impossible rates")
func resamplingEdges() throws {
  let sound = Synthesis.noise(level: -20, seconds: 0.1)
  #expect(try resample(sound, to: 8000) == sound)
  #expect(try resample(SampleBuffer(samples: [], sampleRate: 8000), to: 16_000).samples.isEmpty)
  #expect(
    try resample(SampleBuffer(samples: [0.5], sampleRate: 8000), to: 16_000).samples.count == 2)
  for rate in [0, -1, 8000 * 257] {
    #expect(throws: ResamplingError.ratioOutOfRange(from: 8000, to: rate)) {
      try resample(sound, to: rate)
    }
  }
}
