import Signal
import TestSupport
import Testing

/// Two stretches of speech (1–3 s and 4–6 s of 7 s) in some surroundings.
struct Surroundings: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (SampleBuffer) -> SampleBuffer
  var rate = 8000

  static let all: [Surroundings] = [
    .init(testDescription: "digital silence") { $0 },
    .init(testDescription: "white noise at 20 dB") { $0.mixed(with: noise(-40)) },
    .init(testDescription: "white noise at 10 dB") { $0.mixed(with: noise(-30)) },
    .init(testDescription: "hum at 50 Hz, as loud as the speech") { $0.mixed(with: hum(-20)) },
    .init(testDescription: "hum and noise") { $0.mixed(with: hum(-25)).mixed(with: noise(-40)) },
    .init(testDescription: "DC offset") { sound in sound.mapped { $0 + 0.2 } },
    .init(testDescription: "coarse quantisation") { sound in
      sound.mapped { ($0 * 128).rounded() / 128 }
    },
    .init(testDescription: "very loud") { sound in sound.mapped { max(-1, min(1, $0 * 8)) } },
    .init(testDescription: "very quiet") { sound in sound.mapped { $0 / 40 } },
    .init(testDescription: "16 kHz", change: { $0 }, rate: 16_000),
    .init(testDescription: "44.1 kHz", change: { $0 }, rate: 44_100),
    .init(
      testDescription: "48 kHz and noise",
      change: { $0.mixed(with: Synthesis.noise(level: -35, seconds: 7, rate: 48_000)) },
      rate: 48_000),
    .init(testDescription: "a click in the pause") { sound in
      var samples = sound.samples
      for index in 0..<8 { samples[28_000 + index] = index % 2 == 0 ? 0.9 : -0.9 }
      return SampleBuffer(samples: samples, sampleRate: sound.sampleRate)
    },
    .init(testDescription: "a beep in the pause") { sound in
      let beep = Synthesis.tone(hertz: 1400, level: -10, seconds: 0.4)
      return sound.mixed(with: Synthesis.silence(seconds: 3.3) + beep)
    },
    .init(testDescription: "a tone from the end on") { sound in
      sound + Synthesis.tone(hertz: 425, level: -12, seconds: 3)
    },
    .init(testDescription: "louder noise from the end on") { sound in
      sound.mixed(with: noise(-60)) + Synthesis.noise(level: -25, seconds: 3)
    },
  ]

  private static func noise(_ level: Double) -> SampleBuffer {
    Synthesis.noise(level: level, seconds: 7, seed: 99)
  }
  private static func hum(_ level: Double) -> SampleBuffer {
    Synthesis.tone(hertz: 50, level: level, seconds: 7)
  }
}

@Test("speech is found where it is, whatever surrounds it", arguments: Surroundings.all)
func found(in surroundings: Surroundings) throws {
  let rate = surroundings.rate
  let word = Synthesis.speech(seconds: 2, rate: rate, seed: 11)
  let pause = Synthesis.silence(seconds: 1, rate: rate)
  let sound = surroundings.change(pause + word + pause + word + pause)
  let activity = VoiceActivity(of: sound)
  let spoken = [1.0...3.0, 4.0...6.0]
  let inside = activity.speech.filter { span in
    spoken.contains { $0.overlaps(span.start...span.end) }
  }
  #expect(inside == activity.speech, "\(activity.speech)")
  #expect(activity.speechSeconds > 2.6, "\(activity.speech)")
  #expect(activity.speechSeconds < 4.4, "\(activity.speech)")
  #expect(abs(try #require(activity.speech.first).start - 1.05) < 0.12)
  let loud = try #require(word.samples.lastIndex { abs($0) > 0.02 })
  let end = 4 + Double(loud) / Double(rate)
  #expect(abs(try #require(activity.speech.last).end - end) < 0.2)
  #expect(activity.pauses.contains { $0.start < 3.25 && $0.end > 3.9 })
}

@Test(
  "what is no speech is not taken for it",
  arguments: [
    ("silence", Synthesis.silence(seconds: 4)), ("noise", Synthesis.noise(level: -20, seconds: 4)),
    ("faint noise", Synthesis.noise(level: -60, seconds: 4)),
    ("dial tone", Synthesis.tone(hertz: 425, level: -15, seconds: 4)),
    ("low tone", Synthesis.tone(hertz: 200, level: -15, seconds: 4)),
    ("hum", Synthesis.tone(hertz: 50, level: -10, seconds: 4)),
    (
      "busy tone",
      (0..<8).reduce(Synthesis.silence(seconds: 0.1)) { sound, _ in
        sound + Synthesis.tone(hertz: 425, level: -15, seconds: 0.25)
          + Synthesis.silence(seconds: 0.25)
      }
    ),
    (
      "two tones",
      Synthesis.tone(hertz: 770, level: -15, seconds: 2)
        .mixed(with: Synthesis.tone(hertz: 1336, level: -15, seconds: 2))
    ),
    (
      "a fan that starts",
      Synthesis.noise(level: -60, seconds: 3) + Synthesis.noise(level: -30, seconds: 6)
    ),
    (
      "a burst of noise",
      Synthesis.silence(seconds: 1) + Synthesis.noise(level: -20, seconds: 0.4)
        + Synthesis.silence(seconds: 1)
    ),
  ])
func noSpeech(_ name: String, _ sound: SampleBuffer) {
  let activity = VoiceActivity(of: sound)
  #expect(activity.speech == [], "\(name)")
}

@Test("a tone is told from speech, with its place")
func toneIsFound() throws {
  let beep = Synthesis.tone(hertz: 1000, level: -12, seconds: 0.5)
  let sound = Synthesis.speech(seconds: 3) + Synthesis.silence(seconds: 0.5) + beep
  let tone = try #require(VoiceActivity(of: sound).tones.first)
  #expect(abs(tone.start - 3.5) < 0.06)
  #expect(abs(tone.end - 4) < 0.06)
  #expect(VoiceActivity(of: Synthesis.speech(seconds: 10)).tones == [])
}

@Test("the same sound gives the same speech, and any sound is accepted")
func anything() {
  let sound = Synthesis.speech(seconds: 3).mixed(with: Synthesis.noise(level: -35, seconds: 3))
  #expect(VoiceActivity(of: sound) == VoiceActivity(of: sound))
  for count in [0, 1, 79, 80, 81, 500] {
    for rate in [4000, 8000, 192_000] {
      let some = SampleBuffer(samples: [Float](repeating: 0.3, count: count), sampleRate: rate)
      #expect(VoiceActivity(of: some).speech == [])
      #expect(SoundQuality.assess(some).duration == some.duration)
    }
  }
}
