import Foundation
import TestSupport
import Testing
import Voicemail

@Suite("Damaged voicemail.conf")
struct DamagedConfigurationTests {
  private static var fixtures: URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("fixtures/asterisk")
  }

  /// PINs of the fixture that are no mailbox's number, as they stand in its lines.
  private static func pins(_ text: String) -> Set<String> {
    let lines = text.split(separator: "\n").filter { $0.first?.isNumber == true }
    let pins = lines.compactMap { line in
      line.split(separator: "=").dropFirst().first?.prefix { $0 != "," }.filter(\.isNumber)
    }
    return Set(pins.filter { $0.count > 4 })
  }

  @Test("a byte lost, changed or put in never lets a PIN through", arguments: 1...4)
  func oneByte(seed: Int) throws {
    let url = Self.fixtures.appendingPathComponent("etc/voicemail.conf")
    let bytes = [UInt8](try Data(contentsOf: url))
    let general = try Data(contentsOf: Self.fixtures.appendingPathComponent("etc/vm_general.inc"))
    let pins = Self.pins(String(decoding: bytes, as: UTF8.self))
    #expect(pins.count == 14)
    var random = Random(seed: UInt64(seed))
    let marks = Array("\n,=>;[]()|@#\\ -\0".utf8)
    for _ in 0..<40 {
      var damaged = bytes
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: damaged.remove(at: place)
      case 1: damaged[place] = marks[random.below(marks.count)]
      default: damaged.insert(marks[random.below(marks.count)], at: place)
      }
      let configuration = VoicemailConfiguration(ConfigFile(path: "c", bytes: damaged)) { name in
        .files(name == "vm_general.inc" ? [ConfigFile(path: name, bytes: [UInt8](general))] : [])
      }
      let dump = String(reflecting: configuration)
      let words = Set(dump.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      #expect(words.isDisjoint(with: pins), "byte \(place)")
    }
  }
}
