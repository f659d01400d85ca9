import Directory
import Engine
import Policy
import Reporting
import Timing
import Voicemail

@testable import Mailboxes

/// An invented site with a mailbox of every kind.
enum SampleSite {
  static let zone = "Europe/Copenhagen"
  /// 2026-11-20, 23:30 UTC: the 21st in Denmark.
  static let night = Instant(1_795_217_400)

  static func report(people: Bool = true) throws -> MailboxesReport {
    var policy = SitePolicy()
    policy.sources.timeZone = zone
    return try MailboxesReport(site, people: people ? try Self.people : nil, policy: policy)
  }

  private static var people: SitePeople {
    get throws {
      let csv = """
        Lokalnummer;Navn;Afdeling
        4501;Mette Hansen;Borgerservice
        4502;Ole Lund;Borgerservice
        4503;=Ida Ny;Jobcentret
        4599;Kim Uden;Jobcentret
        4505;Første Ejer;Jobcentret
        4505;Anden Ejer;Jobcentret
        """
      var people = SitePeople(try PeopleFile(csv: Array(csv.utf8)))
      people.leavers = [
        DirectoryPeople.Leaver(
          person: Person(
            extension: "4504", name: "Per Gået", department: "Jobcentret", line: 9),
          lastDay: CivilDate(number: 20_757))
      ]
      return people
    }
  }

  private static var site: SiteMailboxes {
    SiteMailboxes(
      mailboxes: [temporary, recorded, unused, left, spoken, open, closed, again],
      faults: [
        InventoryFault(
          "include_missing", place: SourcePlace(file: "etc/voicemail.conf", line: 12),
          detail: "vm\u{1B}.conf"),
        InventoryFault("odd_thing", place: SourcePlace(file: "etc/x"), detail: "y"),
      ], repeated: [MailboxID("4501", context: "default")])
  }

  private static var recorded: Mailbox {
    var mailbox = mailbox(
      "4501",
      .recording(
        file("4501/unavail.wav", .unavailable),
        copies: [
          file("4501/unavail.gsm", .unavailable)
        ]))
    mailbox.name = "Mette Hansen"
    mailbox.alsoHeard = [file("4501/busy.wav", .busy)]
    mailbox.settings.leavesByMail = false
    mailbox.settings.movesHeard = true
    mailbox.settings.mostMessages = 100
    mailbox.settings.operatorKey = .wired
    mailbox.settings.accessCode = .asPolicy
    mailbox.messages = [message("a", .no), message("b", .yes(night)), message("c", .yes(nil))]
    return mailbox
  }

  private static var temporary: Mailbox {
    let on = file("4502/temp.wav", .temporary)
    var mailbox = mailbox("4502", .recording(on, copies: []))
    mailbox.name = "Ole L."
    mailbox.unheard = [file("4502/unavail.wav", .unavailable)]
    mailbox.abandoned = [file("4502/unavail.tmp.wav", .unavailable)]
    mailbox.settings.operatorKey = .notWired("operator_off")
    mailbox.settings.movesHeard = false
    mailbox.messages = [message("a", .unknown)]
    mailbox.notes = [
      MailboxNote(.temporaryGreeting(since: night), place: SourcePlace(file: on.path)),
      MailboxNote(
        .abandonedRecording(since: nil), place: SourcePlace(file: mailbox.abandoned[0].path)),
    ]
    return mailbox
  }

  private static var unused: Mailbox {
    var mailbox = mailbox("4503", .announcement(name: nil))
    mailbox.settings.accessCode = .notSetUp
    mailbox.notes = [MailboxNote(.neverUsed, place: mailbox.place)]
    return mailbox
  }

  private static var left: Mailbox {
    mailbox("4504", .announcement(name: file("4504/greet.wav", .name)))
  }

  private static var spoken: Mailbox {
    mailbox("4505", .text("Du har ringet til\nBorgerservice."), .generic)
  }

  private static var open: Mailbox {
    var mailbox = mailbox("4506", .unknown(.settingUnknown), .unity)
    mailbox.name = "Fælles \u{202E}postkasse med et meget langt navn"
    return mailbox
  }

  private static var again: Mailbox {
    mailbox(
      "4503", .recording(file("4503/unavail.wav", .unavailable), copies: []), context: "gammel")
  }

  private static var closed: Mailbox {
    var mailbox = mailbox("4502", .announcement(name: nil), context: "gammel")
    mailbox.settings.isEnabled = false
    return mailbox
  }

  private static func mailbox(
    _ number: String, _ heard: HeardGreeting, _ system: VoicemailSystem = .asterisk,
    context: String = "default"
  ) -> Mailbox {
    Mailbox(
      id: MailboxID(number, context: context), system: system, heard: heard,
      place: SourcePlace(file: "etc/voicemail.conf", line: 7))
  }

  private static func file(_ path: String, _ slot: GreetingSlot) -> GreetingFile {
    GreetingFile(path: "vm/\(path)", slot: slot, changed: night, size: 8000)
  }

  private static func message(_ id: String, _ heard: Message.Heard) -> Message {
    Message(
      id: id, arrived: night, duration: 12, heard: heard, place: SourcePlace(file: "vm/\(id)"))
  }
}
