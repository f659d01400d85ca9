package import Policy
package import SelfCheck
import Wording

/// What a page holds beside what never changes.
package struct PageContent: Sendable {
  package var caller = Caller(name: "", department: "")
  package var text = ""
  /// The answer to a wording, texts to copy included.
  package var written = HTML.nothing
  /// The answer to a sound, or how far it is.
  package var sound = HTML.nothing
  /// What was wrong with the request.
  package var fault: String?
  /// The form token.
  package var token = ""
  /// The page asks for itself again after so many seconds.
  package var reloadSeconds: Int?

  package init() {}
}

/// What the server can and may do, as far as the page shows it.
package struct PageSettings: Sendable {
  package var municipality: String
  package var policyTitle: String
  package var version: String
  /// A directory is there to be searched.
  package var hasDirectory: Bool
  /// Sounds are kept of those who agree.
  package var keeps: Bool
  /// Seconds a recording may take, bytes a file may have.
  package var mostSeconds: Int
  package var mostBytes: Int

  package init(
    municipality: String, policyTitle: String, version: String, hasDirectory: Bool, keeps: Bool,
    mostSeconds: Int, mostBytes: Int
  ) {
    self.municipality = municipality
    self.policyTitle = policyTitle
    self.version = version
    self.hasDirectory = hasDirectory
    self.keeps = keeps
    self.mostSeconds = mostSeconds
    self.mostBytes = mostBytes
  }
}

/// The self-check's page: one form, of which writing and uploading work without a script.
package struct SelfCheckPage: Sendable {
  let settings: PageSettings
  let content: PageContent
  let policy: SitePolicy
  let tongue: Tongue

  package init(
    _ content: PageContent, settings: PageSettings, policy: SitePolicy, tongue: Tongue
  ) {
    self.content = content
    self.settings = settings
    self.policy = policy
    self.tongue = tongue
  }

  package var html: String {
    frame(
      title: tongue("Tjek din telefonsvarer-hilsen", "Check your voicemail greeting"),
      scripts: true,
      main: [
        .tag("h1", tongue("Tjek din telefonsvarer-hilsen", "Check your voicemail greeting")),
        .tag(
          "p", ["class": "lead"],
          tongue(
            "Få svar på få sekunder, før du indtaler: opfylder hilsenen telefonpolitikken, og hvad "
              + "kan du gøre, hvis den ikke gør?",
            "Know within seconds, before you record: does the greeting meet the telephone policy, "
              + "and how can you mend it?")),
        fault, content.sound == .nothing ? .nothing : soundAnswer, requirements, form,
        content.sound == .nothing ? soundAnswer : .nothing,
      ])
  }

  /// A page with a message and a way back.
  package func message(title: String, text: String) -> String {
    frame(
      title: title, scripts: false,
      main: [
        .tag("h1", title), .tag("p", text),
        .tag("p", [.tag("a", ["href": home], tongue("Til forsiden", "To the start"))]),
      ])
  }

  /// The page to sign in at, with a token.
  package func signIn(failed: Bool) -> String {
    frame(
      title: tongue("Log ind", "Sign in"), scripts: false,
      main: [
        .tag("h1", tongue("Log ind", "Sign in")),
        failed
          ? .tag(
            "p", ["class": "fault", "role": "alert"],
            tongue("Koden er ikke rigtig. Prøv igen.", "The code is not right. Try again."))
          : .tag(
            "p",
            tongue(
              "Skriv den adgangskode, du har fået af IT.", "Type the access code that IT gave you.")
          ),
        .tag(
          "form", ["method": "post", "action": "/login", "class": "card"],
          [
            hidden("token", content.token), hidden("language", tongue.language.rawValue),
            .tag(
              "p", ["class": "field"],
              [
                .tag("label", ["for": "code"], tongue("Adgangskode", "Access code")),
                .void(
                  "input",
                  [
                    "type": "password", "id": "code", "name": "code", "required": "",
                    "autocomplete": "current-password",
                  ]),
              ]),
            .tag(
              "p", ["class": "buttons"],
              [
                .tag(
                  "button", ["type": "submit", "class": "primary"], tongue("Log ind", "Sign in"))
              ]),
          ]),
      ])
  }

  var home: String { tongue("/", "/en") }

  private func frame(title: String, scripts: Bool, main: [HTML]) -> String {
    var head: [HTML] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .tag("title", "\(title) – Klartone"),
      .void("link", ["rel": "stylesheet", "href": "/files/page.css"]),
      .void("link", ["rel": "icon", "href": "data:,"]),
    ]
    if let seconds = content.reloadSeconds {
      head.append(
        .tag("noscript", [.void("meta", ["http-equiv": "refresh", "content": "\(seconds)"])]))
    }
    if scripts {
      head.append(.tag("script", ["type": "module", "src": "/files/main.js"], ""))
    }
    return HTML.document(
      language: tongue.language.rawValue, head: head,
      body: [
        .tag(
          "a", ["class": "skip", "href": "#main"], tongue("Gå til indholdet", "Skip to content")),
        .tag(
          "header", ["class": "top"],
          [
            .tag(
              "p", ["class": "brand"],
              [
                .tag("a", ["href": home], "Klartone"), .text(" "),
                .tag("span", settings.municipality),
              ]),
            .tag(
              "nav", ["aria-label": tongue("Sprog", "Language")],
              [
                tongue.language == .danish
                  ? .tag("a", ["href": "/en", "lang": "en", "hreflang": "en"], "English")
                  : .tag("a", ["href": "/", "lang": "da", "hreflang": "da"], "Dansk")
              ]),
          ]),
        .tag("main", ["id": "main"], main), footer,
      ]
    ).text
  }

  /// Where the answer to a sound stands: first on a page that is about it.
  private var soundAnswer: HTML { .tag("div", ["id": "sound-answer"], [content.sound]) }

  private var fault: HTML {
    guard let fault = content.fault else { return .nothing }
    return .tag("p", ["class": "fault", "role": "alert", "id": "fault"], fault)
  }

  private var footer: HTML {
    .tag(
      "footer",
      [
        .tag("h2", tongue("Hvad sker der med det, jeg sender?", "What happens to what I send?")),
        .tag(
          "p",
          settings.keeps
            ? tongue(
              "Tekst og lyd bliver på kommunens egen server og slettes, så snart du har fået svar. "
                + "En optagelse gemmes kun, hvis du selv sætter kryds i, at du er med til at gøre "
                + "lytteren bedre. Ingen andre ser dit svar.",
              "Text and sound stay on the municipality's own server and are deleted as soon as you "
                + "have your answer. A recording is kept only if you tick that you help to make the "
                + "listener better. Nobody else sees your answer.")
            : tongue(
              "Tekst og lyd bliver på kommunens egen server og slettes, så snart du har fået svar. "
                + "Intet gemmes, og ingen andre ser dit svar.",
              "Text and sound stay on the municipality's own server and are deleted as soon as you "
                + "have your answer. Nothing is kept, and nobody else sees your answer.")),
        .tag(
          "p", ["class": "hint"],
          "Klartone \(settings.version) · \(settings.policyTitle)"),
      ])
  }

  func hidden(_ name: String, _ value: String) -> HTML {
    .void("input", ["type": "hidden", "name": name, "value": value])
  }
}
