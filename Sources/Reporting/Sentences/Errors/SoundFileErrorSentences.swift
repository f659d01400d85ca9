package import SoundFiles

extension SoundFileError {
  /// What is wrong with the file, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let file = "\"\(Printable.text(path))\""
    let again = tongue("Eksportér hilsenen igen.", "Export the greeting again.")
    switch reason {
    case .notFound:
      return tongue("Filen \(file) findes ikke.", "There is no file \(file).")
    case .notReadable(let errno):
      return tongue(
        "Filen \(file) kan ikke læses (fejl \(errno)). Giv Klartone læseret.",
        "The file \(file) cannot be read (error \(errno)). Give Klartone permission to read it.")
    case .isDirectory:
      return tongue(
        "\(file) er en mappe. Brug \"klartone scan\" til mapper.",
        "\(file) is a folder. Use \"klartone scan\" for folders.")
    case .notARegularFile:
      return tongue("\(file) er ikke en almindelig fil.", "\(file) is not an ordinary file.")
    case .empty:
      return tongue("Filen \(file) er tom. ", "The file \(file) is empty. ") + again
    case .truncated(let bytes):
      return tongue(
        "Filen \(file) er afbrudt: \(bytes) byte, og ingen lyd i dem. ",
        "The file \(file) is cut off: \(bytes) bytes and no sound in them. ") + again
    case .notAudio(let content):
      return tongue(
        "Filen \(file) er ikke lyd, men \(content.name(tongue)).",
        "The file \(file) is not sound but \(content.name(tongue)).")
    case .unsupportedCodec(let name):
      return tongue(
        "Filen \(file) er i formatet \(name), som Klartone ikke kan læse. "
          + "Eksportér den som WAV (PCM, A-law eller µ-law).",
        "The file \(file) is in the format \(name), which Klartone cannot read. "
          + "Export it as WAV (PCM, A-law or µ-law).")
    case .extensionCase(let found, let expected):
      return tongue(
        "Filen \(file) har endelsen .\(Printable.text(found)); telefonsystemet bruger .\(expected).",
        "The file \(file) ends in .\(Printable.text(found)); the telephone system uses .\(expected)."
      )
    case .tooLong(let seconds, let limit):
      return tongue(
        "Filen \(file) er for lang: over \(tongue.number(seconds, places: 0)) s, højst "
          + "\(tongue.number(limit, places: 0)) s. Grænsen er quality.maxMinutes.",
        "The file \(file) is too long: over \(tongue.number(seconds, places: 0)) s, at most "
          + "\(tongue.number(limit, places: 0)) s. The limit is quality.maxMinutes.")
    case .tooLarge(let bytes, let limit):
      return tongue(
        "Filen \(file) er for stor: \(bytes) byte, højst \(limit).",
        "The file \(file) is too large: \(bytes) bytes, at most \(limit).")
    case .damaged(let seconds, let detail):
      return tongue(
        "Filen \(file) er beskadiget efter \(tongue.number(seconds)) s (\(Printable.text(detail))). ",
        "The file \(file) is damaged after \(tongue.number(seconds)) s (\(Printable.text(detail))). "
      )
        + again
    case .badFormat(let channels, let rate, let detail):
      let numbers =
        [
          channels.map { tongue("\($0) kanaler", "\($0) channels") },
          rate.map { "\($0) Hz" },
        ].compactMap(\.self) + [Printable.text(detail)].filter { !$0.isEmpty }
      return tongue(
        "Filen \(file) har et umuligt format (\(numbers.joined(separator: ", "))). ",
        "The file \(file) has an impossible format (\(numbers.joined(separator: ", "))). ") + again
    }
  }
}

extension ForeignContent {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .text: tongue("tekst", "text")
    case .html: tongue("en webside", "a web page")
    case .xml: "XML"
    case .json: "JSON"
    case .pdf: "PDF"
    case .zip: tongue("et ZIP-arkiv", "a ZIP archive")
    case .gzip: tongue("et gzip-arkiv", "a gzip archive")
    case .elf: tongue("et program", "a program")
    case .image: tongue("et billede", "a picture")
    case .video: tongue("en video", "a video")
    case .officeDocument: tongue("et dokument", "a document")
    case .database: tongue("en database", "a database")
    case .zeroBytes: tongue("lutter nuller", "nothing but zeros")
    case .unknown(let bytes):
      tongue(
        "noget ukendt (begynder med \(Printable.text(bytes)))",
        "something unknown (starts with \(Printable.text(bytes)))")
    }
  }
}
