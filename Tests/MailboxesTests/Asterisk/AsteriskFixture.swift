import Foundation
import Mailboxes
import TestSupport
import Voicemail

/// A copy of fixtures/asterisk, with the times that Git does not keep.
struct AsteriskFixture {
  let folder: TemporaryFolder

  static var original: URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("fixtures/asterisk")
  }

  init(withTimes: Bool = true) throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Self.original, to: folder.url.appendingPathComponent("asterisk"))
    // As old as a checkout: all within a moment.
    let checkout = Date(timeIntervalSince1970: 1_794_000_000)
    for row in try table("times.tsv", header: false) {
      let at = Double(row[1]).map(Date.init(timeIntervalSince1970:)) ?? checkout
      try FileManager.default.setAttributes(
        [.modificationDate: withTimes ? at : checkout], ofItemAtPath: path(row[0]))
    }
  }

  func path(_ name: String) -> String { folder.path("asterisk/\(name)") }

  /// The rows of a table without its heading.
  func table(_ name: String, header: Bool = true) throws -> [[String]] {
    let text = try String(contentsOf: URL(fileURLWithPath: path(name)), encoding: .utf8)
    return text.split(separator: "\n").dropFirst(header ? 1 : 0).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  func inventory(
    _ change: (inout AsteriskSource) -> Void = { _ in }
  ) throws -> MailboxInventory {
    var source = AsteriskSource(
      spool: path("spool"), voicemailConf: path("etc/voicemail.conf"),
      dialplan: path("etc/extensions.conf"))
    source.length = Self.length
    change(&source)
    return try source.inventory()
  }

  /// By the size alone: enough for formats of a fixed rate.
  static let length: @Sendable (String) -> Double? = { path in
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = (attributes?[.size] as? NSNumber)?.doubleValue else { return nil }
    switch (path as NSString).pathExtension {
    case "wav": return (size - 44) / 16_000
    case "ulaw": return size / 8000
    case "gsm": return size / 1650
    case "WAV": return (size - 60) / 1625
    default: return nil
    }
  }
}
