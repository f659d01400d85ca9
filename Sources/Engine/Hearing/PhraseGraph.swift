import Sphinx

/// Lays phrases into a grammar as a minimal acyclic word graph, so that a hundred phrases that
/// begin and end alike cost little more than one.
struct PhraseGraph {
  private var states: [[[String]]: Int] = [:]
  private let end: Int

  /// Adds sequences of dictionary words, empty ones ignored; `weight`, a natural logarithm of at
  /// most 0, is on the first word of each.
  static func add(
    _ phrases: [[String]], from start: Int, to end: Int, weight: Double = 0,
    in grammar: inout Grammar
  ) {
    var graph = PhraseGraph(end: end)
    let wanted = phrases.filter { !$0.isEmpty }
    graph.addArcs(of: wanted, from: start, weight: weight, in: &grammar)
  }

  private init(end: Int) {
    self.end = end
  }

  private mutating func addArcs(
    of suffixes: [[String]], from state: Int, weight: Double, in grammar: inout Grammar
  ) {
    var continuations: [String: Set<[String]>] = [:]
    for suffix in suffixes {
      guard let word = suffix.first else { continue }
      continuations[word, default: []].insert(Array(suffix.dropFirst()))
    }
    // In the order of the alphabet, so that the grammar does not depend on hashing.
    for (word, rest) in continuations.sorted(by: { $0.key < $1.key }) {
      let target = self.state(of: rest.sorted { $0.lexicographicallyPrecedes($1) }, in: &grammar)
      grammar.addArc(from: state, to: target, word: word, logWeight: weight)
      if rest.contains([]), target != end {
        grammar.addArc(from: state, to: end, word: word, logWeight: weight)
      }
    }
  }

  private mutating func state(of suffixes: [[String]], in grammar: inout Grammar) -> Int {
    let open = suffixes.filter { !$0.isEmpty }
    guard !open.isEmpty else { return end }
    if let known = states[open] { return known }
    let state = grammar.addState()
    states[open] = state
    addArcs(of: open, from: state, weight: 0, in: &grammar)
    return state
  }
}
