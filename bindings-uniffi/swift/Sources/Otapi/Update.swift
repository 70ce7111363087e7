/// What happens while a flow runs.
public enum Update: Sendable, Hashable {
  /// An activity moved on. `percent` is the service's own figure and may stay below 100; `state` is `running`, `awaiting`,
  /// `cancelling`, `finished` or `cancelled`.
  case progress(percent: Int, state: String)
  /// A line of an activity's log, each told once. `stepType` is `Info`, `Warning`, `Error`, `Question` or another text.
  case step(index: Int, stepType: String, message: String)
  /// An http or https address for a person's browser. The question that offered it stays open.
  case openUrl(String)
  /// An answer was not taken, by the client or by the service. Nothing is lost: what is still open is asked again.
  case answerRefused(OtapiError)
  /// Open questions: ``FlowRun/answer(_:)`` any of them, or pull again and wait until `pollAtMs` of the monotonic clock.
  /// Somebody else may answer first.
  case ask(Questions, pollAtMs: Int64)
  /// Some of the items that a flow finds: see ``FlowRun/items(of:)``.
  case items(ItemBlock)
  /// One that this version does not know, as it came.
  case other(Value)

  /// What the core tells beside the steps of a machine.
  init(event: Value) {
    switch event["event"].string {
    case "progress": self = .progress(percent: event["percent"].int ?? 0, state: event["state"].string ?? "")
    case "step":
      self = .step(
        index: event["index"].int ?? 0, stepType: event["stepType"].string ?? "", message: event["message"].string ?? "")
    case "open_url": self = .openUrl(event["url"].string ?? "")
    case "answer_refused": self = .answerRefused(OtapiError(record: event["error"]))
    case "items": self = .items(ItemBlock(value: event))
    default: self = .other(event)
    }
  }
}

/// Items that a flow has found, some at a time.
public struct ItemBlock: Sendable, Hashable {
  /// Everything, as it came.
  public var value: Value

  /// The place of the first of them among all, from 0. A flow that is taken up may give some again, at their old places.
  public var first: Int { value["first"].int ?? 0 }
  /// The ids of those that the service has not collected whole, although it was asked again.
  public var incomplete: [String] { Array(reading: value["incomplete"]) }

  /// The items, which are of this type: `block.items(of: ItemFullInfo.self)`.
  public func items<Item: TypedValue>(of type: Item.Type) -> Items<Item> { Items(reading: value["items"]) }
}

/// What an activity asks.
public struct Questions: Sendable, Hashable {
  /// Everything, as it came: the activity, its questions, and the actions that it takes unasked.
  public var value: Value

  /// The open questions.
  public var questions: [Question] { value["questions"].array.map(Question.init) }
}

/// One question.
public struct Question: Sendable, Hashable {
  /// Everything, as it came.
  public var value: Value

  /// Names it in an ``Answer``. A question that has changed since has another one.
  public var id: String { value["id"].string ?? "" }
  /// What is asked, for people.
  public var message: String { value["message"].string ?? "" }
  /// What can be chosen.
  public var choices: [Choice] { value["choices"].array.map(Choice.init) }

  /// One choice of a question.
  public struct Choice: Sendable, Hashable {
    /// Everything, as it came: with the `kind` (`answer`, `link`, `unknown`) and the `action`.
    public var value: Value

    /// Its number.
    public var choice: Int { value["choice"].int ?? 0 }
    /// What stands on its button.
    public var label: String { value["label"].string ?? "" }

    /// Whether it has a parameter of this name and value.
    public func has(parameter name: String, _ wanted: String) -> Bool {
      value["parameters"].array.contains { $0["name"].string == name && $0["value"].string == wanted }
    }
  }
}

/// An answer to a question, or something said unasked.
public struct Answer: Sendable, Hashable {
  /// What the core is given.
  public var value: Value

  /// An answer of any form.
  public init(_ value: Value) {
    self.value = value
  }

  /// A choice of a question. `send` also sends the parameters of an action that is not known.
  public static func choice(_ choice: Int, of question: String, send: Bool = false) -> Answer {
    Answer(["question": .string(question), "choice": Value(choice), "send": .bool(send)])
  }

  /// An action of the whole activity, such as `Cancel`.
  public static func action(_ action: String) -> Answer {
    Answer(["action": .string(action)])
  }
}
