import HTTPMessages
import Reporting
import SelfCheck

/// Which address does what.
enum Route {
  typealias Action = @Sendable (SelfCheckService, HTTPRequest) -> HTTPAnswer

  /// Methods by path; a path that ends in `/*` stands for all below it.
  private static let actions: [String: [String: Action]] = [
    "/": ["GET": { $0.start($1, .danish) }],
    "/en": ["GET": { $0.start($1, .english) }],
    "/skriv": ["POST": { $0.write($1) }],
    "/lyd": ["POST": { $0.upload($1) }],
    "/svar/*": ["GET": { $0.soundAnswer($1) }],
    "/login": ["GET": { $0.signIn($1) }, "POST": { $0.signIn($1) }],
    "/files/*": ["GET": { $0.file($1) }],
    "/openapi.json": ["GET": { $0.openAPI($1) }],
    "/api/v1/health": ["GET": { $0.health($1) }],
    "/api/v1/metrics": ["GET": { $0.metrics($1) }],
    "/api/v1/policy": ["GET": { $0.policy($1) }],
    "/api/v1/people": ["POST": { $0.people($1) }],
    "/api/v1/scripts": ["POST": { $0.scripts($1) }],
    "/api/v1/check/text": ["POST": { $0.checkText($1) }],
    "/api/v1/check/sound": ["POST": { $0.checkSound($1) }],
    "/api/v1/results/*": ["GET": { $0.result($1) }],
    "/api/v1/waves/*": ["GET": { $0.wave($1) }],
    "/api/v1/jobs/*": ["GET": { $0.job($1) }, "DELETE": { $0.forgetJob($1) }],
  ]

  /// For everybody: monitoring, signing in, and what the page to sign in at looks like.
  static func isOpen(_ path: String) -> Bool {
    path == "/api/v1/health" || path == "/login" || path == "/files/page.css"
  }

  /// Bytes a request's body may have.
  static func mostBytes(_ head: HTTPHead, sound: Int) -> Int {
    switch head.path {
    // The form's other fields come beside the sound.
    case "/lyd", "/api/v1/check/sound": sound + 64 << 10
    // The page's form is sent whole, an unused file included.
    case "/skriv": sound + 64 << 10
    default: 64 << 10
    }
  }

  /// The action of a request, or one that answers why there is none.
  static func find(
    _ head: HTTPHead, otherwise refuse: @escaping @Sendable (ServeFault) -> HTTPAnswer
  ) -> Action {
    guard let methods = methods(of: head.path) else { return { _, _ in refuse(.notFound) } }
    let method = head.method == "HEAD" ? "GET" : head.method
    if let action = methods[method] { return action }
    let allowed = methods.keys.sorted() + (methods["GET"] == nil ? [] : ["HEAD"])
    return { _, _ in refuse(.methodNotAllowed(allowed: allowed)) }
  }

  private static func methods(of path: String) -> [String: Action]? {
    if let methods = actions[path], !path.hasSuffix("*") { return methods }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return actions[path[..<slash] + "/*"]
  }

  /// The last part of a path.
  static func lastPart(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
