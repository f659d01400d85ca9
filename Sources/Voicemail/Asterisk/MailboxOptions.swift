/// The settings of a mailbox that the audit needs, as `app_voicemail.c` (`apply_option`) reads them.
struct MailboxOptions {
  private static let defaultMost = 100
  private static let greatestMost = 9999

  // Asterisk's own defaults.
  private(set) var attaches = true
  private(set) var deletes = false
  private(set) var movesHeard = true
  private(set) var hasOperator = false
  private(set) var exitContext: String?
  private(set) var most = Self.defaultMost
  private(set) var keepsCodeInSpool = false

  /// Keys that are read from `[general]`; `delete` is for single mailboxes only.
  static let generalKeys = [
    "attach", "moveheard", "operator", "exitcontext", "maxmsg", "passwordlocation",
  ]

  mutating func apply(_ name: String, _ value: String) {
    switch name.lowercased() {
    case "attach": attaches = ConfigText.isTrue(value)
    case "delete", "deletevoicemail": deletes = ConfigText.isTrue(value)
    case "moveheard": movesHeard = ConfigText.isTrue(value)
    case "operator": hasOperator = ConfigText.isTrue(value)
    case "exitcontext": exitContext = value.isEmpty ? nil : Self.context(value)
    case "maxmsg":
      // Text that is no number is 0 for C's atoi: greetings only.
      let number = ConfigText.number(value) ?? 0
      most = number < 0 ? Self.defaultMost : min(number, Self.greatestMost)
    case "passwordlocation": keepsCodeInSpool = value.lowercased() == "spooldir"
    default: break
    }
  }

  /// The next mailbox's line, joined to this one by a lost line end, is no context's name, and is
  /// not repeated: it has a PIN. What stands for it is in no dialplan.
  private static func context(_ value: String) -> String {
    value.contains { $0 == "=" || $0 == "," || $0 == " " } ? "?" : value
  }

  /// `attach=no|delete=yes`.
  mutating func apply(line: some StringProtocol) {
    for option in line.split(separator: "|") {
      guard let equals = option.firstIndex(of: "=") else { continue }
      apply(
        ConfigText.strip(option[..<equals]),
        ConfigText.strip(option[option.index(after: equals)...]))
    }
  }

  func settings(hasMail: Bool, accessCode: AccessCode?) -> MailboxSettings {
    var settings = MailboxSettings()
    settings.leavesByMail = attaches && hasMail
    settings.deletesAfterMail = deletes
    settings.movesHeard = movesHeard
    settings.mostMessages = most
    settings.accessCode = accessCode
    return settings
  }
}
