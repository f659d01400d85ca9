import Audit
package import Directory
import Foundation
package import Hearing
package import Policy
package import Reports
package import Rules
package import Timing
import Wording

/// Greetings against a directory.
package struct ScanResult: Sendable, Equatable {
  /// In the order of mailbox numbers.
  package let reports: [GreetingReport]
  /// People whose mailbox has no greeting here.
  package let peopleWithoutGreeting: [Person]
  /// Greetings whose mailbox the directory does not know.
  package let greetingsWithoutPerson: [String]
  /// Greetings left aside because the same mailbox has one in a better format.
  package let copies: [String]
  package let skipped: [String]
  /// Exceptions in force, and expired.
  package var waivers = WaiverBook.empty

  package init(
    reports: [GreetingReport], peopleWithoutGreeting: [Person], greetingsWithoutPerson: [String],
    copies: [String], skipped: [String]
  ) {
    self.reports = reports
    self.peopleWithoutGreeting = peopleWithoutGreeting
    self.greetingsWithoutPerson = greetingsWithoutPerson
    self.copies = copies
    self.skipped = skipped
  }

  /// Every file could be read and listened to, by both ears where there are two.
  package var isComplete: Bool { reports.allSatisfy { $0.problem == nil && !$0.lacksSecondEar } }
}

/// Evaluates every greeting of a site on all cores.
package struct Scan: Sendable {
  /// Those that are heard here.
  private let greetings: [GreetingTask]
  /// Mailboxes that have a greeting, here or in other parts.
  private let known: Set<String>
  private let shard: Shard?
  private let skipped: [String]
  private let people: [Person]
  private let disputed: Set<String>
  private let policy: SitePolicy
  private let byMailbox: [String: Person]
  private let shared: SharedQuestions
  private let directory: DirectoryNames
  private let today: CivilDate?
  private let zone: TimeZoneRules

  /// Mailboxes of any origin; `skipped` is what was left out and why nobody need wonder.
  /// Without `today` nothing is said of days that have passed. With a `shard`, only its mailboxes
  /// are heard and reported on; all of `greetings` and `people` must be given nevertheless.
  package init(
    greetings: [GreetingTask], skipped: [String] = [], people: [Person],
    disputed: Set<String> = [], policy: SitePolicy, today: CivilDate? = nil,
    zone: TimeZoneRules = .utc, shard: Shard? = nil
  ) {
    self.today = today
    self.zone = zone
    self.greetings = greetings.filter { shard.contains($0.mailbox) }
    known = Set(greetings.map(\.mailbox))
    self.shard = shard
    self.skipped = skipped
    self.people = people
    self.disputed = disputed
    self.policy = policy
    let directory = DirectoryNames(people)
    self.directory = directory
    shared = SharedQuestions(
      WordingJudge(policy: policy.wording), pool: NamePool(directory.names.names))
    byMailbox = Dictionary(
      people.map { ($0.extension, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many greetings are heard here.
  package var count: Int { greetings.count }

  /// Every word whose pronunciation the scan may need, sorted: espeak-ng is asked once for all.
  package var vocabulary: [String] {
    var phrases = shared.questions.flatMap { $0.complying + $0.rivals }
    phrases += CommonNames.full + CommonDepartments.all
    for person in people {
      phrases += [person.name, person.callName, person.department].compactMap(\.self)
      phrases += person.aliases
    }
    return Set(phrases.flatMap(Question.words)).sorted()
  }

  /// Runs the scan.
  ///
  /// - Parameters:
  ///   - makeRecogniser: called once per worker.
  ///   - second: the other ear, asked as `recogniser.confirm` says; nil for one ear.
  ///   - cache: what was heard before; nil to hear everything.
  ///   - progress: called after each greeting with how many are done, from any thread.
  /// - Returns: reports in the same order and with the same content whatever the number of workers.
  /// - Throws: `RecogniserError` when no recogniser can be made.
  package func run(
    makeRecogniser: @escaping @Sendable () throws(RecogniserError) -> any Recogniser,
    second: SecondEar? = nil, cache: (any HearingCache)? = nil,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(RecogniserError) -> ScanResult {
    let reports: [GreetingReport] = try await ParallelWork.run(
      count: greetings.count, workers: policy.recogniser.workerCount, progress: progress
    ) { [self] (board) throws(RecogniserError) in
      let auditor = Auditor(
        policy: policy, recogniser: try makeRecogniser(), second: second, shared: shared,
        cache: cache, today: today, zone: zone)
      while let index = board.next() {
        board.finish(index, report(on: greetings[index], by: auditor))
      }
    }
    return ScanResult(
      reports: reports,
      peopleWithoutGreeting: people.filter {
        !known.contains($0.extension) && shard.contains($0.extension)
      },
      greetingsWithoutPerson: greetings.filter { byMailbox[$0.mailbox] == nil }
        .map { $0.path ?? $0.mailbox },
      copies: greetings.flatMap(\.copies), skipped: skipped)
  }

  private func report(on greeting: GreetingTask, by auditor: Auditor) -> GreetingReport {
    let person = byMailbox[greeting.mailbox]
    let expected = Expected(
      person, among: directory,
      disputed: disputed.contains(greeting.mailbox), policy: policy)
    return auditor.report(on: greeting, person: person, expected: expected)
  }
}

extension RecogniserPolicy {
  /// One per core where the policy leaves it open.
  package var workerCount: Int {
    workers > 0 ? workers : ProcessInfo.processInfo.activeProcessorCount
  }
}
