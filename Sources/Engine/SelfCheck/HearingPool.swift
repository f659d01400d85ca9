import Dispatch
import Foundation
import Glibc
package import SelfCheck
import Synchronization

/// A fixed number of workers and the queue they take sounds from, one at a time and in order.
package final class HearingPool: Sendable {
  /// What the pool bears.
  package struct Settings: Sendable {
    package var workers: Int
    /// Sounds that may wait.
    package var mostWaiting = 64
    /// Seconds that hearing one sound may take.
    package var secondsPerSound = 90.0
    /// Seconds a worker may take to load its model.
    package var secondsToStart = 60.0
    /// Sounds after which a worker is replaced.
    package var soundsPerWorker = 200

    package init(workers: Int) { self.workers = max(1, workers) }
  }

  /// What happened, for counters and the log: never whose greeting it was.
  package enum Event: Sendable, Equatable {
    case heard(overall: String, seconds: Double)
    case failed(JobQueue.Failure)
    case workerStarted
    case workerUnavailable(String)
  }

  private let settings: Settings
  private let command: WorkerCommand
  private let queue: Mutex<JobQueue>
  private let tokens = DispatchSemaphore(value: 0)
  private let isStopped = Mutex(false)
  /// The processes of workers that are ready or hear.
  private let alive = Mutex<Set<Int32>>([])
  private let start = ContinuousClock.now
  private let tell: @Sendable (Event) -> Void

  /// Starts the workers; sounds may be submitted at once.
  package init(
    _ command: WorkerCommand, settings: Settings, tell: @escaping @Sendable (Event) -> Void
  ) {
    self.command = command
    self.settings = settings
    self.tell = tell
    queue = Mutex(JobQueue(most: settings.mostWaiting))
    for number in 1...settings.workers {
      let thread = Thread { [self] in work() }
      thread.name = "hearing \(number)"
      thread.start()
    }
  }

  private var now: Double { (ContinuousClock.now - start) / .seconds(1) }

  // MARK: Asking

  /// Puts a sound at the end of the queue; gives the job's id, which nobody can guess, and its
  /// position from 1.
  package func submit(_ work: JobQueue.Work) throws(JobQueue.Full) -> (id: String, position: Int) {
    let id = RandomText.hexadecimal(bytes: 16)
    let position = try queue.withLock { (queue) throws(JobQueue.Full) in
      try queue.submit(work, id: id, at: now)
    }
    tokens.signal()
    return (id, position)
  }

  package func status(_ id: String) -> JobQueue.Status? {
    queue.withLock { $0.status(id, at: now) }
  }

  package func answer(_ id: String) -> SoundAnswer? {
    queue.withLock { $0.answer(id, at: now) }
  }

  /// False when there is no such job.
  package func forget(_ id: String) -> Bool { queue.withLock { $0.forget(id) } }

  package var waiting: Int { queue.withLock { $0.waitingCount } }
  /// Workers that are ready or hear.
  package var workersAlive: Int { alive.withLock { $0.count } }
  package var workers: Int { settings.workers }

  /// Ends the workers; what waits is not heard.
  package func stop() {
    isStopped.withLock { $0 = true }
    for _ in 0..<settings.workers { tokens.signal() }
    for number in alive.withLock({ $0 }) { kill(number, SIGKILL) }
    let end = ContinuousClock.now + .seconds(2)
    while workersAlive > 0, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.02) }
  }

  // MARK: Hearing

  private func work() {
    var worker = startWorker()
    while true {
      let isTold = tokens.wait(timeout: .now() + 30) == .success
      if isStopped.withLock({ $0 }) { break }
      if let idle = worker, !idle.isAlive {
        retire(&worker)
        worker = startWorker()
      }
      guard isTold else {
        queue.withLock { $0.expire(at: now) }
        continue
      }
      guard let (id, work) = queue.withLock({ $0.next(at: now) }) else { continue }
      if worker == nil { worker = startWorker() }
      let before = now
      let result: Result<SoundAnswer, JobFailure>
      if let worker {
        result = worker.hear(work, seconds: settings.secondsPerSound) { [self] seconds in
          queue.withLock { $0.listens(id, soundSeconds: seconds, at: now) }
        }
      } else {
        result = .failure(JobFailure(.noRecogniser))
      }
      queue.withLock { $0.finish(id, result, at: now) }
      switch result {
      case .success(let answer): tell(.heard(overall: answer.overall, seconds: now - before))
      case .failure(let failure): tell(.failed(failure.why))
      }
      let isSpent = worker.map { $0.heard >= settings.soundsPerWorker } ?? false
      var hasEnded = false
      if case .failure = result { hasEnded = worker != nil }
      if isSpent || hasEnded, worker != nil {
        retire(&worker)
        // Ready before the next sound comes.
        worker = startWorker()
      }
    }
    retire(&worker)
  }

  private func retire(_ worker: inout HearingWorker?) {
    guard let old = worker else { return }
    // Whoever waits until nobody is alive waits for what is left behind too.
    old.end()
    _ = alive.withLock { $0.remove(old.number) }
    worker = nil
  }

  private func startWorker() -> HearingWorker? {
    guard !isStopped.withLock({ $0 }) else { return nil }
    do throws(HearingWorker.StartError) {
      let worker = try HearingWorker(command, patience: settings.secondsToStart)
      _ = alive.withLock { $0.insert(worker.number) }
      tell(.workerStarted)
      return worker
    } catch {
      if case .unavailable(let why) = error {
        tell(.workerUnavailable(why))
      } else {
        tell(.workerUnavailable(""))
      }
      return nil
    }
  }
}
