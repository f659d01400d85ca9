import Access
import Engine
import Policy
import Rules
import Timing
import Voicemail

extension AccessDocument {
  /// One mailbox.
  struct MailboxItem: Encodable {
    struct Listening: Encodable {
      let verdict: String
      /// Why it is not evaluated: the days (ISO) by the doubt's code.
      let doubts: [String: [String]]
      let explanation: String
      let listenedDays: Int
      let missingDays: Int
      let undecidedDays: Int
    }

    /// Rule 8: never the code itself.
    struct AccessCode: Encodable {
      let verdict: String
      /// The rule's standing note of risk is in it.
      let explanation: String
    }

    let mailbox: String
    @Present var context: String?
    let system: String
    @Present var name: String?
    @Present var department: String?
    let listening: Listening
    let accessCode: AccessCode
    let days: [DayItem]
    let findings: [FindingItem]

    init(
      _ found: MailboxAccess, owner: MailboxOwners.Owner, waivers: WaiverBook,
      zone: TimeZoneRules, tongue: Tongue
    ) {
      mailbox = found.mailbox.number
      _context = Present(wrappedValue: found.mailbox.context)
      system = found.system.rawValue
      _name = Present(wrappedValue: owner.name)
      _department = Present(wrappedValue: owner.department)
      var doubts: [String: [String]] = [:]
      if case .notEvaluated(let reasons) = found.listening {
        for (code, days) in reasons { doubts[code.rawValue] = days.map(\.iso) }
      }
      listening = Listening(
        verdict: found.listening.code, doubts: doubts,
        explanation: found.listening.sentence(tongue), listenedDays: found.listenedDays,
        missingDays: found.missingDays, undecidedDays: found.undecidedDays)
      accessCode = AccessCode(
        verdict: found.accessCode.rawValue, explanation: found.accessCode.sentence(tongue))
      days = found.calendar.days.map { DayItem($0, zone, tongue) }
      findings =
        found.findings.map {
          FindingItem($0, waivers.effect(on: found.mailbox, $0.code), zone, tongue)
        } + waivers.expired(found).map { FindingItem($0, waivers.expiredSeverity, tongue) }
    }
  }

  /// One mailbox on one day.
  struct DayItem: Encodable {
    struct DoubtItem: Encodable {
      let code: String
      let explanation: String
    }

    let date: String
    /// Where the day begins and ends.
    let span: Span
    let state: String
    /// Of a day that was listened to: the most that is proved, and by whom.
    @Present var evidence: String?
    @Present var listener: String?
    /// Of a missed day: when certainly nobody listened.
    @Present var missing: Span?
    let doubts: [DoubtItem]
    let accesses: [AccessItem]

    init(_ day: AccessDay, _ zone: TimeZoneRules, _ tongue: Tongue) {
      var (evidence, listener): (String?, String?) = (nil, nil)
      var missing: Span?
      var doubts: [DoubtItem] = []
      switch day.state {
      case .listened(let most, let who):
        evidence = most.code
        listener = who.code
      case .missing(let range): missing = Span(range, zone)
      case .undecided(let reasons):
        doubts = reasons.map {
          DoubtItem(code: $0.code.rawValue, explanation: $0.sentence(tongue, zone: zone))
        }
      case .notRequired: break
      }
      date = day.date.iso
      span = Span(day.range, zone)
      state = day.state.code
      _evidence = Present(wrappedValue: evidence)
      _listener = Present(wrappedValue: listener)
      _missing = Present(wrappedValue: missing)
      self.doubts = doubts
      accesses = day.accesses.map { AccessItem($0, zone) }
    }
  }

  /// One call in which the mailbox was listened to.
  struct AccessItem: Encodable {
    /// A record that tells of it.
    struct Event: Encodable {
      let at: String
      /// The second possible moment, of a time that the clock showed twice.
      @Present var later: String?
      let evidence: String
      let source: String
      /// An extension of the house.
      @Present var caller: String?
      @Present var seconds: Int?
      let place: Place

      init(_ event: AccessEvent, _ zone: TimeZoneRules) {
        at = zone.iso(event.at)
        _later = Present(wrappedValue: event.later.map(zone.iso))
        evidence = event.evidence.code
        source = event.source.rawValue
        _caller = Present(wrappedValue: event.caller)
        _seconds = Present(wrappedValue: event.duration)
        place = Place(event.place)
      }
    }

    let at: String
    let evidence: String
    let listener: String
    /// Of a colleague: whether of the same department, where it is known.
    @Present var sameDepartment: Bool?
    @Present var caller: String?
    let events: [Event]

    init(_ access: Access, _ zone: TimeZoneRules) {
      at = zone.iso(access.at)
      evidence = access.evidence.code
      listener = access.listener.code
      var same: Bool?
      if case .colleague(let sameDepartment) = access.listener { same = sameDepartment }
      _sameDepartment = Present(wrappedValue: same)
      _caller = Present(wrappedValue: access.caller)
      events = access.events.map { Event($0, zone) }
    }
  }

  struct FindingItem: Encodable {
    let code: String
    /// `off` where it is waived.
    let severity: String
    let addressee: String
    let explanation: String
    let values: FindingValues
    let places: [Place]
    /// The exception in force; of `waiver_expired` the one that has expired.
    @Present var waiver: WaiverItem?

    /// That a waiver has expired.
    init(_ expired: Waiver, _ weight: Severity, _ tongue: Tongue) {
      code = WaiverEffect.expiredCode
      severity = weight.rawValue
      addressee = WaiverEffect.expiredAddressee.rawValue
      explanation = expired.expiredSentence(tongue)
      values = .none
      places = []
      _waiver = Present(wrappedValue: WaiverItem(expired))
    }

    init(
      _ finding: AccessFinding, _ effect: WaiverEffect, _ zone: TimeZoneRules, _ tongue: Tongue
    ) {
      _waiver = Present(wrappedValue: effect.waiver.map(WaiverItem.init))
      code = finding.code.rawValue
      severity = effect.waiver == nil ? finding.severity.rawValue : "off"
      addressee = finding.addressee.rawValue
      explanation = finding.sentence(tongue, zone: zone)
      values = FindingValues(finding, zone)
      places = finding.places.map(Place.init)
    }
  }
}
