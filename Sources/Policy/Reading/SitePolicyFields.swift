/// The configuration file's settings, in the order of the default file.
extension SitePolicy {
  static let fields: [Field<SitePolicy>] = [
    .group("municipality", \.municipality, Municipality.fields),
    .group("name", \.name, [.choice("firstNameOnly", \.firstNameOnly)]),
    .group("departments", \.departments, [.aliases("aliases", \.aliases)]),
    .group("callback", \.callback, CallbackPolicy.fields),
    .group("switchboard", \.switchboard, SwitchboardPolicy.fields),
    .group("severities", \.severities, Severities.fields),
    .choice(
      "exitThreshold", affectsVerdicts: false, \.exitThreshold, of: [.info, .warn, .fail]),
    .group("quality", \.quality, QualityPolicy.fields),
    .group("recogniser", \.recogniser, RecogniserPolicy.fields),
    .group("sources", \.sources, SourcesPolicy.fields),
    .group("access", \.access, AccessPolicy.fields),
    .group("numbers", \.numbers, NumbersPolicy.fields),
    .group("telephoneHours", \.telephoneHours, TelephoneHours.fields),
    .group("absence", \.absence, AbsencePolicy.fields),
    .group("service", \.service, ServicePolicy.fields),
    .group("information", \.information, InformationPolicy.fields),
    .group("evidence", affectsVerdicts: false, \.evidence, EvidencePolicy.fields),
    .group("letters", affectsVerdicts: false, \.letters, LetterPolicy.fields),
    .path("waivers", \.waivers),
    .path("store", \.store),
    .choice("language", affectsVerdicts: false, \.language),
  ]
}

extension Municipality {
  fileprivate static let fields: [Field<Self>] = [
    .text("name", \.name, .name),
    .text("policyTitle", affectsVerdicts: false, \.policyTitle, .name),
  ]
}

extension CallbackPolicy {
  fileprivate static let fields: [Field<Self>] = [
    .number("limitHours", \.limitHours, 1...240),
    .workingDays("workingDays", \.workingDays),
    .texts("extraHedges", \.extraHedges, count: 0...200),
  ]
}

extension SwitchboardPolicy {
  fileprivate static let fields: [Field<Self>] = [
    .text("keys", \.keys, [.notEmpty, .atMost(8), .telephoneKeys]),
    .texts("names", \.names, count: 1...50),
    .texts("ambiguousNames", \.ambiguousNames, count: 0...50),
  ]
}

extension Severities {
  fileprivate static let fields: [Field<Self>] = FindingCode.Group.allCases.map { group in
    let codes = FindingCode.allCases.filter { $0.group == group }
    return .group(group.rawValue, \.self, codes.map { .choice($0.rawValue, \.[$0]) })
  }
}

extension QualityPolicy {
  fileprivate static let fields: [Field<Self>] = [
    .number("tooQuietDBFS", \.tooQuietDBFS, -80 ... -10),
    .number("tooNoisySNR", \.tooNoisySNR, 0...60),
    .number("clippedShare", \.clippedShare, 0...1),
    .number("clippedRunMilliseconds", \.clippedRunMilliseconds, 0.1...1000),
    .number("tooShortSeconds", \.tooShortSeconds, 0...30),
    .number("startsLateSeconds", \.startsLateSeconds, 0...30),
    .number("deadAirSeconds", \.deadAirSeconds, 0.5...60),
    .number("maxMinutes", \.maxMinutes, 1...60),
  ]
}

extension RecogniserPolicy {
  fileprivate static let fields: [Field<Self>] = [
    .text("model", \.model, [.notEmpty, .atMost(1024), .singleLine]),
    // What the file says decides, not where it lies: that is in the ear's fingerprint.
    .text("lexicon", affectsVerdicts: false, \.lexicon, [.atMost(1024), .singleLine]),
    .text("bands", affectsVerdicts: false, \.bands, [.atMost(1024), .singleLine]),
    .whole("workers", affectsVerdicts: false, \.workers, 0...256),
    .number("marginExtra", \.marginExtra, 0...1000),
    .texts("ears", \.ears, count: 1...2, [.notEmpty, .atMost(60), .singleLine]),
    .choice("confirm", \.confirm),
    .recognisers("commands", \.commands),
  ]
}
