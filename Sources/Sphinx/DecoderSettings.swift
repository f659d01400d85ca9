/// How a decoder is set up.
package struct DecoderSettings: Sendable, Equatable {
  /// A PocketSphinx parameter's value; the names are those of `pocketsphinx_batch`, dash included.
  package enum Value: Sendable, Equatable {
    case text(String)
    case integer(Int)
    case real(Double)
  }

  /// The acoustic model's folder (`-hmm`).
  package let modelDirectory: String
  /// Samples per second the model's features are made for, in hertz.
  package let sampleRate: Int
  /// The filler dictionary (`-fdict`): silence, and one word per phone for free speech. Only
  /// words of this file are modelled without their neighbours, which a free loop needs to be fast.
  package let fillers: String
  /// Everything else, later entries winning.
  package let parameters: [(name: String, value: Value)]
  /// The spectrum for a scorer beside the model (`Decoder.cepstra`); nil for the model's own.
  package let spectrum: [(name: String, value: Value)]?

  package init(
    modelDirectory: String, sampleRate: Int, fillers: String,
    parameters: [(name: String, value: Value)] = [],
    spectrum: [(name: String, value: Value)]? = nil
  ) {
    self.modelDirectory = modelDirectory
    self.sampleRate = sampleRate
    self.fillers = fillers
    self.parameters = parameters
    self.spectrum = spectrum
  }

  package static func == (a: Self, b: Self) -> Bool {
    func same(_ a: [(name: String, value: Value)], _ b: [(name: String, value: Value)]) -> Bool {
      a.elementsEqual(b) { $0.name == $1.name && $0.value == $1.value }
    }
    return a.modelDirectory == b.modelDirectory && a.sampleRate == b.sampleRate
      && a.fillers == b.fillers && same(a.parameters, b.parameters)
      && (a.spectrum == nil) == (b.spectrum == nil) && same(a.spectrum ?? [], b.spectrum ?? [])
  }

  /// What every Klartone decode needs.
  ///
  /// `-remove_silence` would shift all times; the default beams lose the only path of a closed
  /// grammar, so nothing is pruned; batch CMN needs the whole utterance (`full_utt`).
  static let fixed: [(name: String, value: Value)] = [
    ("-remove_silence", .integer(0)),
    ("-beam", .real(0)),
    ("-wbeam", .real(0)),
    ("-pbeam", .real(0)),
    ("-maxhmmpf", .integer(-1)),
    ("-bestpath", .integer(0)),
    ("-cmn", .text("batch")),
    ("-lw", .real(1)),
    ("-wip", .real(1)),
    ("-dither", .integer(0)),
    // Looking ahead reads scores twice, and kept ones can be read only once.
    ("-pl_window", .integer(0)),
    // A model of language is searched once, and its best path kept.
    ("-fwdflat", .integer(0)),
    // Fillers are where the grammar puts them, not in the middle of every phrase.
    ("-fsgusefiller", .integer(0)),
    // Scores are normalised by the best state computed: with only the active ones computed, two
    // grammars' scores of one sound could not be compared.
    ("-compallsen", .integer(1)),
  ]
}
