internal import CPocketSphinx

/// Describes sound by its spectrum, beside a decoder.
///
/// The corresponding C type is `fe_t`. Safe: the pointer lives and dies with the object.
@safe final class FrontEnd {
  let handle: OpaquePointer

  /// - Parameters:
  ///   - settings: of the decoder, for sound of the same rate.
  ///   - parameters: what else differs from the library's own.
  /// - Throws: `SphinxError` for an unknown parameter, or numbers that make no sense.
  init(
    _ settings: DecoderSettings, _ parameters: [(name: String, value: DecoderSettings.Value)]
  ) throws(SphinxError) {
    SphinxLog.capture()
    SphinxLog.clear()
    let configuration = try Configuration(settings, parameters)
    guard let handle = unsafe fe_init_auto_r(configuration.handle) else {
      throw SphinxError(.cannotStart(model: settings.modelDirectory), log: SphinxLog.last)
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe fe_free(handle) }

  /// Forgets the sound before.
  func restart() { unsafe fe_start_stream(handle) }
}
