package import Hearing

extension HeardWord {
  /// The word as people read it: a doubtful one in brackets.
  package var shown: String {
    Printable.text(understood || text == "…" ? text : "(\(text)?)")
  }
}
