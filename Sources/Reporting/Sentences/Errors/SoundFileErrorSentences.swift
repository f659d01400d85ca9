package import SoundFiles

extension SoundFileError {
  /// What is wrong with the file, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    // A sound that was sent is in no file, and its sender has no configuration.
    guard !path.isEmpty else {
      return "\(reason.fault("", tongue)) \(reason.sendersRemedy(tongue))"
    }
    return "\(reason.fault(" \(Printable.quoted(path))", tongue)) \(reason.remedy(tongue))"
  }
}

extension SoundFileError.Reason {
  /// `file` is the quoted path behind a blank, or nothing.
  fileprivate func fault(_ file: String, _ tongue: Tongue) -> String {
    switch self {
    case .notFound:
      return tongue("Filen\(file) findes ikke.", "There is no file\(file).")
    case .notReadable(let errno):
      return tongue(
        "Filen\(file) kan ikke læses (fejl \(errno)).",
        "The file\(file) cannot be read (error \(errno)).")
    case .isDirectory:
      return tongue("Stien\(file) er en mappe.", "The path\(file) is a folder.")
    case .notARegularFile:
      return tongue(
        "Stien\(file) er ikke en almindelig fil.", "The path\(file) is not an ordinary file.")
    case .empty:
      return tongue("Filen\(file) er tom.", "The file\(file) is empty.")
    case .truncated(let bytes):
      return tongue(
        "Filen\(file) er afbrudt: \(tongue.bytes(bytes)) og ingen lyd.",
        "The file\(file) is cut off: \(tongue.bytes(bytes)) and no sound.")
    case .notAudio(let content):
      return tongue(
        "Filen\(file) er ikke lyd, men \(content.name(tongue)).",
        "The file\(file) is not sound but \(content.name(tongue)).")
    case .unsupportedCodec(let name):
      return tongue(
        "Filen\(file) er i formatet \(Printable.excerpt(name)), som Klartone ikke kan læse.",
        "The file\(file) is in the format \(Printable.excerpt(name)), which Klartone cannot read.")
    case .extensionCase(let found, let expected):
      return tongue(
        "Filen\(file) har endelsen .\(Printable.text(found)), men telefonsystemet "
          + "bruger .\(expected).",
        "The file\(file) ends in .\(Printable.text(found)), but the telephone system "
          + "uses .\(expected).")
    case .tooLong where file.isEmpty:
      return tongue("Optagelsen er for lang.", "The recording is too long.")
    case .tooLong(let seconds, let limit):
      return tongue(
        "Filen\(file) er for lang: mindst \(tongue.number(seconds / 60)) minutter, "
          + "og grænsen er \(tongue.exact(limit / 60)).",
        "The file\(file) is too long: at least \(tongue.number(seconds / 60)) minutes, "
          + "and the limit is \(tongue.exact(limit / 60)).")
    case .tooLarge(let bytes, let limit):
      return tongue(
        "Filen\(file) er for stor: \(tongue.bytes(bytes)), og grænsen er \(limit).",
        "The file\(file) is too large: \(tongue.bytes(bytes)), and the limit is \(limit).")
    case .damaged(let seconds, let detail):
      let place =
        seconds > 0
        ? tongue("efter \(tongue.number(seconds)) s", "after \(tongue.number(seconds)) s")
        : tongue("fra begyndelsen", "from the beginning")
      return tongue(
        "Filen\(file) er beskadiget \(place)\(Self.evidence([detail])).",
        "The file\(file) is damaged \(place)\(Self.evidence([detail])).")
    case .badFormat(let channels, let rate, let detail):
      let figures = [
        channels.map { tongue.amount($0, ("kanal", "kanaler"), ("channel", "channels")) },
        rate.map { "\($0) Hz" }, detail,
      ].compactMap(\.self)
      return tongue(
        "Filen\(file) har et umuligt lydformat\(Self.evidence(figures)).",
        "The file\(file) has an impossible sound format\(Self.evidence(figures)).")
    }
  }

  fileprivate func remedy(_ tongue: Tongue) -> String {
    switch self {
    case .notFound: tongue("Kontrollér stien.", "Check the path.")
    // EPERM and EACCES; the other numbers come from the disk or the network.
    case .notReadable(errno: 1), .notReadable(errno: 13):
      tongue("Giv Klartone læseret til den.", "Give Klartone permission to read it.")
    case .notReadable:
      tongue("Kontrollér disken eller netværksdrevet.", "Check the disk or the network drive.")
    case .isDirectory:
      tongue("Brug \"klartone scan\" til mapper.", "Use \"klartone scan\" for folders.")
    case .notARegularFile:
      tongue("Angiv en lydfil.", "Name a sound file.")
    case .empty, .truncated, .damaged, .badFormat:
      tongue("Eksportér hilsenen igen.", "Export the greeting again.")
    case .notAudio:
      tongue("Eksportér hilsenen som WAV.", "Export the greeting as WAV.")
    case .unsupportedCodec:
      tongue(
        "Eksportér hilsenen som WAV (PCM, A-law eller µ-law).",
        "Export the greeting as WAV (PCM, A-law or µ-law).")
    case .extensionCase: tongue("Omdøb filen.", "Rename the file.")
    case .tooLong:
      tongue(
        "Forkort den, eller hæv quality.maxMinutes.", "Shorten it, or raise quality.maxMinutes.")
    case .tooLarge: tongue("Eksportér hilsenen for sig.", "Export the greeting by itself.")
    }
  }

  fileprivate func sendersRemedy(_ tongue: Tongue) -> String {
    switch self {
    case .tooLong(_, let limit):
      tongue(
        "En hilsen må højst vare \(tongue.moment(limit)) her og er bedst under et halvt minut.",
        "A greeting may last \(tongue.moment(limit)) here, and is best under half a minute.")
    case .tooLarge, .extensionCase, .notFound, .isDirectory, .notARegularFile, .notReadable:
      tongue("Vælg en anden fil.", "Choose another file.")
    case .empty, .truncated, .damaged, .badFormat:
      tongue("Gem eller eksportér hilsenen igen.", "Save or export the greeting again.")
    case .notAudio: tongue("Vælg en lydfil, fx en WAV.", "Choose a sound file, such as a WAV.")
    case .unsupportedCodec: remedy(tongue)
    }
  }

  /// The library's own words and figures, in brackets; nothing when there are none.
  private static func evidence(_ parts: [String]) -> String {
    let shown = parts.filter { !$0.isEmpty }.map { Printable.excerpt($0, limit: 200) }
    return shown.isEmpty ? "" : " (\(shown.joined(separator: ", ")))"
  }
}

extension ForeignContent {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .text: tongue("tekst", "text")
    case .html: tongue("en webside", "a web page")
    case .xml: tongue("et XML-dokument", "an XML document")
    case .json: tongue("et JSON-dokument", "a JSON document")
    case .pdf: tongue("et PDF-dokument", "a PDF document")
    case .zip: tongue("et ZIP-arkiv", "a ZIP archive")
    case .gzip: tongue("et gzip-arkiv", "a gzip archive")
    case .elf: tongue("et program", "a program")
    case .image: tongue("et billede", "a picture")
    case .video: tongue("en video", "a video")
    case .officeDocument: tongue("et Office-dokument", "an Office document")
    case .database: tongue("en database", "a database")
    case .zeroBytes: tongue("lutter nuller", "zeros only")
    case .unknown(let bytes):
      tongue(
        "noget ukendt (begynder med \(Printable.excerpt(bytes)))",
        "something unknown (starts with \(Printable.excerpt(bytes)))")
    }
  }
}
