internal import CSndFile

extension SoundFile {
  /// The library's name and version, such as `libsndfile-1.2.0`.
  package static var libraryVersion: String {
    unsafe String(cString: sf_version_string())
  }
}
