import Hearing
import Networks
import Signal
import Speech
import Sphinx

/// One decoder and what it has learnt: used by one thread at a time.
struct SphinxSession: ~Copyable {
  struct Heard {
    let transcript: [HeardWord]
    let answers: [Answer]
  }

  var decoder: Decoder
  let ear: EarDescription
  let language: LanguageModel?
  private let network: AcousticNetwork?
  /// What a silence costs, natural logarithm (`-silprob`'s default).
  private static let silenceWeight = -5.3
  /// One filler per phone of the model: free speech.
  private let freeSpeech: [String]
  private var unpronounceable: Set<String> = []
  private var added: Set<String> = []
  /// Entries for the model of language with their commonest pronunciation; none for what nobody
  /// can say.
  var entries: [SlotEntry: [String]] = [:]

  init(_ ear: Ear) throws(RecogniserError) {
    self.ear = ear.description
    language = ear.language
    network = ear.network
    freeSpeech = Set(ear.description.phones.values.flatMap(\.self)).sorted().map { "+\($0)" }
    decoder = try Self.start(ear.decoderSettings, freeSpeech)
  }

  private static func start(
    _ settings: DecoderSettings, _ freeSpeech: [String]
  ) throws(RecogniserError) -> Decoder {
    do throws(SphinxError) {
      var decoder = try Decoder(settings)
      try decoder.use(fillers: freeSpeech)
      return decoder
    } catch {
      throw RecogniserError(
        .cannotStart(model: settings.modelDirectory, detail: String(describing: error)))
    }
  }

  /// Hears samples at the ear's rate that begin `offset` seconds into the greeting; `pronounce` is
  /// asked for the words of questions.
  mutating func hear(
    _ samples: [Int16], from offset: Double, _ expectation: Expectation,
    pronounce: ([String]) throws(RecogniserError) -> [String: [Pronunciation]]
  ) throws(RecogniserError) -> Heard {
    do {
      try learn(expectation.vocabulary, pronounce)
      let scores = try score(samples)
      guard let free = try decoder.decode(scores, grammar: freeGrammar()) else {
        return Heard(
          transcript: [],
          answers: expectation.questions.map { Answer(part: $0.part, complying: nil, rival: nil) })
      }
      var answers: [Answer] = []
      for question in expectation.questions {
        answers.append(try answer(question, scores, offset, against: free))
      }
      var transcript: [HeardWord] = []
      if let language, !expectation.phrases.isEmpty {
        let slots = language.slots(for: expectation.mentions)
        transcript = try transcribe(scores, offset, language, slots, against: free)
      } else {
        transcript = try transcribe(scores, offset, expectation.phrases, against: free)
      }
      let more =
        expectation.ownWords?.questions(
          after: expectation.questions, answers, transcript: transcript) ?? []
      for (index, question) in more.enumerated() {
        guard let question else { continue }
        try learn(question.vocabulary, pronounce)
        let other = try answer(question, scores, offset, against: free)
        if let margin = other.margin, margin > answers[index].margin ?? -.infinity {
          answers[index] = other
        }
      }
      return Heard(transcript: transcript, answers: answers)
    } catch let error as RecogniserError {
      throw error
    } catch {
      throw RecogniserError(.failed(detail: String(describing: error)))
    }
  }

  /// How well each frame fits each state, by all that the ear has.
  private mutating func score(_ samples: [Int16]) throws(SphinxError) -> SenoneScores {
    guard let network, let settings = ear.network else { return try decoder.score(samples) }
    let cepstra = try decoder.cepstra(samples)
    guard cepstra.dimensionCount == network.frameSize else {
      throw SphinxError(.decodingFailed("network"))
    }
    let weight = Float(settings.weight)
    let own = network.scores(of: cepstra.values).map { weight * $0 }
    guard settings.mixtures > 0 else { return try decoder.scores(own) }
    return try decoder.mixed(decoder.score(samples), share: settings.mixtures, with: own)
  }

  /// Asks how words are said that are not in the dictionary yet, and adds them.
  private mutating func learn(
    _ words: [String],
    _ pronounce: ([String]) throws(RecogniserError) -> [String: [Pronunciation]]
  ) throws {
    try learn(pronounce(words.filter { !added.contains($0) }))
  }

  private mutating func learn(_ words: [String: [Pronunciation]]) throws(SphinxError) {
    for (word, variants) in words.sorted(by: { $0.key < $1.key }) where added.insert(word).inserted
    {
      var mapped: [[String]] = []
      for variant in variants {
        let phones = variant.flatMap { ear.phones[$0.rawValue] ?? [] }
        if !phones.isEmpty, !mapped.contains(phones) { mapped.append(phones) }
      }
      if mapped.isEmpty {
        unpronounceable.insert(word)
      } else {
        try decoder.add(word: word, pronunciations: mapped)
      }
    }
  }

  private func loop() -> Grammar {
    var grammar = Grammar()
    grammar.addLoop(on: grammar.start, words: freeSpeech, logWeight: -ear.freeSpeechPenalty)
    return grammar
  }

  /// Phrases as dictionary words; one with a word that cannot be pronounced cannot be heard.
  private func sayable(_ phrases: [String]) -> [[String]] {
    phrases.map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty && unpronounceable.isDisjoint(with: $0) }
  }

  /// Where a complying phrase fits best, and how it fares there against its rivals.
  ///
  /// Rivals compete for that place only: what is said elsewhere is no evidence against it.
  private mutating func answer(
    _ question: Question, _ scores: borrowing SenoneScores, _ offset: Double,
    against free: Hypothesis
  ) throws(SphinxError) -> Answer {
    guard let found = try best(of: question.complying, scores, against: free, beam: ear.beam)
    else {
      return Answer(part: question.part, complying: nil, rival: nil)
    }
    let rate = Double(free.frameRate)
    let first = max(0, found.first - Int(Self.before * rate))
    let window = first..<(found.last + Int(Self.after(question.part) * rate))
    let local = try scores.slice(window)
    guard let free = try decoder.decode(local, grammar: freeGrammar()),
      let complying = try best(of: question.complying, local, against: free)
    else { return Answer(part: question.part, complying: nil, rival: nil) }
    let start = offset + Double(first) / rate
    let rare = ear.rareCost == nil ? [] : question.rare
    let rival = try best(
      of: question.rivals.filter { !rare.contains($0) },
      rare: question.rivals.filter(rare.contains), local, against: free)
    return Answer(
      part: question.part, complying: complying.reading(from: start, frameRate: rate),
      rival: rival?.reading(from: start, frameRate: rate), floor: ear.searchFloor)
  }

  /// Seconds before and after a complying phrase in which its rivals may be: a doubt comes first
  /// ("jeg kan ikke love at …"), a longer limit last.
  private static let before = 1.8

  private static func after(_ part: Part) -> Double { part == .promise ? 3.2 : 1 }

  /// A phrase placed on a sound.
  private struct Placed {
    let text: String
    let first: Int
    let last: Int
    let evidence: Double
    /// Of the whole phrase or of its worst part, in nats per phone.
    let score: Double
    let phones: Int

    func reading(from start: Double, frameRate: Double) -> Reading {
      Reading(
        text: text,
        span: TimeSpan(
          start: start + Double(first) / frameRate, end: start + Double(last + 1) / frameRate),
        score: score, evidence: evidence, phones: phones)
    }
  }

  /// Free speech and silence alone: the yardstick for every phrase.
  private func freeGrammar() -> Grammar {
    var grammar = loop()
    grammar.allowSilence(logWeight: Self.silenceWeight)
    return grammar
  }

  private mutating func best(
    of phrases: [String], rare: [String] = [], _ scores: borrowing SenoneScores,
    against free: Hypothesis, beam: Double? = nil
  ) throws(SphinxError) -> Placed? {
    let candidates = sayable(phrases)
    let others = sayable(rare)
    guard !candidates.isEmpty || !others.isEmpty else { return nil }
    var grammar = loop()
    let end = grammar.addState()
    grammar.final = end
    grammar.addLoop(on: end, words: freeSpeech, logWeight: -ear.freeSpeechPenalty)
    PhraseGraph.add(candidates, from: grammar.start, to: end, in: &grammar)
    PhraseGraph.add(
      others, from: grammar.start, to: end, weight: -(ear.rareCost ?? 0), in: &grammar)
    grammar.allowSilence(logWeight: Self.silenceWeight)
    guard let path = try search(scores, grammar, beam: beam) else { return nil }
    let words = path.segments.filter(\.isWord)
    guard let first = words.first, let last = words.last else { return nil }
    let phones = words.map { decoder.phoneCount($0.word, variant: $0.variant) ?? 1 }
    let evidence = path.score - free.score
    let yardstick = FreeSpeech(free)
    let losses = words.map(yardstick.loss(of:))
    let count = phones.reduce(0, +)
    let whole = evidence / Double(max(1, count))
    return Placed(
      text: words.map(\.word).joined(separator: " "), first: first.frames.lowerBound,
      last: last.frames.upperBound, evidence: evidence,
      score: min(whole, Self.worstPart(losses, phones, phonePrice: ear.freeSpeechPenalty)),
      phones: count)
  }

  /// The best path, without those that fall far behind; of a phrase that is nothing like the sound
  /// none is left, and then no path is given up.
  private mutating func search(
    _ scores: borrowing SenoneScores, _ grammar: Grammar, beam: Double?
  ) throws(SphinxError) -> Hypothesis? {
    if let beam, let path = try decoder.decode(scores, grammar: grammar, beam: beam) {
      return path
    }
    return try decoder.decode(scores, grammar: grammar)
  }

  /// The worst stretch of at least three phones of whole words, in nats per phone.
  ///
  /// Half a phrase that was said must not lend its fit to the half that was not: a first name
  /// without the last, a promise without its limit.
  static func worstPart(_ losses: [Double], _ phones: [Int], phonePrice: Double) -> Double {
    var worst = Double.infinity
    for start in losses.indices {
      var loss = 0.0
      var count = 0
      for index in start..<losses.count {
        loss += losses[index]
        count += phones[index]
        if count >= 3 { break }
      }
      if count >= 3 || (start == 0 && count > 0) {
        worst = min(worst, loss / Double(count) + phonePrice)
      }
    }
    return worst
  }

  private mutating func transcribe(
    _ scores: borrowing SenoneScores, _ offset: Double, _ phrases: [String],
    against free: Hypothesis
  ) throws(SphinxError) -> [HeardWord] {
    var grammar = loop()
    PhraseGraph.add(
      sayable(phrases), from: grammar.start, to: grammar.start, weight: -ear.phraseCost,
      in: &grammar)
    grammar.allowSilence(logWeight: Self.silenceWeight)
    guard let path = try decoder.decode(scores, grammar: grammar) else { return [] }
    let yardstick = FreeSpeech(free)
    var transcript = TranscriptBuilder(path: path, offset: offset)
    for segment in path.segments {
      guard segment.isWord else {
        transcript.add(noise: segment)
        continue
      }
      let phones = decoder.phoneCount(segment.word, variant: segment.variant) ?? 1
      let loss = yardstick.loss(of: segment) / Double(phones)
      transcript.add(segment, confidence: ear.confidence.probability(of: loss))
    }
    return transcript.words
  }
}
