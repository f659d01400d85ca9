import Voicemail

extension SpoolWalk {
  /// What IT should know about a mailbox's recordings.
  func notes(_ greetings: SpoolGreetings, _ folder: String) -> [MailboxNote] {
    var notes: [MailboxNote] = []
    if let file = greetings.temporary {
      notes.append(
        MailboxNote(.temporaryGreeting(since: file.changed), place: SourcePlace(file: file.path)))
    }
    for file in greetings.abandoned {
      notes.append(
        MailboxNote(.abandonedRecording(since: file.changed), place: SourcePlace(file: file.path)))
    }
    for copies in greetings.copies {
      let lengths = copies.compactMap { length($0.path) }
      if let least = lengths.min(), let most = lengths.max(), most - least > 1 {
        notes.append(
          MailboxNote(
            .copiesDiffer(seconds: most - least), place: SourcePlace(file: copies[0].path)))
      }
    }
    if greetings.hasLinkOutside {
      notes.append(MailboxNote(.linkOutside, place: SourcePlace(file: folder)))
    }
    return notes
  }

  /// Full is what Asterisk refuses a message for; nearly full, nine tenths of it.
  func quota(_ count: Int, _ most: Int?, _ folder: String) -> [MailboxNote] {
    guard let most else { return [] }
    let place = SourcePlace(file: "\(folder)/INBOX")
    if most == 0 { return [MailboxNote(.greetingsOnly, place: place)] }
    if count >= most { return [MailboxNote(.full(messages: count, most: most), place: place)] }
    guard count * 10 >= most * 9 else { return [] }
    return [MailboxNote(.nearlyFull(messages: count, most: most), place: place)]
  }
}
