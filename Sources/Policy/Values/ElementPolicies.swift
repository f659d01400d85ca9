/// The employee's name: "Du har ringet til (navn + afdeling)." (rule 6a)
package struct NamePolicy: Sendable, Equatable {
  /// What to say of a greeting with the first name only; the policy's "navn" does not tell. In a
  /// recording only whole names can be told apart safely: `pass` lets nothing pass there.
  package var firstNameOnly = FirstNameOnly.review

  package init() {}
}

package enum FirstNameOnly: String, CaseIterable, Sendable {
  case review
  case fail
  case pass
}

/// The department: "Du har ringet til (navn + afdeling)." (rule 6a)
package struct DepartmentPolicy: Sendable, Equatable {
  /// Further names by which a department of the directory may call itself, by the directory's
  /// name. An alias belongs to one department; no alias is the municipality's own name.
  package var aliases = ["Borgerservice": ["Borgerservice og Ydelse"]]

  package init() {}
}

/// The promise: "så ringer jeg tilbage indenfor et døgn" (rule 6d).
package struct CallbackPolicy: Sendable, Equatable {
  /// The longest time that may be promised, in hours, 1…240.
  package var limitHours = 24.0
  /// What to say of a promise in working days.
  package var workingDays = WorkingDays.review
  /// Words beyond the built-in ones ("normalt", "så vidt muligt" …) that make a promise none.
  package var extraHedges: [String] = []

  package init() {}
}

/// A promise in working days ("næste hverdag") exceeds a døgn from Friday to Monday, though many
/// municipalities mean just that.
package enum WorkingDays: Sendable, Hashable {
  /// A person decides.
  case review
  /// No promise in working days will do.
  case fail
  /// A promise of at most so many working days will do, 1…10.
  case allow(upTo: Int)
}

/// The way back: "eller vend retur til Omstillingen ved at taste #0" (rule 6e).
package struct SwitchboardPolicy: Sendable, Equatable {
  /// What the caller presses: 1–8 of 0–9, * and #.
  package var keys = "#0"
  /// Names of the switchboard; at least one.
  package var names = ["Omstillingen", "omstillingsbordet"]
  /// Names that may or may not mean the switchboard: a person decides. None is in `names`.
  package var ambiguousNames = ["receptionen", "hovednummeret"]

  package init() {}
}
