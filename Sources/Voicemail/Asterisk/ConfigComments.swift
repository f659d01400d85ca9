/// Takes comments out of a configuration file, line by line.
///
/// `;` begins a comment that ends with the line, `;--` one that ends at `--;`, on a later line too,
/// and holds others like it. `\;` is a semicolon, `;---` an ordinary comment (Asterisk's
/// `main/config.c`, `config_text_file_load`).
struct ConfigComments {
  private static let deepest = 10

  /// Lines at which the comments began that are still open.
  private(set) var open: [Int] = []

  /// What is left of a line; empty when all of it is a comment.
  mutating func strip(_ line: ArraySlice<UInt8>, number: Int) -> [UInt8] {
    let semicolon = UInt8(ascii: ";")
    let dash = UInt8(ascii: "-")
    guard !open.isEmpty || line.contains(semicolon) else { return Array(line) }
    var kept: [UInt8] = []
    // Bytes before it belong to an earlier mark: `;--;` does not end what it begins.
    var start = line.startIndex
    var index = line.startIndex
    func isDash(_ place: Int) -> Bool { place < line.endIndex && line[place] == dash }
    while index < line.endIndex {
      let byte = line[index]
      guard byte == semicolon else {
        if open.isEmpty { kept.append(byte) }
        index += 1
        continue
      }
      if index > start, line[index - 1] == UInt8(ascii: "\\") {
        if open.isEmpty {
          kept.removeLast()
          kept.append(semicolon)
        }
      } else if isDash(index + 1), isDash(index + 2), !isDash(index + 3), open.count < Self.deepest
      {
        open.append(number)
        index += 2
        start = index + 1
      } else if !open.isEmpty {
        if index >= start + 2, line[index - 1] == dash, line[index - 2] == dash {
          open.removeLast()
          start = index + 1
        }
      } else {
        break
      }
      index += 1
    }
    return kept
  }
}
