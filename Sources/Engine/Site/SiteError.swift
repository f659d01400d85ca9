package import Directory
package import Mailboxes
package import Rules
package import Voicemail

/// Why a site's mailboxes, people or logs could not be read at all.
package enum SiteError: Error, Sendable, Equatable {
  /// No source of mailboxes is named.
  case noMailboxes
  /// No list of people is named.
  case noDirectory
  case directoryUnreadable(path: String, detail: String)
  case directory(path: String, DirectoryError)
  case mailboxes(VoicemailSystem?, MailboxSourceError)
  case greetings(GreetingFolder.ListingError)
  case waiversUnreadable(path: String, detail: String)
  case waivers(path: String, WaiverFileError)
  /// Local times are to be read, and the site does not say of which zone.
  case zoneMissing(SourceKind)
  case zoneUnknown(String)
  /// `column` is no column of that source's tables.
  case unknownColumn(SourceKind, column: String)
  /// A table of that kind cannot be read before its columns are named; the ones that lack a name.
  case columnsMissing(SourceKind, [String])
  /// An action is said to prove what is no kind of evidence.
  case unknownEvidence(String)
  /// The columns of the CDR lack those that are needed.
  case callRecordColumns([String])
  /// Days that a log is said to cover are none, or the log is no kind of log.
  case coveredDays(log: String, days: String)
  /// The period ends before it begins.
  case emptyPeriod(from: String, to: String)

  /// What of a site an error is about: a key of the configuration.
  package enum SourceKind: String, Sendable, Equatable {
    case cdr, full, cel, externnotify, managerEvents, freeswitchEvents
    case unityLogins, unityMessages, generic, unity, fusionpbx, os2mo, access
  }
}
