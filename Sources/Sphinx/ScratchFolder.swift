internal import Glibc

/// A folder only this process' user can enter, for files the library insists on naming.
///
/// In memory where the system has a memory file system: scores are a megabyte a second. The process'
/// number is in its name, so that whoever ends a process by force can clear up behind it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(SphinxError) {
    for parent in ["/dev/shm", Self.temporaryFolder] {
      var template = Array("\(parent)/klartone-\(getpid())-XXXXXX".utf8CString)
      let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
        guard let start = buffer.baseAddress, let name = unsafe mkdtemp(start) else { return nil }
        return unsafe String(cString: name)
      }
      if let made {
        path = made
        return
      }
    }
    throw SphinxError(.noScratchFolder(path: Self.temporaryFolder, errno: errno))
  }

  deinit {
    clear()
    _ = unsafe rmdir(path)
  }

  /// Opens the scores the library has just written and removes their name.
  func takeScores() throws(SphinxError) -> SenoneScores {
    defer { clear() }
    let names = files()
    // The library numbers its files; only the newest is left between two calls.
    guard let name = names.max(), let file = unsafe fopen("\(path)/\(name)", "rb") else {
      throw SphinxError(.noScratchFolder(path: path, errno: errno))
    }
    return unsafe SenoneScores(file: file)
  }

  /// Removes all files.
  func clear() {
    for name in files() {
      _ = unsafe unlink("\(path)/\(name)")
    }
  }

  private func files() -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static var temporaryFolder: String {
    guard let chosen = unsafe getenv("TMPDIR") else { return "/tmp" }
    return unsafe String(cString: chosen)
  }
}
