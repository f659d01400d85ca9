import Signal
import Wording

/// What is known of a greeting beside its words.
package struct GreetingSetting: Sendable, Hashable {
  package var calendar: GreetingCalendar
  /// The voicemail system is set to skip its own instruction ("læg en besked efter tonen").
  package var skipsInstructions: Bool

  package init(
    calendar: GreetingCalendar = GreetingCalendar(), skipsInstructions: Bool = false
  ) {
    self.calendar = calendar
    self.skipsInstructions = skipsInstructions
  }

  func advice(
    _ reading: AdviceReading, status: AdviceResult.Status? = nil,
    span: TimeSpan? = nil, isHeard: Bool
  ) -> AdviceResult {
    AdviceResult(
      reading, status: status, span: span,
      returnDay: status == nil ? ReturnDay(reading, calendar: calendar) : nil, isHeard: isHeard,
      systemIsSilent: skipsInstructions && reading.topic == .tone)
  }
}
