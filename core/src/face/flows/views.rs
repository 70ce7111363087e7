// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What results hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Activities that the service knows.
    ActivitiesResult {
        /// As its name says.
        activities "activities": List<'a, ListedActivity<'a>>,
    }

    /// What can be done to an activity as a whole, such as `Cancel`.
    ActivityAction {
        /// As its name says.
        action "action": &'a str,
        /// As its name says.
        label "label": &'a str,
    }

    /// A background activity of the service.
    ActivityId {
        /// As its name says.
        r#type "type": &'a str,
        /// As its name says.
        id "id": &'a str,
    }

    /// How an activity ended.
    ActivityResult {
        /// As its name says.
        r#type "type": &'a str,
        /// As its name says.
        id "id": &'a str,
        /// As its name says.
        state "state": enums::ActivityState<'a>,
        /// Its log.
        steps "steps": List<'a, ActivityStep<'a>>,
        /// What was answered, by whom and with what success.
        audit "audit": List<'a, AuditEntry<'a>>,
    }

    /// A line of an activity's log.
    ActivityStep {
        /// As its name says.
        r#type "type": Option<&'a str>,
        /// As its name says.
        message "message": Option<&'a str>,
    }

    /// An answer that was given.
    AuditEntry {
        /// As its name says.
        by "by": enums::AnsweredBy<'a>,
        /// The policy's rule, from 0.
        rule "rule": Option<i64>,
        /// As its name says.
        outcome "outcome": enums::AnswerOutcome<'a>,
        /// As its name says.
        action "action": Option<&'a str>,
        /// As its name says.
        question "question": Option<&'a str>,
        /// As its name says.
        step_type "stepType": Option<&'a str>,
        /// As its name says.
        choice "choice": Option<i64>,
        /// Of an answer to a question.
        parameters "parameters": List<'a, common::views::NamedParameter<'a>>,
    }

    /// How a bulk run ended. The items came before.
    BulkResult {
        /// So many items came.
        given "given": i64,
        /// Items that came incomplete to the end.
        incomplete "incomplete": List<'a, &'a str>,
        /// Asked for, and did not come.
        missing "missing": List<'a, &'a str>,
        /// Came, and nobody had asked for them.
        unrequested "unrequested": List<'a, &'a str>,
    }

    /// What became of the lines' statuses.
    ChangeStatusesResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// All lines are in the status.
        complete "complete": bool,
        /// As its name says.
        lines "lines": List<'a, ChangedLine<'a>>,
        /// The error record, if the service refused.
        refusal "refusal": &'a Json,
    }

    /// What became of a line's status.
    ChangedLine {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        verdict "verdict": enums::ChangeVerdict<'a>,
        /// The status's id.
        before "before": Option<i64>,
        /// As its name says.
        after "after": Option<i64>,
    }

    /// What became of a member, by its path in the update.
    ChangedMember {
        /// As its name says.
        member "member": &'a str,
        /// As its name says.
        verdict "verdict": enums::ChangeVerdict<'a>,
        /// As its name says.
        before "before": Option<&'a str>,
        /// As its name says.
        after "after": Option<&'a str>,
    }

    /// What became of a setting. Passwords are neither shown nor compared.
    ChangedSetting {
        /// As its name says.
        path "path": &'a str,
        /// As its name says.
        before "before": &'a Json,
        /// As its name says.
        wanted "wanted": &'a Json,
        /// As its name says.
        after "after": &'a Json,
        /// None where it cannot be told.
        taken "taken": Option<bool>,
    }

    /// What the check of a basket found.
    CheckBasketResult {
        /// All can be ordered.
        ready "ready": bool,
        /// As its name says.
        elements "elements": List<'a, CheckedElement<'a>>,
    }

    /// What the service says of an element.
    CheckMessage {
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        code "code": Option<&'a str>,
        /// For people; `{name}` stands for a parameter.
        text "text": Option<&'a str>,
        /// As its name says.
        parameters "parameters": List<'a, common::views::NamedParameter<'a>>,
    }

    /// What the check found of an element; without an id, of the basket as a whole.
    CheckedElement {
        /// As its name says.
        element_id "elementId": Option<ids::ElementId>,
        /// As its name says.
        verdict "verdict": enums::CheckVerdict<'a>,
        /// As its name says.
        messages "messages": List<'a, CheckMessage<'a>>,
    }

    /// How the hand-off ended.
    CompleteProviderSessionResult {
        /// As its name says.
        outcome "outcome": enums::HandOffOutcome<'a>,
        /// As its name says.
        provider_type "providerType": Option<&'a str>,
        /// Of `session`.
        session "session": Option<ids::SessionId<'a>>,
        /// Of `session`, if an operator was given whose list names it.
        account "account": Option<&'a str>,
        /// Of `refused`.
        reason "reason": Option<&'a str>,
    }

    /// What was bought.
    ExportResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// Every line was bought.
        complete "complete": bool,
        /// As its name says.
        lines "lines": List<'a, ExportedLine<'a>>,
        /// As its name says.
        messages "messages": List<'a, RunMessage<'a>>,
        /// None if the answer was lost and only the lines tell that all is bought.
        activity "activity": Option<ActivityResult<'a>>,
    }

    /// What became of a line.
    ExportedLine {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        verdict "verdict": enums::ExportVerdict<'a>,
        /// As its name says.
        marketplace_order "marketplaceOrder": Option<&'a str>,
        /// As its name says.
        account "account": Option<&'a str>,
        /// As its name says.
        marketplace_status "marketplaceStatus": Option<&'a str>,
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// What was bought otherwise than wanted.
        warnings "warnings": List<'a, PurchaseWarning<'a>>,
    }

    /// A member of a line that changed; the name is that of the member of `LineState` in camelCase, in every language.
    FieldDifference {
        /// As its name says.
        field "field": &'a str,
        /// As its name says.
        before "before": &'a Json,
        /// As its name says.
        after "after": &'a Json,
    }

    /// A line that could not be cancelled.
    KeptLine {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// The error record.
        error "error": &'a Json,
    }

    /// A line that changed.
    LineDifference {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        change "change": enums::LineChange<'a>,
        /// As its name says.
        fields "fields": List<'a, FieldDifference<'a>>,
        /// Of `split` and `merged`: the line that its pieces come from or went to, if that is certain.
        other_line_id "otherLineId": Option<ids::OrderLineId<'a>>,
    }

    /// A line as it stands.
    LineState {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        marketplace_order "marketplaceOrder": Option<&'a str>,
        /// As its name says.
        marketplace_status "marketplaceStatus": Option<&'a str>,
        /// As its name says.
        waybill "waybill": Option<&'a str>,
        /// As its name says.
        account "account": Option<&'a str>,
        /// As its name says.
        cancelled "cancelled": Option<bool>,
        /// As its name says.
        quantity "quantity": Option<i64>,
        /// As its name says.
        item_id "itemId": Option<&'a str>,
        /// As its name says.
        configuration_id "configurationId": Option<&'a str>,
    }

    /// What the lines of an order are linked to.
    LinkResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// A line holds each marketplace order; or, of `unlink`, no line is linked any more.
        complete "complete": bool,
        /// As its name says.
        lines "lines": List<'a, LinkedLine<'a>>,
        /// Of `unlink`: lines that are unlinked all the same.
        unrequested_lines "unrequestedLines": List<'a, ids::OrderLineId<'a>>,
        /// As its name says.
        messages "messages": List<'a, RunMessage<'a>>,
        /// None as in `export`, and if nothing was linked.
        activity "activity": Option<ActivityResult<'a>>,
    }

    /// What became of a line.
    LinkedLine {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        verdict "verdict": enums::LinkVerdict<'a>,
        /// As its name says.
        marketplace_order "marketplaceOrder": Option<&'a str>,
        /// What it was linked to before.
        previous_marketplace_order "previousMarketplaceOrder": Option<&'a str>,
        /// As its name says.
        account "account": Option<&'a str>,
        /// As its name says.
        marketplace_status "marketplaceStatus": Option<&'a str>,
        /// As its name says.
        status_id "statusId": Option<i64>,
        /// As its name says.
        status "status": Option<&'a str>,
    }

    /// An activity as it stands.
    ListedActivity {
        /// As its name says.
        activity "activity": ActivityId<'a>,
        /// As its name says.
        description "description": Option<&'a str>,
        /// As its name says.
        state "state": enums::ActivityState<'a>,
        /// As its name says.
        percent "percent": Option<i64>,
        /// As its name says.
        start_time "startTime": Option<Moment<'a>>,
        /// As its name says.
        work_time_ms "workTimeMs": Option<i64>,
        /// What can be done to it as a whole.
        actions "actions": List<'a, ActivityAction<'a>>,
        /// Open questions of one that waits.
        questions "questions": List<'a, OpenQuestion<'a>>,
    }

    /// A session with a marketplace.
    ListedSession {
        /// As its name says.
        session "session": ids::SessionId<'a>,
        /// As its name says.
        account "account": &'a str,
        /// As its name says.
        balance "balance": Option<Decimal>,
        /// As its name says.
        currency "currency": Option<&'a str>,
    }

    /// One way to answer a question.
    OpenChoice {
        /// As its name says.
        choice "choice": i64,
        /// As its name says.
        kind "kind": enums::ChoiceKind<'a>,
        /// As its name says.
        action "action": Option<&'a str>,
        /// The text for people.
        label "label": Option<&'a str>,
        /// What tells choices apart for programs.
        parameters "parameters": List<'a, common::views::NamedParameter<'a>>,
    }

    /// A question of an activity. It is answered by whoever follows the activity.
    OpenQuestion {
        /// It changes with what the question says.
        id "id": &'a str,
        /// As its name says.
        step_index "stepIndex": i64,
        /// As its name says.
        step_type "stepType": Option<&'a str>,
        /// The text for people. Never decide by it.
        message "message": &'a str,
        /// As its name says.
        choices "choices": List<'a, OpenChoice<'a>>,
    }

    /// What was paid. Amounts are in `currency`.
    PayResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        customer_id "customerId": Option<&'a str>,
        /// As its name says.
        reference "reference": &'a str,
        /// As its name says.
        currency "currency": Option<&'a str>,
        /// As its name says.
        deposited "deposited": Decimal,
        /// As its name says.
        reserved "reserved": Decimal,
        /// As its name says.
        paid "paid": Decimal,
        /// As its name says.
        open "open": Decimal,
        /// Nothing is open.
        settled "settled": bool,
    }

    /// What became of an order.
    PlaceResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        reference "reference": &'a str,
        /// Every line was ordered as asked for, and nothing else.
        complete "complete": bool,
        /// As its name says.
        lines "lines": List<'a, PlacedLine<'a>>,
        /// Lines of the order that nobody asked for.
        unrequested_lines "unrequestedLines": List<'a, ids::OrderLineId<'a>>,
        /// As its name says.
        customer_id "customerId": Option<&'a str>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        total "total": Option<Decimal>,
        /// What is to be paid yet.
        open "open": Option<Decimal>,
        /// As its name says.
        currency "currency": Option<&'a str>,
    }

    /// What became of a line.
    PlacedLine {
        /// As its name says.
        item_id "itemId": &'a str,
        /// As its name says.
        configuration_id "configurationId": Option<&'a str>,
        /// As its name says.
        quantity "quantity": i64,
        /// As its name says.
        verdict "verdict": enums::PlacedVerdict<'a>,
        /// As its name says.
        ordered_quantity "orderedQuantity": i64,
        /// As its name says.
        line_ids "lineIds": List<'a, ids::OrderLineId<'a>>,
        /// With `diagnose`: why it was dropped.
        cause "cause": Option<enums::DropCause<'a>>,
    }

    /// What an order needs.
    PrepareResult {
        /// Nothing is missing.
        ready "ready": bool,
        /// As its name says.
        missing "missing": List<'a, enums::MissingPart<'a>>,
        /// The customer's addresses.
        profiles "profiles": List<'a, PreparedProfile<'a>>,
        /// As its name says.
        delivery_modes "deliveryModes": List<'a, PreparedDeliveryMode<'a>>,
    }

    /// A way to deliver. One with an `error_code` cannot be used.
    PreparedDeliveryMode {
        /// As its name says.
        id "id": &'a str,
        /// As its name says.
        name "name": Option<&'a str>,
        /// As its name says.
        description "description": Option<&'a str>,
        /// As its name says.
        price "price": Option<Decimal>,
        /// As its name says.
        currency "currency": Option<&'a str>,
        /// The price in full.
        full_price "fullPrice": &'a Json,
        /// To a pickup point.
        is_pickup_point_mode "isPickupPointMode": Option<bool>,
        /// As its name says.
        error_code "errorCode": Option<&'a str>,
        /// As its name says.
        error_message "errorMessage": Option<&'a str>,
    }

    /// An address of a customer.
    PreparedProfile {
        /// As its name says.
        id "id": ids::UserProfileId,
        /// As its name says.
        name "name": &'a str,
        /// As its name says.
        address "address": &'a str,
        /// The whole profile.
        recipient "recipient": Option<common::views::UserProfileInfo<'a>>,
        /// Members of the recipient without which a parcel hardly arrives.
        missing "missing": List<'a, &'a str>,
    }

    /// A hand-off that has begun.
    ProviderSessionResult {
        /// Where a person logs in.
        url "url": &'a str,
        /// For `complete_provider_session`; nothing secret is in it.
        state "state": &'a Json,
    }

    /// The sessions to choose from.
    ProviderSessionsResult {
        /// As its name says.
        sessions "sessions": List<'a, ListedSession<'a>>,
    }

    /// Something that was bought otherwise than wanted.
    PurchaseWarning {
        /// As its name says.
        kind "kind": enums::PurchaseWarningKind<'a>,
        /// Of a price: how much it is off.
        level "level": Option<&'a str>,
        /// As its name says.
        wanted "wanted": Option<&'a str>,
        /// As its name says.
        bought "bought": Option<&'a str>,
    }

    /// What became of the new order, and of the lines of the old one.
    ReaddResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        reference "reference": &'a str,
        /// Every line was ordered as asked for, and nothing else.
        complete "complete": bool,
        /// As its name says.
        lines "lines": List<'a, PlacedLine<'a>>,
        /// Lines of the order that nobody asked for.
        unrequested_lines "unrequestedLines": List<'a, ids::OrderLineId<'a>>,
        /// As its name says.
        customer_id "customerId": Option<&'a str>,
        /// As its name says.
        status "status": Option<&'a str>,
        /// As its name says.
        total "total": Option<Decimal>,
        /// What is to be paid yet.
        open "open": Option<Decimal>,
        /// As its name says.
        currency "currency": Option<&'a str>,
        /// As its name says.
        cancelled_lines "cancelledLines": List<'a, ids::OrderLineId<'a>>,
        /// Lines that could not be cancelled, and are not ordered again.
        kept_lines "keptLines": List<'a, KeptLine<'a>>,
    }

    /// How an activity ended that was started.
    RunActivityResult {
        /// As its name says.
        r#type "type": &'a str,
        /// As its name says.
        id "id": &'a str,
        /// As its name says.
        state "state": enums::ActivityState<'a>,
        /// Its log.
        steps "steps": List<'a, ActivityStep<'a>>,
        /// What was answered, by whom and with what success.
        audit "audit": List<'a, AuditEntry<'a>>,
        /// It was found after its answer was lost; it may be somebody else's.
        traced "traced": bool,
    }

    /// An error or a warning of a run. Hints are for people and may be wrong.
    RunMessage {
        /// As its name says.
        r#type "type": enums::MessageType<'a>,
        /// As its name says.
        message "message": &'a str,
        /// As its name says.
        hints "hints": List<'a, enums::MessageHint<'a>>,
    }

    /// A setting, or a group of them. What a password holds is never told.
    SettingField {
        /// Its place, for `update_settings`.
        path "path": &'a str,
        /// As its name says.
        name "name": &'a str,
        /// As its name says.
        display_name "displayName": Option<&'a str>,
        /// As its name says.
        description "description": Option<&'a str>,
        /// The service's name of its kind, such as `NumericUpDown`.
        r#type "type": Option<&'a str>,
        /// As its name says.
        unit "unit": Option<&'a str>,
        /// As its name says.
        read_only "readOnly": bool,
        /// As its name says.
        require_reload "requireReload": Option<bool>,
        /// As its name says.
        min "min": Option<i64>,
        /// As its name says.
        max "max": Option<i64>,
        /// As its name says.
        date_precision "datePrecision": Option<&'a str>,
        /// What can be chosen.
        values "values": List<'a, SettingValue<'a>>,
        /// As its name says.
        placeholders "placeholders": List<'a, SettingPlaceholder<'a>>,
        /// For people.
        constraints "constraints": List<'a, &'a str>,
        /// As its name says.
        value "value": &'a Json,
        /// As its name says.
        fields "fields": List<'a, SettingField<'a>>,
    }

    /// A text that stands for something in a setting.
    SettingPlaceholder {
        /// As its name says.
        value "value": Option<&'a str>,
        /// As its name says.
        description "description": Option<&'a str>,
    }

    /// A value that can be chosen.
    SettingValue {
        /// As its name says.
        name "name": &'a str,
        /// As its name says.
        display_name "displayName": Option<&'a str>,
        /// As its name says.
        description "description": Option<&'a str>,
        /// It cannot be chosen.
        read_only "readOnly": bool,
        /// As its name says.
        children "children": List<'a, SettingValue<'a>>,
    }

    /// Settings of autopurchase, as the service describes them.
    SettingsResult {
        /// As its name says.
        fields "fields": List<'a, SettingField<'a>>,
    }

    /// What changed at the marketplace.
    SynchroniseResult {
        /// As its name says.
        differences "differences": List<'a, LineDifference<'a>>,
        /// The lines as they stand.
        lines "lines": List<'a, LineState<'a>>,
        /// Orders that are not there any more.
        gone_orders "goneOrders": List<'a, ids::OrderId<'a>>,
        /// As its name says.
        messages "messages": List<'a, RunMessage<'a>>,
        /// False: a cancel here does not cancel at the marketplace.
        cancels_reach_marketplace "cancelsReachMarketplace": bool,
        /// As its name says.
        activity "activity": ActivityResult<'a>,
    }

    /// A line that was found, with its order.
    TrackHit {
        /// As its name says.
        line_id "lineId": ids::OrderLineId<'a>,
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// As its name says.
        item_id "itemId": Option<&'a str>,
        /// As its name says.
        title "title": Option<&'a str>,
        /// As its name says.
        configuration "configuration": Option<&'a str>,
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
        /// As its name says.
        waybill "waybill": Option<&'a str>,
        /// As its name says.
        order_status "orderStatus": Option<&'a str>,
        /// As its name says.
        customer_id "customerId": Option<&'a str>,
        /// As its name says.
        customer "customer": Option<&'a str>,
    }

    /// What was found.
    TrackResult {
        /// As its name says.
        hits "hits": List<'a, TrackHit<'a>>,
    }

    /// What became of an order's members.
    UpdateOrderResult {
        /// As its name says.
        order_id "orderId": ids::OrderId<'a>,
        /// All members are as asked for.
        complete "complete": bool,
        /// As its name says.
        members "members": List<'a, ChangedMember<'a>>,
        /// The error record, if the service refused.
        refusal "refusal": &'a Json,
    }

    /// What became of the settings.
    UpdateSettingsResult {
        /// As its name says.
        changes "changes": List<'a, ChangedSetting<'a>>,
        /// All settings as they stand.
        fields "fields": List<'a, SettingField<'a>>,
    }

    /// What is new in orders.
    WatchResult {
        /// As its name says.
        differences "differences": List<'a, LineDifference<'a>>,
        /// The lines as they stand.
        lines "lines": List<'a, LineState<'a>>,
        /// Orders that are not there any more.
        gone_orders "goneOrders": List<'a, ids::OrderId<'a>>,
        /// There are more orders than the limit.
        more "more": bool,
        /// For the next watch; nothing secret is in it.
        snapshot "snapshot": &'a Json,
    }
}
