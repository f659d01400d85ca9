package import Engine
package import Letters
package import Policy
package import Reports
import Store
package import Timing

/// The letters of a plan, written: messages, texts, and the table for mail merge.
package struct LetterPost {
  /// One letter.
  package struct Item: Sendable {
    /// Whose mailbox it is kept under; nil for a leader nobody has a mailbox of.
    package let subject: SubjectKey?
    package let kind: LetterKind
    /// Path of its files without their extension.
    let file: String
    /// Nil without an address.
    package let message: MailMessage?
    let text: String
  }

  /// What the letters have in common.
  package struct Frame: Sendable {
    package let from: MailMessage.Party
    package let replyTo: MailAddress?
    package let zone: TimeZoneRules
    package let now: Instant
    /// A text that tells one message from all others, of letters and digits alone, for a text.
    package let code: @Sendable (String) -> String

    package init(
      from: MailMessage.Party, replyTo: MailAddress?, zone: TimeZoneRules, now: Instant,
      code: @escaping @Sendable (String) -> String
    ) {
      self.from = from
      self.replyTo = replyTo
      self.zone = zone
      self.now = now
      self.code = code
    }
  }

  package let items: [Item]
  private let rows: [MergeTable.Row]

  /// Writes the letters of a plan about a run.
  package init(
    _ plan: LetterPlan, run: RunInfo, policy: SitePolicy, frame: Frame, tongue: Tongue
  ) {
    var items: [Item] = []
    var rows: [MergeTable.Row] = []
    var names = FileNames()
    func message(
      _ name: String, _ address: MailAddress, copy: MailMessage.Party?, _ subject: String,
      _ text: String, id: String
    ) -> MailMessage {
      MailMessage(
        from: frame.from, to: .init(name, address), copy: copy, replyTo: frame.replyTo,
        subject: subject, text: text, language: tongue.language.rawValue,
        date: frame.zone.civilTime(at: frame.now),
        offsetMinutes: frame.zone.offset(at: frame.now) / 60,
        id: "klartone." + frame.code("\(run.id) \(frame.now.seconds) \(id)").prefix(32))
    }
    for letter in plan.letters {
      let written = EmployeeLetterText(
        letter, run: run, policy: policy, zone: frame.zone, tongue: tongue)
      let text = written.text
      items.append(
        Item(
          subject: letter.subject, kind: .employee,
          file: "employees/" + names.name(for: letter.number),
          message: message(
            letter.name ?? "", letter.address, copy: letter.copy, written.subject, text,
            id: letter.subject.id), text: text))
      rows.append(
        MergeTable.Row(
          mail: letter.address.text, cc: letter.copy?.address.text ?? "",
          firstName: letter.firstName ?? "", name: letter.name ?? "",
          department: letter.department ?? "", mailbox: letter.number,
          subject: written.subject, missing: written.missing, greeting: written.greeting,
          guide: policy.letters.guide, selfCheck: policy.letters.selfCheck,
          privacy: policy.letters.privacy, text: text))
    }
    var leaderNames = FileNames()
    for letter in plan.leaders {
      let written = LeaderLetterText(
        letter, run: run, policy: policy, zone: frame.zone, tongue: tongue)
      let text = written.text
      items.append(
        Item(
          subject: letter.subject, kind: .leader,
          file: "leaders/" + leaderNames.name(for: letter.leader),
          message: letter.address.map {
            message(
              letter.leader, $0, copy: nil, written.subject, text, id: "leader " + letter.leader)
          }, text: text))
    }
    self.items = items
    self.rows = rows
  }

  /// The folder: a message and a text of each letter, and one table of those to employees.
  package func write(to folder: inout AtomicFolder) throws(AtomicFile.WriteError) {
    try folder.add("letters.csv", MergeTable.bytes(rows))
    for item in items {
      if let message = item.message {
        try folder.add(item.file + ".eml", message.bytes(.crlf))
      }
      try folder.add(item.file + ".txt", Array(item.text.utf8))
    }
  }

  /// What can be handed to sendmail.
  package var parcels: [LetterDelivery.Parcel] {
    items.compactMap { item in
      guard let subject = item.subject, let message = item.message else { return nil }
      return LetterDelivery.Parcel(
        to: .init(subject, item.kind), label: message.to.address.text,
        message: message.bytes(.lf))
    }
  }
}
