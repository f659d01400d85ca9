package import Reports

/// The dashboard of a run: a folder of pages, or one page with all of it.
///
/// A page a mailbox: with thousands of them, each page is small, opens at once, prints by itself and
/// needs no script. The list of all mailboxes is the one page that grows.
package struct Dashboard {
  /// A file of the folder: its path from the folder's top, with `/`, and its content.
  package struct File: Sendable, Equatable {
    package let path: String
    package let content: String
  }

  /// More mailboxes than that are too many for one page.
  package static let mostInOnePage = 500

  private let facts: Facts
  private let say: Say

  package init(_ source: DashboardSource) {
    say = Say(language: source.language, zone: source.zone)
    facts = Facts(source, say)
  }

  package var mailboxes: Int { facts.entries.count }

  /// The sounds that the folder's pages play, and where they look for them from the folder's top.
  package var sounds: [(path: String, snippet: ReportedSnippet)] {
    let addresses = Addresses(facts: facts, isSingle: false)
    return facts.entries.indices.flatMap { index in
      facts.entries[index].snippets.compactMap { snippet in
        addresses.file(snippet, of: index).map { (path: $0, snippet: snippet) }
      }
    }
  }

  /// Makes the folder's files one after the other; a large site has more than fit in memory.
  package func write<Failure: Error>(
    _ put: (File) throws(Failure) -> Void
  ) throws(Failure) {
    try put(File(path: "dashboard.css", content: StyleSheet.text.text))
    try put(File(path: "dashboard.js", content: Script.text.text))
    let addresses = Addresses(facts: facts, isSingle: false)
    for place in places {
      let frame = Frame(
        facts: facts, say: say, addresses: addresses, place: place, level: 1)
      let html = frame.document(title(place), .files) { body(frame, &$0) }
      try put(File(path: addresses.file(place), content: html))
    }
  }

  /// All of it as one file; `digest` gives the SHA-256 of a text, Base64, and `sound` the bytes of a
  /// sound, Base64 too: one that gives none has no player.
  package func onePage(
    digest: (String) -> String, sound: @escaping (ReportedSnippet) -> String? = { _ in nil }
  ) -> String {
    let addresses = Addresses(facts: facts, isSingle: true, sound: sound)
    let top = Frame(facts: facts, say: say, addresses: addresses, place: .overview, level: 1)
    let assets = Frame.Assets.inline(
      style: digest(StyleSheet.text.text), script: digest(Script.text.text))
    let title = say("Telefonpolitik og telefonsvarere", "Telephone policy and voicemail")
    return top.document(title, assets) { page in
      page.heading(1, title)
      for place in places {
        let frame = Frame(
          facts: facts, say: say, addresses: addresses, place: place, level: 2)
        page.element("section", ["class": "page", "id": addresses.anchor(place)]) {
          body(frame, &$0)
        }
        page.newline()
      }
    }
  }

  /// The general ones first, then departments and mailboxes, worst first.
  private var places: [Place] {
    Place.menu + facts.departments.indices.map(Place.department)
      + facts.entries.indices.map(Place.mailbox)
  }

  private func title(_ place: Place) -> String {
    switch place {
    case .department(let index): facts.departments[index].title(say)
    case .mailbox(let index): facts.entries[index].title
    default: place.title(say)
    }
  }

  private func body(_ frame: Frame, _ page: inout Markup) {
    switch frame.place {
    case .overview: OverviewPage(frame: frame).body(&page)
    case .mailboxes: MailboxesPage(frame: frame).body(&page)
    case .findings: FindingsPage(frame: frame).body(&page)
    case .rules: RulesPage(frame: frame).body(&page)
    case .waivers: WaiversPage(frame: frame).body(&page)
    case .logs: LogsPage(frame: frame).body(&page)
    case .method: MethodPage(frame: frame).body(&page)
    case .department(let index): DepartmentPage(frame: frame, index: index).body(&page)
    case .mailbox(let index): MailboxPage(frame: frame, index: index).body(&page)
    }
  }
}
