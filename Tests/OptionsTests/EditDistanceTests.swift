import Testing

@testable import Options

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0),
    ("abc", "axc", 1), ("abc", "abcd", 1), ("abc", "bc", 1), ("abc", "acb", 1),
    // Optimal string alignment: a swapped pair isn't edited again (Damerau proper says 2).
    ("ca", "abc", 3), ("kitten", "sitting", 3), ("policy", "polciy", 1),
    // A letter is one, however it is encoded.
    ("på", "pa\u{30A}", 0), ("prøve", "prove", 1),
  ])
  func counts(a: String, b: String, distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }

  @Test(arguments: [
    ("frmat", "format"), ("FORMAT", "format"), ("fo", "format"), ("f", nil), ("zzz", nil),
    // Begins two: the nearest by letters, if any.
    ("ver", nil), ("verson", "version"), ("verbos", "verbose"), ("", nil),
  ])
  func suggests(word: String, candidate: String?) {
    #expect(suggestion(for: word, among: ["format", "version", "verbose", "x"]) == candidate)
  }
}
