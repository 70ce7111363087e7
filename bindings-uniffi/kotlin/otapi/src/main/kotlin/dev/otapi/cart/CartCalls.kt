// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.cart

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.common.CollectionInfo
import dev.otapi.common.ElementFields
import dev.otapi.given
import dev.otapi.ids.ElementId
import dev.otapi.int
import dev.otapi.ints

/** The customer's or guest's cart. */
class CartCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Put an item configuration into the cart.
     *
     * One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if empty.
     *
     * Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param priceType Seen in one weak source, and as PriceType in order documents. Assumed, not documented.
     */
    suspend fun addItemToBasket(
        itemId: String,
        quantity: Int,
        configurationId: String? = null,
        fieldParameters: ElementFields? = null,
        priceType: String? = null,
        options: CallOptions = CallOptions(),
    ): ElementId? =
        call("AddItemToBasket", given("itemId", itemId, "quantity", quantity, "configurationId", configurationId, "fieldParameters", fieldParameters, "priceType", priceType), options) { int("payload")?.let(::ElementId) }

    /**
     * Put several simplified item selections into the cart in one call.
     *
     * Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun batchSimplifiedAddItemsToBasket(
        request: BatchSimplifiedAddItemsToBasketRequest,
        options: CallOptions = CallOptions(),
    ): List<ElementId> = call("BatchSimplifiedAddItemsToBasket", given("request", request), options) { ints("payload") { ElementId(it) } }

    /**
     * Empty the cart.
     *
     * Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun clearBasket(
        options: CallOptions = CallOptions(),
    ): Unit = call("ClearBasket", emptyMap(), options) {}

    /**
     * Change the extra fields of a cart element.
     *
     * Changes something; the same call again leaves the same state. Sets the fields of a cart element to the given values. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editBasketItemFields(
        elementId: Int,
        fieldParameters: ElementFields,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditBasketItemFields", given("elementId", elementId, "fieldParameters", fieldParameters), options) {}

    /**
     * Change the quantity of a cart element.
     *
     * Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a difference. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editBasketItemQuantity(
        elementId: Int,
        quantity: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditBasketItemQuantity", given("elementId", elementId, "quantity", quantity), options) {}

    /**
     * Get the contents of the cart.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBasket(
        options: CallOptions = CallOptions(),
    ): CollectionInfo = call("GetBasket", emptyMap(), options) { always("payload") { CollectionInfo(it) } }

    /**
     * Get the result of a finished cart check.
     *
     * Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBasketCheckingResult(
        activityId: String,
        options: CallOptions = CallOptions(),
    ): BasketCheckingResult =
        call("GetBasketCheckingResult", given("activityId", activityId), options) { always("payload") { BasketCheckingResult(it) } }

    /**
     * Get only the given elements of the cart, with totals for them.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of cart elements. The shop joins them with ','; one client uses ';'.
     */
    suspend fun getPartialBasket(
        elements: List<String>,
        options: CallOptions = CallOptions(),
    ): CollectionInfo = call("GetPartialBasket", given("elements", elements), options) { always("payload") { CollectionInfo(it) } }

    /**
     * Move everything from the favourites (note) list to the cart.
     *
     * Changes something; the same call again leaves the same state. Moves what is on the favourites list; a repeat finds the list empty.
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun moveAllItemsFromNoteToBasket(
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveAllItemsFromNoteToBasket", emptyMap(), options) {}

    /**
     * Move one element from the favourites (note) list to the cart.
     *
     * Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it on the favourites
     * list. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun moveItemFromNoteToBasket(
        elementId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveItemFromNoteToBasket", given("elementId", elementId), options) {}

    /**
     * Move several elements from the favourites (note) list to the cart.
     *
     * Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them on the favourites
     * list. Needs a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
     */
    suspend fun moveItemsFromNoteToBasket(
        elements: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveItemsFromNoteToBasket", given("elements", elements), options) {}

    /**
     * Remove one element from the cart.
     *
     * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeItemFromBasket(
        elementId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveItemFromBasket", given("elementId", elementId), options) {}

    /**
     * Remove several elements from the cart.
     *
     * Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of cart elements. The shop joins them with ','; one client uses ';'.
     */
    suspend fun removeItemsFromBasket(
        elements: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveItemsFromBasket", given("elements", elements), options) {}

    /**
     * Start a check of cart elements against the provider in the background.
     *
     * Read the outcome with GetBasketCheckingResult.
     *
     * Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but a repeat leaves two checks
     * running. Needs a customer's session. Starts an activity of the type `BasketChecking`, which the flow `activity` follows, as is
     * assumed.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of cart elements. The shop joins them with ','; one client uses ';'.
     */
    suspend fun runBasketChecking(
        elements: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunBasketChecking", given("elements", elements), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }
}
