// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::common;
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ProviderAccountBalance`.
    ProviderAccountBalance {
        /// The service's `Amount`.
        amount "amount": Option<Decimal>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
    }

    /// Of the type `ProviderAuthenticationInfo`.
    ProviderAuthenticationInfo {
        /// The service's `RedirectUrl`.
        redirect_url "redirectUrl": Option<&'a str>,
    }

    /// Of the type `ProviderOrdersIntegrationSettings`.
    ProviderOrdersIntegrationSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `Taobao`.
        taobao "taobao": &'a Json,
    }

    /// Of the type `ProviderSessionInfo`.
    ProviderSessionInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Balance`.
        balance "balance": Option<ProviderAccountBalance<'a>>,
    }
}
