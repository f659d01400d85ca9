/// How many findings a report has, and how they compare with the runs before.
package struct FindingCounts: Sendable, Hashable {
  package var all = 0
  package var new = 0
  package var reopened = 0
}

extension Report {
  package var findingCounts: FindingCounts {
    var counts = FindingCounts()
    for verdict in subjects.lazy.flatMap(\.verdicts) where verdict.isFinding {
      counts.all += 1
      if verdict.status == .new { counts.new += 1 }
      if verdict.status == .reopened { counts.reopened += 1 }
    }
    return counts
  }
}
