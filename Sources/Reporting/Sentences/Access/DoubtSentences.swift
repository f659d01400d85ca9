package import Access
import Policy
package import Timing
import Voicemail

extension Doubt.Code {
  /// Why it cannot be decided, as part of a sentence.
  func phrase(_ tongue: Tongue) -> String {
    switch self {
    case .notCovered:
      tongue("ingen log dækker hele tiden", "no log covers all of the time")
    case .noSource:
      tongue(
        "der er ingen log, som ville vise en aflytning", "there is no log that would show listening"
      )
    case .repeatedHour:
      tongue(
        "aflytningen er fra den time, uret viste to gange, og kan være for tidlig eller for sen",
        "the listening is of the hour the clock showed twice, and may be too early or too late")
    case .clockJump:
      tongue(
        "aflytningen står i en log, hvis ur gik forkert",
        "the listening is in a log whose clock was wrong")
    case .bulkChange:
      tongue(
        "det eneste spor er filer, der blev ændret i samme sekund som mange andres",
        "the only sign is files that changed in the same second as those of many others")
    case .leavesByMail:
      tongue(
        "beskederne sendes også som e-mail eller kan høres i en portal, og det efterlader ingen spor",
        "messages also leave by e-mail or can be heard in a portal, which leaves no trace")
    case .dayNotOver: tongue("dagen er ikke forbi", "the day is not over")
    case .ambiguousMailbox:
      tongue(
        "loggen viser en aflytning, men flere postkasser har nummeret",
        "the log shows a listening, but several mailboxes have the number")
    case .unattributed:
      tongue(
        "nogen aflyttede, men loggen viser hverken hvem eller hvilken postkasse",
        "somebody listened, but the log tells neither who nor to which mailbox")
    case .greetingsOnly:
      tongue(
        "postkassen tager ikke imod beskeder, så der er intet at aflytte",
        "the mailbox takes no messages, so there is nothing to listen to")
    case .noRequiredDay:
      tongue(
        "ingen dag i perioden kræver aflytning", "no day of the period requires listening")
    }
  }

  /// What to do about it.
  func remedy(_ tongue: Tongue) -> String {
    switch self {
    case .notCovered:
      tongue("Find de manglende logfiler, og kør igen.", "Find the missing logs and run again.")
    case .noSource:
      tongue(
        "Angiv telefonsystemets logge under \"sources.logs\" i konfigurationen.",
        "Name the telephone system's logs under \"sources.logs\" in the configuration.")
    case .repeatedHour:
      tongue(
        "Skriv logge i UTC, så sker det ikke igen.",
        "Write logs in UTC, and it will not happen again.")
    case .clockJump:
      tongue("Bed IT kontrollere serverens ur.", "Ask IT to check the server's clock.")
    case .bulkChange:
      tongue(
        "Angiv en log, fx CDR: filer, der er kopieret eller hentet fra en sikkerhedskopi, viser intet.",
        "Name a log, such as the CDR: files that were copied or restored show nothing.")
    case .leavesByMail:
      tongue(
        "Spørg ejeren, eller lad beskederne blive i postkassen.",
        "Ask the owner, or let the messages stay in the mailbox.")
    case .dayNotOver: tongue("Kør igen i morgen.", "Run again tomorrow.")
    case .ambiguousMailbox:
      tongue(
        "Bed IT skrive postkassens kontekst i loggen.",
        "Ask IT to have the mailbox's context logged.")
    case .unattributed:
      tongue(
        "Bed IT lade loggen vise, hvem der ringer, og hvilken postkasse der åbnes.",
        "Ask IT to have the caller and the mailbox logged.")
    case .greetingsOnly:
      tongue(
        "Kontrollér, at hilsenen ikke lover at ringe tilbage.",
        "Check that the greeting does not promise to ring back.")
    case .noRequiredDay: tongue("Vælg en længere periode.", "Choose a longer period.")
    }
  }

  /// Why, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    capitalised(phrase(tongue)) + ". " + remedy(tongue)
  }
}

extension Doubt {
  /// Why it cannot be decided, where that is seen, and what to do.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    var text = capitalised(code.phrase(tongue))
    switch self {
    case .notCovered(let gaps):
      if !gaps.isEmpty {
        let shown = gaps.prefix(3).map { gap in
          "\(tongue.name(of: gap.source)), \(tongue.span(gap.range, zone)): \(gap.reason.phrase(tongue))"
            + (gap.place.map { " (\(Printable.place($0)))" } ?? "")
        }
        text += " – " + shown.joined(separator: "; ")
        let rest = gaps.count - shown.count
        if rest > 0 {
          text += "; " + tongue.amount(rest, ("hul til", "huller til"), ("more gap", "more gaps"))
        }
      }
    case .repeatedHour(let places), .clockJump(let places), .bulkChange(let places),
      .ambiguousMailbox(let places), .unattributed(let places):
      if !places.isEmpty { text += " (\(places.text(tongue)))" }
    case .noSource, .leavesByMail, .dayNotOver, .greetingsOnly: break
    }
    return "\(text). \(code.remedy(tongue))"
  }
}

/// The first letter large.
func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
