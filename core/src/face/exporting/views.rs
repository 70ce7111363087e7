// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::common;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ExportingTargetInfo`.
    ExportingTargetInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `SelectorExportersSettings`.
    SelectorExportersSettings {
        /// The service's `Vkontakte`.
        vkontakte "vkontakte": Option<VkontakteIntegrationSettings<'a>>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }

    /// Of the type `VkontakteIntegrationSettings`.
    VkontakteIntegrationSettings {
        /// The service's `BackgroundExporting`.
        background_exporting "backgroundExporting": Option<bool>,
        /// The service's `CategoryIds`.
        category_ids "categoryIds": List<'a, &'a str>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Password`.
        password "password": Option<&'a str>,
        /// The service's `GroupId`.
        group_id "groupId": Option<&'a str>,
        /// The service's `AlbumName`.
        album_name "albumName": Option<&'a str>,
    }

    /// Of the type `YandexMarketIntegrationSettings`.
    YandexMarketIntegrationSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `ItemRelativeUrlTemplate`.
        item_relative_url_template "itemRelativeUrlTemplate": Option<&'a str>,
        /// The service's `ShopName`.
        shop_name "shopName": Option<&'a str>,
        /// The service's `WebSiteUrl`.
        web_site_url "webSiteUrl": Option<&'a str>,
    }
}
