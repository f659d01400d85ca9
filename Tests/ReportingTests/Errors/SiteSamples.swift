import Directory
import Reporting
import Rules
import SoundFiles
import Voicemail

@testable import Compression
@testable import Engine
@testable import LogFiles
@testable import Mailboxes

/// Every case of the errors and notes of a site's mailboxes, people and logs.
enum SiteSamples {
  static let all =
    site + zones + columns + sources + logs + faults + people

  private static let site: [ErrorSample] = [
    sample(.noMailboxes, "--asterisk", "sources.asterisk.spool"),
    sample(.noDirectory, "--directory", "sources.directory.csv"),
    sample(
      .directoryUnreadable(path: "p/\(Hostile.text)", detail: "No such file."),
      "p/\(Hostile.shown)", "(No such file)"),
    sample(.directory(path: "p/\(Hostile.text)", .empty), "p/\(Hostile.shown)"),
    sample(
      .mailboxes(.fusionPBX, MailboxSourceError(path: "v.csv", reason: .missing)), "FusionPBX",
      "\"v.csv\"", "sources.fusionpbx"),
    sample(
      .mailboxes(nil, MailboxSourceError(path: "o.db", reason: .busy)), "\"o.db\"",
      "sources.directory"),
    sample(.greetings(GreetingFolder.ListingError(path: "h", detail: "x")), "\"h\"", "(x)"),
    sample(
      .waiversUnreadable(path: "u/\(Hostile.text)", detail: "No."), "u/\(Hostile.shown)", "(No)"),
    sample(
      .waivers(path: "u/\(Hostile.text)", .missingColumns([.owner], line: 3)),
      "u/\(Hostile.shown)", "3", "owner", "mailbox;rule;reason;owner;expires"),
    sample(.waivers(path: "u.csv", .undecodable(.notText(line: 7))), "u.csv", "7"),
    sample(.zoneUnknown(Hostile.text), Hostile.shown, "Europe/Copenhagen", "--time-zone"),
    sample(.unknownEvidence(Hostile.text), Hostile.shown, "attempt, opened, played, disposed"),
    sample(.callRecordColumns(["src", Hostile.text]), "src, \(Hostile.shown)", "cdrColumns"),
    sample(
      .coveredDays(log: "x", days: Hostile.text), "\"x\"", Hostile.shown,
      "2026-11-16/2026-11-22"),
    sample(
      .emptyPeriod(from: "2026-11-23", to: "2026-11-16"), "2026-11-23", "2026-11-16", "--since",
      "--until"),
    ErrorSample(
      "UnknownTimeZone", evidence: [Hostile.shown, "sources.timeZone"],
      sentence: UnknownTimeZone(name: Hostile.text).sentence),
  ]

  private static let kinds: [(SiteError.SourceKind, String)] = [
    (.cdr, "sources.logs.cdr"), (.full, "sources.logs.full"), (.cel, "sources.logs.cel"),
    (.externnotify, "sources.logs.externnotify"), (.managerEvents, "sources.logs.managerEvents"),
    (.freeswitchEvents, "sources.logs.freeswitchEvents"),
    (.unityLogins, "sources.logs.unityLogins"), (.unityMessages, "sources.logs.unityMessages"),
    (.generic, "sources.logs.generic"), (.unity, "sources.unity"),
    (.fusionpbx, "sources.fusionpbx"), (.os2mo, "sources.directory.os2mo"), (.access, ""),
  ]

  private static let zones = kinds.map { kind, key in
    sample(.zoneMissing(kind), key, "--time-zone Europe/Copenhagen", "sources.timeZone")
  }

  private static let columns: [ErrorSample] = [
    sample(
      .unknownColumn(.unity, column: Hostile.text), Hostile.shown, "sources.unity.columns",
      "greetingType"),
    sample(
      .unknownColumn(.generic, column: "x"), "sources.generic.columns", "sources.logs.columns",
      "action"),
    sample(
      .unknownColumn(.unityLogins, column: "x"), "sources.logs.columns:",
      "mailbox, time, date, context, action, caller"),
    sample(
      .columnsMissing(.unityLogins, ["mailbox", "time"]), "sources.logs.unityLogins",
      "mailbox, time", "sources.logs.columns: { mailbox"),
  ]

  private static let sources: [ErrorSample] = [
    source(.missing), source(.unreadable("\(Hostile.text).")), source(.notADatabase, "SQLite"),
    source(.busy), source(.needsRecovery, "sqlite3"), source(.damaged(line: 17), "17"),
    source(.damaged(line: 0)), source(.missingTable(Hostile.text), Hostile.shown),
    source(.missingColumn(Hostile.text), Hostile.shown, "columns"), source(.empty),
  ]

  private static let logs: [ErrorSample] =
    [
      log(.input(.cannotOpen(code: 2))), log(.input(.cannotOpen(code: 13))),
      log(.input(.cannotOpen(code: 24)), "24"), log(.input(.notAFile), "Master.csv*"),
      log(.input(.cannotRead(code: 5)), "5"), log(.input(.gzip(.notGzip)), "gzip"),
      log(.input(.gzip(.damaged(at: 4711))), "4711"), log(.input(.gzip(.truncated))),
      log(.input(.gzip(.outOfMemory))), log(.zoneMissing, "--time-zone Europe/Copenhagen"),
      log(.cancelled),
    ] + AccessSource.allCases.map { log(.otherFormat($0), "CDR", "sources.logs") }

  private static let faults: [ErrorSample] = LogFault.Kind.allCases.flatMap { kind in
    [
      (LogFault(kind, line: 4), ["4:"]),
      (LogFault(kind, count: 31, first: 4, last: 90), ["31", "4", "90:"]),
    ].map { fault, evidence in
      ErrorSample(fault, evidence: ["l/\(Hostile.shown)"] + evidence) {
        fault.sentence($0, file: "l/\(Hostile.text)")
      }
    }
  }

  private static let people: [ErrorSample] = [
    person(.withoutExtension(name: Hostile.text), Hostile.shown, "extensionDigits"),
    person(.withoutExtension(name: "")),
    person(
      .duplicateExtension("4501", name: Hostile.text, first: nil), "4501", Hostile.shown),
    person(.withoutDepartment(name: Hostile.text), Hostile.shown),
    person(
      .severalDepartments(name: "Ida", [Hostile.text, "Jobcentret"]), "Ida",
      "\(Hostile.shown), Jobcentret"),
    person(.severalExtensions(name: "Ida", ["4501", "4502"]), "Ida", "4501, 4502"),
  ]

  private static func sample(_ error: SiteError, _ evidence: String...) -> ErrorSample {
    ErrorSample(error, evidence: evidence, sentence: error.sentence)
  }

  private static func source(
    _ reason: MailboxSourceError.Reason, _ evidence: String...
  ) -> ErrorSample {
    let error = MailboxSourceError(path: "s/\(Hostile.text)", reason: reason)
    return ErrorSample(
      reason, evidence: evidence + ["s/\(Hostile.shown)"], sentence: error.sentence)
  }

  private static func log(_ kind: LogFileFault.Kind, _ evidence: String...) -> ErrorSample {
    let fault = LogFileFault(file: "l/\(Hostile.text)", source: .cdr, kind: kind)
    return ErrorSample(
      kind, evidence: evidence + ["l/\(Hostile.shown)"], sentence: fault.sentence)
  }

  private static func person(
    _ kind: DirectoryPeople.Note.Kind, _ evidence: String...
  ) -> ErrorSample {
    let note = DirectoryPeople.Note(
      place: SourcePlace(file: "d/\(Hostile.text)", line: 314), kind: kind)
    return ErrorSample(
      kind, evidence: evidence + ["d/\(Hostile.shown):314"], sentence: note.sentence)
  }
}
