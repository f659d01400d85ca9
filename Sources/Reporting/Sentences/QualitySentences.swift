package import Signal

extension QualityFinding {
  /// What is wrong with the recording, with the number that shows it.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .silent(let peak):
      return tongue(
        "Optagelsen er tavs (højst \(tongue.number(peak)) dBFS).",
        "The recording is silent (at most \(tongue.number(peak)) dBFS).")
    case .tooQuiet(let level):
      return tongue(
        "Der tales for lavt (\(tongue.number(level)) dBFS). Tal tættere på telefonen.",
        "The voice is too quiet (\(tongue.number(level)) dBFS). Speak closer to the telephone.")
    case .clipped(let share, let run):
      return tongue(
        "Lyden er overstyret (\(tongue.number(share * 100)) % af tiden, op til "
          + "\(tongue.number(run)) ms ad gangen). Tal lidt lavere.",
        "The sound is clipped (\(tongue.number(share * 100)) % of the time, up to "
          + "\(tongue.number(run)) ms at once). Speak a little softer.")
    case .tooNoisy(let snr):
      return tongue(
        "Der er for meget støj (signal/støj \(tongue.number(snr)) dB). Optag et stille sted.",
        "There is too much noise (SNR \(tongue.number(snr)) dB). Record in a quiet place.")
    case .tooShort(let seconds):
      return tongue(
        "Der tales kun i \(tongue.number(seconds)) s.",
        "There is only \(tongue.number(seconds)) s of speech.")
    case .cutOffAtStart(let level):
      return tongue(
        "Begyndelsen er klippet af (tale fra første øjeblik, \(tongue.number(level)) dBFS).",
        "The start is cut off (speech from the first moment, \(tongue.number(level)) dBFS).")
    case .cutOffAtEnd(let level):
      return tongue(
        "Slutningen er klippet af (tale til sidste øjeblik, \(tongue.number(level)) dBFS).",
        "The end is cut off (speech to the last moment, \(tongue.number(level)) dBFS).")
    case .speechStartsLate(let seconds):
      return tongue(
        "Der går \(tongue.number(seconds)) s, før der tales.",
        "Speech starts after \(tongue.number(seconds)) s.")
    case .deadAir(let spans):
      let longest = spans.max { $0.duration < $1.duration }
      return tongue(
        "Der er en lang pause ved \(tongue.moment(longest?.start ?? 0)) "
          + "(\(tongue.number(longest?.duration ?? 0)) s).",
        "There is a long pause at \(tongue.moment(longest?.start ?? 0)) "
          + "(\(tongue.number(longest?.duration ?? 0)) s).")
    case .toneAtEnd(let span):
      return tongue(
        "Optagelsen ender med en tone (\(tongue.number(span.duration)) s).",
        "The recording ends with a tone (\(tongue.number(span.duration)) s).")
    case .dcOffset(let offset):
      return tongue(
        "Optagelsen er forskudt (jævnspænding \(tongue.number(offset, places: 3))).",
        "The recording is off centre (DC \(tongue.number(offset, places: 3))).")
    }
  }
}
