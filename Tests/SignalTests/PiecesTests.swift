import Signal
import TestSupport
import Testing

@Test(
  "pieces hold all speech, in order, none too long",
  arguments: [(3.0, 20.0), (5.0, 20.0), (7.5, 30.0), (60.0, 20.0), (0.7, 5.0)])
func pieces(maxSeconds: Double, seconds: Double) {
  let sound = Synthesis.speech(seconds: seconds)
  let speech = VoiceActivity(of: sound).speech
  let pieces = Pieces.split(sound, speech: speech, maxSeconds: maxSeconds)
  #expect(pieces.allSatisfy { $0.duration <= maxSeconds + 1e-9 })
  #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.end <= $1.start + 1e-9 })
  #expect(pieces.allSatisfy { $0.start >= 0 && $0.end <= sound.duration })
  let covered = speech.allSatisfy { span in
    let held = pieces.reduce(0) { sum, piece in
      sum + max(0, min(piece.end, span.end) - max(piece.start, span.start))
    }
    return held > span.duration - 1e-6
  }
  #expect(covered)
  // As few as the pauses allow: two neighbours never fit into one, as words are shorter.
  if maxSeconds >= 3 {
    #expect(
      zip(pieces, pieces.dropFirst()).allSatisfy { $1.end - $0.start > maxSeconds })
  }
}

@Test("cuts lie in pauses while there are any")
func cutsInPauses() {
  let word = Synthesis.speech(seconds: 2) + Synthesis.silence(seconds: 0.6)
  let sound = word + word + word + word
  let pieces = Pieces.split(sound, speech: VoiceActivity(of: sound).speech, maxSeconds: 6)
  let cuts = pieces.dropLast().map(\.end)
  #expect(!cuts.isEmpty)
  for cut in cuts {
    let index = Int(cut * 8000)
    #expect(sound.samples[index - 200..<index + 200].allSatisfy { abs($0) < 0.01 })
  }
}

@Test("no speech, no pieces; speech without a pause is cut at its quietest")
func edges() {
  let babble = Synthesis.babble(seconds: 10)
  #expect(Pieces.split(babble, speech: [], maxSeconds: 3) == [])
  let whole = [TimeSpan(start: 0, end: 10)]
  let pieces = Pieces.split(babble, speech: whole, maxSeconds: 3)
  #expect(pieces.count >= 4)
  #expect(pieces.first?.start == 0)
  #expect(pieces.last?.end == 10)
  for cut in pieces.dropLast().map(\.end) {
    let near = babble.samples[Int(cut * 8000) - 80..<Int(cut * 8000) + 80]
    let power = near.reduce(0) { $0 + Double($1 * $1) } / Double(near.count)
    #expect(power < 0.01 * 0.3)
  }
}
