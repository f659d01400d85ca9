/// How much of clients the server bears.
package struct HTTPLimits: Sendable {
  /// Connections at the same time; further ones wait to be accepted.
  package var connections = 256
  /// Seconds without a byte after which a connection is closed.
  package var idleSeconds = 20
  /// Seconds in which the head of a request must have come.
  package var headSeconds = 15.0
  /// Seconds in which the body must have come.
  package var bodySeconds = 120.0
  /// Seconds in which the answer must have been taken.
  package var answerSeconds = 60.0
  /// Bytes of all bodies being read.
  package var bytesInFlight = 192 << 20
  /// Bytes of a refused body that are read to let the client hear why, before it is cut off.
  package var mostForgottenBytes = 96 << 20
  /// Bytes for the head of a request, its line and its fields.
  package var headBytes = 32 << 10
  package var threads = 4

  package init() {}
}
