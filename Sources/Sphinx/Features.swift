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
    var left = samples.count
    var frames: Int32 = 0
    // Without a buffer, the library tells how many frames there will be at most.
    guard size > 0, unsafe fe_start_utt(frontEnd) >= 0,
      unsafe fe_process_frames(frontEnd, nil, &left, nil, &frames, nil) >= 0
    else { return nil }
    // One more for what is left at the end.
    let room = Int(frames) + 1
    let width = MemoryLayout<mfcc_t>.stride
    guard
      let cepstra = unsafe __ckd_calloc_2d__(
        room, Int(fe_get_output_size(frontEnd)), width, "", 0),
      let vectors = unsafe feat_array_alloc(dynamics, Int32(room))
    else { return nil }
    defer {
      unsafe ckd_free_2d(cepstra)
      unsafe feat_array_free(vectors)
    }
    let rows = unsafe cepstra.assumingMemoryBound(to: UnsafeMutablePointer<mfcc_t>?.self)
    let processed = unsafe samples.withUnsafeBufferPointer { buffer in
      var next = buffer.baseAddress
      return unsafe fe_process_frames(frontEnd, &next, &left, rows, &frames, nil)
    }
    var tail: Int32 = 0
    guard processed >= 0, unsafe fe_end_utt(frontEnd, rows[Int(frames)], &tail) >= 0 else {
      return nil
    }
    var count = frames + tail
    let made =
      count > 0 ? unsafe feat_s2mfc2feat_live(dynamics, rows, &count, 1, 1, vectors) : 0
    guard made >= 0 else { return nil }
    var values: [Float] = []
    values.reserveCapacity(Int(made) * size)
    for frame in 0..<Int(made) {
      guard let vector = unsafe vectors[frame]?[0] else { return nil }
      for index in 0..<size { values.append(unsafe Float(vector[index])) }
    }
    dimensionCount = size
    self.values = values
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
