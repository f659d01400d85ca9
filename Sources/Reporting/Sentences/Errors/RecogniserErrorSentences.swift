package import Engine
package import Hearing

extension RecogniserError {
  /// Why nobody can listen, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch reason {
    case .earNotFound(let name, let searched):
      let places = searched.map { "\"\(Printable.text($0))\"" }.joined(separator: ", ")
      return tongue(
        "Øret \"\(Printable.text(name))\" findes ikke (ledt i \(places)). "
          + "Sæt KLARTONE_MODELS til mappen models, eller vælg et andet med --model.",
        "There is no ear \"\(Printable.text(name))\" (looked in \(places)). "
          + "Set KLARTONE_MODELS to the folder models, or choose another with --model.")
    case .badDescription(let path, let detail):
      return tongue(
        "Beskrivelsen \"\(Printable.text(path))\" er beskadiget (\(Printable.text(detail))). "
          + "Hent den igen.",
        "The description \"\(Printable.text(path))\" is damaged (\(Printable.text(detail))). "
          + "Fetch it again.")
    case .missingFile(let path):
      return tongue(
        "Modelfilen \"\(Printable.text(path))\" mangler eller kan ikke læses. "
          + "Installér den: apt-get install pocketsphinx-en-us",
        "The model file \"\(Printable.text(path))\" is missing or cannot be read. "
          + "Install it: apt-get install pocketsphinx-en-us")
    case .wrongHash(let path, let expected, let found):
      return tongue(
        "Modelfilen \"\(Printable.text(path))\" er ikke den, øret er målt med "
          + "(SHA-256 \(found.prefix(12))…, ventet \(expected.prefix(12))…). Installér den igen.",
        "The model file \"\(Printable.text(path))\" is not the one this ear was measured with "
          + "(SHA-256 \(found.prefix(12))…, expected \(expected.prefix(12))…). Install it again.")
    case .cannotStart(let model, let detail):
      return tongue(
        "PocketSphinx kan ikke bruge modellen \"\(Printable.text(model))\" "
          + "(\(Printable.text(detail))). Kør \"klartone doctor\".",
        "PocketSphinx cannot use the model \"\(Printable.text(model))\" "
          + "(\(Printable.text(detail))). Run \"klartone doctor\".")
    case .noPronunciations(let detail):
      return tongue(
        "Ord kan ikke omsættes til udtale (\(Printable.text(detail))). "
          + "Installér espeak-ng: apt-get install espeak-ng",
        "Words cannot be turned into sounds (\(Printable.text(detail))). "
          + "Install espeak-ng: apt-get install espeak-ng")
    case .failed(let detail):
      return tongue(
        "PocketSphinx kunne ikke afkode lyden (\(Printable.text(detail))).",
        "PocketSphinx could not decode the sound (\(Printable.text(detail))).")
    }
  }
}

extension GreetingProblem {
  /// Why a greeting could not be evaluated.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .sound(let error): error.sentence(tongue)
    case .ear(let error): error.sentence(tongue)
    }
  }
}

extension GreetingFolder.ListingError {
  /// Why the folder could not be listed.
  package func sentence(_ tongue: Tongue) -> String {
    tongue(
      "Mappen \"\(Printable.text(path))\" kan ikke læses (\(Printable.text(detail))).",
      "The folder \"\(Printable.text(path))\" cannot be read (\(Printable.text(detail))).")
  }
}
