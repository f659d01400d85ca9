/// Judges the words of a greeting, typed or recognised, by the telephone policy.
///
/// Pure and deterministic. The time it takes grows in proportion to the number of words; that of the
/// first greeting also with the number of names in the directory.
package struct WordingJudge: Sendable {
  package let policy: WordingPolicy
  private let callbackReader: CallbackReader
  private let switchboardReader: SwitchboardReader
  private let adviceReader: AdviceReader

  package init(policy: WordingPolicy = WordingPolicy()) {
    self.policy = policy
    callbackReader = CallbackReader(policy: policy)
    switchboardReader = SwitchboardReader(policy: policy)
    adviceReader = AdviceReader(policy: policy)
  }

  /// Reads all four elements and the advice.
  package func read(_ utterance: Utterance, owner: Owner) -> WordingReading {
    let analysis = Analysis(utterance)
    let readings = [
      NameReader(owner: owner, policy: policy).read(analysis),
      DepartmentReader(owner: owner, policy: policy).read(analysis),
      callbackReader.read(analysis),
      switchboardReader.read(analysis),
    ]
    return WordingReading(
      elements: Dictionary(readings.map { ($0.element, $0) }, uniquingKeysWith: { $1 }),
      advice: adviceReader.read(analysis, owner: owner))
  }

  /// Reads one element alone; as `read(_:owner:)` does.
  package func read(_ element: Element, in utterance: Utterance, owner: Owner) -> ElementReading {
    switch element {
    case .name: name(utterance, owner: owner)
    case .department: department(utterance, owner: owner)
    case .callback: callback(utterance)
    case .switchboard: switchboard(utterance)
    }
  }

  /// The promise to ring back (rule 6d).
  package func callback(_ utterance: Utterance) -> ElementReading {
    callbackReader.read(Analysis(utterance))
  }

  /// The keys to the switchboard (rule 6e).
  package func switchboard(_ utterance: Utterance) -> ElementReading {
    switchboardReader.read(Analysis(utterance))
  }

  /// The owner's name (rule 6a).
  package func name(_ utterance: Utterance, owner: Owner) -> ElementReading {
    NameReader(owner: owner, policy: policy).read(Analysis(utterance))
  }

  /// The owner's department (rule 6a).
  package func department(_ utterance: Utterance, owner: Owner) -> ElementReading {
    DepartmentReader(owner: owner, policy: policy).read(Analysis(utterance))
  }
}
