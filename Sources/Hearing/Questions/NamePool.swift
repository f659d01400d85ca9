/// The names of a directory, to draw cohorts from: indexed once, however many greetings are heard.
package struct NamePool: Sendable {
  /// Lower-case words with single spaces, in the directory's order, each once.
  let phrases: [String]
  private let byGiven: [String: [Int]]
  private let byFamily: [String: [Int]]

  /// Names as the directory has them.
  package init(_ names: [String]) {
    var seen: Set<String> = []
    let phrases = names.map(Question.phrase).filter { !$0.isEmpty && seen.insert($0).inserted }
    var byGiven: [String: [Int]] = [:]
    var byFamily: [String: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      let words = phrase.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      byGiven[words[0], default: []].append(index)
      byFamily[words[words.count - 1], default: []].append(index)
    }
    self.phrases = phrases
    self.byGiven = byGiven
    self.byFamily = byFamily
  }

  /// Whose first word it is, and who have more than that; in order.
  func given(_ word: String) -> [String] { (byGiven[word] ?? []).map { phrases[$0] } }

  /// Whose last word it is, and who have more than that; in order.
  func family(_ word: String) -> [String] { (byFamily[word] ?? []).map { phrases[$0] } }
}
