import Foundation

/// The greetings of a folder, one per mailbox: `<extension>.<format>`.
package struct GreetingFolder: Sendable, Equatable {
  package struct Greeting: Sendable, Equatable {
    /// The mailbox: the file's name up to its first full stop.
    package let mailbox: String
    package let path: String
    /// The same greeting in other formats, not evaluated.
    package let copies: [String]
  }

  package let greetings: [Greeting]
  /// Names in the folder that are no greeting: folders, hidden files, abandoned recordings.
  package let skipped: [String]

  /// Why a folder could not be listed.
  package struct ListingError: Error, Sendable, Equatable {
    package let path: String
    package let detail: String
  }

  /// Lists a folder, in the order of mailbox numbers.
  package init(path: String) throws(ListingError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw ListingError(path: path, detail: (error as NSError).localizedDescription)
    }
    var files: [String: [String]] = [:]
    var skipped: [String] = []
    for name in names {
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      // "unavail.tmp.wav" was recorded but never accepted.
      if name.hasPrefix(".") || isFolder.boolValue || name.contains(".tmp.") {
        skipped.append(name)
      } else {
        let mailbox = name.prefix { $0 != "." }
        files[String(mailbox), default: []].append(name)
      }
    }
    self.skipped = skipped
    greetings = files.sorted { Self.before($0.key, $1.key) }.map { mailbox, names in
      let ordered = names.sorted { (Self.rank($0), $0) < (Self.rank($1), $1) }
      return Greeting(
        mailbox: mailbox, path: "\(path)/\(ordered[0])",
        copies: ordered.dropFirst().map { "\(path)/\($0)" })
    }
  }

  /// Asterisk keeps one greeting in several formats; the least compressed one is heard best.
  private static func rank(_ name: String) -> Int {
    let formats = ["wav16", "wav", "flac", "sln16", "sln", "ulaw", "alaw", "WAV", "gsm"]
    let format = (name as NSString).pathExtension
    return formats.firstIndex(of: format) ?? formats.count
  }

  /// Numbers by value, other names behind them by letters.
  private static func before(_ a: String, _ b: String) -> Bool {
    switch (Int(a), Int(b)) {
    case (let x?, let y?): (x, a) < (y, b)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): a < b
    }
  }
}
