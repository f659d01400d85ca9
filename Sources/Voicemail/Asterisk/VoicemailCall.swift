/// A call of `VoiceMail(boxes,options)` in the dialplan, as far as it tells whether callers hear the
/// system's own instruction (`app_voicemail.c`: option `s` skips it, `S` where there is a greeting).
struct VoicemailCall: Sendable, Hashable {
  /// Numbers without their context; empty where a variable stands for them.
  let numbers: Set<String>
  /// Nil where a variable stands for the options.
  let skipsInstructions: Bool?

  /// The calls in an application's text: `VoiceMail(4512@default&4513,us)`.
  static func calls(in text: String) -> [VoicemailCall] {
    var found: [VoicemailCall] = []
    var rest = text.lowercased()[...]
    while let open = rest.firstIndex(of: "(") {
      let isCall = rest[..<open].hasSuffix("voicemail")
      rest = rest[rest.index(after: open)...]
      if isCall { found.append(VoicemailCall(arguments(rest))) }
    }
    return found
  }

  private init(_ arguments: Substring) {
    let parts = arguments.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "|" })
    let boxes = parts.first ?? ""
    let options = parts.count > 1 ? parts[1] : ""
    numbers =
      boxes.contains("${")
      ? []
      : Set(boxes.split(separator: "&").map { ConfigText.strip($0.prefix { $0 != "@" }) })
    skipsInstructions = options.contains("${") ? nil : Self.letters(options).contains("s")
  }

  /// Up to the closing parenthesis.
  private static func arguments(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  /// The options without what stands in their parentheses: `t(vm-instructions)`.
  private static func letters(_ options: Substring) -> String {
    var depth = 0
    var letters = ""
    for character in options {
      if character == "(" {
        depth += 1
      } else if character == ")" {
        depth -= 1
      } else if depth == 0 {
        letters.append(character)
      }
    }
    return letters
  }
}
