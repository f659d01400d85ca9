import HTTPMessages
import SelfCheck
import Testing

@Suite("Who may ask, and from where")
struct GateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let method: String
    let headers: [String: String]
    var access = Gate.Access.anyone
    var peer = PeerAddress(text: "127.0.0.1", isLoopback: true)
    var isOpen = false
    let refusal: Gate.Refusal?

    var testDescription: String { what }
  }

  private static let token = Gate.Access.token("hemmelig-kode-1234567890")
  private static let header = Gate.Access.userHeader("x-remote-user", proxies: ["loopback"])
  private static let far = PeerAddress(text: "10.0.0.7", isLoopback: false)
  private static let ours = ["host": "127.0.0.1:8344"]

  static let cases: [Case] = [
    .init(what: "its own name", method: "GET", headers: ours, refusal: nil),
    .init(
      what: "its name in capitals", method: "GET", headers: ["host": "LocalHost:8344"], refusal: nil
    ),
    .init(
      what: "another name that leads here", method: "GET", headers: ["host": "evil.example:8344"],
      refusal: .unknownHost),
    .init(what: "no name", method: "GET", headers: [:], refusal: .unknownHost),
    .init(
      what: "two names", method: "GET", headers: ["host": "127.0.0.1:8344, evil.example"],
      refusal: .unknownHost),
    .init(
      what: "the page's own script", method: "POST",
      headers: ours.merging(["origin": "http://127.0.0.1:8344", "sec-fetch-site": "same-origin"]) {
        $1
      }, refusal: nil),
    .init(
      what: "behind TLS", method: "POST",
      headers: ours.merging(["origin": "https://127.0.0.1:8344"]) { $1 }, refusal: nil),
    .init(
      what: "another site's form", method: "POST",
      headers: ours.merging(["origin": "https://evil.example"]) { $1 }, refusal: .crossSite),
    .init(
      what: "another port of this machine", method: "POST",
      headers: ours.merging(["origin": "http://127.0.0.1:9000"]) { $1 }, refusal: .crossSite),
    .init(
      what: "a frame without an origin", method: "POST",
      headers: ours.merging(["origin": "null"]) { $1 }, refusal: .crossSite),
    .init(
      what: "a browser that says another site sent it", method: "DELETE",
      headers: ours.merging(["sec-fetch-site": "cross-site"]) { $1 }, refusal: .crossSite),
    .init(
      what: "a sister site", method: "POST",
      headers: ours.merging(["sec-fetch-site": "same-site"]) { $1 }, refusal: .crossSite),
    .init(
      what: "a link on another site", method: "GET",
      headers: ours.merging(["sec-fetch-site": "cross-site"]) { $1 }, refusal: nil),
    .init(what: "no token", method: "GET", headers: ours, access: token, refusal: .notSignedIn),
    .init(
      what: "no token, at an open address", method: "GET", headers: ours, access: token,
      isOpen: true,
      refusal: nil),
    .init(
      what: "the token", method: "GET",
      headers: ours.merging(["authorization": "Bearer hemmelig-kode-1234567890"]) { $1 },
      access: token, refusal: nil),
    .init(
      what: "the beginning of the token", method: "GET",
      headers: ours.merging(["authorization": "Bearer hemmelig"]) { $1 }, access: token,
      refusal: .notSignedIn),
    .init(
      what: "a session", method: "GET",
      headers: ours.merging(["cookie": "a=b; \(Gate.sessionCookie)=kendt"]) { $1 }, access: token,
      refusal: nil),
    .init(
      what: "a session that nobody began", method: "GET",
      headers: ours.merging(["cookie": "\(Gate.sessionCookie)=ukendt"]) { $1 }, access: token,
      refusal: .notSignedIn),
    .init(
      what: "a user named by the proxy", method: "GET",
      headers: ours.merging(["x-remote-user": "mette"]) { $1 }, access: header, refusal: nil),
    .init(
      what: "a user named by nobody in particular", method: "GET",
      headers: ours.merging(["x-remote-user": "mette"]) { $1 }, access: header, peer: far,
      refusal: .notSignedIn),
    .init(
      what: "a proxy that names nobody", method: "GET",
      headers: ours.merging(["x-remote-user": " "]) { $1 }, access: header, refusal: .notSignedIn),
    .init(
      what: "a named proxy", method: "GET",
      headers: ours.merging(["x-remote-user": "mette"]) { $1 },
      access: .userHeader("x-remote-user", proxies: ["10.0.0.7"]), peer: far, refusal: nil),
  ]

  @Test("each is let in, or refused for the right reason", arguments: cases)
  func gate(_ one: Case) {
    let gate = Gate(hosts: ["127.0.0.1:8344", "localhost:8344"], access: one.access)
    let head = HTTPHead(method: one.method, path: "/", headers: one.headers, peer: one.peer)
    #expect(
      gate.refusal(of: head, isOpen: one.isOpen, isSignedIn: { $0 == "kendt" }) == one.refusal)
  }

  @Test("a form counts only with the token of its own cookie")
  func formToken() {
    let token = String(repeating: "a1", count: 24)
    func has(_ cookie: String?, _ given: String?) -> Bool {
      let headers = cookie.map { ["cookie": "\(Gate.formCookie)=\($0)"] } ?? [:]
      return Gate.hasFormToken(
        HTTPHead(method: "POST", path: "/skriv", headers: headers), given: given)
    }
    #expect(has(token, token))
    #expect(!has(token, String(token.dropLast()) + "2"))
    #expect(!has(token, nil) && !has(nil, token) && !has(nil, nil))
    // A short one could have been guessed, an empty one set by anybody.
    #expect(!has("", "") && !has("abc", "abc"))
  }
}
