package import SoundFiles

extension SoundWriteError {
  /// Why the sound could not be written, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let file = Printable.quoted(path)
    let why = Printable.excerpt(detail, limit: 200)
    return tongue(
      "Lydfilen \(file) kan ikke skrives (\(why)). Kontrollér mappen, rettighederne og pladsen.",
      "The sound file \(file) cannot be written (\(why)). Check the folder, the permissions and "
        + "the free space.")
  }
}
