/// Letters to employees about their greeting: who writes them, and what they point at.
package struct LetterPolicy: Sendable, Equatable {
  /// The mail address letters are from.
  package var from = ""
  /// Who signs them; empty is the municipality.
  package var sender = ""
  /// Where answers go; empty is `from`. Somebody reads them: a letter promises so.
  package var replyTo = ""
  /// Where it says how a greeting is recorded: a link, or words; empty is nothing.
  package var guide = ""
  /// Where a wording can be tried first; empty is the command.
  package var selfCheck = ""
  /// Where purpose, retention and rights are explained: a link, or words.
  package var privacy = ""
  /// At least so many days between two letters to one person, 7…365.
  package var everyDays = 7
  /// The leader gets a copy, from the second letter on.
  package var copyLeader = YesNo.no
  /// The command that takes letters, with its options; words are parted by blanks.
  package var sendmail = "/usr/sbin/sendmail -t -i"

  package init() {}
}
