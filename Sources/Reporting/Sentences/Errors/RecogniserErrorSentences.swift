package import Hearing

extension RecogniserError {
  /// Why nobody can listen, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch reason {
    case .earNotFound(let name, let searched):
      let places = searched.map { Printable.quoted($0) }.joined(separator: ", ")
      return tongue(
        "Øret \(Printable.quoted(name)) findes ikke (ledt i \(places)). "
          + "Sæt KLARTONE_MODELS til mappen models, eller vælg et andet med --model.",
        "There is no ear \(Printable.quoted(name)) (looked in \(places)). "
          + "Set KLARTONE_MODELS to the folder models, or choose another with --model.")
    case .badDescription(let path, let detail):
      return tongue(
        "Filen \(Printable.quoted(path)) er beskadiget (\(Self.excerpt(detail))). "
          + "Kopiér mappen models fra Klartone igen.",
        "The file \(Printable.quoted(path)) is damaged (\(Self.excerpt(detail))). "
          + "Copy the folder models from Klartone again.")
    case .missingFile(let path):
      return tongue(
        "Modelfilen \(Printable.quoted(path)) mangler eller kan ikke læses. ",
        "The model file \(Printable.quoted(path)) is missing or cannot be read. ")
        + Self.installation(of: path, again: false, tongue)
    case .wrongHash(let path, let expected, let found):
      let (wanted, seen) = (expected.prefix(12), found.prefix(12))
      return tongue(
        "Modelfilen \(Printable.quoted(path)) er ikke den, øret er målt med "
          + "(SHA-256 \(seen)…, ventet \(wanted)…). ",
        "The model file \(Printable.quoted(path)) is not the one this ear was measured with "
          + "(SHA-256 \(seen)…, expected \(wanted)…). ")
        + Self.installation(of: path, again: true, tongue)
    case .cannotStart(let model, let detail):
      return tongue(
        "PocketSphinx kan ikke bruge modellen \(Printable.quoted(model)) "
          + "(\(Self.excerpt(detail))). Kør \"klartone doctor\".",
        "PocketSphinx cannot use the model \(Printable.quoted(model)) "
          + "(\(Self.excerpt(detail))). Run \"klartone doctor\".")
    case .noPronunciations(let detail):
      return tongue(
        "Ord kan ikke omsættes til udtale (\(Self.excerpt(detail))). "
          + "Installér espeak-ng med \"apt-get install espeak-ng\", eller kør \"klartone doctor\".",
        "Words cannot be turned into sounds (\(Self.excerpt(detail))). "
          + "Install espeak-ng with \"apt-get install espeak-ng\", or run \"klartone doctor\".")
    case .failed(let detail):
      return tongue(
        "PocketSphinx kunne ikke afkode lyden (\(Self.excerpt(detail))). Kør \"klartone doctor\".",
        "PocketSphinx could not decode the sound (\(Self.excerpt(detail))). "
          + "Run \"klartone doctor\".")
    case .bands(let path, let problem): return problem.sentence(path, tongue)
    case .process(let fault): return fault.sentence(tongue)
    }
  }

  /// Debian's model comes in a package; every other file of an ear is Klartone's own, or that of
  /// whoever made the ear.
  private static func installation(of path: String, again: Bool, _ tongue: Tongue) -> String {
    guard path.contains("/pocketsphinx/model/en-us/") else {
      return tongue(
        "Kopiér mappen models fra Klartone igen, eller kør \"klartone doctor\".",
        "Copy the folder models from Klartone again, or run \"klartone doctor\".")
    }
    let command = "apt-get install \(again ? "--reinstall " : "")pocketsphinx-en-us"
    return tongue("Installér den med \"\(command)\".", "Install it with \"\(command)\".")
  }

  /// A library's last words can be a whole log.
  fileprivate static func excerpt(_ detail: String) -> String {
    Printable.excerpt(detail, limit: 300)
  }
}

extension RecogniserError.BandsProblem {
  /// What is wrong with the bands in a file, and what to do.
  fileprivate func sentence(_ path: String, _ tongue: Tongue) -> String {
    let file = Printable.quoted(path)
    switch self {
    case .unreadable:
      return tongue(
        "Tærsklerne \(file) mangler eller kan ikke læses. Ret recogniser.bands i konfigurationen, "
          + "eller lav dem med \"klartone calibrate --set MAPPE --out FIL\".",
        "The bands \(file) are missing or cannot be read. Correct recogniser.bands in the "
          + "configuration, or make them with \"klartone calibrate --set DIR --out FILE\".")
    case .damaged(let detail):
      let why = RecogniserError.excerpt(detail)
      return tongue(
        "Tærsklerne \(file) er beskadiget (\(why)). "
          + "Lav dem igen med \"klartone calibrate --set MAPPE --out FIL\".",
        "The bands \(file) are damaged (\(why)). "
          + "Make them again with \"klartone calibrate --set DIR --out FILE\".")
    case .otherModel(let expected, let found):
      let (wanted, seen) = ("\(expected.prefix(12))…", found.map { "\($0.prefix(12))…" } ?? "–")
      return tongue(
        "Tærsklerne i \(file) hører til en anden model (\(Printable.text(seen)), her er \(wanted)) "
          + "og siger intet om denne. Lav nye med \"klartone calibrate\", eller brug modellens egne.",
        "The bands in \(file) belong to another model (\(Printable.text(seen)), this is \(wanted)) "
          + "and say nothing about this one. "
          + "Make new ones with \"klartone calibrate\", or use the model's own.")
    case .otherLibrary(let expected, let found):
      let seen = Printable.excerpt(found ?? "–")
      let wanted = Printable.text(expected)
      return tongue(
        "Tærsklerne i \(file) er målt med \(seen), men her er \(wanted). "
          + "Installér \(seen), eller lav nye med \"klartone calibrate\".",
        "The bands in \(file) were measured with \(seen), but this is \(wanted). "
          + "Install \(seen), or make new ones with \"klartone calibrate\".")
    }
  }
}
