// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Buying at marketplaces: exporting orders to them, linking, synchronising.

pub mod views;

use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get the data needed to open a new session with a provider for order placing.
    ///
    /// Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and
    /// gives its address; a repeat opens another and the unused one lapses. Needs an operator's session.
    GetProviderOrdersIntegrationSessionAuthenticationInfo -> views::ProviderAuthenticationInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `return_url`: The browser comes back here with the finished session or an error; the names of its
        ///   parameters are not documented.
        new(provider_type "providerType": enums::ItemProviderType<'_>, return_url "returnUrl": &str);
    }

    /// List the provider sessions used for order placing.
    ///
    /// Needs an operator's session.
    GetProviderOrdersIntegrationSessionInfoList -> List<'a, views::ProviderSessionInfo<'a>> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
    }

    /// Get the settings of order placing with a provider.
    ///
    /// Needs an operator's session.
    GetProviderOrdersIntegrationSettings -> views::ProviderOrdersIntegrationSettings<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Start placing an order's lines with a provider, in the background.
    ///
    /// Returns at once; work, questions and errors happen in the activity. Whether a second export of the same order
    /// joins, fails or runs beside the first is not known.
    ///
    /// Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same goods
    /// twice. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`. Starts an
    /// activity of the type `ProviderOrdersIntegrationExporting`, which the flow `activity` follows, as is assumed.
    RunOrderExportingToProvider -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>, parameters "parameters": &ProviderOrdersParameters);
    }

    /// Start linking an order with existing provider orders, in the background.
    ///
    /// Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second run
    /// meanwhile does is not known. Needs an operator's session. Wants a session with the marketplace, too: the option
    /// `provider`. Starts an activity of the type `ProviderOrdersIntegrationLinking`, which the flow `activity`
    /// follows, as is assumed.
    RunOrderLinkingWithProvider -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `parameters`: Assumed, not documented.
        new(provider_type "providerType": enums::ItemProviderType<'_>, parameters "parameters": &ProviderOrdersParameters);
    }

    /// Start unlinking an order from its provider orders, in the background.
    ///
    /// Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.
    ///
    /// Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that were
    /// made since. Needs an operator's session. Wants a session with the marketplace, too: the option `provider`.
    /// Starts an activity of the type `ProviderOrdersIntegrationUnlinking`, which the flow `activity` follows, as is
    /// assumed.
    RunOrderUnlinkingFromProvider -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `parameters`: Assumed, not documented.
        new(provider_type "providerType": enums::ItemProviderType<'_>, parameters "parameters": &ProviderOrdersParameters);
    }

    /// Start synchronising orders with a provider, in the background.
    ///
    /// Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing goes
    /// there.
    ///
    /// Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same, but a
    /// repeat leaves two runs beside each other. Needs an operator's session. Wants a session with the marketplace,
    /// too: the option `provider`. Starts an activity of the type `ProviderOrdersIntegrationSynchronizing`, which the
    /// flow `activity` follows, as is assumed.
    RunOrdersSynchronizingWithProvider -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
        /// Ids of the orders to synchronise. A newer parameter; what the service does with it was not seen.
        parameters "parameters": &ProviderOrdersParameters,
    }

    /// Change the settings of order placing with a provider.
    ///
    /// Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add to
    /// again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateProviderOrdersIntegrationSettings -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
        ///   document that is not known; it is sent as it is.
        new(provider_type "providerType": enums::ItemProviderType<'_>, update_data "updateData": &str);
    }
}

documents! {
    /// OrderId with OrderLineIds names lines of one order; OrderIds names whole orders.
    ProviderOrdersParameters {
        /// The service's `OrderId`.
        order_id "orderId": &str,
        /// The service's `OrderLineIds`.
        order_line_ids "orderLineIds": &[&str],
        /// The service's `OrderIds`.
        order_ids "orderIds": &[&str],
    }
}
