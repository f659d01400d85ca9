package import Access
import Audit
import Directory
import Foundation
package import Policy
package import Rules
package import Timing
package import Voicemail
import Wording

/// A site's file of waivers.
package struct SiteWaivers: Sendable, Equatable {
  package let path: String
  package let file: WaiverFile
  /// Nothing has been waived yet: the file is not there.
  package let isNew: Bool

  /// Reads the file. One that is not there waives nothing.
  ///
  /// - Throws: `waiversUnreadable` or `waivers`.
  package init(path: String) throws(SiteError) {
    self.path = path
    isNew = !FileManager.default.fileExists(atPath: path)
    var bytes = Data()
    if !isNew {
      do {
        bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      } catch {
        throw .waiversUnreadable(path: path, detail: (error as NSError).localizedDescription)
      }
    }
    do throws(WaiverFileError) {
      file = try WaiverFile(csv: [UInt8](bytes))
    } catch {
      throw .waivers(path: path, error)
    }
  }

  package func book(on today: CivilDate, _ policy: SitePolicy) -> WaiverBook {
    WaiverBook(
      file.waivers, today: today, expiredSeverity: policy.severities[.waiverExpired])
  }

  /// Changes a file of waivers: reads it, and writes what `change` makes of it, whole or not at all.
  /// Nobody else who does so comes between; nil leaves the file alone.
  package static func change<Failure: Error>(
    _ path: String, _ change: (SiteWaivers) throws(Failure) -> [UInt8]?
  ) throws(ChangeError<Failure>) {
    let lock: FolderLock
    do throws(AtomicFile.WriteError) {
      lock = try FolderLock(ofFile: path)
    } catch {
      throw .notWritten(error)
    }
    defer { lock.release() }
    let site: SiteWaivers
    do throws(SiteError) { site = try SiteWaivers(path: path) } catch { throw .unreadable(error) }
    let bytes: [UInt8]?
    do throws(Failure) { bytes = try change(site) } catch { throw .refused(error) }
    guard let bytes else { return }
    do throws(AtomicFile.WriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw .notWritten(error)
    }
  }

  /// Why a file of waivers stays as it was.
  package enum ChangeError<Failure: Error>: Error {
    case unreadable(SiteError)
    case refused(Failure)
    case notWritten(AtomicFile.WriteError)
  }
}

extension WaiverBook {
  /// What the waivers do to a greeting's findings. Where nobody recorded a greeting, a waiver of that
  /// covers all that the greeting should say.
  package func effect(on report: GreetingReport, _ code: FindingCode) -> WaiverEffect {
    guard let rule = RuleID(of: code),
      let mailbox = report.person?.extension ?? report.mailbox
    else { return .none }
    let own = effect(on: mailbox, rule)
    guard own.waiver == nil, code.group == .elements else { return own }
    let isUnrecorded = report.result.elements.contains {
      $0.element.findingCode == code && $0.reason == .noGreeting
    }
    guard isUnrecorded else { return own }
    let all = effect(on: mailbox, .greetingRecorded)
    return all == .none ? own : all
  }

  /// The expired waivers whose findings are back, each once.
  package func expired(_ report: GreetingReport) -> [Waiver] {
    var found: [Waiver] = []
    for finding in report.result.findings {
      if let waiver = effect(on: report, finding.code).expired, !found.contains(waiver) {
        found.append(waiver)
      }
    }
    return found
  }

  /// What the waivers do to a finding about a mailbox.
  package func effect(on mailbox: MailboxID, _ code: AccessFinding.Code) -> WaiverEffect {
    RuleID(of: code).map { effect(on: mailbox, $0) } ?? .none
  }

  /// The expired waivers whose findings are back, each once.
  package func expired(_ found: MailboxAccess) -> [Waiver] {
    var expired: [Waiver] = []
    for finding in found.findings {
      if let waiver = effect(on: found.mailbox, finding.code).expired, !expired.contains(waiver) {
        expired.append(waiver)
      }
    }
    return expired
  }
}
