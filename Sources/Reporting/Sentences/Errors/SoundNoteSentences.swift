package import SoundFiles

extension SoundNote {
  /// What is odd about a file that gave sound nevertheless.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .headerSizeWrong(let declared, let actual):
      return tongue(
        "Filhovedet angiver \(declared) byte lyd, men der er \(actual); alt er læst.",
        "The header speaks of \(tongue.bytes(declared)) of sound, but there are \(actual); "
          + "all were read.")
    case .partialFrame(let bytes):
      return tongue(
        "Filen slutter midt i en blok; \(tongue.bytes(bytes)) er ikke brugt.",
        "The file ends within a block; \(tongue.bytes(bytes)) of it went unused.")
    case .choseChannel(let channel, let count):
      return tongue(
        "Kun kanal \(channel + 1) af \(count) er brugt.",
        "Only channel \(channel + 1) of \(count) was used.")
    case .extensionDisagrees(let found, let container):
      return tongue(
        "Endelsen er .\(Printable.excerpt(found)), men indholdet er \(container.name(tongue)).",
        "It ends in .\(Printable.excerpt(found)), but holds \(container.name(tongue)).")
    case .notFinite(let samples):
      return tongue(
        samples == 1
          ? "1 målepunkt var ikke et tal og er sat til 0."
          : "\(samples) målepunkter var ikke tal og er sat til 0.",
        samples == 1
          ? "1 sample was no number and was taken as 0."
          : "\(samples) samples were no numbers and were taken as 0.")
    case .beyondFullScale(let peak):
      let times = Self.times(peak, tongue)
      return tongue(
        "Lyden når \(times) gange fuld styrke; det overskydende er skåret af.",
        "The sound reaches \(times) times full scale; what exceeds it was cut off.")
    case .incomplete(let seconds):
      let amount = seconds.map { " (\(tongue.number($0)) s)" } ?? ""
      return tongue(
        "Noget af lyden mangler i filen\(amount): intet kan godkendes.",
        "Some of the sound is missing from the file\(amount): nothing can pass.")
    case .damaged(let seconds, let detail):
      let why = Printable.excerpt(detail, limit: 200)
      return tongue(
        "Filen er beskadiget efter \(tongue.number(seconds)) s (\(why)): intet kan godkendes.",
        "The file is damaged after \(tongue.number(seconds)) s (\(why)): nothing can pass.")
    }
  }

  /// A file of floating-point samples can hold 10³⁸, of which the digits say nothing.
  private static func times(_ peak: Double, _ tongue: Tongue) -> String {
    peak < 1000 ? tongue.number(peak, places: 2) : "over 1000"
  }
}

extension AudioFormat.Container {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .raw: tongue("lyd uden filhoved", "sound without a header")
    case .other: tongue("et andet lydformat", "another sound format")
    case .ogg: "Ogg"
    case .wav, .w64, .rf64, .aiff, .au, .flac, .mp3, .caf: rawValue.uppercased()
    }
  }
}
