/// Texts read aloud.
extension Espeak {
  /// Reads a text aloud on the sound card, at 80 to 450 words per minute.
  ///
  /// - Throws: `EspeakError`.
  package func say(_ text: String, wordsPerMinute: Int) throws(EspeakError) {
    try speak(text, ["-s", "\(wordsPerMinute)"])
  }

  /// Reads a text into a WAV file, which is replaced.
  ///
  /// - Throws: `EspeakError`.
  package func write(_ text: String, to path: String, wordsPerMinute: Int) throws(EspeakError) {
    try speak(text, ["-s", "\(wordsPerMinute)", "-w", path])
  }

  private func speak(_ text: String, _ options: [String]) throws(EspeakError) {
    // A minute is read in a minute; into a file it is much faster.
    let (_, complaint) = try run(
      ["-v", voice, "--stdin"] + options, text, patience: patience + text.utf8.count / 5)
    // Without a sound card it may complain, say nothing and end with 0.
    guard !complaint.lowercased().contains("error") else {
      throw .failed(
        status: 0, message: complaint.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
      )
    }
  }
}
