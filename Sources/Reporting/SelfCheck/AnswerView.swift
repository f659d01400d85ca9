import Audit
import Engine
import Policy
import SelfCheck
import Wording

/// The part of the page that answers: verdict, waveform, elements, what was read or heard, advice.
package struct AnswerView {
  private let checked: CheckedGreeting
  private var tongue: Tongue { checked.tongue }

  package init(_ checked: CheckedGreeting) { self.checked = checked }

  package var html: HTML {
    let verdict = checked.result.overall
    return .tag(
      "article",
      [
        "class": "answer \(verdict.rawValue)", "data-overall": verdict.rawValue,
        "data-summary": "\(checked.headline) \(checked.summary)",
      ],
      [
        .tag(
          "h2", ["class": "verdict", "tabindex": "-1"],
          [
            .tag("span", ["class": "sign", "aria-hidden": "true"], tongue.sign(of: verdict)),
            .tag("span", checked.headline),
          ])
      ] + body)
  }

  private var body: [HTML] {
    if let problem = checked.report?.problem {
      return [.tag("p", ["class": "summary"], problem.sentence(tongue)), tips]
    }
    return [
      .tag("p", ["class": "summary"], checked.summary),
      WaveformView(checked)?.html ?? .nothing, marked, elements, quality, advice, transcript,
    ]
  }

  // MARK: Elements

  private var elements: HTML {
    .tag(
      "ul", ["class": "elements"],
      checked.result.elements.map { found in
        .tag(
          "li",
          ["class": "element \(found.verdict.rawValue)", "data-element": found.element.rawValue],
          [
            .tag(
              "h3",
              [
                .tag(
                  "span", ["class": "sign", "aria-hidden": "true"],
                  tongue.sign(of: found.verdict)),
                .text(tongue.title(of: found.element)), .text(": "),
                .tag("span", ["class": "word"], tongue.ownName(of: found.verdict)),
              ]),
            .tag("p", found.sentence(tongue, policy: checked.policy)), quotes(found),
            remedy(found),
          ])
      })
  }

  private func quotes(_ found: ElementResult) -> HTML {
    let quotes = found.evidence.compactMap { evidence -> HTML? in
      guard let quote = evidence.quote, evidence.span == nil else { return nil }
      return .tag("p", ["class": "quote", "lang": "da"], "“\(quote)”")
    }
    return .list(quotes)
  }

  private func remedy(_ found: ElementResult) -> HTML {
    let own =
      found.reason == .ownerUnknown
      ? tongue("Skriv det under »Hvem er du?«.", "Type it under “Who are you?”.")
      : found.remedy(tongue, policy: checked.policy, owner: checked.addressee)
    guard let own else { return .nothing }
    return .tag(
      "p", ["class": "remedy"], [.tag("span", ["aria-hidden": "true"], "→ "), .text(own)])
  }

  // MARK: What was typed

  private var marked: HTML {
    guard let typed = checked.typed, !checked.marks.isEmpty else { return .nothing }
    let verdicts = Dictionary(
      checked.marks.map { ($0.element, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    let text = MarkedText(typed, marks: checked.marks.map { ($0.element, $0.range) })
    let pieces = text.pieces.enumerated().map { index, piece -> HTML in
      guard let first = piece.elements.first else { return .text(piece.text) }
      let worst = piece.elements.compactMap { verdicts[$0] }.contains { $0 != .pass }
      // The label stands behind the last piece of a passage.
      let next = index + 1 < text.pieces.count ? text.pieces[index + 1].elements : []
      let ending = piece.elements.filter { !next.contains($0) }
      return .tag(
        "mark", ["class": "\(first.rawValue) \(worst ? "open" : "met")"],
        [.text(piece.text)]
          + ending.map {
            .tag(
              "span", ["class": "tag", "lang": tongue.language.rawValue],
              "\(tongue.sign(of: verdicts[$0] ?? .review)) \(tongue.name(of: $0))")
          })
    }
    return .tag(
      "section", ["class": "reading"],
      [
        .tag("h3", tongue("Sådan læses din tekst", "How your text is read")),
        .tag("p", ["class": "marked", "lang": "da"], pieces),
      ])
  }

  // MARK: The rest

  private var quality: HTML {
    guard checked.report?.sound != nil else { return .nothing }
    let notes = (checked.report?.sound?.notes ?? []).map { $0.sentence(tongue) }
    let faults = checked.result.quality.map { $0.sentence(tongue) }
    let sentences =
      faults.isEmpty
      ? [
        tongue(
          "Lyden er god: tydelig og uden fejl.", "The sound is good: clear and without faults.")
      ]
      : faults
    return section(tongue("Lyden", "The sound"), sentences + notes, class: "quality")
  }

  private var advice: HTML {
    let sentences = checked.result.advice
      .filter { checked.policy.severities[$0.topic.findingCode] > .off }
      .compactMap { $0.sentence(tongue) }
    return section(tongue("Gode råd", "Advice"), sentences, class: "advice")
  }

  private var tips: HTML {
    section(
      tongue("Prøv igen", "Try again"),
      [
        tongue(
          "Brug en fil, som telefonsystemet eller en optager har gemt som WAV, GSM, FLAC, Ogg, Opus "
            + "eller MP3.",
          "Use a file that the telephone system or a recorder has saved as WAV, GSM, FLAC, Ogg, Opus "
            + "or MP3."),
        tongue("Eller indtal hilsenen her på siden.", "Or record the greeting on this page."),
      ], class: "advice")
  }

  private var transcript: HTML {
    let words = checked.result.transcript
    guard !words.isEmpty else { return .nothing }
    return .tag(
      "section", ["class": "transcript"],
      [
        .tag("h3", tongue("Hørt cirka", "Heard roughly")),
        .tag(
          "p", ["class": "hint"],
          tongue(
            "Ord i parentes er usikre, … blev ikke forstået. Kun kravene ovenfor tæller.",
            "Words in brackets are doubtful, … was not understood. Only the requirements above count."
          )),
        .tag("p", ["lang": "da"], words.map(\.shown).joined(separator: " ")),
      ])
  }

  private func section(_ title: String, _ sentences: [String], class name: String) -> HTML {
    guard !sentences.isEmpty else { return .nothing }
    return .tag(
      "section", ["class": name],
      [
        .tag("h3", title),
        .tag("ul", sentences.map { .tag("li", Printable.text($0)) }),
      ])
  }
}

extension Tongue {
  /// An element as a heading.
  func title(of element: Element) -> String {
    switch element {
    case .name: self("Dit navn", "Your name")
    case .department: self("Din afdeling", "Your department")
    case .callback: self("Du ringer tilbage", "You ring back")
    case .switchboard: self("Vejen til Omstillingen", "The way to the switchboard")
    }
  }

  /// A verdict as said to the greeting's own owner.
  func ownName(of verdict: Verdict) -> String {
    switch verdict {
    case .pass: self("opfyldt", "met")
    case .review: self("lyt selv efter", "listen yourself")
    case .fail: self("mangler", "missing")
    case .notEvaluated: self("ikke vurderet", "not evaluated")
    }
  }
}
