import Hearing
import Sphinx

/// An ear's model of how greetings are worded, and the words it knows.
struct LanguageModel: Sendable {
  let description: EarDescription.Language
  /// The model's file.
  let path: String
  /// Words that are themselves, and no names.
  private let ordinary: [String]
  /// Common names by slot, in the file's order.
  private let names: [String: [String]]

  /// Reads `words`: a word a line, names followed by their slot.
  init(_ description: EarDescription.Language, path: String, words: String) {
    self.description = description
    self.path = path
    var ordinary: [String] = []
    var names: [String: [String]] = [:]
    for line in words.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: " ").map(String.init)
      if fields.count == 1 { ordinary.append(fields[0]) }
      if fields.count == 2 { names[fields[1], default: []].append(fields[0]) }
    }
    self.ordinary = ordinary
    self.names = names
  }

  /// What the dictionary needs for one greeting.
  func entries(for mentions: Mentions) -> [SlotEntry] {
    ordinary.map { SlotEntry(words: [$0], slot: nil) } + slots(for: mentions).flatMap(\.entries)
  }

  /// What fills the slots for one greeting: common names and those that may be said in it, all
  /// equally likely, so that a reader is not told what was merely expected. The latter come first:
  /// of names that sound alike the first is written.
  func slots(for mentions: Mentions) -> [(name: String, entries: [SlotEntry])] {
    let people = mentions.people.map { Question.words($0) }.filter { !$0.isEmpty }
    let first = people.flatMap { $0.count > 1 ? $0.dropLast() : $0[...] }
    let last = people.flatMap { $0.count > 1 ? $0.dropFirst() : [] }
    func filled(_ slot: String, with own: [[String]]) -> (name: String, entries: [SlotEntry]) {
      var seen: Set<[String]> = []
      let all = own + (names[slot] ?? []).map { [$0] }
      let entries = all.filter { !$0.isEmpty && seen.insert($0).inserted }
      return (slot, entries.map { SlotEntry(words: $0, slot: slot) })
    }
    let genitives = (last + (names["[last]"] ?? [])).map { [$0.genitive] }
    return [
      filled("[first]", with: first.map { [$0] }), filled("[last]", with: last.map { [$0] }),
      filled("[lasts]", with: genitives),
      filled("[department]", with: mentions.departments.map { Question.words($0) }),
      filled("[place]", with: mentions.places.map { Question.words($0) }),
    ]
  }

  /// The search for one greeting; `entries` of the slots that the dictionary has.
  func search(_ slots: [(name: String, entries: [String])]) -> LanguageSearch {
    LanguageSearch(
      path: path, slots: slots.map { LanguageSearch.Slot(name: $0.name, words: $0.entries) },
      weight: description.weight, phonePenalty: description.phonePenalty,
      fillerPenalty: description.soundPenalty, beam: description.beam,
      wordBeam: description.wordBeam)
  }
}

/// A word, or words said as one, as the dictionary has it: the same word can fill two slots.
struct SlotEntry: Sendable, Hashable {
  let words: [String]
  /// Nil for an ordinary word.
  let slot: String?

  init(words: [String], slot: String?) {
    self.words = words
    self.slot = slot
  }

  /// The entry's name in the dictionary.
  var key: String {
    let joined = words.joined(separator: "_")
    return slot.map { "\(joined)|\($0)" } ?? joined
  }

  /// Whether an entry, by its name, is somebody's name.
  static func isName(_ key: String) -> Bool {
    ["|[first]", "|[last]", "|[lasts]"].contains { key.hasSuffix($0) }
  }

  /// The words of an entry by its name.
  static func words(of key: String) -> [String] {
    key.prefix { $0 != "|" }.split(separator: "_").map(String.init)
  }
}

extension String {
  /// "hansens", "jens'" as it is said.
  fileprivate var genitive: String {
    guard let end = last, !"sxz".contains(end) else { return self }
    return self + "s"
  }
}
