package import Engine

extension GreetingFolder.ListingError {
  /// Why the folder could not be listed, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let folder = Printable.quoted(path)
    // Foundation's words are sentences, and repeat the name.
    let phrase = detail.hasSuffix(".") ? String(detail.dropLast()) : detail
    let why = Printable.excerpt(phrase, limit: 200)
    return tongue(
      "Mappen \(folder) kan ikke læses (\(why)). Kontrollér stien og rettighederne.",
      "The folder \(folder) cannot be read (\(why)). Check the path and the permissions.")
  }
}
