import Testing

@testable import Policy

@Test(arguments: [
  ("limitHours", "limithour", 1), ("abcd", "acbd", 1), ("", "abc", 3), ("abc", "", 3),
  ("kitten", "sitting", 3), ("ca", "abc", 3), ("språk", "sprog", 2), ("same", "same", 0),
])
func editsAreCounted(left: String, right: String, distance: Int) {
  let counted = editDistance(Array(left.lowercased()), Array(right.lowercased()))
  #expect(counted == distance)
}

private let words: [(String, String?)] = [
  ("switchbord", "switchboard"), ("SWITCHBOARD", "switchboard"), ("nmae", "name"),
  ("telefon", nil), ("x", nil), ("", nil),
]

@Test(arguments: words)
func theNearestChoiceIsSuggested(word: String, choice: String?) {
  #expect(suggestion(for: word, among: ["name", "callback", "switchboard"]) == choice)
}
