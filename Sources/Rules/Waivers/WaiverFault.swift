package import Directory

/// What a line of waivers says; the raw value is the heading that Klartone writes.
package enum WaiverColumn: String, Sendable, Hashable, CaseIterable {
  case mailbox
  case rule
  case reason
  case owner
  case expires

  /// Headings it goes by, without case, blanks and punctuation.
  var headings: Set<String> {
    switch self {
    case .mailbox:
      ["mailbox", "postkasse", "lokalnummer", "lokalnr", "lokal", "extension", "nummer"]
    case .rule: ["rule", "regel", "regelnummer", "regelnr", "ruleid"]
    case .reason: ["reason", "begrundelse", "grund", "årsag", "aarsag"]
    case .owner: ["owner", "ansvarlig", "ejer", "godkendtaf", "approvedby"]
    case .expires:
      [
        "expires", "expiry", "until", "udløber", "udloeber", "udløb", "udløbsdato", "gældertil",
        "gældertilogmed", "til",
      ]
    }
  }
}

/// A line that waives nothing, and why.
package struct WaiverFault: Error, Sendable, Hashable {
  package enum Kind: Error, Sendable, Hashable {
    /// All five are needed; those that are empty.
    case missing([WaiverColumn])
    case unknownRule(String)
    /// A number that several rules share.
    case severalRules(String, [RuleID])
    /// No data show whether one mailbox keeps it: there is nothing to waive.
    case notWaivable(RuleID)
    case badDate(String)
    /// A value looks like a CPR number; it is not kept.
    case personalNumber(WaiverColumn)
    /// More fields than headings: a separator in the reason, perhaps.
    case tooManyFields(expected: Int, found: Int)
    /// An earlier line is about the same mailbox and rule, and counts.
    case repeated(firstLine: Int)
    case unclosedQuote
  }

  /// From 1.
  package let line: Int
  package let kind: Kind

  package init(line: Int, _ kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

/// Why nothing of a file of waivers could be read.
package enum WaiverFileError: Error, Sendable, Equatable {
  /// The first row's headings lack these.
  case missingColumns([WaiverColumn], line: Int)
  case undecodable(TextDecodingError)
}
