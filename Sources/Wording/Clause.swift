/// One clause of a greeting: a finite verb and what belongs to it.
struct Clause {
  enum Kind: Equatable {
    /// Also the order "så ringer jeg".
    case main
    /// "ring til …": the caller is told to do something.
    case imperative
    /// "at …"
    case content
    /// "hvis …", "medmindre …", "om …"
    case condition
    /// "når …", "så snart …", "inden …", "efter …"
    case time
    /// "som …", "der …", "fordi …", "selvom …"
    case other
    /// No finite verb: "Mette Hansen, Borgerservice".
    case fragment
  }

  /// The tokens, conjunctions included.
  var range: Range<Int>
  var finite: Int?
  var kind: Kind
  /// Sentence number.
  var sentence: Int
  /// The finite verb comes first: a question, a condition, or the sequel of another clause.
  var isVerbFirst = false
  /// A coordinating conjunction in front ("og", "eller", "men").
  var conjunction: String?
  /// "så" in front: the sequel of the clause before.
  var isSequel = false
  /// A question mark ends the sentence.
  var asks = false
}
