import Foundation
import Timing

/// The files below a folder, and nothing else: links that lead out of it are seen, not followed.
struct SpoolFiles: Sendable {
  enum Item: Sendable, Hashable {
    case file(size: Int, changed: Instant?)
    case folder
    /// A link whose target lies elsewhere.
    case linkOutside
    case missing
    /// Neither file nor folder: a pipe, a device.
    case other
    case unreadable(String)
  }

  enum Listing: Sendable, Hashable {
    case names([String])
    case missing
    case unreadable(String)
  }

  /// The largest file that is read.
  private static let largest = 16 << 20

  /// As given, without a slash at the end.
  let root: String
  /// With all links resolved.
  private let realRoot: String

  init(root: String) {
    var path = root
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.root = path
    realRoot = Self.real(path)
  }

  /// The names in a folder, in order.
  func names(in path: String) -> Listing {
    do {
      return .names(try FileManager.default.contentsOfDirectory(atPath: path).sorted())
    } catch {
      return Self.isMissing(error) ? .missing : .unreadable(Self.detail(error))
    }
  }

  /// What a path is; a link inside the spool is what it leads to.
  func item(_ path: String) -> Item {
    do {
      let own = try FileManager.default.attributesOfItem(atPath: path)
      guard own[.type] as? FileAttributeType == .typeSymbolicLink else { return Self.item(own) }
      let target = Self.real(path)
      guard target.hasPrefix(realRoot + "/") else { return .linkOutside }
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      // Resolving gives up on links that lead to each other.
      guard attributes[.type] as? FileAttributeType != .typeSymbolicLink else { return .missing }
      return Self.item(attributes)
    } catch {
      return Self.isMissing(error) ? .missing : .unreadable(Self.detail(error))
    }
  }

  /// A file's bytes, unless it is too large to be what it should be.
  static func bytes(_ path: String) throws(MailboxSourceError) -> [UInt8] {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: real(path))
      guard case .file(let size, _) = item(attributes), size <= largest else {
        throw MailboxSourceError(path: path, reason: .unreadable("not a text file"))
      }
    } catch let error as MailboxSourceError {
      throw error
    } catch {
      throw MailboxSourceError(
        path: path, reason: isMissing(error) ? .missing : .unreadable(detail(error)))
    }
    return try contents(path)
  }

  /// The bytes of what is known to be a file of a fit size.
  static func contents(_ path: String) throws(MailboxSourceError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw MailboxSourceError(
        path: path, reason: isMissing(error) ? .missing : .unreadable(detail(error)))
    }
  }

  static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func item(_ attributes: [FileAttributeKey: Any]) -> Item {
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?:
      let changed = attributes[.modificationDate] as? Date
      return .file(
        size: (attributes[.size] as? NSNumber)?.intValue ?? 0,
        changed: changed.map { Instant(Int64($0.timeIntervalSince1970.rounded(.down))) })
    case .typeDirectory?: return .folder
    default: return .other
    }
  }

  private static func isMissing(_ error: any Error) -> Bool {
    let codes = [
      CocoaError.Code.fileReadNoSuchFile.rawValue, CocoaError.Code.fileNoSuchFile.rawValue,
    ]
    let error = error as NSError
    return error.domain == NSCocoaErrorDomain && codes.contains(error.code)
  }

  private static func detail(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    return (cause ?? error).localizedDescription
  }
}
