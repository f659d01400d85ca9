internal import Glibc

/// How well each frame of one sound fits each state of the model: computed once, searched often.
///
/// Kept in a file without a name, which is gone when the value is, whatever ends the process.
@safe package struct SenoneScores: ~Copyable {
  let file: UnsafeMutablePointer<FILE>

  init(file: UnsafeMutablePointer<FILE>) {
    unsafe self.file = unsafe file
  }

  deinit {
    unsafe fclose(file)
  }

  func rewind() {
    unsafe Glibc.rewind(file)
  }
}
