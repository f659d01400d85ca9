package import Timing

/// What `msgNNNN.txt` tells about a message, less what is nobody's business: the caller's name, the
/// channel and the dialplan's words are dropped while reading. So is the caller's number, unless
/// callers are asked for: then it becomes a key at once.
package struct MessageMetadata: Sendable, Hashable {
  /// The system's own identity, `1795442709-00000004`; old versions write none.
  package let id: String?
  /// When the recording began (`origtime`); nil in a damaged file.
  package let arrived: Instant?
  /// In seconds; missing while a message is recorded, and after an abort.
  package let duration: Int?
  package let isUrgent: Bool
  /// Nil when it was not asked for.
  package let caller: MessageCaller?

  /// The system's identity, or one made of arrival and length; never the file's name, which changes
  /// when a message before it is deleted.
  package func identity(arrived: Instant) -> String {
    id ?? "\(arrived.seconds)+\(duration.map(String.init) ?? "-")"
  }

  /// Tolerant: unknown lines, both encodings, no line end. Of a key that stands twice the first
  /// counts, as Asterisk has it. Never includes another file, whatever a caller's name says.
  ///
  /// `numbers` asks for the caller, who without it is not read.
  package init(_ bytes: [UInt8], numbers: NumberReader? = nil) {
    let wanted = numbers == nil ? Self.wanted : Self.wanted.union([Self.callerKey])
    var values: [String: String] = [:]
    for line in ConfigText.lines(bytes) where line.count <= ConfigText.longestLine {
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = ConfigText.decode(ConfigText.strip(line[..<equals]))
      guard wanted.contains(name), values[name] == nil else { continue }
      let value = line[(equals + 1)...].drop { $0 == UInt8(ascii: ">") }
      values[name] = ConfigText.decode(ConfigText.strip(value))
    }
    id = values["msg_id"].flatMap(Self.checked)
    arrived = values["origtime"].flatMap(Self.whole)
      .flatMap { (1...253_402_300_799).contains($0) ? Instant($0) : nil }
    duration = values["duration"].flatMap(Self.whole)
      .flatMap { (0...864_000).contains($0) ? Int($0) : nil }
    isUrgent = ["urgent", "priority"].contains(values["flag"]?.lowercased())
    caller = numbers.map { $0.caller(values[Self.callerKey]) }
  }

  private static let callerKey = "callerid"

  private static let wanted: Set<String> = ["msg_id", "origtime", "duration", "flag"]

  private static func whole(_ text: String) -> Int64? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
  }

  /// An identity of the form that Asterisk makes; anything else might be somebody's number.
  private static func checked(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, (9...11).contains(parts[0].utf8.count), parts[1].utf8.count == 8,
      whole(String(parts[0])) != nil, parts[1].utf8.allSatisfy(Self.isHexadecimal)
    else { return nil }
    return text
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }
}
