import SQLite

extension MailboxSourceError {
  init(_ path: String, _ error: SQLiteError) {
    let reason: Reason =
      switch error {
      case _ where error.isBusy: .busy
      case _ where error.isNotADatabase: .notADatabase
      case _ where error.isDamaged: .damaged(line: 0)
      case _ where error.needsRecovery: .needsRecovery
      default: .unreadable(error.message)
      }
    self.init(path: path, reason: reason)
  }
}
