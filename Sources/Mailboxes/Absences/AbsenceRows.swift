import Absence
import Timing
import Voicemail

/// Columns of a table of absences.
enum AbsenceColumn: String, TableColumn {
  case `extension`
  case from
  case to

  var headers: [String] {
    switch self {
    case .extension:
      [
        "lokalnummer", "lokalnr", "lokal", "lokaltelefon", "extension", "ext", "ipphone", "telefon",
        "telefonnummer", "tlf",
      ]
    case .from:
      [
        "fra", "fradato", "fraværsstart", "start", "startdato", "startdate", "from", "begin",
        "førstedag",
      ]
    case .to:
      [
        "til", "tildato", "fraværsslut", "slut", "slutdato", "enddate", "end", "to", "sidstedag",
      ]
    }
  }
}

/// Reads absences that are told row by row.
///
/// A day without a time is all of it, the last one included. Without an end the absence lasts as far
/// as is looked. In a table where every time is midnight, and some absence would otherwise be empty,
/// midnights stand for days: so spreadsheets write dates.
struct AbsenceRows {
  let period: Range<Instant>
  let zone: TimeZoneRules

  private struct Pending {
    let number: String
    let from: TableMoment
    let to: TableMoment?
    let place: SourcePlace
  }

  func read(
    csv bytes: [UInt8], path: String, columns: [String: String],
    into reading: inout AbsenceFiles.Reading
  ) throws(MailboxSourceError) {
    let table = try NamedTable<AbsenceColumn>(
      csv: bytes, path: path, names: columns, required: [.extension, .from, .to])
    reading.faults += table.faults
    var pending: [Pending] = []
    for row in table.rows {
      guard let number = row[.extension].flatMap(dialled) else {
        reading.faults.append(InventoryFault("no_extension", place: row.place))
        continue
      }
      guard let from = moment(row[.from], .from, row.place, &reading.faults) else { continue }
      let to = moment(row[.to], .to, row.place, &reading.faults)
      if row[.to] != nil, to == nil { continue }
      pending.append(Pending(number: number, from: from, to: to, place: row.place))
    }
    add(asDays(pending) ?? pending, into: &reading)
  }

  func read(
    os2mo path: String, settings: DirectorySettings, patience: Int,
    into reading: inout AbsenceFiles.Reading
  ) throws(MailboxSourceError) {
    let database = try openForeign(path, patience: patience)
    var phones = PhoneBook()
    try ForeignTable(database, path: path, name: "adresser").forEachRow(
      ["bruger_uuid", "værdi", "adressetype_scope"], optional: ["adressetype_titel"]
    ) { row in
      guard let owner = row.raw(0), let value = row.text(1), let scope = row.text(2),
        isTelephone(scope)
      else { return }
      phones.add(value, kind: row.text(3), owner: owner, settings: settings)
    }
    var pending: [Pending] = []
    var faults: [InventoryFault] = []
    // The kind of leave, `orlovstype_text`, is not asked for.
    try ForeignTable(database, path: path, name: "orlover").forEachRow(
      ["bruger_uuid", "startdato", "slutdato"]
    ) { row in
      let place = SourcePlace(file: path, line: row.id)
      // Those without a telephone are no concern of the policy.
      guard let owner = row.raw(0), let number = phones.extensions(of: owner).first else { return }
      // OS2mo's days are Danish ones, whatever is written behind them.
      func day(_ column: Int) -> String? { row.text(column).map { String($0.prefix(10)) } }
      guard let from = moment(day(1), .from, place, &faults) else { return }
      let to = moment(day(2), .to, place, &faults)
      if day(2) != nil, to == nil { return }
      pending.append(Pending(number: number, from: from, to: to, place: place))
    }
    reading.faults += faults
    add(pending, into: &reading)
  }

  private func moment(
    _ text: String?, _ column: AbsenceColumn, _ place: SourcePlace,
    _ faults: inout [InventoryFault]
  ) -> TableMoment? {
    guard let text else {
      if column == .from {
        faults.append(InventoryFault("bad_time", place: place, detail: column.rawValue))
      }
      return nil
    }
    return TableMoment(
      text, column: column.rawValue, place: place, zone: zone, faults: &faults)
  }

  /// The rows with midnights as days; nil when they are none.
  private func asDays(_ rows: [Pending]) -> [Pending]? {
    var days: [Pending] = []
    var hasEmpty = false
    for row in rows {
      guard let from = midnight(row.from) else { return nil }
      var to: CivilDate?
      if let end = row.to {
        guard let day = midnight(end) else { return nil }
        to = day
        if case .at = end, from == day { hasEmpty = true }
      }
      days.append(
        Pending(number: row.number, from: .day(from), to: to.map(TableMoment.day), place: row.place)
      )
    }
    return hasEmpty ? days : nil
  }

  private func midnight(_ moment: TableMoment) -> CivilDate? {
    switch moment {
    case .day(let day): return day
    case .at(let instant):
      let time = zone.civilTime(at: instant)
      return time.secondOfDay == 0 ? time.date : nil
    }
  }

  private func add(_ rows: [Pending], into reading: inout AbsenceFiles.Reading) {
    for row in rows {
      let (begin, startsDay) = row.from.begin(in: zone)
      let (end, endsDay) =
        row.to?.end(in: zone) ?? (at: max(period.upperBound, begin), isWhole: true)
      guard begin <= end else {
        reading.faults.append(InventoryFault("ends_before_start", place: row.place))
        continue
      }
      guard begin < end, begin < period.upperBound, end > period.lowerBound else { continue }
      reading.recorded.append(
        Absence(
          extension: row.number, span: begin..<end, isWholeDays: startsDay && endsDay,
          place: row.place))
    }
  }
}

/// OS2mo's scope of a telephone number.
func isTelephone(_ scope: String) -> Bool {
  ["telefon", "phone", "telephone"].contains(scope.lowercased())
}
