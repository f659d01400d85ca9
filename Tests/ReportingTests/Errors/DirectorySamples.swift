import Directory
import Reporting

/// Every case of the errors and notes of a list of people.
enum DirectorySamples {
  static let all = errors + notes + columns

  private static let errors: [ErrorSample] = [
    sample(.empty),
    sample(.noHeader(found: [Hostile.text, "B"], line: 4), Hostile.shown, "\"B\"", "4"),
    sample(
      .missingColumns([.name, .department], found: [Hostile.text], line: 4), Hostile.shown, "4"),
    sample(.undecodable(.malformed(.utf16BigEndian, line: 8)), "UTF-16BE", "8"),
    sample(.undecodable(.notText(line: 8)), "8"), sample(.malformed(.unclosedQuote(line: 8)), "8"),
  ]

  private static let notes: [ErrorSample] = [
    note(.ignoredColumn(Hostile.text), Hostile.shown),
    note(.personalNumberColumn("Cpr-nr"), "\"Cpr-nr\"", "CPR"),
    note(.width(expected: 5, found: 1), "5", "1 "), note(.width(expected: 5, found: 23), "23"),
    note(.skippedWithoutExtension),
    note(.duplicateExtension("0417", firstLine: 6, differs: true), "0417", "6"),
    note(.duplicateExtension(Hostile.text, firstLine: 6, differs: false), Hostile.shown, "6"),
    note(.oddExtension(Hostile.text), Hostile.shown), note(.missingName), note(.missingDepartment),
    note(.nameWithComma("Lind, \(Hostile.text)"), "Lind, \(Hostile.shown)"),
    note(.unknownMailboxType(Hostile.text), Hostile.shown),
    note(.garbled(.name, "SÃ¸ren\(Hostile.text)"), "SÃ¸ren\(Hostile.shown)", "UTF-8"),
  ]

  private static let columns: [ErrorSample] = PeopleColumn.allCases.map {
    note(.personalNumber($0), "CPR")
  }

  private static func sample(_ error: DirectoryError, _ evidence: String...) -> ErrorSample {
    ErrorSample(error, evidence: evidence, sentence: error.sentence)
  }

  private static func note(_ kind: PeopleFile.Note.Kind, _ evidence: String...) -> ErrorSample {
    let note = PeopleFile.Note(line: 314, kind)
    return ErrorSample(kind, evidence: evidence + ["314"], sentence: note.sentence)
  }
}
