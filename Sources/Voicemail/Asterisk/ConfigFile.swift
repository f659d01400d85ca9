/// A configuration file's bytes, with the path that faults and places name.
package struct ConfigFile: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a reader of files answers to `#include "name"`.
package enum ConfigInclusion: Sendable, Hashable {
  /// The file, or all that a pattern such as `voicemail.d/*.conf` names, in order. None: there is
  /// no such file.
  case files([ConfigFile])
  case unreadable(path: String)
}

/// Reads included files for the parsers, which open none. It is given the name as written.
package typealias ConfigResolver = (_ name: String) -> ConfigInclusion
