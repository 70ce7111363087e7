// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ActivitiesResult: Declared {
  var declared: Given {
    [
      "activities": activities,
    ]
  }
}

extension ActivityAction: Declared {
  var declared: Given {
    [
      "action": action,
      "label": label,
    ]
  }
}

extension ActivityId: Declared {
  var declared: Given {
    [
      "type": `type`,
      "id": id,
    ]
  }
}

extension ActivityId: Made {
  init(_ given: Parameters) throws {
    try self.init(type: given.required("type", "type"), id: given.required("id", "id"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.`type` = `type`
    copy.id = id
    return copy
  }
}

extension ActivityResult: Declared {
  var declared: Given {
    [
      "type": `type`,
      "id": id,
      "state": state,
      "steps": steps,
      "audit": audit,
    ]
  }
}

extension ActivityStep: Declared {
  var declared: Given {
    [
      "type": `type`,
      "message": message,
    ]
  }
}

extension AuditEntry: Declared {
  var declared: Given {
    [
      "by": by,
      "rule": rule,
      "outcome": outcome,
      "action": action,
      "question": question,
      "stepType": stepType,
      "choice": choice,
      "parameters": parameters,
    ]
  }
}

extension BulkResult: Declared {
  var declared: Given {
    [
      "given": given,
      "incomplete": incomplete,
      "missing": missing,
      "unrequested": unrequested,
    ]
  }
}

extension ChangeStatusesResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "complete": complete,
      "lines": lines,
      "refusal": refusal,
    ]
  }
}

extension ChangedLine: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "verdict": verdict,
      "before": before,
      "after": after,
    ]
  }
}

extension ChangedMember: Declared {
  var declared: Given {
    [
      "member": member,
      "verdict": verdict,
      "before": before,
      "after": after,
    ]
  }
}

extension ChangedSetting: Declared {
  var declared: Given {
    [
      "path": path,
      "before": before,
      "wanted": wanted,
      "after": after,
      "taken": taken,
    ]
  }
}

extension CheckBasketResult: Declared {
  var declared: Given {
    [
      "ready": ready,
      "elements": elements,
    ]
  }
}

extension CheckMessage: Declared {
  var declared: Given {
    [
      "status": status,
      "code": code,
      "text": text,
      "parameters": parameters,
    ]
  }
}

extension CheckedElement: Declared {
  var declared: Given {
    [
      "elementId": elementId,
      "verdict": verdict,
      "messages": messages,
    ]
  }
}

extension CompleteProviderSessionResult: Declared {
  var declared: Given {
    [
      "outcome": outcome,
      "providerType": providerType,
      "session": session,
      "account": account,
      "reason": reason,
    ]
  }
}

extension ElementNames: Declared {
  var declared: Given {
    [
      "root": root,
      "orderId": orderId,
      "list": list,
      "item": item,
    ]
  }
}

extension ElementNames: Made {
  init(_ given: Parameters) throws {
    try self.init(root: given("root", "root"), orderId: given("orderId", "orderId"), list: given("list", "list"), item: given("item", "item"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.root = root
    copy.orderId = orderId
    copy.list = list
    copy.item = item
    return copy
  }
}

extension ExportResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "complete": complete,
      "lines": lines,
      "messages": messages,
      "activity": activity,
    ]
  }
}

extension ExportedLine: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "verdict": verdict,
      "marketplaceOrder": marketplaceOrder,
      "account": account,
      "marketplaceStatus": marketplaceStatus,
      "statusId": statusId,
      "status": status,
      "warnings": warnings,
    ]
  }
}

extension FieldDifference: Declared {
  var declared: Given {
    [
      "field": field,
      "before": before,
      "after": after,
    ]
  }
}

extension KeptLine: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "error": error,
    ]
  }
}

extension LineDifference: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "lineId": lineId,
      "change": change,
      "fields": fields,
      "otherLineId": otherLineId,
    ]
  }
}

extension LineState: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "lineId": lineId,
      "statusId": statusId,
      "status": status,
      "marketplaceOrder": marketplaceOrder,
      "marketplaceStatus": marketplaceStatus,
      "waybill": waybill,
      "account": account,
      "cancelled": cancelled,
      "quantity": quantity,
      "itemId": itemId,
      "configurationId": configurationId,
    ]
  }
}

extension LinkResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "complete": complete,
      "lines": lines,
      "unrequestedLines": unrequestedLines,
      "messages": messages,
      "activity": activity,
    ]
  }
}

extension LinkedLine: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "verdict": verdict,
      "marketplaceOrder": marketplaceOrder,
      "previousMarketplaceOrder": previousMarketplaceOrder,
      "account": account,
      "marketplaceStatus": marketplaceStatus,
      "statusId": statusId,
      "status": status,
    ]
  }
}

extension ListedActivity: Declared {
  var declared: Given {
    [
      "activity": activity,
      "description": description,
      "state": state,
      "percent": percent,
      "startTime": startTime,
      "workTimeMs": workTimeMs,
      "actions": actions,
      "questions": questions,
    ]
  }
}

extension ListedSession: Declared {
  var declared: Given {
    [
      "session": session,
      "account": account,
      "balance": balance,
      "currency": currency,
    ]
  }
}

extension OpenChoice: Declared {
  var declared: Given {
    [
      "choice": choice,
      "kind": kind,
      "action": action,
      "label": label,
      "parameters": parameters,
    ]
  }
}

extension OpenQuestion: Declared {
  var declared: Given {
    [
      "id": id,
      "stepIndex": stepIndex,
      "stepType": stepType,
      "message": message,
      "choices": choices,
    ]
  }
}

extension OrderAddress: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension OrderAddress: Made {
  init(_ given: Parameters) throws {
    try self.init(familyname: given("familyname", "familyname"), name: given("name", "name"), patername: given("patername", "patername"), countryCode: given("countryCode", "countryCode"), country: given("country", "country"), city: given("city", "city"), cityCode: given("cityCode", "cityCode"), address: given("address", "address"), phone: given("phone", "phone"), postalCode: given("postalCode", "postalCode"), regionName: given("regionName", "regionName"), registrationAddress: given("registrationAddress", "registrationAddress"), passportNumber: given("passportNumber", "passportNumber"), inn: given("inn", "inn"), pickupPointCode: given("pickupPointCode", "pickupPointCode"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.familyname = familyname
    copy.name = name
    copy.patername = patername
    copy.countryCode = countryCode
    copy.country = country
    copy.city = city
    copy.cityCode = cityCode
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.regionName = regionName
    copy.registrationAddress = registrationAddress
    copy.passportNumber = passportNumber
    copy.inn = inn
    copy.pickupPointCode = pickupPointCode
    return copy
  }
}

extension OrderUpdate: Declared {
  var declared: Given {
    [
      "weight": weight,
      "deliveryModeId": deliveryModeId,
      "additionalInfo": additionalInfo,
      "deliveryAddress": deliveryAddress,
    ]
  }
}

extension OrderUpdate: Made {
  init(_ given: Parameters) throws {
    try self.init(weight: given("weight", "weight"), deliveryModeId: given("deliveryModeId", "deliveryModeId"), additionalInfo: given("additionalInfo", "additionalInfo"), deliveryAddress: given("deliveryAddress", "deliveryAddress"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.weight = weight
    copy.deliveryModeId = deliveryModeId
    copy.additionalInfo = additionalInfo
    copy.deliveryAddress = deliveryAddress
    return copy
  }
}

extension PayResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "customerId": customerId,
      "reference": reference,
      "currency": currency,
      "deposited": deposited,
      "reserved": reserved,
      "paid": paid,
      "open": `open`,
      "settled": settled,
    ]
  }
}

extension PlaceItem: Declared {
  var declared: Given {
    [
      "id": id,
      "configurationId": configurationId,
      "quantity": quantity,
    ]
  }
}

extension PlaceItem: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given.required("id", "id"), configurationId: given("configurationId", "configurationId"), quantity: given.required("quantity", "quantity"), more: given.rest())
  }

  var copied: Self {
    var copy = Self(tree)
    copy.id = id
    copy.configurationId = configurationId
    copy.quantity = quantity
    return copy
  }
}

extension PlaceResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "reference": reference,
      "complete": complete,
      "lines": lines,
      "unrequestedLines": unrequestedLines,
      "customerId": customerId,
      "status": status,
      "total": total,
      "open": `open`,
      "currency": currency,
    ]
  }
}

extension PlacedLine: Declared {
  var declared: Given {
    [
      "itemId": itemId,
      "configurationId": configurationId,
      "quantity": quantity,
      "verdict": verdict,
      "orderedQuantity": orderedQuantity,
      "lineIds": lineIds,
      "cause": cause,
    ]
  }
}

extension PolicyCondition: Declared {
  var declared: Given {
    [
      "parameter": parameter,
      "equals": equals,
      "atMost": atMost,
      "atLeast": atLeast,
    ]
  }
}

extension PolicyCondition: Made {
  init(_ given: Parameters) throws {
    try self.init(parameter: given.required("parameter", "parameter"), equals: given("equals", "equals"), atMost: given("atMost", "atMost"), atLeast: given("atLeast", "atLeast"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.parameter = parameter
    copy.equals = equals
    copy.atMost = atMost
    copy.atLeast = atLeast
    return copy
  }
}

extension PolicyRule: Declared {
  var declared: Given {
    [
      "stepType": stepType,
      "action": action,
      "where": `where`,
    ]
  }
}

extension PolicyRule: Made {
  init(_ given: Parameters) throws {
    try self.init(stepType: given("stepType", "stepType"), action: given("action", "action"), where: given.required("where", "where"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.stepType = stepType
    copy.action = action
    copy.`where` = `where`
    return copy
  }
}

extension PrepareResult: Declared {
  var declared: Given {
    [
      "ready": ready,
      "missing": missing,
      "profiles": profiles,
      "deliveryModes": deliveryModes,
    ]
  }
}

extension PreparedDeliveryMode: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "price": price,
      "currency": currency,
      "fullPrice": fullPrice,
      "isPickupPointMode": isPickupPointMode,
      "errorCode": errorCode,
      "errorMessage": errorMessage,
    ]
  }
}

extension PreparedProfile: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "address": address,
      "recipient": recipient,
      "missing": missing,
    ]
  }
}

extension ProviderSessionResult: Declared {
  var declared: Given {
    [
      "url": url,
      "state": state,
    ]
  }
}

extension ProviderSessionsResult: Declared {
  var declared: Given {
    [
      "sessions": sessions,
    ]
  }
}

extension PurchaseWarning: Declared {
  var declared: Given {
    [
      "kind": kind,
      "level": level,
      "wanted": wanted,
      "bought": bought,
    ]
  }
}

extension ReaddResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "reference": reference,
      "complete": complete,
      "lines": lines,
      "unrequestedLines": unrequestedLines,
      "customerId": customerId,
      "status": status,
      "total": total,
      "open": `open`,
      "currency": currency,
      "cancelledLines": cancelledLines,
      "keptLines": keptLines,
    ]
  }
}

extension ReturnParameterNames: Declared {
  var declared: Given {
    [
      "session": session,
      "error": error,
      "token": token,
    ]
  }
}

extension ReturnParameterNames: Made {
  init(_ given: Parameters) throws {
    try self.init(session: given("session", "session"), error: given("error", "error"), token: given("token", "token"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.session = session
    copy.error = error
    copy.token = token
    return copy
  }
}

extension RunActivityResult: Declared {
  var declared: Given {
    [
      "type": `type`,
      "id": id,
      "state": state,
      "steps": steps,
      "audit": audit,
      "traced": traced,
    ]
  }
}

extension RunMessage: Declared {
  var declared: Given {
    [
      "type": `type`,
      "message": message,
      "hints": hints,
    ]
  }
}

extension SettingChange: Declared {
  var declared: Given {
    [
      "path": path,
      "value": value,
    ]
  }
}

extension SettingChange: Made {
  init(_ given: Parameters) throws {
    try self.init(path: given.required("path", "path"), value: given.required("value", "value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.path = path
    copy.value = value
    return copy
  }
}

extension SettingField: Declared {
  var declared: Given {
    [
      "path": path,
      "name": name,
      "displayName": displayName,
      "description": description,
      "type": `type`,
      "unit": unit,
      "readOnly": readOnly,
      "requireReload": requireReload,
      "min": min,
      "max": max,
      "datePrecision": datePrecision,
      "values": values,
      "placeholders": placeholders,
      "constraints": constraints,
      "value": value,
      "fields": fields,
    ]
  }
}

extension SettingPlaceholder: Declared {
  var declared: Given {
    [
      "value": value,
      "description": description,
    ]
  }
}

extension SettingValue: Declared {
  var declared: Given {
    [
      "name": name,
      "displayName": displayName,
      "description": description,
      "readOnly": readOnly,
      "children": children,
    ]
  }
}

extension SettingsResult: Declared {
  var declared: Given {
    [
      "fields": fields,
    ]
  }
}

extension SynchroniseResult: Declared {
  var declared: Given {
    [
      "differences": differences,
      "lines": lines,
      "goneOrders": goneOrders,
      "messages": messages,
      "cancelsReachMarketplace": cancelsReachMarketplace,
      "activity": activity,
    ]
  }
}

extension TrackHit: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "orderId": orderId,
      "itemId": itemId,
      "title": title,
      "configuration": configuration,
      "quantity": quantity,
      "statusId": statusId,
      "status": status,
      "marketplaceOrder": marketplaceOrder,
      "marketplaceStatus": marketplaceStatus,
      "account": account,
      "waybill": waybill,
      "orderStatus": orderStatus,
      "customerId": customerId,
      "customer": customer,
    ]
  }
}

extension TrackResult: Declared {
  var declared: Given {
    [
      "hits": hits,
    ]
  }
}

extension UpdateOrderResult: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "complete": complete,
      "members": members,
      "refusal": refusal,
    ]
  }
}

extension UpdateSettingsResult: Declared {
  var declared: Given {
    [
      "changes": changes,
      "fields": fields,
    ]
  }
}

extension WatchResult: Declared {
  var declared: Given {
    [
      "differences": differences,
      "lines": lines,
      "goneOrders": goneOrders,
      "more": more,
      "snapshot": snapshot,
    ]
  }
}

extension TypedFlow {
  static func of(_ name: String) -> TypedFlow? {
    switch name {
    case "prepare":
      TypedFlow({ client, given in
        try client.prepare(customer: given.required("customer", "customer") as Int, countryCode: given("countryCode", "countryCode"), cityCode: given("cityCode", "cityCode"), weight: given("weight", "weight"), providerType: given("providerType", "providerType"), more: given.rest())
      })
    case "place":
      TypedFlow({ client, given in
        try client.place(customer: given.required("customer", "customer") as Int, operator: given("operator", "operator") as Int?, deliveryModeId: given.required("deliveryModeId", "deliveryModeId"), items: given.required("items", "items"), userProfileId: given("userProfileId", "userProfileId"), comment: given("comment", "comment"), reference: given("reference", "reference"), diagnose: given("diagnose", "diagnose"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "replace":
      TypedFlow({ client, given in
        try client.replace(customer: given.required("customer", "customer") as Int, operator: given("operator", "operator") as Int?, orderId: given.required("orderId", "orderId"), deliveryModeId: given.required("deliveryModeId", "deliveryModeId"), items: given.required("items", "items"), userProfileId: given("userProfileId", "userProfileId"), comment: given("comment", "comment"), reference: given("reference", "reference"), diagnose: given("diagnose", "diagnose"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "pay":
      TypedFlow({ client, given in
        try client.pay(operator: given.required("operator", "operator") as Int, orderId: given.required("orderId", "orderId"), amount: given("amount", "amount"), deposit: given("deposit", "deposit"), reference: given("reference", "reference"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "provider_session":
      TypedFlow({ client, given in
        try client.providerSession(operator: given.required("operator", "operator") as Int, providerType: given.required("providerType", "providerType"), returnUrl: given.required("returnUrl", "returnUrl"), parameterNames: given("parameterNames", "parameterNames"), tokenDropped: given("tokenDropped", "tokenDropped"), more: given.rest())
      })
    case "complete_provider_session":
      TypedFlow({ client, given in
        try client.completeProviderSession(operator: given("operator", "operator") as Int?, state: given.required("state", "state"), returnUrl: given.required("returnUrl", "returnUrl"), more: given.rest())
      })
    case "provider_sessions":
      TypedFlow({ client, given in
        try client.providerSessions(operator: given.required("operator", "operator") as Int, providerType: given.required("providerType", "providerType"), more: given.rest())
      })
    case "activity":
      TypedFlow({ client, given in
        try client.activity(operator: given.required("operator", "operator") as Int, activity: given.required("activity", "activity"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "export":
      TypedFlow({ client, given in
        try client.`export`(operator: given.required("operator", "operator") as Int, provider: given.required("provider", "provider") as Int, orderId: given.required("orderId", "orderId"), lineIds: given("lineIds", "lineIds"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "synchronise":
      TypedFlow({ client, given in
        try client.synchronise(operator: given.required("operator", "operator") as Int, provider: given.required("provider", "provider") as Int, orderIds: given("orderIds", "orderIds"), statusIds: given("statusIds", "statusIds"), limit: given("limit", "limit"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "track":
      TypedFlow({ client, given in
        try client.track(operator: given.required("operator", "operator") as Int, marketplaceOrder: given("marketplaceOrder", "marketplaceOrder"), waybill: given("waybill", "waybill"), more: given.rest())
      })
    case "cancel_and_readd":
      TypedFlow({ client, given in
        try client.cancelAndReadd(customer: given.required("customer", "customer") as Int, operator: given("operator", "operator") as Int?, orderId: given.required("orderId", "orderId"), lineIds: given.required("lineIds", "lineIds"), deliveryModeId: given("deliveryModeId", "deliveryModeId"), userProfileId: given("userProfileId", "userProfileId"), comment: given("comment", "comment"), reference: given("reference", "reference"), diagnose: given("diagnose", "diagnose"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "link":
      TypedFlow({ client, given in
        try client.link(operator: given.required("operator", "operator") as Int, provider: given.required("provider", "provider") as Int, orderId: given.required("orderId", "orderId"), marketplaceOrders: given.required("marketplaceOrders", "marketplaceOrders"), elementNames: given("elementNames", "elementNames"), document: given("document", "document"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "unlink":
      TypedFlow({ client, given in
        try client.unlink(operator: given.required("operator", "operator") as Int, provider: given.required("provider", "provider") as Int, orderId: given.required("orderId", "orderId"), lineIds: given("lineIds", "lineIds"), elementNames: given("elementNames", "elementNames"), document: given("document", "document"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "watch":
      TypedFlow({ client, given in
        try client.watch(operator: given.required("operator", "operator") as Int, snapshot: given("snapshot", "snapshot"), history: given("history", "history"), orderIds: given("orderIds", "orderIds"), statusIds: given("statusIds", "statusIds"), limit: given("limit", "limit"), more: given.rest())
      })
    case "change_statuses":
      TypedFlow({ client, given in
        try client.changeStatuses(operator: given.required("operator", "operator") as Int, orderId: given.required("orderId", "orderId"), lineIds: given.required("lineIds", "lineIds"), status: given.required("status", "status"), update: given("update", "update"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "update_order":
      TypedFlow({ client, given in
        try client.updateOrder(operator: given.required("operator", "operator") as Int, orderId: given.required("orderId", "orderId"), update: given.required("update", "update"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "check_basket":
      TypedFlow({ client, given in
        try client.checkBasket(customer: given.required("customer", "customer") as Int, elementIds: given("elementIds", "elementIds"), noProgressMs: given("noProgressMs", "noProgressMs"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "bulk_items":
      TypedFlow(items: { client, given in
        try client.bulkItems(ids: given.required("ids", "ids"), blockSize: given("blockSize", "blockSize"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "bulk_search":
      TypedFlow(items: { client, given in
        try client.bulkSearch(parameters: given.required("parameters", "parameters"), frameSize: given.required("frameSize", "frameSize"), framePosition: given("framePosition", "framePosition"), blockSize: given("blockSize", "blockSize"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    case "run_activity":
      TypedFlow({ client, given in
        try client.runActivity(operator: given.required("operator", "operator") as Int, provider: given("provider", "provider") as Int?, method: given.required("method", "method"), arguments: given("arguments", "arguments"), policy: given("policy", "policy"), noProgressMs: given("noProgressMs", "noProgressMs"), more: given.rest())
      })
    case "activities":
      TypedFlow({ client, given in
        try client.activities(operator: given.required("operator", "operator") as Int, types: given("types", "types"), more: given.rest())
      })
    case "settings":
      TypedFlow({ client, given in
        try client.settings(operator: given.required("operator", "operator") as Int, providerType: given.required("providerType", "providerType"), more: given.rest())
      })
    case "update_settings":
      TypedFlow({ client, given in
        try client.updateSettings(operator: given.required("operator", "operator") as Int, providerType: given.required("providerType", "providerType"), changes: given.required("changes", "changes"), rootName: given("rootName", "rootName"), repeat: given("repeat", "repeat"), more: given.rest())
      })
    default: nil
    }
  }
}
