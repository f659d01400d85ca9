package import Audit
package import Engine
import Hearing
package import Policy
import Signal
package import Wording

/// `klartone check` for people: the verdict at a glance, what to do, and where to listen.
package struct CheckText {
  private let result: GreetingResult
  private let report: GreetingReport?
  private let owner: Owner?
  private let tongue: Tongue
  private let policy: SitePolicy
  private let terminal: Terminal

  package init(
    _ result: GreetingResult, report: GreetingReport? = nil, owner: Owner?, tongue: Tongue,
    policy: SitePolicy, terminal: Terminal
  ) {
    self.result = result
    self.report = report
    self.owner = owner
    self.tongue = tongue
    self.policy = policy
    self.terminal = terminal
  }

  package var text: String {
    var lines = [headline, ""]
    if let problem = report?.problem {
      lines += [terminal.wrapped(problem.sentence(tongue), indent: 0), ""]
      return lines.joined(separator: "\n")
    }
    for found in result.elements { lines += element(found) }
    lines += timeline + notes + quality + advice + transcript
    if let second = result.second {
      lines += SecondEarText(second: second, tongue: tongue).closing(terminal)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let what =
      switch result.overall {
      case .pass: tongue("Hilsenen opfylder telefonpolitikken.", "The greeting meets the policy.")
      case .review:
        tongue(
          "En person bør tage stilling til hilsenen.", "A person should look into the greeting.")
      case .fail:
        tongue(
          "Hilsenen opfylder ikke telefonpolitikken.", "The greeting does not meet the policy.")
      case .notEvaluated:
        tongue("Hilsenen kunne ikke vurderes.", "The greeting could not be evaluated.")
      }
    return terminal.bold(
      terminal.tinted("\(tongue.sign(of: result.overall)) \(what)", result.overall))
  }

  private func element(_ found: ElementResult) -> [String] {
    let indent = 20
    let name = terminal.padded(tongue.name(of: found.element), 15)
    let sign = terminal.tinted(tongue.sign(of: found.verdict), found.verdict)
    let verdict = tongue.name(of: found.verdict)
    var first = "\(verdict): \(found.sentence(tongue, policy: policy))"
    let heard = found.evidence.filter { $0.span != nil && ($0.complying != nil || $0.rival != nil) }
    if heard.isEmpty, let quote = found.evidence.first?.quote {
      first += " \"\(Printable.text(quote))\""
    }
    var lines = [" \(sign) \(name) " + terminal.wrapped(first, indent: indent)]
    for evidence in heard where found.verdict != .notEvaluated {
      lines.append(String(repeating: " ", count: indent) + line(evidence, found.verdict, indent))
    }
    if let second = result.second,
      let line = SecondEarText(second: second, tongue: tongue).line(found.element)
    {
      lines.append(
        String(repeating: " ", count: indent) + terminal.wrapped(line, indent: indent + 2))
    }
    if let remedy = found.remedy(tongue, policy: policy, owner: owner) {
      lines.append(
        String(repeating: " ", count: indent)
          + terminal.wrapped("→ " + Printable.text(remedy), indent: indent + 2))
    }
    return lines
  }

  private func line(_ evidence: Evidence, _ verdict: Verdict, _ indent: Int) -> String {
    let winner = (evidence.margin ?? 0) >= 0 ? evidence.complying : evidence.rival
    let loser = (evidence.margin ?? 0) >= 0 ? evidence.rival : evidence.complying
    guard let winner = winner ?? loser else { return "" }
    // An unclear answer is a guess, and is called one.
    let guess = verdict == .pass ? "" : tongue("bedste bud ", "best guess ")
    var text =
      "\(guess)\(tongue.moment(winner.span.start))–\(tongue.moment(winner.span.end)) "
      + "\"\(Printable.text(winner.text))\""
    if let loser, loser.text != winner.text {
      text += tongue(" frem for ", " over ") + "\"\(Printable.text(loser.text))\""
    }
    if let margin = evidence.margin {
      // That of the words the policy asks for; where those lost, it would read wrong.
      let probability = margin > 0 ? evidence.probability : nil
      text += " (" + (probability.map { tongue.certainty($0) + ", " } ?? "")
      text += tongue("forspring ", "ahead by ") + "\(tongue.number(abs(margin), places: 0)))"
    }
    return terminal.wrapped(text, indent: indent + 2)
  }

  private var timeline: [String] {
    guard let sound = report?.sound, sound.duration > 0 else { return [] }
    let line = Timeline(
      duration: sound.duration, speech: sound.speech, elements: result.elements, tongue: tongue)
    let legend = Element.allCases.map {
      "\(tongue.letter(of: $0)) \(tongue.name(of: $0))"
    }.joined(separator: ", ")
    let columns = min(60, terminal.width - 12)
    return [""] + line.lines(columns: columns, tongue: tongue) + ["     " + legend]
  }

  private var notes: [String] {
    guard let notes = report?.sound?.notes, !notes.isEmpty else { return [] }
    return section(
      tongue("Om filen", "About the file"), notes.map { $0.sentence(tongue) })
  }

  private var quality: [String] {
    section(tongue("Lyden", "The sound"), result.quality.map { $0.sentence(tongue) })
  }

  private var advice: [String] {
    section(
      tongue("Gode råd", "Advice"),
      result.advice.filter { policy.severities[$0.topic.findingCode] > .off }
        .compactMap { $0.sentence(tongue) })
  }

  private var transcript: [String] {
    guard !result.transcript.isEmpty else { return [] }
    let words = result.transcript.map(\.shown)
    return [
      "",
      tongue(
        "Hørt cirka (parenteser er usikre, … blev ikke forstået):",
        "Heard roughly (brackets are doubtful, … was not understood):"),
      "  " + terminal.wrapped(words.joined(separator: " "), indent: 2),
    ]
  }

  private func section(_ title: String, _ sentences: [String]) -> [String] {
    guard !sentences.isEmpty else { return [] }
    return ["", title + ":"]
      + sentences.map { "  - " + terminal.wrapped(Printable.text($0), indent: 4) }
  }
}
