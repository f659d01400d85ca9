package import Audit
import Engine
import Foundation
package import Policy
import SelfCheck
package import Wording

/// What the self-check's interface answers about a greeting: that of `klartone check --json`, and
/// where the words stand.
package struct SelfCheckDocument: Encodable {
  /// Words of a typed text that an element rests on; `start` and `end` count UTF-16 code units, as
  /// JavaScript does.
  struct Passage: Encodable {
    let element: String
    let verdict: String
    let start: Int
    let end: Int
  }

  struct Waveform: Encodable {
    let seconds: Double
    /// 0…1, the root of the loudest of each of equally long stretches.
    let peaks: [Double]
  }

  private let schema = "klartone-selfcheck/1"
  private let klartone: String
  private let language: String
  private let summary: String
  private let greeting: GreetingDocument
  private let passages: [Passage]
  private let waveform: Waveform?
  private let scripts: [ScriptItem]

  package init(_ checked: CheckedGreeting, version: String) {
    let tongue = checked.tongue
    klartone = version
    language = tongue.language.rawValue
    summary = checked.summary
    if let report = checked.report {
      greeting = GreetingDocument(
        report, owner: checked.owner, tongue: tongue, policy: checked.policy)
    } else {
      greeting = GreetingDocument(
        checked.result, owner: checked.owner, tongue: tongue, policy: checked.policy)
    }
    let text = checked.typed ?? ""
    passages = checked.marks.map { mark in
      Passage(
        element: mark.element.rawValue, verdict: mark.verdict.rawValue,
        start: mark.range.lowerBound.utf16Offset(in: text),
        end: mark.range.upperBound.utf16Offset(in: text))
    }
    waveform = checked.outline.map { Waveform(seconds: $0.seconds.rounded(3), peaks: $0.peaks) }
    scripts = ScriptItem.all(
      policy: checked.policy, owner: checked.addressee, tongue: tongue)
  }

  private enum Key: String, CodingKey {
    case schema, klartone, language, summary, passages, waveform, scripts
  }

  package func encode(to encoder: any Encoder) throws {
    try greeting.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(klartone, forKey: .klartone)
    try container.encode(language, forKey: .language)
    try container.encode(summary, forKey: .summary)
    try container.encode(passages, forKey: .passages)
    try container.encode(waveform, forKey: .waveform)
    try container.encode(scripts, forKey: .scripts)
  }
}

/// A greeting to be read aloud, with its owner filled in.
package struct ScriptItem: Encodable, Sendable, Equatable {
  package let tone: String
  package let title: String
  /// Danish, as greetings are.
  package let text: String

  /// One per tone, the policy's own words first.
  package static func all(policy: SitePolicy, owner: Owner?, tongue: Tongue) -> [ScriptItem] {
    let script = GreetingScript(policy: policy, owner: owner)
    return GreetingScript.Tone.allCases.map {
      ScriptItem(tone: $0.rawValue, title: tongue.name(of: $0), text: script.text($0))
    }
  }
}

extension Tongue {
  package func name(of tone: GreetingScript.Tone) -> String {
    switch tone {
    case .policy: self("Politikkens egne ord", "The policy's own words")
    case .friendly: self("Venlig", "Friendly")
    case .short: self("Kort", "Short")
    }
  }
}
