import Directory
package import Rules
package import Timing

/// What waivers are called, and how they stand.
extension Tongue {
  package func name(of column: WaiverColumn) -> String {
    switch column {
    case .mailbox: self("postkasse", "mailbox")
    case .rule: self("regel", "rule")
    case .reason: self("begrundelse", "reason")
    case .owner: self("ansvarlig", "owner")
    case .expires: self("udløb", "expiry")
    }
  }

  /// "10 absence_voicemail"; the code alone for what the policy does not number.
  package func label(of rule: RuleID) -> String {
    let number = rule.rule.number
    return number.isEmpty ? rule.rawValue : "\(number) \(rule.rawValue)"
  }

  /// "gælder til og med 31. januar 2027".
  package func standing(of waiver: Waiver, on today: CivilDate) -> String {
    let left = waiver.daysLeft(on: today)
    let last = date(waiver.expires)
    func days(_ count: Int) -> String { amount(count, ("dag", "dage"), ("day", "days")) }
    switch left {
    case ..<0:
      return self(
        "udløbet for \(days(-left)) siden, \(last)", "expired \(days(-left)) ago, \(last)")
    case 0: return self("udløber i dag", "expires today")
    case 1...30:
      return self("udløber om \(days(left)), \(last)", "expires in \(days(left)), \(last)")
    default: return self("gælder til og med \(last)", "in force until \(last)")
    }
  }
}

extension Waiver {
  /// That the finding counts for nothing, until when, and who says so.
  package func sentence(_ tongue: Tongue) -> String {
    let (day, rule) = (tongue.date(expires), tongue.label(of: self.rule))
    let (reason, owner) = (Printable.excerpt(reason, limit: 300), Printable.excerpt(owner))
    return tongue(
      "Undtaget fra regel \(rule) til og med \(day). Begrundelse: \(reason). Ansvarlig: \(owner).",
      "Waived from rule \(rule) until \(day). Reason: \(reason). Owner: \(owner).")
  }

  /// That the finding is back because nobody renewed it, and what to do.
  package func expiredSentence(_ tongue: Tongue) -> String {
    let (day, rule) = (tongue.date(expires), tongue.label(of: self.rule))
    let owner = Printable.excerpt(owner)
    let command =
      "klartone waive --mailbox \(Printable.excerpt(mailbox)) "
      + "--rule \(self.rule.rawValue) --replace"
    return tongue(
      "Undtagelsen fra regel \(rule) udløb \(day), så fundet tæller igen. Til \(owner): forny den "
        + "(\(command) …), eller lad forholdet blive rettet.",
      "The waiver of rule \(rule) expired on \(day), so the finding counts again. To \(owner): "
        + "renew it (\(command) …), or have the matter put right.")
  }
}

extension WaiverFileError {
  /// Why no waivers could be read, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .undecodable(let error): return error.sentence(tongue)
    case .missingColumns(let columns, let line):
      let names = columns.map(\.rawValue).joined(separator: ", ")
      let heading = WaiverColumn.allCases.map(\.rawValue).joined(separator: ";")
      return tongue(
        "Undtagelserne mangler kolonner (linje \(line)): \(names). Første linje skal være \(heading).",
        "The waivers lack columns (line \(line)): \(names). The first line must be \(heading).")
    }
  }
}

extension WaiverFault {
  /// Why a line waives nothing, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    tongue("linje \(line) undtager intet: ", "line \(line) waives nothing: ")
      + kind.sentence(tongue)
  }
}

extension WaiverFault.Kind {
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .missing(let columns):
      let names = columns.map { tongue.name(of: $0) }.joined(separator: ", ")
      return tongue(
        "\(names) mangler. Alle fem skal udfyldes: postkasse, regel, begrundelse, ansvarlig, udløb.",
        "no \(names). All five are needed: mailbox, rule, reason, owner, expiry.")
    case .unknownRule(let text):
      return tongue(
        "der er ingen regel \(Printable.quoted(text, limit: 60)). \"klartone rules\" viser dem alle.",
        "there is no rule \(Printable.quoted(text, limit: 60)). \"klartone rules\" shows them all.")
    case .severalRules(let text, let rules):
      let codes = rules.map(\.rawValue).joined(separator: ", ")
      return tongue(
        "\(Printable.quoted(text, limit: 60)) er flere regler. Skriv én af dem: \(codes).",
        "\(Printable.quoted(text, limit: 60)) is several rules. Write one of them: \(codes).")
    case .notWaivable(let rule):
      return tongue(
        "regel \(tongue.label(of: rule)) bedømmes ikke for den enkelte postkasse, så der er intet at "
          + "undtage.",
        "rule \(tongue.label(of: rule)) is not judged of single mailboxes, so there is nothing to "
          + "waive.")
    case .badDate(let text):
      return tongue(
        "\(Printable.quoted(text, limit: 40)) er ingen dato. Skriv den sådan: 2027-01-31.",
        "\(Printable.quoted(text, limit: 40)) is no date. Write it like this: 2027-01-31.")
    case .personalNumber(let column):
      return tongue(
        "feltet \(tongue.name(of: column)) ligner et CPR-nummer. Fjern det.",
        "the field \(tongue.name(of: column)) looks like a CPR number. Remove it.")
    case .tooManyFields(let expected, let found):
      return tongue(
        "\(found) felter i stedet for \(expected). Sæt anførselstegn om en tekst med semikolon.",
        "\(found) fields instead of \(expected). Put a text with a semicolon in quotation marks.")
    case .repeated(let first):
      return tongue(
        "linje \(first) er om samme postkasse og regel og gælder. Slet den ene.",
        "line \(first) is about the same mailbox and rule, and counts. Delete one of them.")
    case .unclosedQuote:
      return tongue(
        "et anførselstegn bliver aldrig lukket, og resten af filen kan ikke læses. Tilføj det.",
        "a quotation mark is never closed, and the rest of the file cannot be read. Add it.")
    }
  }
}
