import Hearing
import Signal
import Speech
import Sphinx

extension SphinxSession {
  /// Words said as one have at most so many pronunciations.
  private static let mostVariants = 6

  /// Entries that have not been learnt yet, in order.
  func unknown(_ entries: [SlotEntry]) -> [SlotEntry] {
    entries.filter { self.entries[$0] == nil }
  }

  /// Adds entries to the dictionary; one with a word nobody can say is remembered as such.
  mutating func learn(
    _ entries: [SlotEntry], pronunciations: [String: [Pronunciation]]
  ) throws(RecogniserError) {
    for entry in entries where self.entries[entry] == nil {
      var said: [[String]] = [[]]
      for word in entry.words {
        let variants = (pronunciations[word] ?? []).map { variant in
          variant.flatMap { ear.phones[$0.rawValue] ?? [] }
        }
        let longer = said.flatMap { start in variants.map { start + $0 } }
        said = Array(longer.filter { !$0.isEmpty }.prefix(Self.mostVariants))
      }
      var distinct: [[String]] = []
      for phones in said where !distinct.contains(phones) { distinct.append(phones) }
      self.entries[entry] = distinct.first ?? []
      do throws(SphinxError) {
        if !distinct.isEmpty { try decoder.add(word: entry.key, pronunciations: distinct) }
      } catch {
        throw RecogniserError(.failed(detail: String(describing: error)))
      }
    }
  }

  /// The dictionary's names of entries, the first of those that sound alike.
  private func distinct(_ slot: [SlotEntry]) -> [String] {
    var seen: Set<[String]> = [[]]
    return slot.filter { seen.insert(entries[$0] ?? []).inserted }.map(\.key)
  }

  /// What was said, roughly, by the model of language.
  mutating func transcribe(
    _ scores: borrowing SenoneScores, _ offset: Double, _ language: LanguageModel,
    _ slots: [(name: String, entries: [SlotEntry])], against free: Hypothesis
  ) throws(SphinxError) -> [HeardWord] {
    let sayable = slots.map { (name: $0.name, entries: distinct($0.entries)) }
    guard let path = try decoder.decode(scores, language: language.search(sayable)) else {
      return []
    }
    let yardstick = FreeSpeech(free)
    // The yardstick's phones have another price than these.
    let price = ear.phonePenalty - language.description.phonePenalty
    var transcript = TranscriptBuilder(path: path, offset: offset)
    for segment in path.segments {
      guard segment.isWord else {
        transcript.add(noise: segment)
        continue
      }
      let phones = decoder.phoneCount(segment.word, variant: segment.variant) ?? 1
      let loss = yardstick.loss(of: segment) / Double(phones) + price
      transcript.add(
        SlotEntry.words(of: segment.word), in: segment,
        confidence: language.description.confidence.probability(of: loss),
        isName: SlotEntry.isName(segment.word))
    }
    return transcript.words
  }
}
