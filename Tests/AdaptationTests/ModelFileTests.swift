import Adaptation
import Foundation
import Testing

@Suite("Files of acoustic models")
struct ModelFileTests {
  private static let model: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("models/da/model")
  }()

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.model.appendingPathComponent(name)))
  }

  @Test(
    "what is read is written byte for byte; only a changed value changes",
    arguments: [
      ("means", [99, 1, 64, 40]), ("variances", [99, 1, 64, 40]),
      ("mixture_weights", [99, 1, 64]), ("transition_matrices", [33, 3, 4]),
    ])
  func roundTrip(name: String, sizes: [Int]) throws {
    let original = try bytes(name)
    let file = try ParameterFile(original, sizeCount: sizes.count)
    #expect(file.sizes == sizes)
    #expect(file.bytes == original)
    var values = file.values
    values[values.count - 1] += 1
    let changed = file.replacing(values: values).bytes
    #expect(changed.dropLast(4) == original.dropLast(4) && changed != original)
  }

  @Test("the means survive the way through the model's own layout")
  func means() throws {
    let means = try ParameterFile(bytes("means"), sizeCount: 4)
    let mixtures = Mixtures(
      stateCount: 99, densityCount: 64, dimensionCount: 40, means: means.values,
      variances: try ParameterFile(bytes("variances"), sizeCount: 4).values,
      weights: try ParameterFile(bytes("mixture_weights"), sizeCount: 3).values)
    #expect(mixtures.meanValues == means.values)
  }

  @Test("a damaged file is refused with what is wrong")
  func damaged() throws {
    let original = try bytes("transition_matrices")
    let mark = original.count - 4 * (33 * 12 + 5)
    var swapped = original
    swapped.swapAt(mark, mark + 3)
    func failure(_ bytes: [UInt8]) -> ModelFileError? {
      do throws(ModelFileError) {
        _ = try ParameterFile(bytes, sizeCount: 3)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure([]) == .noHeader)
    #expect(failure(Array("RIFF".utf8) + original) == .noHeader)
    #expect(failure(Array(original.prefix(20))) == .noHeader)
    #expect(failure(swapped) == .wrongByteOrder)
    for size in [mark + 4, original.count - 1] {
      guard case .wrongLength(_, size)? = failure(Array(original.prefix(size))) else {
        Issue.record("\(size) bytes")
        continue
      }
    }
    #expect(
      failure(original + [0])
        == .wrongLength(expected: original.count, found: original.count + 1))
  }

  @Test("the definition gives each phone its states; one with neighbours is refused by its line")
  func definition() throws {
    let text = String(decoding: try bytes("mdef"), as: UTF8.self)
    let phones = try PhoneStates(parsing: text)
    #expect(phones.count == 99 && phones.states.count == 33)
    #expect(phones.states["AA"] == [0, 1, 2] && phones.states["SIL"]?.count == 3)
    let triphone = text + "AA B K i n/a 0 99 100 101 N\n"
    let line = triphone.split(separator: "\n").count
    #expect(throws: ModelFileError.badDefinition(line: line)) {
      try PhoneStates(parsing: triphone)
    }
    let silent = text.replacingOccurrences(of: "SIL ", with: "SIX ")
    #expect(throws: ModelFileError.badDefinition(line: 1)) { try PhoneStates(parsing: silent) }
  }
}
