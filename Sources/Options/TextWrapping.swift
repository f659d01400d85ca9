/// Breaks text into lines of at most `width` characters, at blanks only.
///
/// A word longer than a line gets a line of its own. Width is counted in characters (grapheme
/// clusters), so `å` is one however it is encoded; wide East Asian characters count one too.
/// - Returns: the lines, without trailing blanks; an empty one between paragraphs (which an empty
///   line parts in `text`).
func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  for paragraph in paragraphs(of: text) {
    if !lines.isEmpty { lines.append("") }
    var line = ""
    var length = 0
    for word in paragraph {
      if length > 0, length + 1 + word.count > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += word.count
    }
    lines.append(line)
  }
  return lines
}

/// The words of each paragraph; a no-break space doesn't part words.
func paragraphs(of text: String) -> [[Substring]] {
  var found: [[Substring]] = [[]]
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let words = line.split { $0 == " " || $0 == "\t" }
    if words.isEmpty { found.append([]) } else { found[found.count - 1] += words }
  }
  return found.filter { !$0.isEmpty }
}

/// The text followed by blanks up to `width` characters.
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
