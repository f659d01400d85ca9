/// What the words say about one element, with the evidence.
package struct ElementReading: Sendable, Equatable, Codable {
  package let element: Element
  /// `.pass`, `.review` or `.fail`; never `.notEvaluated`.
  package let verdict: Verdict
  package let reason: Reason
  /// Indexes into `Utterance.words`: the evidence; nil where nothing was said.
  package let words: Range<Int>?
  /// Those words as written; empty where nothing was said.
  package let quote: String
  /// The limit, keys, name or department found.
  package let detail: String?

  package init(
    element: Element, verdict: Verdict, reason: Reason, words: Range<Int>?, quote: String,
    detail: String?
  ) {
    self.element = element
    self.verdict = verdict
    self.reason = reason
    self.words = words
    self.quote = quote
    self.detail = detail
  }
}

/// Things a greeting may say besides the four elements.
package enum AdviceTopic: String, CaseIterable, Codable, Sendable {
  /// That the telephone cannot be answered now (rule 6b).
  case unavailable
  /// That the caller is asked for name and number (rule 6c).
  case nameAndNumber = "name_and_number"
  /// That the caller speaks after the beep (rule 6f).
  case tone
  /// Why the owner is absent (rules 5 and 20: not to be told).
  case absenceReason = "absence_reason"
  /// When the owner can be reached again (rules 5 and 20: welcome).
  case returnDate = "return_date"
  /// That the caller is asked for a CPR number, which does not belong in a voicemail.
  case cprNumber = "cpr_number"
}

/// What the words say about one piece of advice.
package struct AdviceReading: Sendable, Equatable, Codable {
  package enum Status: String, Codable, Sendable {
    /// As it should be.
    case ok
    /// Not said.
    case missing
    /// Said, but not as it should be; see `reason`.
    case flagged
  }

  package enum Reason: String, CaseIterable, Codable, Sendable {
    case said
    case notSaid = "not_said"
    case nameNotAsked = "name_not_asked"
    case numberNotAsked = "number_not_asked"
    /// "læg en besked" and no more.
    case messageOnly = "message_only"
    /// An absence reason that the policy names.
    case reasonInPolicy = "reason_in_policy"
    /// An absence reason that the policy covers by "såsom".
    case reasonByExtension = "reason_by_extension"
    case cprAsked = "cpr_asked"
  }

  package let topic: AdviceTopic
  package let status: Status
  package let reason: Reason
  package let words: Range<Int>?
  package let quote: String
  package let detail: String?
  /// The date of return, for the topic `returnDate`.
  package let date: SpokenDate?
  /// Every date that the greeting names of its owner's absence or return, `date` among them.
  package let dates: [SpokenDate]
  /// All words of the clauses that hold the dates were understood.
  package let isClear: Bool

  package init(
    topic: AdviceTopic, status: Status, reason: Reason, words: Range<Int>? = nil,
    quote: String = "", detail: String? = nil, date: SpokenDate? = nil,
    dates: [SpokenDate] = [], isClear: Bool = true
  ) {
    self.topic = topic
    self.status = status
    self.reason = reason
    self.words = words
    self.quote = quote
    self.detail = detail
    self.date = date
    self.dates = dates
    self.isClear = isClear
  }
}

/// Everything the words say.
package struct WordingReading: Sendable, Equatable, Codable {
  package let elements: [Element: ElementReading]
  /// One per topic, in the order of `AdviceTopic.allCases`.
  package let advice: [AdviceReading]

  package init(elements: [Element: ElementReading], advice: [AdviceReading]) {
    self.elements = elements
    self.advice = advice
  }
}
