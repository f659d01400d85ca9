package import Policy
package import Store
import Wording

extension EvidencePolicy {
  /// Whether snippets are kept, of what, and for how long.
  package func sentence(_ tongue: Tongue) -> String {
    guard snippets == .yes else {
      return tongue(
        "slået fra (evidence.snippets): ingen lyd gemmes",
        "off (evidence.snippets): no sound is kept")
    }
    return tongue(
      "slået til: \(extent(tongue)) gemmes ved \(occasions(tongue)), og slettes "
        + "\(days(tongue)) efter, at en kontrol sidst brugte det",
      "on: \(extent(tongue)) are kept with \(occasions(tongue)), and deleted "
        + "\(days(tongue)) after a scan last used them")
  }

  /// "stedet i hilsenen og 2 sekunder før og 2 efter det".
  func extent(_ tongue: Tongue) -> String {
    let (before, after) = (seconds(secondsBefore, tongue), seconds(secondsAfter, tongue))
    return tongue(
      "stedet i hilsenen og \(before) sekunder før og \(after) efter det",
      "the place in the greeting and \(before) seconds before and \(after) after it")
  }

  /// The verdicts by name.
  func occasions(_ tongue: Tongue) -> String {
    let names = verdicts.map { "\"\(tongue.name(of: $0))\"" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + tongue(" og ", " and ") + last
  }

  func days(_ tongue: Tongue) -> String {
    tongue.amount(retentionDays, ("dag", "dage"), ("day", "days"))
  }

  private func seconds(_ value: Double, _ tongue: Tongue) -> String {
    tongue.number(value, places: value == value.rounded() ? 0 : 1)
  }
}

extension PurgedSnippets {
  /// What went, and why.
  package func sentence(_ tongue: Tongue) -> String {
    if switchedOff > 0 {
      return tongue(
        "Lydklip er slået fra i konfigurationen: alle \(switchedOff) er slettet.",
        "Snippets of sound are off in the configuration: all \(switchedOff) are deleted.")
    }
    guard all > 0 else {
      return tongue("Ingen lydklip skulle slettes.", "No snippet of sound was to be deleted.")
    }
    return tongue(
      "Lydklip slettet: \(all), heraf \(unused), som ingen kontrol længere brugte, og \(ofNobody) "
        + "af postkasser eller kørsler, der er væk.",
      "Snippets of sound deleted: \(all), of them \(unused) that no scan used any more, and "
        + "\(ofNobody) of mailboxes or runs that are gone.")
  }
}
