import Hearing
import Signal

/// What is said around a promise that was heard: it may take the promise back, or make it part of
/// something else.
struct PromiseSurroundings {
  /// The transcript, with the promise where it was heard.
  let words: [HeardWord]
  /// The transcript as it is.
  let transcript: [HeardWord]
  let promise: Reading

  var leaveDoubt: Bool {
    hasUnknownEnd || hasSecondLimit || isPartOfMore || beginsWithinMore || hasAbsenceBehind
      || hasLaterAmount || isOnCondition
  }

  /// Whether the promise follows something else than "så": "er du over firs år, ringer jeg …", of which
  /// "du over firs" may be all that is understood.
  private var isOnCondition: Bool {
    let said = Question.words(promise.text)
    guard let verb = said.first, Question.isInverted(verb) else { return false }
    let before = transcript.last {
      $0.span.middle < promise.span.start && !Self.hesitations.contains($0.text)
    }
    guard let before, promise.span.start - before.span.end < 1 else { return false }
    return before.text != "så"
  }

  private static let hesitations: Set = ["øh", "øhm", "altså"]

  /// Whether half of what is said right behind the promise was not understood, or a word that joins
  /// another clause to it: it may take it back ("undtagen når jeg har fri", of which "se når jeg har
  /// fri" may be understood). What else was heard there, such as the keys, is understood.
  private var hasUnknownEnd: Bool {
    let said = behind(for: 1.5)
    if said.count > 2, Self.conjunctions.contains(said[1].text),
      Self.speakers.contains(said[2].text)
    {
      return true
    }
    if said.count > 1, !said[0].understood, said[0].span.start - promise.span.end < 0.8,
      Self.subjects.contains(said[1].text) || Self.conjunctions.contains(said[1].text)
    {
      return true
    }
    let unknown = said.count { !$0.understood }
    return unknown >= 2 && 2 * unknown >= said.count
  }

  private static let speakers: Set = ["jeg", "vi", "kontoret"]
  private static let subjects = speakers.union(["det", "der"])
  private static let conjunctions: Set = ["når", "hvis", "mens", "fordi", "medmindre"]

  /// Whether the promise is told of, denied or counted from something else: "du har hørt, at vi
  /// ringer …", "forvent ikke, at jeg ringer …", "… inden for et døgn efter mødet".
  private var isPartOfMore: Bool {
    let before = words.filter {
      $0.span.middle < promise.span.start && promise.span.start - $0.span.end < 1
    }.suffix(4).map(\.text)
    if before.last == "at", !before.contains(where: Self.vows.contains) { return true }
    if let joint = before.last, ["at", "og"].contains(joint), before.dropLast().last == "ikke" {
      return true
    }
    let after = behind(for: 0.3).prefix(2).map(\.text)
    guard let first = after.first, Self.countedFrom.contains(first) else { return false }
    return after.count < 2 || !Self.tones.contains(after[1])
  }

  /// Whether the transcript has "at" where the promise begins: "alle ved, at alle bliver ringet op",
  /// heard as "du bliver ringet op".
  private var beginsWithinMore: Bool {
    let joint = transcript.firstIndex {
      $0.text == "at" && abs($0.span.start - promise.span.start) < 0.15
    }
    guard let joint, !Question.words(promise.text).prefix(2).contains("at") else { return false }
    return !transcript[..<joint].suffix(3).contains { Self.vows.contains($0.text) }
  }

  private static let vows: Set = [
    "lover", "love", "garanterer", "garantere", "sikker", "regne", "sørger", "sørge",
  ]
  private static let countedFrom: Set = ["efter", "derefter", "herefter"]
  private static let tones: Set = ["tonen", "klartonen", "bippet", "hyletonen"]

  /// Whether the speaker's absence is heard behind the promise, in the same breath: whatever the
  /// transcript makes of the words between, it may be an exception ("undtagen når jeg har fri").
  private var hasAbsenceBehind: Bool {
    let said = behind(for: 3)
    guard let first = said.first, first.span.start - promise.span.end < 0.6 else { return false }
    return said.indices.dropLast(2).contains {
      said[$0].span.start - promise.span.end < 1.2 && Self.speakers.contains(said[$0].text)
        && Self.states.contains(said[$0 + 1].text) && Self.absences.contains(said[$0 + 2].text)
    }
  }

  private static let states: Set = ["har", "holder", "er"]
  private static let absences: Set = ["fri", "ferie", "lukket", "syg", "væk", "bortrejst"]

  /// Whether words of a limit are heard right behind the promise's own, doubtful ones included: a
  /// laxer one may be said there ("dog inden for tre døgn om sommeren").
  private var hasSecondLimit: Bool {
    let own = Set(Question.words(promise.text))
    return behind(for: 2).contains {
      Self.limitWords.contains($0.text)
        // The promise's own last words may reach a little beyond it.
        && (!own.contains($0.text) || $0.span.start - promise.span.end > 0.15)
    }
  }

  private static let limitWords: Set = [
    "inden", "indenfor", "løbet", "senest", "døgn", "timer", "dage", "hverdage", "uge", "uger",
    "måned",
  ]

  /// Whether days or weeks are counted some sentences later: "så regn med, at der går tre dage".
  private var hasLaterAmount: Bool {
    let said = behind(for: 8).map(\.text)
    return zip(said, said.dropFirst()).contains {
      Self.amounts.contains($0) && Self.longUnits.contains($1)
    }
  }

  private static let amounts: Set = [
    "to", "tre", "fire", "fem", "seks", "syv", "otte", "ti", "fjorten", "flere", "mange", "par",
    "næste",
  ]
  private static let longUnits: Set = [
    "dage", "hverdage", "arbejdsdage", "uge", "uger", "måned", "måneder",
  ]

  /// What is said behind the promise, so many seconds long.
  private func behind(for seconds: Double) -> [HeardWord] {
    let end = promise.span.end
    return words.filter { $0.span.middle > end && $0.span.start - end < seconds }
  }
}
