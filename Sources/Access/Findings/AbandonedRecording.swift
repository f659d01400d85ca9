package import Timing
package import Voicemail

/// Somebody recorded a greeting and never accepted it: callers do not hear it.
package struct AbandonedRecording: Sendable, Hashable {
  package struct Recording: Sendable, Hashable {
    package let place: SourcePlace
    /// Nil when it is not known.
    package let since: Instant?
  }

  /// In order of place.
  package let recordings: [Recording]

  static func find(_ ground: FindingGround) -> AccessFinding? {
    var recordings = ground.mailbox.abandoned.map {
      Recording(place: SourcePlace(file: $0.path), since: $0.changed)
    }
    if recordings.isEmpty {
      recordings = ground.mailbox.notes.compactMap { note in
        guard case .abandonedRecording(let since) = note.kind else { return nil }
        return Recording(place: note.place, since: since)
      }
    }
    let old = recordings.filter { recording in
      recording.since.map { ground.now - $0 > ground.settings.abandonedAfter } ?? true
    }.sorted { $0.place < $1.place }
    if old.isEmpty { return nil }
    return AccessFinding(
      .abandonedRecording(AbandonedRecording(recordings: old)), .info, to: .employee,
      places: old.map(\.place))
  }
}
