/// A point in time by which something is to happen, as the words give it.
struct Deadline: Equatable {
  enum Kind: Equatable {
    /// At most this many hours.
    case hours(Double)
    /// "dag": calendar days.
    case days(Double)
    case workingDays(Double)
    /// "i dag", "samme dag", "i løbet af dagen".
    case today
    /// "i morgen", "næste dag": 0 to 48 hours.
    case tomorrow
    /// "på mandag", "i næste uge", "efter ferien": days away, or nobody knows.
    case later
    /// "inden kl. 16", with no day.
    case clockTime
  }

  enum Direction: Equatable {
    /// inden for, senest, i løbet af, op til.
    case within
    /// "om et døgn": at that time.
    case exactly
    /// mindst, mere end, efter, tidligst: no sooner than.
    case atLeast
    /// "uden for et døgn".
    case outside
    /// No preposition, or one that gives a duration.
    case unclear
  }

  /// The tokens, preposition included.
  var range: Range<Int>
  var kind: Kind
  var direction: Direction
  /// "cirka et døgn", "et døgns tid".
  var isVague = false
  /// The words could not be put together to one amount.
  var isUnclear = false
  /// "et døgn efter min ferie": it runs from something other than the call.
  var startsElsewhere = false

  enum Fit: Equatable {
    case within
    case review(Reason)
    case exceeds(Reason)

    /// How lax: a greeting is judged by its laxest limit.
    var rank: Int {
      switch self {
      case .within: 0
      case .review: 1
      case .exceeds: 2
      }
    }
  }

  /// What the policy says of this limit.
  func fit(_ policy: WordingPolicy) -> Fit {
    switch direction {
    case .outside: return .exceeds(.outsideLimit)
    case .atLeast: return .exceeds(.wrongDirection)
    case .within, .exactly, .unclear: break
    }
    let amount = amountFit(policy)
    guard amount == .within else { return amount }
    if startsElsewhere { return .review(.countsFromElsewhere) }
    if isUnclear || direction == .unclear { return .review(.unclearLimit) }
    return amount
  }

  private func amountFit(_ policy: WordingPolicy) -> Fit {
    let limit = policy.limitHours
    switch kind {
    case .hours(let hours):
      if hours > limit { return .exceeds(.limitTooLong) }
      // "En times tid" may become an hour and a half.
      if isVague { return hours * 1.5 <= limit ? .within : .review(.vagueLimit) }
      return direction == .exactly && hours >= limit ? .review(.unclearLimit) : .within
    case .days(let days):
      if days * 24 > limit { return .exceeds(.limitTooLong) }
      return days < 1 ? .within : .review(.calendarDay)
    case .workingDays(let days):
      switch policy.workingDays {
      case .allowed(upTo: let allowed):
        if days > Double(allowed) { return .exceeds(.limitTooLong) }
        return isVague ? .review(.vagueLimit) : .within
      case .fail: return .exceeds(.workingDays)
      case .review:
        return days > max(1, limit / 24) ? .exceeds(.limitTooLong) : .review(.workingDays)
      }
    case .today: return .within
    case .tomorrow: return limit >= 48 ? .within : .review(.tomorrow)
    case .later: return .exceeds(.limitIsADate)
    case .clockTime: return .review(.clockTime)
    }
  }
}
