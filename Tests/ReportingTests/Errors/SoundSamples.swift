import Reporting

@testable import SoundFiles

/// Every case of the errors and notes of sound files.
enum SoundSamples {
  static let all = reasons + contents + notes + [unwritten]

  private static let reasons: [ErrorSample] = [
    sample(.notFound), sample(.notReadable(errno: 13), "13"), sample(.notReadable(errno: 5), "5"),
    sample(.isDirectory, "klartone scan"), sample(.notARegularFile), sample(.empty),
    sample(.truncated(bytes: 31), "31 byte"),
    sample(.unsupportedCodec(name: "g729"), "g729", "WAV", "µ-law"),
    sample(.unsupportedCodec(name: Hostile.text), Hostile.shown),
    sample(.extensionCase(found: "GSM", expected: "gsm"), ".GSM", ".gsm"),
    sample(.extensionCase(found: Hostile.text, expected: "gsm"), Hostile.shown),
    sample(.tooLong(seconds: 4260, limit: 600), "71", "10", "quality.maxMinutes"),
    sample(.tooLarge(bytes: 2001, limit: 1999), "2001", "1999"),
    sample(.damaged(atSeconds: 3, detail: Hostile.text), "3", Hostile.shown),
    sample(.damaged(atSeconds: 0, detail: "")),
    sample(
      .badFormat(channels: 77, sampleRate: 12, detail: Hostile.text), "77", "12 Hz", Hostile.shown),
    sample(.badFormat(channels: nil, sampleRate: nil, detail: "")),
  ]

  private static let contents: [ErrorSample] = [
    foreign(.text), foreign(.html, "web"), foreign(.xml, "XML"), foreign(.json, "JSON"),
    foreign(.pdf, "PDF"), foreign(.zip, "ZIP"), foreign(.gzip, "gzip"), foreign(.elf),
    foreign(.image), foreign(.video, "video"), foreign(.officeDocument, "Office"),
    foreign(.database, "database"), foreign(.zeroBytes),
    foreign(.unknown(firstBytes: "de ad"), "de ad"),
  ]

  private static let notes: [ErrorSample] = [
    note(.headerSizeWrong(declared: 4096, actual: 1024), "4096", "1024"),
    note(.partialFrame(bytes: 17), "17"), note(.choseChannel(1, of: 2), "2"),
    note(.extensionDisagrees(fileExtension: "mp3", container: .wav), ".mp3", "WAV"),
    note(.extensionDisagrees(fileExtension: Hostile.text, container: .other), Hostile.shown),
    note(.extensionDisagrees(fileExtension: "mp3", container: .raw)),
    note(.notFinite(samples: 1), "1"), note(.notFinite(samples: 12), "12"),
    note(.beyondFullScale(peak: 3), "3"),
    note(.beyondFullScale(peak: Double(Float.greatestFiniteMagnitude)), "1000"),
    note(.incomplete(missingSeconds: 4), "4"), note(.incomplete(missingSeconds: nil)),
    note(.damaged(atSeconds: 9, detail: Hostile.text), "9", Hostile.shown),
  ]

  private static var unwritten: ErrorSample {
    let error = SoundWriteError(path: "ud/\(Hostile.text).wav", detail: "No space left")
    return ErrorSample(
      error, evidence: ["ud/\(Hostile.shown).wav", "No space left"], sentence: error.sentence)
  }

  private static func sample(_ reason: SoundFileError.Reason, _ evidence: String...) -> ErrorSample
  {
    let error = SoundFileError(path: "hilsner/\(Hostile.text).wav", reason: reason)
    return ErrorSample(
      reason, evidence: evidence + ["hilsner/\(Hostile.shown).wav"], sentence: error.sentence)
  }

  private static func foreign(_ content: ForeignContent, _ evidence: String...) -> ErrorSample {
    let error = SoundFileError(path: "4512.wav", reason: .notAudio(content))
    return ErrorSample(content, evidence: evidence + ["4512.wav"], sentence: error.sentence)
  }

  private static func note(_ note: SoundNote, _ evidence: String...) -> ErrorSample {
    ErrorSample(note, evidence: evidence, sentence: note.sentence)
  }
}
