// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What results hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{enums, ids};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// What stands against a choice. Further members say what it is about.
    ChoiceProblem {
        /// As its name says.
        problem "problem": enums::ChoiceProblemCode<'a>,
    }

    /// The configuration that is meant, or what can still be chosen.
    ConfigurationChoice {
        /// As its name says.
        price "price": Option<PriceSpan<'a>>,
        /// Only where it is higher.
        old_price "oldPrice": Option<PriceSpan<'a>>,
        /// How much less it is, rounded down; of several configurations the least.
        discount_percent "discountPercent": Option<i64>,
        /// The way to the warehouse.
        internal_delivery "internalDelivery": Option<PriceSpan<'a>>,
        /// The promotion that is made use of. The order needs it.
        promotion_id "promotionId": Option<&'a str>,
        /// How it falls with the quantity.
        quantity_ranges "quantityRanges": List<'a, PriceRange<'a>>,
        /// For the order; none where it is open, or the item has none.
        configuration_id "configurationId": Option<&'a str>,
        /// Nothing is open.
        is_full_configuration "isFullConfiguration": bool,
        /// Those that fit what is chosen.
        configuration_ids "configurationIds": List<'a, &'a str>,
        /// As its name says.
        properties "properties": List<'a, ConfigurationProperty<'a>>,
        /// As its name says.
        quantity "quantity": i64,
        /// The least that may be ordered.
        least_quantity "leastQuantity": i64,
        /// The step beyond the least.
        quantity_step "quantityStep": i64,
        /// As its name says.
        available_quantity "availableQuantity": Option<i64>,
        /// Why it cannot be ordered so; empty if it can, as far as is known.
        problems "problems": List<'a, ChoiceProblem<'a>>,
    }

    /// A property in which the configurations of an item differ.
    ConfigurationProperty {
        /// As its name says.
        id "id": &'a str,
        /// As its name says.
        display_name "displayName": Option<&'a str>,
        /// As its name says.
        is_chosen "isChosen": bool,
        /// As its name says.
        values "values": List<'a, PropertyValue<'a>>,
    }

    /// Which HTML of a description may be shown.
    DescriptionPolicy {
        /// As its name says.
        tags "tags": List<'a, &'a str>,
        /// Names of attributes, by the tag.
        attributes "attributes": &'a Json,
        /// Of addresses that have one.
        schemes "schemes": List<'a, &'a str>,
    }

    /// A picture of an item.
    ItemPictureView {
        /// As its name says.
        url "url": &'a str,
        /// As its name says.
        is_main "isMain": bool,
        /// As its name says.
        sizes "sizes": List<'a, SizedPicture<'a>>,
    }

    /// The pictures of an item.
    ItemPictures {
        /// As its name says.
        pictures "pictures": List<'a, ItemPictureView<'a>>,
    }

    /// So many of a line in a package.
    LineInPackage {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        quantity "quantity": i64,
    }

    /// The status of a line.
    NamedLineStatus {
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        is_paid "isPaid": Option<bool>,
        /// As its name says.
        is_cancelled "isCancelled": Option<bool>,
        /// As its name says.
        is_completed "isCompleted": Option<bool>,
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// Where the line may go.
        next "next": List<'a, NextStatus<'a>>,
    }

    /// A status that a line may be put into.
    NextStatus {
        /// As its name says.
        id "id": Option<i64>,
        /// As its name says.
        name "name": Option<&'a str>,
    }

    /// An order with its packages.
    OrderPackages {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        packages "packages": List<'a, PackageView<'a>>,
        /// As its name says.
        lines "lines": List<'a, PackedLine<'a>>,
        /// Parcels from the marketplace to the warehouse.
        waybills "waybills": List<'a, WaybillLines<'a>>,
        /// Nothing is left to pack.
        complete "complete": bool,
        /// What does not add up.
        problems "problems": List<'a, PackingProblem<'a>>,
    }

    /// The statuses of an order and its lines.
    OrderStatuses {
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        is_paid "isPaid": Option<bool>,
        /// As its name says.
        is_cancelled "isCancelled": Option<bool>,
        /// As its name says.
        is_completed "isCompleted": Option<bool>,
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// What may be done with the order.
        actions "actions": List<'a, enums::OrderAction<'a>>,
        /// As its name says.
        lines "lines": List<'a, NamedLineStatus<'a>>,
    }

    /// A place that a package has come by.
    PackageCheckpoint {
        /// As its name says.
        time "time": Option<Moment<'a>>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        location "location": Option<&'a str>,
    }

    /// A package on its way from the warehouse to the customer.
    PackageView {
        /// As its name says.
        package_id "packageId": &'a str,
        /// As its name says.
        status_id "statusId": Option<&'a str>,
        /// As its name says.
        status_code "statusCode": Option<&'a str>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        waybill "waybill": Option<&'a str>,
        /// As its name says.
        delivery_mode_name "deliveryModeName": Option<&'a str>,
        /// As its name says.
        weight "weight": Option<Decimal>,
        /// As its name says.
        creation_date "creationDate": Option<Moment<'a>>,
        /// As its name says.
        shipment_date "shipmentDate": Option<Moment<'a>>,
        /// As its name says.
        tracking_url "trackingUrl": Option<&'a str>,
        /// In the order of time.
        checkpoints "checkpoints": List<'a, PackageCheckpoint<'a>>,
        /// As its name says.
        lines "lines": List<'a, LineInPackage<'a>>,
    }

    /// A line of an order, and where it lies.
    PackedLine {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        item_id "itemId": Option<&'a str>,
        /// As its name says.
        title "title": Option<&'a str>,
        /// As its name says.
        configuration "configuration": Option<&'a str>,
        /// As its name says.
        image_url "imageUrl": Option<&'a str>,
        /// As its name says.
        quantity "quantity": Option<i64>,
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        marketplace_order "marketplaceOrder": Option<&'a str>,
        /// As its name says.
        marketplace_status "marketplaceStatus": Option<&'a str>,
        /// As its name says.
        account "account": Option<&'a str>,
        /// Of the way from the marketplace to the warehouse.
        waybill "waybill": Option<&'a str>,
        /// As its name says.
        packed "packed": i64,
        /// As its name says.
        unpacked "unpacked": i64,
        /// As its name says.
        can_move_to_package "canMoveToPackage": bool,
        /// As its name says.
        package_ids "packageIds": List<'a, &'a str>,
    }

    /// What does not add up. Further members say what it is about.
    PackingProblem {
        /// As its name says.
        problem "problem": enums::PackingProblemCode<'a>,
    }

    /// The address of a picture in its right form, and the size that it names.
    PictureAddress {
        /// None for one that is nothing to show.
        url "url": Option<&'a str>,
        /// As its name says.
        original_url "originalUrl": Option<&'a str>,
        /// As its name says.
        width "width": Option<i64>,
        /// As its name says.
        height "height": Option<i64>,
    }

    /// A price for so many pieces.
    PriceRange {
        /// As its name says.
        price "price": Option<PriceSpan<'a>>,
        /// Only where it is higher.
        old_price "oldPrice": Option<PriceSpan<'a>>,
        /// How much less it is, rounded down; of several configurations the least.
        discount_percent "discountPercent": Option<i64>,
        /// The way to the warehouse.
        internal_delivery "internalDelivery": Option<PriceSpan<'a>>,
        /// The promotion that is made use of. The order needs it.
        promotion_id "promotionId": Option<&'a str>,
        /// As its name says.
        min_quantity "minQuantity": i64,
        /// None where there is no next range.
        max_quantity "maxQuantity": Option<i64>,
    }

    /// Amounts from the least to the greatest, which are the same for one price.
    PriceSpan {
        /// As its name says.
        min "min": Decimal,
        /// As its name says.
        max "max": Decimal,
        /// Its code.
        currency "currency": &'a str,
        /// As its name says.
        sign "sign": &'a str,
        /// As the service displays amounts: `38 673.12₮`, and a dash between two.
        text "text": &'a str,
    }

    /// A value of a property.
    PropertyValue {
        /// As its name says.
        id "id": &'a str,
        /// As its name says.
        display_name "displayName": Option<&'a str>,
        /// As its name says.
        image_url "imageUrl": Option<&'a str>,
        /// As its name says.
        mini_image_url "miniImageUrl": Option<&'a str>,
        /// As its name says.
        selected "selected": bool,
        /// It goes with none of the values that are chosen of other properties.
        disabled "disabled": bool,
        /// How many there are of it, together with the values chosen of other properties.
        available_quantity "availableQuantity": Option<i64>,
    }

    /// Which price to show.
    ShownPrice {
        /// As its name says.
        price "price": Option<PriceSpan<'a>>,
        /// Only where it is higher.
        old_price "oldPrice": Option<PriceSpan<'a>>,
        /// How much less it is, rounded down; of several configurations the least.
        discount_percent "discountPercent": Option<i64>,
        /// The way to the warehouse.
        internal_delivery "internalDelivery": Option<PriceSpan<'a>>,
        /// The promotion that is made use of. The order needs it.
        promotion_id "promotionId": Option<&'a str>,
        /// How it falls with the quantity.
        quantity_ranges "quantityRanges": List<'a, PriceRange<'a>>,
    }

    /// A picture in a size of its own.
    SizedPicture {
        /// As its name says.
        url "url": &'a str,
        /// As its name says.
        width "width": Option<i64>,
        /// As its name says.
        height "height": Option<i64>,
    }

    /// A parcel from the marketplace to the warehouse.
    WaybillLines {
        /// As its name says.
        waybill "waybill": &'a str,
        /// As its name says.
        line_ids "lineIds": List<'a, ids::OrderLineId<'a>>,
    }
}
