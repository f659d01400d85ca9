/// The level of the background, frame by frame.
struct NoiseFloor {
  /// Frames below this level, in dBFS, are digital silence (16 bits with dither lie at about −93 in
  /// the telephone band) and say nothing about the noise of the line.
  static let digitalSilence = -85.0
  /// Frames looked at to either side: two seconds.
  private static let reach = 200

  /// dBFS for each frame.
  let levels: [Double]
  /// The level that the loudest twentieth of the frames exceeds, dBFS.
  let loud: Double

  /// `excluded` frames are neither speech nor background (tones).
  init(levels: [Double], excluded: [Bool]) {
    let usable = levels.indices.filter { !excluded[$0] && levels[$0] > Self.digitalSilence }
    let sorted = usable.map { levels[$0] }.sorted()
    loud = Self.percentile(sorted, 0.95) ?? Decibels.floor
    let overall = Self.percentile(sorted, 0.1) ?? Decibels.floor
    var floor = [Double](repeating: overall, count: levels.count)
    // The floor moves slowly: ten times a second is often enough.
    let stride = 10
    var first = 0
    var end = 0
    for start in Swift.stride(from: 0, to: levels.count, by: stride) {
      while first < usable.count, usable[first] < start - Self.reach { first += 1 }
      while end < usable.count, usable[end] < start + stride + Self.reach { end += 1 }
      // Less than half a second of evidence: what the whole recording says is better.
      if end - first >= 50 {
        let local = Self.percentile(usable[first..<end].map { levels[$0] }.sorted(), 0.1)
        for frame in start..<min(levels.count, start + stride) { floor[frame] = local ?? overall }
      }
    }
    self.levels = floor
  }

  /// The value below which `share` of the sorted values lie.
  private static func percentile(_ sorted: [Double], _ share: Double) -> Double? {
    sorted.isEmpty ? nil : sorted[Int(share * Double(sorted.count - 1))]
  }
}
