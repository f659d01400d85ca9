package import Wording

extension Expectation {
  /// What to ask about one owner's greeting.
  ///
  /// - Parameters:
  ///   - owner: the owner by the directory; its `otherNames` and `otherDepartments` compete.
  ///   - judge: the policy's text logic.
  package init(owner: Owner, judge: WordingJudge) {
    self.init(owner: owner, shared: SharedQuestions(judge))
  }

  /// The same with the questions that do not depend on the owner made once for many.
  package init(owner: Owner, shared: SharedQuestions) {
    let pool = shared.pool ?? NamePool(owner.otherNames.names)
    let name = Question.name(owner, pool: pool)
    let department = shared.departments.question(owner, judge: shared.judge)
    let own = (name?.complying ?? []) + (department?.complying ?? [])
    self.init(
      questions: [name, department].compactMap(\.self) + shared.questions,
      phrases: own + (name?.rivals.prefix(8) ?? []) + (department?.rivals ?? []) + shared.phrases,
      mentions: Mentions(
        people: (name?.complying ?? []) + (name?.rivals ?? []),
        departments: (department?.complying ?? []) + (department?.rivals ?? []),
        places: [Question.placeName(shared.judge.policy.municipality)]),
      ownWords: OwnWords(shared.judge))
  }
}

/// The questions and phrases that are the same for every greeting under one policy.
package struct SharedQuestions: Sendable {
  package let questions: [Question]
  let phrases: [String]
  let judge: WordingJudge
  /// The directory's names, where all owners are of one directory.
  let pool: NamePool?
  let departments = DepartmentQuestions()

  /// With `pool`, cohorts are drawn from it instead of from each owner's `otherNames`.
  package init(_ judge: WordingJudge, pool: NamePool? = nil) {
    self.pool = pool
    questions = [.promise(judge), .keys(judge), .destination(judge)]
    self.judge = judge
    let worded = PolicyPhrases(judge.policy)
    let switchboard = SwitchboardWords(worded)
    let lastKey = worded.keys.split(separator: " ").last.map(String.init) ?? ""
    phrases =
      GreetingPhrases.all(worded) + PromiseWords.acts + PromiseWords.otherActs + PromiseWords.limits
      + worded.nearLimits + PromiseWords.laxLimits
      + switchboard.sequences
      + SwitchboardWords.verbs.flatMap { verb in
        [worded.keys, lastKey].uniqued().map { "\(verb) \($0)" }
      }
  }
}

extension Question {
  /// "Albertslund Kommune" without its last word.
  fileprivate static func placeName(_ municipality: String) -> String {
    let words = words(municipality)
    return (words.last == "kommune" ? words.dropLast() : words[...]).joined(separator: " ")
  }
}
