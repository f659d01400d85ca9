import Foundation
import Signal
import TestSupport
import Testing

/// A recording with known faults, and the codes that have to be found.
struct QualityCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let codes: [String]
  let sound: @Sendable () -> SampleBuffer

  init(_ name: String, _ codes: [String], _ sound: @escaping @Sendable () -> SampleBuffer) {
    testDescription = name
    self.codes = codes
    self.sound = sound
  }

  private static func said(_ level: Double = -20, seconds: Double = 6) -> SampleBuffer {
    Synthesis.speech(seconds: seconds, level: level)
  }
  private static func quiet(_ seconds: Double) -> SampleBuffer {
    Synthesis.silence(seconds: seconds)
  }
  private static func noise(_ level: Double, _ seconds: Double) -> SampleBuffer {
    Synthesis.noise(level: level, seconds: seconds)
  }

  static let all: [QualityCase] = [
    .init("good", []) { quiet(0.3) + said() + quiet(0.3) },
    .init("good at 48 kHz", []) {
      Synthesis.silence(seconds: 0.3, rate: 48_000) + Synthesis.speech(seconds: 4, rate: 48_000)
    },
    .init("good in a quiet room", []) { said().mixed(with: noise(-55, 6)) },
    .init("good with hum", []) {
      said().mixed(with: Synthesis.tone(hertz: 50, level: -25, seconds: 6))
    },
    .init("silence", ["silent"]) { quiet(5) },
    .init("nothing at all", ["silent"]) { quiet(0) },
    .init("silence of a line", ["silent"]) { noise(-75, 5) },
    .init("noise without speech", ["too_short"]) { noise(-30, 5) },
    .init("a tone without speech", ["too_short"]) {
      Synthesis.tone(hertz: 425, level: -15, seconds: 5)
    },
    .init("too quiet", ["too_quiet"]) { quiet(0.3) + said(-45) },
    .init("clipped", ["clipped"]) {
      said(-6).mapped { max(-0.3, min(0.3, $0)) * 3 } + quiet(0.2)
    },
    .init("clipped, then turned down", ["clipped"]) {
      said(-6).mapped { max(-0.3, min(0.3, $0)) * 1.8 } + quiet(0.2)
    },
    .init("noisy", ["too_noisy"]) {
      (quiet(0.5) + said() + quiet(0.5)).mixed(with: noise(-30, 7))
    },
    .init("too short", ["too_short"]) { quiet(0.3) + said(seconds: 1) + quiet(0.3) },
    .init("cut at the start", ["cut_off_at_start"]) {
      Synthesis.babble(seconds: 3) + said() + quiet(0.2)
    },
    .init("cut at the end", ["cut_off_at_end"]) {
      quiet(0.2) + said() + Synthesis.babble(seconds: 3)
    },
    .init("late", ["speech_starts_late"]) { noise(-60, 2.5) + said() + quiet(0.2) },
    .init("dead air inside", ["dead_air"]) { said() + quiet(4) + said() },
    .init("dead air at the end", ["dead_air"]) { said() + noise(-60, 5) },
    .init("beep at the end", ["tone_at_end"]) {
      said() + quiet(0.5) + Synthesis.tone(hertz: 1000, level: -12, seconds: 0.5)
    },
    .init("DC offset", ["dc_offset"]) { said().mapped { $0 + 0.1 } },
  ]
}

@Test("a recording's faults are found, and no others", arguments: QualityCase.all)
func faults(_ form: QualityCase) {
  let quality = SoundQuality.assess(form.sound())
  #expect(quality.findings.map(\.code) == form.codes, "\(quality.findings) \(quality.levels)")
}

@Test("levels are right to a decibel", arguments: [-14.0, -20, -32, -44])
func levels(of level: Double) throws {
  let sound =
    Synthesis.silence(seconds: 0.5) + Synthesis.speech(seconds: 6, level: level)
    + Synthesis.silence(seconds: 0.5)
  let noisy = sound.mixed(with: Synthesis.noise(level: level - 25, seconds: 7))
  let levels = SoundQuality.assess(noisy).levels
  #expect(abs(try #require(levels.activeSpeechDBFS) - level) < 1.5)
  // The noise that passes the telephone band (3.6 of 4 kHz).
  #expect(abs(try #require(levels.noiseFloorDBFS) - (level - 25)) < 1.5)
  #expect(abs(try #require(levels.snrDB) - 25) < 2.5)
}

@Test("plain figures of a tone")
func figures() {
  let tone = Synthesis.tone(hertz: 1000, level: -23, seconds: 2).mapped { $0 + 0.05 }
  let levels = SoundQuality.assess(tone).levels
  #expect(abs(levels.rmsDBFS + 23) < 0.01)
  #expect(abs(levels.peakDBFS + 16.48) < 0.1)
  #expect(abs(levels.dcOffset - 0.05) < 0.001)
  #expect(levels.clipping == Clipping(of: Synthesis.silence(seconds: 1)))
  #expect(levels.activeSpeechDBFS == nil)
}

@Test("every fault has its own stable code")
func codes() {
  let span = TimeSpan(start: 0, end: 1)
  let every: [QualityFinding] = [
    .silent(peakDBFS: -90), .tooQuiet(activeLevelDBFS: -50), .clipped(share: 0.1, longestRunMs: 9),
    .tooNoisy(snrDB: 3), .tooShort(speechSeconds: 0), .cutOffAtStart(levelDBFS: -20),
    .cutOffAtEnd(levelDBFS: -20), .speechStartsLate(seconds: 3), .deadAir(spans: [span]),
    .toneAtEnd(span: span), .dcOffset(0.2),
  ]
  #expect(every.map(\.code) == QualityFinding.allCodes)
  #expect(Set(QualityFinding.allCodes).count == every.count)
}

@Test("limits survive JSON, and those left out keep their defaults")
func limitsAsJSON() throws {
  var limits = QualityLimits()
  limits.leastSNRDB = 12
  limits.deadAirSeconds = 5
  let data = try JSONEncoder().encode(limits)
  #expect(try JSONDecoder().decode(QualityLimits.self, from: data) == limits)
  let some = Data(#"{"leastSNRDB": 12, "deadAirSeconds": 5}"#.utf8)
  #expect(try JSONDecoder().decode(QualityLimits.self, from: some) == limits)
}

@Test("another limit, another finding")
func otherLimits() {
  let sound = Synthesis.silence(seconds: 0.3) + Synthesis.speech(seconds: 3, level: -30)
  var limits = QualityLimits()
  limits.quietBelowDBFS = -25
  limits.leastSpeechSeconds = 5
  #expect(SoundQuality.assess(sound).findings == [])
  let codes = SoundQuality.assess(sound, limits: limits).findings.map(\.code)
  #expect(codes == ["too_quiet", "too_short"])
}

@Test("the numbers in the findings are those of the sound")
func numbers() {
  let late = Synthesis.silence(seconds: 2) + Synthesis.speech(seconds: 4)
  guard case .speechStartsLate(let seconds)? = SoundQuality.assess(late).findings.first else {
    Issue.record("not found")
    return
  }
  #expect(abs(seconds - 2.05) < 0.1)
  let hole =
    Synthesis.speech(seconds: 3) + Synthesis.silence(seconds: 4) + Synthesis.speech(seconds: 3)
  guard case .deadAir(let spans)? = SoundQuality.assess(hole).findings.first else {
    Issue.record("not found")
    return
  }
  #expect(spans.count == 1)
  #expect(abs(spans[0].start - 3) < 0.4)
  #expect(abs(spans[0].end - 7) < 0.4)
}
