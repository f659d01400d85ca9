internal import CSndFile

/// The form in which a file holds its sound.
package struct AudioFormat: Sendable, Equatable, Codable {
  package enum Container: String, Sendable, Codable, CaseIterable {
    /// No header at all; codec and rate are known from the extension.
    case raw
    case wav, w64, rf64, aiff, au, flac, ogg, mp3, caf
    /// Another one that libsndfile knows.
    case other
  }

  package enum Codec: String, Sendable, Codable, CaseIterable {
    case pcmS8, pcmU8, pcm16, pcm24, pcm32, float32, float64
    case ulaw, alaw, imaADPCM, msADPCM, voxADPCM, gsm610
    case flac, vorbis, opus, mp3
    /// Another one that libsndfile knows (G.721, NMS, ALAC, …).
    case other
  }

  package let container: Container
  package let codec: Codec
  package let channels: Int
  /// In hertz, as the file has it.
  package let sampleRate: Int

  package init(container: Container, codec: Codec, channels: Int, sampleRate: Int) {
    self.container = container
    self.codec = codec
    self.channels = channels
    self.sampleRate = sampleRate
  }
}

extension AudioFormat {
  /// From libsndfile's `SF_INFO.format`.
  init(sndfile format: Int32, channels: Int32, sampleRate: Int32) {
    let container = Self.container(Int(format) & Int(SF_FORMAT_TYPEMASK))
    var codec = Self.codec(Int(format) & Int(SF_FORMAT_SUBMASK))
    // FLAC is named by its container only: libsndfile tells the depth of the samples.
    if container == .flac { codec = .flac }
    self.init(
      container: container, codec: codec, channels: Int(channels), sampleRate: Int(sampleRate))
  }

  private static func container(_ type: Int) -> Container {
    switch type {
    case Int(SF_FORMAT_RAW): .raw
    case Int(SF_FORMAT_WAV), Int(SF_FORMAT_WAVEX): .wav
    case Int(SF_FORMAT_W64): .w64
    case Int(SF_FORMAT_RF64): .rf64
    case Int(SF_FORMAT_AIFF): .aiff
    case Int(SF_FORMAT_AU): .au
    case Int(SF_FORMAT_FLAC): .flac
    case Int(SF_FORMAT_OGG): .ogg
    case Int(SF_FORMAT_MPEG): .mp3
    case Int(SF_FORMAT_CAF): .caf
    default: .other
    }
  }

  private static func codec(_ subtype: Int) -> Codec {
    switch subtype {
    case Int(SF_FORMAT_PCM_S8): .pcmS8
    case Int(SF_FORMAT_PCM_U8): .pcmU8
    case Int(SF_FORMAT_PCM_16): .pcm16
    case Int(SF_FORMAT_PCM_24): .pcm24
    case Int(SF_FORMAT_PCM_32): .pcm32
    case Int(SF_FORMAT_FLOAT): .float32
    case Int(SF_FORMAT_DOUBLE): .float64
    case Int(SF_FORMAT_ULAW): .ulaw
    case Int(SF_FORMAT_ALAW): .alaw
    case Int(SF_FORMAT_IMA_ADPCM): .imaADPCM
    case Int(SF_FORMAT_MS_ADPCM): .msADPCM
    case Int(SF_FORMAT_VOX_ADPCM): .voxADPCM
    case Int(SF_FORMAT_GSM610): .gsm610
    case Int(SF_FORMAT_VORBIS): .vorbis
    case Int(SF_FORMAT_OPUS): .opus
    case Int(SF_FORMAT_MPEG_LAYER_I), Int(SF_FORMAT_MPEG_LAYER_II),
      Int(SF_FORMAT_MPEG_LAYER_III):
      .mp3
    default: .other
    }
  }
}
