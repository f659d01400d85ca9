import Foundation
import Testing

/// A folder of fixtures with `labels.tsv`, scanned by the whole program.
struct LabelledScan {
  private let greetings: [[String: Any]]
  private let rows: [[String]]

  /// Scans the folder `name` in `fixtures`, which has greetings, people and labels.
  init(_ name: String) throws {
    let folder = KlartoneProcess.fixtures + "/" + name
    let outcome = try KlartoneProcess.run(
      [
        "scan", "--greetings", folder + "/greetings", "--directory", folder + "/people.csv",
        "--config", KlartoneProcess.fixtures + "/municipality/klartone.json5", "--json", "-",
      ], seconds: 900)
    greetings = try #require(try outcome.json()["greetings"] as? [[String: Any]])
    let table = try String(contentsOfFile: folder + "/labels.tsv", encoding: .utf8)
    rows = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// What was found of one element in each greeting, with its label.
  func found(
    _ element: String, column: String
  ) throws -> [(file: String, label: String, result: [String: Any])] {
    let index = try #require(rows[0].firstIndex(of: column))
    return try rows.dropFirst().map { row in
      let greeting = try #require(
        greetings.first { ($0["file"] as? String)?.hasSuffix(row[0]) == true }, "\(row[0])")
      return (row[0], row[index], try greeting.element(element))
    }
  }
}
