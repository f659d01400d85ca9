package import Directory
import Foundation
package import Mailboxes
package import Policy
package import Timing

/// A site's people, wherever they are listed.
package struct SitePeople: Sendable, Equatable {
  /// No two have the same extension.
  package var people: [Person]
  /// Extensions that the list contradicts itself about.
  package var disputed: Set<String>
  /// Who left, where the list tells.
  package var leavers: [DirectoryPeople.Leaver] = []
  /// Of a CSV file.
  package var fileNotes: [PeopleFile.Note] = []
  /// Of a directory system.
  package var notes: [DirectoryPeople.Note] = []

  package init(_ file: PeopleFile) {
    people = file.people
    disputed = file.disputedExtensions
    fileNotes = file.notes
  }

  package init(_ directory: DirectoryPeople) {
    people = directory.people
    disputed = directory.disputedExtensions
    leavers = directory.leavers
    notes = directory.notes
  }

  /// Reads the list that the policy names: a CSV file before OS2mo before OS2rollekatalog.
  /// People whose last day is before `now` have left.
  package init(_ policy: SitePolicy, now: Instant) throws(SiteError) {
    let sources = policy.sources.directory
    let settings = DirectorySettings(
      extensionDigits: sources.extensionDigits, aliases: policy.departments.aliases)
    if !sources.csv.isEmpty {
      self.init(try Self.file(sources.csv))
    } else if !sources.os2mo.isEmpty {
      let zone = try policy.zone(for: .os2mo)
      do throws(MailboxSourceError) {
        self.init(
          try OS2moDirectory(path: sources.os2mo, settings: settings, zone: zone).people(at: now))
      } catch {
        throw .mailboxes(nil, error)
      }
    } else if !sources.os2rollekatalog.isEmpty {
      do throws(MailboxSourceError) {
        self.init(
          try OS2rollekatalogDirectory(path: sources.os2rollekatalog, settings: settings).people())
      } catch {
        throw .mailboxes(nil, error)
      }
    } else {
      throw .noDirectory
    }
  }

  private static func file(_ path: String) throws(SiteError) -> PeopleFile {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .directoryUnreadable(path: path, detail: (error as NSError).localizedDescription)
    }
    do throws(DirectoryError) {
      return try PeopleFile(csv: [UInt8](bytes))
    } catch {
      throw .directory(path: path, error)
    }
  }
}
