import Audit
import Directory
import Engine
import HTTPMessages
import Policy
import Reporting
import SelfCheck
import Synchronization
import Timing
import Wording

/// The self-check behind its addresses: knows the policy, the people and the queue, and answers.
///
/// Texts are judged at once, sounds by the workers of the pool.
final class SelfCheckService: HTTPHandler {
  let policy: SitePolicy
  let settings: ServeSettings
  let page: PageSettings
  let pool: HearingPool
  let sessions = Sessions()
  let counters: Counters
  let search: PeopleSearch
  private let people: [Person]
  private let directory: DirectoryNames
  private let audit: TextAudit
  /// The day greetings are judged on.
  private let today: @Sendable () -> CivilDate
  private let searches = Mutex(RateLimit(most: 60, perSecond: 5))
  private let start = ContinuousClock.now
  /// Set when the port is known.
  private let gate = Mutex(Gate(hosts: [], access: .anyone))

  /// Shared with the pool, which reports to it.
  final class Counters: Sendable {
    private let counters = Mutex(ServeCounters())

    func count(_ body: (inout ServeCounters) -> Void) { counters.withLock { body(&$0) } }
    var value: ServeCounters { counters.withLock { $0 } }
  }

  init(
    policy: SitePolicy, people: [Person], settings: ServeSettings, page: PageSettings,
    pool: HearingPool, counters: Counters, today: @escaping @Sendable () -> CivilDate
  ) {
    self.policy = policy
    self.people = people
    self.settings = settings
    self.page = page
    self.pool = pool
    self.counters = counters
    self.today = today
    search = PeopleSearch(people)
    directory = DirectoryNames(people)
    audit = TextAudit(policy: policy)
  }

  func open(hosts: Set<String>) {
    gate.withLock { $0 = Gate(hosts: hosts, access: settings.access) }
  }

  var now: Double { (ContinuousClock.now - start) / .seconds(1) }
  func maySearch() -> Bool { searches.withLock { $0.allows(at: now) } }

  // MARK: Requests

  func admit(_ head: HTTPHead) -> HTTPAdmission {
    let refusal = gate.withLock { gate in
      gate.refusal(
        of: head, isOpen: Route.isOpen(head.path), isSignedIn: { sessions.isKnown($0, at: now) })
    }
    if let refusal {
      counters.count { $0.refusals[refusal.rawValue, default: 0] += 1 }
      return .refuse(answer(refusal, head))
    }
    return .accept(mostBytes: Route.mostBytes(head, sound: settings.mostBytes))
  }

  func answer(_ request: HTTPRequest) -> HTTPAnswer {
    let answer = Route.find(request.head) { self.refuse($0, request.head) }(self, request)
    return request.head.path.hasPrefix("/files/") ? answer : answer.kept(from: .caches)
  }

  func refusal(_ reason: HTTPRefusal, of head: HTTPHead) -> HTTPAnswer {
    switch reason {
    case .bodyTooLarge(let limit): refuse(.bodyTooLarge(limit: limit), head)
    case .busy: refuse(.busy, head)
    case .malformedForm: fault(.malformed, head)
    }
  }

  // MARK: Judging

  /// What to expect of a caller's greeting: the directory may know other names of the department.
  func expected(_ caller: Caller) -> Expected {
    Self.expected(caller, people: people, directory: directory, policy: policy)
  }

  static func expected(
    _ caller: Caller, people: [Person], directory: DirectoryNames, policy: SitePolicy
  ) -> Expected {
    let name = caller.name.contains(where: \.isLetter) ? caller.name : nil
    let department = caller.department.contains(where: \.isLetter) ? caller.department : nil
    let known =
      caller.shared
      ? people.first { $0.mailboxType == .shared && $0.department == department }
      : people.first { $0.name == name && $0.department == department }
    return Expected(
      known
        ?? Person(
          extension: "", name: caller.shared ? nil : name, department: department,
          mailboxType: caller.shared ? .shared : .personal, line: 0),
      among: directory, policy: policy)
  }

  /// Judges a wording.
  func judge(_ question: TextQuestion) -> CheckedGreeting {
    let expected = expected(question.caller)
    let result = audit.result(
      of: Utterance(text: question.text), expected: expected,
      setting: GreetingSetting(calendar: GreetingCalendar(today: today())))
    counters.count { $0.texts += 1 }
    return CheckedGreeting(
      result, text: question.text, owner: expected.owner, tongue: question.language.tongue,
      policy: policy)
  }

  /// Texts to copy; with "(navn)" where the caller has said nothing.
  func scripts(_ caller: Caller, _ tongue: Tongue) -> ScriptsView {
    let isFilled = caller.shared ? !caller.department.isEmpty : !caller.name.isEmpty
    return ScriptsView(
      policy: policy, owner: owner(caller), isFilled: isFilled, tongue: tongue)
  }

  func owner(_ caller: Caller) -> Owner {
    Owner(
      names: caller.shared ? [] : [caller.name.isEmpty ? "(navn)" : caller.name],
      department: caller.department.isEmpty ? "(afdeling)" : caller.department)
  }
}

extension AnswerLanguage {
  var tongue: Tongue { Tongue(self == .danish ? .danish : .english) }
}
