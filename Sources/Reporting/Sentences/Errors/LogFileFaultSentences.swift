import Compression
package import LogFiles
import Voicemail

extension LogFileFault {
  /// Why a log was not read, or not to its end, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    "\(Printable.text(file)): \(kind.sentence(source, tongue))"
  }
}

extension LogFileFault.Kind {
  fileprivate func sentence(_ source: AccessSource, _ tongue: Tongue) -> String {
    switch self {
    case .input(let error): return error.sentence(tongue)
    case .otherFormat(let found):
      return tongue(
        "filen ligner \(found.nature(tongue)) og ikke \(source.nature(tongue)), så den er ikke "
          + "læst. Flyt den under den rigtige nøgle i sources.logs.",
        "the file looks like \(found.nature(tongue)) and not like \(source.nature(tongue)), so it "
          + "was not read. Move it to the right key of sources.logs.")
    case .zoneMissing:
      return tongue(
        "linjer i lokal tid er udeladt, for tidszonen er ikke angivet. Angiv "
          + "--time-zone Europe/Copenhagen, eller sæt sources.timeZone.",
        "lines in local time were left out, as the time zone is not given. Give "
          + "--time-zone Europe/Copenhagen, or set sources.timeZone.")
    case .cancelled:
      return tongue(
        "læsningen blev afbrudt, så filen er ikke læst til ende. Kør igen.",
        "reading was interrupted, so the file was not read to its end. Run it again.")
    }
  }
}

extension InputError {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .cannotOpen(code: 2):
      tongue("filen findes ikke. Ret stien.", "there is no such file. Correct the path.")
    case .cannotOpen(code: 1), .cannotOpen(code: 13):
      tongue(
        "filen må ikke læses. Giv Klartone læseadgang.",
        "the file may not be read. Give Klartone read access.")
    case .cannotOpen(let code):
      tongue(
        "filen kan ikke åbnes (fejl \(code)). Kontrollér stien og rettighederne.",
        "the file cannot be opened (error \(code)). Check the path and the permissions.")
    case .notAFile:
      tongue(
        "er en mappe eller en enhed og ingen fil. Angiv filerne, fx \"Master.csv*\".",
        "is a folder or a device and no file. Give the files, such as \"Master.csv*\".")
    case .cannotRead(let code):
      tongue(
        "læsefejl (fejl \(code)), så filen er ikke læst til ende. Kontrollér disken.",
        "read error (error \(code)), so the file was not read to its end. Check the disk.")
    case .gzip(let error): error.sentence(tongue)
    }
  }
}

extension GzipError {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notGzip:
      tongue(
        "filen begynder som gzip, men er det ikke. Hent den igen.",
        "the file begins as gzip but is not. Fetch it again.")
    case .damaged(let place):
      tongue(
        "den pakkede fil er beskadiget ved byte \(place), så resten er ikke læst. Hent den igen.",
        "the packed file is damaged at byte \(place), so the rest was not read. Fetch it again.")
    case .truncated:
      tongue(
        "den pakkede fil er afbrudt, så resten er ikke læst. Er den stadig ved at blive skrevet?",
        "the packed file is cut off, so the rest was not read. Is it still being written?")
    case .outOfMemory:
      tongue(
        "der er ikke hukommelse nok til at pakke filen ud. Pak den ud først.",
        "there is not enough memory to unpack the file. Unpack it first.")
    }
  }
}

extension AccessSource {
  /// What such a file is, as part of a sentence.
  fileprivate func nature(_ tongue: Tongue) -> String {
    switch self {
    case .cdr: tongue("en CDR", "a CDR")
    case .cel: tongue("en CEL-log", "a CEL log")
    case .fullLog: tongue("Asterisks \"full\"-log", "Asterisk's \"full\" log")
    case .externnotify: tongue("en externnotify-log", "an externnotify log")
    case .managerEvents: tongue("en AMI-log", "an AMI log")
    case .spool: tongue("en spool", "a spool")
    case .freeswitchDatabase: tongue("FreeSWITCH' database", "FreeSWITCH's database")
    case .freeswitchEvents: tongue("FreeSWITCH' log", "FreeSWITCH's log")
    case .fusionPBX: tongue("en FusionPBX-tabel", "a FusionPBX table")
    case .unityLogins: tongue("Unitys rapport om logins", "Unity's report of logins")
    case .unityMessages: tongue("Unitys rapport om beskeder", "Unity's report of messages")
    case .generic: tongue("en almindelig tabel", "an ordinary table")
    }
  }
}
