import Adaptation
import Hearing
import Reporting
import SoundFiles

@testable import Engine
@testable import Speech

/// Every case of the errors of recognisers, greetings and folders.
enum EngineSamples {
  static let all =
    recogniser + faults + greetings + [folder] + lexicon + sets + adaptation + leftOut

  private static let model = "/usr/share/pocketsphinx/model/en-us/\(Hostile.text)/mdef"
  private static let shownModel = "/usr/share/pocketsphinx/model/en-us/\(Hostile.shown)/mdef"

  private static let recogniser: [ErrorSample] = [
    sample(
      .earNotFound(name: Hostile.text, searched: ["m/\(Hostile.text)", "n/da"]),
      "\"\(Hostile.shown)\"", "\"m/\(Hostile.shown)\", \"n/da\"", "KLARTONE_MODELS", "--model"),
    sample(
      .badDescription(path: Hostile.text, detail: "phones.\(Hostile.text)"), "\"\(Hostile.shown)\"",
      "phones.\(Hostile.shown)"),
    sample(.missingFile(path: model), shownModel, "apt-get install pocketsphinx-en-us"),
    sample(.missingFile(path: "m/da/lexicon.txt"), "\"m/da/lexicon.txt\"", "models"),
    sample(
      .wrongHash(path: model, expected: "0123456789abcdef", found: "fedcba9876543210"), shownModel,
      "0123456789ab…", "fedcba987654…", "--reinstall pocketsphinx-en-us"),
    sample(
      .wrongHash(path: "m/x/means", expected: "0123", found: "fedc"), "0123", "fedc", "models"),
    sample(
      .cannotStart(model: model, detail: Hostile.text), shownModel, "(\(Hostile.shown))",
      "klartone doctor"),
    sample(
      .noPronunciations(detail: Hostile.text), Hostile.shown, "apt-get install espeak-ng",
      "klartone doctor"),
    sample(.failed(detail: Hostile.text), Hostile.shown, "klartone doctor"),
    sample(.bands(path: Hostile.text, .unreadable), "\"\(Hostile.shown)\"", "recogniser.bands"),
    sample(
      .bands(path: "b.json", .damaged(detail: Hostile.text)), "\"b.json\"", Hostile.shown,
      "klartone calibrate"),
    sample(
      .bands(path: "b.json", .otherModel(expected: "0123456789abcdef", found: Hostile.text)),
      "\"b.json\"", "0123456789ab…", "\(Hostile.shown)…", "klartone calibrate"),
    sample(.bands(path: "b.json", .otherModel(expected: "0123", found: nil)), "0123…", "–"),
    sample(
      .bands(path: "b.json", .otherLibrary(expected: "PocketSphinx 9", found: Hostile.text)),
      "\"b.json\"", "PocketSphinx 9", Hostile.shown, "klartone calibrate"),
  ]

  private static let faults: [ErrorSample] = [
    fault(.cannotStart(detail: Hostile.text), Hostile.shown, "klartone doctor --recogniser"),
    fault(.silentAtStart(seconds: 120), "120", "startSeconds"),
    fault(.otherProtocol(said: Hostile.text), Hostile.shown),
    fault(.died(how: "signal 11"), "signal 11"),
    fault(.timedOut(seconds: 90), "90", "timeoutSeconds"),
    fault(.tooMuchMemory(found: 5000, allowed: 4096), "5000 MiB", "4096", "memoryMiB"),
    fault(.refused(said: Hostile.text), Hostile.shown),
    fault(.givenUp(failures: 5, last: "died"), "5", "died"),
    fault(.untrue(.notUTF8, said: Hostile.text), Hostile.shown, "UTF-8"),
    fault(.untrue(.notJSON, said: Hostile.text), Hostile.shown, "JSON"),
    fault(.untrue(.tooLong(bytes: 4_194_305), said: ""), "4194305 byte"),
    fault(.untrue(.otherID(expected: "7"), said: Hostile.text), "7", Hostile.shown),
    fault(.untrue(.unasked, said: "")), fault(.untrue(.neitherWordsNorError, said: "")),
    fault(.untrue(.tooManyWords(900, seconds: 12), said: "no no"), "900", "12", "no no"),
    fault(.untrue(.badText(word: 4), said: Hostile.text), "5", Hostile.shown),
    fault(.untrue(.badTime(word: 4), said: "x 3.0–99.0"), "5", "3.0–99.0"),
    fault(.untrue(.unsorted(word: 4), said: "x"), "5"),
    fault(.untrue(.badProbability(word: 4), said: "x 1.5"), "5", "1.5"),
  ]

  private static func fault(
    _ reason: RecogniserFault.Reason, _ evidence: String...
  ) -> ErrorSample {
    ErrorSample(
      reason, evidence: ["\"\(Hostile.shown)\"", Hostile.shown] + evidence,
      sentence: RecogniserError(
        .process(RecogniserFault(Hostile.text, reason, complaints: Hostile.text))
      ).sentence)
  }

  private static let greetings: [ErrorSample] = [
    problem(.sound(SoundFileError(path: "a/0417.gsm", reason: .empty)), "a/0417.gsm"),
    problem(.ear(RecogniserError(.failed(detail: "ps_end_utt"))), "ps_end_utt"),
  ]

  private static var folder: ErrorSample {
    let error = GreetingFolder.ListingError(path: "h/\(Hostile.text)", detail: "No such file.")
    return ErrorSample(
      error, evidence: ["h/\(Hostile.shown)", "(No such file)"], sentence: error.sentence)
  }

  private static let lexicon: [ErrorSample] = [
    site(.missing, "recogniser.lexicon", "klartone lexicon --add"), site(.unreadable),
    site(.notText, "UTF-8"),
    site(
      .badLine(.init(line: 7, content: Hostile.text, badPhone: Hostile.text)), "7",
      "\"\(Hostile.shown)\"", "AX (uge)", "NG (ring)"),
    site(.badLine(.init(line: 7, content: Hostile.text, badPhone: nil)), "7", Hostile.shown),
    site(.flaw(.tooShort(least: 3), word: Hostile.text, phones: [.ax]), "AX", "3", Hostile.shown),
    site(.flaw(.tooLong(most: 30), word: Hostile.text, phones: [.ax, .n]), "AX N", "30"),
    site(.flaw(.noVowel, word: Hostile.text, phones: [.m, .t]), "M T", Hostile.shown),
    ErrorSample(
      "no word", evidence: ["\"\(Hostile.shown)\""],
      sentence: SiteLexiconError(path: "", .noWord(Hostile.text)).sentence),
  ]

  private static func site(
    _ reason: SiteLexiconError.Reason, _ evidence: String...
  ) -> ErrorSample {
    ErrorSample(
      reason, evidence: ["u/\(Hostile.shown)"] + evidence,
      sentence: SiteLexiconError(path: "u/\(Hostile.text)", reason).sentence)
  }

  private static let sets: [ErrorSample] = [
    set(.noLabels(path: Hostile.text), Hostile.shown, "labels.tsv"),
    set(.missingColumns(["file", "name_label"], path: Hostile.text), "file, name_label", "tab"),
    set(.noGreetings(path: Hostile.text), Hostile.shown),
    set(
      .missingSounds(path: "s/labels.tsv", first: Hostile.text, count: 2, all: 30), "2 ", " 30 ",
      Hostile.shown, "s/labels.tsv"),
  ]

  private static let adaptation: [ErrorSample] = [
    adapt(.unsuitableModel(path: Hostile.text, .noHeader), "\"\(Hostile.shown)\"", "--model"),
    adapt(.unsuitableModel(path: "m/means", .wrongByteOrder), "\"m/means\""),
    adapt(.unsuitableModel(path: "m", .wrongLength(expected: 9, found: 1)), "9 byte", "1 byte"),
    adapt(
      .unsuitableModel(path: "m", .wrongSizes(expected: [99, 1], found: [5, 4])), "99×1", "5×4"),
    adapt(.unsuitableModel(path: "m/mdef", .badDefinition(line: 42)), "42", "m/mdef"),
    adapt(.tooFew(greetings: 7, speakers: 3, leftOut: []), "7", "3", "20", "5"),
    adapt(.occupied(path: Hostile.text), "\"\(Hostile.shown)\"", "--out"),
    adapt(.notWritten(path: Hostile.text, detail: Hostile.text), "(\(Hostile.shown))"),
    adapt(.recogniser(RecogniserError(.failed(detail: "ps_end_utt"))), "ps_end_utt"),
  ]

  private static let leftOut: [ErrorSample] = [
    left(.unreadable), left(.noSpeech), left(.noWording), left(.tooShort), left(.listedBefore),
    left(.notSpelledOut("#"), "\"#\""),
    left(.unpronounceable(Hostile.text), "\"\(Hostile.shown)\""),
    left(.misfit(fit: -31, limit: -12), "-31", "-12"),
  ]

  private static func adapt(_ error: AdaptationError, _ evidence: String...) -> ErrorSample {
    ErrorSample(error, evidence: evidence, sentence: error.sentence)
  }

  private static func left(_ reason: LeftOut.Reason, _ evidence: String...) -> ErrorSample {
    ErrorSample(
      reason, evidence: ["\(Hostile.shown): "] + evidence,
      sentence: LeftOut(file: Hostile.text, reason: reason).sentence)
  }

  private static func set(_ error: LabelledSet.LoadError, _ evidence: String...) -> ErrorSample {
    ErrorSample(error, evidence: evidence, sentence: error.sentence)
  }

  private static func sample(_ reason: RecogniserError.Reason, _ evidence: String...) -> ErrorSample
  {
    ErrorSample(reason, evidence: evidence, sentence: RecogniserError(reason).sentence)
  }

  private static func problem(_ problem: GreetingProblem, _ evidence: String...) -> ErrorSample {
    ErrorSample(problem, evidence: evidence, sentence: problem.sentence)
  }
}
