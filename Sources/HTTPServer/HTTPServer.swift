import CMicroHTTPD
import Glibc
package import HTTPMessages
import Synchronization

/// A server of HTTP/1.1, by libmicrohttpd: requests and answers as values, limits on what clients
/// may take.
package final class HTTPServer: Sendable {
  /// Why there is none.
  package enum StartError: Error, Sendable, Equatable {
    /// The system does not give the address: taken, not this machine's, or not allowed.
    case cannotListen(address: String, errno: Int32)
  }

  /// Where it listens, the port that the system chose included.
  package let port: UInt16
  private let daemon: Mutex<Daemon?>
  private let service: Service

  /// A handle that the library may be given from any thread.
  @safe private struct Daemon: @unchecked Sendable {
    let handle: OpaquePointer
  }

  /// Starts listening; requests are answered from then on.
  package init(
    at address: SocketAddress, limits: HTTPLimits = HTTPLimits(), handler: any HTTPHandler
  ) throws(StartError) {
    service = Service(handler, limits)
    let context = unsafe Unmanaged.passUnretained(service).toOpaque()
    errno = 0
    let handle = unsafe address.withSystemAddress { system in
      unsafe klartone_start_daemon(
        system, address.isIPv6 ? 1 : 0, UInt32(limits.threads), UInt32(limits.connections),
        UInt32(limits.idleSeconds), limits.headBytes, Service.handle, Service.completed,
        Service.noticed, context)
    }
    guard let handle = unsafe handle else {
      throw .cannotListen(address: address.authority, errno: errno)
    }
    port = UInt16(truncatingIfNeeded: unsafe klartone_port(handle))
    daemon = Mutex(unsafe Daemon(handle: handle))
    service.deadlines.watch()
  }

  /// Connections at this moment.
  package var connections: Int {
    daemon.withLock { daemon in
      guard let daemon else { return 0 }
      return Int(unsafe klartone_connections(daemon.handle))
    }
  }

  /// Stops listening and closes all connections; answers under way are lost.
  package func stop() {
    let running = daemon.withLock { daemon in
      defer { daemon = nil }
      return daemon
    }
    service.deadlines.stop()
    if let running { unsafe MHD_stop_daemon(running.handle) }
  }

  deinit { stop() }
}
