import Directory
import Foundation
import Voicemail

/// OS2rollekatalog's organisation as JSON.
///
/// Of each user only the named fields are decoded; `cpr` is none of them. It marks no position as
/// primary: the first decides the department, and the units of the others are other names of it,
/// since the person may rightly say either. Disabled users are leavers.
package struct OS2rollekatalogDirectory: Sendable {
  package let path: String
  package let settings: DirectorySettings

  package init(path: String, settings: DirectorySettings = DirectorySettings()) {
    self.path = path
    self.settings = settings
  }

  package func people() throws(MailboxSourceError) -> DirectoryPeople {
    try Self.people(json: bytes(of: path), path: path, settings: settings)
  }

  /// The same of a file's bytes; `path` is what errors and notes name.
  package static func people(
    json: [UInt8], path: String, settings: DirectorySettings
  ) throws(MailboxSourceError) -> DirectoryPeople {
    if json.isEmpty { throw MailboxSourceError(path: path, reason: .empty) }
    let organisation: Organisation
    do {
      organisation = try JSONDecoder().decode(Organisation.self, from: Data(json))
    } catch DecodingError.keyNotFound(let key, _) {
      throw MailboxSourceError(path: path, reason: .missingColumn(key.stringValue))
    } catch {
      // Its words quote the text, which may be anybody's.
      throw MailboxSourceError(path: path, reason: .damaged(line: 0))
    }
    return organisation.people(path: path, settings: settings)
  }
}

private struct Organisation: Decodable {
  struct User: Decodable {
    let name: String?
    let email: String?
    let phone: String?
    let disabled: Bool?
    let positions: [Position]?
  }

  struct Position: Decodable { let orgUnitUuid: String? }

  struct Unit: Decodable {
    let uuid: String
    let name: String?
    let parentOrgUnitUuid: String?
  }

  let users: [User]
  let orgUnits: [Unit]

  func people(path: String, settings: DirectorySettings) -> DirectoryPeople {
    var units = Units()
    for unit in orgUnits {
      guard let name = unit.name.flatMap(shown) else { continue }
      units.add(Units.Unit(name: name, parent: unit.parentOrgUnitUuid, kind: nil), key: unit.uuid)
    }
    var found = DirectoryPeople()
    for (index, user) in users.enumerated() {
      let place = SourcePlace(file: path, line: index + 1)
      let name = user.name.flatMap(shown)
      guard let number = user.phone.flatMap(shown).flatMap({ settings.extension(of: $0) }) else {
        found.note(.withoutExtension(name: name ?? ""), at: place)
        continue
      }
      let person = person(
        user, number: number, name: name, units: units, settings: settings, line: index + 1)
      if user.disabled == true {
        found.add(leaver: person, lastDay: nil)
        continue
      }
      if person.department == nil { found.note(.withoutDepartment(name: name ?? ""), at: place) }
      found.add(person, at: place)
    }
    return found
  }

  private func person(
    _ user: User, number: String, name: String?, units: Units, settings: DirectorySettings,
    line: Int
  ) -> Person {
    let keys = (user.positions ?? []).compactMap(\.orgUnitUuid).filter { units[$0] != nil }
    let department = keys.first.flatMap { units.departmentName(of: $0) }
    var aliases = keys.first.map { units.aliases(of: $0, settings: settings) } ?? []
    for key in keys.dropFirst() {
      let names =
        [units.departmentName(of: key)].compactMap { $0 }
        + units.aliases(of: key, settings: settings)
      for other in names where other != department && !aliases.contains(other) {
        aliases.append(other)
      }
    }
    return Person(
      extension: number, name: name, department: department, aliases: aliases,
      mail: user.email.flatMap(shown), line: line)
  }
}

/// Without needless blanks; nil for nothing, and for what holds a CPR number.
private func shown(_ text: String) -> String? {
  let text = collapsed(text)
  return text.isEmpty || hasPersonalNumber(text) ? nil : text
}
