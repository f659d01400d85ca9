internal import Glibc
internal import Synchronization

/// The folders of intermediate scores: each is locked by the process that made it, so that those of
/// dead processes can be told and removed.
package enum ScratchFolders {
  private static let own = Mutex<[String: Int32]>([:])

  /// Removes this process' folders with what is in them; for the process' end.
  package static func removeAll() {
    for path in own.withLock({ Array($0.keys) }) { remove(path) }
  }

  /// Removes those of another process, which has been ended.
  package static func removeAll(of process: Int32) {
    for parent in parents {
      for name in files(of: parent) where name.hasPrefix("\(prefix)\(process)-") {
        remove("\(parent)/\(name)")
      }
    }
  }

  /// Makes a folder only this process' user can enter. Nil when the parent cannot hold one.
  static func make(in parent: String) -> String? {
    _ = swept
    // Another process that sweeps may take the folder before it is locked; not twice.
    for _ in 0..<2 {
      var template = Array("\(parent)/\(prefix)\(getpid())-XXXXXX".utf8CString)
      let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
        guard let start = buffer.baseAddress, let name = unsafe mkdtemp(start) else { return nil }
        return unsafe String(cString: name)
      }
      guard let made else { return nil }
      guard let lock = lock(made), unsafe access(made, W_OK) == 0 else { continue }
      own.withLock { $0[made] = lock }
      return made
    }
    return nil
  }

  /// Removes a folder with its files.
  static func remove(_ path: String) {
    for name in files(of: path) { _ = unsafe unlink("\(path)/\(name)") }
    _ = unsafe rmdir(path)
    if let lock = own.withLock({ $0.removeValue(forKey: path) }) { close(lock) }
  }

  static func files(of path: String) -> [String] {
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

  static let parents = ["/dev/shm", temporaryFolder]

  static var temporaryFolder: String {
    guard let chosen = unsafe getenv("TMPDIR") else { return "/tmp" }
    return unsafe String(cString: chosen)
  }

  private static let prefix = "klartone-scores-"
  /// Seconds. A folder that was made just now may not be locked yet.
  private static let youngest = 60

  /// Once per process: folders that killed processes left.
  private static let swept: Void = {
    for parent in parents {
      for name in files(of: parent) where name.hasPrefix(prefix) {
        let path = "\(parent)/\(name)"
        guard isOld(path), let lock = lock(path) else { continue }
        remove(path)
        close(lock)
      }
    }
  }()

  /// A folder of this user's that nobody has touched for a while.
  private static func isOld(_ path: String) -> Bool {
    var found = stat()
    guard unsafe lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR,
      found.st_uid == geteuid()
    else { return false }
    return time(nil) - found.st_mtim.tv_sec > youngest
  }

  /// Nil when another process has it, or it is gone. Goes with the process, however that ends.
  private static func lock(_ path: String) -> Int32? {
    let file = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    return file
  }
}
