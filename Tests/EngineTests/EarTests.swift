import Engine
import Foundation
import Hearing
import Speech
import TestSupport
import Testing

@Suite("Ears")
struct EarTests {
  private static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

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
    let folder = try models { $0.replacingOccurrences(of: from, with: to) }
    switch failure(in: folder) {
    case .missingFile(let path)?, .badDescription(let path, _)?: #expect(path.hasSuffix(named))
    case let other: Issue.record("\(String(describing: other))")
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
    let folder = try models { $0.replacingOccurrences(of: "\"slope\": 4", with: "\"slope\": 5") }
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
