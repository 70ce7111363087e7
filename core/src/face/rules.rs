// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The rules for shops as functions; what they give is in [`views`]. What they say is in [`shop`](crate::shop).

pub mod views;

use crate::face::ids;
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, rules};

rules! {
    /// Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else can
    /// be chosen. That something does not fit is no error: `problems` says why.
    choose_configuration ChooseConfiguration -> views::ConfigurationChoice<'a> {
        new(item "item": &Json);
        /// What the buyer has chosen so far.
        selected "selected": &[SelectedValue],
        /// A configuration by its id, from a basket or an address.
        configuration_id "configurationId": &str,
        /// How many pieces; the least that may be ordered where it is left out.
        quantity "quantity": i64,
        /// The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price
        /// without any.
        promotion_id "promotionId": &str,
        /// The code of one of the currencies that the service displays; the first of them where it is left out.
        currency "currency": &str,
        /// Takes the way to the warehouse into the price.
        with_delivery "withDelivery": bool,
    }

    /// Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted
    /// or computed.
    shown_price ShownPrice -> views::ShownPrice<'a> {
        new(item "item": &Json);
        /// As its name says.
        configuration_id "configurationId": &str,
        /// How many pieces; the least that may be ordered where it is left out.
        quantity "quantity": i64,
        /// The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price
        /// without any.
        promotion_id "promotionId": &str,
        /// The code of one of the currencies that the service displays; the first of them where it is left out.
        currency "currency": &str,
        /// Takes the way to the warehouse into the price.
        with_delivery "withDelivery": bool,
    }

    /// Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`,
    /// `GetSalesOrderShippings`).
    order_packages OrderPackages -> views::OrderPackages<'a> {
        new(order "order": &Json, packages "packages": &[Json]);
        /// What `GetPackageTracking…` gives, each with the id of its package as `packageId`.
        tracking "tracking": &[Json],
        /// Statuses in which a line needs no package (11, 12, 13).
        excluded_status_ids "excludedStatusIds": &[i64],
    }

    /// What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they
    /// may go.
    order_statuses OrderStatuses -> views::OrderStatuses<'a> {
        new(order "order": &Json);
        /// What `GetOrderStatusList` gives.
        order_statuses "orderStatuses": &[Json],
        /// What `GetOrderLineStatusList` gives.
        line_statuses "lineStatuses": &[Json],
        /// What `GetLineAvailableStatusList` gives, where it was asked.
        available "available": &[LineStatuses],
    }

    /// The pictures of an item, their addresses repaired, each once.
    pictures Pictures -> List<'a, views::ItemPictureView<'a>> => "pictures" {
        new(item "item": &Json);
    }

    /// The address of a picture in its right form, and the size that it names, with the full one.
    picture Picture -> views::PictureAddress<'a> {
        new(url "url": &str);
    }

    /// Which HTML of a description may be shown, for the library that cleans it.
    description_policy DescriptionPolicy -> views::DescriptionPolicy<'a> {
        new();
    }
}

documents! {
    /// What `GetLineAvailableStatusList` gives for a line.
    LineStatuses(line_id "lineId": ids::OrderLineId<'_>) {
        /// As its name says.
        statuses "statuses": &[Json],
    }

    /// A property and one of its values, as an item's attributes and configurations name them.
    SelectedValue(pid "pid": &str, vid "vid": &str) {
    }
}
