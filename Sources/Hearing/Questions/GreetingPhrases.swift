/// What greetings are made of beside the four elements: the vocabulary of the transcript.
package enum GreetingPhrases {
  package static let openings = [
    "hej", "goddag", "velkommen til", "du har ringet til", "du taler med", "du er kommet til",
    "det er", "dette er", "her er", "mit navn er", "telefonsvarer", "telefonsvareren hos", "fra",
    "hos", "i", "jeg arbejder i",
  ]

  package static let absences = [
    "jeg kan ikke besvare telefonen", "jeg kan desværre ikke tage telefonen", "i øjeblikket",
    "lige nu", "jeg er optaget", "jeg sidder i møde", "jeg er på ferie", "jeg er syg",
    "jeg holder fri", "jeg er tilbage", "jeg træffes igen", "på mandag", "på kontoret",
  ]

  package static let requests = [
    "læg dit navn og nummer", "læg en besked", "læg venligst en besked", "læg din besked",
    "indtal dit navn og telefonnummer", "indtal din besked", "med navn og nummer", "og dit nummer",
    "efter klartonen", "efter tonen", "efter bippet", "dit cpr nummer", "så", "og", "eller",
    "du kan også", "hvis det haster", "ellers",
  ]

  package static let returns = [
    "vend retur til omstillingen", "komme tilbage til omstillingen", "omstillingen",
    "for at komme til", "for at tale med", "ved at", "så kommer du til", "så stilles du om til",
    "receptionen", "hovednummeret", "en kollega",
  ]

  package static let farewells = [
    "tak", "tak for dit opkald", "hav en god dag", "på genhør", "farvel", "venlig hilsen",
  ]

  /// What takes a promise back, or doubts it: heard so that the text logic can object.
  package static let doubts = [
    "ikke", "aldrig", "måske", "normalt", "typisk", "som regel", "så vidt muligt", "forhåbentlig",
    "kan ikke love at", "kan desværre ikke", "lover ikke at", "prøver jeg at ringe tilbage",
    "prøver at ringe tilbage", "forsøger jeg at ringe tilbage", "håber jeg at ringe tilbage",
    "regner jeg med at ringe tilbage", "ringe tilbage", "men det kan tage op til",
    "men det kan tage", "mere end", "længere tid", "hvis jeg kan", "hvis det er muligt",
    "tast ikke", "stjerne eller firkant nul",
  ]

  /// In a policy's words, its municipality's name among them.
  static func all(_ policy: PolicyPhrases) -> [String] {
    openings + [policy.municipality, "i \(policy.municipality)"] + absences + requests
      + policy.worded(returns) + farewells + policy.worded(doubts)
  }
}
