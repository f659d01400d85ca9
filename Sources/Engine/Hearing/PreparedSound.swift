import Hearing
import Resampling
import Signal

extension Ear {
  /// The piece at the model's rate, its loudest sample at half of full scale.
  func prepared(
    _ sound: SampleBuffer, _ piece: TimeSpan
  ) throws(RecogniserError) -> [Int16] {
    let rate = Double(sound.sampleRate)
    let first = min(max(0, Int(piece.start * rate)), sound.samples.count)
    let last = min(max(first, Int(piece.end * rate)), sound.samples.count)
    let cut = SampleBuffer(
      samples: Array(sound.samples[first..<last]), sampleRate: sound.sampleRate)
    let atRate: SampleBuffer
    do throws(ResamplingError) {
      atRate = try resample(cut, to: description.sampleRate)
    } catch {
      throw RecogniserError(.failed(detail: String(describing: error)))
    }
    let peak = atRate.samples.reduce(Float(0)) { max($0, abs($1)) }
    guard peak > 0 else { return [] }
    let gain = 16384 / peak
    var noise = ComfortNoise(deviation: description.noiseFloor ?? 0)
    return atRate.samples.map { Int16(max(-32768, min(32767, $0 * gain + noise.next()))) }
  }
}
