internal import Glibc

enum Logarithm {
  /// The natural logarithm of the sum of what these are logarithms of.
  static func ofSum(_ values: ArraySlice<Float>) -> Float {
    let greatest = values.max() ?? 0
    return greatest + log(values.reduce(Float(0)) { $0 + exp($1 - greatest) })
  }
}
