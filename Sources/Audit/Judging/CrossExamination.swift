package import Hearing
import Signal
package import Wording

/// What the transcript has to say about the elements of a greeting that the ear was asked about.
///
/// A transcript passes nothing; it can keep something from passing, or from failing. `klartone
/// calibrate` asks the same, so that limits are made for what is left to them.
package struct CrossExamination: Sendable {
  /// Why an element that was heard does not pass.
  package enum Objection: Sendable, Equatable {
    /// What is understood takes it back or says something else.
    case contradicted(Reason, detail: String?)
    /// What follows was not understood, and may take it back.
    case unclear
  }

  private let judge: WordingJudge
  let hearing: Hearing
  private let owner: Owner
  /// What is read in the words that were understood, with advice.
  package let words: WordingReading
  /// All words taken for heard.
  let trusted: [Element: ElementReading]
  private let fused: [HeardWord]

  package init(_ hearing: Hearing, owner: Owner, judge: WordingJudge) {
    self.judge = judge
    self.hearing = hearing
    self.owner = owner
    words = judge.read(Utterance(heard: hearing.transcript), owner: owner)
    trusted =
      judge.read(Utterance(heard: hearing.transcript, trusting: true), owner: owner).elements
    fused =
      hearing.source == .dictation || hearing.transcript.isEmpty
      ? [] : FusedTranscript.words(hearing.transcript, with: hearing.answers)
  }

  /// - Parameter element: one whose parts were all heard clearly.
  /// - Returns: nil when nothing speaks against it.
  package func objection(to element: Element) -> Objection? {
    // A department is read in its place below: of the name beside it the transcript makes anything.
    if element != .department || fused.isEmpty, let said = words.elements[element],
      said.speaksAgainst, isWhole(said)
    {
      return .contradicted(said.reason, detail: said.detail)
    }
    if element == .name, let other = otherSurname {
      return .contradicted(other.reason, detail: other.detail)
    }
    if element == .callback, let promise = answer(.promise)?.complying,
      PromiseSurroundings(words: heard, transcript: hearing.transcript, promise: promise)
        .leaveDoubt
    {
      return .unclear
    }
    if isAmidUnknown(element), !isAffirmedAnyway(element) { return .unclear }
    guard !fused.isEmpty else { return nil }
    let words = element == .department ? fusedWithoutName : fused
    let reading = judge.read(
      element, in: Utterance(heard: words, trusting: true), owner: owner)
    // Keys and destination are heard each by itself: "tast firkant nul for at høre beskeden igen".
    let mustRead = !element.isPhrase || element == .switchboard && isKnownBetweenKeysAndPlace
    if reading.speaksAgainst || reading.reason == .otherDestination
      || mustRead && reading.verdict != .pass
    {
      return .contradicted(reading.reason, detail: reading.detail)
    }
    return nil
  }

  /// Whether more than two words were transcribed between the keys and where they lead: then they must
  /// join them.
  private var isKnownBetweenKeysAndPlace: Bool {
    guard let keys = answer(.keys)?.complying?.span,
      let place = answer(.destination)?.complying?.span
    else { return false }
    let (from, to) = (min(keys.end, place.end), max(keys.start, place.start))
    return hearing.transcript.count { from < $0.span.middle && $0.span.middle < to } > 2
  }

  /// What departments are read in.
  private var fusedWithoutName: [HeardWord] {
    let words = FusedTranscript.withoutName(hearing.transcript, unless: hearing.answers)
    return FusedTranscript.words(words, with: hearing.answers)
  }

  /// Another surname that was understood, whatever stands before it: the question's cohort may not
  /// hold it ("Sigurd Bisgaard" for "Sigurd Abildgaard").
  private var otherSurname: ElementReading? {
    guard let reading = trusted[.name], let words = reading.words,
      let end = answer(.name)?.complying?.span.end
    else { return nil }
    // A name that nobody knows is no name to the text logic: the word behind the first name.
    let isAlone = reading.reason == .firstNameOnly
    guard isAlone || [.otherSurname, .otherPerson].contains(reading.reason) else { return nil }
    let last = isAlone ? words.upperBound : words.upperBound - 1
    guard hearing.transcript.indices.contains(last) else { return nil }
    let word = hearing.transcript[last]
    guard word.understood, word.span.middle < end, !isOwn(word) else { return nil }
    return reading
  }

  /// Whether a word is one of the owner's names, or sounds like it; genitives are.
  private func isOwn(_ word: HeardWord) -> Bool {
    owner.names.flatMap(Question.words).contains { word.isForm(of: $0) }
  }

  /// Whether there may be a promise in the transcript, doubtful words included: the ear may have heard
  /// half of one ("… eller jeg tilbage inden for et døgn" as "er jeg tilbage inden for et døgn").
  var mayPromise: Bool { trusted[.callback]?.verdict != .fail }

  /// The words that a reading of the transcript rests on, with when they are said; none where
  /// something is missing.
  func evidence(for reading: ElementReading) -> [Evidence] {
    span(of: reading).map { [Evidence(quote: reading.quote, span: $0)] } ?? []
  }

  /// When the words are said that a reading of the transcript rests on; nil where something is missing.
  func span(of reading: ElementReading) -> TimeSpan? {
    reading.words.flatMap { hearing.transcript.said(in: $0).span }
  }

  /// The questions know many wordings, not all: what the transcript holds, doubtful words included,
  /// is no fail, but for a person, when it complies; or may, where the ear heard nothing like it.
  package func mayHold(_ element: Element, nothingLikeIt: Bool) -> Bool {
    guard let reading = trusted[element] else { return false }
    switch reading.verdict {
    case .pass: return true
    case .review:
      // "ringer en kollega eller jeg tilbage inden for et døgn (eller) …": promised, and more.
      return nothingLikeIt || holdsKeys(reading) || reading.reason == .alternativeAct
    default: return holdsKeys(reading)
    }
  }

  /// Whether the right keys are there, or begin and go on with a word that was not understood
  /// ("fire" sounds like the beginning of "firkant nul"), or with what the ear takes for a key and
  /// the transcript for none.
  private func holdsKeys(_ reading: ElementReading) -> Bool {
    guard reading.element == .switchboard, let keys = reading.detail, let range = reading.words
    else {
      return false
    }
    let wanted = judge.policy.keys.filter { !$0.isWhitespace }
    if keys == wanted { return reading.verdict == .review }
    guard reading.reason == .wrongKeys, wanted.hasPrefix(keys) else { return false }
    return goesOn(behind: range) || keysOfRival.count > keys.count
  }

  /// Whether a sign goes on with a word that was not understood, or that nobody says there: "havelåge
  /// navn for at komme …" for "havelåge nul", "firkanten og (nummer)" for "firkanten og nullet".
  private func goesOn(behind range: Range<Int>) -> Bool {
    let transcript = hearing.transcript
    guard let sign = transcript.said(in: range).last else { return false }
    let rest = transcript.dropFirst(range.upperBound)
    let behind = rest.drop { Self.joining.contains($0.text) && $0.understood }
    guard let next = behind.first else { return false }
    let isJoined = behind.startIndex > rest.startIndex
    return !next.understood
      || (isJoined || next.span.start - sign.span.end < 0.2)
        && !Self.behindSigns.contains(next.text)
  }

  /// Words that join a sign and a digit.
  private static let joining: Set = ["og", "derefter", "dernæst", "derpå", "efterfulgt", "af"]

  private static let behindSigns: Set = [
    "for", "så", "hvis", "eller", "til", "når", "i", "på", "kommer", "får", "bliver", "er",
    "fører", "giver", "du", "kan", "vil", "bringer", "sender", "stiller", "tak", "indtal", "læg",
    "tal", "tasten", "vend", "kom",
  ]

  /// Whether ear and transcript hear other wrong keys, of which the transcript's last is doubtful: they
  /// do not bear each other out.
  func hearsOther(keys: String?) -> Bool {
    guard let reading = trusted[.switchboard], reading.reason == .wrongKeys,
      let range = reading.words, let keys
    else { return false }
    return reading.detail != keys && hearing.transcript.said(in: range).last?.understood == false
  }

  /// The keys that the ear heard instead of the right ones, as the text logic reads them.
  private var keysOfRival: String {
    guard let rival = answer(.keys)?.rival else { return "" }
    return judge.read(rival, for: .keys, owner: owner).detail ?? ""
  }

  /// Whether a failing reading stands on words that were understood, and next to some: "firkant …"
  /// is not "#" but the beginning of something. The doubtful words count when they, too, are
  /// against it ("firkant ni"), and speak against the reading when with them it complies.
  func isWhole(_ reading: ElementReading) -> Bool {
    guard reading.verdict == .fail, let range = reading.words else { return true }
    if trusted[reading.element]?.verdict == .pass { return false }
    let around = (range.lowerBound - 1)..<(range.upperBound + 1)
    let transcript = hearing.transcript
    let isPatchy = around.contains {
      transcript.indices.contains($0) && !transcript[$0].understood
    }
    return !isPatchy || trusted[reading.element]?.speaksAgainst == true
  }

  /// Whether less than three fifths were understood of what is said around the words that were heard,
  /// or seven tenths around a name or a department: they may be about something else ("jeg deler
  /// kontor med Mette Hansen").
  private func isAmidUnknown(_ element: Element) -> Bool {
    let spans = hearing.answers.filter { $0.part.element == element }.compactMap(\.complying?.span)
    guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else {
      return false
    }
    let near = (first - 2)...(last + 1.5)
    let around = heard.filter { word in
      near.contains(word.span.middle)
        && !spans.contains { $0.start <= word.span.middle && word.span.middle <= $0.end }
    }
    return !around.isEmpty && around.shareUnderstood < (element.isPhrase ? 0.6 : 0.7)
  }

  /// The transcript, with what the ear was asked about where it was heard.
  private var heard: [HeardWord] { fused.isEmpty ? hearing.transcript : fused }

  func answer(_ part: Part) -> Answer? { hearing.answers.first { $0.part == part } }
}

extension HeardWord {
  /// Whether it is a name's word or its genitive, or sounds like it.
  func isForm(of name: String) -> Bool {
    [name, name + "s"].map(SoundSpelling.of).contains(SoundSpelling.of(text))
  }

  /// Whether at least two fifths of it are said there: two searches do not agree on where a word begins.
  func isIn(_ place: TimeSpan) -> Bool { span.overlap(place) >= 0.4 * span.duration }
}

extension Element {
  /// Said in the policy's phrases, which a dictated transcript must hold; names may be misspelt.
  var isPhrase: Bool { self == .callback || self == .switchboard }
}
