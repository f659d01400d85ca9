import Engine
import Options
import Reporting

extension Context {
  /// Reads the labelled sets that an option names.
  ///
  /// - Throws: `Stop` with status `usage` when one cannot be used.
  func labelledSets(
    _ option: String, needing columns: [String] = LabelledSet.labelColumns
  ) throws(Stop) -> [LabelledSet] {
    var sets: [LabelledSet] = []
    for folder in arguments.values(option) {
      do throws(LabelledSet.LoadError) {
        sets.append(try LabelledSet(folder: folder, needing: columns))
      } catch {
        throw Stop(.usage, error.sentence(tongue))
      }
    }
    return sets
  }
}
