import Foundation
import Reports
import Store
import Testing

/// tools/unattended, as far as it can be tried without a cluster.
@Suite("tools for unattended operation", .serialized)
struct UnattendedToolsTests {
  private static let tools = KlartoneProcess.root.path + "/tools/unattended"
  private static let scripts = ["scan-part", "slurm-submit", "weekly-scan"]

  private static func has(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: program)
  }

  /// A shell line; the built program is `$KLARTONE`.
  private static func shell(
    _ line: String, _ environment: [String: String] = [:]
  ) throws -> KlartoneProcess.Outcome {
    try KlartoneProcess.run(
      [], environment: environment, under: ["/bin/bash", "-c", "export KLARTONE=$0; \(line)"])
  }

  @Test("scripts are what the shell and its critic want", arguments: scripts)
  func shell(script: String) throws {
    let path = "\(Self.tools)/\(script)"
    #expect(try Self.shell("bash -n '\(path)'").status == 0)
    guard Self.has("/usr/bin/shellcheck") else { return }
    let found = try Self.shell("shellcheck '\(path)'")
    #expect(found.status == 0, "\(found.output)")
  }

  @Test(
    "systemd takes the units",
    .enabled(if: has("/usr/bin/systemd-analyze"), "systemd-analyze is not installed"))
  func units() throws {
    try KlartoneProcess.inFolder { folder in
      let found = try Self.shell(
        """
        cd '\(folder.path)' || exit 9
        for unit in klartone.service klartone.timer klartone-failed.service; do
          sed "s|/usr/bin/klartone|$KLARTONE|; s|/usr/bin/logger|/bin/true|" \
            '\(Self.tools)'/$unit > $unit
        done
        systemd-analyze verify --man=no ./klartone.timer ./klartone.service 2>&1
        """)
      // Of the machine's own units it may complain as it likes.
      let own = found.output.split(separator: "\n").filter { $0.contains("klartone") }
      #expect(own.isEmpty, "\(found.output)")
    }
  }

  private static func site(_ folder: URL) throws -> String {
    let greetings = folder.path + "/hilsner"
    try FileManager.default.createDirectory(atPath: greetings, withIntermediateDirectories: true)
    var list = "Lokalnummer;Navn;Afdeling\r\n"
    for number in 4501...4509 {
      try FileManager.default.copyItem(
        atPath: KlartoneProcess.fixtures + "/municipality/greetings/4506.wav",
        toPath: "\(greetings)/\(number).wav")
      list += "\(number);Mette Hansen;Borgerservice\r\n"
    }
    try Data(list.utf8).write(to: folder.appendingPathComponent("personer.csv"))
    return "--greetings '\(greetings)' --directory '\(folder.path)/personer.csv'"
  }

  @Test("parts run as Slurm and Kubernetes start them, and are put together")
  func parts() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.site(folder) + " --as-of 2026-11-23T08:00"
      let part = "'\(Self.tools)/scan-part' '\(folder.path)/parts' \(site)"
      try FileManager.default.createDirectory(
        atPath: folder.path + "/parts", withIntermediateDirectories: true)
      let slurm = try Self.shell(
        "export SLURM_ARRAY_TASK_COUNT=3; for task in 1 2; do SLURM_ARRAY_TASK_ID=$task \(part) "
          + "|| exit; done")
      #expect(slurm.status == 0, "\(slurm.diagnostics)")
      let early = try Self.shell(
        "$KLARTONE merge '\(folder.path)'/parts/part-*.sqlite --store '\(folder.path)/all.sqlite'")
      #expect(early.status == 2)
      let pod = try Self.shell(
        part, ["JOB_COMPLETION_INDEX": "2", "KLARTONE_PARTS": "3"])
      #expect(pod.status == 0, "\(pod.diagnostics)")
      let merge = try Self.shell(
        "$KLARTONE merge '\(folder.path)'/parts/part-*.sqlite --store '\(folder.path)/all.sqlite'")
      #expect(merge.status == 1, "\(merge.diagnostics)")
      #expect(try Store(path: folder.path + "/all.sqlite").report().subjects.count == 9)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/parts")
      #expect(left.sorted() == ["part-1.sqlite", "part-2.sqlite", "part-3.sqlite"])
      // What was not kept is no success.
      let wrong = try Self.shell(
        part + " --config /none.json5", ["JOB_COMPLETION_INDEX": "2", "KLARTONE_PARTS": "3"])
      #expect(wrong.status == 2)
      #expect(try Self.shell(part).status == 2)
    }
  }

  @Test("slurm-submit gives all parts one moment, and merges when all are done")
  func submit() throws {
    try KlartoneProcess.inFolder { folder in
      let stub = "#!/bin/sh\nprintf '%s ' \"$@\" >> \"$CALLS\"; echo >> \"$CALLS\"; echo 4711\n"
      let path = folder.path + "/sbatch"
      try Data(stub.utf8).write(to: URL(fileURLWithPath: path))
      let run = try Self.shell(
        "chmod +x '\(path)'; PATH='\(folder.path)':$PATH CALLS='\(folder.path)/calls' "
          + "'\(Self.tools)/slurm-submit' 2 '\(folder.path)/parts' /s.sqlite --site site.json5")
      #expect(run.status == 0, "\(run.diagnostics)")
      let calls = try String(contentsOfFile: folder.path + "/calls", encoding: .utf8)
        .split(separator: "\n")
      #expect(calls.count == 2)
      #expect(calls[0].contains("--array=1-2") && calls[0].contains("--as-of 20"))
      #expect(calls[1].contains("--dependency=afterok:4711"))
      #expect(calls[1].contains("/parts/part-2.sqlite --store /s.sqlite"))
    }
  }

  @Test("weekly-scan is silent when all is well, and tells cron when it is not")
  func weekly() throws {
    try KlartoneProcess.inFolder { folder in
      let site = try Self.site(folder)
      let log = folder.path + "/scan.log"
      let weekly = "'\(Self.tools)/weekly-scan' '\(log)' \(site)"
      let well = try Self.shell(weekly)
      #expect(well.status == 0 && well.output.isEmpty && well.diagnostics.isEmpty)
      let size = try String(contentsOfFile: log, encoding: .utf8).utf8.count
      // Rotated away: the next scan begins a new one.
      try FileManager.default.moveItem(atPath: log, toPath: log + ".1")
      let sick = try Self.shell(weekly + " --config /none.json5")
      #expect(sick.status == 2 && sick.output.isEmpty)
      #expect(sick.diagnostics.contains("exit code 2") && sick.diagnostics.contains("/none.json5"))
      #expect(size > 500)
      #expect(try String(contentsOfFile: log, encoding: .utf8).contains("/none.json5"))
      let nowhere = try Self.shell("'\(Self.tools)/weekly-scan' /no/where.log \(site)")
      #expect(nowhere.status == 4 && nowhere.diagnostics.contains("/no/where.log"))
    }
  }
}
