import Engine
import Foundation
import HTTPMessages
import PageFiles
import Policy
import Reporting
import SelfCheck
import Wording

/// The interface for programs; the page's script uses it too. `openapi.json` describes it.
extension SelfCheckService {
  private struct Health: Encodable {
    let status: String
    let version: String
    let workers: Int
    let workersReady: Int
    let waiting: Int
  }

  /// Whether sounds can be heard; texts always can.
  func health(_ request: HTTPRequest) -> HTTPAnswer {
    let ready = pool.workersAlive
    return .json(
      Health(
        status: ready > 0 ? "ok" : "degraded", version: page.version, workers: pool.workers,
        workersReady: ready, waiting: pool.waiting))
  }

  func metrics(_ request: HTTPRequest) -> HTTPAnswer {
    let text = counters.value.text(
      waiting: pool.waiting, workers: pool.workersAlive, version: page.version)
    return .of(200, "text/plain; version=0.0.4; charset=utf-8", Array(text.utf8))
  }

  func openAPI(_ request: HTTPRequest) -> HTTPAnswer {
    .of(200, PageFile.openAPI.mediaType, PageFile.openAPI.bytes)
  }

  private struct PolicyDocument: Encodable {
    let municipality: String
    let title: String
    let limitHours: Double
    let spokenLimit: String
    let keys: String
    let spokenKeys: String
    let switchboardNames: [String]
    let elements: [String]
    let mostSeconds: Int
    let mostBytes: Int
    let mostTextCharacters: Int
    let keeps: Bool
    let hasDirectory: Bool
  }

  func policy(_ request: HTTPRequest) -> HTTPAnswer {
    let wording = policy.wording
    return .json(
      PolicyDocument(
        municipality: policy.municipality.name, title: policy.municipality.policyTitle,
        limitHours: wording.limitHours, spokenLimit: wording.spokenLimit, keys: wording.keys,
        spokenKeys: wording.spokenKeys, switchboardNames: wording.switchboardNames,
        elements: Element.allCases.map(\.rawValue), mostSeconds: page.mostSeconds,
        mostBytes: page.mostBytes, mostTextCharacters: TextQuestion.mostLetters,
        keeps: page.keeps, hasDirectory: page.hasDirectory))
  }

  // MARK: What changes nothing, but is asked with names in it

  private struct PeopleQuery: Decodable {
    let query: String
  }

  private struct PeopleDocument: Encodable {
    let people: [PeopleSearch.Found]
    /// There are more than may be shown: type more letters.
    let more: Bool
  }

  func people(_ request: HTTPRequest) -> HTTPAnswer {
    decoded(PeopleQuery.self, request) { query in
      guard maySearch() else { return refuse(.tooOften, request.head) }
      let (found, isMore) = search.find(String(query.query.prefix(120)))
      return .json(PeopleDocument(people: found, more: isMore))
    }
  }

  private struct ScriptsQuery: Decodable {
    let name: String?
    let department: String?
    let shared: Bool?
    let language: AnswerLanguage?

    var caller: Caller {
      Caller(name: name ?? "", department: department ?? "", shared: shared ?? false).tidied
    }
  }

  private struct ScriptsDocument: Encodable {
    let scripts: [ScriptItem]
  }

  func scripts(_ request: HTTPRequest) -> HTTPAnswer {
    decoded(ScriptsQuery.self, request) { query in
      guard !query.caller.isTooLong else {
        return fault(.nameTooLong(most: Caller.mostLetters), request.head)
      }
      return .json(
        ScriptsDocument(
          scripts: ScriptItem.all(
            policy: policy, owner: owner(query.caller),
            tongue: (query.language ?? .danish).tongue)))
    }
  }

  private struct TextQuery: Decodable {
    let text: String
    let name: String?
    let department: String?
    let shared: Bool?
    let language: AnswerLanguage?
  }

  func checkText(_ request: HTTPRequest) -> HTTPAnswer {
    decoded(TextQuery.self, request) { query in
      do throws(QuestionFault) {
        let question = try TextQuestion(
          caller: Caller(
            name: query.name ?? "", department: query.department ?? "",
            shared: query.shared ?? false),
          text: query.text, language: query.language ?? .danish)
        return .json(SelfCheckDocument(judge(question), version: page.version))
      } catch {
        return fault(error, request.head)
      }
    }
  }

  // MARK: Sounds

  private struct JobDocument: Encodable {
    let id: String
    let stage: String
    let position: Int?
    /// 0…1, an estimate.
    let progress: Double
    let message: String
    let failure: String?

    /// Keys are always there, so that a reader need not ask.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(stage, forKey: .stage)
      try container.encode(position, forKey: .position)
      try container.encode(progress, forKey: .progress)
      try container.encode(message, forKey: .message)
      try container.encode(failure, forKey: .failure)
    }

    private enum Key: String, CodingKey {
      case id, stage, position, progress, message, failure
    }
  }

  func checkSound(_ request: HTTPRequest) -> HTTPAnswer {
    let head = request.head
    guard case .form = request.body, head.contentType == "multipart/form-data" else {
      return refuse(.wrongType, head)
    }
    if let refusal = tokenRefusal(head) { return refusal }
    guard head.asksInAKnownLanguage else { return fault(.malformed, head) }
    let form = PageForm(request)
    let tongue = form.language.tongue
    do throws(QuestionFault) {
      let work = try form.work()
      do throws(JobQueue.Full) {
        let job = try pool.submit(work)
        return jobAnswer(
          job.id, pool.status(job.id), language: form.language, status: 202,
          headers: [("Location", "/api/v1/jobs/\(job.id)")])
      } catch {
        counters.count { $0.refusals["queue_full", default: 0] += 1 }
        return .json(
          ErrorDocument("queue_full", error.sentence(tongue), position: error.position),
          status: 503, headers: [("Retry-After", "30")])
      }
    } catch {
      return fault(error, head)
    }
  }

  /// How far a sound is.
  func job(_ request: HTTPRequest) -> HTTPAnswer {
    let id = Route.lastPart(request.head.path)
    guard request.head.asksInAKnownLanguage else { return fault(.malformed, request.head) }
    guard let status = pool.status(id) else { return refuse(.notFound, request.head) }
    return jobAnswer(id, status, language: request.head.language, status: 200)
  }

  /// What was found in it.
  func result(_ request: HTTPRequest) -> HTTPAnswer {
    guard let answer = pool.answer(Route.lastPart(request.head.path)) else {
      return refuse(.notFound, request.head)
    }
    return .json(text: answer.document)
  }

  /// The sound as an ordinary WAV, where it was asked for.
  func wave(_ request: HTTPRequest) -> HTTPAnswer {
    guard let answer = pool.answer(Route.lastPart(request.head.path)), !answer.wave.isEmpty else {
      return refuse(.notFound, request.head)
    }
    return .of(200, "audio/wav", answer.wave)
  }

  private func jobAnswer(
    _ id: String, _ status: JobQueue.Status?, language: AnswerLanguage, status code: Int,
    headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    let tongue = language.tongue
    guard let status else { return .json(ErrorDocument("not_found", ""), status: 404) }
    let document = JobDocument(
      id: id, stage: status.stage.rawValue, position: status.position,
      progress: (status.progress(secondsPerSecond: 0.25) * 100).rounded() / 100,
      message: status.sentence(tongue), failure: status.failure?.rawValue)
    return .json(document, status: code, headers: headers)
  }

  /// Drops a job and its answer at once.
  func forgetJob(_ request: HTTPRequest) -> HTTPAnswer {
    if let refusal = tokenRefusal(request.head) { return refusal }
    guard pool.forget(Route.lastPart(request.head.path)) else {
      return refuse(.notFound, request.head)
    }
    return .of(204, "application/json", [])
  }

  // MARK: Parts

  /// Decodes a JSON body and answers, or says what was wrong with it.
  private func decoded<Query: Decodable>(
    _ type: Query.Type, _ request: HTTPRequest, _ body: (Query) -> HTTPAnswer
  ) -> HTTPAnswer {
    guard request.head.contentType == "application/json" else {
      return refuse(.wrongType, request.head)
    }
    if let refusal = tokenRefusal(request.head) { return refusal }
    guard case .bytes(let bytes) = request.body,
      let query = try? JSONDecoder().decode(type, from: Data(bytes))
    else { return fault(.malformed, request.head) }
    return body(query)
  }

  /// A browser must show that this site's page asks; other programs have nothing that another site
  /// could make use of.
  private func tokenRefusal(_ head: HTTPHead) -> HTTPAnswer? {
    guard Gate.isBrowser(head) else { return nil }
    return Gate.hasFormToken(head, given: head.headers[Gate.formTokenHeader])
      ? nil : answer(.noFormToken, head)
  }
}
