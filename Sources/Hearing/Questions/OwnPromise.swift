import Wording

extension OwnWords {
  /// Longer ones hold more than a promise.
  private static let mostWords = 16

  /// The promise as the speaker words it.
  func promise(_ transcript: [HeardWord], besides known: Question) -> Question? {
    let utterance = Utterance(heard: transcript, trusting: true)
    let reading = judge.callback(utterance)
    guard reading.verdict == .pass, var range = reading.words else { return nil }
    let limit = Question.words(reading.detail ?? "")
    let isInverted = transcript[range.lowerBound].text == "så"
    let joints = transcript[range].prefix { Self.joints.contains($0.text) }.count
    range = range.lowerBound + joints..<range.upperBound
    let isListed = known.complying.contains(transcript[range].map(\.text).joined(separator: " "))
    let goingOn = continued(range, in: transcript, isInverted)
    guard let words = goingOn ?? (isListed ? nil : Self.text(transcript, range)),
      words.count <= Self.mostWords, !limit.isEmpty, let place = words.firstRange(of: limit),
      complies(words, isInverted)
    else { return nil }
    let variants = limits(words, place) + acts(words, place)
    let rivals = variants.filter { !complies($0, isInverted) }.map { $0.joined(separator: " ") }
    return Question(
      part: .promise, complying: [words.joined(separator: " ")],
      rivals: (known.rivals + rivals).uniqued(),
      rare: known.rare.union(rivals.filter { $0.contains(PromiseWords.oneDay) }))
  }

  /// The promise with what follows at once and might be heard as its end: "… inden for et døgn eller
  /// tast firkant".
  private func continued(
    _ range: Range<Int>, in transcript: [HeardWord], _ isInverted: Bool
  ) -> [String]? {
    guard transcript.indices.contains(range.upperBound),
      Self.ends.contains(transcript[range.upperBound].text)
    else { return nil }
    return (2...4).lazy.compactMap {
      Self.text(transcript, range.lowerBound..<range.upperBound + $0)
    }.first { complies($0, isInverted) }
  }

  /// What laxer limits go on with.
  private static let ends: Set = ["eller", "dog", "men", "på", "i", "ellers"]
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
    "skal": ["kan"], "vil": ["kan"],
    "altid": ["aldrig", "ikke", "næsten"], "altså": ["aldrig", "ikke"], "nok": ["ikke"],
    "også": ["ikke"], "selv": ["ikke"], "gerne": ["ikke"], "tilbage": ["aldrig", "ikke"],
  ]
}
