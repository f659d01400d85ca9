import Options
import Policy
import Reporting

/// `klartone config`: make and check a configuration.
enum ConfigCommand {
  static let description = CommandDescription(
    "config",
    summary: Text(
      da: "skriv eller kontrollér en konfiguration", en: "print or check a configuration"),
    options: [
      Option(
        "print-default",
        help: Text(
          da: "skriv en kommenteret konfiguration med alle standardværdier",
          en: "print a commented configuration with all defaults")),
      Option(
        "check", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "kontrollér en konfiguration og vis fejl med linje og nøgle",
          en: "check a configuration and show mistakes by line and key")),
    ],
    examples: [
      .init(
        "klartone config --print-default > klartone.json5",
        Text(da: "lav en konfiguration at rette i", en: "make a configuration to edit"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let printing = context.arguments.flag("print-default")
    switch (printing, context.arguments.value("check")) {
    case (true, nil):
      context.output.result(SitePolicy.defaultJSON5)
    case (false, let path?):
      let policy = try Context.readPolicy(path, context.tongue)
      if !policy.recogniser.lexicon.isEmpty {
        _ = try Context.readLexicon(policy.recogniser.lexicon, context.tongue)
      }
      context.output.result(
        context.tongue(
          "\(Printable.text(path)) er i orden.\n", "\(Printable.text(path)) is in order.\n"))
      if policy.evidence.snippets == .yes {
        context.output.result(
          context.tongue("Lydklip er ", "Snippets of sound are ")
            + policy.evidence.sentence(context.tongue) + ".\n")
      }
    default:
      throw Context.Stop(
        .usage,
        context.tongue(
          "Angiv netop én af: --print-default eller --check FIL.",
          "Give exactly one of: --print-default or --check FILE."))
    }
    return .clean
  }
}
