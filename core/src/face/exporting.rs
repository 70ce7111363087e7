// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Exporting items to files and price lists.

pub mod views;

use crate::face::common;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get the settings of rating list export.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSelectorExportingSettings -> views::SelectorExportersSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the targets that rating lists can be exported to.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSelectorExportingTargets -> List<'a, views::ExportingTargetInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the address of the Yandex Market feed file.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetYandexMarketDataUrl -> Option<&'a str> {
        /// A call.
        new();
    }

    /// Get the settings of the Yandex Market integration.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetYandexMarketIntegrationSettings -> views::YandexMarketIntegrationSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Start exporting rating lists to a target, in the background.
    ///
    /// Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same
    /// goods twice. Needs an operator's session. Starts an activity of the type `SelectorExporting`, which the flow
    /// `activity` follows, as is assumed.
    ///
    /// Known from other clients, not documented.
    RunSelectorExporting -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        new(exporting_target "exportingTarget": &str);
    }

    /// Change the settings of rating list export.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateSelectorExportingSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &SelectorExportersSettingsUpdateData);
    }

    /// Change the settings of the Yandex Market integration.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; the
    /// getter shows plain fields only. Needs no session.
    ///
    /// Known from other clients, not documented.
    UpdateYandexMarketIntegrationSettings -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
        ///   document that is not known; it is sent as it is.
        new(update_data "updateData": &str);
    }
}

documents! {
    /// Of the type `SelectorExportersSettingsUpdateData`.
    SelectorExportersSettingsUpdateData {
        /// The service's `Vkontakte`.
        vkontakte "vkontakte": &VkontakteIntegrationSettings,
    }

    /// Of the type `VkontakteIntegrationSettings`.
    VkontakteIntegrationSettings = views::VkontakteIntegrationSettings<'_> {
        /// The service's `BackgroundExporting`.
        background_exporting "backgroundExporting": bool,
        /// The service's `CategoryIds`.
        category_ids "categoryIds": &[&str],
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Password`.
        password "password": &str,
        /// The service's `GroupId`.
        group_id "groupId": &str,
        /// The service's `AlbumName`.
        album_name "albumName": &str,
    }
}
