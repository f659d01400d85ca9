import Letters
import Policy
import Rules
import Wording

/// What a letter says of single things, to one person or to a team that shares a mailbox.
struct LetterSentences {
  let policy: SitePolicy
  let tongue: Tongue
  let isShared: Bool
  /// The explanations in the report are in the letter's language.
  let explains: Bool

  /// "Du skal sige dit navn. Det kunne ikke høres. Vi hørte "…" (00:03)."
  func line(_ item: LetterItem) -> String {
    let what = what(item)
    let why = what == nil || explains && isElement(item) ? item.explanation : ""
    let parts = [what ?? "", why, heard(item, after: why)].filter { !$0.isEmpty }
    return parts.isEmpty ? item.rule : parts.joined(separator: " ")
  }

  /// "dit navn (00:01)": what a person should listen for; nil where there is nothing to hear.
  func doubt(_ item: LetterItem) -> String? {
    let what: String
    switch RuleID(rawValue: item.rule) {
    case .name: what = tongue(you("dit navn", "jeres navn"), "your name")
    case .department: what = tongue(you("din afdeling", "jeres afdeling"), "your department")
    case .callback:
      what = tongue(
        "løftet om at ringe tilbage \(limit)", "the promise to ring back within the time set")
    case .switchboard:
      what = tongue(
        "at man kan taste \(policy.switchboard.keys) og komme til \(switchboard)",
        "that \(policy.switchboard.keys) leads to \(switchboard)")
    default: return nil
    }
    return what + (item.second.map { " (\(Self.clock($0)))" } ?? "")
  }

  /// Minutes and seconds with two digits each: `00:07`.
  static func clock(_ seconds: Double) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let whole = Int(min(max(0, seconds), 359_999).rounded(.down))
    return two(whole / 60) + ":" + two(whole % 60)
  }

  private func isElement(_ item: LetterItem) -> Bool {
    Element.allCases.contains { RuleID(of: $0).rawValue == item.rule }
      && item.reason != "no_greeting"
  }

  private func heard(_ item: LetterItem, after explanation: String) -> String {
    // Words that were repeated already need only their place.
    guard isElement(item), let words = item.heard, !explanation.contains(words) else {
      return item.second.map { tongue("(Ved \(Self.clock($0)).)", "(At \(Self.clock($0)).)") } ?? ""
    }
    let quoted = Printable.quoted(words, limit: 120)
    guard let second = item.second else {
      return tongue("Hilsenen siger \(quoted).", "The greeting says \(quoted).")
    }
    let at = Self.clock(second)
    return tongue("Vi hørte \(quoted) (\(at)).", "We heard \(quoted) (\(at)).")
  }

  /// Nil for what its explanation tells by itself.
  private func what(_ item: LetterItem) -> String? {
    if item.reason == "no_greeting" {
      return tongue(
        "Der er ikke indtalt nogen hilsen. Den, der ringer, hører telefonsystemets egen besked.",
        "No greeting is recorded. Callers hear the telephone system's own announcement.")
    }
    if item.finding == "absence_reason" {
      return tongue(
        "Sig ikke, hvorfor \(you("du", "I")) er væk. Sig i stedet, hvornår man kan træffe "
          + "\(you("dig", "jer")) igen.",
        "Do not say why you are away. Say when you can be reached again.")
    }
    // A letter can be read by others: nothing in it says what a code is, or was.
    if item.rule == RuleID.accessCode.rawValue {
      return tongue(
        "Adgangskoden til telefonsvareren skal vælges igen efter telefonpolitikken. Spørg IT hvordan.",
        "The code of the mailbox has to be chosen again after the telephone policy. Ask IT how.")
    }
    if item.finding == "never_used" {
      return tongue(
        "Postkassen har aldrig været brugt. Indtal en hilsen og aflyt den, eller bed IT nedlægge den.",
        "The mailbox has never been used. Record a greeting and listen to it, or ask IT to remove it."
      )
    }
    if item.rule == RuleID.cprNumber.rawValue {
      return tongue(
        "Bed ikke om CPR-nummer på en telefonsvarer.",
        "Do not ask for a CPR number on an answering machine.")
    }
    let must = tongue(you("Du skal sige", "I skal sige"), "Say")
    switch RuleID(rawValue: item.rule) {
    case .name: return tongue("\(must) \(you("dit", "jeres")) navn.", "\(must) your name.")
    case .department:
      return tongue(
        "\(must), hvilken afdeling man har ringet til.",
        "\(must) which department was called.")
    case .callback:
      return tongue(
        "\(must), at \(you("du", "I")) ringer tilbage \(limit).",
        "\(must) that you will ring back in the time the policy sets (\"\(limit)\").")
    case .switchboard:
      let keys = "\(policy.switchboard.keys) (\(policy.wording.spokenKeys))"
      return tongue(
        "\(must), at man kan vende retur til \(switchboard) ved at taste \(keys).",
        "\(must) that callers can go back to \(switchboard) by pressing \(keys).")
    default: return nil
    }
  }

  private var limit: String { "inden for \(policy.wording.spokenLimit)" }
  private var switchboard: String { policy.switchboard.names.first ?? "Omstillingen" }

  private func you(_ one: String, _ many: String) -> String { isShared ? many : one }
}
