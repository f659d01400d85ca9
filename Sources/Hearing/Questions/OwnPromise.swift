import Wording

extension OwnWords {
  /// Longer ones hold more than a promise.
  private static let mostWords = 16

  /// The promise as the speaker words it.
  func promise(_ transcript: [HeardWord], besides known: Question) -> Question? {
    let utterance = Utterance(heard: transcript, trusting: true)
    let reading = judge.callback(utterance)
    guard reading.verdict == .pass, let range = reading.words, let limit = reading.detail else {
      return nil
    }
    var words = transcript[range].map(\.text)
    let isInverted = words.first == "så"
    words.removeFirst(isInverted ? 1 : words.prefix { Self.joints.contains($0) }.count)
    guard words.count <= Self.mostWords, !words.contains("…"),
      !known.complying.contains(words.joined(separator: " ")),
      let place = words.firstRange(of: Question.words(limit)),
      complies(words, isInverted)
    else { return nil }
    let variants = limits(words, place) + acts(words, place)
    let rivals = variants.filter { !complies($0, isInverted) }.map { $0.joined(separator: " ") }
    let oneDay = PromiseWords.oneDay
    return Question(
      part: .promise, complying: [words.joined(separator: " ")],
      rivals: (known.rivals + rivals).uniqued(),
      rare: known.rare.union(rivals.filter { $0.hasSuffix(oneDay) || $0.hasPrefix(oneDay) }))
  }

  private static let joints: Set = ["og", "men", "for", "så"]

  private func complies(_ words: [String], _ isInverted: Bool) -> Bool {
    let text = words.joined(separator: " ")
    let whole = isInverted ? "læg en besked, så \(text)" : Question.promiseText(text)
    return judge.callback(Utterance(text: whole)).verdict == .pass
  }

  /// The same promise with every other limit.
  private func limits(_ words: [String], _ place: Range<Int>) -> [[String]] {
    let before = words[..<place.lowerBound]
    let after = words[place.upperBound...]
    let leadIn = before.reversed().prefix { Self.leadIns.contains($0) }.count
    let worded = PolicyPhrases(judge.policy)
    let limits = (PromiseWords.limits + worded.nearLimits).map {
      before.dropLast(leadIn) + Question.words($0) + after
    }
    let amounts = PromiseWords.laxLimits.map { before + Question.words($0) + after }
    return (limits + amounts).map(Array.init)
  }

  /// Words between an act and its amount.
  private static let leadIns: Set = [
    "inden", "indenfor", "for", "i", "løbet", "af", "senest", "om", "højst", "på", "under",
  ]

  /// The same limit with other acts: denied, doubted, of somebody else, of another kind.
  private func acts(_ words: [String], _ place: Range<Int>) -> [[String]] {
    let others = words.indices.filter { !place.contains($0) }.flatMap { index in
      Self.changed(words, at: index, to: Self.instead[words[index]] ?? [])
    }
    let first = place.lowerBound == 0 ? place.upperBound : 0
    let last = place.lowerBound == 0 ? words.count : place.lowerBound
    let doubted = Self.widened(words, in: first..<last + 1, by: Self.doubts)
    return others + doubted
  }

  private static let doubts = ["ikke", "aldrig", "måske", "nok", "først", "normalt", "kun"]

  /// What sounds or stands like a word of a promise and makes it another thing.
  private static let instead: [String: [String]] = [
    "ringer": ["er", "ringede", "vender", "svarer", "skriver", "kommer"],
    "ringe": ["være", "vende", "svare", "skrive", "komme"],
    "ringet": ["vendt", "svaret", "skrevet"],
    "jeg": ["du", "ingen"], "vi": ["du", "ingen"], "dig": ["mig"], "du": ["jeg", "ingen"],
    "lover": ["prøver", "forsøger", "håber", "plejer"],
    "love": ["prøve", "forsøge", "håbe"],
    "skal": ["kan", "kunne", "skulle"], "vil": ["kan", "ville"],
    "bliver": ["blev"], "giver": ["gav"], "får": ["fik"],
    "altid": ["aldrig", "ikke", "næsten"], "altså": ["aldrig", "ikke"], "nok": ["ikke"],
    "også": ["ikke"], "selv": ["ikke"], "gerne": ["ikke"], "tilbage": ["aldrig", "ikke"],
  ]
}

extension [String] {
  /// The first place where `words` stand one behind the other.
  fileprivate func firstRange(of words: [String]) -> Range<Int>? {
    guard !words.isEmpty, count >= words.count else { return nil }
    return (0...count - words.count).map { $0..<$0 + words.count }.first { Array(self[$0]) == words }
  }
}
