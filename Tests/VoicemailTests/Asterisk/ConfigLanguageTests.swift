import Testing

@testable import Voicemail

@Suite("Asterisk's configuration language")
struct ConfigLanguageTests {
  /// The sections that are no templates, as `section: name=value name=value; …`.
  private static func outline(_ config: AsteriskConfig) -> String {
    config.sections.filter { !$0.isTemplate }
      .map { section in
        ([section.name + ":"] + section.entries.map { "\($0.name)=\($0.value)" })
          .joined(separator: " ")
      }
      .joined(separator: "; ")
  }

  private static func read(_ text: String, files: [String: String] = [:]) -> AsteriskConfig {
    AsteriskConfigReader.read(ConfigFile(path: "main.conf", bytes: Array(text.utf8))) { name in
      .files(files[name].map { [ConfigFile(path: name, bytes: Array($0.utf8))] } ?? [])
    }
  }

  @Test(
    "sections, values, comments, templates and includes",
    arguments: [
      ("[a]\nx=1\ny => 2\n z\t=\t3 \r\n", "a: x=1 y=2 z=3", []),
      ("\u{FEFF}[a]\nx=1", "a: x=1", []),
      ("[a] ; remark\nx=1;2\n;y=3\nz=4\\;5\n", "a: x=1 z=4;5", []),
      ("[a]\nx=1 ;-- inside --; 2\ny=3", "a: x=1  2 y=3", []),
      ("[a]\n;--\nx=1\n--;\ny=2", "a: y=2", []),
      ("[a]\n;-- one ;-- two --; x=1 --; y=2", "a: y=2", []),
      ("[a]\n;--- a line\nx=1", "a: x=1", []),
      ("[a]\n;--;\nx=1\n--;\ny=2", "a: y=2", []),
      ("[a]\nx=1\n;--\ny=2", "a: x=1", ["comment_not_closed:3"]),
      ("[t](!)\nx=1\ny=2\n[a](t)\ny=3", "a: x=1 y=2 y=3", []),
      ("[t](!)\nx=1\n[u](t,!)\ny=2\n[a](u)\nz=3", "a: x=1 y=2 z=3", []),
      ("[a]\nx=1\n[b]\ny=2\n[a](+)\nz=3", "a: x=1 z=3; b: y=2", []),
      ("[a](nosuch)\nx=1", "a: x=1", ["template_missing:1"]),
      ("[b](+)\nx=1", "b: x=1", ["section_missing:1"]),
      ("[t](!)\nallow=ulaw\n[a](t)\nallow+=,alaw", "a: allow=ulaw,alaw", []),
      ("[a]\nallow+=alaw", "a: allow=alaw", []),
      ("[a]\nx=a=b", "a: x=a=b", []),
      ("x=1\n[a]\ny=2", "a: y=2", ["no_section:1"]),
      ("[a\nx=1\n[b]\ny=2", "b: y=2", ["bad_line:1", "no_section:2"]),
      ("[a]\n4512 14512\n=5", "a:", ["bad_line:2", "bad_line:3"]),
      ("[a]\n#exec /bin/rm 4512\nx=1", "a: x=1", ["exec_not_run:2"]),
      ("[a]\n#dinclude x", "a:", ["unknown_directive:2"]),
      ("[a]\n\\#x=1\n\\[y]=2", "a: #x=1 [y]=2", []),
      ("[a]\n#include \"b.conf\"\nz=3", "a: x=1 z=3", []),
      ("[a]\n#include <b.conf>", "a: x=1", []),
      ("[a]\n#include c.conf\nz=3", "a: z=3; c: y=2", []),
      ("[a]\n#include nosuch.conf\n#tryinclude nosuch.conf\nx=1", "a: x=1", ["include_missing:2"]),
      ("[a]\n#include main.conf\nx=1", "a: x=1", ["include_cycle:2"]),
      ("[a]\n#include d.conf\nx=1", "a: v=0 x=1", ["include_cycle:1"]),
      ("[a]\nx=1\0;2\ny=2", "a: x=1 y=2", []),
    ] as [(String, String, [String])])
  func language(text: String, sections: String, faults: [String]) {
    let config = Self.read(
      text,
      files: [
        "main.conf": text, "b.conf": "x=1\n", "c.conf": "[c]\ny=2",
        "d.conf": "#include d.conf\nv=0",
      ])
    #expect(Self.outline(config) == sections)
    #expect(config.faults.map { "\($0.code):\($0.place.line)" } == faults)
  }

  @Test("a line longer than Asterisk reads is skipped, and told")
  func longLine() {
    let config = Self.read("[a]\nx=" + String(repeating: "1", count: 9000) + "\ny=2")
    #expect(Self.outline(config) == "a: y=2")
    #expect(config.faults.map(\.code) == ["line_too_long"])
  }

  @Test("files and templates that multiply themselves end")
  func bombs() {
    let includes = Self.read(
      "[a]\n#include x1",
      files: Dictionary(
        uniqueKeysWithValues: (1...40).map {
          ("x\($0)", "#include x\($0 + 1)\n#include x\($0 + 1)\n#include x\($0 + 1)\n")
        }))
    #expect(includes.faults.contains { $0.code == "include_too_deep" })
    let doubling = Self.read("[a]\nx=1\n" + String(repeating: "[a](+,a)\n", count: 64))
    #expect(doubling.faults.contains { $0.code == "too_large" })
    let growing = Self.read("[a]\n" + String(repeating: "x+=1\n", count: 100_000))
    #expect(growing.sections.first?.entries.first?.value.utf8.count == 100_000)
  }

  @Test("lines of different encodings in one file are both read")
  func encodings() {
    let bytes = Array("[a]\nx=Søren\ny=S".utf8) + [0xF8] + Array("ren\n".utf8)
    let config = AsteriskConfigReader.read(ConfigFile(path: "p", bytes: bytes)) { _ in .files([]) }
    #expect(Self.outline(config) == "a: x=Søren y=Søren")
  }
}
