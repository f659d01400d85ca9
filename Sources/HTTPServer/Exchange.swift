import CMicroHTTPD
import HTTPMessages

/// One request while it is read. Used by one thread at a time.
final class Exchange {
  let head: HTTPHead
  let socket: Int32
  private let budget: ByteBudget
  private var taken = 0
  private var reading: Reading

  private enum Reading {
    case bytes([UInt8], most: Int)
    case form(FormReader, most: Int)
    /// Read and forgotten: the answer is settled.
    case settled(HTTPAnswer?, HTTPRefusal?)
  }

  init(
    _ head: HTTPHead, socket: Int32, connection: OpaquePointer, admission: HTTPAdmission,
    budget: ByteBudget
  ) {
    self.head = head
    self.socket = socket
    self.budget = budget
    switch admission {
    case .refuse(let answer): reading = .settled(answer, nil)
    case .accept(let most) where (head.contentLength ?? 0) > most:
      reading = .settled(nil, .bodyTooLarge(limit: most))
    case .accept(let most):
      let isForm = ["multipart/form-data", "application/x-www-form-urlencoded"]
        .contains(head.contentType)
      if isForm, head.method == "POST" {
        reading =
          unsafe FormReader(connection).map { .form($0, most: most) }
          ?? .settled(nil, .malformedForm)
      } else {
        reading = .bytes([], most: most)
      }
    }
  }

  deinit { budget.giveBack(held) }

  private var held = 0

  /// Takes a piece of the body. False when the client is to be cut off.
  func take(_ data: UnsafePointer<CChar>, count: Int, mostForgotten: Int) -> Bool {
    taken += count
    switch reading {
    case .settled: return taken <= mostForgotten
    case .bytes(_, let most), .form(_, let most):
      guard taken <= most else {
        settle(.bodyTooLarge(limit: most))
        return true
      }
    }
    guard budget.take(count) else {
      settle(.busy)
      return true
    }
    held += count
    switch reading {
    case .bytes(var bytes, let most):
      reading = .settled(nil, nil)
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
      reading = .bytes(bytes, most: most)
    case .form(let reader, _): unsafe reader.read(data, count: count)
    case .settled: break
    }
    return true
  }

  private func settle(_ refusal: HTTPRefusal) {
    reading = .settled(nil, refusal)
    budget.giveBack(held)
    held = 0
  }

  /// What is to be answered, once all has come.
  func answer(by handler: any HTTPHandler) -> HTTPAnswer {
    let reading = reading
    self.reading = .settled(nil, nil)
    switch reading {
    case .settled(let answer?, _): return answer
    case .settled(nil, let refusal): return handler.refusal(refusal ?? .busy, of: head)
    case .bytes(let bytes, _):
      return handler.answer(HTTPRequest(head: head, body: bytes.isEmpty ? .none : .bytes(bytes)))
    case .form(let reader, _):
      guard let parts = reader.finish() else { return handler.refusal(.malformedForm, of: head) }
      return handler.answer(HTTPRequest(head: head, body: .form(parts)))
    }
  }
}
