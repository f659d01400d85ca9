import Engine
import Foundation
import Glibc
import Options
import Policy
import Reporting

/// The command: words in, exit code out.
package enum Klartone {
  /// Runs one command line.
  ///
  /// - Parameter arguments: without the program's name.
  /// - Returns: the exit code; see `ExitStatus`.
  package static func run(_ arguments: [String]) async -> Int32 {
    // A reader that goes away shows as a failed write, not as a killed process.
    _ = signal(SIGPIPE, SIG_IGN)
    let output = Output()
    let program = KlartoneCommandLine.program
    let spoken = program.language(of: arguments)
    let status = await run(arguments, program, output, spoken)
    guard let reason = output.writeFailure else { return status }
    let tongue = Tongue(spoken == .en ? .english : .danish)
    output.diagnostic(
      tongue(
        "Resultatet kunne ikke skrives til standardoutput: \(reason)",
        "The result could not be written to standard output: \(reason)"))
    return ExitStatus.incomplete.rawValue
  }

  private static func run(
    _ arguments: [String], _ program: Program, _ output: Output, _ spoken: Language?
  ) async -> Int32 {
    let language = spoken ?? .da
    do throws(UsageError) {
      // Started by the server with its own arguments behind the word.
      let isWorker = arguments.first == ServeWorker.word
      let parsed = try program.parse(isWorker ? Array(arguments.dropFirst()) : arguments)
      switch parsed.request {
      case .help:
        output.result(
          program.help(for: parsed.path, language: language, width: min(output.terminal.width, 100))
        )
        return ExitStatus.clean.rawValue
      case .version:
        output.result(program.versionLine + "\n")
        return ExitStatus.clean.rawValue
      case .run:
        return await run(parsed, output, spoken, isWorker: isWorker).rawValue
      }
    } catch {
      output.diagnostic(error.sentence(in: language))
      output.diagnostic(error.hint(in: language))
      AttemptMetrics(mistaken: arguments)?.failed(ExitStatus.usage.rawValue)
      return ExitStatus.usage.rawValue
    }
  }

  private static func run(
    _ parsed: ParsedCommand, _ output: Output, _ language: Language?, isWorker: Bool
  ) async -> ExitStatus {
    let metrics = AttemptMetrics(parsed)
    let tongue = Tongue(language == .en ? .english : .danish)
    // The self-check ends in its own way: those who wait are answered, workers are ended.
    let interruption =
      parsed.command == "serve" && !isWorker
      ? nil
      : Interruption { signal in
        output.diagnostic(
          tongue(
            "Afbrudt. Det, der er gemt og skrevet, er, som det var.",
            "Interrupted. What was kept and written is as it was."))
        metrics?.failed(128 + signal)
      }
    defer { withExtendedLifetime(interruption) {} }
    do throws(Context.Stop) {
      try metrics?.begin(tongue)
      let context = try Context(
        parsed, output: output, language: language.map { $0 == .da ? .danish : .english })
      if isWorker { return ServeWorker.run(context) }
      switch parsed.command {
      case "check": return try CheckCommand.run(context)
      case "script": return try ScriptCommand.run(context)
      case "say": return try SayCommand.run(context)
      case "serve": return try ServeCommand.run(context)
      case "scan": return try await ScanCommand.run(context)
      case "access": return try await AccessCommand.run(context)
      case "mailboxes": return try MailboxesCommand.run(context)
      case "rules": return try RulesCommand.run(context)
      case "waive": return try WaiveCommand.run(context)
      case "notice": return try NoticeCommand.run(context)
      case "transcribe": return try TranscribeCommand.run(context)
      case "lexicon": return try LexiconCommand.run(context)
      case "calibrate": return try await CalibrateCommand.run(context)
      case "adapt": return try await AdaptCommand.run(context)
      case "doctor": return try DoctorCommand.run(context)
      case "history": return try HistoryCommand.run(context)
      case "diff": return try DiffCommand.run(context)
      case "merge": return try MergeCommand.run(context)
      case "export": return try ExportCommand.run(context)
      case "report": return try ReportCommand.run(context)
      case "snippet": return try SnippetCommand.run(context)
      case "letters": return try LettersCommand.run(context)
      case "purge": return try PurgeCommand.run(context)
      case "config": return try ConfigCommand.run(context)
      case "completions": return CompletionsCommand.run(context)
      case "manual": return ManualCommand.run(context)
      default:
        output.diagnostic("no command \"\(parsed.command)\"")
        return .internalError
      }
    } catch {
      for message in error.messages { output.diagnostic(message) }
      metrics?.failed(error.status.rawValue)
      return error.status
    }
  }
}

extension Context {
  /// The language of help texts.
  var helpLanguage: Language { policy.language == .danish ? .da : .en }
}
