/// Everything wrong with a configuration file, in the order of the file.
package struct ConfigurationError: Error, Sendable, Equatable {
  /// At least one.
  package let mistakes: [Mistake]
  /// Where the text came from, as the caller named it: a file's path, mostly.
  package let source: String?

  package init(mistakes: [Mistake], source: String?) {
    self.mistakes = mistakes
    self.source = source
  }
}

/// One thing wrong: what, with which setting, and where in the file.
package struct Mistake: Sendable, Equatable {
  /// The setting, such as `callback.limitHours`; empty for the document as a whole.
  package let path: String
  package let problem: Problem
  package let position: SourcePosition

  package var line: Int { position.line }
  package var column: Int { position.column }

  init(_ path: ConfigurationPath, _ problem: Problem, at position: SourcePosition) {
    self.path = path.description
    self.problem = problem
    self.position = position
  }
}

/// What is wrong, with its evidence; Reporting makes the sentence.
package enum Problem: Sendable, Equatable {
  /// Not JSON5.
  case syntax(SyntaxProblem)
  /// The same key once more in the same object.
  case duplicateKey(first: SourcePosition)
  /// No such setting. The suggestion is the path of one that exists.
  case unknownKey(suggestion: String?)
  /// Another kind of value than the setting takes.
  case wrongType(expected: [ValueKind], found: ValueKind)
  /// A number below or above what is allowed.
  case outOfRange(value: Double, allowed: ClosedRange<Double>)
  /// A number with decimals where only whole ones make sense.
  case notWhole(Double)
  /// A text that is none of the choices.
  case notAllowed(value: String, choices: [String], suggestion: String?)
  /// A text that breaks a rule for texts.
  case badText(value: String, rule: TextRule)
  /// A list or table with too few or too many entries.
  case wrongCount(Int, allowed: ClosedRange<Int>)
  /// An entry that is already in the list (case does not count).
  case repeated(value: String, first: SourcePosition)
  /// Two settings that cannot both hold. `with` is the other one's path; `position` its place,
  /// or nil when the other is a default.
  case conflict(Conflict, value: String, with: String, position: SourcePosition?)
}

/// The kinds of value a file can hold, as messages name them.
package enum ValueKind: String, Sendable, CaseIterable {
  case null
  case boolean
  case number
  /// The number NaN, which no setting takes.
  case notANumber = "not_a_number"
  case text
  case list
  case object
}

/// Rules for texts.
package enum TextRule: Sendable, Equatable {
  /// Something must be said.
  case notEmpty
  /// No more characters than this.
  case atMost(Int)
  /// No line breaks, tabs or other control characters.
  case singleLine
  /// Telephone keys only: 0–9, * and #.
  case telephoneKeys
  /// 0–9 only.
  case digits
  /// `09:00-15:00`, or nothing.
  case clockSpan
  /// `2026-11-23`, or nothing.
  case date
}

/// Ways in which two settings exclude each other.
package enum Conflict: String, Sendable, CaseIterable {
  /// A name of the switchboard that is also listed as ambiguous.
  case ambiguousSwitchboardName = "ambiguous_switchboard_name"
  /// One alias for two departments, or an alias that is itself another department.
  case aliasOfTwoDepartments = "alias_of_two_departments"
  /// The municipality's own name as a department: "Albertslund Kommune" is none (rule 6a).
  case municipalityAsDepartment = "municipality_as_department"
}
