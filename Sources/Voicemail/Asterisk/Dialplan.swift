/// As much of `extensions.conf` as tells whether `0` leads to the switchboard: which contexts have
/// an `o` extension, and from which `VoiceMail()` is called.
package struct Dialplan: Sendable, Hashable {
  package enum Answer: Sendable, Hashable {
    case found
    case absent
    /// The context is not here (written in AEL or Lua), or it asks a database (`switch`).
    case unknown
  }

  private struct Context: Sendable, Hashable {
    var hasOperator = false
    var asksElsewhere = false
    var voicemailCalls: [VoicemailCall] = []
    var includes: [String] = []
  }

  private var contexts: [String: Context] = [:]
  package let faults: [InventoryFault]

  package init(_ file: ConfigFile, including resolve: ConfigResolver) {
    let config = AsteriskConfigReader.read(file, including: resolve)
    faults = config.faults
    let settings: Set<String> = ["general", "globals"]
    for section in config.sections
    where !section.isTemplate && !settings.contains(section.name.lowercased()) {
      var context = contexts[section.name] ?? Context()
      for entry in section.entries { Self.read(entry, into: &context) }
      contexts[section.name] = context
    }
  }

  /// Contexts that call `VoiceMail()`, in the order of their names.
  package var voicemailContexts: [String] {
    contexts.filter { !$0.value.voicemailCalls.isEmpty }.keys.sorted()
  }

  /// Whether an `o` extension is in a context or one that it includes.
  package func hasOperator(in name: String) -> Answer {
    var waiting = [name]
    var seen: Set<String> = []
    var isSure = true
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      guard let context = contexts[next] else {
        isSure = false
        continue
      }
      if context.hasOperator { return .found }
      if context.asksElsewhere { isSure = false }
      waiting += context.includes
    }
    return isSure ? .absent : .unknown
  }

  /// Whether callers of a mailbox hear the greeting without the system's own instruction. Calls that
  /// name the mailbox count before those that leave it to a variable.
  ///
  /// - Returns: nil where the dialplan does not tell, or calls differ.
  package func skipsInstructions(of number: String) -> Bool? {
    let calls = contexts.values.flatMap(\.voicemailCalls)
    let named = calls.filter { $0.numbers.contains(number.lowercased()) }
    let answers = Set(
      (named.isEmpty ? calls.filter(\.numbers.isEmpty) : named).map(\.skipsInstructions))
    guard answers.count == 1, let answer = answers.first else { return nil }
    return answer
  }

  private static func read(_ entry: AsteriskConfig.Entry, into context: inout Context) {
    switch entry.name.lowercased() {
    case "exten": exten(entry.value, into: &context)
    case "same": context.voicemailCalls += VoicemailCall.calls(in: entry.value)
    // `include => name,09:00-17:00,mon-fri,*,*`: then only at times, which is not sure.
    case "include":
      let parts = entry.value.split(separator: ",", maxSplits: 1)
      if parts.count > 1 { context.asksElsewhere = true }
      if parts.count == 1 { context.includes.append(ConfigText.strip(parts[0])) }
    case "switch", "eswitch", "lswitch": context.asksElsewhere = true
    default: break
    }
  }

  /// `exten => o,1,Goto(omstilling,s,1)`. Without a priority 1 the extension does not exist.
  private static func exten(_ value: String, into context: inout Context) {
    let parts = value.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count > 1 {
      let name = ConfigText.strip(parts[0])
      let priority = ConfigText.strip(parts[1]).prefix { $0 != "(" }
      // The two patterns that match any extension match this one too.
      if ["o", "_.", "_!"].contains(name), priority == "1" { context.hasOperator = true }
    }
    context.voicemailCalls += VoicemailCall.calls(in: value)
  }
}
