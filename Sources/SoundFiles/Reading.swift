/// One pass through a file, from the decoder to one channel of samples.
struct Reading {
  private(set) var samples: [Float] = []
  private(set) var notes: [SoundNote] = []
  private(set) var format: AudioFormat
  private let file: FileBytes
  private let layout: Layout
  private let limits: DecodeLimits
  private let channel: Int?

  private static let block = 4096

  /// A pass that takes only `channel`, or the average of all when it is nil.
  init(
    _ file: FileBytes, _ layout: Layout, _ limits: DecodeLimits, channel: Int?
  ) {
    self.file = file
    self.layout = layout
    self.limits = limits
    self.channel = channel
    format = AudioFormat(container: .other, codec: .other, channels: 0, sampleRate: 0)
  }

  /// Decodes to the end or to a limit.
  ///
  /// - Returns: the channel that should be taken alone, as the average of all is no good.
  mutating func run() throws(SoundFileError.Reason) -> Int? {
    let shown = VirtualFile(file, length: layout.length, patches: layout.patches)
    let decoder = try open(shown)
    try check(decoder)
    format = AudioFormat(
      sndfile: decoder.format, channels: Int32(decoder.channels),
      sampleRate: Int32(decoder.sampleRate))
    var mix = ChannelMix(channels: decoder.channels)
    var cleaner = Cleaner()
    var buffer = [Float](repeating: 0, count: Self.block * decoder.channels)
    let most = Int(limits.maxSeconds * Double(decoder.sampleRate))
    while true {
      let frames = decoder.read(into: &buffer, frames: Self.block)
      if frames == 0 { break }
      cleaner.clean(&buffer, count: frames * decoder.channels)
      append(buffer, frames: frames, channels: decoder.channels, to: &mix)
      if samples.count > most {
        let all = max(samples.count, decoder.expectedFrames ?? 0)
        throw .tooLong(
          seconds: Double(all) / Double(decoder.sampleRate), limit: limits.maxSeconds)
      }
    }
    if let failure = shown.failure { throw failure }
    try finish(
      complaint: decoder.complaint, expected: decoder.expectedFrames, unread: shown.unread)
    notes += cleaner.notes
    return channel == nil ? mix.better : nil
  }

  private func open(_ shown: VirtualFile) throws(SoundFileError.Reason) -> Decoder {
    do throws(Decoder.OpenFailure) {
      return try Decoder(shown, headerless: layout.headerless)
    } catch {
      throw shown.failure ?? OpenDiagnosis.reason(error, layout: layout, file: file)
    }
  }

  private func check(_ decoder: borrowing Decoder) throws(SoundFileError.Reason) {
    let hasChannels = 1...DecodeLimits.mostChannels ~= decoder.channels
    guard hasChannels, DecodeLimits.sampleRates ~= decoder.sampleRate else {
      throw .badFormat(
        channels: decoder.channels, sampleRate: decoder.sampleRate, detail: "out of range")
    }
  }

  private mutating func append(
    _ buffer: [Float], frames: Int, channels: Int, to mix: inout ChannelMix
  ) {
    if channels == 1 {
      samples += buffer[0..<frames]
    } else if let channel {
      for frame in 0..<frames { samples.append(buffer[frame * channels + channel]) }
    } else {
      for frame in 0..<frames {
        samples.append(mix.average(buffer[frame * channels..<(frame + 1) * channels]))
      }
    }
  }

  /// Holds what came out against what the file promised.
  private mutating func finish(
    complaint: String?, expected: Int?, unread: Int
  ) throws(SoundFileError.Reason) {
    if let most = layout.mostFrames, samples.count > most {
      samples.removeLast(samples.count - most)
    }
    let seconds = Double(samples.count) / Double(format.sampleRate)
    let isShort = seconds < DecodeLimits.leastKeptSeconds
    if let complaint {
      guard !isShort else { throw .damaged(atSeconds: seconds, detail: complaint) }
      notes.append(.damaged(atSeconds: seconds, detail: complaint))
    }
    guard !samples.isEmpty else { throw .truncated(bytes: file.size) }
    guard complaint == nil, let missing = missingSeconds(expected: expected, unread: unread)
    else { return }
    if isShort {
      throw .damaged(atSeconds: seconds, detail: "the rest of the sound is missing")
    }
    notes.append(.incomplete(missingSeconds: missing > 0 ? missing : nil))
  }

  /// Seconds that were promised and did not come, 0 when it cannot be told how many; nil when
  /// nothing is missing.
  private func missingSeconds(expected: Int?, unread: Int) -> Double? {
    // A file that ends before its last page: the library then knows no length.
    guard let expected else { return format.container == .ogg ? 0 : nil }
    let rate = Double(format.sampleRate)
    let missing = Double(min(expected, layout.mostFrames ?? .max) - samples.count) / rate
    guard format.container == .mp3 else { return missing > 0 ? missing : nil }
    guard layout.lengthIsKnown else {
      // The library stops where it estimates the end to be; it reads a few kilobytes ahead.
      return missing <= 0 && unread > 16_384 ? 0 : nil
    }
    // The last frames are padding or not, as the encoder likes.
    return missing > 0.2 ? missing : nil
  }
}
