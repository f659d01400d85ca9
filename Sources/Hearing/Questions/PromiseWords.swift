/// Building blocks of promises and of what sounds like them.
///
/// None of these lists says what complies: the text logic sorts what is built from them.
enum PromiseWords {
  /// Somebody rings, the main clause and the inverted one after "så".
  static let acts = [
    "jeg ringer tilbage", "ringer jeg tilbage", "ringer jeg dig op", "jeg ringer dig op",
    "ringer jeg tilbage til dig", "jeg ringer tilbage til dig", "ringer jeg dig tilbage",
    "ringer jeg dig op igen", "ringer jeg retur", "jeg ringer retur", "vi ringer tilbage",
    "ringer vi tilbage", "ringer vi dig op", "bliver du ringet op", "du bliver ringet op",
    "du vil blive ringet op", "vil jeg ringe tilbage", "vil jeg ringe dig op",
    "skal jeg nok ringe tilbage", "skal jeg nok ringe dig op", "jeg lover at ringe tilbage",
    "ringer jeg eller en kollega tilbage", "ringer jeg eller en kollega dig op",
    "jeg eller en kollega ringer tilbage", "giver jeg dig et ring", "vil vi ringe tilbage",
    "ringer en af os tilbage",
  ]

  /// Differs from "inden for et døgn" in one vowel and a soft end.
  static let oneDay = "inden for en dag"

  static let invertedActs = [
    "ringer jeg tilbage", "ringer jeg dig op", "ringer vi tilbage", "bliver du ringet op",
  ]

  /// Not a promise to ring, but close to one in sound or place.
  static let otherActs = [
    "jeg ringer ikke tilbage", "ringer jeg ikke tilbage", "vender jeg tilbage",
    "jeg vender tilbage", "vender vi tilbage", "kontakter jeg dig", "kontakter vi dig",
    "er jeg tilbage", "jeg er tilbage", "kan du ringe igen", "ring igen", "ringer du igen",
    "ringer du tilbage", "du kan ringe tilbage", "hører du fra mig", "hører du fra os",
    "svarer jeg dig", "skriver jeg til dig", "sender jeg en mail", "jeg sender en mail",
    "får du svar", "jeg aflytter beskeder", "ringer min kollega", "bliver du ikke ringet op",
    "skal du ringe tilbage", "må du ringe tilbage", "prøv at ringe igen", "eller ring igen",
    "du ringer bare igen", "jeg er her igen", "er jeg på kontoret igen",
  ]

  /// Verbs that begin an inverted clause.
  static let verbs: Set<String> = [
    "ringer", "bliver", "vil", "skal", "giver", "vender", "kontakter", "er", "kan", "hører",
    "svarer", "skriver", "sender", "får", "prøver", "forsøger", "håber", "regner", "forventer",
    "bestræber",
  ]

  /// Hedges and negations in front of an infinitive or a clause.
  static let doubts = [
    "jeg kan ikke love at ringe tilbage", "jeg kan ikke love at jeg ringer tilbage",
    "kan jeg ikke love at ringe tilbage", "kan ikke nå at ringe tilbage",
    "jeg kan ikke ringe tilbage", "jeg kan desværre ikke ringe tilbage", "ikke regne med at ringe",
    "det er ikke sikkert at jeg ringer tilbage", "jeg regner ikke med at ringe tilbage",
    "prøver jeg at ringe tilbage", "jeg prøver at ringe tilbage", "vil jeg prøve at ringe tilbage",
    "forsøger jeg at ringe tilbage", "jeg forsøger at ringe tilbage",
    "vil jeg forsøge at ringe tilbage", "håber jeg at ringe tilbage",
    "håber jeg at kunne ringe tilbage", "jeg håber at jeg kan ringe tilbage",
    "regner jeg med at ringe tilbage", "forventer jeg at ringe tilbage",
    "vil jeg gerne ringe tilbage", "bestræber jeg mig på at ringe tilbage",
    "ringer jeg måske tilbage", "måske ringer jeg tilbage", "ringer jeg forhåbentlig tilbage",
    "ringer jeg normalt tilbage", "jeg ringer normalt tilbage", "ringer jeg typisk tilbage",
    "ringer jeg som regel tilbage", "ringer jeg så vidt muligt tilbage",
    "ringer jeg om muligt tilbage", "ringer jeg som udgangspunkt tilbage",
    "jeg plejer at ringe tilbage", "jeg ringer aldrig tilbage", "ringer jeg aldrig tilbage",
    "hvis jeg kan ringer jeg tilbage", "hvis det haster ringer jeg tilbage",
    "hvis det er vigtigt ringer jeg tilbage", "ringede jeg tilbage", "jeg ringede tilbage",
    "har jeg ringet tilbage", "jeg har ringet tilbage", "ringede jeg dig op",
    "jeg har ringet dig op", "ingen ringer tilbage", "der er ingen der ringer tilbage",
    "ikke regne med at jeg ringer tilbage", "ringer jeg nok ikke tilbage",
    "ringer jeg nok tilbage", "ringer jeg i reglen tilbage", "ringer jeg oftest tilbage",
    "ringer jeg først tilbage", "lover ikke at ringe tilbage",
  ]

  /// What follows a doubt in rivals: the limits a doubtful promise would otherwise pass with.
  static let promisedLimits = [
    "inden for et døgn", "inden for fireogtyve timer", "i løbet af et døgn", "inden et døgn",
  ]

  static let limits: [String] = numbered + others

  private static let others = [
    "inden for en uge", "inden for en dag", "inden for et par dage", "i næste uge",
    "inden for otteogfyrre timer", "inden for fireogtyve timer", "i løbet af fireogtyve timer",
    "inden for de næste fireogtyve timer", "inden for de næste otteogfyrre timer",
    "inden for femogtyve timer", "inden for seksogtredive timer",
    "inden for tooghalvfjerds timer", "senest om fireogtyve timer", "inden et døgn",
    "inden for højst et døgn", "inden for et halvt døgn", "inden for cirka et døgn",
    "inden for omkring et døgn", "inden for mere end et døgn", "om mere end et døgn",
    "inden for et døgn på hverdage", "inden for et døgns tid", "inden for et til to døgn",
    "inden for et døgn eller to", "efter et døgn", "om et døgn", "i løbet af et døgn",
    "i løbet af to døgn", "i løbet af et par døgn", "senest om et døgn", "senest om to døgn",
    "senest et døgn efter", "samme dag", "senere i dag", "i morgen", "senest i morgen",
    "senest næste dag", "næste dag", "næste hverdag", "senest næste hverdag",
    "næste arbejdsdag", "inden for en arbejdsdag", "inden for en hverdag", "hurtigst muligt",
    "hurtigst muligt og senest inden for et døgn", "snarest muligt", "snarest", "så snart jeg kan",
    "så hurtigt som muligt", "så hurtigt jeg kan", "når jeg kan", "når jeg er tilbage",
    "når jeg får tid", "uden for telefontiden", "uden for et døgn", "i løbet af ugen",
    "i løbet af dagen", "i løbet af en uge", "efter ferien", "døgnet rundt", "på mandag",
    "inden for et årti", "inden for et kvarter", "inden for en måned", "inden for fjorten dage",
  ]

  /// A laxer limit in the same breath as, or after, a good one.
  static let tails = [
    "inden for et døgn men det kan tage op til otteogfyrre timer",
    "inden for et døgn men det kan tage", "inden for et døgn men det kan godt tage",
    "inden for fireogtyve timer men det kan tage", "inden for et døgn dog senest",
    "inden for et døgn men det kan tage længere tid", "inden for et døgn eller senest to døgn",
    "inden for et døgn men det kan tage mere end et døgn",
    "inden for et døgn ellers inden for en uge", "inden for et døgn hvis jeg kan",
    "inden for et døgn hvis jeg har tid", "inden for et døgn hvis det er muligt",
    "inden for et døgn hvis det haster", "inden for et døgn eller når jeg kan",
    "inden for et døgn medmindre jeg", "inden for et døgn undtagen når",
    "inden for et døgn undtagen", "inden for et døgn dog inden for", "inden for et døgn i ferier",
    "inden for et døgn i ferien inden for", "inden for et døgn i travle perioder",
    "inden for et døgn højst to", "inden for et døgn eller i løbet af",
    "inden for et døgn eller inden for", "inden for et døgn men i uge",
    "inden for et døgn men i ferier", "inden for et døgn hvis jeg når det",
  ]

  /// Number and unit are what telephones garble: all of one against all of the other.
  private static let numbered: [String] =
    within(["et", "to", "tre", "fire", "fem", "ti", "halvandet", "et par"], "døgn")
    + within(["to", "tre", "fire", "fem", "ti"], "dage") + within(["to", "tre", "fem"], "hverdage")
    + within(["to", "tre"], "arbejdsdage") + within(["to", "tre", "tolv"], "timer")
    + within(["en"], "time") + within(["to", "tre"], "uger")

  private static func within(_ numbers: [String], _ unit: String) -> [String] {
    numbers.map { "inden for \($0) \(unit)" }
  }

  /// Limits that are longer than any promise may be, said on their own.
  static let laxLimits = [
    "to døgn", "tre døgn", "et par døgn", "halvandet døgn", "otteogfyrre timer",
    "tooghalvfjerds timer", "en uge", "to uger", "et par dage", "to dage", "tre dage",
    "to hverdage", "tre hverdage", "fem dage", "mere end et døgn", "længere tid",
  ]
}
