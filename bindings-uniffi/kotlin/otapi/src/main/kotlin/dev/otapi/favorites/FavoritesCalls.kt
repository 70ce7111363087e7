// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.favorites

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.CollectionInfo
import dev.otapi.common.ElementFields
import dev.otapi.common.SimplifiedVendorInfo
import dev.otapi.given
import dev.otapi.ids.ElementId
import dev.otapi.int
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** The customer's favourite items and vendors. */
class FavoritesCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Put an item configuration on the customer's favourites (note) list.
     *
     * Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second element or raises the quantity is
     * not known. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addItemToNote(
        itemId: String,
        configurationId: String? = null,
        quantity: Int? = null,
        fieldParameters: ElementFields? = null,
        options: CallOptions = CallOptions(),
    ): ElementId? =
        call("AddItemToNote", given("itemId", itemId, "configurationId", configurationId, "quantity", quantity, "fieldParameters", fieldParameters), options) { int("payload")?.let(::ElementId) }

    /**
     * Add a vendor to the customer's favourite vendors.
     *
     * Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element is not known. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addVendorToFavorites(
        vendorId: String,
        fieldParameters: ElementFields? = null,
        options: CallOptions = CallOptions(),
    ): ElementId? =
        call("AddVendorToFavorites", given("vendorId", vendorId, "fieldParameters", fieldParameters), options) { int("payload")?.let(::ElementId) }

    /**
     * Empty the list of favourite vendors.
     *
     * Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun clearFavoriteVendors(
        options: CallOptions = CallOptions(),
    ): Unit = call("ClearFavoriteVendors", emptyMap(), options) {}

    /**
     * Empty the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun clearNote(
        options: CallOptions = CallOptions(),
    ): Unit = call("ClearNote", emptyMap(), options) {}

    /**
     * Change the extra fields of a favourite vendor.
     *
     * Changes something; the same call again leaves the same state. Sets the fields of an element to the given values. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editFavoriteVendorFields(
        elementId: Int,
        fieldParameters: ElementFields,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditFavoriteVendorFields", given("elementId", elementId, "fieldParameters", fieldParameters), options) {}

    /**
     * Change the extra fields of an element of the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Sets the fields of an element to the given values. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editNoteItemFields(
        elementId: Int,
        fieldParameters: ElementFields,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditNoteItemFields", given("elementId", elementId, "fieldParameters", fieldParameters), options) {}

    /**
     * Change the quantity of an element of the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a difference. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editNoteItemQuantity(
        elementId: Int,
        quantity: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditNoteItemQuantity", given("elementId", elementId, "quantity", quantity), options) {}

    /**
     * Get the customer's favourite vendors.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getFavoriteVendors(
        options: CallOptions = CallOptions(),
    ): CollectionInfo = call("GetFavoriteVendors", emptyMap(), options) { always("payload") { CollectionInfo(it) } }

    /**
     * Get the customer's favourites (note) list.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getNote(
        options: CallOptions = CallOptions(),
    ): CollectionInfo = call("GetNote", emptyMap(), options) { always("payload") { CollectionInfo(it) } }

    /**
     * Move everything from the cart to the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds the cart empty. Needs a
     * customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun moveAllItemsFromCartToNote(
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveAllItemsFromCartToNote", emptyMap(), options) {}

    /**
     * Move one element from the cart to the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it in the cart. Needs
     * a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun moveItemFromCartToNote(
        elementId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveItemFromCartToNote", given("elementId", elementId), options) {}

    /**
     * Move several elements from the cart to the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them in the cart. Needs
     * a customer's session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of cart elements. The shop joins them with ','; one client uses ';'.
     */
    suspend fun moveItemsFromBasketToNote(
        elements: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveItemsFromBasketToNote", given("elements", elements), options) {}

    /**
     * Remove one element from the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeItemFromNote(
        elementId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveItemFromNote", given("elementId", elementId), options) {}

    /**
     * Remove several elements from the favourites (note) list.
     *
     * Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
     */
    suspend fun removeItemsFromNote(
        elements: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveItemsFromNote", given("elements", elements), options) {}

    /**
     * Remove one vendor from the favourite vendors.
     *
     * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeVendorFromFavorites(
        elementId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveVendorFromFavorites", given("elementId", elementId), options) {}

    /**
     * Remove several vendors from the favourites, by element ids or vendor ids.
     *
     * Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them gone. Needs a customer's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param elements Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
     */
    suspend fun removeVendorsFromFavorites(
        elements: List<String>? = null,
        vendors: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveVendorsFromFavorites", given("elements", elements, "vendors", vendors), options) {}

    /**
     * Search favourite vendors and get them in the simplified form.
     *
     * Needs a customer's session. Gives one page; `searchSimplifiedFavoriteVendorsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchSimplifiedFavoriteVendors(
        parameters: SimplifiedVendorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<SimplifiedVendorInfo> =
        call("SearchSimplifiedFavoriteVendors", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { SimplifiedVendorInfo(it) } } }

    /**
     * The items of all pages of [searchSimplifiedFavoriteVendors], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchSimplifiedFavoriteVendorsAll(
        parameters: SimplifiedVendorSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<SimplifiedVendorInfo> =
        pages("SearchSimplifiedFavoriteVendors", given("parameters", parameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { SimplifiedVendorInfo(it) } }
}
