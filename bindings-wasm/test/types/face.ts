// Methods by area and by name, as a strict caller's compiler sees them. Compiled, never run.
import {
  Client, type BillId, type DateTime, type Decimal, type Envelope, type GetItemInfoArguments, type ItemInfo, type Json, type OrderId,
  type OrderInfo, type Page, type Scope, type UserId,
} from "otapi";

type Same<One, Two> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Two ? 1 : 2 ? true : false;
function same<One, Two>(_: Same<One, Two>): void {}

const client = new Client({ key: "k" });
const operator: Scope = client.operator({ session: "s" });

const item = await client.item.getItemInfo({ itemId: "1" }, { language: "en", timeoutMs: 5 });
same<typeof item, ItemInfo>(true);
same<typeof item.title, string | undefined>(true);
// Lists are there, whatever else is not.
item.pictures.map((picture) => picture.url?.trim());
same<NonNullable<typeof item.price>["originalPrice"], Decimal | undefined>(true);
// Every payload is a JSON value, and a text of an open set any text.
item satisfies Json;
item.stuffStatus satisfies string | undefined;
if (item.stuffStatus === "New" || item.stuffStatus === "of tomorrow") item.stuffStatus.trim();
// One made by hand, for a caller's own test.
({ ...item, title: "t" }) satisfies ItemInfo;

// @ts-expect-error: an argument is missing
client.item.getItemInfo({});
// @ts-expect-error: an argument is missing
client.item.getItemInfo();
// @ts-expect-error: misspelt
client.item.getItemInfo({ itemID: "1" });
// @ts-expect-error: of another kind
client.item.getItemInfo({ itemId: 1 });
// @ts-expect-error: the scope gives the session
operator.account.getAccountInfoForOperator({ sessionId: "s" });
// @ts-expect-error: misspelt
client.item.getItemInfo({ itemId: "1" }, { timeout: 5 });
// @ts-expect-error: misspelt
client.item.getItemInof({ itemId: "1" });
// @ts-expect-error: of another area
operator.order.searchOrders();
// @ts-expect-error: there is no such member
item.titel;
// @ts-expect-error: it may be missing
item.title.trim();
// @ts-expect-error: what was given is not changed
item.title = "other";
// @ts-expect-error: it takes none
client.currency.getCurrencyList({ currency: "USD" });

// Pages.
const page = await operator.orderAdmin.searchOrders({ searchParameters: {}, framePosition: 0, frameSize: 20 });
same<typeof page, Page<OrderInfo>>(true);
for await (const order of operator.orderAdmin.searchOrdersAll({ frameSize: 20 }, { signal: AbortSignal.timeout(5) })) {
  same<typeof order, OrderInfo>(true);
}
for await (const text of client.ratingList.searchRatingListSearchStringsAll({ frameSize: 5 })) text.trim();
// @ts-expect-error: it comes whole
client.item.getItemInfoAll({ itemId: "1" });

// By the service's names.
const same_ = await client.call("GetItemInfo", { itemId: "1" });
same<typeof same_, ItemInfo>(true);
const envelope = await operator.callEnvelope("SearchOrders", { frameSize: 1 });
same<typeof envelope, Envelope<Page<OrderInfo>>>(true);
const nothing = await operator.call("DeleteUser", { userId: 1 });
same<typeof nothing, null>(true);
const own = await client.call<{ readonly name: string }>("GetItemInfo", { itemId: "1" });
own.name.trim();
const name: string = "GetItemInfo".slice();
const unknown = await client.call(name, { any: 1 });
same<typeof unknown, Json>(true);
same<Awaited<ReturnType<typeof fresh>>, Json>(true);
function fresh() {
  return client.call("NotKnownYet", {});
}
// @ts-expect-error: an argument is missing
client.call("GetItemInfo");
// @ts-expect-error: misspelt
client.call("GetItemInfo", { itemID: "1" });
// @ts-expect-error: misspelt
client.callEnvelope("GetItemInfo", { itemID: "1" });

// Ids cannot be mixed up, and plain texts and numbers are no burden.
declare const orderId: OrderId;
declare const userId: UserId;
const plain: string = orderId;
const made: OrderId = "ORD-1";
[plain, made, userId + 1];
// @ts-expect-error: of another thing
const bill: BillId = orderId;
// @ts-expect-error: of another kind
const number: UserId = "1";

// Decimals are exact texts, or what a decimal library has; times may be dates.
const amount: Decimal = "12.5";
operator.account.postTransaction({ customerId: "1", amount, isDebit: true });
operator.account.postTransaction({ customerId: "1", amount: { toJSON: () => "12.5" }, isDebit: true });
// @ts-expect-error: a binary float is not exact
operator.account.postTransaction({ customerId: "1", amount: 12.5, isDebit: true });
const when: DateTime = "2025-01-02T03:04:05Z";
operator.account.searchTransactions({ searchParameters: { dateFrom: new Date(), dateTo: when } });

// Documents, all the way down; what is undefined is left out.
const args: GetItemInfoArguments = { itemId: "1" };
client.call("GetItemInfo", args);
client.customer({ session: "s" }).order.addOrder({ addData: { items: [{ id: "1", quantity: 2 }], comment: undefined } });
// @ts-expect-error: misspelt, inside
client.customer({ session: "s" }).order.addOrder({ addData: { items: [{ id: "1", quantities: 2 }] } });
[bill, number];
