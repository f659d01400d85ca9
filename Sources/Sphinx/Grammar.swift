/// A finite-state grammar over dictionary words: a plain value, made without the library.
package struct Grammar: Sendable, Equatable {
  package struct Arc: Sendable, Equatable {
    package let from: Int
    package let to: Int
    /// A dictionary word, or nil for an arc that consumes no sound.
    package let word: String?
    /// Natural logarithm of the arc's weight; at most 0.
    package let logWeight: Double
  }

  package private(set) var stateCount: Int
  package let start: Int
  package var final: Int
  package private(set) var arcs: [Arc]

  /// A grammar with a start state and nothing else.
  package init() {
    stateCount = 1
    start = 0
    final = 0
    arcs = []
  }

  /// Adds a state and returns its number.
  package mutating func addState() -> Int {
    defer { stateCount += 1 }
    return stateCount
  }

  /// Adds an arc; `word` nil makes it silent.
  package mutating func addArc(
    from: Int, to: Int, word: String?, logWeight: Double = 0
  ) {
    precondition(from < stateCount && to < stateCount, "an arc joins existing states")
    precondition(logWeight <= 0, "a weight is at most 1")
    arcs.append(Arc(from: from, to: to, word: word, logWeight: logWeight))
  }

  /// Allows silence in every state there is so far.
  ///
  /// - Parameter logWeight: natural logarithm of what a silence costs; at most 0.
  package mutating func allowSilence(logWeight: Double) {
    for state in 0..<stateCount {
      addArc(from: state, to: state, word: "<sil>", logWeight: logWeight)
    }
  }

  /// Adds a loop of one-word arcs on `state`.
  package mutating func addLoop(on state: Int, words: [String], logWeight: Double = 0) {
    for word in words {
      addArc(from: state, to: state, word: word, logWeight: logWeight)
    }
  }
}
