/// Names that a greeting may mention, for the transcript: lower case, single spaces.
package struct Mentions: Sendable, Equatable {
  /// Full names: the owner's and those of the cohort, whom nothing tells apart here.
  package let people: [String]
  package let departments: [String]
  /// Municipalities, without "kommune".
  package let places: [String]

  package init(people: [String] = [], departments: [String] = [], places: [String] = []) {
    self.people = people
    self.departments = departments
    self.places = places
  }

  /// Every word, sorted.
  package var words: [String] {
    Set((people + departments + places).flatMap { Question.words($0) }).sorted()
  }
}
