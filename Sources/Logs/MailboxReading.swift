internal import Voicemail

/// The mailbox that a line names, if it names one.
enum NamedMailbox: Equatable {
  case named(MailboxID)
  /// The system asks the caller for the number.
  case asked
  /// The caller's own.
  case own
  /// It is named, but not as a mailbox of this house may be.
  case strange
}

extension Observation {
  mutating func take(_ named: NamedMailbox) {
    mailbox = nil
    asksForMailbox = false
    switch named {
    case .named(let id): mailbox = id
    case .own: break
    // Whose it is cannot be told, which is what asking comes to.
    case .asked, .strange: asksForMailbox = true
    }
  }
}

extension InternalNumbers {
  /// Reads what `VoiceMailMain` was given: `[s|p]box[@context][,options]`, possibly nothing.
  func mailbox(given line: Span<UInt8>, _ range: Range<Int>) -> NamedMailbox {
    var end = line.index(of: Byte.comma, from: range.lowerBound, before: range.upperBound)
    // Versions before 1.6 parted by a bar.
    if end == nil {
      end = line.index(of: UInt8(ascii: "|"), from: range.lowerBound, before: range.upperBound)
    }
    if let end, hasPrefixOption(line, end + 1..<range.upperBound) { return .asked }
    var box = line.trimmed(range.lowerBound..<(end ?? range.upperBound))
    // The old way to say "without password" and "prefix".
    if box.count > 1, line[box.lowerBound + 1].digit != nil {
      let letter = line[box.lowerBound].lowercased
      if letter == UInt8(ascii: "p") { return .asked }
      if letter == UInt8(ascii: "s") { box = box.lowerBound + 1..<box.upperBound }
    }
    return box.isEmpty || line[box.lowerBound] == Byte.at ? .asked : mailbox(line, box)
  }

  /// Reads `box[@context]`.
  func mailbox(_ line: Span<UInt8>, _ range: Range<Int>) -> NamedMailbox {
    guard range.count <= 128 else { return .strange }
    let at = line.index(of: Byte.at, from: range.lowerBound, before: range.upperBound)
    let number = line.text(range.lowerBound..<(at ?? range.upperBound))
    guard isMailbox(number) else { return .strange }
    let context = at.map { line.text($0 + 1..<range.upperBound) }
    return .named(MailboxID(number, context: context.flatMap { isContext($0) ? $0 : nil }))
  }

  /// The extension in a channel's name, `PJSIP/4512-0000002a`; nil for trunks and the like.
  func caller(inChannel line: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard
      let slash = line.index(of: Byte.slash, from: range.lowerBound, before: range.upperBound)
    else { return nil }
    var end = slash + 1
    while end < range.upperBound, line[end] != Byte.dash, line[end] != Byte.at { end += 1 }
    return caller(line, slash + 1..<end)
  }

  func caller(_ line: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard (1...32).contains(range.count) else { return nil }
    let text = line.text(range)
    return isExtension(text) ? text : nil
  }

  /// Option `p`: the mailbox is a prefix of the number that the caller enters. Arguments of other
  /// options stand in parentheses.
  private func hasPrefixOption(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      switch line[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "p"): if depth == 0 { return true }
      default: break
      }
    }
    return false
  }
}
