import Audit
import Policy
import SelfCheck
import Wording

/// The one form of the page.
extension SelfCheckPage {
  /// The four requirements in short.
  var requirements: HTML {
    let script = GreetingScript(policy: policy, owner: nil)
    let asked = [
      (tongue("dit navn og din afdeling", "your name and department"), script.introduction),
      (
        tongue("at du ringer tilbage, og inden hvornår", "that you ring back, and by when"),
        "… \(script.promise)"
      ),
      (tongue("vejen til Omstillingen", "the way to the switchboard"), "… \(script.wayBack)"),
    ]
    return .tag(
      "details", ["class": "requirements"],
      [
        .tag(
          "summary", tongue("Hvad skal en hilsen indeholde?", "What must a greeting hold?")),
        .tag(
          "ul",
          asked.map { what, quote in
            .tag("li", [.text("\(what): "), .tag("q", ["lang": "da"], quote)])
          }),
      ])
  }

  var form: HTML {
    .tag(
      "form",
      [
        "id": "form", "method": "post", "action": address("/skriv"),
        "enctype": "multipart/form-data",
        "data-most-bytes": "\(settings.mostBytes)", "data-most-seconds": "\(settings.mostSeconds)",
      ],
      [
        hidden("token", content.token), hidden("language", tongue.language.rawValue), who, ways,
        write, record, upload, progress,
      ])
  }

  private func input(
    _ id: StaticString, _ label: String, value: String, complete: String
  ) -> HTML {
    let name = String(describing: id)
    return .tag(
      "p", ["class": "field"],
      [
        .tag("label", ["for": name], label),
        .void(
          "input",
          [
            "type": "text", "id": name, "name": name, "value": value, "autocomplete": complete,
            "maxlength": "\(Caller.mostLetters)", "spellcheck": "false",
          ]),
      ])
  }

  private var who: HTML {
    .tag(
      "fieldset", ["class": "card", "id": "who"],
      [
        .tag("legend", tongue("Hvem er du?", "Who are you?")), search,
        .tag(
          "div", ["class": "pair"],
          [
            input("name", tongue("Navn", "Name"), value: content.caller.name, complete: "name"),
            input(
              "department", tongue("Afdeling", "Department"), value: content.caller.department,
              complete: "organization"),
          ]),
        .tag(
          "p", ["class": "choice"],
          [
            .void(
              "input",
              [
                "type": "checkbox", "id": "shared", "name": "shared", "value": "yes",
                "checked": content.caller.shared ? "" : nil,
              ]),
            .tag(
              "label", ["for": "shared"],
              tongue(
                "Postkassen er fælles for flere, så intet navn kræves",
                "Several share the mailbox, so no name is required")),
          ]),
      ])
  }

  /// Needs a script, and names only a few at a time.
  private var search: HTML {
    guard settings.hasDirectory else { return .nothing }
    return .tag(
      "div", ["class": "search scripted", "hidden": ""],
      [
        .tag(
          "label", ["for": "find"], tongue("Find dig selv på listen", "Find yourself in the list")),
        .void(
          "input",
          [
            "type": "search", "id": "find", "autocomplete": "off", "spellcheck": "false",
            "maxlength": "60", "aria-describedby": "find-hint",
          ]),
        .tag(
          "p", ["class": "hint", "id": "find-hint"],
          tongue(
            "Skriv mindst tre bogstaver af dit navn.", "Type at least three letters of your name.")),
        .tag("ul", ["id": "found"], ""),
        .tag("p", ["class": "sr", "id": "find-status", "role": "status"], ""),
      ])
  }

  private var ways: HTML {
    .tag(
      "nav",
      [
        "class": "ways scripted", "hidden": "",
        "aria-label": tongue("Måder at tjekke hilsenen på", "Ways to check the greeting"),
      ],
      [
        .tag("a", ["href": "#skriv", "data-way": "skriv"], tongue("Skriv", "Write")),
        .tag("a", ["href": "#indtal", "data-way": "indtal"], tongue("Indtal", "Record")),
        .tag(
          "a", ["href": "#upload", "data-way": "upload"], tongue("Upload en fil", "Upload a file")),
      ])
  }

  private var write: HTML {
    .tag(
      "section", ["id": "skriv", "class": "card way", "aria-labelledby": "skriv-title"],
      [
        .tag(
          "h2", ["id": "skriv-title"],
          tongue("Skriv eller indsæt teksten", "Write or paste the text")),
        .tag(
          "p", ["class": "field"],
          [
            .tag(
              "label", ["for": "text"],
              tongue("Det vil jeg sige i hilsenen", "This is what I will say in the greeting")),
            .tag(
              "textarea",
              [
                "id": "text", "name": "text", "rows": "6", "lang": "da",
                "maxlength": "\(TextQuestion.mostLetters)",
              ], content.text),
          ]),
        .tag(
          "p", ["class": "buttons"],
          [
            .tag(
              "button",
              [
                "type": "submit", "class": "primary", "formaction": address("/skriv"),
                "id": "judge",
              ],
              tongue("Tjek teksten", "Check the text"))
          ]),
        .tag("p", ["class": "sr", "id": "write-status", "role": "status"], ""),
        .tag("div", ["id": "write-answer"], [content.written]),
      ])
  }

  private var upload: HTML {
    .tag(
      "section", ["id": "upload", "class": "card way", "aria-labelledby": "upload-title"],
      [
        .tag("h2", ["id": "upload-title"], tongue("Upload en optagelse", "Upload a recording")),
        .tag(
          "p", ["class": "field"],
          [
            .tag(
              "label", ["for": "sound"], tongue("Lydfil med hilsenen", "Sound file of the greeting")
            ),
            .void(
              "input",
              ["type": "file", "id": "sound", "name": "sound", "aria-describedby": "sound-hint"]),
          ]),
        .tag(
          "p", ["class": "hint", "id": "sound-hint"],
          tongue(
            "WAV, GSM, µ-law, A-law, SLN, FLAC, Ogg, Opus eller MP3; gerne den fil, telefonsystemet "
              + "har gemt. Højst \(settings.mostBytes >> 20) MB og \(minutes).",
            "WAV, GSM, µ-law, A-law, SLN, FLAC, Ogg, Opus or MP3; the file that the telephone system "
              + "saved will do. At most \(settings.mostBytes >> 20) MB and \(minutes).")),
        consent("upload-keep"),
        .tag(
          "p", ["class": "buttons"],
          [
            .tag(
              "button",
              [
                "type": "submit", "class": "primary", "formaction": address("/lyd"),
                "id": "send-file",
              ],
              tongue("Tjek filen", "Check the file"))
          ]),
      ])
  }

  /// In the page's language, whatever becomes of the request.
  private func address(_ path: String) -> String { tongue(path, path + "?language=en") }

  private var minutes: String {
    let seconds = settings.mostSeconds
    return seconds.isMultiple(of: 60)
      ? tongue("\(seconds / 60) minutter", "\(seconds / 60) minutes")
      : tongue("\(seconds) sekunder", "\(seconds) seconds")
  }

  /// Asked only where sounds are kept of those who agree.
  func consent(_ id: String) -> HTML {
    guard settings.keeps else { return .nothing }
    return .tag(
      "p", ["class": "choice consent"],
      [
        .void("input", ["type": "checkbox", "id": id, "name": "keep", "value": "yes"]),
        .tag(
          "label", ["for": id],
          tongue(
            "Ja tak, gem optagelsen, mit navn og min afdeling hos kommunen, så Klartone lærer at høre "
              + "vores stemmer bedre. Det er frivilligt, og du kan altid få den slettet igen.",
            "Yes, keep the recording, my name and my department at the municipality, so that Klartone "
              + "learns to hear our voices better. It is voluntary, and you can have it deleted.")),
      ])
  }
}
