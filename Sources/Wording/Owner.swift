/// What the directory says about the owner of a mailbox, and about the others.
package struct Owner: Sendable, Equatable {
  /// Accepted full names, official and everyday ("Mette Hansen"); empty: no name is required.
  package var names: [String]
  package var department: String
  package var departmentAliases: [String]
  /// Other people of the directory, to recognise somebody else's greeting.
  package var otherNames: OtherNames
  /// Other departments of the directory.
  package var otherDepartments: OtherDepartments

  package init(
    names: [String], department: String, departmentAliases: [String] = [],
    otherNames: OtherNames = [], otherDepartments: OtherDepartments = []
  ) {
    self.names = names
    self.department = department
    self.departmentAliases = departmentAliases
    self.otherNames = otherNames
    self.otherDepartments = otherDepartments
  }
}

extension Owner {
  /// Folded words of the names and departments.
  var words: Set<String> {
    Set((names + [department] + departmentAliases).flatMap { Tokenizer.plainWords(of: $0) })
  }
}
