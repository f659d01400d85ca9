import Glibc
import Hearing
import Signal
import Sphinx

/// Turns a path of words and speech sounds into a transcript.
struct TranscriptBuilder {
  /// Speech sounds in a row shorter than this, in seconds, are the seams between words.
  private static let shortestGap = 0.3
  /// Words less likely right than wrong are shown, but not understood.
  private static let leastConfidence = 0.5

  private let path: Hypothesis
  private let offset: Double
  private var gap: ClosedRange<Int>?
  private(set) var finished: [HeardWord] = []

  init(path: Hypothesis, offset: Double) {
    self.path = path
    self.offset = offset
  }

  /// The transcript so far.
  var words: [HeardWord] {
    var copy = self
    copy.closeGap()
    return copy.finished
  }

  mutating func add(_ word: Hypothesis.Segment, confidence: Double) {
    add([word.word], in: word, confidence: confidence)
  }

  /// Adds words that were placed as one; each has a share of the time by its letters.
  mutating func add(
    _ words: [String], in segment: Hypothesis.Segment, confidence: Double, isName: Bool = false
  ) {
    closeGap()
    let whole = path.span(from: segment, to: segment, offset: offset)
    let letters = words.reduce(0) { $0 + $1.count }
    var start = whole.start
    for word in words {
      let end = start + whole.duration * Double(word.count) / Double(max(1, letters))
      finished.append(
        HeardWord(
          text: word, span: TimeSpan(start: start, end: end), confidence: confidence,
          understood: confidence >= Self.leastConfidence, isName: isName))
      start = end
    }
  }

  mutating func add(noise segment: Hypothesis.Segment) {
    guard segment.isFreeSpeech else {
      closeGap()
      return
    }
    gap = (gap?.lowerBound ?? segment.frames.lowerBound)...segment.frames.upperBound
  }

  private mutating func closeGap() {
    defer { gap = nil }
    guard let gap else { return }
    let rate = Double(path.frameRate)
    let span = TimeSpan(
      start: offset + Double(gap.lowerBound) / rate, end: offset + Double(gap.upperBound + 1) / rate
    )
    if span.duration >= Self.shortestGap {
      finished.append(HeardWord(text: "…", span: span, confidence: 0, understood: false))
    }
  }
}

/// What free speech makes of each frame: the yardstick for words.
struct FreeSpeech {
  /// Sums of the frames' acoustic scores before each frame, in nats.
  private var sums: [Double] = [0]

  init(_ path: Hypothesis) {
    for segment in path.segments {
      let share = segment.acoustic / Double(segment.frames.count)
      // Segments follow each other without holes; a hole would be free of charge.
      while sums.count <= segment.frames.lowerBound { sums.append(sums[sums.count - 1]) }
      for _ in segment.frames { sums.append(sums[sums.count - 1] + share) }
    }
  }

  /// How much worse than free speech a word fits the same frames, in nats; below 0 as a rule.
  func loss(of word: Hypothesis.Segment) -> Double {
    let last = min(word.frames.upperBound + 1, sums.count - 1)
    let first = min(word.frames.lowerBound, last)
    return word.acoustic - (sums[last] - sums[first])
  }
}

extension EarDescription.Confidence {
  /// 0…1 for a loss in nats per phone (0 is as good as free speech).
  func probability(of loss: Double) -> Double {
    1 / (1 + exp(-(loss - midpoint) / slope))
  }
}

extension EarDescription {
  /// The evidence, in nats, below which the search gives a phrase up; nil when it never does.
  var searchFloor: Double? {
    guard case .real(let beam)? = parameters["-beam"], beam > 0 else { return nil }
    return log(beam)
  }

  var sphinxParameters: [(name: String, value: DecoderSettings.Value)] {
    Self.sphinx(parameters) + [(name: "-pip", value: .real(exp(phonePenalty)))]
  }

  /// Those of the spectrum that the network sees; nil for the model's own.
  fileprivate var spectrumParameters: [(name: String, value: DecoderSettings.Value)]? {
    network?.parameters.map(Self.sphinx)
  }

  private static func sphinx(
    _ parameters: [String: Parameter]
  ) -> [(name: String, value: DecoderSettings.Value)] {
    parameters.sorted { $0.key < $1.key }.map { name, value in
      switch value {
      case .text(let text): (name: name, value: .text(text))
      case .integer(let number): (name: name, value: .integer(number))
      case .real(let number): (name: name, value: .real(number))
      }
    }
  }
}

extension Ear {
  /// How a decoder is set up to hear with this ear.
  var decoderSettings: DecoderSettings {
    DecoderSettings(
      modelDirectory: modelDirectory, sampleRate: description.sampleRate, fillers: fillers,
      parameters: description.sphinxParameters, spectrum: description.spectrumParameters)
  }
}

extension Hypothesis {
  func span(from first: Segment, to last: Segment, offset: Double) -> TimeSpan {
    TimeSpan(
      start: offset + Double(first.frames.lowerBound) / Double(frameRate),
      end: offset + Double(last.frames.upperBound + 1) / Double(frameRate))
  }
}

extension Hypothesis.Segment {
  /// A speech sound outside words.
  var isFreeSpeech: Bool { word.hasPrefix("+") }

  /// A word of a phrase: no speech sound, silence or noise.
  var isWord: Bool { !isFreeSpeech && !word.hasPrefix("<") && !word.hasPrefix("[") }
}
