import Foundation
import OtapiEngine

extension Value {
  var int64: Int64 {
    if case .integer(let number) = self { number } else { 0 }
  }
}

extension Request {
  /// As the core tells it.
  init(_ head: Value, _ body: Data) {
    self.init(
      method: head["method"].string ?? "POST", url: head["url"].string ?? "",
      headers: head["headers"].array.map { Header(name: $0[0].string ?? "", value: $0[1].string ?? "") },
      body: body, deadlineMs: head["deadlineMs"].int64, maxBytes: head["maxBytes"].int ?? .max)
  }
}

extension Parcel {
  /// An answer, as the core takes it. One byte more than allowed tells it all.
  init(_ response: Response, most: Int) {
    let headers = response.headers.map { Value.array([.string($0.name), .string($0.value)]) }
    let head: Value = ["status": Value(response.status), "headers": .array(headers)]
    let body = most == .max ? response.body : response.body.prefix(most + 1)
    self.init(head: head.description, body: body)
  }

  /// A failure, as the core takes it. What is not a transport's own may have happened at any time.
  init(failure error: any Error) {
    let known = error as? TransportFailure
    let failure = known?.failure ?? (error is CancellationError ? .cancelled : .broken)
    let message = known?.message ?? (error as? any LocalizedError)?.errorDescription ?? "\(error)"
    let head: Value = ["failure": .string(failure.rawValue), "message": .string(message)]
    self.init(head: head.description, body: Data())
  }
}
