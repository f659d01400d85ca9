internal import Signal

/// Reads sound files.
///
/// Safe to call from many threads at once; nothing is shared between two files. Memory is the
/// decoded sound (4 bytes a sample) and one block, however large the file.
package enum SoundFile {
  /// Reads a whole file as one channel.
  ///
  /// The file is opened by its contents; the extension decides only where there is no header.
  package static func read(
    path: String, limits: DecodeLimits = DecodeLimits()
  ) throws(SoundFileError) -> DecodedSound {
    try read(path: Array(path.utf8), limits: limits)
  }

  /// Reads a file whose name need not be valid UTF-8.
  ///
  /// `path` holds the bytes of the path, without a closing zero.
  package static func read(
    path: [UInt8], limits: DecodeLimits = DecodeLimits()
  ) throws(SoundFileError) -> DecodedSound {
    do throws(SoundFileError.Reason) {
      return try decode(try FileBytes(path: path), FileExtension.of(path), limits)
    } catch {
      throw SoundFileError(path: String(decoding: path, as: UTF8.self), reason: error)
    }
  }

  /// What the end of a file's name tells of headerless sound; empty without a dot.
  package static func ending(of path: String) -> String { FileExtension.of(Array(path.utf8)) }

  /// Reads a sound that is in memory and in no file; its errors name no path.
  ///
  /// `fileExtension` is what a file's name would end with, as far as known; without it, sound that
  /// has no header cannot be read.
  package static func read(
    bytes: [UInt8], fileExtension: String, limits: DecodeLimits = DecodeLimits()
  ) throws(SoundFileError) -> DecodedSound {
    do throws(SoundFileError.Reason) {
      return try decode(FileBytes(bytes), fileExtension, limits)
    } catch {
      throw SoundFileError(path: "", reason: error)
    }
  }

  private static func decode(
    _ file: FileBytes, _ fileExtension: String, _ limits: DecodeLimits
  ) throws(SoundFileError.Reason) -> DecodedSound {
    guard file.size > 0 else { throw .empty }
    guard file.size <= limits.maxBytes else {
      throw .tooLarge(bytes: file.size, limit: limits.maxBytes)
    }
    let head = try file.bytes(at: 0, count: ContentSniffer.reach)
    let layout = try Opening.layout(of: file, head: head, fileExtension: fileExtension)
    var reading = Reading(file, layout, limits, channel: nil)
    let better = try reading.run()
    var notes = layout.notes
    if let better {
      let channels = reading.format.channels
      reading = Reading(file, layout, limits, channel: better)
      _ = try reading.run()
      notes.append(.choseChannel(better, of: channels))
    }
    let format = reading.format
    if let promised = FileExtension.containers(fileExtension), !promised.contains(format.container)
    {
      notes.append(
        .extensionDisagrees(fileExtension: fileExtension, container: format.container))
    }
    return DecodedSound(
      sound: SampleBuffer(samples: reading.samples, sampleRate: format.sampleRate),
      format: format, notes: notes + reading.notes)
  }
}
