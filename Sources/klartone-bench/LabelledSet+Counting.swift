import Engine
import Measures
import Wording

extension LabelledSet.Greeting {
  /// What the labels do not say cannot be expected.
  var unknown: Set<Element> {
    var unknown: Set<Element> = []
    if name.isEmpty { unknown.insert(.name) }
    if department.isEmpty { unknown.insert(.department) }
    return unknown
  }

  /// What the verdict on an element (nil: on the whole greeting) is counted as. The whole is ok
  /// when all elements are, not ok when one is not.
  func countedTruth(of element: Element?) -> Truth {
    if let element { return Truth(label: labels[element] ?? "") }
    let truths = Element.allCases.map { countedTruth(of: $0) }
    if truths.contains(.notOK) { return .notOK }
    return truths.allSatisfy { $0 == .ok } ? .ok : .either
  }
}

extension Element {
  /// The column with the kind of wording within a label; only sets for measuring have it.
  var familyColumn: String {
    labelColumn.replacing("_label", with: "_family")
  }
}

extension LabelledSet.Greeting {
  /// The value that a breakdown counts an element of this greeting under (nil: of the whole); nil
  /// when the set does not tell.
  func value(of key: Breakdown.Key, for element: Element?) -> String? {
    switch key {
    case .codec: columns["codec"]
    case .snr: columns["snr_db"].map { Band.snr.name(of: $0) }
    case .level:
      columns["fault"] == "clipped"
        ? "clipped" : columns["level_db"].map { Band.level.name(of: $0) }
    case .room: columns["room"]
    case .voice:
      columns["voice_group"] ?? columns["voice"]?.split(separator: " ").first.map(String.init)
    case .label: element.flatMap { columns[$0.labelColumn] }
    case .family: element.flatMap { columns[$0.familyColumn] }
    }
  }
}
