/// What went wrong with a recogniser that is a process of its own.
package struct RecogniserFault: Error, Sendable, Equatable {
  package enum Reason: Error, Sendable, Equatable {
    /// The command could not be started, or ended before it said who it is.
    case cannotStart(detail: String)
    /// It did not say who it is within so many seconds.
    case silentAtStart(seconds: Double)
    /// It speaks another protocol, or none; what it said.
    case otherProtocol(said: String)
    /// It ended while it listened.
    case died(how: String)
    /// It gave no answer within so many seconds.
    case timedOut(seconds: Double)
    /// It held so many MiB, of so many allowed.
    case tooMuchMemory(found: Int, allowed: Int)
    /// Its answer cannot be true; what it said.
    case untrue(Untruth, said: String)
    /// It could not hear this sound, in its own words.
    case refused(said: String)
    /// It failed so often that nobody asks it again in this run; the last failure's code.
    case givenUp(failures: Int, last: String)
  }

  /// What is wrong with an answer.
  package enum Untruth: Sendable, Equatable {
    case notUTF8
    case notJSON
    /// More than so many bytes in one line.
    case tooLong(bytes: Int)
    /// An answer to something else than was asked.
    case otherID(expected: String)
    /// A line though nothing was asked.
    case unasked
    /// Neither words nor an error, or both.
    case neitherWordsNorError
    /// More words than anybody can say in so many seconds: a recogniser that repeats itself.
    case tooManyWords(Int, seconds: Double)
    /// The word of that number has no text, several words, or too long or unprintable text.
    case badText(word: Int)
    /// A time that is no number, ends before it starts, or lies outside the sound.
    case badTime(word: Int)
    /// It starts before the word before it.
    case unsorted(word: Int)
    /// Not within 0…1.
    case badProbability(word: Int)
  }

  /// The name that the configuration gives it.
  package let recogniser: String
  package let reason: Reason
  /// The last lines it wrote to stderr.
  package let complaints: String

  package init(_ recogniser: String, _ reason: Reason, complaints: String = "") {
    self.recogniser = recogniser
    self.reason = reason
    self.complaints = complaints
  }
}

extension RecogniserFault {
  /// Stable code for reports.
  package var code: String { reason.code }
}

extension RecogniserFault.Reason {
  package var code: String {
    switch self {
    case .cannotStart: "cannot_start"
    case .silentAtStart: "silent_at_start"
    case .otherProtocol: "other_protocol"
    case .died: "died"
    case .timedOut: "timed_out"
    case .tooMuchMemory: "too_much_memory"
    case .untrue(let untruth, _): untruth.code
    case .refused: "refused"
    case .givenUp: "given_up"
    }
  }

  /// The process is of no more use: nobody knows what it would say next.
  package var isEndOfProcess: Bool {
    switch self {
    case .refused, .givenUp: false
    case .untrue(let untruth, _): !untruth.isOfOneSound
    default: true
    }
  }
}

extension RecogniserFault.Untruth {
  package var code: String {
    switch self {
    case .notUTF8: "not_utf8"
    case .notJSON: "not_json"
    case .tooLong: "line_too_long"
    case .otherID: "other_id"
    case .unasked: "unasked"
    case .neitherWordsNorError: "neither_words_nor_error"
    case .tooManyWords: "too_many_words"
    case .badText: "bad_text"
    case .badTime: "bad_time"
    case .unsorted: "unsorted"
    case .badProbability: "bad_probability"
    }
  }

  /// The answer was to what was asked, and is wrong in itself.
  fileprivate var isOfOneSound: Bool {
    switch self {
    case .notUTF8, .notJSON, .tooLong, .otherID, .unasked: false
    default: true
    }
  }
}
