import CMicroHTTPD
import HTTPMessages

/// Takes a form apart as it comes in.
///
/// Not for several threads at once.
@safe final class FormReader {
  private var processor: OpaquePointer?
  private var fields: [(name: String, fileName: String?, bytes: [UInt8])] = []
  private var isBroken = false

  /// Fields a form may have.
  private static let mostFields = 32

  /// Nil when the body is said to be no form.
  init?(_ connection: OpaquePointer) {
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe processor = MHD_create_post_processor(connection, 65_536, Self.take, this)
    guard unsafe processor != nil else { return nil }
  }

  deinit {
    if unsafe processor != nil { _ = unsafe MHD_destroy_post_processor(processor) }
  }

  func read(_ data: UnsafePointer<CChar>, count: Int) {
    guard !isBroken, unsafe processor != nil else { return }
    if unsafe MHD_post_process(processor, data, count) != .YES { isBroken = true }
  }

  /// The fields in their order; nil when it was no proper form. To be called once, at the end.
  func finish() -> [FormPart]? {
    if unsafe processor != nil, unsafe MHD_destroy_post_processor(processor) != .YES {
      isBroken = true
    }
    unsafe processor = nil
    guard !isBroken else { return nil }
    return fields.map { FormPart(name: $0.name, fileName: $0.fileName, bytes: $0.bytes) }
  }

  private static let take: MHD_PostDataIterator = {
    context, _, key, fileName, _, _, data, offset, size in
    guard let context = unsafe context, let key = unsafe key else { return .YES }
    let reader = unsafe Unmanaged<FormReader>.fromOpaque(context).takeUnretainedValue()
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : size)
    if offset == 0 {
      guard reader.fields.count < FormReader.mostFields else { return .NO }
      reader.fields.append(
        (
          name: unsafe String(cString: key),
          fileName: unsafe fileName.map { unsafe String(cString: $0) }, bytes: []
        ))
    }
    guard let last = reader.fields.indices.last else { return .YES }
    unsafe reader.fields[last].bytes.append(contentsOf: bytes)
    return .YES
  }
}
