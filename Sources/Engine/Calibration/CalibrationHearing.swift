import Audit
import Digests
import Foundation
package import Hearing
package import Policy
import Signal
package import SoundFiles
import Wording

/// Listens to labelled sets and collects trials.
package struct CalibrationHearing: Sendable {
  /// What was heard.
  package struct Outcome: Sendable {
    package var trials: [Part: [Trial]] = [:]
    /// Recordings in which something was heard.
    package var heard = 0
    package var speakers: Set<String> = []
    /// Recordings that could not be read.
    package var unreadable: [SoundFileError] = []
    /// Why a recogniser that is a process could not hear recordings, each once.
    package var unheard: [RecogniserError] = []
  }

  /// Why a recording made no trials.
  private enum Loss: Error {
    case unreadable(SoundFileError)
    case unheard(RecogniserError)
  }

  fileprivate struct Item: Sendable {
    let greeting: LabelledSet.Greeting
    let owner: Owner
    let impostor: Owner
  }

  fileprivate struct Heard: Sendable {
    let sha256: String
    /// Words are heard in the recording that nobody said: nothing in it passes.
    let makesWords: Bool
    let answers: [Answer]
    let understood: Understood
    /// About somebody else and another department.
    let impostorAnswers: [Answer]
    let impostorUnderstood: Understood
  }

  /// What the transcript says of the elements, for one owner.
  fileprivate struct Understood: Sendable {
    /// It speaks against them: nothing passes.
    let against: Set<Element>
    /// It holds them: nothing fails.
    let held: Set<Element>
    /// It says that these are wrong.
    let denied: [Part: Denial]
    /// It holds these in the same place.
    let affirmed: Set<Part>
  }

  private var items: [Item]
  private let policy: SitePolicy
  private let judge: WordingJudge
  private let shared: SharedQuestions

  /// How many greetings will be heard.
  package var count: Int { items.count }

  /// Decides what each greeting is asked.
  ///
  /// - Throws: `RecogniserError.noPronunciations`.
  package init(
    _ sets: [LabelledSet], policy: SitePolicy, pronouncer: Pronouncer
  ) throws(RecogniserError) {
    let greetings = sets.flatMap(\.greetings)
    let judge = WordingJudge(policy: policy.wording)
    let names = Set(greetings.map(\.name)).subtracting([""]).sorted()
    let departments = Set(greetings.map(\.department)).subtracting([""]).sorted()
    let aliases = policy.departments.aliases
    // Asked for once, for all workers.
    let words = Set((names + departments + aliases.values.flatMap(\.self)).flatMap(Question.words))
    let impostors = Impostors(
      names: names, departments: departments, judge: judge,
      spoken: try pronouncer.pronunciations(of: words.sorted()))
    let (otherNames, otherDepartments) = (OtherNames(names), OtherDepartments(departments))
    func owner(_ name: String, _ department: String) -> Owner {
      Owner(
        names: name.isEmpty ? [] : [name], department: department,
        departmentAliases: aliases[department] ?? [],
        otherNames: otherNames.without([name]),
        otherDepartments: otherDepartments.without([department]))
    }
    items = greetings.enumerated().map { turn, greeting in
      let name =
        greeting.namesOnly(.name) ? impostors.name(otherThan: greeting.name, turn: turn) : nil
      let department =
        greeting.namesOnly(.department)
        ? impostors.department(otherThan: greeting.department, aliases: aliases, turn: turn) : nil
      return Item(
        greeting: greeting, owner: owner(greeting.name, greeting.department),
        impostor: owner(name ?? "", department ?? ""))
    }
    self.policy = policy
    self.judge = judge
    shared = SharedQuestions(judge)
  }

  /// The same questions, asked of some speakers alone.
  func only(_ speakers: Set<String>) -> Self {
    var copy = self
    copy.items = items.filter { speakers.contains($0.greeting.speaker) }
    return copy
  }

  /// Hears everything on all cores.
  ///
  /// - Parameters:
  ///   - makeRecogniser: called once per worker.
  ///   - progress: called after each greeting with how many are done, from any thread.
  /// - Returns: trials in the order of the sets, whatever the number of workers.
  /// - Throws: `RecogniserError`.
  package func run(
    makeRecogniser: @escaping @Sendable () throws(RecogniserError) -> any Recogniser,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(RecogniserError) -> Outcome {
    let results: [Result<Heard?, Loss>] = try await ParallelWork.run(
      count: items.count, workers: policy.recogniser.workerCount, progress: progress
    ) { [self] (board) throws(RecogniserError) in
      let recogniser = try makeRecogniser()
      while let index = board.next() {
        board.finish(index, try hear(items[index], recogniser))
      }
    }
    return collect(results)
  }

  private func hear(
    _ item: Item, _ recogniser: any Recogniser
  ) throws(RecogniserError) -> Result<Heard?, Loss> {
    let decoded: DecodedSound
    do throws(SoundFileError) {
      decoded = try SoundFile.read(
        path: item.greeting.path, limits: policy.quality.decodeLimits)
    } catch {
      return .failure(.unreadable(error))
    }
    let quality = SoundQuality.assess(decoded.sound, limits: policy.quality.limits)
    // Nor does a recording with sound missing say what its label says.
    guard !quality.speech.isEmpty, decoded.notes.allSatisfy({ $0.missingSound == nil }) else {
      return .success(nil)
    }
    let expected = Expectation(owner: item.owner, shared: shared)
    let asked = expected.questions
    let about = Expectation(owner: item.impostor, shared: shared).questions
      .filter { $0.part == .name || $0.part == .department }
    let hearing: Hearing
    do throws(RecogniserError) {
      hearing = try recogniser.hear(
        decoded.sound, speech: quality.speech,
        expecting: Expectation(
          questions: asked + about, phrases: expected.phrases, mentions: expected.mentions,
          ownWords: expected.ownWords))
    } catch {
      // One sound that a process cannot hear is no reason to hear no other.
      guard case .process = error.reason else { throw error }
      return .failure(.unheard(error))
    }
    let own = Array(hearing.answers.prefix(asked.count))
    let others = Array(hearing.answers.dropFirst(asked.count))
    let bytes = FileManager.default.contents(atPath: item.greeting.path) ?? Data()
    return .success(
      Heard(
        sha256: SHA256Sum(of: [UInt8](bytes)).hex,
        makesWords: quality.findings.contains(where: \.makesWords),
        answers: own,
        understood: understood(hearing, answers: own, item.owner),
        impostorAnswers: others,
        impostorUnderstood: understood(
          hearing, answers: others + own.filter { !$0.part.isAboutOwner }, item.impostor)))
  }

  private func understood(_ hearing: Hearing, answers: [Answer], _ owner: Owner) -> Understood {
    let examination = CrossExamination(
      Hearing(
        transcript: hearing.transcript, answers: answers, ear: hearing.ear, bands: hearing.bands,
        source: hearing.source),
      owner: owner, judge: judge)
    return Understood(
      against: Set(
        Element.allCases.filter { examination.objection(to: $0) != nil }),
      held: Set(Element.allCases.filter { examination.mayHold($0, nothingLikeIt: false) }),
      denied: Dictionary(
        uniqueKeysWithValues: Part.allCases.compactMap { part in
          examination.denial(of: part).map { (part, $0.weight) }
        }),
      affirmed: Set(Part.allCases.filter(examination.affirms)))
  }

  private func collect(_ results: [Result<Heard?, Loss>]) -> Outcome {
    var outcome = Outcome()
    var known: Set<String> = []
    for (item, result) in zip(items, results) {
      switch result {
      case .failure(.unreadable(let error)): outcome.unreadable.append(error)
      case .failure(.unheard(let error)):
        if !outcome.unheard.contains(error) { outcome.unheard.append(error) }
      case .success(let heard?):
        outcome.heard += 1
        outcome.speakers.insert(item.greeting.speaker)
        // The same recording about another owner says nothing new of the other parts.
        let isNew = known.insert(heard.sha256).inserted
        for answer in heard.answers where isNew || answer.part.isAboutOwner {
          outcome.add(
            answer, complies: item.greeting.complies(answer.part), item, heard, heard.understood)
        }
        for answer in heard.impostorAnswers {
          outcome.add(answer, complies: false, item, heard, heard.impostorUnderstood)
        }
      case .success(nil): break
      }
    }
    return outcome
  }
}

extension CalibrationHearing.Outcome {
  /// What `SoundAudit` leaves to a person whatever was heard needs no limits.
  fileprivate mutating func add(
    _ answer: Answer, complies: Bool?, _ item: CalibrationHearing.Item,
    _ heard: CalibrationHearing.Heard, _ understood: CalibrationHearing.Understood
  ) {
    guard let complies, let features = AnswerFeatures(answer) else { return }
    let isHeld = understood.held.contains(answer.part.element)
    trials[answer.part, default: []].append(
      Trial(
        complies: complies, features: features, speaker: item.greeting.speaker,
        mayPass: !answer.isTooShort && !heard.makesWords
          && !understood.against.contains(answer.part.element),
        mayFail: !answer.isTooShort,
        denial: understood.denied[answer.part].flatMap { isHeld ? answer.part.leastDenial : $0 },
        isHeld: isHeld, isAffirmed: understood.affirmed.contains(answer.part)))
  }
}

extension LabelledSet.Greeting {
  /// True when it is known that the greeting names nobody (or no department) but the owner's.
  fileprivate func namesOnly(_ element: Element) -> Bool {
    ["ok", "none"].contains(labels[element] ?? "")
      && !(element == .name ? name : department).isEmpty
  }
}

extension Part {
  fileprivate var isAboutOwner: Bool { self == .name || self == .department }
}
