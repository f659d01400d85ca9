import Exports
import Foundation
import Testing
import Timing

private let report = MetricsText.text(InventedReport.report, lastSuccess: Instant(1_795_420_890))

@Test("a failed attempt leaves the figures and the last success as they were, and says how it went")
func failedAttempt() throws {
  let well = AttemptText("").ended(at: Instant(900), status: 1, report: report)
  let begun = AttemptText(well).begun(at: Instant(1000))
  let failed = AttemptText(begun).failed(at: Instant(1001), status: 3)
  for line in report.split(separator: "\n") { #expect(failed.contains(line + "\n")) }
  #expect(AttemptText(failed).lastSuccess == Instant(1_795_420_890))
  #expect(failed.contains("\nklartone_last_attempt_start_timestamp_seconds 1000\n"))
  #expect(failed.contains("\nklartone_last_attempt_timestamp_seconds 1001\n"))
  #expect(failed.contains("\nklartone_last_attempt_exit_code 3\n"))
  // Again and again, and then well: nothing is there twice, and nothing old stays.
  let again = AttemptText(AttemptText(failed).begun(at: Instant(1002)))
    .failed(at: Instant(1003), status: 4)
  #expect(again.split(separator: "\n").count == failed.split(separator: "\n").count)
  let mended = AttemptText(again).ended(at: Instant(1004), status: 0, report: report)
  #expect(!mended.contains("1003") && mended.contains("exit_code 0\n"))
}

@Test("a killed attempt is one that began after the last one ended")
func killedAttempt() {
  let well = AttemptText("").ended(at: Instant(900), status: 0, report: report)
  let killed = AttemptText(well).begun(at: Instant(1000))
  #expect(killed.contains("\nklartone_last_attempt_start_timestamp_seconds 1000\n"))
  #expect(killed.contains("\nklartone_last_attempt_timestamp_seconds 900\n"))
}

@Test("what is no metric of Klartone's does not stay, whatever the file was")
func strangeFile() {
  let text = AttemptText("<html>\nnode_load1 0.5\nklartone_run_complete 1").begun(at: Instant(7))
  #expect(text.hasPrefix("klartone_run_complete 1\n# HELP "))
  #expect(!text.contains("html") && !text.contains("node_load1"))
  #expect(AttemptText("klartone_last_success_timestamp_seconds soon").lastSuccess == nil)
}

/// Debian's python3-prometheus-client: Prometheus' own parser for Python.
private let hasParser = python("import prometheus_client.parser", input: "").status == 0

@Test(
  "Prometheus' own parser reads it, and the node exporter's rules are kept",
  .enabled(if: hasParser, "python3-prometheus-client is not installed"))
func parsed() {
  let files = [
    report, AttemptText("").begun(at: Instant(1)),
    AttemptText("").failed(at: Instant(1), status: 2),
    AttemptText(AttemptText("").begun(at: Instant(5))).ended(
      at: Instant(9), status: 1, report: report),
  ]
  for file in files {
    let found = python(rules, input: file)
    #expect(found.status == 0, "\(found.output)\n\(file)")
  }
}

/// What promtool's `check metrics` and the textfile collector ask for.
private let rules = """
  import re, sys
  from prometheus_client.parser import text_string_to_metric_families
  text = sys.stdin.buffer.read().decode('utf-8', 'strict')
  assert text.endswith('\\n') and '\\r' not in text and '\\n\\n' not in text, 'lines'
  seen, samples = set(), set()
  for family in text_string_to_metric_families(text):
      assert family.name not in seen, ('twice', family.name)
      seen.add(family.name)
      assert family.documentation and family.type == 'gauge' and family.samples, family
      assert re.fullmatch('klartone_[a-z_]+', family.name), family.name
      assert not re.search('_(total|count|sum|bucket|info|gauge|ms|minutes)$', family.name)
      for sample in family.samples:
          assert sample.timestamp is None, sample
          key = (sample.name, tuple(sorted(sample.labels.items())))
          assert key not in samples, key
          samples.add(key)
  names = re.findall('^# (HELP|TYPE) ([a-z_]+) ', text, re.M)
  assert sorted(n for k, n in names if k == 'HELP') == sorted(seen) == sorted(
      n for k, n in names if k == 'TYPE'), 'HELP and TYPE'
  """

private func python(_ code: String, input: String) -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
  process.arguments = ["-c", code]
  let (input_, output) = (Pipe(), Pipe())
  process.standardInput = input_
  process.standardOutput = output
  process.standardError = output
  guard (try? process.run()) != nil else { return (-1, "") }
  // Smaller than a pipe holds.
  try? input_.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try? input_.fileHandleForWriting.close()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}
