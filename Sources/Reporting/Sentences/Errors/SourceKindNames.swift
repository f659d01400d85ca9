import Engine
import Mailboxes

/// What the configuration and people call a part of a site.
extension SiteError.SourceKind {
  private var isLog: Bool {
    switch self {
    case .cdr, .full, .cel, .externnotify, .managerEvents, .freeswitchEvents, .unityLogins,
      .unityMessages:
      true
    case .generic, .unity, .fusionpbx, .os2mo, .access: false
    }
  }

  /// The key that names its files.
  var key: String {
    switch self {
    case .os2mo: "sources.directory.os2mo"
    case .access: "access"
    case .unity, .fusionpbx: "sources.\(rawValue)"
    // Such a table of mailboxes and such a log have one name.
    case .generic: "sources.logs.generic"
    default: "sources.logs.\(rawValue)"
    }
  }

  /// The key that names its columns; a generic table may be of mailboxes or a log.
  func columnsKey(_ tongue: Tongue) -> String {
    switch self {
    case .generic:
      tongue(
        "sources.generic.columns eller sources.logs.columns",
        "sources.generic.columns or sources.logs.columns")
    case _ where isLog: "sources.logs.columns"
    default: "\(key).columns"
    }
  }

  /// Names that may stand there.
  var columnNames: [String] {
    let ofLogs = ["mailbox", "time", "date", "context", "action", "caller"]
    if isLog { return ofLogs }
    let ofMailboxes = MailboxColumn.allCases.map(\.rawValue)
    return self == .generic
      ? ofMailboxes + ofLogs.filter { !ofMailboxes.contains($0) } : ofMailboxes
  }

  /// The times in it, to begin a sentence.
  var danish: String {
    switch self {
    case .cdr: "Tiderne i opkaldsloggen (sources.logs.cdr)"
    case .full: "Tiderne i Asterisks log (sources.logs.full)"
    case .cel: "Tiderne i CEL-loggen (sources.logs.cel)"
    case .externnotify: "Tiderne i externnotify-loggen (sources.logs.externnotify)"
    case .managerEvents: "Tiderne i AMI-loggen (sources.logs.managerEvents)"
    case .freeswitchEvents: "Tiderne i FreeSWITCH' log (sources.logs.freeswitchEvents)"
    case .unityLogins: "Tiderne i Unitys rapport om logins (sources.logs.unityLogins)"
    case .unityMessages: "Tiderne i Unitys rapport om beskeder (sources.logs.unityMessages)"
    case .generic: "Tiderne i tabellen (sources.generic eller sources.logs.generic)"
    case .unity: "Tiderne i Unitys rapporter (sources.unity)"
    case .fusionpbx: "Tiderne i FusionPBX' tabeller (sources.fusionpbx)"
    case .os2mo: "Datoerne i OS2mo (sources.directory.os2mo)"
    case .access: "De dage, der skal vurderes,"
    }
  }

  var english: String {
    switch self {
    case .cdr: "The times in the call records (sources.logs.cdr)"
    case .full: "The times in Asterisk's log (sources.logs.full)"
    case .cel: "The times in the CEL log (sources.logs.cel)"
    case .externnotify: "The times in the externnotify log (sources.logs.externnotify)"
    case .managerEvents: "The times in the AMI log (sources.logs.managerEvents)"
    case .freeswitchEvents: "The times in FreeSWITCH's log (sources.logs.freeswitchEvents)"
    case .unityLogins: "The times in Unity's report of logins (sources.logs.unityLogins)"
    case .unityMessages: "The times in Unity's report of messages (sources.logs.unityMessages)"
    case .generic: "The times in the table (sources.generic or sources.logs.generic)"
    case .unity: "The times in Unity's reports (sources.unity)"
    case .fusionpbx: "The times in FusionPBX's tables (sources.fusionpbx)"
    case .os2mo: "The dates in OS2mo (sources.directory.os2mo)"
    case .access: "The days to be judged"
    }
  }
}
