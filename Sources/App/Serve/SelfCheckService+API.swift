import Engine
import Foundation
import HTTPMessages
import PageFiles
import Policy
import Reporting
import SelfCheck
import Wording

/// The interface for programs; the page's script uses it too. `openapi.json` describes it. Sounds:
/// `SelfCheckService+Jobs.swift`.
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
      Caller(name: name ?? "", department: department ?? "", shared: shared ?? false)
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
            policy: policy, owner: owner(query.caller.tidied),
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
  func tokenRefusal(_ head: HTTPHead) -> HTTPAnswer? {
    guard Gate.isBrowser(head) else { return nil }
    return Gate.hasFormToken(head, given: head.headers[Gate.formTokenHeader])
      ? nil : answer(.noFormToken, head)
  }
}
