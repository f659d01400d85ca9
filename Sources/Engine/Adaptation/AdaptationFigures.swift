import Hearing
import Measures

/// Compares what two ears heard from the same speakers.
struct AdaptationFigures {
  /// What both ears heard of one speaker.
  private struct Speaker {
    var before: [Part: [Trial]] = [:]
    var after: [Part: [Trial]] = [:]
  }

  private static let seed: UInt64 = 20_261_124
  private let speakers: [Speaker]

  init(before: [Part: [Trial]], after: [Part: [Trial]]) {
    var speakers: [String: Speaker] = [:]
    for (part, trials) in before {
      for trial in trials {
        speakers[trial.speaker, default: Speaker()].before[part, default: []].append(trial)
      }
    }
    for (part, trials) in after {
      for trial in trials {
        speakers[trial.speaker, default: Speaker()].after[part, default: []].append(trial)
      }
    }
    self.speakers = speakers.sorted { $0.key < $1.key }.map(\.value)
  }

  /// One change per part that has trials of both kinds.
  var parts: [AdaptationReport.PartChange] {
    Part.allCases.compactMap { part in
      guard let change = change(of: [part]) else { return nil }
      let trials = speakers.flatMap { $0.before[part] ?? [] }
      let complying = trials.count(where: \.complies)
      return .init(
        part: part, complying: complying, others: trials.count - complying, toldApart: change)
    }
  }

  /// The change of the mean over parts; nil when one of them has no trials of a kind.
  func change(of parts: [Part]) -> AdaptationReport.Change? {
    guard let before = Self.toldApart(speakers, \.before, parts),
      let after = Self.toldApart(speakers, \.after, parts)
    else { return nil }
    let difference = Bootstrap.interval(of: speakers, seed: Self.seed) { sample in
      guard let before = Self.toldApart(sample, \.before, parts),
        let after = Self.toldApart(sample, \.after, parts)
      else { return nil }
      return after - before
    }
    return .init(before: before, after: after, difference: difference)
  }

  private static func toldApart(
    _ speakers: [Speaker], _ side: KeyPath<Speaker, [Part: [Trial]]>, _ parts: [Part]
  ) -> Double? {
    var sum = 0.0
    for part in parts {
      var said: [Double] = []
      var notSaid: [Double] = []
      for speaker in speakers {
        for trial in speaker[keyPath: side][part] ?? [] {
          if trial.complies {
            said.append(trial.features.margin)
          } else {
            notSaid.append(trial.features.margin)
          }
        }
      }
      guard let figure = Detection(said: said, notSaid: notSaid).toldApart else { return nil }
      sum += figure
    }
    return parts.isEmpty ? nil : sum / Double(parts.count)
  }
}
