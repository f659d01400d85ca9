/// Which state each frame of a sound belongs to when its wording is known.
package struct Alignment: Sendable, Equatable {
  /// The model's state of each frame.
  package let states: [Int]
  /// Log-likelihood of the path, natural logarithm, prices of phones included.
  package let score: Double
  /// Phones on the path, silence not counted.
  package let phones: Int

  /// Finds the best path (Viterbi 1967); nil when the sound is too short for the wording. Staying
  /// in a state and leaving it cost the same.
  ///
  /// - Parameters:
  ///   - scores: of the whole sound.
  ///   - chain: what was said.
  ///   - phonePrice: added for each phone, natural logarithm; not above 0.
  package init?(_ scores: StateScores, chain: WordChain, phonePrice: Double) {
    let frames = scores.frameCount
    let places = chain.states.count
    guard frames > 0, places > 0 else { return nil }
    let price = Float(phonePrice)
    var best = [Float](repeating: -.infinity, count: places)
    var origin = [Int32](repeating: -1, count: frames * places)
    for place in chain.starts {
      best[place] = scores[0, chain.states[place]] + (chain.startsPhone[place] ? price : 0)
    }
    var next = best
    for frame in 1..<max(1, frames) {
      for place in 0..<places {
        var from = place
        var value = best[place]
        let entry = chain.startsPhone[place] ? price : 0
        for other in chain.origins[place] where best[other] + entry > value {
          value = best[other] + entry
          from = other
        }
        origin[frame * places + place] = Int32(from)
        next[place] = value + scores[frame, chain.states[place]]
      }
      swap(&best, &next)
    }
    guard let end = chain.ends.max(by: { best[$0] < best[$1] }), best[end] > -.infinity else {
      return nil
    }
    score = Double(best[end])
    var path = [Int](repeating: 0, count: frames)
    var phones = 0
    var place = end
    for frame in stride(from: frames - 1, through: 0, by: -1) {
      path[frame] = chain.states[place]
      let from = frame > 0 ? Int(origin[frame * places + place]) : -1
      if from != place, chain.startsPhone[place] { phones += 1 }
      place = max(0, from)
    }
    states = path
    self.phones = phones
  }
}

/// The best that any phones in any order make of a sound.
package enum FreePhones {
  /// Log-likelihood, natural logarithm; `phonePrice` is added for each phone but silence.
  ///
  /// Nil when the sound is shorter than a phone.
  package static func score(
    _ scores: StateScores, phones: PhoneStates, phonePrice: Double
  ) -> Double? {
    let chains = phones.states.sorted { $0.key < $1.key }.map {
      (states: $0.value, price: $0.key == PhoneStates.silence ? 0 : Float(phonePrice))
    }
    var best = chains.map { [Float](repeating: -.infinity, count: $0.states.count) }
    // The best path that has just left a phone.
    var left: Float = 0
    for frame in 0..<scores.frameCount {
      var leaving = -Float.infinity
      for (index, chain) in chains.enumerated() {
        for number in chain.states.indices.reversed() {
          let entry = number > 0 ? best[index][number - 1] : left + chain.price
          let value = max(best[index][number], entry) + scores[frame, chain.states[number]]
          best[index][number] = value
        }
        leaving = max(leaving, best[index].last ?? -.infinity)
      }
      left = leaving
    }
    return left > -.infinity && scores.frameCount > 0 ? Double(left) : nil
  }
}
