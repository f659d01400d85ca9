import Foundation
import Options

/// `klartone completions`: a script for the shell.
enum CompletionsCommand {
  static let description = CommandDescription(
    "completions",
    summary: Text(
      da: "skriv et script, der fuldfører kommandoer i skallen",
      en: "print a completion script for the shell"),
    arguments: [
      Argument(
        Text(da: "SKAL", en: "SHELL"), kind: .choice(Shell.allCases.map(\.rawValue)),
        help: Text(same: "bash, zsh, fish"))
    ],
    examples: [
      .init(
        "klartone completions bash > ~/.local/share/bash-completion/completions/klartone",
        Text(da: "fuldfør i bash", en: "complete in bash"))
    ])

  static func run(_ context: Context) -> ExitStatus {
    guard let shell = context.arguments.arguments.first.flatMap(Shell.init(rawValue:)) else {
      return .internalError
    }
    context.output.result(
      KlartoneCommandLine.program.completions(for: shell, language: context.helpLanguage))
    return .clean
  }
}

/// `klartone manual`: the man page.
enum ManualCommand {
  static let description = CommandDescription(
    "manual",
    summary: Text(da: "skriv manualsiden (roff)", en: "print the man page (roff)"),
    examples: [
      .init(
        "klartone manual > klartone.1 && man -l klartone.1",
        Text(da: "læs manualsiden", en: "read the man page"))
    ])

  static func run(_ context: Context) -> ExitStatus {
    // The date of the version, so that the page of one version never changes.
    context.output.result(
      KlartoneCommandLine.program.manual(language: context.helpLanguage, date: "2026-11-24"))
    return .clean
  }
}
