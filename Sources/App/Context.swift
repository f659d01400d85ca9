package import Engine
import Foundation
import Hearing
package import Options
package import Policy
package import Reporting

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
    if arguments.accepts("config"), let path = arguments.value("config") {
      policy = try Self.readPolicy(path, Tongue(language ?? .danish))
    }
    if arguments.accepts("model"), let model = arguments.value("model") {
      policy.recogniser.model = model
    }
    if let language { policy.language = language }
    self.policy = policy
    tongue = Tongue(policy.language)
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
      let bands = policy.recogniser.bands
      if !bands.isEmpty, !bands.hasPrefix("/") {
        // Beside the configuration, wherever the command is started.
        let folder = (path as NSString).deletingLastPathComponent
        policy.recogniser.bands = (folder as NSString).appendingPathComponent(bands)
      }
      return policy
    } catch {
      throw Stop(.usage, messages: error.sentences(tongue))
    }
  }

  /// Whose bands the policy wants.
  var bandsSource: Ear.BandsSource {
    policy.recogniser.bands.isEmpty ? .own : .file(policy.recogniser.bands)
  }

  /// Finds and checks the policy's ear, with the policy's bands if not told otherwise.
  package func ear(bands source: Ear.BandsSource? = nil) throws(Stop) -> Ear {
    do throws(RecogniserError) {
      return try Ear(
        named: policy.recogniser.model, in: ModelFolders.standard(), bands: source ?? bandsSource)
    } catch {
      throw Stop(.noRecogniser, error.sentence(tongue))
    }
  }

  /// A recogniser with the policy's ear.
  package func recogniser() throws(Stop) -> SphinxRecogniser {
    let ear = try ear()
    do throws(RecogniserError) {
      return try SphinxRecogniser(ear: ear, pronouncer: Pronouncer(lexicon: ear.lexicon))
    } catch {
      throw Stop(.noRecogniser, error.sentence(tongue))
    }
  }
}
