import Foundation
import Testing

/// Greetings to read aloud, said aloud, recorded, and watched while they are written.
@Suite("the employee's commands")
struct ScriptTests {
  private static let owner = ["--name", "Mette Hansen", "--department", "Borgerservice"]
  private static let asOf = ["--as-of", "2026-11-27T08:00"]

  @Test("what is written passes Klartone's own check, in every form and by another policy")
  func passes() throws {
    let neighbour = ["--config", KlartoneProcess.fixtures + "/nabokommune/klartone.json5"]
    let cases: [[String]] = [
      Self.owner, Self.owner + ["--variant", "short"], Self.owner + ["--variant", "friendly"],
      ["--shared", "--department", "Borgerservice", "--variant", "friendly"],
      Self.owner + ["--return-date", "2026-12-07", "--leader", "Ib Holm"],
      Self.owner + neighbour,
    ]
    for words in cases {
      let script = try KlartoneProcess.run(["script"] + words + Self.asOf)
      #expect(script.status == 0, "\(script.diagnostics)")
      let who = words.filter { $0 != "--return-date" && $0 != "2026-12-07" }
      let dropped = Set(["--variant", "short", "friendly", "--leader", "Ib Holm"])
      let check = try KlartoneProcess.run(
        ["check", "--text-file", "-"] + who.filter { !dropped.contains($0) } + Self.asOf,
        input: Array(script.output.utf8))
      #expect(check.status == 0, "\(words): \(script.output)\(check.output)")
    }
    // The command tries each text itself, and says so when one does not pass.
    for who in [Self.owner, ["--shared", "--department", "Borgerservice"]] {
      let all = try KlartoneProcess.run(
        ["script", "--all", "--return-date", "2026-12-07", "--leader", "Ib Holm"] + who + neighbour
          + Self.asOf)
      #expect(all.status == 0, "\(all.output)\(all.diagnostics)")
      #expect(all.output.components(separatedBy: "inden for to hverdage").count == 4)
    }
    let away = try KlartoneProcess.run(
      ["script"] + Self.owner + ["--return-date", "2026-12-07"] + Self.asOf)
    #expect(away.output.contains("Jeg er tilbage mandag den 7. december."))
    #expect(away.diagnostics.contains("må der ikke benyttes telefonsvarer"))
  }

  @Test("all forms, pronunciations, the list of people, and what cannot be")
  func script() throws {
    let people = KlartoneProcess.fixtures + "/municipality/people.csv"
    let listed = try KlartoneProcess.run(
      ["script", "--directory", people, "--mailbox", "4501", "--all", "--phonetic"])
    #expect(listed.status == 0, "\(listed.diagnostics)")
    #expect(listed.output.components(separatedBy: "Du har ringet til Mette Hansen, Bor").count == 4)
    #expect(listed.output.contains("  Hansen         ["))
    // A department that is a question: the text is written, and what Klartone thinks of it.
    let odd = try KlartoneProcess.run(
      ["script", "--name", "Mette Hansen", "--department", "Borgerservice?"])
    #expect(odd.status == 1 && odd.diagnostics.contains("afdeling"))
    for bad in [
      ["--name", "Mette"], ["--shared"], ["--shared", "--name", "Ib", "--department", "X"],
      Self.owner + ["--return-date", "2026-11-26"] + Self.asOf, ["--mailbox", "9"],
      Self.owner + ["--return-date", "mandag"],
    ] {
      #expect(try KlartoneProcess.run(["script"] + bad).status == 2, "\(bad)")
    }
  }

  @Test("a greeting is read into a file that check can hear, and names are on no command line")
  func say() throws {
    try KlartoneProcess.inFolder { folder in
      let wav = folder.path + "/hilsen.wav"
      let trace = folder.path + "/trace"
      let say = try KlartoneProcess.run(
        ["say", "--text-file", "-", "--out", wav],
        input: Array("Du har ringet til Mette Hansen.".utf8),
        under: ["/usr/bin/strace", "-f", "-qq", "-s", "500", "-e", "trace=execve", "-o", trace])
      #expect(say.status == 0, "\(say.diagnostics)")
      let seen = try String(contentsOfFile: trace, encoding: .utf8)
      #expect(seen.contains("espeak-ng") && !seen.contains("Mette"))
      let heard = try KlartoneProcess.run(["check", wav, "--json"] + Self.owner).json()
      let sound = try #require((heard["sound"] as? [String: Any])?["seconds"] as? Double)
      #expect((1.0...6).contains(sound))
      let none = try KlartoneProcess.run(
        ["say"] + Self.owner, environment: ["PATH": folder.path])
      #expect(none.status == 3 && none.diagnostics.contains("apt install espeak-ng"))
      let nowhere = try KlartoneProcess.run(
        ["say", "--out", folder.path + "/no/x.wav"] + Self.owner)
      #expect(nowhere.status == 4)
    }
  }

  @Test("a recording by arecord or sox is judged and not kept; without either there is a message")
  func record() throws {
    try KlartoneProcess.inFolder { folder in
      // The samples of a fixture without its header: 16 bits, one channel, 16 kHz.
      let greeting = KlartoneProcess.fixtures + "/municipality/greetings/4501.wav"
      let raw = folder.path + "/samples"
      let sox = """
        import sys, wave, struct
        w = wave.open(sys.argv[1]); n = w.getnframes(); s = struct.unpack("<%dh" % n, w.readframes(n))
        k = 16000 // w.getframerate()
        open(sys.argv[2], "wb").write(b"".join(struct.pack("<h", x) * k for x in s))
        """
      let convert = try KlartoneProcess.run(
        [], under: ["/usr/bin/python3", "-c", sox, greeting, raw])
      #expect(convert.status == 0, "\(convert.diagnostics)")
      let own = folder.path + "/bin"
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
      func install(_ name: String, _ script: String) throws {
        let path = own + "/" + name
        try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      func run(_ input: String = "") throws -> KlartoneProcess.Outcome {
        try KlartoneProcess.run(
          ["check", "--record", "--seconds", "30", "--json"] + Self.owner,
          input: Array(input.utf8), environment: ["PATH": own + ":/usr/bin:/bin"])
      }
      let missing = try run()
      #expect(missing.status == 3 && missing.diagnostics.contains("alsa-utils"))
      try install("rec", "exec cat '\(raw)'")
      let bySox = try run()
      #expect(bySox.diagnostics.contains("rec"))
      try install("arecord", "echo \"$@\" > '\(folder.path)/args'; exec cat '\(raw)'")
      let heard = try run()
      #expect(heard.output == bySox.output)
      let elements = try #require(try heard.json()["elements"] as? [String: [String: Any]])
      #expect(
        elements.count == 4 && elements["name"]?["verdict"] as? String == "pass",
        "\(heard.output)")
      #expect(!heard.output.contains("/proc/") && !heard.output.contains("/tmp/"))
      let args = try String(contentsOfFile: folder.path + "/args", encoding: .utf8)
      #expect(args.hasSuffix("-d 30\n"))
      // Enter ends a recording that would go on; the samples so far are judged.
      try install("arecord", "cat '\(raw)'; exec sleep 60")
      #expect(try run("\n").output == heard.output)
      try install("arecord", "echo 'no soundcards found' >&2; exit 1")
      let broken = try run()
      #expect(broken.status == 4 && broken.diagnostics.contains("no soundcards found"))
    }
  }

  @Test("a text is judged again when it changes, and again when it is sound")
  func watch() throws {
    try KlartoneProcess.inFolder { folder in
      // The watched program never ends by itself: it is stopped when it has said enough, or after a
      // minute of silence.
      let script = """
        cd '\(folder.path)'
        printf 'Du har ringet til Mette Hansen, Borgerservice.' > udkast.txt
        "$@" > out 2> err & pid=$!
        until grep -q 'ikke opfyldt' out || [ $((n=n+1)) -gt 300 ]; do sleep 0.2; done
        \(#"printf 'Du har ringet til Mette Hansen, Borgerservice. L\303\246g dit navn og nummer, s\303\245 ringer jeg tilbage inden for et d\303\270gn, eller vend retur til Omstillingen ved at taste firkant nul.' > ny; mv ny udkast.txt"#)
        until grep -q 'opfylder telefonpolitikken' out || [ $((n=n+1)) -gt 600 ]; do sleep 0.2; done
        kill $pid; cat out; cat err >&2
        """
      let run = try KlartoneProcess.run(
        ["check", "--watch", "udkast.txt"] + Self.owner, under: ["/bin/sh", "-c", script, "sh"])
      #expect(run.output.contains("✗ Hilsenen opfylder ikke telefonpolitikken."))
      #expect(run.output.contains("✓ Hilsenen opfylder telefonpolitikken."), "\(run.output)")
      #expect(run.output.split(separator: "\n").count { $0.hasPrefix("— ") } == 2)
      #expect(run.diagnostics.contains("Ctrl-C"))
    }
  }
}
