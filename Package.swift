// swift-tools-version: 6.2
import PackageDescription

/// Debian keeps PocketSphinx' own headers outside the compiler's search path, and its pkg-config
/// file would link PulseAudio through sphinxad; see CONTRIBUTING, "Binding".
let sphinxHeaders = "-I/usr/include/pocketsphinx"

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-Xcc", sphinxHeaders]),
]

func part(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  embedding files: [String] = [], optimised: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude,
    resources: files.map { .embedInCode($0) },
    swiftSettings: strict + (optimised ? [.unsafeFlags(["-O"])] : []))
}

func command(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

/// What the self-check's page is made of beside its markup: compiled into the program.
let pageFiles = [
  "page.css", "main.js", "fields.js", "write.js", "record.js", "recorder.js", "meter.js",
  "prompter.js", "sound.js", "answer.js", "openapi.json",
]

let package = Package(
  name: "klartone",
  targets: [
    // C libraries: a module map and a list of headers each.
    .systemLibrary(name: "CSndFile", providers: [.apt(["libsndfile1-dev"])]),
    .systemLibrary(name: "CSampleRate", providers: [.apt(["libsamplerate0-dev"])]),
    .systemLibrary(
      name: "CPocketSphinx", providers: [.apt(["libpocketsphinx-dev", "libsphinxbase-dev"])]),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZLib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CICal", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CRename"),
    .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
    .target(name: "CSphinxLog"),

    // Wrappers: the only places with unsafe code.
    part("SoundFiles", ["CSndFile", "Signal"]),
    part("Resampling", ["CSampleRate", "Signal"]),
    part("Sphinx", ["CPocketSphinx", "CSphinxLog"]),
    part("Espeak"),
    // Other programs as child processes: sendmail, recorders.
    part("Programs"),
    part("Coprocesses"),
    part("Digests", ["CMessageDigest"]),
    part("SQLite", ["CSQLite"]),
    part("Renaming", ["CRename"]),
    part("Compression", ["CZLib"]),
    part("Calendars", ["CICal", "Timing"]),
    part("HTTPServer", ["CMicroHTTPD", "HTTPMessages"]),

    // Domain: values in, values out; no files, no clock, no C.
    // Optimised also in debug builds, as Adaptation: half of what tests wait for is in these two.
    part("Signal", optimised: true),
    part("Wording", optimised: true),
    part("Speech"),
    part("Policy", ["Wording"]),
    part("Directory", ["Wording"]),
    part("Hearing", ["Signal", "Speech", "Wording"]),
    // Optimised also in debug builds: thousands of phrases are compared with each transcript.
    part("Transcripts", ["Hearing", "Signal", "Speech", "Wording"], optimised: true),
    part("Audit", ["Signal", "Wording", "Hearing", "Policy", "Timing"]),
    part("Measures", ["Hearing", "Wording"]),
    // Optimised also in debug builds: its loops over numbers are a hundred times slower otherwise.
    part("Adaptation", optimised: true),
    // Optimised for the same reason.
    part("Networks", optimised: true),
    part("Timing"),
    part("Voicemail", ["Timing"]),
    part("Calls", ["Timing", "Voicemail"]),
    part("Logs", ["Calls", "Timing", "Voicemail"]),
    part("Access", ["Timing", "Voicemail"]),
    part("Absence", ["Timing", "Voicemail"]),
    part(
      "Rules",
      ["Absence", "Access", "Calls", "Directory", "Policy", "Timing", "Voicemail", "Wording"],
      exclude: ["RULES.md", "REGLER.md"]),

    part("Reports", ["Timing"]),
    // Documents as JSON, written as they are made.
    part("JSONWriting"),

    // Who gets a letter about what, and messages as they travel.
    part("Letters", ["Directory", "Reports", "Timing"]),

    // The self-check's questions, queue and doorkeeping.
    part("HTTPMessages"),
    part("SelfCheck", ["Directory", "HTTPMessages", "Wording"]),

    // Outputs that need nothing but the report.
    part(
      "Exports", ["Directory", "JSONWriting", "Reports", "Timing"],
      embedding: ["report.schema.json"]),

    // Pages for people, from the report and what was counted before.
    part("Dashboard", ["Reports", "Timing"]),

    // What is kept from run to run.
    part("Store", ["JSONWriting", "Reports", "SQLite", "Timing"], exclude: ["VIEWS.md"]),

    // Readers: a voicemail system's files and logs become mailboxes and events.
    part(
      "Mailboxes", ["Absence", "Calendars", "Timing", "Voicemail", "Directory", "SQLite"]),
    part("LogFiles", ["Calls", "Timing", "Voicemail", "Logs", "Compression", "Digests"]),

    // Engine: joins the wrappers and the domain.
    part(
      "Engine",
      [
        "SoundFiles", "Resampling", "Sphinx", "Espeak", "Coprocesses", "Transcripts", "Digests",
        "Signal", "Wording", "Speech",
        "Policy", "Directory", "Hearing", "Audit", "Timing", "Voicemail", "Logs", "Access",
        "Mailboxes", "LogFiles", "Measures", "Adaptation", "Networks", "Absence", "Calls", "Rules",
        "Reports", "Store", "Renaming", "Programs", "SelfCheck",
      ]),
    part(
      "Reporting",
      [
        "Access", "Adaptation", "Audit", "Compression", "Directory", "Engine", "Hearing",
        "LogFiles", "Logs",
        "Mailboxes", "Policy", "Signal", "SoundFiles", "Speech", "Timing", "Voicemail", "Wording",
        "Absence", "Calls", "Rules", "Reports", "SQLite", "Store", "Letters", "Programs", "Espeak",
        "SelfCheck", "Transcripts", "JSONWriting",
      ]),
    part("PageFiles", embedding: pageFiles),

    // Commands.
    part("Options"),
    part(
      "App",
      [
        "Options", "Engine", "Reporting", "Policy", "Directory", "Audit", "Hearing", "Signal",
        "SoundFiles", "Wording", "Speech", "Timing", "Voicemail", "Access", "Mailboxes",
        "LogFiles", "Logs", "Rules", "Digests", "Exports", "Reports", "Store", "Dashboard",
        "Letters", "Programs", "Espeak", "SelfCheck", "HTTPMessages", "HTTPServer", "PageFiles",
        "JSONWriting",
      ]),
    command("klartone", ["App"]),
    command(
      "klartone-bench",
      [
        "Options", "Engine", "Policy", "Audit", "Directory", "Hearing", "Measures", "Signal",
        "SoundFiles", "Speech", "Wording", "Logs", "LogFiles", "Timing", "Voicemail", "Dashboard",
        "Reporting", "Reports", "Store",
      ]),

    // Tests mirror Sources.
    .target(
      name: "TestSupport", dependencies: ["Signal"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Signal", ["Signal"]),
    tests("SoundFiles", ["SoundFiles", "Resampling", "Signal"]),
    tests("Wording", ["Wording"]),
    tests("Speech", ["Speech"]),
    tests("Policy", ["Policy", "Wording"]),
    tests("Directory", ["Directory", "Wording"]),
    tests("Hearing", ["Hearing", "Signal", "Speech", "Wording"]),
    tests("Transcripts", ["Hearing", "Signal", "Speech", "Transcripts", "Wording"]),
    tests("Coprocesses", ["Coprocesses"]),
    tests("Measures", ["Measures", "Wording"]),
    tests("Adaptation", ["Adaptation"]),
    tests("Networks", ["Networks"]),
    tests("Sphinx", ["Sphinx"]),
    tests("Timing", ["Timing"]),
    tests("Voicemail", ["Timing", "Voicemail"]),
    tests("Logs", ["Calls", "Logs", "Timing", "Voicemail"]),
    tests("Access", ["Access", "Timing", "Voicemail"]),
    tests("Calls", ["Calls", "Timing", "Voicemail"]),
    tests("Absence", ["Absence", "Timing", "Voicemail"]),
    tests("Calendars", ["Calendars", "Timing"]),
    tests(
      "Rules",
      [
        "Absence", "Access", "Audit", "Calls", "Directory", "Engine", "Policy", "Reporting",
        "Reports", "Rules", "Signal", "SoundFiles", "Timing", "Voicemail", "Wording",
      ], exclude: ["Golden"]),
    tests("Mailboxes", ["Absence", "Directory", "Mailboxes", "SQLite", "Timing", "Voicemail"]),
    tests("LogFiles", ["Calls", "Compression", "LogFiles", "Logs", "Timing", "Voicemail"]),
    tests("SQLite", ["SQLite"]),
    tests("Reports", ["Reports", "Timing"]),
    tests("JSONWriting", ["JSONWriting"]),
    tests(
      "Exports", ["Directory", "Exports", "JSONWriting", "Reports", "Timing"],
      exclude: ["Golden"]),
    tests("Letters", ["Letters", "Reports", "Timing"]),
    tests("Programs", ["Programs"]),
    tests("Store", ["Reports", "SQLite", "Store", "Timing"]),
    tests(
      "Dashboard", ["Dashboard", "Reports", "Signal", "SoundFiles", "Timing"], exclude: ["Golden"]),
    tests("SelfCheck", ["Directory", "HTTPMessages", "SelfCheck", "Wording"]),
    tests("Audit", ["Audit", "Hearing", "Policy", "Signal", "Timing", "Wording"]),
    tests(
      "Engine",
      [
        "Access", "Audit", "Digests", "Directory", "Engine", "Hearing", "LogFiles", "Logs",
        "Measures",
        "Policy", "Reports", "Rules", "SelfCheck", "Signal", "SoundFiles", "Speech", "Store",
        "Timing", "Transcripts", "Voicemail", "Wording",
      ]),
    tests(
      "Reporting",
      [
        "Reporting", "Access", "Adaptation", "Audit", "Compression", "Directory", "Engine",
        "Hearing",
        "LogFiles", "Mailboxes", "Policy", "Signal", "SoundFiles", "Speech", "Timing", "Voicemail",
        "Wording", "Absence", "Calls", "Letters", "Reports", "Rules", "SelfCheck", "JSONWriting",
      ]),
    tests("Options", ["Options"], exclude: ["Golden"]),
    tests(
      "EndToEnd",
      ["klartone", "Reports", "Signal", "SoundFiles", "SQLite", "Store", "Timing"]),
  ],
  cLanguageStandard: .c11
)
