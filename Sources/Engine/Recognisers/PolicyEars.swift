package import Hearing
package import Policy

/// The ears that a policy names, ready to listen: one, or one and a second.
package struct PolicyEars: Sendable {
  /// The ear's model and lexicon, which every recogniser's words are compared by.
  package let ear: Ear
  package let pronouncer: Pronouncer
  /// The only recogniser or the first, where it is a process; else PocketSphinx, one per worker.
  private let dictation: DictationRecogniser?
  package let second: SecondEar?

  /// Starts the processes that the policy names.
  ///
  /// - Throws: `RecogniserError` when the only or first ear cannot be used. A second that cannot is
  ///   `unavailable`.
  package init(_ policy: SitePolicy, ear: Ear) throws(RecogniserError) {
    self.ear = ear
    pronouncer = Pronouncer(lexicon: ear.lexicon)
    let names = policy.recogniser.ears
    var dictation: DictationRecogniser?
    if let first = names.first, first != RecogniserPolicy.sphinx {
      dictation = try Self.dictation(first, policy.recogniser, ear, pronouncer)
    }
    self.dictation = dictation
    guard names.count > 1 else {
      second = nil
      return
    }
    do throws(RecogniserError) {
      second =
        names[1] == RecogniserPolicy.sphinx
        ? .ready(try SphinxRecogniser(ear: ear, pronouncer: pronouncer))
        : .ready(try Self.dictation(names[1], policy.recogniser, ear, pronouncer))
    } catch {
      second = .unavailable(error)
    }
  }

  /// A recogniser for one worker.
  ///
  /// - Throws: `RecogniserError`.
  package func recogniser() throws(RecogniserError) -> any Recogniser {
    if let dictation { return dictation }
    return try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
  }

  /// A recogniser that is a process, by its name in the policy; `bands` nil stands for those that its
  /// settings name. Throws `RecogniserError`.
  package static func dictation(
    _ name: String, _ policy: RecogniserPolicy, _ ear: Ear, _ pronouncer: Pronouncer,
    bands: Ear.BandsSource? = nil
  ) throws(RecogniserError) -> DictationRecogniser {
    guard let settings = policy.commands[name] else {
      throw RecogniserError(
        .earNotFound(name: name, searched: policy.commands.keys.sorted()))
    }
    let named: Ear.BandsSource = settings.bands.isEmpty ? .ignored : .file(settings.bands)
    return try DictationRecogniser(
      RecogniserProcess(name, settings), ear: ear, pronouncer: pronouncer, bands: bands ?? named)
  }
}
