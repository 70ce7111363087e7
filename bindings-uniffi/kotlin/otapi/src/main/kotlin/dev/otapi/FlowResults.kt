// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi

import dev.otapi.common.NamedParameter
import dev.otapi.common.UserProfileInfo
import dev.otapi.enums.ActivityState
import dev.otapi.enums.AnswerOutcome
import dev.otapi.enums.AnsweredBy
import dev.otapi.enums.ChangeVerdict
import dev.otapi.enums.CheckVerdict
import dev.otapi.enums.ChoiceKind
import dev.otapi.enums.DropCause
import dev.otapi.enums.ExportVerdict
import dev.otapi.enums.HandOffOutcome
import dev.otapi.enums.LineChange
import dev.otapi.enums.LinkVerdict
import dev.otapi.enums.MessageHint
import dev.otapi.enums.MessageType
import dev.otapi.enums.MissingPart
import dev.otapi.enums.PlacedVerdict
import dev.otapi.enums.PurchaseWarningKind
import dev.otapi.ids.ElementId
import dev.otapi.ids.OrderId
import dev.otapi.ids.OrderLineId
import dev.otapi.ids.SessionId
import dev.otapi.ids.UserProfileId
import java.math.BigDecimal
import java.time.Instant
import kotlinx.serialization.json.JsonElement

/** Activities that the service knows. */
class ActivitiesResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val activities: List<ListedActivity> get() = many("activities") { ListedActivity(it) }
}

/** What can be done to an activity as a whole, such as `Cancel`. */
class ActivityAction internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val action: String get() = text("action") ?: lacks("action")

    val label: String get() = text("label") ?: lacks("label")
}

/** A background activity of the service. */
class ActivityId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: String? get() = text("type")

    val id: String? get() = text("id")
}

/** How an activity ended. */
class ActivityResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: String get() = text("type") ?: lacks("type")

    val id: String get() = text("id") ?: lacks("id")

    val state: ActivityState get() = text("state")?.let(::ActivityState) ?: lacks("state")

    /** Its log. */
    val steps: List<ActivityStep> get() = many("steps") { ActivityStep(it) }

    /** What was answered, by whom and with what success. */
    val audit: List<AuditEntry> get() = many("audit") { AuditEntry(it) }
}

/** A line of an activity's log. */
class ActivityStep internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: String? get() = text("type")

    val message: String? get() = text("message")
}

/** An answer that was given. */
class AuditEntry internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val by: AnsweredBy get() = text("by")?.let(::AnsweredBy) ?: lacks("by")

    /** The policy's rule, from 0. */
    val rule: Int? get() = int("rule")

    val outcome: AnswerOutcome get() = text("outcome")?.let(::AnswerOutcome) ?: lacks("outcome")

    val action: String? get() = text("action")

    val question: String? get() = text("question")

    val stepType: String? get() = text("stepType")

    val choice: Int? get() = int("choice")

    /** Of an answer to a question. */
    val parameters: List<NamedParameter> get() = many("parameters") { NamedParameter(it) }
}

/** How a bulk run ended. The items came before. */
class BulkResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** So many items came. */
    val given: Int get() = int("given") ?: lacks("given")

    /** Items that came incomplete to the end. */
    val incomplete: List<String> get() = texts("incomplete")

    /** Asked for, and did not come. */
    val missing: List<String> get() = texts("missing")

    /** Came, and nobody had asked for them. */
    val unrequested: List<String> get() = texts("unrequested")
}

/** What became of the lines' statuses. */
class ChangeStatusesResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    /** All lines are in the status. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val lines: List<ChangedLine> get() = many("lines") { ChangedLine(it) }

    /** The error record, if the service refused. */
    val refusal: JsonElement? get() = element("refusal")
}

/** What became of a line's status. */
class ChangedLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val verdict: ChangeVerdict get() = text("verdict")?.let(::ChangeVerdict) ?: lacks("verdict")

    /** The status's id. */
    val before: Int? get() = int("before")

    val after: Int? get() = int("after")
}

/** What became of a member, by its path in the update. */
class ChangedMember internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val member: String get() = text("member") ?: lacks("member")

    val verdict: ChangeVerdict get() = text("verdict")?.let(::ChangeVerdict) ?: lacks("verdict")

    val before: String? get() = text("before")

    val after: String? get() = text("after")
}

/** What became of a setting. Passwords are neither shown nor compared. */
class ChangedSetting internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val path: String get() = text("path") ?: lacks("path")

    val before: JsonElement? get() = element("before")

    val wanted: JsonElement? get() = element("wanted")

    val after: JsonElement? get() = element("after")

    /** None where it cannot be told. */
    val taken: Boolean? get() = flag("taken")
}

/** What the check of a basket found. */
class CheckBasketResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** All can be ordered. */
    val ready: Boolean get() = flag("ready") ?: lacks("ready")

    val elements: List<CheckedElement> get() = many("elements") { CheckedElement(it) }
}

/** What the service says of an element. */
class CheckMessage internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val status: String? get() = text("status")

    val code: String? get() = text("code")

    /** For people; `{name}` stands for a parameter. */
    val text: String? get() = text("text")

    val parameters: List<NamedParameter> get() = many("parameters") { NamedParameter(it) }
}

/** What the check found of an element; without an id, of the basket as a whole. */
class CheckedElement internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val elementId: ElementId? get() = int("elementId")?.let(::ElementId)

    val verdict: CheckVerdict get() = text("verdict")?.let(::CheckVerdict) ?: lacks("verdict")

    val messages: List<CheckMessage> get() = many("messages") { CheckMessage(it) }
}

/** How the hand-off ended. */
class CompleteProviderSessionResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val outcome: HandOffOutcome get() = text("outcome")?.let(::HandOffOutcome) ?: lacks("outcome")

    val providerType: String? get() = text("providerType")

    /** Of `session`. */
    val session: SessionId? get() = text("session")?.let(::SessionId)

    /** Of `session`, if an operator was given whose list names it. */
    val account: String? get() = text("account")

    /** Of `refused`. */
    val reason: String? get() = text("reason")
}

/** What was bought. */
class ExportResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    /** Every line was bought. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val lines: List<ExportedLine> get() = many("lines") { ExportedLine(it) }

    val messages: List<RunMessage> get() = many("messages") { RunMessage(it) }

    /** None if the answer was lost and only the lines tell that all is bought. */
    val activity: ActivityResult? get() = one("activity") { ActivityResult(it) }
}

/** What became of a line. */
class ExportedLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val verdict: ExportVerdict get() = text("verdict")?.let(::ExportVerdict) ?: lacks("verdict")

    val marketplaceOrder: String? get() = text("marketplaceOrder")

    val account: String? get() = text("account")

    val marketplaceStatus: String? get() = text("marketplaceStatus")

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    /** What was bought otherwise than wanted. */
    val warnings: List<PurchaseWarning> get() = many("warnings") { PurchaseWarning(it) }
}

/** A member of a line that changed; the name is that of the member of `LineState` in camelCase, in every language. */
class FieldDifference internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val field: String get() = text("field") ?: lacks("field")

    val before: JsonElement? get() = element("before")

    val after: JsonElement? get() = element("after")
}

/** A line that could not be cancelled. */
class KeptLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    /** The error record. */
    val error: JsonElement? get() = element("error")
}

/** A line that changed. */
class LineDifference internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val change: LineChange get() = text("change")?.let(::LineChange) ?: lacks("change")

    val fields: List<FieldDifference> get() = many("fields") { FieldDifference(it) }

    /** Of `split` and `merged`: the line that its pieces come from or went to, if that is certain. */
    val otherLineId: OrderLineId? get() = text("otherLineId")?.let(::OrderLineId)
}

/** A line as it stands. */
class LineState internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    val marketplaceOrder: String? get() = text("marketplaceOrder")

    val marketplaceStatus: String? get() = text("marketplaceStatus")

    val waybill: String? get() = text("waybill")

    val account: String? get() = text("account")

    val cancelled: Boolean? get() = flag("cancelled")

    val quantity: Int? get() = int("quantity")

    val itemId: String? get() = text("itemId")

    val configurationId: String? get() = text("configurationId")
}

/** What the lines of an order are linked to. */
class LinkResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    /** A line holds each marketplace order; or, of `unlink`, no line is linked any more. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val lines: List<LinkedLine> get() = many("lines") { LinkedLine(it) }

    /** Of `unlink`: lines that are unlinked all the same. */
    val unrequestedLines: List<OrderLineId> get() = texts("unrequestedLines") { OrderLineId(it) }

    val messages: List<RunMessage> get() = many("messages") { RunMessage(it) }

    /** None as in `export`, and if nothing was linked. */
    val activity: ActivityResult? get() = one("activity") { ActivityResult(it) }
}

/** What became of a line. */
class LinkedLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val verdict: LinkVerdict get() = text("verdict")?.let(::LinkVerdict) ?: lacks("verdict")

    val marketplaceOrder: String? get() = text("marketplaceOrder")

    /** What it was linked to before. */
    val previousMarketplaceOrder: String? get() = text("previousMarketplaceOrder")

    val account: String? get() = text("account")

    val marketplaceStatus: String? get() = text("marketplaceStatus")

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")
}

/** An activity as it stands. */
class ListedActivity internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val activity: ActivityId get() = one("activity") { ActivityId(it) } ?: lacks("activity")

    val description: String? get() = text("description")

    val state: ActivityState get() = text("state")?.let(::ActivityState) ?: lacks("state")

    val percent: Int? get() = int("percent")

    val startTime: Instant? get() = moment("startTime")

    val workTimeMs: Long? get() = long("workTimeMs")

    /** What can be done to it as a whole. */
    val actions: List<ActivityAction> get() = many("actions") { ActivityAction(it) }

    /** Open questions of one that waits. */
    val questions: List<OpenQuestion> get() = many("questions") { OpenQuestion(it) }
}

/** A session with a marketplace. */
class ListedSession internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val session: SessionId get() = text("session")?.let(::SessionId) ?: lacks("session")

    val account: String get() = text("account") ?: lacks("account")

    val balance: BigDecimal? get() = decimal("balance")

    val currency: String? get() = text("currency")
}

/** One way to answer a question. */
class OpenChoice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val choice: Int get() = int("choice") ?: lacks("choice")

    val kind: ChoiceKind get() = text("kind")?.let(::ChoiceKind) ?: lacks("kind")

    val action: String? get() = text("action")

    /** The text for people. */
    val label: String? get() = text("label")

    /** What tells choices apart for programs. */
    val parameters: List<NamedParameter> get() = many("parameters") { NamedParameter(it) }
}

/** A question of an activity. It is answered by whoever follows the activity. */
class OpenQuestion internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** It changes with what the question says. */
    val id: String get() = text("id") ?: lacks("id")

    val stepIndex: Int get() = int("stepIndex") ?: lacks("stepIndex")

    val stepType: String? get() = text("stepType")

    /** The text for people. Never decide by it. */
    val message: String get() = text("message") ?: lacks("message")

    val choices: List<OpenChoice> get() = many("choices") { OpenChoice(it) }
}

/** What was paid. Amounts are in `currency`. */
class PayResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val customerId: String? get() = text("customerId")

    val reference: String get() = text("reference") ?: lacks("reference")

    val currency: String? get() = text("currency")

    val deposited: BigDecimal get() = decimal("deposited") ?: lacks("deposited")

    val reserved: BigDecimal get() = decimal("reserved") ?: lacks("reserved")

    val paid: BigDecimal get() = decimal("paid") ?: lacks("paid")

    val open: BigDecimal get() = decimal("open") ?: lacks("open")

    /** Nothing is open. */
    val settled: Boolean get() = flag("settled") ?: lacks("settled")
}

/** What became of an order. */
class PlaceResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val reference: String get() = text("reference") ?: lacks("reference")

    /** Every line was ordered as asked for, and nothing else. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val lines: List<PlacedLine> get() = many("lines") { PlacedLine(it) }

    /** Lines of the order that nobody asked for. */
    val unrequestedLines: List<OrderLineId> get() = texts("unrequestedLines") { OrderLineId(it) }

    val customerId: String? get() = text("customerId")

    val status: String? get() = text("status")

    val total: BigDecimal? get() = decimal("total")

    /** What is to be paid yet. */
    val open: BigDecimal? get() = decimal("open")

    val currency: String? get() = text("currency")
}

/** What became of a line. */
class PlacedLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val itemId: String get() = text("itemId") ?: lacks("itemId")

    val configurationId: String? get() = text("configurationId")

    val quantity: Int get() = int("quantity") ?: lacks("quantity")

    val verdict: PlacedVerdict get() = text("verdict")?.let(::PlacedVerdict) ?: lacks("verdict")

    val orderedQuantity: Int get() = int("orderedQuantity") ?: lacks("orderedQuantity")

    val lineIds: List<OrderLineId> get() = texts("lineIds") { OrderLineId(it) }

    /** With `diagnose`: why it was dropped. */
    val cause: DropCause? get() = text("cause")?.let(::DropCause)
}

/** What an order needs. */
class PrepareResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Nothing is missing. */
    val ready: Boolean get() = flag("ready") ?: lacks("ready")

    val missing: List<MissingPart> get() = texts("missing") { MissingPart(it) }

    /** The customer's addresses. */
    val profiles: List<PreparedProfile> get() = many("profiles") { PreparedProfile(it) }

    val deliveryModes: List<PreparedDeliveryMode> get() = many("deliveryModes") { PreparedDeliveryMode(it) }
}

/** A way to deliver. One with an `errorCode` cannot be used. */
class PreparedDeliveryMode internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String get() = text("id") ?: lacks("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val price: BigDecimal? get() = decimal("price")

    val currency: String? get() = text("currency")

    /** The price in full. */
    val fullPrice: JsonElement? get() = element("fullPrice")

    /** To a pickup point. */
    val isPickupPointMode: Boolean? get() = flag("isPickupPointMode")

    val errorCode: String? get() = text("errorCode")

    val errorMessage: String? get() = text("errorMessage")
}

/** An address of a customer. */
class PreparedProfile internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: UserProfileId get() = int("id")?.let(::UserProfileId) ?: lacks("id")

    val name: String get() = text("name") ?: lacks("name")

    val address: String get() = text("address") ?: lacks("address")

    /** The whole profile. */
    val recipient: UserProfileInfo? get() = one("recipient") { UserProfileInfo(it) }

    /** Members of the recipient without which a parcel hardly arrives. */
    val missing: List<String> get() = texts("missing")
}

/** A hand-off that has begun. */
class ProviderSessionResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Where a person logs in. */
    val url: String get() = text("url") ?: lacks("url")

    /** For `complete_provider_session`; nothing secret is in it. */
    val state: JsonElement get() = element("state") ?: lacks("state")
}

/** The sessions to choose from. */
class ProviderSessionsResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val sessions: List<ListedSession> get() = many("sessions") { ListedSession(it) }
}

/** Something that was bought otherwise than wanted. */
class PurchaseWarning internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val kind: PurchaseWarningKind get() = text("kind")?.let(::PurchaseWarningKind) ?: lacks("kind")

    /** Of a price: how much it is off. */
    val level: String? get() = text("level")

    val wanted: String? get() = text("wanted")

    val bought: String? get() = text("bought")
}

/** What became of the new order, and of the lines of the old one. */
class ReaddResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val reference: String get() = text("reference") ?: lacks("reference")

    /** Every line was ordered as asked for, and nothing else. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val lines: List<PlacedLine> get() = many("lines") { PlacedLine(it) }

    /** Lines of the order that nobody asked for. */
    val unrequestedLines: List<OrderLineId> get() = texts("unrequestedLines") { OrderLineId(it) }

    val customerId: String? get() = text("customerId")

    val status: String? get() = text("status")

    val total: BigDecimal? get() = decimal("total")

    /** What is to be paid yet. */
    val open: BigDecimal? get() = decimal("open")

    val currency: String? get() = text("currency")

    val cancelledLines: List<OrderLineId> get() = texts("cancelledLines") { OrderLineId(it) }

    /** Lines that could not be cancelled, and are not ordered again. */
    val keptLines: List<KeptLine> get() = many("keptLines") { KeptLine(it) }
}

/** How an activity ended that was started. */
class RunActivityResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: String get() = text("type") ?: lacks("type")

    val id: String get() = text("id") ?: lacks("id")

    val state: ActivityState get() = text("state")?.let(::ActivityState) ?: lacks("state")

    /** Its log. */
    val steps: List<ActivityStep> get() = many("steps") { ActivityStep(it) }

    /** What was answered, by whom and with what success. */
    val audit: List<AuditEntry> get() = many("audit") { AuditEntry(it) }

    /** It was found after its answer was lost; it may be somebody else's. */
    val traced: Boolean get() = flag("traced") ?: lacks("traced")
}

/** An error or a warning of a run. Hints are for people and may be wrong. */
class RunMessage internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val type: MessageType get() = text("type")?.let(::MessageType) ?: lacks("type")

    val message: String get() = text("message") ?: lacks("message")

    val hints: List<MessageHint> get() = texts("hints") { MessageHint(it) }
}

/** A setting, or a group of them. What a password holds is never told. */
class SettingField internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Its place, for `update_settings`. */
    val path: String get() = text("path") ?: lacks("path")

    val name: String get() = text("name") ?: lacks("name")

    val displayName: String? get() = text("displayName")

    val description: String? get() = text("description")

    /** The service's name of its kind, such as `NumericUpDown`. */
    val type: String? get() = text("type")

    val unit: String? get() = text("unit")

    val readOnly: Boolean get() = flag("readOnly") ?: lacks("readOnly")

    val requireReload: Boolean? get() = flag("requireReload")

    val min: Int? get() = int("min")

    val max: Int? get() = int("max")

    val datePrecision: String? get() = text("datePrecision")

    /** What can be chosen. */
    val values: List<SettingValue> get() = many("values") { SettingValue(it) }

    val placeholders: List<SettingPlaceholder> get() = many("placeholders") { SettingPlaceholder(it) }

    /** For people. */
    val constraints: List<String> get() = texts("constraints")

    val value: JsonElement? get() = element("value")

    val fields: List<SettingField> get() = many("fields") { SettingField(it) }
}

/** A text that stands for something in a setting. */
class SettingPlaceholder internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val value: String? get() = text("value")

    val description: String? get() = text("description")
}

/** A value that can be chosen. */
class SettingValue internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String get() = text("name") ?: lacks("name")

    val displayName: String? get() = text("displayName")

    val description: String? get() = text("description")

    /** It cannot be chosen. */
    val readOnly: Boolean get() = flag("readOnly") ?: lacks("readOnly")

    val children: List<SettingValue> get() = many("children") { SettingValue(it) }
}

/** Settings of autopurchase, as the service describes them. */
class SettingsResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val fields: List<SettingField> get() = many("fields") { SettingField(it) }
}

/** What changed at the marketplace. */
class SynchroniseResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val differences: List<LineDifference> get() = many("differences") { LineDifference(it) }

    /** The lines as they stand. */
    val lines: List<LineState> get() = many("lines") { LineState(it) }

    /** Orders that are not there any more. */
    val goneOrders: List<OrderId> get() = texts("goneOrders") { OrderId(it) }

    val messages: List<RunMessage> get() = many("messages") { RunMessage(it) }

    /** False: a cancel here does not cancel at the marketplace. */
    val cancelsReachMarketplace: Boolean get() = flag("cancelsReachMarketplace") ?: lacks("cancelsReachMarketplace")

    val activity: ActivityResult get() = one("activity") { ActivityResult(it) } ?: lacks("activity")
}

/** A line that was found, with its order. */
class TrackHit internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val itemId: String? get() = text("itemId")

    val title: String? get() = text("title")

    val configuration: String? get() = text("configuration")

    val quantity: Int? get() = int("quantity")

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    val marketplaceOrder: String? get() = text("marketplaceOrder")

    val marketplaceStatus: String? get() = text("marketplaceStatus")

    val account: String? get() = text("account")

    val waybill: String? get() = text("waybill")

    val orderStatus: String? get() = text("orderStatus")

    val customerId: String? get() = text("customerId")

    val customer: String? get() = text("customer")
}

/** What was found. */
class TrackResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val hits: List<TrackHit> get() = many("hits") { TrackHit(it) }
}

/** What became of an order's members. */
class UpdateOrderResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    /** All members are as asked for. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    val members: List<ChangedMember> get() = many("members") { ChangedMember(it) }

    /** The error record, if the service refused. */
    val refusal: JsonElement? get() = element("refusal")
}

/** What became of the settings. */
class UpdateSettingsResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val changes: List<ChangedSetting> get() = many("changes") { ChangedSetting(it) }

    /** All settings as they stand. */
    val fields: List<SettingField> get() = many("fields") { SettingField(it) }
}

/** What is new in orders. */
class WatchResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val differences: List<LineDifference> get() = many("differences") { LineDifference(it) }

    /** The lines as they stand. */
    val lines: List<LineState> get() = many("lines") { LineState(it) }

    /** Orders that are not there any more. */
    val goneOrders: List<OrderId> get() = texts("goneOrders") { OrderId(it) }

    /** There are more orders than the limit. */
    val more: Boolean get() = flag("more") ?: lacks("more")

    /** For the next watch; nothing secret is in it. */
    val snapshot: JsonElement get() = element("snapshot") ?: lacks("snapshot")
}
