internal import Digests
internal import Foundation
internal import Hearing
internal import Resampling
internal import Signal

/// A greeting as recognisers get it: a WAV of one channel, 16,000 samples a second of 16 bits, in a
/// folder only this user can enter, gone with this object.
final class SoundForRecogniser: Sendable {
  static let rate = 16000

  let path: String
  private let folder: String

  /// - Throws: `RecogniserError.failed` when the sound cannot be prepared or written.
  init(_ sound: SampleBuffer) throws(RecogniserError) {
    let atRate: SampleBuffer
    do throws(ResamplingError) {
      atRate = try resample(sound, to: Self.rate)
    } catch {
      throw RecogniserError(.failed(detail: String(describing: error)))
    }
    // In memory where there is a memory file system: a greeting is nobody else's.
    let parents = ["/dev/shm", NSTemporaryDirectory()]
    let name = "klartone-\(UUID().uuidString)"
    let made = parents.lazy.map { "\($0)/\(name)" }.first { folder in
      (try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])) != nil
    }
    guard let made else {
      throw RecogniserError(.failed(detail: "no temporary folder in \(parents)"))
    }
    folder = made
    path = "\(made)/sound.wav"
    guard FileManager.default.createFile(atPath: path, contents: Data(Self.wave(atRate))) else {
      try? FileManager.default.removeItem(atPath: made)
      throw RecogniserError(.failed(detail: "cannot write \(path)"))
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The loudest sample at half of full scale, so that quiet greetings are heard as well.
  static func wave(_ sound: SampleBuffer) -> [UInt8] {
    let peak = sound.samples.reduce(Float(0)) { max($0, abs($1)) }
    let gain: Float = peak > 0 ? 16384 / peak : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(44 + 2 * sound.samples.count)
    func put(_ value: UInt32, _ count: Int) {
      for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
    }
    let size = UInt32(2 * sound.samples.count)
    bytes += Array("RIFF".utf8)
    put(36 + size, 4)
    bytes += Array("WAVEfmt ".utf8)
    put(16, 4)
    put(1, 2)
    put(1, 2)
    put(UInt32(sound.sampleRate), 4)
    put(UInt32(2 * sound.sampleRate), 4)
    put(2, 2)
    put(16, 2)
    bytes += Array("data".utf8)
    put(size, 4)
    for sample in sound.samples {
      let value = Int16(max(-32768, min(32767, (sample * gain).rounded())))
      put(UInt32(UInt16(bitPattern: value)), 2)
    }
    return bytes
  }
}
