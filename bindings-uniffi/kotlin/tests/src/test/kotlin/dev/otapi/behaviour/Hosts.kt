// What these tests give a client in place of a network, and how they wait.
package dev.otapi.behaviour

import dev.otapi.Answer
import dev.otapi.CallOptions
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Clock
import dev.otapi.CompleteProviderSessionInput
import dev.otapi.ExportInput
import dev.otapi.ExportResult
import dev.otapi.FlowRun
import dev.otapi.Format
import dev.otapi.Now
import dev.otapi.OtapiError
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PolicyRule
import dev.otapi.PrepareInput
import dev.otapi.ProviderSessionInput
import dev.otapi.Questions
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.RetrySettings
import dev.otapi.RunOptions
import dev.otapi.Scope
import dev.otapi.Transport
import dev.otapi.sandbox.Sandbox
import dev.otapi.sandbox.SandboxSettings
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import java.net.URLDecoder
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong

private const val PATIENCE_MS = 20_000L

/** A test whose work may suspend; it ends in any case. */
internal fun suspending(work: suspend CoroutineScope.() -> Unit): Unit =
    runBlocking(Dispatchers.Default) { withTimeout(PATIENCE_MS) { work() } }

/** What the work throws. */
internal inline fun <reified E : Throwable> failing(work: () -> Any?): E {
    val result =
        try {
            work()
        } catch (thrown: Throwable) {
            if (thrown is E) return thrown
            throw thrown
        }
    throw AssertionError("no failure but $result")
}

/** Waits until something holds that others bring about. */
internal suspend fun until(holds: () -> Boolean) {
    while (!holds()) delay(1)
}

/** What stands there, as text. */
internal fun JsonElement.at(vararg path: Any): String? {
    val found =
        path.fold(this as JsonElement?) { at, step ->
            if (step is Int) (at as? JsonArray)?.getOrNull(step) else (at as? JsonObject)?.get(step)
        }
    return (found as? JsonPrimitive)?.contentOrNull
}

/** An answer in JSON. */
internal fun ok(members: String = ""): Response =
    Response(200, emptyList(), """{"ErrorCode": "Ok"${if (members.isEmpty()) "" else ", $members"}}""".toByteArray())

/** The service's method that is called. */
internal val Request.called: String get() = url.substringAfterLast('/')

/** The parameters that are sent. */
internal val Request.form: Map<String, String>
    get() = String(body).split('&').associate { it.substringBefore('=') to URLDecoder.decode(it.substringAfter('='), Charsets.UTF_8) }

/** A service that is one function, and a clock whose waiting takes no time. */
internal class Stub(
    private val answer: suspend (Request) -> Response = { ok() },
) : Transport,
    Clock {
    val sent = CopyOnWriteArrayList<Request>()

    /** How often somebody looked at the clock: each does just before it is stepped. */
    val looks = AtomicInteger()
    private val monoMs = AtomicLong()

    override suspend fun send(request: Request): Response {
        sent.add(request)
        return answer(request)
    }

    override fun now(): Now {
        looks.incrementAndGet()
        return Now(1_735_787_045_000 + monoMs.get(), monoMs.get())
    }

    override suspend fun sleep(untilMonoMs: Long) {
        monoMs.accumulateAndGet(untilMonoMs, ::maxOf)
    }
}

/** A client of a transport, without retries. */
internal fun clientOf(
    transport: Transport,
    clock: Clock = transport as? Clock ?: Stub(),
): Client = Client(ClientSettings(key = "k", format = Format.JSON, retry = RetrySettings(1), transport = transport, clock = clock))

/** A shop up to an order that is paid, and the scopes to export it with. */
internal class Shop(
    val client: Client,
    private val approve: (String) -> String,
) {
    val operator: Scope = client.operator("operator", "operator")
    val customer: Scope = client.customer("customer", "customer")

    suspend fun placing(): PlaceInput {
        val prepared = client.prepare(PrepareInput(customer)).result()
        val configuration = client.item.getItemFullInfo(ITEM).configuredItems.first().id
        val items = listOf(PlaceItem(ITEM, 2) { configurationId = configuration })
        return PlaceInput(customer, prepared.deliveryModes.first().id, items) {
            operator = this@Shop.operator
            userProfileId = prepared.profiles.first().id.value
        }
    }

    suspend fun order(): String {
        val order = client.place(placing()).result().orderId.value
        client.pay(PayInput(operator, order)).result()
        return order
    }

    /** A session with the marketplace. */
    suspend fun session(): String {
        val begun = client.providerSession(ProviderSessionInput(operator, "Taobao", "https://shop.example/back")).result()
        val input = CompleteProviderSessionInput(begun.state, approve(begun.url)) { operator = this@Shop.operator }
        return client.completeProviderSession(input).result().session!!.value
    }

    suspend fun market(): Scope = client.provider("Taobao", session = session())

    suspend fun export(
        options: RunOptions = RunOptions(),
        rules: List<PolicyRule>? = null,
    ): FlowRun<ExportResult> = client.export(ExportInput(operator, market(), order()) { policy = rules }, options)

    companion object {
        const val ITEM = "520813250866"

        /** One on a sandbox of its own. */
        fun on(
            sandbox: Sandbox,
            clock: Clock = sandbox,
        ) = Shop(Client(ClientSettings(key = "sandbox", language = "en", transport = sandbox, clock = clock)), sandbox::visit)

        fun offline(settings: SandboxSettings = SandboxSettings()) = on(Sandbox(settings))
    }
}

/** The answers that accept what is asked. */
internal fun accepting(asked: Questions): List<Answer> =
    asked.questions.flatMap { question -> question.choices.filter { it.has("answer", "accept") }.map { Answer(question, it) } }

/** How often the sandbox has really begun to buy. */
internal fun Sandbox.exports(): String? = truth().at("effects", "RunOrderExportingToProvider")

/** What a hook of a test throws. */
internal class Stop(
    message: String,
) : Exception(message)

/** What a cancellation tells of the call that it stopped. */
internal fun CancellationException.otapi(): OtapiError? =
    generateSequence<Throwable>(this) { it.cause }.firstNotNullOfOrNull { it as? OtapiError }

/** Options that make reads differ. */
internal fun language(number: Int) = CallOptions(language = "x$number")
