import Espeak
import Foundation
package import Hearing
package import Speech
import Synchronization

/// Says how words are pronounced: the lexicon first, espeak-ng for the rest.
///
/// Shared by all workers of a run; espeak-ng is asked once for all words that are still unknown.
package final class Pronouncer: Sendable {
  private let lexicon: Lexicon
  private let espeak: Result<Espeak, EspeakError>
  private let learnt = Mutex<[String: [Pronunciation]]>([:])

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    do throws(EspeakError) {
      espeak = .success(try Espeak())
    } catch {
      espeak = .failure(error)
    }
  }

  /// Pronunciations of each word, commonest first; a word nothing is known of has none.
  ///
  /// - Throws: `RecogniserError.noPronunciations` when a word is in no lexicon and espeak-ng is
  ///   missing or fails.
  package func pronunciations(
    of words: [String]
  ) throws(RecogniserError) -> [String: [Pronunciation]] {
    var known = learnt.withLock { $0 }
    let missing = words.filter { known[$0] == nil && lexicon[$0].isEmpty }
    if !missing.isEmpty {
      let found = try ask(missing)
      known.merge(found) { $1 }
      learnt.withLock { $0.merge(found) { $1 } }
    }
    var result: [String: [Pronunciation]] = [:]
    for word in words {
      let listed = lexicon[word]
      result[word] = listed.isEmpty ? known[word] ?? [] : listed
    }
    return result
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
