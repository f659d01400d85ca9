import Policy

/// The greeting: rule 6, and what follows from it.
extension Rule {
  static let name = Rule(
    .name, "6a", ["Du har ringet til (navn + afdeling)."], .automatic, isCore: true,
    needs: [.greetings, .directory], severity: .name)

  static let department = Rule(
    .department, "6a", ["Du har ringet til (navn + afdeling)."], .automatic, isCore: true,
    needs: [.greetings, .directory], severity: .department)

  static let unavailable = Rule(
    .unavailable, "6b", ["Jeg kan ikke besvare telefonen i øjeblikket."], .automatic,
    needs: [.greetings], severity: .unavailable)

  static let nameAndNumber = Rule(
    .nameAndNumber, "6c", ["Læg dit navn og nummer"], .automatic, needs: [.greetings],
    severity: .nameAndNumber)

  static let callback = Rule(
    .callback, "6d", ["så ringer jeg tilbage indenfor et døgn"], .automatic, isCore: true,
    needs: [.greetings], severity: .callback)

  static let switchboard = Rule(
    .switchboard, "6e", ["eller vend retur til Omstillingen ved at taste #0"], .automatic,
    isCore: true, needs: [.greetings], severity: .switchboard)

  static let operatorWired = Rule(
    .operatorWired, "6e", ["eller vend retur til Omstillingen ved at taste #0"], .automatic,
    needs: [.greetings, .mailboxes], wants: [.dialplan], to: .it, severity: .operatorWired)

  static let tone = Rule(
    .tone, "6f", ["Indtal din besked efter klartonen"], .automatic, needs: [.greetings],
    wants: [.dialplan], severity: .tone)

  static let greetingRecorded = Rule(
    .greetingRecorded, "6",
    ["Sørg for at din telefonsvarer eller voicemail lyder noget i stil med"],
    .automatic, needs: [.greetings, .directory], wants: [.mailboxes])

  /// Follows from rule 20: the day of return that it asks for has passed.
  static let staleGreeting = Rule(
    .staleGreeting, "", [], .automatic, needs: [.greetings], wants: [.mailboxes],
    severity: .staleGreeting)

  /// Follows from the law, not from the policy.
  static let cprNumber = Rule(
    .cprNumber, "", [], .automatic, needs: [.greetings], severity: .cprNumber)

  /// Follows from rule 6: what cannot be heard tells the caller nothing. Each fault has a weight of
  /// its own (`severities.quality`).
  static let soundQuality = Rule(.soundQuality, "", [], .automatic, needs: [.greetings])
}
