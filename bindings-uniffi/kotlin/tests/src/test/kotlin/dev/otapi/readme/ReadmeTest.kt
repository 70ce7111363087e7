package dev.otapi.readme

import dev.otapi.Answer
import dev.otapi.BulkItemsInput
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.CompleteProviderSessionInput
import dev.otapi.ExportInput
import dev.otapi.Flows
import dev.otapi.HttpTransport
import dev.otapi.InvalidArgumentError
import dev.otapi.OtapiError
import dev.otapi.OutcomeUnknownError
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PlaceResult
import dev.otapi.PrepareInput
import dev.otapi.PrepareResult
import dev.otapi.ProviderSessionInput
import dev.otapi.Questions
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.RunOptions
import dev.otapi.Scope
import dev.otapi.Sessions
import dev.otapi.SettingChange
import dev.otapi.SettingsInput
import dev.otapi.Transport
import dev.otapi.Update
import dev.otapi.UpdateSettingsInput
import dev.otapi.WatchInput
import dev.otapi.common.DeliveryAddressInput
import dev.otapi.common.OrderUpdateData
import dev.otapi.common.SearchItemsParametersInput
import dev.otapi.enums.ItemProviderType
import dev.otapi.orderadmin.OrderSearchParameters
import dev.otapi.sandbox.Sandbox
import dev.otapi.shop.Rules
import dev.otapi.shop.Shop
import kotlinx.coroutines.async
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path
import java.util.Collections
import kotlin.io.path.readLines
import kotlin.io.path.readText
import kotlin.reflect.full.declaredFunctions

fun main() =
    runBlocking {
        Client(ClientSettings(key = "sandbox", transport = Sandbox())).use { client ->
            val shirts =
                SearchItemsParametersInput {
                    provider = ItemProviderType.TAOBAO
                    itemTitle = "shirt"
                }
            val found = client.search.searchItemsFrame(shirts, framePosition = 0, frameSize = 10)
            for (item in found.items) println("${item.title}: ${item.price?.originalPrice}")
        }
    }

class Proxied(
    private val inner: Transport = HttpTransport(),
) : Transport {
    override suspend fun send(request: Request): Response {
        val headers = request.headers + ("X-Shop" to "7")
        return inner.send(Request(request.method, request.url, headers, request.body, request.deadlineMs, request.maxBytes))
    }
}

/** What README.md shows, run. */
class ReadmeTest {
    private val sandbox = Sandbox()
    private val client = Client(ClientSettings(key = "sandbox", transport = sandbox))

    private object Store {
        val states = ArrayList<String>()

        fun keep(state: String) {
            states += state
        }
    }

    private object Owner {
        fun answer(asked: Questions) =
            asked.questions.map { question -> Answer(question, question.choices.first { it.has("answer", "accept") }) }
    }

    @AfterEach
    fun close() {
        client.close()
        sandbox.close()
    }

    @Test
    fun `the first call`() = main()

    @Test
    fun `the main job`() =
        runBlocking<Unit> {
            val shop = client.operator("operator", "operator")
            val buyer = client.customer("customer", "customer")
            val ready = client.prepare(PrepareInput(buyer)).result()
            println("missing: ${ready.missing}, to: ${ready.profiles.map { it.address }}")

            val order = place(shop, buyer, ready)
            client.pay(PayInput(shop, order)).result()
            export(shop, market(shop), order)
        }

    private suspend fun place(
        shop: Scope,
        buyer: Scope,
        ready: PrepareResult,
    ): String {
        val mode = ready.deliveryModes[0].id
        val full = client.item.getItemFullInfo("520813250866")
        val items = listOf(PlaceItem("520813250866", 1) { configurationId = full.configuredItems[0].id })
        val profile = ready.profiles[0].id.value
        val (store, owner) = Store to Owner

        val options = RunOptions(save = { state -> store.keep(state) }, ask = { asked -> owner.answer(asked) })
        val input =
            PlaceInput(buyer, mode, items) {
                operator = shop
                userProfileId = profile
            }
        val placed = client.place(input, options).result()
        println("order ${placed.orderId}: ${placed.lines.map { it.verdict }}, to be paid: ${placed.open} ${placed.currency}")

        val state = store.states.last()

        val resumed = client.resume(state, Sessions(operator = shop, customer = buyer), options).expecting(::PlaceResult).result()

        assertEquals(placed.orderId, resumed.orderId)
        return placed.orderId.value
    }

    private suspend fun market(shop: Scope): Scope {
        val begun = client.providerSession(ProviderSessionInput(shop, "Taobao", "https://shop.example/back")).result()
        val input = CompleteProviderSessionInput(begun.state, sandbox.visit(begun.url))
        return client.provider("Taobao", session = client.completeProviderSession(input).result().session!!.value)
    }

    private suspend fun export(
        shop: Scope,
        market: Scope,
        order: String,
    ) {
        val run = client.export(ExportInput(shop, market, order))
        run.updates.collect { update ->
            when (update) {
                is Update.Progress -> {
                    println("${update.percent} % ${update.state}")
                }

                is Update.Step -> {
                    println(update.message)
                }

                is Update.Ask -> {
                    for (question in update.questions.questions) {
                        val accept = question.choices.first { it.has("answer", "accept") }
                        run.answer(Answer(question, accept))
                    }
                }

                else -> {
                    println(update)
                }
            }
        }
        val bought = run.result()
        println("${bought.complete}: ${bought.lines.map { it.verdict }}")
        assertTrue(bought.complete)
    }

    @Test
    fun `back offices`() =
        runBlocking<Unit> {
            val shop = client.operator("operator", "operator")
            val buyer = client.customer("customer", "customer")
            val order = place(shop, buyer, client.prepare(PrepareInput(buyer)).result())

            val bulk = client.bulkItems(BulkItemsInput(listOf("520813250866", "43215670013", "1")))
            bulk.items.collect { item -> println("${item.id}: ${item.title}") }
            println("did not come: ${bulk.result().missing}")

            val first = client.watch(WatchInput(shop) { orderIds = listOf(order) }).result()
            val next =
                client.watch(
                    WatchInput(shop) {
                        orderIds = listOf(order)
                        snapshot = first.snapshot
                    },
                )
            for (difference in next.result().differences) println("line ${difference.lineId} ${difference.change}")

            val settings = client.settings(SettingsInput(shop, "Taobao")).result()
            for (field in settings.fields.flatMap { it.fields }) println("${field.path}: ${field.type} = ${field.value}")
            val changing = UpdateSettingsInput(shop, "Taobao", listOf(SettingChange("Taobao.MaxUnpaidOrders", 10)))
            for (change in client.updateSettings(changing).result().changes) println("${change.before} -> ${change.after}: ${change.taken}")
        }

    @Test
    fun `rules for shops`() =
        runBlocking<Unit> {
            val full = client.item.getItemFullInfo("520813250866")
            val choice = Shop.chooseConfiguration(full, quantity = 2)
            println("${choice.price?.text}, open: ${choice.properties.filter { !it.isChosen }.map { it.displayName }}")
            println(Shop.pictures(full).map { it.url })
            println(Shop.safeDescription("<p onclick='x()'>Cotton</p>"))
        }

    @Test
    fun `pages, documents and names`() =
        runBlocking<Unit> {
            val shirts = client.search.searchItemsFrameAll(SearchItemsParametersInput { itemTitle = "shirt" }, frameSize = 50)
            println(shirts.filter { it.isSellAllowed == true }.take(3).map { it.title }.toList())

            val shop = client.operator("operator", "operator")
            val buyer = client.customer("customer", "customer")
            val orderId = place(shop, buyer, client.prepare(PrepareInput(buyer)).result())

            val order = shop.orderAdmin.searchOrders(OrderSearchParameters { id = orderId }).items.single()
            val address = order.deliveryAddress ?: error("no address")
            val moved = DeliveryAddressInput(address) { city = "Ulan Bator" }
            shop.orderAdmin.updateOrderForOperator(orderId, OrderUpdateData { deliveryAddress = moved })

            val item = client.call("GetItemInfo", mapOf("itemId" to "520813250866")).jsonObject
            assertTrue("title" in item)
        }

    @Test
    fun failures() =
        runBlocking<Unit> {
            try {
                client.call("GetItemInfo", mapOf("itemId" to "no such item"))
            } catch (error: InvalidArgumentError) {
                println("nothing was sent: ${error.path}")
            } catch (error: OutcomeUnknownError) {
                println("look before you do it again: ${error.candidates}")
            } catch (error: OtapiError) {
                println("${error.code ?: error.kind}, again: ${error.retry}")
            }
        }

    @Test
    fun cancelling() =
        runBlocking<Unit> {
            val item = mapOf("itemId" to "520813250866")
            val soon = withTimeoutOrNull(5_000) { client.call("GetItemFullInfo", item) }
            val search = async { client.call("GetItemFullInfo", item) }
            search.cancel()
            assertTrue(soon != null)
        }

    @Test
    fun `own transport`() =
        runBlocking<Unit> {
            val settings = ClientSettings(key = "KEY", language = "en", transport = Proxied(), log = { println(it) })
            val other = Client(settings)
            other.close()

            val seen = Collections.synchronizedList(ArrayList<String?>())
            val last = Transport { request -> sandbox.send(request).also { seen += request.headers.toMap()["X-Shop"] } }
            Client(ClientSettings(key = "sandbox", transport = Proxied(last), clock = sandbox)).use { it.call("GetBrandInfoList") }
            assertEquals(listOf<String?>("7"), seen.distinct())
        }

    /** Every block of code that it shows is above as it stands. */
    @Test
    fun `the README shows what is run`() {
        val door = Path.of(System.getProperty("otapi.top"), "bindings-uniffi/kotlin")
        val file = door.resolve("tests/src/test/kotlin/dev/otapi/readme/ReadmeTest.kt")
        val (imports, run) =
            file
                .readLines()
                .map { it.trim() }
                .filter { it.isNotEmpty() }
                .partition { it.startsWith("import ") }
        val readme = door.resolve("README.md").readText()
        val job = door.resolve("examples/src/main/kotlin/dev/otapi/examples/Autopurchase.kt").readText()
        val blocks =
            readme
                .split("```kotlin\n")
                .drop(1)
                .map { it.substringBefore("```") }
        assertTrue(blocks.size > 5)
        assertTrue(job in blocks)
        for (block in blocks - job) {
            val (importing, lines) =
                block
                    .lines()
                    .map { it.trim() }
                    .filter { it.isNotEmpty() }
                    .partition { it.startsWith("import ") }
            assertTrue(imports.containsAll(importing), block)
            assertTrue(Collections.indexOfSubList(run, lines) >= 0, "not run:\n$block")
        }
        val offered = listOf(Flows::class, Rules::class, Shop::class).flatMap { it.declaredFunctions }.map { it.name }
        for (name in offered) assertTrue("`$name`" in readme, "$name is not told")
    }
}
