import Foundation
import Otapi
import OtapiSandbox

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Two ways to the service: the sandbox in this process, and HTTP.
enum Service {
  case offline(Sandbox)
  case online(URLSessionTransport)

  init(over url: String?) throws {
    self = url == nil ? .offline(try Sandbox()) : .online(URLSessionTransport())
  }

  var transport: any Transport {
    switch self {
    case .offline(let sandbox): sandbox
    case .online(let session): session
    }
  }

  /// What the operator's browser does: opens the marketplace's login, approves, and is sent back to this address.
  func approve(_ url: String) async throws -> String {
    switch self {
    case .offline(let sandbox): return try sandbox.visit(url)
    case .online(let session):
      let visit = Request(method: "GET", url: "\(url)&choice=approve", body: Data(), deadlineMs: 10_000, maxBytes: 100_000)
      let answer = try await session.send(visit)
      guard let back = answer.headers.first(where: { $0.name.lowercased() == "location" }) else {
        throw Failure("the marketplace's login did not lead back")
      }
      return back.value
    }
  }

  /// What really happened, where the service is at hand to be asked.
  func truth() throws -> Value? {
    if case .offline(let sandbox) = self { try sandbox.truth() } else { nil }
  }
}
