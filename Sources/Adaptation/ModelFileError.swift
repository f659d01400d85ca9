/// Why a file of an acoustic model cannot be read.
package enum ModelFileError: Error, Sendable, Equatable {
  /// The file does not begin with "s3" and end its header with "endhdr".
  case noHeader
  /// The mark behind the header is not that of a little-endian file.
  case wrongByteOrder
  /// The file is shorter or longer than its own sizes say; bytes.
  case wrongLength(expected: Int, found: Int)
  /// Other sizes than expected, such as states, streams, densities, dimensions.
  case wrongSizes(expected: [Int], found: [Int])
  /// A line of the definition of phones and states that is none, counted from 1.
  case badDefinition(line: Int)
}
