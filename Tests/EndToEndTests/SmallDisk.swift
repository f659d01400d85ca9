import Foundation

/// A disk of a given size, seen by one run of the program alone: a temporary file system in a
/// namespace of its own, as nothing else would be full, or read-only, for root too.
struct SmallDisk {
  /// Containers may forbid it.
  static let isAllowed: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-rm", "/bin/mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  enum State {
    /// Room for so many KiB beside what is there already.
    case room(Int)
    case readOnly
  }

  /// Where the disk is; what lies there before is on it.
  let place: String
  /// Where what is on it afterwards is found.
  let after: String

  init(in folder: URL) throws {
    place = folder.path + "/disk"
    after = folder.path + "/after"
    for path in [place, after] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  /// Runs the program with the disk as `state` says.
  func run(_ arguments: [String], _ state: State) throws -> KlartoneProcess.Outcome {
    let ready =
      switch state {
      case .room(let size):
        "used=$(du -sk \(place) | cut -f1); "
          + "mount -o remount,size=$((used + \(size)))k \(place)"
      case .readOnly: "mount -o remount,ro \(place)"
      }
    let script = """
      set -e
      cp -a \(place) \(after).old
      mount -t tmpfs -o size=64m none \(place)
      cp -a \(after).old/. \(place)/
      rm -rf \(after).old
      \(ready)
      set +e
      "$@"
      status=$?
      rm -rf \(after)
      cp -a \(place) \(after)
      exit $status
      """
    return try KlartoneProcess.run(
      arguments, under: ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script, "sh"])
  }
}
