internal import CPocketSphinx
internal import Glibc

/// One PocketSphinx decoder. Not shared between threads: one per worker.
///
/// The corresponding C type is `ps_decoder_t`. Safe: the pointers live and die with the value and
/// never leave it.
@safe package struct Decoder: ~Copyable {
  let handle: OpaquePointer
  /// Computes scores and nothing else. The library overruns a buffer when one decoder first takes
  /// a whole utterance (which resizes only half of its buffers) and then reads scores, so two
  /// share the work.
  private let scorer: OpaquePointer
  /// Describes sound for a scorer beside the model; nil when the model's own does.
  private let spectrum: FrontEnd?
  let logBase: OpaquePointer
  private let frameRate: Int
  /// Where the library writes its scores.
  private let scratch: ScratchFolder
  /// How the library writes scores of this model; nil before that was asked.
  private var layout: SenoneScores.Layout?
  /// Words of grammars: how many phones each pronunciation has.
  private var known: [String: [Int]]

  /// Loads the model.
  ///
  /// - Throws: `SphinxError` when a parameter is unknown or the model cannot be loaded. A model
  ///   file that is not one can end the process instead: check hashes before.
  package init(_ settings: DecoderSettings) throws(SphinxError) {
    let folder = try ScratchFolder()
    let frontEnd = try settings.spectrum.map { parameters throws(SphinxError) in
      try FrontEnd(settings, parameters)
    }
    let started = unsafe try Self.start(settings, scores: nil)
    let scoring: (handle: OpaquePointer, logBase: OpaquePointer, frameRate: Int)
    do throws(SphinxError) {
      unsafe scoring = try unsafe Self.start(settings, scores: folder.path)
    } catch {
      _ = unsafe ps_free(started.handle)
      throw error
    }
    // Nothing may throw from here on: a half-made decoder cannot be taken apart.
    scratch = folder
    known = Self.silence
    unsafe handle = started.handle
    unsafe scorer = scoring.handle
    spectrum = frontEnd
    unsafe logBase = started.logBase
    frameRate = unsafe started.frameRate
  }

  private static func start(
    _ settings: DecoderSettings, scores: String?
  ) throws(SphinxError) -> (handle: OpaquePointer, logBase: OpaquePointer, frameRate: Int) {
    SphinxLog.capture()
    SphinxLog.clear()
    let configuration = try Configuration(settings, settings.parameters)
    configuration.set("-hmm", .text(settings.modelDirectory))
    configuration.set("-fdict", .text(settings.fillers))
    if let scores { configuration.set("-senlogdir", .text(scores)) }
    guard let handle = unsafe ps_init(configuration.handle),
      let logBase = unsafe ps_get_logmath(handle)
    else {
      throw SphinxError(.cannotStart(model: settings.modelDirectory), log: SphinxLog.last)
    }
    return unsafe (handle, logBase, cmd_ln_int_r(configuration.handle, "-frate"))
  }

  deinit {
    unsafe ps_free(handle)
    unsafe ps_free(scorer)
  }

  /// What the filler dictionary must hold beside free speech.
  private static let silence = ["<sil>": [1]]

  /// Makes words of the filler dictionary known, one phone each.
  ///
  /// - Throws: `SphinxError.badWord` when the dictionary does not have one.
  package mutating func use(fillers words: [String]) throws(SphinxError) {
    for word in words {
      guard let entry = unsafe ps_lookup_word(handle, word) else {
        throw SphinxError(.badWord(word, phones: []))
      }
      unsafe ckd_free(entry)
      known[word] = [1]
    }
  }

  /// Adds a word with its pronunciations; a word already known is left as it is.
  ///
  /// - Throws: `SphinxError.badWord` when a phone is not the model's.
  package mutating func add(word: String, pronunciations: [[String]]) throws(SphinxError) {
    guard known[word] == nil else { return }
    for (index, phones) in pronunciations.enumerated() {
      let entry = index == 0 ? word : "\(word)(\(index + 1))"
      SphinxLog.clear()
      // No search is rebuilt for each word: every decode sets its grammar anew.
      guard !phones.isEmpty,
        unsafe ps_add_word(handle, entry, phones.joined(separator: " "), 0) >= 0
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

  /// Scores a whole sound against every state of the model, once for all grammars.
  ///
  /// - Parameter samples: 16-bit mono sound at the settings' sample rate.
  /// - Returns: the scores, for `decode` of this decoder.
  /// - Throws: `SphinxError` when the library refuses the sound or the scores cannot be kept.
  package mutating func score(_ samples: [Int16]) throws(SphinxError) -> SenoneScores {
    // The library computes scores only while it searches: the simplest grammar will do.
    var silence = Grammar()
    silence.allowSilence(logWeight: 0)
    try unsafe use(silence, in: scorer)
    SphinxLog.clear()
    // Without a fresh stream the same sound can be scored differently the second time.
    guard unsafe ps_start_stream(scorer) >= 0, unsafe ps_start_utt(scorer) >= 0 else {
      throw SphinxError(.decodingFailed("ps_start_utt"), log: SphinxLog.last)
    }
    let processed = unsafe samples.withUnsafeBufferPointer {
      unsafe ps_process_raw(scorer, $0.baseAddress, $0.count, 0, 1)
    }
    guard unsafe ps_end_utt(scorer) >= 0, processed >= 0 else {
      throw SphinxError(.decodingFailed("ps_process_raw"), log: SphinxLog.last)
    }
    return try scratch.takeScores()
  }

  /// What the model's states are compared with: one vector per frame, exactly as for `score`.
  ///
  /// - Parameter samples: 16-bit mono sound at the settings' sample rate.
  /// - Returns: features of the whole sound, its mean taken off; none for a sound too short for a
  ///   frame.
  /// - Throws: `SphinxError` when the library refuses the sound.
  package mutating func features(_ samples: [Int16]) throws(SphinxError) -> Features {
    SphinxLog.clear()
    guard unsafe ps_start_stream(scorer) >= 0,
      let features = unsafe Features(samples, from: ps_get_fe(scorer), by: ps_get_feat(scorer))
    else { throw SphinxError(.decodingFailed("features"), log: SphinxLog.last) }
    return features
  }

  /// The sound's spectrum, frame by frame as for `score`, for a scorer beside the model: of the
  /// settings' `spectrum`.
  ///
  /// - Parameter samples: 16-bit mono sound at the settings' sample rate.
  /// - Returns: cepstra of the whole sound, its mean left in.
  /// - Throws: `SphinxError` when the library refuses the sound.
  package mutating func cepstra(_ samples: [Int16]) throws(SphinxError) -> Cepstra {
    SphinxLog.clear()
    // Without a fresh stream the same sound can be described differently the second time.
    spectrum?.restart()
    guard unsafe ps_start_stream(scorer) >= 0,
      let cepstra = unsafe Cepstra(samples, from: spectrum?.handle ?? ps_get_fe(scorer))
    else { throw SphinxError(.decodingFailed("cepstra"), log: SphinxLog.last) }
    return cepstra
  }

  /// Scores in which another scorer has its say.
  ///
  /// - Parameters:
  ///   - scores: of a sound, from this decoder.
  ///   - share: what they count; at least 0.
  ///   - others: natural logarithms, a number per state, frame by frame; where the last frame is
  ///     missing, the one before it stands in.
  /// - Returns: scores that can be searched like the others.
  /// - Throws: `SphinxError` when the numbers of states differ, or one is not finite.
  package func mixed(
    _ scores: borrowing SenoneScores, share: Double, with others: [Float]
  ) throws(SphinxError) -> SenoneScores {
    // Costs are whole numbers of shifted logarithms.
    try scores.mixed(share: share, with: others, unit: natural(1))
  }

  /// Scores of another scorer alone, much cheaper than those of the model.
  ///
  /// - Parameter others: as for `mixed`, for at least one frame.
  /// - Returns: scores that can be searched like the model's own.
  /// - Throws: `SphinxError` when the numbers of states differ, or one is not finite.
  package mutating func scores(_ others: [Float]) throws(SphinxError) -> SenoneScores {
    if layout == nil { layout = try score([Int16](repeating: 0, count: 4000)).layout() }
    guard let layout else { throw SphinxError(.decodingFailed("senone scores")) }
    return try SenoneScores(others, layout: layout, unit: natural(1))
  }

  /// Finds the best path through a grammar.
  ///
  /// - Parameters:
  ///   - scores: of the sound, from this decoder.
  ///   - grammar: its words must have been added.
  ///   - beam: natural logarithm of the widest gap to the best path of the moment; a path further
  ///     behind is given up. Nil for the settings' own.
  /// - Returns: the best complete path, or nil when no path reaches the final state. The score of
  ///   a missing hypothesis is the previous file's, so it is never looked at.
  /// - Throws: `SphinxError` when the grammar or the scores are refused.
  package mutating func decode(
    _ scores: borrowing SenoneScores, grammar: Grammar, beam: Double? = nil
  ) throws(SphinxError) -> Hypothesis? {
    let beams = beam.map { beam in Self.beams.map { (name: $0, value: exp(beam)) } } ?? []
    try configured(beams) { () throws(SphinxError) in try unsafe use(grammar, in: handle) }
    return try search(scores)
  }

  /// Parameters that say how far behind a grammar's path may fall: within phones, at their ends, and
  /// at words' ends.
  private static let beams = ["-beam", "-pbeam", "-wbeam"]

  /// Makes a search with parameters of its own: it takes them from the decoder's when it is made,
  /// and the decoder's come back.
  func configured(
    _ parameters: [(name: String, value: Double)], _ make: () throws(SphinxError) -> Void
  ) throws(SphinxError) {
    let configuration = unsafe ps_get_config(handle)
    let before = parameters.map { parameter in
      (name: parameter.name, value: unsafe cmd_ln_float_r(configuration, parameter.name))
    }
    func set(_ parameters: [(name: String, value: Double)]) {
      for (name, value) in parameters { unsafe cmd_ln_set_float_r(configuration, name, value) }
    }
    set(parameters)
    defer { set(before) }
    try make()
  }

  /// The best path of the search that was set last.
  func search(_ scores: borrowing SenoneScores) throws(SphinxError) -> Hypothesis? {
    SphinxLog.clear()
    scores.rewind()
    let frames = unsafe ps_decode_senscr(handle, scores.file)
    guard frames >= 0 else {
      throw SphinxError(.decodingFailed("ps_decode_senscr"), log: SphinxLog.last)
    }
    return hypothesis()
  }

  private func hypothesis() -> Hypothesis? {
    var score: Int32 = 0
    // A path of free speech alone has no words, and so no text, but segments it has; a sound that
    // no path fits has neither.
    _ = unsafe ps_get_hyp(handle, &score)
    var cursor = unsafe ps_seg_iter(handle)
    guard unsafe cursor != nil else { return nil }
    var segments: [Hypothesis.Segment] = []
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

  private func use(_ grammar: Grammar, in decoder: OpaquePointer) throws(SphinxError) {
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
    guard unsafe ps_set_fsg(decoder, name, model) == 0, unsafe ps_set_search(decoder, name) == 0
    else { throw SphinxError(.badGrammar("ps_set_fsg"), log: SphinxLog.last) }
  }
}
