import Engine
import HTTPMessages
import Reporting
import SelfCheck

/// The interface's part for sounds: put into the queue, asked about, fetched, forgotten.
extension SelfCheckService {
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
      guard form.isWellFormed else { throw .malformed }
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
}
