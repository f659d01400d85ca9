package import Wording

/// What a label says of a verdict.
package enum Truth: String, Sendable {
  /// Must pass.
  case ok
  /// Not counted.
  case either
  /// Must not pass.
  case notOK = "not_ok"

  /// - Parameter label: `ok`; `either` or nothing, which is not counted, as in `klartone calibrate`;
  ///   any other word must not pass.
  package init(label: String) {
    self = label.isEmpty ? .either : Truth(rawValue: label) ?? .notOK
  }
}

/// How often verdicts agree with labels.
package struct Tally: Encodable, Sendable, Equatable {
  package struct Counts: Encodable, Sendable, Equatable {
    package var pass = 0
    package var review = 0
    package var fail = 0
    package var notEvaluated = 0

    package init() {}

    package var all: Int { pass + review + fail + notEvaluated }

    package mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .pass: pass += 1
      case .review: review += 1
      case .fail: fail += 1
      case .notEvaluated: notEvaluated += 1
      }
    }
  }

  /// Labelled `ok`: must pass.
  package var good = Counts()
  /// Labelled anything else but `either`: must not pass.
  package var bad = Counts()

  package init() {}

  package mutating func add(_ verdict: Verdict, truth: Truth) {
    switch truth {
    case .ok: good.add(verdict)
    case .notOK: bad.add(verdict)
    case .either: break
    }
  }

  /// The share of what must not pass that passed; nil without any.
  package var falsePassRate: Double? {
    bad.all > 0 ? Double(bad.pass) / Double(bad.all) : nil
  }

  /// 95 % interval of the false-pass rate (exact).
  package var falsePassInterval: ClosedRange<Double>? {
    bad.all > 0 ? binomialInterval(successes: bad.pass, trials: bad.all) : nil
  }

  /// The share with a verdict of pass or fail; nil without any label.
  package var decidedShare: Double? {
    let all = good.all + bad.all
    return all > 0 ? Double(good.pass + good.fail + bad.pass + bad.fail) / Double(all) : nil
  }

  /// The share of decided verdicts that agree with the label; nil without any.
  package var accuracyOfDecided: Double? {
    let decided = good.pass + good.fail + bad.pass + bad.fail
    return decided > 0 ? Double(good.pass + bad.fail) / Double(decided) : nil
  }
}
