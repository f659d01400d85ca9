import Directory
import Hearing
import Policy
import Reporting
import SoundFiles
import Testing

/// Whole sentences, as a clerk reads them.
@Suite("Danish sentences")
struct DanishSentenceTests {
  private static let danish = Tongue(.danish)

  private static let sound: [(String, String)] = [
    (
      sound(.unsupportedCodec(name: "g729")),
      "Filen \"4512.wav\" er i formatet g729, som Klartone ikke kan læse. "
        + "Eksportér hilsenen som WAV (PCM, A-law eller µ-law)."
    ),
    (sound(.empty), "Filen \"4512.wav\" er tom. Eksportér hilsenen igen."),
    (
      sound(.truncated(bytes: 44)),
      "Filen \"4512.wav\" er afbrudt: 44 byte og ingen lyd. Eksportér hilsenen igen."
    ),
    (
      sound(.notAudio(.html)),
      "Filen \"4512.wav\" er ikke lyd, men en webside. Eksportér hilsenen som WAV."
    ),
    (
      sound(.notReadable(errno: 13)),
      "Filen \"4512.wav\" kan ikke læses (fejl 13). Giv Klartone læseret til den."
    ),
    (
      sound(.tooLong(seconds: 702, limit: 600)),
      "Filen \"4512.wav\" er for lang: mindst 11,7 minutter, og grænsen er 10. "
        + "Forkort den, eller hæv quality.maxMinutes."
    ),
    (
      sound(.badFormat(channels: 1, sampleRate: 0, detail: "out of range")),
      "Filen \"4512.wav\" har et umuligt lydformat (1 kanal, 0 Hz, out of range). "
        + "Eksportér hilsenen igen."
    ),
    (
      SoundNote.incomplete(missingSeconds: 2.25).sentence(danish),
      "Noget af lyden mangler i filen (2,3 s): intet kan godkendes."
    ),
    (
      SoundNote.beyondFullScale(peak: 1.5).sentence(danish),
      "Lyden når 1,50 gange fuld styrke; det overskydende er skåret af."
    ),
  ]

  private static let others: [(String, String)] = [
    (
      RecogniserError(.missingFile(path: "/usr/share/pocketsphinx/model/en-us/en-us/mdef"))
        .sentence(danish),
      "Modelfilen \"/usr/share/pocketsphinx/model/en-us/en-us/mdef\" mangler eller kan ikke læses. "
        + "Installér den med \"apt-get install pocketsphinx-en-us\"."
    ),
    (
      RecogniserError(.earNotFound(name: "da", searched: ["models/da"])).sentence(danish),
      "Øret \"da\" findes ikke (ledt i \"models/da\"). "
        + "Sæt KLARTONE_MODELS til mappen models, eller vælg et andet med --model."
    ),
    (
      DirectoryError.missingColumns([.extension, .department], found: ["Navn"], line: 1)
        .sentence(danish),
      "Kolonner mangler: lokalnummer, afdeling (linje 1 har \"Navn\"). "
        + "Tilføj dem, eller ret overskrifterne."
    ),
    (
      PeopleFile.Note(line: 7, .personalNumber(.name)).sentence(danish),
      "linje 7: feltet navn ligner et CPR-nummer og er udeladt. Fjern det fra listen."
    ),
    (
      PeopleFile.Note(line: 9, .duplicateExtension("0417", firstLine: 3, differs: true))
        .sentence(danish),
      "linje 9: lokalnummer 0417 står også i linje 3; "
        + "linjerne er uenige, så navn og afdeling vurderes ikke."
    ),
  ]

  @Test("sounds, recognisers and lists of people", arguments: sound + others)
  func whole(sentence: String, expected: String) {
    #expect(sentence == expected)
  }

  @Test(
    "configurations, as parsed: file, line, column, setting, what and what to do",
    arguments: [
      (
        "{ callback: { limitHour: 24 } }",
        ["k.json5:1:15: callback.limitHour: kendes ikke. Mente du callback.limitHours?"]
      ),
      (
        "{\n  exitThreshold: 'fejl', callback: { limitHours: 1e300 } }",
        [
          "k.json5:2:18: exitThreshold: \"fejl\" er ikke blandt \"info\", \"warn\", \"fail\".",
          "k.json5:2:50: callback.limitHours: 1e+300 er uden for 1–240.",
        ]
      ),
      (
        "{ recogniser: { workers: 1.5 } }",
        ["k.json5:1:26: recogniser.workers: 1,5 skal være et helt tal."]
      ),
      (
        "{ switchboard: { keys: '' } }",
        ["k.json5:1:24: switchboard.keys: må ikke være tom."]
      ),
      (
        "{ switchboard: { names: ['Vagten'], ambiguousNames: ['vagten'] } }",
        [
          "k.json5:1:54: switchboard.ambiguousNames[0]: \"vagten\" kan ikke både være Omstillingen "
            + "og tvetydig (switchboard.names[0], linje 1). Slet den ene."
        ]
      ),
      (
        "{ callback: { limitHours: 24 ",
        ["k.json5:1:13: callback: \"{\" bliver aldrig lukket."]
      ),
    ])
  func configuration(text: String, expected: [String]) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try SitePolicy.parse(json5: text, source: "k.json5")
    }
    #expect(error.sentences(Self.danish) == expected)
  }

  @Test("a configuration without a file is called so")
  func unnamed() throws {
    let error = try #require(throws: ConfigurationError.self) { try JSON5.parse("{ a 1 }") }
    #expect(
      error.sentences(Self.danish) == [
        "konfigurationen:1:5: a: her skulle stå et kolon, ikke \"1\"."
      ])
    #expect(
      error.sentences(Tongue(.english)) == [
        "configuration:1:5: a: a colon should be here, not \"1\"."
      ])
  }

  @Test("a row of people in place of the headings is cut short, and no CPR number is repeated")
  func noHeader() throws {
    let row = "4512;" + String(repeating: "x", count: 500) + ";010203-1234;a;b;c;d;e;f;g\n"
    let error = try #require(throws: DirectoryError.self) {
      try PeopleFile(csv: Array(row.utf8))
    }
    let sentence = error.sentence(Self.danish)
    #expect(sentence.contains("\"4512\"") && !sentence.contains("010203"))
    #expect(sentence.contains(", …. Første linje") && sentence.count < 250, "\(sentence)")
  }

  private static func sound(_ reason: SoundFileError.Reason) -> String {
    SoundFileError(path: "4512.wav", reason: reason).sentence(danish)
  }
}
