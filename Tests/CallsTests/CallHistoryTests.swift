import Calls
import Testing
import Timing
import Voicemail

@Test("calls are found by party and time, and copies of a record are one")
func callHistory() {
  let key = CallerKey(normal: "4512345678")
  func call(_ to: Party, at: Int64, line: Int) -> Call {
    Call(
      from: .house("4501"), to: to, began: Instant(at), ended: Instant(at + 60), spoken: 50,
      outcome: .answered, place: SourcePlace(file: "a.csv", line: line))
  }
  let history = CallHistory([
    call(.outside(key), at: 300, line: 3), call(.house("4502"), at: 100, line: 1),
    call(.outside(key), at: 200, line: 2), call(.outside(key), at: 300, line: 9),
  ])
  #expect(history.calls.map(\.place.line) == [1, 2, 3])
  #expect(
    history.calls(to: key, within: Instant(200)..<Instant(300)).map(\.place.line) == [2])
  #expect(history.calls(to: "4502", within: Instant(100)..<Instant(101)).count == 1)
  #expect(history.calls(to: CallerKey(normal: "45"), within: Instant(0)..<Instant(999)).isEmpty)
}
