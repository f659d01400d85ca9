import Audit
package import Directory
import Foundation
package import Hearing
package import Policy
import Synchronization
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

  /// Every file could be read and listened to.
  package var isComplete: Bool { reports.allSatisfy { $0.problem == nil } }
}

/// Evaluates every greeting of a site on all cores.
package struct Scan: Sendable {
  private let greetings: [GreetingTask]
  private let skipped: [String]
  private let people: [Person]
  private let disputed: Set<String>
  private let policy: SitePolicy
  private let byMailbox: [String: Person]
  private let shared: SharedQuestions

  package init(folder: GreetingFolder, people: PeopleFile, policy: SitePolicy) {
    self.init(
      greetings: folder.greetings.map { GreetingTask($0) }, skipped: folder.skipped,
      people: people.people, disputed: people.disputedExtensions, policy: policy)
  }

  /// Mailboxes of any origin; `skipped` is what was left out and why nobody need wonder.
  package init(
    greetings: [GreetingTask], skipped: [String] = [], people: [Person],
    disputed: Set<String> = [], policy: SitePolicy
  ) {
    self.greetings = greetings
    self.skipped = skipped
    self.people = people
    self.disputed = disputed
    self.policy = policy
    shared = SharedQuestions(WordingJudge(policy: policy.wording))
    byMailbox = Dictionary(
      people.map { ($0.extension, $0) }, uniquingKeysWith: { first, _ in first })
  }

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
  ///   - progress: called after each greeting with how many are done, from any thread.
  /// - Returns: reports in the same order and with the same content whatever the number of workers.
  /// - Throws: `RecogniserError` when no recogniser can be made.
  package func run(
    makeRecogniser: @escaping @Sendable () throws(RecogniserError) -> any Recogniser,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(RecogniserError) -> ScanResult {
    let board = Board(count: greetings.count)
    let queue = WorkQueue(count: greetings.count)
    let workers = max(1, min(policy.recogniser.workerCount, greetings.count))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<workers {
        group.addTask { [self] in
          do throws(RecogniserError) {
            let auditor = Auditor(
              policy: policy, recogniser: try makeRecogniser(), shared: shared)
            while let index = queue.next() {
              progress(board.finish(index, report(on: greetings[index], by: auditor)))
            }
          } catch {
            board.fail(error)
          }
        }
      }
    }
    if let error = board.failure { throw error }
    let heard = Set(greetings.map(\.mailbox))
    return ScanResult(
      reports: board.reports,
      peopleWithoutGreeting: people.filter { !heard.contains($0.extension) },
      greetingsWithoutPerson: greetings.filter { byMailbox[$0.mailbox] == nil }
        .map { $0.path ?? $0.mailbox },
      copies: greetings.flatMap(\.copies), skipped: skipped)
  }

  private func report(on greeting: GreetingTask, by auditor: Auditor) -> GreetingReport {
    let person = byMailbox[greeting.mailbox]
    let expected = Expected(
      person, among: people,
      disputed: disputed.contains(greeting.mailbox), policy: policy)
    return auditor.report(on: greeting, person: person, expected: expected)
  }
}

extension RecogniserPolicy {
  /// One per core where the policy leaves it open.
  var workerCount: Int {
    workers > 0 ? workers : ProcessInfo.processInfo.activeProcessorCount
  }
}

/// Where the workers of one scan put what came of each greeting.
private final class Board: Sendable {
  private let slots: Mutex<[GreetingReport?]>
  private let finished = Mutex(0)
  private let error = Mutex(RecogniserError?.none)

  init(count: Int) {
    slots = Mutex([GreetingReport?](repeating: nil, count: count))
  }

  /// Keeps a report and tells how many there are now.
  func finish(_ index: Int, _ report: GreetingReport) -> Int {
    slots.withLock { $0[index] = report }
    return finished.withLock { done in
      done += 1
      return done
    }
  }

  func fail(_ error: RecogniserError) {
    self.error.withLock { $0 = error }
  }

  var failure: RecogniserError? { error.withLock { $0 } }

  var reports: [GreetingReport] { slots.withLock { $0.compactMap(\.self) } }
}
