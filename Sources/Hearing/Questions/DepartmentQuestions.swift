internal import Synchronization
internal import Wording

/// Questions about departments, each made once: the text logic judges every other department for
/// it, and many owners have the same.
final class DepartmentQuestions: Sendable {
  private struct Key: Hashable {
    let department: String
    let aliases: [String]
    let others: OtherDepartments

    // Who the others are goes with the department; comparing is enough.
    func hash(into hasher: inout Hasher) {
      hasher.combine(department)
      hasher.combine(aliases)
    }
  }

  private let made = Mutex<[Key: Question?]>([:])

  func question(_ owner: Owner, judge: WordingJudge) -> Question? {
    let key = Key(
      department: owner.department, aliases: owner.departmentAliases,
      others: owner.otherDepartments)
    if let known = made.withLock({ $0[key] }) { return known }
    let question = Question.department(
      owner, pool: owner.otherDepartments.names, judge: judge)
    made.withLock { $0[key] = .some(question) }
    return question
  }
}
