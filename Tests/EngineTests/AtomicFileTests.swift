import Engine
import Foundation
import TestSupport
import Testing

@Suite("Report files are written whole or not at all")
struct AtomicFileTests {
  @Test("the new content takes the old one's place, and no temporary file stays")
  func replaces() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Array("a much longer old report".utf8), as: "r.csv")
    let reader = try #require(FileHandle(forReadingAtPath: folder.path("r.csv")))
    try AtomicFile.write([1, 2, 3], to: folder.path("r.csv"))
    #expect(try folder.bytes("r.csv") == [1, 2, 3])
    // Whoever was reading the old report still has all of it.
    #expect(try reader.readToEnd() == Data("a much longer old report".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["r.csv"])
  }

  @Test("who may read the file stays as it was, and a new one is as it is asked for")
  func permissions() throws {
    let folder = try TemporaryFolder()
    func mode(_ name: String) throws -> Int? {
      let all = try FileManager.default.attributesOfItem(atPath: folder.path(name))
      return (all[.posixPermissions] as? NSNumber)?.intValue
    }
    _ = try folder.write([0], as: "r.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("r.csv"))
    try AtomicFile.write([1], to: folder.path("r.csv"), mode: 0o644)
    #expect(try mode("r.csv") == 0o640)
    try AtomicFile.write([1], to: folder.path("k.prom"), mode: 0o604)
    #expect(try mode("k.prom") == 0o604)
  }

  @Test("a file that comes in pieces is written when all of them came, and else not at all")
  func pieces() throws {
    struct Broken: Error {}
    let folder = try TemporaryFolder()
    let path = folder.path("r.json")
    try AtomicFile.write(to: path) { put in for byte in 0..<200 { try put([UInt8(byte)]) } }
    #expect(try folder.bytes("r.json") == Array(0..<200))
    #expect(throws: AtomicFile.WriteError.self) {
      try AtomicFile.write(to: path) { put in
        try put([1])
        throw Broken()
      }
    }
    #expect(try folder.bytes("r.json") == Array(0..<200))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["r.json"])
  }

  @Test("a failure names the file and leaves everything as it was", arguments: ["d", "no/r.csv"])
  func fails(name: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("d/full"), withIntermediateDirectories: true)
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write([1], to: folder.path(name))
      Issue.record("written")
    } catch {
      #expect(error.path == folder.path(name))
      #expect(!error.detail.isEmpty)
    }
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["d", "d/full"])
  }

  @Test("a link stays a link, and what is no ordinary file is left alone")
  func linksAndPipes() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write([0], as: "real.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"), withDestinationPath: folder.path("real.csv"))
    try AtomicFile.write([1, 2], to: folder.path("link.csv"))
    #expect(try folder.bytes("real.csv") == [1, 2])
    let link = try FileManager.default.attributesOfItem(atPath: folder.path("link.csv"))[.type]
    #expect(link as? FileAttributeType == .typeSymbolicLink)
    let pipe = folder.path("pipe")
    try Process.run(URL(fileURLWithPath: "/usr/bin/mkfifo"), arguments: [pipe]).waitUntilExit()
    #expect(throws: AtomicFile.WriteError.self) { try AtomicFile.write([1], to: pipe) }
    let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type]
    #expect(type as? FileAttributeType != .typeRegular)
  }
}
