package import Absence
package import Timing
package import Voicemail

/// The list of closures, "Rådhuslukninger", exported as tables.
package struct ClosureFiles: Sendable {
  /// Tables with department, from and to.
  package var csv: [String] = []
  /// What a column of `csv` is called: department, from, to.
  package var columns: [String: String] = [:]

  package init() {}

  /// What has been read.
  package struct Reading: Sendable, Equatable {
    /// Nil when nothing could be read: then nobody knows what is on the list.
    package var closures: [Closure]?
    package var errors: [MailboxSourceError] = []
    package var faults: [InventoryFault] = []
  }

  /// Reads all of them. A day without a time is all of it; without an end it is that day alone.
  ///
  /// - Parameter zone: in which days begin and times without an offset are.
  /// - Returns: what could be read, and what could not.
  package func read(zone: TimeZoneRules) -> Reading {
    var reading = Reading()
    for path in csv {
      do throws(MailboxSourceError) {
        let table = try NamedTable<ClosureColumn>(
          csv: bytes(of: path), path: path, names: columns, required: [.department, .from])
        reading.faults += table.faults
        var closures: [Closure] = []
        for row in table.rows {
          if let closure = closure(row, zone, &reading.faults) { closures.append(closure) }
        }
        reading.closures = (reading.closures ?? []) + closures
      } catch {
        reading.errors.append(error)
      }
    }
    return reading
  }

  private func closure(
    _ row: NamedTable<ClosureColumn>.Row, _ zone: TimeZoneRules,
    _ faults: inout [InventoryFault]
  ) -> Closure? {
    func moment(_ column: ClosureColumn) -> TableMoment? {
      row[column].flatMap {
        TableMoment(
          $0, column: column.rawValue, place: row.place, zone: zone, faults: &faults)
      }
    }
    guard row[.from] != nil else {
      faults.append(
        InventoryFault("bad_time", place: row.place, detail: ClosureColumn.from.rawValue))
      return nil
    }
    guard let from = moment(.from) else { return nil }
    let to = moment(.to)
    if row[.to] != nil, to == nil { return nil }
    let (begin, end) = (from.begin(in: zone).at, (to ?? from).end(in: zone).at)
    guard begin < end else {
      faults.append(InventoryFault("ends_before_start", place: row.place))
      return nil
    }
    let name = row[.department]
    let isAll = name.map { Self.everybody.contains(headerKey($0)) } ?? true
    return Closure(department: isAll ? nil : name, span: begin..<end, place: row.place)
  }

  /// What stands for the whole house where a department would stand.
  private static let everybody: Set<String> = [
    "alle", "alleafdelinger", "hele", "rådhuset", "helerådhuset", "helekommunen", "kommunen",
  ]
}

/// Columns of a list of closures.
enum ClosureColumn: String, TableColumn {
  case department
  case from
  case to

  var headers: [String] {
    switch self {
    case .department: ["afdeling", "enhed", "hvem", "sted", "department", "unit"]
    case .from:
      ["fra", "fradato", "start", "startdato", "startdate", "from", "begin", "dato", "date", "dag"]
    case .to: ["til", "tildato", "slut", "slutdato", "enddate", "end", "to"]
    }
  }
}
