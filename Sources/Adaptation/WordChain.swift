/// All ways to say a wording: words in order, each in any of its pronunciations, with or without a
/// silence before, between and behind.
package struct WordChain: Sendable, Equatable {
  /// The model's state at each place.
  let states: [Int]
  /// The place begins a phone other than silence.
  let startsPhone: [Bool]
  /// Where each place can be entered from, itself not counted; empty for places a path begins at.
  let origins: [[Int]]
  /// Places a path may begin at.
  let starts: [Int]
  /// Places a path may end at.
  let ends: [Int]
  /// Phones of the shortest way.
  package let leastPhones: Int

  /// Lays out a wording; nil when a word has no pronunciation, or there is no word.
  ///
  /// - Parameters:
  ///   - words: the pronunciations of each word, in phones of the model.
  ///   - phones: the model's.
  package init?(_ words: [[[String]]], phones: PhoneStates) {
    guard !words.isEmpty else { return nil }
    var layout = Layout()
    var least = 0
    // From where the next word may be entered; nil is the beginning.
    var open: [Int?] = [nil]
    guard let silence = phones.states[PhoneStates.silence] else { return nil }
    open += [layout.add([silence], after: open, isSilence: true)]
    for variants in words {
      var ends: [Int?] = []
      for variant in variants where !variant.isEmpty {
        let states = variant.compactMap { phones.states[$0] }
        guard states.count == variant.count else { return nil }
        ends.append(layout.add(states, after: open, isSilence: false))
      }
      guard let shortest = variants.map(\.count).filter({ $0 > 0 }).min() else { return nil }
      least += shortest
      open = ends + [layout.add([silence], after: ends, isSilence: true)]
    }
    states = layout.states
    startsPhone = layout.startsPhone
    origins = layout.origins
    starts = layout.starts
    ends = open.compactMap(\.self)
    leastPhones = least
  }

  private struct Layout {
    var states: [Int] = []
    var startsPhone: [Bool] = []
    var origins: [[Int]] = []
    var starts: [Int] = []

    /// Adds phones one after the other and returns the place of the last state.
    mutating func add(_ phones: [[Int]], after open: [Int?], isSilence: Bool) -> Int {
      var from = open.compactMap(\.self)
      if open.contains(nil) { starts.append(states.count) }
      for phone in phones {
        for (number, state) in phone.enumerated() {
          states.append(state)
          startsPhone.append(number == 0 && !isSilence)
          origins.append(from)
          from = [states.count - 1]
        }
      }
      return states.count - 1
    }
  }
}
