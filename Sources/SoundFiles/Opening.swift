/// Decides how a file is to be opened, before the decoder sees it.
enum Opening {
  static func layout(
    of file: FileBytes, head: [UInt8], fileExtension: String
  ) throws(SoundFileError.Reason) -> Layout {
    let sniffed = ContentSniffer.sniff(head)
    if sniffed == .container {
      var layout = try HeaderRepair.layout(of: file, head: head)
      if head.starts(with: "ID3") { layout.lengthIsKnown = tellsLength(head) }
      return layout
    }
    if let headerless = FileExtension.headerless(fileExtension) {
      return try layout(of: file, headerless: headerless, sniffed: sniffed)
    }
    switch sniffed {
    case .unsupported(let name): throw .unsupportedCodec(name: name)
    case .foreign(let content): throw .notAudio(content)
    case .container, .mpegStream, .nothing: break
    }
    if let name = FileExtension.unsupportedCodec(fileExtension) {
      throw .unsupportedCodec(name: name)
    }
    let lower = fileExtension.lowercased()
    if sniffed == .nothing, lower != fileExtension, FileExtension.headerless(lower) != nil {
      throw .extensionCase(found: fileExtension, expected: lower)
    }
    return Layout(length: file.size, lengthIsKnown: sniffed != .mpegStream || tellsLength(head))
  }

  /// Whether an MPEG stream begins with one of the usual counts of its frames.
  private static func tellsLength(_ head: [UInt8]) -> Bool {
    ["Xing", "Info", "VBRI"].contains { head[...].contains($0) }
  }

  private static func layout(
    of file: FileBytes, headerless: Headerless, sniffed: Sniffed
  ) throws(SoundFileError.Reason) -> Layout {
    switch sniffed {
    case .foreign(.zeroBytes) where headerless.zeroIsSilence: break
    case .foreign(let content): throw .notAudio(content)
    case .unsupported(let name) where name != "aac": throw .unsupportedCodec(name: name)
    // Two bytes of "AAC" or MPEG are as good as any in headerless sound.
    case .unsupported, .container, .mpegStream, .nothing: break
    }
    var layout = Layout(headerless: headerless, size: file.size)
    guard layout.length > 0 else { throw .truncated(bytes: file.size) }
    if headerless.isGSM { layout = try checkedGSM(layout, file) }
    return layout
  }

  /// Every frame of GSM 06.10 begins with the nibble 0xD (RFC 3551, 4.5.8.1). The library repeats
  /// the last good frame where it is missing, which would let a broken file pass as sound.
  private static func checkedGSM(
    _ layout: Layout, _ file: FileBytes
  ) throws(SoundFileError.Reason) -> Layout {
    var layout = layout
    let frames = layout.length / 33
    var firstBad: Int?
    var bad = 0
    var next = 0
    while next < frames {
      let bytes = try file.bytes(at: next * 33, count: min(1000, frames - next) * 33)
      guard bytes.count >= 33 else { break }
      for frame in 0..<bytes.count / 33 where bytes[frame * 33] >> 4 != 0xD {
        bad += 1
        firstBad = firstBad ?? next + frame
      }
      next += bytes.count / 33
    }
    guard let firstBad else { return layout }
    let seconds = Double(firstBad) * 0.02
    let detail = "\(bad) of \(frames) GSM frames without their signature"
    if seconds < DecodeLimits.leastKeptSeconds, bad * 2 > frames {
      throw .damaged(atSeconds: seconds, detail: detail)
    }
    // Out of step for good: what follows would be noise. A few bad frames are a few clicks.
    if bad * 2 > frames - firstBad { layout.length = firstBad * 33 }
    layout.notes.append(.damaged(atSeconds: seconds, detail: detail))
    return layout
  }
}
