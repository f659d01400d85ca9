internal import CPocketSphinx

/// Parameters as the library keeps them.
///
/// The corresponding C type is `cmd_ln_t`. Safe: the pointer lives and dies with the value, and the
/// library counts its own references.
@safe struct Configuration: ~Copyable {
  let handle: OpaquePointer

  /// - Parameters:
  ///   - settings: say the rate of the sound.
  ///   - parameters: set upon those that every decode needs, later ones winning.
  /// - Throws: `SphinxError.unknownParameter`, or `cannotStart` when memory is short.
  init(
    _ settings: DecoderSettings, _ parameters: [(name: String, value: DecoderSettings.Value)]
  ) throws(SphinxError) {
    guard let handle = unsafe cmd_ln_parse_r(nil, ps_args(), 0, nil, 1) else {
      throw SphinxError(.cannotStart(model: settings.modelDirectory), log: SphinxLog.last)
    }
    // Nothing may throw from there on: a half-made value cannot be taken apart.
    let all = DecoderSettings.fixed + parameters
    if let unknown = all.first(where: { unsafe cmd_ln_exists_r(handle, $0.name) == 0 }) {
      unsafe cmd_ln_free_r(handle)
      throw SphinxError(.unknownParameter(unknown.name))
    }
    unsafe self.handle = unsafe handle
    set("-samprate", .real(Double(settings.sampleRate)))
    for (name, value) in all { set(name, value) }
  }

  deinit { unsafe cmd_ln_free_r(handle) }

  /// The library ends the process for an unknown name.
  func set(_ name: String, _ value: DecoderSettings.Value) {
    switch value {
    case .text(let text): unsafe cmd_ln_set_str_r(handle, name, text)
    case .integer(let number) where Self.isReal(name):
      unsafe cmd_ln_set_float_r(handle, name, Double(number))
    case .integer(let number): unsafe cmd_ln_set_int_r(handle, name, number)
    case .real(let number) where Self.isReal(name):
      unsafe cmd_ln_set_float_r(handle, name, number)
    case .real(let number): unsafe cmd_ln_set_int_r(handle, name, Int(number.rounded()))
    }
  }

  /// The library takes the bits of a number as they are: in JSON 130.0 is a whole number, which it
  /// would read as next to nothing.
  private static func isReal(_ name: String) -> Bool {
    var definition = unsafe ps_args()
    while let known = unsafe definition, let its = unsafe known.pointee.name {
      guard unsafe name != String(cString: its) else {
        return unsafe known.pointee.type & ARG_FLOATING != 0
      }
      unsafe definition = unsafe known + 1
    }
    return false
  }
}
