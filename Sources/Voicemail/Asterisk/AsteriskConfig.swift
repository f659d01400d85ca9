/// A file in Asterisk's configuration language, read but not understood.
///
/// It holds PINs, so it never leaves this module, and is described without its values.
struct AsteriskConfig {
  /// More tell nobody anything.
  static let mostFaults = 1000

  struct Entry: CustomReflectable, CustomStringConvertible {
    let name: String
    var value: String
    let place: SourcePlace
    /// From the section's template, not from its own lines.
    var isInherited = false

    var description: String { "\(place.file):\(place.line)" }
    var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
  }

  struct Section {
    let name: String
    /// `[name](!)`: only there to inherit from.
    let isTemplate: Bool
    let place: SourcePlace
    private(set) var entries: [Entry] = []
    /// Where each name was seen last.
    private var latest: [String: Int] = [:]

    init(name: String, isTemplate: Bool, place: SourcePlace) {
      self.name = name
      self.isTemplate = isTemplate
      self.place = place
    }

    mutating func append(_ entry: Entry) {
      latest[entry.name] = entries.count
      entries.append(entry)
    }

    /// `name += value`: joined to the newest value of the name without a separator.
    mutating func extend(_ entry: Entry) {
      guard let index = latest[entry.name] else { return append(entry) }
      entries[index].value += entry.value
    }

    mutating func inherit(_ base: Section) {
      for entry in base.entries {
        var copy = entry
        copy.isInherited = true
        append(copy)
      }
    }

    /// The setting's last value, so that a section's own line counts before its template's.
    subscript(_ name: String) -> String? {
      entries.last { $0.name.lowercased() == name }?.value
    }
  }

  var sections: [Section] = []
  var faults: [InventoryFault] = []

  /// All sections of a name that are no templates: Asterisk allows several.
  func sections(_ name: String) -> [Section] {
    sections.filter { !$0.isTemplate && $0.name.lowercased() == name }
  }
}
