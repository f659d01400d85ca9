import Engine
import Foundation
import Options
import Policy
import Reporting
import Timing

/// Options that say where a site's mailboxes, people and logs lie: each is a setting of the site
/// file, and counts before it.
enum SiteOptions {
  private static func path(
    _ name: String, short: Character? = nil, _ kind: Options.ValueKind, _ danish: String,
    _ english: String
  ) -> Option {
    let placeholder =
      kind == .directory ? Text(da: "MAPPE", en: "FOLDER") : Text(da: "FIL", en: "FILE")
    return Option(
      name, short: short, value: .value(placeholder: placeholder, kind: kind),
      help: Text(da: danish, en: english))
  }

  private static func log(_ name: String, _ danish: String, _ english: String) -> Option {
    Option(
      name, value: .value(placeholder: Text(da: "FILER", en: "FILES"), kind: .file),
      repeats: true, help: Text(da: danish, en: english))
  }

  static let site = Option(
    "site", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
    help: Text(
      da: "sitefil: konfigurationen med \"sources\" (postkasser, personer, logge)",
      en: "site file: the configuration with \"sources\" (mailboxes, people, logs)"))

  static let people: [Option] = [
    path(
      "directory", short: "d", .file, "medarbejderliste (CSV)",
      "list of people (CSV)"),
    path("os2mo", .file, "medarbejdere fra OS2mo (SQLite)", "people from OS2mo (SQLite)"),
    path(
      "os2rollekatalog", .file, "medarbejdere fra OS2rollekatalog (JSON)",
      "people from OS2rollekatalog (JSON)"),
  ]

  static let mailboxes: [Option] = [
    path(
      "asterisk", .directory, "Asterisks voicemail-mappe (spool)",
      "Asterisk's voicemail folder (spool)"),
    path("voicemail-conf", .file, "Asterisks voicemail.conf", "Asterisk's voicemail.conf"),
    path(
      "extensions-conf", .file, "Asterisks extensions.conf: om tasten 0 virker",
      "Asterisk's extensions.conf: whether the key 0 works"),
    path("freeswitch", .file, "FreeSWITCH' database", "FreeSWITCH's database"),
    path(
      "freeswitch-storage", .directory, "FreeSWITCH' mappe med optagelser",
      "FreeSWITCH's folder of recordings"),
    path(
      "fusionpbx", .file, "FusionPBX: v_voicemails (CSV eller SQLite)",
      "FusionPBX: v_voicemails (CSV or SQLite)"),
    path(
      "fusionpbx-messages", .file, "FusionPBX: v_voicemail_messages (CSV)",
      "FusionPBX: v_voicemail_messages (CSV)"),
    path(
      "fusionpbx-greetings", .file, "FusionPBX: v_voicemail_greetings (CSV)",
      "FusionPBX: v_voicemail_greetings (CSV)"),
    path(
      "fusionpbx-storage", .directory, "FusionPBX' mappe med optagelser",
      "FusionPBX's folder of recordings"),
    path(
      "unity", .file, "Cisco Unity Connection: rapporten Users (CSV)",
      "Cisco Unity Connection: the report Users (CSV)"),
    path(
      "unity-recordings", .directory, "Unity: mappe med hilsner", "Unity: folder of greetings"),
    path("unity-greetings", .file, "Unity: liste over hilsner (CSV)", "Unity: list of greetings"),
    path(
      "unity-unused", .file, "Unity: rapporten Unused Voicemail Accounts",
      "Unity: the report Unused Voicemail Accounts"),
    path(
      "mailbox-list", .file, "ethvert andet system: liste over postkasser (CSV)",
      "any other system: list of mailboxes (CSV)"),
    path(
      "mailbox-recordings", .directory, "mappe med hilsner til listen",
      "folder of greetings for the list"),
  ]

  static let logs: [Option] = [
    log("cdr", "Asterisks CDR, fx 'Master.csv*'", "Asterisk's CDR, such as 'Master.csv*'"),
    Option(
      "cdr-utc",
      help: Text(da: "CDR er i UTC (usegmtime=yes)", en: "the CDR is in UTC (usegmtime=yes)")),
    log("cel", "Asterisks CEL", "Asterisk's CEL"),
    log("full-log", "Asterisks log, fx 'full*'", "Asterisk's log, such as 'full*'"),
    log(
      "externnotify", "linjer fra externnotify", "lines of externnotify"),
    log("ami", "optagne AMI-hændelser", "recorded AMI events"),
    log("freeswitch-events", "FreeSWITCH' hændelser", "FreeSWITCH's events"),
    log(
      "unity-logins", "Unity: rapporten User Phone Login and MWI",
      "Unity: the report User Phone Login and MWI"),
    log(
      "unity-messages", "Unity: rapporten User Message Activity",
      "Unity: the report User Message Activity"),
    log("access-list", "anden liste over aflytninger (CSV)", "another list of listenings (CSV)"),
  ]

  static let period: [Option] = [
    Option(
      "time-zone", value: .value(placeholder: Text(da: "ZONE", en: "ZONE"), kind: .text),
      help: Text(
        da: "tidszonen for logge og dage, fx Europe/Copenhagen",
        en: "the time zone of logs and days, such as Europe/Copenhagen")),
    Option(
      "since", value: .value(placeholder: Text(da: "DATO", en: "DATE"), kind: .text),
      help: Text(
        da: "første dag, fx 2026-11-16", en: "the first day, such as 2026-11-16"),
      defaultText: "7"),
    Option(
      "until", value: .value(placeholder: Text(da: "DATO", en: "DATE"), kind: .text),
      help: Text(da: "sidste dag; ellers i går", en: "the last day; else yesterday")),
    asOf,
  ]

  static let asOf = Option(
    "as-of", value: .value(placeholder: Text(da: "TID", en: "TIME"), kind: .text),
    help: Text(
      da: "bedøm, som om klokken var dette, fx 2026-11-23T08:00",
      en: "judge as if it were this time, such as 2026-11-23T08:00"))

  /// The settings that the options of a path stand for.
  private static let settings: [(String, any WritableKeyPath<SourcesPolicy, String> & Sendable)] = [
    ("greetings", \.greetings), ("directory", \.directory.csv), ("os2mo", \.directory.os2mo),
    ("os2rollekatalog", \.directory.os2rollekatalog), ("asterisk", \.asterisk.spool),
    ("voicemail-conf", \.asterisk.voicemailConf), ("extensions-conf", \.asterisk.extensionsConf),
    ("freeswitch", \.freeswitch.database), ("freeswitch-storage", \.freeswitch.storage),
    ("fusionpbx", \.fusionPBX.voicemails), ("fusionpbx-messages", \.fusionPBX.messages),
    ("fusionpbx-greetings", \.fusionPBX.greetings), ("fusionpbx-storage", \.fusionPBX.storage),
    ("unity", \.unity.users), ("unity-recordings", \.unity.greetings),
    ("unity-greetings", \.unity.greetingList), ("unity-unused", \.unity.unused),
    ("mailbox-list", \.generic.mailboxes), ("mailbox-recordings", \.generic.greetings),
    ("time-zone", \.timeZone),
  ]

  private static let logSettings:
    [(String, any WritableKeyPath<SourcesPolicy, [String]> & Sendable)] = [
      ("cdr", \.logs.cdr), ("cel", \.logs.cel), ("full-log", \.logs.full),
      ("externnotify", \.logs.externnotify), ("ami", \.logs.managerEvents),
      ("freeswitch-events", \.logs.freeswitchEvents), ("unity-logins", \.logs.unityLogins),
      ("unity-messages", \.logs.unityMessages), ("access-list", \.logs.generic),
    ]

  /// Puts what the command line says into the policy.
  static func apply(_ arguments: ParsedCommand, to policy: inout SitePolicy) {
    for (option, place) in settings where arguments.accepts(option) {
      guard let value = arguments.value(option) else { continue }
      policy.sources[keyPath: place] = value
    }
    // A list on the command line is the list: the site file's other kinds of list do not count.
    let lists = ["directory", "os2mo", "os2rollekatalog"]
    if let given = lists.first(where: { arguments.accepts($0) && arguments.value($0) != nil }) {
      if given != "directory" { policy.sources.directory.csv = "" }
      if given == "os2rollekatalog" { policy.sources.directory.os2mo = "" }
    }
    for (option, place) in logSettings where arguments.accepts(option) {
      let values = arguments.values(option)
      if !values.isEmpty { policy.sources[keyPath: place] = values }
    }
    if arguments.accepts("cdr-utc"), arguments.flag("cdr-utc") {
      policy.sources.logs.cdrInUTC = .yes
    }
  }
}
