package dev.otapi.behaviour

import dev.otapi.ActivitySettings
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.ExportInput
import dev.otapi.Format
import dev.otapi.LogRecord
import dev.otapi.RunOptions
import dev.otapi.SynchroniseInput
import dev.otapi.TrackInput
import dev.otapi.enums.ActivityState
import dev.otapi.tests.main
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.CopyOnWriteArrayList

/** Over HTTP, against the emulator whose address is given: `tests/run kotlin` starts one. */
@EnabledIfEnvironmentVariable(named = "OTAPI_EMULATOR", matches = ".+")
class EmulatorTest {
    private val address: String = System.getenv("OTAPI_EMULATOR")
    private val browser = HttpClient.newHttpClient()

    private fun approve(url: String): String =
        browser.send(HttpRequest.newBuilder(URI("$url&choice=approve")).build(), HttpResponse.BodyHandlers.discarding())
            .headers().firstValue("Location").get()

    private fun mainJob(
        key: String,
        secret: String?,
        format: Format,
    ) = suspending {
        val settings =
            ClientSettings(key, secret, url = address, format = format, language = "en", activity = ActivitySettings(50, 50, 100))
        Client(settings).use { client ->
            val shop = Shop(client, ::approve)
            val (order, market) = shop.order() to shop.market()
            val exported = client.export(ExportInput(shop.operator, market, order), RunOptions(ask = ::accepting)).result()
            assertTrue(exported.complete)
            val synchronised = client.synchronise(SynchroniseInput(shop.operator, market) { orderIds = listOf(order) }).result()
            assertEquals(ActivityState.FINISHED, synchronised.activity.state)
            val bought = exported.lines.first().marketplaceOrder
            val tracked = client.track(TrackInput(shop.operator) { marketplaceOrder = bought }).result()
            assertEquals(order, tracked.hits.first().orderId.value)
        }
    }

    @Test
    fun `the main job, XML`() = mainJob("sandbox", null, Format.XML)

    @Test
    fun `the main job, JSON and signed`() = mainJob("sandbox-signed", "sandbox-secret", Format.JSON)

    @Test
    fun `twenty calls at once share one login`() =
        suspending {
            val log = CopyOnWriteArrayList<LogRecord>()
            Client(ClientSettings("sandbox", url = address, log = log::add)).use { client ->
                val operator = client.operator("operator", "operator")
                val search = mapOf("searchParameters" to emptyMap<String, Any>(), "frameSize" to 5)
                List(20) { async { operator.call("SearchOrders", search + ("framePosition" to it)) } }.awaitAll()
            }
            val methods = log.filterIsInstance<LogRecord.Log>().map { it.method }
            assertEquals(1, methods.count { it == "AuthenticateInstanceOperator" })
            assertEquals(20, methods.count { it == "SearchOrders" })
        }

    @Test
    fun `one client begins and another finishes`(
        @TempDir folder: File,
    ) {
        val file = File(folder, "state.json")
        main(arrayOf("begin", address, file.path))
        val kept = Json.parseToJsonElement(file.readText())
        assertEquals("export", Json.parseToJsonElement(kept.at("state").orEmpty()).at("kind"))
        // It throws unless all was bought.
        main(arrayOf("finish", address, file.path))
    }
}
