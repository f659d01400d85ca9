import Foundation
import Glibc
import Store
import Testing

/// What goes wrong when nobody watches, and what is left then.
@Suite("unattended", .serialized)
struct UnattendedTests {
  private static let municipality = KlartoneProcess.fixtures + "/municipality"

  /// A folder with so many silent greetings, which are quick, and a list of people.
  private static func scan(_ folder: URL, greetings count: Int = 1) throws -> [String] {
    let files = folder.path + "/hilsner"
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    var list = "Lokalnummer;Navn;Afdeling\r\n"
    for number in 4500..<4500 + count {
      try FileManager.default.copyItem(
        atPath: municipality + "/greetings/4506.wav", toPath: "\(files)/\(number).wav")
      list += "\(number);Mette Hansen;Borgerservice\r\n"
    }
    try Data(list.utf8).write(to: folder.appendingPathComponent("personer.csv"))
    return [
      "scan", "--greetings", files, "--directory", folder.path + "/personer.csv", "--language",
      "en",
    ]
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The one sample of a metric.
  private static func value(_ name: String, _ text: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      .flatMap { Int($0.dropFirst(name.count + 1)) }
  }

  @Test("a failed scan leaves a metric and a message, and the last success stays")
  func metrics() throws {
    try KlartoneProcess.inFolder { folder in
      let file = folder.path + "/klartone.prom"
      let scan = try Self.scan(folder) + ["--metrics", file]
      let well = try KlartoneProcess.run(scan)
      #expect(well.status == 1, "\(well.diagnostics)")
      let first = try Self.text(file)
      let success = Self.value("klartone_last_success_timestamp_seconds", first)
      #expect(success != nil && Self.value("klartone_last_attempt_exit_code", first) == 1)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o644)
      let config = folder.path + "/bad.json5"
      try Data("{ municipality: 7 }".utf8).write(to: URL(fileURLWithPath: config))
      let elsewhere = scan.map { $0.hasSuffix("/personer.csv") ? "none.csv" : $0 }
      let failures: [([String], Int32)] = [
        (scan + ["--config", config], 2), (scan + ["--model", "none"], 3), (elsewhere, 2),
        (scan + ["--csv", folder.path + "/no/where.csv"], 4), (scan + ["--no-such-option"], 2),
        (scan + ["--store", config], 4),
      ]
      for (arguments, status) in failures {
        let run = try KlartoneProcess.run(arguments)
        #expect(run.status == status && !run.diagnostics.isEmpty, "\(run.diagnostics)")
        let text = try Self.text(file)
        #expect(Self.value("klartone_last_attempt_exit_code", text) == Int(status))
        #expect(Self.value("klartone_last_success_timestamp_seconds", text) == success)
        #expect(text.contains("klartone_mailboxes{rule=\"name\",verdict=\"not_evaluated\"} 1\n"))
      }
      // A file that cannot be read: there is a report, and it was no success.
      try Data("<html>".utf8).write(to: folder.appendingPathComponent("hilsner/4501.wav"))
      #expect(try KlartoneProcess.run(scan).status == 4)
      let text = try Self.text(file)
      #expect(Self.value("klartone_last_success_timestamp_seconds", text) == success)
      #expect(Self.value("klartone_run_complete", text) == 0)
      #expect(text.contains("klartone_mailboxes{rule=\"name\",verdict=\"not_evaluated\"} 2\n"))
    }
  }

  @Test(
    "a full or read-only disk is told, and what was there is as it was",
    .enabled(if: SmallDisk.isAllowed, "no namespaces here, or no right to mount"),
    arguments: ["--json", "--csv", "--store", "--metrics", "--out"])
  func disks(option: String) throws {
    try KlartoneProcess.inFolder { folder in
      let disk = try SmallDisk(in: folder)
      // The report of so many does not fit into four pages.
      let scan = try Self.scan(folder, greetings: option == "--json" || option == "--csv" ? 60 : 2)
      let file = disk.place + "/old"
      switch option {
      case "--store": _ = try KlartoneProcess.run(scan + ["--store", file])
      default: try Data("old".utf8).write(to: URL(fileURLWithPath: file))
      }
      var arguments = scan + [option, file]
      if option == "--out" {
        let store = folder.path + "/klartone.sqlite"
        _ = try KlartoneProcess.run(scan + ["--store", store])
        arguments = [
          "export", "--format", "sarif", "--store", store, "--out", file, "--language", "en",
        ]
      }
      let before = try Data(contentsOf: URL(fileURLWithPath: file))
      for state in [SmallDisk.State.room(option == "--metrics" ? 0 : 8), .readOnly] {
        let run = try disk.run(arguments, state)
        #expect(run.status == 4, "\(state): \(run.diagnostics)")
        #expect(run.diagnostics.contains(disk.place), "\(state): \(run.diagnostics)")
        let left = try FileManager.default.contentsOfDirectory(atPath: disk.after)
        if option == "--store" {
          let store = try Store(path: disk.after + "/old")
          #expect(try store.faults().isEmpty && store.runs().count == 1)
          #expect(left.allSatisfy { $0.hasPrefix("old") }, "\(left)")
        } else {
          #expect(left == ["old"], "\(state)")
          #expect(try Data(contentsOf: URL(fileURLWithPath: disk.after + "/old")) == before)
        }
      }
    }
  }

  @Test("a device is no place for a report, and standard output may be full")
  func devices() throws {
    try KlartoneProcess.inFolder { folder in
      let scan = try Self.scan(folder)
      for option in ["--json", "--csv", "--metrics"] {
        let run = try KlartoneProcess.run(scan + [option, "/dev/full"])
        #expect(run.status == 4 && run.diagnostics.contains("/dev/full"), "\(run.diagnostics)")
      }
      var state = stat()
      #expect(unsafe stat("/dev/full", &state) == 0 && state.st_mode & S_IFMT == S_IFCHR)
      let full = try KlartoneProcess.run(
        scan, under: ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"])
      #expect(full.status == 4, "\(full.diagnostics)")
    }
  }

  @Test(
    "asked to stop, a scan removes its intermediate files and tells; killed, the next one does",
    .enabled(if: SmallDisk.isAllowed, "no namespaces here, or no right to mount"),
    arguments: ["TERM", "INT", "HUP", "KILL"])
  func stopped(signal: String) throws {
    try KlartoneProcess.inFolder { folder in
      let greetings = folder.path + "/hilsner"
      try FileManager.default.createDirectory(atPath: greetings, withIntermediateDirectories: true)
      for number in 4501...4540 {
        try FileManager.default.copyItem(
          atPath: Self.municipality + "/greetings/4501.wav", toPath: "\(greetings)/\(number).wav")
      }
      let metrics = folder.path + "/klartone.prom"
      // Until the folder of scores is there, then the signal, then once more, with nothing to hear.
      let script = """
        mount -t tmpfs none /dev/shm
        # A shell has what it starts in the background ignore Ctrl-C.
        env --default-signal=INT "$@" & scan=$!
        for turn in $(seq 600); do
          ls /dev/shm | grep -q klartone-scores- && break
          sleep 0.1
        done
        sleep 0.3
        kill -\(signal) $scan
        wait $scan
        echo "status $?"
        ls /dev/shm | sed 's/^/left /'
        touch -c -d '-1 hour' /dev/shm/klartone-scores-* 2>/dev/null
        "$1" check \(Self.municipality)/greetings/4506.wav >/dev/null
        ls /dev/shm | sed 's/^/later /'
        """
      let run = try KlartoneProcess.run(
        [
          "scan", "--greetings", greetings, "--directory", Self.municipality + "/people.csv",
          "--workers", "1", "--metrics", metrics, "--language", "en",
        ], under: ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script, "sh"])
      let numbers = ["TERM": 15, "INT": 2, "HUP": 1, "KILL": 9]
      let status = 128 + (numbers[signal] ?? 0)
      #expect(run.output.contains("status \(status)\n"), "\(run.output)\(run.diagnostics)")
      #expect(run.output.contains("left ") == (signal == "KILL"), "\(run.output)")
      #expect(!run.output.contains("later "), "\(run.output)")
      let text = try Self.text(metrics)
      let code = Self.value("klartone_last_attempt_exit_code", text)
      #expect(code == (signal == "KILL" ? nil : status))
      #expect(Self.value("klartone_last_attempt_start_timestamp_seconds", text) != nil)
      #expect(run.diagnostics.contains("Interrupted") == (signal != "KILL"))
    }
  }

  @Test("doctor says whether the history is sound, how large, and whether anything is too old")
  func doctor() throws {
    try KlartoneProcess.inFolder { folder in
      let scan = try Self.scan(folder)
      let store = folder.path + "/klartone.sqlite"
      _ = try KlartoneProcess.run(scan + ["--store", store])
      let doctor = ["doctor", "--store", store, "--language", "en"]
      let well = try KlartoneProcess.run(doctor)
      #expect(well.status == 0 && well.output.contains("✓ history: \(store), sound, "))
      #expect(well.output.contains("runs: 1"))
      let bytes = try Data(contentsOf: URL(fileURLWithPath: store))
      var torn = bytes
      torn.replaceSubrange(8192..<20_000, with: Data(repeating: 0x5A, count: 11_808))
      try torn.write(to: URL(fileURLWithPath: store))
      let sick = try KlartoneProcess.run(doctor)
      #expect(sick.status == 4 && sick.output.contains("✗ history"), "\(sick.output)")
      let none = try KlartoneProcess.run(["doctor", "--store", folder.path + "/none.sqlite"])
      #expect(none.status == 2)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.sqlite"))
    }
  }
}
