import Foundation
import Glibc
import Programs
import Testing

/// A program that stands in for sendmail; it goes with the test.
private final class Stand {
  let folder = NSTemporaryDirectory() + "klartone-programs-" + UUID().uuidString

  init(_ script: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/program" }
}

@Test("a message goes by standard input, and what the program says of a failure is told")
func taking() throws {
  // As the command does: a reader that goes away is a failed write.
  _ = signal(SIGPIPE, SIG_IGN)
  let stand = try Stand("cat > \"$0.got\"; echo \"$@\" > \"$0.args\"")
  let message = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
  try Sendmail(command: stand.path + " -t  -i").take(message)
  #expect(try Data(contentsOf: URL(fileURLWithPath: stand.path + ".got")) == Data(message))
  #expect(try String(contentsOfFile: stand.path + ".args", encoding: .utf8) == "-t -i\n")

  let failing = try Stand("echo first >&2; echo mailbox full >&2; exit 75")
  #expect(throws: ProgramError.failed(failing.path, status: 75, message: "first mailbox full")) {
    // It ends without reading what it is sent.
    try Sendmail(command: failing.path).take(message)
  }
  #expect(throws: ProgramError.notInstalled(["/no/such/program"])) {
    try Sendmail(command: "/no/such/program -t")
  }
  #expect(throws: ProgramError.notInstalled([])) { try Sendmail(command: "  ") }
}

@Test("a program that does not end, or is killed, may have taken the message")
func interrupted() throws {
  let slow = try Stand("exec sleep 30")
  #expect(throws: ProgramError.interrupted(slow.path)) {
    try Sendmail(command: slow.path, patience: 1).take([])
  }
  let killed = try Stand("kill -9 $$")
  #expect(throws: ProgramError.interrupted(killed.path)) {
    try Sendmail(command: killed.path).take([])
  }
}
