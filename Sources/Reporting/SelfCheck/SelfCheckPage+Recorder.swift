import Policy
import SelfCheck

/// Recording in the page, which needs a script.
extension SelfCheckPage {
  var record: HTML {
    .tag(
      "section", ["id": "indtal", "class": "card way", "aria-labelledby": "indtal-title"],
      [
        .tag("h2", ["id": "indtal-title"], tongue("Indtal hilsenen", "Record the greeting")),
        .tag(
          "noscript",
          [
            .tag(
              "p",
              tongue(
                "Optagelse kræver JavaScript. Uden kan du skrive teksten ovenfor eller uploade en fil "
                  + "nedenfor.",
                "Recording needs JavaScript. Without it you can write the text above or upload a file "
                  + "below."))
          ]),
        .tag("div", ["class": "scripted", "hidden": ""], [prompter, controls, take]),
      ])
  }

  private var prompter: HTML {
    .tag(
      "div", ["class": "stage"],
      [
        .tag(
          "p", ["class": "hint"],
          tongue(
            "Læs teksten op, roligt og tydeligt, tæt på mikrofonen. Den følger med, mens du taler.",
            "Read the text aloud, calmly and clearly, close to the microphone. It moves along as you "
              + "speak.")),
        .tag(
          "div",
          [
            "id": "prompter", "tabindex": "0", "role": "region", "lang": "da",
            "aria-label": tongue("Tekst til oplæsning", "Text to read aloud"),
          ], ""),
        .tag("p", ["id": "countdown", "aria-hidden": "true", "hidden": ""], ""),
      ])
  }

  private var controls: HTML {
    .tag(
      "div", ["class": "recorder"],
      [
        .tag(
          "p", ["class": "buttons"],
          [
            .tag(
              "button", ["type": "button", "id": "start", "class": "primary"],
              tongue("Start optagelse", "Start recording")),
            .tag(
              "button", ["type": "button", "id": "stop", "class": "primary", "hidden": ""],
              tongue("Stop optagelse", "Stop recording")),
            .tag("span", ["id": "clock", "hidden": ""], "0:00"),
          ]),
        .tag(
          "div", ["id": "meter-box", "hidden": ""],
          [
            .tag(
              "div",
              [
                "id": "meter", "role": "meter", "aria-valuemin": "-60", "aria-valuemax": "0",
                "aria-valuenow": "-60", "aria-label": tongue("Lydstyrke", "Sound level"),
                "aria-valuetext": tongue("stille", "quiet"),
              ],
              [.tag("span", ["id": "meter-bar"], "")]),
            .tag("p", ["id": "meter-text", "aria-hidden": "true"], ""),
          ]),
        .tag("p", ["id": "record-status", "role": "status"], ""),
      ])
  }

  private var take: HTML {
    .tag(
      "div", ["id": "take", "hidden": ""],
      [
        .tag("h3", tongue("Din optagelse", "Your recording")),
        .tag("audio", ["id": "player", "controls": ""], ""), consent("record-keep"),
        .tag(
          "p", ["class": "buttons"],
          [
            .tag(
              "button", ["type": "button", "id": "send", "class": "primary"],
              tongue("Tjek optagelsen", "Check the recording")),
            .tag(
              "button", ["type": "button", "id": "again"],
              tongue("Optag igen", "Record again")),
          ]),
      ])
  }

  var progress: HTML {
    .tag(
      "section",
      [
        "id": "progress", "class": "card", "hidden": "",
        "aria-label": tongue("Hvad der sker", "What is going on"),
      ],
      [
        .tag("p", ["id": "progress-text", "role": "status"], ""),
        .tag(
          "progress",
          [
            "id": "progress-bar", "max": "100", "value": "0",
            "aria-label": tongue("Hvor langt", "How far"),
          ], ""),
        .tag(
          "p", ["class": "buttons"],
          [
            .tag("button", ["type": "button", "id": "cancel"], tongue("Afbryd", "Cancel"))
          ]),
      ])
  }
}
