package import Timing

/// The systems whose mailboxes can be read.
package enum VoicemailSystem: String, Sendable, Hashable, CaseIterable {
  case asterisk
  case freeswitch
  case fusionPBX = "fusionpbx"
  case unity
  case generic
}

/// A mailbox as its voicemail system has it.
package struct Mailbox: Sendable, Hashable {
  package let id: MailboxID
  package let system: VoicemailSystem
  /// The owner's name as the voicemail system has it; the directory decides, not this.
  package var name: String?
  /// What a caller hears.
  package var heard: HeardGreeting
  /// Recordings that callers hear at other times, with other words: the busy greeting.
  package var alsoHeard: [GreetingFile] = []
  /// Recordings that a caller does not hear now: overridden by another.
  package var unheard: [GreetingFile] = []
  /// Recorded but never accepted by the user (`unavail.tmp.wav`).
  package var abandoned: [GreetingFile] = []
  package var settings = MailboxSettings()
  package var messages: [Message] = []
  /// What IT should know, in the order found.
  package var notes: [MailboxNote] = []
  /// Where the mailbox is configured or lies.
  package var place: SourcePlace

  package init(
    id: MailboxID, system: VoicemailSystem, name: String? = nil, heard: HeardGreeting,
    place: SourcePlace
  ) {
    self.id = id
    self.system = system
    self.name = name
    self.heard = heard
    self.place = place
  }
}

/// A recorded greeting in one file.
package struct GreetingFile: Sendable, Hashable {
  package let path: String
  package let slot: GreetingSlot
  /// When the file was last changed.
  package let changed: Instant?
  /// In bytes.
  package let size: Int

  package init(path: String, slot: GreetingSlot, changed: Instant?, size: Int) {
    self.path = path
    self.slot = slot
    self.changed = changed
    self.size = size
  }
}

/// What a recording is for.
package enum GreetingSlot: String, Sendable, Hashable, CaseIterable {
  case unavailable
  case busy
  case temporary
  /// The recorded name alone, which the system puts into its own announcement.
  case name
  /// A numbered or standard greeting of FreeSWITCH or Unity, a generic one.
  case standard
  case alternate
  case closed
  case holiday
  case `internal`
  case error
}

/// What a caller hears before the tone.
package enum HeardGreeting: Sendable, Hashable {
  /// A recording; `copies` are the same greeting in other formats.
  case recording(GreetingFile, copies: [GreetingFile])
  /// A text that the system speaks.
  case text(String)
  /// The system's own announcement: nobody recorded a greeting. `name`: with the recorded name.
  case announcement(name: GreetingFile?)
  /// It cannot be known, with the reason.
  case unknown(HeardGreetingDoubt)
}

/// Why it cannot be known what a caller hears.
package enum HeardGreetingDoubt: String, Sendable, Hashable, CaseIterable {
  /// The folder may not be read.
  case unreadable
  /// Greetings are kept in a database or mail store that was not given.
  case storedElsewhere = "stored_elsewhere"
  /// The configured file is not there.
  case missingFile = "missing_file"
  /// The link leads out of the spool and was not followed.
  case linkOutside = "link_outside"
  /// There are several, and nothing tells which of them is on.
  case settingUnknown = "setting_unknown"
}

/// How a mailbox is set up, as far as it is known. `nil` is unknown, never a guess.
package struct MailboxSettings: Sendable, Hashable {
  /// Callers reach it at all.
  package var isEnabled: Bool?
  /// Messages also leave by e-mail, or can be heard in a portal: listening may be invisible.
  package var leavesByMail: Bool?
  /// The server's copy is deleted once mailed: nothing is left to listen to.
  package var deletesAfterMail: Bool?
  /// Heard messages leave the inbox (Asterisk's `moveheard`).
  package var movesHeard: Bool?
  /// `0` reaches the switchboard.
  package var operatorKey: OperatorKey?
  /// The system's own "læg en besked efter tonen" is skipped: callers hear the greeting alone.
  package var skipsInstructions: Bool?
  /// Most messages it holds; 0 takes greetings only.
  package var mostMessages: Int?
  package var accessCode: AccessCode?

  package init() {}
}

/// Whether `#0` leads where the greeting says.
package enum OperatorKey: Sendable, Hashable {
  case wired
  /// It is not, and why: a stable code such as `operator_off` or `no_o_extension`.
  case notWired(String)
}

/// How the PIN compares with the policy's "1 + eget lokalnummer" (rule 8). The PIN itself is never
/// kept, printed or logged: only this.
package enum AccessCode: String, Sendable, Hashable, CaseIterable {
  case asPolicy = "as_policy"
  case differs
  /// The same as the number: the mailbox was never set up.
  case notSetUp = "not_set_up"
  /// No PIN is asked for.
  case none
  /// Hashed, or kept elsewhere.
  case unreadable
}

/// A message in a mailbox, from its metadata. Its sound is never opened; the caller's name and
/// number are never kept.
package struct Message: Sendable, Hashable {
  /// The system's own identity, or one made of arrival and length: never `msg0003`, which changes.
  package let id: String
  package let arrived: Instant
  /// In seconds.
  package let duration: Int?
  package let heard: Heard
  package let isUrgent: Bool
  /// Who left it, as a key; nil when it was not asked for, or the system does not tell.
  package let caller: MessageCaller?
  package let place: SourcePlace

  package enum Heard: Sendable, Hashable {
    case no
    /// When, where the system tells.
    case yes(Instant?)
    /// Lies in the inbox, but heard messages stay there too.
    case unknown
  }

  package init(
    id: String, arrived: Instant, duration: Int?, heard: Heard, isUrgent: Bool = false,
    caller: MessageCaller? = nil, place: SourcePlace
  ) {
    self.id = id
    self.arrived = arrived
    self.duration = duration
    self.heard = heard
    self.isUrgent = isUrgent
    self.caller = caller
    self.place = place
  }
}

/// Something about a mailbox that IT should know.
package struct MailboxNote: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Formats of one greeting whose lengths differ by more than a second: one is stale.
    case copiesDiffer(seconds: Double)
    /// A temporary greeting is on and hides another.
    case temporaryGreeting(since: Instant?)
    case abandonedRecording(since: Instant?)
    /// `maxmsg=0`: callers cannot leave a message, so a promise to ring back misleads.
    case greetingsOnly
    case full(messages: Int, most: Int)
    case nearlyFull(messages: Int, most: Int)
    case unreadable(detail: String)
    case linkOutside
    case strangeMetadata(file: String)
    /// Configured but without a folder: never used.
    case neverUsed
    /// A folder that no configuration names.
    case notConfigured
  }

  package let kind: Kind
  package let place: SourcePlace

  package init(_ kind: Kind, place: SourcePlace) {
    self.kind = kind
    self.place = place
  }
}

/// What a source of mailboxes found.
package struct MailboxInventory: Sendable, Hashable {
  /// In order, each id once.
  package var mailboxes: [Mailbox]
  /// Access that the source itself proves (messages moved to Old, read times).
  package var events: [AccessEvent]
  /// Faults of configuration files and the like: what could not be read, with where.
  package var faults: [InventoryFault]

  package init(mailboxes: [Mailbox] = [], events: [AccessEvent] = [], faults: [InventoryFault] = [])
  {
    self.mailboxes = mailboxes
    self.events = events
    self.faults = faults
  }
}

package struct InventoryFault: Sendable, Hashable {
  /// Stable code such as `include_missing`, `bad_line`, `unreadable`.
  package let code: String
  package let place: SourcePlace
  /// A path or key, never a secret.
  package let detail: String

  package init(_ code: String, place: SourcePlace, detail: String = "") {
    self.code = code
    self.place = place
    self.detail = detail
  }
}
