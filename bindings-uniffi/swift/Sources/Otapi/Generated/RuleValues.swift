// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// What stands against a choice. Further members say what it is about.
public struct ChoiceProblem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var problem: ChoiceProblemCode { tree.read("problem") ?? "" }
}

/// The configuration that is meant, or what can still be chosen.
public struct ConfigurationChoice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var price: PriceSpan? { tree.read("price") }

  /// Only where it is higher.
  public var oldPrice: PriceSpan? { tree.read("oldPrice") }

  /// How much less it is, rounded down; of several configurations the least.
  public var discountPercent: Int? { tree.read("discountPercent") }

  /// The way to the warehouse.
  public var internalDelivery: PriceSpan? { tree.read("internalDelivery") }

  /// The promotion that is made use of. The order needs it.
  public var promotionId: String? { tree.read("promotionId") }

  /// How it falls with the quantity.
  public var quantityRanges: Items<PriceRange> { .init(reading: tree["quantityRanges"]) }

  /// For the order; none where it is open, or the item has none.
  public var configurationId: String? { tree.read("configurationId") }

  /// Nothing is open.
  public var isFullConfiguration: Bool { tree.read("isFullConfiguration") ?? false }

  /// Those that fit what is chosen.
  public var configurationIds: [String] { .init(reading: tree["configurationIds"]) }

  public var properties: Items<ConfigurationProperty> { .init(reading: tree["properties"]) }

  public var quantity: Int64 { tree.read("quantity") ?? 0 }

  /// The least that may be ordered.
  public var leastQuantity: Int64 { tree.read("leastQuantity") ?? 0 }

  /// The step beyond the least.
  public var quantityStep: Int64 { tree.read("quantityStep") ?? 0 }

  public var availableQuantity: Int64? { tree.read("availableQuantity") }

  /// Why it cannot be ordered so; empty if it can, as far as is known.
  public var problems: Items<ChoiceProblem> { .init(reading: tree["problems"]) }
}

/// A property in which the configurations of an item differ.
public struct ConfigurationProperty: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String { tree.read("id") ?? "" }

  public var displayName: String? { tree.read("displayName") }

  public var isChosen: Bool { tree.read("isChosen") ?? false }

  public var values: Items<PropertyValue> { .init(reading: tree["values"]) }
}

/// Which HTML of a description may be shown.
public struct DescriptionPolicy: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var tags: [String] { .init(reading: tree["tags"]) }

  /// Names of attributes, by the tag.
  public var attributes: Value { tree["attributes"] }

  /// Of addresses that have one.
  public var schemes: [String] { .init(reading: tree["schemes"]) }
}

/// A picture of an item.
public struct ItemPictureView: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var url: String { tree.read("url") ?? "" }

  public var isMain: Bool { tree.read("isMain") ?? false }

  public var sizes: Items<SizedPicture> { .init(reading: tree["sizes"]) }
}

/// The pictures of an item.
public struct ItemPictures: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var pictures: Items<ItemPictureView> { .init(reading: tree["pictures"]) }
}

/// So many of a line in a package.
public struct LineInPackage: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var quantity: Int64 { tree.read("quantity") ?? 0 }
}

/// What `GetLineAvailableStatusList` gives for a line.
public struct LineStatuses: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(lineId: OrderLineId, statuses: (any ValueList)? = nil) {
    tree = Value(given: ["lineId": lineId, "statuses": statuses])
  }

  public var lineId: OrderLineId {
    get { tree.read("lineId") ?? "" }
    set { tree.write("lineId", newValue) }
  }

  public var statuses: [Value] {
    get { .init(reading: tree["statuses"]) }
    set { tree.write("statuses", newValue) }
  }
}

/// The status of a line.
public struct NamedLineStatus: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  public var isPaid: Bool? { tree.read("isPaid") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isCompleted: Bool? { tree.read("isCompleted") }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  /// Where the line may go.
  public var next: Items<NextStatus> { .init(reading: tree["next"]) }
}

/// A status that a line may be put into.
public struct NextStatus: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

/// An order with its packages.
public struct OrderPackages: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  public var status: String? { tree.read("status") }

  public var packages: Items<PackageView> { .init(reading: tree["packages"]) }

  public var lines: Items<PackedLine> { .init(reading: tree["lines"]) }

  /// Parcels from the marketplace to the warehouse.
  public var waybills: Items<WaybillLines> { .init(reading: tree["waybills"]) }

  /// Nothing is left to pack.
  public var complete: Bool { tree.read("complete") ?? false }

  /// What does not add up.
  public var problems: Items<PackingProblem> { .init(reading: tree["problems"]) }
}

/// The statuses of an order and its lines.
public struct OrderStatuses: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  public var isPaid: Bool? { tree.read("isPaid") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isCompleted: Bool? { tree.read("isCompleted") }

  public var orderId: OrderId { tree.read("orderId") ?? "" }

  /// What may be done with the order.
  public var actions: [OrderAction] { .init(reading: tree["actions"]) }

  public var lines: Items<NamedLineStatus> { .init(reading: tree["lines"]) }
}

/// A place that a package has come by.
public struct PackageCheckpoint: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var time: Date? { tree.read("time") }

  public var status: String? { tree.read("status") }

  public var location: String? { tree.read("location") }
}

/// A package on its way from the warehouse to the customer.
public struct PackageView: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var packageId: String { tree.read("packageId") ?? "" }

  public var statusId: String? { tree.read("statusId") }

  public var statusCode: String? { tree.read("statusCode") }

  public var status: String? { tree.read("status") }

  public var waybill: String? { tree.read("waybill") }

  public var deliveryModeName: String? { tree.read("deliveryModeName") }

  public var weight: Decimal? { tree.read("weight") }

  public var creationDate: Date? { tree.read("creationDate") }

  public var shipmentDate: Date? { tree.read("shipmentDate") }

  public var trackingUrl: String? { tree.read("trackingUrl") }

  /// In the order of time.
  public var checkpoints: Items<PackageCheckpoint> { .init(reading: tree["checkpoints"]) }

  public var lines: Items<LineInPackage> { .init(reading: tree["lines"]) }
}

/// A line of an order, and where it lies.
public struct PackedLine: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var lineId: OrderLineId { tree.read("lineId") ?? "" }

  public var itemId: String? { tree.read("itemId") }

  public var title: String? { tree.read("title") }

  public var configuration: String? { tree.read("configuration") }

  public var imageUrl: String? { tree.read("imageUrl") }

  public var quantity: Int64? { tree.read("quantity") }

  public var statusId: Int? { tree.read("statusId") }

  public var status: String? { tree.read("status") }

  public var marketplaceOrder: String? { tree.read("marketplaceOrder") }

  public var marketplaceStatus: String? { tree.read("marketplaceStatus") }

  public var account: String? { tree.read("account") }

  /// Of the way from the marketplace to the warehouse.
  public var waybill: String? { tree.read("waybill") }

  public var packed: Int64 { tree.read("packed") ?? 0 }

  public var unpacked: Int64 { tree.read("unpacked") ?? 0 }

  public var canMoveToPackage: Bool { tree.read("canMoveToPackage") ?? false }

  public var packageIds: [String] { .init(reading: tree["packageIds"]) }
}

/// What does not add up. Further members say what it is about.
public struct PackingProblem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var problem: PackingProblemCode { tree.read("problem") ?? "" }
}

/// The address of a picture in its right form, and the size that it names.
public struct PictureAddress: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// None for one that is nothing to show.
  public var url: String? { tree.read("url") }

  public var originalUrl: String? { tree.read("originalUrl") }

  public var width: Int? { tree.read("width") }

  public var height: Int? { tree.read("height") }
}

/// A price for so many pieces.
public struct PriceRange: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var price: PriceSpan? { tree.read("price") }

  /// Only where it is higher.
  public var oldPrice: PriceSpan? { tree.read("oldPrice") }

  /// How much less it is, rounded down; of several configurations the least.
  public var discountPercent: Int? { tree.read("discountPercent") }

  /// The way to the warehouse.
  public var internalDelivery: PriceSpan? { tree.read("internalDelivery") }

  /// The promotion that is made use of. The order needs it.
  public var promotionId: String? { tree.read("promotionId") }

  public var minQuantity: Int64 { tree.read("minQuantity") ?? 0 }

  /// None where there is no next range.
  public var maxQuantity: Int64? { tree.read("maxQuantity") }
}

/// Amounts from the least to the greatest, which are the same for one price.
public struct PriceSpan: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var min: Decimal { tree.read("min") ?? .nan }

  public var max: Decimal { tree.read("max") ?? .nan }

  /// Its code.
  public var currency: String { tree.read("currency") ?? "" }

  public var sign: String { tree.read("sign") ?? "" }

  /// As the service displays amounts: `38 673.12₮`, and a dash between two.
  public var text: String { tree.read("text") ?? "" }
}

/// A value of a property.
public struct PropertyValue: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String { tree.read("id") ?? "" }

  public var displayName: String? { tree.read("displayName") }

  public var imageUrl: String? { tree.read("imageUrl") }

  public var miniImageUrl: String? { tree.read("miniImageUrl") }

  public var selected: Bool { tree.read("selected") ?? false }

  /// It goes with none of the values that are chosen of other properties.
  public var disabled: Bool { tree.read("disabled") ?? false }

  /// How many there are of it, together with the values chosen of other properties.
  public var availableQuantity: Int64? { tree.read("availableQuantity") }
}

/// A property and one of its values, as an item's attributes and configurations name them.
public struct SelectedValue: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(pid: String, vid: String) {
    tree = Value(given: ["pid": pid, "vid": vid])
  }

  public var pid: String {
    get { tree.read("pid") ?? "" }
    set { tree.write("pid", newValue) }
  }

  public var vid: String {
    get { tree.read("vid") ?? "" }
    set { tree.write("vid", newValue) }
  }
}

/// Which price to show.
public struct ShownPrice: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var price: PriceSpan? { tree.read("price") }

  /// Only where it is higher.
  public var oldPrice: PriceSpan? { tree.read("oldPrice") }

  /// How much less it is, rounded down; of several configurations the least.
  public var discountPercent: Int? { tree.read("discountPercent") }

  /// The way to the warehouse.
  public var internalDelivery: PriceSpan? { tree.read("internalDelivery") }

  /// The promotion that is made use of. The order needs it.
  public var promotionId: String? { tree.read("promotionId") }

  /// How it falls with the quantity.
  public var quantityRanges: Items<PriceRange> { .init(reading: tree["quantityRanges"]) }
}

/// A picture in a size of its own.
public struct SizedPicture: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var url: String { tree.read("url") ?? "" }

  public var width: Int? { tree.read("width") }

  public var height: Int? { tree.read("height") }
}

/// A parcel from the marketplace to the warehouse.
public struct WaybillLines: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var waybill: String { tree.read("waybill") ?? "" }

  public var lineIds: [OrderLineId] { .init(reading: tree["lineIds"]) }
}
