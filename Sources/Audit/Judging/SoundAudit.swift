package import Hearing
package import Policy
package import Signal
import Wording

/// Judges a greeting that was heard: the ear's answers, cross-examined by the text logic and the
/// state of the recording.
///
/// - Pass: every part of the element was heard clearly over all rivals, nothing understood in the
///   transcript contradicts it, and a name or a department stands in it where owners introduce
///   themselves.
/// - Fail: a rival won clearly and the text logic fails its words, or nothing like the element is
///   anywhere in a recording good enough to tell; and the transcript does not hold it either.
/// - Review: everything else. A transcript alone never passes anything; of an ear that dictates, it
///   must hold the promise and the keys as the text logic knows them.
package struct SoundAudit: Sendable {
  private let policy: SitePolicy
  private let judge: WordingJudge

  package init(policy: SitePolicy) {
    self.policy = policy
    judge = WordingJudge(policy: policy.wording)
  }

  /// Judges one greeting.
  ///
  /// - Parameters:
  ///   - hearing: nil when nobody speaks, so that there was nothing to hear.
  ///   - quality: the state of the recording.
  ///   - missingSound: why part of the recording was lost, if it was; nothing passes then.
  ///   - expected: what the directory says.
  ///   - setting: what else is known of it.
  /// - Returns: verdicts, findings and the evidence for them.
  package func result(
    of hearing: Hearing?, quality: SoundQuality, missingSound: String? = nil, expected: Expected,
    setting: GreetingSetting = GreetingSetting()
  ) -> GreetingResult {
    guard let hearing else {
      return GreetingResult(
        elements: Element.allCases.map {
          ElementResult(element: $0, verdict: .notEvaluated, reason: .silence)
        },
        quality: quality.findings, policy: policy)
    }
    let examination = CrossExamination(hearing, owner: expected.owner, judge: judge)
    let elements = Element.allCases.map { element in
      guard !expected.unknown.contains(element) else { return ElementResult.unknown(element) }
      let result = self.element(
        element, hearing: hearing, examination, quality: quality, owner: expected.owner)
      guard let missingSound, result.verdict != .review else { return result }
      return ElementResult(
        element: element, verdict: .review, reason: .poorSound(missingSound),
        evidence: result.evidence)
    }
    return GreetingResult(
      elements: elements, advice: advice(examination.words.advice, hearing.transcript, setting),
      quality: quality.findings, transcript: hearing.transcript, ear: hearing.ear, policy: policy)
  }

  private func element(
    _ element: Element, hearing: Hearing, _ examination: CrossExamination, quality: SoundQuality,
    owner: Owner
  ) -> ElementResult {
    if element == .name, owner.names.isEmpty {
      return ElementResult(element: .name, verdict: .pass, reason: .words(.notRequired))
    }
    let answers = hearing.answers.filter { $0.part.element == element }
    let parts = answers.map {
      part($0, examination, bands: hearing.bands, quality: quality, owner: owner)
    }
    guard let worst = parts.max(by: { $0.verdict.weight < $1.verdict.weight }) else {
      return ElementResult(element: element, verdict: .notEvaluated, reason: .noEar)
    }
    let evidence = parts.flatMap(\.evidence)
    func review(_ reason: ResultReason, _ detail: String? = nil) -> ElementResult {
      ElementResult(
        element: element, verdict: .review, reason: reason, detail: detail, evidence: evidence)
    }
    if worst.verdict == .pass {
      switch examination.objection(to: element) {
      case .contradicted(let reason, let detail): return review(.contradicted(reason), detail)
      case .unclear: return review(.ear(.unclear))
      case nil: break
      }
      let words = examination.words.elements[element]
      if hearing.source == .dictation, element.isPhrase, words?.verdict != .pass {
        return review(words.map { .contradicted($0.reason) } ?? .ear(.unclear), words?.detail)
      }
      if element == .switchboard, isOnlyTheDepartment(answers, owner) {
        return review(.words(.destinationMissing))
      }
    }
    if element == .name, let found = firstNameOnly(worst, hearing.transcript, owner) {
      return found
    }
    if worst.verdict == .fail,
      !answers.contains(where: { isCertain($0, examination.denial(of: $0.part), hearing.bands) }),
      examination.mayHold(element, nothingLikeIt: worst.reason == .ear(.nothingLikeIt))
    {
      return review(.ear(.unclear))
    }
    return ElementResult(
      element: element, verdict: worst.verdict, reason: worst.reason, detail: worst.detail,
      evidence: evidence)
  }

  /// The ear is asked for whole names: a first name alone is nothing like them, or unclear. Then the
  /// transcript may tell of it, doubtful words included. Transcripts pass nothing and fail nothing by
  /// themselves, so what is left of the site's setting is whether a greeting that fails goes to a
  /// person instead.
  private func firstNameOnly(
    _ heard: ElementResult, _ transcript: [HeardWord], _ owner: Owner
  ) -> ElementResult? {
    // Most names are heard: their words need not be read.
    let verdict: Verdict
    switch heard.reason {
    case .ear(.unclear): verdict = .review
    case .ear(.nothingLikeIt): verdict = policy.name.firstNameOnly == .fail ? .fail : .review
    default: return nil
    }
    let said = transcript.filter { $0.text != "…" }
    let reading = judge.name(
      Utterance(words: said.map { Word($0.text) }, isHeard: true), owner: owner)
    guard reading.reason == .firstNameOnly else { return nil }
    let span = reading.words?.first.flatMap { said.indices.contains($0) ? said[$0].span : nil }
    return ElementResult(
      element: .name, verdict: verdict, reason: .words(.firstNameOnly),
      evidence: [Evidence(quote: reading.quote, span: span)])
  }

  /// Some municipalities call the switchboard as a department is called: said where the owner is
  /// introduced, far from the keys, it tells nothing of where they lead.
  private func isOnlyTheDepartment(_ answers: [Answer], _ owner: Owner) -> Bool {
    func heard(_ part: Part) -> Reading? { answers.first { $0.part == part }?.complying }
    guard let keys = heard(.keys), let place = heard(.destination) else { return false }
    let own = ([owner.department] + owner.departmentAliases).map(Question.words)
    guard own.contains(Question.words(place.text)) else { return false }
    return max(keys.span.start - place.span.end, place.span.start - keys.span.end) > 3
  }

  private func part(
    _ answer: Answer, _ examination: CrossExamination, bands: Bands, quality: SoundQuality,
    owner: Owner
  ) -> ElementResult {
    let element = answer.part.element
    let denial = examination.denial(of: answer.part)
    let decision = bands.decide(
      answer, extraMargin: policy.recogniser.marginExtra, denied: denial?.weight,
      affirmed: examination.affirms(answer.part))
    let evidence = [Evidence(answer, probability: decision.probability)]
    func result(_ verdict: Verdict, _ reason: ResultReason, _ detail: String? = nil)
      -> ElementResult
    {
      ElementResult(
        element: element, verdict: verdict, reason: reason, detail: detail, evidence: evidence)
    }
    switch decision.why {
    case .heard:
      if let fault = quality.findings.first(where: \.makesWords) {
        return result(.review, .poorSound(fault.code))
      }
      return result(decision.verdict, .ear(decision.why))
    case .unclear, .tooShort, .earNotTrusted:
      return result(decision.verdict, .ear(decision.why))
    case .rivalHeard:
      // What was heard instead may be a case for a person: "vender tilbage inden for et døgn".
      let rival = answer.rival.map {
        policy.name.adjusted(judge.read($0, for: answer.part, owner: owner))
      }
      guard let rival, rival.verdict != .pass else { return result(.review, .ear(.unclear)) }
      if rival.verdict == .fail, examination.canDeny, !isCertain(answer, denial, bands),
        answer.part == .keys
          && (denial?.isBorneOut != true || examination.hearsOther(keys: rival.detail))
          || rival.reason == .noPromise && examination.mayPromise
      {
        return result(.review, .ear(.unclear))
      }
      return result(rival.verdict, .words(rival.reason), rival.detail ?? answer.rival?.text)
    case .nothingLikeIt:
      if let fault = hidingFault(quality, answer, bands, denial) {
        return result(.review, .poorSound(fault.code))
      }
      return result(.fail, .ear(.nothingLikeIt))
    case .denied:
      guard let denial else { return result(.review, .ear(.unclear)) }
      if let fault = hidingFault(quality, answer, bands, denial) {
        return result(.review, .poorSound(fault.code))
      }
      return ElementResult(
        element: element, verdict: .fail, reason: .words(denial.reading.reason),
        detail: denial.reading.detail,
        evidence: examination.evidence(for: denial.reading) + [
          Evidence(answer, probability: decision.probability, wasSaid: false)
        ])
    }
  }

  /// Whether the ear is so sure that a part was not said that it needs no more from a transcript that
  /// denies it.
  private func isCertain(
    _ answer: Answer, _ denial: CrossExamination.Denied?, _ bands: Bands
  ) -> Bool {
    guard denial != nil, let least = answer.part.leastDenial else { return false }
    return bands.denies(answer, with: least, extraMargin: policy.recogniser.marginExtra)
  }

  /// What may hide a part; what is said instead is heard. A voice that is quiet for callers is not for
  /// the ear, when most of it was understood; nor is one in noise, when the ear is surer. Promises have
  /// so many wordings that they are seldom lost, but misread.
  private func hidingFault(
    _ quality: SoundQuality, _ answer: Answer, _ bands: Bands, _ denial: CrossExamination.Denied?
  ) -> QualityFinding? {
    func isDenied(with weight: Denial) -> Bool {
      bands.denies(answer, with: weight, extraMargin: policy.recogniser.marginExtra)
    }
    guard let denial, isDenied(with: denial.weight) else {
      return quality.findings.first(where: \.hidesWords)
    }
    guard denial.reading.saysTooLittle else { return quality.findings.first(where: \.makesWords) }
    func isHeardThrough(_ finding: QualityFinding) -> Bool {
      switch finding {
      case .tooQuiet: answer.part != .promise
      case .tooNoisy: answer.part != .promise && !finding.makesWords && isDenied(with: .patchy)
      default: false
      }
    }
    return quality.findings.first { $0.hidesWords && !isHeardThrough($0) }
  }

  /// What was understood counts; what was not says nothing about what is missing.
  private func advice(
    _ readings: [AdviceReading], _ words: [HeardWord], _ setting: GreetingSetting
  ) -> [AdviceResult] {
    let mostly = words.shareUnderstood >= 0.8
    return readings.map { reading in
      let said = reading.words.map { words.said(in: $0) }
      let span = said?.span
      switch reading.status {
      case .missing where !mostly:
        return setting.advice(reading, status: .notEvaluated, isHeard: true)
      case .flagged where said?.allSatisfy(\.understood) != true:
        return setting.advice(reading, status: .notEvaluated, span: span, isHeard: true)
      default:
        return setting.advice(reading, span: span, isHeard: true)
      }
    }
  }
}

extension [HeardWord] {
  /// Those of them that a reading of their text rests on.
  func said(in range: Range<Int>) -> [HeardWord] {
    range.filter(indices.contains).map { self[$0] }
  }

  /// From the first to the last; nil without any.
  var span: TimeSpan? {
    first.flatMap { first in
      last.map { TimeSpan(start: first.span.start, end: $0.span.end) }
    }
  }

  /// By time, 0…1.
  var shareUnderstood: Double {
    let understood = filter(\.understood).reduce(0) { $0 + $1.span.duration }
    let all = reduce(0) { $0 + $1.span.duration }
    return all > 0 ? understood / all : 0
  }
}

extension WordingJudge {
  /// What the text logic says of a reading, in the frame the question gave it.
  func read(_ reading: Reading, for part: Part, owner: Owner) -> ElementReading {
    switch part {
    case .name: name(Utterance(text: "Du har ringet til \(reading.text)"), owner: owner)
    case .department: department(Utterance(text: "Du har ringet til \(reading.text)"), owner: owner)
    case .promise: callback(Utterance(text: Question.promiseText(reading.text)))
    case .keys:
      switchboard(
        Utterance(
          text: "\(reading.text) for at komme til \(policy.switchboardNames.first ?? "")"))
    case .destination:
      switchboard(Utterance(text: "tast \(policy.keys) for at komme til \(reading.text)"))
    }
  }
}

extension Verdict {
  fileprivate var weight: Int {
    switch self {
    case .pass: 0
    case .review: 1
    case .notEvaluated: 2
    case .fail: 3
    }
  }
}
