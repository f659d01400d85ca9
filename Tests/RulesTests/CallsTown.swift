import Calls
import Directory
import Policy
import Rules
import Timing
import Voicemail

/// An invented house in November 2026, with calls and messages.
struct CallsTown {
  static let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])
  static let citizen = CallerKey(normal: "4512345678")

  /// 4501–4503 in Borgerservice, which one of them calls otherwise; 4600 and 4601 in Vej.
  static let people = [
    person("4501", "Borgerservice"), person("4502", "borgerservice og  Ydelse"),
    person("4503", "Borgerservice"), person("4600", "Vej"), person("4601", "Vej"),
    person("4700", nil),
  ]

  static func person(_ number: String, _ department: String?) -> Person {
    Person(extension: number, name: nil, department: department, line: 1)
  }

  /// A moment of November on the wall.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0, month: Int = 11) -> Instant {
    let date = CivilDate(year: 2026, month: month, day: day) ?? CivilDate(number: 0)
    let time = CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60)
    return switch zone.meaning(of: time) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }

  /// A day of November.
  static func day(_ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: 11, day: day) ?? CivilDate(number: 0)
  }

  var calls: [Call] = []
  var mailboxes: [Mailbox] = []
  var people = CallsTown.people
  var policy = SitePolicy()
  var coverage: [Range<Instant>] = [at(1, 0)..<at(30, 0)]
  var period = at(2, 0)..<at(23, 0)
  var now = at(29, 0)
  private var line = 0

  init() {
    policy.information.purpose = "x"
    policy.information.informedOn = "2026-10-01"
    policy.numbers.switchboard = ["4500"]
    for day in [\TelephoneHours.monday, \.tuesday, \.wednesday, \.thursday, \.friday] {
      policy.telephoneHours[keyPath: day] = "09:00-15:00"
    }
  }

  /// `who` is an extension, `c` the citizen, `c2` and so on others, `-` a number withheld.
  static func party(_ who: String) -> Party {
    if who == "-" { return .withheld }
    if who == "c" { return .outside(citizen) }
    return who.hasPrefix("c") ? .outside(CallerKey(normal: who)) : .house(who)
  }

  mutating func call(
    _ from: String, _ to: String, _ at: Instant, _ outcome: CallOutcome = .answered,
    by answerer: String? = nil, linked: UInt64 = 0
  ) {
    line += 1
    calls.append(
      Call(
        from: Self.party(from), to: Self.party(to), began: at, ended: at + 60, spoken: 50,
        outcome: outcome, answeredBy: answerer, linked: linked,
        place: SourcePlace(file: "cdr", line: line)))
  }

  mutating func message(
    _ box: String, _ at: Instant, _ caller: MessageCaller? = .outside(citizen)
  ) {
    line += 1
    let message = Message(
      id: "\(line)", arrived: at, duration: 5, heard: .no, caller: caller,
      place: SourcePlace(file: "msg\(line)"))
    if let index = mailboxes.firstIndex(where: { $0.id.number == box }) {
      mailboxes[index].messages.append(message)
    } else {
      var mailbox = Mailbox(
        id: MailboxID(box, context: "default"), system: .asterisk, heard: .announcement(name: nil),
        place: SourcePlace(file: box))
      mailbox.messages = [message]
      mailboxes.append(mailbox)
    }
  }

  var ground: RuleGround {
    RuleGround(
      policy: policy, people: people, mailboxes: mailboxes, calls: CallHistory(calls),
      callCoverage: InstantSet(coverage), period: period, now: now, zone: Self.zone)
  }
}

extension [RuleResult] {
  func of(_ subject: RuleSubject) -> RuleResult? { first { $0.subject == subject } }
}
