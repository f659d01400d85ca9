import Calls
import Policy
import Timing
import Voicemail

@testable import Rules

private typealias Town = CallsTown

private let monday = Town.at(9, 10)

extension GoldenCase {
  /// Rules 1, 2, 11, 12, 14 and 17.
  static var calls: [RuleID: [GoldenCase]] {
    var table: [RuleID: [GoldenCase]] = [.callbackKept: callbackKept]
    for rule in [
      RuleID.activeService, .callsAnswered, .colleaguePickup, .notBackToSwitchboard,
      .voicemailShare,
    ] {
      table[rule] = figures
    }
    return table
  }

  private static func town(
    _ name: String, _ change: (inout CallsTown) -> Void
  ) -> GoldenCase {
    var town = Town()
    change(&town)
    return judged(name, town.ground)
  }

  private static var callbackKept: [GoldenCase] {
    func message(_ name: String, _ change: (inout CallsTown) -> Void) -> GoldenCase {
      town(name) {
        $0.message("4501", monday)
        change(&$0)
      }
    }
    return [
      message("rung back") { $0.call("4501", "c", monday + 3600) },
      message("the citizen rang again") { $0.call("c", "4502", monday + 60) },
      message("nothing is seen") { _ in },
      message("tried") { $0.call("4501", "c", monday + 60, .noAnswer) },
      message("working days") { $0.policy.callback.workingDays = .allow(upTo: 2) },
      message("a gap") { $0.coverage = [Town.at(1, 0)..<(monday + 3600)] },
      message("not due") { $0.now = monday + 3600 },
      message("no purpose") { $0.policy.information.purpose = "" },
      message("no date of information") { $0.policy.information.informedOn = "" },
      message("told tomorrow") { $0.policy.information.informedOn = "2026-11-30" },
      town("withheld and foreign") {
        $0.message("4501", monday, .withheld)
        $0.message("4501", monday + 60, .foreign)
      },
      town("a department's share") {
        for index in 0..<6 {
          let caller = MessageCaller.outside(CallerKey(normal: "c\(index)"))
          $0.message("4502", monday + Int64(index), caller)
          if index > 1 { $0.call("4502", "c\(index)", monday + 600) }
        }
      },
    ]
  }

  /// Calls of which every figure is made.
  private static var figures: [GoldenCase] {
    func busy(_ town: inout CallsTown) {
      for index in 0..<6 {
        let at = monday + Int64(index) * 60
        town.call("c\(index)", "4501", at, linked: UInt64(10 + index))
        town.call("c\(index)", "4502", at + 5, linked: UInt64(10 + index))
        town.call("c3\(index)", "4503", at, .noAnswer)
        town.call("c4\(index)", "4501", at, .voicemail)
      }
      town.call("c30", "4501", monday + 3600, .noAnswer)
      town.call("-", "4501", monday + 3600, .noAnswer)
      town.call("c11", "4500", monday + 90, linked: 11)
      town.call("c20", "4501", monday, by: "4502")
    }
    return [
      town("figures, and a department too small") {
        busy(&$0)
        $0.call("c70", "4600", monday, .noAnswer)
      },
      town("covered in part") {
        busy(&$0)
        $0.coverage = [Town.at(1, 0)..<Town.at(20, 0)]
      },
      town("not covered") {
        busy(&$0)
        $0.coverage = []
      },
      town("few calls") {
        $0.call("c1", "4501", monday, .noAnswer, linked: 1)
        $0.call("c1", "4502", monday + 5, linked: 1)
      },
      town("no calls in the period") {
        busy(&$0)
        $0.period = Town.at(20, 0)..<Town.at(21, 0)
      },
      town("one leg of each call") { for index in 0..<9 { $0.call("c\(index)", "4501", monday) } },
      town("no hours, no number of the switchboard") {
        busy(&$0)
        $0.policy.telephoneHours = TelephoneHours()
        $0.policy.numbers.switchboard = []
      },
    ]
  }
}
