package import SelfCheck

extension QuestionFault {
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .nameTooLong(let most):
      tongue(
        "Navn og afdeling må højst være på \(most) tegn.",
        "Name and department may have at most \(most) characters.")
    case .textTooLong(let most):
      tongue(
        "Teksten må højst være på \(most) tegn. En hilsen varer helst under et halvt minut.",
        "The text may have at most \(most) characters. A greeting is best kept under half a minute."
      )
    case .noText:
      tongue(
        "Der er ingen tekst. Skriv eller indsæt det, du vil sige.",
        "There is no text. Write or paste what you will say.")
    case .noSound:
      tongue("Der er ingen fil. Vælg en lydfil.", "There is no file. Choose a sound file.")
    case .malformed:
      tongue("Forespørgslen kunne ikke forstås.", "The request could not be understood.")
    }
  }
}

extension JobQueue.Failure {
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .timedOut:
      tongue(
        "Det tog for lang tid at lytte til optagelsen. Prøv med en kortere.",
        "Listening to the recording took too long. Try a shorter one.")
    case .workerEnded:
      tongue(
        "Optagelsen kunne ikke bedømmes. Prøv igen, eller gem den i et andet format.",
        "The recording could not be judged. Try again, or save it in another format.")
    case .noRecogniser:
      tongue(
        "Der kan ikke lyttes til lyd lige nu. Teksten kan stadig tjekkes. Sig det til IT.",
        "Sound cannot be listened to at the moment. Text can still be checked. Tell IT.")
    }
  }
}

extension JobQueue.Full {
  package func sentence(_ tongue: Tongue) -> String {
    tongue(
      "Der er travlt: du ville være nummer \(position) i køen. Prøv igen om et minut.",
      "Busy: you would be number \(position) in the queue. Try again in a minute.")
  }
}

extension JobQueue.Status {
  /// What is being done, for people.
  package func sentence(_ tongue: Tongue) -> String {
    switch stage {
    case .waiting:
      tongue(
        "Du er nummer \(position ?? 1) i køen.", "You are number \(position ?? 1) in the queue.")
    case .reading: tongue("Læser lydfilen …", "Reading the sound file …")
    case .listening: tongue("Lytter efter de fire krav …", "Listening for the four requirements …")
    case .done: tongue("Færdig.", "Done.")
    case .failed: failure?.sentence(tongue) ?? ""
    }
  }

  /// 0…1, as far as can be told: listening takes about as long as a part of the sound.
  package func progress(secondsPerSecond: Double) -> Double {
    switch stage {
    case .waiting: return 0.05
    case .reading: return 0.1
    case .listening:
      let expected = max(1, (soundSeconds ?? 10) * secondsPerSecond)
      return 0.15 + 0.8 * min(1, seconds / expected)
    case .done, .failed: return 1
    }
  }
}

extension Gate.Refusal {
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .unknownHost:
      tongue(
        "Siden kendes ikke under dette navn. IT kan tilføje det med --host.",
        "The page is not known by this name. IT can add it with --host.")
    case .crossSite:
      tongue(
        "Forespørgslen kom fra en anden side. Åbn siden direkte.",
        "The request came from another site. Open the page itself.")
    case .noFormToken:
      tongue(
        "Siden er for gammel. Åbn den igen, og prøv en gang til.",
        "The page is too old. Open it again and try once more.")
    case .notSignedIn: tongue("Du er ikke logget ind.", "You are not signed in.")
    }
  }
}

/// The server's answers that say no.
package enum ServeFault: Sendable, Equatable {
  case notFound
  case methodNotAllowed(allowed: [String])
  case wrongType
  case bodyTooLarge(limit: Int)
  case busy
  case tooOften

  package var status: Int {
    switch self {
    case .notFound: 404
    case .methodNotAllowed: 405
    case .wrongType: 415
    case .bodyTooLarge: 413
    case .busy: 503
    case .tooOften: 429
    }
  }

  package var code: String {
    switch self {
    case .notFound: "not_found"
    case .methodNotAllowed: "method_not_allowed"
    case .wrongType: "wrong_type"
    case .bodyTooLarge: "too_large"
    case .busy: "busy"
    case .tooOften: "too_often"
    }
  }

  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notFound: tongue("Siden findes ikke.", "There is no such page.")
    case .methodNotAllowed: tongue("Det kan siden ikke.", "The page does not do that.")
    case .wrongType:
      tongue("Indholdet har en forkert type.", "The content is of a wrong type.")
    case .bodyTooLarge(let limit):
      tongue(
        "Det er for stort: højst \(limit >> 20 > 0 ? "\(limit >> 20) MB" : "\(limit >> 10) kB").",
        "That is too large: at most \(limit >> 20 > 0 ? "\(limit >> 20) MB" : "\(limit >> 10) kB")."
      )
    case .busy:
      tongue("Der er travlt. Prøv igen om et øjeblik.", "Busy. Try again in a moment.")
    case .tooOften:
      tongue("Det går for hurtigt. Vent et øjeblik.", "That is too fast. Wait a moment.")
    }
  }
}
