import Audit
import Hearing
import Policy
import Testing
import Wording

@Suite("Two ears")
struct TwoEarsTests {
  private static let verdicts: [Verdict] = [.pass, .review, .fail, .notEvaluated]

  private static func result(
    _ verdict: Verdict, policy: SitePolicy, _ why: Decision.Why = .heard
  ) -> GreetingResult {
    GreetingResult(
      elements: Element.allCases.map {
        ElementResult(element: $0, verdict: verdict, reason: .ear(why))
      },
      ear: EarIdentity(name: "e", version: "1", fingerprint: "f", library: "l"), policy: policy)
  }

  @Test("what both pass passes, what both fail fails, and nothing passes that one did not")
  func agreement() {
    let policy = SitePolicy()
    let ears = TwoEars(policy: policy)
    for first in Self.verdicts {
      for second in Self.verdicts {
        let both = ears.together(
          Self.result(first, policy: policy), Self.result(second, policy: policy, .unclear))
        let expected: Verdict =
          first == .notEvaluated || first == second ? first : .review
        #expect(both.elements.allSatisfy { $0.verdict == expected }, "\(first) \(second)")
        #expect(both.overall == expected || expected == .notEvaluated)
        #expect(both.second?.first.first?.verdict == first)
        #expect(both.second?.second(.name)?.verdict == second)
        let code = both.elements[0].reason.code
        switch (first, second) {
        case (.pass, .fail), (.fail, .pass): #expect(code == "ears_disagree")
        case (.pass, .review), (.fail, .review), (.pass, .notEvaluated), (.fail, .notEvaluated):
          #expect(code == "not_confirmed")
        default: #expect(code == "heard")
        }
      }
    }
  }

  @Test("an ear that could not listen confirms nothing")
  func failure() {
    let policy = SitePolicy()
    let ears = TwoEars(policy: policy)
    let fault = RecogniserError(.process(RecogniserFault("x", .timedOut(seconds: 9))))
    for first in Self.verdicts {
      let both = ears.together(Self.result(first, policy: policy), failed: fault)
      let expected: Verdict = first == .notEvaluated ? .notEvaluated : .review
      #expect(both.elements.allSatisfy { $0.verdict == expected })
      #expect(both.second?.outcome == .failed(fault) && both.second?.isHeard == false)
      if first == .pass {
        #expect(both.elements[0].reason == .notConfirmed(.pass, why: "timed_out"))
      }
    }
  }

  @Test("the second ear is asked always, or only where something is left open")
  func asking() {
    var policy = SitePolicy()
    for (confirm, asked) in [
      (Confirmation.always, [true, true, true, false]), (.review, [false, true, false, false]),
    ] {
      policy.recogniser.confirm = confirm
      let ears = TwoEars(policy: policy)
      #expect(Self.verdicts.map { ears.asks(after: Self.result($0, policy: policy)) } == asked)
    }
    let alone = TwoEars(policy: policy).unconfirmed(Self.result(.pass, policy: policy))
    #expect(alone.overall == .pass && alone.second?.outcome == .notAsked)
  }
}
