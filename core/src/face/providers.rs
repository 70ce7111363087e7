// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Marketplaces: what each can do, and its settings.

pub mod views;

use crate::face::{common, enums};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get what a provider supports (search, languages, currencies).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetProviderInfo -> common::views::ProviderInfo<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
    }

    /// List the providers available to the instance.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetProviderInfoList -> List<'a, common::views::ProviderInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the settings of one provider search method.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetProviderSearchMethod -> views::ProviderSearchMethod<'a> {
        /// A call with what it needs.
        new(search_method_id "searchMethodId": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the available provider search methods.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetProviderSearchMethodInfoList -> List<'a, common::views::ProviderSearchMethodInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the common settings of provider search methods.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetProviderSearchMethodSettings -> views::ProviderSearchMethodSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the provider search methods for editing.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetProviderSearchMethods -> List<'a, views::ProviderSearchMethod<'a>> {
        /// A call.
        new();
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Get the settings of a provider.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetProviderSettings -> views::ProviderSettings<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Change the settings of one provider search method.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateProviderSearchMethod -> () {
        /// A call with what it needs.
        new(search_method_id "searchMethodId": &str, update_data "updateData": &ProviderSearchMethodUpdateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Change the common settings of provider search methods.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its
    /// list is stated whole. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateProviderSearchMethodSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &ProviderSearchMethodSettingsUpdateData);
    }

    /// Change the settings of a provider.
    ///
    /// Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a
    /// repeat could add to again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateProviderSettings -> () {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>, update_data "updateData": &ProviderSettingsUpdateData);
    }
}

documents! {
    /// Of the type `ProviderSearchMethodSettingsUpdateData`.
    ProviderSearchMethodSettingsUpdateData {
        /// The service's `SearchMethods`.
        search_methods "searchMethods": &[&str],
    }

    /// Of the type `ProviderSearchMethodUpdateData`.
    ProviderSearchMethodUpdateData {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `DisplayName`.
        display_name "displayName": &str,
        /// The service's `DefaultSort`.
        default_sort "defaultSort": &str,
    }

    /// Of the type `ProviderSettingsUpdateData`.
    ProviderSettingsUpdateData {
        /// The service's `Taobao`.
        taobao "taobao": &Json,
    }
}
