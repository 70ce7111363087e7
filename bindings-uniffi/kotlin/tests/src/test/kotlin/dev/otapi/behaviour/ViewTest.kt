package dev.otapi.behaviour

import dev.otapi.InvalidArgumentError
import dev.otapi.Page
import dev.otapi.common.ConfirmationInfo
import dev.otapi.common.FieldInfo
import dev.otapi.common.FieldInfoInput
import dev.otapi.common.ItemInfo
import dev.otapi.common.OrderInfo
import dev.otapi.common.Price
import dev.otapi.currency.CurrencyRate
import dev.otapi.currency.CurrencyRateInput
import dev.otapi.delivery.ExternalDeliveryRate
import dev.otapi.enums.FilterReason
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.StuffStatus
import dev.otapi.enums.SynchronizationMode
import dev.otapi.ids.SessionId
import dev.otapi.ids.UserId
import dev.otapi.jsonOf
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.reflect.InvocationTargetException
import java.math.BigDecimal
import java.time.Instant

/** Typed values, made of JSON as callers make them for their tests. */
class ViewTest {
    private val item =
        ItemInfo(
            """{"id": "7", "title": "Hemd \"é\" \u0001\ud83d\ude00", "volume": 9007199254740993, "hasError": false, "providerType": "Mars",
            "approxWeight": "0.25", "updatedTime": "2021-10-03T09:24:05.1234567Z", "features": ["Tmall", ""], "filterReasons": ["ByVendorId"],
            "pictures": [{"url": "a"}, {"url": "b", "isMain": true}], "price": {"originalPrice": "12345678901234567890.01"},
            "newest": {"any": [1, null, 1.50, true]}}""",
        )

    @Test
    fun `members have their types`() {
        assertEquals("Hemd \"é\" \u0001\ud83d\ude00", item.title)
        assertEquals(9007199254740993, item.volume)
        assertEquals(false, item.hasError)
        assertEquals(BigDecimal("0.25"), item.approxWeight)
        assertEquals(Instant.parse("2021-10-03T09:24:05.1234567Z"), item.updatedTime)
        assertEquals(listOf("Tmall", ""), item.features)
        assertEquals(listOf(FilterReason.BY_VENDOR_ID), item.filterReasons)
        assertEquals(listOf("a", "b"), item.pictures.map { it.url })
        assertEquals(BigDecimal("12345678901234567890.01"), item.price?.originalPrice)
        assertEquals(listOf(0.5, 2.0, 1e300), listOf("0.5", "2", "1e300").map { ExternalDeliveryRate("""{"start": $it}""").start })
    }

    @Test
    fun `what is not there is null, lists are there`() {
        assertNull(item.description)
        assertNull(item.location?.city)
        assertEquals(emptyList<Any>(), item.videos)
        assertEquals(emptyList<Any>(), ItemInfo("{}").pictures)
        assertTrue(ItemInfo("{}").isEmpty())
        assertFalse(item.isEmpty())
    }

    @Test
    fun `what a newer service says is not lost`() {
        assertEquals(ItemProviderType("Mars"), item.providerType)
        assertEquals("Mars", "${item.providerType}")
        assertNotEquals(ItemProviderType.TAOBAO, item.providerType)
        assertEquals(Json.parseToJsonElement("""{"any": [1, null, 1.50, true]}"""), item["newest"])
        assertTrue("newest" in item.names())
        assertNull(item["older"])
    }

    @Test
    fun `what is of another kind is absent`() {
        val odd =
            ItemInfo(
                """{"id": 7, "title": {}, "volume": "9", "hasError": "no", "approxWeight": 0.25, "updatedTime": "today", "features": "Tmall",
                "filterReasons": [1, "ByVendorId", null], "pictures": [{"url": "a"}, "b", null, {"url": "c"}], "price": [],
                "firstLotQuantity": 4294967296, "providerType": null}""",
            )
        val plain = listOf(odd.id, odd.title, odd.volume, odd.hasError, odd.approxWeight, odd.updatedTime)
        val read = plain + listOf(odd.price, odd.firstLotQuantity, odd.providerType)
        assertEquals(List(read.size) { null }, read)
        assertEquals(emptyList<String>(), odd.features)
        assertEquals(listOf(FilterReason.BY_VENDOR_ID), odd.filterReasons)
        assertEquals(listOf("a", "c"), odd.pictures.map { it.url })
        assertEquals(JsonPrimitive(7), odd["id"])
    }

    @Test
    fun `values are equal by their members`() {
        val (one, other) = FieldInfo("""{"name": "a", "value": "b"}""") to FieldInfo("""{"value": "b", "name": "a"}""")
        assertEquals(one, other)
        assertEquals(one.hashCode(), other.hashCode())
        for (text in listOf("""{"name": "a"}""", """{"name": "a", "value": "c"}""", """{"name": "a", "value": "b", "more": null}""")) {
            assertNotEquals(one, FieldInfo(text))
            assertNotEquals(FieldInfo(text), one)
        }
        assertNotEquals(ItemInfo("""{"name": "a"}"""), FieldInfo("""{"name": "a"}"""))
        assertEquals(item.pictures, ItemInfo(item.json().toString()).pictures)
        assertEquals(1, setOf(item, ItemInfo(item.json().toString())).size)
    }

    @Test
    fun `what came as more than was expected is read as such`() {
        val priced = ItemInfo("""{"promotionPrice": {"originalPrice": "1", "currencySign": "¥"}}""")
        assertEquals("¥", priced.promotionPrice?.let { Price(it) }?.currencySign)
    }

    @Test
    fun `nothing in a value can be changed`() {
        // Java can ask for it.
        val thrown = failing<InvocationTargetException> { List::class.java.getMethod("clear").invoke(item.pictures) }
        assertTrue(thrown.targetException is UnsupportedOperationException)
        assertEquals(2, item.pictures.size)
    }

    @Test
    fun `a long list is not made anew for each of its items`() {
        val count = 100_000
        val order = OrderInfo("""{"packagePrices": [${List(count) { "{}" }.joinToString(",")}]}""")
        // Some 5 ms; hours if every look at the list took as long as the list is.
        for (place in 0 until count) assertTrue(order.packagePrices[place].isEmpty())
    }

    @Test
    fun `secrets are not shown`() {
        val confirmed = ConfirmationInfo("""{"sessionId": "S3CRET", "userId": 7}""")
        assertEquals("S3CRET", confirmed.sessionId?.value)
        assertEquals(UserId(7), confirmed.userId)
        val shown = "$confirmed ${confirmed.sessionId} ${listOf(confirmed.sessionId)} ${CurrencyRateInput { firstCode = "S3CRET" }}"
        assertEquals("ConfirmationInfo(sessionId, userId) SessionId(…) [SessionId(…)] CurrencyRateInput(firstCode)", shown)
    }

    @Test
    fun `a page is made of its items`() {
        val page = Page(item.pictures, 7)
        assertEquals(listOf("a", "b"), page.items.map { it.url })
        assertEquals(7, page.totalCount)
        assertEquals(page, Page(item.pictures, 7))
        assertNotEquals(page, Page(item.pictures))
        assertEquals("b", page["items"]?.jsonArray?.get(1)?.at("url"))
    }

    @Test
    fun `a text that is no object is refused`() {
        for (text in listOf("", "7", "[]", "{", "{} {}", """{"a": S3CRET}""", """{"a": "\ud800"}""", """{"a":${"[".repeat(200)}""")) {
            val error = failing<InvalidArgumentError> { ItemInfo(text) }
            assertFalse("S3CRET" in "$error ${error.stackTraceToString().take(50)}", text)
        }
    }

    @Test
    fun `a document is what was read, changed`() {
        val read = CurrencyRate("""{"firstCode": "USD", "margin": "1.5", "syncMode": "Auto", "new": 1}""")
        val sent =
            CurrencyRateInput(read) {
                margin = BigDecimal("2.50")
                secondCode = null
            }
        assertEquals(SynchronizationMode("Auto"), sent.syncMode)
        val text = """{"firstCode": "USD", "margin": "2.50", "syncMode": "Auto"}"""
        assertEquals(Json.parseToJsonElement(text), jsonOf(sent))
    }

    @Test
    fun `documents, values and ids go wherever JSON is made`() {
        val mixed = mapOf("a" to FieldInfoInput { name = "n" }, "b" to FieldInfo("""{"name": "n"}"""), "c" to UserId(7), "d" to SessionId("s"))
        val text = """{"a": {"name": "n"}, "b": {"name": "n"}, "c": 7, "d": "s"}"""
        assertEquals(Json.parseToJsonElement(text), jsonOf(mixed))
        assertEquals(JsonArray(listOf(JsonPrimitive("New"))), jsonOf(listOf(StuffStatus.NEW)))
    }
}
