import Engine
import Options
import Policy
import Reporting

/// `klartone notice`: what employees are told before they are checked.
enum NoticeCommand {
  static let description = CommandDescription(
    "notice",
    summary: Text(
      da: "skriv orienteringen til medarbejderne ud fra sitefilen",
      en: "write the information sheet for employees from the site file"),
    discussion: Text(
      da:
        "Kontrol af aflytning og opkald tilbage er en kontrolforanstaltning. Arket siger, hvem der er "
        + "ansvarlig, formål, retsgrundlag, oplysninger, modtagere, opbevaring og rettigheder. Det, "
        + "der ikke er udfyldt, står som [udfyldes: …], og afslutningskoden er 1.",
      en:
        "Checking listening and calling back is a control measure. The sheet says who is responsible, "
        + "purpose, legal basis, data, recipients, retention and rights. What is not filled in stands "
        + "as [to be filled in: …], and the exit code is 1."),
    options: [
      Option(
        "dpia",
        help: Text(
          da: "oplæg til konsekvensanalysen i stedet", en: "input to the impact assessment instead")
      ),
      Option(
        "out", short: "o", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(da: "hvor; ellers standardoutput", en: "where; else standard output")),
      SiteOptions.site, KlartoneCommandLine.Shared.config,
    ],
    examples: [
      .init(
        "klartone notice --site site.json5 --out orientering.md",
        Text(da: "arket som Markdown", en: "the sheet as Markdown"))
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let notice = NoticeText(
      context.policy, given: context.policy.given, tongue: context.tongue)
    let text = context.arguments.flag("dpia") ? notice.assessment : notice.text
    if let path = context.arguments.value("out") {
      do throws(AtomicFile.WriteError) {
        try AtomicFile.write(Array(text.utf8), to: path)
      } catch {
        throw context.notWritten(error)
      }
    } else {
      context.output.result(text)
    }
    guard !notice.missing.isEmpty else { return .clean }
    context.output.diagnostic(
      context.tongue(
        "Mangler i konfigurationen: ", "Missing in the configuration: ")
        + notice.missing.joined(separator: ", ") + ".")
    return .findings
  }
}
