import Absence
import Directory
import Voicemail

/// Columns of a table of forwards.
enum ForwardColumn: String, TableColumn {
  case `extension`
  case kind
  case target

  var headers: [String] {
    switch self {
    case .extension: ["lokalnummer", "lokalnr", "lokal", "extension", "ext", "fra", "from"]
    case .kind: ["type", "art", "kind", "viderestilling", "forwardtype"]
    case .target:
      [
        "mål", "til", "viderestillettil", "destination", "target", "forwardto", "to", "nummer",
      ]
    }
  }
}

/// Columns of FusionPBX' `v_extensions` that matter; its passwords are not read.
enum FusionPBXForwardColumn: String, TableColumn {
  case `extension`
  case allEnabled
  case allTarget
  case busyEnabled
  case busyTarget
  case unansweredEnabled
  case unansweredTarget
  case doNotDisturb

  var headers: [String] {
    switch self {
    case .extension: ["extension"]
    case .allEnabled: ["forwardallenabled"]
    case .allTarget: ["forwardalldestination"]
    case .busyEnabled: ["forwardbusyenabled"]
    case .busyTarget: ["forwardbusydestination"]
    case .unansweredEnabled: ["forwardnoanswerenabled"]
    case .unansweredTarget: ["forwardnoanswerdestination"]
    case .doNotDisturb: ["donotdisturb"]
    }
  }
}

/// Reads forwards that are told row by row.
///
/// "Do not disturb" is no forward, and is not read: it sends calls on to what is set for busy.
struct ForwardRows {
  let numbers: ForwardNumbers
  private(set) var forwards: [Forward] = []
  private(set) var faults: [InventoryFault] = []
  private(set) var hasRead = false
  /// Extensions whose state is known; nil when it is that of all.
  private(set) var known: Set<String>? = []

  init(numbers: ForwardNumbers) { self.numbers = numbers }

  /// Lines such as `/CF/4512 : 4501`: what is not there is not forwarded.
  mutating func read(astdb bytes: [UInt8], path: String) throws(MailboxSourceError) {
    let text: DecodedText
    do {
      text = try decodeText(bytes)
    } catch {
      switch error {
      case .malformed(_, let line), .notText(let line):
        throw MailboxSourceError(path: path, reason: .damaged(line: line))
      }
    }
    var number = 0
    var isDump = false
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line.first == UInt8(ascii: "/")
      else {
        // "12 results found." ends a dump, also of a database with nothing in it.
        if line.starts(with: Array("0 results found".utf8)) { isDump = true }
        continue
      }
      isDump = true
      let keys = String(decoding: line[..<colon], as: UTF8.self)
        .split(separator: "/").map { collapsed(String($0)) }
      guard keys.count == 2, let kind = Self.astdbKinds[keys[0].uppercased()] else { continue }
      let place = SourcePlace(file: path, line: number)
      let target = collapsed(String(decoding: line[(colon + 1)...], as: UTF8.self))
      add(keys[1], kind, target, place)
    }
    guard isDump else { throw MailboxSourceError(path: path, reason: .damaged(line: 1)) }
    hasRead = true
    known = nil
  }

  mutating func read(fusionpbx bytes: [UInt8], path: String) throws(MailboxSourceError) {
    let table = try NamedTable<FusionPBXForwardColumn>(
      csv: bytes, path: path, names: [:], required: [.extension, .allEnabled, .allTarget])
    faults += table.faults
    for row in table.rows {
      guard let number = row[.extension].flatMap(dialled) else {
        faults.append(InventoryFault("no_extension", place: row.place))
        continue
      }
      known?.insert(number)
      let kinds: [(Forward.Kind, FusionPBXForwardColumn, FusionPBXForwardColumn)] = [
        (.always, .allEnabled, .allTarget), (.busy, .busyEnabled, .busyTarget),
        (.unanswered, .unansweredEnabled, .unansweredTarget),
      ]
      for (kind, enabled, target) in kinds {
        guard row[enabled].flatMap(meansYes) ?? false, let target = row[target] else { continue }
        add(number, kind, target, row.place)
      }
    }
    hasRead = true
  }

  /// A row without a target says that the extension is not forwarded; a table says nothing of the
  /// extensions it does not name.
  mutating func read(
    csv bytes: [UInt8], path: String, columns: [String: String]
  ) throws(MailboxSourceError) {
    let table = try NamedTable<ForwardColumn>(
      csv: bytes, path: path, names: columns, required: [.extension, .target])
    faults += table.faults
    for row in table.rows {
      guard let number = row[.extension].flatMap(dialled) else {
        faults.append(InventoryFault("no_extension", place: row.place))
        continue
      }
      guard let kind = Self.kind(row[.kind]) else {
        faults.append(InventoryFault("unknown_forward_kind", place: row.place))
        continue
      }
      known?.insert(number)
      guard let target = row[.target] else { continue }
      add(number, kind, target, row.place)
    }
    hasRead = true
  }

  private mutating func add(
    _ text: String, _ kind: Forward.Kind, _ target: String, _ place: SourcePlace
  ) {
    guard let number = dialled(text), !target.isEmpty else {
      faults.append(InventoryFault("bad_forward", place: place))
      return
    }
    forwards.append(
      Forward(extension: number, kind: kind, target: numbers.target(target), place: place))
  }

  /// FreePBX' families of AstDB: call forward, on no answer ("unavailable"), on busy.
  private static let astdbKinds: [String: Forward.Kind] = [
    "CF": .always, "CFU": .unanswered, "CFB": .busy,
  ]

  /// Without one it is all calls; nil for an unknown word.
  private static func kind(_ text: String?) -> Forward.Kind? {
    switch text.map(headerKey) {
    case nil, "altid", "alle", "always", "all", "alleopkald", "unconditional", "cf", "direkte":
      .always
    case "optaget", "busy", "vedoptaget", "cfb", "onbusy": .busy
    case "ubesvaret", "intetsvar", "vedintetsvar", "unanswered", "noanswer", "cfu",
      "onnoanswer":
      .unanswered
    default: nil
    }
  }
}
