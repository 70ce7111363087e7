package dev.otapi.behaviour

import dev.otapi.ActivityId
import dev.otapi.ActivityIdInput
import dev.otapi.BulkItemsInput
import dev.otapi.BulkResult
import dev.otapi.ChangeStatusesInput
import dev.otapi.ExportInput
import dev.otapi.Flows
import dev.otapi.InvalidArgumentError
import dev.otapi.PayInput
import dev.otapi.PlaceItem
import dev.otapi.PlaceResult
import dev.otapi.RunOptions
import dev.otapi.Scope
import dev.otapi.TrackInput
import dev.otapi.Update
import dev.otapi.common.ItemFullInfo
import dev.otapi.jsonOf
import dev.otapi.sandbox.Sandbox
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.reflect.InvocationTargetException
import java.time.LocalDateTime
import kotlin.reflect.KClass
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.valueParameters

/** What flows are given and give, by their types. */
class FlowTest {
    private val wanted = listOf(Shop.ITEM, "43215670013", "1")

    @Test
    fun `items come one by one, and none is lost by pausing`() =
        suspending {
            val shop = Shop.offline()
            val blocks = ArrayList<Update.Items>()
            val options = RunOptions(onUpdate = { if (it is Update.Items) blocks += it })
            val run = shop.client.bulkItems(BulkItemsInput(wanted) { blockSize = 2 }, options)
            val first = run.items.take(1).toList()
            val left = run.items.toList()
            assertEquals(wanted, (first + left).map(ItemFullInfo::id))
            assertEquals(wanted, blocks.flatMap { it.items }.filterIsInstance<ItemFullInfo>().map { it.id })
            assertEquals(listOf(0, 2), blocks.map { it.first })
            assertEquals(wanted.size, run.result().given)
            assertEquals(emptyList<ItemFullInfo>(), run.items.toList())
        }

    @Test
    fun `a run that was taken up gives what it is expected to`() =
        suspending {
            val shop = Shop.offline()
            val begun = shop.client.bulkItems(BulkItemsInput(wanted))
            begun.updates.first { it is Update.Progress }
            val state = begun.state!!
            begun.cancel()
            val run = shop.client.resume(state).expecting(::BulkResult, ::ItemFullInfo)
            assertEquals(wanted, run.items.toList().map { it.id })
            assertEquals(wanted.size, run.result().given)

            val untyped = shop.client.start("bulk_items", mapOf("ids" to wanted))
            val items = untyped.updates.toList().filterIsInstance<Update.Items>().flatMap { it.items }
            assertEquals(wanted, items.map { it.json().at("id") })
            assertEquals("3", untyped.result().at("given"))
            assertEquals(untyped.result(), untyped.expecting(::BulkResult).result().json())
        }

    @Test
    fun `what cannot be sent is named before anything is`() {
        val (client, other) = List(2) { clientOf(Stub { error("nothing may be sent") }) }
        val operator = client.operator(session = "s")
        val named = { work: () -> Any -> failing<InvalidArgumentError>(work).path }
        assertEquals("operator", named { client.pay(PayInput(other.operator(session = "s"), "1")) })
        assertEquals("orderId", named { client.pay(PayInput(operator, "\uD800")) })
        assertEquals("status", named { client.changeStatuses(ChangeStatusesInput(operator, "1", listOf("2"), Double.NaN)) })
        val naive = ChangeStatusesInput(operator, "1", listOf("2"), 3) { update = mapOf("date" to LocalDateTime.MIN) }
        assertEquals("update.date", named { client.changeStatuses(naive) })
        assertEquals("ids", named { client.bulkItems(BulkItemsInput(emptyList())) })
        assertEquals("kind", named { client.start("plaice", emptyMap()) })
        failing<InvalidArgumentError> { client.track(TrackInput(operator)) }
        val both =
            TrackInput(operator) {
                waybill = "1"
                marketplaceOrder = "2"
            }
        failing<InvalidArgumentError> { client.track(both) }
        operator.close()
        assertEquals("operator", named { client.pay(PayInput(operator, "1")) })
        client.close()
        assertEquals("client", named { client.pay(PayInput(operator, "1")) })
    }

    @Test
    fun `nulls from Java are named`() {
        clientOf(Stub()).use { client ->
            val make = PayInput::class.java.getConstructor(Scope::class.java, String::class.java)
            val refused = failing<InvocationTargetException> { make.newInstance(client.operator(session = "s"), null) }
            assertTrue("orderId" in refused.targetException.message.orEmpty(), "${refused.targetException}")
            @Suppress("UNCHECKED_CAST")
            val ids = listOf("1", null) as List<String>
            assertEquals("ids[1]", failing<InvalidArgumentError> { client.bulkItems(BulkItemsInput(ids)) }.path)
        }
    }

    /** So that one who was compiled before still finds the constructor. */
    @Test
    fun `what may be left out of an input is no parameter of its constructor`() {
        for (flow in Flows::class.declaredFunctions) {
            val input = flow.valueParameters.first().type.classifier as KClass<*>
            assertEquals(listOf("fill"), input.primaryConstructor!!.parameters.filter { it.isOptional }.map { it.name }, "$input")
        }
    }

    @Test
    fun `inputs say what is in them, but show no values`() {
        val operator = clientOf(Stub()).operator(session = "s")
        val input = ExportInput(operator, operator, "S3CRET") { lineIds = listOf("S3CRET") }
        assertEquals("ExportInput(operator, provider, orderId, lineIds)", "$input")
        val item = PlaceItem("1", 2) { more = mapOf("promotionId" to "p") }
        assertEquals("""{"id":"1","quantity":2,"promotionId":"p"}""", "${jsonOf(item)}")
        val read = ActivityId("""{"type": "T", "id": "7"}""")
        assertEquals(jsonOf(read), jsonOf(ActivityIdInput(read)))
        assertEquals("id", failing<InvalidArgumentError> { ActivityIdInput(ActivityId("""{"type": "T"}""")) }.path)
    }

    @Test
    fun `what a result always has is missed by name`() {
        val placed = PlaceResult("""{"orderId": "1", "complete": null}""")
        assertEquals("1", placed.orderId.value)
        assertNull(placed.total)
        assertEquals("complete", failing<InvalidArgumentError> { placed.complete }.path)
    }

    @Test
    fun `a result stays what it is, by name too`() =
        suspending {
            val shop = Shop.on(Sandbox())
            val placed = shop.client.place(shop.placing()).result()
            assertTrue(placed.complete)
            assertEquals(placed.orderId.value, placed.json().at("orderId"))
            assertEquals(placed, PlaceResult(placed.json().toString()))
        }
}
