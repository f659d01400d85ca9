/// Greetings that wait to be heard, are being heard, or have just been.
///
/// Seconds are of any clock that never goes back. The sound leaves the queue with the worker that
/// takes it; the answer is forgotten soon after it has been fetched, or when nobody fetches it.
package struct JobQueue: Sendable {
  /// What is to be heard.
  package struct Work: Sendable, Equatable {
    package let question: SoundQuestion
    package let sound: [UInt8]

    package init(question: SoundQuestion, sound: [UInt8]) {
      self.question = question
      self.sound = sound
    }
  }

  package enum Stage: String, Sendable, Equatable, CaseIterable {
    case waiting, reading, listening, done, failed
  }

  package enum Failure: String, Sendable, Equatable, CaseIterable {
    /// Hearing took longer than allowed and was ended.
    case timedOut = "timed_out"
    /// What heard it ended by itself.
    case workerEnded = "worker_ended"
    /// Nothing can be heard at all: the recogniser or its model is missing.
    case noRecogniser = "recogniser_unavailable"
  }

  /// How far a job is.
  package struct Status: Sendable, Equatable {
    package let stage: Stage
    /// From 1, while waiting.
    package let position: Int?
    /// Seconds in the stage.
    package let seconds: Double
    /// Seconds of the sound, once it has been read.
    package let soundSeconds: Double?
    package let failure: Failure?
    /// Whose greeting it is, as its sender said.
    package let caller: Caller
  }

  /// There is no room; `position` is what the job would have had.
  package struct Full: Error, Sendable, Equatable {
    package let position: Int

    package init(position: Int) { self.position = position }
  }

  private struct Job: Sendable {
    let caller: Caller
    var work: Work?
    var stage = Stage.waiting
    var since: Double
    var soundSeconds: Double?
    var answer: SoundAnswer?
    var failure: Failure?
    var fetched: Double?
  }

  /// Jobs that may wait at the same time, and the bytes of all their sounds.
  private let most: Int
  private let mostBytes: Int
  private var jobs: [String: Job] = [:]
  private var waiting: [String] = []
  private var bytes = 0

  /// Seconds an answer is kept that nobody has fetched, and after it was fetched.
  static let keptUnfetched = 300.0
  static let keptFetched = 60.0

  package init(most: Int, mostBytes: Int = 256 << 20) {
    self.most = most
    self.mostBytes = mostBytes
  }

  /// Jobs that wait.
  package var waitingCount: Int { waiting.count }
  /// All that is known, answers included.
  package var count: Int { jobs.count }

  /// Puts work at the end; gives its position from 1.
  package mutating func submit(
    _ work: Work, id: String, at now: Double
  ) throws(Full) -> Int {
    expire(at: now)
    guard waiting.count < most, bytes + work.sound.count <= mostBytes else {
      throw Full(position: waiting.count + 1)
    }
    bytes += work.sound.count
    jobs[id] = Job(caller: work.question.caller, work: work, since: now)
    waiting.append(id)
    return waiting.count
  }

  /// The first that waits, for a worker.
  package mutating func next(at now: Double) -> (id: String, work: Work)? {
    guard !waiting.isEmpty else { return nil }
    let id = waiting.removeFirst()
    guard var job = jobs[id], let work = job.work else { return nil }
    bytes -= work.sound.count
    job.work = nil
    job.stage = .reading
    job.since = now
    jobs[id] = job
    return (id, work)
  }

  package mutating func listens(_ id: String, soundSeconds: Double, at now: Double) {
    jobs[id]?.stage = .listening
    jobs[id]?.soundSeconds = soundSeconds
    jobs[id]?.since = now
  }

  package mutating func finish(
    _ id: String, _ result: Result<SoundAnswer, JobFailure>, at now: Double
  ) {
    switch result {
    case .success(let answer):
      jobs[id]?.stage = .done
      jobs[id]?.answer = answer
    case .failure(let failure):
      jobs[id]?.stage = .failed
      jobs[id]?.failure = failure.why
    }
    jobs[id]?.since = now
  }

  /// Nil for a job that is not known, or no longer.
  package mutating func status(_ id: String, at now: Double) -> Status? {
    expire(at: now)
    guard let job = jobs[id] else { return nil }
    return Status(
      stage: job.stage, position: waiting.firstIndex(of: id).map { $0 + 1 },
      seconds: max(0, now - job.since), soundSeconds: job.soundSeconds, failure: job.failure,
      caller: job.caller)
  }

  /// The answer, which is forgotten a little later.
  package mutating func answer(_ id: String, at now: Double) -> SoundAnswer? {
    expire(at: now)
    guard let answer = jobs[id]?.answer else { return nil }
    if jobs[id]?.fetched == nil { jobs[id]?.fetched = now }
    return answer
  }

  /// Drops a job and whatever is kept of it; what is being heard is heard for nobody.
  package mutating func forget(_ id: String) -> Bool {
    guard let job = jobs.removeValue(forKey: id) else { return false }
    bytes -= job.work?.sound.count ?? 0
    waiting.removeAll { $0 == id }
    return true
  }

  /// Drops answers that have been there long enough.
  package mutating func expire(at now: Double) {
    jobs = jobs.filter { _, job in
      guard job.stage == .done || job.stage == .failed else { return true }
      let isOld = now - job.since > Self.keptUnfetched
      return !isOld && !(job.fetched.map { now - $0 > Self.keptFetched } ?? false)
    }
  }
}

/// Why a job got no answer.
package struct JobFailure: Error, Sendable, Equatable {
  package let why: JobQueue.Failure

  package init(_ why: JobQueue.Failure) { self.why = why }
}
