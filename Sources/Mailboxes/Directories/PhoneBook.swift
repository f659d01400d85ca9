/// Telephone numbers by who has them, as extensions.
struct PhoneBook {
  private struct Entry {
    let number: String
    /// Lower is better.
    let rank: Int
  }

  private var entries: [String: [Entry]] = [:]

  /// Takes note of a number, unless its kind is not asked for.
  mutating func add(_ phone: String, kind: String?, owner: String, settings: DirectorySettings) {
    let rank: Int
    if settings.phoneKinds.isEmpty {
      let key = headerKey(kind ?? "")
      // The last digits of a mobile are nobody's extension.
      if key.contains("mobil") || key.contains("fax") { return }
      rank = key.contains("lokal") ? 0 : 1
    } else {
      let keys = settings.phoneKinds.map(headerKey)
      guard let place = keys.firstIndex(of: headerKey(kind ?? "")) else { return }
      rank = place
    }
    guard let number = settings.extension(of: phone) else { return }
    entries[owner, default: []].append(Entry(number: number, rank: rank))
  }

  /// Those of the best rank, none twice.
  func extensions(of owner: String) -> [String] {
    guard let all = entries[owner], let best = all.map(\.rank).min() else { return [] }
    var seen: Set<String> = []
    return all.filter { $0.rank == best && seen.insert($0.number).inserted }.map(\.number)
  }
}
