import Reports

/// Verdicts with all that goes with them, worst first; what passes is short, in a table.
struct VerdictList {
  let frame: Frame
  let verdicts: [ReportedVerdict]
  private var say: Say { frame.say }

  func append(to page: inout Markup, level: Int) {
    let known = verdicts.compactMap { verdict in verdict.weight.map { (verdict, $0) } }
    let open = known.filter { $0.1 < .advice }.enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
    for (verdict, weight) in open { card(&page, verdict, weight, level) }
    rest(&page, known.filter { $0.1 == .advice }, say("Gode råd", "Advice"))
    rest(&page, known.filter { $0.1 == .figure }, say("Tal", "Figures"))
    rest(&page, known.filter { $0.1 == .pass }, say("Opfyldt", "Pass"))
  }

  private func card(
    _ page: inout Markup, _ verdict: ReportedVerdict, _ weight: Weight, _ level: Int
  ) {
    let rule = frame.facts.rule(verdict.rule)
    page.element("article", ["class": "card \(weight.code)"]) { card in
      card.heading(level) {
        $0.text(rule?.title ?? verdict.rule)
        $0.text(" ")
        $0.badge(weight, say)
        $0.tag(verdict.status, say)
      }
      sentence(&card, frame.facts.explanation(verdict))
      if let waiver = verdict.waiver { waived(&card, waiver) }
      if let remedy = remedy(verdict, rule) {
        card.element("p", ["class": "remedy"]) {
          $0.element("strong", say("Sådan rettes det: ", "How to put it right: "))
          $0.element("span", ["lang": verdict.remedy == nil ? nil : frame.runLanguage], remedy)
        }
      }
      EvidenceList(evidence: verdict.evidence, say: say).append(to: &card)
      SnippetPlayers(frame: frame, verdict: verdict).append(to: &card)
      if let quote = rule?.rule.quote, !quote.isEmpty {
        card.element("blockquote", ["lang": "da"]) {
          $0.hidden(say("Politikken: ", "The policy: "))
          $0.text("»\(quote)«")
        }
      }
      facts(&card, verdict)
    }
    page.newline()
  }

  private func sentence(_ page: inout Markup, _ text: String) {
    guard !text.isEmpty else { return }
    page.element("p", ["lang": frame.runLanguage], text)
  }

  private func waived(_ page: inout Markup, _ waiver: ReportedWaiver) {
    let until = say.isoDate(waiver.expires)
    page.paragraph(
      waiver.reason.isEmpty
        ? say("Undtaget til og med \(until).", "Waived until \(until).")
        : say(
          "Undtaget til og med \(until): \(waiver.reason) (\(waiver.owner)).",
          "Waived until \(until): \(waiver.reason) (\(waiver.owner))."))
  }

  private func remedy(_ verdict: ReportedVerdict, _ rule: RuleFacts?) -> String? {
    if let own = verdict.remedy { return own }
    guard verdict.outcome == .fail || verdict.outcome == .review, verdict.waiver == nil,
      let help = rule?.rule.help, !help.isEmpty
    else { return nil }
    return help
  }

  private func facts(_ page: inout Markup, _ verdict: ReportedVerdict) {
    var facts: [String] = []
    if let first = verdict.firstSeen {
      facts.append(say("set første gang ", "first seen ") + say.date(first))
    }
    if verdict.isFinding {
      facts.append(say("til ", "for ") + say.addressee(verdict.addressee))
    }
    guard !facts.isEmpty else { return }
    let text = facts.joined(separator: " · ")
    page.paragraph(text.prefix(1).uppercased() + text.dropFirst(), class: "note")
  }

  private func rest(
    _ page: inout Markup, _ found: [(ReportedVerdict, Weight)], _ title: String
  ) {
    guard !found.isEmpty else { return }
    page.table(
      title,
      heads: [say("Krav", "Rule"), say("Hvad der blev fundet", "What was found")],
      class: "passes",
      rows: found.map { verdict, weight in
        let evidence = verdict.evidence.first
        return [
          {
            $0.element(
              "span", ["aria-hidden": "true", "class": "sign \(weight.code)"], weight.sign)
            $0.text(" " + frame.facts.ruleTitle(verdict.rule))
          },
          {
            $0.element(
              "span", ["lang": frame.runLanguage], frame.facts.explanation(verdict))
            if let quote = evidence?.quote, !quote.isEmpty {
              $0.element("q", ["lang": "da"], quote)
            }
            if let start = evidence?.start { $0.text(" (\(say.moment(start)))") }
            SnippetPlayers(frame: frame, verdict: verdict).append(to: &$0)
          },
        ]
      })
  }
}

/// What a verdict rests on.
struct EvidenceList {
  let evidence: [ReportedEvidence]
  let say: Say

  /// Places in logs can be many; the rest is in the JSON.
  private static let shown = 6

  func append(to page: inout Markup) {
    let found = evidence.filter { $0.quote?.isEmpty == false || $0.start != nil || $0.line != nil }
    guard !found.isEmpty else { return }
    page.element("ul", ["class": "evidence"]) { list in
      for one in found.prefix(Self.shown) { list.element("li") { item(&$0, one) } }
      if found.count > Self.shown {
        let rest = found.count - Self.shown
        list.element("li", say("og \(rest) til", "and \(rest) more"))
      }
    }
  }

  private func item(_ page: inout Markup, _ one: ReportedEvidence) {
    if let quote = one.quote, !quote.isEmpty {
      page.text(
        one.source == "sound" ? say("Hørt: ", "Heard: ") : say("Står der: ", "It says: "))
      page.element("q", ["lang": "da"], quote)
    } else {
      page.text(one.source == "record" ? say("Se ", "See ") : say("Sted i lyden", "In the sound"))
    }
    if let start = one.start {
      let end = one.end.map { "–\(say.moment($0))" } ?? ""
      page.text(" (\(say.moment(start))\(end))")
    }
    if let probability = one.probability, (0...1).contains(probability) {
      let percent = min(99, max(1, Int((probability * 100).rounded(.down))))
      page.text(say(", \(percent)\u{A0}% sikkert", ", \(percent)\u{A0}% certain"))
    }
    if one.source == "record", let file = one.file {
      // A line 0 is the file as a whole.
      let line = one.line.flatMap { $0 > 0 ? ":\($0)" : nil }
      page.element("code", file + (line ?? ""))
    }
  }
}
