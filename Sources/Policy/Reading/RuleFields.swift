/// Settings of the rules beyond greeting and listening.
extension NumbersPolicy {
  static let fields: [Field<Self>] = [
    .text("country", \.country, [.notEmpty, .atMost(3), .digits]),
    .whole("nationalDigits", \.nationalDigits, 4...12),
    .text("outsideLine", \.outsideLine, [.atMost(4), .telephoneKeys]),
    .texts("ownPrefixes", \.ownPrefixes, count: 0...100, [.notEmpty, .atMost(15), .digits]),
    .texts("switchboard", \.switchboard, count: 0...50, [.notEmpty, .atMost(15), .digits]),
  ]
}

extension TelephoneHours {
  static let fields: [Field<Self>] = [
    .text("monday", \.monday, [.clockSpan]),
    .text("tuesday", \.tuesday, [.clockSpan]),
    .text("wednesday", \.wednesday, [.clockSpan]),
    .text("thursday", \.thursday, [.clockSpan]),
    .text("friday", \.friday, [.clockSpan]),
    .text("saturday", \.saturday, [.clockSpan]),
    .text("sunday", \.sunday, [.clockSpan]),
  ]
}

extension AbsencePolicy {
  static let fields: [Field<Self>] = [
    .whole("longerThanDays", \.longerThanDays, 1...30),
    .whole("longerThanHours", \.longerThanHours, 1...240),
    .whole("longAbsenceDays", \.longAbsenceDays, 2...366),
    .whole("deskMinutes", \.deskMinutes, 5...480),
  ]
}

extension ServicePolicy {
  static let fields: [Field<Self>] = [
    .whole("repeatWithinHours", \.repeatWithinHours, 1...168)
  ]
}

extension InformationPolicy {
  static let fields: [Field<Self>] = [
    .text("purpose", \.purpose, [.atMost(1000)]),
    .text("informedOn", \.informedOn, [.date]),
    .text("controller", affectsVerdicts: false, \.controller, [.atMost(500)]),
    .text("contact", affectsVerdicts: false, \.contact, [.atMost(500)]),
    .text("legalBasis", affectsVerdicts: false, \.legalBasis, [.atMost(1000)]),
    .texts(
      "recipients", affectsVerdicts: false, \.recipients, count: 0...50, [.notEmpty, .atMost(200)]),
    .whole("retentionDays", affectsVerdicts: false, \.retentionDays, 1...3650),
  ]
}

extension AbsenceSources {
  static let fields: [Field<Self>] = [
    .paths("csv", \.csv),
    .paths("ical", \.ical),
    .choice("os2mo", \.os2mo),
    .names("columns", \.columns),
  ]
}

extension ForwardSources {
  static let fields: [Field<Self>] = [
    .paths("astdb", \.astdb),
    .paths("fusionpbx", \.fusionpbx),
    .paths("csv", \.csv),
    .names("columns", \.columns),
  ]
}

extension ClosureSources {
  static let fields: [Field<Self>] = [
    .paths("csv", \.csv),
    .names("columns", \.columns),
  ]
}
