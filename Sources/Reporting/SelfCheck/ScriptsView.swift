package import Policy
package import Wording

/// Greetings ready to copy, with name and department filled in.
package struct ScriptsView {
  private let items: [ScriptItem]
  private let isFilled: Bool
  private let tongue: Tongue

  package init(policy: SitePolicy, owner: Owner?, isFilled: Bool, tongue: Tongue) {
    items = ScriptItem.all(policy: policy, owner: owner, tongue: tongue)
    self.isFilled = isFilled
    self.tongue = tongue
  }

  package var html: HTML {
    .tag(
      "section", ["class": "scripts"],
      [
        .tag(
          "h2",
          tongue("Tekster, der opfylder politikken", "Texts that meet the policy")),
        .tag(
          "p", ["class": "hint"],
          isFilled
            ? tongue(
              "Med dit navn og din afdeling. Kopiér én af dem, eller brug den som udgangspunkt.",
              "With your name and department. Copy one, or begin with it.")
            : tongue(
              "Skriv navn og afdeling øverst, så bliver de fyldt ind.",
              "Give name and department above, and they are filled in.")),
      ]
        + items.map { item in
          .tag(
            "div", ["class": "script", "data-tone": item.tone],
            [
              .tag("h3", item.title), .tag("p", ["lang": "da", "class": "text"], item.text),
              .tag(
                "p", ["class": "buttons scripted", "hidden": ""],
                [
                  button("copy", tongue("Kopiér", "Copy"), item.title),
                  button("use", tongue("Ret i den", "Edit it"), item.title),
                  button("read", tongue("Indtal den", "Record it"), item.title),
                ]),
            ])
        })
  }

  private func button(_ action: String, _ name: String, _ title: String) -> HTML {
    .tag(
      "button", ["type": "button", "data-action": action],
      [.text(name), .tag("span", ["class": "sr"], ": \(title)")])
  }
}
