/// Which states each phone of a model has, in the order they are passed: the model's `mdef`.
package struct PhoneStates: Sendable, Equatable {
  package let states: [String: [Int]]
  /// States of all phones together.
  package let count: Int

  /// The name of the phone that is silence.
  package static let silence = "SIL"

  package init(states: [String: [Int]]) {
    self.states = states
    count = (states.values.joined().max() ?? -1) + 1
  }

  /// Reads the text of an `mdef` of phones without neighbours (SphinxTrain, version 0.3).
  ///
  /// - Throws: `ModelFileError.badDefinition`; also for a model whose phones depend on neighbours,
  ///   or that has no silence.
  package init(parsing text: String) throws(ModelFileError) {
    var states: [String: [Int]] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(whereSeparator: \.isWhitespace)
      // Counts come before the phones: "33 n_base".
      guard fields.count > 2, !line.hasPrefix("#") else { continue }
      let numbers = fields.dropFirst(6).dropLast().map { Int($0) }
      let known = numbers.compactMap(\.self)
      guard fields.count > 7, fields[1] == "-", fields[2] == "-", fields[3] == "-",
        fields.last == "N", known.count == numbers.count, known.allSatisfy({ 0..<100_000 ~= $0 })
      else { throw .badDefinition(line: index + 1) }
      states[String(fields[0])] = known
    }
    guard states[Self.silence] != nil else { throw .badDefinition(line: 1) }
    self.init(states: states)
  }
}
