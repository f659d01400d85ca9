import Foundation
package import Hearing

/// Where bands are kept: in a file of their own, or in an ear's description.
package enum BandsFile {
  /// Writes bands to a file of their own or, if `path` is an ear's `ear.json`, under its `bands`.
  ///
  /// - Throws: `AtomicFile.WriteError`; what was there before still is.
  package static func write(_ bands: Bands, to path: String) throws(AtomicFile.WriteError) {
    let bytes: Data
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let own = try encoder.encode(bands)
      bytes = try descriptions(at: path, with: own) ?? own
    } catch {
      throw AtomicFile.WriteError(path: path, detail: String(describing: error))
    }
    try AtomicFile.write([UInt8](bytes) + Array("\n".utf8), to: path)
  }

  /// An ear's description with other bands; nil when the file is none.
  private static func descriptions(at path: String, with bands: Data) throws -> Data? {
    guard let old = FileManager.default.contents(atPath: path),
      var ear = try? JSONSerialization.jsonObject(with: old) as? [String: Any],
      ear["acousticModel"] != nil
    else { return nil }
    ear["bands"] = try JSONSerialization.jsonObject(with: bands)
    return try JSONSerialization.data(
      withJSONObject: ear, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }
}
