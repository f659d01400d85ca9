/// The JSON Schema (draft 2020-12) of ``ReportDocument``.
package enum ReportSchema {
  package static var bytes: [UInt8] { PackageResources.report_schema_json }
}
