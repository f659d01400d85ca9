/// WAVE files made by hand, so that every field can be wrong.
struct WaveBytes {
  var tag = 1
  var channels = 1
  var rate = 8000
  var bits = 16
  var riffSize: Int?
  var dataSize: Int?
  var before: [UInt8] = []
  var after: [UInt8] = []
  var sound: [UInt8]

  /// Sixteen-bit samples.
  init(_ samples: [Float]) {
    sound = samples.flatMap { sample in
      let value = UInt16(bitPattern: Int16(max(-32_768, min(32_767, sample * 32_767))))
      return [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)]
    }
  }

  var bytes: [UInt8] {
    let align = channels * bits / 8
    let format =
      little(tag, 2) + little(channels, 2) + little(rate, 4) + little(rate * align, 4)
      + little(align, 2) + little(bits, 2)
    let chunks =
      Array("WAVE".utf8) + Self.chunk("fmt ", format) + before + Array("data".utf8)
      + little(dataSize ?? sound.count, 4) + sound + after
    return Array("RIFF".utf8) + little(riffSize ?? chunks.count, 4) + chunks
  }

  static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(contents.count, 4) + contents
      + (contents.count % 2 == 1 ? [0] : [])
  }
}

/// The lowest `count` bytes of a number, lowest first.
func little(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}
