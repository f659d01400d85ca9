/// Why the library would not open a file, told from the file rather than from the library's number.
enum OpenDiagnosis {
  static func reason(
    _ failure: Decoder.OpenFailure, layout: Layout, file: FileBytes
  ) -> SoundFileError.Reason {
    if let header = layout.header {
      if let name = header.unsupportedCodec { return .unsupportedCodec(name: name) }
      return .badFormat(
        channels: header.channels, sampleRate: header.sampleRate, detail: failure.detail)
    }
    let head = (try? file.bytes(at: 0, count: 16)) ?? []
    switch ContentSniffer.sniff(head) {
    case .container, .mpegStream: return .damaged(atSeconds: 0, detail: failure.detail)
    case .unsupported(let name): return .unsupportedCodec(name: name)
    case .foreign(let content): return .notAudio(content)
    case .nothing: return .notAudio(.unknown(firstBytes: hexadecimal(head)))
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined(separator: " ")
  }
}
