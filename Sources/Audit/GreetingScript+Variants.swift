package import Timing
import Wording

/// How a greeting is worded: all say what the policy asks for.
package enum GreetingVariant: String, Sendable, CaseIterable {
  /// In the policy's own words.
  case standard
  /// As few words as will do.
  case short
  /// The same in a warmer tone.
  case friendly
}

extension GreetingScript {
  /// What is said of an absence: when, never why (rules 5 and 20).
  package struct Absence: Sendable, Equatable {
    /// The day on which the owner is back.
    package var returning: CivilDate?
    /// Who can be asked for until then, such as the leader.
    package var deputy: String?

    package init(returning: CivilDate? = nil, deputy: String? = nil) {
      self.returning = returning
      self.deputy = deputy
    }
  }

  /// The whole greeting.
  package func text(_ variant: GreetingVariant, absence: Absence = Absence()) -> String {
    let subject = isShared ? "Vi" : "Jeg"
    let tone = policy.toneWords.first ?? "tonen"
    let away = awaySentences(absence)
    let sentences: [String] =
      switch variant {
      case .standard:
        [introduction, "\(subject) kan ikke besvare telefonen i øjeblikket."] + away + [
          "Læg dit navn og nummer, \(promise), eller \(wayBack).",
          "Indtal din besked efter \(tone).",
        ]
      case .short:
        [introduction, "\(subject) kan ikke tage telefonen lige nu."] + away + [
          "Læg dit navn og nummer efter \(tone), \(promise), eller \(wayBack)."
        ]
      case .friendly:
        [
          "Hej, og tak fordi du ringer.", introduction,
          "\(subject) kan desværre ikke tage telefonen lige nu.",
        ] + away + [
          "Læg dit navn og nummer efter \(tone), \(promise).",
          "Du kan også altid \(wayBackAsVerb).", "Hav en god dag.",
        ]
      }
    return sentences.joined(separator: " ")
  }

  /// "vende retur til Omstillingen ved at taste firkant nul"
  private var wayBackAsVerb: String {
    wayBack.replacing("vend retur", with: "vende retur", maxReplacements: 1)
  }

  private func awaySentences(_ absence: Absence) -> [String] {
    var sentences: [String] = []
    if let day = absence.returning {
      sentences.append("\(isShared ? "Vi" : "Jeg") er tilbage \(Self.spoken(day)).")
    }
    if let deputy = absence.deputy {
      let place = policy.switchboardNames.first ?? "Omstillingen"
      sentences.append("Haster det, så bed \(place) om at stille om til \(deputy).")
    }
    return sentences
  }

  /// "mandag den 7. december"
  private static func spoken(_ day: CivilDate) -> String {
    let names = CalendarNames.danish
    let parts = day.parts
    return "\(names.weekdays[day.weekday - 1]) den \(parts.day). \(names.month(parts.month))"
  }
}
