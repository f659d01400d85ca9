import Coprocesses
import Glibc
import Testing

@Suite("A child process that answers lines")
struct CoprocessTests {
  private func limits(_ patience: Double = 5, memory: Int = 512) -> CoprocessLimits {
    CoprocessLimits(patience: patience, memory: memory)
  }

  private func shell(_ script: String) throws -> Coprocess {
    try Coprocess(command: ["/bin/sh", "-c", script], in: "", memory: 0)
  }

  @Test("lines go in and come out, in order, and it ends when its input does")
  func echo() throws {
    var process = try shell("echo ready; while read line; do echo \"<$line>\"; done")
    #expect(try process.read(limits: limits()) == Array("ready".utf8))
    for text in ["one", "tø", ""] {
      #expect(try process.ask(Array(text.utf8), limits: limits()) == Array("<\(text)>".utf8))
    }
    #expect(process.processorSeconds < 5)
    let ended = process.endsWhenTold(within: 5)
    #expect(ended)
  }

  static let endings: [(String, CoprocessError)] = [
    ("exit 3", .ended(.status(3))),
    ("kill -9 $$", .ended(.signal(9))),
    ("exec >&-; exec sleep 600", .ended(.signal(9))),
    ("sleep 600", .timedOut(seconds: 0.3)),
    ("while :; do printf xxxxxxxxxxxxxxxxxxxxxxxxxx; done", .timedOut(seconds: 0)),
  ]

  @Test("what gives no line is an error in time", arguments: endings)
  func failures(script: String, expected: CoprocessError) throws {
    var process = try shell(script)
    var limits = limits(expected == .timedOut(seconds: 0) ? 20 : 0.3)
    if case .ended = expected { limits.patience = 5 }
    limits.longestLine = 10_000
    let error = #expect(throws: CoprocessError.self) { try process.read(limits: limits) }
    if expected == .timedOut(seconds: 0) {
      guard case .lineTooLong(let bytes) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(bytes > 10_000 && bytes < 200_000)
    } else {
      #expect(error == expected)
    }
  }

  @Test("a command that is not there is an error with its name")
  func missing() throws {
    var process = try Coprocess(
      command: ["/no/such/program"], in: "", memory: 0)
    #expect(throws: CoprocessError.ended(.status(127))) { try process.read(limits: limits()) }
    #expect(process.complaints.contains("/no/such/program"))
  }

  @Test("stderr never stalls it; the last lines are kept")
  func complaints() throws {
    var process = try shell(
      "i=0; while [ $i -lt 20000 ]; do echo \"line $i of much\" >&2; i=$((i+1)); done; echo done")
    #expect(try process.read(limits: limits(30)) == Array("done".utf8))
    process.stop(grace: 1)
    #expect(process.complaints.utf8.count <= 4096)
  }

  @Test("what it says unasked is no answer")
  func unasked() throws {
    var process = try shell("echo one; echo two; echo >&2; exec cat")
    #expect(try process.read(limits: limits()) == Array("one".utf8))
    // The second line came with the first, or a moment later.
    usleep(300_000)
    #expect(throws: CoprocessError.unasked) { try process.ask([], limits: limits()) }
  }

  @Test("memory is that of the whole family, and limits it")
  func memory() throws {
    var process = try shell(
      "python3 -c \"import time; x = b'x' * (200 << 20); time.sleep(600)\" & wait")
    let error = #expect(throws: CoprocessError.self) {
      try process.read(limits: limits(20, memory: 150))
    }
    guard case .tooMuchMemory(let found, 150) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found > 150 && found < 600)
  }
}
