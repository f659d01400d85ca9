package import Engine
import Foundation
import Hearing
package import Options
package import Policy
package import Reporting
import Speech

/// What a command has to work with.
package struct Context: Sendable {
  package let arguments: ParsedCommand
  package let policy: SitePolicy
  package let tongue: Tongue
  package let output: Output

  /// A reason to stop, already with its exit status.
  package struct Stop: Error, Sendable {
    package let status: ExitStatus
    package let messages: [String]

    package init(_ status: ExitStatus, _ messages: String...) {
      self.status = status
      self.messages = messages
    }

    init(_ status: ExitStatus, messages: [String]) {
      self.status = status
      self.messages = messages
    }
  }

  /// Reads the configuration the command line names.
  ///
  /// - Parameters:
  ///   - arguments: of the command.
  ///   - output: where it writes.
  ///   - language: what the user asked for; also that of messages about the configuration itself.
  /// - Throws: `Stop` with status `usage` when the configuration cannot be used.
  package init(
    _ arguments: ParsedCommand, output: Output, language: ReportLanguage?
  ) throws(Stop) {
    self.arguments = arguments
    self.output = output
    var policy = SitePolicy()
    let asked = Tongue(language ?? .danish)
    let files = ["config", "site"].compactMap { name in
      arguments.accepts(name) ? arguments.value(name) : nil
    }
    guard files.count < 2 else {
      throw Stop(
        .usage,
        asked(
          "--site og --config er samme slags fil: giv kun den ene.",
          "--site and --config are the same kind of file: give one of them."))
    }
    if let path = files.first { policy = try Self.readPolicy(path, asked) }
    SiteOptions.apply(arguments, to: &policy)
    if arguments.accepts("model"), let model = arguments.value("model") {
      policy.recogniser.model = model
    }
    if let language { policy.language = language }
    self.policy = policy
    tongue = Tongue(policy)
  }

  /// Reads a configuration file.
  static func readPolicy(_ path: String, _ tongue: Tongue) throws(Stop) -> SitePolicy {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Stop(
        .usage,
        tongue(
          "Konfigurationen \"\(Printable.text(path))\" kan ikke læses. "
            + "Lav en med: klartone config --print-default",
          "The configuration \"\(Printable.text(path))\" cannot be read. "
            + "Make one with: klartone config --print-default"))
    }
    do throws(ConfigurationError) {
      var policy = try SitePolicy.parse(json5: [UInt8](bytes), source: path)
      // Beside the configuration, wherever the command is started.
      let folder = (path as NSString).deletingLastPathComponent as NSString
      func placed(_ file: String) -> String {
        file.isEmpty || file.hasPrefix("/") ? file : folder.appendingPathComponent(file)
      }
      for setting in [
        \SitePolicy.recogniser.lexicon, \.recogniser.bands, \.waivers, \.store,
      ] {
        policy[keyPath: setting] = placed(policy[keyPath: setting])
      }
      for name in policy.recogniser.commands.keys {
        policy.recogniser.commands[name]?.folder = folder as String
        let bands = policy.recogniser.commands[name]?.bands ?? ""
        policy.recogniser.commands[name]?.bands = placed(bands)
      }
      for setting in SourcesPolicy.paths {
        policy.sources[keyPath: setting] = placed(policy.sources[keyPath: setting])
      }
      for setting in SourcesPolicy.pathLists {
        policy.sources[keyPath: setting] = policy.sources[keyPath: setting].map(placed)
      }
      policy.sources.logs.servers = policy.sources.logs.servers.mapValues { $0.map(placed) }
      return policy
    } catch {
      throw Stop(.usage, messages: error.sentences(tongue))
    }
  }

  /// Whose bands the policy wants.
  var bandsSource: Ear.BandsSource {
    policy.recogniser.bands.isEmpty ? .own : .file(policy.recogniser.bands)
  }

  /// Finds and checks the policy's ear, with the site's own pronunciations, and with the policy's
  /// bands if not told otherwise.
  package func ear(bands source: Ear.BandsSource? = nil) throws(Stop) -> Ear {
    try ear(site: try siteLexicon()?.lexicon ?? Lexicon(), bands: source)
  }

  /// The same with other pronunciations.
  func ear(site: Lexicon, bands source: Ear.BandsSource? = nil) throws(Stop) -> Ear {
    do throws(RecogniserError) {
      return try Ear(
        named: policy.recogniser.model, in: ModelFolders.standard(), site: site,
        bands: source ?? bandsSource)
    } catch {
      throw Stop(.noRecogniser, error.sentence(tongue))
    }
  }

  /// The policy's ears. A second one that cannot listen is told of, and stops nothing.
  func ears() throws(Stop) -> PolicyEars {
    let ear = try ear()
    do throws(RecogniserError) {
      let ears = try PolicyEars(policy, ear: ear)
      if case .unavailable(let error) = ears.second {
        output.diagnostic(
          tongue("Det andet øre lytter ikke med. ", "The second ear does not listen. ")
            + error.sentence(tongue))
      }
      return ears
    } catch {
      throw Stop(.noRecogniser, error.sentence(tongue))
    }
  }

  /// What listens to one greeting after the other.
  func hearers() throws(Stop) -> Hearers {
    let ears = try ears()
    return Hearers(first: try recogniser(of: ears), second: ears.second)
  }

  /// A recogniser of the first ear.
  func recogniser(of ears: PolicyEars) throws(Stop) -> any Recogniser {
    do throws(RecogniserError) {
      return try ears.recogniser()
    } catch {
      throw Stop(.noRecogniser, error.sentence(tongue))
    }
  }

  /// The file of the site's own pronunciations: the command line's, else the configuration's.
  var siteLexiconPath: String? {
    if arguments.accepts("lexicon"), let path = arguments.value("lexicon") { return path }
    return policy.recogniser.lexicon.isEmpty ? nil : policy.recogniser.lexicon
  }

  /// The site's own pronunciations; nil when none are named.
  ///
  /// - Throws: `Stop` with status `usage` when the file cannot be used.
  func siteLexicon(mayBeMissing: Bool = false) throws(Stop) -> SiteLexicon? {
    guard let path = siteLexiconPath else { return nil }
    return try Self.readLexicon(path, mayBeMissing: mayBeMissing, tongue)
  }

  /// Reads a site's lexicon.
  static func readLexicon(
    _ path: String, mayBeMissing: Bool = false, _ tongue: Tongue
  ) throws(Stop) -> SiteLexicon {
    do throws(SiteLexiconError) {
      return try SiteLexicon(path: path, mayBeMissing: mayBeMissing)
    } catch {
      throw Stop(.usage, error.sentence(tongue))
    }
  }

  /// A result that could not be put where the user wants it.
  func notWritten(_ error: AtomicFile.WriteError) -> Stop {
    Stop(.incomplete, error.sentence(tongue))
  }
}

/// The first ear's recogniser, and a second ear where the policy names one.
struct Hearers {
  let first: any Recogniser
  let second: SecondEar?
}
