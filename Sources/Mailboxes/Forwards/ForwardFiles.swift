package import Absence
package import Timing
package import Voicemail

/// What forwards are read from.
package struct ForwardFiles: Sendable {
  /// `asterisk -rx "database show"`, saved.
  package var astdb: [String] = []
  /// FusionPBX' `v_extensions` as a table.
  package var fusionpbx: [String] = []
  /// Tables with extension and target, and perhaps the kind.
  package var csv: [String] = []
  /// What a column of `csv` is called: extension, kind, target.
  package var columns: [String: String] = [:]

  package init() {}

  /// What has been read.
  package struct Reading: Sendable, Equatable {
    /// Nil when nothing could be read: then nobody's forwards are known.
    package var state: ForwardState?
    package var errors: [MailboxSourceError] = []
    package var faults: [InventoryFault] = []
  }

  /// Reads all of them as the state of one moment.
  ///
  /// - Parameters:
  ///   - numbers: how targets are understood.
  ///   - moment: when the files were saved, as far as it is known; else the time of the scan.
  /// - Returns: what could be read, and what could not.
  package func read(numbers: ForwardNumbers, at moment: Instant) -> Reading {
    var reading = Reading()
    var rows = ForwardRows(numbers: numbers)
    func reads(_ paths: [String], _ body: (String) throws(MailboxSourceError) -> Void) {
      for path in paths {
        do throws(MailboxSourceError) { try body(path) } catch { reading.errors.append(error) }
      }
    }
    reads(astdb) { path throws(MailboxSourceError) in
      try rows.read(astdb: bytes(of: path), path: path)
    }
    reads(fusionpbx) { path throws(MailboxSourceError) in
      try rows.read(fusionpbx: bytes(of: path), path: path)
    }
    reads(csv) { path throws(MailboxSourceError) in
      try rows.read(csv: bytes(of: path), path: path, columns: columns)
    }
    reading.faults = rows.faults
    if rows.hasRead {
      reading.state = ForwardState(forwards: rows.forwards, at: moment, known: rows.known)
    }
    return reading
  }
}
