/// How a directory's telephone numbers and units become extensions and departments.
package struct DirectorySettings: Sendable, Hashable {
  /// Whether callers may be told the name of the unit above.
  ///
  /// People say the department's name, and directories go deeper: "Team Dagpenge" in "Ydelse". But each
  /// name more that is accepted is one more way to pass, and the top unit is the municipality
  /// itself, which is no department: it is never accepted.
  package enum ParentNames: Sendable, Hashable {
    case never
    /// Above teams, groups and sections, up to the first unit that is none.
    case aboveTeams
    /// Above any unit, one level.
    case always
  }

  /// The extension is the last digits of a telephone number, this many; at least 1.
  package let extensionDigits: Int
  /// Kinds of telephone address (`adressetype_titel`) in order of preference; none: any telephone
  /// but a mobile.
  package let phoneKinds: [String]
  /// Other names of departments, by the department's name.
  package let aliases: [String: [String]]
  package let parentNames: ParentNames

  package init(
    extensionDigits: Int = 4, phoneKinds: [String] = [], aliases: [String: [String]] = [:],
    parentNames: ParentNames = .aboveTeams
  ) {
    self.extensionDigits = max(1, extensionDigits)
    self.phoneKinds = phoneKinds
    self.aliases = aliases
    self.parentNames = parentNames
  }

  /// Nil when there are too few digits, or it is no telephone number.
  func `extension`(of phone: String) -> String? {
    var digits: [Character] = []
    for character in phone {
      if ("0"..."9").contains(character) {
        digits.append(character)
      } else if !character.isWhitespace, !"+-./()".contains(character) {
        return nil
      }
    }
    return digits.count >= extensionDigits ? String(digits.suffix(extensionDigits)) : nil
  }
}
