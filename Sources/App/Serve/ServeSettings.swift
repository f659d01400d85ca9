import Directory
import Engine
import Foundation
import HTTPServer
import Options
import Policy
import Reporting
import SelfCheck

/// What the command line says about the server.
struct ServeSettings: Sendable {
  let address: SocketAddress
  let access: Gate.Access
  let extraHosts: [String]
  let keepFolder: String?
  let workers: Int
  let mostWaiting: Int
  let secondsPerSound: Double
  let mostSeconds: Int
  let mostBytes: Int

  static let standardAddress = "127.0.0.1:8344"

  init(_ context: Context) throws(Context.Stop) {
    let arguments = context.arguments
    let text = arguments.value("listen") ?? Self.standardAddress
    guard let address = SocketAddress(text) else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "--listen: \"\(Printable.text(text))\" er ingen adresse. Skriv den sådan: "
            + Self.standardAddress,
          "--listen: \"\(Printable.text(text))\" is no address. Write it like this: "
            + Self.standardAddress))
    }
    self.address = address
    access = try Self.access(context)
    guard address.isLoopback || access != .anyone else {
      throw Context.Stop(
        .usage,
        context.tongue(
          "\(address.authority) kan nås fra andre maskiner. Giv --token-file eller "
            + "--trusted-user-header, så ikke alle kan bruge den.",
          "\(address.authority) can be reached from other machines. Give --token-file or "
            + "--trusted-user-header, so that not everybody can use it."))
    }
    extraHosts = arguments.values("host")
    keepFolder = arguments.value("keep-for-adaptation")
    func number(_ option: String, _ standard: Int) -> Int {
      arguments.value(option).flatMap(Int.init) ?? standard
    }
    workers = number("workers", context.policy.recogniser.workerCount)
    mostWaiting = number("queue", 64)
    secondsPerSound = Double(number("time-limit", 90))
    mostSeconds = min(number("longest", 180), Int(context.policy.quality.maxMinutes * 60))
    mostBytes = number("megabytes", 10) << 20
  }

  private static func access(_ context: Context) throws(Context.Stop) -> Gate.Access {
    let tongue = context.tongue
    switch (context.arguments.value("token-file"), context.arguments.value("trusted-user-header")) {
    case (nil, nil): return .anyone
    case (_?, _?):
      throw Context.Stop(
        .usage,
        tongue(
          "--token-file og --trusted-user-header udelukker hinanden.",
          "--token-file and --trusted-user-header exclude each other."))
    case (nil, let name?):
      guard !name.isEmpty,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
      else {
        throw Context.Stop(
          .usage,
          tongue(
            "--trusted-user-header: \"\(Printable.text(name))\" er intet navn på en header.",
            "--trusted-user-header: \"\(Printable.text(name))\" is no name of a header."))
      }
      let proxies = context.arguments.values("proxy")
      return .userHeader(
        name.lowercased(), proxies: Set(proxies.isEmpty ? ["loopback"] : proxies))
    case (let path?, nil):
      let content = FileManager.default.contents(atPath: path).map {
        String(decoding: $0, as: UTF8.self)
      }
      let token = content?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      guard token.utf8.count >= 16, !token.contains(where: \.isWhitespace) else {
        throw Context.Stop(
          .usage,
          tongue(
            "Koden i \"\(Printable.text(path))\" kan ikke bruges: mindst 16 tegn uden mellemrum. Lav "
              + "én med: openssl rand -hex 24",
            "The token in \"\(Printable.text(path))\" cannot be used: at least 16 characters without "
              + "blanks. Make one with: openssl rand -hex 24"))
      }
      return .token(token)
    }
  }

  /// The names the server may be asked by.
  func hosts(port: UInt16) -> Set<String> {
    var hosts = Set(extraHosts)
    hosts.insert(address.authority(port: port))
    if address.isLoopback {
      hosts.formUnion(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" })
    }
    return hosts
  }
}
