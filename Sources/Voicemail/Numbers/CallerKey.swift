/// Who is at the other end of a line, so that two calls of one number can be matched, without the
/// number: a hash that is another in every run of the program. It can be written nowhere.
package struct CallerKey: Sendable, Hashable {
  private let hash: Int

  /// `number` in its normal form: digits with the country's code in front.
  package init(normal number: String) {
    var hasher = Hasher()
    hasher.combine(number)
    hash = hasher.finalize()
  }
}
