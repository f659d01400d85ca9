/// The text in the bytes of a file.
///
/// - Throws: `notUTF8` with the place of the first byte that does not belong, as when a file was
///   saved in Windows-1252 or UTF-16.
func decodeUTF8(_ bytes: [UInt8]) throws(SyntaxMistake) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  // The position is that at which a scanner stands after everything valid has been read.
  var valid = String.UnicodeScalarView()
  var consumed = 0
  var decoder = UTF8()
  var source = bytes.makeIterator()
  decoding: while true {
    switch decoder.decode(&source) {
    case .scalarValue(let scalar):
      valid.append(scalar)
      consumed += UTF8.width(scalar)
    case .emptyInput, .error:
      break decoding
    }
  }
  var scanner = JSON5Scanner(String(valid))
  while scanner.advance() != nil {}
  let byte = bytes.indices.contains(consumed) ? bytes[consumed] : 0
  throw SyntaxMistake(.notUTF8(byte: byte), at: scanner.position)
}
