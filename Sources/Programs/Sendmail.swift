/// The system's way to take mail: a program that reads a message on standard input, as sendmail and
/// all that stand in for it do (`sendmail -t -i`).
package struct Sendmail: Sendable {
  private let program: ChildProgram
  /// How long one message may take, in seconds.
  private let patience: Int

  /// `command` is the program and its options, parted by blanks.
  ///
  /// - Throws: ``ProgramError/notInstalled(_:)``.
  package init(command: String, patience: Int = 60) throws(ProgramError) {
    let words = command.split(separator: " ").map(String.init)
    program = try ChildProgram(
      words.isEmpty ? [] : [words[0]], arguments: Array(words.dropFirst()))
    self.patience = patience
  }

  /// Gives it a message, whose header says to whom.
  ///
  /// - Throws: ``ProgramError``; after ``ProgramError/interrupted(_:)`` nobody knows whether it
  ///   took the message.
  package func take(_ message: [UInt8]) throws(ProgramError) {
    try program.run(message, patience: patience)
  }
}
