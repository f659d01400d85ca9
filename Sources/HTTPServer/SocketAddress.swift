import CMicroHTTPD
import Glibc
import HTTPMessages

/// Where a server listens: `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`.
package struct SocketAddress: Sendable, Equatable {
  /// Numeric, without brackets.
  package let host: String
  /// 0 lets the system choose.
  package let port: UInt16
  package let isLoopback: Bool
  let isIPv6: Bool
  /// In network order: 4 or 16 bytes.
  let bytes: [UInt8]

  /// Nil for what is no numeric address with a port; `localhost` is 127.0.0.1.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"),
      text[text.index(after: colon)...].allSatisfy(\.isNumber),
      let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
      guard host.contains(":") else { return nil }
    } else {
      guard !host.contains(":") else { return nil }
      if host == "localhost" { host = "127.0.0.1" }
    }
    let isIPv6 = host.contains(":")
    var bytes = [UInt8](repeating: 0, count: isIPv6 ? 16 : 4)
    guard unsafe inet_pton(isIPv6 ? AF_INET6 : AF_INET, host, &bytes) == 1 else { return nil }
    self.host = host
    self.port = port
    self.isIPv6 = isIPv6
    self.bytes = bytes
    isLoopback = Self.isLoopback(bytes)
  }

  /// As it stands in an address of the web.
  package var authority: String { authority(port: port) }

  package func authority(port: UInt16) -> String {
    isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  static func isLoopback(_ bytes: [UInt8]) -> Bool {
    if bytes.count == 4 { return bytes[0] == 127 }
    let mapped = bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    return mapped ? bytes[12] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
  }

  /// Calls `body` with the address as the system wants it.
  func withSystemAddress<Result>(_ body: (UnsafePointer<sockaddr>) -> Result) -> Result {
    if isIPv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0.copyBytes(from: bytes) }
      return unsafe withUnsafePointer(to: &address) {
        unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0) }
      }
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    unsafe withUnsafeMutableBytes(of: &address.sin_addr) { unsafe $0.copyBytes(from: bytes) }
    return unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0) }
    }
  }
}

extension PeerAddress {
  /// Of a connection; one that cannot be told is nobody's.
  init(_ address: UnsafePointer<sockaddr>?) {
    var bytes: [UInt8] = []
    if let address = unsafe address {
      switch Int32(unsafe address.pointee.sa_family) {
      case AF_INET:
        bytes = unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          unsafe Swift.withUnsafeBytes(of: $0.pointee.sin_addr) { unsafe Array($0) }
        }
      case AF_INET6:
        bytes = unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
          unsafe Swift.withUnsafeBytes(of: $0.pointee.sin6_addr) { unsafe Array($0) }
        }
      default: break
      }
    }
    guard !bytes.isEmpty else {
      self.init(text: "", isLoopback: false)
      return
    }
    var text = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    _ = unsafe inet_ntop(family, bytes, &text, socklen_t(text.count))
    self.init(
      text: String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self),
      isLoopback: SocketAddress.isLoopback(bytes))
  }
}
