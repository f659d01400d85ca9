import Digests
import Foundation
package import Hearing
import Networks
package import Speech

/// An ear found on disk, checked, and ready for recognisers to be made of it.
package struct Ear: Sendable {
  package let description: EarDescription
  package let identity: EarIdentity
  /// What counts as clear; of this model and library.
  package let bands: Bands
  /// SHA-256 of what makes the scores, which bands must name.
  package let modelStamp: String
  /// The acoustic model's folder, absolute.
  package let modelDirectory: String
  package let lexicon: Lexicon
  /// The folder of `ear.json`.
  let folder: String
  /// The file of its own pronunciations.
  let lexiconPath: String
  /// The filler dictionary's path.
  var fillers: String { "\(folder)/fillers.dict" }
  /// Nil for an ear of mixtures alone.
  let network: AcousticNetwork?
  /// Nil when the transcript is made of phrases.
  let language: LanguageModel?

  /// The recogniser library that is installed.
  package static let library = InstalledLibrary.name

  /// Whose bands to use.
  package enum BandsSource: Sendable, Equatable {
    /// Those in `ear.json`.
    case own
    /// Those of a site, in a file of their own.
    case file(String)
    /// None: nothing is decided.
    case ignored
  }

  /// Finds an ear by name and checks its files.
  ///
  /// A file that is no model can end the process inside the library, so nothing is loaded whose
  /// hash is not the one written down.
  ///
  /// - Parameters:
  ///   - name: a folder's name in `folders`, or a path with a slash to a folder of its own.
  ///   - folders: where ears are looked for, in order.
  ///   - site: pronunciations that replace the ear's own.
  ///   - source: whose bands to use; those of another model or library are refused.
  /// - Throws: `RecogniserError`.
  package init(
    named name: String, in folders: [String], site: Lexicon = Lexicon(),
    bands source: BandsSource = .own
  ) throws(RecogniserError) {
    let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    guard
      let folder = candidates.first(where: {
        FileManager.default.fileExists(atPath: "\($0)/ear.json")
      })
    else {
      throw RecogniserError(.earNotFound(name: name, searched: candidates))
    }
    let path = "\(folder)/ear.json"
    let bytes = try Self.read(path)
    do {
      description = try JSONDecoder().decode(EarDescription.self, from: bytes)
      modelStamp = try ModelStamp.of(description: bytes)
    } catch {
      throw RecogniserError(.badDescription(path: path, detail: String(describing: error)))
    }
    for phone in Phone.allCases where description.phones[phone.rawValue]?.isEmpty != false {
      throw RecogniserError(.badDescription(path: path, detail: "phones.\(phone.rawValue)"))
    }
    modelDirectory =
      description.acousticModel.hasPrefix("/")
      ? description.acousticModel : "\(folder)/\(description.acousticModel)"
    try Self.check(description.files, in: modelDirectory)
    network = try Self.network(description, modelDirectory, path)
    if let language = description.language {
      try Self.check(language.files, in: folder)
      self.language = LanguageModel(
        language, path: "\(folder)/\(language.model)",
        words: String(decoding: try Self.read("\(folder)/\(language.words)"), as: UTF8.self))
    } else {
      language = nil
    }
    self.folder = folder
    _ = try Self.read("\(folder)/fillers.dict")
    lexiconPath = try Self.lexiconPath(in: [folder] + folders.map { "\($0)/da" })
    lexicon = try Self.lexicon(at: lexiconPath).overridden(by: site)
    let siteBands: Data
    (bands, siteBands) = try Self.bands(source, own: description.bands, of: path, modelStamp)
    // The description holds the hashes of all model files, so its own hash covers them; the
    // pronunciations, the site's among them, and a site's bands decide as much.
    let listed = lexicon
    let spoken = listed.words.map { word in "\(word) \(listed[word])" }.joined(separator: "\n")
    let fingerprint = SHA256Sum(of: [UInt8](bytes) + spoken.utf8 + siteBands).hex
    identity = EarIdentity(
      name: description.name, version: description.version, fingerprint: fingerprint,
      library: Self.library)
  }

  /// - Throws: `RecogniserError.wrongHash` for the first file that is not the one described.
  private static func check(
    _ files: [String: String], in folder: String
  ) throws(RecogniserError) {
    for (file, expected) in files.sorted(by: { $0.key < $1.key }) {
      let path = "\(folder)/\(file)"
      let found = SHA256Sum(of: [UInt8](try read(path))).hex
      guard found == expected else {
        throw RecogniserError(.wrongHash(path: path, expected: expected, found: found))
      }
    }
  }

  /// The network of an ear that has one, whose hash was checked with the model's.
  private static func network(
    _ description: EarDescription, _ folder: String, _ path: String
  ) throws(RecogniserError) -> AcousticNetwork? {
    guard let network = description.network else { return nil }
    guard description.files[network.file] != nil, network.weight > 0, network.mixtures >= 0 else {
      throw RecogniserError(.badDescription(path: path, detail: "network"))
    }
    let file = "\(folder)/\(network.file)"
    do {
      return try AcousticNetwork([UInt8](try read(file)))
    } catch let error as RecogniserError {
      throw error
    } catch {
      throw RecogniserError(.badDescription(path: file, detail: String(describing: error)))
    }
  }

  private static func lexiconPath(in folders: [String]) throws(RecogniserError) -> String {
    let paths = folders.map { "\($0)/lexicon.txt" }
    guard let path = paths.first(where: FileManager.default.fileExists(atPath:)) else {
      throw RecogniserError(.missingFile(path: paths.last ?? "lexicon.txt"))
    }
    return path
  }

  private static func lexicon(at path: String) throws(RecogniserError) -> Lexicon {
    do {
      return try Lexicon(parsing: String(decoding: try read(path), as: UTF8.self))
    } catch let error as RecogniserError {
      throw error
    } catch {
      throw RecogniserError(.badDescription(path: path, detail: String(describing: error)))
    }
  }

  private static func read(_ path: String) throws(RecogniserError) -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RecogniserError(.missingFile(path: path))
    }
    return data
  }
}
