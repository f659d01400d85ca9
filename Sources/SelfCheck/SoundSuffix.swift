/// How a file's name ends, as far as that says how sound without a header is to be read. Nothing
/// else of a client's file name is used.
package enum SoundSuffix {
  /// Compared letter by letter, as telephone systems do.
  package static let known = [
    "wav", "WAV", "wav16", "wav49", "gsm", "ulaw", "alaw", "ul", "al", "mu", "pcm", "raw", "sln",
    "slin", "sln12", "sln16", "sln24", "sln32", "sln44", "sln48", "sln96", "sln192", "vox", "flac",
    "ogg", "oga", "opus", "mp3", "aif", "aiff", "au", "w64", "caf", "g722", "g729", "g723", "g726",
    "spx", "ilbc", "amr", "awb", "3gp", "m4a", "aac", "mp4", "wma", "webm", "mka",
  ]

  /// One of ``known``, or nothing.
  package static func of(_ fileName: String) -> String {
    guard let dot = fileName.lastIndex(of: ".") else { return "" }
    let end = fileName[fileName.index(after: dot)...]
    if let same = known.first(where: { $0 == end }) { return same }
    // Telephone systems tell .gsm from .GSM; the files of a person's computer do not.
    return known.first { $0 == end.lowercased() } ?? ""
  }
}
