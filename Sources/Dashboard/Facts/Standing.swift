import Reports

/// How a verdict counts on the pages; worst first.
enum Weight: Int, CaseIterable, Comparable {
  /// A breach of the policy.
  case fail
  /// Something that should be put right, though no breach of its own.
  case warning
  /// A person should listen or look.
  case review
  case notEvaluated
  /// Somebody answers for it.
  case waived
  /// Good advice; it counts for nothing.
  case advice
  case pass
  case figure

  static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }

  /// A name for styles.
  var code: String {
    switch self {
    case .fail: "fail"
    case .warning: "warn"
    case .review: "review"
    case .notEvaluated: "none"
    case .waived: "waived"
    case .advice: "advice"
    case .pass: "pass"
    case .figure: "figure"
    }
  }

  /// A sign beside the word, so that nothing depends on colour.
  var sign: String {
    switch self {
    case .fail: "✗"
    case .warning: "!"
    case .review: "?"
    case .notEvaluated: "–"
    case .waived: "○"
    case .advice: "i"
    case .pass: "✓"
    case .figure: "#"
    }
  }

  func name(_ say: Say) -> String {
    switch self {
    case .fail: say("Ikke opfyldt", "Fail")
    case .warning: say("Advarsel", "Warning")
    case .review: say("Lyt efter", "Review")
    case .notEvaluated: say("Ikke vurderet", "Not evaluated")
    case .waived: say("Undtaget", "Waived")
    case .advice: say("Godt råd", "Advice")
    case .pass: say("Opfyldt", "Pass")
    case .figure: say("Tal", "Figure")
    }
  }
}

extension ReportedVerdict {
  /// Nil for what is switched off.
  var weight: Weight? {
    if waiver != nil { return .waived }
    switch (outcome, severity) {
    case (.pass, _): return .pass
    case (.notEvaluated, _): return .notEvaluated
    case (.figure, _): return .figure
    case (.fail, "fail"): return .fail
    case (.fail, "warn"): return .warning
    case (.review, "fail"), (.review, "warn"): return .review
    case (_, "info"): return .advice
    default: return nil
    }
  }
}

/// A mailbox as a whole: four classes, worst first.
enum Standing: Int, CaseIterable, Comparable {
  case fail
  case review
  /// Nothing wrong was found, but something that counts could not be evaluated.
  case notEvaluated
  case pass

  static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }

  var weight: Weight {
    switch self {
    case .fail: .fail
    case .review: .review
    case .notEvaluated: .notEvaluated
    case .pass: .pass
    }
  }
}
