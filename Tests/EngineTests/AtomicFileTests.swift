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
}
