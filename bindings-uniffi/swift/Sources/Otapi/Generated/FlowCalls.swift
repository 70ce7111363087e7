// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

extension Client {
  /// Says what is missing for an order: a profile, a delivery mode.
  ///
  /// - Parameter customer: Whose order it will be.
  /// - Parameter countryCode: Where it goes, to find delivery modes.
  /// - Parameter weight: Kilograms.
  /// - Parameter providerType: Where the goods come from, such as `Taobao`.
  public func prepare(
    customer: any ScopeReference,
    countryCode: String? = nil,
    cityCode: String? = nil,
    weight: Decimal? = nil,
    providerType: String? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<PrepareResult> {
    let given: Given = ["countryCode": countryCode, "cityCode": cityCode, "weight": weight, "providerType": providerType]
    return FlowRun(try begin("prepare", ["customer": customer], given, more), options)
  }

  /// Places an order, exactly one, and accounts for every line of it.
  ///
  /// - Parameter customer: Whose order it is.
  /// - Parameter operator: Whose search finds the order again if its answer is lost; better than the customer's own list.
  /// - Parameter userProfileId: To whom it goes.
  /// - Parameter comment: The customer's comment.
  /// - Parameter reference: A mark by which the order is found again; drawn if left out.
  /// - Parameter diagnose: Finds out, by billed look-ups, why lines were dropped.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func place(
    customer: any ScopeReference,
    `operator`: (any ScopeReference)? = nil,
    deliveryModeId: String,
    items: [PlaceItem],
    userProfileId: UserProfileId? = nil,
    comment: String? = nil,
    reference: String? = nil,
    diagnose: Bool? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<PlaceResult> {
    let given: Given = [
      "deliveryModeId": deliveryModeId,
      "items": items,
      "userProfileId": userProfileId,
      "comment": comment,
      "reference": reference,
      "diagnose": diagnose,
      "repeat": `repeat`,
    ]
    return FlowRun(try begin("place", ["customer": customer, "operator": `operator`], given, more), options)
  }

  /// Cancels an order that came out incomplete and places another in its stead.
  ///
  /// - Parameter customer: Whose order it is.
  /// - Parameter operator: Whose search finds the order again if its answer is lost; better than the customer's own list.
  /// - Parameter orderId: The order to cancel first.
  /// - Parameter userProfileId: To whom it goes.
  /// - Parameter comment: The customer's comment.
  /// - Parameter reference: A mark by which the order is found again; drawn if left out.
  /// - Parameter diagnose: Finds out, by billed look-ups, why lines were dropped.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func replace(
    customer: any ScopeReference,
    `operator`: (any ScopeReference)? = nil,
    orderId: OrderId,
    deliveryModeId: String,
    items: [PlaceItem],
    userProfileId: UserProfileId? = nil,
    comment: String? = nil,
    reference: String? = nil,
    diagnose: Bool? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<PlaceResult> {
    let given: Given = [
      "orderId": orderId,
      "deliveryModeId": deliveryModeId,
      "items": items,
      "userProfileId": userProfileId,
      "comment": comment,
      "reference": reference,
      "diagnose": diagnose,
      "repeat": `repeat`,
    ]
    return FlowRun(try begin("replace", ["customer": customer, "operator": `operator`], given, more), options)
  }

  /// Pays an order: deposits what is missing and reserves what is open, never twice.
  ///
  /// - Parameter amount: At most so much; all that is open if left out.
  /// - Parameter deposit: Deposits what the customer's account lacks; unless told otherwise, it does.
  /// - Parameter reference: A mark by which the deposit is found again; drawn if left out.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func pay(
    `operator`: any ScopeReference,
    orderId: OrderId,
    amount: Decimal? = nil,
    deposit: Bool? = nil,
    reference: String? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<PayResult> {
    let given: Given = ["orderId": orderId, "amount": amount, "deposit": deposit, "reference": reference, "repeat": `repeat`]
    return FlowRun(try begin("pay", ["operator": `operator`], given, more), options)
  }

  /// Begins the hand-off of a marketplace account: gives the address at which a person logs in.
  ///
  /// - Parameter providerType: The marketplace, such as `Taobao`.
  /// - Parameter returnUrl: Where the browser is to come back: http or https, without a fragment.
  /// - Parameter parameterNames: What the parameters of the return address are called; assumed if left out.
  /// - Parameter tokenDropped: Says that the service drops the token from the return address, so that nothing guards against a
  /// forged one.
  public func providerSession(
    `operator`: any ScopeReference,
    providerType: String,
    returnUrl: String,
    parameterNames: ReturnParameterNames? = nil,
    tokenDropped: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ProviderSessionResult> {
    let given: Given = [
      "providerType": providerType,
      "returnUrl": returnUrl,
      "parameterNames": parameterNames,
      "tokenDropped": tokenDropped,
    ]
    return FlowRun(try begin("provider_session", ["operator": `operator`], given, more), options)
  }

  /// Ends the hand-off with the address to which the browser came back, in this or any other process.
  ///
  /// - Parameter operator: Whose list names the account.
  /// - Parameter state: What `providerSession` gave.
  /// - Parameter returnUrl: The address to which the browser came back.
  public func completeProviderSession(
    `operator`: (any ScopeReference)? = nil,
    state: Value,
    returnUrl: String,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<CompleteProviderSessionResult> {
    let given: Given = ["state": state, "returnUrl": returnUrl]
    return FlowRun(try begin("complete_provider_session", ["operator": `operator`], given, more), options)
  }

  /// Lists the marketplace sessions that an operator can choose from.
  public func providerSessions(
    `operator`: any ScopeReference,
    providerType: String,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ProviderSessionsResult> {
    FlowRun(try begin("provider_sessions", ["operator": `operator`], ["providerType": providerType], more), options)
  }

  /// Follows an activity, whoever started it, to its end.
  ///
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func activity(
    `operator`: any ScopeReference,
    activity: ActivityId,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ActivityResult> {
    let given: Given = ["activity": activity, "policy": policy, "noProgressMs": noProgressMs]
    return FlowRun(try begin("activity", ["operator": `operator`], given, more), options)
  }

  /// Has an order bought at the marketplace; nothing is ever bought twice by it.
  ///
  /// - Parameter lineIds: These lines; all that are not bought yet if left out.
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func `export`(
    `operator`: any ScopeReference,
    provider: any ScopeReference,
    orderId: OrderId,
    lineIds: [OrderLineId]? = nil,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ExportResult> {
    let given: Given = ["orderId": orderId, "lineIds": lineIds, "policy": policy, "noProgressMs": noProgressMs]
    return FlowRun(try begin("export", ["operator": `operator`, "provider": provider], given, more), options)
  }

  /// Brings statuses and tracking numbers over from the marketplace, and tells what changed.
  ///
  /// Takes exactly one of: `orderIds`, or `statusIds` with `limit`.
  ///
  /// - Parameter orderIds: These orders.
  /// - Parameter statusIds: Orders with lines of these statuses.
  /// - Parameter limit: So many orders at most; with `statusIds`.
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func synchronise(
    `operator`: any ScopeReference,
    provider: any ScopeReference,
    orderIds: [OrderId]? = nil,
    statusIds: [Int]? = nil,
    limit: Int? = nil,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<SynchroniseResult> {
    let given: Given = [
      "orderIds": orderIds,
      "statusIds": statusIds,
      "limit": limit,
      "policy": policy,
      "noProgressMs": noProgressMs,
    ]
    return FlowRun(try begin("synchronise", ["operator": `operator`, "provider": provider], given, more), options)
  }

  /// Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it.
  ///
  /// Takes exactly one of: `marketplaceOrder`, or `waybill`.
  ///
  /// - Parameter waybill: Blanks, case and a scanner's prefix do not matter.
  public func track(
    `operator`: any ScopeReference,
    marketplaceOrder: String? = nil,
    waybill: String? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<TrackResult> {
    let given: Given = ["marketplaceOrder": marketplaceOrder, "waybill": waybill]
    return FlowRun(try begin("track", ["operator": `operator`], given, more), options)
  }

  /// Cancels lines of an order and orders them again in a new one.
  ///
  /// - Parameter customer: Whose order it is.
  /// - Parameter operator: Whose search finds the order again if its answer is lost; better than the customer's own list.
  /// - Parameter orderId: The order that holds the lines.
  /// - Parameter lineIds: The lines to order again.
  /// - Parameter deliveryModeId: That of the order if left out.
  /// - Parameter userProfileId: To whom it goes.
  /// - Parameter comment: The customer's comment.
  /// - Parameter reference: A mark by which the order is found again; drawn if left out.
  /// - Parameter diagnose: Finds out, by billed look-ups, why lines were dropped.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func cancelAndReadd(
    customer: any ScopeReference,
    `operator`: (any ScopeReference)? = nil,
    orderId: OrderId,
    lineIds: [OrderLineId],
    deliveryModeId: String? = nil,
    userProfileId: UserProfileId? = nil,
    comment: String? = nil,
    reference: String? = nil,
    diagnose: Bool? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ReaddResult> {
    let given: Given = [
      "orderId": orderId,
      "lineIds": lineIds,
      "deliveryModeId": deliveryModeId,
      "userProfileId": userProfileId,
      "comment": comment,
      "reference": reference,
      "diagnose": diagnose,
      "repeat": `repeat`,
    ]
    return FlowRun(try begin("cancel_and_readd", ["customer": customer, "operator": `operator`], given, more), options)
  }

  /// Links the lines of an order with orders that were bought by hand at the marketplace.
  ///
  /// - Parameter marketplaceOrders: The marketplace's numbers; which line each belongs to is found by the service.
  /// - Parameter elementNames: Names of the document's elements, which were never seen; the likely ones if left out.
  /// - Parameter document: A document of one's own, sent as it is.
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func link(
    `operator`: any ScopeReference,
    provider: any ScopeReference,
    orderId: OrderId,
    marketplaceOrders: [String],
    elementNames: ElementNames? = nil,
    document: String? = nil,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<LinkResult> {
    let given: Given = [
      "orderId": orderId,
      "marketplaceOrders": marketplaceOrders,
      "elementNames": elementNames,
      "document": document,
      "policy": policy,
      "noProgressMs": noProgressMs,
    ]
    return FlowRun(try begin("link", ["operator": `operator`, "provider": provider], given, more), options)
  }

  /// Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled at the
  /// marketplace.
  ///
  /// - Parameter lineIds: These lines; all that are linked if left out.
  /// - Parameter elementNames: Names of the document's elements, which were never seen; the likely ones if left out.
  /// - Parameter document: A document of one's own, sent as it is.
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func unlink(
    `operator`: any ScopeReference,
    provider: any ScopeReference,
    orderId: OrderId,
    lineIds: [OrderLineId]? = nil,
    elementNames: ElementNames? = nil,
    document: String? = nil,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<LinkResult> {
    let given: Given = [
      "orderId": orderId,
      "lineIds": lineIds,
      "elementNames": elementNames,
      "document": document,
      "policy": policy,
      "noProgressMs": noProgressMs,
    ]
    return FlowRun(try begin("unlink", ["operator": `operator`, "provider": provider], given, more), options)
  }

  /// Tells what is new in orders since a snapshot, without asking the marketplace.
  ///
  /// Takes exactly one of: `orderIds`, or `statusIds` with `limit`.
  ///
  /// - Parameter snapshot: That of an earlier watch; none the first time.
  /// - Parameter history: Reads an order again only if something new stands in the queue of status changes.
  /// - Parameter orderIds: These orders.
  /// - Parameter statusIds: Orders with lines of these statuses.
  /// - Parameter limit: So many orders at most; with `statusIds`.
  public func watch(
    `operator`: any ScopeReference,
    snapshot: Value? = nil,
    history: Bool? = nil,
    orderIds: [OrderId]? = nil,
    statusIds: [Int]? = nil,
    limit: Int? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<WatchResult> {
    let given: Given = ["snapshot": snapshot, "history": history, "orderIds": orderIds, "statusIds": statusIds, "limit": limit]
    return FlowRun(try begin("watch", ["operator": `operator`], given, more), options)
  }

  /// Puts lines of an order into another status, and looks whether they are in it.
  ///
  /// - Parameter status: The status's id, or its name in the shop.
  /// - Parameter update: Other members of the lines that go with it in one call, such as the `internalPrice` that the customer
  /// shall confirm; nothing but the status is looked at after it.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func changeStatuses(
    `operator`: any ScopeReference,
    orderId: OrderId,
    lineIds: [OrderLineId],
    status: Value,
    update: Value? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ChangeStatusesResult> {
    let given: Given = ["orderId": orderId, "lineIds": lineIds, "status": status, "update": update, "repeat": `repeat`]
    return FlowRun(try begin("change_statuses", ["operator": `operator`], given, more), options)
  }

  /// Changes an order's weight, delivery mode, remark or address, and looks whether it took.
  ///
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func updateOrder(
    `operator`: any ScopeReference,
    orderId: OrderId,
    update: OrderUpdate,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<UpdateOrderResult> {
    let given: Given = ["orderId": orderId, "update": update, "repeat": `repeat`]
    return FlowRun(try begin("update_order", ["operator": `operator`], given, more), options)
  }

  /// Has the service check a basket, or some of its elements: are they still sold, at what price.
  ///
  /// - Parameter customer: Or a guest with a basket.
  /// - Parameter elementIds: These; all if left out.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func checkBasket(
    customer: any ScopeReference,
    elementIds: [ElementId]? = nil,
    noProgressMs: Int64? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<CheckBasketResult> {
    let given: Given = ["elementIds": elementIds, "noProgressMs": noProgressMs, "repeat": `repeat`]
    return FlowRun(try begin("check_basket", ["customer": customer], given, more), options)
  }

  /// Reads many items by their ids, block by block, as they come.
  ///
  /// - Parameter ids: 10,000 at most.
  /// - Parameter blockSize: So many items are read at a time (100).
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func bulkItems(
    ids: [String],
    blockSize: Int? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> ItemsRun<BulkResult, ItemFullInfo> {
    let given: Given = ["ids": ids, "blockSize": blockSize, "repeat": `repeat`]
    return ItemsRun(try begin("bulk_items", [:], given, more), options)
  }

  /// Reads what a search finds, block by block, as it comes. That these are full items is assumed.
  ///
  /// - Parameter parameters: As `BatchSearchItemsFrame` takes them.
  /// - Parameter frameSize: So many items, 10,000 at most.
  /// - Parameter framePosition: From this place on (0).
  /// - Parameter blockSize: So many items are read at a time (100).
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func bulkSearch(
    parameters: Value,
    frameSize: Int,
    framePosition: Int? = nil,
    blockSize: Int? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> ItemsRun<BulkResult, ItemFullInfo> {
    let given: Given = [
      "parameters": parameters,
      "frameSize": frameSize,
      "framePosition": framePosition,
      "blockSize": blockSize,
      "repeat": `repeat`,
    ]
    return ItemsRun(try begin("bulk_search", [:], given, more), options)
  }

  /// Starts an activity by any method that does, and follows it to its end.
  ///
  /// - Parameter provider: The session with the marketplace, for methods that want one.
  /// - Parameter method: The service's own name of the method.
  /// - Parameter arguments: Its arguments.
  /// - Parameter policy: Answers decided beforehand, tried in order; what they do not cover is asked.
  /// - Parameter noProgressMs: Gives up after so many milliseconds without progress; the activity itself goes on.
  public func runActivity(
    `operator`: any ScopeReference,
    provider: (any ScopeReference)? = nil,
    method: String,
    arguments: Value? = nil,
    policy: [PolicyRule]? = nil,
    noProgressMs: Int64? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<RunActivityResult> {
    let given: Given = ["method": method, "arguments": arguments, "policy": policy, "noProgressMs": noProgressMs]
    return FlowRun(try begin("run_activity", ["operator": `operator`, "provider": provider], given, more), options)
  }

  /// Lists activities, whoever started them, and the open questions of those that wait.
  ///
  /// - Parameter types: Of these types; of all if left out.
  public func activities(
    `operator`: any ScopeReference,
    types: [String]? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<ActivitiesResult> {
    FlowRun(try begin("activities", ["operator": `operator`], ["types": types], more), options)
  }

  /// Reads the settings of autopurchase at a marketplace by the service's own description of them.
  public func settings(
    `operator`: any ScopeReference,
    providerType: String,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<SettingsResult> {
    FlowRun(try begin("settings", ["operator": `operator`], ["providerType": providerType], more), options)
  }

  /// Changes settings of autopurchase, checked against their description, and looks whether they took.
  ///
  /// - Parameter rootName: The root element of the document, where the assumed one is wrong.
  /// - Parameter repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
  public func updateSettings(
    `operator`: any ScopeReference,
    providerType: String,
    changes: [SettingChange],
    rootName: String? = nil,
    `repeat`: Bool? = nil,
    more: Members = [:],
    options: RunOptions = RunOptions()
  ) throws -> FlowRun<UpdateSettingsResult> {
    let given: Given = ["providerType": providerType, "changes": changes, "rootName": rootName, "repeat": `repeat`]
    return FlowRun(try begin("update_settings", ["operator": `operator`], given, more), options)
  }
}
