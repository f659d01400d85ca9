package import Hearing

extension RecogniserFault {
  /// What went wrong with a recogniser that is a process, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let who = Printable.quoted(recogniser)
    let body = tongue(
      "Talegenkenderen \(who) \(reason.what(tongue)). ",
      "The recogniser \(who) \(reason.what(tongue)). ")
    let last =
      complaints.isEmpty
      ? ""
      : tongue("Dens sidste ord: ", "Its last words: ")
        + Printable.excerpt(complaints.suffix(300).description, limit: 300) + ". "
    return body + last + reason.remedy(tongue)
  }
}

extension RecogniserFault.Reason {
  fileprivate func what(_ tongue: Tongue) -> String {
    switch self {
    case .cannotStart(let detail):
      let why = Printable.excerpt(detail, limit: 200)
      return tongue("kunne ikke startes (\(why))", "could not be started (\(why))")
    case .silentAtStart(let seconds):
      let time = tongue.number(seconds, places: 0)
      return tongue(
        "sagde ikke, hvem den er, inden for \(time) sekunder",
        "did not say who it is within \(time) seconds")
    case .otherProtocol(let said):
      let quote = Printable.excerpt(said, limit: 200)
      return tongue(
        "præsenterede sig ikke, som den skal (\(quote))",
        "did not introduce itself as it must (\(quote))")
    case .died(let how):
      let end = Printable.excerpt(how, limit: 60)
      return tongue("gik ned, mens den lyttede (\(end))", "ended while it listened (\(end))")
    case .timedOut(let seconds):
      let time = tongue.number(seconds, places: 0)
      return tongue(
        "svarede ikke inden for \(time) sekunder og blev stoppet",
        "gave no answer within \(time) seconds and was stopped")
    case .tooMuchMemory(let found, let allowed):
      return tongue(
        "brugte \(found) MiB hukommelse, højst \(allowed) er tilladt, og blev stoppet",
        "held \(found) MiB of memory, of \(allowed) allowed, and was stopped")
    case .untrue(let untruth, let said):
      let quote = said.isEmpty ? "" : ": " + Printable.excerpt(said, limit: 200)
      return tongue(
        "svarede noget, der ikke kan passe (\(untruth.what(tongue))\(quote))",
        "answered what cannot be true (\(untruth.what(tongue))\(quote))")
    case .refused(let said):
      let quote = Printable.excerpt(said, limit: 300)
      return tongue("kunne ikke høre lyden (\(quote))", "could not hear the sound (\(quote))")
    case .givenUp(let failures, let last):
      let code = Printable.excerpt(last, limit: 60)
      return tongue(
        "svigtede for mange gange i træk (\(failures), senest \(code)) og bliver ikke spurgt mere",
        "failed too often in a row (\(failures), \(code) last) and is not asked any more")
    }
  }

  fileprivate func remedy(_ tongue: Tongue) -> String {
    switch self {
    case .timedOut:
      tongue(
        "Sæt recogniser.commands.….timeoutSeconds op, hvis den blot er langsom.",
        "Raise recogniser.commands.….timeoutSeconds if it is merely slow.")
    case .silentAtStart:
      tongue(
        "Sæt recogniser.commands.….startSeconds op, hvis den blot er langsom.",
        "Raise recogniser.commands.….startSeconds if it is merely slow.")
    case .tooMuchMemory:
      tongue(
        "Sæt recogniser.commands.….memoryMiB op, eller vælg en mindre model.",
        "Raise recogniser.commands.….memoryMiB, or choose a smaller model.")
    default:
      tongue(
        "Prøv den med \"klartone doctor --recogniser KONFIGURATION\".",
        "Try it with \"klartone doctor --recogniser CONFIGURATION\".")
    }
  }
}

extension RecogniserFault.Untruth {
  fileprivate func what(_ tongue: Tongue) -> String {
    switch self {
    case .notUTF8: return tongue("linjen er ikke UTF-8", "the line is not UTF-8")
    case .notJSON: return tongue("linjen er ikke et svar i JSON", "the line is no answer in JSON")
    case .tooLong(let bytes):
      return tongue("linjen er over \(bytes) byte", "the line is over \(bytes) bytes")
    case .otherID(let expected):
      let id = Printable.excerpt(expected, limit: 60)
      return tongue("svaret er til noget andet end \(id)", "the answer is to another than \(id)")
    case .unasked:
      return tongue("den svarede uden at være spurgt", "it answered without being asked")
    case .neitherWordsNorError:
      return tongue(
        "der skal være enten ord eller en fejl", "there must be either words or an error")
    case .tooManyWords(let count, let seconds):
      let time = tongue.number(seconds, places: 0)
      return tongue(
        "\(count) ord på \(time) sekunder siger ingen",
        "nobody says \(count) words in \(time) seconds")
    case .badText(let word):
      return tongue("ord \(word + 1) er ikke ét ord", "word \(word + 1) is not one word")
    case .badTime(let word):
      return tongue(
        "tiden for ord \(word + 1) ligger ikke i lyden",
        "the time of word \(word + 1) is not within the sound")
    case .unsorted(let word):
      return tongue(
        "ord \(word + 1) begynder før det foregående",
        "word \(word + 1) begins before the last one")
    case .badProbability(let word):
      return tongue(
        "sandsynligheden for ord \(word + 1) er ikke mellem 0 og 1",
        "the probability of word \(word + 1) is not within 0…1")
    }
  }
}
