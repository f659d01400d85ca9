import Digests
import Engine
import Foundation
import Hearing
import Speech
import TestSupport
import Testing

@Suite("Ears")
struct EarTests {
  private static let root = ProjectFolder.root

  /// A copy of the models whose `ear.json` was changed.
  private func models(_ change: (String) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["en-us", "da"] {
      try FileManager.default.copyItem(
        at: Self.root.appendingPathComponent("models/\(name)").resolvingSymlinksInPath(),
        to: folder.url.appendingPathComponent(name))
    }
    let file = folder.url.appendingPathComponent("en-us/ear.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text)
    try Data(changed.utf8).write(to: file)
    return folder
  }

  private func failure(in folder: TemporaryFolder) -> RecogniserError.Reason? {
    do throws(RecogniserError) {
      _ = try Ear(named: "en-us", in: [folder.url.path])
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a model file that is not the measured one is never loaded")
  func wrongHash() throws {
    let folder = try models {
      $0.replacingOccurrences(of: "2360f9a86889c1cf", with: "0000f9a86889c1cf")
    }
    guard case .wrongHash(let path, let expected, let found)? = failure(in: folder) else {
      Issue.record("loaded")
      return
    }
    #expect(path.hasSuffix("/mdef"))
    #expect(expected.hasPrefix("0000") && found.hasPrefix("2360") && expected.count == 64)
  }

  @Test(
    "missing files and broken descriptions say which file",
    arguments: [
      ("/usr/share/pocketsphinx/model", "/nonexistent", "/nonexistent/en-us/en-us/feat.params"),
      ("{", "[", "ear.json"), ("\"AA\"", "\"ZZ\"", "ear.json"),
    ])
  func broken(from: String, to: String, named: String) throws {
    // Bands that decide nothing belong to every ear, so the ear is given one that does.
    let folder = try models { text in
      #expect(text.contains(#""parts" : {}"#))
      return text.replacingOccurrences(
        of: #""parts" : {}"#, with: #""parts":{"keys":\#(Self.band)}"#
      )
      .replacingOccurrences(of: from, with: to)
    }
    switch failure(in: folder) {
    case .missingFile(let path)?, .badDescription(let path, _)?: #expect(path.hasSuffix(named))
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  /// What becomes of an ear whose network's file holds some bytes.
  private enum NetworkCase: CaseIterable {
    case damaged, notAmongFiles, anotherNetwork
  }

  @Test(
    "an ear with a network that is not the measured one is never used",
    arguments: [
      NetworkCase.damaged, .notAmongFiles, .anotherNetwork,
    ])
  private func network(_ kind: NetworkCase) throws {
    let folder = try TemporaryFolder()
    let models = Self.root.appendingPathComponent("models").path
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("models/da"), to: folder.url.appendingPathComponent("da")
    )
    let description = folder.url.appendingPathComponent("da/ear.json")
    let network = folder.url.appendingPathComponent("da/model/network")
    var text = try String(contentsOf: description, encoding: .utf8)
    let hash = try #require(
      try Ear(named: "da", in: [models]).description.files["network"], "the ear has a network")
    switch kind {
    case .damaged:
      let bytes = Data("klartone network 2\n".utf8)
      try bytes.write(to: network)
      // As one would who made it and its hash: its own sizes must hold, too.
      text = text.replacingOccurrences(of: hash, with: SHA256Sum(of: [UInt8](bytes)).hex)
    case .notAmongFiles:
      text = text.replacingOccurrences(
        of: "\"file\" : \"network\"", with: "\"file\" : \"elsewhere\"")
    case .anotherNetwork:
      let bytes = try Data(contentsOf: network)
      try (bytes.dropLast() + [bytes.last.map { $0 ^ 1 } ?? 0]).write(to: network)
    }
    try Data(text.utf8).write(to: description)
    do throws(RecogniserError) {
      _ = try Ear(named: "da", in: [folder.url.path])
      Issue.record("used")
    } catch {
      switch (kind, error.reason) {
      case (.damaged, .badDescription(let path, _)): #expect(path.hasSuffix("da/model/network"))
      case (.notAmongFiles, .badDescription(_, let detail)): #expect(detail == "network")
      case (.anotherNetwork, .wrongHash(let path, _, _)):
        #expect(path.hasSuffix("da/model/network"))
      default: Issue.record("\(error.reason)")
      }
    }
  }

  @Test("an ear not found tells where it was sought, in order")
  func notFound() {
    do throws(RecogniserError) {
      _ = try Ear(named: "da-xx", in: ["/nonexistent/a", "/nonexistent/b"])
      Issue.record("found")
    } catch {
      let searched = ["/nonexistent/a/da-xx", "/nonexistent/b/da-xx"]
      #expect(error.reason == .earNotFound(name: "da-xx", searched: searched))
    }
  }

  @Test("a changed description is another ear")
  func fingerprint() throws {
    let same = try Ear(named: "en-us", in: [Self.root.appendingPathComponent("models").path])
    let folder = try models { $0.replacingOccurrences(of: "\"slope\" : 4", with: "\"slope\" : 5") }
    let other = try Ear(named: "en-us", in: [folder.url.path])
    #expect(other.identity.fingerprint != same.identity.fingerprint)
    #expect(other.identity.name == same.identity.name)
  }

  @Test("a site's pronunciations replace the ear's, and make it another ear")
  func site() throws {
    let models = [Self.root.appendingPathComponent("models").path]
    func ear(_ site: String) throws -> Ear {
      try Ear(named: "en-us", in: models, site: try Lexicon(parsing: site))
    }
    let plain = try Ear(named: "en-us", in: models)
    let own = try ear("kommune K OW M UW")
    #expect(own.lexicon["kommune"] == [[.k, .ow, .m, .uw]])
    #expect(own.lexicon["omstillingen"] == plain.lexicon["omstillingen"])
    let fingerprints = [
      plain, own, try ear("qwertine K V E"), try ear("qwertine K V EH"),
    ].map(\.identity.fingerprint)
    #expect(Set(fingerprints).count == 4)
    #expect(try ear("").identity.fingerprint == plain.identity.fingerprint)
    #expect(try ear("KOMMUNE K OW M UW # x").identity.fingerprint == own.identity.fingerprint)
  }

  @Test("the folder somebody names comes first, and a checkout's models are found from its build")
  func folders() throws {
    let folder = try TemporaryFolder()
    let lexicon = folder.url.appendingPathComponent("models/da/lexicon.txt")
    try FileManager.default.createDirectory(
      at: lexicon.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: lexicon)
    let program = folder.path(".build/debug/klartone")
    let chosen = ModelFolders.standard(
      environment: ["KLARTONE_MODELS": "/chosen"], executable: program)
    #expect(chosen.first == "/chosen")
    #expect(chosen.contains(folder.path("models")))
    let plain = ModelFolders.standard(environment: ["KLARTONE_MODELS": ""], executable: program)
    #expect(plain == Array(chosen.dropFirst()))
    #expect(plain.last == "/usr/share/klartone/models")
  }
}

extension EarTests {
  private static let band = #"{"model":{"bias":0,"margin":1,"score":1}}"#

  /// A file with bands of the given belonging.
  private func bandsFile(
    model: String, library: String = Ear.library, in folder: TemporaryFolder
  ) throws -> String {
    let text =
      #"{"calibration":"x","model":"\#(model)","library":"\#(library)","#
      + #""parts":{"keys":\#(Self.band)}}"#
    return try folder.write(Array(text.utf8), as: "bands.json")
  }

  private func failure(_ path: String) -> RecogniserError.Reason? {
    do throws(RecogniserError) {
      _ = try Ear(
        named: "en-us", in: [Self.root.appendingPathComponent("models").path], bands: .file(path))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a site's bands replace the ear's own, and make it another ear")
  func siteBands() throws {
    let folder = try TemporaryFolder()
    let models = [Self.root.appendingPathComponent("models").path]
    let own = try Ear(named: "en-us", in: models)
    let path = try bandsFile(model: own.modelStamp, in: folder)
    let site = try Ear(named: "en-us", in: models, bands: .file(path))
    #expect(Array(site.bands.parts.keys) == ["keys"])
    #expect(site.modelStamp == own.modelStamp)
    #expect(site.identity.fingerprint != own.identity.fingerprint)
    #expect(try Ear(named: "en-us", in: models, bands: .ignored).bands == .none)
  }

  @Test("bands of another model or library, damaged ones and none are refused by what they are")
  func foreignBands() throws {
    let folder = try TemporaryFolder()
    let stamp = try Ear(
      named: "en-us", in: [Self.root.appendingPathComponent("models").path]
    ).modelStamp
    var path = try bandsFile(model: "0123", in: folder)
    #expect(failure(path) == .bands(path: path, .otherModel(expected: stamp, found: "0123")))
    path = try bandsFile(model: stamp, library: "PocketSphinx 0", in: folder)
    let found = RecogniserError.BandsProblem.otherLibrary(
      expected: Ear.library, found: "PocketSphinx 0")
    #expect(failure(path) == .bands(path: path, found))
    path = try folder.write(Array("{".utf8), as: "broken.json")
    guard case .bands(path, .damaged)? = failure(path) else {
      Issue.record("\(String(describing: failure(path)))")
      return
    }
    #expect(failure("/nonexistent") == .bands(path: "/nonexistent", .unreadable))
  }

  @Test(
    "what changes scores changes the stamp, and with it refuses the ear's own bands",
    arguments: [
      ("\"-beam\" : 1e-100", "\"-beam\" : 1e-90", true),
      ("\"name\" : \"en-us\"", "\"name\":\"x\"", false),
      ("\"phraseCost\" : 15", "\"phraseCost\" : 9", false),
      ("\"slope\" : 4", "\"slope\" : 5", false),
      ("\"freeSpeechPenalty\" : 8", "\"freeSpeechPenalty\" : 8.0", false),
      ("\"freeSpeechPenalty\" : 8", "\"freeSpeechPenalty\" : 9", true),
      ("\"sampleRate\"", "\"new\" : true, \"sampleRate\"", true),
      ("\"sampleRate\"", "\"rareCost\" : 60, \"sampleRate\"", true),
    ])
  func stamp(from: String, to: String, changes: Bool) throws {
    // Bands that decide nothing belong to every ear, so the ear is given one that does.
    let folder = try models { text in
      #expect(text.contains(#""parts" : {}"#))
      return text.replacingOccurrences(
        of: #""parts" : {}"#, with: #""parts":{"keys":\#(Self.band)}"#
      )
      .replacingOccurrences(of: from, with: to)
    }
    switch failure(in: folder) {
    case .bands(let path, .otherModel(let expected, let found))?:
      #expect(changes && path.hasSuffix("en-us/ear.json") && found != expected)
    case nil: #expect(!changes)
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test("bands are written whole: alone, or into an ear's description, which keeps the rest")
  func writing() throws {
    let folder = try models { $0.replacingOccurrences(of: "\"slope\" : 4", with: "\"slope\" : 5") }
    let path = folder.path("en-us/ear.json")
    let before = try Ear(named: "en-us", in: [folder.url.path])
    var bands = before.bands
    bands.calibration = "ny æøå"
    try BandsFile.write(bands, to: path)
    let after = try Ear(named: "en-us", in: [folder.url.path])
    #expect(after.bands == bands && after.modelStamp == before.modelStamp)
    #expect(after.description.confidence == before.description.confidence)
    #expect(after.description.parameters == before.description.parameters)
    try BandsFile.write(bands, to: folder.path("bands.json"))
    let alone = try Ear(
      named: "en-us", in: [folder.url.path], bands: .file(folder.path("bands.json")))
    #expect(alone.bands == bands)
    #expect(throws: AtomicFile.WriteError.self) {
      try BandsFile.write(bands, to: folder.path("none/bands.json"))
    }
  }
}
