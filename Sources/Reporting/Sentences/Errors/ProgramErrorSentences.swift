package import Programs

extension ProgramError {
  /// What went wrong with another program, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notInstalled(let names):
      let list = names.map { Printable.text($0) }.joined(separator: tongue(" eller ", " or "))
      return tongue(
        "Programmet \(list) findes ikke her.", "The program \(list) is not there.")
    case .notStarted(let name, let detail):
      return tongue(
        "\(Printable.text(name)) kunne ikke startes: \(Printable.text(detail))",
        "\(Printable.text(name)) could not be started: \(Printable.text(detail))")
    case .failed(let name, let status, let message):
      let said = message.isEmpty ? "" : ": " + Printable.excerpt(message, limit: 200)
      return tongue(
        "\(Printable.text(name)) sluttede med fejlkode \(status)\(said)",
        "\(Printable.text(name)) ended with status \(status)\(said)")
    case .interrupted(let name):
      return tongue(
        "\(Printable.text(name)) blev afbrudt, og resultatet er ukendt.",
        "\(Printable.text(name)) was interrupted, and what came of it is not known.")
    }
  }
}
