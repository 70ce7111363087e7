// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Ids that the service tells apart.

use crate::typed::declare::{number_ids, text_ids};

text_ids! {
    /// The service's type `BackgroundActivityActionId`.
    BackgroundActivityActionId: shown,

    /// The service's type `BackgroundActivityId`.
    BackgroundActivityId: shown,

    /// The service's type `BackgroundActivityStepActionId`.
    BackgroundActivityStepActionId: shown,

    /// The service's type `BillId`.
    BillId: shown,

    /// The service's type `ItemReviewId`.
    ItemReviewId: shown,

    /// The service's type `MerchId`.
    MerchId: shown,

    /// The service's type `OrderId`.
    OrderId: shown,

    /// The service's type `OrderLineId`.
    OrderLineId: shown,

    /// The service's type `SessionId`.
    SessionId: hidden,
}

number_ids! {
    /// The service's type `DiscountGroupId`.
    DiscountGroupId,

    /// The service's type `ElementId`.
    ElementId,

    /// The service's type `PriceFormationGroupId`.
    PriceFormationGroupId,

    /// The service's type `StrategyId`.
    StrategyId,

    /// The service's type `UserId`.
    UserId,

    /// The service's type `UserProfileId`.
    UserProfileId,
}
