import Engine
import Foundation
import Hearing
import Options
import Policy
import Reporting
import Signal
import SoundFiles
import Speech

/// `klartone doctor`: is everything here that Klartone needs, and what to do if not.
enum DoctorCommand {
  static let description = CommandDescription(
    "doctor",
    summary: Text(
      da: "undersøg biblioteker, model, sprog og rettigheder",
      en: "examine libraries, model, locale and permissions"),
    options: [
      Option(
        "recogniser",
        value: .value(placeholder: Text(da: "KONFIGURATION", en: "CONFIGURATION"), kind: .file),
        help: Text(
          da: "prøv i stedet, om konfigurationens andre talegenkendere overholder protokollen",
          en: "try instead whether the configuration's other recognisers keep to the protocol")),
      KlartoneCommandLine.Shared.config, KlartoneCommandLine.Shared.model, StoreOptions.store,
    ])

  /// One thing examined.
  struct Diagnosis {
    let name: String
    let isWell: Bool
    let detail: String
    /// What a sick one means for the exit code.
    var status = ExitStatus.noRecogniser
  }

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let tongue = context.tongue
    if let path = context.arguments.value("recogniser") { return try recognisers(path, context) }
    let diagnoses =
      [Diagnosis(name: "libsndfile", isWell: true, detail: SoundFile.libraryVersion)]
      + ear(context) + [scratch(tongue), locale(tongue), time(tongue)] + store(context)
    for diagnosis in diagnoses {
      let sign = diagnosis.isWell ? "✓" : "✗"
      context.output.result("\(sign) \(diagnosis.name): \(Printable.text(diagnosis.detail))\n")
    }
    return diagnoses.first { !$0.isWell }?.status ?? .clean
  }

  /// Tries every recogniser that a configuration names.
  private static func recognisers(
    _ path: String, _ context: Context
  ) throws(Context.Stop) -> ExitStatus {
    let commands = try Context.readPolicy(path, context.tongue).recogniser.commands
    guard !commands.isEmpty else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "\(Printable.quoted(path)) nævner ingen talegenkendere i recogniser.commands.",
          "\(Printable.quoted(path)) names no recognisers in recogniser.commands."))
    }
    var isWell = true
    for (name, settings) in commands.sorted(by: { $0.key < $1.key }) {
      let report = Conformance(name, settings).run()
      context.output.result(ConformanceText(report, tongue: context.tongue).text)
      isWell = isWell && report.isWell
    }
    return isWell ? .clean : .noRecogniser
  }

  private static func ear(_ context: Context) -> [Diagnosis] {
    let tongue = context.tongue
    let name = tongue("øre", "ear")
    let ear: Ear
    do throws(Context.Stop) {
      ear = try context.ear(bands: .ignored)
    } catch {
      return [
        Diagnosis(
          name: name, isWell: false, detail: error.messages.joined(separator: " "),
          status: error.status)
      ]
    }
    var diagnoses = [
      Diagnosis(
        name: name, isWell: true,
        detail: "\(ear.identity.name) \(ear.identity.version), \(ear.modelDirectory), "
          + tongue(
            "\(ear.description.files.count) filer med rette SHA-256",
            "\(ear.description.files.count) files with the right SHA-256")
          + " (\(ear.identity.fingerprint.prefix(12)))"),
      bands(context),
    ]
    if let path = context.siteLexiconPath {
      let count = ear.lexicon.words.count { ear.lexicon.shelf(of: $0) == .site }
      diagnoses.append(
        Diagnosis(
          name: tongue("egne udtaler", "own pronunciations"), isWell: true,
          detail: tongue("\(count) ord i \(path)", "\(count) words in \(path)")))
    }
    do throws(RecogniserError) {
      let pronouncer = Pronouncer(lexicon: ear.lexicon)
      // A word of no lexicon, so that espeak-ng really speaks.
      let word = "kvabsegrød"
      let said = try pronouncer.pronunciations(of: [word])[word] ?? []
      diagnoses.append(
        Diagnosis(
          name: "espeak-ng", isWell: !said.isEmpty,
          detail: "\(word) = \(said.first?.map(\.rawValue).joined(separator: " ") ?? "–")"))
      let recogniser = try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
      let silence = SampleBuffer(samples: [Float](repeating: 0.001, count: 8000), sampleRate: 8000)
      _ = try recogniser.hear(
        silence, speech: [TimeSpan(start: 0, end: 1)],
        expecting: Expectation(questions: [], phrases: ["hej"]))
      diagnoses.append(
        Diagnosis(
          name: "PocketSphinx", isWell: true,
          detail: tongue(
            "\(ear.identity.library) har afkodet et sekund",
            "\(ear.identity.library) decoded a second")))
    } catch {
      diagnoses.append(
        Diagnosis(name: "PocketSphinx", isWell: false, detail: error.sentence(tongue)))
    }
    return diagnoses
  }

  /// Apart from the ear: what is wrong with one says nothing of the other.
  private static func bands(_ context: Context) -> Diagnosis {
    let name = context.tongue("tærskler", "bands")
    do throws(Context.Stop) {
      let bands = try context.ear().bands
      return Diagnosis(name: name, isWell: true, detail: bands.sentence(context.tongue))
    } catch {
      return Diagnosis(name: name, isWell: false, detail: error.messages.joined(separator: " "))
    }
  }

  private static func scratch(_ tongue: Tongue) -> Diagnosis {
    let folder =
      FileManager.default.isWritableFile(atPath: "/dev/shm")
      ? "/dev/shm" : NSTemporaryDirectory()
    return Diagnosis(
      name: tongue("midlertidig mappe", "temporary folder"),
      isWell: FileManager.default.isWritableFile(atPath: folder),
      detail: folder)
  }

  private static func locale(_ tongue: Tongue) -> Diagnosis {
    let environment = ProcessInfo.processInfo.environment
    let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let name = chosen ?? "C"
    let isUTF8 = name.lowercased().contains("utf")
    return Diagnosis(
      name: tongue("sprogindstilling", "locale"), isWell: true,
      detail: name
        + (isUTF8
          ? ""
          : tongue(
            " (ikke UTF-8: æ, ø og å kan se forkerte ud i terminalen; rapporter er altid UTF-8)",
            " (not UTF-8: æ, ø and å may look wrong in the terminal; reports are always UTF-8)")))
  }

  private static func time(_ tongue: Tongue) -> Diagnosis {
    Diagnosis(
      name: tongue("tidszone", "time zone"), isWell: true, detail: TimeZone.current.identifier)
  }
}
