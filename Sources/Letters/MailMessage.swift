import Foundation
package import Timing

/// A message of plain text (RFC 5322, MIME: RFC 2045).
package struct MailMessage: Sendable, Hashable {
  /// An address and whose it is.
  package struct Party: Sendable, Hashable {
    package let name: String
    package let address: MailAddress

    package init(_ name: String, _ address: MailAddress) {
      self.name = name
      self.address = address
    }
  }

  package var from: Party
  package var to: Party
  package var copy: Party?
  package var replyTo: MailAddress?
  package var subject: String
  package var text: String
  /// `da` or `en`.
  package var language: String
  package var date: CivilTime
  /// How far the zone was ahead of UTC, in minutes.
  package var offsetMinutes: Int
  /// Letters, digits and `.-_`: unlike that of any other message of the sender's domain.
  package var id: String

  package init(
    from: Party, to: Party, copy: Party? = nil, replyTo: MailAddress? = nil, subject: String,
    text: String, language: String, date: CivilTime, offsetMinutes: Int, id: String
  ) {
    self.from = from
    self.to = to
    self.copy = copy
    self.replyTo = replyTo
    self.subject = subject
    self.text = text
    self.language = language
    self.date = date
    self.offsetMinutes = offsetMinutes
    self.id = id
  }

  package enum LineEnd: String, Sendable {
    /// As it travels, and as `.eml` files are.
    case crlf = "\r\n"
    /// As programs on this system read it on their standard input.
    case lf = "\n"
  }

  package func bytes(_ end: LineEnd) -> [UInt8] {
    var lines = MailHeader.address("From", from.name, from.address)
    lines += MailHeader.address("To", to.name, to.address)
    if let copy { lines += MailHeader.address("Cc", copy.name, copy.address) }
    if let replyTo { lines += MailHeader.address("Reply-To", "", replyTo) }
    lines += MailHeader.text("Subject", subject)
    lines += [
      "Date: \(dateText)",
      "Message-ID: <\(id)@\(from.address.domain)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "Content-Language: \(language)",
      // No answer by machine is wanted (RFC 3834); people may answer.
      "Auto-Submitted: auto-generated",
      "",
    ]
    // Lines of a text end in CR LF, whatever it is carried by (RFC 2046, 4.1.1).
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\r\n")
    let encoded = Data(body.utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithLineFeed])
    lines += encoded.split(separator: "\n").map(String.init)
    return Array((lines.joined(separator: end.rawValue) + end.rawValue).utf8)
  }

  /// `Mon, 23 Nov 2026 08:00:00 +0100`.
  private var dateText: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, day) = date.date.parts
    let second = date.secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
    let minutes = abs(offsetMinutes)
    let zone = (offsetMinutes < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
    return "\(days[date.date.weekday - 1]), \(day) \(months[month - 1]) \(year) \(clock) \(zone)"
  }
}
