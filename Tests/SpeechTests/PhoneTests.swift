import Speech
import Testing

@Suite("Phones")
struct PhoneTests {
  @Test("every phone has an example word that holds it", arguments: Phone.allCases)
  func example(phone: Phone) {
    #expect(phone.example.phones.contains(phone))
    #expect(Phone(name: phone.rawValue.lowercased()) == phone)
    #expect(PronunciationFlaw(of: phone.example.phones, for: phone.example.word) == nil)
  }

  @Test(
    "a pronunciation nobody can mean is refused",
    arguments: [
      ("mette", "M E T AX", nil), ("bo", "B OW", nil), ("å", "AO", nil), ("tage", "T AE", nil),
      ("mette", "AX", .tooShort(least: 2)), ("ida", "IY", .tooShort(least: 2)),
      ("vestergaard", "V E", .tooShort(least: 3)), ("mette", "M T", .noVowel),
      ("et", "", .tooShort(least: 1)),
      ("bo", "B OW B OW B OW B OW B OW B OW B OW B OW B OW B OW", .tooLong(most: 18)),
    ] as [(String, String, PronunciationFlaw?)])
  func flaws(word: String, said: String, expected: PronunciationFlaw?) {
    let phones = said.split(separator: " ").compactMap { Phone(name: $0) }
    #expect(PronunciationFlaw(of: phones, for: word) == expected)
  }
}
