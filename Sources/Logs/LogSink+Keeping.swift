internal import Timing
package import Voicemail

/// What was found in a log, as bytes to be kept. Calls are left out: they have callers' numbers, or
/// what stands for them.
extension LogSink {
  private static let format = 1

  /// What was found before `mark`, or all.
  package func kept(before mark: LogMark? = nil) -> [UInt8] {
    var writer = ByteWriter()
    writer.number(Self.format)
    (mark?.facts ?? facts).write(to: &writer)
    writer.number(mark?.lacksZone ?? lacksZone ? 1 : 0)
    let found = observations.prefix(mark?.observations ?? observations.count)
    var texts = Texts()
    for observation in found {
      texts.add(observation.mailbox?.number)
      texts.add(observation.mailbox?.context)
      texts.add(observation.caller)
    }
    writer.number(texts.all.count)
    for text in texts.all { writer.text(text) }
    writer.number(found.count)
    var (at, line) = (Int64(0), 0)
    for observation in found {
      observation.write(to: &writer, texts, &at, &line)
    }
    let signs = self.signs.prefix(mark?.signs ?? self.signs.count)
    writer.number(signs.count)
    for sign in signs {
      writer.number(Int(sign.kind.rawValue))
      writer.whole(sign.call)
      writer.signed(sign.at.seconds - at)
      at = sign.at.seconds
    }
    let revisits = self.revisits.prefix(mark?.revisits ?? self.revisits.count)
    writer.number(revisits.count)
    for revisit in revisits {
      writer.number(revisit.observation)
      writer.number(revisit.start)
    }
    let blocks = callBlocks.prefix(mark?.callBlocks ?? callBlocks.count)
    writer.number(blocks.count)
    for block in blocks {
      writer.number(block.start)
      writer.number(block.linesBefore)
      writer.signed(block.earliest.seconds)
      writer.signed(block.latest.seconds - block.earliest.seconds)
    }
    let bytes = writer.bytes
    writer.whole(bytes.span.fingerprint(bytes.indices))
    return writer.bytes
  }

  /// What was kept of a file that is called `file` now. Nil when it is damaged, or was kept in
  /// another way.
  package init?(kept bytes: [UInt8], file: String, source: AccessSource) {
    var end = ByteReader(bytes.suffix(8))
    guard bytes.count > 8, end.whole() == bytes.span.fingerprint(0..<bytes.count - 8) else {
      return nil
    }
    var reader = ByteReader(bytes.prefix(bytes.count - 8))
    guard reader.number() == Self.format else { return nil }
    let facts = LogFacts(file: file, source: source, &reader)
    let lacksZone = reader.number() == 1
    let texts = (0..<reader.count()).map { _ in reader.text() }
    var (at, line) = (Int64(0), 0)
    var observations: [Observation] = []
    for _ in 0..<reader.count() where !reader.isDamaged {
      observations.append(Observation(&reader, texts, &at, &line))
    }
    var signs: [CallSign] = []
    for _ in 0..<reader.count() where !reader.isDamaged {
      let kind = CallSign.Kind(rawValue: UInt8(clamping: reader.number()))
      let call = reader.whole()
      at = reader.signed(from: at)
      guard let kind else { return nil }
      signs.append(CallSign(call: call, at: Instant(at), kind: kind))
    }
    var revisits: [Revisit] = []
    for _ in 0..<reader.count() where !reader.isDamaged {
      let revisit = Revisit(observation: reader.number(), start: reader.number())
      guard observations.indices.contains(revisit.observation) else { return nil }
      revisits.append(revisit)
    }
    var blocks: [CallBlock] = []
    for _ in 0..<reader.count() where !reader.isDamaged {
      let (start, lines, earliest) = (reader.number(), reader.number(), reader.signed())
      let latest = reader.signed(from: earliest)
      blocks.append(
        CallBlock(
          start: start, linesBefore: lines, earliest: Instant(earliest), latest: Instant(latest)))
    }
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
    self.init(
      facts: facts, observations: observations, signs: signs, callBlocks: blocks,
      revisits: revisits, lacksZone: lacksZone)
  }
}

/// Texts, each written once; 0 is none.
private struct Texts {
  private(set) var all: [String] = []
  private var places: [String: Int] = [:]

  mutating func add(_ text: String?) {
    guard let text, places[text] == nil else { return }
    all.append(text)
    places[text] = all.count
  }

  subscript(text: String?) -> Int { text.flatMap { places[$0] } ?? 0 }
}

extension Observation {
  private static let asks = 1
  private static let hasLater = 2
  private static let hasDuration = 4

  fileprivate func write(
    to writer: inout ByteWriter, _ texts: Texts, _ at: inout Int64, _ line: inout Int
  ) {
    switch kind {
    case .began: writer.number(0)
    case .access(let evidence): writer.number(evidence.rawValue)
    case .counts(let counts, let provesVisit):
      writer.number(provesVisit ? 11 : 10)
      writer.number(counts.new)
      writer.number(counts.old)
    }
    writer.number(
      (asksForMailbox ? Self.asks : 0) | (later == nil ? 0 : Self.hasLater)
        | (duration == nil ? 0 : Self.hasDuration))
    writer.number(texts[mailbox?.number])
    writer.number(texts[mailbox?.context])
    writer.number(texts[caller])
    writer.signed(self.at.seconds - at)
    writer.signed(Int64(self.line - line))
    (at, line) = (self.at.seconds, self.line)
    if let later { writer.signed(later.seconds - at) }
    if let duration { writer.number(duration) }
    writer.whole(call)
    writer.whole(fingerprint)
  }

  fileprivate init(
    _ reader: inout ByteReader, _ texts: [String], _ at: inout Int64, _ line: inout Int
  ) {
    let kind = Kind(&reader)
    let flags = reader.number()
    func text(_ index: Int) -> String? {
      texts.indices.contains(index - 1) ? texts[index - 1] : nil
    }
    let names = (0..<3).map { _ in text(reader.number()) }
    at = reader.signed(from: at)
    line = Int(reader.signed(from: Int64(line)))
    let later = flags & Self.hasLater > 0 ? Instant(reader.signed(from: at)) : nil
    let duration = flags & Self.hasDuration > 0 ? reader.number() : nil
    let call = reader.whole()
    self.init(kind, at: Instant(at), fingerprint: reader.whole(), line: line)
    mailbox = names[0].map { MailboxID($0, context: names[1]) }
    caller = names[2]
    asksForMailbox = flags & Self.asks > 0
    self.later = later
    self.duration = duration
    self.call = call
  }
}

extension Observation.Kind {
  fileprivate init(_ reader: inout ByteReader) {
    let tag = reader.number()
    switch tag {
    case 0: self = .began
    case 10, 11:
      let counts = MessageCounts(new: reader.number(), old: reader.number())
      self = .counts(counts, provesVisit: tag == 11)
    default:
      if let evidence = Evidence(rawValue: tag) {
        self = .access(evidence)
      } else {
        reader.fail()
        self = .began
      }
    }
  }
}
