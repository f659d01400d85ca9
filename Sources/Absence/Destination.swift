/// Where an extension's calls end, by the forwards of all calls, one after the other.
package enum Destination: Sendable, Hashable {
  /// It is not forwarded.
  case notForwarded
  /// Another extension of the house.
  case `extension`(String)
  case switchboard
  case voicemail
  /// Outside the house, or nothing that can be told.
  case outside
  /// The forwards lead back to where they began.
  case loop
  /// The extension's forwards are not known.
  case unknown
}

extension ForwardState {
  /// Where the calls of an extension end.
  ///
  /// - Parameters:
  ///   - extension: whose.
  ///   - switchboard: numbers that are the switchboard's.
  /// - Returns: an extension where one takes them, however many forwards lie between.
  package func destination(of extension: String, switchboard: Set<String>) -> Destination {
    var visited: Set<String> = [`extension`]
    var current = `extension`
    while true {
      guard let target = always[current] else {
        if current != `extension` { return .extension(current) }
        return known.map { $0.contains(current) } ?? true ? .notForwarded : .unknown
      }
      switch target {
      case .voicemail: return .voicemail
      case .outside: return .outside
      case .extension(let next):
        if switchboard.contains(next) { return .switchboard }
        guard visited.insert(next).inserted else { return .loop }
        current = next
      }
    }
  }
}
