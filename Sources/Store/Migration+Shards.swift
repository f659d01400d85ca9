extension Migrations {
  /// What a run was told of, so that parts of a scan that were told other things are not put
  /// together.
  static let shards = [
    "ALTER TABLE run ADD COLUMN inputs TEXT NOT NULL DEFAULT ''"
  ]
}
