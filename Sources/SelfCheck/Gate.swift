package import HTTPMessages

/// Who may ask, and from where: the server's doorkeeper. Pure, so that every case can be tried.
package struct Gate: Sendable, Equatable {
  /// How the server knows whom it serves.
  package enum Access: Sendable, Equatable {
    /// Whoever can connect: on loopback, the users of this machine.
    case anyone
    /// Whoever has the token, or has exchanged it for a session.
    case token(String)
    /// A reverse proxy names the user in this header, in lower case; it is believed from these
    /// addresses only.
    case userHeader(String, proxies: Set<String>)
  }

  package enum Refusal: String, Sendable, Equatable, CaseIterable {
    /// The name the server was asked by is none of its own: another site may have been pointed at
    /// this address (DNS rebinding).
    case unknownHost = "unknown_host"
    /// Another site sent the browser.
    case crossSite = "cross_site"
    /// A form without the token that only this site's pages have.
    case noFormToken = "no_form_token"
    case notSignedIn = "not_signed_in"

    /// The status of the answer.
    package var status: Int {
      switch self {
      case .unknownHost: 421
      case .crossSite, .noFormToken: 403
      case .notSignedIn: 401
      }
    }
  }

  /// Accepted `Host` headers, in lower case, with their port where it is not the usual one.
  package let hosts: Set<String>
  package let access: Access

  package init(hosts: Set<String>, access: Access) {
    self.hosts = Set(hosts.map { $0.lowercased() })
    self.access = access
  }

  /// Whether a request may be looked at, before its body is there.
  ///
  /// - Parameters:
  ///   - head: of the request.
  ///   - isOpen: the path is for everybody (health, the page to sign in at).
  ///   - isSignedIn: whether a session's id is one of ours.
  /// - Returns: why not, or nil.
  package func refusal(
    of head: HTTPHead, isOpen: Bool, isSignedIn: (String) -> Bool
  ) -> Refusal? {
    guard let host = head.headers["host"]?.lowercased(), hosts.contains(host) else {
      return .unknownHost
    }
    if !head.isSafe, comesFromElsewhere(head, host: host) { return .crossSite }
    return isOpen || knows(head, isSignedIn) ? nil : .notSignedIn
  }

  private func knows(_ head: HTTPHead, _ isSignedIn: (String) -> Bool) -> Bool {
    switch access {
    case .anyone: return true
    case .userHeader(let name, let proxies):
      let isProxy =
        proxies.contains(head.peer.text)
        || (proxies.contains("loopback") && head.peer.isLoopback)
      let user = head.headers[name] ?? ""
      return isProxy && user.contains { !$0.isWhitespace }
    case .token(let token):
      if let given = head.headers["authorization"], given.hasPrefix("Bearer ") {
        return Self.isSame(String(given.dropFirst(7)), token)
      }
      return head.cookies[Self.sessionCookie].map(isSignedIn) ?? false
    }
  }

  /// Browsers say where a request comes from; other programs do not, and need not.
  private func comesFromElsewhere(_ head: HTTPHead, host: String) -> Bool {
    if let site = head.headers["sec-fetch-site"], site != "same-origin", site != "none" {
      return true
    }
    guard let origin = head.headers["origin"]?.lowercased() else { return false }
    return origin != "http://\(host)" && origin != "https://\(host)"
  }

  /// Whether a request that changes something carries this site's form token, which stands in a
  /// cookie that other sites can neither read nor set.
  package static func hasFormToken(_ head: HTTPHead, given: String?) -> Bool {
    guard let cookie = head.cookies[formCookie], cookie.utf8.count >= 32, let given else {
      return false
    }
    return isSame(cookie, given)
  }

  /// A browser sent it; other programs have no cookies that somebody could make use of.
  package static func isBrowser(_ head: HTTPHead) -> Bool {
    ["origin", "sec-fetch-site", "cookie"].contains { head.headers[$0] != nil }
  }

  /// The header by which scripts send the form token.
  package static let formTokenHeader = "x-klartone-token"
  package static let formCookie = "klartone-form"
  package static let sessionCookie = "klartone-session"

  /// Compares in a time that tells nothing of where the difference is.
  package static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension HTTPHead {
  /// Nothing changes by it (RFC 9110, 9.2.1).
  package var isSafe: Bool { method == "GET" || method == "HEAD" }
}
