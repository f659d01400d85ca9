internal import Calls

/// What became of a call, from what its record says of it.
///
/// `disposition` alone will not do: a mailbox, a menu and a queue answer too.
struct CallEndings {
  /// Applications that call somebody.
  private let dialling: Set<String> = [
    "dial", "appdial", "appdial2", "followme", "bridge", "bridgewait",
  ]
  /// Applications in which nobody was called, whatever the disposition is.
  private let machines: Set<String> = [
    "voicemailmain", "vmauthenticate", "minivmmwi", "queue", "playback", "background",
    "controlplayback", "read", "waitexten", "directory", "confbridge", "meetme", "echo", "park",
    "parkedcall", "musiconhold", "milliwatt", "disa", "record", "pickup", "pickupchan", "answer",
    "playtones", "wait", "chanspy", "extenspy", "page", "agi", "stasis",
  ]
  private let voicemail = Array("voicemail".utf8)
  private let answered = Array("answered".utf8)
  private let busy = Array("busy".utf8)
  private let noAnswer = Array("no answer".utf8)
  private let dial = Array("dial".utf8)

  /// `isBridged`: whether a second channel is named; nil where no column tells.
  func outcome(
    application line: Span<UInt8>, _ application: Range<Int>, disposition: Range<Int>,
    callee: Party, isBridged: Bool?
  ) -> CallOutcome {
    if line.isEqual(application, toLower: voicemail) { return .voicemail }
    if callee == .withheld { return .other }
    let isDial = line.isEqual(application, toLower: dial)
    let name =
      isDial ? "dial" : application.count <= 32 ? line.text(application).lowercased() : ""
    if machines.contains(name) { return .other }
    if line.isEqual(disposition, toLower: noAnswer) { return .noAnswer }
    if line.isEqual(disposition, toLower: busy) { return .busy }
    guard line.isEqual(disposition, toLower: answered) else { return .failed }
    if isBridged == false { return .other }
    if dialling.contains(name) { return .answered }
    // The dialplan went on, maybe after a mailbox that the caller left by a key. Nobody outside
    // has a mailbox here.
    if case .outside = callee, isBridged == true { return .answered }
    return .other
  }
}
