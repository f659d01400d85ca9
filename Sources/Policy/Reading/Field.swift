/// One setting of `Root`: its key in the file, how it is read and how it is written.
///
/// A document's fields are its description: reading, unknown keys, suggestions and the canonical
/// form all come from them, so none can forget a setting that another knows.
struct Field<Root>: Sendable {
  let key: String
  /// False for settings that change no verdict, such as the language of the report.
  let affectsVerdicts: Bool
  /// Paths of this setting and those within it.
  let paths: [String]
  let read: @Sendable (JSON5Value, ConfigurationPath, inout Root, inout Reading) -> Void
  /// The value as it is written; the flag says whether to leave out what changes no verdict.
  let write: @Sendable (Root, _ verdictsOnly: Bool) -> CanonicalJSON

  init(
    _ key: String, affectsVerdicts: Bool = true, within: [String] = [],
    read: @escaping @Sendable (JSON5Value, ConfigurationPath, inout Root, inout Reading) -> Void,
    write: @escaping @Sendable (Root, _ verdictsOnly: Bool) -> CanonicalJSON
  ) {
    self.key = key
    self.affectsVerdicts = affectsVerdicts
    self.paths = [key] + within.map { key + "." + $0 }
    self.read = read
    self.write = write
  }

  /// Settings of a part of `Root`, in an object of their own.
  static func group<Part>(
    _ key: String, affectsVerdicts: Bool = true,
    _ place: any WritableKeyPath<Root, Part> & Sendable, _ fields: [Field<Part>]
  ) -> Self {
    Self(
      key, affectsVerdicts: affectsVerdicts, within: fields.flatMap(\.paths),
      read: { value, path, root, reading in
        readObject(value, path, fields, into: &root[keyPath: place], &reading)
      },
      write: { writeObject($0[keyPath: place], fields, verdictsOnly: $1) })
  }
}

/// Reads the members of an object into the fields they belong to.
func readObject<Root>(
  _ value: JSON5Value, _ path: ConfigurationPath, _ fields: [Field<Root>],
  into root: inout Root, _ reading: inout Reading
) {
  guard case .object(let members) = value.content else {
    return reading.reportType(of: value, expected: .object, path: path)
  }
  for member in members {
    let memberPath = path.key(member.key)
    if let field = fields.first(where: { $0.key == member.key }) {
      reading.note(memberPath, at: member.value.position)
      field.read(member.value, memberPath, &root, &reading)
    } else {
      reading.reportUnknownKey(member, in: path, keys: fields.map(\.key))
    }
  }
}

func writeObject<Root>(
  _ root: Root, _ fields: [Field<Root>], verdictsOnly: Bool
) -> CanonicalJSON {
  let written = fields.filter { $0.affectsVerdicts || !verdictsOnly }
  return .object(
    Dictionary(uniqueKeysWithValues: written.map { ($0.key, $0.write(root, verdictsOnly)) }))
}
