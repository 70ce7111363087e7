import Foundation
import OtapiEngine

/// An answer with what stands beside its payload.
public struct Envelope: Sendable, Hashable {
  /// The payload; ``Value/null`` for an answer that has none.
  public var payload: Value
  /// The service's number of the request.
  public var requestId: String?
  /// Seconds that the service took, as it says.
  public var requestTime: Double?
  /// Some parts failed; see ``blockErrors``.
  public var partial: Bool
  /// Texts are not, or not all, in the language asked for.
  public var untranslated: Bool
  /// The parts that failed.
  public var blockErrors: [BlockError]
  /// What could not be read as declared, and was left out.
  public var warnings: [Warning]
  /// On demand: members that the client does not know.
  public var extra: Value?
  /// On demand: the body as received.
  public var raw: Data?
  /// Where the list is of which a page was asked for, and what the next one is called.
  let page: Value

  /// A part of an answer that failed.
  public struct BlockError: Sendable, Hashable {
    /// The part.
    public var block: String
    /// The service's code.
    public var code: String
    /// For people.
    public var message: String?
  }

  /// What could not be read as declared.
  public struct Warning: Sendable, Hashable {
    /// Its place in the payload.
    public var path: String
    /// As sent.
    public var raw: String
  }

  init(_ value: Value) {
    payload = value["payload"]
    requestId = value["requestId"].string
    requestTime = value["requestTime"].double
    partial = value["partial"].bool ?? false
    untranslated = value["untranslated"].bool ?? false
    blockErrors = value["blockErrors"].array.map {
      BlockError(block: $0["block"].string ?? "", code: $0["code"].string ?? "", message: $0["message"].string)
    }
    warnings = value["warnings"].array.map { Warning(path: $0["path"].string ?? "", raw: $0["raw"].string ?? "") }
    extra = value.object["extra"]
    raw = value["raw"].string.flatMap { Data(base64Encoded: $0) }
    page = value["page"]
  }
}

/// How a stored answer is read.
public struct DecodeOptions: Sendable, Hashable {
  /// The HTTP status that it came with.
  public var status: Int?
  /// Whether to give ``Envelope/raw``.
  public var raw: Bool
  /// Whether to give ``Envelope/extra``.
  public var extra: Bool
  /// What it may be at most.
  public var limits: Limits

  /// Options.
  public init(status: Int? = nil, raw: Bool = false, extra: Bool = false, limits: Limits = Limits()) {
    (self.status, self.raw, self.extra, self.limits) = (status, raw, extra, limits)
  }
}

/// Reads a stored answer of a method, known or not, in either form.
///
/// - Throws: ``OtapiError``, as the call itself would.
public func decode(method: String, body: Data, options: DecodeOptions = DecodeOptions()) throws -> Envelope {
  let text = try JSONWriter.text(
    given([
      "case": "camel", "status": options.status.map { Value($0) }, "raw": .bool(options.raw), "extra": .bool(options.extra),
      "limits": options.limits.value,
    ]), name: "options")
  return Envelope(
    try JSONReader.read(try OtapiError.mapped { try OtapiEngine.decode(method: method, body: body, options: text) }))
}
