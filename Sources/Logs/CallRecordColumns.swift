/// The order of the columns of a CDR file.
package struct CallRecordColumns: Sendable, Hashable {
  package let names: [String]

  /// Asterisk's own order (`cdr_csv.c`); the last columns may be absent.
  package static let standard = CallRecordColumns(known: [
    "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp",
    "lastdata", "start", "answer", "end", "duration", "billsec", "disposition", "amaflags",
    "uniqueid", "userfield", "peeraccount", "linkedid", "sequence",
  ])

  /// The order of the sample `cdr_custom.conf`.
  package static let custom = CallRecordColumns(known: [
    "clid", "src", "dst", "dcontext", "channel", "dstchannel", "lastapp", "lastdata", "start",
    "answer", "end", "duration", "billsec", "disposition", "amaflags", "accountcode", "uniqueid",
    "userfield", "sequence",
  ])

  private init(known names: [String]) { self.names = names }

  /// - Parameter names: as Asterisk calls them, in any case; `calldate` is `start`. Names of no
  ///   use here are free. Nil unless `dst` or `lastapp`, `start` and `billsec` are among them.
  package init?(names: [String]) {
    let lowered = names.map { name in
      let name = name.lowercased()
      return name == "calldate" ? "start" : name
    }
    guard lowered.contains("dst") || lowered.contains("lastapp"), lowered.contains("start"),
      lowered.contains("billsec")
    else { return nil }
    self.names = lowered
  }

  /// Whether they tell of all calls who called whom and what came of it.
  package var tellCalls: Bool {
    index("dst") != nil && index("disposition") != nil && index("lastapp") != nil
      && (index("src") != nil || index("channel") != nil)
  }

  func index(_ name: String) -> Int? { names.firstIndex(of: name) }
}
