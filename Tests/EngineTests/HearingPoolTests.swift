import Engine
import Foundation
import Glibc
import SelfCheck
import Synchronization
import Testing

/// Workers that keep to the frames and do as a sound says, in place of a recogniser.
@Suite("Workers that hear for the server")
struct HearingPoolTests {
  private static let worker = """
    import os, struct, sys, time
    def read():
        head = sys.stdin.buffer.read(4)
        if len(head) < 4: sys.exit(0)
        frame = sys.stdin.buffer.read(struct.unpack(">I", head)[0])
        return frame[0], frame[1:]
    def write(kind, content):
        sys.stdout.buffer.write(struct.pack(">IB", len(content) + 1, kind) + content)
        sys.stdout.buffer.flush()
    write(10, b"")
    while True:
        read()
        _, sound = read()
        write(11, b"2.5")
        if sound == b"hang": time.sleep(600)
        if sound == b"crash": os.abort()
        if sound == b"nonsense": sys.stdout.buffer.write(b"\\xff" * 9); sys.stdout.buffer.flush()
        write(12, sound); write(13, b"<p>"); write(14, b"pass"); write(15, str(os.getpid()).encode())
    """

  private static func work(_ sound: String) throws -> JobQueue.Work {
    JobQueue.Work(
      question: try SoundQuestion(
        caller: Caller(name: "", department: ""), language: .danish, fileName: nil),
      sound: Array(sound.utf8))
  }

  private func pool(
    _ arguments: [String], seconds: Double = 1, perWorker: Int = 200, workers: Int = 1,
    events: @escaping @Sendable (HearingPool.Event) -> Void = { _ in }
  ) -> HearingPool {
    var settings = HearingPool.Settings(workers: workers)
    settings.secondsPerSound = seconds
    settings.soundsPerWorker = perWorker
    settings.mostWaiting = 100
    return HearingPool(
      WorkerCommand(executable: "/usr/bin/python3", arguments: arguments), settings: settings,
      tell: events)
  }

  /// Waits until a job is done or has failed.
  private func outcome(_ id: String, in pool: HearingPool) throws -> JobQueue.Status {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      let status = try #require(pool.status(id))
      if status.stage == .done || status.stage == .failed { return status }
      Thread.sleep(forTimeInterval: 0.01)
    }
    throw CocoaError(.featureUnsupported)
  }

  @Test("a sound that hangs or ends its worker costs only its own answer; the next is heard")
  func hangs() throws {
    let events = Mutex<[HearingPool.Event]>([])
    let pool = pool(["-c", Self.worker]) { event in events.withLock { $0.append(event) } }
    defer { pool.stop() }
    let sounds = ["one", "hang", "two", "crash", "three", "nonsense", "four"]
    let ids = try sounds.map { try pool.submit(try Self.work($0)).id }
    let outcomes = try ids.map { try outcome($0, in: pool) }
    #expect(outcomes.map(\.failure) == [nil, .timedOut, nil, .workerEnded, nil, .workerEnded, nil])
    let answers = ids.map { pool.answer($0)?.document }
    #expect(answers == ["one", nil, "two", nil, "three", nil, "four"])
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.count == 32 })
    #expect(events.withLock { $0.count { $0 == .workerStarted } } == 4)
  }

  @Test("fifty at once are all heard, by a worker each, and workers are replaced")
  func many() throws {
    let pool = pool(["-c", Self.worker], perWorker: 10, workers: 2)
    defer { pool.stop() }
    let ids = try (0..<50).map { try pool.submit(try Self.work("sound \($0)")).id }
    for (index, id) in ids.enumerated() {
      #expect(try outcome(id, in: pool).stage == .done)
      #expect(pool.answer(id)?.document == "sound \(index)")
    }
    let processes = Set(ids.compactMap { pool.answer($0)?.wave })
    #expect(processes.count >= 5)
    #expect(pool.waiting == 0)
  }

  @Test(
    "where nothing can be heard, each sound is told so, and so is the log",
    arguments: [
      ["-c", "import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\6\\x10ingen'); sys.stdout.flush()"],
      ["-c", "import sys; sys.exit(3)"],
    ])
  func unavailable(arguments: [String]) throws {
    let events = Mutex<[HearingPool.Event]>([])
    let pool = pool(arguments) { event in events.withLock { $0.append(event) } }
    defer { pool.stop() }
    let id = try pool.submit(try Self.work("x")).id
    #expect(try outcome(id, in: pool).failure == .noRecogniser)
    #expect(pool.workersAlive == 0)
    let why = arguments[1].contains("ingen") ? "ingen" : ""
    #expect(events.withLock { $0.first } == .workerUnavailable(why))
  }

  @Test("a worker that ended while it had nothing to do is replaced before the next sound")
  func idle() throws {
    let pool = pool(["-c", Self.worker])
    defer { pool.stop() }
    let first = try pool.submit(try Self.work("one")).id
    _ = try outcome(first, in: pool)
    let wave = try #require(pool.answer(first)?.wave)
    kill(try #require(Int32(String(decoding: wave, as: UTF8.self))), SIGKILL)
    Thread.sleep(forTimeInterval: 0.2)
    let second = try pool.submit(try Self.work("two")).id
    #expect(try outcome(second, in: pool).failure == nil)
  }

  @Test("the server's end is the workers' end, also of one that hangs")
  func stopping() throws {
    let pool = pool(["-c", Self.worker], seconds: 60)
    let first = try pool.submit(try Self.work("one")).id
    _ = try outcome(first, in: pool)
    let wave = try #require(pool.answer(first)?.wave)
    let number = try #require(Int32(String(decoding: wave, as: UTF8.self)))
    let hanging = try pool.submit(try Self.work("hang")).id
    while pool.status(hanging)?.stage != .listening { Thread.sleep(forTimeInterval: 0.01) }
    let start = ContinuousClock.now
    pool.stop()
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(number)"))
  }
}
