package import Hearing
package import Signal
package import Wording

/// Why an element got its verdict: the text logic's reason, the ear's, or that of neither.
package enum ResultReason: Sendable, Equatable {
  /// The words, typed or heard.
  case words(Reason)
  /// The sound.
  case ear(Decision.Why)
  /// The ear heard it, but the transcript holds something that speaks against it.
  case contradicted(Reason)
  /// Nothing like it was heard, but the recording is too poor to be sure.
  case poorSound(String)
  /// Nobody speaks.
  case silence
  /// Nobody recorded a greeting: callers hear the system's own announcement.
  case noGreeting
  /// What callers hear cannot be known; the code of the reason.
  case greetingUnknown(String)
  /// The file gave no sound; the code of the error.
  case noSound(String)
  /// Nobody could listen; see the error beside the report.
  case noEar
  /// The directory does not say whose greeting this is, or what department it should name.
  case ownerUnknown
  /// One of two ears passed it, the other failed it.
  case earsDisagree(first: Verdict, second: Verdict)
  /// The first ear's verdict, of which the second was not sure, or could not listen; why not.
  case notConfirmed(Verdict, why: String)

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .words(let reason): reason.rawValue
    case .ear(let why): why.rawValue
    case .contradicted: "contradicted_by_transcript"
    case .poorSound: "poor_sound"
    case .silence: "silence"
    case .noGreeting: "no_greeting"
    case .greetingUnknown(let code): code
    case .noSound(let code): code
    case .noEar: "recogniser_unavailable"
    case .ownerUnknown: "owner_unknown"
    case .earsDisagree: "ears_disagree"
    case .notConfirmed: "not_confirmed"
    }
  }
}

/// What speaks for a verdict.
package struct Evidence: Sendable, Equatable {
  /// A reading the ear took, or the one it preferred to.
  package struct Heard: Sendable, Equatable {
    package let text: String
    package let span: TimeSpan
    /// Nats per phone against free speech; 0 is usual, lower is worse.
    package let score: Double

    package init(_ reading: Reading) {
      text = reading.text
      span = reading.span
      score = reading.score
    }
  }

  /// The words as written, or as heard.
  package let quote: String?
  /// When they are said.
  package let span: TimeSpan?
  /// Which part of the element this is about; nil for typed text.
  package let part: Part?
  package let complying: Heard?
  /// The best competing reading.
  package let rival: Heard?
  /// By how much the complying reading wins (above 0) or loses, in nats.
  package let margin: Double?
  /// How probable it is that the part was said as it should be, 0…1; nil when the ear is not
  /// calibrated for it.
  package let probability: Double?

  /// Indexes of typed words, as `Utterance` counts them.
  package let words: Range<Int>?

  /// Typed words, or words of a transcript with when they are said.
  package init(quote: String, words: Range<Int>? = nil, span: TimeSpan? = nil) {
    self.quote = quote
    self.words = words
    self.span = span
    part = nil
    complying = nil
    rival = nil
    margin = nil
    probability = nil
  }

  /// An ear's answer: the quote is the side that won, unless neither is what was said.
  package init(_ answer: Answer, probability: Double?, wasSaid: Bool = true) {
    let wins = (answer.margin ?? 0) >= 0
    let winner = wins ? answer.complying ?? answer.rival : answer.rival ?? answer.complying
    quote = wasSaid ? winner?.text : nil
    words = nil
    span = wasSaid ? winner?.span : nil
    part = answer.part
    complying = answer.complying.map(Heard.init)
    rival = answer.rival.map(Heard.init)
    margin = answer.margin
    self.probability = probability
  }
}

/// The verdict on one element, with what it rests on.
package struct ElementResult: Sendable, Equatable {
  package let element: Element
  package let verdict: Verdict
  package let reason: ResultReason
  /// The limit, key or name that was found instead.
  package let detail: String?
  package let evidence: [Evidence]

  package init(
    element: Element, verdict: Verdict, reason: ResultReason, detail: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.element = element
    self.verdict = verdict
    self.reason = reason
    self.detail = detail
    self.evidence = evidence
  }
}
