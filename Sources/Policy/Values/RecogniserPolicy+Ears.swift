/// A recogniser that is a process of its own, as the configuration describes it.
package struct RecogniserCommand: Sendable, Equatable {
  /// The program and its arguments; 1–100 texts.
  package var command: [String] = []
  /// Seconds it may take for one greeting, 1…3600.
  package var timeoutSeconds = 120.0
  /// Seconds it may take to start and load its model, 1…3600.
  package var startSeconds = 120.0
  /// Memory it and what it starts may hold, in MiB, 64…1,048,576. What a graphics card maps is not
  /// private memory, but drivers hold much: give those 16,384 or more.
  package var memoryMiB = 4096
  /// ISO 639-1, for recognisers that know several languages.
  package var language = "da"
  /// A file with bands, made by `klartone calibrate --ear NAME`; empty: it decides nothing.
  package var bands = ""
  /// Where it runs: the configuration's folder. Not a setting.
  package var folder = ""

  package init() {}
}

/// When the second ear listens.
package enum Confirmation: String, CaseIterable, Sendable {
  /// To every greeting: what passes has been heard by both.
  case always
  /// Where the first ear left something to a person. Greetings that it decided alone are not
  /// confirmed.
  case review
}

extension RecogniserPolicy {
  /// The name of the ear that comes with Klartone.
  package static let sphinx = "pocketsphinx"

  /// The names of ears that are processes.
  package var otherEars: [String] { ears.filter { $0 != Self.sphinx } }
}
