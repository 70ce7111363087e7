// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ChoiceProblem: Declared {
  var declared: Given {
    [
      "problem": problem,
    ]
  }
}

extension ConfigurationChoice: Declared {
  var declared: Given {
    [
      "price": price,
      "oldPrice": oldPrice,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "promotionId": promotionId,
      "quantityRanges": quantityRanges,
      "configurationId": configurationId,
      "isFullConfiguration": isFullConfiguration,
      "configurationIds": configurationIds,
      "properties": properties,
      "quantity": quantity,
      "leastQuantity": leastQuantity,
      "quantityStep": quantityStep,
      "availableQuantity": availableQuantity,
      "problems": problems,
    ]
  }
}

extension ConfigurationProperty: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "isChosen": isChosen,
      "values": values,
    ]
  }
}

extension DescriptionPolicy: Declared {
  var declared: Given {
    [
      "tags": tags,
      "attributes": attributes,
      "schemes": schemes,
    ]
  }
}

extension ItemPictureView: Declared {
  var declared: Given {
    [
      "url": url,
      "isMain": isMain,
      "sizes": sizes,
    ]
  }
}

extension ItemPictures: Declared {
  var declared: Given {
    [
      "pictures": pictures,
    ]
  }
}

extension LineInPackage: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "quantity": quantity,
    ]
  }
}

extension LineStatuses: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "statuses": statuses,
    ]
  }
}

extension LineStatuses: Made {
  init(_ given: Parameters) throws {
    try self.init(lineId: given.required("lineId", "lineId"), statuses: given("statuses", "statuses") as [Value]?)
  }

  var copied: Self {
    var copy = Self([:])
    copy.lineId = lineId
    copy.statuses = statuses
    return copy
  }
}

extension NamedLineStatus: Declared {
  var declared: Given {
    [
      "statusId": statusId,
      "status": status,
      "isPaid": isPaid,
      "isCancelled": isCancelled,
      "isCompleted": isCompleted,
      "lineId": lineId,
      "next": next,
    ]
  }
}

extension NextStatus: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension OrderPackages: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "status": status,
      "packages": packages,
      "lines": lines,
      "waybills": waybills,
      "complete": complete,
      "problems": problems,
    ]
  }
}

extension OrderStatuses: Declared {
  var declared: Given {
    [
      "statusId": statusId,
      "status": status,
      "isPaid": isPaid,
      "isCancelled": isCancelled,
      "isCompleted": isCompleted,
      "orderId": orderId,
      "actions": actions,
      "lines": lines,
    ]
  }
}

extension PackageCheckpoint: Declared {
  var declared: Given {
    [
      "time": time,
      "status": status,
      "location": location,
    ]
  }
}

extension PackageView: Declared {
  var declared: Given {
    [
      "packageId": packageId,
      "statusId": statusId,
      "statusCode": statusCode,
      "status": status,
      "waybill": waybill,
      "deliveryModeName": deliveryModeName,
      "weight": weight,
      "creationDate": creationDate,
      "shipmentDate": shipmentDate,
      "trackingUrl": trackingUrl,
      "checkpoints": checkpoints,
      "lines": lines,
    ]
  }
}

extension PackedLine: Declared {
  var declared: Given {
    [
      "lineId": lineId,
      "itemId": itemId,
      "title": title,
      "configuration": configuration,
      "imageUrl": imageUrl,
      "quantity": quantity,
      "statusId": statusId,
      "status": status,
      "marketplaceOrder": marketplaceOrder,
      "marketplaceStatus": marketplaceStatus,
      "account": account,
      "waybill": waybill,
      "packed": packed,
      "unpacked": unpacked,
      "canMoveToPackage": canMoveToPackage,
      "packageIds": packageIds,
    ]
  }
}

extension PackingProblem: Declared {
  var declared: Given {
    [
      "problem": problem,
    ]
  }
}

extension PictureAddress: Declared {
  var declared: Given {
    [
      "url": url,
      "originalUrl": originalUrl,
      "width": width,
      "height": height,
    ]
  }
}

extension PriceRange: Declared {
  var declared: Given {
    [
      "price": price,
      "oldPrice": oldPrice,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "promotionId": promotionId,
      "minQuantity": minQuantity,
      "maxQuantity": maxQuantity,
    ]
  }
}

extension PriceSpan: Declared {
  var declared: Given {
    [
      "min": min,
      "max": max,
      "currency": currency,
      "sign": sign,
      "text": text,
    ]
  }
}

extension PropertyValue: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "imageUrl": imageUrl,
      "miniImageUrl": miniImageUrl,
      "selected": selected,
      "disabled": disabled,
      "availableQuantity": availableQuantity,
    ]
  }
}

extension SelectedValue: Declared {
  var declared: Given {
    [
      "pid": pid,
      "vid": vid,
    ]
  }
}

extension SelectedValue: Made {
  init(_ given: Parameters) throws {
    try self.init(pid: given.required("pid", "pid"), vid: given.required("vid", "vid"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.pid = pid
    copy.vid = vid
    return copy
  }
}

extension ShownPrice: Declared {
  var declared: Given {
    [
      "price": price,
      "oldPrice": oldPrice,
      "discountPercent": discountPercent,
      "internalDelivery": internalDelivery,
      "promotionId": promotionId,
      "quantityRanges": quantityRanges,
    ]
  }
}

extension SizedPicture: Declared {
  var declared: Given {
    [
      "url": url,
      "width": width,
      "height": height,
    ]
  }
}

extension WaybillLines: Declared {
  var declared: Given {
    [
      "waybill": waybill,
      "lineIds": lineIds,
    ]
  }
}

extension TypedRule {
  static func of(_ name: String) -> TypedRule? {
    switch name {
    case "choose_configuration":
      TypedRule(apply: { given in
        try Shop.chooseConfiguration(item: given.required("item", "item") as Value, selected: given("selected", "selected"), configurationId: given("configurationId", "configurationId"), quantity: given("quantity", "quantity"), promotionId: given("promotionId", "promotionId"), currency: given("currency", "currency"), withDelivery: given("withDelivery", "withDelivery"))
      })
    case "shown_price":
      TypedRule(apply: { given in
        try Shop.shownPrice(item: given.required("item", "item") as Value, configurationId: given("configurationId", "configurationId"), quantity: given("quantity", "quantity"), promotionId: given("promotionId", "promotionId"), currency: given("currency", "currency"), withDelivery: given("withDelivery", "withDelivery"))
      })
    case "order_packages":
      TypedRule(apply: { given in
        try Shop.orderPackages(order: given.required("order", "order") as Value, packages: given.required("packages", "packages") as [Value], tracking: given("tracking", "tracking") as [Value]?, excludedStatusIds: given("excludedStatusIds", "excludedStatusIds"))
      })
    case "order_statuses":
      TypedRule(apply: { given in
        try Shop.orderStatuses(order: given.required("order", "order") as Value, orderStatuses: given("orderStatuses", "orderStatuses") as [Value]?, lineStatuses: given("lineStatuses", "lineStatuses") as [Value]?, available: given("available", "available"))
      })
    case "pictures":
      TypedRule(gives: "pictures", apply: { given in
        try Shop.pictures(item: given.required("item", "item") as Value)
      })
    case "picture":
      TypedRule(apply: { given in
        try Shop.picture(url: given.required("url", "url"))
      })
    case "description_policy":
      TypedRule(apply: { given in
        try Shop.descriptionPolicy()
      })
    default: nil
    }
  }
}
