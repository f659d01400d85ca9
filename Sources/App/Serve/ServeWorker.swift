import Audit
import Directory
import Engine
import Foundation
import Hearing
import JSONWriting
import Policy
import Reporting
import SelfCheck
import Signal
import SoundFiles
import Timing
import Wording

/// What a worker of the server does: hear the sounds that come in on standard input, one at a time,
/// until it ends. Nothing is written but the answers.
enum ServeWorker {
  /// In front of the server's own arguments.
  static let word = "serve-worker"

  static func run(_ context: Context) -> ExitStatus {
    let channel = FrameChannel(
      reading: .standardInput, writing: .standardOutput)
    do throws(Context.Stop) {
      let worker = try Worker(context)
      channel.write(.ready, [])
      while let (kind, content) = channel.read() {
        guard kind == .question, let (next, sound) = channel.read(), next == .sound,
          let question = try? JSONDecoder().decode(SoundQuestion.self, from: Data(content))
        else { return .usage }
        worker.hear(question, sound, channel)
      }
      return .clean
    } catch {
      channel.write(.unavailable, error.messages.joined(separator: " ").utf8)
      return error.status
    }
  }
}

/// Policy, people and recogniser, kept from sound to sound.
private struct Worker {
  private let policy: SitePolicy
  private let people: [Person]
  private let directory: DirectoryNames
  private let hearers: Hearers
  private let shared: SharedQuestions
  private let today: @Sendable () -> CivilDate
  private let limits: DecodeLimits
  private let kept: KeptRecordings?

  init(_ context: Context) throws(Context.Stop) {
    let settings = try ServeSettings(context)
    policy = context.policy
    people = try ServeCommand.people(context, speaks: false)
    directory = DirectoryNames(people)
    hearers = try context.hearers()
    shared = SharedQuestions(
      WordingJudge(policy: policy.wording), pool: NamePool(directory.names.names))
    today = try ServeCommand.today(context)
    limits = DecodeLimits(maxSeconds: Double(settings.mostSeconds), maxBytes: settings.mostBytes)
    kept = settings.keepFolder.map { KeptRecordings(folder: $0) }
  }

  func hear(_ question: SoundQuestion, _ bytes: [UInt8], _ channel: FrameChannel) {
    let expected = SelfCheckService.expected(
      question.caller, people: people, directory: directory, policy: policy)
    let auditor = Auditor(
      policy: policy, recogniser: hearers.first, second: hearers.second, shared: shared,
      today: today())
    var wave: [UInt8] = []
    let report: GreetingReport
    do throws(SoundFileError) {
      let decoded = try SoundFile.read(
        bytes: bytes, fileExtension: question.suffix, limits: limits)
      channel.write(.listening, "\(decoded.sound.duration)".utf8)
      if question.wantsWave { wave = WaveBytes.of(decoded.sound) }
      report = auditor.report(on: decoded, expected: expected)
      if question.mayBeKept, let kept {
        try? kept.keep(
          decoded.sound, of: question.caller, consented: ISO8601DateFormatter().string(from: Date())
        )
      }
    } catch {
      report = auditor.report(on: error)
    }
    if case .ear(let error) = report.problem {
      channel.write(.unavailable, error.sentence(question.language.tongue).utf8)
      return
    }
    let checked = CheckedGreeting(
      report, owner: expected.owner, tongue: question.language.tongue,
      policy: policy)
    let document = try? JSONText.of(
      SelfCheckDocument(checked, version: KlartoneCommandLine.version))
    channel.write(.document, (document ?? "{}").utf8)
    channel.write(.fragment, AnswerView(checked).html.text.utf8)
    channel.write(.overall, report.result.overall.rawValue.utf8)
    channel.write(.wave, wave)
  }
}
