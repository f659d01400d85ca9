import Directory
import Timing
import Voicemail

/// Puts OS2mo's rows together to people.
struct OS2moReader {
  private struct Employment {
    let unit: String
    let isPrimary: Bool
    let first: CivilDate?
    let last: CivilDate?
  }

  private let path: String
  private let settings: DirectorySettings
  private let today: CivilDate
  private(set) var people = DirectoryPeople()
  private var units = Units()
  /// In the order of rows, for what is made of them.
  private var unitOrder: [(key: String, place: SourcePlace)] = []
  private var engagements: [String: [Employment]] = [:]
  private var associations: [String: [Employment]] = [:]
  private var phones = PhoneBook()

  init(path: String, settings: DirectorySettings, today: CivilDate) {
    self.path = path
    self.settings = settings
    self.today = today
  }

  /// `uuid, navn, forældreenhed_uuid, enhedstype_titel`.
  mutating func unit(_ row: ForeignRow) {
    guard let key = row.raw(0), let name = row.text(1) else { return }
    units.add(Units.Unit(name: name, parent: row.raw(2), kind: row.text(3)), key: key)
    unitOrder.append((key, place(row)))
  }

  /// `bruger_uuid, enhed_uuid, primær_boolean, startdato, slutdato`.
  mutating func engagement(_ row: ForeignRow) {
    guard let user = row.raw(0), let unit = row.raw(1) else { return }
    engagements[user, default: []].append(
      Employment(
        unit: unit, isPrimary: row.flag(2) ?? false, first: date(row, 3), last: date(row, 4)))
  }

  /// `bruger_uuid, enhed_uuid, startdato, slutdato`.
  mutating func association(_ row: ForeignRow) {
    guard let user = row.raw(0), let unit = row.raw(1) else { return }
    associations[user, default: []].append(
      Employment(unit: unit, isPrimary: false, first: date(row, 2), last: date(row, 3)))
  }

  /// `bruger_uuid, enhed_uuid, værdi, adressetype_scope, adressetype_titel`.
  mutating func address(_ row: ForeignRow) {
    guard let owner = row.raw(0) ?? row.raw(1), let value = row.text(2), let scope = row.text(3),
      isTelephone(scope)
    else { return }
    phones.add(value, kind: row.text(4), owner: owner, settings: settings)
  }

  /// `uuid, fornavn, efternavn, kaldenavn_fornavn, kaldenavn_efternavn, slutdato`.
  mutating func user(_ row: ForeignRow) {
    guard let key = row.raw(0) else { return }
    let name = joined(row.text(1), row.text(2))
    let shown = name ?? ""
    let numbers = phones.extensions(of: key)
    guard let number = numbers.first else {
      people.note(.withoutExtension(name: shown), at: place(row))
      return
    }
    if numbers.count > 1 {
      people.note(.severalExtensions(name: shown, numbers), at: place(row))
    }
    let all = engagements[key] ?? []
    let current = all.filter { isCurrent($0) }
    let unit = department(current, associations[key] ?? [], name: shown, at: place(row))
    let lastDay = lastDay(of: date(row, 5), engagements: all, current: current)
    let unitOrLast = unit ?? all.max { ($0.last?.number ?? .max) < ($1.last?.number ?? .max) }?.unit
    let person = Person(
      extension: number, name: name, callName: joined(row.text(3), row.text(4)),
      department: unitOrLast.flatMap { units.departmentName(of: $0) },
      aliases: unitOrLast.map { units.aliases(of: $0, settings: settings) } ?? [], line: row.id)
    if let lastDay {
      people.add(leaver: person, lastDay: lastDay)
      return
    }
    if person.department == nil {
      people.note(.withoutDepartment(name: shown), at: place(row))
    }
    people.add(person, at: place(row))
  }

  /// Units with a telephone of their own.
  mutating func sharedMailboxes() {
    for (key, place) in unitOrder {
      guard let unit = units[key] else { continue }
      for number in phones.extensions(of: key) {
        people.add(
          Person(
            extension: number, name: nil, department: unit.name,
            aliases: units.aliases(of: key, settings: settings), mailboxType: .shared,
            line: place.line),
          at: place)
      }
    }
  }

  /// The unit that decides: that of the primary engagement.
  private mutating func department(
    _ current: [Employment], _ associations: [Employment], name: String, at place: SourcePlace
  ) -> String? {
    if let primary = current.first(where: \.isPrimary) { return primary.unit }
    guard let first = current.first else { return associations.first { isCurrent($0) }?.unit }
    let names = Set(current.compactMap { units[$0.unit]?.name })
    if names.count > 1 { people.note(.severalDepartments(name: name, names.sorted()), at: place) }
    return first.unit
  }

  /// The last day of who has left; nil for who has not.
  private func lastDay(
    of user: CivilDate?, engagements: [Employment], current: [Employment]
  ) -> CivilDate? {
    if let user, user < today { return user }
    guard current.isEmpty, !engagements.isEmpty else { return nil }
    // Those who have not begun are none who left.
    let ends = engagements.compactMap(\.last).filter { $0 < today }
    return ends.count == engagements.count ? ends.max() : nil
  }

  private func isCurrent(_ employment: Employment) -> Bool {
    if let last = employment.last, last < today { return false }
    if let first = employment.first, first > today { return false }
    return true
  }

  private func place(_ row: ForeignRow) -> SourcePlace { SourcePlace(file: path, line: row.id) }

  /// The date of `2026-11-23` or `2026-11-23T00:00:00+01:00`: OS2mo's days are Danish ones.
  private func date(_ row: ForeignRow, _ column: Int) -> CivilDate? {
    guard let text = row.raw(column), text.utf8.count >= 10 else { return nil }
    guard let time = TimeText(String(text.prefix(10)), zone: .utc)?.instant else { return nil }
    return CivilTime(utc: time).date
  }
}

func joined(_ first: String?, _ second: String?) -> String? {
  let parts = [first, second].compactMap { $0 }
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}
