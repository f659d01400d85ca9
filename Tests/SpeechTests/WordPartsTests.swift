import Speech
import Testing

@Suite("Words taken apart")
struct WordPartsTests {
  /// Pronunciations do not matter here: one vowel each.
  private static let words = [
    "afdelingen", "afdeling", "sundhed", "kommune", "jens", "ida", "anders", "peter", "hansen",
    "hansine", "ringer", "telefon", "nummer", "center", "hjemme", "lars", "ingen",
  ]

  private func parts(_ word: String, site: String = "") throws -> String {
    let model = try Lexicon(parsing: Self.words.map { "\($0) AE" }.joined(separator: "\n"))
    let lexicon = model.overridden(by: try Lexicon(parsing: site))
    return WordParts(lexicon: lexicon).of(word).map { part in
      switch part {
      case .listed(let text, .model): text
      case .listed(let text, .site): "site:\(text)"
      case .ending(let text, let phones): "-\(text)[\(phones.text)]"
      case .spelled(let text, let respelled):
        text == respelled ? "?\(text)" : "?\(text)=\(respelled)"
      }
    }.joined(separator: " ")
  }

  @Test(
    "what the lexicon knows of a word is used, and the rest is spelled",
    arguments: [
      ("Afdelingen", "afdelingen"),
      ("afdelingens", "afdelingen -s[S]"), ("Idas", "ida -s[S]"), ("Anna's", "?annas"),
      ("Ida's", "ida -s[S]"), ("Lars'", "lars"), ("Jens", "jens"), ("jenss", "?jenss"),
      ("Andersen", "anders -en[AX N]"), ("Petersen", "peter -sen[S AX N]"),
      ("Petersens", "peter -sens[S AX N S]"),
      ("kommunen", "kommune -n[N]"), ("kommunens", "kommune -ns[N S]"),
      ("afdelinger", "afdeling -er[AH]"), ("centeret", "center -et[AX DH]"),
      ("Socialafdelingen", "?social afdelingen"),
      ("sundhedsafdelingen", "sundhed -s[S] afdelingen"),
      ("Sundhedsafdelingens", "sundhed -s[S] afdelingen -s[S]"),
      ("telefonnummer", "telefon nummer"), ("hjemmeplejen", "hjemme ?plejen"),
      ("Skole-afdelingen", "?skole afdelingen"), ("It-Ida-", "?it ida"),
      ("Hedegaard-Hansen", "?hedegaard=hedegård hansen"),
      // No vowel, so no syllable, is left for the head; and short ends are no evidence.
      ("bringer", "?bringer"), ("idas-", "ida -s[S]"), ("calarsen", "?calarsen"),
      ("samlingen", "?samlingen"),
      ("…", "?…"), ("-", "?-"), ("", "?"), ("24-7", "?24 ?7"),
    ])
  func parts(word: String, expected: String) throws {
    #expect(try parts(word) == expected)
  }

  @Test("a site's entry replaces the ear's, in compounds too, and says whose it is")
  func site() throws {
    let site = "HANSEN EH N\nNielsen IY\n"
    #expect(try parts("hansen", site: site) == "site:hansen")
    #expect(try parts("Nielsens", site: site) == "site:nielsen -s[S]")
    #expect(try parts("Holsthansen", site: site) == "?holst site:hansen")
    let model = try Lexicon(parsing: "hansen AE N\nhansen AE\nida IY")
    let both = model.overridden(by: try Lexicon(parsing: site))
    #expect(both["hansen"] == [[.eh, .n]])
    #expect(both["ida"] == [[.iy]])
    #expect(both.shelf(of: "Ida") == .model && both.shelf(of: "ole") == nil)
  }

  @Test("a word of any length and script is taken apart in no time")
  func hostile() throws {
    for word in [
      String(repeating: "afdelingen", count: 5000), String(repeating: "-s", count: 9999),
    ] {
      #expect(try !parts(word).isEmpty)
    }
    let long = String(repeating: "afdelingen", count: 6)
    #expect(try parts(long) == Array(repeating: "afdelingen", count: 6).joined(separator: " "))
  }
}
