import Dashboard
import Foundation
import Testing

/// Pages as people get them, compared with files kept beside the tests.
///
/// `KLARTONE_GOLDEN=write swift test --filter DashboardTests` writes them anew: look at the difference
/// before it is committed.
@Suite("pages of the dashboard are as before")
struct GoldenPageTests {
  @Test(arguments: [
    ("index.html", DashboardLanguage.danish), ("mailboxes.html", .danish),
    ("mailboxes/asterisk-default-0417.html", .danish),
    ("mailboxes/asterisk-default-0417.html", .english), ("departments/borgerservice.html", .danish),
    ("rules.html", .danish), ("findings.html", .danish), ("waivers.html", .danish),
    ("logs.html", .english), ("method.html", .english),
  ])
  func isAsBefore(path: String, language: DashboardLanguage) throws {
    let name =
      path.replacing("/", with: "-").replacing(".html", with: "") + ".\(language.rawValue).html"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    let made = try #require(SmallTown.files(SmallTown.source(language))[path])
    if ProcessInfo.processInfo.environment["KLARTONE_GOLDEN"] == "write" {
      try Data(made.utf8).write(to: file)
    }
    #expect(made == (try String(contentsOf: file, encoding: .utf8)), "\(name) differs")
  }
}
