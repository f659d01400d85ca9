package import Wording

extension ElementReading {
  /// True when the words say something else, or take back what was said; not when they merely say
  /// too little, as a transcript often does.
  package var speaksAgainst: Bool {
    switch reason {
    case .hedged, .conditional, .restricted, .contradicted, .twoChoices, .outOfUse: return true
    // Said, but of something else than whose greeting it is.
    case .notIntroduced, .formerly, .twoPeople, .twoDepartments: return true
    default: break
    }
    return verdict == .fail && !saysTooLittle
  }

  /// True when the words lack something, which may have been said and not understood.
  var saysTooLittle: Bool {
    switch reason {
    case .noPromise, .noLimit, .noKeys, .notMentioned, .nameMissing, .departmentMissing: true
    default: false
    }
  }
}
