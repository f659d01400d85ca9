/// Recognisers that are processes of their own.
extension Field {
  /// A table from the site's own name for a recogniser to how it is started.
  static func recognisers(
    _ key: String, _ place: any WritableKeyPath<Root, [String: RecogniserCommand]> & Sendable
  ) -> Self {
    // What it answers decides, and who it says it is: that is in its fingerprint.
    Self(
      key, affectsVerdicts: false,
      read: { value, path, root, reading in
        guard let commands = reading.recognisers(value, path) else { return }
        root[keyPath: place] = commands
      },
      write: { root, verdictsOnly in
        .object(
          root[keyPath: place].mapValues {
            writeObject($0, RecogniserCommand.fields, verdictsOnly: verdictsOnly)
          })
      })
  }
}

extension RecogniserCommand {
  fileprivate static let fields: [Field<Self>] = [
    .command("command", \.command),
    .number("timeoutSeconds", \.timeoutSeconds, 1...3600),
    .number("startSeconds", \.startSeconds, 1...3600),
    .whole("memoryMiB", \.memoryMiB, 64...1_048_576),
    .text("language", \.language, [.notEmpty, .atMost(16), .singleLine]),
    .text("bands", affectsVerdicts: false, \.bands, [.atMost(1024), .singleLine]),
  ]
}

extension Field {
  /// A program and its arguments, which may be repeated.
  fileprivate static func command(
    _ key: String, _ place: any WritableKeyPath<Root, [String]> & Sendable
  ) -> Self {
    Self(
      key,
      read: { value, path, root, reading in
        guard let words = reading.command(value, path) else { return }
        root[keyPath: place] = words
      },
      write: { root, _ in .list(root[keyPath: place].map(CanonicalJSON.text)) })
  }
}

extension Reading {
  fileprivate mutating func recognisers(
    _ value: JSON5Value, _ path: ConfigurationPath
  ) -> [String: RecogniserCommand]? {
    table(value, path, count: 0...20) { reading, member, place in
      let key = JSON5Value(.text(member.key), at: member.keyPosition)
      guard
        let name = reading.text(key, place, [.notEmpty, .atMost(60), .singleLine])
      else { return nil }
      var command = RecogniserCommand()
      readObject(member.value, place, RecogniserCommand.fields, into: &command, &reading)
      if command.command.isEmpty, reading.isSound(place) {
        reading.report(
          .wrongCount(0, allowed: 1...100), place.key("command"), at: member.value.position)
      }
      return (name, command)
    }
  }

  fileprivate mutating func command(
    _ value: JSON5Value, _ path: ConfigurationPath
  ) -> [String]? {
    guard case .list(let values) = value.content else {
      reportType(of: value, expected: .list, path: path)
      return nil
    }
    guard (1...100).contains(values.count) else {
      report(.wrongCount(values.count, allowed: 1...100), path, at: value.position)
      return nil
    }
    let words = values.enumerated().compactMap { index, value in
      text(value, path.index(index), [.atMost(4096), .singleLine])
    }
    return words.count == values.count ? words : nil
  }
}
