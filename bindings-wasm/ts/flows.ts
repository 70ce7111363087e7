import type { JsonObject } from "./json.js";
import type { Open, ScopeRef, Step } from "./types.js";

/** Input of `prepare`. */
export interface PrepareInput {
  /** Whose order it will be. */
  readonly customer: ScopeRef;
  /** Where it goes, to find delivery modes. */
  readonly countryCode?: string;
  readonly cityCode?: string;
  /** What it weighs, in kilograms. */
  readonly weight?: number | string;
  /** Where the goods come from, such as `Taobao`. */
  readonly providerType?: string;
}

/** What `prepare` found. */
export interface PrepareResult {
  /** Nothing is missing. */
  readonly ready: boolean;
  readonly missing: readonly ("profile" | "deliveryMode" | Open)[];
  /** The customer's addresses. */
  readonly profiles: readonly { readonly id: string | number; readonly name: string; readonly address: string }[];
  readonly deliveryModes: readonly PreparedDeliveryMode[];
}

/** A way to deliver. One with an `errorCode` cannot be used. */
export interface PreparedDeliveryMode {
  readonly id: string;
  readonly name: string;
  /** A decimal as text. */
  readonly price?: string;
  readonly currency?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

/** Input of `place`. */
export interface PlaceInput {
  /** Whose order it is. */
  readonly customer: ScopeRef;
  /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
  readonly operator?: ScopeRef;
  readonly deliveryModeId: string;
  readonly userProfileId?: string | number;
  /** The customer's comment. */
  readonly comment?: string;
  /** A mark by which the order is found again; drawn if left out. */
  readonly reference?: string;
  readonly items: readonly PlaceItem[];
  /** Finds out, by billed look-ups, why lines were dropped. */
  readonly diagnose?: boolean;
  /** Places the order again if its answer was lost and no trace of it is found. */
  readonly repeat?: boolean;
}

/** A line to order. Further members go into the document as they are. */
export interface PlaceItem {
  readonly id: string;
  readonly configurationId?: string;
  readonly quantity: number;
  readonly [member: string]: unknown;
}

/** Input of `replace`. */
export interface ReplaceInput extends PlaceInput {
  /** The order to cancel first. */
  readonly orderId: string;
}

/** What became of an order. */
export interface PlaceResult {
  readonly orderId: string;
  readonly reference: string;
  /** Every line was ordered as asked for, and nothing else. */
  readonly complete: boolean;
  readonly lines: readonly PlacedLine[];
  /** Lines of the order that nobody asked for. */
  readonly unrequestedLines: readonly string[];
  readonly customerId?: string;
  readonly status?: string;
  /** Decimals as texts. */
  readonly total?: string;
  readonly open?: string;
  readonly currency?: string;
}

/** What became of a line. */
export interface PlacedLine {
  readonly itemId: string;
  readonly configurationId?: string | null;
  readonly quantity: number;
  /** `changed`: in another quantity or configuration; `ambiguous`: several lines share what is there, and it does not add up. */
  readonly verdict: "ordered" | "changed" | "dropped" | "ambiguous" | Open;
  readonly orderedQuantity: number;
  readonly lineIds: readonly string[];
  /** With `diagnose`: why it was dropped. */
  readonly cause?: "item" | "configuration" | "seller" | "field" | "unknown" | Open;
}

/** Input of `pay`. */
export interface PayInput {
  readonly operator: ScopeRef;
  readonly orderId: string;
  /** At most so much, a decimal as text; all that is open if left out. */
  readonly amount?: string;
  /** Deposits what the customer's account lacks (true). */
  readonly deposit?: boolean;
  /** A mark by which the deposit is found again; drawn if left out. */
  readonly reference?: string;
  /** Repeats a change whose answer was lost if no trace of it is found. */
  readonly repeat?: boolean;
}

/** What was paid. Amounts are decimals as texts, in `currency`. */
export interface PayResult {
  readonly orderId: string;
  readonly customerId: string;
  readonly reference: string;
  readonly currency: string;
  readonly deposited: string;
  readonly reserved: string;
  readonly paid: string;
  readonly open: string;
  /** Nothing is open. */
  readonly settled: boolean;
}

/** Input of `providerSession`. */
export interface ProviderSessionInput {
  readonly operator: ScopeRef;
  /** The marketplace, such as `Taobao`. */
  readonly providerType: string;
  /** Where the browser is to come back: http or https, without a fragment. */
  readonly returnUrl: string;
  /** What the parameters of the return address are called. */
  readonly parameterNames?: { readonly session?: string; readonly error?: string; readonly token?: string };
  /** Says that the service drops the token from the return address, so that nothing guards against a forged one. */
  readonly tokenDropped?: boolean;
}

/** A hand-off that has begun. */
export interface ProviderSessionResult {
  /** Where a person logs in. */
  readonly url: string;
  /** For `completeProviderSession`; nothing secret is in it. */
  readonly state: JsonObject;
}

/** Input of `completeProviderSession`. */
export interface CompleteProviderSessionInput {
  readonly state: JsonObject;
  /** The address to which the browser came back. */
  readonly returnUrl: string;
  /** Whose list names the account. */
  readonly operator?: ScopeRef;
}

/** How the hand-off ended. */
export type CompleteProviderSessionResult =
  | { readonly outcome: "session"; readonly providerType: string; readonly session: string; readonly account?: string | null }
  | { readonly outcome: "refused"; readonly reason: string };

/** Input of `providerSessions`. */
export interface ProviderSessionsInput {
  readonly operator: ScopeRef;
  readonly providerType: string;
}

/** The sessions to choose from. */
export interface ProviderSessionsResult {
  readonly sessions: readonly {
    readonly session: string;
    readonly account: string;
    /** A decimal as text. */
    readonly balance?: string | null;
    readonly currency?: string | null;
  }[];
}

/** A background activity of the service. */
export interface ActivityId {
  readonly type: string;
  readonly id: string;
}

/** Answers decided beforehand, tried in order. A rule that fits several choices decides nothing, and texts for people never do. */
export interface PolicyRule {
  /** Only for lines of this sort. */
  readonly stepType?: string;
  /** The action's id (`DoStepAction`). */
  readonly action?: string;
  /** All of these must hold. */
  readonly where: readonly PolicyCondition[];
}

/** What a choice's parameter must be. Bounds are decimals as texts. */
export type PolicyCondition = { readonly parameter: string } & (
  | { readonly equals: string }
  | { readonly atMost: string }
  | { readonly atLeast: string }
);

/** How an activity is followed. */
interface Following {
  /** Answers decided beforehand; what they do not cover is asked. */
  readonly policy?: readonly PolicyRule[];
  /** Gives up after so many milliseconds without progress; the activity itself goes on. */
  readonly noProgressMs?: number;
}

/** Input of `activity`. */
export interface ActivityInput extends Following {
  readonly operator: ScopeRef;
  readonly activity: ActivityId;
}

/** How an activity ended. */
export interface ActivityResult extends ActivityId {
  readonly state: "finished" | "cancelled" | "unseen" | Open;
  /** Its log. */
  readonly steps: readonly { readonly type?: Step["stepType"]; readonly message?: string }[];
  /** What was answered, by whom and with what success. */
  readonly audit: readonly AuditEntry[];
}

/** An answer that was given. */
export interface AuditEntry {
  readonly by: "caller" | "policy" | Open;
  /** The policy's rule. */
  readonly rule?: number;
  readonly outcome: "taken" | "refused" | "unknown" | Open;
  readonly action?: string;
  readonly question?: string;
  readonly stepType?: Step["stepType"];
  readonly choice?: number;
  readonly parameters?: readonly { readonly name: string; readonly value: string }[];
}

/** An error or a warning of a run. Hints are for people and may be wrong. */
export interface Message {
  readonly type: "error" | "warning" | Open;
  readonly message: string;
  readonly hints: readonly ("address_settings" | "unpaid_order_limit" | "quantity" | "provider_session" | "connection" | Open)[];
}

/** Input of `export`. */
export interface ExportInput extends Following {
  readonly operator: ScopeRef;
  readonly provider: ScopeRef;
  readonly orderId: string;
  /** These lines; all that are not bought yet if left out. */
  readonly lineIds?: readonly string[];
}

/** What was bought. */
export interface ExportResult {
  readonly orderId: string;
  /** Every line was bought. */
  readonly complete: boolean;
  readonly lines: readonly ExportedLine[];
  readonly messages: readonly Message[];
  /** `null` if the answer was lost and only the lines tell that all is bought. */
  readonly activity: ActivityResult | null;
}

/** What became of a line. */
export interface ExportedLine {
  readonly lineId: string;
  readonly verdict: "bought" | "bought_with_warning" | "skipped" | "untouched" | "unknown" | Open;
  readonly marketplaceOrder?: string;
  readonly account?: string;
  readonly marketplaceStatus?: string;
  readonly statusId?: number;
  readonly status?: string;
  /** What was bought otherwise than wanted. */
  readonly warnings?: readonly {
    readonly kind: "price" | "promotion" | "configuration" | Open;
    readonly level?: string;
    readonly wanted?: string;
    readonly bought?: string | null;
  }[];
}

/** Input of `synchronise`: these orders, or those with lines of these statuses. */
export type SynchroniseInput = Following & { readonly operator: ScopeRef; readonly provider: ScopeRef } & (
    | { readonly orderIds: readonly string[] }
    | { readonly statusIds: readonly number[]; readonly limit?: number }
  );

/** What changed at the marketplace. */
export interface SynchroniseResult {
  readonly differences: readonly Difference[];
  /** The lines as they stand. */
  readonly lines: readonly LineState[];
  readonly messages: readonly Message[];
  /** A cancel here does not cancel at the marketplace. */
  readonly cancelsReachMarketplace: false;
  readonly activity: ActivityResult;
}

/** A line that changed. */
export interface Difference {
  readonly orderId: string;
  readonly lineId: string;
  readonly change: "changed" | "added" | "removed" | Open;
  readonly fields: readonly {
    readonly field: Exclude<keyof LineState, "orderId" | "lineId"> | Open;
    readonly before: string | number | boolean | null;
    readonly after: string | number | boolean | null;
  }[];
}

/** A line as it stands. */
export interface LineState {
  readonly orderId: string;
  readonly lineId: string;
  readonly statusId?: number;
  readonly status?: string;
  readonly marketplaceOrder?: string;
  readonly marketplaceStatus?: string;
  readonly waybill?: string;
  readonly account?: string;
  readonly cancelled?: boolean;
}

/** Input of `track`: one of the two. */
export type TrackInput = { readonly operator: ScopeRef } & (
  | { readonly marketplaceOrder: string }
  /** As a scanner gives it: blanks and case do not matter. */
  | { readonly waybill: string }
);

/** What was found. */
export interface TrackResult {
  readonly hits: readonly TrackHit[];
}

/** A line that was found, with its order. */
export interface TrackHit {
  readonly lineId: string;
  readonly orderId: string;
  readonly itemId?: string;
  readonly title?: string;
  readonly configuration?: string;
  readonly quantity?: number;
  readonly statusId?: number;
  readonly status?: string;
  readonly marketplaceOrder?: string;
  readonly marketplaceStatus?: string;
  readonly account?: string;
  readonly waybill?: string;
  readonly orderStatus?: string | null;
  readonly customerId?: string | null;
  readonly customer?: string | null;
}
