// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Flows with types: what they are given, and in [`views`] what they give. What they do is in [`flows`](crate::flows).

pub mod views;

use crate::decimal::Decimal;
use crate::engine::ScopeId;
use crate::face::{common, ids};
use crate::json::Json;
use crate::typed::declare::{documents, flows};

flows! {
    /// Says what is missing for an order: a profile, a delivery mode.
    Prepare "prepare" -> views::PrepareResult<'a> {
        /// One with what it needs.
        ///
        /// * `customer`: Whose order it will be.
        new(customer "customer": ScopeId);
        /// Where it goes, to find delivery modes.
        country_code "countryCode": &str,
        /// As its name says.
        city_code "cityCode": &str,
        /// Kilograms.
        weight "weight": Decimal,
        /// Where the goods come from, such as `Taobao`.
        provider_type "providerType": &str,
    }

    /// Places an order, exactly one, and accounts for every line of it.
    Place "place" -> views::PlaceResult<'a> {
        /// One with what it needs.
        ///
        /// * `customer`: Whose order it is.
        new(customer "customer": ScopeId, delivery_mode_id "deliveryModeId": &str, items "items": &[PlaceItem]);
        /// Whose search finds the order again if its answer is lost; better than the customer's own list.
        operator "operator": ScopeId,
        /// To whom it goes.
        user_profile_id "userProfileId": ids::UserProfileId,
        /// The customer's comment.
        comment "comment": &str,
        /// A mark by which the order is found again; drawn if left out.
        reference "reference": &str,
        /// Finds out, by billed look-ups, why lines were dropped.
        diagnose "diagnose": bool,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Cancels an order that came out incomplete and places another in its stead.
    Replace "replace" -> views::PlaceResult<'a> {
        /// One with what it needs.
        ///
        /// * `customer`: Whose order it is.
        /// * `order_id`: The order to cancel first.
        new(customer "customer": ScopeId, order_id "orderId": ids::OrderId<'_>, delivery_mode_id "deliveryModeId": &str, items "items": &[PlaceItem]);
        /// Whose search finds the order again if its answer is lost; better than the customer's own list.
        operator "operator": ScopeId,
        /// To whom it goes.
        user_profile_id "userProfileId": ids::UserProfileId,
        /// The customer's comment.
        comment "comment": &str,
        /// A mark by which the order is found again; drawn if left out.
        reference "reference": &str,
        /// Finds out, by billed look-ups, why lines were dropped.
        diagnose "diagnose": bool,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Pays an order: deposits what is missing and reserves what is open, never twice.
    Pay "pay" -> views::PayResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, order_id "orderId": ids::OrderId<'_>);
        /// At most so much; all that is open if left out.
        amount "amount": Decimal,
        /// Deposits what the customer's account lacks; unless told otherwise, it does.
        deposit "deposit": bool,
        /// A mark by which the deposit is found again; drawn if left out.
        reference "reference": &str,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Begins the hand-off of a marketplace account: gives the address at which a person logs in.
    ProviderSession "provider_session" -> views::ProviderSessionResult<'a> {
        /// One with what it needs.
        ///
        /// * `provider_type`: The marketplace, such as `Taobao`.
        /// * `return_url`: Where the browser is to come back: http or https, without a fragment.
        new(operator "operator": ScopeId, provider_type "providerType": &str, return_url "returnUrl": &str);
        /// What the parameters of the return address are called; assumed if left out.
        parameter_names "parameterNames": &ReturnParameterNames,
        /// Says that the service drops the token from the return address, so that nothing guards against a forged one.
        token_dropped "tokenDropped": bool,
    }

    /// Ends the hand-off with the address to which the browser came back, in this or any other process.
    CompleteProviderSession "complete_provider_session" -> views::CompleteProviderSessionResult<'a> {
        /// One with what it needs.
        ///
        /// * `state`: What `provider_session` gave.
        /// * `return_url`: The address to which the browser came back.
        new(state "state": &Json, return_url "returnUrl": &str);
        /// Whose list names the account.
        operator "operator": ScopeId,
    }

    /// Lists the marketplace sessions that an operator can choose from.
    ProviderSessions "provider_sessions" -> views::ProviderSessionsResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider_type "providerType": &str);
    }

    /// Follows an activity, whoever started it, to its end.
    Activity "activity" -> views::ActivityResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, activity "activity": &ActivityId);
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Has an order bought at the marketplace; nothing is ever bought twice by it.
    Export "export" -> views::ExportResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider "provider": ScopeId, order_id "orderId": ids::OrderId<'_>);
        /// These lines; all that are not bought yet if left out.
        line_ids "lineIds": &[ids::OrderLineId<'_>],
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Brings statuses and tracking numbers over from the marketplace, and tells what changed.
    ///
    /// Takes exactly one of: `order_ids`, or `status_ids` with `limit`.
    Synchronise "synchronise" -> views::SynchroniseResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider "provider": ScopeId);
        /// These orders.
        order_ids "orderIds": &[ids::OrderId<'_>],
        /// Orders with lines of these statuses.
        status_ids "statusIds": &[i64],
        /// So many orders at most; with `status_ids`.
        limit "limit": i64,
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it.
    ///
    /// Takes exactly one of: `marketplace_order`, or `waybill`.
    Track "track" -> views::TrackResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId);
        /// As its name says.
        marketplace_order "marketplaceOrder": &str,
        /// Blanks, case and a scanner's prefix do not matter.
        waybill "waybill": &str,
    }

    /// Cancels lines of an order and orders them again in a new one.
    CancelAndReadd "cancel_and_readd" -> views::ReaddResult<'a> {
        /// One with what it needs.
        ///
        /// * `customer`: Whose order it is.
        /// * `order_id`: The order that holds the lines.
        /// * `line_ids`: The lines to order again.
        new(customer "customer": ScopeId, order_id "orderId": ids::OrderId<'_>, line_ids "lineIds": &[ids::OrderLineId<'_>]);
        /// Whose search finds the order again if its answer is lost; better than the customer's own list.
        operator "operator": ScopeId,
        /// That of the order if left out.
        delivery_mode_id "deliveryModeId": &str,
        /// To whom it goes.
        user_profile_id "userProfileId": ids::UserProfileId,
        /// The customer's comment.
        comment "comment": &str,
        /// A mark by which the order is found again; drawn if left out.
        reference "reference": &str,
        /// Finds out, by billed look-ups, why lines were dropped.
        diagnose "diagnose": bool,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Links the lines of an order with orders that were bought by hand at the marketplace.
    Link "link" -> views::LinkResult<'a> {
        /// One with what it needs.
        ///
        /// * `marketplace_orders`: The marketplace's numbers; which line each belongs to is found by the service.
        new(operator "operator": ScopeId, provider "provider": ScopeId, order_id "orderId": ids::OrderId<'_>, marketplace_orders "marketplaceOrders": &[&str]);
        /// Names of the document's elements, which were never seen; the likely ones if left out.
        element_names "elementNames": &ElementNames,
        /// A document of one's own, sent as it is.
        document "document": &str,
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled at
    /// the marketplace.
    Unlink "unlink" -> views::LinkResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider "provider": ScopeId, order_id "orderId": ids::OrderId<'_>);
        /// These lines; all that are linked if left out.
        line_ids "lineIds": &[ids::OrderLineId<'_>],
        /// Names of the document's elements, which were never seen; the likely ones if left out.
        element_names "elementNames": &ElementNames,
        /// A document of one's own, sent as it is.
        document "document": &str,
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Tells what is new in orders since a snapshot, without asking the marketplace.
    ///
    /// Takes exactly one of: `order_ids`, or `status_ids` with `limit`.
    Watch "watch" -> views::WatchResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId);
        /// That of an earlier watch; none the first time.
        snapshot "snapshot": &Json,
        /// Reads an order again only if something new stands in the queue of status changes.
        history "history": bool,
        /// These orders.
        order_ids "orderIds": &[ids::OrderId<'_>],
        /// Orders with lines of these statuses.
        status_ids "statusIds": &[i64],
        /// So many orders at most; with `status_ids`.
        limit "limit": i64,
    }

    /// Puts lines of an order into another status, and looks whether they are in it.
    ChangeStatuses "change_statuses" -> views::ChangeStatusesResult<'a> {
        /// One with what it needs.
        ///
        /// * `status`: The status's id, or its name in the shop.
        new(operator "operator": ScopeId, order_id "orderId": ids::OrderId<'_>, line_ids "lineIds": &[ids::OrderLineId<'_>], status "status": &Json);
        /// Other members of the lines that go with it in one call, such as the `internalPrice` that the customer shall
        /// confirm; nothing but the status is looked at after it.
        update "update": &Json,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Changes an order's weight, delivery mode, remark or address, and looks whether it took.
    UpdateOrder "update_order" -> views::UpdateOrderResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, order_id "orderId": ids::OrderId<'_>, update "update": &OrderUpdate);
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Has the service check a basket, or some of its elements: are they still sold, at what price.
    CheckBasket "check_basket" -> views::CheckBasketResult<'a> {
        /// One with what it needs.
        ///
        /// * `customer`: Or a guest with a basket.
        new(customer "customer": ScopeId);
        /// These; all if left out.
        element_ids "elementIds": &[ids::ElementId],
        /// Gives up after so many milliseconds without progress.
        no_progress_ms "noProgressMs": i64,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Reads many items by their ids, block by block, as they come.
    BulkItems "bulk_items" -> views::BulkResult<'a> => common::views::ItemFullInfo<'a> {
        /// One with what it needs.
        ///
        /// * `ids`: 10,000 at most.
        new(ids "ids": &[&str]);
        /// So many items are read at a time (100).
        block_size "blockSize": i64,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Reads what a search finds, block by block, as it comes. That these are full items is assumed.
    BulkSearch "bulk_search" -> views::BulkResult<'a> => common::views::ItemFullInfo<'a> {
        /// One with what it needs.
        ///
        /// * `parameters`: As `BatchSearchItemsFrame` takes them.
        /// * `frame_size`: So many items, 10,000 at most.
        new(parameters "parameters": &Json, frame_size "frameSize": i64);
        /// From this place on (0).
        frame_position "framePosition": i64,
        /// So many items are read at a time (100).
        block_size "blockSize": i64,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }

    /// Starts an activity by any method that does, and follows it to its end.
    RunActivity "run_activity" -> views::RunActivityResult<'a> {
        /// One with what it needs.
        ///
        /// * `method`: The service's own name of the method.
        new(operator "operator": ScopeId, method "method": &str);
        /// The session with the marketplace, for methods that want one.
        provider "provider": ScopeId,
        /// Its arguments.
        arguments "arguments": &Json,
        /// Answers decided beforehand, tried in order; what they do not cover is asked.
        policy "policy": &[PolicyRule],
        /// Gives up after so many milliseconds without progress; the activity itself goes on.
        no_progress_ms "noProgressMs": i64,
    }

    /// Lists activities, whoever started them, and the open questions of those that wait.
    Activities "activities" -> views::ActivitiesResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId);
        /// Of these types; of all if left out.
        types "types": &[&str],
    }

    /// Reads the settings of autopurchase at a marketplace by the service's own description of them.
    Settings "settings" -> views::SettingsResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider_type "providerType": &str);
    }

    /// Changes settings of autopurchase, checked against their description, and looks whether they took.
    UpdateSettings "update_settings" -> views::UpdateSettingsResult<'a> {
        /// One with what it needs.
        new(operator "operator": ScopeId, provider_type "providerType": &str, changes "changes": &[SettingChange]);
        /// The root element of the document, where the assumed one is wrong.
        root_name "rootName": &str,
        /// Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        repeat "repeat": bool,
    }
}

documents! {
    /// A background activity of the service.
    ActivityId(r#type "type": &str, id "id": &str) = views::ActivityId<'_> {
    }

    /// Names of elements of a document for linking, which were never seen.
    ElementNames {
        /// As its name says.
        root "root": &str,
        /// As its name says.
        order_id "orderId": &str,
        /// As its name says.
        list "list": &str,
        /// As its name says.
        item "item": &str,
    }

    /// To whom an order goes. What is left out stays.
    OrderAddress {
        /// As its name says.
        familyname "familyname": &str,
        /// As its name says.
        name "name": &str,
        /// As its name says.
        patername "patername": &str,
        /// As its name says.
        country_code "countryCode": &str,
        /// As its name says.
        country "country": &str,
        /// As its name says.
        city "city": &str,
        /// As its name says.
        city_code "cityCode": &str,
        /// As its name says.
        address "address": &str,
        /// As its name says.
        phone "phone": &str,
        /// As its name says.
        postal_code "postalCode": &str,
        /// As its name says.
        region_name "regionName": &str,
        /// As its name says.
        registration_address "registrationAddress": &str,
        /// As its name says.
        passport_number "passportNumber": &str,
        /// As its name says.
        inn "inn": &str,
        /// As its name says.
        pickup_point_code "pickupPointCode": &str,
    }

    /// What is to become of an order. What is left out stays.
    OrderUpdate {
        /// Kilograms.
        weight "weight": Decimal,
        /// As its name says.
        delivery_mode_id "deliveryModeId": &str,
        /// As its name says.
        additional_info "additionalInfo": &str,
        /// As its name says.
        delivery_address "deliveryAddress": &OrderAddress,
    }

    /// A line to order. Further members go into the document as they are.
    PlaceItem(id "id": &str, quantity "quantity": i64) + more {
        /// As its name says.
        configuration_id "configurationId": &str,
    }

    /// What a choice's parameter must be: one of the three tests.
    ///
    /// Takes exactly one of: `equals`, or `at_most`, or `at_least`.
    PolicyCondition(parameter "parameter": &str) {
        /// As its name says.
        equals "equals": &str,
        /// As its name says.
        at_most "atMost": Decimal,
        /// As its name says.
        at_least "atLeast": Decimal,
    }

    /// An answer decided beforehand. A rule that fits several choices decides nothing, and texts for people never do.
    ///
    /// * `where`: All of these must hold.
    PolicyRule(r#where "where": &[PolicyCondition]) {
        /// Only for lines of this sort.
        step_type "stepType": &str,
        /// The action's id (`DoStepAction`).
        action "action": &str,
    }

    /// What the parameters of the return address are called.
    ReturnParameterNames {
        /// As its name says.
        session "session": &str,
        /// As its name says.
        error "error": &str,
        /// As its name says.
        token "token": &str,
    }

    /// A setting, by its path, and what it is to hold.
    SettingChange(path "path": &str, value "value": &Json) {
    }
}
