/// How a file is shown to the decoder.
struct Layout: Equatable {
  /// Bytes that are shown; more than there are means zeros at the end.
  var length: Int
  var patches: [VirtualFile.Patch] = []
  var notes: [SoundNote] = []
  var headerless: Headerless?
  /// Frames that are real where the last block was completed with zeros; nil when all are.
  var mostFrames: Int?
  /// Whether the length the decoder promises can be trusted; a bare MPEG stream tells it by
  /// estimate only.
  var lengthIsKnown = true
  /// What the header says, for errors; nil where it was not looked at.
  var header: WaveHeader?
}

extension Layout {
  /// Headerless sound: whole blocks only.
  init(headerless: Headerless, size: Int) {
    let partial = size % headerless.block
    self.init(length: size - partial, headerless: headerless)
    if partial > 0 { notes.append(.partialFrame(bytes: partial)) }
  }
}
