import Reports

/// A page of a dashboard.
enum Place: Hashable {
  case overview
  case mailboxes
  case findings
  case rules
  case waivers
  case logs
  case method
  /// Places in ``Facts``.
  case department(Int)
  case mailbox(Int)

  /// Those in the menu, in its order.
  static let menu: [Place] = [.overview, .mailboxes, .rules, .findings, .waivers, .logs, .method]

  func title(_ say: Say) -> String {
    switch self {
    case .overview: say("Overblik", "Overview")
    case .mailboxes, .mailbox: say("Postkasser", "Mailboxes")
    case .findings: say("Fund", "Findings")
    case .rules: say("Krav", "Rules")
    case .waivers: say("Undtagelser", "Exceptions")
    case .logs: say("Logge", "Logs")
    case .method: say("Sådan måles", "How it is measured")
    case .department: say("Afdelinger", "Departments")
    }
  }

  /// The folder that the page is in lies this deep.
  var depth: Int {
    switch self {
    case .department, .mailbox: 1
    default: 0
    }
  }
}

/// Where things are: in files of a folder, or in sections of one page.
struct Addresses {
  let facts: Facts
  /// All is one page.
  let isSingle: Bool
  /// Gives the bytes of a sound, Base64; asked only where all is one page.
  var sound: (ReportedSnippet) -> String? = { _ in nil }

  /// The page's file, from the folder's top.
  func file(_ place: Place) -> String {
    switch place {
    case .overview: "index.html"
    case .mailboxes: "mailboxes.html"
    case .findings: "findings.html"
    case .rules: "rules.html"
    case .waivers: "waivers.html"
    case .logs: "logs.html"
    case .method: "method.html"
    case .department(let index): "departments/\(facts.departments[index].file).html"
    case .mailbox(let index): "mailboxes/\(facts.entries[index].file).html"
    }
  }

  /// The section's name in one page.
  func anchor(_ place: Place) -> String {
    switch place {
    case .overview: "overview"
    case .mailboxes: "mailboxes"
    case .findings: "findings"
    case .rules: "rules"
    case .waivers: "waivers"
    case .logs: "logs"
    case .method: "method"
    case .department(let index): "department-\(facts.departments[index].file)"
    case .mailbox(let index): "mailbox-\(facts.entries[index].file)"
    }
  }

  /// The file of a mailbox's sound, from the folder's top; nil for one that is none of its own.
  func file(_ snippet: ReportedSnippet, of mailbox: Int) -> String? {
    let entry = facts.entries[mailbox]
    return entry.snippets.firstIndex { $0.key == snippet.key }.map {
      "sounds/\(entry.file)-\($0 + 1).flac"
    }
  }

  /// Where a page finds a sound: in a file, or in the page itself.
  func source(_ snippet: ReportedSnippet, from page: Place) -> String? {
    guard case .mailbox(let index) = page else { return nil }
    if isSingle { return sound(snippet).map { "data:audio/flac;base64,\($0)" } }
    return file(snippet, of: index).map { (page.depth > 0 ? "../" : "") + $0 }
  }

  func link(_ place: Place, from page: Place) -> String {
    isSingle ? "#\(anchor(place))" : (page.depth > 0 ? "../" : "") + file(place)
  }
}
