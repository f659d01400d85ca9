/// Reads the promise to ring back within the limit (rule 6d) from a whole greeting.
struct CallbackReader: Sendable {
  let policy: WordingPolicy
  private let hedges: PhraseSet

  init(policy: WordingPolicy) {
    self.policy = policy
    hedges = PhraseSet(policy.hedges)
  }

  func read(_ analysis: Analysis) -> ElementReading {
    let reader = PromiseReader(analysis: analysis, policy: policy, hedges: hedges)
    let promises = analysis.clauses.indices.compactMap { reader.promise(inClause: $0) }
    let best = best(of: promises)
    if best.map({ $0.verdict == .fail && $0.reason == .noLimit }) ?? true,
      let limit = UnreadPromise(analysis: analysis, policy: policy).limit()
    {
      return analysis.reading(
        .callback, .review, .unclearWords, limit, detail: analysis.quote(limit))
    }
    guard let best else { return analysis.reading(.callback, .fail, .noPromise) }
    var chosen = best
    if best.verdict == .pass, analysis.isQuoted[best.range.lowerBound] {
      chosen.verdict = .review
      chosen.reason = .unclearWords
    }
    if best.verdict == .pass,
      let conflict = conflict(with: best, promises: promises, analysis)
    {
      chosen = conflict
    }
    return analysis.reading(
      .callback, chosen.verdict, chosen.reason, chosen.range,
      detail: chosen.limit.map(analysis.quote))
  }

  /// The promise that speaks for the greeting: a pass, else the laxest limit that fails, else one
  /// for review, else the most telling failure.
  private func best(of promises: [Promise]) -> Promise? {
    if let pass = promises.first(where: { $0.verdict == .pass }) { return pass }
    let rings = promises.filter { $0.act.kind == .ring }
    if let denied = rings.first(where: { $0.verdict == .fail && Self.decisive.contains($0.reason) })
    {
      return denied
    }
    if let review = promises.first(where: { $0.verdict == .review }) { return review }
    return promises.min { rank($0) < rank($1) }
  }

  private func rank(_ promise: Promise) -> Int {
    Self.telling.firstIndex(of: promise.reason) ?? Self.telling.count
  }

  /// Something else in the greeting that speaks against a promise that passes by itself.
  private func conflict(
    with promise: Promise, promises: [Promise], _ analysis: Analysis
  ) -> Promise? {
    var changed = promise
    if let longer = promises.first(where: { Self.limits.contains($0.reason) && $0.verdict == .fail }
    ) {
      let isRinging = longer.act.kind == .ring
      changed.verdict = isRinging ? .fail : .review
      changed.reason = isRinging ? .conflictingLimits : .contradicted
      changed.range = longer.range
      changed.limit = longer.limit
      return changed
    }
    let contradictions = Contradictions(analysis: analysis, policy: policy)
    if let delay = contradictions.longerDelay(besides: promises.map(\.clause)) {
      changed.verdict = delay.isCertain ? .fail : .review
      changed.reason = delay.isCertain ? .conflictingLimits : .contradicted
      changed.range = delay.range
      changed.limit = delay.isCertain ? delay.range : nil
      return changed
    }
    let isDenied = promises.contains { $0.verdict == .fail && $0.reason == .negated }
    if isDenied || Retractions(analysis: analysis).takeBack(promise.clause) {
      changed.verdict = .review
      changed.reason = .contradicted
      return changed
    }
    return nil
  }

  private static let limits: [Reason] = [
    .limitTooLong, .wrongDirection, .outsideLimit, .limitIsADate, .workingDays,
  ]
  private static let decisive: [Reason] = limits + [.negated]
  private static let telling: [Reason] =
    [.negated] + limits + [.noLimit, .callerRings, .anotherAct, .onlyInCondition]
}
