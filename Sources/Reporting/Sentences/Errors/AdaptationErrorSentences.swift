import Adaptation
package import Engine

extension AdaptationError {
  /// Why an ear cannot be adapted, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .unsuitableModel(let path, let why):
      return tongue(
        "Øret kan ikke tilpasses: \(Printable.quoted(path)) \(why.clause(tongue)). "
          + "Vælg et andet øre med --model.",
        "The ear cannot be adapted: \(Printable.quoted(path)) \(why.clause(tongue)). "
          + "Choose another ear with --model.")
    case .tooFew(let greetings, let speakers, let leftOut):
      let (needed, voices) = (SiteAdaptation.fewestGreetings, SiteAdaptation.fewestSpeakers)
      return tongue(
        "For få hilsner at lære af: \(greetings) af \(speakers) talere (\(leftOut.count) er udeladt), "
          + "og der skal mindst være \(needed) af \(voices). Intet er skrevet; bekræft flere.",
        "Too few greetings to learn from: \(greetings) by \(speakers) speakers (\(leftOut.count) left "
          + "out), and at least \(needed) by \(voices) are needed. Nothing was written; confirm more."
      )
    case .occupied(let path):
      return tongue(
        "\(Printable.quoted(path)) findes allerede og røres ikke. Vælg en ny mappe med --out.",
        "\(Printable.quoted(path)) is there already and is left alone. "
          + "Choose a new folder with --out.")
    case .notWritten(let path, let detail):
      return tongue(
        "\(Printable.quoted(path)) kunne ikke skrives (\(Printable.excerpt(detail, limit: 300))).",
        "\(Printable.quoted(path)) could not be written (\(Printable.excerpt(detail, limit: 300)))."
      )
    case .recogniser(let error): return error.sentence(tongue)
    }
  }
}

extension ModelFileError {
  /// What is wrong with a file of a model, as the end of a sentence about it.
  fileprivate func clause(_ tongue: Tongue) -> String {
    switch self {
    case .noHeader: return tongue("er ikke en modelfil", "is no model file")
    case .wrongByteOrder:
      return tongue("har en fremmed byteorden", "has another byte order")
    case .wrongLength(let expected, let found):
      return tongue(
        "er på \(tongue.bytes(found)), ventet \(tongue.bytes(expected))",
        "has \(tongue.bytes(found)), expected \(tongue.bytes(expected))")
    case .wrongSizes(let expected, let found):
      let (wanted, seen) = (Self.sizes(expected), Self.sizes(found))
      return tongue(
        "har målene \(seen), ventet \(wanted)", "has the sizes \(seen), expected \(wanted)")
    case .badDefinition(let line):
      return tongue(
        "beskriver lyde, hvis tilstande afhænger af naboerne (linje \(line))",
        "describes phones whose states depend on their neighbours (line \(line))")
    }
  }

  private static func sizes(_ sizes: [Int]) -> String {
    sizes.map(String.init).joined(separator: "×")
  }
}

extension LeftOut {
  /// Which greeting nothing is learnt from, and why.
  package func sentence(_ tongue: Tongue) -> String {
    "\(Printable.text(file)): \(reason.clause(tongue))."
  }
}

extension LeftOut.Reason {
  fileprivate func clause(_ tongue: Tongue) -> String {
    switch self {
    case .unreadable:
      return tongue(
        "kan ikke læses, eller noget af lyden mangler", "cannot be read, or sound is missing")
    case .noSpeech: return tongue("ingen taler", "nobody speaks")
    case .noWording: return tongue("ordlyden mangler", "the wording is missing")
    case .notSpelledOut(let sign):
      return tongue(
        "ordlyden har tegnet \(Printable.quoted(sign)); skriv ordene, som de siges",
        "the wording holds the sign \(Printable.quoted(sign)); write the words as they are said")
    case .unpronounceable(let word):
      return tongue(
        "ordet \(Printable.quoted(word)) har ingen udtale",
        "the word \(Printable.quoted(word)) has no pronunciation")
    case .tooShort:
      return tongue("lyden er for kort til ordlyden", "the sound is too short for the wording")
    case .misfit(let fit, let limit):
      let (found, least) = (tongue.number(fit), tongue.number(limit))
      return tongue(
        "ordlyden passer ikke til lyden (\(found), mindst \(least) nats pr. sproglyd)",
        "the wording does not fit the sound (\(found), at least \(least) nats per phone)")
    case .listedBefore: return tongue("står to gange på listen", "is listed twice")
    }
  }

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .noSpeech: "no_speech"
    case .noWording: "no_wording"
    case .notSpelledOut: "not_spelled_out"
    case .unpronounceable: "unpronounceable"
    case .tooShort: "too_short"
    case .misfit: "misfit"
    case .listedBefore: "listed_before"
    }
  }
}
