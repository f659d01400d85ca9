/// Sees through headers that lie about how much sound there is.
///
/// A recording that was cut leaves a size of zero, a streamed one 0xFFFFFFFF, a copied one a size
/// larger than the file, and some recorders never go back to write the true one. The sound is what
/// is there: the decoder is shown a header that says so.
enum HeaderRepair {
  static func layout(of file: FileBytes, head: [UInt8]) throws(SoundFileError.Reason) -> Layout {
    if head.starts(with: "RIFF"), head.matches("WAVE", at: 8) { return try wave(file) }
    if head.starts(with: "FORM"), head.matches("AIF", at: 8) { return try aiff(file) }
    if head.starts(with: ".snd"), head.count >= 24 { return try au(file, head) }
    return Layout(length: file.size)
  }

  private static func wave(_ file: FileBytes) throws(SoundFileError.Reason) -> Layout {
    let walk = try ChunkWalk(.wave, in: file)
    var layout = Layout(length: file.size)
    if let format = walk.format {
      layout.header = WaveHeader(
        try file.bytes(at: format.start, count: min(40, format.declared)))
      if let header = layout.header, !header.isPlausible {
        throw .badFormat(
          channels: header.channels, sampleRate: header.sampleRate, detail: "out of range")
      }
    }
    guard let chunk = walk.sound else { throw .truncated(bytes: file.size) }
    let actual = try walk.actualBytes(of: chunk)
    guard actual > 0 else { throw .truncated(bytes: file.size) }
    if actual != chunk.declared {
      layout.notes.append(.headerSizeWrong(declared: chunk.declared, actual: actual))
    }
    var shown = actual
    if let header = layout.header {
      let partial = actual % header.block
      if partial > 0 {
        layout.notes.append(.partialFrame(bytes: partial))
        shown = actual - partial
        if header.isBlockCodec {
          layout.mostFrames =
            actual / header.block * header.framesPerBlock
            + header.frames(inPartialBlock: partial)
          shown += header.block
        }
      }
    }
    guard shown > 0, layout.mostFrames != 0 else { throw .truncated(bytes: file.size) }
    guard shown != chunk.declared || walk.repaired != nil else { return layout }
    layout.length = chunk.start + shown
    layout.patches = [
      .init(offset: 4, bytes: littleEndian(layout.length - 8)),
      .init(offset: chunk.start - 4, bytes: littleEndian(shown)),
    ]
    if let repaired = walk.repaired {
      layout.patches.append(.init(offset: repaired.sizeAt, bytes: littleEndian(repaired.size)))
    }
    return layout
  }

  /// AIFF counts frames in `COMM` and bytes in `SSND`, after eight bytes of offset and block size.
  private static func aiff(_ file: FileBytes) throws(SoundFileError.Reason) -> Layout {
    let walk = try ChunkWalk(.aiff, in: file)
    var layout = Layout(length: file.size)
    guard let chunk = walk.sound else { throw .truncated(bytes: file.size) }
    let actual = try walk.actualBytes(of: chunk)
    guard actual > 8 else { throw .truncated(bytes: file.size) }
    guard actual != chunk.declared, let format = walk.format else { return layout }
    layout.notes.append(.headerSizeWrong(declared: max(0, chunk.declared - 8), actual: actual - 8))
    layout.length = chunk.start + actual
    layout.patches = [
      .init(offset: 4, bytes: bigEndian(layout.length - 8)),
      .init(offset: chunk.start - 4, bytes: bigEndian(actual)),
    ]
    let common = try file.bytes(at: format.start, count: 18)
    if common.count == 18 {
      let channels = Int(common[0]) << 8 | Int(common[1])
      let width = channels * ((Int(common[6]) << 8 | Int(common[7])) + 7) / 8
      if width > 0 {
        layout.patches.append(
          .init(offset: format.start + 2, bytes: bigEndian((actual - 8) / width)))
      }
    }
    return layout
  }

  /// Sun AU: 0xFFFFFFFF is the proper way to say "unknown" and is no mistake.
  private static func au(
    _ file: FileBytes, _ head: [UInt8]
  ) throws(SoundFileError.Reason) -> Layout {
    let start = head.bigEndian32(at: 4)
    let declared = head.bigEndian32(at: 8)
    guard start >= 24, start < file.size else { throw .truncated(bytes: file.size) }
    let actual = file.size - start
    var layout = Layout(length: file.size)
    guard declared != actual else { return layout }
    if declared != 0xFFFF_FFFF {
      layout.notes.append(.headerSizeWrong(declared: declared, actual: actual))
    }
    layout.patches = [.init(offset: 8, bytes: bigEndian(actual))]
    return layout
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    let clamped = UInt32(clamping: value)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: clamped >> $0) }
  }

  private static func littleEndian(_ value: Int) -> [UInt8] { bigEndian(value).reversed() }
}
