import Testing

@testable import Reporting

@Suite("Printable")
struct PrintableTests {
  @Test(
    "what a terminal would obey or hide becomes a replacement character; letters stay",
    arguments: [
      ("\u{1B}]0;titel\u{7}", "�]0;titel�"), ("\u{9B}31m", "�31m"), ("a\r\nb\tc", "a��b�c"),
      ("\u{0}\u{7F}\u{85}", "���"), ("gnp\u{202E}vaw.exe", "gnp�vaw.exe"),
      ("\u{2066}a\u{2069}\u{200F}\u{61C}", "�a���"), ("a\u{2028}b\u{2029}", "a�b�"),
      ("\u{200B}\u{200D}\u{AD}\u{FEFF}\u{E0041}", "�����"),
      ("Børn og Unge – æøåÆØÅ é ß 你 “µ” \u{A0}", "Børn og Unge – æøåÆØÅ é ß 你 “µ” \u{A0}"),
      ("e\u{301}", "e\u{301}"), ("", ""),
    ])
  func text(hostile: String, harmless: String) {
    // By scalars: "é" composed and decomposed are the same text.
    #expect(Array(Printable.text(hostile).unicodeScalars) == Array(harmless.unicodeScalars))
    #expect(Printable.text(harmless) == harmless)
  }

  @Test(
    "long values are cut to the limit, with a mark",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("\u{1B}bcdefg", 3, "�b…"), ("", 1, ""),
      ("ab", 1, "…"),
    ])
  func excerpt(value: String, limit: Int, expected: String) {
    #expect(Printable.excerpt(value, limit: limit) == expected)
    #expect(Printable.quoted(value, limit: limit) == "\"\(expected)\"")
  }
}
