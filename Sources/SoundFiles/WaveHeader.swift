/// What the `fmt ` chunk of a WAVE file says (Microsoft, "Multiple channel audio data and WAVE
/// files").
struct WaveHeader: Equatable {
  /// The codec: 1 is PCM, 49 GSM 6.10, …
  let tag: Int
  let channels: Int
  let sampleRate: Int
  /// Bytes of a block.
  let blockAlign: Int
  let bitsPerSample: Int

  /// - Parameter chunk: the contents of the chunk; 16 bytes at least.
  init?(_ chunk: [UInt8]) {
    guard chunk.count >= 16 else { return nil }
    let tag = chunk.littleEndian16(at: 0)
    // An extensible header has the true tag at the beginning of its sub-format.
    self.tag = tag == 0xFFFE && chunk.count >= 26 ? chunk.littleEndian16(at: 24) : tag
    channels = chunk.littleEndian16(at: 2)
    sampleRate = chunk.littleEndian32(at: 4)
    blockAlign = chunk.littleEndian16(at: 12)
    bitsPerSample = chunk.littleEndian16(at: 14)
  }

  var isPlausible: Bool {
    1...DecodeLimits.mostChannels ~= channels && DecodeLimits.sampleRates ~= sampleRate
  }

  /// Bytes that are decoded together; 1 when the header makes no sense.
  var block: Int {
    switch tag {
    case 1, 3, 6, 7: max(1, channels * ((bitsPerSample + 7) / 8))
    case 0x31: 65
    default: max(1, blockAlign)
    }
  }

  /// Frames that the first `bytes` bytes of a block hold.
  func frames(inPartialBlock bytes: Int) -> Int {
    let channels = max(1, channels)
    switch tag {
    // A predictor of 4 bytes a channel is the first frame; then a nibble each.
    case 0x11: return bytes < 4 * channels ? 0 : 1 + (bytes - 4 * channels) * 2 / channels
    // 7 bytes a channel hold two frames.
    case 2: return bytes < 7 * channels ? 0 : 2 + (bytes - 7 * channels) * 2 / channels
    // Two frames of 32½ bytes.
    case 0x31: return bytes >= 33 ? 160 : 0
    default: return 0
    }
  }

  /// Frames in a whole block of a block codec; 1 for PCM and G.711.
  var framesPerBlock: Int {
    switch tag {
    case 0x11, 2: frames(inPartialBlock: block)
    case 0x31: 320
    default: 1
    }
  }

  /// Whether a last block that was cut still holds sound that can be decoded.
  var isBlockCodec: Bool { [2, 0x11, 0x31].contains(tag) }

  /// The usual name of a codec that is not decoded here, by its tag (`mmreg.h`).
  var unsupportedCodec: String? {
    switch tag {
    case 0x14, 0x42, 0x111, 0x123: "g723"
    case 0x22: "truespeech"
    case 0x28, 0x65, 0x28F: "g722"
    case 0x40, 0x45, 0x64, 0x140: "g726"
    case 0x41: "g728"
    case 0x50, 0x55: "mp3 in wav"
    case 0x57, 0x7A21, 0x7A22: "amr"
    case 0x58: "amr-wb"
    case 0x83, 0x133: "g729"
    case 0x112, 0x28E: "siren"
    case 0xFF, 0x1600, 0x1602, 0x1610: "aac"
    case 0x160, 0x161, 0x162, 0x163: "wma"
    case 0xA109: "speex"
    default: nil
    }
  }
}

extension [UInt8] {
  func littleEndian16(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

  func littleEndian32(at offset: Int) -> Int {
    littleEndian16(at: offset) | littleEndian16(at: offset + 2) << 16
  }

  func bigEndian32(at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 << 8 | Int(self[offset + $1]) }
  }
}
