import OtapiEngine

/// What shops and warehouses do all day with answers: which configuration a buyer means, which price to show, what lies in which package,
/// what a status is called. Functions of what they are given: nothing is sent, and no client is needed.
///
/// ```swift
/// let price = try Shop.shownPrice(item: item, quantity: 10).price?.text
/// ```
///
/// What came in an answer is given as it came: a typed value, or a ``Value``. All throw ``OtapiError`` of kind `invalidArgument` for an
/// input that is wrong, and name its place.
public enum Shop {
  /// What a rule makes of what it is given.
  static func apply(_ rule: String, _ given: Given) throws -> Value {
    let input = try JSONWriter.text(Value(given: given), name: "input")
    return try JSONReader.read(try OtapiError.mapped { try OtapiEngine.rule(name: rule, input: input) })
  }
}
