/// What comes before a request's body.
package struct HTTPHead: Sendable, Equatable {
  /// Upper-case, as sent.
  package let method: String
  /// Decoded, without query; begins with a slash in any proper request.
  package let path: String
  /// The first value of each.
  package let query: [String: String]
  /// By name in lower case; several of one name are joined by commas (RFC 9110, 5.2).
  package let headers: [String: String]
  /// Who is at the other end of the connection.
  package let peer: PeerAddress

  package init(
    method: String, path: String, query: [String: String] = [:], headers: [String: String] = [:],
    peer: PeerAddress = PeerAddress(text: "127.0.0.1", isLoopback: true)
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.peer = peer
  }

  /// Nil when there is none, or no number.
  package var contentLength: Int? { headers["content-length"].flatMap(Int.init) }

  /// The type of the body without its parameters, in lower case.
  package var contentType: String {
    let value = headers["content-type"] ?? ""
    return value.prefix { $0 != ";" && $0 != " " }.lowercased()
  }

  /// The cookies a browser sent back, by name.
  package var cookies: [String: String] {
    var found: [String: String] = [:]
    for pair in (headers["cookie"] ?? "").split(separator: ";") {
      let parts = pair.drop { $0 == " " }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, found[String(parts[0])] == nil else { continue }
      found[String(parts[0])] = String(parts[1])
    }
    return found
  }
}

/// The address of a client.
package struct PeerAddress: Sendable, Equatable {
  /// Numeric: `127.0.0.1`, `::1`.
  package let text: String
  package let isLoopback: Bool

  package init(text: String, isLoopback: Bool) {
    self.text = text
    self.isLoopback = isLoopback
  }
}

/// One field of a form.
package struct FormPart: Sendable, Equatable {
  package let name: String
  /// What the client calls the file; never a path to be opened.
  package let fileName: String?
  package let bytes: [UInt8]

  package init(name: String, fileName: String? = nil, bytes: [UInt8]) {
    self.name = name
    self.fileName = fileName
    self.bytes = bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A request that has come in whole.
package struct HTTPRequest: Sendable {
  package enum Body: Sendable {
    case none
    case bytes([UInt8])
    /// `application/x-www-form-urlencoded` or `multipart/form-data`.
    case form([FormPart])
  }

  package let head: HTTPHead
  package let body: Body

  package init(head: HTTPHead, body: Body = .none) {
    self.head = head
    self.body = body
  }

  /// The first field of that name.
  package func part(_ name: String) -> FormPart? {
    guard case .form(let parts) = body else { return nil }
    return parts.first { $0.name == name }
  }
}

/// What is sent back.
package struct HTTPAnswer: Sendable, Equatable {
  package var status: Int
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(
    _ status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []
  ) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package static func == (a: Self, b: Self) -> Bool {
    a.status == b.status && a.body == b.body
      && a.headers.elementsEqual(b.headers) { $0 == $1 }
  }
}
