/// Rule 8 of the policy: the PIN is a prefix and the own number ("1 + eget lokalnummer"), joined as
/// text, leading zeros kept.
///
/// The only place that sees a PIN; it gives the result alone.
package struct AccessCodeRule: Sendable, Hashable {
  /// What stands before the mailbox's number.
  package let prefix: String

  package init(prefix: String = "1") {
    self.prefix = prefix
  }

  /// A `-` in front says that the user may not change it; nothing behind it, that none is asked for
  /// (`app_voicemail.c`, `append_mailbox`).
  func judge(pin: some StringProtocol, number: String) -> AccessCode {
    let code = Substring(ConfigText.strip(pin))
    let digits = code.hasPrefix("-") ? code.dropFirst() : code
    if digits.isEmpty { return AccessCode.none }
    if digits == prefix + number { return .asPolicy }
    return digits == number ? .notSetUp : .differs
  }

  /// How the PIN in a mailbox's `secret.conf` compares (`passwordlocation=spooldir`); nil when the
  /// file holds none, and the one of voicemail.conf counts.
  package func judge(secret file: ConfigFile, number: String) -> AccessCode? {
    let config = AsteriskConfigReader.read(file) { _ in .files([]) }
    guard let pin = config.sections("general").compactMap({ $0["password"] }).last,
      !pin.isEmpty
    else { return nil }
    return judge(pin: pin, number: number)
  }
}
