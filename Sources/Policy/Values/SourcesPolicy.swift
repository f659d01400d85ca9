/// Where a site's mailboxes, directory and logs lie. Empty is "none"; paths are relative to the
/// configuration's folder; logs may hold `*`.
package struct SourcesPolicy: Sendable, Equatable {
  /// The zone of every clock that tells no zone of its own: an IANA name such as
  /// `Europe/Copenhagen`. Never guessed: without it local times are not read.
  package var timeZone = ""
  /// A folder of files `<extension>.<format>`.
  package var greetings = ""
  package var directory = DirectorySources()
  package var asterisk = AsteriskSources()
  package var freeswitch = FreeSWITCHSources()
  package var fusionPBX = FusionPBXSources()
  package var unity = UnitySources()
  package var generic = GenericSources()
  package var logs = LogSources()
  package var absences = AbsenceSources()
  package var forwards = ForwardSources()
  package var closures = ClosureSources()

  package init() {}
}

/// Lists of people.
package struct DirectorySources: Sendable, Equatable {
  package var csv = ""
  /// OS2mo's "Actual State" as SQLite.
  package var os2mo = ""
  /// OS2rollekatalog's organisation as JSON.
  package var os2rollekatalog = ""
  /// How many last digits of a telephone number are the extension, 2…8.
  package var extensionDigits = 4

  package init() {}
}

/// Asterisk's spool and configuration.
package struct AsteriskSources: Sendable, Equatable {
  package var spool = ""
  package var voicemailConf = ""
  package var extensionsConf = ""
  /// Which greeting `VoiceMail()` asks for.
  package var greeting = AsteriskGreeting.unavailable

  package init() {}
}

package enum AsteriskGreeting: String, CaseIterable, Sendable {
  /// `VoiceMail(4512,u)`.
  case unavailable
  /// `VoiceMail(4512,b)`.
  case busy
}

/// FreeSWITCH's mod_voicemail.
package struct FreeSWITCHSources: Sendable, Equatable {
  package var database = ""
  package var storage = ""
  /// The key that leads to the operator: `operator-key` of voicemail.conf.xml; empty for unknown.
  package var operatorKey = ""

  package init() {}
}

/// Exports of FusionPBX's tables, and its storage.
package struct FusionPBXSources: Sendable, Equatable {
  package var voicemails = ""
  package var messages = ""
  package var greetings = ""
  package var storage = ""

  package init() {}
}

/// Cisco Unity Connection: a folder of greetings, and reports.
package struct UnitySources: Sendable, Equatable {
  package var greetings = ""
  package var users = ""
  package var unused = ""
  /// A list of greetings with type, end and settings.
  package var greetingList = ""
  /// What a column is called in the site's reports, where it is not the usual.
  package var columns: [String: String] = [:]

  package init() {}
}

/// Any other system: a folder of greetings, and a table.
package struct GenericSources: Sendable, Equatable {
  package var greetings = ""
  package var mailboxes = ""
  package var columns: [String: String] = [:]

  package init() {}
}

/// Logs that show access, by kind.
package struct LogSources: Sendable, Equatable {
  package var cdr: [String] = []
  /// The columns of the CDR, when they are not Asterisk's usual ones.
  package var cdrColumns: [String] = []
  /// `usegmtime=yes`: the CDR's times are UTC.
  package var cdrInUTC = YesNo.no
  package var cel: [String] = []
  package var full: [String] = []
  package var externnotify: [String] = []
  package var managerEvents: [String] = []
  package var freeswitchEvents: [String] = []
  package var unityLogins: [String] = []
  package var unityMessages: [String] = []
  package var generic: [String] = []
  /// What a column is called in `unityLogins`, `unityMessages` and `generic`.
  package var columns: [String: String] = [:]
  /// What an action in `generic` proves: `attempt`, `opened`, `played` or `disposed`.
  package var actions: [String: String] = [:]
  package var dateOrder = DateOrder.dayFirst
  /// What is dialled to listen to one's own mailbox.
  package var ownNumbers = ["*97"]
  /// What is dialled to be asked for a mailbox.
  package var askingNumbers = ["*98"]
  /// What is dialled before a mailbox's number.
  package var prefixes = ["*98"]
  /// Time that a kind of log covers whatever its silences, because it is a report of just these days:
  /// `2026-11-16/2026-11-22`, several parted by commas; by the kind's key above.
  package var covers: [String: String] = [:]
  /// Files by the server that wrote them, where there are several; patterns.
  package var servers: [String: [String]] = [:]

  package init() {}
}

package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst
  case monthFirst
}

/// A switch that reads well in a file people write.
package enum YesNo: String, CaseIterable, Sendable {
  case yes
  case no
}
