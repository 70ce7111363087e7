package dev.otapi.behaviour

import dev.otapi.CallOptions
import dev.otapi.InvalidArgumentError
import dev.otapi.MalformedAnswerError
import dev.otapi.OutcomeUnknownError
import dev.otapi.Response
import dev.otapi.ServiceError
import dev.otapi.common.DeliveryAddressInput
import dev.otapi.common.OrderUpdateData
import dev.otapi.common.SearchItemsParametersInput
import dev.otapi.enums.ItemProviderType
import dev.otapi.ids.BillId
import dev.otapi.operators.InstanceUserCreateData
import dev.otapi.orderadmin.OrderAdminCalls
import dev.otapi.orderadmin.OrderSearchParameters
import dev.otapi.sandbox.Sandbox
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.serialization.json.JsonNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.reflect.InvocationTargetException
import java.math.BigDecimal
import java.time.Instant
import kotlin.coroutines.Continuation
import kotlin.coroutines.intrinsics.suspendCoroutineUninterceptedOrReturn

/** Typed calls: what they send and give, page by page, and what is refused. */
class FaceTest {
    @Test
    fun `what is not given is not sent`() =
        suspending {
            val stub = Stub { ok(""""Result": {"Id": "7"}""") }
            val operator = clientOf(stub).operator(session = "s")
            assertEquals(BillId("7"), operator.billing.getBill("7").id)
            assertEquals("7", operator.billing.getBill("7", includeDetails = false).id?.value)
            val own = mapOf("billId" to "7", "instanceKey" to "k", "sessionId" to "s")
            assertEquals(listOf(own, own + ("includeDetails" to "false")), stub.sent.map { it.form })
        }

    @Test
    fun `values of all types are sent exactly`() =
        suspending {
            val stub = Stub()
            val operator = clientOf(stub).operator(session = "s")
            val search =
                OrderSearchParameters {
                    creationDateFrom = Instant.parse("2025-01-02T03:04:05Z")
                    providerType = ItemProviderType("Mars")
                    statusIdList = listOf(1, 2)
                    id = "<&>"
                }
            operator.orderAdmin.searchOrders(search, framePosition = 0)
            val update =
                OrderUpdateData {
                    weight = BigDecimal("1E-7")
                    deliveryAddress = DeliveryAddressInput { city = "Ulan Bator" }
                }
            operator.orderAdmin.updateOrderForOperator("1", update, CallOptions(language = "mn"))
            val (searched, updated) = stub.sent.map { it.form }
            for (part in listOf("2025-01-02T03:04:05", "Mars", "<StatusIdList>", "&lt;&amp;&gt;")) {
                assertTrue(part in searched.getValue("xmlSearchParameters"), "$part in $searched")
            }
            assertTrue("<Weight>0.0000001</Weight>" in updated.getValue("xmlUpdateData"), "$updated")
            assertTrue("<City>Ulan Bator</City>" in updated.getValue("xmlUpdateData"), "$updated")
            assertEquals("mn", updated["language"])
        }

    @Test
    fun `parameters that are not known go along`() =
        suspending {
            val stub = Stub()
            clientOf(stub).auth.resendConfirmationCode(mapOf("userLogin" to "a"))
            assertEquals("a", stub.sent.single().form["userLogin"])
        }

    @Test
    fun `an answer without its payload is empty`() =
        suspending {
            val client = clientOf(Stub())
            assertTrue(client.item.getItemInfo("1").isEmpty())
            assertEquals(emptyList<Any>(), client.brand.getBrandInfoList())
            assertNull(client.auth.confirmEmail("1"))
            assertEquals(Unit, client.operator(session = "s").orderAdmin.cancelSalesOrderForOperator("1"))
            assertEquals(JsonNull, client.operator(session = "s").userAdmin.getUserProfileSettings())
        }

    @Test
    fun `failures are those of every call`() =
        suspending {
            val refused = clientOf(Stub { Response(200, emptyList(), """{"ErrorCode": "NotFound"}""".toByteArray()) })
            assertEquals("NotFound", failing<ServiceError> { refused.item.getItemInfo("1") }.code)
            val operator = clientOf(Stub { throw Stop("the wire is cut") }).operator(session = "s")
            failing<OutcomeUnknownError> { operator.operators.createInstanceUser(InstanceUserCreateData { login = "a" }) }
        }

    @Test
    fun `all items of all pages, over the sandbox`() =
        suspending {
            val shop = Shop.offline()
            val shirts =
                SearchItemsParametersInput {
                    provider = ItemProviderType.TAOBAO
                    itemTitle = "shirt"
                }
            val all = shop.client.search.searchItemsFrameAll(shirts, frameSize = 2).map { it.id }.toList()
            val once = shop.client.search.searchItemsFrame(shirts, 0, 100)
            assertEquals(once.items.map { it.id }, all)
            assertEquals(once.totalCount, all.size)
            assertTrue(all.size > 2)
            assertEquals(all.drop(1), shop.client.search.searchItemsFrameAll(shirts, 1, 2).map { it.id }.toList())

            val orders = List(3) { shop.client.place(shop.placing()).result().orderId.value }
            val found = shop.operator.orderAdmin.searchOrdersAll(frameSize = 1).toList()
            assertEquals(orders.toSet(), found.map { it.id }.toSet())
            assertEquals(3, found.size)
        }

    @Test
    fun `a page is read when it is wanted`() =
        suspending {
            val stub =
                Stub { request ->
                    val from = request.form["framePosition"]?.toInt() ?: 0
                    ok(""""Result": {"Content": [{"Id": "$from"}, {"Id": "${from + 1}"}], "TotalCount": 1000}""")
                }
            val orders = clientOf(stub).operator(session = "s").orderAdmin.searchOrdersAll(frameSize = 2)
            assertEquals(0, stub.sent.size)
            assertEquals(listOf("0", "1", "2"), orders.take(3).map { it.id }.toList())
            assertEquals(2, stub.sent.size)
            assertEquals("0", orders.take(1).toList().single().id, "who collects again begins again")
            assertEquals(3, stub.sent.size)
        }

    @Test
    fun `lists inside, and lists of texts`() =
        suspending {
            val page = """{"Items": {"Content": [{"Id": "1"}], "TotalCount": 1}}"""
            val batch = clientOf(Stub { ok(""""Result": {"Items": $page}""") }).customer(session = "s")
            assertEquals(listOf("1"), batch.search.batchSearchItemsFrameAll().map { it.id }.toList())
            val texts = clientOf(Stub { ok(""""Result": {"Content": ["shoes", "hats"]}""") })
            assertEquals(listOf("shoes", "hats"), texts.ratingList.searchRatingListSearchStringsAll(frameSize = 5).toList())
            assertEquals(0, clientOf(Stub()).brand.getBrandInfoListFrameAll().count())
        }

    @Test
    fun `a service that does not go on is no endless list`() =
        suspending {
            val stub = Stub { ok(""""Result": {"Content": [{"Id": "1"}], "TotalCount": 9}""") }
            failing<MalformedAnswerError> { clientOf(stub).operator(session = "s").orderAdmin.searchOrdersAll(frameSize = 1).toList() }
            assertEquals(2, stub.sent.size)
        }

    @Test
    fun `a document that is changed meanwhile changes no later page`() =
        suspending {
            val stub =
                Stub { request ->
                    val from = request.form["framePosition"]?.toInt() ?: 0
                    ok(""""Result": {"Content": [{"Id": "$from"}], "TotalCount": 3}""")
                }
            val search = OrderSearchParameters { id = "one" }
            val all = clientOf(stub).operator(session = "s").orderAdmin.searchOrdersAll(search, frameSize = 1)
            all.collect { search.id = "other" }
            assertEquals(3, stub.sent.size)
            assertFalse(stub.sent.any { "other" in it.form.getValue("xmlSearchParameters") })
        }

    @Test
    fun `wrong arguments are refused by name, before anything is sent`() =
        suspending {
            val stub = Stub()
            val client = clientOf(stub)
            val operator = client.operator(session = "s")
            val update = OrderUpdateData { additionalInfo = "half \ud800" }
            val huge = OrderUpdateData { weight = BigDecimal("1E+999999999") }
            for ((document, path) in listOf(update to "updateData.additionalInfo", huge to "updateData.weight")) {
                assertEquals(path, failing<InvalidArgumentError> { operator.orderAdmin.updateOrderForOperator("1", document) }.path)
            }
            val wrong = OrderSearchParameters { id = "\u0000" }
            val path = failing<InvalidArgumentError> { operator.orderAdmin.searchOrdersAll(wrong).toList() }.path
            assertEquals("searchParameters.id", path)
            assertEquals("scope", failing<InvalidArgumentError> { client.orderAdmin.searchOrders() }.path)
            val other = clientOf(Stub()).provider("Taobao", session = "s")
            val foreign = CallOptions(provider = other)
            assertTrue(failing<InvalidArgumentError> { client.item.getItemInfo("1", foreign) }.path.orEmpty().endsWith("provider"))
            client.close()
            assertEquals("client", failing<InvalidArgumentError> { client.item.getItemInfo("1") }.path)
            assertEquals(0, stub.sent.size)
        }

    @Test
    fun `a null of Java's is named`() =
        suspending {
            val stub = Stub()
            val operator = clientOf(stub).operator(session = "s")
            val cancel =
                OrderAdminCalls::class.java.getMethod(
                    "cancelSalesOrderForOperator",
                    String::class.java,
                    CallOptions::class.java,
                    Continuation::class.java,
                )
            val thrown =
                failing<InvocationTargetException> {
                    suspendCoroutineUninterceptedOrReturn<Any?> { cancel.invoke(operator.orderAdmin, null, CallOptions(), it) }
                }
            assertEquals("salesId", (thrown.targetException as InvalidArgumentError).path)
            @Suppress("UNCHECKED_CAST")
            val ids = listOf("1", null) as List<String>
            assertEquals("idsList[1]", failing<InvalidArgumentError> { operator.item.getItemInfoList(ids) }.path)
            val filled = OrderSearchParameters::class.java.getConstructor(Function1::class.java)
            assertTrue("fill" in failing<InvocationTargetException> { filled.newInstance(null) }.targetException.message.orEmpty())
            assertEquals(0, stub.sent.size)
        }

    @Test
    fun `the sandbox answers typed calls`() =
        suspending {
            val sandbox = Sandbox()
            val shop = Shop.on(sandbox)
            val item = shop.client.item.getItemFullInfo(Shop.ITEM)
            assertEquals(Shop.ITEM, item.id)
            assertTrue(item.price?.originalPrice!! > BigDecimal.ZERO)
            val id = shop.order()
            val order = shop.operator.orderAdmin.getSalesOrderDetailsForOperator(id)
            assertEquals(id, order.salesOrderInfo?.id)
        }
}
