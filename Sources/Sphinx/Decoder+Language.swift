internal import CPocketSphinx
internal import Glibc

/// How free speech is searched with a trigram model.
package struct LanguageSearch: Sendable, Equatable {
  /// A word of the model that stands for others, all equally likely.
  package struct Slot: Sendable, Equatable {
    /// As in the model, such as "[first]".
    package let name: String
    /// Dictionary words, in no other slot and not in the model.
    package let words: [String]

    package init(name: String, words: [String]) {
      self.name = name
      self.words = words
    }
  }

  /// The file, in the ARPA format.
  package let path: String
  package let slots: [Slot]
  /// By how much the model's logarithms count beside the sound's.
  package let weight: Double
  /// Natural logarithm of the price of one phone, and of what a filler costs beyond that.
  package let phonePenalty: Double
  package let fillerPenalty: Double
  /// Natural logarithms of the widest gap to the best path, within words and at their ends.
  package let beam: Double
  package let wordBeam: Double

  package init(
    path: String, slots: [Slot], weight: Double, phonePenalty: Double, fillerPenalty: Double,
    beam: Double, wordBeam: Double
  ) {
    self.path = path
    self.slots = slots
    self.weight = weight
    self.phonePenalty = phonePenalty
    self.fillerPenalty = fillerPenalty
    self.beam = beam
    self.wordBeam = wordBeam
  }

  /// Parameters of this search alone; a grammar's are others.
  fileprivate var parameters: [(name: String, value: Double)] {
    [
      ("-lw", weight), ("-pip", exp(phonePenalty)), ("-fillprob", exp(fillerPenalty)),
      ("-beam", exp(beam)), ("-pbeam", exp(beam)), ("-wbeam", exp(wordBeam)),
      ("-lpbeam", exp(wordBeam)),
      ("-lponlybeam", exp(wordBeam)),
    ]
  }
}

extension Decoder {
  /// Finds the likeliest words of a language, fillers between and beside them.
  ///
  /// - Parameters:
  ///   - scores: of the sound, from this decoder.
  ///   - language: its words are those the model and its slots have in common with what was added.
  /// - Returns: the best path, or nil when there is none.
  /// - Throws: `SphinxError` when the model or the scores are refused. A model file that is not one
  ///   can end the process instead: check its hash before.
  package mutating func decode(
    _ scores: borrowing SenoneScores, language: LanguageSearch
  ) throws(SphinxError) -> Hypothesis? {
    SphinxLog.clear()
    try configured(language.parameters) { () throws(SphinxError) in try use(language) }
    return try search(scores)
  }

  private func use(_ language: LanguageSearch) throws(SphinxError) {
    let name = "language"
    guard
      let model = unsafe ngram_model_read(
        ps_get_config(handle), language.path, NGRAM_AUTO, logBase)
    else { throw SphinxError(.badLanguage(model: language.path), log: SphinxLog.last) }
    defer { _ = unsafe ngram_model_free(model) }
    for slot in language.slots where !slot.words.isEmpty {
      var words = unsafe slot.words.map { unsafe strdup($0) }
      defer { unsafe words.forEach { unsafe free($0) } }
      let share = [Float](repeating: 1 / Float(slot.words.count), count: slot.words.count)
      guard
        unsafe ngram_model_add_class(
          model, slot.name, 1, &words, share, Int32(slot.words.count)) >= 0
      else { throw SphinxError(.badLanguage(model: language.path), log: SphinxLog.last) }
    }
    // The library takes its own reference and frees the search of the same name.
    guard unsafe ps_set_lm(handle, name, model) == 0, unsafe ps_set_search(handle, name) == 0
    else { throw SphinxError(.badLanguage(model: language.path), log: SphinxLog.last) }
  }
}
