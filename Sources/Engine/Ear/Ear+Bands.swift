import Foundation
import Hearing

extension Ear {
  /// The bands to use and, for a site's, the bytes of their file; otherwise none.
  ///
  /// Without bands of its `own` an ear decides nothing. Those of another model or library are
  /// refused.
  static func bands(
    _ source: BandsSource, own: Bands?, of description: String, _ model: String,
    library: String = Self.library
  ) throws(RecogniserError) -> (Bands, Data) {
    let bands: Bands
    var (path, bytes) = (description, Data())
    switch source {
    case .ignored: return (.none, bytes)
    case .own: bands = own ?? .none
    case .file(let file):
      path = file
      guard let found = FileManager.default.contents(atPath: file) else {
        throw RecogniserError(.bands(path: file, .unreadable))
      }
      bytes = found
      do {
        bands = try JSONDecoder().decode(Bands.self, from: found)
      } catch {
        throw RecogniserError(.bands(path: file, .damaged(detail: String(describing: error))))
      }
    }
    if let problem = bands.problem(model: model, library: library) {
      throw RecogniserError(.bands(path: path, problem))
    }
    return (bands, bytes)
  }
}
