package import Access
import Policy
package import Timing
import Voicemail

extension CoverageGap.Reason {
  /// Why nothing is proved there, as part of a sentence.
  func phrase(_ tongue: Tongue) -> String {
    switch self {
    case .silence(let hours, let busy):
      let all = tongue.amount(hours, ("time", "timer"), ("hour", "hours"))
      let part = busy > 0 ? tongue(", heraf \(busy) travle", ", \(busy) of them busy") : ""
      return tongue("ingen linjer i \(all)\(part)", "no record in \(all)\(part)")
    case .startsLate: return tongue("loggen begynder først bagefter", "the log begins only later")
    case .stopsEarly: return tongue("loggen slutter før", "the log ends before")
    case .stillBeingWritten:
      return tongue(
        "loggen slutter før, midt i en linje: den skrives endnu eller er klippet af",
        "the log ends before, within a line: it is being written, or was cut")
    case .missingRotation(let files):
      let names = files.prefix(3).map { Printable.quoted($0, limit: 80) }.joined(separator: ", ")
      let rest =
        files.count > 3 ? tongue(" og \(files.count - 3) til", " and \(files.count - 3) more") : ""
      return tongue("filer mangler: \(names)\(rest)", "files are missing: \(names)\(rest)")
    case .clockJump(let seconds):
      let back = tongue.jump(seconds)
      return tongue(
        "tiden springer \(back) tilbage: uret er stillet, eller filer er sat forkert sammen",
        "time goes back by \(back): the clock was set, or files were put together wrongly")
    case .torn:
      return tongue(
        "filens sidste linje er klippet af, og den er tabt",
        "the file's last line was cut, and is lost")
    case .tooManyFaults(let faults, let lines):
      return tongue(
        "\(faults) af \(lines) linjer kan ikke læses",
        "\(faults) of \(lines) lines cannot be read")
    case .showsNoAccess:
      return tongue(
        "loggen viser ingen aflytning overhovedet, så den viser dem næppe",
        "the log shows no listening at all, so it hardly records any")
    case .empty: return tongue("loggen er tom", "the log is empty")
    }
  }

  /// What to do about it.
  func remedy(_ tongue: Tongue) -> String {
    switch self {
    case .silence:
      tongue(
        "Spørg IT, om der blev logget, eller find filen.",
        "Ask IT whether the log was being written, or find the file.")
    case .startsLate, .stopsEarly:
      tongue(
        "Tag flere logfiler med, eller vælg en anden periode.",
        "Include more log files, or choose another period.")
    case .stillBeingWritten:
      tongue("Kør igen, når den er færdig.", "Run again when it is complete.")
    case .missingRotation: tongue("Find dem, og kør igen.", "Find them and run again.")
    case .clockJump:
      tongue("Bed IT kontrollere serverens ur.", "Ask IT to check the server's clock.")
    case .torn: tongue("Hent filen igen.", "Fetch the file again.")
    case .tooManyFaults:
      tongue(
        "Kontrollér, at det er den rigtige slags log, og at kolonnerne passer.",
        "Check that it is the right kind of log, and its columns.")
    case .showsNoAccess:
      tongue(
        "Angiv det nummer, man ringer til for at aflytte (\"sources.logs.ownNumbers\"), eller tag "
          + "en anden log.",
        "Name the number people ring to listen (\"sources.logs.ownNumbers\"), or take another log.")
    case .empty: tongue("Hent loggen igen.", "Fetch the log again.")
    }
  }
}

extension CoverageGap {
  /// When, why, where and what to do.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let file = place.map { " (\(Printable.place($0)))" } ?? ""
    return capitalised(tongue.name(of: source)) + ", \(tongue.span(range, zone)): "
      + "\(reason.phrase(tongue))\(file). \(reason.remedy(tongue))"
  }
}

extension Tongue {
  /// "90 s", "15 min.", "3 timer".
  fileprivate func jump(_ seconds: Int64) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    default: age(seconds)
    }
  }
}
