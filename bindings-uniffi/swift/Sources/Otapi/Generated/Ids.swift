// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

/// The service's type `BackgroundActivityActionId`.
public struct BackgroundActivityActionId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `BackgroundActivityId`.
public struct BackgroundActivityId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `BackgroundActivityStepActionId`.
public struct BackgroundActivityStepActionId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `BillId`.
public struct BillId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `DiscountGroupId`.
public struct DiscountGroupId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The service's type `ElementId`.
public struct ElementId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The service's type `ItemReviewId`.
public struct ItemReviewId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `MerchId`.
public struct MerchId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `OrderId`.
public struct OrderId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `OrderLineId`.
public struct OrderLineId: NamedText {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's type `PriceFormationGroupId`.
public struct PriceFormationGroupId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The service's type `SessionId`.
public struct SessionId: NamedText, CustomReflectable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not the session, which is secret.
  public var description: String { "SessionId(…)" }

  /// As ``description``.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The service's type `StrategyId`.
public struct StrategyId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The service's type `UserId`.
public struct UserId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// The service's type `UserProfileId`.
public struct UserProfileId: NamedNumber {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}
