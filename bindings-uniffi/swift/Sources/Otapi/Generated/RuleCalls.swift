// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

extension Shop {
  /// Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else can be chosen.
  /// That something does not fit is no error: `problems` says why.
  ///
  /// - Parameter selected: What the buyer has chosen so far.
  /// - Parameter configurationId: A configuration by its id, from a basket or an address.
  /// - Parameter quantity: How many pieces; the least that may be ordered where it is left out.
  /// - Parameter promotionId: The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the
  /// price without any.
  /// - Parameter currency: The code of one of the currencies that the service displays; the first of them where it is left out.
  /// - Parameter withDelivery: Takes the way to the warehouse into the price.
  public static func chooseConfiguration(
    item: any ValueConvertible,
    selected: [SelectedValue]? = nil,
    configurationId: String? = nil,
    quantity: Int64? = nil,
    promotionId: String? = nil,
    currency: String? = nil,
    withDelivery: Bool? = nil
  ) throws -> ConfigurationChoice {
    let given: Given = [
      "item": item,
      "selected": selected,
      "configurationId": configurationId,
      "quantity": quantity,
      "promotionId": promotionId,
      "currency": currency,
      "withDelivery": withDelivery,
    ]
    return ConfigurationChoice(try apply("choose_configuration", given))
  }

  /// Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted or computed.
  ///
  /// - Parameter quantity: How many pieces; the least that may be ordered where it is left out.
  /// - Parameter promotionId: The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the
  /// price without any.
  /// - Parameter currency: The code of one of the currencies that the service displays; the first of them where it is left out.
  /// - Parameter withDelivery: Takes the way to the warehouse into the price.
  public static func shownPrice(
    item: any ValueConvertible,
    configurationId: String? = nil,
    quantity: Int64? = nil,
    promotionId: String? = nil,
    currency: String? = nil,
    withDelivery: Bool? = nil
  ) throws -> ShownPrice {
    let given: Given = [
      "item": item,
      "configurationId": configurationId,
      "quantity": quantity,
      "promotionId": promotionId,
      "currency": currency,
      "withDelivery": withDelivery,
    ]
    return ShownPrice(try apply("shown_price", given))
  }

  /// Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`,
  /// `GetSalesOrderShippings`).
  ///
  /// - Parameter tracking: What `GetPackageTracking…` gives, each with the id of its package as `packageId`.
  /// - Parameter excludedStatusIds: Statuses in which a line needs no package (11, 12, 13).
  public static func orderPackages(
    order: any ValueConvertible,
    packages: any ValueList,
    tracking: (any ValueList)? = nil,
    excludedStatusIds: [Int]? = nil
  ) throws -> OrderPackages {
    let given: Given = ["order": order, "packages": packages, "tracking": tracking, "excludedStatusIds": excludedStatusIds]
    return OrderPackages(try apply("order_packages", given))
  }

  /// What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they may go.
  ///
  /// - Parameter orderStatuses: What `GetOrderStatusList` gives.
  /// - Parameter lineStatuses: What `GetOrderLineStatusList` gives.
  /// - Parameter available: What `GetLineAvailableStatusList` gives, where it was asked.
  public static func orderStatuses(
    order: any ValueConvertible,
    orderStatuses: (any ValueList)? = nil,
    lineStatuses: (any ValueList)? = nil,
    available: [LineStatuses]? = nil
  ) throws -> OrderStatuses {
    let given: Given = ["order": order, "orderStatuses": orderStatuses, "lineStatuses": lineStatuses, "available": available]
    return OrderStatuses(try apply("order_statuses", given))
  }

  /// The pictures of an item, their addresses repaired, each once.
  public static func pictures(item: any ValueConvertible) throws -> Items<ItemPictureView> {
    ItemPictures(try apply("pictures", ["item": item])).pictures
  }

  /// The address of a picture in its right form, and the size that it names, with the full one.
  public static func picture(url: String) throws -> PictureAddress {
    PictureAddress(try apply("picture", ["url": url]))
  }

  /// Which HTML of a description may be shown, for the library that cleans it.
  public static func descriptionPolicy() throws -> DescriptionPolicy {
    DescriptionPolicy(try apply("description_policy", [:]))
  }
}
