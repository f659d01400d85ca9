package import Absence
package import Calls
package import Directory
package import Policy
package import Timing
package import Voicemail

/// What a greeting says that other rules build on.
package struct GreetingFacts: Sendable, Hashable {
  /// A day of return that is certain; nil when none is named, or none for certain.
  package var returnDate: CivilDate?
  /// Something was heard that may be a day of return.
  package var mayNameReturn: Bool
  /// When the greeting was recorded, as far as it is known.
  package var recorded: Instant?

  package init(
    returnDate: CivilDate? = nil, mayNameReturn: Bool = false, recorded: Instant? = nil
  ) {
    self.returnDate = returnDate
    self.mayNameReturn = mayNameReturn
    self.recorded = recorded
  }
}

/// All that the rules are judged by. What is nil was not given.
package struct RuleGround: Sendable {
  package var policy: SitePolicy
  package var people: [Person]
  package var mailboxes: [Mailbox]
  package var calls: CallHistory?
  /// What the call records cover; nil when there are none.
  package var callCoverage: InstantSet?
  package var absences: [Absence]?
  /// Those that tables and OS2mo tell of, calendars left out.
  package var recordedAbsences: [Absence]?
  /// By extension, when people are not free; only of those whose calendar was read.
  package var calendars: [String: [CalendarSpan]]?
  package var forwards: ForwardState?
  /// The list of closures.
  package var closures: [Closure]?
  /// By extension.
  package var greetings: [String: GreetingFacts]
  /// People whom waivers exempt from a rule, by rule and extension (rule 18).
  package var exempt: [RuleID: Set<String>]
  package var period: Range<Instant>
  package var now: Instant
  package var zone: TimeZoneRules

  package init(
    policy: SitePolicy, people: [Person], mailboxes: [Mailbox] = [], calls: CallHistory? = nil,
    callCoverage: InstantSet? = nil, absences: [Absence]? = nil, forwards: ForwardState? = nil,
    greetings: [String: GreetingFacts] = [:], exempt: [RuleID: Set<String>] = [:],
    period: Range<Instant>, now: Instant, zone: TimeZoneRules,
    recordedAbsences: [Absence]? = nil, calendars: [String: [CalendarSpan]]? = nil
  ) {
    self.policy = policy
    self.people = people
    self.mailboxes = mailboxes
    self.calls = calls
    self.callCoverage = callCoverage
    self.absences = absences
    self.forwards = forwards
    self.greetings = greetings
    self.exempt = exempt
    self.period = period
    self.now = now
    self.zone = zone
    self.recordedAbsences = recordedAbsences
    self.calendars = calendars
  }
}

extension RuleGround {
  /// The day of the scan.
  var today: CivilDate { zone.civilTime(at: now).date }
}

/// The logic of one rule.
package protocol RuleJudge: Sendable {
  static var rule: RuleID { get }

  /// A result for every subject the rule applies to, also for those of whom nothing can be said.
  static func judge(_ ground: RuleGround) -> [RuleResult]
}
