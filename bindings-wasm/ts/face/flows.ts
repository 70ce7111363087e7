// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { FlowRun } from "../run.js";
import type { RunOptions, ScopeRef } from "../types.js";
import type { DateTime, Decimal, DecimalInput } from "../values.js";
import type { ItemFullInfo, NamedParameter, UserProfileInfo } from "./common.js";
import type {
  ActivityState, AnswerOutcome, AnsweredBy, ChangeVerdict, CheckVerdict, ChoiceKind, DropCause, ExportVerdict,
  HandOffOutcome, LineChange, LinkVerdict, MessageHint, MessageType, MissingPart, PlacedVerdict, PurchaseWarningKind,
} from "./enums.js";
import type { ElementId, OrderId, OrderLineId, SessionId, UserProfileId } from "./ids.js";

/** The flows of the main job. A flow is a job of several calls that is done once, whatever is lost on the way. */
export interface Flows {
  /** Says what is missing for an order: a profile, a delivery mode. */
  prepare(input: PrepareInput, options?: RunOptions): FlowRun<PrepareResult>;
  /** Places an order, exactly one, and accounts for every line of it. */
  place(input: PlaceInput, options?: RunOptions): FlowRun<PlaceResult>;
  /** Cancels an order that came out incomplete and places another in its stead. */
  replace(input: ReplaceInput, options?: RunOptions): FlowRun<PlaceResult>;
  /** Pays an order: deposits what is missing and reserves what is open, never twice. */
  pay(input: PayInput, options?: RunOptions): FlowRun<PayResult>;
  /** Begins the hand-off of a marketplace account: gives the address at which a person logs in. */
  providerSession(input: ProviderSessionInput, options?: RunOptions): FlowRun<ProviderSessionResult>;
  /** Ends the hand-off with the address to which the browser came back, in this or any other process. */
  completeProviderSession(input: CompleteProviderSessionInput, options?: RunOptions): FlowRun<CompleteProviderSessionResult>;
  /** Lists the marketplace sessions that an operator can choose from. */
  providerSessions(input: ProviderSessionsInput, options?: RunOptions): FlowRun<ProviderSessionsResult>;
  /** Follows an activity, whoever started it, to its end. */
  activity(input: ActivityInput, options?: RunOptions): FlowRun<ActivityResult>;
  /** Has an order bought at the marketplace; nothing is ever bought twice by it. */
  export(input: ExportInput, options?: RunOptions): FlowRun<ExportResult>;
  /** Brings statuses and tracking numbers over from the marketplace, and tells what changed. */
  synchronise(input: SynchroniseInput, options?: RunOptions): FlowRun<SynchroniseResult>;
  /** Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it. */
  track(input: TrackInput, options?: RunOptions): FlowRun<TrackResult>;
}

/** The flows of back offices, which only the client of `otapi/back-office` has. */
export interface BackOfficeFlows {
  /** Cancels lines of an order and orders them again in a new one. */
  cancelAndReadd(input: CancelAndReaddInput, options?: RunOptions): FlowRun<ReaddResult>;
  /** Links the lines of an order with orders that were bought by hand at the marketplace. */
  link(input: LinkInput, options?: RunOptions): FlowRun<LinkResult>;
  /**
   * Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled at the
   * marketplace.
   */
  unlink(input: UnlinkInput, options?: RunOptions): FlowRun<LinkResult>;
  /** Tells what is new in orders since a snapshot, without asking the marketplace. */
  watch(input: WatchInput, options?: RunOptions): FlowRun<WatchResult>;
  /** Puts lines of an order into another status, and looks whether they are in it. */
  changeStatuses(input: ChangeStatusesInput, options?: RunOptions): FlowRun<ChangeStatusesResult>;
  /** Changes an order's weight, delivery mode, remark or address, and looks whether it took. */
  updateOrder(input: UpdateOrderInput, options?: RunOptions): FlowRun<UpdateOrderResult>;
  /** Has the service check a basket, or some of its elements: are they still sold, at what price. */
  checkBasket(input: CheckBasketInput, options?: RunOptions): FlowRun<CheckBasketResult>;
  /** Reads many items by their ids, block by block, as they come. The run's `items()` gives them one by one. */
  bulkItems(input: BulkItemsInput, options?: RunOptions<ItemFullInfo>): FlowRun<BulkResult, ItemFullInfo>;
  /**
   * Reads what a search finds, block by block, as it comes. That these are full items is assumed. The run's `items()`
   * gives them one by one.
   */
  bulkSearch(input: BulkSearchInput, options?: RunOptions<ItemFullInfo>): FlowRun<BulkResult, ItemFullInfo>;
  /** Starts an activity by any method that does, and follows it to its end. */
  runActivity(input: RunActivityInput, options?: RunOptions): FlowRun<RunActivityResult>;
  /** Lists activities, whoever started them, and the open questions of those that wait. */
  activities(input: ActivitiesInput, options?: RunOptions): FlowRun<ActivitiesResult>;
  /** Reads the settings of autopurchase at a marketplace by the service's own description of them. */
  settings(input: SettingsInput, options?: RunOptions): FlowRun<SettingsResult>;
  /** Changes settings of autopurchase, checked against their description, and looks whether they took. */
  updateSettings(input: UpdateSettingsInput, options?: RunOptions): FlowRun<UpdateSettingsResult>;
}

/** What the flow `activities` is given. */
export type ActivitiesInput = {
  readonly operator: ScopeRef;
  /** Of these types; of all if left out. */
  readonly types?: readonly string[] | undefined;
};

/** Activities that the service knows. */
export type ActivitiesResult = {
  readonly activities: readonly ListedActivity[];
};

/** What can be done to an activity as a whole, such as `Cancel`. */
export type ActivityAction = {
  readonly action: string;
  readonly label: string;
};

/** A background activity of the service. */
export type ActivityId = {
  readonly type: string;
  readonly id: string;
};

/**
 * `ActivityId` as an argument.
 *
 * A background activity of the service.
 */
export type ActivityIdInput = {
  readonly type: string;
  readonly id: string;
};

/** What the flow `activity` is given. */
export type ActivityInput = {
  readonly operator: ScopeRef;
  readonly activity: ActivityIdInput;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
};

/** How an activity ended. */
export type ActivityResult = {
  readonly type: string;
  readonly id: string;
  readonly state: ActivityState;
  /** Its log. */
  readonly steps: readonly ActivityStep[];
  /** What was answered, by whom and with what success. */
  readonly audit: readonly AuditEntry[];
};

/** A line of an activity's log. */
export type ActivityStep = {
  readonly type?: string | null;
  readonly message?: string | null;
};

/** An answer that was given. */
export type AuditEntry = {
  readonly by: AnsweredBy;
  /** The policy's rule, from 0. */
  readonly rule?: number | null;
  readonly outcome: AnswerOutcome;
  readonly action?: string | null;
  readonly question?: string | null;
  readonly stepType?: string | null;
  readonly choice?: number | null;
  /** Of an answer to a question. */
  readonly parameters?: readonly NamedParameter[] | null;
};

/** What the flow `bulkItems` is given. */
export type BulkItemsInput = {
  /** 10,000 at most. */
  readonly ids: readonly string[];
  /** So many items are read at a time (100). */
  readonly blockSize?: number | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** How a bulk run ended. The items came before. */
export type BulkResult = {
  /** So many items came. */
  readonly given: number;
  /** Items that came incomplete to the end. */
  readonly incomplete: readonly string[];
  /** Asked for, and did not come. */
  readonly missing: readonly string[];
  /** Came, and nobody had asked for them. */
  readonly unrequested: readonly string[];
};

/** What the flow `bulkSearch` is given. */
export type BulkSearchInput = {
  /** As `BatchSearchItemsFrame` takes them. */
  readonly parameters: Json | object;
  /** So many items, 10,000 at most. */
  readonly frameSize: number;
  /** From this place on (0). */
  readonly framePosition?: number | undefined;
  /** So many items are read at a time (100). */
  readonly blockSize?: number | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What the flow `cancelAndReadd` is given. */
export type CancelAndReaddInput = {
  /** Whose order it is. */
  readonly customer: ScopeRef;
  /** The order that holds the lines. */
  readonly orderId: OrderId;
  /** The lines to order again. */
  readonly lineIds: readonly OrderLineId[];
  /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
  readonly operator?: ScopeRef | undefined;
  /** That of the order if left out. */
  readonly deliveryModeId?: string | undefined;
  /** To whom it goes. */
  readonly userProfileId?: UserProfileId | undefined;
  /** The customer's comment. */
  readonly comment?: string | undefined;
  /** A mark by which the order is found again; drawn if left out. */
  readonly reference?: string | undefined;
  /** Finds out, by billed look-ups, why lines were dropped. */
  readonly diagnose?: boolean | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What the flow `changeStatuses` is given. */
export type ChangeStatusesInput = {
  readonly operator: ScopeRef;
  readonly orderId: OrderId;
  readonly lineIds: readonly OrderLineId[];
  /** The status's id, or its name in the shop. */
  readonly status: Json | object;
  /**
   * Other members of the lines that go with it in one call, such as the `internalPrice` that the customer shall
   * confirm; nothing but the status is looked at after it.
   */
  readonly update?: Json | object | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What became of the lines' statuses. */
export type ChangeStatusesResult = {
  readonly orderId: OrderId;
  /** All lines are in the status. */
  readonly complete: boolean;
  readonly lines: readonly ChangedLine[];
  /** The error record, if the service refused. */
  readonly refusal?: Json;
};

/** What became of a line's status. */
export type ChangedLine = {
  readonly lineId: OrderLineId;
  readonly verdict: ChangeVerdict;
  /** The status's id. */
  readonly before?: number | null;
  readonly after?: number | null;
};

/** What became of a member, by its path in the update. */
export type ChangedMember = {
  readonly member: string;
  readonly verdict: ChangeVerdict;
  readonly before?: string | null;
  readonly after?: string | null;
};

/** What became of a setting. Passwords are neither shown nor compared. */
export type ChangedSetting = {
  readonly path: string;
  readonly before?: Json;
  readonly wanted?: Json;
  readonly after?: Json;
  /** None where it cannot be told. */
  readonly taken?: boolean | null;
};

/** What the flow `checkBasket` is given. */
export type CheckBasketInput = {
  /** Or a guest with a basket. */
  readonly customer: ScopeRef;
  /** These; all if left out. */
  readonly elementIds?: readonly ElementId[] | undefined;
  /** Gives up after so many milliseconds without progress. */
  readonly noProgressMs?: number | bigint | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What the check of a basket found. */
export type CheckBasketResult = {
  /** All can be ordered. */
  readonly ready: boolean;
  readonly elements: readonly CheckedElement[];
};

/** What the service says of an element. */
export type CheckMessage = {
  readonly status?: string | null;
  readonly code?: string | null;
  /** For people; `{name}` stands for a parameter. */
  readonly text?: string | null;
  readonly parameters: readonly NamedParameter[];
};

/** What the check found of an element; without an id, of the basket as a whole. */
export type CheckedElement = {
  readonly elementId?: ElementId | null;
  readonly verdict: CheckVerdict;
  readonly messages: readonly CheckMessage[];
};

/** What the flow `completeProviderSession` is given. */
export type CompleteProviderSessionInput = {
  /** What `providerSession` gave. */
  readonly state: Json | object;
  /** The address to which the browser came back. */
  readonly returnUrl: string;
  /** Whose list names the account. */
  readonly operator?: ScopeRef | undefined;
};

/** How the hand-off ended. */
export type CompleteProviderSessionResult = {
  readonly outcome: HandOffOutcome;
  readonly providerType?: string | null;
  /** Of `session`. */
  readonly session?: SessionId | null;
  /** Of `session`, if an operator was given whose list names it. */
  readonly account?: string | null;
  /** Of `refused`. */
  readonly reason?: string | null;
};

/** Names of elements of a document for linking, which were never seen. */
export type ElementNames = {
  readonly root?: string | undefined;
  readonly orderId?: string | undefined;
  readonly list?: string | undefined;
  readonly item?: string | undefined;
};

/** What the flow `export` is given. */
export type ExportInput = {
  readonly operator: ScopeRef;
  readonly provider: ScopeRef;
  readonly orderId: OrderId;
  /** These lines; all that are not bought yet if left out. */
  readonly lineIds?: readonly OrderLineId[] | undefined;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
};

/** What was bought. */
export type ExportResult = {
  readonly orderId: OrderId;
  /** Every line was bought. */
  readonly complete: boolean;
  readonly lines: readonly ExportedLine[];
  readonly messages: readonly RunMessage[];
  /** None if the answer was lost and only the lines tell that all is bought. */
  readonly activity?: ActivityResult | null;
};

/** What became of a line. */
export type ExportedLine = {
  readonly lineId: OrderLineId;
  readonly verdict: ExportVerdict;
  readonly marketplaceOrder?: string | null;
  readonly account?: string | null;
  readonly marketplaceStatus?: string | null;
  readonly statusId?: number | null;
  readonly status?: string | null;
  /** What was bought otherwise than wanted. */
  readonly warnings?: readonly PurchaseWarning[] | null;
};

/** A member of a line that changed; the name is that of the member of `LineState` in camelCase, in every language. */
export type FieldDifference = {
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
};

/** A line that could not be cancelled. */
export type KeptLine = {
  readonly lineId: OrderLineId;
  /** The error record. */
  readonly error?: Json;
};

/** A line that changed. */
export type LineDifference = {
  readonly orderId: OrderId;
  readonly lineId: OrderLineId;
  readonly change: LineChange;
  readonly fields: readonly FieldDifference[];
  /** Of `split` and `merged`: the line that its pieces come from or went to, if that is certain. */
  readonly otherLineId?: OrderLineId | null;
};

/** A line as it stands. */
export type LineState = {
  readonly orderId: OrderId;
  readonly lineId: OrderLineId;
  readonly statusId?: number | null;
  readonly status?: string | null;
  readonly marketplaceOrder?: string | null;
  readonly marketplaceStatus?: string | null;
  readonly waybill?: string | null;
  readonly account?: string | null;
  readonly cancelled?: boolean | null;
  readonly quantity?: number | null;
  readonly itemId?: string | null;
  readonly configurationId?: string | null;
};

/** What the flow `link` is given. */
export type LinkInput = {
  readonly operator: ScopeRef;
  readonly provider: ScopeRef;
  readonly orderId: OrderId;
  /** The marketplace's numbers; which line each belongs to is found by the service. */
  readonly marketplaceOrders: readonly string[];
  /** Names of the document's elements, which were never seen; the likely ones if left out. */
  readonly elementNames?: ElementNames | undefined;
  /** A document of one's own, sent as it is. */
  readonly document?: string | undefined;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
};

/** What the lines of an order are linked to. */
export type LinkResult = {
  readonly orderId: OrderId;
  /** A line holds each marketplace order; or, of `unlink`, no line is linked any more. */
  readonly complete: boolean;
  readonly lines: readonly LinkedLine[];
  /** Of `unlink`: lines that are unlinked all the same. */
  readonly unrequestedLines: readonly OrderLineId[];
  readonly messages: readonly RunMessage[];
  /** None as in `export`, and if nothing was linked. */
  readonly activity?: ActivityResult | null;
};

/** What became of a line. */
export type LinkedLine = {
  readonly lineId: OrderLineId;
  readonly verdict: LinkVerdict;
  readonly marketplaceOrder?: string | null;
  /** What it was linked to before. */
  readonly previousMarketplaceOrder?: string | null;
  readonly account?: string | null;
  readonly marketplaceStatus?: string | null;
  readonly statusId?: number | null;
  readonly status?: string | null;
};

/** An activity as it stands. */
export type ListedActivity = {
  readonly activity: ActivityId;
  readonly description?: string | null;
  readonly state: ActivityState;
  readonly percent?: number | null;
  readonly startTime?: DateTime | null;
  readonly workTimeMs?: number | null;
  /** What can be done to it as a whole. */
  readonly actions: readonly ActivityAction[];
  /** Open questions of one that waits. */
  readonly questions?: readonly OpenQuestion[] | null;
};

/** A session with a marketplace. */
export type ListedSession = {
  readonly session: SessionId;
  readonly account: string;
  readonly balance?: Decimal | null;
  readonly currency?: string | null;
};

/** One way to answer a question. */
export type OpenChoice = {
  readonly choice: number;
  readonly kind: ChoiceKind;
  readonly action?: string | null;
  /** The text for people. */
  readonly label?: string | null;
  /** What tells choices apart for programs. */
  readonly parameters: readonly NamedParameter[];
};

/** A question of an activity. It is answered by whoever follows the activity. */
export type OpenQuestion = {
  /** It changes with what the question says. */
  readonly id: string;
  readonly stepIndex: number;
  readonly stepType?: string | null;
  /** The text for people. Never decide by it. */
  readonly message: string;
  readonly choices: readonly OpenChoice[];
};

/** To whom an order goes. What is left out stays. */
export type OrderAddress = {
  readonly familyname?: string | undefined;
  readonly name?: string | undefined;
  readonly patername?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly cityCode?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly regionName?: string | undefined;
  readonly registrationAddress?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly inn?: string | undefined;
  readonly pickupPointCode?: string | undefined;
};

/** What is to become of an order. What is left out stays. */
export type OrderUpdate = {
  /** Kilograms. */
  readonly weight?: DecimalInput | undefined;
  readonly deliveryModeId?: string | undefined;
  readonly additionalInfo?: string | undefined;
  readonly deliveryAddress?: OrderAddress | undefined;
};

/** What the flow `pay` is given. */
export type PayInput = {
  readonly operator: ScopeRef;
  readonly orderId: OrderId;
  /** At most so much; all that is open if left out. */
  readonly amount?: DecimalInput | undefined;
  /** Deposits what the customer's account lacks; unless told otherwise, it does. */
  readonly deposit?: boolean | undefined;
  /** A mark by which the deposit is found again; drawn if left out. */
  readonly reference?: string | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What was paid. Amounts are in `currency`. */
export type PayResult = {
  readonly orderId: OrderId;
  readonly customerId?: string | null;
  readonly reference: string;
  readonly currency?: string | null;
  readonly deposited: Decimal;
  readonly reserved: Decimal;
  readonly paid: Decimal;
  readonly open: Decimal;
  /** Nothing is open. */
  readonly settled: boolean;
};

/** What the flow `place` is given. */
export type PlaceInput = {
  /** Whose order it is. */
  readonly customer: ScopeRef;
  readonly deliveryModeId: string;
  readonly items: readonly PlaceItem[];
  /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
  readonly operator?: ScopeRef | undefined;
  /** To whom it goes. */
  readonly userProfileId?: UserProfileId | undefined;
  /** The customer's comment. */
  readonly comment?: string | undefined;
  /** A mark by which the order is found again; drawn if left out. */
  readonly reference?: string | undefined;
  /** Finds out, by billed look-ups, why lines were dropped. */
  readonly diagnose?: boolean | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** A line to order. Further members go into the document as they are. */
export type PlaceItem = {
  readonly id: string;
  readonly configurationId?: string | undefined;
  readonly quantity: number;
  readonly [member: string]: unknown;
};

/** What became of an order. */
export type PlaceResult = {
  readonly orderId: OrderId;
  readonly reference: string;
  /** Every line was ordered as asked for, and nothing else. */
  readonly complete: boolean;
  readonly lines: readonly PlacedLine[];
  /** Lines of the order that nobody asked for. */
  readonly unrequestedLines: readonly OrderLineId[];
  readonly customerId?: string | null;
  readonly status?: string | null;
  readonly total?: Decimal | null;
  /** What is to be paid yet. */
  readonly open?: Decimal | null;
  readonly currency?: string | null;
};

/** What became of a line. */
export type PlacedLine = {
  readonly itemId: string;
  readonly configurationId?: string | null;
  readonly quantity: number;
  readonly verdict: PlacedVerdict;
  readonly orderedQuantity: number;
  readonly lineIds: readonly OrderLineId[];
  /** With `diagnose`: why it was dropped. */
  readonly cause?: DropCause | null;
};

/** What a choice's parameter must be: one of the three tests. */
export type PolicyCondition = {
  readonly parameter: string;
} & (
  | {
    readonly equals: string;
    readonly atMost?: undefined;
    readonly atLeast?: undefined;
  }
  | {
    readonly atMost: DecimalInput;
    readonly equals?: undefined;
    readonly atLeast?: undefined;
  }
  | {
    readonly atLeast: DecimalInput;
    readonly equals?: undefined;
    readonly atMost?: undefined;
  }
);

/** An answer decided beforehand. A rule that fits several choices decides nothing, and texts for people never do. */
export type PolicyRule = {
  /** Only for lines of this sort. */
  readonly stepType?: string | undefined;
  /** The action's id (`DoStepAction`). */
  readonly action?: string | undefined;
  /** All of these must hold. */
  readonly where: readonly PolicyCondition[];
};

/** What the flow `prepare` is given. */
export type PrepareInput = {
  /** Whose order it will be. */
  readonly customer: ScopeRef;
  /** Where it goes, to find delivery modes. */
  readonly countryCode?: string | undefined;
  readonly cityCode?: string | undefined;
  /** Kilograms. */
  readonly weight?: DecimalInput | undefined;
  /** Where the goods come from, such as `Taobao`. */
  readonly providerType?: string | undefined;
};

/** What an order needs. */
export type PrepareResult = {
  /** Nothing is missing. */
  readonly ready: boolean;
  readonly missing: readonly MissingPart[];
  /** The customer's addresses. */
  readonly profiles: readonly PreparedProfile[];
  readonly deliveryModes: readonly PreparedDeliveryMode[];
};

/** A way to deliver. One with an `errorCode` cannot be used. */
export type PreparedDeliveryMode = {
  readonly id: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly price?: Decimal | null;
  readonly currency?: string | null;
  /** The price in full. */
  readonly fullPrice?: Json;
  /** To a pickup point. */
  readonly isPickupPointMode?: boolean | null;
  readonly errorCode?: string | null;
  readonly errorMessage?: string | null;
};

/** An address of a customer. */
export type PreparedProfile = {
  readonly id: UserProfileId;
  readonly name: string;
  readonly address: string;
  /** The whole profile. */
  readonly recipient?: UserProfileInfo | null;
  /** Members of the recipient without which a parcel hardly arrives. */
  readonly missing: readonly string[];
};

/** What the flow `providerSession` is given. */
export type ProviderSessionInput = {
  readonly operator: ScopeRef;
  /** The marketplace, such as `Taobao`. */
  readonly providerType: string;
  /** Where the browser is to come back: http or https, without a fragment. */
  readonly returnUrl: string;
  /** What the parameters of the return address are called; assumed if left out. */
  readonly parameterNames?: ReturnParameterNames | undefined;
  /** Says that the service drops the token from the return address, so that nothing guards against a forged one. */
  readonly tokenDropped?: boolean | undefined;
};

/** A hand-off that has begun. */
export type ProviderSessionResult = {
  /** Where a person logs in. */
  readonly url: string;
  /** For `completeProviderSession`; nothing secret is in it. */
  readonly state: Json;
};

/** What the flow `providerSessions` is given. */
export type ProviderSessionsInput = {
  readonly operator: ScopeRef;
  readonly providerType: string;
};

/** The sessions to choose from. */
export type ProviderSessionsResult = {
  readonly sessions: readonly ListedSession[];
};

/** Something that was bought otherwise than wanted. */
export type PurchaseWarning = {
  readonly kind: PurchaseWarningKind;
  /** Of a price: how much it is off. */
  readonly level?: string | null;
  readonly wanted?: string | null;
  readonly bought?: string | null;
};

/** What became of the new order, and of the lines of the old one. */
export type ReaddResult = {
  readonly orderId: OrderId;
  readonly reference: string;
  /** Every line was ordered as asked for, and nothing else. */
  readonly complete: boolean;
  readonly lines: readonly PlacedLine[];
  /** Lines of the order that nobody asked for. */
  readonly unrequestedLines: readonly OrderLineId[];
  readonly customerId?: string | null;
  readonly status?: string | null;
  readonly total?: Decimal | null;
  /** What is to be paid yet. */
  readonly open?: Decimal | null;
  readonly currency?: string | null;
  readonly cancelledLines: readonly OrderLineId[];
  /** Lines that could not be cancelled, and are not ordered again. */
  readonly keptLines: readonly KeptLine[];
};

/** What the flow `replace` is given. */
export type ReplaceInput = {
  /** Whose order it is. */
  readonly customer: ScopeRef;
  /** The order to cancel first. */
  readonly orderId: OrderId;
  readonly deliveryModeId: string;
  readonly items: readonly PlaceItem[];
  /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
  readonly operator?: ScopeRef | undefined;
  /** To whom it goes. */
  readonly userProfileId?: UserProfileId | undefined;
  /** The customer's comment. */
  readonly comment?: string | undefined;
  /** A mark by which the order is found again; drawn if left out. */
  readonly reference?: string | undefined;
  /** Finds out, by billed look-ups, why lines were dropped. */
  readonly diagnose?: boolean | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What the parameters of the return address are called. */
export type ReturnParameterNames = {
  readonly session?: string | undefined;
  readonly error?: string | undefined;
  readonly token?: string | undefined;
};

/** What the flow `runActivity` is given. */
export type RunActivityInput = {
  readonly operator: ScopeRef;
  /** The service's own name of the method. */
  readonly method: string;
  /** The session with the marketplace, for methods that want one. */
  readonly provider?: ScopeRef | undefined;
  /** Its arguments. */
  readonly arguments?: Json | object | undefined;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
};

/** How an activity ended that was started. */
export type RunActivityResult = {
  readonly type: string;
  readonly id: string;
  readonly state: ActivityState;
  /** Its log. */
  readonly steps: readonly ActivityStep[];
  /** What was answered, by whom and with what success. */
  readonly audit: readonly AuditEntry[];
  /** It was found after its answer was lost; it may be somebody else's. */
  readonly traced: boolean;
};

/** An error or a warning of a run. Hints are for people and may be wrong. */
export type RunMessage = {
  readonly type: MessageType;
  readonly message: string;
  readonly hints: readonly MessageHint[];
};

/** A setting, by its path, and what it is to hold. */
export type SettingChange = {
  readonly path: string;
  readonly value: Json | object;
};

/** A setting, or a group of them. What a password holds is never told. */
export type SettingField = {
  /** Its place, for `updateSettings`. */
  readonly path: string;
  readonly name: string;
  readonly displayName?: string | null;
  readonly description?: string | null;
  /** The service's name of its kind, such as `NumericUpDown`. */
  readonly type?: string | null;
  readonly unit?: string | null;
  readonly readOnly: boolean;
  readonly requireReload?: boolean | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly datePrecision?: string | null;
  /** What can be chosen. */
  readonly values: readonly SettingValue[];
  readonly placeholders: readonly SettingPlaceholder[];
  /** For people. */
  readonly constraints: readonly string[];
  readonly value?: Json;
  readonly fields: readonly SettingField[];
};

/** A text that stands for something in a setting. */
export type SettingPlaceholder = {
  readonly value?: string | null;
  readonly description?: string | null;
};

/** A value that can be chosen. */
export type SettingValue = {
  readonly name: string;
  readonly displayName?: string | null;
  readonly description?: string | null;
  /** It cannot be chosen. */
  readonly readOnly: boolean;
  readonly children: readonly SettingValue[];
};

/** What the flow `settings` is given. */
export type SettingsInput = {
  readonly operator: ScopeRef;
  readonly providerType: string;
};

/** Settings of autopurchase, as the service describes them. */
export type SettingsResult = {
  readonly fields: readonly SettingField[];
};

/** What the flow `synchronise` is given. */
export type SynchroniseInput = {
  readonly operator: ScopeRef;
  readonly provider: ScopeRef;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
} & (
  | {
    /** These orders. */
    readonly orderIds: readonly OrderId[];
    readonly statusIds?: undefined;
    readonly limit?: undefined;
  }
  | {
    /** Orders with lines of these statuses. */
    readonly statusIds: readonly number[];
    /** So many orders at most; with `statusIds`. */
    readonly limit?: number | undefined;
    readonly orderIds?: undefined;
  }
);

/** What changed at the marketplace. */
export type SynchroniseResult = {
  readonly differences: readonly LineDifference[];
  /** The lines as they stand. */
  readonly lines: readonly LineState[];
  /** Orders that are not there any more. */
  readonly goneOrders: readonly OrderId[];
  readonly messages: readonly RunMessage[];
  /** False: a cancel here does not cancel at the marketplace. */
  readonly cancelsReachMarketplace: boolean;
  readonly activity: ActivityResult;
};

/** A line that was found, with its order. */
export type TrackHit = {
  readonly lineId: OrderLineId;
  readonly orderId: OrderId;
  readonly itemId?: string | null;
  readonly title?: string | null;
  readonly configuration?: string | null;
  readonly quantity?: number | null;
  readonly statusId?: number | null;
  readonly status?: string | null;
  readonly marketplaceOrder?: string | null;
  readonly marketplaceStatus?: string | null;
  readonly account?: string | null;
  readonly waybill?: string | null;
  readonly orderStatus?: string | null;
  readonly customerId?: string | null;
  readonly customer?: string | null;
};

/** What the flow `track` is given. */
export type TrackInput = {
  readonly operator: ScopeRef;
} & (
  | {
    readonly marketplaceOrder: string;
    readonly waybill?: undefined;
  }
  | {
    /** Blanks, case and a scanner's prefix do not matter. */
    readonly waybill: string;
    readonly marketplaceOrder?: undefined;
  }
);

/** What was found. */
export type TrackResult = {
  readonly hits: readonly TrackHit[];
};

/** What the flow `unlink` is given. */
export type UnlinkInput = {
  readonly operator: ScopeRef;
  readonly provider: ScopeRef;
  readonly orderId: OrderId;
  /** These lines; all that are linked if left out. */
  readonly lineIds?: readonly OrderLineId[] | undefined;
  /** Names of the document's elements, which were never seen; the likely ones if left out. */
  readonly elementNames?: ElementNames | undefined;
  /** A document of one's own, sent as it is. */
  readonly document?: string | undefined;
  /** Answers decided beforehand, tried in order; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[] | undefined;
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number | bigint | undefined;
};

/** What the flow `updateOrder` is given. */
export type UpdateOrderInput = {
  readonly operator: ScopeRef;
  readonly orderId: OrderId;
  readonly update: OrderUpdate;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What became of an order's members. */
export type UpdateOrderResult = {
  readonly orderId: OrderId;
  /** All members are as asked for. */
  readonly complete: boolean;
  readonly members: readonly ChangedMember[];
  /** The error record, if the service refused. */
  readonly refusal?: Json;
};

/** What the flow `updateSettings` is given. */
export type UpdateSettingsInput = {
  readonly operator: ScopeRef;
  readonly providerType: string;
  readonly changes: readonly SettingChange[];
  /** The root element of the document, where the assumed one is wrong. */
  readonly rootName?: string | undefined;
  /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
  readonly repeat?: boolean | undefined;
};

/** What became of the settings. */
export type UpdateSettingsResult = {
  readonly changes: readonly ChangedSetting[];
  /** All settings as they stand. */
  readonly fields: readonly SettingField[];
};

/** What the flow `watch` is given. */
export type WatchInput = {
  readonly operator: ScopeRef;
  /** That of an earlier watch; none the first time. */
  readonly snapshot?: Json | object | undefined;
  /** Reads an order again only if something new stands in the queue of status changes. */
  readonly history?: boolean | undefined;
} & (
  | {
    /** These orders. */
    readonly orderIds: readonly OrderId[];
    readonly statusIds?: undefined;
    readonly limit?: undefined;
  }
  | {
    /** Orders with lines of these statuses. */
    readonly statusIds: readonly number[];
    /** So many orders at most; with `statusIds`. */
    readonly limit?: number | undefined;
    readonly orderIds?: undefined;
  }
);

/** What is new in orders. */
export type WatchResult = {
  readonly differences: readonly LineDifference[];
  /** The lines as they stand. */
  readonly lines: readonly LineState[];
  /** Orders that are not there any more. */
  readonly goneOrders: readonly OrderId[];
  /** There are more orders than the limit. */
  readonly more: boolean;
  /** For the next watch; nothing secret is in it. */
  readonly snapshot: Json;
};
