package import Reports

/// `klartone diff` for people.
package struct DifferenceText {
  private let difference: ReportDifference
  private let tongue: Tongue

  package init(_ difference: ReportDifference, tongue: Tongue) {
    self.difference = difference
    self.tongue = tongue
  }

  package var text: String {
    var parts = [
      list(tongue("Nye", "New"), difference.new),
      list(tongue("Genopstået", "Back again"), difference.reopened),
      list(tongue("Rettet", "Fixed"), difference.fixed),
      tongue(
        "Uændret: \(difference.unchanged.count) fund.",
        "Unchanged: \(difference.unchanged.count) findings."),
    ]
    if difference.policyChanged {
      parts.append(
        tongue(
          "Bemærk: opsætningen er en anden; forskelle kan komme af det.",
          "Note: the settings differ; differences may come from that."))
    }
    if difference.earChanged {
      parts.append(
        tongue(
          "Bemærk: øret er et andet; forskelle kan komme af det.",
          "Note: the ear differs; differences may come from that."))
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ items: [ReportDifference.Item]) -> String {
    "\(title): \(items.count)"
      + items.map { item in
        "\n  \(Printable.text(item.subject.id))  "
          + (item.rule == item.finding ? item.rule : "\(item.rule): \(item.finding)")
      }.joined()
  }
}
