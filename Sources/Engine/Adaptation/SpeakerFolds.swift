/// Shares speakers out among folds, so that no speaker is in two.
enum SpeakerFolds {
  /// The fold of each speaker, 0 ..< `count`.
  ///
  /// Who has most recordings comes first, so that folds are about equally large.
  static func of(_ recordings: [String: Int], count: Int) -> [String: Int] {
    var sizes = [Int](repeating: 0, count: count)
    var folds: [String: Int] = [:]
    let sorted = recordings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (speaker, size) in sorted {
      let fold = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      folds[speaker] = fold
      sizes[fold] += size
    }
    return folds
  }
}
