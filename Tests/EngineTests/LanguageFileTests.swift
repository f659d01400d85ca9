import Foundation
import TestSupport
import Testing

/// `models/da/greetings.lm` as `tools/make-language` wrote it.
@Suite("The model of language in the repository")
struct LanguageFileTests {
  private static let root = ProjectFolder.root

  /// Probabilities and back-off weights by n-gram.
  private struct Arpa {
    var probability: [[String]: Double] = [:]
    var backoff: [[String]: Double] = [:]
    var words: [String] = []

    init(_ text: String) {
      var order = 0
      for line in text.split(separator: "\n") {
        if line.hasPrefix("\\") {
          order = line.hasSuffix("-grams:") ? Int(line.dropFirst().prefix(1)) ?? 0 : 0
          continue
        }
        let fields = line.split(separator: " ").map(String.init)
        guard order > 0, fields.count > order, let value = Double(fields[0]) else { continue }
        let gram = Array(fields[1...order])
        probability[gram] = pow(10, value)
        if fields.count > order + 1, let weight = Double(fields[order + 1]) {
          backoff[gram] = pow(10, weight)
        }
        if order == 1 { words.append(gram[0]) }
      }
    }

    func of(_ word: String, after history: [String]) -> Double {
      if let known = probability[history + [word]] { return known }
      guard !history.isEmpty else { return 0 }
      return (backoff[history] ?? 1) * of(word, after: Array(history.dropFirst()))
    }
  }

  @Test("probabilities after any words add up to at most 1, and to most of it within greetings")
  func normalised() throws {
    let file = Self.root.appendingPathComponent("models/da/greetings.lm")
    let model = Arpa(try String(contentsOf: file, encoding: .utf8))
    try #require(model.words.count > 1000)
    let histories = model.probability.keys.filter { $0.count == 2 }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var sampled = stride(from: 0, to: histories.count, by: 397).map { histories[$0] }
    sampled += [[], ["<s>"], ["firkant"], ["et"], ["zzz", "qqq"]]
    for history in sampled {
      let sum = model.words.reduce(0) { $0 + model.of($1, after: history) }
      #expect(sum > 0 && sum < 1.001, "\(history): \(sum)")
    }
    for history in [["firkant"], ["inden", "for"], ["jeg", "ringer"], ["tak", "for"]] {
      #expect(model.words.reduce(0) { $0 + model.of($1, after: history) } > 0.9, "\(history)")
    }
  }

  @Test(
    "the tool makes the same files again",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func reproducible() throws {
    let process = Process()
    process.executableURL = Self.root.appendingPathComponent("tools/make-language")
    process.arguments = ["--check"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
