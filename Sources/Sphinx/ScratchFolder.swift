internal import Glibc

/// A folder only this process' user can enter, for files the library insists on naming.
///
/// In memory where the system has a memory file system: scores are a megabyte a second. The process'
/// number is in its name, so that whoever ends a process by force can clear up behind it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(SphinxError) {
    for parent in ScratchFolders.parents {
      if let made = ScratchFolders.make(in: parent) {
        path = made
        return
      }
    }
    throw SphinxError(.noScratchFolder(path: ScratchFolders.temporaryFolder, errno: errno))
  }

  deinit { ScratchFolders.remove(path) }

  /// Opens the scores the library has just written and removes their name.
  func takeScores() throws(SphinxError) -> SenoneScores {
    defer { clear() }
    let names = ScratchFolders.files(of: path)
    // The library numbers its files; only the newest is left between two calls.
    guard let name = names.max(), let file = unsafe fopen("\(path)/\(name)", "rb") else {
      throw SphinxError(.noScratchFolder(path: path, errno: errno))
    }
    return unsafe SenoneScores(file: file)
  }

  /// Removes all files.
  func clear() {
    for name in ScratchFolders.files(of: path) { _ = unsafe unlink("\(path)/\(name)") }
  }
}
