import CMicroHTTPD
import HTTPMessages

/// What the library calls: from its threads, with itself as context.
final class Service: Sendable {
  let handler: any HTTPHandler
  let limits: HTTPLimits
  let deadlines = ConnectionDeadlines()
  private let budget: ByteBudget

  init(_ handler: any HTTPHandler, _ limits: HTTPLimits) {
    self.handler = handler
    self.limits = limits
    budget = ByteBudget(limits.bytesInFlight)
  }

  /// Called with the head, then with each piece of the body, then without any.
  static let handle: MHD_AccessHandlerCallback = {
    context, connection, url, method, _, data, size, slot in
    guard let context = unsafe context, let connection = unsafe connection, let url = unsafe url,
      let method = unsafe method, let size = unsafe size, let slot = unsafe slot
    else { return .NO }
    let service = unsafe Unmanaged<Service>.fromOpaque(context).takeUnretainedValue()
    guard let known = unsafe slot.pointee else {
      let exchange = unsafe service.begin(connection, url: url, method: method)
      unsafe slot.pointee = Unmanaged.passRetained(exchange).toOpaque()
      service.deadlines.set(exchange.socket, seconds: service.limits.bodySeconds)
      return .YES
    }
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(known).takeUnretainedValue()
    if unsafe size.pointee > 0, let data = unsafe data {
      let goesOn = unsafe exchange.take(
        data, count: size.pointee, mostForgotten: service.limits.mostForgottenBytes)
      unsafe size.pointee = 0
      return goesOn ? .YES : .NO
    }
    let answer = exchange.answer(by: service.handler)
    service.deadlines.set(exchange.socket, seconds: service.limits.answerSeconds)
    return unsafe service.send(answer, on: connection)
  }

  static let completed: MHD_RequestCompletedCallback = { context, _, slot, _ in
    guard let context = unsafe context, let slot = unsafe slot, let known = unsafe slot.pointee
    else { return }
    let service = unsafe Unmanaged<Service>.fromOpaque(context).takeUnretainedValue()
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(known).takeRetainedValue()
    unsafe slot.pointee = nil
    service.deadlines.set(exchange.socket, seconds: service.secondsForHead)
  }

  /// Little where many wait: connections that say nothing make room for those that do.
  private var secondsForHead: Double {
    let isCrowded = deadlines.count * 2 > limits.connections
    return isCrowded ? min(3, limits.headSeconds) : limits.headSeconds
  }

  static let noticed: MHD_NotifyConnectionCallback = { context, connection, _, code in
    guard let context = unsafe context, let connection = unsafe connection else { return }
    let service = unsafe Unmanaged<Service>.fromOpaque(context).takeUnretainedValue()
    let socket = unsafe klartone_socket(connection)
    switch code {
    case .CONNECTION_NOTIFY_STARTED:
      service.deadlines.set(socket, seconds: service.secondsForHead)
    case .CONNECTION_NOTIFY_CLOSED: service.deadlines.forget(socket)
    }
  }

  private func begin(
    _ connection: OpaquePointer, url: UnsafePointer<CChar>, method: UnsafePointer<CChar>
  ) -> Exchange {
    let head = unsafe HTTPHead(
      method: String(cString: method), path: String(cString: url),
      query: Self.values(connection, .GET_ARGUMENT_KIND) { first, _ in first },
      headers: Self.values(connection, .HEADER_KIND) { "\($0), \($1)" },
      peer: PeerAddress(klartone_client(connection)))
    return unsafe Exchange(
      head, socket: klartone_socket(connection), connection: connection,
      admission: handler.admit(head), budget: budget)
  }

  /// Names of headers in lower case.
  private static func values(
    _ connection: OpaquePointer, _ kind: MHD_ValueKind, _ join: (String, String) -> String
  ) -> [String: String] {
    let pairs = Pairs()
    let context = unsafe Unmanaged.passUnretained(pairs).toOpaque()
    _ = unsafe MHD_get_connection_values(
      connection, kind,
      { context, _, key, value in
        guard let context = unsafe context, let key = unsafe key else { return .YES }
        let pairs = unsafe Unmanaged<Pairs>.fromOpaque(context).takeUnretainedValue()
        pairs.all.append(
          unsafe (String(cString: key), value.map { unsafe String(cString: $0) } ?? ""))
        return .YES
      }, context)
    let isHeader = kind == .HEADER_KIND
    return Dictionary(
      pairs.all.map { (isHeader ? $0.0.lowercased() : $0.0, $0.1) }, uniquingKeysWith: join)
  }

  private final class Pairs {
    var all: [(String, String)] = []
  }

  private func send(_ answer: HTTPAnswer, on connection: OpaquePointer) -> MHD_Result {
    var body = answer.body
    let made = unsafe body.withUnsafeMutableBytes { bytes in
      unsafe MHD_create_response_from_buffer(
        bytes.count, bytes.baseAddress, .RESPMEM_MUST_COPY)
    }
    guard let response = unsafe made else { return .NO }
    defer { unsafe MHD_destroy_response(response) }
    for header in answer.headers {
      // A line end in a value would be another header; the library refuses it, and so it is lost.
      _ = unsafe MHD_add_response_header(response, header.name, header.value)
    }
    return unsafe MHD_queue_response(connection, UInt32(answer.status), response)
  }
}
