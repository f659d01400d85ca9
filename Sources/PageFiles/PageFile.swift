/// A file of the self-check's page, compiled into the program.
package struct PageFile: Sendable {
  /// As it is called in an address.
  package let name: String
  package let mediaType: String
  package let bytes: [UInt8]

  /// Style sheet and scripts.
  package static let all: [PageFile] = [
    PageFile(name: "page.css", mediaType: "text/css", bytes: PackageResources.page_css),
    script("main.js", PackageResources.main_js), script("fields.js", PackageResources.fields_js),
    script("write.js", PackageResources.write_js), script("sound.js", PackageResources.sound_js),
    script("record.js", PackageResources.record_js),
    script("recorder.js", PackageResources.recorder_js),
    script("meter.js", PackageResources.meter_js),
    script("prompter.js", PackageResources.prompter_js),
    script("answer.js", PackageResources.answer_js),
  ]

  /// What the interface takes and gives.
  package static let openAPI = PageFile(
    name: "openapi.json", mediaType: "application/json", bytes: PackageResources.openapi_json)

  private static func script(_ name: String, _ bytes: [UInt8]) -> PageFile {
    PageFile(name: name, mediaType: "text/javascript", bytes: bytes)
  }
}
