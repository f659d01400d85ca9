internal import Coprocesses
internal import Foundation
package import Hearing
package import Policy
internal import Synchronization
package import Transcripts

/// A recogniser that is a process of its own: started when it is first needed, asked one sound at a
/// time by however many workers, started again when it dies, and given up when it keeps failing.
package final class RecogniserProcess: Sendable {
  /// How patient Klartone is with failures.
  package struct Patience: Sendable {
    /// Failures in a row after which nobody asks any more; one that took its whole time counts twice.
    package var mostFailures = 5
    /// Seconds before the second start; each further one waits twice as long.
    package var firstPause = 0.5
    package var longestPause = 10.0

    package init() {}
  }

  private struct State: ~Copyable {
    var process: Coprocess?
    /// That of the first start: a recogniser that becomes another one is none.
    var introduction: RecogniserIntroduction?
    var failures = 0
    var lastFailure: RecogniserFault.Reason?
    var asked = 0
    /// Of processes that have ended.
    var seconds = 0.0
    var starts = 0
  }

  package let settings: RecogniserCommand
  /// The name that the configuration gives it.
  package let name: String
  private let patience: Patience
  private let state = Mutex(State())

  package init(_ name: String, _ settings: RecogniserCommand, patience: Patience = Patience()) {
    self.name = name
    self.settings = settings
    self.patience = patience
  }

  deinit {
    state.withLock { $0.process?.stop(grace: 1) }
  }

  /// Who listens; starts the process if it has not been.
  ///
  /// - Throws: `RecogniserFault`.
  package func introduction() throws(RecogniserFault) -> RecogniserIntroduction {
    try state.withLock { (state) throws(RecogniserFault) in
      try retrying(&state) { (state) throws(RecogniserFault.Reason) in
        try start(&state)
      }
    }
  }

  /// What is said in a sound.
  ///
  /// - Parameters:
  ///   - path: of a WAV as `SoundForRecogniser` writes it.
  ///   - seconds: how long it is.
  ///   - hints: what may be said.
  /// - Returns: its words, checked, in order.
  /// - Throws: `RecogniserFault`; the next sound is asked of a fresh process where that is needed.
  package func words(
    of path: String, seconds: Double, hints: RecogniserRequest.Hints = RecogniserRequest.Hints()
  ) throws(RecogniserFault) -> [DictatedWord] {
    try state.withLock { (state) throws(RecogniserFault) in
      try retrying(&state) { (state) throws(RecogniserFault.Reason) in
        _ = try start(&state)
        state.asked += 1
        // Nobody can guess it: a line that was not asked for is no answer to it.
        let id = "\(state.asked)-\(String(UInt32.random(in: 0 ... .max), radix: 16))"
        let request = RecogniserRequest(
          id: id, path: path, language: settings.language, hints: hints)
        let reply = try exchange(request, &state)
        return try reply.words(for: id, seconds: seconds)
      }
    }
  }

  /// Asks a question as it stands, and believes nothing of the answer: for conformance tests.
  package func reply(
    to request: RecogniserRequest
  ) throws(RecogniserFault) -> RecogniserReply {
    try state.withLock { (state) throws(RecogniserFault) in
      try retrying(&state) { (state) throws(RecogniserFault.Reason) in
        _ = try start(&state)
        return try exchange(request, &state)
      }
    }
  }

  /// Closes its input: whether it ends by itself within so many seconds.
  package func endsWhenTold(within seconds: Double) -> Bool {
    state.withLock { state in
      let ended = state.process?.endsWhenTold(within: seconds) ?? true
      end(&state)
      return ended
    }
  }

  /// Processor seconds of all its processes so far, and memory now, in MiB.
  package var usage: (seconds: Double, memory: Int, starts: Int) {
    state.withLock { state in
      (
        state.seconds + (state.process?.processorSeconds ?? 0), state.process?.memory ?? 0,
        state.starts
      )
    }
  }

  /// Does something, once more with a fresh process if that died at it: the sound before may have
  /// been what killed it.
  private func retrying<Value>(
    _ state: inout State, _ work: (inout State) throws(RecogniserFault.Reason) -> Value
  ) throws(RecogniserFault) -> Value {
    var isFirst = true
    while true {
      if state.failures >= patience.mostFailures {
        throw RecogniserFault(
          name,
          .givenUp(failures: state.failures, last: state.lastFailure?.code ?? ""))
      }
      do throws(RecogniserFault.Reason) {
        let value = try work(&state)
        state.failures = 0
        return value
      } catch {
        let complaints = state.process?.complaints ?? ""
        if error.isEndOfProcess {
          end(&state)
          state.failures += error.isSlow ? 2 : 1
          state.lastFailure = error
        }
        if isFirst, error.mayBeChance, state.failures < patience.mostFailures {
          isFirst = false
          continue
        }
        throw RecogniserFault(name, error, complaints: complaints)
      }
    }
  }

  private func end(_ state: inout State) {
    guard state.process != nil else { return }
    state.seconds += state.process?.processorSeconds ?? 0
    state.process?.stop(grace: 0)
    state.process = nil
  }

  private func start(
    _ state: inout State
  ) throws(RecogniserFault.Reason) -> RecogniserIntroduction {
    if state.process != nil, let known = state.introduction { return known }
    if state.failures > 0 {
      let pause = patience.firstPause * pow(2, Double(min(16, state.failures - 1)))
      Thread.sleep(forTimeInterval: min(patience.longestPause, pause))
    }
    state.starts += 1
    do throws(CoprocessError) {
      // A process may ask for more than it holds; half as much again is beyond that.
      state.process = try Coprocess(
        command: settings.command, in: settings.folder,
        memory: settings.memoryMiB + settings.memoryMiB / 2)
    } catch {
      throw .cannotStart(detail: error.detail)
    }
    let line: [UInt8]
    do throws(RecogniserFault.Reason) {
      line = try self.line(&state, asking: nil, settings.startSeconds)
    } catch {
      switch error {
      case .died(let how): throw .cannotStart(detail: how)
      case .timedOut(let seconds): throw .silentAtStart(seconds: seconds)
      default: throw error
      }
    }
    guard let said = try? JSONDecoder().decode(RecogniserIntroduction.self, from: Data(line)),
      said.protocol == RecogniserProtocol.version,
      [said.name, said.version, said.model].allSatisfy({ (1...400).contains($0.count) })
    else { throw .otherProtocol(said: Self.shown(line)) }
    if let first = state.introduction, first != said {
      throw .otherProtocol(said: Self.shown(line))
    }
    state.introduction = said
    return said
  }

  private func exchange(
    _ request: RecogniserRequest, _ state: inout State
  ) throws(RecogniserFault.Reason) -> RecogniserReply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let question = try? encoder.encode(request) else { throw .refused(said: "") }
    let line = try self.line(&state, asking: [UInt8](question), settings.timeoutSeconds)
    guard String(validating: line, as: UTF8.self) != nil else {
      throw .untrue(.notUTF8, said: Self.shown(line))
    }
    guard let reply = try? JSONDecoder().decode(RecogniserReply.self, from: Data(line)) else {
      throw .untrue(.notJSON, said: Self.shown(line))
    }
    return reply
  }

  private func line(
    _ state: inout State, asking question: [UInt8]?, _ seconds: Double
  ) throws(RecogniserFault.Reason) -> [UInt8] {
    var limits = CoprocessLimits(patience: seconds, memory: settings.memoryMiB)
    limits.longestLine = RecogniserProtocol.longestLine
    do throws(CoprocessError) {
      let line =
        if let question {
          try state.process?.ask(question, limits: limits)
        } else {
          try state.process?.read(limits: limits)
        }
      if let line { return line }
    } catch {
      throw RecogniserFault.Reason(error)
    }
    throw .died(how: "")
  }

  /// The beginning of an answer, for whoever has to find out what it was.
  private static func shown(_ line: [UInt8]) -> String {
    String(decoding: line.prefix(300), as: UTF8.self) + (line.count > 300 ? "…" : "")
  }
}

extension RecogniserFault.Reason {
  fileprivate init(_ error: CoprocessError) {
    self =
      switch error {
      case .cannotStart(let detail): .cannotStart(detail: detail)
      case .ended(let end): .died(how: end.text)
      case .timedOut(let seconds): .timedOut(seconds: seconds)
      case .tooMuchMemory(let found, let allowed):
        .tooMuchMemory(found: found, allowed: allowed)
      case .lineTooLong(let bytes): .untrue(.tooLong(bytes: bytes), said: "")
      case .unasked: .untrue(.unasked, said: "")
      }
  }

  /// It took all the time it was given.
  fileprivate var isSlow: Bool {
    switch self {
    case .timedOut, .silentAtStart: true
    default: false
    }
  }

  /// A fresh process may do it: the one that failed may have been ill before.
  fileprivate var mayBeChance: Bool {
    switch self {
    case .died, .cannotStart, .untrue(.unasked, _): true
    default: false
    }
  }
}

extension CoprocessError {
  fileprivate var detail: String {
    if case .cannotStart(let detail) = self { detail } else { String(describing: self) }
  }
}

extension CoprocessEnd {
  fileprivate var text: String {
    switch self {
    case .status(let status): "exit \(status)"
    case .signal(let signal): "signal \(signal)"
    case .unknown: "?"
    }
  }
}
