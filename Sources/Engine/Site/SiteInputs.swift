internal import Digests
import Directory
package import Rules
import Timing
import Voicemail

/// Whom and what a scan is told of.
package enum SiteInputs {
  /// SHA-256 of people, mailboxes and exceptions: two scans with the same are about the same site.
  /// Where files lie is left out, as machines mount them in different places.
  package static func fingerprint(
    people: SitePeople?, greetings: [GreetingTask], mailboxes: SiteMailboxes, waivers: WaiverBook
  ) -> String {
    var lines: [String] = ["people"]
    for person in people?.people ?? [] {
      lines.append(
        ([person.extension, person.name, person.callName, person.department, person.leader]
          .map { $0 ?? "" } + [person.mailboxType.rawValue] + person.aliases)
          .joined(separator: "\t"))
    }
    lines += ["disputed"] + (people?.disputed ?? []).sorted()
    lines.append("greetings")
    for task in greetings { lines.append("\(task.mailbox)\t\(task.content.kind)") }
    lines.append("mailboxes")
    for mailbox in mailboxes.mailboxes {
      lines.append("\(mailbox.system.rawValue)\t\(mailbox.id.context ?? "")\t\(mailbox.id.number)")
    }
    lines.append("waivers")
    for waiver in waivers.waivers {
      lines.append(
        [waiver.mailbox, waiver.rule.rawValue, waiver.reason, waiver.owner, waiver.expires.iso]
          .joined(separator: "\t"))
    }
    return SHA256Sum(of: lines.joined(separator: "\n")).hex
  }
}

extension GreetingTask.Content {
  fileprivate var kind: String {
    switch self {
    case .recording: "recording"
    case .text: "text"
    case .announcement: "announcement"
    case .unknown(let doubt): doubt.rawValue
    }
  }
}
