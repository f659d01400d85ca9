/// How often something went wrong, and how often it may at most.
package struct ErrorRate: Sendable, Equatable, Codable {
  package let errors: Int
  package let trials: Int
  /// The true share lies below this with 95 % confidence, if further trials are of the same kind
  /// (one-sided, exact; Clopper and Pearson 1934).
  package let upperBound: Double

  package init(errors: Int, trials: Int) {
    self.errors = errors
    self.trials = trials
    upperBound = BinomialBound.upper(successes: errors, trials: trials, beyond: 0.05)
  }

  /// 0…1; 0 without trials.
  package var share: Double { trials > 0 ? Double(errors) / Double(trials) : 0 }
}

/// What a band makes of trials.
package struct Performance: Sendable, Equatable, Codable {
  /// Trials with a verdict of pass, false ones included.
  package let passes: Int
  package let fails: Int
  /// Passed, of all that must not pass.
  package let falsePasses: ErrorRate
  /// Failed, of all that comply.
  package let falseFails: ErrorRate

  package init(passes: Int, fails: Int, falsePasses: ErrorRate, falseFails: ErrorRate) {
    self.passes = passes
    self.fails = fails
    self.falsePasses = falsePasses
    self.falseFails = falseFails
  }

  /// The share of trials with a verdict, 0…1.
  package var decided: Double {
    Double(passes + fails) / Double(max(1, falsePasses.trials + falseFails.trials))
  }
}

/// What a band was made from and how it holds up.
package struct Measured: Sendable, Equatable, Codable {
  /// Trials in which the part was said as it should be.
  package let complying: Int
  /// Trials in which it was not.
  package let others: Int
  package let speakers: Int
  /// Kept between a limit and the worst trial, in log-odds.
  package let passSafety: Double?
  package let failSafety: Double?
  /// On the trials it was made from: flattering.
  package let onTrials: Performance
  /// On each speaker with a band made from all the others: the honest figure.
  package let heldOut: Performance
}
