/// A file of parameters as SphinxTrain writes it: a header of text, a byte-order mark, sizes, and
/// 32-bit numbers, all little-endian (SphinxTrain, `s3io.c` and `s3gau_io.c`).
package struct ParameterFile: Sendable, Equatable {
  private static let endOfHeader = Array("endhdr\n".utf8)
  private static let byteOrder: UInt32 = 0x1122_3344

  /// From "s3" to "endhdr", kept as it was.
  private let header: [UInt8]
  package let sizes: [Int]
  package let values: [Float]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - sizeCount: how many sizes this kind of file has.
  /// - Throws: `ModelFileError`.
  package init(_ bytes: [UInt8], sizeCount: Int) throws(ModelFileError) {
    guard bytes.starts(with: Array("s3\n".utf8)), let end = Self.headerEnd(bytes) else {
      throw .noHeader
    }
    header = Array(bytes[..<end])
    let fixed = end + 4 * (sizeCount + 2)
    guard bytes.count >= fixed else {
      throw .wrongLength(expected: fixed, found: bytes.count)
    }
    guard Self.number(bytes, at: end) == Self.byteOrder else { throw .wrongByteOrder }
    sizes = (0..<sizeCount).map { Int(Self.number(bytes, at: end + 4 * ($0 + 1))) }
    let count = Int(Self.number(bytes, at: fixed - 4))
    let expected = fixed + 4 * count
    guard bytes.count == expected else {
      throw .wrongLength(expected: expected, found: bytes.count)
    }
    values = (0..<count).map { Float(bitPattern: Self.number(bytes, at: fixed + 4 * $0)) }
  }

  private init(header: [UInt8], sizes: [Int], values: [Float]) {
    self.header = header
    self.sizes = sizes
    self.values = values
  }

  /// The same file with other values, as many as before.
  package func replacing(values: [Float]) -> Self {
    precondition(values.count == self.values.count, "sizes do not change")
    return Self(header: header, sizes: sizes, values: values)
  }

  /// The whole file; of one that was read and not changed, the bytes it had.
  package var bytes: [UInt8] {
    var result = header
    result.reserveCapacity(header.count + 4 * (sizes.count + values.count + 2))
    func add(_ number: UInt32) {
      for shift: UInt32 in [0, 8, 16, 24] {
        result.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    add(Self.byteOrder)
    for size in sizes { add(UInt32(size)) }
    add(UInt32(values.count))
    for value in values { add(value.bitPattern) }
    return result
  }

  /// Behind "endhdr"; nil when there is none in the first 4096 bytes.
  private static func headerEnd(_ bytes: [UInt8]) -> Int? {
    let last = min(bytes.count, 4096) - endOfHeader.count
    guard last >= 0 else { return nil }
    return (0...last).first {
      bytes[$0] == endOfHeader[0] && bytes[$0..<$0 + endOfHeader.count].elementsEqual(endOfHeader)
    }.map { $0 + endOfHeader.count }
  }

  private static func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
  }
}
