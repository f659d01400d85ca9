package import Letters
package import Reports
package import Timing

/// Who gets a letter and who not, for the terminal.
package struct LetterPlanText {
  private let plan: LetterPlan
  private let run: RunInfo
  private let zone: TimeZoneRules
  private let tongue: Tongue

  package init(_ plan: LetterPlan, run: RunInfo, zone: TimeZoneRules, tongue: Tongue) {
    self.plan = plan
    self.run = run
    self.zone = zone
    self.tongue = tongue
  }

  package var text: String {
    let day = tongue.date(zone.civilTime(at: run.asOf).date)
    let letters = tongue.amount(plan.letters.count, ("brev", "breve"), ("letter", "letters"))
    let leaders = tongue.amount(
      plan.leaders.count, ("leder", "ledere"), ("leader", "leaders"))
    var lines = [
      tongue(
        "Kørsel \(run.id) (\(day)): \(letters) til medarbejdere, oversigt til \(leaders).",
        "Run \(run.id) (\(day)): \(letters) to employees, a summary to \(leaders).")
    ]
    for letter in plan.letters {
      let things = tongue.amount(letter.items.count, ("ting", "ting"), ("thing", "things"))
      let copy = letter.copy.map { tongue(", kopi til \($0.name)", ", copy to \($0.name)") } ?? ""
      lines.append(
        "  \(who(letter.number, letter.name)) <\(letter.address.text)>: \(things)\(copy)")
    }
    for leader in plan.leaders {
      let address =
        leader.address.map { "<\($0.text)>" }
        ?? tongue("(ingen mailadresse: kun i mappen)", "(no mail address: in the folder only)")
      lines.append(
        "  \(tongue("leder", "leader")) \(Printable.text(leader.leader)) \(address)")
    }
    if !plan.skipped.isEmpty || !plan.informedLeaders.isEmpty {
      lines.append(tongue("Intet brev til:", "No letter to:"))
      for skipped in plan.skipped {
        lines.append("  \(who(skipped.number, skipped.name)): \(skipped.reason.sentence(tongue))")
      }
      for name in plan.informedLeaders {
        lines.append(
          "  \(tongue("leder", "leader")) \(Printable.text(name)): "
            + LetterPlan.Reason.hadOne.sentence(tongue))
      }
    }
    let quiet = tongue.amount(plan.quiet, ("postkasse", "postkasser"), ("mailbox", "mailboxes"))
    lines.append(
      tongue("Intet at skrive om på \(quiet).", "Nothing to write about for \(quiet)."))
    return lines.joined(separator: "\n") + "\n"
  }

  private func who(_ number: String, _ name: String?) -> String {
    Printable.text(([number] + [name].compactMap(\.self)).joined(separator: " "))
  }
}

extension LetterPlan.Reason {
  /// Why somebody gets no letter.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .away: tongue("er væk", "is away")
    case .hadOne:
      tongue("har fået et for nylig", "had one a short time ago")
    case .mayHaveHadOne:
      tongue(
        "et brev var ved at blive afleveret, da det blev afbrudt; det er måske sendt",
        "one was being handed over when that was interrupted; it may have left")
    case .noAddress:
      tongue("ingen mailadresse, der kan bruges", "no mail address that can be used")
    case .onlyDoubts:
      tongue(
        "øret er kun i tvivl: lyt først", "the ear is only in doubt: listen first")
    }
  }
}
