import Directory
package import Policy
package import Voicemail

extension NumbersPolicy {
  /// As the readers of numbers take it.
  package var plan: NumberPlan {
    NumberPlan(
      country: country, nationalDigits: nationalDigits, outsideLine: outsideLine,
      ownPrefixes: ownPrefixes, switchboard: switchboard)
  }
}

extension RuleGround {
  /// Reads numbers as the site writes them. Extensions are those of people and mailboxes.
  var numberReader: NumberReader {
    NumberReader(
      policy.numbers.plan,
      known: Set(people.map(\.extension)).union(mailboxes.map(\.id.number)))
  }
}
