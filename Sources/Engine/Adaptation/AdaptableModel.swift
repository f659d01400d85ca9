import Adaptation
import Digests
import Foundation
import Hearing
import Networks

/// The numbers of an ear's acoustic model that adaptation needs.
struct AdaptableModel: Sendable {
  /// As read; its values are the means.
  private let meansFile: ParameterFile
  /// As the ear is.
  let parent: AdaptedModel
  let phones: PhoneStates

  /// Reads the model of an ear, whose hashes were checked when it was found.
  ///
  /// - Throws: `AdaptationError.unsuitableModel` for a model of another kind, such as Debian's
  ///   English one, whose phones depend on their neighbours.
  init(_ ear: Ear) throws(AdaptationError) {
    let definition = try Self.read("mdef", of: ear)
    phones = try Self.parsed("mdef", of: ear) { () throws(ModelFileError) in
      try PhoneStates(parsing: String(decoding: definition, as: UTF8.self))
    }
    meansFile = try Self.parameters("means", sizeCount: 4, of: ear)
    let sizes = meansFile.sizes
    let variances = try Self.parameters("variances", sizeCount: 4, of: ear)
    let weights = try Self.parameters("mixture_weights", sizeCount: 3, of: ear)
    // One stream of features, a vector of each Gaussian.
    let expected = [phones.count, 1, sizes[2], sizes[3]]
    for (name, found) in [("means", sizes), ("variances", variances.sizes)] where found != expected
    {
      throw .unsuitableModel(
        path: "\(ear.modelDirectory)/\(name)", .wrongSizes(expected: expected, found: found))
    }
    guard weights.sizes == Array(expected.prefix(3)), expected.allSatisfy({ $0 > 0 }),
      meansFile.values.count == expected.reduce(1, *),
      variances.values.count == meansFile.values.count,
      weights.values.count == expected[0] * expected[2]
    else {
      throw .unsuitableModel(
        path: "\(ear.modelDirectory)/mixture_weights",
        .wrongSizes(expected: Array(expected.prefix(3)), found: weights.sizes))
    }
    let mixtures = Mixtures(
      stateCount: expected[0], densityCount: expected[2], dimensionCount: expected[3],
      means: meansFile.values, variances: variances.values, weights: weights.values)
    parent = AdaptedModel(
      mixtures: mixtures, network: ear.network, settings: ear.description.network)
  }

  /// The files of an adapted model that are not its parent's, by name.
  func files(of adapted: AdaptedModel) -> [String: [UInt8]] {
    var files = ["means": meansFile.replacing(values: adapted.mixtures.meanValues).bytes]
    if let network = adapted.network, let name = adapted.settings?.file {
      files[name] = network.bytes
    }
    return files
  }

  private static func parameters(
    _ name: String, sizeCount: Int, of ear: Ear
  ) throws(AdaptationError) -> ParameterFile {
    let bytes = try read(name, of: ear)
    return try parsed(name, of: ear) { () throws(ModelFileError) in
      try ParameterFile(bytes, sizeCount: sizeCount)
    }
  }

  private static func parsed<Value>(
    _ name: String, of ear: Ear, _ parse: () throws(ModelFileError) -> Value
  ) throws(AdaptationError) -> Value {
    do throws(ModelFileError) {
      return try parse()
    } catch {
      throw .unsuitableModel(path: "\(ear.modelDirectory)/\(name)", error)
    }
  }

  private static func read(_ name: String, of ear: Ear) throws(AdaptationError) -> [UInt8] {
    let path = "\(ear.modelDirectory)/\(name)"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .recogniser(RecogniserError(.missingFile(path: path)))
    }
    return [UInt8](bytes)
  }
}
