import TestSupport
import Testing
import Wording

@testable import Hearing

@Suite("Calibration")
struct CalibrationTests {
  /// Trials of twenty speakers with normal margins, in nats; `spread` is their deviation.
  private static func trials(
    _ count: Int, complying: Double, others: Double, spread: Double, seed: UInt64 = 1,
    speakers: Int = 20
  ) -> [Trial] {
    var random = Random(seed: seed)
    return (0..<count).map { index in
      let complies = index % 2 == 0
      let margin = (complies ? complying : others) + random.normal() * spread
      let score = (complies ? 0 : -1) + 2 * random.normal()
      return Trial(
        complies: complies,
        features: AnswerFeatures(margin: margin, score: score, rivalScore: score - margin / 10),
        speaker: "s\(index / 2 % speakers)")
    }
  }

  private static func result(_ trials: [Trial], target: Double = 0.01) -> Calibrator.Result? {
    Calibrator(target: target).outcomes(of: [.name: trials]).first { $0.part == .name }?.result
  }

  private static func band(_ trials: [Trial], target: Double = 0.01) -> Bands.Band? {
    if case .band(let band)? = result(trials, target: target) { band } else { nil }
  }

  private static func trial(
    _ complies: Bool, _ margin: Double, _ score: Double, rival: Double = 0, speaker: String = "s"
  ) -> Trial {
    Trial(
      complies: complies,
      features: AnswerFeatures(margin: margin, score: score, rivalScore: rival), speaker: speaker)
  }

  @Test("the fit is that of an independent implementation, wherever it starts")
  func fit() {
    let trials = [
      (true, 60.0, 1.0), (true, 25, -2), (true, 8, 0.5), (true, -4, -3), (false, -30, -6),
      (false, 12, -1), (false, -90, -12),
    ].map { Self.trial($0.0, $0.1, $0.2) }
    // By NumPy: ridge 1 on the weights, kinds balanced.
    let expected = [0.05251587, 0.6877005, 0.2048092]
    for start in [nil, AnswerModel(bias: -8, margin: 9, score: 7)] {
      let model = AnswerModel(fitting: trials, from: start)
      for (found, wanted) in zip([model.bias, model.margin, model.score], expected) {
        #expect(abs(found - wanted) < 1e-6)
      }
    }
  }

  @Test("kinds that do not overlap give finite weights, and probabilities that follow the margin")
  func separable() throws {
    let trials = Self.trials(400, complying: 80, others: -80, spread: 15)
    let band = try #require(Self.band(trials))
    #expect(band.model.margin > 0 && band.model.margin.isFinite && band.model.score >= 0)
    let odds = stride(from: -100.0, through: 100, by: 20).map {
      band.model.probability(AnswerFeatures(margin: $0, score: -2, rivalScore: 0))
    }
    #expect(odds == odds.sorted() && odds[0] < 0.05 && odds[10] > 0.95)
    let measured = try #require(band.measured)
    #expect(measured.complying == 200 && measured.others == 200 && measured.speakers == 20)
    #expect(measured.heldOut.decided > 0.9 && measured.onTrials.decided > 0.9)
    #expect(measured.heldOut.falsePasses.errors == 0 && measured.heldOut.falseFails.errors == 0)
  }

  @Test(
    "what is left to a person anyway sets no limit, and counts as left", arguments: [true, false])
  func leftToAPerson(decided: Bool) throws {
    let clear = Self.trials(400, complying: 80, others: -80, spread: 15)
    // In noise, what was not said can win by more than what was said ever does; and lose.
    let noisy = (0..<20).map { index in
      let complies = index % 2 == 0
      let margin = complies ? -400.0 : 400
      return Trial(
        complies: complies, features: AnswerFeatures(margin: margin, score: 1, rivalScore: 1),
        speaker: "s\(index)", mayPass: decided, mayFail: decided)
    }
    let band = Self.band(clear + noisy)
    guard !decided else {
      #expect(band?.measured?.heldOut.decided ?? 0 < 0.5)
      return
    }
    let held = try #require(band?.measured?.heldOut)
    #expect(held.decided > 0.75 && held.decided < 0.96)
    #expect(held.falsePasses.errors == 0 && held.falseFails.errors == 0)
    #expect(held.falsePasses.trials == 210)
  }

  @Test("where the transcript denies what was said, and a rival won, that sets a limit of its own")
  func denied() throws {
    let clear = Self.trials(400, complying: 80, others: -80, spread: 15)
    let misheard = (0..<20).map { index in
      Trial(
        complies: true, features: AnswerFeatures(margin: -60, score: -2, rivalScore: -40),
        speaker: "s\(index)", denial: index % 2 == 0 ? .whole : nil)
    }
    let model = AnswerModel(fitting: clear)
    let search = LimitSearch(target: 0.01)
    let usual = search.fail(clear, model, safety: 0.5)
    let careful = search.fail(clear + misheard, model, safety: 0.5)
    let odds = model.probability(AnswerFeatures(margin: -60, score: -2, rivalScore: -40))
    #expect(usual.deniedAt.map { $0 > odds } == true)
    #expect(careful.deniedAt.map { $0 < odds } == true)
    // Nobody fails for it whose transcript says nothing: the rival fits too badly.
    let band = Bands.Band(model: model, fail: usual)
    #expect(misheard.map { $0.verdict(of: band) == .fail } == misheard.map { $0.denial != nil })
  }

  @Test("what the transcript affirms passes with less, and is a risk with less")
  func affirmed() {
    let clear = Self.trials(400, complying: 80, others: -80, spread: 15)
    // Won by less than any limit.
    func trials(complies: Bool) -> [Trial] {
      (0..<20).map { index in
        Trial(
          complies: complies, features: AnswerFeatures(margin: 18, score: 1, rivalScore: 1),
          speaker: "s\(index)", isAffirmed: index % 2 == 0)
      }
    }
    let model = AnswerModel(fitting: clear)
    let search = LimitSearch(target: 0.01)
    func passes(_ trials: [Trial], with others: [Trial]) -> [Bool] {
      let limits = search.pass(clear + others, model, safety: 0.5)
      return trials.map { $0.verdict(of: Bands.Band(model: model, pass: limits)) == .pass }
    }
    let said = trials(complies: true)
    #expect(passes(said, with: []) == said.map(\.isAffirmed))
    #expect(passes(said, with: trials(complies: false)).allSatisfy { !$0 })
  }

  @Test("what the transcript may hold fails only as by the least denial")
  func held() {
    let clear = Self.trials(400, complying: 80, others: -80, spread: 15)
    let model = AnswerModel(fitting: clear)
    let band = Bands.Band(
      model: model, fail: LimitSearch(target: 0.01).fail(clear, model, safety: 0.5))
    func fails(_ margin: Double, _ denial: Denial?, isHeld: Bool = true) -> Bool {
      Trial(
        complies: false, features: AnswerFeatures(margin: margin, score: 1, rivalScore: 1),
        speaker: "s", denial: denial, isHeld: isHeld
      ).verdict(of: band) == .fail
    }
    #expect(fails(-25, nil, isHeld: false) && !fails(-25, nil) && !fails(-200, nil))
    #expect(!fails(-25, .faint) && fails(-200, .faint))
  }

  @Test("margins that speak against what is labelled are not believed")
  func wrongSign() {
    let trials = Self.trials(400, complying: -40, others: 40, spread: 15)
    #expect(AnswerModel(fitting: trials).margin == 0)
    #expect(Self.band(trials)?.pass == nil)
  }

  @Test(
    "where the kinds overlap, no false verdict beyond the target, on further trials either",
    arguments: [1, 2, 3] as [UInt64])
  func overlapping(seed: UInt64) throws {
    let trials = Self.trials(800, complying: 35, others: -15, spread: 20, seed: seed)
    let band = try #require(Self.band(trials))
    let pass = try #require(band.pass)
    #expect(pass.at >= 0.9 && pass.margin > 0)
    let measured = try #require(band.measured)
    // At most half of the target on the trials themselves, the target on those left out.
    #expect(measured.onTrials.falsePasses.share <= 0.005)
    #expect(measured.heldOut.falsePasses.share <= 0.01)
    #expect(measured.heldOut.decided > 0.05 && measured.heldOut.decided < 0.95)
    let further = Performance(
      of: band, on: Self.trials(8000, complying: 35, others: -15, spread: 20, seed: seed + 100))
    #expect(further.falsePasses.share <= 0.01)
    #expect(further.falseFails.share <= 0.01)
  }

  @Test("a laxer target decides more, a stricter one less")
  func targets() throws {
    let trials = Self.trials(800, complying: 70, others: -30, spread: 40)
    let decided = try [0.002, 0.01, 0.1].map { target in
      try #require(Self.band(trials, target: target)?.measured?.onTrials.decided)
    }
    #expect(decided == decided.sorted() && decided[0] < decided[2])
  }

  @Test("a label that is wrong now and then does not close the band, but shows in the figures")
  func wrongLabel() throws {
    var trials = Self.trials(800, complying: 80, others: -80, spread: 15)
    trials.append(Self.trial(false, 300, 6, speaker: "s0"))
    let measured = try #require(Self.band(trials)?.measured)
    #expect(measured.onTrials.falsePasses.errors == 1)
    #expect(measured.onTrials.falsePasses.upperBound > 0.01)
    // With a hundred of a kind, one is more than the target allows.
    var few = Self.trials(200, complying: 80, others: -80, spread: 15)
    few.append(Self.trial(false, 300, 6, speaker: "s0"))
    #expect(Self.band(few)?.pass == nil)
  }

  @Test(
    "too few trials of either kind, or too few speakers, make no band",
    arguments: [
      (58, 20, Calibrator.Result.tooFewTrials), (60, 20, nil), (400, 4, .tooFewSpeakers),
      (400, 5, nil), (0, 1, .tooFewTrials),
    ])
  func tooFew(count: Int, speakers: Int, refusal: Calibrator.Result?) {
    let trials = Self.trials(count, complying: 80, others: -80, spread: 10, speakers: speakers)
    let result = Self.result(trials)
    #expect((Self.band(trials) == nil) == (refusal != nil))
    if let refusal { #expect(result == refusal) }
    // The other parts had no trial at all.
    let others = Calibrator().outcomes(of: [.name: trials]).dropFirst()
    #expect(others.allSatisfy { $0.result == .tooFewTrials } && others.count == 4)
  }

  @Test("a speaker whose greetings mislead is seen by leaving speakers out, and stops the band")
  func speakers() {
    let usual = Self.trials(400, complying: 80, others: -60, spread: 6, speakers: 8)
    // All that one speaker should not pass sounds nearly right.
    let trials = usual.map { trial in
      guard trial.speaker == "s3", !trial.complies else { return trial }
      return Self.trial(false, trial.features.margin + 110, 0, speaker: "s3")
    }
    let model = AnswerModel(fitting: trials)
    let search = LimitSearch(target: 0.01)
    let limits = search.pass(trials, model, safety: 0.5)
    let made = Performance(of: Bands.Band(model: model, pass: limits), on: trials)
    #expect(made.falsePasses.errors <= 1)
    let held = CrossValidation(trials, near: model).performance(
      pass: { search.pass($0, $1, safety: 0.5) }, fail: nil)
    #expect(held.falsePasses.errors > 20)
    #expect(held.falsePasses.trials == 200 && held.falseFails.trials == 200)
    #expect(Self.band(usual)?.pass != nil)
    #expect(Self.band(trials)?.pass == nil)
  }

  @Test(
    "bounds are those of the tables",
    arguments: [
      // One-sided 95 %, Clopper and Pearson: 1 - 0.05^(1/n) without errors.
      (0, 30, 0.0950), (0, 213, 0.01397), (0, 299, 0.00997), (1, 100, 0.0466), (5, 10, 0.7776),
      (10, 10, 1.0), (0, 0, 1.0),
    ])
  func bounds(errors: Int, trials: Int, bound: Double) {
    #expect(abs(ErrorRate(errors: errors, trials: trials).upperBound - bound) < 0.0001)
  }

  @Test("equal trials give equal bands, in whatever order they come")
  func deterministic() throws {
    let trials = Self.trials(300, complying: 40, others: -20, spread: 15)
    let one = try #require(Self.band(trials))
    #expect(one == Self.band(trials))
    let other = try #require(Self.band(trials.reversed()))
    #expect(abs(one.model.margin - other.model.margin) < 1e-9)
    #expect(one.pass?.score == other.pass?.score)
  }
}
