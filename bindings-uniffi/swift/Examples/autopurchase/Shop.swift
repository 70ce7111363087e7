import Otapi

/// Who acts.
struct Shop {
  let service: Service
  let client: Client
  let back: Scope
  let buyer: Scope

  init(_ options: Options) throws {
    service = try Service(over: options.url)
    var settings = Settings(key: options.key, secret: options.secret, url: options.url, transport: service.transport)
    settings.language = "en"
    client = try Client(settings)
    back = try client.operator(login: options.operator.login, password: options.operator.password)
    buyer = try client.customer(login: options.customer.login, password: options.customer.password)
  }

  /// Searches, and gives what an order says about the first goods that can be bought.
  func find(_ title: String, count: Int) async throws -> [Value] {
    let wanted = SearchItemsParameters(provider: .taobao, itemTitle: title)
    let found = try await client.search.searchItemsFrame(parameters: wanted, framePosition: 0, frameSize: 10)
    var items = [Value]()
    for item in found.items where items.count < count {
      let full = try await client.item.getItemFullInfo(itemId: item.id ?? "")
      if full.isSellAllowed == false { continue }
      tell("2 x \(item.title ?? "") (\(item.id ?? "")), \(item.price?.convertedPrice ?? "") each")
      var goods: Value = ["id": item["id"], "quantity": 2]
      if let configuration = full.configuredItems.first { goods["configurationId"] = configuration["id"] }
      items.append(goods)
    }
    try ensure(!items.isEmpty, "nothing was found")
    return items
  }

  func place(_ items: [Value]) async throws -> String {
    let prepared = try await client.prepare(customer: buyer).result()
    try ensure(prepared["ready"] == true, "a profile or a delivery mode is missing")
    let (profile, mode) = (prepared["profiles"][0], prepared["deliveryModes"][0])
    tell("to \(profile["name"].text), \(profile["address"].text)")
    tell("by \(mode["name"].text)")
    let run = try client.place(
      customer: buyer, operator: back, deliveryModeId: mode["id"].text, userProfileId: profile["id"], items: items,
      comment: "A gift, please wrap")
    let placed = try await run.result()
    tell("order \(placed["orderId"].text): \(placed["total"].text) \(placed["currency"].text)")
    for line in placed["lines"].array { tell("\(line["itemId"].text) is \(line["verdict"].text)") }
    try ensure(placed["complete"] == true, "the order has gaps")
    return placed["orderId"].text
  }

  func pay(_ order: String) async throws {
    let paid = try await client.pay(operator: back, orderId: order).result()
    tell("deposited \(paid["deposited"].text) \(paid["currency"].text)")
    tell("reserved \(paid["reserved"].text) \(paid["currency"].text) for the order")
    try ensure(paid["settled"] == true, "something is still open")
  }

  func providerSession() async throws -> Scope {
    let begun = try await client.providerSession(
      operator: back, providerType: "Taobao", returnUrl: "https://shop.example/marketplace?tab=sessions"
    ).result()
    let returned = try await service.approve(begun["url"].text)
    let completed = try await client.completeProviderSession(
      state: begun["state"], returnUrl: returned, operator: back
    ).result()
    try ensure(completed["outcome"] == "session", "the marketplace refused")
    tell("the account `\(completed["account"].text)` may be used")
    return try client.provider(providerType: "Taobao", session: completed["session"].text)
  }

  /// The shop owner watches, and accepts a changed price.
  func export(_ order: String, _ market: Scope) async throws {
    let run = try client.export(operator: back, provider: market, orderId: order)
    for try await update in run {
      switch update {
      case .progress(let percent, let state): tell("\(percent) % \(state)")
      case .step(_, let stepType, let message): tell("\(stepType): \(message)")
      case .ask(let asked, _):
        for question in asked.questions {
          guard let choice = question.choices.first(where: { $0.has(parameter: "answer", "accept") }) else { continue }
          tell("? \(question.message)")
          tell("! \(choice.label)")
          try run.answer(.choice(choice.choice, of: question.id))
          break
        }
      default: break
      }
    }
    let exported = try await run.result()
    for line in exported["lines"].array {
      tell("line \(line["lineId"].text) is \(line["verdict"].text) as \(line["marketplaceOrder"].text)")
    }
    try ensure(exported["complete"] == true, "not every line was bought")
  }

  /// Synchronises until the first line has a waybill.
  func synchronise(_ order: String, _ market: Scope) async throws -> String {
    for _ in 0..<3 {
      let synchronised = try await client.synchronise(operator: back, provider: market, orderIds: [order]).result()
      for difference in synchronised["differences"].array {
        for field in difference["fields"].array {
          tell("line \(difference["lineId"].text): \(field["field"].text) \(field["before"]) -> \(field["after"])")
        }
      }
      let waybills = synchronised["lines"].array.map(\.["waybill"].text)
      if let waybill = waybills.first(where: { !$0.isEmpty }) { return waybill }
    }
    throw Failure("no parcel was sent")
  }

  func track(_ order: String, _ waybill: String) async throws {
    // A scanner adds blanks and does not care for case.
    let tracked = try await client.track(operator: back, waybill: " \(waybill.lowercased()) \r\n").result()
    for hit in tracked["hits"].array {
      tell("in \(waybill): \(hit["quantity"]) x \(hit["title"].text), order \(hit["orderId"].text)")
    }
    try ensure(tracked["hits"].array.contains { $0["orderId"].string == order }, "the parcel was not found")
  }

  /// Holds the sandbox's own truth against what was to be done.
  func check(_ order: String) throws {
    guard let truth = try service.truth() else {
      return tell("what really happened can be seen only offline; the answers agree with each other")
    }
    let orders = truth["orders"].array
    try ensure(orders.count == 1 && orders[0]["id"].string == order, "there is another order")
    try ensure(orders[0]["total"] == orders[0]["paid"], "the order is not paid exactly")
    tell("one order, \(orders[0]["paid"].text) of \(orders[0]["total"].text) paid")
    // The sandbox's buyer has bought things by hand, too.
    for purchase in truth["marketplaceOrders"].array where purchase["byHand"] != true {
      tell("marketplace order \(purchase["id"].text) holds \(purchase["linkedTo"].array.count) lines")
      try ensure(!purchase["linkedTo"].array.isEmpty, "something was bought that no line holds")
    }
    for method in ["AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"] {
      try ensure(truth["effects"][method] == 1, "\(method) took effect more than once, or never")
    }
  }
}

/// The story went another way.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Value {
  /// A text to show; empty if there is none.
  var text: String { string ?? "" }
}

func say(_ chapter: String) {
  print("\n\(chapter)")
}

func tell(_ line: String) {
  print("   \(line)")
}

func ensure(_ holds: Bool, _ message: String) throws {
  if !holds { throw Failure(message) }
}
