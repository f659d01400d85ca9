package import Timing
package import Voicemail

/// Where an extension's calls went at the time its state was read.
package struct Forward: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// All calls.
    case always
    case busy
    case unanswered
  }

  package enum Target: Sendable, Hashable {
    case `extension`(String)
    case voicemail
    /// Outside the house, or nothing that can be told.
    case outside
  }

  package let `extension`: String
  package let kind: Kind
  package let target: Target
  package let place: SourcePlace

  package init(extension: String, kind: Kind, target: Target, place: SourcePlace) {
    self.extension = `extension`
    self.kind = kind
    self.target = target
    self.place = place
  }
}

/// The forwards of a site as they were at one moment.
package struct ForwardState: Sendable, Hashable {
  package let forwards: [Forward]
  /// When they were read.
  package let at: Instant
  /// Extensions whose state is known, forwarded or not; nil when it is that of all.
  package let known: Set<String>?
  /// Where all calls of an extension go; the last word counts.
  let always: [String: Forward.Target]

  package init(forwards: [Forward], at: Instant, known: Set<String>? = nil) {
    self.forwards = forwards
    self.at = at
    self.known = known
    always = Dictionary(
      forwards.filter { $0.kind == .always }.map { ($0.extension, $0.target) },
      uniquingKeysWith: { $1 })
  }
}
