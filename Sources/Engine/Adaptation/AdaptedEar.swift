import Digests
import Foundation
import Hearing

/// Writes the folder of an adapted ear.
struct AdaptedEar {
  /// Where an adapted ear comes from: `adaptation` of its `ear.json`.
  struct Origin: Sendable {
    let greetings: Int
    let speakers: Int
    let tau: Double
  }

  let parent: Ear

  /// Writes an ear like its parent, with some other files and without bands.
  ///
  /// - Parameters:
  ///   - folder: made; must not be there.
  ///   - name: of the ear.
  ///   - files: of the model, by name.
  ///   - origin: what is told of it.
  /// - Throws: `AdaptationError.notWritten`.
  func write(
    to folder: String, name: String, files: [String: [UInt8]], origin: Origin
  ) throws(AdaptationError) {
    do {
      let model = "\(folder)/model"
      try FileManager.default.createDirectory(atPath: model, withIntermediateDirectories: true)
      var hashes = parent.description.files
      for file in hashes.keys where files[file] == nil {
        try copy("\(parent.modelDirectory)/\(file)", to: "\(model)/\(file)")
      }
      for (file, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(model)/\(file)"))
        hashes[file] = SHA256Sum(of: bytes).hex
      }
      try copyCompanions(to: folder)
      try Data(description(name, hashes, origin)).write(
        to: URL(fileURLWithPath: "\(folder)/ear.json"))
    } catch {
      throw .notWritten(path: folder, detail: (error as NSError).localizedDescription)
    }
  }

  /// Everything else an ear has: pronunciations, phones of free speech, and what may yet come.
  private func copyCompanions(to folder: String) throws {
    let own: Set = ["ear.json", "README.md", "lexicon.txt", "model"]
    for file in try FileManager.default.contentsOfDirectory(atPath: parent.folder)
    where !own.contains(file) && !file.hasPrefix(".") {
      let path = "\(parent.folder)/\(file)"
      // Nor what lies in folders, the parent's model first of all.
      guard (try? FileManager.default.contentsOfDirectory(atPath: path)) == nil else { continue }
      try copy(path, to: "\(folder)/\(file)")
    }
    try copy(parent.lexiconPath, to: "\(folder)/lexicon.txt")
  }

  /// The bytes, not the rights: what is copied may be read-only or a link.
  private func copy(_ path: String, to target: String) throws {
    try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: target))
  }

  private func description(
    _ name: String, _ hashes: [String: String], _ origin: Origin
  ) throws -> [UInt8] {
    let old = try Data(contentsOf: URL(fileURLWithPath: "\(parent.folder)/ear.json"))
    guard var ear = try JSONSerialization.jsonObject(with: old) as? [String: Any] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    ear["name"] = name
    ear["acousticModel"] = "model"
    ear["files"] = hashes
    // They were measured with the parent's model.
    ear["bands"] = nil
    ear["adaptation"] = [
      "parent": parent.identity.name, "parentVersion": parent.identity.version,
      "parentModel": parent.modelStamp, "greetings": origin.greetings,
      "speakers": origin.speakers, "tau": origin.tau,
    ]
    let data = try JSONSerialization.data(
      withJSONObject: ear, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return [UInt8](data) + Array("\n".utf8)
  }
}
