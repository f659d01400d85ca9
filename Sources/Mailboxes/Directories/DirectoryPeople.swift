package import Directory
package import Timing
package import Voicemail

/// The people of a directory, and what was remarkable in it.
package struct DirectoryPeople: Sendable, Equatable {
  /// Somebody who has left; the extension may be somebody else's by now.
  package struct Leaver: Sendable, Equatable {
    package let person: Person
    /// The last day; nil where the directory only says that the user is disabled.
    package let lastDay: CivilDate?
  }

  package struct Note: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// No telephone number that gives an extension.
      case withoutExtension(name: String)
      /// Skipped: an earlier row has the extension.
      case duplicateExtension(String, name: String?, first: String?)
      case withoutDepartment(name: String)
      /// Several engagements and none is primary; the first decides.
      case severalDepartments(name: String, [String])
      /// Several numbers of the same rank; the first is the extension.
      case severalExtensions(name: String, [String])
    }

    package let place: SourcePlace
    package let kind: Kind
  }

  /// In the directory's order; no two have the same extension.
  package private(set) var people: [Person] = []
  package private(set) var leavers: [Leaver] = []
  package private(set) var notes: [Note] = []

  /// Extensions that several have. Who owns one is in doubt, though ``people`` has the first.
  package var disputedExtensions: Set<String> {
    var disputed: Set<String> = []
    for note in notes {
      if case .duplicateExtension(let number, _, _) = note.kind { disputed.insert(number) }
    }
    return disputed
  }

  private var places: [String: Int] = [:]

  init() {}

  mutating func note(_ kind: Note.Kind, at place: SourcePlace) {
    notes.append(Note(place: place, kind: kind))
  }

  mutating func add(_ person: Person, at place: SourcePlace) {
    if let index = places[person.extension] {
      let first = people[index]
      note(
        .duplicateExtension(
          person.extension, name: person.name ?? person.department,
          first: first.name ?? first.department), at: place)
      return
    }
    places[person.extension] = people.count
    people.append(person)
  }

  mutating func add(leaver person: Person, lastDay: CivilDate?) {
    leavers.append(Leaver(person: person, lastDay: lastDay))
  }
}
