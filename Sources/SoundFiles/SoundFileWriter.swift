internal import CSndFile
package import Signal

/// Why a sound could not be written; the library's own words.
package struct SoundWriteError: Error, Sendable, Equatable {
  package let path: String
  package let detail: String
}

/// Writes sound files, by the library that reads them.
package enum SoundFileWriter {
  /// A container and codec that can be written; the `raw` ones need an extension that tells.
  package enum Encoding: String, Sendable, CaseIterable {
    case wavPCM8, wavPCM16, wavPCM24, wavPCM32, wavFloat, wavDouble
    case wavULaw, wavALaw, wavGSM, wavIMA, wavMS
    case rawPCM16, rawULaw, rawALaw, rawGSM, rawVOX
    case flac, vorbis, opus, mp3, aiff, aiffULaw, au, auULaw, w64, rf64, caf

    var format: Int32 { Int32(container | codec) }

    private var container: Int {
      switch self {
      case .wavPCM8, .wavPCM16, .wavPCM24, .wavPCM32, .wavFloat, .wavDouble, .wavULaw, .wavALaw,
        .wavGSM, .wavIMA, .wavMS:
        Int(SF_FORMAT_WAV)
      case .rawPCM16, .rawULaw, .rawALaw, .rawGSM, .rawVOX: Int(SF_FORMAT_RAW)
      case .flac: Int(SF_FORMAT_FLAC)
      case .vorbis, .opus: Int(SF_FORMAT_OGG)
      case .mp3: Int(SF_FORMAT_MPEG)
      case .aiff, .aiffULaw: Int(SF_FORMAT_AIFF)
      case .au, .auULaw: Int(SF_FORMAT_AU)
      case .w64: Int(SF_FORMAT_W64)
      case .rf64: Int(SF_FORMAT_RF64)
      case .caf: Int(SF_FORMAT_CAF)
      }
    }

    private var codec: Int {
      switch self {
      case .wavPCM8: Int(SF_FORMAT_PCM_U8)
      case .wavPCM16, .rawPCM16, .flac, .aiff, .au, .w64, .rf64, .caf: Int(SF_FORMAT_PCM_16)
      case .wavPCM24: Int(SF_FORMAT_PCM_24)
      case .wavPCM32: Int(SF_FORMAT_PCM_32)
      case .wavFloat: Int(SF_FORMAT_FLOAT)
      case .wavDouble: Int(SF_FORMAT_DOUBLE)
      case .wavULaw, .rawULaw, .aiffULaw, .auULaw: Int(SF_FORMAT_ULAW)
      case .wavALaw, .rawALaw: Int(SF_FORMAT_ALAW)
      case .wavGSM, .rawGSM: Int(SF_FORMAT_GSM610)
      case .rawVOX: Int(SF_FORMAT_VOX_ADPCM)
      case .wavIMA: Int(SF_FORMAT_IMA_ADPCM)
      case .wavMS: Int(SF_FORMAT_MS_ADPCM)
      case .vorbis: Int(SF_FORMAT_VORBIS)
      case .opus: Int(SF_FORMAT_OPUS)
      case .mp3: Int(SF_FORMAT_MPEG_LAYER_III)
      }
    }
  }

  /// Writes one channel; an existing file is replaced.
  package static func write(
    _ sound: SampleBuffer, to path: String, encoding: Encoding = .wavPCM16
  ) throws(SoundWriteError) {
    try write(
      channels: [sound.samples], sampleRate: sound.sampleRate, to: path, encoding: encoding)
  }

  /// Writes channels of equal length; amplitudes above full scale are limited to it.
  ///
  /// There is at least one channel; shorter ones end in silence. `sampleRate` is in hertz, and not
  /// every codec takes every rate.
  package static func write(
    channels: [[Float]], sampleRate: Int, to path: String, encoding: Encoding
  ) throws(SoundWriteError) {
    var info = SF_INFO()
    info.format = encoding.format
    info.channels = Int32(channels.count)
    info.samplerate = Int32(sampleRate)
    guard let handle = unsafe sf_open(path, Int32(SFM_WRITE), &info) else {
      throw SoundWriteError(path: path, detail: "cannot be opened as \(encoding.rawValue)")
    }
    unsafe sf_command(handle, Int32(SFC_SET_CLIPPING), nil, Int32(SF_TRUE))
    let frames = channels.map(\.count).max() ?? 0
    var interleaved: [Float] = []
    interleaved.reserveCapacity(frames * channels.count)
    for frame in 0..<frames {
      for channel in channels { interleaved.append(frame < channel.count ? channel[frame] : 0) }
    }
    let written = unsafe sf_writef_float(handle, interleaved, sf_count_t(frames))
    var detail: String?
    if written != frames { detail = unsafe sf_strerror(handle).map { unsafe String(cString: $0) } }
    // A full disk may show only here.
    let closed = unsafe sf_close(handle)
    guard written == frames, closed == 0 else {
      throw SoundWriteError(path: path, detail: detail ?? "written \(written) of \(frames) frames")
    }
  }

  /// A file in memory: one channel of 16-bit samples, which a lossless encoding keeps to the bit.
  ///
  /// `sampleRate` is in hertz. The error's path is empty.
  package static func bytes(
    of samples: [Int16], sampleRate: Int, encoding: Encoding
  ) throws(SoundWriteError) -> [UInt8] {
    var info = SF_INFO()
    info.format = encoding.format
    info.channels = 1
    info.samplerate = Int32(sampleRate)
    let file = MemoryFile()
    var functions = unsafe memoryFileFunctions()
    let data = unsafe Unmanaged.passUnretained(file).toOpaque()
    guard
      let handle = unsafe sf_open_virtual(&functions, Int32(SFM_WRITE), &info, data)
    else {
      throw SoundWriteError(path: "", detail: "cannot be opened as \(encoding.rawValue)")
    }
    let written = unsafe sf_writef_short(handle, samples, sf_count_t(samples.count))
    let closed = unsafe sf_close(handle)
    return try withExtendedLifetime(file) { () throws(SoundWriteError) in
      guard written == samples.count, closed == 0 else {
        throw SoundWriteError(
          path: "", detail: "written \(written) of \(samples.count) frames")
      }
      return file.bytes
    }
  }
}
