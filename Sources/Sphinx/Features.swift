internal import CPocketSphinx

/// What PocketSphinx compares with a model's states: one vector per frame of sound.
package struct Features: Sendable, Equatable {
  /// Numbers per frame, at least 1.
  package let dimensionCount: Int
  /// Frame by frame.
  package let values: [Float]

  /// As the library does for a whole utterance (`acmod_process_full_raw`, which it keeps to
  /// itself): cepstra of all frames, then their mean taken off, stacked and projected.
  ///
  /// Nil when the library refuses.
  init?(
    _ samples: [Int16], from frontEnd: OpaquePointer?,
    by dynamics: UnsafeMutablePointer<feat_t>?
  ) {
    guard let frontEnd = unsafe frontEnd, let dynamics = unsafe dynamics,
      unsafe dynamics.pointee.n_stream == 1, unsafe dynamics.pointee.n_sv == 0
    else { return nil }
    let size = unsafe Int(dynamics.pointee.out_dim)
    guard size > 0 else { return nil }
    var all: [Float]?
    let done = unsafe Cepstra.with(samples, frontEnd) { rows, frames in
      unsafe all = Self.vectors(rows, frames, dynamics, size)
    }
    guard done, let all else { return nil }
    dimensionCount = size
    values = all
  }

  private static func vectors(
    _ cepstra: UnsafeMutablePointer<UnsafeMutablePointer<mfcc_t>?>, _ frames: Int,
    _ dynamics: UnsafeMutablePointer<feat_t>, _ size: Int
  ) -> [Float]? {
    guard let vectors = unsafe feat_array_alloc(dynamics, Int32(frames + 1)) else { return nil }
    defer { unsafe feat_array_free(vectors) }
    var count = Int32(frames)
    let made =
      count > 0 ? unsafe feat_s2mfc2feat_live(dynamics, cepstra, &count, 1, 1, vectors) : 0
    guard made >= 0 else { return nil }
    var values: [Float] = []
    values.reserveCapacity(Int(made) * size)
    for frame in 0..<Int(made) {
      guard let vector = unsafe vectors[frame]?[0] else { return nil }
      for index in 0..<size { values.append(unsafe Float(vector[index])) }
    }
    return values
  }
}

extension Features {
  /// The features of one sound and of another behind it; both of one decoder.
  package func followed(by other: Self) -> Self {
    precondition(dimensionCount == other.dimensionCount, "features of one decoder")
    return Self(dimensionCount: dimensionCount, values: values + other.values)
  }

  private init(dimensionCount: Int, values: [Float]) {
    self.dimensionCount = dimensionCount
    self.values = values
  }
}
