internal import CPocketSphinx

/// One PocketSphinx decoder. Not shared between threads: one per worker.
///
/// The corresponding C type is `ps_decoder_t`. Safe: the pointers live and die with the value and
/// never leave it.
@safe package struct Decoder: ~Copyable {
  private let handle: OpaquePointer
  private let logBase: OpaquePointer
  private let frameRate: Int
  private var known: [String: [Int]] = [:]

  /// Loads the model.
  ///
  /// - Throws: `SphinxError` when a parameter is unknown or the model cannot be loaded. A model
  ///   file that is not one can end the process instead: check hashes before.
  package init(_ settings: DecoderSettings) throws(SphinxError) {
    SphinxLog.capture()
    SphinxLog.clear()
    guard let configuration = unsafe cmd_ln_parse_r(nil, ps_args(), 0, nil, 1) else {
      throw SphinxError(.cannotStart(model: settings.modelDirectory), log: SphinxLog.last)
    }
    defer { unsafe cmd_ln_free_r(configuration) }
    unsafe cmd_ln_set_str_r(configuration, "-hmm", settings.modelDirectory)
    unsafe cmd_ln_set_float_r(configuration, "-samprate", Double(settings.sampleRate))
    for (name, value) in DecoderSettings.fixed + settings.parameters {
      guard unsafe cmd_ln_exists_r(configuration, name) != 0 else {
        throw SphinxError(.unknownParameter(name))
      }
      switch value {
      case .text(let text): unsafe cmd_ln_set_str_r(configuration, name, text)
      case .integer(let number): unsafe cmd_ln_set_int_r(configuration, name, number)
      case .real(let number): unsafe cmd_ln_set_float_r(configuration, name, number)
      }
    }
    guard let handle = unsafe ps_init(configuration), let logBase = unsafe ps_get_logmath(handle)
    else {
      throw SphinxError(.cannotStart(model: settings.modelDirectory), log: SphinxLog.last)
    }
    unsafe self.handle = handle
    unsafe self.logBase = logBase
    frameRate = unsafe cmd_ln_int_r(configuration, "-frate")
  }

  deinit {
    unsafe ps_free(handle)
  }

  /// Adds a word with its pronunciations; a word already known is left as it is.
  ///
  /// - Throws: `SphinxError.badWord` when a phone is not the model's.
  package mutating func add(word: String, pronunciations: [[String]]) throws(SphinxError) {
    guard known[word] == nil else { return }
    for (index, phones) in pronunciations.enumerated() {
      let entry = index == 0 ? word : "\(word)(\(index + 1))"
      SphinxLog.clear()
      guard !phones.isEmpty, unsafe ps_add_word(handle, entry, phones.joined(separator: " "), 1) >= 0
      else {
        throw SphinxError(.badWord(word, phones: phones), log: SphinxLog.last)
      }
    }
    known[word] = pronunciations.map(\.count)
  }

  /// How many phones a pronunciation has; nil for a word never added.
  package func phoneCount(_ word: String, variant: Int) -> Int? {
    guard let counts = known[word], counts.indices.contains(variant - 1) else { return nil }
    return counts[variant - 1]
  }

  /// Decodes a whole sound through a grammar.
  ///
  /// - Parameters:
  ///   - samples: 16-bit mono sound at the settings' sample rate.
  ///   - grammar: its words must have been added.
  /// - Returns: the best complete path, or nil when no path reaches the final state. The score of
  ///   a missing hypothesis is the previous file's, so it is never looked at.
  /// - Throws: `SphinxError` when the grammar or the sound is refused.
  package mutating func decode(
    _ samples: [Int16], grammar: Grammar
  ) throws(SphinxError) -> Hypothesis? {
    try use(grammar)
    SphinxLog.clear()
    // Without a fresh stream the same sound can be decoded differently the second time.
    guard unsafe ps_start_stream(handle) >= 0, unsafe ps_start_utt(handle) >= 0 else {
      throw SphinxError(.decodingFailed("ps_start_utt"), log: SphinxLog.last)
    }
    let processed = unsafe samples.withUnsafeBufferPointer {
      unsafe ps_process_raw(handle, $0.baseAddress, $0.count, 0, 1)
    }
    guard unsafe ps_end_utt(handle) >= 0, processed >= 0 else {
      throw SphinxError(.decodingFailed("ps_process_raw"), log: SphinxLog.last)
    }
    return hypothesis()
  }

  private func hypothesis() -> Hypothesis? {
    var score: Int32 = 0
    guard unsafe ps_get_hyp(handle, &score) != nil else { return nil }
    var segments: [Hypothesis.Segment] = []
    var cursor = unsafe ps_seg_iter(handle)
    while let segment = unsafe cursor {
      var first: Int32 = 0
      var last: Int32 = 0
      var acoustic: Int32 = 0
      unsafe ps_seg_frames(segment, &first, &last)
      _ = unsafe ps_seg_prob(segment, &acoustic, nil, nil)
      let (word, variant) = Self.split(unsafe String(cString: ps_seg_word(segment)))
      if last >= first {
        segments.append(
          .init(
            word: word, variant: variant, frames: Int(first)...Int(last),
            acoustic: natural(acoustic)))
      }
      unsafe cursor = unsafe ps_seg_next(segment)
    }
    return Hypothesis(score: natural(score), segments: segments, frameRate: frameRate)
  }

  /// Scores are shifted logarithms (SENSCR_SHIFT is 10) to the base of the decoder's `logmath`.
  private func natural(_ score: Int32) -> Double {
    unsafe logmath_log_to_ln(logBase, 1) * 1024 * Double(score)
  }

  private func scaled(_ natural: Double) -> Int32 {
    let unit = unsafe logmath_log_to_ln(logBase, 1)
    return Int32(clamping: Int((natural / unit).rounded()))
  }

  private static func split(_ entry: String) -> (String, Int) {
    guard entry.hasSuffix(")"), let open = entry.lastIndex(of: "("),
      let variant = Int(entry[entry.index(after: open)...].dropLast())
    else { return (entry, 1) }
    return (String(entry[..<open]), variant)
  }

  private func use(_ grammar: Grammar) throws(SphinxError) {
    let name = "klartone"
    guard
      let model = unsafe fsg_model_init(name, logBase, 1, Int32(grammar.stateCount))
    else { throw SphinxError(.badGrammar("fsg_model_init"), log: SphinxLog.last) }
    defer { _ = unsafe fsg_model_free(model) }
    unsafe model.pointee.start_state = Int32(grammar.start)
    unsafe model.pointee.final_state = Int32(grammar.final)
    var silent = false
    for arc in grammar.arcs {
      let weight = scaled(arc.logWeight)
      if let word = arc.word {
        guard known[word] != nil else { throw SphinxError(.badGrammar(word)) }
        unsafe fsg_model_trans_add(
          model, Int32(arc.from), Int32(arc.to), weight, fsg_model_word_add(model, word))
      } else {
        _ = unsafe fsg_model_null_trans_add(model, Int32(arc.from), Int32(arc.to), weight)
        silent = true
      }
    }
    if silent {
      unsafe glist_free(fsg_model_null_trans_closure(model, nil))
    }
    SphinxLog.clear()
    // The library takes its own reference and frees the search of the same name.
    guard unsafe ps_set_fsg(handle, name, model) == 0, unsafe ps_set_search(handle, name) == 0
    else { throw SphinxError(.badGrammar("ps_set_fsg"), log: SphinxLog.last) }
  }
}
