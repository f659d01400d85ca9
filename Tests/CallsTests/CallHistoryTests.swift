import Calls
import Testing
import Timing
import Voicemail

private let key = CallerKey(normal: "4512345678")

private func call(
  _ to: Party, from: Party = .house("4501"), at: Int64, line: Int = 1, linked: UInt64 = 0,
  outcome: CallOutcome = .answered, by answerer: String? = nil
) -> Call {
  Call(
    from: from, to: to, began: Instant(at), ended: Instant(at + 60), spoken: 50, outcome: outcome,
    answeredBy: answerer, linked: linked, place: SourcePlace(file: "a.csv", line: line))
}

@Suite struct CallHistoryTests {
  @Test("calls are found by party and time, and copies of a record are one")
  func parties() {
    let history = CallHistory([
      call(.outside(key), at: 300, line: 3), call(.house("4502"), at: 100, line: 1),
      call(.outside(key), at: 200, line: 2), call(.outside(key), at: 300, line: 9),
      call(.house("4501"), from: .outside(key), at: 250, line: 4),
    ])
    #expect(history.calls.map(\.place.line) == [1, 2, 4, 3])
    #expect(
      history.calls(to: key, within: Instant(200)..<Instant(300)).map(\.place.line) == [2])
    #expect(history.calls(to: "4502", within: Instant(100)..<Instant(101)).count == 1)
    #expect(history.calls(from: key, within: Instant(250)..<Instant(251)).count == 1)
    #expect(history.calls(from: key, within: Instant(251)..<Instant(999)).isEmpty)
    #expect(history.calls(to: CallerKey(normal: "45"), within: Instant(0)..<Instant(999)).isEmpty)
  }

  @Test("copies among many records of one moment", arguments: [3, 40])
  func copies(count: Int) {
    let legs = (0..<count).map { call(.house("\(4500 + $0)"), at: 100, line: $0, linked: 7) }
    let copies = legs.map { $0.moved(byLines: 1000) }
    let history = CallHistory(copies + legs)
    #expect(history.calls.map(\.place.line) == Array(0..<count))
    // Another outcome is another record.
    let more = history.calls + [call(.house("4500"), at: 100, line: 0, linked: 7, outcome: .busy)]
    #expect(CallHistory(more).calls.count == count + 1)
  }

  @Test("legs of one call stand together; an identity that comes again next day is another call")
  func groups() {
    let day: Int64 = 86_400
    let history = CallHistory([
      call(.house("1"), at: 10, line: 1, linked: 7), call(.house("2"), at: 20, line: 2, linked: 8),
      call(.house("3"), at: 30, line: 3, linked: 7), call(.house("4"), at: 40, line: 4),
      call(.house("5"), at: 50, line: 5), call(.house("6"), at: 10 + day, line: 6, linked: 7),
    ])
    let lines = history.groups.map { $0.map { history.calls[Int($0)].place.line } }
    #expect(lines == [[1, 3], [2], [4], [5], [6]])
    #expect(history.showsLegs && !history.showsAnswerers)
    #expect(!CallHistory([call(.house("1"), at: 1)]).showsLegs)
    #expect(CallHistory([call(.house("1"), at: 1, by: "2")]).showsAnswerers)
    #expect(CallHistory([]).groups.isEmpty)
  }

  @Test("who took a call")
  func answerers() {
    #expect(call(.house("4502"), at: 1).answerer == "4502")
    #expect(call(.house("4502"), at: 1, by: "4503").answerer == "4503")
    #expect(call(.house("4502"), at: 1, outcome: .voicemail).answerer == nil)
    #expect(call(.outside(key), at: 1).answerer == nil)
  }
}
