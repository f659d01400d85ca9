/// Answers requests. Called from several threads at once; what takes long is done elsewhere and
/// asked about later, since a thread that waits serves nobody else.
package protocol HTTPHandler: Sendable {
  /// Called when the head is there, before the body.
  func admit(_ head: HTTPHead) -> HTTPAdmission
  /// Called with the whole request; only when it was admitted.
  func answer(_ request: HTTPRequest) -> HTTPAnswer
  /// What is answered instead when the body is larger than was admitted, or too many bodies are
  /// being read at once, or is no proper form.
  func refusal(_ reason: HTTPRefusal, of head: HTTPHead) -> HTTPAnswer
}

package enum HTTPAdmission: Sendable {
  /// The body may have so many bytes.
  case accept(mostBytes: Int)
  /// The body is read and forgotten, and this is answered.
  case refuse(HTTPAnswer)
}

package enum HTTPRefusal: Sendable, Hashable {
  case bodyTooLarge(limit: Int)
  case busy
  case malformedForm
}
