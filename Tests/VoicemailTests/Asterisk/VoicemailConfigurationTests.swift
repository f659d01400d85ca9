import Testing

@testable import Voicemail

@Suite("voicemail.conf")
struct VoicemailConfigurationTests {
  private static func read(_ text: String, users: String? = nil) -> VoicemailConfiguration {
    VoicemailConfiguration(
      ConfigFile(path: "voicemail.conf", bytes: Array(text.utf8)),
      users: users.map { ConfigFile(path: "users.conf", bytes: Array($0.utf8)) }
    ) { _ in .files([]) }
  }

  /// `number@context name mail delete move most operator exit code`.
  private static func outline(_ box: VoicemailConfiguration.Box) -> String {
    func word(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "?" }
    let settings = box.settings
    return [
      "\(box.id.number)@\(box.id.context ?? "")", box.name ?? "-", word(settings.leavesByMail),
      word(settings.deletesAfterMail), word(settings.movesHeard),
      settings.mostMessages.map(String.init) ?? "?", word(box.hasOperator), box.exitContext ?? "-",
      settings.accessCode?.rawValue ?? "?",
    ].joined(separator: " ")
  }

  @Test(
    "a mailbox line",
    arguments: [
      ("", "4512 => 14512,Mette", "4512@default Mette no no yes 100 no - as_policy"),
      ("", "4512 = 14512", "4512@default - no no yes 100 no - as_policy"),
      ("", "4512 => 14512,Mette,m@k.dk", "4512@default Mette yes no yes 100 no - as_policy"),
      ("attach=no", "4512 => 1,M,m@k.dk", "4512@default M no no yes 100 no - differs"),
      (
        "attach=no", "4512 => 1,M,m@k.dk,,attach=yes|delete=1",
        "4512@default M yes yes yes 100 no - differs"
      ),
      ("moveheard=no", "4512 => 1,M", "4512@default M no no no 100 no - differs"),
      ("moveheard=no", "4512 => 1,M,,,moveheard=yes", "4512@default M no no yes 100 no - differs"),
      (
        "operator=yes\nexitcontext=ud", "4512 => 1,M", "4512@default M no no yes 100 yes ud differs"
      ),
      (
        "operator=yes", "4512 => 1,M,,,operator=no|exitcontext=x",
        "4512@default M no no yes 100 no x differs"
      ),
      ("maxmsg=5", "4512 => 1,M", "4512@default M no no yes 5 no - differs"),
      ("maxmsg=5", "4512 => 1,M,,,maxmsg=0", "4512@default M no no yes 0 no - differs"),
      ("maxmsg=-1", "4512 => 1,M", "4512@default M no no yes 100 no - differs"),
      ("maxmsg=99999", "4512 => 1,M", "4512@default M no no yes 9999 no - differs"),
      // A PIN in the place of the name is not a name.
      ("", "4512 => Mette,14512", "4512@default - no no yes 100 no - differs"),
      ("delete=yes", "4512 => 1,M,m@k.dk", "4512@default M yes no yes 100 no - differs"),
    ])
  func line(general: String, line: String, expected: String) {
    let configuration = Self.read("[general]\n\(general)\n[default]\n\(line)\n")
    #expect(configuration.boxes.map(Self.outline) == [expected])
    #expect(configuration.faults.isEmpty)
  }

  @Test(
    "1 + own number, joined as text; the PIN itself is nowhere",
    arguments: [
      ("14512", "4512", .asPolicy), ("-14512", "4512", .asPolicy), (" 14512 ", "4512", .asPolicy),
      ("4513", "4512", .differs), ("4512", "4512", .notSetUp), ("-4512", "4512", .notSetUp),
      ("", "4512", AccessCode.none), ("-", "4512", AccessCode.none), ("*1", "4512", .differs),
      ("10417", "0417", .asPolicy), ("1417", "0417", .differs), ("114512", "4512", .differs),
      ("014512", "4512", .differs),
    ] as [(String, String, AccessCode)])
  func accessCode(pin: String, number: String, expected: AccessCode) {
    let configuration = Self.read("[default]\n\(number) => \(pin),Mette\n")
    #expect(configuration.boxes.map(\.settings.accessCode) == [expected])
    let secret = ConfigFile(path: "secret.conf", bytes: Array("[general]\npassword=\(pin)".utf8))
    let fromSecret = AccessCodeRule().judge(secret: secret, number: number)
    #expect(fromSecret == (pin.isEmpty ? nil : expected))
  }

  @Test(
    "a policy with another number in front",
    arguments: [("74512", AccessCode.asPolicy), ("14512", .differs), ("4512", .notSetUp)])
  func otherPrefix(pin: String, expected: AccessCode) {
    let file = ConfigFile(path: "v", bytes: Array("[default]\n4512 => \(pin),Mette\n".utf8))
    let configuration = VoicemailConfiguration(file, codes: AccessCodeRule(prefix: "7")) { _ in
      .files([])
    }
    #expect(configuration.boxes.map(\.settings.accessCode) == [expected])
  }

  @Test("contexts, aliases, duplicates, names that would lead out of the spool")
  func contexts() {
    let configuration = Self.read(
      """
      [general]
      aliasescontext=andre
      operator=no
      operator=yes
      [zonemessages]
      european=Europe/Copenhagen|'vm-received'
      [andre]
      1234@devices => 4512@default
      [default]
      4512 => 14512,Mette
      4512 => 99,Anden
      ../../etc => 1,Ond
      [skole]
      4512 => 1,Jens
      """)
    #expect(
      configuration.boxes.map { "\($0.id.number)@\($0.id.context ?? "")" }
        == ["4512@default", "4512@skole"])
    #expect(configuration.boxes.first?.name == "Mette")
    #expect(
      configuration.aliases
        == [MailboxID("1234", context: "devices"): MailboxID("4512", context: "default")])
    #expect(
      configuration.faults.map { "\($0.code):\($0.place.line)" }
        == ["contradiction:4", "duplicate_mailbox:11", "bad_name:12"])
  }

  @Test(
    "where messages and greetings are",
    arguments: [
      ("", .spool), ("odbcstorage=asterisk", .database), ("imapserver=x", .mail(greetings: false)),
      ("imapserver=x\nimapgreetings=yes", .mail(greetings: true)),
    ] as [(String, VoicemailConfiguration.Storage)])
  func storage(general: String, expected: VoicemailConfiguration.Storage) {
    #expect(Self.read("[general]\n\(general)\n").storage == expected)
  }

  @Test("users.conf: who has voicemail, with the PIN of vmsecret")
  func users() {
    let configuration = Self.read(
      "[general]\nattach=yes\n[default]\n4501 => 14501,Mette\n",
      users: """
        [general]
        hasvoicemail=no
        [4502]
        fullname = Jens Olsen
        email = j@k.dk
        hasvoicemail = yes
        vmsecret = 14502
        secret = hemmelig
        [4503]
        fullname = Uden Talepost
        """)
    #expect(
      configuration.boxes.map(Self.outline) == [
        "4501@default Mette no no yes 100 no - as_policy",
        "4502@default Jens Olsen yes no yes 100 no - as_policy",
      ])
  }
}
