package import Engine
import Glibc

extension AtomicFile.WriteError {
  /// Which file, why, and what to do next.
  package func sentence(_ tongue: Tongue) -> String {
    let place = Printable.quoted(path)
    return tongue(
      "\(place) kunne ikke skrives: \(reason(tongue)) Det, der stod der før, er uændret.",
      "\(place) could not be written: \(reason(tongue)) What was there before is unchanged.")
  }

  private func reason(_ tongue: Tongue) -> String {
    switch code {
    case ENOSPC, EDQUOT:
      tongue(
        "Der er ikke plads på disken. Ryd op, og prøv igen.",
        "The disk has no room. Make some, and try again.")
    case EROFS:
      tongue(
        "Disken er skrivebeskyttet. Vælg et andet sted.",
        "The disk is read-only. Choose another place.")
    case EACCES, EPERM:
      tongue(
        "Brugeren må ikke skrive i mappen. Ret rettighederne, eller vælg et andet sted.",
        "This user may not write in the folder. Change its permissions, or choose another place.")
    case ENOENT, ENOTDIR:
      tongue("Mappen findes ikke. Opret den først.", "There is no such folder. Make it first.")
    default: Printable.text(detail) + "."
    }
  }
}
