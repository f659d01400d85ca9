/// The people of a directory file, and what was remarkable in it.
package struct PeopleFile: Sendable, Equatable {
  /// Something a person should know of one line; never a CPR number in it.
  package struct Note: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// A column nobody asked for, by its header.
      case ignoredColumn(String)
      /// A column of CPR numbers, by its header; its values were not kept.
      case personalNumberColumn(String)
      /// A value that looks like a CPR number stood in another column, and was not kept.
      case personalNumber(PeopleColumn)
      /// The row hasn't as many fields as the header; what is there was read in the header's order.
      case width(expected: Int, found: Int)
      /// A row without an extension, which was skipped.
      case skippedWithoutExtension
      /// A row whose extension an earlier line has, which was skipped; `differs` when it says
      /// anything else about it, so that the owner is in doubt.
      case duplicateExtension(String, firstLine: Int, differs: Bool)
      /// The extension has other characters than digits, `+`, `*` and `#`; kept as it is.
      case oddExtension(String)
      /// A personal mailbox without a name.
      case missingName
      case missingDepartment
      /// Perhaps "surname, given name"; kept as it is.
      case nameWithComma(String)
      /// No known type of mailbox; taken as personal, of which more is asked.
      case unknownMailboxType(String)
      /// Letters lost or decoded twice ("SÃ¸ren"); kept as it is.
      case garbled(PeopleColumn, String)
    }

    /// From 1.
    package let line: Int
    package let kind: Kind

    package init(line: Int, _ kind: Kind) {
      self.line = line
      self.kind = kind
    }
  }

  /// In the file's order; no two have the same extension.
  package let people: [Person]
  /// In the order of lines, those on the header first.
  package let notes: [Note]
  package let encoding: TextEncoding
  package let separator: CSVSeparator

  /// Extensions that rows disagree about. Who owns one is in doubt, though ``people`` has the first.
  package var disputedExtensions: Set<String> {
    var disputed: Set<String> = []
    for note in notes {
      if case .duplicateExtension(let number, _, differs: true) = note.kind {
        disputed.insert(number)
      }
    }
    return disputed
  }
}

/// Why no people could be read from a file.
package enum DirectoryError: Error, Sendable, Equatable {
  /// No text at all.
  case empty
  /// The first row names no known column; `found` is what it says.
  case noHeader(found: [String], line: Int)
  /// The header lacks these; `found` is what it has.
  case missingColumns([PeopleColumn], found: [String], line: Int)
  case undecodable(TextDecodingError)
  case malformed(CSVError)
}
