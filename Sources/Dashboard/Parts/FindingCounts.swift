import Reports

/// How many findings are new, back again, known, and mended since the last run.
struct FindingCounts {
  var new = 0
  var reopened = 0
  var known = 0
  var fixed = 0
  /// The run is kept in a history.
  var isFollowed = false

  init(facts: Facts) {
    for subject in facts.source.report.subjects {
      for verdict in subject.verdicts where verdict.isFinding && verdict.waiver == nil {
        switch verdict.status {
        case .new: new += 1
        case .reopened: reopened += 1
        case .known: known += 1
        case nil: continue
        }
        isFollowed = true
      }
    }
    fixed = facts.source.spells.values.reduce(0) { $0 + $1.count { $0.isFixedNow } }
    if fixed > 0 { isFollowed = true }
  }

  func append(to page: inout Markup, _ frame: Frame) {
    guard isFollowed, frame.facts.hasPast else { return }
    let say = frame.say
    page.element("p", ["class": "since"]) {
      $0.element(
        "a", ["href": frame.link(.findings)], say("Fund siden sidst", "Since the last run"))
      $0.text(
        ": "
          + say(
            "\(say.count(new)) nye, \(say.count(reopened)) genopståede, \(say.count(fixed)) rettet, "
              + "\(say.count(known)) kendte.",
            "\(say.count(new)) new, \(say.count(reopened)) back again, \(say.count(fixed)) fixed, "
              + "\(say.count(known)) known."))
    }
  }
}
