package import Voicemail

/// Files that are one log: of one kind, and of one server where several are told apart.
package struct LogGroup: Sendable, Hashable {
  package let source: AccessSource
  /// Nil where servers are not told apart, or the file is of none.
  package let server: String?

  package init(_ source: AccessSource, server: String? = nil) {
    self.source = source
    self.server = server
  }
}

extension CoverageSettings {
  /// The server of each file; the first by name where several claim one.
  var serverByFile: [String: String] {
    var byFile: [String: String] = [:]
    for (server, files) in servers.sorted(by: { $0.key > $1.key }) {
      for file in files { byFile[file] = server }
    }
    return byFile
  }
}
