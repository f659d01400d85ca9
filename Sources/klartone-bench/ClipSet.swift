import Hearing

/// A folder of clips with their texts, such as telephone prompts.
struct ClipSet {
  struct Clip {
    let path: String
    /// Lower case.
    let words: [String]
  }

  /// As given.
  let folder: String
  let clips: [Clip]

  /// Reads `transcripts.tsv` of a folder: columns `file` and `text`; the files lie beside it or in
  /// `clips/`.
  init(folder: String) throws {
    self.folder = folder
    let table = try SetTable("transcripts.tsv", in: folder, columns: ["file", "text"])
    clips = table.rows.map { row in
      Clip(
        path: table.path(of: row, below: "clips"), words: Question.words(row["text"] ?? ""))
    }
  }
}
