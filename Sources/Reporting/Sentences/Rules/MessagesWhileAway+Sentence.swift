import Rules

extension MessagesWhileAway {
  func sentence(_ tongue: Tongue) -> String {
    if messages == 0 {
      return tongue.absences(away)
        + tongue(" Der ligger ingen beskeder fra fraværet.", " No message of the absence is there.")
    }
    let all = tongue.amount(messages, ("besked", "beskeder"), ("message", "messages"))
    var text =
      tongue.absences(away)
      + tongue(" \(all) blev lagt i postkassen imens.", " \(all) left in the mailbox meanwhile.")
    if informed == messages {
      return text
        + tongue(
          " Hilsenen fortalte, hvornår medarbejderen er tilbage.",
          " The greeting told when the employee is back.")
    }
    if let returnDate {
      let day = tongue.date(returnDate)
      text += tongue(
        " Hilsenen nævner \(day), men at alle fik det at vide, er ikke dokumenteret.",
        " The greeting names \(day), but that everybody was told is not documented.")
    } else if unclear > 0 {
      text += tongue(
        " Om hilsenen fortalte, hvornår medarbejderen er tilbage, er ikke dokumenteret.",
        " Whether the greeting told when the employee is back is not documented.")
    } else {
      text += tongue(
        " At hilsenen fortalte, hvornår medarbejderen er tilbage, er ikke dokumenteret.",
        " That the greeting told when the employee is back is not documented.")
    }
    return text
      + tongue(
        " Ring tilbage, og nævn i hilsenen, hvornår medarbejderen kan træffes igen.",
        " Ring back, and say in the greeting when the employee can be reached again.")
  }
}
