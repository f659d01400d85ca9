import SelfCheck
import Testing

@Suite("The queue of sounds")
struct JobQueueTests {
  private static func work(_ bytes: Int = 10) throws -> JobQueue.Work {
    JobQueue.Work(
      question: try SoundQuestion(
        caller: Caller(name: "Mette Hansen", department: "Borgerservice"), language: .danish,
        fileName: "a.wav"),
      sound: [UInt8](repeating: 0, count: bytes))
  }

  private static let answer = SoundAnswer(document: "{}", fragment: "<p>", overall: "pass")

  @Test("sounds are heard in order; each knows its position; one too many is told hers")
  func order() throws {
    var queue = JobQueue(most: 3)
    for (index, id) in ["a", "b", "c"].enumerated() {
      #expect(try queue.submit(Self.work(), id: id, at: 0) == index + 1)
    }
    #expect(throws: JobQueue.Full(position: 4)) {
      try queue.submit(Self.work(), id: "d", at: 0)
    }
    #expect(queue.next(at: 1)?.id == "a")
    #expect(queue.status("a", at: 1)?.stage == .reading)
    #expect(queue.status("b", at: 1)?.position == 1)
    #expect(queue.status("c", at: 1)?.position == 2)
    queue.listens("a", soundSeconds: 9, at: 2)
    let status = queue.status("a", at: 3)
    #expect(status?.stage == .listening && status?.soundSeconds == 9 && status?.seconds == 1)
    // Whoever gives up makes room.
    #expect(queue.forget("b") && !queue.forget("b"))
    #expect(queue.status("c", at: 4)?.position == 1)
    #expect(try queue.submit(Self.work(), id: "e", at: 4) == 2)
    #expect(queue.next(at: 4)?.id == "c")
    #expect(queue.next(at: 4)?.id == "e")
    #expect(queue.next(at: 4) == nil)
  }

  @Test("many large sounds fill it as well, and leave it with the worker that takes them")
  func bytes() throws {
    var queue = JobQueue(most: 100, mostBytes: 25)
    _ = try queue.submit(Self.work(), id: "a", at: 0)
    _ = try queue.submit(Self.work(), id: "b", at: 0)
    #expect(throws: JobQueue.Full(position: 3)) { try queue.submit(Self.work(), id: "c", at: 0) }
    _ = queue.next(at: 0)
    #expect(try queue.submit(Self.work(), id: "c", at: 0) == 2)
    _ = queue.forget("b")
    #expect(try queue.submit(Self.work(), id: "d", at: 0) == 2)
  }

  @Test("answers are forgotten a minute after they were fetched, and at last in any case")
  func forgetting() throws {
    var queue = JobQueue(most: 9)
    for id in ["fetched", "unfetched", "failed", "given up"] {
      _ = try queue.submit(Self.work(), id: id, at: 0)
      _ = queue.next(at: 0)
    }
    queue.finish("fetched", .success(Self.answer), at: 10)
    queue.finish("unfetched", .success(Self.answer), at: 10)
    queue.finish("failed", .failure(JobFailure(.timedOut)), at: 10)
    _ = queue.forget("given up")
    // A worker that comes back with what nobody wants any more brings nothing back.
    queue.finish("given up", .success(Self.answer), at: 10)
    #expect(queue.status("given up", at: 11) == nil)
    #expect(queue.answer("fetched", at: 20) == Self.answer)
    #expect(queue.answer("failed", at: 20) == nil)
    #expect(queue.status("failed", at: 20)?.failure == .timedOut)
    // Fetched again within the minute: a page that is shown anew.
    #expect(queue.answer("fetched", at: 79) == Self.answer)
    #expect(queue.answer("fetched", at: 81) == nil)
    #expect(queue.status("unfetched", at: 300)?.stage == .done)
    queue.expire(at: 311)
    #expect(queue.count == 0)
  }
}
