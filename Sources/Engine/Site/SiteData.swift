package import Policy
package import Rules
package import Timing

extension SitePolicy {
  /// What the site file names for rules to be judged by. Whether files are there and can be read is
  /// not looked at; `.information` is never in it, it depends on the day.
  package var given: Set<RuleData> {
    Set(RuleData.allCases.filter(gives))
  }

  /// What is given on a day. Rules about listening and calling back are control measures: without
  /// `.information` they stay off until the employees have been told.
  package func given(on today: CivilDate) -> Set<RuleData> {
    notInformed(on: today) == nil ? given.union([.information]) : given
  }

  private func gives(_ data: RuleData) -> Bool {
    switch data {
    case .greetings:
      !sources.greetings.isEmpty
        || SourcesPolicy.recordings.contains { !sources[keyPath: $0].isEmpty }
    case .directory: SitePeople.areNamed(in: self)
    case .mailboxes: SiteMailboxes.areNamed(in: self)
    case .messages:
      !sources.asterisk.spool.isEmpty || !sources.freeswitch.database.isEmpty
        || !sources.fusionPBX.messages.isEmpty || sources.fusionPBX.voicemails.isDatabase
    case .accessLogs: SiteLogs.areNamed(in: self)
    case .calls: !sources.logs.cdr.isEmpty
    case .absences:
      !sources.absences.csv.isEmpty || !sources.absences.ical.isEmpty
        || sources.absences.os2mo == .yes && !sources.directory.os2mo.isEmpty
    case .forwards:
      !sources.forwards.astdb.isEmpty || !sources.forwards.fusionpbx.isEmpty
        || !sources.forwards.csv.isEmpty
    case .telephoneHours: !telephoneHours.minutes.isEmpty
    case .switchboardNumber: !numbers.switchboard.isEmpty
    case .dialplan:
      !sources.asterisk.extensionsConf.isEmpty || !sources.freeswitch.operatorKey.isEmpty
    case .calendars: !sources.absences.ical.isEmpty
    case .closures: !sources.closures.csv.isEmpty
    case .information: false
    case .waivers: !waivers.isEmpty
    }
  }
}

extension SourcesPolicy {
  /// Where systems keep the sound of greetings.
  fileprivate static let recordings: [any KeyPath<SourcesPolicy, String> & Sendable] = [
    \.asterisk.spool, \.freeswitch.storage, \.fusionPBX.storage, \.unity.greetings,
    \.generic.greetings,
  ]
}
