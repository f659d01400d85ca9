import Voicemail

extension Printable {
  /// `voicemail.conf:12`; the file alone where no line is meant.
  static func place(_ place: SourcePlace) -> String {
    let file = Printable.text(place.file)
    return place.line > 0 ? "\(file):\(place.line)" : file
  }

  /// The name of a path's file.
  static func fileName(_ path: String) -> String {
    Printable.text(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// The system's own words, to stand in brackets: they may be a sentence.
  static func phrase(_ detail: String) -> String {
    excerpt(detail.hasSuffix(".") ? String(detail.dropLast()) : detail, limit: 200)
  }
}
