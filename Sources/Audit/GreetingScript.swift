package import Policy
package import Wording

/// A greeting to be read aloud, in the policy's words and with its own name, department, limit and
/// keys. Danish in every language, as greetings are.
///
/// Source of the frame: "Du har ringet til (navn + afdeling). Jeg kan ikke besvare telefonen i
/// øjeblikket. Læg dit navn og nummer, så ringer jeg tilbage indenfor et døgn eller vend retur til
/// Omstillingen ved at taste #0. Indtal din besked efter klartonen." (rule 6)
package struct GreetingScript: Sendable, Equatable {
  let policy: WordingPolicy
  private let name: String?
  private let department: String
  let isShared: Bool

  /// What is not known of the owner stands as "(navn)" and "(afdeling)". An owner without names has
  /// a shared mailbox.
  package init(policy: SitePolicy, owner: Owner?) {
    self.policy = policy.wording
    isShared = owner.map(\.names.isEmpty) ?? false
    name = owner?.names.first
    department = owner.flatMap { $0.department.isEmpty ? nil : $0.department } ?? "(afdeling)"
  }

  /// "Du har ringet til Mette Hansen, Borgerservice."
  package var introduction: String {
    let who = isShared ? department : "\(name ?? "(navn)"), \(department)"
    return "Du har ringet til \(who)."
  }

  /// "så ringer jeg tilbage inden for et døgn"
  package var promise: String {
    "så ringer \(isShared ? "vi" : "jeg") tilbage inden for \(policy.spokenLimit)"
  }

  /// "vend retur til Omstillingen ved at taste firkant nul"
  package var wayBack: String {
    "vend retur til \(policy.switchboardNames.first ?? "Omstillingen") ved at taste "
      + policy.spokenKeys
  }

  /// The whole greeting, as near to the policy's as can be.
  package var text: String { text(.standard) }
}
