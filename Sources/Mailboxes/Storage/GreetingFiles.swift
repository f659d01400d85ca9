import Voicemail

/// Exported greetings in a folder: `4512/Standard.wav`, `4512_Standard.wav`, `4512.wav`, where a
/// mailbox may go by its number or another key.
struct GreetingFiles {
  private let storage: StorageFolder
  /// By the mailbox's name in lower case.
  private var files: [String: [GreetingFile]] = [:]
  private(set) var faults: [InventoryFault] = []

  init(_ storage: StorageFolder) {
    self.storage = storage
    guard let names = storage.names(in: []) else {
      faults.append(InventoryFault("unreadable", place: SourcePlace(file: storage.root)))
      return
    }
    for name in names {
      guard storage.isFolder([name]) else {
        addFlat(name)
        continue
      }
      guard let within = storage.names(in: [name]) else {
        faults.append(InventoryFault("unreadable", place: SourcePlace(file: storage.path([name]))))
        continue
      }
      for file in within { add([name, file], owner: name, type: stem(file)) }
    }
  }

  /// The greetings of a mailbox, by any of the names it goes by.
  func all(of owners: [String]) -> [GreetingFile] {
    for owner in owners { if let found = files[owner.lowercased()] { return found } }
    return []
  }

  /// The names that files go by and no mailbox has, in order.
  func owners(without known: Set<String>) -> [String] {
    files.keys.filter { !known.contains($0) }.sorted()
  }

  /// A file that a list names, as a path within the folder or a path whose end lies there.
  func named(_ path: String, slot: GreetingSlot) -> StorageFolder.Found {
    let parts = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).map(String.init)
    for count in [parts.count, 2, 1] where count <= parts.count && count > 0 {
      let found = storage.find(Array(parts.suffix(count)), slot: slot)
      if case .missing = found { continue }
      return found
    }
    return .missing
  }

  private mutating func addFlat(_ name: String) {
    let stem = stem(name)
    // The last mark parts the type: an alias may have marks of its own.
    if let mark = stem.lastIndex(where: { $0 == "_" || $0 == "-" || $0 == " " }),
      GreetingSlot(exported: String(stem[stem.index(after: mark)...])) != nil
    {
      let type = String(stem[stem.index(after: mark)...])
      add([name], owner: String(stem[..<mark]), type: type)
    } else {
      add([name], owner: stem, type: "standard")
    }
  }

  private mutating func add(_ parts: [String], owner: String, type: String) {
    guard let slot = GreetingSlot(exported: type), parts.last?.contains(".") == true else { return }
    let place = SourcePlace(file: storage.path(parts))
    switch storage.find(parts, slot: slot) {
    case .file(let file): files[owner.lowercased(), default: []].append(file)
    case .linkOutside: faults.append(InventoryFault("link_outside", place: place))
    case .missing: return
    }
  }
}

private func stem(_ file: String) -> String {
  file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
}
