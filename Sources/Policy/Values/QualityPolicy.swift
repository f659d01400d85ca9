/// From when on a recording is hard to hear. The defaults suit telephony.
package struct QualityPolicy: Sendable, Equatable {
  /// Speech below this level is too quiet; dBFS over the speech, -80…-10.
  package var tooQuietDBFS = -36.0
  /// A signal-to-noise ratio below this is too noisy; dB, 0…60.
  package var tooNoisySNR = 15.0
  /// A larger share of clipped samples is distortion; 0…1.
  package var clippedShare = 0.005
  /// A longer flat top is distortion as well; milliseconds, 0.1…1000.
  package var clippedRunMilliseconds = 5.0
  /// Less speech than this is too short; seconds, 0…30.
  package var tooShortSeconds = 2.0
  /// Speech that begins later than this starts late; seconds, 0…30.
  package var startsLateSeconds = 1.5
  /// A pause as long as this sounds like the end; seconds, 0.5…60.
  package var deadAirSeconds = 3.0
  /// Longer recordings are not decoded; minutes, 1…60.
  package var maxMinutes = 10.0

  package init() {}
}

/// How greetings are recognised.
package struct RecogniserPolicy: Sendable, Equatable {
  /// The acoustic model: the name of an installed one, or a folder. 1–1,024 characters.
  package var model = "da"
  /// The site's own pronunciations: a file's path, relative to the configuration's folder; empty
  /// for none. 0–1,024 characters.
  package var lexicon = ""
  /// A file with the site's own bands, made by `klartone calibrate`, at most 1,024 characters;
  /// relative to the configuration file. Empty: the model's own.
  package var bands = ""
  /// Greetings heard at the same time, 0…256; 0 stands for one per core.
  package var workers = 0
  /// Added to the margin by which the policy's words must beat all others before they pass; in
  /// the recogniser's own unit, 0…1000. It cannot be negative: a site may be stricter than the
  /// calibration, never laxer.
  package var marginExtra = 0.0
  /// Who listens, one or two: `pocketsphinx`, or a name in `commands`. What two do not agree on is
  /// for a person.
  package var ears = [Self.sphinx]
  /// When the second of two listens.
  package var confirm = Confirmation.always
  /// Recognisers that are processes of their own, by name.
  package var commands: [String: RecogniserCommand] = [:]

  package init() {}
}
