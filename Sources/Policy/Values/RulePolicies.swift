/// How telephone numbers are written at the site.
package struct NumbersPolicy: Sendable, Equatable {
  /// The country's code, 1–3 digits.
  package var country = "45"
  /// How many digits a number has within the country, 4…12.
  package var nationalDigits = 8
  /// What is dialled before an outside number.
  package var outsideLine = ""
  /// The house's numbers without their extension.
  package var ownPrefixes: [String] = []
  /// The switchboard's numbers: extensions or whole numbers (rules 14 and 23).
  package var switchboard: [String] = []

  package init() {}
}

/// When telephones are to be answered ("telefontiden", rule 11): `09:00-15:00`, or empty for not at
/// all. Empty on every day is unknown.
package struct TelephoneHours: Sendable, Equatable {
  package var monday = ""
  package var tuesday = ""
  package var wednesday = ""
  package var thursday = ""
  package var friday = ""
  package var saturday = ""
  package var sunday = ""

  package init() {}

  /// Minutes after midnight by weekday, 1 (Monday) … 7.
  package var minutes: [Int: Range<Int>] {
    var table: [Int: Range<Int>] = [:]
    let texts = [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
    for (index, text) in texts.enumerated() {
      table[index + 1] = Self.minutes(of: text)
    }
    return table
  }

  /// Nil for what is no span of a day's hours.
  static func minutes(of text: String) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end -> Int? in
      let parts = end.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60
      else { return nil }
      return hour * 60 + minute
    }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to, to <= 1440 else {
      return nil
    }
    return from..<to
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// Absence: rules 10, 13, 16, 18 and 19.
package struct AbsencePolicy: Sendable, Equatable {
  /// "Ved fravær over en dag": more calendar days than this, 1…30.
  package var longerThanDays = 1
  /// "væk i mere end et døgn": more hours than this, 1…240.
  package var longerThanHours = 24
  /// "længere tids fravær", which the policy does not define: more calendar days than this, 2…366.
  package var longAbsenceDays = 14
  /// "i længere tid" away from the desk, which the policy does not define either: so many minutes or
  /// more, 5…480 (rules 13 and 16).
  package var deskMinutes = 60

  package init() {}
}

/// Active service: rules 1 and 4.
package struct ServicePolicy: Sendable, Equatable {
  /// A call of the same number to the same department within so many hours after an unanswered one
  /// is a repeated call, 1…168.
  package var repeatWithinHours = 24

  package init() {}
}

/// What employees were told before their listening and calling back is looked at: a control measure
/// ("kontrolforanstaltning"). Without purpose and date those rules stay off.
package struct InformationPolicy: Sendable, Equatable {
  /// Why it is done ("formål").
  package var purpose = ""
  /// When the employees were told, `2026-10-01`.
  package var informedOn = ""
  /// Who is responsible ("dataansvarlig").
  package var controller = ""
  /// Whom to ask, and the data protection officer.
  package var contact = ""
  /// The legal basis ("retsgrundlag").
  package var legalBasis = ""
  /// Who sees the reports.
  package var recipients: [String] = []
  /// How long reports are kept, days, 1…3650.
  package var retentionDays = 90

  package init() {}
}

/// Where absences are told.
package struct AbsenceSources: Sendable, Equatable {
  /// Tables with extension, from and to.
  package var csv: [String] = []
  /// Calendars `<extension>.ics`.
  package var ical: [String] = []
  /// `orlover` of OS2mo's database in `directory.os2mo`.
  package var os2mo = YesNo.no
  /// What a column is called in `csv`: extension, from, to.
  package var columns: [String: String] = [:]

  package init() {}
}

/// The list of closures, "Rådhuslukninger" (rule 24).
package struct ClosureSources: Sendable, Equatable {
  /// Tables with department, from and to.
  package var csv: [String] = []
  /// What a column is called in `csv`: department, from, to.
  package var columns: [String: String] = [:]

  package init() {}
}

/// Where telephones are forwarded.
package struct ForwardSources: Sendable, Equatable {
  /// `asterisk -rx "database show"`, saved.
  package var astdb: [String] = []
  /// FreeSWITCH: FusionPBX' extensions with `forward_all_destination`, as a table.
  package var fusionpbx: [String] = []
  /// Tables with extension and destination.
  package var csv: [String] = []
  /// What a column is called in `csv`: extension, kind, target.
  package var columns: [String: String] = [:]

  package init() {}
}
