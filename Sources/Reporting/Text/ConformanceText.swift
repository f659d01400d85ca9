package import Engine
import Transcripts

/// `klartone doctor --recogniser` for people.
package struct ConformanceText {
  private let report: Conformance.Report
  private let tongue: Tongue

  package init(_ report: Conformance.Report, tongue: Tongue) {
    self.report = report
    self.tongue = tongue
  }

  package var text: String {
    var lines = [title]
    for finding in report.findings { lines.append(line(finding)) }
    if let wall = report.secondsPerSecond, let processor = report.processorSecondsPerSecond {
      lines.append(
        tongue(
          "  Start \(number(report.startSeconds)) s; pr. sekund lyd \(number(wall)) s, heraf "
            + "\(number(processor)) s processortid; \(report.memory) MiB.",
          "  Start \(number(report.startSeconds)) s; per second of sound \(number(wall)) s, with "
            + "\(number(processor)) s of processor time; \(report.memory) MiB."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: String {
    let name = Printable.text(report.name)
    guard let who = report.introduction else { return name + ":" }
    return "\(name): " + Printable.excerpt("\(who.name) \(who.version), \(who.model)", limit: 120)
  }

  private func number(_ value: Double) -> String { tongue.number(value, places: 2) }

  private func line(_ finding: Conformance.Finding) -> String {
    let name = finding.check.name(tongue)
    switch finding.outcome {
    case .well: return "  ✓ \(name)"
    case .fault(let fault): return "  ✗ \(name): \(fault.sentence(tongue))"
    case .broken(let text): return "  ✗ \(name): \(Printable.excerpt(text, limit: 200))"
    case .doubtful(let text): return "  ? \(name): \(Printable.excerpt(text, limit: 200))"
    case .notTried: return "  – \(name)"
    }
  }
}

extension Conformance.Check {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .introduction:
      tongue("starter og præsenterer sig", "starts and introduces itself")
    case .sound: tongue("svarer med ord inden for lyden", "answers with words within the sound")
    case .repetition:
      tongue("samme lyd giver de samme ord", "the same sound gives the same words")
    case .shortSound:
      tongue("tåler en tiendedel sekund", "takes a tenth of a second")
    case .silence: tongue("hører ingen ord i stilhed", "hears no words in silence")
    case .id: tongue("svarer med spørgsmålets id", "answers with the question's id")
    case .missingFile:
      tongue(
        "svarer med en fejl, når filen mangler", "answers with an error where a file is missing")
    case .recovery: tongue("lytter videre bagefter", "goes on listening afterwards")
    case .end: tongue("slutter, når der ikke er mere", "ends when there is no more")
    }
  }
}
