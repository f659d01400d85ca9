import Engine
import Foundation
import Hearing
import TestSupport
import Testing
import Wording

@Suite("Labelled sets")
struct LabelledSetTests {
  private static let header =
    "file\tname\tdepartment\tname_label\tdepartment_label\tcallback_label\thash0_label\tvoice\n"

  private func load(_ labels: String?, sounds: [String] = []) throws -> LabelledSet {
    let folder = try TemporaryFolder()
    if let labels { _ = try folder.write(Array(labels.utf8), as: "labels.tsv") }
    for sound in sounds { _ = try folder.write([0], as: sound) }
    return try LabelledSet(folder: folder.url.path)
  }

  @Test("labels, speakers and files are read as people write them")
  func labels() throws {
    let set = try load(
      "\u{FEFF}" + Self.header + "1.wav\tAnna Holm\tByggesag\tok\tOK \teither\tno_destination\t"
        + "am_liam speed 0.89 pitch 1.0\r\n"
        + "2.wav\tBo Lund\tByggesag\tother_name\t\tsilent\tnone\t\r\n\r\n",
      sounds: ["1.wav", "2.wav"])
    #expect(set.greetings.map(\.speaker) == ["am_liam", "Bo Lund"])
    let (first, second) = (set.greetings[0], set.greetings[1])
    #expect(Part.allCases.map(first.complies) == [true, true, nil, true, false])
    // Nothing written is nothing known.
    #expect(Part.allCases.map(second.complies) == [false, nil, false, false, false])
    #expect(first.path.hasSuffix("/1.wav"))
  }

  @Test("a set that cannot be used says why")
  func errors() throws {
    func problem(_ labels: String?, sounds: [String] = []) throws -> String {
      do throws(LabelledSet.LoadError) {
        let folder = try? TemporaryFolder()
        if let labels { _ = try? folder?.write(Array(labels.utf8), as: "labels.tsv") }
        for sound in sounds { _ = try? folder?.write([0], as: sound) }
        _ = try LabelledSet(folder: folder?.url.path ?? "")
        return "loaded"
      } catch {
        switch error {
        case .noLabels: return "none"
        case .missingColumns(let columns, _): return columns.joined(separator: " ")
        case .noGreetings: return "empty"
        case .missingSounds(_, let first, let count, let all): return "\(first) \(count) \(all)"
        }
      }
    }
    let line = "\tA B\tC\tok\tok\tok\tok\tv\n"
    #expect(try problem(nil) == "none")
    #expect(
      try problem("") == "file name department name_label department_label callback_label "
        + "hash0_label")
    #expect(
      try problem(Self.header.replacingOccurrences(of: "callback_label", with: "callback"))
        == "callback_label")
    #expect(try problem(Self.header.replacingOccurrences(of: "\t", with: ";")).contains("file"))
    #expect(try problem(Self.header) == "empty")
    #expect(
      try problem(Self.header + "1.wav\(line)2.wav\(line)3.wav\(line)", sounds: ["2.wav"])
        == "1.wav 2 3")
    #expect(try problem(Self.header + "1.wav\(line)", sounds: ["1.wav"]) == "loaded")
  }
}
