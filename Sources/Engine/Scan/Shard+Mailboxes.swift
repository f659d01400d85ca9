internal import Digests
package import Reports

extension Shard {
  /// Whether a mailbox belongs to this part, by its number: the same for all times and machines.
  ///
  /// By the number, not by system and context as well: greetings, people and records meet in the
  /// number, and a mailbox that moves to another system stays in its part, with all that was heard
  /// of it. The part is the first 15 digits of the number's SHA-256, modulo the number of parts.
  package func contains(_ mailbox: String) -> Bool {
    let digits = SHA256Sum(of: mailbox).hex.prefix(15)
    guard let hash = Int(digits, radix: 16) else { return false }
    return hash % count == number - 1
  }
}

extension Shard? {
  /// Without parts, every mailbox belongs.
  package func contains(_ mailbox: String) -> Bool { self?.contains(mailbox) ?? true }
}
