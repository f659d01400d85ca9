import Reports

/// What every page has at hand, and the frame around it: head, menu, foot.
struct Frame {
  let facts: Facts
  let say: Say
  let addresses: Addresses
  /// The page that is being made.
  let place: Place
  /// Of the page's own heading: 1, or 2 where all pages are sections of one.
  let level: Int

  var run: RunInfo { facts.source.report.run }

  func link(_ other: Place) -> String { addresses.link(other, from: place) }

  /// An `id` on this page that is the only one of its name also where pages are joined.
  func id(_ name: String) -> String {
    addresses.isSingle ? "\(addresses.anchor(place))-\(name)" : name
  }

  /// The language of the run's own sentences, where it is not the page's.
  var runLanguage: String? { run.language == say.language.rawValue ? nil : run.language }

  /// "Birkeager Kommune: Overblik, 27. november 2026".
  func documentTitle(_ title: String) -> String {
    "\(title) – \(run.municipality), \(say.date(run.asOf))"
  }

  /// This page, or one that is a section of it, plays a sound.
  private var playsSounds: Bool {
    if addresses.isSingle { return facts.hasSnippets }
    guard case .mailbox(let index) = place else { return false }
    return !facts.entries[index].snippets.isEmpty
  }

  // MARK: Parts of a document

  /// How a document finds its style sheet and script.
  enum Assets {
    case files
    /// Within the page; the security policy names each by its SHA-256, Base64.
    case inline(style: String, script: String)
  }

  func document(
    _ title: String, _ assets: Assets, body: (inout Markup) -> Void
  ) -> String {
    var page = Markup()
    page.asset("<!doctype html>\n")
    page.element("html", ["lang": say.language.rawValue]) { html in
      html.element("head") { head(&$0, title, assets) }
      html.newline()
      html.element("body") { page in
        page.element(
          "a", ["class": "skip", "href": "#content"],
          say("Spring til indholdet", "Skip to content"))
        header(&page)
        page.newline()
        page.element("main", ["id": "content", "tabindex": "-1"], body)
        page.newline()
        footer(&page)
        script(&page, assets)
      }
    }
    page.newline()
    return page.html
  }

  private func head(_ head: inout Markup, _ title: String, _ assets: Assets) {
    head.void("meta", ["charset": "utf-8"])
    // Nothing from elsewhere, and no script but the dashboard's own, whatever a page should hold.
    let (sources, media) =
      switch assets {
      case .files: ("style-src 'self'; script-src 'self'", "'self'")
      case .inline(let style, let script):
        ("style-src 'sha256-\(style)'; script-src 'sha256-\(script)'", "data:")
      }
    let sounds = playsSounds ? "media-src \(media); " : ""
    head.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; \(sources); \(sounds)base-uri 'none'; form-action 'self'",
      ])
    head.void(
      "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.void("meta", ["name": "referrer", "content": "no-referrer"])
    head.void("meta", ["name": "robots", "content": "noindex"])
    head.void("meta", ["name": "color-scheme", "content": "light dark"])
    head.void("meta", ["name": "generator", "content": "Klartone \(run.klartone)"])
    head.element("title", documentTitle(title))
    switch assets {
    case .files:
      head.void("link", ["rel": "stylesheet", "href": up + "dashboard.css"])
    case .inline: head.element("style") { $0.asset(StyleSheet.text) }
    }
  }

  private func script(_ page: inout Markup, _ assets: Assets) {
    switch assets {
    case .files: page.element("script", ["src": up + "dashboard.js"]) { _ in }
    case .inline: page.element("script") { $0.asset(Script.text) }
    }
  }

  private var up: String { place.depth > 0 ? "../" : "" }

  private func header(_ page: inout Markup) {
    page.element("header", ["class": "top"]) { header in
      header.element("div", ["class": "wide"]) { bar in
        bar.element("p", ["class": "brand"]) {
          $0.element("strong", run.municipality)
          $0.text(" ")
          $0.element(
            "span", say("Telefonpolitik og telefonsvarere", "Telephone policy and voicemail"))
        }
        bar.element("nav", ["aria-label": say("Sider", "Pages")]) {
          $0.element("ul") { list in
            for other in Place.menu {
              list.element("li") {
                $0.element(
                  "a",
                  [
                    "href": link(other),
                    "aria-current": other == place ? "page" : nil,
                  ], other.title(say))
              }
            }
          }
        }
      }
    }
  }

  private func footer(_ page: inout Markup) {
    page.element("footer", ["class": "wide foot"]) { footer in
      footer.paragraph(
        say(
          "Kontrollen er maskinel og kan høre forkert. Er du uenig, så lytter et menneske.",
          "The control is by machine and can mishear. If you disagree, a person will listen."))
      footer.element("p") {
        $0.text(
          "\(run.municipality) · \(run.policyTitle) · "
            + (run.id > 0 ? say("kørsel \(run.id)", "run \(run.id)") + " · " : "")
            + say.dateTime(run.asOf) + " · Klartone \(run.klartone)")
      }
      if facts.source.isPseudonymised {
        footer.paragraph(
          say(
            "Navne, numre og citater er erstattet af pseudonymer, som er nye i hver kørsel.",
            "Names, numbers and quotes are replaced by pseudonyms, new ones in every run."))
      } else {
        footer.paragraph(
          say(
            "Siderne indeholder personoplysninger. Opbevar og slet dem som sådan.",
            "These pages hold personal data. Keep and delete them as such."))
      }
    }
    page.newline()
  }
}
