import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The usual way to the service: a `URLSession` that keeps no cookies, no cache and no credentials, and follows no redirect.
/// The system's proxies and certificates apply.
///
/// On Linux each request has a session, and with it a connection, of its own. Foundation works with libcurl there, which sends a
/// request a second time when a connection that has served before breaks ahead of the answer; a change could then be made twice.
/// The header `Connection: close` would not prevent it: a server may keep the connection all the same.
public final class URLSessionTransport: Transport {
  private let session: @Sendable () -> Session

  /// A session of its own, whose connections serve all requests (not on Linux). A `configuration` may set, for instance, proxies;
  /// what keeps something between requests is switched off in it.
  public init(configuration: URLSessionConfiguration = .ephemeral) {
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    #if canImport(FoundationNetworking)
      // As a session does: what becomes of the given one afterwards changes nothing.
      let kept = configuration.copy() as! URLSessionConfiguration
      session = { Session(kept) }
    #else
      let shared = Session(configuration)
      session = { shared }
    #endif
  }

  public func send(_ request: Request) async throws -> Response {
    guard let url = URL(string: request.url) else {
      throw TransportFailure(.notSent, message: "\(request.url) is no address")
    }
    var sent = URLRequest(url: url)
    sent.httpMethod = request.method
    sent.httpBody = request.body
    for header in request.headers { sent.addValue(header.value, forHTTPHeaderField: header.name) }
    // Silence alone does not end it before its time.
    sent.timeoutInterval = TimeInterval(request.deadlineMs) / 1000 + 1
    let session = session()
    let exchange = session.exchange(sent, maxBytes: request.maxBytes)
    defer { session.remove(exchange) }
    return try await withTaskCancellationHandler {
      try await exchange.answer(within: request.deadlineMs)
    } onCancel: {
      exchange.end(.failure(TransportFailure(.cancelled, message: "cancelled by the caller")))
    }
  }
}

/// One request and what comes of it. Whatever ends it first counts.
private final class Exchange: Sendable {
  let task: URLSessionDataTask
  private let maxBytes: Int
  private let state = Locked(State())

  private struct State {
    var body = Data()
    var continuation: CheckedContinuation<Response, any Error>?
    var result: Result<Response, any Error>?
    var timer: DispatchWorkItem?
  }

  init(_ task: URLSessionDataTask, maxBytes: Int) {
    self.task = task
    self.maxBytes = maxBytes
  }

  func answer(within deadlineMs: Int64) async throws -> Response {
    try await withCheckedThrowingContinuation { continuation in
      let timer = DispatchWorkItem { [weak self] in
        self?.end(.failure(TransportFailure(.timeout, message: "no whole answer within \(deadlineMs) ms")))
      }
      let early = state.with { state in
        if state.result == nil { (state.continuation, state.timer) = (continuation, timer) }
        return state.result
      }
      if let early { return continuation.resume(with: early) }
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(min(deadlineMs, 86_400_000))), execute: timer)
      task.resume()
    }
  }

  func end(_ result: Result<Response, any Error>) {
    let (continuation, timer) = state.with { state in
      if state.result == nil { state.result = result }
      defer { (state.continuation, state.timer) = (nil, nil) }
      return (state.continuation, state.timer)
    }
    timer?.cancel()
    task.cancel()
    continuation?.resume(with: result)
  }

  func received(_ data: Data) {
    let body: Data? = state.with { state in
      // What was under way when it ended.
      if state.result != nil { return nil }
      state.body.append(data)
      return state.body.count > maxBytes ? state.body : nil
    }
    if let body { end(answered(by: task.response, body)) }
  }

  func completed(_ error: (any Error)?) {
    if let error {
      end(.failure(TransportFailure(error)))
    } else {
      end(answered(by: task.response, state.with { $0.body }))
    }
  }

  func answered(by response: URLResponse?, _ body: Data) -> Result<Response, any Error> {
    guard let response = response as? HTTPURLResponse else {
      return .failure(TransportFailure(.broken, message: "the answer has no status"))
    }
    let headers = response.allHeaderFields.map { Header(name: "\($0.key)", value: "\($0.value)") }
    return .success(Response(status: response.statusCode, headers: headers, body: body))
  }
}

extension TransportFailure {
  /// What `URLSession` says.
  fileprivate init(_ error: any Error) {
    let failure: Failure =
      switch (error as? URLError)?.code {
      case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet: .notSent
      case .timedOut: .timeout
      case .cancelled: .cancelled
      default: .broken
      }
    self.init(failure, message: error.localizedDescription)
  }
}

/// A `URLSession` and what is under way in it.
private final class Session: Sendable {
  private let session: URLSession
  private let exchanges = Exchanges()

  init(_ configuration: URLSessionConfiguration) {
    session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
  }

  deinit {
    // A session holds its delegate until it is told that there will be no more.
    session.finishTasksAndInvalidate()
  }

  func exchange(_ request: URLRequest, maxBytes: Int) -> Exchange {
    let exchange = Exchange(session.dataTask(with: request), maxBytes: maxBytes)
    exchanges.add(exchange)
    return exchange
  }

  func remove(_ exchange: Exchange) {
    exchanges.remove(exchange)
  }
}

/// Leads what happens in a session to the exchange that it belongs to.
private final class Exchanges: NSObject, URLSessionDataDelegate {
  private let exchanges = Locked([Int: Exchange]())

  func add(_ exchange: Exchange) {
    exchanges.with { $0[exchange.task.taskIdentifier] = exchange }
  }

  func remove(_ exchange: Exchange) {
    exchanges.with { _ = $0.removeValue(forKey: exchange.task.taskIdentifier) }
  }

  private func of(_ task: URLSessionTask) -> Exchange? {
    exchanges.with { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
    // It is an answer, of which the body says nothing.
    if let exchange = of(task) { exchange.end(exchange.answered(by: response, Data())) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    guard let exchange = of(task), let response = challenge.failureResponse as? HTTPURLResponse, response.statusCode == 401 else {
      return completionHandler(.performDefaultHandling, nil)
    }
    completionHandler(.cancelAuthenticationChallenge, nil)
    // Nobody has a password to give. On Linux it would wait for one.
    exchange.end(exchange.answered(by: response, Data()))
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    of(dataTask)?.received(data)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    of(task)?.completed(error)
  }
}
