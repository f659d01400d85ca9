package import Engine
import Voicemail

extension GreetingProblem {
  /// Why a greeting could not be evaluated, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .sound(let error): error.sentence(tongue)
    case .ear(let error): error.sentence(tongue)
    case .unknownGreeting(let mailbox, let doubt):
      tongue("Postkasse \(Printable.text(mailbox)): ", "Mailbox \(Printable.text(mailbox)): ")
        + doubt.sentence(tongue)
    }
  }
}

extension HeardGreetingDoubt {
  /// Why it cannot be seen what callers hear, and what to do.
  func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .unreadable:
      tongue(
        "mappen må ikke læses. Giv Klartone læseadgang.",
        "the folder may not be read. Give Klartone read access.")
    case .storedElsewhere:
      tongue(
        "hilsenen ligger i en database eller et postsystem. Eksportér den til en mappe.",
        "the greeting is kept in a database or mail store. Export it to a folder.")
    case .missingFile:
      tongue(
        "filen med hilsenen findes ikke dér, hvor systemet siger.",
        "the greeting's file is not where the system says.")
    case .linkOutside:
      tongue(
        "hilsenen er en genvej ud af mappen, som ikke følges. Læg selve filen der.",
        "the greeting is a link out of the folder, which is not followed. Put the file there.")
    case .settingUnknown:
      tongue(
        "der er flere hilsner, og intet viser, hvilken der er slået til. "
          + "Giv Klartone en liste over hilsner med deres indstilling.",
        "there are several greetings, and nothing tells which of them is on. "
          + "Give Klartone a list of greetings with their settings.")
    }
  }
}
