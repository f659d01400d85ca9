/// Why PocketSphinx could not be used; `log` is the library's own last words.
package struct SphinxError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// `ps_init` refused the configuration or the model.
    case cannotStart(model: String)
    /// The library does not know this parameter.
    case unknownParameter(String)
    /// A word could not be added to the dictionary.
    case badWord(String, phones: [String])
    /// The library refused a grammar.
    case badGrammar(String)
    /// The library refused a model of language.
    case badLanguage(model: String)
    /// No folder could be made for the library's scores, or they could not be written there.
    case noScratchFolder(path: String, errno: Int32)
    /// The library refused to process the sound.
    case decodingFailed(String)
  }

  package let reason: Reason
  package let log: String

  package init(_ reason: Reason, log: String = "") {
    self.reason = reason
    self.log = log
  }
}
