import Espeak
import Foundation
package import Hearing
package import Speech
import Synchronization

/// Says how words are pronounced: the lexicon first, then what the lexicon knows of their parts,
/// espeak-ng for the rest.
///
/// Shared by all workers of a run; espeak-ng is asked once for all that is still unknown.
package final class Pronouncer: Sendable {
  /// Listed parts with variants of their own multiply; more than this help nobody.
  static let mostVariants = 6

  private let lexicon: Lexicon
  private let parts: WordParts
  private let espeak: Result<Espeak, EspeakError>
  /// What espeak-ng said, by what it was given to read.
  private let learnt = Mutex<[String: [Pronunciation]]>([:])

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    parts = WordParts(lexicon: lexicon)
    do throws(EspeakError) {
      espeak = .success(try Espeak())
    } catch {
      espeak = .failure(error)
    }
  }

  /// How a word is said, and where that comes from.
  package struct Account: Sendable, Equatable {
    package let word: String
    /// At least one; one that is listed when the whole word is.
    package let parts: [WordPart]
    /// Commonest first; none for a word nobody can say.
    package let pronunciations: [Pronunciation]
  }

  /// Pronunciations of each word, commonest first; a word nothing is known of has none.
  ///
  /// - Throws: `RecogniserError.noPronunciations` when a word needs espeak-ng, and that is missing
  ///   or fails.
  package func pronunciations(
    of words: [String]
  ) throws(RecogniserError) -> [String: [Pronunciation]] {
    var result: [String: [Pronunciation]] = [:]
    for account in try accounts(of: words) { result[account.word] = account.pronunciations }
    return result
  }

  /// The same with where each pronunciation comes from, in the order of `words`.
  package func accounts(of words: [String]) throws(RecogniserError) -> [Account] {
    let apart = words.map { (word: $0, parts: parts.of($0)) }
    var known = learnt.withLock { $0 }
    let missing = Set(apart.flatMap(\.parts).compactMap(\.respelled)).filter { known[$0] == nil }
    if !missing.isEmpty {
      let found = try ask(missing.sorted())
      known.merge(found) { $1 }
      learnt.withLock { $0.merge(found) { $1 } }
    }
    return apart.map { word, parts in
      let said = parts.map { part in
        switch part {
        case .listed(let text, _): lexicon[text]
        case .ending(_, let phones): [phones]
        case .spelled(_, let respelled): known[respelled] ?? []
        }
      }
      return Account(word: word, parts: parts, pronunciations: Self.joined(said))
    }
  }

  /// The variants of parts put together, those of common variants first.
  private static func joined(_ parts: [[Pronunciation]]) -> [Pronunciation] {
    var result: [(rank: Int, phones: Pronunciation)] = [(0, [])]
    for variants in parts {
      let longer = result.flatMap { start in
        variants.enumerated().map { (rank: start.rank + $0, phones: start.phones + $1) }
      }
      let sorted = longer.enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }
      result = sorted.prefix(parts.count > 1 ? mostVariants : .max).map(\.element)
    }
    var seen: Set<Pronunciation> = []
    return result.map(\.phones).filter { seen.insert($0).inserted }
  }

  private func ask(_ words: [String]) throws(RecogniserError) -> [String: [Pronunciation]] {
    do throws(EspeakError) {
      let lines = try espeak.get().mnemonics(of: words)
      var result: [String: [Pronunciation]] = [:]
      for (word, line) in zip(words, lines) {
        let spoken = EspeakNotation.phones(line)
        result[word] = spoken.isEmpty ? [] : SpokenVariants.of(spoken)
      }
      return result
    } catch {
      throw RecogniserError(.noPronunciations(detail: String(describing: error)))
    }
  }
}

extension WordPart {
  fileprivate var respelled: String? {
    if case .spelled(_, let respelled) = self { respelled } else { nil }
  }
}
