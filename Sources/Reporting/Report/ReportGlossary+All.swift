import Access
import Audit
import Hearing
package import Policy
package import Reports
import Rules
import Timing
import Voicemail
import Wording

extension ReportGlossary {
  /// All codes in a language, with the municipality's `policy`.
  package init(policy: SitePolicy, tongue: Tongue) {
    self.init()
    for rule in Rule.all {
      let texts = rule.texts(tongue, policy)
      methods[rule.id.rawValue] = Method(
        meaning: texts.meaning, judging: texts.judging, limits: texts.limits)
    }
    reasons = Self.reasons(tongue)
    problems = Self.problems(tongue)
    for code in Doubt.Code.allCases { dayDetails[code.rawValue] = code.phrase(tongue) }
    for evidence in Voicemail.Evidence.allCases {
      dayDetails[evidence.code] = tongue.name(of: evidence)
    }
    for source in AccessSource.allCases { sources[source.rawValue] = tongue.name(of: source) }
    gaps = Self.gaps(tongue)
  }

  /// Reasons of greetings and of rules; what nobody's words are needed for.
  private static func reasons(_ tongue: Tongue) -> [String: String] {
    var reasons: [String: String] = [:]
    for reason in Wording.Reason.allCases {
      reasons[reason.rawValue] = reason.sentence(detail: nil, tongue)
    }
    for why in Decision.Why.allCases { reasons[why.rawValue] = why.sentence(.name, tongue) }
    let own: [NotEvaluated] = [
      .nothingToJudge, .off, .notInformed(.purposeMissing), .numbersUnknown, .tooFew,
    ]
    for why in own { reasons[why.code] = why.sentence(tongue, zone: .utc) }
    reasons.merge(Self.problems(tongue)) { own, _ in own }
    for code in AccessFinding.Code.allCases { reasons[code.rawValue] = tongue.title(of: code) }
    reasons.merge(words(tongue)) { own, _ in own }
    return reasons
  }

  private static func words(_ tongue: Tongue) -> [String: String] {
    [
      "contradicted_by_transcript": tongue(
        "Ordene ser ud til at være der, men noget i hilsenen taler imod.",
        "The words seem to be there, but something in the greeting speaks against them."),
      "poor_sound": tongue(
        "Optagelsen er for dårlig til at afgøre det.", "The recording is too poor to tell."),
      "silence": tongue(
        "Der bliver ikke talt i optagelsen.", "Nobody speaks in the recording."),
      "no_greeting": tongue(
        "Der er ikke indtalt nogen hilsen.", "No greeting is recorded."),
      "owner_unknown": tongue(
        "Det vides ikke, hvem postkassen tilhører.", "It is not known whose the mailbox is."),
      "data_missing": tongue("Der mangler data.", "Data are missing."),
      "calls_not_covered": tongue(
        "Opkaldsloggen dækker ikke hele tiden.",
        "The call records do not cover all of the time."),
      "subject_unknown": tongue(
        "Det vides ikke for netop denne.", "It is not known for this one."),
      "not_evaluated": tongue(
        "Det kan ikke afgøres ud fra det, der er givet.",
        "It cannot be decided from what is given."),
      "not_documented": tongue("Det er ikke dokumenteret.", "It is not documented."),
      "no_mailbox": tongue(
        "Medarbejderen har ingen hilsen her.", "The employee has no greeting here."),
      "waiver_expired": tongue("Undtagelsen er udløbet.", "The exception has run out."),
      "pass": tongue("I orden.", "In order."),
      "fail": tongue("Ikke i orden.", "Not in order."),
      "silent": tongue("Optagelsen er tavs.", "The recording is silent."),
      "too_quiet": tongue("Der tales for lavt.", "The voice is too quiet."),
      "clipped": tongue("Lyden er overstyret.", "The sound is clipped."),
      "too_noisy": tongue("Der er for meget støj.", "There is too much noise."),
      "too_short": tongue("Der tales kun ganske kort.", "There is very little speech."),
      "cut_off_at_start": tongue(
        "Hilsenen begynder midt i et ord.", "The greeting begins within a word."),
      "cut_off_at_end": tongue(
        "Hilsenen slutter midt i et ord.", "The greeting ends within a word."),
      "speech_starts_late": tongue(
        "Der er lang stilhed, før talen begynder.", "There is a long silence before the speech."),
      "dead_air": tongue("Der er en lang pause undervejs.", "There is a long pause within."),
      "tone_at_end": tongue("Hilsenen slutter med en tone.", "The greeting ends with a tone."),
      "dc_offset": tongue(
        "Lyden ligger skævt om nul.", "The sound lies off zero."),
      "said": tongue("Det bliver sagt.", "It is said."),
      "not_said": tongue("Det bliver ikke sagt.", "It is not said."),
      "not_evaluated.not_said": tongue(
        "Det blev ikke hørt, men det er ikke sikkert, at det mangler.",
        "It was not heard, but it is not certain that it is missing."),
      "name_not_asked": tongue("Der bedes ikke om navn.", "The name is not asked for."),
      "number_not_asked": tongue("Der bedes ikke om nummer.", "The number is not asked for."),
      "message_only": tongue("Der bedes kun om en besked.", "Only a message is asked for."),
      "reason_in_policy": tongue(
        "Der nævnes en fraværsårsag.", "A reason for absence is given."),
      "reason_by_extension": tongue(
        "Der nævnes en fraværsårsag.", "A reason for absence is given."),
      "cpr_asked": tongue("Der bedes om CPR-nummer.", "A CPR number is asked for."),
    ]
  }

  /// Why a greeting could not be evaluated.
  private static func problems(_ tongue: Tongue) -> [String: String] {
    var problems: [String: String] = [
      "recogniser_unavailable": tongue(
        "der kunne ikke lyttes til filen.", "the file could not be listened to."),
      "not_found": tongue("filen findes ikke.", "the file is not there."),
      "not_readable": tongue("filen må ikke læses.", "the file may not be read."),
      "empty": tongue("filen er tom.", "the file is empty."),
      "truncated": tongue("filen er klippet af.", "the file was cut."),
      "not_audio": tongue("filen er ikke lyd.", "the file is no sound."),
      "unsupported_codec": tongue(
        "lydformatet kan ikke læses.", "the sound's format cannot be read."),
      "too_long": tongue("optagelsen er for lang.", "the recording is too long."),
      "too_large": tongue("filen er for stor.", "the file is too large."),
      "damaged": tongue("filen er beskadiget.", "the file is damaged."),
    ]
    for code in ["is_directory", "not_a_regular_file", "extension_case", "bad_format"] {
      problems[code] = tongue("filen kunne ikke læses.", "the file could not be read.")
    }
    let doubts: [HeardGreetingDoubt] = [
      .unreadable, .storedElsewhere, .missingFile, .linkOutside, .settingUnknown,
    ]
    for doubt in doubts { problems[doubt.rawValue] = doubt.sentence(tongue) }
    return problems.mapValues { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private static func gaps(_ tongue: Tongue) -> [String: String] {
    var gaps: [String: String] = [:]
    let plain: [CoverageGap.Reason] = [
      .startsLate, .stopsEarly, .stillBeingWritten, .torn, .showsNoAccess, .empty,
    ]
    for reason in plain { gaps[reason.code] = reason.phrase(tongue) }
    gaps["silence"] = tongue("ingen linjer", "no records")
    gaps["missing_rotation"] = tongue("filer mangler", "files are missing")
    gaps["clock_jump"] = tongue(
      "tiden springer tilbage: uret er stillet, eller filer er sat forkert sammen",
      "time goes back: the clock was set, or files were put together wrongly")
    gaps["too_many_faults"] = tongue(
      "for mange linjer kan ikke læses", "too many lines cannot be read")
    return gaps
  }
}

extension Tongue {
  /// What a finding about a mailbox is, without dates or numbers.
  fileprivate func title(of code: AccessFinding.Code) -> String {
    switch code {
    case .accessMissing: self("Der er dage uden aflytning.", "There are days without listening.")
    case .unheard:
      self("Der er beskeder, som er uhørt efter et døgn.", "Messages are unheard after 24 hours.")
    case .heardLate: self("Beskeder blev hørt for sent.", "Messages were heard too late.")
    case .neverUsed: self("Postkassen bliver ikke brugt.", "The mailbox is not used.")
    case .openedByOthersOnly:
      self("Kun andre end ejeren åbner postkassen.", "Only others than the owner open it.")
    case .pinFailures: self("Der er flere forkerte koder i træk.", "Wrong codes in a row.")
    case .full: self("Postkassen er fuld.", "The mailbox is full.")
    case .nearlyFull: self("Postkassen er næsten fuld.", "The mailbox is nearly full.")
    case .accessCode:
      self("Adgangskoden er ikke, som politikken siger.", "The code is not what the policy says.")
    case .operatorNotWired:
      self("#0 fører ikke til Omstillingen.", "#0 does not lead to the switchboard.")
    case .temporaryGreeting:
      self("En midlertidig hilsen er ikke slået fra.", "A temporary greeting was left on.")
    case .abandonedRecording:
      self("En optagelse blev ikke gjort færdig.", "A recording was never finished.")
    case .copiesDiffer:
      self("Hilsenens kopier er ikke ens.", "Copies of the greeting differ.")
    case .greetingsOnly:
      self("Postkassen tager ikke imod beskeder.", "The mailbox takes no messages.")
    }
  }
}
