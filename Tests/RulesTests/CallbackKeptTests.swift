import Calls
import Policy
import Rules
import Testing
import Timing
import Voicemail

private typealias Town = CallsTown

/// Monday 9 November at 10.
private let monday = Town.at(9, 10)
private let day: Int64 = 86_400

private struct Case: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: String
  let change: @Sendable (inout Town) -> Void

  init(_ name: String, _ expected: String, _ change: @escaping @Sendable (inout Town) -> Void) {
    testDescription = name
    self.expected = expected
    self.change = change
  }
}

/// One message to 4501 on Monday at 10, and what else there is.
private let cases: [Case] = [
  Case("no call", "review warn u1") { _ in },
  Case("the owner rang back", "pass off k1") { $0.call("4501", "c", monday + 3600) },
  Case("exactly 24 hours later", "pass off k1") { $0.call("4501", "c", monday + day) },
  Case("a second too late", "review warn u1") { $0.call("4501", "c", monday + day + 1) },
  Case("before the message", "review warn u1") { $0.call("4501", "c", monday - 60) },
  Case("a colleague, whose department has another name", "pass off k1") {
    $0.call("4502", "c", monday + 60)
  },
  Case("somebody of another department", "review warn u1") { $0.call("4600", "c", monday + 60) },
  Case("somebody without a department", "review warn u1") { $0.call("4700", "c", monday + 60) },
  Case("another number was rung", "review warn u1") { $0.call("4501", "c2", monday + 60) },
  Case("nobody answered", "review warn a1") {
    $0.call("4501", "c", monday + 60, .noAnswer)
    $0.call("4501", "c", monday + 90, .busy)
  },
  Case("tried, then spoke", "pass off k1") {
    $0.call("4501", "c", monday + 60, .noAnswer)
    $0.call("4503", "c", monday + 90)
  },
  Case("the citizen rang again and was answered", "pass off r1") {
    $0.call("c", "4502", monday + 60)
  },
  Case("the citizen rang again, and a colleague took it", "pass off r1") {
    $0.call("c", "700", monday + 60, by: "4503")
  },
  Case("the citizen rang again and left another message", "review warn u1") {
    $0.call("c", "4501", monday + 60, .voicemail)
  },
  Case("the citizen spoke with another department", "review warn u1") {
    $0.call("c", "4600", monday + 60)
  },
  Case("attempted, and the citizen rang again", "pass off r1") {
    $0.call("4501", "c", monday + 60, .noAnswer)
    $0.call("c", "4501", monday + 90)
  },
  Case("not covered until the deadline", "not covered notCovered1") {
    $0.coverage = [Town.at(1, 0)..<(monday + 3600)]
  },
  Case("a gap in between", "not covered notCovered1") {
    $0.coverage = [Town.at(1, 0)..<(monday + 3600), (monday + 7200)..<Town.at(30, 0)]
  },
  Case("covered just so", "review warn u1") {
    $0.coverage = [monday..<(monday + day + 1)]
  },
  Case("seen in spite of a gap", "pass off k1") {
    $0.coverage = [Town.at(1, 0)..<(monday + 3600)]
    $0.call("4501", "c", monday + 60)
  },
  Case("the deadline is to come", "nothing due1") { $0.now = monday + day },
  Case("the deadline has just passed", "review warn u1") { $0.now = monday + day + 1 },
  Case("a number withheld beside a kept one", "numbers k1 withheld1") {
    $0.call("4501", "c", monday + 60)
    $0.message("4501", monday + 60, .withheld)
  },
  Case("what cannot be seen does not hide what can", "review warn u1 foreign1") {
    $0.message("4501", monday, .foreign)
  },
  Case("messages outside the period", "review warn u1") {
    $0.message("4501", Town.at(1, 12))
    $0.message("4501", Town.at(23, 0))
  },
  Case("the setting is milder", "review info u1") { $0.policy.severities[.callbackKept] = .info },
  Case("the setting is harder: still no more than a warning", "review warn u1") {
    $0.policy.severities[.callbackKept] = .fail
  },
]

private func words(_ counts: CallbackKept) -> [String] {
  let numbers = [
    ("k", counts.kept), ("r", counts.reachedAgain), ("a", counts.attempted),
    ("u", counts.undocumented), ("due", counts.notDue),
  ]
  return numbers.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    + CallbackKept.Unseen.allCases.compactMap { reason in
      counts.unseen[reason].map { "\(reason)\($0)" }
    }
}

private func summary(_ result: RuleResult?) -> String {
  guard let result else { return "none" }
  var parts: [String]
  switch result.verdict {
  case .pass: parts = ["pass", result.severity.rawValue]
  case .review: parts = ["review", result.severity.rawValue]
  case .notEvaluated(.callsNotCovered): parts = ["not covered"]
  case .notEvaluated(.numbersUnknown): parts = ["numbers"]
  case .notEvaluated(.nothingToJudge): parts = ["nothing"]
  case .notEvaluated(.tooFew): parts = ["too few"]
  case .figure: parts = ["figure"]
  default: parts = ["\(result.verdict)"]
  }
  if case .callbackKept(let counts)? = result.detail { parts += words(counts) }
  return parts.joined(separator: " ")
}

@Suite("Callback kept")
struct CallbackKeptTests {
  @Test("one message to a mailbox", arguments: cases.indices)
  func mailbox(index: Int) {
    var town = Town()
    town.message("4501", monday)
    cases[index].change(&town)
    let results = CallbackKept.judge(town.ground)
    let name = cases[index].testDescription
    #expect(summary(results.of(.extension("4501"))) == cases[index].expected, "\(name)")
  }

  @Test(
    "callers of whom nothing can be seen",
    arguments: [
      (MessageCaller.withheld, "numbers withheld1"), (.foreign, "numbers foreign1"),
      (.house(extension: "4502"), "numbers house1"), (nil, "numbers callerUnknown1"),
    ])
  func unseen(caller: MessageCaller?, expected: String) {
    var town = Town()
    town.message("4501", monday, caller)
    #expect(summary(CallbackKept.judge(town.ground).of(.extension("4501"))) == expected)
  }

  @Test(
    "working days: to the end of the day, over weekends, holidays and the change of clocks",
    arguments: [
      // Friday 13th: two working days are Tuesday.
      (Town.at(13, 16), 2, Town.at(17, 23, 59), true),
      (Town.at(13, 16), 2, Town.at(18, 0), false),
      // Saturday's are Monday and Tuesday.
      (Town.at(14, 9), 2, Town.at(17, 23, 59), true),
      (Town.at(14, 9), 2, Town.at(18, 0, 1), false),
      (Town.at(12, 9), 1, Town.at(13, 23, 59), true),
      // The hours are always allowed.
      (Town.at(12, 9), 1, Town.at(14, 0), false),
    ])
  func workingDays(arrived: Instant, days: Int, called: Instant, isKept: Bool) {
    var town = Town()
    town.policy.callback.workingDays = .allow(upTo: days)
    town.message("4501", arrived)
    town.call("4501", "c", called)
    let result = CallbackKept.judge(town.ground).of(.extension("4501"))
    #expect(result?.verdict == (isKept ? .pass : .review))
    if case .callbackKept(let counts)? = result?.detail {
      #expect(counts.limit == .workingDays(days))
    }
  }

  @Test("24 hours are 24 hours when the clocks change")
  func clockChange() {
    for (late, verdict) in [(Int64(0), RuleVerdict.pass), (1, .review)] {
      var town = Town()
      let arrived = Town.at(24, 12, month: 10)
      town.period = Town.at(20, 0, month: 10)..<Town.at(1, 0)
      town.coverage = [Town.at(20, 0, month: 10)..<Town.at(5, 0)]
      town.message("4501", arrived)
      // 11 o'clock the next day.
      town.call("4501", "c", Town.at(25, 11, month: 10) + late)
      #expect(CallbackKept.judge(town.ground).of(.extension("4501"))?.verdict == verdict)
    }
  }

  @Test("a department's share, and departments too small for one")
  func shares() {
    var town = Town()
    for index in 0..<6 {
      let caller = MessageCaller.outside(CallerKey(normal: "c\(index)"))
      town.message(["4501", "4502", "4503"][index % 3], monday + Int64(index), caller)
      if index != 0 { town.call("4501", "c\(index)", monday + 600) }
      town.message("4600", monday + Int64(index), caller)
    }
    town.message("4501", monday, .withheld)
    let results = CallbackKept.judge(town.ground)
    let share = results.of(.department("Borgerservice"))
    #expect(summary(share) == "figure k5 u1 withheld1")
    #expect(share?.severity == .off && share?.addressee == .policyOwner && share?.places == [])
    // Two people.
    #expect(summary(results.of(.department("Vej"))) == "too few")
    #expect(results.count == 6)
    // Four messages.
    var few = Town()
    for _ in 0..<4 { few.message("4501", monday) }
    #expect(
      summary(CallbackKept.judge(few.ground).of(.department("Borgerservice"))) == "too few")
  }

  @Test("what keeps it from being judged")
  func obstacles() {
    var town = Town()
    #expect(verdicts(town) == [.notEvaluated(.missing([.mailboxes]))])
    town.message("4501", monday)
    var uninformed = town
    uninformed.policy.information.informedOn = ""
    #expect(verdicts(uninformed) == [.notEvaluated(.notInformed(.dateMissing))])
    // The scan is on the 29th: told tomorrow is not told, told today is.
    uninformed.policy.information.informedOn = "2026-11-30"
    #expect(
      verdicts(uninformed) == [
        .notEvaluated(.notInformed(.notYet(CivilDate(number: Town.day(29).number + 1))))
      ])
    uninformed.policy.information.informedOn = "2026-11-29"
    #expect(verdicts(uninformed).first == .review)
    uninformed.policy.information.purpose = " "
    #expect(verdicts(uninformed) == [.notEvaluated(.notInformed(.purposeMissing))])
    var off = town
    off.policy.severities[.callbackKept] = .off
    #expect(verdicts(off) == [.notEvaluated(.off)])
    var ground = town.ground
    ground.calls = nil
    #expect(CallbackKept.judge(ground).map(\.verdict) == [.notEvaluated(.missing([.calls]))])
  }

  private func verdicts(_ town: Town) -> [RuleVerdict] {
    CallbackKept.judge(town.ground).map(\.verdict)
  }

  @Test("a finding shows the message and the attempts")
  func places() {
    var town = Town()
    town.message("4501", monday)
    town.call("4501", "c", monday + 60, .noAnswer)
    let result = CallbackKept.judge(town.ground).of(.extension("4501"))
    #expect(
      result?.places == [SourcePlace(file: "cdr", line: 2), SourcePlace(file: "msg1")])
    #expect(result?.addressee == .employee)
  }
}
