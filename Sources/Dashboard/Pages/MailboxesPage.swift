import Reports

/// All mailboxes, worst first, with search and filters.
struct MailboxesPage {
  let frame: Frame
  private var facts: Facts { frame.facts }
  private var say: Say { frame.say }

  func body(_ page: inout Markup) {
    page.heading(
      frame.level,
      say("Alle \(say.mailboxes(facts.entries.count))", "All \(say.mailboxes(facts.entries.count))")
    )
    page.paragraph(
      say(
        "De, der har mest at rette, står først. Ved hver står, hvad der er galt.",
        "Those with most to put right come first, each with what is wrong."), class: "lead")
    form(&page)
    page.element("div", ["id": frame.id("list"), "data-list": ""]) {
      MailboxList(frame: frame, showsDepartment: true).append(Array(facts.entries.indices), to: &$0)
    }
    page.element(
      "p", ["class": "notice", "hidden": "", "data-none": ""],
      say("Ingen postkasser passer. Ryd filtrene.", "No mailboxes match. Clear the filters."))
  }

  /// Shown by the script, which does what it says.
  private func form(_ page: inout Markup) {
    page.element(
      "form",
      [
        "class": "filters", "role": "search", "hidden": "", "data-script": "", "data-filter": "",
        "aria-label": say("Søg og filtrér", "Search and filter"),
      ]
    ) { form in
      form.element("div", ["class": "field"]) {
        $0.element(
          "label", ["for": "q"],
          say("Søg på navn, nummer eller afdeling", "Search name, number or department"))
        $0.void("input", ["type": "search", "id": "q", "name": "q", "autocomplete": "off"])
      }
      select(
        &form, "v", say("Resultat", "Result"),
        Standing.allCases.map { ($0.weight.code, "\($0.weight.sign) \($0.weight.name(say))") })
      select(
        &form, "r", say("Krav", "Rule"),
        facts.judgedRules.map { ($0.rule.id, $0.title) })
      select(
        &form, "d", say("Afdeling", "Department"),
        facts.departments.enumerated().map { ("\($0.offset)", $0.element.title(say)) }
          .sorted { $0.1 < $1.1 })
      if facts.hasPast {
        select(
          &form, "n", say("Fund", "Findings"),
          [
            ("new", say("med nye fund", "with new ones")),
            ("reopened", say("med genopståede fund", "with some back again")),
          ])
      }
      form.element("div", ["class": "field end"]) {
        $0.element("button", ["type": "reset", "class": "quiet"], say("Ryd", "Clear"))
      }
      form.element(
        "p",
        [
          "class": "count", "role": "status", "data-count": "",
          "data-text": say(
            "Viser # af \(say.count(facts.entries.count))",
            "Showing # of \(say.count(facts.entries.count))"),
          "data-thousands": say(".", ","),
        ], "")
    }
  }

  private func select(
    _ form: inout Markup, _ name: String, _ title: String, _ options: [(String, String)]
  ) {
    form.element("div", ["class": "field"]) {
      $0.element("label", ["for": "f-\(name)"], title)
      $0.element("select", ["id": "f-\(name)", "name": name]) { select in
        select.element("option", ["value": ""], say("alle", "all"))
        for (value, text) in options { select.element("option", ["value": value], text) }
      }
    }
  }
}
