package import Timing
package import Voicemail

extension Mailbox {
  /// What callers hear, in a few words: a file's name, or that it is the system's.
  func heardName(_ tongue: Tongue) -> String {
    switch heard {
    case .recording(let file, _): Printable.fileName(file.path)
    case .text: tongue("tekst", "text")
    case .announcement: tongue("systemets meddelelse", "system announcement")
    case .unknown: tongue("kan ikke afgøres", "cannot be told")
    }
  }

  /// Why that is heard, in a few words.
  func heardReason(_ tongue: Tongue) -> String {
    switch heard {
    case .recording(let file, _):
      let name = tongue.name(of: file.slot)
      guard hidesOthers else { return name }
      return tongue("\(name) skjuler ", "\(name) hides ") + Self.names(of: unheard)
    case .text: return tongue("systemet læser den op", "the system speaks it")
    case .announcement(let name):
      let others = alsoHeard + unheard
      if !others.isEmpty {
        let names = GreetingSlot.allCases.filter { slot in others.contains { $0.slot == slot } }
          .map { tongue.name(of: $0) }.joined(separator: ", ")
        return tongue(
          "kun \(names) er indtalt, og den afspilles ikke",
          "recorded is only \(names), which is not played")
      }
      return name == nil
        ? tongue("ingen hilsen er indtalt", "no greeting is recorded")
        : tongue("kun navnet er indtalt", "only the name is recorded")
    case .unknown(let doubt): return doubt.phrase(tongue)
    }
  }

  /// What callers hear and why, in whole sentences.
  package func heardSentences(_ tongue: Tongue, zone: TimeZoneRules?) -> [String] {
    var sentences = [heardSentence(tongue, zone)]
    if case .recording(_, let copies) = heard, !copies.isEmpty {
      sentences.append(
        tongue("Samme hilsen i andre formater: ", "The same greeting in other formats: ")
          + "\(Self.names(of: copies)).")
    }
    for file in alsoHeard {
      let name = Printable.fileName(file.path)
      sentences.append(
        tongue(
          "Andre gange høres \(name): \(tongue.name(of: file.slot)).",
          "At other times \(name) is heard: \(tongue.name(of: file.slot))."))
    }
    if case .unknown = heard, !unheard.isEmpty {
      sentences.append(
        tongue("Der er disse optagelser: ", "There are these recordings: ")
          + unheard.map { Self.described($0, tongue) }.joined(separator: ", ") + ".")
    } else {
      for file in unheard {
        sentences.append(
          Self.described(file, tongue) + tongue(" høres ikke nu.", " is not heard now."))
      }
    }
    return sentences
  }

  private func heardSentence(_ tongue: Tongue, _ zone: TimeZoneRules?) -> String {
    switch heard {
    case .recording(let file, _):
      let day = file.changed.map {
        tongue(", ændret ", ", changed ") + tongue.day(of: $0, in: zone)
      }
      let path = Printable.text(file.path) + (day ?? "")
      if hidesOthers {
        return tongue(
          "Opkalderen hører \(path): \(heardReason(tongue)), så længe den er slået til.",
          "Callers hear \(path): \(heardReason(tongue)) as long as it is on.")
      }
      return tongue(
        "Opkalderen hører \(path): \(heardReason(tongue)).",
        "Callers hear \(path): \(heardReason(tongue)).")
    case .text(let text):
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return tongue(
        "Opkalderen hører en tekst, som systemet læser op: \(Printable.quoted(line, limit: 2000)).",
        "Callers hear a text that the system speaks: \(Printable.quoted(line, limit: 2000)).")
    case .announcement:
      return tongue(
        "Opkalderen hører systemets egen meddelelse: \(heardReason(tongue)). Indtal en hilsen.",
        "Callers hear the system's own announcement: \(heardReason(tongue)). Record a greeting.")
    case .unknown(let doubt):
      return tongue(
        "Det kan ikke afgøres, hvad opkalderen hører: \(doubt.sentence(tongue))",
        "It cannot be told what callers hear: \(doubt.sentence(tongue))")
    }
  }

  /// A greeting that replaces others as long as it is on; others that are off are hidden by none.
  private var hidesOthers: Bool {
    guard case .recording(let file, _) = heard, !unheard.isEmpty else { return false }
    return file.slot == .temporary || file.slot == .alternate
  }

  private static func described(_ file: GreetingFile, _ tongue: Tongue) -> String {
    "\(Printable.fileName(file.path)) (\(tongue.name(of: file.slot)))"
  }

  private static func names(of files: [GreetingFile]) -> String {
    files.map { Printable.fileName($0.path) }.joined(separator: ", ")
  }
}

extension HeardGreetingDoubt {
  /// Why it cannot be seen, in a few words.
  func phrase(_ tongue: Tongue) -> String {
    switch self {
    case .unreadable: tongue("mappen må ikke læses", "the folder may not be read")
    case .storedElsewhere: tongue("hilsenen ligger et andet sted", "the greeting is elsewhere")
    case .missingFile: tongue("filen findes ikke", "the file does not exist")
    case .linkOutside: tongue("genvej ud af mappen", "a link out of the folder")
    case .settingUnknown:
      tongue("flere hilsner, ukendt hvilken er slået til", "several greetings, unknown which is on")
    }
  }
}
