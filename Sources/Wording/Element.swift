/// The four things a greeting must say.
///
/// Source: "Du har ringet til (navn + afdeling). … så ringer jeg tilbage indenfor et døgn eller
/// vend retur til Omstillingen ved at taste #0." (the policy's model text, rules 6a, 6d, 6e).
package enum Element: String, CaseIterable, Codable, Sendable, Hashable {
  /// The mailbox owner's name (rule 6a).
  case name
  /// The owner's department (rule 6a).
  case department
  /// A promise to ring back within the limit (rule 6d).
  case callback
  /// The keys that lead back to the switchboard, "#0" (rule 6e).
  case switchboard
}

/// What can be said of one element.
package enum Verdict: String, CaseIterable, Codable, Sendable, Hashable {
  /// It is there.
  case pass
  /// A person should look or listen.
  case review
  /// It is not there, or something else is.
  case fail
  /// Nothing can be said; there is a reason beside it.
  case notEvaluated = "not_evaluated"
}
