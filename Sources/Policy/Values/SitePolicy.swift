/// A municipality's telephone policy and how strictly Klartone applies it: all that is in the
/// configuration file. The defaults are Albertslund Kommune's.
package struct SitePolicy: Sendable, Equatable {
  package var municipality = Municipality()
  package var name = NamePolicy()
  package var departments = DepartmentPolicy()
  package var callback = CallbackPolicy()
  package var switchboard = SwitchboardPolicy()
  package var severities = Severities()
  /// The mildest finding that makes the command's exit code 1: `info`, `warn` or `fail`. An
  /// element that a person must review counts as `warn`.
  package var exitThreshold = Severity.warn
  package var quality = QualityPolicy()
  package var recogniser = RecogniserPolicy()
  package var sources = SourcesPolicy()
  package var access = AccessPolicy()
  package var numbers = NumbersPolicy()
  package var telephoneHours = TelephoneHours()
  package var absence = AbsencePolicy()
  package var service = ServicePolicy()
  package var information = InformationPolicy()
  package var evidence = EvidencePolicy()
  package var letters = LetterPolicy()
  /// The file of waivers, relative to the configuration's folder; empty is none.
  package var waivers = ""
  /// The file that runs are kept in, relative to the configuration's folder; empty is none.
  package var store = ""
  /// The language of summaries and reports.
  package var language = ReportLanguage.danish

  package init() {}
}

/// Whose policy it is.
package struct Municipality: Sendable, Equatable {
  /// As said on the telephone. It is never a department (rule 6a). 1–120 characters.
  package var name = "Albertslund Kommune"
  /// Title of the document that the rules come from, for reports. 1–120 characters.
  package var policyTitle = "Telefonpolitik med borgeren i centrum"

  package init() {}
}

/// The languages Klartone writes.
package enum ReportLanguage: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
}
