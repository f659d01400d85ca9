/// Why parts of a scan are not put together. Files are named as the user named them.
package enum MergeError: Error, Sendable, Equatable {
  /// It is a report of a whole site.
  case notAPart(file: String)
  /// It says it is what no part can be called.
  case unknownPart(file: String, shard: String)
  /// Parts of two divisions: `2/7` and `3/16`.
  case otherDivision(first: Named, second: Named)
  /// The same part twice.
  case twice(first: String, second: String, shard: String)
  /// Parts that are not there, by number, of how many.
  case missing([Int], of: Int)
  /// Two parts were not made alike, and no single run would have said so.
  case different(Trait, first: Named, second: Named)
  /// A mailbox is in two parts.
  case overlap(mailbox: String, first: Named, second: Named)

  /// A part, and the file it is from.
  package struct Named: Sendable, Equatable {
    package let file: String
    package let shard: String

    package init(file: String, shard: String) {
      self.file = file
      self.shard = shard
    }
  }

  /// What all parts of one scan have in common.
  package enum Trait: String, Sendable, Equatable, CaseIterable {
    /// Version of Klartone.
    case klartone
    case municipality
    case policy
    case ear
    case language
    /// The moment that everything is judged at.
    case asOf
    case period
    /// People, mailboxes and exceptions.
    case inputs
    /// What the logs cover.
    case logs
    /// What is said of departments and the site as a whole.
    case site
  }
}
