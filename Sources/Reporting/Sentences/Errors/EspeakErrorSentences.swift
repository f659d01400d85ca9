package import Espeak

extension EspeakError {
  /// Why espeak-ng read nothing aloud, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notInstalled:
      tongue(
        "espeak-ng findes ikke her. Installér det: apt install espeak-ng",
        "espeak-ng is not there. Install it: apt install espeak-ng")
    case .failed(let status, let message):
      tongue(
        "espeak-ng kunne ikke læse teksten op (\(status): \(Printable.excerpt(message, limit: 200))). "
          + "Er der et lydkort? Med --out skrives lyden i en fil.",
        "espeak-ng could not read the text (\(status): \(Printable.excerpt(message, limit: 200))). "
          + "Is there a sound card? --out writes the sound to a file.")
    case .timedOut(let seconds):
      tongue(
        "espeak-ng blev ikke færdig på \(seconds) sekunder.",
        "espeak-ng was not done in \(seconds) seconds.")
    case .unexpectedAnswer:
      tongue("espeak-ng svarede noget uventet.", "espeak-ng answered something unexpected.")
    }
  }
}
