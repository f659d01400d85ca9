import Calls
import Policy
import Rules
import Testing
import Timing
import Voicemail

private typealias Town = CallsTown

private let monday = Town.at(9, 10)
private let department = RuleSubject.department("Borgerservice")

/// Five calls that nobody can say much about, so that a department has enough of them.
private func filled(_ outcome: CallOutcome, _ change: (inout Town) -> Void) -> Town {
  var town = Town()
  for index in 0..<5 {
    town.call("c9\(index)", "4501", monday + Int64(index) * 60, outcome, linked: UInt64(90 + index))
  }
  // Somewhere else somebody transfers, so that it is seen that legs are shown.
  town.call("c8", "4600", monday, linked: 80)
  town.call("c8", "4601", monday + 60, linked: 80)
  change(&town)
  return town
}

@Suite("Figures of active service")
struct ServiceFigureTests {
  @Test(
    "repeated calls",
    arguments: [
      // At the limit, to a colleague.
      ("c", "4502", Int64(86_400), CallOutcome.answered, 6, 1),
      ("c", "4502", 86_401, .answered, 6, 0),
      // Another department.
      ("c", "4600", 60, .answered, 6, 0),
      ("c2", "4501", 60, .answered, 6, 0),
      // Itself unanswered, and not repeated.
      ("c", "4501", 60, .voicemail, 7, 1),
    ])
  func repeats(
    from: String, to: String, after: Int64, outcome: CallOutcome, unanswered: Int, repeated: Int
  ) throws {
    let town = filled(.noAnswer) {
      $0.call("c", "4501", monday, .busy)
      $0.call(from, to, monday + after, outcome)
    }
    let result = try #require(RepeatCalls.judge(town.ground).of(department))
    guard case .repeatCalls(let found)? = result.detail else {
      Issue.record("\(result)")
      return
    }
    #expect(found.unanswered == unanswered && found.repeated == repeated)
    #expect(found.hours == 24 && !found.isPartial && result.verdict == .figure)
  }

  @Test("answer rate: telephone hours, legs of one call, mailboxes, machines")
  func answers() throws {
    let town = filled(.answered) {
      $0.call("c", "4501", Town.at(9, 9), .noAnswer)
      // Outside telephone hours: a minute before and at the end, at night, on a Saturday.
      $0.call("c", "4501", Town.at(9, 8, 59), .noAnswer)
      $0.call("c", "4501", Town.at(9, 15), .noAnswer)
      $0.call("c", "4501", Town.at(9, 23, 59), .noAnswer)
      $0.call("c", "4501", Town.at(14, 10), .noAnswer)
      $0.call("c", "4501", Town.at(10, 14, 59), .voicemail)
      // The last a colleague took: one call, answered.
      $0.call("c", "4501", Town.at(11, 10), .noAnswer, linked: 1)
      $0.call("c", "4502", Town.at(11, 10, 1), .noAnswer, linked: 1)
      $0.call("c", "4503", Town.at(11, 10, 2), linked: 1)
      // From the switchboard, which answers too, and nobody there.
      $0.call("c", "4500", Town.at(12, 10), linked: 2)
      $0.call("c", "4501", Town.at(12, 10, 1), .noAnswer, linked: 2)
      $0.call("c", "4500", Town.at(12, 10, 2), linked: 2)
      // Sent on to another department.
      $0.call("c", "4501", Town.at(13, 10), linked: 3)
      $0.call("c", "4600", Town.at(13, 10, 5), linked: 3)
      $0.call("c", "4501", Town.at(13, 11), .other)
      // A colleague next door.
      $0.call("4502", "4501", Town.at(13, 12), .noAnswer)
    }
    let result = try #require(AnswerRate.judge(town.ground).of(department))
    guard case .answerRate(let found)? = result.detail else {
      Issue.record("\(result)")
      return
    }
    #expect(found.calls == 10 && found.answered == 7)
    #expect(found.voicemail == 1 && found.unanswered == 2 && found.unclear == 1)
    #expect(found.transfers == 1)
    #expect(abs(found.share - 0.7) < 1e-9)
  }

  @Test("a public holiday is outside telephone hours")
  func holiday() throws {
    var town = filled(.answered) { $0.call("c", "4501", Town.at(25, 10, month: 12), .noAnswer) }
    town.period = Town.at(1, 0)..<Town.at(31, 0, month: 12)
    town.coverage = [town.period]
    town.now = Town.at(31, 0, month: 12)
    guard case .answerRate(let found)? = AnswerRate.judge(town.ground).of(department)?.detail else {
      Issue.record("no figure")
      return
    }
    #expect(found.calls == 5 && found.unanswered == 0)
  }

  @Test("calls that a colleague took, by another leg or by picking up")
  func pickups() throws {
    let town = filled(.noAnswer) {
      $0.call("c", "4501", monday, .noAnswer, linked: 1)
      $0.call("c", "4502", monday + 20, linked: 1)
      $0.call("c", "4501", monday, by: "4503")
      // Taken by another department, by oneself, by a machine.
      $0.call("c", "4501", monday, by: "4600")
      $0.call("c", "4501", monday + 1)
      $0.call("c", "4501", monday + 2, .other)
    }
    let result = try #require(Pickups.judge(town.ground).of(department))
    guard case .pickups(let found)? = result.detail else {
      Issue.record("\(result)")
      return
    }
    #expect(found.missed == 8 && found.pickedUp == 2)
  }

  @Test("records that show one leg only tell of no pickups and no transfers")
  func blind() {
    var town = Town()
    for index in 0..<9 { town.call("c", "4501", monday + Int64(index), .noAnswer) }
    let unknown = [RuleVerdict.notEvaluated(.subjectUnknown(.calls))]
    #expect(Pickups.judge(town.ground).map(\.verdict) == unknown)
    #expect(BackToSwitchboard.judge(town.ground).map(\.verdict) == unknown)
    if case .answerRate(let found)? = AnswerRate.judge(town.ground).of(department)?.detail {
      #expect(found.transfers == nil)
    } else {
      Issue.record("no figure")
    }
  }

  @Test("calls sent back to the switchboard, not those whose caller went there")
  func switchboard() throws {
    let town = filled(.answered) {
      $0.call("c", "4500", monday, linked: 1)
      $0.call("c", "4501", monday + 60, linked: 1)
      $0.call("c", "4500", monday + 120, linked: 1)
      // From the mailbox by a key.
      $0.call("c", "4501", monday, .voicemail, linked: 2)
      $0.call("c", "4500", monday + 60, linked: 2)
      // From the switchboard, and no further.
      $0.call("c", "4500", monday, linked: 3)
      $0.call("c", "4501", monday + 60, linked: 3)
    }
    let result = try #require(BackToSwitchboard.judge(town.ground).of(department))
    guard case .backToSwitchboard(let found)? = result.detail else {
      Issue.record("\(result)")
      return
    }
    #expect(found.answered == 7 && found.returned == 1)
  }

  @Test("the share that ends in voicemail")
  func voicemail() throws {
    let town = filled(.answered) {
      $0.call("c", "4501", Town.at(9, 3), .voicemail)
      $0.call("c", "4502", monday, .noAnswer, linked: 1)
      $0.call("c", "4502", monday + 1, .voicemail, linked: 1)
      $0.call("c", "4503", monday, .noAnswer)
      $0.call("c", "4503", Town.at(1, 23, 59), .voicemail)
      $0.call("c", "4503", Town.at(23, 0), .voicemail)
    }
    let result = try #require(VoicemailShare.judge(town.ground).of(department))
    guard case .voicemailShare(let found)? = result.detail else {
      Issue.record("\(result)")
      return
    }
    #expect(found.calls == 8 && found.voicemail == 2)
  }

  private static let judges: [any RuleJudge.Type] = [
    RepeatCalls.self, AnswerRate.self, Pickups.self, BackToSwitchboard.self, VoicemailShare.self,
  ]

  @Test("figures are of departments, and only of those large enough", arguments: judges.indices)
  func privacy(index: Int) {
    // Answered by another department, so that every rule counts it.
    let town = filled(.noAnswer) { town in
      for index in 0..<9 {
        town.call("c5\(index)", "4600", monday + Int64(index), .noAnswer)
        town.call("c6\(index)", "4501", monday + Int64(index))
        town.call("c7\(index)", "4700", monday + Int64(index))
      }
    }
    let results = Self.judges[index].judge(town.ground)
    #expect(results.map(\.subject) == [department, .department("Vej")])
    #expect(results.of(department)?.verdict == .figure)
    #expect(results.of(.department("Vej"))?.verdict == .notEvaluated(.tooFew))
    #expect(
      results.allSatisfy {
        $0.severity == .off && $0.addressee == .policyOwner && $0.places.isEmpty
      })
    // Four calls are too few, none are none.
    var few = Town()
    few.call("c1", "4501", monday, .noAnswer, linked: 1)
    few.call("c1", "4502", monday + 9, linked: 1)
    few.call("c1", "4501", monday + 60, .noAnswer)
    let verdict = Self.judges[index].judge(few.ground).of(department)?.verdict
    #expect(verdict == .notEvaluated(.tooFew))
    var none = few
    none.period = Town.at(20, 0)..<Town.at(21, 0)
    #expect(
      Self.judges[index].judge(none.ground).of(department)?.verdict
        == .notEvaluated(.nothingToJudge))
  }

  @Test("what keeps them from being judged", arguments: judges.indices)
  func obstacles(index: Int) throws {
    let judge = Self.judges[index]
    var town = filled(.noAnswer) { _ in }
    var ground = town.ground
    ground.callCoverage = nil
    #expect(judge.judge(ground).map(\.verdict) == [.notEvaluated(.missing([.calls]))])
    for code in FindingCode.allCases where code.group == .rules {
      ground.policy.severities[code] = .off
    }
    #expect(judge.judge(ground).map(\.verdict) == [.notEvaluated(.off)])
    town.coverage = []
    let whole = town.period
    #expect(
      judge.judge(town.ground).of(department)?.verdict == .notEvaluated(.callsNotCovered([whole])))
    town.policy.numbers.switchboard = []
    town.policy.telephoneHours = TelephoneHours()
    switch judge.rule {
    case .callsAnswered:
      #expect(
        judge.judge(town.ground).map(\.verdict) == [.notEvaluated(.missing([.telephoneHours]))])
    case .notBackToSwitchboard:
      #expect(
        judge.judge(town.ground).map(\.verdict) == [.notEvaluated(.missing([.switchboardNumber]))])
    default: break
    }
  }

  @Test("a period that is covered in part is said to be")
  func partial() {
    var town = filled(.noAnswer) { _ in }
    town.coverage = [Town.at(1, 0)..<Town.at(20, 0)]
    if case .repeatCalls(let found)? = RepeatCalls.judge(town.ground).of(department)?.detail {
      #expect(found.isPartial)
    } else {
      Issue.record("no figure")
    }
    // What is still to come need not be covered.
    town.now = Town.at(19, 0)
    if case .repeatCalls(let found)? = RepeatCalls.judge(town.ground).of(department)?.detail {
      #expect(!found.isPartial)
    } else {
      Issue.record("no figure")
    }
  }
}
