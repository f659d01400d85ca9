import Dashboard
import Reports
import Testing
import Timing

@Test("names, words and paths from outside stay text in every page, and files stay in the folder")
func hostile() {
  for language in DashboardLanguage.allCases {
    let files = SmallTown.files(SmallTown.source(language))
    #expect(files.count > 20)
    for (path, html) in files where path.hasSuffix(".html") {
      #expect(!html.contains("<script>") && !html.contains("<img"), "\(path)")
      // The dashboard's own script, and nothing else.
      #expect(html.components("<script").count == 2, "\(path)")
      #expect(!html.contains("\u{202E}"), "\(path)")
      #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
      #expect(!html.contains("http://") && !html.contains("https://"), "\(path)")
    }
    for path in files.keys {
      let isSafe = path.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x2F].contains($0)
      }
      #expect(isSafe && !path.contains("..") && !path.hasPrefix("/"), "\(path)")
    }
  }
}

@Test("a pseudonymised dashboard tells nobody's name, number, words or file, nor by an address")
func pseudonyms() {
  let secrets = [
    "0417", "4501", "Mette", "mette", "Winkel", "Ib Leder", "example.dk", "unavail", "to døgn",
    "20. november.", "hacked", "Ida Nr",
  ]
  let source = SmallTown.source().pseudonymised(SmallTown.pseudonyms)
  for (path, html) in SmallTown.files(source) {
    // Departments are not hidden, and one has a hostile name.
    for secret in secrets where secret != "hacked" || path.hasPrefix("mailboxes/") {
      #expect(!path.contains(secret), "\(path)")
      #expect(secret == "hacked" || !html.contains(secret), "\(path): \(secret)")
    }
  }
  // What codes mean is told all the same, and histories still belong to their mailboxes.
  let pages = SmallTown.files(source).filter { $0.key.hasPrefix("mailboxes/postkasse-") }
  #expect(pages.count == 15)
  let told = pages.values.filter {
    $0.contains("Fristen er for lang.") && $0.contains("genopstået")
  }
  #expect(told.count == 1)
}

@Test("sounds are played from files beside the pages, each once, and from no pseudonymised page")
func sounds() throws {
  let source = SmallTown.source()
  let files = SmallTown.files(source)
  let played = files.filter { $0.key.hasPrefix("sounds/") }
  #expect(Set(played.values) == ["k1", "k2", SmallTown.attack] && played.count == 3)
  let page = try #require(files["mailboxes/asterisk-default-0417.html"])
  #expect(page.components("<audio controls preload=\"none\"").count == 4)
  #expect(page.contains("media-src &#39;self&#39;"))
  #expect(page.contains("aria-label=\"6a Navnet bliver sagt, lydklip 0:00–0:04\""))
  // Who has none needs no leave to play any.
  #expect(try #require(files["index.html"]).contains("media-src") == false)
  let single = Dashboard(source).onePage(digest: { "\($0.utf8.count)" }, sound: { $0.key })
  #expect(
    single.contains("src=\"data:audio/flac;base64,k1\"") && single.contains("media-src data:"))
  let silent = Dashboard(source).onePage { "\($0.utf8.count)" }
  #expect(!silent.contains("<audio"))
  let hidden = source.pseudonymised(SmallTown.pseudonyms)
  #expect(Dashboard(hidden).sounds.isEmpty)
  for (path, html) in SmallTown.files(hidden) {
    #expect(!html.contains("<audio") && !html.contains("media-src"), "\(path)")
  }
}

@Test("links lead to files that are there, on every page and in both forms")
func links() {
  let files = SmallTown.files(SmallTown.source())
  for (path, html) in files where path.hasSuffix(".html") {
    let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) : ""
    for link in html.targets where !link.hasPrefix("#") {
      let file = String(link.prefix { $0 != "#" && $0 != "?" })
      let whole =
        file.hasPrefix("../")
        ? String(file.dropFirst(3)) : folder.isEmpty ? file : "\(folder)/\(file)"
      #expect(files[whole] != nil, "\(path) → \(link)")
    }
  }
  let page = Dashboard(SmallTown.source()).onePage { "sum-\($0.utf8.count)" }
  for link in page.targets where link.hasPrefix("#") {
    #expect(page.contains("id=\"\(link.dropFirst())\""), "\(link)")
  }
  #expect(page.contains("script-src &#39;sha256-sum-"))
}

@Test(
  "a mailbox passes only where all that counts was looked at and is in order",
  arguments: [
    ([ReportedOutcome.pass, .pass], "pass"), ([.pass, .notEvaluated], "none"),
    ([.pass, .review], "review"), ([.review, .fail], "fail"), ([.notEvaluated], "none"),
    ([], "none"), ([.figure], "none"),
  ])
func standing(outcomes: [ReportedOutcome], expected: String) throws {
  let verdicts = zip(["name", "callback"], outcomes).map { rule, outcome in
    ReportedVerdict(
      rule: rule, outcome: outcome,
      severity: outcome == .fail || outcome == .review ? "fail" : "off", reason: "heard",
      explanation: "x")
  }
  let report = Report(
    run: SmallTown.run(1),
    subjects: [ReportedSubject(key: SubjectKey(.mailbox, "a/1"), verdicts: verdicts)])
  let files = SmallTown.files(DashboardSource(report: report, rules: SmallTown.rules))
  let list = try #require(files["mailboxes.html"])
  #expect(list.contains("<li data-v=\"\(expected)\""))
}

@Test("files keep their names from week to week, and no two share one")
func fileNames() {
  func subject(_ id: String) -> ReportedSubject {
    ReportedSubject(key: SubjectKey(.mailbox, id), verdicts: [])
  }
  func pages(_ ids: [String]) -> Set<String> {
    let report = Report(run: SmallTown.run(1), subjects: ids.map(subject))
    let files = SmallTown.files(DashboardSource(report: report, rules: []))
    return Set(files.keys.filter { $0.hasPrefix("mailboxes/") })
  }
  let names = pages(["a/4512", "A/4512", "a-4512", "", "æøå", "con", "../../etc/passwd"])
  #expect(names.count == 7)
  #expect(Set(names.map { $0.lowercased() }).count == 7)
  #expect(names.contains("mailboxes/aeoeaa.html") && names.contains("mailboxes/x-con.html"))
  #expect(names.contains("mailboxes/etc-passwd.html"))
  #expect(pages(["a/1", "a/3"]).isSubset(of: pages(["a/1", "a/2", "a/3", "b/0"])))
}

@Test("the first run, a run without logs, and one without mailboxes have all their pages")
func sparse() throws {
  let empty = Report(run: SmallTown.run(1), subjects: [])
  let files = SmallTown.files(DashboardSource(report: empty, rules: SmallTown.rules))
  #expect(try #require(files["index.html"]).contains("Det er den første kørsel"))
  #expect(try #require(files["logs.html"]).contains("Der er ingen logge"))
  #expect(try #require(files["waivers.html"]).contains("ingen undtagelser"))
  #expect(try #require(files["findings.html"]).contains("Der er ingen fund"))
}

extension String {
  fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator) }

  /// Of `href`, `src` and `action`.
  fileprivate var targets: [String] {
    ["href=\"", "src=\"", "action=\""].flatMap { name in
      split(separator: name).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
  }
}
