extension Migrations {
  /// The outline of each greeting, for its picture: a byte per peak (`Signal.Envelope`).
  static let envelope = ["ALTER TABLE state ADD COLUMN envelope BLOB"]
}
