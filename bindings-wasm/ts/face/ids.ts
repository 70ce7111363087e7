// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Flavoured } from "../values.js";

export type BackgroundActivityActionId = Flavoured<string, "BackgroundActivityActionId">;

export type BackgroundActivityId = Flavoured<string, "BackgroundActivityId">;

export type BackgroundActivityStepActionId = Flavoured<string, "BackgroundActivityStepActionId">;

export type BillId = Flavoured<string, "BillId">;

export type DiscountGroupId = Flavoured<number, "DiscountGroupId">;

export type ElementId = Flavoured<number, "ElementId">;

export type ItemReviewId = Flavoured<string, "ItemReviewId">;

export type MerchId = Flavoured<string, "MerchId">;

export type OrderId = Flavoured<string, "OrderId">;

export type OrderLineId = Flavoured<string, "OrderLineId">;

export type PriceFormationGroupId = Flavoured<number, "PriceFormationGroupId">;

export type SessionId = Flavoured<string, "SessionId">;

export type StrategyId = Flavoured<number, "StrategyId">;

export type UserId = Flavoured<number, "UserId">;

export type UserProfileId = Flavoured<number, "UserProfileId">;
