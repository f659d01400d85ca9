import Directory
import Foundation
package import Speech

/// A municipality's own lexicon: a file of `word PHONE PHONE …` lines that people write by hand or
/// with `klartone lexicon --add`.
package struct SiteLexicon: Sendable {
  package let path: String
  package private(set) var lexicon: Lexicon
  /// All there is in the file, comments too; nil while there is no file.
  private var text: String?

  /// What `add` did.
  package enum Addition: Sendable, Equatable {
    case added
    /// The word is already said like this.
    case alreadyThere
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - path: the file's.
  ///   - mayBeMissing: a file that is not there is an empty one.
  /// - Throws: `SiteLexiconError`.
  package init(path: String, mayBeMissing: Bool = false) throws(SiteLexiconError) {
    self.path = path
    lexicon = Lexicon()
    guard FileManager.default.fileExists(atPath: path) else {
      guard mayBeMissing else { throw SiteLexiconError(path: path, .missing) }
      return
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw SiteLexiconError(path: path, .unreadable)
    }
    do {
      let text = String(decoding: try decodeText([UInt8](bytes)).utf8, as: UTF8.self)
      lexicon = try Lexicon(parsing: text)
      self.text = text
    } catch let error as Lexicon.ParseError {
      throw SiteLexiconError(path: path, .badLine(error))
    } catch {
      throw SiteLexiconError(path: path, .notText)
    }
    for word in lexicon.words {
      for said in lexicon[word] {
        if let flaw = PronunciationFlaw(of: said, for: word) {
          throw SiteLexiconError(path: path, .flaw(flaw, word: word, phones: said))
        }
      }
    }
  }

  /// Adds one pronunciation of a word, behind those it has; `save` writes it.
  ///
  /// - Throws: `SiteLexiconError` when the word is none, or nobody says it like that.
  package mutating func add(
    _ phones: Pronunciation, for word: String
  ) throws(SiteLexiconError) -> Addition {
    guard Self.isWord(word) else { throw SiteLexiconError(path: path, .noWord(word)) }
    if let flaw = PronunciationFlaw(of: phones, for: word) {
      throw SiteLexiconError(path: path, .flaw(flaw, word: word, phones: phones))
    }
    guard !lexicon[word].contains(phones) else { return .alreadyThere }
    lexicon.add(phones, for: word)
    var lines = text ?? ""
    // A file from Windows keeps its line ends.
    let lineEnd = lines.contains("\r\n") ? "\r\n" : "\n"
    if lines.last?.isNewline == false { lines += lineEnd }
    text = lines + "\(word.lowercased()) \(phones.text)\(lineEnd)"
    return .added
  }

  /// Writes the file, whole or not at all, in UTF-8.
  ///
  /// - Parameter header: comment lines without `#` that a new file begins with.
  /// - Throws: `AtomicFile.WriteError`; what was there before still is.
  package func save(header: [String]) throws(AtomicFile.WriteError) {
    let isNew = !FileManager.default.fileExists(atPath: path)
    let head = isNew ? header.map { "# \($0)\n" }.joined() + "\n" : ""
    try AtomicFile.write(Array((head + (text ?? "")).utf8), to: path)
  }

  /// One word as the recogniser meets it: letters, digits, hyphens, apostrophes.
  private static func isWord(_ word: String) -> Bool {
    word.count <= 60 && word.contains(where: \.isLetter)
      && word.allSatisfy { $0.isLetter || $0.isNumber || "-'’".contains($0) }
  }
}

/// Why a site's lexicon cannot be used or added to.
package struct SiteLexiconError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case missing
    case unreadable
    /// Bytes that are no text.
    case notText
    case badLine(Lexicon.ParseError)
    /// A pronunciation that cannot be meant for the word.
    case flaw(PronunciationFlaw, word: String, phones: Pronunciation)
    /// Not one word.
    case noWord(String)
  }

  package let path: String
  package let reason: Reason

  package init(path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
