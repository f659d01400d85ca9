import Engine
import Foundation
import TestSupport
import Testing

@Suite("Report folders are written whole or not at all")
struct AtomicFolderTests {
  private static let mark = AtomicFolder.Mark(name: "mark.txt", text: "ours")

  private static func write(
    _ files: [String: String], to path: String, failing: Bool = false,
    meanwhile: () -> Void = {}
  ) throws(AtomicFolder.Refusal) {
    try AtomicFolder.write(to: path, mark: mark) { (folder) throws(AtomicFile.WriteError) in
      for (name, text) in files { try folder.add(name, Array(text.utf8)) }
      meanwhile()
      // There is a file where a folder is needed.
      if failing { try folder.add("mark.txt/below.html", []) }
    }
  }

  private static func content(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test("the new folder takes the old one's place at once, and nothing else stays")
  func replaces() throws {
    let folder = try TemporaryFolder()
    try Self.write(["a/1.html": "old", "gone.html": "old"], to: folder.path("d"))
    // What a stopped process left.
    try FileManager.default.createDirectory(
      atPath: folder.path(".d.klartone-1/a"), withIntermediateDirectories: true)
    try Self.write(["a/1.html": "new", "b.html": "new"], to: folder.path("d/")) {
      let seen = try? String(contentsOfFile: folder.path("d/a/1.html"), encoding: .utf8)
      #expect(seen == "old")
    }
    #expect(try Self.content(folder) == ["d", "d/a", "d/a/1.html", "d/b.html", "d/mark.txt"])
    #expect(try folder.bytes("d/a/1.html") == Array("new".utf8))
  }

  @Test("a failure leaves the old folder, and nothing of the new one")
  func fails() throws {
    let folder = try TemporaryFolder()
    try Self.write(["1.html": "old"], to: folder.path("d"))
    #expect(throws: AtomicFolder.Refusal.self) {
      try Self.write(["2.html": "new"], to: folder.path("d"), failing: true)
    }
    #expect(try Self.content(folder) == ["d", "d/1.html", "d/mark.txt"])
    #expect(throws: AtomicFolder.Refusal.self) {
      try Self.write(["2.html": "new"], to: folder.path("no/where"))
    }
  }

  @Test("what is no folder of ours is never replaced; an empty one and a link are")
  func strangers() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write([1], as: "file")
    try FileManager.default.createDirectory(
      atPath: folder.path("home/empty"), withIntermediateDirectories: true)
    for name in ["file", "home"] {
      #expect(throws: AtomicFolder.Refusal.notOurs(path: folder.path(name))) {
        try Self.write(["1.html": "new"], to: folder.path(name))
      }
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("home/empty"))
    try Self.write(["1.html": "new"], to: folder.path("link"))
    #expect(
      try Self.content(folder) == [
        "file", "home", "home/empty", "home/empty/1.html", "home/empty/mark.txt", "link",
      ])
  }

  @Test("a private folder is this user's alone; without a mark only an empty one gives way")
  func isPrivate() throws {
    let folder = try TemporaryFolder()
    func write() throws(AtomicFolder.Refusal) {
      try AtomicFolder.write(to: folder.path("p"), mark: nil, isPrivate: true) {
        (files) throws(AtomicFile.WriteError) in try files.add("a/1.txt", [1])
      }
    }
    #expect(AtomicFolder.isFree(folder.path("p")))
    try FileManager.default.createDirectory(
      atPath: folder.path("p"), withIntermediateDirectories: false)
    #expect(AtomicFolder.isFree(folder.path("p")))
    try write()
    #expect(try Self.content(folder) == ["p", "p/a", "p/a/1.txt"])
    for (name, mode) in [("p", 0o700), ("p/a", 0o700), ("p/a/1.txt", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
    #expect(!AtomicFolder.isFree(folder.path("p")))
    #expect(throws: AtomicFolder.Refusal.notOurs(path: folder.path("p"))) { try write() }
  }
}
