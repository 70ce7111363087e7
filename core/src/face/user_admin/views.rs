// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::common;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BaseUserInfoListFrameWithSummary`.
    BaseUserInfoListFrameWithSummary {
        /// The service's `Items`.
        items "items": List<'a, common::views::BaseUserInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
        /// The service's `TotalReceived`.
        total_received "totalReceived": Option<Decimal>,
        /// The service's `TotalReserved`.
        total_reserved "totalReserved": Option<Decimal>,
        /// The service's `TotalAvailable`.
        total_available "totalAvailable": Option<Decimal>,
        /// The service's `TotalWaitingForPayment`.
        total_waiting_for_payment "totalWaitingForPayment": Option<Decimal>,
    }

    /// Of the type `UserSettings`.
    UserSettings {
        /// The service's `IsPhoneRegistrationAllowed`.
        is_phone_registration_allowed "isPhoneRegistrationAllowed": Option<bool>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }
}
