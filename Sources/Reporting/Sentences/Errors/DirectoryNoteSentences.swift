package import Mailboxes

extension DirectoryPeople.Note {
  /// What is odd about an entry of OS2mo or OS2rollekatalog, where, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    "\(Printable.place(place)): \(kind.sentence(tongue))"
  }
}

extension DirectoryPeople.Note.Kind {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .withoutExtension(let name):
      return tongue(
        "\(Self.called(name, tongue)) har intet telefonnummer, der giver et lokalnummer. Tilføj "
          + "det, eller ret sources.directory.extensionDigits.",
        "\(Self.called(name, tongue)) has no telephone number that gives an extension. Add one, "
          + "or correct sources.directory.extensionDigits.")
    case .duplicateExtension(let number, let name, let first):
      return tongue(
        "lokalnummer \(Printable.excerpt(number)) har både \(Self.called(first ?? "", tongue)) og "
          + "\(Self.called(name ?? "", tongue)), så navn og afdeling vurderes ikke. Ret det ene.",
        "extension \(Printable.excerpt(number)) belongs to both "
          + "\(Self.called(first ?? "", tongue)) and \(Self.called(name ?? "", tongue)), so name "
          + "and department are not evaluated. Correct one of them.")
    case .withoutDepartment(let name):
      return tongue(
        "\(Self.called(name, tongue)) har ingen afdeling. Skriv den i systemet.",
        "\(Self.called(name, tongue)) has no department. Add it in the system.")
    case .severalDepartments(let name, let names):
      return tongue(
        "\(Self.called(name, tongue)) har flere afdelinger og ingen primær "
          + "(\(Self.listed(names))); den første bruges. Vælg den primære.",
        "\(Self.called(name, tongue)) has several departments and none is primary "
          + "(\(Self.listed(names))); the first one is used. Choose the primary one.")
    case .severalExtensions(let name, let numbers):
      return tongue(
        "\(Self.called(name, tongue)) har flere lokalnumre (\(Self.listed(numbers))); det første "
          + "bruges. Slet de andre, eller giv dem en anden type.",
        "\(Self.called(name, tongue)) has several extensions (\(Self.listed(numbers))); the first "
          + "one is used. Remove the others, or give them another type.")
    }
  }

  private static func called(_ name: String, _ tongue: Tongue) -> String {
    name.isEmpty ? tongue("en person uden navn", "a nameless person") : Printable.excerpt(name)
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(8).map { Printable.excerpt($0) }.joined(separator: ", ")
    return names.count > 8 ? "\(shown), …" : shown
  }
}
