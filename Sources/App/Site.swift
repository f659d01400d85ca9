import Audit
import Directory
import Engine
import LogFiles
import Policy
import Reporting
import Rules
import Timing
import Voicemail
import Wording

/// A site as the command line and the site file describe it, read.
struct Site {
  let policy: SitePolicy
  /// Nil when no list is named and the command can do without.
  let people: SitePeople?
  let mailboxes: SiteMailboxes

  /// Stops without a list of people where `needsPeople`. Where it `mayLackMailboxes`, a list of people
  /// alone will do: then each has a mailbox.
  ///
  /// - Throws: `Stop`, with status `usage` for what is named wrongly, `incomplete` for what cannot be
  ///   read.
  init(
    _ context: Context, now: Instant, needsPeople: Bool, mayLackMailboxes: Bool
  ) throws(Context.Stop) {
    policy = context.policy
    do throws(SiteError) {
      people =
        needsPeople || SitePeople.areNamed(in: context.policy)
        ? try SitePeople(context.policy, now: now) : nil
      if mayLackMailboxes, !SiteMailboxes.areNamed(in: context.policy) {
        mailboxes = SiteMailboxes(of: people?.people ?? [], policy: context.policy)
      } else {
        mailboxes = try SiteMailboxes(context.policy, now: now)
      }
    } catch {
      throw Context.Stop(error.status, error.sentence(context.tongue))
    }
    for note in people?.fileNotes ?? [] { context.output.diagnostic(note.sentence(context.tongue)) }
    for note in people?.notes ?? [] { context.output.diagnostic(note.sentence(context.tongue)) }
  }

  /// Reads the logs and judges the days of the period.
  func access(
    _ context: Context, promises: [MailboxID: Bool] = [:], at period: SitePeriod,
    readsCalls: Bool = true, memory: (any LogMemory)? = nil
  ) async throws(Context.Stop) -> SiteAccess {
    do throws(SiteError) {
      return try await SiteAccess(
        policy, mailboxes: mailboxes, people: people, promises: promises, period: period.period,
        now: period.now, readsCalls: readsCalls, memory: memory)
    } catch {
      throw Context.Stop(error.status, error.sentence(context.tongue))
    }
  }

  /// Reads absences and forwards, and judges the rules beyond greeting and listening.
  func rules(
    _ context: Context, reports: [GreetingReport], access: SiteAccess?, waivers: WaiverBook,
    at period: SitePeriod
  ) throws(Context.Stop) -> SiteRules {
    let rules: SiteRules
    do throws(SiteError) {
      rules = try SiteRules(
        policy, mailboxes: mailboxes, people: people, reports: reports, access: access,
        waivers: waivers, period: period.period, now: period.now)
    } catch {
      throw Context.Stop(error.status, error.sentence(context.tongue))
    }
    for error in rules.errors { context.output.diagnostic(error.sentence(context.tongue)) }
    for fault in rules.faults { context.output.diagnostic(fault.sentence(context.tongue)) }
    return rules
  }

  /// The site's zone, which logs and days cannot do without.
  static func zone(_ context: Context) throws(Context.Stop) -> TimeZoneRules? {
    do throws(SiteError) {
      return try context.policy.zone
    } catch {
      throw Context.Stop(.usage, error.sentence(context.tongue))
    }
  }

  static func neededZone(_ context: Context) throws(Context.Stop) -> TimeZoneRules {
    guard let zone = try zone(context) else {
      throw Context.Stop(.usage, SiteError.zoneMissing(.access).sentence(context.tongue))
    }
    return zone
  }
}

extension SiteError {
  /// What the command leaves with.
  var status: ExitStatus {
    switch self {
    case .mailboxes: .incomplete
    default: .usage
    }
  }
}
