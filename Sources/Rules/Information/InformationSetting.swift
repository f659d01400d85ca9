package import Policy

/// What the information sheet for employees is filled in with; the raw value is the key in the
/// configuration.
package enum InformationSetting: String, Sendable, Hashable, CaseIterable {
  case controller
  case purpose
  case legalBasis
  case recipients
  case contact
  case informedOn

  package var key: String { "information.\(rawValue)" }
}

extension InformationPolicy {
  /// The settings without anything in them.
  package var unfilled: [InformationSetting] {
    InformationSetting.allCases.filter { setting in
      let texts =
        switch setting {
        case .controller: [controller]
        case .purpose: [purpose]
        case .legalBasis: [legalBasis]
        case .recipients: recipients
        case .contact: [contact]
        case .informedOn: [informedOn]
        }
      return texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }
}
