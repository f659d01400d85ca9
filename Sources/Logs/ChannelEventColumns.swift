/// The order of the columns of a CEL file.
package struct ChannelEventColumns: Sendable, Hashable {
  package let names: [String]

  /// The order of the sample `cel_custom.conf`.
  package static let standard = ChannelEventColumns(known: [
    "eventtype", "eventtime", "cid_name", "cid_num", "cid_ani", "cid_rdnis", "cid_dnid", "exten",
    "context", "channame", "appname", "appdata", "amaflags", "accountcode", "uniqueid",
    "linkedid", "bridgepeer", "userfield", "userdeftype", "eventextra",
  ])

  private init(known names: [String]) { self.names = names }

  /// - Parameter names: in any case. Nil unless `eventtype`, `eventtime`, `appname`, `appdata`,
  ///   `channame` and `uniqueid` are among them.
  package init?(names: [String]) {
    let lowered = names.map { $0.lowercased() }
    let needed = ["eventtype", "eventtime", "appname", "appdata", "channame", "uniqueid"]
    guard needed.allSatisfy(lowered.contains) else { return nil }
    self.names = lowered
  }

  func index(_ name: String) -> Int? { names.firstIndex(of: name) }
}
