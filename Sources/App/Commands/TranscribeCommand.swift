import Engine
import Foundation
import Hearing
import Options
import Reporting
import Signal
import SoundFiles
import Wording

/// `klartone transcribe`: what was heard, without a verdict.
enum TranscribeCommand {
  static let description = CommandDescription(
    "transcribe",
    summary: Text(
      da: "skriv, hvad der omtrent høres i en eller flere filer",
      en: "write roughly what is heard in one or more files"),
    discussion: Text(
      da: "Ord i parentes er usikre; … er tale, der ikke blev forstået. Udskriften er en hjælp til "
        + "den, der lytter efter, og giver aldrig i sig selv en godkendelse.",
      en: "Words in brackets are doubtful; … is speech that was not understood. The transcript "
        + "helps whoever listens and never passes anything by itself."),
    arguments: [
      Argument(
        Text(da: "FIL", en: "FILE"), kind: .file, cardinality: .oneOrMore,
        help: Text(da: "lydfiler", en: "sound files"))
    ],
    options: [
      Option(
        "name", short: "n", value: .value(placeholder: Text(da: "NAVN", en: "NAME"), kind: .text),
        help: Text(da: "et navn, der kan være sagt", en: "a name that may be said")),
      Option(
        "department", short: "d",
        value: .value(placeholder: Text(da: "AFDELING", en: "DEPARTMENT"), kind: .text),
        help: Text(da: "en afdeling, der kan være sagt", en: "a department that may be said")),
      Option(
        "times", short: "t",
        help: Text(da: "ét ord pr. linje med tid og sikkerhed", en: "a word a line, with times")),
      KlartoneCommandLine.Shared.json, KlartoneCommandLine.Shared.config,
      KlartoneCommandLine.Shared.model,
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let auditor = Auditor(
      policy: context.policy, recogniser: try context.recogniser(of: try context.ears()))
    let owner = Owner(
      names: context.arguments.values("name"),
      department: context.arguments.value("department") ?? "")
    var documents: [TranscriptDocument] = []
    var status = ExitStatus.clean
    for path in context.arguments.arguments {
      do {
        let words = try auditor.hear(path, owner: owner).hearing?.transcript ?? []
        if context.arguments.flag("json") {
          documents.append(TranscriptDocument(file: path, words: words))
        } else {
          show(path, words, context)
        }
      } catch let error as SoundFileError {
        context.output.diagnostic(error.sentence(context.tongue))
        status = .incomplete
      } catch let error as RecogniserError {
        throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
      } catch {
        throw Context.Stop(.internalError, String(describing: error))
      }
    }
    if context.arguments.flag("json") { try context.print(documents) }
    return status
  }

  private static func show(_ path: String, _ words: [HeardWord], _ context: Context) {
    if context.arguments.arguments.count > 1 {
      context.output.result("\(Printable.text(path)):\n")
    }
    let shown = words.map(\.shown)
    guard context.arguments.flag("times") else {
      let nothing = context.tongue("(ingen tale)", "(no speech)")
      context.output.result((words.isEmpty ? nothing : shown.joined(separator: " ")) + "\n")
      return
    }
    for (word, text) in zip(words, shown) {
      let times =
        "\(context.tongue.number(word.span.start, places: 2))\t"
        + "\(context.tongue.number(word.span.end, places: 2))\t"
      context.output.result(
        times + "\(context.tongue.number(word.confidence, places: 2))\t\(text)\n")
    }
  }
}
