import Foundation
import HTTPMessages
import JSONWriting
import Reporting
import SelfCheck

extension HTTPAnswer {
  /// What every answer says to browsers: nothing from elsewhere, no script in the markup, no frame,
  /// no guessing of types, no address in a referrer to others, and no device but the microphone.
  /// (`no-referrer` would also hide from ourselves which site a form was sent by.)
  private static let safety: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data:; media-src 'self' blob:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "microphone=(self), camera=(), geolocation=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]

  enum Keeper { case caches }

  /// Kept by nobody on the way.
  func kept(from keeper: Keeper) -> HTTPAnswer {
    guard !headers.contains(where: { $0.name == "Cache-Control" }) else { return self }
    var answer = self
    answer.headers.append(("Cache-Control", "no-store"))
    return answer
  }

  static func of(
    _ status: Int, _ type: String, _ bytes: [UInt8],
    headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    HTTPAnswer(status, headers: [("Content-Type", type)] + headers + safety, body: bytes)
  }

  static func page(
    _ html: String, status: Int = 200, headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    of(status, "text/html; charset=utf-8", Array(html.utf8), headers: headers)
  }

  /// A JSON document that is text already.
  static func json(
    text: String, status: Int = 200, headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    of(status, "application/json", Array(text.utf8), headers: headers)
  }

  static func json(
    _ document: some Encodable, status: Int = 200,
    headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    guard let text = try? JSONText.of(document) else { return HTTPAnswer(500) }
    return json(text: text, status: status, headers: headers)
  }

  static func redirect(_ path: String, headers: [(name: String, value: String)] = []) -> HTTPAnswer
  {
    of(303, "text/plain; charset=utf-8", [], headers: [("Location", path)] + headers)
  }
}

/// Why a request got no answer, in JSON.
struct ErrorDocument: Encodable {
  struct Content: Encodable {
    let code: String
    let message: String
    /// In the queue, where it is full.
    var position: Int?
  }

  let error: Content

  init(_ code: String, _ message: String, position: Int? = nil) {
    error = Content(code: code, message: message, position: position)
  }
}

extension HTTPHead {
  /// The interface is asked, not the page.
  var isForPrograms: Bool { path.hasPrefix("/api/") || path == "/openapi.json" }

  /// The page's script asks, and shows what it gets.
  var wantsFragment: Bool { headers["x-klartone-fragment"] != nil }

  var asksInAKnownLanguage: Bool {
    query["language"].map { AnswerLanguage(rawValue: $0) != nil } ?? true
  }

  var language: AnswerLanguage {
    query["language"].flatMap(AnswerLanguage.init) ?? (path == "/en" ? .english : .danish)
  }
}

extension SelfCheckService {
  func refuse(_ fault: ServeFault, _ head: HTTPHead) -> HTTPAnswer {
    var headers: [(name: String, value: String)] = []
    if case .methodNotAllowed(let allowed) = fault {
      headers.append(("Allow", allowed.joined(separator: ", ")))
    }
    if case .busy = fault { headers.append(("Retry-After", "10")) }
    counters.count { $0.refusals[fault.code, default: 0] += 1 }
    return answer(
      fault.status, fault.code, { fault.sentence($0) }, head, headers: headers)
  }

  func fault(_ fault: QuestionFault, _ head: HTTPHead) -> HTTPAnswer {
    answer(400, fault.code, { fault.sentence($0) }, head)
  }

  func answer(_ refusal: Gate.Refusal, _ head: HTTPHead) -> HTTPAnswer {
    if refusal == .notSignedIn, case .token = settings.access, !head.isForPrograms, head.isSafe {
      return .redirect(head.language == .english ? "/login?language=en" : "/login")
    }
    var headers: [(name: String, value: String)] = []
    if refusal == .notSignedIn, case .token = settings.access {
      headers.append(("WWW-Authenticate", "Bearer"))
    }
    return answer(
      refusal.status, refusal.rawValue, { refusal.sentence($0) }, head, headers: headers)
  }

  /// An error for whoever asks: JSON, a part of the page, or a page.
  private func answer(
    _ status: Int, _ code: String, _ sentence: (Tongue) -> String, _ head: HTTPHead,
    headers: [(name: String, value: String)] = []
  ) -> HTTPAnswer {
    let tongue = head.language.tongue
    let text = sentence(tongue)
    if head.isForPrograms || head.wantsFragment {
      return .json(ErrorDocument(code, text), status: status, headers: headers)
    }
    let page = SelfCheckPage(PageContent(), settings: page, policy: policy, tongue: tongue)
    return .page(
      page.message(title: tongue("Det gik ikke", "That did not work"), text: text),
      status: status, headers: headers)
  }
}
