package import Directory
import Mailboxes
package import Policy
import Rules
import Signal
import SoundFiles
package import Timing
package import Voicemail

/// A site's mailboxes, of every system it has.
package struct SiteMailboxes: Sendable, Equatable {
  /// In order; each id once.
  package private(set) var mailboxes: [Mailbox] = []
  /// Access that the systems themselves prove.
  package private(set) var events: [AccessEvent] = []
  package private(set) var faults: [InventoryFault] = []
  /// Mailboxes that two systems have: the first counts.
  package private(set) var repeated: [MailboxID] = []

  package init() {}

  /// A mailbox for each person: all that is known where logs are given without a system.
  package init(of people: [Person], policy: SitePolicy) {
    let system = Self.system(of: policy.sources.logs)
    mailboxes = people.map { person in
      Mailbox(
        id: MailboxID(person.extension), system: system, name: person.name,
        heard: .unknown(.storedElsewhere), place: SourcePlace(file: "", line: person.line))
    }.sorted { $0.id < $1.id }
  }

  /// Whose logs they are.
  private static func system(of logs: LogSources) -> VoicemailSystem {
    if !(logs.cdr + logs.cel + logs.full + logs.externnotify + logs.managerEvents).isEmpty {
      return .asterisk
    }
    if !logs.freeswitchEvents.isEmpty { return .freeswitch }
    return (logs.unityLogins + logs.unityMessages).isEmpty ? .generic : .unity
  }

  /// Mailboxes that were read already; put in order.
  package init(
    mailboxes: [Mailbox], events: [AccessEvent] = [], faults: [InventoryFault] = [],
    repeated: [MailboxID] = []
  ) {
    self.mailboxes = mailboxes.sorted { $0.id < $1.id }
    self.events = events
    self.faults = faults
    self.repeated = repeated
  }

  /// Reads every system that the policy names.
  /// It stops when one cannot be read at all: a scan of half a municipality must not look like one
  /// of the whole.
  package init(_ policy: SitePolicy, now: Instant) throws(SiteError) {
    let sources = try Self.sources(policy, now: now)
    guard !sources.isEmpty else { throw .noMailboxes }
    var seen: Set<MailboxID> = []
    for (system, source) in sources {
      let inventory: MailboxInventory
      do throws(MailboxSourceError) {
        inventory = try source.inventory()
      } catch {
        throw .mailboxes(system, error)
      }
      for mailbox in inventory.mailboxes {
        if seen.insert(mailbox.id).inserted {
          mailboxes.append(mailbox)
        } else {
          repeated.append(mailbox.id)
        }
      }
      events += inventory.events
      faults += inventory.faults
    }
    mailboxes.sort { $0.id < $1.id }
  }

  /// Whether the policy names any system.
  package static func areNamed(in policy: SitePolicy) -> Bool {
    let sources = policy.sources
    return ![
      sources.asterisk.spool, sources.freeswitch.database, sources.fusionPBX.voicemails,
      sources.unity.users, sources.generic.mailboxes,
    ].allSatisfy(\.isEmpty)
  }

  private static func sources(
    _ policy: SitePolicy, now: Instant
  ) throws(SiteError) -> [(VoicemailSystem, any MailboxSource)] {
    let sources = policy.sources
    // Who left a message is read, as a key, only where calling back may be looked at.
    let today = (try policy.zone ?? .utc).civilTime(at: now).date
    let numbers = policy.notInformed(on: today) == nil ? NumberReader(policy.numbers.plan) : nil
    var found: [(VoicemailSystem, any MailboxSource)] = []
    if !sources.asterisk.spool.isEmpty { found.append((.asterisk, asterisk(policy, numbers))) }
    if !sources.freeswitch.database.isEmpty {
      var source = FreeSWITCHSource(
        database: sources.freeswitch.database, storage: sources.freeswitch.storage.ifSet,
        keys: keys(sources))
      source.numbers = numbers
      found.append((.freeswitch, source))
    }
    if !sources.fusionPBX.voicemails.isEmpty {
      var source = try fusionPBX(policy)
      source.numbers = numbers
      found.append((.fusionPBX, source))
    }
    if !sources.unity.users.isEmpty { found.append((.unity, try unity(policy, now: now))) }
    if !sources.generic.mailboxes.isEmpty {
      found.append(
        (
          .generic,
          GenericSource(
            mailboxes: MappedFile(
              sources.generic.mailboxes, mapping: try mapping(sources.generic.columns, .generic)),
            recordings: sources.generic.greetings.ifSet, zone: try policy.zone(for: .generic),
            now: now)
        ))
    }
    return found
  }

  private static func asterisk(
    _ policy: SitePolicy, _ numbers: NumberReader?
  ) -> AsteriskSource {
    let sources = policy.sources.asterisk
    var source = AsteriskSource(
      spool: sources.spool, voicemailConf: sources.voicemailConf.ifSet,
      dialplan: sources.extensionsConf.ifSet)
    source.called = sources.greeting == .busy ? .busy : .unavailable
    source.numbers = numbers
    source.codes = AccessCodeRule(prefix: policy.access.codePrefix)
    let limits = policy.quality.decodeLimits
    source.length = { path in
      guard let decoded = try? SoundFile.read(path: path, limits: limits) else { return nil }
      return decoded.sound.duration
    }
    return source
  }

  private static func keys(_ sources: SourcesPolicy) -> FreeSWITCHKeys? {
    sources.freeswitch.operatorKey.ifSet.map { FreeSWITCHKeys(operatorKey: $0) }
  }

  private static func fusionPBX(_ policy: SitePolicy) throws(SiteError) -> FusionPBXSource {
    let sources = policy.sources.fusionPBX
    let tables: FusionPBXSource.Tables =
      sources.voicemails.isDatabase
      ? .database(sources.voicemails)
      : .exports(
        voicemails: MappedFile(sources.voicemails),
        greetings: sources.greetings.ifSet.map { MappedFile($0) },
        messages: sources.messages.ifSet.map { MappedFile($0) })
    return FusionPBXSource(
      tables: tables, storage: sources.storage.ifSet, zone: try policy.zone(for: .fusionpbx),
      keys: keys(policy.sources))
  }

  private static func unity(
    _ policy: SitePolicy, now: Instant
  ) throws(SiteError) -> UnitySource {
    let sources = policy.sources.unity
    let mapping = try mapping(sources.columns, .unity)
    return UnitySource(
      users: MappedFile(sources.users, mapping: mapping),
      greetings: sources.greetingList.ifSet.map { MappedFile($0, mapping: mapping) },
      unused: sources.unused.ifSet.map { MappedFile($0, mapping: mapping) },
      recordings: sources.greetings.ifSet, now: now)
  }

  private static func mapping(
    _ columns: [String: String], _ kind: SiteError.SourceKind
  ) throws(SiteError) -> ColumnMapping {
    do throws(ColumnMapping.UnknownColumn) {
      return try ColumnMapping(
        names: columns.sorted { $0.key < $1.key }.map { (column: $0.key, header: $0.value) })
    } catch {
      throw .unknownColumn(kind, column: error.name)
    }
  }
}

extension String {
  /// Nil when empty: the configuration's "none".
  var ifSet: String? { isEmpty ? nil : self }

  /// The name of a SQLite file.
  var isDatabase: Bool {
    let lowered = lowercased()
    return [".db", ".sqlite", ".sqlite3"].contains { lowered.hasSuffix($0) }
  }
}
