/// How telephone numbers are written at a site: what is needed to see that `+45 12 34 56 78`,
/// `004512345678` and `12345678` are one.
package struct NumberPlan: Sendable, Hashable {
  /// Of the country, without `+` or zeros: `45`.
  package var country: String
  /// How many digits a number has within the country; 8 in Denmark.
  package var nationalDigits: Int
  /// What is dialled before an outside number, such as `0`; often nothing.
  package var outsideLine: String
  /// The house's own numbers without their extension: `4368` when 4368 4512 reaches 4512.
  package var ownPrefixes: [String]
  /// Numbers of the switchboard, as extensions or whole numbers.
  package var switchboard: [String]

  package init(
    country: String = "45", nationalDigits: Int = 8, outsideLine: String = "",
    ownPrefixes: [String] = [], switchboard: [String] = []
  ) {
    self.country = country
    self.nationalDigits = nationalDigits
    self.outsideLine = outsideLine
    self.ownPrefixes = ownPrefixes
    self.switchboard = switchboard
  }
}
