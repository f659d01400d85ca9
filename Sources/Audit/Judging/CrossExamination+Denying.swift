package import Hearing
import Signal
package import Wording

extension CrossExamination {
  /// What the transcript says is wrong with a part, and how much that counts.
  package struct Denied {
    package let reading: ElementReading
    package let weight: Denial

    /// Whether the words are enough to bear out what the ear alone heard.
    var isBorneOut: Bool { weight == .whole || weight == .patchy }
  }

  /// What the transcript says is wrong with a part, whatever the ear answered: read from words that
  /// were understood, and none that were not say otherwise. Nil when it says nothing of the kind. Least
  /// counts what rests on too few words, or beside doubtful ones.
  ///
  /// Two searches of one sound, one for words that were asked about and one for any words of
  /// greetings, seldom miss the same words.
  package func denial(of part: Part) -> Denied? {
    // Dictation answers by its transcript: it would bear out itself.
    guard hearing.source == .phrases, let reading = words.elements[part.element],
      reading.verdict == .fail, let all = trusted[part.element], all.verdict == .fail
    else { return nil }
    let weight =
      part != .destination && isWhole(reading) && isUnderstoodWhereItFits(part)
      ? weight(of: reading, against: part) : nil
    if let weight { return Denied(reading: reading, weight: weight) }
    // Where keys lead is told by the keys, unless nothing is said of either.
    let isAboutPart =
      part != .destination || [reading, all].allSatisfy { $0.reason == .notMentioned }
    guard isAboutPart, hearing.transcript.shareUnderstood >= 0.5 else { return nil }
    return part.leastDenial.map { Denied(reading: reading, weight: $0) }
  }

  /// Of a failing reading that no doubtful word speaks against.
  private func weight(of reading: ElementReading, against part: Part) -> Denial? {
    guard reading.saysTooLittle else { return .whole }
    let mayBeMisread = mayBeMisread(part)
    if isMostlyUnderstood() { return part == .name && mayBeMisread ? .patchy : .whole }
    return isMostlyUnderstood(gaps: Self.widestGap, share: 0.7) && !mayBeMisread ? .patchy : nil
  }

  /// Whether a transcript is there that could bear out what the ear alone heard: keys are short, and
  /// numbers are said in many places ("ring en en to").
  package var canDeny: Bool { hearing.source == .phrases && !hearing.transcript.isEmpty }

  /// Whether other words were understood in the place where the part would fit best.
  private func isUnderstoodWhereItFits(_ part: Part) -> Bool {
    guard let place = answer(part)?.complying?.span else { return true }
    let there = hearing.transcript.filter { $0.span.overlap(place) > 0.05 }
    return there.isEmpty || there.shareUnderstood >= 0.5
  }

  /// Whether enough was understood to tell that something is missing, and no stretch is long enough
  /// to hold it.
  private func isMostlyUnderstood(gaps: Double = longestUnknown, share: Double = 0.8) -> Bool {
    guard hearing.transcript.shareUnderstood >= share else { return false }
    return hearing.transcript.split(whereSeparator: \.understood).allSatisfy { unknown in
      unknown.reduce(0) { $0 + $1.span.duration } < gaps
    }
  }

  /// Seconds; "hash nul" takes half a second.
  private static let longestUnknown = 0.5
  /// The same where the ear is surer that nothing is there.
  private static let widestGap = 1.2

  /// Whether the part may be in what was understood: misread as some name, or as anything, as promises
  /// have many wordings; or beside it, as the switchboard is seldom spoken of without keys.
  private func mayBeMisread(_ part: Part) -> Bool {
    switch part {
    case .name: hearing.transcript.contains(where: \.isName)
    case .keys: (answer(.destination)?.margin ?? 0) > 0
    case .promise: true
    case .department, .destination: false
    }
  }
}
