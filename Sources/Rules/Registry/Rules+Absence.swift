import Policy

/// Absence.
extension Rule {
  static let absentCallsAnswered = Rule(
    .absentCallsAnswered, "3", ["Opkald til fraværende medarbejdere bliver besvaret"], .partly,
    needs: [.absences, .calls, .directory], to: .leader, severity: .absentCallsAnswered)

  static let absenceReasonOfColleague = Rule(
    .absenceReasonOfColleague, "5",
    ["Oplys ikke om fraværsårsager, men fortæl hvornår din kollega kan træffes."], .partly,
    needs: [.greetings], severity: .absenceReason)

  static let absenceLeader = Rule(
    .absenceLeader, "9",
    [
      "Ved sygdom skal telefonen stadig besvares",
      "Ved sygdom er det lederens ansvar, at der tages hånd om den ansattes telefon.",
      "Ved sygdom er det lederens ansvar, at der tages hånd om den fraværendes telefon.",
    ], .partly, needs: [.absences, .directory], oneOf: [.forwards, .calls], to: .leader,
    severity: .absenceLeader)

  static let absenceVoicemail = Rule(
    .absenceVoicemail, "10",
    [
      "Ved fravær over en dag (fx ferie eller sygdom) må der ikke benyttes telefonsvarer. Telefon "
        + "skal i stedet medflyttes til en kollega."
    ], .partly, needs: [.absences, .directory], oneOf: [.forwards, .calls],
    wants: [.switchboardNumber, .waivers], severity: .absenceVoicemail)

  static let onlyThisPerson = Rule(
    .onlyThisPerson, "18",
    [
      "I tilfælde, hvor borgere kun kan betjenes af en bestemt person, kan voicemail tages i brug "
        + "ved fravær. Dog må der ikke benyttes voicemail ved længere tids fravær."
    ], .automatic, needs: [.waivers, .absences, .directory], oneOf: [.forwards, .calls],
    to: .policyOwner)

  static let messagesWhileAway = Rule(
    .messagesWhileAway, "19",
    [
      "Der må ikke ligges telefonbeskeder til medarbejdere, der er væk i mere end et døgn, "
        + "medmindre borgeren er blevet informeret om dette."
    ], .partly, needs: [.messages, .absences, .directory], wants: [.greetings],
    severity: .messagesWhileAway)

  static let absenceReason = Rule(
    .absenceReason, "20",
    [
      "Undgå at oplyse borgere om irrelevante fraværsårsager, såsom sygdom, ferie eller frokost. "
        + "Der skal i stedet oplyses, hvornår medarbejderen kan forventes at træffes igen."
    ], .partly, needs: [.greetings], severity: .absenceReason)

  static let calendarUpdated = Rule(
    .calendarUpdated, "21", ["Din kalender skal altid være opdateret"], .partly,
    needs: [.absences, .calendars], severity: .calendarUpdated)
}
