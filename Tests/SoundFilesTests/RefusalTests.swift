import Foundation
import Signal
import SoundFiles
import TestSupport
import Testing

/// A file that is no good, and the reason that has to be given.
struct RefusalCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let reason: SoundFileError.Reason

  var testDescription: String { "\(name) → \(reason)" }

  init(_ name: String, _ bytes: [UInt8], _ reason: SoundFileError.Reason) {
    self.name = name
    self.bytes = bytes
    self.reason = reason
  }

  init(_ name: String, _ text: String, _ reason: SoundFileError.Reason) {
    self.init(name, Array(text.utf8), reason)
  }

  static let all: [RefusalCase] = kinds + codecs + headers

  private static let zeros = [UInt8](repeating: 0, count: 4000)
  private static let odd: [UInt8] = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 3) }

  /// UTF-16 with a byte order mark.
  private static func wide(littleEndian: Bool) -> [UInt8] {
    "\u{FEFF}Hej, du har ringet til Børn og Unge.\n".utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  private static let kinds: [RefusalCase] = [
    .init("a.wav", [], .empty), .init("a.gsm", [], .empty),
    .init("a.wav", "Hej, du har ringet til borgerservice.\n", .notAudio(.text)),
    .init("a.gsm", "404 Not Found: filen findes ikke på serveren\n", .notAudio(.text)),
    .init("a.wav", "<!DOCTYPE html><html><body>Log ind</body></html>", .notAudio(.html)),
    .init("a.sln", wide(littleEndian: true), .notAudio(.text)),
    .init("a.wav", wide(littleEndian: false), .notAudio(.text)),
    .init("a.ulaw", "\n<html><head><title>x</title></head></html>", .notAudio(.html)),
    .init("a.wav", "<?xml version=\"1.0\"?><a/>", .notAudio(.xml)),
    .init("a.wav", "{\"error\": \"not found\"}", .notAudio(.json)),
    .init("a.wav", Array("%PDF-1.7\n".utf8) + odd, .notAudio(.pdf)),
    .init("a.wav", [0x50, 0x4B, 3, 4] + odd, .notAudio(.zip)),
    .init("a.sln", [0x1F, 0x8B, 8, 0] + odd, .notAudio(.gzip)),
    .init("a.wav", [0x7F, 0x45, 0x4C, 0x46] + odd, .notAudio(.elf)),
    .init("a.wav", [0xFF, 0xD8, 0xFF, 0xE0] + odd, .notAudio(.image)),
    .init("a.doc", [0xD0, 0xCF, 0x11, 0xE0] + odd, .notAudio(.officeDocument)),
    .init("a.wav", zeros, .notAudio(.zeroBytes)), .init("a.gsm", zeros, .notAudio(.zeroBytes)),
    .init("a.ulaw", zeros, .notAudio(.zeroBytes)),
    .init(
      "a.wav", odd,
      .notAudio(.unknown(firstBytes: "03 aa 51 f8 9f 46 ed 94 3b e2 89 30 d7 7e 25 cc"))),
    .init("a.GSM", odd, .extensionCase(found: "GSM", expected: "gsm")),
    .init("a.Ulaw", odd, .extensionCase(found: "Ulaw", expected: "ulaw")),
  ]

  private static let codecs: [RefusalCase] = [
    .init("a.g722", odd, .unsupportedCodec(name: "g722")),
    .init("a.G729", odd, .unsupportedCodec(name: "g729")),
    .init("a.g723", odd, .unsupportedCodec(name: "g723")),
    .init("a.g726-32", odd, .unsupportedCodec(name: "g726")),
    .init("a.siren14", odd, .unsupportedCodec(name: "siren")),
    .init("a.spx", odd, .unsupportedCodec(name: "speex")),
    .init("a.wav", Array("#!AMR\n".utf8) + odd, .unsupportedCodec(name: "amr")),
    .init("a.amr", Array("#!AMR-WB\n".utf8) + odd, .unsupportedCodec(name: "amr-wb")),
    .init(
      "a.wav", zeros[0..<3] + [24] + "ftypM4A ".utf8 + odd, .unsupportedCodec(name: "m4a (aac)")),
    .init("a.aac", [0xFF, 0xF1, 0x50, 0x80] + odd, .unsupportedCodec(name: "aac")),
    .init(
      "a.wma", [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11] + odd,
      .unsupportedCodec(name: "wma")),
    .init(
      "a.ogg", "OggS".utf8 + zeros[0..<24] + "Speex   1.2".utf8 + odd,
      .unsupportedCodec(name: "speex")),
    wave("a.wav", .unsupportedCodec(name: "g729")) { $0.tag = 0x83 },
    wave("a.wav", .unsupportedCodec(name: "g722")) { $0.tag = 0x65 },
    wave("a.wav", .unsupportedCodec(name: "speex")) { $0.tag = 0xA109 },
    wave("a.wav", .unsupportedCodec(name: "amr")) { $0.tag = 0x57 },
    wave("a.WAV", .unsupportedCodec(name: "wma")) { $0.tag = 0x161 },
  ]

  private static let headers: [RefusalCase] = [
    wave("a.wav", .truncated(bytes: 44)) { $0.sound = [] },
    wave("a.wav", .truncated(bytes: 45)) { $0.sound = [9] },
    .init("a.wav", "RIFF\u{24}\u{0}\u{0}\u{0}WAVEfmt ", .truncated(bytes: 16)),
    .init("a.gsm", [0xD2, 1, 2, 3], .truncated(bytes: 4)),
    .init("a.sln", [1], .truncated(bytes: 1)),
    .init(
      "a.gsm", odd, .damaged(atSeconds: 0, detail: "83 of 90 GSM frames without their signature")),
  ]

  private static func wave(
    _ name: String, _ reason: SoundFileError.Reason, _ change: (inout WaveBytes) -> Void
  ) -> RefusalCase {
    var wave = WaveBytes([Float](repeating: 0.1, count: 4000))
    change(&wave)
    return RefusalCase(name, wave.bytes, reason)
  }
}

@Test("a file that is no good says why", arguments: RefusalCase.all)
func refusal(_ form: RefusalCase) throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(form.bytes, as: form.name)
  #expect(throws: SoundFileError(path: path, reason: form.reason)) {
    try SoundFile.read(path: path)
  }
}

@Test(
  "absurd headers are refused with their figures",
  arguments: [(0, 8000), (9, 8000), (1, 0), (1, 100), (2, 400_000), (65_535, 8000)])
func badFormat(channels: Int, rate: Int) throws {
  let folder = try TemporaryFolder()
  var wave = WaveBytes([Float](repeating: 0.1, count: 4000))
  wave.channels = channels
  wave.rate = rate
  let path = try folder.write(wave.bytes, as: "a.wav")
  let error = #expect(throws: SoundFileError.self) { try SoundFile.read(path: path) }
  guard case .badFormat(let foundChannels, let foundRate, _) = error?.reason else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(foundChannels == channels)
  #expect(foundRate == rate)
}

@Test("what is no regular file is refused without waiting")
func notAFile() throws {
  let folder = try TemporaryFolder()
  let fifo = folder.path("fifo.wav")
  unsafe #expect(mkfifo(fifo, 0o600) == 0)
  let cases: [(String, SoundFileError.Reason)] = [
    (fifo, .notARegularFile), ("/dev/zero", .notARegularFile), ("/dev/null", .notARegularFile),
    (folder.url.path, .isDirectory), (folder.path("absent.wav"), .notFound),
    (fifo + "/x.wav", .notFound), ("", .notFound),
  ]
  for (path, reason) in cases {
    #expect(throws: SoundFileError(path: path, reason: reason)) { try SoundFile.read(path: path) }
  }
  // A link that leads to itself.
  let loop = folder.path("loop.wav")
  unsafe #expect(symlink(loop, loop) == 0)
  #expect(throws: SoundFileError(path: loop, reason: .notReadable(errno: ELOOP))) {
    try SoundFile.read(path: loop)
  }
  let locked = try folder.write([1, 2, 3], as: "locked.wav")
  unsafe #expect(chmod(locked, 0) == 0)
  // Root reads what it likes.
  if geteuid() != 0 {
    #expect(throws: SoundFileError(path: locked, reason: .notReadable(errno: EACCES))) {
      try SoundFile.read(path: locked)
    }
  }
}

@Test("limits are kept before anything large is read")
func limits() throws {
  let folder = try TemporaryFolder()
  let path = folder.path("long.wav")
  try SoundFileWriter.write(Synthesis.silence(seconds: 3), to: path)
  #expect(throws: SoundFileError(path: path, reason: .tooLong(seconds: 3, limit: 2.5))) {
    try SoundFile.read(path: path, limits: DecodeLimits(maxSeconds: 2.5))
  }
  #expect(throws: SoundFileError(path: path, reason: .tooLarge(bytes: 48_044, limit: 1000))) {
    try SoundFile.read(path: path, limits: DecodeLimits(maxBytes: 1000))
  }
  #expect(try SoundFile.read(path: path).sound.duration == 3)
  // A terabyte that takes no room on the disk.
  let huge = try folder.write(WaveBytes([0.1]).bytes, as: "huge.wav")
  unsafe #expect(truncate(huge, 1 << 40) == 0)
  #expect(
    throws: SoundFileError(path: huge, reason: .tooLarge(bytes: 1 << 40, limit: 1 << 30))
  ) {
    try SoundFile.read(path: huge)
  }
}
