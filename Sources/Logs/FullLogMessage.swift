internal import Timing
internal import Voicemail

/// Finds the messages of a `full` log that tell of visits to a mailbox.
struct FullLogMessage {
  let numbers: InternalNumbers
  private let dialplan = Array("pbx.c".utf8)
  private let player = Array("file.c".utf8)
  private let voicemail = Array("app_voicemail".utf8)
  private let executing = Array("Executing [".utf8)
  private let application = Array("voicemailmain".utf8)
  private let playing = Array("Playing '".utf8)
  private let refused = Array("ncorrect password '".utf8)
  private let forUser = Array("' for user '".utf8)
  private let inContext = Array("(context = ".utf8)
  private let message = Array("msg".utf8)
  private let folders = ["inbox", "urgent", "old", "work", "family", "friends"].map {
    Array($0.utf8)
  }
  private let asking = ["vm-login", "vm-password"].map { Array($0.utf8) }
  /// Said only to who is in the mailbox.
  private let inside = ["vm-youhave", "vm-opts", "vm-onefor", "vm-nomore"].map { Array($0.utf8) }

  init(numbers: InternalNumbers) { self.numbers = numbers }

  /// Reads the message that begins at `start` and was written by the source file of that name.
  func read(
    _ line: Span<UInt8>, file: Range<Int>, from start: Int, at time: LogTime, call: UInt64,
    number: Int, into sink: inout LogSink
  ) {
    guard let at = time.instant, !file.isEmpty else { return }
    var found: Observation?
    switch line[file.lowerBound] {
    case UInt8(ascii: "p"):
      guard line.isEqual(file, toLower: dialplan) else { return }
      found = execution(line, start, at, number)
    case UInt8(ascii: "f"):
      guard line.isEqual(file, toLower: player) else { return }
      found = playback(line, start, at, call, number, &sink)
    case UInt8(ascii: "a"):
      guard line.holds(voicemail, at: file.lowerBound) else { return }
      guard var refused = refusal(line, start, at, number) else { return }
      refused.later = time.later
      refused.call = call
      sink.add(CallSign(call: call, at: at, kind: .refused))
      sink.addDependent(refused)
      return
    default: return
    }
    found?.later = time.later
    found?.call = call
    if let found { sink.add(found) }
  }

  /// `Executing [*97@from-internal:8] VoiceMailMain("PJSIP/4512-0000002a", "4512@default,s") in …`
  private func execution(
    _ line: Span<UInt8>, _ start: Int, _ at: Instant, _ number: Int
  ) -> Observation? {
    guard line.holds(executing, at: start) else { return nil }
    var position = start + executing.count
    let stop = min(line.count, position + 256)
    guard let close = line.index(of: Byte.closeBracket, from: position, before: stop) else {
      return nil
    }
    position = close + 2
    let end = position + application.count
    guard end + 2 < line.count, line.isEqual(position..<end, toLower: application),
      line[end] == UInt8(ascii: "("), line[end + 1] == Byte.quote,
      let channelEnd = line.index(of: Byte.quote, from: end + 2, before: line.count)
    else { return nil }
    var data = line.count..<line.count
    if let open = line.index(of: Byte.quote, from: channelEnd + 1, before: line.count),
      let close = line.index(of: Byte.quote, from: open + 1, before: line.count)
    {
      data = open + 1..<close
    } else {
      // The line is cut: whose mailbox it was cannot be told.
      return nil
    }
    // A channel may be named for an outside number, which not even a fingerprint is to be made of.
    let caller = numbers.caller(inChannel: line, end + 2..<channelEnd)
    var found = Observation(
      .began, at: at,
      fingerprint: fingerprint(line, without: end + 2..<channelEnd, caller: caller), line: number)
    found.caller = caller
    found.take(numbers.mailbox(given: line, data))
    return found
  }

  /// `<PJSIP/4512-0000002a> Playing '/var/spool/asterisk/voicemail/default/4512/INBOX/msg0000.slin'`
  private func playback(
    _ line: Span<UInt8>, _ start: Int, _ at: Instant, _ call: UInt64, _ number: Int,
    _ sink: inout LogSink
  ) -> Observation? {
    let stop = min(line.count, start + 160)
    guard let found = line.firstRange(of: playing, from: start, before: stop),
      let close = line.index(of: Byte.apostrophe, from: found.upperBound, before: line.count)
    else { return nil }
    let path = found.upperBound..<close
    let slashes = lastSlashes(line, path)
    let name = (slashes.first.map { $0 + 1 } ?? path.lowerBound)..<path.upperBound
    if asking.contains(where: { line.holds($0, at: name.lowerBound) }) {
      sink.add(CallSign(call: call, at: at, kind: .asked))
    } else if inside.contains(where: { line.holds($0, at: name.lowerBound) }) {
      sink.add(CallSign(call: call, at: at, kind: .entered))
    }
    guard slashes.count == 4, line.holds(message, at: name.lowerBound), name.count > 3,
      line[name.lowerBound + 3].digit != nil
    else { return nil }
    let folder = slashes[1] + 1..<slashes[0]
    guard let place = folders.firstIndex(where: { line.isEqual(folder, toLower: $0) }) else {
      return nil
    }
    let box = line.text(slashes[2] + 1..<slashes[1])
    let context = line.text(slashes[3] + 1..<slashes[2])
    guard numbers.isMailbox(box) else { return nil }
    sink.add(CallSign(call: call, at: at, kind: .entered))
    var caller: String?
    var channel = start..<start
    if line[start] == UInt8(ascii: "<"),
      let end = line.index(of: UInt8(ascii: ">"), from: start, before: stop)
    {
      channel = start + 1..<end
      caller = numbers.caller(inChannel: line, channel)
    }
    // A message of another folder was heard before: the mailbox is open, no more.
    var observation = Observation(
      .access(place < 2 ? .played : .opened), at: at,
      fingerprint: fingerprint(line, without: channel, caller: caller), line: number)
    observation.mailbox = MailboxID(box, context: numbers.isContext(context) ? context : nil)
    observation.caller = caller
    return observation
  }

  private func fingerprint(
    _ line: Span<UInt8>, without range: Range<Int>, caller: String?
  ) -> UInt64 {
    line.fingerprint(
      range.upperBound..<line.count,
      seed: line.fingerprint(0..<range.lowerBound, seed: Logs.fingerprint(of: caller)))
  }

  /// `Incorrect password '…' for user '4512' (context = default)`. What stands in the first quotes
  /// is a PIN or nearly one: it is stepped over. The user is what somebody typed, maybe a PIN too,
  /// so that only a known mailbox' number is taken.
  private func refusal(
    _ line: Span<UInt8>, _ start: Int, _ at: Instant, _ number: Int
  ) -> Observation? {
    guard line.holds(refused, at: start + 1),
      let user = line.lastRange(of: forUser, in: start..<line.count),
      let close = line.index(of: Byte.apostrophe, from: user.upperBound, before: line.count)
    else { return nil }
    var found = Observation(
      // The fingerprint leaves the PIN out: a number of few digits could be found from it.
      .access(.attempt), at: at,
      fingerprint: line.fingerprint(user.upperBound..<close, seed: line.fingerprint(0..<start)),
      line: number)
    let name = line.text(user.upperBound..<close)
    guard numbers.known.isEmpty ? numbers.isExtension(name) : numbers.known.contains(name) else {
      found.take(.strange)
      return found
    }
    var context: String?
    if let opening = line.firstRange(of: inContext, from: close, before: line.count),
      let end = line.index(of: UInt8(ascii: ")"), from: opening.upperBound, before: line.count)
    {
      context = line.text(opening.upperBound..<end)
    }
    found.take(
      .named(MailboxID(name, context: context.flatMap { numbers.isContext($0) ? $0 : nil })))
    return found
  }

  /// The last four slashes of a path, the last first.
  private func lastSlashes(_ line: Span<UInt8>, _ path: Range<Int>) -> [Int] {
    var slashes: [Int] = []
    var position = path.upperBound - 1
    while position >= path.lowerBound, slashes.count < 4 {
      if line[position] == Byte.slash { slashes.append(position) }
      position -= 1
    }
    return slashes
  }
}
