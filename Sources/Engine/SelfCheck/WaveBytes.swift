package import Signal

/// A recording as an ordinary WAV in memory, which every browser plays: 16 bits, one channel.
package enum WaveBytes {
  package static func of(_ sound: SampleBuffer) -> [UInt8] {
    let size = UInt32(clamping: sound.samples.count * 2)
    let rate = UInt32(sound.sampleRate)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(44 + Int(size))
    func append(_ value: UInt32, _ count: Int) {
      for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
    bytes += "RIFF".utf8
    append(36 + size, 4)
    bytes += "WAVEfmt ".utf8
    append(16, 4)
    append(1, 2)
    append(1, 2)
    append(rate, 4)
    append(rate * 2, 4)
    append(2, 2)
    append(16, 2)
    bytes += "data".utf8
    append(size, 4)
    for sample in sound.samples {
      let value = Int16(max(-32_768, min(32_767, (sample * 32_767).rounded())))
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    return bytes
  }
}
