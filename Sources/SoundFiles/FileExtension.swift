internal import CSndFile

/// What the end of a file's name promises.
///
/// Sound without a header can be known by nothing else. Telephone systems compare these extensions
/// letter by letter (Asterisk's `format_*.c`), and so does this.
enum FileExtension {
  /// The characters after the last dot of the last part of a path; empty when there is no dot.
  static func of(_ path: [UInt8]) -> String {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self)
  }

  /// How the sound in a file with this extension is to be read when it has no header.
  static func headerless(_ fileExtension: String) -> Headerless? {
    switch fileExtension {
    case "gsm": Headerless(subtype: Int(SF_FORMAT_GSM610), sampleRate: 8000, block: 33)
    case "ulaw", "pcm", "ul", "mu", "ulw":
      Headerless(subtype: Int(SF_FORMAT_ULAW), sampleRate: 8000, block: 1)
    case "alaw", "al", "alw":
      Headerless(subtype: Int(SF_FORMAT_ALAW), sampleRate: 8000, block: 1)
    case "vox": Headerless(subtype: Int(SF_FORMAT_VOX_ADPCM), sampleRate: 8000, block: 1)
    case "sln", "slin", "raw": linear(8000)
    case "sln12": linear(12_000)
    case "sln16": linear(16_000)
    case "sln24": linear(24_000)
    case "sln32": linear(32_000)
    case "sln44": linear(44_100)
    case "sln48": linear(48_000)
    case "sln96": linear(96_000)
    case "sln192": linear(192_000)
    default: nil
    }
  }

  /// The usual name of a codec that cannot be decoded here.
  static func unsupportedCodec(_ fileExtension: String) -> String? {
    switch fileExtension.lowercased() {
    case "g722": "g722"
    case "g729": "g729"
    case "g723", "g723sf": "g723"
    case "g726", "g726-16", "g726-24", "g726-32", "g726-40": "g726"
    case "g719": "g719"
    case "siren7", "siren14": "siren"
    case "spx", "speex": "speex"
    case "ilbc", "ilbc20": "ilbc"
    case "amr", "3gp": "amr"
    case "awb": "amr-wb"
    case "m4a", "aac", "mp4": "m4a (aac)"
    case "wma", "asf": "wma"
    case "webm", "mka", "mkv": "webm"
    default: nil
    }
  }

  /// The containers that an extension promises; nil when it promises none.
  static func containers(_ fileExtension: String) -> [AudioFormat.Container]? {
    if headerless(fileExtension) != nil { return [.raw] }
    return switch fileExtension.lowercased() {
    case "wav", "wave", "wav16", "wav49", "bwf": [.wav, .rf64]
    case "mp3", "mpga", "mp2": [.mp3]
    case "flac": [.flac, .ogg]
    case "ogg", "oga", "opus": [.ogg]
    case "aif", "aiff", "aifc": [.aiff]
    case "au", "snd": [.au]
    case "w64": [.w64]
    case "caf": [.caf]
    default: nil
    }
  }

  private static func linear(_ rate: Int) -> Headerless {
    Headerless(subtype: Int(SF_FORMAT_PCM_16), sampleRate: rate, block: 2)
  }
}

/// How headerless sound is to be read: one channel, little-endian.
struct Headerless: Equatable {
  /// libsndfile's `SF_FORMAT_…` of the codec.
  let subtype: Int
  /// In hertz.
  let sampleRate: Int
  /// Bytes that are decoded together.
  let block: Int

  var isGSM: Bool { subtype == Int(SF_FORMAT_GSM610) }
  /// Zero bytes are silence, not nonsense.
  var zeroIsSilence: Bool { subtype == Int(SF_FORMAT_PCM_16) }
}
