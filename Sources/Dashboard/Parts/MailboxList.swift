import Reports

/// Mailboxes in a row each: what they are, how they stand, and why.
///
/// A list and no table: it reads well on a telephone, and thousands of rows are laid out as they come
/// into view.
struct MailboxList {
  let frame: Frame
  let showsDepartment: Bool

  /// Reasons shown; the rest is on the mailbox's page.
  private static let shown = 3

  /// Rows that are laid out together.
  private static let chunk = 100

  func append(_ entries: [Int], to page: inout Markup) {
    for start in stride(from: 0, to: entries.count, by: Self.chunk) {
      // Long lists only: a picture of what is not laid out yet has no height of its own.
      page.element(
        "ul", ["class": entries.count > Self.chunk ? "boxes many" : "boxes"]
      ) { list in
        for index in entries[start..<min(start + Self.chunk, entries.count)] {
          row(&list, index)
          list.newline()
        }
      }
    }
  }

  /// What the filter goes by stands in `data-…`: standing, department, status and rules.
  private func row(_ list: inout Markup, _ index: Int) {
    let (facts, say) = (frame.facts, frame.say)
    let entry = facts.entries[index]
    let why = reasons(entry)
    let status = (entry.hasNew ? "new " : "") + (entry.hasReopened ? "reopened" : "")
    list.element(
      "li",
      [
        "data-v": entry.standing.weight.code, "data-d": "\(entry.department)",
        "data-n": status.isEmpty ? nil : status,
        "data-r": why.isEmpty ? nil : why.map(\.rule).joined(separator: " "),
      ]
    ) {
      $0.element("a", ["href": frame.link(.mailbox(index))], entry.title)
      if showsDepartment {
        $0.element("span", facts.departments[entry.department].title(say))
      }
      $0.badge(entry.standing.weight, say)
      if !why.isEmpty {
        $0.element(
          "span", ["class": "why"],
          why.prefix(Self.shown).map {
            "\($0.weight.sign)\u{A0}\(facts.rule($0.rule)?.rule.title ?? $0.rule)"
          }.joined(separator: " · ")
            + (why.count > Self.shown
              ? say(
                " og \(why.count - Self.shown) til", " and \(why.count - Self.shown) more")
              : ""))
      }
    }
  }

  /// The rules that make it what it is, worst first, each once.
  private func reasons(_ entry: Entry) -> [(rule: String, weight: Weight)] {
    var worst: [String: Weight] = [:]
    for verdict in entry.subject.verdicts {
      guard let weight = verdict.weight, weight <= .review else { continue }
      worst[verdict.rule] = min(worst[verdict.rule] ?? weight, weight)
    }
    return worst.map { (rule: $0.key, weight: $0.value) }
      .sorted { ($0.weight, $0.rule) < ($1.weight, $1.rule) }
  }
}
