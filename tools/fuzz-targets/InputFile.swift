import Foundation

/// Puts an input where a reader of files finds it; in memory where that can be.
func inputFile(_ start: UnsafePointer<UInt8>?, _ count: Int, _ name: String) -> String {
  let folder = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
  let path = "\(folder)/klartone-fuzz-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
  let bytes = unsafe Data(UnsafeBufferPointer(start: start, count: count))
  guard FileManager.default.createFile(atPath: path, contents: bytes) else {
    fatalError("cannot write \(path)")
  }
  return path
}
