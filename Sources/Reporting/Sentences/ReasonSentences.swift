package import Wording

extension Reason {
  /// The reason in one sentence; `detail` is what was found.
  package func sentence(detail: String?, _ tongue: Tongue) -> String {
    let found = detail.map { " (\"\($0)\")" } ?? ""
    switch self {
    // Callback
    case .promised: return tongue("Løftet er der\(found).", "The promise is there\(found).")
    case .notRinging:
      return tongue(
        "Der loves at vende tilbage, men ikke at ringe.", "A reply is promised, not a call.")
    case .hedged: return tongue("Løftet er usikkert\(found).", "The promise is hedged\(found).")
    case .possibilityOnly:
      return tongue(
        "Det er en mulighed, ikke et løfte\(found).", "It is a possibility, no promise\(found).")
    case .vagueLimit:
      return tongue("Fristen er omtrentlig\(found).", "The limit is approximate\(found).")
    case .calendarDay:
      return tongue("En dag er ikke et døgn\(found).", "A day is not 24 hours\(found).")
    case .tomorrow:
      return tongue(
        "\"I morgen\" kan være op til 48 timer.", "\"Tomorrow\" can be up to 48 hours away.")
    case .clockTime:
      return tongue("Der er et klokkeslæt, men ingen dag.", "There is a time of day but no day.")
    case .workingDays:
      return tongue(
        "En hverdag kan være op til tre døgn\(found).",
        "A working day can be three days\(found).")
    case .conditional:
      return tongue("Løftet gælder kun på en betingelse.", "The promise is conditional.")
    case .restricted:
      return tongue(
        "Løftet gælder kun på nogle tidspunkter\(found).",
        "The promise holds only at some times\(found).")
    case .countsFromElsewhere:
      return tongue(
        "Fristen regnes ikke fra opkaldet\(found).", "The limit does not run from the call\(found)."
      )
    case .unclearLimit: return tongue("Fristen er uklar\(found).", "The limit is unclear\(found).")
    case .unclearAgent:
      return tongue("Det er uklart, hvem der ringer.", "It is unclear who rings.")
    case .unclearWords:
      return tongue(
        "Der er ord imellem, som ikke forstås\(found).",
        "There are words between that are not understood\(found).")
    case .notUnderstood:
      return tongue(
        "Noget imellem kunne ikke høres.", "Something in between could not be understood.")
    case .alternativeAct:
      return tongue("Der ringes måske ikke\(found).", "It may not be a call\(found).")
    case .contradicted:
      return tongue("Hilsenen modsiger sig selv.", "The greeting contradicts itself.")
    case .noPromise:
      return tongue(
        "Der loves ikke at ringe tilbage.", "There is no promise to ring back.")
    case .callerRings:
      return tongue("Det er borgeren, der skal ringe.", "It is the caller who is to ring.")
    case .anotherAct:
      return tongue(
        "Der loves noget andet end at ringe\(found).", "Something else is promised\(found).")
    case .onlyInCondition:
      return tongue("Fristen står kun i en betingelse.", "The limit is only part of a condition.")
    case .negated: return tongue("Det bliver benægtet\(found).", "It is negated\(found).")
    case .noLimit: return tongue("Der er ingen frist\(found).", "There is no limit\(found).")
    case .limitTooLong:
      return tongue("Fristen er for lang\(found).", "The limit is too long\(found).")
    case .limitIsADate:
      return tongue("Fristen er en dato, ikke et døgn\(found).", "The limit is a date\(found).")
    case .wrongDirection:
      return tongue("Det er efter fristen, ikke før\(found).", "It is after the limit\(found).")
    case .outsideLimit:
      return tongue("Der siges \"uden for\"\(found).", "It says \"outside\"\(found).")
    case .conflictingLimits:
      return tongue(
        "Der er to forskellige frister\(found).", "There are two different limits\(found).")
    default: return switchboardOrWho(found, tongue)
    }
  }

  private func switchboardOrWho(_ found: String, _ tongue: Tongue) -> String {
    switch self {
    // Switchboard
    case .keysLeadToSwitchboard:
      return tongue("Tasterne og \(tongue.switchboard) er der.", "Keys and switchboard are there.")
    case .destinationMissing:
      return tongue(
        "Det siges ikke, hvor tasterne fører hen.", "It is not said where the keys lead.")
    case .otherDestination:
      return tongue("Tasterne fører et andet sted hen\(found).", "The keys lead elsewhere\(found).")
    case .ambiguousDestination:
      return tongue(
        "Det er uklart, om det er \(tongue.switchboard)\(found).",
        "It is unclear whether that is the switchboard\(found).")
    case .unusualKeyName:
      return tongue(
        "Tasten har et usædvanligt navn\(found).", "The key has an unusual name\(found).")
    case .twoChoices:
      return tongue("Der er to valg\(found).", "There are two choices\(found).")
    case .keysApart:
      return tongue("Tasterne nævnes hver for sig.", "The keys are mentioned apart.")
    case .outOfUse:
      return tongue(
        "Tasterne siges ikke at virke\(found).", "The keys are said not to work\(found).")
    case .noKeys: return tongue("Tasterne mangler.", "The keys are missing.")
    case .wrongKeys:
      return tongue("Det er de forkerte taster\(found).", "The keys are wrong\(found).")
    case .numberInsteadOfKeys:
      return tongue(
        "Der er et telefonnummer i stedet for taster.", "There is a number instead of keys.")
    case .notMentioned:
      return tongue("\(tongue.switchboard) nævnes ikke.", "The switchboard is not mentioned.")
    // Name
    case .fullName: return tongue("Navnet er der.", "The name is there.")
    case .notRequired:
      return tongue("Navn kræves ikke (fælles postkasse).", "No name is required (shared mailbox).")
    case .firstNameOnly:
      return tongue("Kun fornavnet er der\(found).", "Only the first name\(found).")
    case .surnameOnly: return tongue("Kun efternavnet er der\(found).", "Only the surname\(found).")
    case .initialsOnly: return tongue("Kun initialer er der\(found).", "Only initials\(found).")
    case .otherSurname:
      return tongue(
        "Efternavnet er et andet\(found): er listen eller hilsenen forældet?",
        "The surname differs\(found): is the list or the greeting out of date?")
    case .similarName:
      return tongue(
        "Navnet ligner, men er et andet\(found).", "The name is similar, not the same\(found).")
    case .longerName:
      return tongue(
        "Navnet er længere end i listen\(found).", "The name is longer than in the list\(found).")
    case .notIntroduced:
      return tongue(
        "Det nævnes, men ikke som den, der er ringet til\(found).",
        "It is mentioned, but not as the one called\(found).")
    case .twoPeople:
      return tongue("Der nævnes to personer\(found).", "Two people are named\(found).")
    case .otherPerson:
      return tongue("Det er en anden person\(found).", "It is another person\(found).")
    case .nameMissing: return tongue("Navnet mangler.", "The name is missing.")
    // Department
    case .departmentName: return tongue("Afdelingen er der.", "The department is there.")
    case .departmentAlias:
      return tongue("Afdelingen er der\(found).", "The department is there\(found).")
    case .twoDepartments:
      return tongue("Der nævnes to afdelinger\(found).", "Two departments\(found).")
    case .similarDepartment:
      return tongue(
        "Afdelingen ligner, men er en anden\(found).", "A similar department, not the same\(found)."
      )
    case .longerDepartment:
      return tongue(
        "Afdelingens navn er længere end i listen\(found).",
        "The department's name is longer than in the list\(found).")
    case .formerly:
      return tongue("Det er en tidligere afdeling\(found).", "A former department\(found).")
    case .departmentUnknown:
      return tongue("Afdelingen kendes ikke\(found).", "The department is not known\(found).")
    case .otherDepartment:
      return tongue("Det er en anden afdeling\(found).", "It is another department\(found).")
    case .municipalityOnly:
      return tongue(
        "Kun kommunen nævnes; den er ikke en afdeling.",
        "Only the municipality is named; it is no department.")
    case .departmentMissing: return tongue("Afdelingen mangler.", "The department is missing.")
    default: return rawValue
    }
  }
}
