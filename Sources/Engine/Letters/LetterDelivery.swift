package import Programs
import Reports
package import Store
package import Timing

/// Hands letters to sendmail, one at a time, so that none is ever sent twice: before one is handed
/// over, the store says so. Interrupted in between, it stays so, and the next run leaves it alone.
package struct LetterDelivery {
  /// One letter: whom it is to, for the store and for people, and the message.
  package struct Parcel: Sendable {
    package let to: Store.LetterTo
    package let label: String
    package let message: [UInt8]

    package init(to: Store.LetterTo, label: String, message: [UInt8]) {
      self.to = to
      self.label = label
      self.message = message
    }
  }

  /// A letter that was not sent, or of which nobody knows.
  package struct Failure: Sendable, Equatable {
    package let label: String
    package let error: ProgramError
  }

  package struct Outcome: Sendable, Equatable {
    package var sent = 0
    package var failed = 0
  }

  private let store: Store
  private let sendmail: Sendmail
  private let run: Int64

  /// Letters about a run of the store.
  package init(_ store: Store, _ sendmail: Sendmail, run: Int64) {
    self.store = store
    self.sendmail = sendmail
    self.run = run
  }

  /// One that fails does not keep the others; it is told at once.
  package func deliver(
    _ parcels: [Parcel], at now: Instant, telling tell: (Failure) -> Void
  ) throws(StoreError) -> Outcome {
    var outcome = Outcome()
    for parcel in parcels {
      let rows = try store.addLetters([parcel.to], run: run, at: now, .handingOver)
      do throws(ProgramError) {
        try sendmail.take(parcel.message)
      } catch {
        outcome.failed += 1
        tell(Failure(label: parcel.label, error: error))
        // Of one that was cut off nobody knows.
        if case .interrupted = error {} else { try store.removeLetters(rows) }
        continue
      }
      for row in rows { try store.markSent(letter: row) }
      outcome.sent += 1
    }
    return outcome
  }
}
