package import SoundFiles

extension SoundNote {
  /// What is odd about a file that gave sound nevertheless.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .headerSizeWrong(let declared, let actual):
      return tongue(
        "Filhovedet siger \(declared) byte lyd, men der er \(actual); alt er læst.",
        "The header speaks of \(declared) bytes of sound, but there are \(actual); all were read.")
    case .partialFrame(let bytes):
      return tongue(
        "De sidste \(bytes) byte er ikke en hel blok.",
        "The last \(bytes) bytes are no whole block.")
    case .choseChannel(let channel, let count):
      return tongue(
        "Kun kanal \(channel + 1) af \(count) er brugt.",
        "Only channel \(channel + 1) of \(count) was used.")
    case .extensionDisagrees(let found, let container):
      return tongue(
        "Endelsen er .\(Printable.text(found)), men indholdet er \(container.rawValue).",
        "It ends in .\(Printable.text(found)), but holds \(container.rawValue).")
    case .notFinite(let samples):
      return tongue(
        "\(samples) målepunkter var ikke tal og er sat til 0.",
        "\(samples) samples were no numbers and were taken as 0.")
    case .beyondFullScale(let peak):
      return tongue(
        "Lyden går over fuld styrke (\(tongue.number(peak, places: 2)) gange).",
        "The sound exceeds full scale (\(tongue.number(peak, places: 2)) times).")
    case .incomplete(let seconds):
      let amount = seconds.map { " (\(tongue.number($0)) s)" } ?? ""
      return tongue(
        "Noget af lyden mangler i filen\(amount): intet kan godkendes.",
        "Some of the sound is missing from the file\(amount): nothing can pass.")
    case .damaged(let seconds, let detail):
      return tongue(
        "Filen er beskadiget efter \(tongue.number(seconds)) s (\(Printable.text(detail))): "
          + "intet kan godkendes.",
        "The file is damaged after \(tongue.number(seconds)) s (\(Printable.text(detail))): "
          + "nothing can pass.")
    }
  }
}
