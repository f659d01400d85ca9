import Speech
import Testing

@Suite("Respelling")
struct RespellingTests {
  @Test(
    "old spellings of names become what espeak-ng reads right",
    arguments: [
      ("Østergaard", "østergård"), ("Kjærgaards", "kjærgårds"), ("Aagaard", "ågård"),
      ("Aase", "åse"), ("Thorkild", "torkild"), ("Birthe", "birte"), ("Ruth", "rut"),
      ("Steen", "sten"), ("Holsteen", "holsten"), ("Friis", "fris"), ("Juul", "jul"),
      ("Bruunsgaard", "brunsgård"), ("Bech", "bek"), ("Munch", "munk"), ("Bach", "bak"),
      ("Bachmann", "bakmann"), ("Albrecht", "albrekt"), ("Blicher", "bliker"),
      ("Joachim", "joakim"), ("Michael", "mikael"), ("Jochumsen", "jokumsen"),
      ("Stephan", "stefan"), ("Sophie", "sofie"), ("Beck", "bek"), ("Bøgh", "bøg"),
      ("Krogh", "krog"), ("Winther", "vinter"), ("Schwartz", "schvartz"), ("Wulff", "vulff"),
      ("Khan", "kan"), ("Ghita", "gita"), ("Lindquist", "lindkvist"), ("Quaade", "kvåde"),
      ("Qvortrup", "kvortrup"),
      ("Linh", "lin"), ("Schou", "skov"), ("Poulsen", "povlsen"),
    ])
  func rewritten(word: String, expected: String) {
    #expect(Respelling.of(word) == expected)
  }

  /// Letters that only look like an old spelling: the seam of a compound, or another language.
  @Test(
    "what Danes read as it stands is left alone",
    arguments: [
      "mette", "jobcenter", "børn", "ophold", "ophør", "slaphed", "tæthed", "boghandel",
      "nathjælp", "charlotte", "chef", "schultz", "nescher", "ideen", "komiteen", "lee", "vakuum",
      "skiing", "aaron", "coach", "webteamet", "workshop", "weekend", "bülow", "lewis", "quentin",
      "jacqueline", "allé",
      "andré", "26", "☎", "", "a", "å",
    ])
  func untouched(word: String) {
    #expect(Respelling.of(word) == word)
  }
}
