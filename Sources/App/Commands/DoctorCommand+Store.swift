import Options
import Policy
import Reporting
import Reports
import Store
import Timing

extension DoctorCommand {
  /// The history that the command line or the configuration names, if any: whether SQLite finds it
  /// sound, how large it is, and whether anything in it is older than it may be.
  static func store(_ context: Context) -> [Diagnosis] {
    let path = context.arguments.value("store") ?? context.policy.store
    guard !path.isEmpty else { return [snippets(StoreCondition.Snippets(), context)] }
    let tongue = context.tongue
    let name = tongue("historik", "history")
    do throws(Context.Stop) {
      let store = try context.store()
      do throws(StoreError) {
        // First the file as it is: what is damaged may still answer some questions.
        let faults = try store.faults()
        guard faults.isEmpty else {
          return [
            Diagnosis(
              name: name, isWell: false, detail: damage(path, faults, tongue), status: .incomplete)
          ]
        }
        let condition = try store.condition()
        return [
          Diagnosis(name: name, isWell: true, detail: size(path, condition, tongue)),
          age(condition, context), snippets(condition.snippets, context),
        ]
      } catch {
        throw context.stop(error)
      }
    } catch {
      return [
        Diagnosis(
          name: name, isWell: false, detail: error.messages.joined(separator: " "),
          status: error.status)
      ]
    }
  }

  private static func damage(_ path: String, _ faults: [String], _ tongue: Tongue) -> String {
    let first = faults.prefix(3).joined(separator: "; ")
    return tongue(
      "\(path) er beskadiget: \(first). Hent en sikkerhedskopi, eller begynd en ny fil.",
      "\(path) is damaged: \(first). Restore a copy, or begin a new file.")
  }

  private static func size(_ path: String, _ found: StoreCondition, _ tongue: Tongue) -> String {
    let megabytes = tongue.number(Double(found.bytes) / 1e6)
    let newest =
      found.newest.map { run in
        let day = CivilTime(utc: run.ended).date.iso
        return tongue(", den nyeste sluttede \(day)", ", the newest ended on \(day)")
          + (run.isComplete ? "" : tongue(" (ufuldstændig)", " (incomplete)"))
          + (run.shard.isEmpty ? "" : tongue(" (del \(run.shard))", " (part \(run.shard))"))
      } ?? ""
    return tongue(
      "\(path), hel, \(megabytes) MB, kørsler: \(found.runs)\(newest)",
      "\(path), sound, \(megabytes) MB, runs: \(found.runs)\(newest)")
  }

  /// Against `information.retentionDays`.
  private static func age(_ found: StoreCondition, _ context: Context) -> Diagnosis {
    let tongue = context.tongue
    let name = tongue("opbevaring", "retention")
    let limit = context.policy.information.retentionDays
    guard let oldest = found.oldest else {
      return Diagnosis(
        name: name, isWell: true,
        detail: tongue("intet, der skal slettes", "nothing that is to be deleted"))
    }
    let days = Int((context.clock - oldest) / 86_400)
    let told = tongue(
      "det ældste er \(days) dage gammelt og må blive \(limit)",
      "the oldest is \(days) days old and may become \(limit)")
    guard days > limit else { return Diagnosis(name: name, isWell: true, detail: told) }
    return Diagnosis(
      name: name, isWell: false,
      detail: told + tongue(": kør \"klartone purge\"", ": run \"klartone purge\""),
      status: .findings)
  }

  /// Whether sound is kept, and whether any is that should not be.
  private static func snippets(
    _ found: StoreCondition.Snippets, _ context: Context
  ) -> Diagnosis {
    let tongue = context.tongue
    let evidence = context.policy.evidence
    let name = tongue("lydklip", "snippets of sound")
    // Without a configuration nobody knows what the site has switched on.
    let isKnown = context.hasConfiguration || found.count == 0
    let setting =
      isKnown
      ? evidence.sentence(tongue)
      : tongue(
        "uden --config vides det ikke, om de er slået til",
        "without --config it is not known whether they are on")
    guard found.count > 0, let oldest = found.oldest else {
      return Diagnosis(name: name, isWell: true, detail: setting)
    }
    let days = Int((context.clock - oldest) / 86_400)
    let size = tongue.number(Double(found.bytes) / 1e6)
    let told = tongue(
      "\(setting); i historikken: \(found.count) (\(size) MB), det længst ubrugte i \(days) dage",
      "\(setting); in the history: \(found.count) (\(size) MB), one of them unused for \(days) days"
    )
    let isWell = !isKnown || evidence.snippets == .yes && days <= evidence.retentionDays
    return Diagnosis(
      name: name, isWell: isWell,
      detail: told + (isWell ? "" : tongue(": kør \"klartone purge\"", ": run \"klartone purge\"")),
      status: .findings)
  }
}
