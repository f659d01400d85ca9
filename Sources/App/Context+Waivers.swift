import Engine
import Options
import Policy
import Reporting
import Rules
import Timing

extension Context {
  /// The file of waivers: the command line's, else the configuration's; empty for none.
  private var waiversPath: String {
    if arguments.accepts("waivers"), let path = arguments.value("waivers") { return path }
    return policy.waivers
  }

  /// - Throws: `Stop` with status `usage` where no file is named.
  func neededWaiversPath() throws(Stop) -> String {
    guard !waiversPath.isEmpty else {
      throw Stop(
        .usage,
        tongue(
          "Hvor står undtagelserne? Angiv --waivers FIL, eller --site med en sitefil, der har waivers.",
          "Where are the waivers? Give --waivers FILE, or --site with a site file that has waivers."
        ))
    }
    return waiversPath
  }

  /// Reads waivers, and tells of lines that waive nothing.
  func siteWaivers(_ path: String) throws(Stop) -> SiteWaivers {
    let site: SiteWaivers
    do throws(SiteError) {
      site = try SiteWaivers(path: path)
    } catch {
      throw Stop(error.status, error.sentence(tongue))
    }
    let name = Printable.text(path)
    for fault in site.file.faults { output.diagnostic("\(name): \(fault.sentence(tongue))") }
    if site.isNew {
      output.diagnostic(
        tongue(
          "\(name) findes ikke: ingen er undtaget.", "\(name) is not there: nobody is exempt."))
    }
    return site
  }

  /// The site's waivers on a day; none where the configuration names no file.
  func waiverBook(on today: CivilDate) throws(Stop) -> WaiverBook {
    guard !waiversPath.isEmpty else { return .empty }
    return try siteWaivers(waiversPath).book(on: today, policy)
  }
}
