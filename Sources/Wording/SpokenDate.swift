/// A date as far as it was said; which day it is, and whether it has passed, is for somebody with a
/// calendar.
package struct SpokenDate: Sendable, Equatable, Codable {
  /// Times of the year by which people say when they are back: "efter nytår".
  package enum Occasion: String, Sendable, Codable {
    case newYear = "new_year"
    case christmas
    case easter
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int?
  /// 1 to 31.
  package var day: Int?
  /// 1 to 12.
  package var month: Int?
  package var year: Int?
  /// "uge 32": 1 to 53.
  package var week: Int?
  package var occasion: Occasion?
  /// "i dag" is 0, "i morgen" 1, "i overmorgen" 2: days after the greeting was recorded.
  package var daysLater: Int?
  /// "næste mandag", "mandag i næste uge": people differ on which that is.
  package var isNext: Bool
  /// "efter uge 32", "efter nytår": no day, but the time from then on.
  package var isAfter: Bool

  package init(
    weekday: Int? = nil, day: Int? = nil, month: Int? = nil, year: Int? = nil, week: Int? = nil,
    occasion: Occasion? = nil, daysLater: Int? = nil, isNext: Bool = false, isAfter: Bool = false
  ) {
    self.weekday = weekday
    self.day = day
    self.month = month
    self.year = year
    self.week = week
    self.occasion = occasion
    self.daysLater = daysLater
    self.isNext = isNext
    self.isAfter = isAfter
  }
}
