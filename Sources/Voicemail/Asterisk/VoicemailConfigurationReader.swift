extension VoicemailConfiguration {
  /// Reads `voicemail.conf` with all it includes. A setting of `[general]` is every mailbox's
  /// default. `users`: `users.conf`, which older systems have beside it. `codes`: what PINs are
  /// compared with.
  package init(
    _ file: ConfigFile, users: ConfigFile? = nil, codes: AccessCodeRule = AccessCodeRule(),
    including resolve: ConfigResolver
  ) {
    let config = AsteriskConfigReader.read(file, including: resolve)
    faults = config.faults
    let general = config.sections("general")
    func setting(_ name: String) -> String? { general.compactMap { $0[name] }.last }

    var defaults = MailboxOptions()
    for key in MailboxOptions.generalKeys {
      if let value = setting(key) { defaults.apply(key, value) }
    }
    faults += Self.contradictions(general)
    if setting("odbcstorage") != nil {
      storage = .database
    } else if setting("imapserver") != nil {
      storage = .mail(greetings: ConfigText.isTrue(setting("imapgreetings") ?? "no"))
    }

    let aliasContext = setting("aliasescontext")?.lowercased()
    var known: Set<MailboxID> = []
    for section in config.sections where !section.isTemplate {
      let key = section.name.lowercased()
      if key == "general" || key == "zonemessages" { continue }
      for entry in section.entries {
        if key == aliasContext {
          add(alias: entry)
        } else {
          add(Self.box(entry, context: section.name, defaults, codes), &known)
        }
      }
    }
    if let users {
      let context = setting("userscontext") ?? "default"
      add(users, context: context, defaults, codes, &known, including: resolve)
    }
  }

  private mutating func add(_ box: Box, _ known: inout Set<MailboxID>) {
    guard Self.isPlain(box.id) else {
      return fault("bad_name", box.place)
    }
    guard known.insert(box.id).inserted else {
      return fault("duplicate_mailbox", box.place, box.id.number)
    }
    boxes.append(box)
  }

  private mutating func fault(_ code: String, _ place: SourcePlace, _ detail: String = "") {
    guard faults.count < AsteriskConfig.mostFaults else { return }
    faults.append(InventoryFault(code, place: place, detail: detail))
  }

  /// `1234@devices => 4512@default`. A mailbox line that got among them has its PIN where the other
  /// mailbox should be, so that is looked at closely.
  private mutating func add(alias entry: AsteriskConfig.Entry) {
    let alias = Self.mailbox(entry.name)
    let target = Self.mailbox(entry.value)
    guard entry.value.contains("@"), Self.isPlain(alias), Self.isPlain(target) else {
      return fault("bad_line", entry.place)
    }
    aliases[alias] = target
  }

  /// Without a comma: behind a lost `=` the number would hold the PIN.
  private static func isPlain(_ id: MailboxID) -> Bool {
    [id.number, id.context ?? ""].allSatisfy { isPlainName($0) && !$0.contains(",") }
  }

  /// Names of folders: nothing that would lead elsewhere.
  package static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 80
      && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 < 33 }
  }

  /// `4512 => PIN,name,e-mail,pager,options`; any at the end may be missing.
  private static func box(
    _ entry: AsteriskConfig.Entry, context: String, _ defaults: MailboxOptions,
    _ codes: AccessCodeRule
  ) -> Box {
    let fields = entry.value.split(
      separator: ",", maxSplits: 4, omittingEmptySubsequences: false
    ).map { ConfigText.strip($0) }
    func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    var options = defaults
    options.apply(line: field(4))
    return make(
      MailboxID(entry.name, context: context), name: field(1), hasMail: !field(2).isEmpty,
      code: codes.judge(pin: field(0), number: entry.name), options, entry.place)
  }

  private static func make(
    _ id: MailboxID, name: String, hasMail: Bool, code: AccessCode, _ options: MailboxOptions,
    _ place: SourcePlace
  ) -> Box {
    // Fields in the wrong order, or two lines in one, would make a PIN part of the name.
    Box(
      id: id, name: name.contains { $0.isLetter } && !name.contains("=") ? name : nil,
      settings: options.settings(hasMail: hasMail, accessCode: code),
      hasOperator: options.hasOperator, exitContext: options.exitContext,
      keepsCodeInSpool: options.keepsCodeInSpool, place: place)
  }

  /// Settings that stand twice in a section with different values: which of them counts has changed
  /// between versions of Asterisk. The last is used here.
  private static func contradictions(_ general: [AsteriskConfig.Section]) -> [InventoryFault] {
    var faults: [InventoryFault] = []
    for section in general {
      var seen: [String: String] = [:]
      for entry in section.entries where !entry.isInherited {
        let key = entry.name.lowercased()
        guard MailboxOptions.generalKeys.contains(key) else { continue }
        if let other = seen[key], other != entry.value {
          faults.append(InventoryFault("contradiction", place: entry.place, detail: key))
        }
        seen[key] = entry.value
      }
    }
    return faults
  }

  /// `1234@devices`; without a context the default one.
  private static func mailbox(_ text: String) -> MailboxID {
    let parts = text.split(separator: "@", maxSplits: 1)
    return MailboxID(
      parts.first.map(String.init) ?? "", context: parts.count > 1 ? String(parts[1]) : "default")
  }

  /// `users.conf`: a section for each user with `hasvoicemail=yes`.
  private mutating func add(
    _ users: ConfigFile, context: String, _ defaults: MailboxOptions, _ codes: AccessCodeRule,
    _ known: inout Set<MailboxID>, including resolve: ConfigResolver
  ) {
    let config = AsteriskConfigReader.read(users, including: resolve)
    faults += config.faults
    let general = config.sections("general")
    for section in config.sections where !section.isTemplate {
      func setting(_ name: String) -> String? {
        section[name] ?? general.compactMap { $0[name] }.last
      }
      guard section.name.lowercased() != "general",
        ConfigText.isTrue(setting("hasvoicemail") ?? "no")
      else { continue }
      let number = section["mailbox"] ?? section.name
      var options = defaults
      for entry in section.entries { options.apply(entry.name, entry.value) }
      let pin = section["vmsecret"] ?? section["secret"] ?? section["password"] ?? ""
      let box = Self.make(
        MailboxID(number, context: context), name: section["fullname"] ?? "",
        hasMail: !(section["email"] ?? "").isEmpty,
        code: codes.judge(pin: pin, number: number), options, section.place)
      add(box, &known)
    }
  }
}
