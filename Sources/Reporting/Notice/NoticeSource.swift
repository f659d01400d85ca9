import Engine
import Policy
import Rules
import Voicemail

/// A source of personal data that the site file names: what Klartone reads of it, and what is left.
struct NoticeSource {
  let name: String
  let read: String
  /// What of it stands in reports.
  let kept: String

  /// The sources that are configured, in the order in which people meet them.
  static func all(_ policy: SitePolicy, _ tongue: Tongue) -> [NoticeSource] {
    let given = policy.given
    return RuleData.allCases.filter(given.contains).flatMap { data in
      source(data, policy, tongue)
    }
  }

  /// Rules 13 and 16, which a municipality must switch on.
  private static func atDesk(_ policy: SitePolicy, _ tongue: Tongue) -> String {
    let codes = [FindingCode.deskForwarded, .meetingForwarded]
    guard codes.contains(where: { policy.severities[$0] > .off }) else { return "" }
    return tongue(
      "; og hvor længe du er væk eller optaget, mens telefonen ikke er viderestillet",
      "; and how long you are away or busy while the telephone is not forwarded")
  }

  /// Sound that is kept, where the site keeps any.
  private static func snippets(_ evidence: EvidencePolicy, _ tongue: Tongue) -> String {
    guard evidence.snippets == .yes else { return "" }
    let (occasions, extent) = (evidence.occasions(tongue), evidence.extent(tongue))
    return tongue(
      "; ved \(occasions) også et lydklip af din stemme (\(extent))",
      "; with \(occasions) also a snippet of your voice (\(extent))")
  }

  private static func source(
    _ data: RuleData, _ policy: SitePolicy, _ tongue: Tongue
  ) -> [NoticeSource] {
    switch data {
    case .greetings:
      [
        NoticeSource(
          name: tongue("hilsner på telefonsvarere", "voicemail greetings"),
          read: tongue(
            "lyden af den hilsen, som den, der ringer, hører: stemme, navn, afdeling og ordlyd",
            "the sound of the greeting that callers hear: voice, name, department and wording"),
          kept: tongue(
            "resultat for hvert krav, hvor i lyden det blev hørt, og en omtrentlig afskrift",
            "a result for each requirement, where in the sound it was heard, and a rough transcript"
          ) + snippets(policy.evidence, tongue)
        )
      ]
    case .directory:
      [
        NoticeSource(
          name: tongue("medarbejderliste", "list of people"),
          read: tongue(
            "lokalnummer, navn, afdeling og postkassens type; CPR-numre beholdes aldrig",
            "extension, name, department and type of mailbox; CPR numbers are never kept"),
          kept: tongue("lokalnummer, navn og afdeling", "extension, name and department"))
      ]
    case .mailboxes:
      [
        NoticeSource(
          name: tongue(
            "voicemailsystemets postkasser og indstillinger",
            "the voicemail system's mailboxes and settings"),
          read: tongue(
            "hvilke postkasser der er, hvilke hilsner de har, og om adgangskoden følger politikken",
            "which mailboxes there are, which greetings they have, and whether the access code follows "
              + "the policy"),
          kept: tongue(
            "postkassens tilstand, og om adgangskoden følger politikken; aldrig selve koden",
            "the state of the mailbox, and whether the access code follows the policy; never the code"
          ))
      ]
    case .messages:
      [
        NoticeSource(
          name: tongue("beskedernes oplysninger", "particulars of messages"),
          read: tongue(
            "hvornår en besked kom, hvor lang den er, og om den er hørt; aldrig selve beskeden",
            "when a message came, how long it is, and whether it was heard; never the message"),
          kept: tongue("antal og alder", "counts and ages"))
      ]
    case .accessLogs: logs(policy, tongue)
    case .calls:
      [
        NoticeSource(
          name: tongue("alle opkald i opkaldsloggen (CDR)", "all calls in the call records (CDR)"),
          read: tongue(
            "hvornår der blev ringet, til og fra hvilket lokalnummer, og om der blev svaret",
            "when calls were made, to and from which extension, and whether they were answered"),
          kept: tongue(
            "om der er dokumentation for, at der blev ringet tilbage, og tal for hele afdelinger",
            "whether calling back is documented, and figures of whole departments"))
      ]
    case .absences:
      [
        NoticeSource(
          name: tongue("fravær", "absences"),
          read: tongue(
            "lokalnummer og fraværets første og sidste tidspunkt; aldrig hvorfor",
            "extension and when the absence begins and ends; never why"),
          kept: tongue(
            "fraværets datoer, hvor de forklarer et fund", "dates, where they explain a finding")
        )
      ]
    case .forwards:
      [
        NoticeSource(
          name: tongue("viderestillinger", "forwards"),
          read: tongue(
            "hvor telefonen er viderestillet på kontrollens tidspunkt",
            "where the telephone is forwarded at the time of the scan"),
          kept: tongue("om målet er en kollega", "whether it leads to a colleague"))
      ]
    case .waivers:
      [
        NoticeSource(
          name: tongue("undtagelser", "waivers"),
          read: tongue(
            "lokalnummer, regel, begrundelse, ansvarlig og udløb",
            "extension, rule, reason, owner and expiry"),
          kept: tongue("det samme", "the same"))
      ]
    case .calendars:
      [
        NoticeSource(
          name: tongue("kalendere", "calendars"),
          read: tongue(
            "hvornår du er væk eller optaget; aldrig hvorfor eller med hvad",
            "when you are away or busy; never why or doing what"),
          kept: tongue(
            "om kalenderen viser det fravær, der er meldt", "whether it shows the absence reported")
            + atDesk(policy, tongue))
      ]
    case .telephoneHours, .switchboardNumber, .dialplan, .closures, .information: []
    }
  }

  private static func logs(_ policy: SitePolicy, _ tongue: Tongue) -> [NoticeSource] {
    let logs = policy.sources.logs
    let kinds: [(AccessSource, [String])] = [
      (.cdr, logs.cdr), (.cel, logs.cel), (.fullLog, logs.full), (.externnotify, logs.externnotify),
      (.managerEvents, logs.managerEvents), (.freeswitchEvents, logs.freeswitchEvents),
      (.unityLogins, logs.unityLogins), (.unityMessages, logs.unityMessages),
      (.generic, logs.generic),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { source, _ in
      NoticeSource(
        name: tongue("aflytning: ", "listening: ") + tongue.name(of: source),
        read: tongue(
          "hvornår en postkasse blev åbnet, og fra hvilket lokalnummer",
          "when a mailbox was opened, and from which extension"),
        kept: tongue(
          "tidspunkt, lokalnummer, og hvilken linje i loggen der viser det",
          "time, extension, and which line of the log shows it"))
    }
  }
}
