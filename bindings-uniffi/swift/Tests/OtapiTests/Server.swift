import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on a free port of this machine that does with each connection what a test says: mostly something that no decent
/// server does.
final class Server: @unchecked Sendable {
  let port: UInt16
  private let listening: Int32
  private let done = DispatchSemaphore(value: 0)

  /// `serve` is given each connection after the request has been read, in a thread of its own.
  init(_ serve: @escaping @Sendable (Connection) -> Void) {
    #if canImport(Glibc)
      let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let listening = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        let isBound = bind(listening, address, length) == 0 && listen(listening, 64) == 0
        return isBound && getsockname(listening, address, &length) == 0
      }
    }
    precondition(bound, "no port to listen on")
    port = UInt16(bigEndian: address.sin_port)
    self.listening = listening
    let done = done
    Thread.detachNewThread {
      while case let connection = accept(listening, nil, nil), connection >= 0 {
        Thread.detachNewThread {
          let connection = Connection(connection)
          connection.readRequest()
          serve(connection)
          connection.close()
        }
      }
      done.signal()
    }
  }

  var url: String { "http://127.0.0.1:\(port)" }

  /// Listens no more; its port then refuses.
  func stop() {
    shutdown(listening, Int32(SHUT_RDWR))
    done.wait()
    close(listening)
  }

  /// One connection.
  struct Connection: @unchecked Sendable {
    private let socket: Int32

    init(_ socket: Int32) {
      self.socket = socket
    }

    /// Reads a whole request, its form included; gives whether one came.
    @discardableResult
    func readRequest() -> Bool {
      var text = ""
      while !text.contains("\r\n\r\n"), let more = read() { text += more }
      let parts = text.components(separatedBy: "\r\n\r\n")
      let length = parts[0].lowercased().components(separatedBy: "content-length: ").dropFirst().first
      let wanted = Int(length?.prefix { $0.isNumber } ?? "0") ?? 0
      var body = parts.dropFirst().joined(separator: "\r\n\r\n")
      while body.utf8.count < wanted, let more = read() { body += more }
      return !text.isEmpty
    }

    /// What comes next; `nil` once the other side has closed.
    func read() -> String? {
      var bytes = [UInt8](repeating: 0, count: 65536)
      let count = recv(socket, &bytes, bytes.count, 0)
      return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }

    /// Gives whether the other side still takes it.
    @discardableResult
    func write(_ bytes: Data) -> Bool {
      #if canImport(Glibc)
        let quietly = Int32(MSG_NOSIGNAL)
      #else
        let quietly: Int32 = 0
      #endif
      var left = bytes[...]
      while !left.isEmpty {
        let count = left.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, quietly) }
        if count <= 0 { return false }
        left = left.dropFirst(count)
      }
      return true
    }

    @discardableResult
    func write(_ text: String) -> Bool { write(Data(text.utf8)) }

    func close() {
      #if canImport(Glibc)
        _ = Glibc.close(socket)
      #else
        _ = Darwin.close(socket)
      #endif
    }
  }
}
