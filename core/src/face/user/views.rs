// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::{common, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BatchUserData`.
    BatchUserData {
        /// The service's `Status`.
        status "status": Option<UserStatusData<'a>>,
        /// The service's `Note`.
        note "note": Option<common::views::CollectionInfo<'a>>,
        /// The service's `NoteSummary`.
        note_summary "noteSummary": Option<CollectionSummaryInfo<'a>>,
        /// The service's `Basket`.
        basket "basket": Option<common::views::CollectionInfo<'a>>,
        /// The service's `BasketSummary`.
        basket_summary "basketSummary": Option<CollectionSummaryInfo<'a>>,
        /// The service's `SearchCategories`.
        search_categories "searchCategories": List<'a, common::views::Category<'a>>,
        /// The service's `FavoriteVendors`.
        favorite_vendors "favoriteVendors": Option<common::views::CollectionInfo<'a>>,
        /// The service's `FavoriteVendorsSummary`.
        favorite_vendors_summary "favoriteVendorsSummary": Option<CollectionSummaryInfo<'a>>,
    }

    /// Of the type `CollectionSummaryInfo`.
    CollectionSummaryInfo {
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
        /// The service's `TotalPrice`.
        total_price "totalPrice": Option<common::views::BasePrice<'a>>,
    }

    /// Of the type `EmailConfirmationInfo`.
    EmailConfirmationInfo {
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `IsEmailVerificationUsed`.
        is_email_verification_used "isEmailVerificationUsed": Option<bool>,
        /// The service's `EmailConfirmationCode`.
        email_confirmation_code "emailConfirmationCode": Option<&'a str>,
        /// The service's `SessionId`.
        session_id "sessionId": Option<ids::SessionId<'a>>,
    }

    /// Of the type `UserPreferences`.
    UserPreferences {
        /// The service's `IsAnonymous`.
        is_anonymous "isAnonymous": Option<bool>,
        /// The service's `CountryCode`.
        country_code "countryCode": Option<&'a str>,
        /// The service's `CountryName`.
        country_name "countryName": Option<&'a str>,
        /// The service's `CountryFlagImageUrl`.
        country_flag_image_url "countryFlagImageUrl": Option<&'a str>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": Option<&'a str>,
        /// The service's `Language`.
        language "language": Option<&'a str>,
    }

    /// Of the type `UserStatusData`.
    UserStatusData {
        /// The service's `IsSessionExpired`.
        is_session_expired "isSessionExpired": Option<bool>,
        /// The service's `Info`.
        info "info": Option<UserStatusInfo<'a>>,
    }

    /// Of the type `UserStatusInfo`.
    UserStatusInfo {
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Id`.
        id "id": Option<ids::UserId>,
    }
}
