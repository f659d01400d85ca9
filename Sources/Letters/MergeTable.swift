internal import Directory

/// Letters as a table for mail merge: one row each. Columns are an interface.
package enum MergeTable {
  package static let columns = [
    "mail", "cc", "first_name", "name", "department", "mailbox", "subject", "missing", "greeting",
    "guide", "self_check", "privacy", "text",
  ]

  /// One letter's texts, in the order of `columns`.
  package struct Row: Sendable, Hashable {
    package let fields: [String]

    /// `missing` has a line for each thing to mend.
    package init(
      mail: String, cc: String, firstName: String, name: String, department: String,
      mailbox: String, subject: String, missing: [String], greeting: String, guide: String,
      selfCheck: String, privacy: String, text: String
    ) {
      fields = [
        mail, cc, firstName, name, department, mailbox, subject,
        missing.joined(separator: "\n"), greeting, guide, selfCheck, privacy, text,
      ]
    }
  }

  package static func bytes(_ rows: [Row]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(columns.map { .text($0) })
    for row in rows { writer.append(row.fields.map { .text($0) }) }
    return writer.bytes
  }
}
