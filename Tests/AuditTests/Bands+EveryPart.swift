import Hearing

extension Bands {
  /// The same limits for every part.
  static func ofEveryPart(_ pass: PassLimits, fail: FailLimits? = nil) -> Bands {
    let band = Band(model: AnswerModel(bias: 0, margin: 3, score: 0), pass: pass, fail: fail)
    return Bands(
      parts: Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, band) }),
      calibration: "test")
  }
}
