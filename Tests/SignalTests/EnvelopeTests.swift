import Foundation
import Signal
import TestSupport
import Testing

@Test(
  "an outline has at most 200 peaks, loud where the sound is, and is kept as digits",
  arguments: [(8000, 2.0), (16000, 0.5), (8000, 0.01), (8000, 0)])
func outline(rate: Int, seconds: Double) throws {
  let count = Int(Double(rate) * seconds)
  let sound = SampleBuffer(
    samples: (0..<count).map { $0 < count / 2 ? 0 : 0.25 }, sampleRate: rate)
  let envelope = Envelope(of: sound)
  #expect(envelope.peaks.count == min(200, count))
  // A quarter of full scale is half of its root.
  #expect(Set(envelope.peaks).isSubset(of: [0, 128]))
  if count > 0 { #expect(envelope.peaks.first == 0 && envelope.peaks.last == 128) }
  let kept = try JSONEncoder().encode([envelope])
  #expect(kept.count <= 2 * 200 + 4)
  #expect(try JSONDecoder().decode([Envelope].self, from: kept) == [envelope])
}

@Test("what is louder than full scale, or no number, still has an outline")
func oddOutline() {
  let samples: [Float] = [.nan, 3, -.infinity, -1, 0.0001]
  let peaks = Envelope(of: SampleBuffer(samples: samples, sampleRate: 8000)).peaks
  #expect(peaks == [0, 255, 255, 255, 3])
}
