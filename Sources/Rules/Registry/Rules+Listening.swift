import Policy

/// Messages: taken, listened to, answered.
extension Rule {
  static let callbackKept = Rule(
    .callbackKept, "2", ["Der ringes tilbage på telefonbeskeder inden for et døgn."], .partly,
    needs: [.messages, .calls, .directory, .information], severity: .callbackKept)

  static let messagesTaken = Rule(
    .messagesTaken, "4",
    ["Vi tager imod besked, så borgeren eller virksomheden ikke selv skal ringe tilbage."],
    .partly, needs: [.mailboxes], wants: [.messages], severity: .messagesTaken)

  static let dailyListening = Rule(
    .dailyListening, "7", ["Voicemailen skal som minimum aflyttes en gang i døgnet."], .partly,
    isCore: true, needs: [.accessLogs, .information], wants: [.mailboxes, .messages, .directory],
    severity: .dailyListening)

  static let accessCode = Rule(
    .accessCode, "8",
    [
      "Adgangskoden til voicemailen skal altid være 1 + eget lokalnummer, så er koden nem at huske "
        + "og desuden kan den aflyttes af en kollega."
    ], .automatic, needs: [.mailboxes], severity: .accessCode)
}
