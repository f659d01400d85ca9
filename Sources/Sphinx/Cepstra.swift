internal import CPocketSphinx

/// A sound's spectrum as the recogniser's front end describes it: one vector per frame.
package struct Cepstra: Sendable, Equatable {
  /// Numbers per frame, at least 1.
  package let dimensionCount: Int
  /// Frame by frame; no mean is taken off.
  package let values: [Float]

  /// Nil when the library refuses.
  init?(_ samples: [Int16], from frontEnd: OpaquePointer?) {
    guard let frontEnd = unsafe frontEnd else { return nil }
    let size = unsafe Int(fe_get_output_size(frontEnd))
    var all: [Float]?
    let done = unsafe Self.with(samples, frontEnd) { rows, count in
      var values: [Float] = []
      values.reserveCapacity(count * size)
      for frame in 0..<count {
        guard let row = unsafe rows[frame] else { return }
        for index in 0..<size { values.append(unsafe Float(row[index])) }
      }
      all = values
    }
    guard done, let all else { return nil }
    dimensionCount = size
    values = all
  }

  /// Calls `body` with the rows of a sound and their number; there is room for one more.
  ///
  /// - Returns: false when the library refuses, and `body` was not called.
  static func with(
    _ samples: [Int16], _ frontEnd: OpaquePointer,
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<mfcc_t>?>, Int) -> Void
  ) -> Bool {
    var left = samples.count
    var frames: Int32 = 0
    // Without a buffer, the library tells how many frames there will be at most.
    guard unsafe fe_start_utt(frontEnd) >= 0,
      unsafe fe_process_frames(frontEnd, nil, &left, nil, &frames, nil) >= 0,
      // One more for what is left at the end.
      let cepstra = unsafe __ckd_calloc_2d__(
        Int(frames) + 1, Int(fe_get_output_size(frontEnd)), MemoryLayout<mfcc_t>.stride, "", 0)
    else { return false }
    defer { unsafe ckd_free_2d(cepstra) }
    let rows = unsafe cepstra.assumingMemoryBound(to: UnsafeMutablePointer<mfcc_t>?.self)
    let processed = unsafe samples.withUnsafeBufferPointer { buffer in
      var next = buffer.baseAddress
      return unsafe fe_process_frames(frontEnd, &next, &left, rows, &frames, nil)
    }
    var tail: Int32 = 0
    guard processed >= 0, unsafe fe_end_utt(frontEnd, rows[Int(frames)], &tail) >= 0 else {
      return false
    }
    unsafe body(rows, Int(frames + tail))
    return true
  }
}
