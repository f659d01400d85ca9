/// A moment: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Sendable, Hashable, Comparable {
  package let seconds: Int64

  package init(_ seconds: Int64) { self.seconds = seconds }

  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  package static func + (a: Instant, seconds: Int64) -> Instant { Instant(a.seconds + seconds) }

  package static func - (a: Instant, seconds: Int64) -> Instant { Instant(a.seconds - seconds) }

  /// Seconds from `b` to `a`.
  package static func - (a: Instant, b: Instant) -> Int64 { a.seconds - b.seconds }
}
