package import Timing
package import Voicemail

/// When a silence of a log is believed: nobody called, and the log was being written.
///
/// Counted in whole clock hours without a record, because that is what is known of a file of any
/// length. The two records around *n* silent hours are less than *n* + 2 hours apart.
package struct CoverageSettings: Sendable, Hashable {
  /// Most silent hours that are busy ones: telephone hours of working days, and hours that are
  /// usual in this very log. 3: two records in busy time are less than 5 hours apart.
  package var mostSilentBusyHours = 3
  /// Most silent hours in all, those left out that this log has shown to be quiet. 16: a night from
  /// 16 to 8. It must stay below 24, or a lost day's file could pass for a quiet day.
  package var mostSilentHours = 16
  /// When the telephones are open, hours of the day on working days.
  package var telephoneHours: Range<Int> = 8..<16
  package var workingDays = WorkingDays()
  /// Most unreadable lines of a source, as a share of its lines; with more, it proves no absence.
  package var mostFaults = 0.01
  /// Sources in which no record means that nothing happened: logs of everything. In the others
  /// (a spool, a database of messages) opening an empty mailbox leaves no trace.
  package var logs: Set<AccessSource> = [
    .cdr, .cel, .fullLog, .externnotify, .managerEvents, .freeswitchEvents, .unityLogins, .generic,
  ]
  /// Whether a log must have shown a listening, anybody's, before it proves that
  /// there was none. Else a log that does not record them, or a feature code that nobody told
  /// Klartone about, would accuse everybody.
  package var mustHaveShownAccess = true
  /// A log that usually (the median) shows so many listenings on a working day, all mailboxes
  /// together, and on one shows none, did not record them that day: Asterisk forgets at a restart
  /// how verbose its log was to be.
  package var usualAccesses = 10
  /// Time that a source is known to cover whatever its silences, because a report of just that time
  /// was asked for (Unity's logins) or somebody vouches for it.
  package var declared: [AccessSource: InstantSet] = [:]
  /// Files by the server that wrote them, where there are several: each covers its own mailboxes only,
  /// and which those are nobody says. Files of no server are one more.
  package var servers: [String: Set<String>] = [:]

  package init() {}
}
