import Engine
import Espeak
import Options
import Reporting

/// `klartone say`: a greeting read aloud by espeak-ng, to hear the order of things.
enum SayCommand {
  static let description = CommandDescription(
    "say",
    summary: Text(
      da: "læs en hilsen op med espeak-ng", en: "read a greeting aloud with espeak-ng"),
    discussion: Text(
      da:
        "Så kan man høre rækkefølgen og tempoet, før man selv indtaler. En maskinstemme er ikke en "
        + "hilsen: indtal den selv. Teksten kommer fra --text-file eller er den, \"klartone "
        + "script\" ville skrive.",
      en:
        "To hear the order and the pace before recording. A machine's voice is no greeting: record "
        + "it yourself. The text is that of --text-file, or the one \"klartone script\" would "
        + "write."),
    options: ScriptRequest.options + [
      Option(
        "text-file", value: .value(placeholder: Text(da: "FIL", en: "FILE"), kind: .file),
        help: Text(
          da: "en tekst fra en fil (\"-\" er standardinput)",
          en: "a text from a file (\"-\" is standard input)")),
      Option(
        "out", short: "o", value: .value(placeholder: Text(da: "WAV", en: "WAV"), kind: .file),
        help: Text(
          da: "skriv lyden i en fil; ellers spilles den på lydkortet",
          en: "write the sound to a file; else it is played on the sound card")),
      Option(
        "speed", value: .value(placeholder: Text(da: "ORD", en: "WORDS"), kind: .integer(80...450)),
        help: Text(da: "ord i minuttet", en: "words per minute"), defaultText: "150"),
    ],
    examples: [
      .init(
        "klartone say --name \"Mette Hansen\" --department Borgerservice",
        Text(da: "på lydkortet", en: "on the sound card")),
      .init(
        "klartone say --text-file udkast.txt --out udkast.wav",
        Text(da: "i en fil", en: "to a file")),
    ])

  static func run(_ context: Context) throws(Context.Stop) -> ExitStatus {
    let text: String
    if let path = context.arguments.value("text-file") {
      text = try context.readText(path)
    } else {
      let request = try ScriptRequest(context)
      text = request.variants.map { request.written($0).text }.joined(separator: " ")
    }
    guard text.contains(where: \.isLetter) else {
      throw Context.Stop(.usage, context.tongue("Teksten er tom.", "The wording is empty."))
    }
    let speed = context.arguments.int("speed") ?? 150
    let path = context.arguments.value("out")
    var sound: NamelessFile?
    if path != nil { sound = try context.namelessFile() }
    do throws(EspeakError) {
      let espeak = try Espeak()
      if let sound {
        try espeak.write(text, to: sound.path, wordsPerMinute: speed)
      } else {
        try espeak.say(text, wordsPerMinute: speed)
      }
    } catch {
      throw Context.Stop(.noRecogniser, error.sentence(context.tongue))
    }
    guard let path, let sound else { return .clean }
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(try sound.bytes(), to: path)
    } catch {
      throw context.notWritten(error)
    }
    return .clean
  }
}
