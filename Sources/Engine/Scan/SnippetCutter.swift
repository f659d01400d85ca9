import Digests
import Foundation
package import Reports
import Resampling
import Signal
package import SoundFiles

/// Cuts seconds out of greetings, as small files that browsers play: 8 kHz, 16 bits, FLAC, which
/// loses nothing of a telephone's sound.
package struct SnippetCutter: Sendable {
  /// Hertz.
  package static let sampleRate = 8000

  private let limits: DecodeLimits

  package init(limits: DecodeLimits) {
    self.limits = limits
  }

  /// The files by the snippets' keys. None where the greeting cannot be read any more, or is not the
  /// one that was judged: what is kept as evidence must be what was heard.
  package func files(
    of greeting: ReportedGreeting, _ snippets: [ReportedSnippet]
  ) -> [String: [UInt8]] {
    guard let sound = sound(of: greeting) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for snippet in snippets { files[snippet.key] = Self.file(snippet, of: sound) }
    return files
  }

  private func sound(of greeting: ReportedGreeting) -> SampleBuffer? {
    guard let sum = greeting.sha256, !greeting.file.isEmpty,
      let bytes = Auditor.bytes(of: greeting.file), SHA256Sum(of: bytes).hex == sum
    else { return nil }
    let ending = SoundFile.ending(of: greeting.file)
    return try? SoundFile.read(bytes: bytes, fileExtension: ending, limits: limits).sound
  }

  private static func file(_ snippet: ReportedSnippet, of sound: SampleBuffer) -> [UInt8]? {
    let rate = Double(sound.sampleRate)
    let count = sound.samples.count
    let first = min(max(0, Int((snippet.start * rate).rounded())), count)
    let last = min(max(first, Int((snippet.end * rate).rounded())), count)
    guard first < last else { return nil }
    let cut = SampleBuffer(
      samples: Array(sound.samples[first..<last]), sampleRate: sound.sampleRate)
    guard let small = try? resample(cut, to: sampleRate) else { return nil }
    return try? SoundFileWriter.bytes(
      of: samples(of: small), sampleRate: sampleRate, encoding: .flac)
  }

  /// A snippet's file as a WAV, which every player knows; nil when it is none.
  package static func wave(of file: [UInt8]) -> [UInt8]? {
    guard let sound = try? SoundFile.read(bytes: file, fileExtension: "flac").sound else {
      return nil
    }
    return try? SoundFileWriter.bytes(
      of: samples(of: sound), sampleRate: sound.sampleRate, encoding: .wavPCM16)
  }

  /// As the decoder had them: full scale is 32768.
  private static func samples(of sound: SampleBuffer) -> [Int16] {
    sound.samples.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) }
  }
}
