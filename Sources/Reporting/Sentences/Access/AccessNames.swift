package import Access
import Policy
import Timing
package import Voicemail
import Wording

/// What the things of an access report are called.
extension Tongue {
  package func name(of verdict: ListeningVerdict) -> String {
    switch verdict {
    case .pass: self("aflyttet", "listened to")
    case .fail: self("ikke aflyttet", "not listened to")
    case .notEvaluated: self("kan ikke afgøres", "undecided")
    }
  }

  /// A sign beside the word, so that nothing depends on colour.
  func sign(of verdict: ListeningVerdict) -> String {
    switch verdict {
    case .pass: "✓"
    case .fail: "✗"
    case .notEvaluated: "?"
    }
  }

  package func name(of verdict: AccessCodeVerdict) -> String {
    switch verdict {
    case .pass: self("opfyldt", "pass")
    case .fail: self("ikke opfyldt", "fail")
    case .notEvaluated: self("kan ikke afgøres", "undecided")
    }
  }

  package func name(of evidence: Evidence) -> String {
    switch evidence {
    case .attempt: self("forsøg", "attempt")
    case .opened: self("postkassen åbnet", "mailbox opened")
    case .played: self("besked hørt", "message heard")
    case .disposed: self("besked slettet eller gemt", "message deleted or saved")
    }
  }

  /// As in "by …".
  package func name(of listener: Listener) -> String {
    switch listener {
    case .owner: self("ejeren", "the owner")
    case .colleague(true): self("en kollega i afdelingen", "a colleague in the department")
    case .colleague(false):
      self("en kollega i en anden afdeling", "a colleague of another department")
    case .colleague(nil): self("en kollega", "a colleague")
    case .unknown: self("ukendt", "somebody unknown")
    }
  }

  package func name(of source: AccessSource) -> String {
    switch source {
    case .cdr: self("opkaldslog (CDR)", "call records (CDR)")
    case .cel: self("hændelseslog (CEL)", "channel events (CEL)")
    case .fullLog: self("Asterisks full-log", "Asterisk's full log")
    case .externnotify: self("externnotify-log", "externnotify log")
    case .managerEvents: self("AMI-hændelser", "AMI events")
    case .spool: self("postkassernes mapper", "the mailboxes' folders")
    case .freeswitchDatabase: self("FreeSWITCHs database", "FreeSWITCH's database")
    case .freeswitchEvents: self("FreeSWITCHs hændelser", "FreeSWITCH's events")
    case .fusionPBX: self("FusionPBX' beskeder", "FusionPBX' messages")
    case .unityLogins: self("Unitys logon-rapport", "Unity's login report")
    case .unityMessages: self("Unitys beskedrapport", "Unity's message report")
    case .generic: self("anden log", "other log")
    }
  }

  package func name(of state: AccessDay.State) -> String {
    switch state {
    case .listened: self("aflyttet", "listened to")
    case .missing: self("ikke aflyttet", "not listened to")
    case .undecided: self("kan ikke afgøres", "undecided")
    case .notRequired: self("kræves ikke", "not required")
    }
  }

  package func name(of addressee: Addressee) -> String {
    switch addressee {
    case .employee: self("medarbejderen", "the employee")
    case .it: self("IT", "IT")
    }
  }

  package func name(of severity: AccessSeverity) -> String {
    switch severity {
    case .info: self("oplysning", "information")
    case .warn: self("advarsel", "warning")
    case .fail: self("brud", "breach")
    }
  }
}

extension AccessDay.State {
  /// One sign for a day; `Tongue.stripLegend` explains them.
  var sign: Character {
    switch self {
    case .listened(_, by: .owner): "●"
    case .listened: "○"
    case .missing: "✗"
    case .undecided: "?"
    case .notRequired: "·"
    }
  }

  /// For its colour.
  var verdict: Verdict {
    switch self {
    case .listened: .pass
    case .missing: .fail
    case .undecided: .review
    case .notRequired: .notEvaluated
    }
  }
}

extension ListeningVerdict {
  /// For its colour.
  var verdict: Verdict {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .notEvaluated: .review
    }
  }
}

extension Tongue {
  /// What the signs of a strip of days mean.
  var stripLegend: String {
    self(
      "● aflyttet af ejeren, ○ af en kollega eller ukendt, ✗ ikke aflyttet, ? kan ikke afgøres, "
        + "· kræves ikke",
      "● listened to by the owner, ○ by a colleague or somebody unknown, ✗ not listened to, "
        + "? undecided, · not required")
  }
}

extension MailboxID {
  /// "4512@default"; the number alone where no context is known.
  package var text: String { context.map { "\(number)@\($0)" } ?? number }
}

extension [SourcePlace] {
  /// The first `limit` of them in one line, made harmless, and how many there are more.
  func text(_ tongue: Tongue, limit: Int = 5) -> String {
    let shown = prefix(limit).map { Printable.place($0) }
    let rest = count - shown.count
    return (shown + (rest > 0 ? [tongue("og \(rest) til", "and \(rest) more")] : []))
      .joined(separator: ", ")
  }
}
