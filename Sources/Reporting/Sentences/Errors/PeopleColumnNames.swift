import Directory

extension PeopleColumn {
  /// What the column holds, in lower case.
  func name(_ tongue: Tongue) -> String {
    switch self {
    case .extension: tongue("lokalnummer", "extension")
    case .name: tongue("navn", "name")
    case .givenName: tongue("fornavn", "first name")
    case .surname: tongue("efternavn", "surname")
    case .callName: tongue("kaldenavn", "call name")
    case .callGivenName: tongue("kaldenavn (fornavn)", "call name (first)")
    case .callSurname: tongue("kaldenavn (efternavn)", "call name (last)")
    case .department: tongue("afdeling", "department")
    case .aliases: tongue("alias", "alias")
    case .mailboxType: tongue("type", "type")
    case .mail: tongue("mailadresse", "mail address")
    case .leader: tongue("leder", "leader")
    }
  }
}
