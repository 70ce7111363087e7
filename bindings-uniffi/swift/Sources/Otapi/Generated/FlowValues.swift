// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Activities that the service knows.
public struct ActivitiesResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var activities: Items<ListedActivity> { .init(reading: tree["activities"]) }
}

/// What can be done to an activity as a whole, such as `Cancel`.
public struct ActivityAction: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var action: String { tree.read("action") ?? "" }

  public var label: String { tree.read("label") ?? "" }
}

/// A background activity of the service.
public struct ActivityId: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(`type`: String, id: String) {
    tree = Value(given: ["type": `type`, "id": id])
  }

  public var `type`: String {
    get { tree.read("type") ?? "" }
    set { tree.write("type", newValue) }
  }

  public var id: String {
    get { tree.read("id") ?? "" }
    set { tree.write("id", newValue) }
  }
}

/// How an activity ended.
public struct ActivityResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `type`: String { tree.read("type") ?? "" }

  public var id: String { tree.read("id") ?? "" }

  public var state: ActivityState { tree.read("state") ?? "" }

  /// Its log.
  public var steps: Items<ActivityStep> { .init(reading: tree["steps"]) }

  /// What was answered, by whom and with what success.
  public var audit: Items<AuditEntry> { .init(reading: tree["audit"]) }
}

/// A line of an activity's log.
public struct ActivityStep: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `type`: String? { tree.read("type") }

  public var message: String? { tree.read("message") }
}

/// An answer that was given.
public struct AuditEntry: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var by: AnsweredBy { tree.read("by") ?? "" }

  /// The policy's rule, from 0.
  public var rule: Int? { tree.read("rule") }

  public var outcome: AnswerOutcome { tree.read("outcome") ?? "" }

  public var action: String? { tree.read("action") }

  public var question: String? { tree.read("question") }

  public var stepType: String? { tree.read("stepType") }

  public var choice: Int? { tree.read("choice") }

  /// Of an answer to a question.
  public var parameters: Items<NamedParameter> { .init(reading: tree["parameters"]) }
}

/// How a bulk run ended. The items came before.
public struct BulkResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// So many items came.
  public var given: Int { tree.read("given") ?? 0 }

  /// Items that came incomplete to the end.
  public var incomplete: [String] { .init(reading: tree["incomplete"]) }

  /// Asked for, and did not come.
  public var missing: [String] { .init(reading: tree["missing"]) }

  /// Came, and nobody had asked for them.
  public var unrequested: [String] { .init(reading: tree["unrequested"]) }
}

/// What became of the lines' statuses.
public struct ChangeStatusesResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  /// All lines are in the status.
  public var complete: Bool { tree.read("complete") ?? false }

  public var lines: Items<ChangedLine> { .init(reading: tree["lines"]) }

  /// The error record, if the service refused.
  public var refusal: Value { tree["refusal"] }
}

/// What became of a line's status.
public struct ChangedLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var verdict: ChangeVerdict { tree.read("verdict") ?? "" }

  /// The status's id.
  public var before: Int? { tree.read("before") }

  public var after: Int? { tree.read("after") }
}

/// What became of a member, by its path in the update.
public struct ChangedMember: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var member: String { tree.read("member") ?? "" }

  public var verdict: ChangeVerdict { tree.read("verdict") ?? "" }

  public var before: String? { tree.read("before") }

  public var after: String? { tree.read("after") }
}

/// What became of a setting. Passwords are neither shown nor compared.
public struct ChangedSetting: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var path: String { tree.read("path") ?? "" }

  public var before: Value { tree["before"] }

  public var wanted: Value { tree["wanted"] }

  public var after: Value { tree["after"] }

  /// None where it cannot be told.
  public var taken: Bool? { tree.read("taken") }
}

/// What the check of a basket found.
public struct CheckBasketResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// All can be ordered.
  public var ready: Bool { tree.read("ready") ?? false }

  public var elements: Items<CheckedElement> { .init(reading: tree["elements"]) }
}

/// What the service says of an element.
public struct CheckMessage: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var status: String? { tree.read("status") }

  public var code: String? { tree.read("code") }

  /// For people; `{name}` stands for a parameter.
  public var text: String? { tree.read("text") }

  public var parameters: Items<NamedParameter> { .init(reading: tree["parameters"]) }
}

/// What the check found of an element; without an id, of the basket as a whole.
public struct CheckedElement: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elementId: ElementId? { tree.read("elementId") }

  public var verdict: CheckVerdict { tree.read("verdict") ?? "" }

  public var messages: Items<CheckMessage> { .init(reading: tree["messages"]) }
}

/// How the hand-off ended.
public struct CompleteProviderSessionResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var outcome: HandOffOutcome { tree.read("outcome") ?? "" }

  public var providerType: String? { tree.read("providerType") }

  /// Of `session`.
  public var session: SessionId? { tree.read("session") }

  /// Of `session`, if an operator was given whose list names it.
  public var account: String? { tree.read("account") }

  /// Of `refused`.
  public var reason: String? { tree.read("reason") }
}

/// Names of elements of a document for linking, which were never seen.
public struct ElementNames: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(root: String? = nil, orderId: String? = nil, list: String? = nil, item: String? = nil) {
    tree = Value(given: ["root": root, "orderId": orderId, "list": list, "item": item])
  }

  public var root: String? {
    get { tree.read("root") }
    set { tree.write("root", newValue) }
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var list: String? {
    get { tree.read("list") }
    set { tree.write("list", newValue) }
  }

  public var item: String? {
    get { tree.read("item") }
    set { tree.write("item", newValue) }
  }
}

/// What was bought.
public struct ExportResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  /// Every line was bought.
  public var complete: Bool { tree.read("complete") ?? false }

  public var lines: Items<ExportedLine> { .init(reading: tree["lines"]) }

  public var messages: Items<RunMessage> { .init(reading: tree["messages"]) }

  /// None if the answer was lost and only the lines tell that all is bought.
  public var activity: ActivityResult? { tree.read("activity") }
}

/// What became of a line.
public struct ExportedLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var verdict: ExportVerdict { tree.read("verdict") ?? "" }

  public var marketplaceOrder: String? { tree.read("marketplaceOrder") }

  public var account: String? { tree.read("account") }

  public var marketplaceStatus: String? { tree.read("marketplaceStatus") }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  /// What was bought otherwise than wanted.
  public var warnings: Items<PurchaseWarning> { .init(reading: tree["warnings"]) }
}

/// A member of a line that changed; the name is that of the member of `LineState` in camelCase, in every language.
public struct FieldDifference: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var field: String { tree.read("field") ?? "" }

  public var before: Value { tree["before"] }

  public var after: Value { tree["after"] }
}

/// A line that could not be cancelled.
public struct KeptLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  /// The error record.
  public var error: Value { tree["error"] }
}

/// A line that changed.
public struct LineDifference: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var change: LineChange { tree.read("change") ?? "" }

  public var fields: Items<FieldDifference> { .init(reading: tree["fields"]) }

  /// Of `split` and `merged`: the line that its pieces come from or went to, if that is certain.
  public var otherLineId: OrderLineId? { tree.read("otherLineId") }
}

/// A line as it stands.
public struct LineState: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  public var marketplaceOrder: String? { tree.read("marketplaceOrder") }

  public var marketplaceStatus: String? { tree.read("marketplaceStatus") }

  public var waybill: String? { tree.read("waybill") }

  public var account: String? { tree.read("account") }

  public var cancelled: Bool? { tree.read("cancelled") }

  public var quantity: Int? { tree.read("quantity") }

  public var itemId: String? { tree.read("itemId") }

  public var configurationId: String? { tree.read("configurationId") }
}

/// What the lines of an order are linked to.
public struct LinkResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  /// A line holds each marketplace order; or, of `unlink`, no line is linked any more.
  public var complete: Bool { tree.read("complete") ?? false }

  public var lines: Items<LinkedLine> { .init(reading: tree["lines"]) }

  /// Of `unlink`: lines that are unlinked all the same.
  public var unrequestedLines: [OrderLineId] { .init(reading: tree["unrequestedLines"]) }

  public var messages: Items<RunMessage> { .init(reading: tree["messages"]) }

  /// None as in `export`, and if nothing was linked.
  public var activity: ActivityResult? { tree.read("activity") }
}

/// What became of a line.
public struct LinkedLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var verdict: LinkVerdict { tree.read("verdict") ?? "" }

  public var marketplaceOrder: String? { tree.read("marketplaceOrder") }

  /// What it was linked to before.
  public var previousMarketplaceOrder: String? { tree.read("previousMarketplaceOrder") }

  public var account: String? { tree.read("account") }

  public var marketplaceStatus: String? { tree.read("marketplaceStatus") }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }
}

/// An activity as it stands.
public struct ListedActivity: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var activity: ActivityId { .init(tree["activity"]) }

  public var description: String? { tree.read("description") }

  public var state: ActivityState { tree.read("state") ?? "" }

  public var percent: Int? { tree.read("percent") }

  public var startTime: Date? { tree.read("startTime") }

  public var workTimeMs: Int64? { tree.read("workTimeMs") }

  /// What can be done to it as a whole.
  public var actions: Items<ActivityAction> { .init(reading: tree["actions"]) }

  /// Open questions of one that waits.
  public var questions: Items<OpenQuestion> { .init(reading: tree["questions"]) }
}

/// A session with a marketplace.
public struct ListedSession: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var session: SessionId { tree.read("session") ?? "" }

  public var account: String { tree.read("account") ?? "" }

  public var balance: Decimal? { tree.read("balance") }

  public var currency: String? { tree.read("currency") }
}

/// One way to answer a question.
public struct OpenChoice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var choice: Int { tree.read("choice") ?? 0 }

  public var kind: ChoiceKind { tree.read("kind") ?? "" }

  public var action: String? { tree.read("action") }

  /// The text for people.
  public var label: String? { tree.read("label") }

  /// What tells choices apart for programs.
  public var parameters: Items<NamedParameter> { .init(reading: tree["parameters"]) }
}

/// A question of an activity. It is answered by whoever follows the activity.
public struct OpenQuestion: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// It changes with what the question says.
  public var id: String { tree.read("id") ?? "" }

  public var stepIndex: Int { tree.read("stepIndex") ?? 0 }

  public var stepType: String? { tree.read("stepType") }

  /// The text for people. Never decide by it.
  public var message: String { tree.read("message") ?? "" }

  public var choices: Items<OpenChoice> { .init(reading: tree["choices"]) }
}

/// To whom an order goes. What is left out stays.
public struct OrderAddress: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    familyname: String? = nil,
    name: String? = nil,
    patername: String? = nil,
    countryCode: String? = nil,
    country: String? = nil,
    city: String? = nil,
    cityCode: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    regionName: String? = nil,
    registrationAddress: String? = nil,
    passportNumber: String? = nil,
    inn: String? = nil,
    pickupPointCode: String? = nil
  ) {
    tree = Value(given: [
      "familyname": familyname,
      "name": name,
      "patername": patername,
      "countryCode": countryCode,
      "country": country,
      "city": city,
      "cityCode": cityCode,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "regionName": regionName,
      "registrationAddress": registrationAddress,
      "passportNumber": passportNumber,
      "inn": inn,
      "pickupPointCode": pickupPointCode,
    ])
  }

  public var familyname: String? {
    get { tree.read("familyname") }
    set { tree.write("familyname", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var patername: String? {
    get { tree.read("patername") }
    set { tree.write("patername", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var country: String? {
    get { tree.read("country") }
    set { tree.write("country", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var regionName: String? {
    get { tree.read("regionName") }
    set { tree.write("regionName", newValue) }
  }

  public var registrationAddress: String? {
    get { tree.read("registrationAddress") }
    set { tree.write("registrationAddress", newValue) }
  }

  public var passportNumber: String? {
    get { tree.read("passportNumber") }
    set { tree.write("passportNumber", newValue) }
  }

  public var inn: String? {
    get { tree.read("inn") }
    set { tree.write("inn", newValue) }
  }

  public var pickupPointCode: String? {
    get { tree.read("pickupPointCode") }
    set { tree.write("pickupPointCode", newValue) }
  }
}

/// What is to become of an order. What is left out stays.
public struct OrderUpdate: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    weight: Decimal? = nil,
    deliveryModeId: String? = nil,
    additionalInfo: String? = nil,
    deliveryAddress: OrderAddress? = nil
  ) {
    tree = Value(given: [
      "weight": weight,
      "deliveryModeId": deliveryModeId,
      "additionalInfo": additionalInfo,
      "deliveryAddress": deliveryAddress,
    ])
  }

  /// Kilograms.
  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var deliveryModeId: String? {
    get { tree.read("deliveryModeId") }
    set { tree.write("deliveryModeId", newValue) }
  }

  public var additionalInfo: String? {
    get { tree.read("additionalInfo") }
    set { tree.write("additionalInfo", newValue) }
  }

  public var deliveryAddress: OrderAddress? {
    get { tree.read("deliveryAddress") }
    set { tree.write("deliveryAddress", newValue) }
  }
}

/// What was paid. Amounts are in `currency`.
public struct PayResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var customerId: String? { tree.read("customerId") }

  public var reference: String { tree.read("reference") ?? "" }

  public var currency: String? { tree.read("currency") }

  public var deposited: Decimal { tree.read("deposited") ?? .nan }

  public var reserved: Decimal { tree.read("reserved") ?? .nan }

  public var paid: Decimal { tree.read("paid") ?? .nan }

  public var `open`: Decimal { tree.read("open") ?? .nan }

  /// Nothing is open.
  public var settled: Bool { tree.read("settled") ?? false }
}

/// A line to order. Further members go into the document as they are.
public struct PlaceItem: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(id: String, configurationId: String? = nil, quantity: Int, more: Members = [:]) {
    tree = Value(given: ["id": id, "configurationId": configurationId, "quantity": quantity], more: more)
  }

  public var id: String {
    get { tree.read("id") ?? "" }
    set { tree.write("id", newValue) }
  }

  public var configurationId: String? {
    get { tree.read("configurationId") }
    set { tree.write("configurationId", newValue) }
  }

  public var quantity: Int {
    get { tree.read("quantity") ?? 0 }
    set { tree.write("quantity", newValue) }
  }
}

/// What became of an order.
public struct PlaceResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var reference: String { tree.read("reference") ?? "" }

  /// Every line was ordered as asked for, and nothing else.
  public var complete: Bool { tree.read("complete") ?? false }

  public var lines: Items<PlacedLine> { .init(reading: tree["lines"]) }

  /// Lines of the order that nobody asked for.
  public var unrequestedLines: [OrderLineId] { .init(reading: tree["unrequestedLines"]) }

  public var customerId: String? { tree.read("customerId") }

  public var status: String? { tree.read("status") }

  public var total: Decimal? { tree.read("total") }

  /// What is to be paid yet.
  public var `open`: Decimal? { tree.read("open") }

  public var currency: String? { tree.read("currency") }
}

/// What became of a line.
public struct PlacedLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var itemId: String { tree.read("itemId") ?? "" }

  public var configurationId: String? { tree.read("configurationId") }

  public var quantity: Int { tree.read("quantity") ?? 0 }

  public var verdict: PlacedVerdict { tree.read("verdict") ?? "" }

  public var orderedQuantity: Int { tree.read("orderedQuantity") ?? 0 }

  public var lineIds: [OrderLineId] { .init(reading: tree["lineIds"]) }

  /// With `diagnose`: why it was dropped.
  public var cause: DropCause? { tree.read("cause") }
}

/// What a choice's parameter must be: one of the three tests.
///
/// Takes exactly one of: `equals`, or `atMost`, or `atLeast`.
public struct PolicyCondition: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(parameter: String, equals: String? = nil, atMost: Decimal? = nil, atLeast: Decimal? = nil) {
    tree = Value(given: ["parameter": parameter, "equals": equals, "atMost": atMost, "atLeast": atLeast])
  }

  public var parameter: String {
    get { tree.read("parameter") ?? "" }
    set { tree.write("parameter", newValue) }
  }

  public var equals: String? {
    get { tree.read("equals") }
    set { tree.write("equals", newValue) }
  }

  public var atMost: Decimal? {
    get { tree.read("atMost") }
    set { tree.write("atMost", newValue) }
  }

  public var atLeast: Decimal? {
    get { tree.read("atLeast") }
    set { tree.write("atLeast", newValue) }
  }
}

/// An answer decided beforehand. A rule that fits several choices decides nothing, and texts for people never do.
public struct PolicyRule: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(stepType: String? = nil, action: String? = nil, `where`: [PolicyCondition]) {
    tree = Value(given: ["stepType": stepType, "action": action, "where": `where`])
  }

  /// Only for lines of this sort.
  public var stepType: String? {
    get { tree.read("stepType") }
    set { tree.write("stepType", newValue) }
  }

  /// The action's id (`DoStepAction`).
  public var action: String? {
    get { tree.read("action") }
    set { tree.write("action", newValue) }
  }

  /// All of these must hold.
  public var `where`: Items<PolicyCondition> {
    get { .init(reading: tree["where"]) }
    set { tree.write("where", newValue) }
  }
}

/// What an order needs.
public struct PrepareResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Nothing is missing.
  public var ready: Bool { tree.read("ready") ?? false }

  public var missing: [MissingPart] { .init(reading: tree["missing"]) }

  /// The customer's addresses.
  public var profiles: Items<PreparedProfile> { .init(reading: tree["profiles"]) }

  public var deliveryModes: Items<PreparedDeliveryMode> { .init(reading: tree["deliveryModes"]) }
}

/// A way to deliver. One with an `errorCode` cannot be used.
public struct PreparedDeliveryMode: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String { tree.read("id") ?? "" }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var price: Decimal? { tree.read("price") }

  public var currency: String? { tree.read("currency") }

  /// The price in full.
  public var fullPrice: Value { tree["fullPrice"] }

  /// To a pickup point.
  public var isPickupPointMode: Bool? { tree.read("isPickupPointMode") }

  public var errorCode: String? { tree.read("errorCode") }

  public var errorMessage: String? { tree.read("errorMessage") }
}

/// An address of a customer.
public struct PreparedProfile: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: UserProfileId { tree.read("id") ?? 0 }

  public var name: String { tree.read("name") ?? "" }

  public var address: String { tree.read("address") ?? "" }

  /// The whole profile.
  public var recipient: UserProfileInfo? { tree.read("recipient") }

  /// Members of the recipient without which a parcel hardly arrives.
  public var missing: [String] { .init(reading: tree["missing"]) }
}

/// A hand-off that has begun.
public struct ProviderSessionResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Where a person logs in.
  public var url: String { tree.read("url") ?? "" }

  /// For `completeProviderSession`; nothing secret is in it.
  public var state: Value { tree["state"] }
}

/// The sessions to choose from.
public struct ProviderSessionsResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var sessions: Items<ListedSession> { .init(reading: tree["sessions"]) }
}

/// Something that was bought otherwise than wanted.
public struct PurchaseWarning: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var kind: PurchaseWarningKind { tree.read("kind") ?? "" }

  /// Of a price: how much it is off.
  public var level: String? { tree.read("level") }

  public var wanted: String? { tree.read("wanted") }

  public var bought: String? { tree.read("bought") }
}

/// What became of the new order, and of the lines of the old one.
public struct ReaddResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var reference: String { tree.read("reference") ?? "" }

  /// Every line was ordered as asked for, and nothing else.
  public var complete: Bool { tree.read("complete") ?? false }

  public var lines: Items<PlacedLine> { .init(reading: tree["lines"]) }

  /// Lines of the order that nobody asked for.
  public var unrequestedLines: [OrderLineId] { .init(reading: tree["unrequestedLines"]) }

  public var customerId: String? { tree.read("customerId") }

  public var status: String? { tree.read("status") }

  public var total: Decimal? { tree.read("total") }

  /// What is to be paid yet.
  public var `open`: Decimal? { tree.read("open") }

  public var currency: String? { tree.read("currency") }

  public var cancelledLines: [OrderLineId] { .init(reading: tree["cancelledLines"]) }

  /// Lines that could not be cancelled, and are not ordered again.
  public var keptLines: Items<KeptLine> { .init(reading: tree["keptLines"]) }
}

/// What the parameters of the return address are called.
public struct ReturnParameterNames: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(session: String? = nil, error: String? = nil, token: String? = nil) {
    tree = Value(given: ["session": session, "error": error, "token": token])
  }

  public var session: String? {
    get { tree.read("session") }
    set { tree.write("session", newValue) }
  }

  public var error: String? {
    get { tree.read("error") }
    set { tree.write("error", newValue) }
  }

  public var token: String? {
    get { tree.read("token") }
    set { tree.write("token", newValue) }
  }
}

/// How an activity ended that was started.
public struct RunActivityResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `type`: String { tree.read("type") ?? "" }

  public var id: String { tree.read("id") ?? "" }

  public var state: ActivityState { tree.read("state") ?? "" }

  /// Its log.
  public var steps: Items<ActivityStep> { .init(reading: tree["steps"]) }

  /// What was answered, by whom and with what success.
  public var audit: Items<AuditEntry> { .init(reading: tree["audit"]) }

  /// It was found after its answer was lost; it may be somebody else's.
  public var traced: Bool { tree.read("traced") ?? false }
}

/// An error or a warning of a run. Hints are for people and may be wrong.
public struct RunMessage: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var `type`: MessageType { tree.read("type") ?? "" }

  public var message: String { tree.read("message") ?? "" }

  public var hints: [MessageHint] { .init(reading: tree["hints"]) }
}

/// A setting, by its path, and what it is to hold.
public struct SettingChange: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(path: String, value: Value) {
    tree = Value(given: ["path": path, "value": value])
  }

  public var path: String {
    get { tree.read("path") ?? "" }
    set { tree.write("path", newValue) }
  }

  public var value: Value {
    get { tree["value"] }
    set { tree["value"] = newValue }
  }
}

/// A setting, or a group of them. What a password holds is never told.
public struct SettingField: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Its place, for `updateSettings`.
  public var path: String { tree.read("path") ?? "" }

  public var name: String { tree.read("name") ?? "" }

  public var displayName: String? { tree.read("displayName") }

  public var description: String? { tree.read("description") }

  /// The service's name of its kind, such as `NumericUpDown`.
  public var `type`: String? { tree.read("type") }

  public var unit: String? { tree.read("unit") }

  public var readOnly: Bool { tree.read("readOnly") ?? false }

  public var requireReload: Bool? { tree.read("requireReload") }

  public var min: Int? { tree.read("min") }

  public var max: Int? { tree.read("max") }

  public var datePrecision: String? { tree.read("datePrecision") }

  /// What can be chosen.
  public var values: Items<SettingValue> { .init(reading: tree["values"]) }

  public var placeholders: Items<SettingPlaceholder> { .init(reading: tree["placeholders"]) }

  /// For people.
  public var constraints: [String] { .init(reading: tree["constraints"]) }

  public var value: Value { tree["value"] }

  public var fields: Items<SettingField> { .init(reading: tree["fields"]) }
}

/// A text that stands for something in a setting.
public struct SettingPlaceholder: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var value: String? { tree.read("value") }

  public var description: String? { tree.read("description") }
}

/// A value that can be chosen.
public struct SettingValue: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String { tree.read("name") ?? "" }

  public var displayName: String? { tree.read("displayName") }

  public var description: String? { tree.read("description") }

  /// It cannot be chosen.
  public var readOnly: Bool { tree.read("readOnly") ?? false }

  public var children: Items<SettingValue> { .init(reading: tree["children"]) }
}

/// Settings of autopurchase, as the service describes them.
public struct SettingsResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var fields: Items<SettingField> { .init(reading: tree["fields"]) }
}

/// What changed at the marketplace.
public struct SynchroniseResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var differences: Items<LineDifference> { .init(reading: tree["differences"]) }

  /// The lines as they stand.
  public var lines: Items<LineState> { .init(reading: tree["lines"]) }

  /// Orders that are not there any more.
  public var goneOrders: [OrderId] { .init(reading: tree["goneOrders"]) }

  public var messages: Items<RunMessage> { .init(reading: tree["messages"]) }

  /// False: a cancel here does not cancel at the marketplace.
  public var cancelsReachMarketplace: Bool { tree.read("cancelsReachMarketplace") ?? false }

  public var activity: ActivityResult { .init(tree["activity"]) }
}

/// A line that was found, with its order.
public struct TrackHit: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var itemId: String? { tree.read("itemId") }

  public var title: String? { tree.read("title") }

  public var configuration: String? { tree.read("configuration") }

  public var quantity: Int? { tree.read("quantity") }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  public var marketplaceOrder: String? { tree.read("marketplaceOrder") }

  public var marketplaceStatus: String? { tree.read("marketplaceStatus") }

  public var account: String? { tree.read("account") }

  public var waybill: String? { tree.read("waybill") }

  public var orderStatus: String? { tree.read("orderStatus") }

  public var customerId: String? { tree.read("customerId") }

  public var customer: String? { tree.read("customer") }
}

/// What was found.
public struct TrackResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var hits: Items<TrackHit> { .init(reading: tree["hits"]) }
}

/// What became of an order's members.
public struct UpdateOrderResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  /// All members are as asked for.
  public var complete: Bool { tree.read("complete") ?? false }

  public var members: Items<ChangedMember> { .init(reading: tree["members"]) }

  /// The error record, if the service refused.
  public var refusal: Value { tree["refusal"] }
}

/// What became of the settings.
public struct UpdateSettingsResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var changes: Items<ChangedSetting> { .init(reading: tree["changes"]) }

  /// All settings as they stand.
  public var fields: Items<SettingField> { .init(reading: tree["fields"]) }
}

/// What is new in orders.
public struct WatchResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var differences: Items<LineDifference> { .init(reading: tree["differences"]) }

  /// The lines as they stand.
  public var lines: Items<LineState> { .init(reading: tree["lines"]) }

  /// Orders that are not there any more.
  public var goneOrders: [OrderId] { .init(reading: tree["goneOrders"]) }

  /// There are more orders than the limit.
  public var more: Bool { tree.read("more") ?? false }

  /// For the next watch; nothing secret is in it.
  public var snapshot: Value { tree["snapshot"] }
}
