import Access
import Policy
import TestSupport
import Testing
import Timing
import Voicemail

@testable import Engine

@Suite("What a site says of its logs")
struct SiteCoverageTests {
  private func settings(_ text: String) throws -> CoverageSettings {
    try SitePolicy.parse(json5: "{ sources: { logs: { \(text) } } }").coverageSettings(in: .utc)
  }

  @Test func daysThatAReportCovers() throws {
    let day = Instant(1_795_392_000)
    let one = try settings("covers: { unityLogins: '2026-11-23' }").declared
    #expect(one == [.unityLogins: InstantSet([day..<day + 86_400])])
    let several = try settings(
      "covers: { generic: '2026-11-23/2026-11-24, 2026-11-26 / 2026-11-26' }"
    ).declared
    #expect(
      several == [
        .generic: InstantSet([day..<day + 2 * 86_400, day + 3 * 86_400..<day + 4 * 86_400])
      ])
  }

  @Test(arguments: [
    ("unityLogin", "2026-11-23"), ("unityMessages", "2026-11-23"), ("cdr", "2026-11-24/2026-11-23"),
    ("cdr", "uge 48"), ("cdr", "2026-11-23,"), ("cdr", "2026-02-30"),
  ])
  func whatIsNoSuchDays(log: String, days: String) {
    #expect(throws: SiteError.coveredDays(log: log, days: days)) {
      try settings("covers: { \(log): '\(days)' }")
    }
  }

  @Test func filesOfServers() throws {
    let folder = try TemporaryFolder()
    for name in ["a1", "a2", "b"] { _ = try folder.write([], as: name) }
    let found = try settings(
      "servers: { 'pbx a': ['\(folder.path("a*"))'], b: ['\(folder.path("b"))'] }")
    #expect(
      found.servers == [
        "pbx a": [folder.path("a1"), folder.path("a2")], "b": [folder.path("b")],
      ])
  }

  @Test func excuses() throws {
    let policy = try SitePolicy.parse(json5: "{ access: { unknownListeningExcuses: 'no' } }")
    #expect(!policy.accessSettings.unattributedExcuses)
    #expect(SitePolicy().accessSettings.unattributedExcuses)
  }
}
