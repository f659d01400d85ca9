/// Reads everything a greeting says besides the four elements.
struct AdviceReader: Sendable {
  private let tone: ToneAdvice
  private let absenceReason: AbsenceReasonAdvice

  init(policy: WordingPolicy) {
    tone = ToneAdvice(words: PhraseSet(policy.toneWords))
    absenceReason = AbsenceReasonAdvice(policy: policy)
  }

  /// One reading per topic, in the order of `AdviceTopic.allCases`.
  func read(_ analysis: Analysis, owner: Owner) -> [AdviceReading] {
    AdviceTopic.allCases.map { topic in
      switch topic {
      case .unavailable: UnavailableAdvice().read(analysis)
      case .nameAndNumber: NameAndNumberAdvice().read(analysis)
      case .tone: tone.read(analysis)
      case .absenceReason: absenceReason.read(analysis, owner: owner)
      case .returnDate: ReturnDateAdvice().read(analysis)
      case .cprNumber: CPRNumberAdvice().read(analysis)
      }
    }
  }
}

extension Analysis {
  func advice(
    _ topic: AdviceTopic, _ status: AdviceReading.Status, _ reason: AdviceReading.Reason,
    _ range: Range<Int>? = nil, detail: String? = nil, date: SpokenDate? = nil,
    dates: [SpokenDate] = [], isClear: Bool = true
  ) -> AdviceReading {
    let words = range.flatMap { self.words($0) }
    return AdviceReading(
      topic: topic, status: status, reason: reason, words: words,
      quote: words.map(utterance.quote) ?? "", detail: detail, date: date,
      dates: dates, isClear: isClear)
  }
}
