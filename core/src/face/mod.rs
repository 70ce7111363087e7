// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! All methods with types, a module and a feature for each area, and flows and rules. How they are used is in [`typed`](crate::typed).

#[cfg(feature = "face-account")]
pub mod account;
#[cfg(feature = "face-auth")]
pub mod auth;
#[cfg(feature = "face-background-activity")]
pub mod background_activity;
#[cfg(feature = "face-billing")]
pub mod billing;
#[cfg(feature = "face-brand")]
pub mod brand;
#[cfg(feature = "face-cart")]
pub mod cart;
#[cfg(feature = "face-catalog")]
pub mod catalog;
pub mod common;
#[cfg(feature = "face-content")]
pub mod content;
#[cfg(feature = "face-currency")]
pub mod currency;
#[cfg(feature = "face-delivery")]
pub mod delivery;
#[cfg(feature = "face-discount")]
pub mod discount;
pub mod enums;
#[cfg(feature = "face-exporting")]
pub mod exporting;
#[cfg(feature = "face-favorites")]
pub mod favorites;
#[cfg(feature = "face-file")]
pub mod file;
#[cfg(feature = "face-flows")]
pub mod flows;
pub mod ids;
#[cfg(feature = "face-item")]
pub mod item;
#[cfg(feature = "face-messaging")]
pub mod messaging;
#[cfg(feature = "face-meta")]
pub mod meta;
#[cfg(feature = "face-operators")]
pub mod operators;
#[cfg(feature = "face-order")]
pub mod order;
#[cfg(feature = "face-order-admin")]
pub mod order_admin;
#[cfg(feature = "face-packages")]
pub mod packages;
#[cfg(feature = "face-payment")]
pub mod payment;
#[cfg(feature = "face-pricing")]
pub mod pricing;
#[cfg(feature = "face-provider-orders")]
pub mod provider_orders;
#[cfg(feature = "face-providers")]
pub mod providers;
#[cfg(feature = "face-rating-list")]
pub mod rating_list;
#[cfg(feature = "face-review")]
pub mod review;
#[cfg(feature = "face-rules")]
pub mod rules;
#[cfg(feature = "face-search")]
pub mod search;
#[cfg(feature = "face-shop-settings")]
pub mod shop_settings;
#[cfg(feature = "face-statistics")]
pub mod statistics;
#[cfg(feature = "face-support")]
pub mod support;
#[cfg(feature = "face-system")]
pub mod system;
#[cfg(feature = "face-translation")]
pub mod translation;
#[cfg(feature = "face-user")]
pub mod user;
#[cfg(feature = "face-user-admin")]
pub mod user_admin;
#[cfg(feature = "face-vendor")]
pub mod vendor;
#[cfg(feature = "face-warehouse")]
pub mod warehouse;

/// What the tests go through.
#[cfg(all(test, feature = "face"))]
pub(crate) const AREAS: &[(&str, &[crate::typed::tests::Call])] = &[
    ("account", account::CALLS),
    ("auth", auth::CALLS),
    ("background_activity", background_activity::CALLS),
    ("billing", billing::CALLS),
    ("brand", brand::CALLS),
    ("cart", cart::CALLS),
    ("catalog", catalog::CALLS),
    ("content", content::CALLS),
    ("currency", currency::CALLS),
    ("delivery", delivery::CALLS),
    ("discount", discount::CALLS),
    ("exporting", exporting::CALLS),
    ("favorites", favorites::CALLS),
    ("file", file::CALLS),
    ("item", item::CALLS),
    ("messaging", messaging::CALLS),
    ("meta", meta::CALLS),
    ("operators", operators::CALLS),
    ("order", order::CALLS),
    ("order_admin", order_admin::CALLS),
    ("packages", packages::CALLS),
    ("payment", payment::CALLS),
    ("pricing", pricing::CALLS),
    ("providers", providers::CALLS),
    ("provider_orders", provider_orders::CALLS),
    ("rating_list", rating_list::CALLS),
    ("review", review::CALLS),
    ("search", search::CALLS),
    ("shop_settings", shop_settings::CALLS),
    ("statistics", statistics::CALLS),
    ("support", support::CALLS),
    ("system", system::CALLS),
    ("translation", translation::CALLS),
    ("user", user::CALLS),
    ("user_admin", user_admin::CALLS),
    ("vendor", vendor::CALLS),
    ("warehouse", warehouse::CALLS),
];
