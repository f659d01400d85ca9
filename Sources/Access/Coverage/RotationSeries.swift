import Timing

/// A file's place among files that are one log in turns: `full`, `full.1`, `full.2.gz`, or
/// `full-20261122`.
struct RotationPlace {
  enum Turn: Hashable {
    /// Without a number: the file being written.
    case current
    case number(Int)
    case date(CivilDate)
  }

  /// The path without number, date and compression.
  let series: String
  /// What stands before the number or date.
  let prefix: String
  let turn: Turn

  init(path: String) {
    var rest = Substring(path)
    for ending in [".gz", ".bz2", ".xz", ".zst"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
    }
    let digits = rest.reversed().prefix { ("0"..."9").contains($0) }.count
    let stem = rest.dropLast(digits)
    let number = Int(rest.suffix(digits)) ?? 0
    let date = CivilDate(
      year: number / 10_000, month: number / 100 % 100, day: number % 100)
    switch (stem.last, digits, date) {
    case (".", 1...4, _): turn = .number(number)
    case ("-", 8, let date?), (".", 8, let date?): turn = .date(date)
    default:
      series = String(rest)
      prefix = series
      turn = .current
      return
    }
    series = String(stem.dropLast())
    prefix = String(stem)
  }
}

/// Members of a series that are not there, between two that are.
struct MissingTurns {
  /// Paths, uncompressed: `Master.csv.2`.
  let files: [String]
  /// The present members on either side.
  let neighbours: (String, String)

  /// Logs are numbered from the newest (logrotate) or from the oldest (Asterisk's `sequential`);
  /// either way the numbers between two present ones must be there, and a current file has a
  /// neighbour: number 0 or 1 where the newest is numbered lowest.
  ///
  /// `first` is a file's first record, as seconds.
  static func find(in paths: [String], first: (String) -> Int64?) -> [MissingTurns] {
    var series: [String: [(path: String, place: RotationPlace)]] = [:]
    for path in paths.sorted() {
      let place = RotationPlace(path: path)
      series[place.series, default: []].append((path, place))
    }
    return series.sorted { $0.key < $1.key }.flatMap { _, members in
      numbered(members, first: first) + dated(members)
    }
  }

  private static func numbered(
    _ members: [(path: String, place: RotationPlace)], first: (String) -> Int64?
  ) -> [MissingTurns] {
    var current: String?
    var turns: [(number: Int, path: String)] = []
    var prefix = ""
    for (path, place) in members {
      switch place.turn {
      case .current: current = path
      case .number(let number):
        prefix = place.prefix
        if turns.last?.number != number { turns.append((number, path)) }
      case .date: break
      }
    }
    turns.sort { $0.number < $1.number }
    var all = turns
    if let current, let lowest = turns.first, lowest.number > 1 {
      let times = turns.compactMap { first($0.path) }
      let isOldestFirst = times.count > 1 && (times.first ?? 0) < (times.last ?? 0)
      if !isOldestFirst { all.insert((0, current), at: 0) }
    }
    return zip(all, all.dropFirst()).compactMap { a, b in
      guard b.number - a.number > 1 else { return nil }
      return MissingTurns(
        files: ((a.number + 1)..<b.number).map { "\(prefix)\($0)" }, neighbours: (a.path, b.path))
    }
  }

  /// A series of dates is judged by its most frequent step, where that is seen at least twice.
  private static func dated(
    _ members: [(path: String, place: RotationPlace)]
  ) -> [MissingTurns] {
    var turns: [(date: CivilDate, path: String, prefix: String)] = []
    for (path, place) in members {
      if case .date(let date) = place.turn, turns.last?.date != date {
        turns.append((date, path, place.prefix))
      }
    }
    turns.sort { $0.date < $1.date }
    var steps: [Int: Int] = [:]
    for (a, b) in zip(turns, turns.dropFirst()) {
      steps[b.date.number - a.date.number, default: 0] += 1
    }
    let usual = steps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let usual, usual.value >= 2, usual.key > 0 else { return [] }
    return zip(turns, turns.dropFirst()).compactMap { a, b in
      let missing = stride(
        from: a.date.number + usual.key, to: b.date.number, by: usual.key
      ).map { number in
        a.prefix + CivilDate(number: number).iso.filter { $0 != "-" }
      }
      return missing.isEmpty
        ? nil : MissingTurns(files: missing, neighbours: (a.path, b.path))
    }
  }
}
