/// Why a file gave no sound.
package struct SoundFileError: Error, Sendable, Equatable {
  package enum Reason: Error, Sendable, Equatable {
    case notFound
    /// The system refused; its error number.
    case notReadable(errno: Int32)
    case isDirectory
    /// A FIFO, a socket, a device: never opened for its contents.
    case notARegularFile
    /// Not one byte.
    case empty
    /// There is a header but no sound after it; the file's size.
    case truncated(bytes: Int)
    /// Another kind of file.
    case notAudio(ForeignContent)
    /// Sound in a codec that cannot be decoded here, by its usual name ("g729", "amr", …).
    case unsupportedCodec(name: String)
    /// Headerless sound is known by its extension only, and that is case-sensitive in telephone
    /// systems: they would not play this file either.
    case extensionCase(found: String, expected: String)
    /// Longer than the limit; `seconds` is the length so far when the file does not tell its whole.
    case tooLong(seconds: Double, limit: Double)
    case tooLarge(bytes: Int, limit: Int)
    /// The decoder gave up after `seconds`, too early to be of use; the library's own words.
    case damaged(atSeconds: Double, detail: String)
    /// A header with figures that no telephone system writes; nil where it does not say.
    case badFormat(channels: Int?, sampleRate: Int?, detail: String)
  }

  /// The path as text; bytes that are not UTF-8 are shown as U+FFFD.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// What a file that is no sound seems to be, from its first bytes.
package enum ForeignContent: Sendable, Equatable {
  case text, html, xml, json, pdf, zip, gzip, elf, image, video, officeDocument, database
  /// Nothing but zero bytes at the beginning.
  case zeroBytes
  /// None of these; the first bytes in hexadecimal.
  case unknown(firstBytes: String)
}
