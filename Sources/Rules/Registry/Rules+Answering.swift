import Policy

/// Answering, forwarding, and whom the policy is for.
extension Rule {
  static let activeService = Rule(
    .activeService, "1",
    ["Der ydes aktiv service, så borgeren ikke er nødt til at ringe tilbage."], .partly,
    needs: [.calls, .directory], to: .policyOwner, isFigure: true, severity: .activeService)

  static let callsAnswered = Rule(
    .callsAnswered, "11",
    [
      "Målsætningen er at alle telefoniske opkald besvares i telefontiden. Der foretages så få "
        + "omstillinger som muligt"
    ], .partly, needs: [.calls, .directory, .telephoneHours], to: .policyOwner, isFigure: true,
    severity: .callsAnswered)

  static let colleaguePickup = Rule(
    .colleaguePickup, "12",
    [
      "altid \"trække\" din kollegas telefon, hvis den ikke bliver besvaret og tage imod besked"
    ], .partly, needs: [.calls, .directory], to: .policyOwner, isFigure: true,
    severity: .colleaguePickup)

  static let deskForwarded = Rule(
    .deskForwarded, "13",
    [
      "huske at viderestille din telefon til en kollega, hvis du forlader din plads i længere tid"
    ], .partly, needs: [.calendars, .forwards], severity: .deskForwarded)

  static let notBackToSwitchboard = Rule(
    .notBackToSwitchboard, "14",
    ["Stil ikke retur til Omstillingen, så skal borgeren vente i kø på ny."], .partly,
    needs: [.calls, .directory, .switchboardNumber], to: .policyOwner, isFigure: true,
    severity: .notBackToSwitchboard)

  static let presentation = Rule(
    .presentation, "15",
    [
      "præsenterer du dig med navn, Albertslund Kommune og evt. afdeling",
      "Ved besvarelse af opkald præsenterer du dig med afdeling og navn.",
      "venlig og imødekommende stemmeføring",
    ], .never)

  static let meetingForwarded = Rule(
    .meetingForwarded, "16",
    [
      "Når du forlader din plads i længere tid for at gå til møde eller frokost, skal telefonen "
        + "viderestilles til en kollega."
    ], .partly, needs: [.calendars, .forwards], severity: .meetingForwarded)

  static let colleagueKnows = Rule(
    .colleagueKnows, "16b",
    [
      "Du skal sikre dig, at den kollega du viderestiller til, er klar over, at dine samtaler er "
        + "viderestillet."
    ], .never)

  static let voicemailShare = Rule(
    .voicemailShare, "17",
    [
      "Voicemail er en personlig telefonsvare, der kan benyttes i tilfælde, hvor telefonbetjeningen "
        + "ikke kan finde sted på anden måde."
    ], .partly, needs: [.calls, .directory], to: .policyOwner, isFigure: true,
    severity: .voicemailShare)

  static let competencies = Rule(
    .competencies, "22",
    ["kompetencer der er opgivet i Find medarbejder afspejler dine arbejdsopgaver"], .never)

  static let departmentForwarded = Rule(
    .departmentForwarded, "23",
    [
      "Hvis en hel afdeling er fraværende pga. møde eller anden aktivitet i telefontiden, må der "
        + "ikke stilles om til Omstillingen – medmindre, der er truffet aftale forinden."
    ], .partly, needs: [.forwards, .directory, .switchboardNumber], to: .leader,
    severity: .departmentForwarded)

  static let closures = Rule(
    .closures, "24",
    [
      "Alle lukninger eller møder, hvor en hel afdeling ikke kan tage telefonerne, skal fremgå af "
        + "\"Rådhuslukninger\" på medarbejdersiden."
    ], .partly, needs: [.closures, .absences, .directory], to: .leader, severity: .closures)

  static let scope = Rule(
    .scope, "", ["den er gældende for alle ansatte"], .automatic, needs: [.directory],
    wants: [.mailboxes, .greetings], to: .policyOwner)
}
