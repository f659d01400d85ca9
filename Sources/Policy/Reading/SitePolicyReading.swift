extension SitePolicy {
  /// Reads a policy from a JSON5 document. Settings that it leaves out keep their defaults; a
  /// list or table that it gives replaces the default one.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - source: What to call the document in messages, such as the file's path.
  /// - Returns: The policy.
  /// - Throws: a `ConfigurationError` with all mistakes, in the order of the file. After a syntax
  ///   mistake nothing more can be read.
  package static func parse(
    json5 text: String, source: String? = nil
  ) throws(ConfigurationError) -> SitePolicy {
    var parser = JSON5Parser(text)
    let document = parser.parse()
    var reading = Reading(knownPaths: fields.flatMap(\.paths))
    var policy = SitePolicy()
    if let document {
      readObject(document, ConfigurationPath(), fields, into: &policy, &reading)
      reading.reportConflicts(in: policy)
    }
    let mistakes = parser.mistakes + reading.mistakes
    guard mistakes.isEmpty else {
      throw ConfigurationError(
        mistakes: mistakes.sorted { $0.position < $1.position }, source: source)
    }
    return policy
  }

  /// The same for the bytes of a file, which must be UTF-8.
  package static func parse(
    json5 bytes: [UInt8], source: String? = nil
  ) throws(ConfigurationError) -> SitePolicy {
    let text: String
    do throws(SyntaxMistake) {
      text = try decodeUTF8(bytes)
    } catch {
      let mistake = Mistake(ConfigurationPath(), .syntax(error.problem), at: error.position)
      throw ConfigurationError(mistakes: [mistake], source: source)
    }
    return try parse(json5: text, source: source)
  }

  /// All settings, defaults too, in a form of which equal policies have the same; it can be
  /// parsed again.
  package var canonicalJSON: String {
    writeObject(self, Self.fields, verdictsOnly: false).text
  }

  /// The settings that can change a finding, to be hashed: what identifies the policy that a
  /// result was found with. Leaves out the policy document's title, the report's language, the exit
  /// threshold and the number of workers.
  package var fingerprintJSON: String {
    writeObject(self, Self.fields, verdictsOnly: true).text
  }
}
