package import Audit
package import Engine
import Hearing
package import Policy
import SelfCheck
import Signal
package import Wording

/// A greeting that its owner had checked, with all that the page and the interface show of it.
package struct CheckedGreeting: Sendable {
  let result: GreetingResult
  /// Of a sound.
  let report: GreetingReport?
  /// As typed.
  let typed: String?
  let owner: Owner
  let tongue: Tongue
  let policy: SitePolicy

  /// A wording.
  package init(
    _ result: GreetingResult, text: String, owner: Owner, tongue: Tongue, policy: SitePolicy
  ) {
    self.result = result
    report = nil
    typed = text
    self.owner = owner
    self.tongue = tongue
    self.policy = policy
  }

  /// A sound.
  package init(
    _ report: GreetingReport, owner: Owner, tongue: Tongue, policy: SitePolicy
  ) {
    result = report.result
    self.report = report
    typed = nil
    self.owner = owner
    self.tongue = tongue
    self.policy = policy
  }

  /// The owner as remedies address one: what was not given stands as "(navn)" and "(afdeling)", and
  /// only a shared mailbox is spoken for by several.
  var addressee: Owner {
    var owner = owner
    for found in result.elements where found.reason == .ownerUnknown {
      if found.element == .name { owner.names = ["(navn)"] }
      if found.element == .department { owner.department = "(afdeling)" }
    }
    return owner
  }

  /// A recording's outline: peaks 0…1, each of an equal share of so many seconds; nil for none.
  var outline: (peaks: [Double], seconds: Double)? {
    guard let sound = report?.sound, let envelope = sound.envelope, !envelope.peaks.isEmpty,
      sound.duration > 0
    else { return nil }
    return (envelope.peaks.map { (Double($0) / 255).rounded(3) }, sound.duration)
  }

  /// The words that speak for or against an element, where they stand in what was typed.
  var marks: [(element: Element, verdict: Verdict, range: Range<String.Index>)] {
    guard let typed else { return [] }
    let places = WordPlaces(of: typed, words: Utterance(text: typed).words)
    return result.elements.flatMap { found in
      found.evidence.compactMap(\.words).compactMap { words in
        places.range(of: words).map { (found.element, found.verdict, $0) }
      }
    }
  }

  /// What was heard where, in the order of the recording. The likest words where nothing like it was
  /// heard would only mislead.
  var heard: [(element: Element, verdict: Verdict, text: String, span: (Double, Double))] {
    result.elements.filter { $0.reason != .ear(.nothingLikeIt) }.flatMap { found in
      found.evidence.compactMap { evidence in
        guard let span = evidence.span, let quote = evidence.quote else { return nil }
        return (found.element, found.verdict, quote, (span.start, span.end))
      }
    }.sorted { $0.span.0 < $1.span.0 }
  }

  /// "3 af 4 krav er opfyldt. Se: ringer tilbage."
  var summary: String {
    let met = result.elements.filter { $0.verdict == .pass }
    let open = result.elements.filter { $0.verdict != .pass }
    let all = result.elements.count
    let count = tongue(
      "\(met.count) af \(all) krav er opfyldt.", "\(met.count) of \(all) requirements are met.")
    guard !open.isEmpty else { return count }
    let names = open.map { tongue.name(of: $0.element) }.joined(separator: ", ")
    return count + " " + tongue("Se på: \(names).", "Look at: \(names).")
  }

  var headline: String {
    switch result.overall {
    case .pass:
      tongue(
        "Flot! Hilsenen opfylder telefonpolitikken.", "Well done! The greeting meets the policy.")
    case .review:
      tongue(
        "Næsten. Lyt selv efter det, der er markeret.",
        "Nearly. Listen yourself to what is marked.")
    case .fail:
      tongue(
        "Ikke endnu: hilsenen mangler noget.", "Not yet: something is missing from the greeting.")
    case .notEvaluated:
      tongue("Hilsenen kunne ikke vurderes.", "The greeting could not be evaluated.")
    }
  }
}
