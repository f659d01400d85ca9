/// Reads Asterisk's configuration language (`main/config.c`, `process_text_line`).
///
/// Unlike Asterisk, which refuses a file for its first bad line, it goes on, and tells. `#exec` is
/// never run. Faults name a line and a code, never the line's text.
struct AsteriskConfigReader {
  /// Files within files.
  private static let deepest = 16
  /// Against files that include each other many times over, and templates that double themselves.
  private static let mostInclusions = 200
  private static let mostEntries = 200_000

  private let resolve: ConfigResolver
  private var config = AsteriskConfig()
  /// The section of each name that templates and `(+)` mean: the first.
  private var byName: [String: Int] = [:]
  private var inclusions = 0
  private var entries = 0

  static func read(_ file: ConfigFile, including resolve: ConfigResolver) -> AsteriskConfig {
    withoutActuallyEscaping(resolve) { resolve in
      var reader = AsteriskConfigReader(resolve: resolve)
      reader.read(file, inside: [], section: nil)
      return reader.config
    }
  }

  private init(resolve: @escaping ConfigResolver) { self.resolve = resolve }

  private mutating func read(_ file: ConfigFile, inside: [String], section: Int?) {
    var section = section
    var comments = ConfigComments()
    for (index, line) in ConfigText.lines(file.bytes).enumerated() {
      let place = SourcePlace(file: file.path, line: index + 1)
      if entries > Self.mostEntries { return fault("too_large", place) }
      guard line.count <= ConfigText.longestLine else {
        fault("line_too_long", place)
        continue
      }
      let kept = comments.strip(line.prefix { $0 != 0 }, number: index + 1)
      let text = ConfigText.strip(kept[...])
      switch text.first {
      case nil: continue
      case UInt8(ascii: "["): section = open(text, place) ?? section
      case UInt8(ascii: "#"): direct(text, place, inside: inside + [file.path], section: section)
      default: add(text, place, to: section)
      }
    }
    if let line = comments.open.last {
      fault("comment_not_closed", SourcePlace(file: file.path, line: line))
    }
  }

  private mutating func fault(_ code: String, _ place: SourcePlace, _ detail: String = "") {
    if config.faults.count < AsteriskConfig.mostFaults {
      config.faults.append(InventoryFault(code, place: place, detail: detail))
    }
  }

  /// `[name]`, `[name](!)`, `[name](template,!)`, `[name](+)`.
  private mutating func open(_ text: ArraySlice<UInt8>, _ place: SourcePlace) -> Int? {
    guard let close = text.firstIndex(of: UInt8(ascii: "]")) else {
      fault("bad_line", place)
      return nil
    }
    let name = ConfigText.strip(ConfigText.decode(text[(text.startIndex + 1)..<close]))
    let options = Self.options(text[(close + 1)...])
    let key = name.lowercased()
    var target: Int
    if options.contains("+"), let existing = byName[key] {
      target = existing
    } else {
      if options.contains("+") { fault("section_missing", place, name) }
      target = config.sections.count
      config.sections.append(
        AsteriskConfig.Section(name: name, isTemplate: options.contains("!"), place: place))
    }
    for option in options where option != "!" && option != "+" {
      if let base = byName[option.lowercased()] {
        inherit(config.sections[base], into: target)
      } else {
        fault("template_missing", place, option)
      }
    }
    byName[key] = byName[key] ?? target
    return target
  }

  private mutating func inherit(_ base: AsteriskConfig.Section, into target: Int) {
    entries += base.entries.count
    if entries <= Self.mostEntries { config.sections[target].inherit(base) }
  }

  private static func options(_ rest: ArraySlice<UInt8>) -> [String] {
    guard rest.first == UInt8(ascii: "(") else { return [] }
    let inner = rest.dropFirst().prefix { $0 != UInt8(ascii: ")") }
    return inner.split(separator: UInt8(ascii: ","))
      .map { ConfigText.strip(ConfigText.decode($0)) }.filter { !$0.isEmpty }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, _ place: SourcePlace, to section: Int?) {
    guard let section else { return fault("no_section", place) }
    let isEscaped = text.first == UInt8(ascii: "\\")
    let line = isEscaped ? text.dropFirst() : text
    // A name of one escaped letter may be `=` itself.
    guard let equals = line.dropFirst(isEscaped ? 1 : 0).firstIndex(of: UInt8(ascii: "=")) else {
      return fault("bad_line", place)
    }
    entries += 1
    let extends = equals > line.startIndex && line[equals - 1] == UInt8(ascii: "+")
    let name = ConfigText.strip(ConfigText.decode(line[..<(extends ? equals - 1 : equals)]))
    var value = line[(equals + 1)...]
    if !extends, value.first == UInt8(ascii: ">") { value = value.dropFirst() }
    guard !name.isEmpty else { return fault("bad_line", place) }
    let entry = AsteriskConfig.Entry(
      name: name, value: ConfigText.strip(ConfigText.decode(value)), place: place)
    if extends {
      config.sections[section].extend(entry)
    } else {
      config.sections[section].append(entry)
    }
  }

  /// `#include`, `#tryinclude`, `#exec`.
  private mutating func direct(
    _ text: ArraySlice<UInt8>, _ place: SourcePlace, inside: [String], section: Int?
  ) {
    let word = text.dropFirst().prefix { $0 > 32 }
    let argument = Self.unquoted(ConfigText.strip(text[word.endIndex...]))
    let directive = ConfigText.decode(word).lowercased()
    switch directive {
    case "include", "tryinclude":
      guard !argument.isEmpty else { return fault("bad_line", place) }
      include(argument, place, inside: inside, section: section, mayMiss: directive != "include")
    // What it would have written into the configuration is not known, and its words may be secret.
    case "exec": fault("exec_not_run", place)
    default: fault("unknown_directive", place)
    }
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    var name = bytes
    let ends: [UInt8: UInt8] = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "<"): UInt8(ascii: ">"),
    ]
    if name.count > 1, let first = name.first, ends[first] == name.last {
      name = name.dropFirst().dropLast()
    }
    return ConfigText.decode(name)
  }

  private mutating func include(
    _ name: String, _ place: SourcePlace, inside: [String], section: Int?, mayMiss: Bool
  ) {
    inclusions += 1
    guard inclusions <= Self.mostInclusions, inside.count < Self.deepest else {
      return fault("include_too_deep", place, name)
    }
    switch resolve(name) {
    case .unreadable(let path): fault("unreadable", place, path)
    case .files(let files):
      if files.isEmpty, !mayMiss { fault("include_missing", place, name) }
      for file in files {
        if inside.contains(file.path) {
          fault("include_cycle", place, file.path)
        } else {
          read(file, inside: inside, section: section)
        }
      }
    }
  }
}
