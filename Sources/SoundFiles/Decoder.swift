internal import CSndFile
import Synchronization

/// An open libsndfile handle for reading; closed when it goes out of scope.
@safe struct Decoder: ~Copyable {
  private let handle: OpaquePointer
  private let source: Unmanaged<VirtualFile>
  let channels: Int
  let sampleRate: Int
  let format: Int32
  /// Frames the header promises; nil when it does not know.
  let expectedFrames: Int?

  /// libsndfile's own words for why a file could not be opened.
  struct OpenFailure: Error {
    let code: Int32
    let detail: String
  }

  /// A failed open leaves number, text and log in variables of the whole library.
  private static let opening = Mutex(())

  init(_ file: VirtualFile, headerless: Headerless? = nil) throws(OpenFailure) {
    var info = SF_INFO()
    if let headerless {
      info.format = Int32(Int(SF_FORMAT_RAW) | headerless.subtype | Int(SF_ENDIAN_LITTLE))
      info.samplerate = Int32(headerless.sampleRate)
      info.channels = 1
    }
    let source = unsafe Unmanaged.passRetained(file)
    var functions = unsafe virtualFileFunctions()
    var failure = OpenFailure(code: 0, detail: "")
    var opened: OpaquePointer?
    Self.opening.withLock { _ in
      unsafe opened = sf_open_virtual(&functions, Int32(SFM_READ), &info, source.toOpaque())
      if unsafe opened == nil {
        failure = unsafe OpenFailure(code: sf_error(nil), detail: Self.text(sf_strerror(nil)))
      }
    }
    guard let opened = unsafe opened else {
      unsafe source.release()
      throw failure
    }
    unsafe handle = opened
    unsafe self.source = source
    channels = Int(info.channels)
    sampleRate = Int(info.samplerate)
    format = info.format
    let known = info.frames > 0 && info.frames < Int64.max / 2
    expectedFrames = known ? Int(info.frames) : nil
  }

  deinit {
    unsafe sf_close(handle)
    unsafe source.release()
  }

  /// Decodes up to `frames` frames, interleaved, into the beginning of `buffer`.
  ///
  /// - Returns: the number of frames; 0 at the end of the sound, or where the decoder stops.
  func read(into buffer: inout [Float], frames: Int) -> Int {
    let room = min(frames, buffer.count / max(1, channels))
    let count = unsafe buffer.withUnsafeMutableBufferPointer { target in
      guard let start = target.baseAddress else { return sf_count_t(0) }
      return unsafe sf_readf_float(handle, start, sf_count_t(room))
    }
    return max(0, min(room, Int(count)))
  }

  /// What the library says is wrong with this file; nil when nothing is.
  var complaint: String? {
    unsafe sf_error(handle) == 0 ? nil : Self.text(sf_strerror(handle))
  }

  @unsafe private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
