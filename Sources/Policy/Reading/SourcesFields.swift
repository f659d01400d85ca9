/// Settings of where things lie, and of listening.
extension SourcesPolicy {
  static let fields: [Field<Self>] = [
    .text("timeZone", \.timeZone, [.atMost(64), .singleLine]),
    .path("greetings", \.greetings),
    .group("directory", \.directory, DirectorySources.fields),
    .group("asterisk", \.asterisk, AsteriskSources.fields),
    .group("freeswitch", \.freeswitch, FreeSWITCHSources.fields),
    .group("fusionpbx", \.fusionPBX, FusionPBXSources.fields),
    .group("unity", \.unity, UnitySources.fields),
    .group("generic", \.generic, GenericSources.fields),
    .group("logs", \.logs, LogSources.fields),
    .group("absences", \.absences, AbsenceSources.fields),
    .group("forwards", \.forwards, ForwardSources.fields),
    .group("closures", \.closures, ClosureSources.fields),
  ]

  /// Where every path is that is relative to the configuration's folder.
  package static let paths: [any WritableKeyPath<SourcesPolicy, String> & Sendable] = [
    \.greetings, \.directory.csv, \.directory.os2mo, \.directory.os2rollekatalog,
    \.asterisk.spool, \.asterisk.voicemailConf, \.asterisk.extensionsConf,
    \.freeswitch.database, \.freeswitch.storage, \.fusionPBX.voicemails, \.fusionPBX.messages,
    \.fusionPBX.greetings, \.fusionPBX.storage, \.unity.greetings, \.unity.users,
    \.unity.unused, \.unity.greetingList, \.generic.greetings, \.generic.mailboxes,
  ]

  /// The same for lists of paths.
  package static let pathLists =
    logLists + [
      \.absences.csv, \.absences.ical, \.forwards.astdb, \.forwards.fusionpbx, \.forwards.csv,
      \.closures.csv,
    ]

  /// Those of logs.
  package static let logLists: [any WritableKeyPath<SourcesPolicy, [String]> & Sendable] = [
    \.logs.cdr, \.logs.cel, \.logs.full, \.logs.externnotify, \.logs.managerEvents,
    \.logs.freeswitchEvents, \.logs.unityLogins, \.logs.unityMessages, \.logs.generic,
  ]
}

extension DirectorySources {
  fileprivate static let fields: [Field<Self>] = [
    .path("csv", \.csv),
    .path("os2mo", \.os2mo),
    .path("os2rollekatalog", \.os2rollekatalog),
    .whole("extensionDigits", \.extensionDigits, 2...8),
  ]
}

extension AsteriskSources {
  fileprivate static let fields: [Field<Self>] = [
    .path("spool", \.spool),
    .path("voicemailConf", \.voicemailConf),
    .path("extensionsConf", \.extensionsConf),
    .choice("greeting", \.greeting),
  ]
}

extension FreeSWITCHSources {
  fileprivate static let fields: [Field<Self>] = [
    .path("database", \.database),
    .path("storage", \.storage),
    .text("operatorKey", \.operatorKey, [.atMost(8), .telephoneKeys]),
  ]
}

extension FusionPBXSources {
  fileprivate static let fields: [Field<Self>] = [
    .path("voicemails", \.voicemails),
    .path("messages", \.messages),
    .path("greetings", \.greetings),
    .path("storage", \.storage),
  ]
}

extension UnitySources {
  fileprivate static let fields: [Field<Self>] = [
    .path("greetings", \.greetings),
    .path("users", \.users),
    .path("unused", \.unused),
    .path("greetingList", \.greetingList), .names("columns", \.columns),
  ]
}

extension GenericSources {
  fileprivate static let fields: [Field<Self>] = [
    .names("columns", \.columns),
    .path("greetings", \.greetings),
    .path("mailboxes", \.mailboxes),
  ]
}

extension LogSources {
  fileprivate static let fields: [Field<Self>] = [
    .paths("cdr", \.cdr),
    .texts("cdrColumns", \.cdrColumns, count: 0...64),
    .choice("cdrInUTC", \.cdrInUTC),
    .paths("cel", \.cel),
    .paths("full", \.full),
    .paths("externnotify", \.externnotify),
    .paths("managerEvents", \.managerEvents),
    .paths("freeswitchEvents", \.freeswitchEvents),
    .paths("unityLogins", \.unityLogins),
    .paths("unityMessages", \.unityMessages),
    .paths("generic", \.generic),
    .names("columns", \.columns), .names("actions", \.actions),
    .choice("dateOrder", \.dateOrder),
    .texts("ownNumbers", \.ownNumbers, count: 0...100),
    .texts("askingNumbers", \.askingNumbers, count: 0...100),
    .texts("prefixes", \.prefixes, count: 0...100),
    .names("covers", affectsVerdicts: true, \.covers), .aliases("servers", \.servers),
  ]
}

extension AccessPolicy {
  static let fields: [Field<Self>] = [
    .choice("reading", \.reading),
    .choice("days", \.days),
    .choice("halfHolidays", \.halfHolidays),
    .whole("leastOpenSeconds", \.leastOpenSeconds, 0...120),
    .whole("wrongCodes", \.wrongCodes, 2...20),
    .text("codePrefix", \.codePrefix, [.atMost(8), .digits]),
    .whole("temporaryGreetingDays", \.temporaryGreetingDays, 1...365),
    .whole("mostSilentHours", \.mostSilentHours, 1...23),
    .whole("mostSilentBusyHours", \.mostSilentBusyHours, 1...12),
    .choice("unknownListeningExcuses", \.unknownListeningExcuses),
  ]
}

extension Field {
  /// A file or folder; what it holds decides, not where it lies.
  static func path(
    _ key: String, _ place: any WritableKeyPath<Root, String> & Sendable
  ) -> Self {
    .text(key, affectsVerdicts: false, place, [.atMost(1024), .singleLine])
  }

  static func paths(
    _ key: String, _ place: any WritableKeyPath<Root, [String]> & Sendable
  ) -> Self {
    .texts(
      key, affectsVerdicts: false, place, count: 0...1000, [.notEmpty, .atMost(1024), .singleLine])
  }
}
