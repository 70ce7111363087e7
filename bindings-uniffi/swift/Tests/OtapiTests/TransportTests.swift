import Foundation
import Otapi
import XCTest

/// The usual transport, against servers that behave badly.
final class TransportTests: XCTestCase {
  private static let zipped = "H4sIAAAAAAACA6tWci0qyi9yzk9JVbJSUPLPVtJRUApKLSxNLS7xTAEJVWUWFKSmKNUCAGtyvFsqAAAA"
  private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n{\"ErrorCode\": \"Ok\"}"

  private func client(_ url: String, _ change: (inout Settings) -> Void = { _ in }) throws -> Client {
    var settings = Settings(key: "k", url: url)
    settings.format = .json
    settings.retry.attempts = 1
    change(&settings)
    return try Client(settings)
  }

  /// How a read ends at a server like this.
  private func ending(
    timeoutMs: Int64? = nil, bytes: Int? = nil, _ serve: @escaping @Sendable (Server.Connection) -> Void
  ) async throws -> OtapiError? {
    let server = Server(serve)
    defer { server.stop() }
    let client = try client(server.url) { settings in
      settings.timeoutMs = timeoutMs
      settings.limits.bytes = bytes
    }
    return await failure { try await client.call("GetBrandInfoList") }
  }

  func testAnAnswer() async throws {
    let server = Server { $0.write(Self.ok) }
    defer { server.stop() }
    _ = try await client(server.url).call("GetBrandInfoList")
  }

  func testARefusedPortMeansThatNothingWasSent() async throws {
    let server = Server { _ in }
    server.stop()
    let client = try client(server.url)
    let error = await failure { try await client.call("GetBrandInfoList") }
    XCTAssertEqual(error?.kind, .transport)
    // Not `outcomeUnknown`: the core was told that nothing was sent.
    let change = await failure { try await client.customer(session: "s").call("CancelSalesOrder", ["salesId": "1"]) }
    XCTAssertEqual(change?.kind, .transport)
  }

  func testANameThatIsNotFoundMeansThatNothingWasSent() async throws {
    let failure = await failed(Request(url: "http://no-such-host.invalid/", body: Data(), deadlineMs: 20_000, maxBytes: 10))
    XCTAssertEqual(failure?.failure, .notSent)
  }

  func testAServerThatNeverAnswers() async throws {
    let started = Date()
    let error = try await ending(timeoutMs: 200) { _ = $0.read() }
    XCTAssertEqual(error?.kind, .timeout)
    XCTAssertLessThan(Date().timeIntervalSince(started), 5)
  }

  func testABodyThatComesInDrops() async throws {
    // Never silent for long: only a deadline over the whole exchange ends it.
    let error = try await ending(timeoutMs: 300) { connection in
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
      while connection.write(" ") { usleep(10_000) }
    }
    XCTAssertEqual(error?.kind, .timeout)
  }

  func testATruncatedBody() async throws {
    let error = try await ending { $0.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"ErrorCode\": \"Ok\"}") }
    XCTAssertEqual(error?.kind, .transport)
  }

  func testAConnectionThatBreaks() async throws {
    let error = try await ending { $0.write("HTTP/1.1 200") }
    XCTAssertEqual(error?.kind, .transport)
    let change = Server { _ in }
    defer { change.stop() }
    let client = try client(change.url)
    let unknown = await failure { try await client.customer(session: "s").call("CancelSalesOrder", ["salesId": "1"]) }
    XCTAssertEqual(unknown?.kind, .outcomeUnknown)
  }

  func testAChangeWhoseConnectionBreaksBeforeTheAnswerIsSentOnce() async throws {
    let (connections, seen) = (Counter(), List<Int>())
    let server = Server { connection in
      let number = connections.up()
      repeat {
        seen.add(number)
        if seen.items.count == 2 { return }
        connection.write(Self.ok)
      } while connection.readRequest()
    }
    defer { server.stop() }
    let client = try client(server.url)
    _ = try await client.callRaw("AddOrder")
    let unknown = await failure { try await client.callRaw("AddOrder") }
    XCTAssertEqual(unknown?.kind, .outcomeUnknown)
    _ = try await client.callRaw("AddOrder")
    #if canImport(FoundationNetworking)
      // No connection is used again.
      XCTAssertEqual(seen.items, [1, 2, 3])
    #else
      XCTAssertEqual(seen.items, [1, 1, 2])
    #endif
  }

  func testARedirectIsAnAnswer() async throws {
    let followed = Counter()
    let elsewhere = Server { connection in
      followed.up()
      connection.write(Self.ok)
    }
    defer { elsewhere.stop() }
    for status in [301, 302, 307, 308] {
      let error = try await ending { connection in
        connection.write("HTTP/1.1 \(status) Elsewhere\r\nLocation: \(elsewhere.url)/\r\nContent-Length: 0\r\n\r\n")
      }
      XCTAssertEqual(error?.kind, .http)
      XCTAssertEqual(error?.httpStatus, status)
    }
    XCTAssertEqual(followed.value, 0)
  }

  func testAnAnswerThatWantsALogin() async throws {
    let error = try await ending { connection in
      connection.write("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
    }
    XCTAssertEqual(error?.httpStatus, 401)
  }

  func testAPackedAnswer() async throws {
    let packed = Data(base64Encoded: Self.zipped)!
    let server = Server { connection in
      connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n")
      connection.write(packed)
    }
    defer { server.stop() }
    let envelope = try await client(server.url).callEnvelope("GetBrandInfoList")
    XCTAssertEqual(envelope.requestId, "zipped")
  }

  func testTooLongABodyIsCutOff() async throws {
    let closed = Counter()
    let error = try await ending(bytes: 100_000) { connection in
      connection.write("HTTP/1.1 200 OK\r\n\r\n")
      let megabyte = Data(repeating: 0x20, count: 1 << 20)
      while connection.write(megabyte) {}
      closed.up()
    }
    XCTAssertEqual(error?.kind, .limitExceeded)
    try await until("the server sees it closed") { closed.value == 1 }
  }

  func testACookieIsNotSentBack() async throws {
    let server = Server { connection in
      connection.write("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
    }
    defer { server.stop() }
    let transport = URLSessionTransport()
    let request = Request(url: server.url, body: Data("x".utf8), deadlineMs: 5000, maxBytes: 10)
    _ = try await transport.send(request)
    let seen = List<String>()
    let second = Server { connection in
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      while let more = connection.read() { seen.add(more) }
    }
    defer { second.stop() }
    let answer = try await transport.send(Request(url: second.url, body: Data("x".utf8), deadlineMs: 5000, maxBytes: 10))
    XCTAssertEqual(answer.status, 200)
    XCTAssertFalse(seen.items.joined().contains("Cookie"))
  }

  func testCancellingClosesTheConnection() async throws {
    let (arrived, closed) = (Counter(), Counter())
    let server = Server { connection in
      arrived.up()
      while connection.read() != nil {}
      closed.up()
    }
    defer { server.stop() }
    let client = try client(server.url)
    let task = Task { try await client.call("GetBrandInfoList") }
    try await until("the request arrives") { arrived.value == 1 }
    task.cancel()
    let error = await failure { try await task.value }
    XCTAssertEqual(error?.kind, .cancelled)
    try await until("the server sees it closed") { closed.value == 1 }
  }

  func testTwentyAtOnce() async throws {
    let server = Server { connection in
      repeat { connection.write(Self.ok) } while connection.read() != nil
    }
    defer { server.stop() }
    let client = try client(server.url)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { _ = try await client.call("GetItemInfo", ["itemId": .string("\(number)")]) }
      }
      try await group.waitForAll()
    }
  }

  func testATransportThatThrowsOrReturnsNonsense() async throws {
    struct Odd: LocalizedError { var errorDescription: String? { "something odd" } }
    let cases: [(String, OtapiError.Kind, @Sendable (Request, Int) async throws -> Response)] = [
      ("something odd", .transport, { _, _ in throw Odd() }),
      ("Stop()", .transport, { _, _ in throw Stop() }),
      ("not now", .transport, { _, _ in throw TransportFailure(.notSent, message: "not now") }),
      ("late", .timeout, { _, _ in throw TransportFailure(.timeout, message: "late") }),
      ("", .cancelled, { _, _ in throw CancellationError() }),
      ("", .transport, { _, _ in Response(status: 70_000, body: Data()) }),
      ("", .transport, { _, _ in Response(status: -1, body: Data()) }),
      ("", .malformedAnswer, { _, _ in Response(status: 200, body: Data([0xff, 0xfe, 0x00])) }),
      ("", .malformedAnswer, { _, _ in Response(status: 200, headers: [Header(name: "", value: "\0")], body: Data()) }),
      ("", .limitExceeded, { request, _ in Response(status: 200, body: Data(repeating: 0x20, count: request.maxBytes + 2)) }),
    ]
    for (message, kind, answer) in cases {
      let client = try Stub(answer).client { settings in
        settings.retry.attempts = 1
        settings.limits.bytes = 1000
      }
      let error = await failure { try await client.call("GetBrandInfoList") }
      XCTAssertEqual(error?.kind, kind, "\(String(describing: error))")
      XCTAssertTrue(message.isEmpty || error?.message.contains(message) == true, "\(String(describing: error))")
    }
  }

  private func failed(_ request: Request) async -> TransportFailure? {
    do {
      let answer = try await URLSessionTransport().send(request)
      XCTFail("answered \(answer.status)")
      return nil
    } catch {
      return error as? TransportFailure
    }
  }
}
