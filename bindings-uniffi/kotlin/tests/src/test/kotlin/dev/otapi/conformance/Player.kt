package dev.otapi.conformance

import dev.otapi.OtapiError
import dev.otapi.Request
import dev.otapi.ffi.Engine
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.lang.reflect.InvocationTargetException

// 2025-01-02T03:04:05Z.
private const val WALL_MS = 1_735_787_045_000
private const val MONO_MS = 1_000_000L

// Every secret of a vector contains this, so that it can be told where one must not be.
private const val SECRET = "S3CRET"
private const val ENTROPY = 32
private val usualSettings = parse("""{"key": "S3CRET-key", "format": "json", "retry": {"baseMs": 0}}""").jsonObject
private val usualScopes =
    parse(
        """[{"role": "operator", "session": "S3CRET-operator"}, {"role": "customer", "session": "S3CRET-customer"},
        {"role": "provider", "providerType": "Taobao", "session": "S3CRET-provider"}]""",
    )

// The steps of a script by the member that names them, and the members that each may have beside it.
private val steps =
    mapOf(
        "start" to listOf("refused"),
        "send" to listOf("url", "form", "deadlineMs", "keep", "reply", "took", "frees"),
        "feed" to listOf("took", "frees", "refused"),
        "wait" to listOf("early"),
        "blocked" to listOf(),
        "save" to listOf("keep"),
        "ask" to listOf("in", "keep", "answer", "poll"),
        "answer" to listOf("refused"),
        "done" to listOf("keep"),
        "error" to listOf(),
        "gone" to listOf(),
        "cancel" to listOf("frees"),
        "events" to listOf(),
        "log" to listOf(),
        "pass" to listOf(),
        "scope" to listOf("refused"),
        "close" to listOf(),
        "restart" to listOf(),
    )

/** Plays one vector of the engine against a client behind the boundary: the host's part of the script. */
internal class Player private constructor(
    private val settings: JsonObject,
    private val scopes: JsonElement,
) : AutoCloseable {
    private var engine = Engine(settings.toString(), ByteArray(ENTROPY))
    private var nowMs = 0L
    private val machines = HashMap<String, UInt>()
    private val typed = TypedFlows(settings)
    private val kept = Kept()
    private val events = ArrayList<JsonElement>()
    private val log = ArrayList<JsonElement>()

    private val wallMs get() = WALL_MS + nowMs
    private val monoMs get() = MONO_MS + nowMs

    companion object {
        /** Plays the whole vector; the error says at which step something was not as expected. */
        fun play(vector: JsonElement) {
            Vectors.known(vector, "id", "because", "settings", "scopes", "script", "refused")
            val settings = JsonObject(usualSettings + vector.at("settings").members())
            var player: Player? = null
            accepted(vector) {
                player = Player(settings, vector.at("scopes").takeIf { it.isThere } ?: usualScopes).apply { addScopes() }
            }
            player?.use { it.play(vector.at("script").items()) }
        }
    }

    override fun close() = engine.destroy()

    private fun addScopes() = scopes.items().forEach { engine.scope(it.toString()) }

    private fun play(script: List<JsonElement>) =
        script.forEachIndexed { place, step ->
            try {
                play(step)
            } catch (difference: Difference) {
                throw Difference("step $place $step\n    ${difference.message}")
            }
        }

    private fun play(written: JsonElement) {
        // Replies and answers are given when the step has been seen, and may be made of what it kept.
        val step = JsonObject(written.members().mapValues { if (it.key in listOf("reply", "answer")) it.value else kept.resolve(it.value) })
        val (verb, members) = steps.entries.firstOrNull { it.key in step } ?: throw Difference("no known step")
        Vectors.known(step, verb, "on", *members.toTypedArray())
        val what = step.at(verb)
        val on = step.at("on").string() ?: "a"
        val id = machines[on] ?: 0u
        when (verb) {
            "start" -> {
                accepted(step) { machines[on] = start(what, on) }
            }

            "feed" -> {
                feed(id, what, step)
            }

            "answer" -> {
                kept.resolve(what).toString().let { answer -> accepted(step) { engine.answer(id, answer) } }
            }

            "gone" -> {
                val refusal = Vectors.refusal { engine.step(id, wallMs, monoMs).let {} } ?: JsonNull
                refusal.hold(parse("""{"kind": "invalid_argument", "path": "id"}"""))
            }

            "cancel" -> {
                freed(engine.cancel(id, wallMs, monoMs), step)
            }

            "events" -> {
                take(events).hold(what)
            }

            "log" -> {
                take(log).hold(what)
            }

            "pass" -> {
                nowMs += number(what)
            }

            "scope" -> {
                accepted(step) { engine.scope(what.toString()).let {} }
            }

            "close" -> {
                engine.closeScope(number(what).toUInt())
            }

            "restart" -> {
                restart()
            }

            else -> {
                step(on, verb, what, step)
            }
        }
        drain()
    }

    private fun restart() {
        engine.destroy()
        engine = Engine(settings.toString(), ByteArray(ENTROPY) { 1 })
        machines.clear()
        addScopes()
    }

    private fun start(
        what: JsonElement,
        on: String,
    ): UInt {
        Vectors.known(what, "call", "callRaw", "flow", "resume", "scope", "arguments", "options", "parameters", "input", "sessions")
        val text = { name: String -> what.members()[name]?.toString().orEmpty() }
        val scope = if (what.at("scope").isThere) number(what.at("scope")).toUInt() else 0u
        val name = { kind: String -> what.at(kind).string() ?: throw Difference("$kind is no text") }
        return when (val kind = listOf("call", "callRaw", "flow", "resume").firstOrNull { it in what.members() }) {
            "call" -> engine.call(scope, name(kind), text("arguments"), text("options"))
            "callRaw" -> engine.callRaw(scope, name(kind), text("parameters"), text("options"))
            "flow" -> engine.start(name(kind), typed.input(name(kind), what.at("input"))).also { typed.started(on, name(kind)) }
            "resume" -> engine.resume(text(kind), text("sessions")).also { typed.started(on, what.at(kind).at("kind").string().orEmpty()) }
            else -> throw Difference("no known start")
        }
    }

    /** Steps the machine and holds what it says against the script. */
    private fun step(
        on: String,
        verb: String,
        what: JsonElement,
        step: JsonElement,
    ) {
        val id = machines[on] ?: 0u
        val parcel = engine.step(id, wallMs, monoMs)
        val said = parse(parcel.head)
        if (said.at("step").string() != (if (verb == "error") "failed" else verb)) throw Difference("says ${parcel.head}")
        var seen: JsonElement = JsonNull
        when (verb) {
            "send" -> {
                seen = sent(said, parcel.body, what, step)
            }

            "wait" -> {
                waits(said, what, step)
            }

            "save" -> {
                seen = parse(said.at("state").string().orEmpty())
                open(parcel.head)
            }

            "ask" -> {
                seen = said.at("questions")
                open(parcel.head)
                if (step.at("in").isThere) JsonPrimitive(delay(said, "pollAtMs")).hold(step.at("in"))
                if (step.at("poll").isThere) nowMs += delay(said, "pollAtMs")
            }

            "done" -> {
                seen = parse(parcel.body.decodeToString())
                typed.ended(on, seen)
            }

            "error" -> {
                refused(said.at("error"), what)
            }
        }
        if (verb in listOf("save", "ask", "done")) seen.hold(what)
        for ((name, path) in step.at("keep").members()) kept[name] = seen.pick(path.string().orEmpty())
        if (step.at("reply").isThere) feed(id, kept.resolve(step.at("reply")), step)
        if (step.at("answer").isThere) engine.answer(id, kept.resolve(step.at("answer")).toString())
    }

    private fun waits(
        said: JsonElement,
        what: JsonElement,
        step: JsonElement,
    ) {
        val range = what.items().ifEmpty { listOf(what) }
        val wait = delay(said, "untilMs")
        if (wait !in number(range.first())..number(range.last())) throw Difference("waits for $wait ms")
        nowMs += if (step.at("early").isThere) number(step.at("early")) else wait
    }

    private fun delay(
        said: JsonElement,
        name: String,
    ): Long = maxOf(said.at(name).long() - monoMs, 0)

    private fun sent(
        said: JsonElement,
        body: ByteArray,
        what: JsonElement,
        step: JsonElement,
    ): JsonElement {
        val headers = said.at("headers").items().map { it.items()[0].string()!! to it.items()[1].string()!! }
        val url = said.at("url").string().orEmpty()
        val request =
            Request(said.at("method").string().orEmpty(), url, headers, body, said.at("deadlineMs").long(), said.at("maxBytes").long())
        open("$request")
        if (url.substringAfterLast('/') != what.string()) throw Difference("sends $request")
        val form = Wire.form(body)
        val found = mapOf("form" to form, "url" to said.at("url"), "deadlineMs" to said.at("deadlineMs"))
        for ((name, value) in found) if (step.at(name).isThere) value.hold(step.at(name), name)
        return form
    }

    private fun feed(
        id: UInt,
        given: JsonElement,
        step: JsonElement,
    ) {
        if (step.at("took").isThere) nowMs += number(step.at("took"))
        val reply = Wire.reply(given)
        accepted(step) { freed(engine.feed(id, wallMs, monoMs, reply), step) }
    }

    /** Holds the machines that were freed beside the first, in their order, against the script; none where it is silent. */
    private fun freed(
        ids: List<UInt>,
        step: JsonElement,
    ) {
        val names = ids.drop(1).mapNotNull { id -> machines.entries.firstOrNull { it.value == id }?.key }
        JsonArray(names.map(::JsonPrimitive)).hold(step.at("frees").takeIf { it.isThere } ?: JsonArray(emptyList()))
    }

    /** Takes what happened out of the client. */
    private fun drain() {
        val text = engine.events()
        if (text.isEmpty()) return
        open(text)
        for (event in parse(text).items()) {
            (if (event.at("event").string() == "log") log else events) += event
            val id = event.members()["id"]?.long()?.toUInt()
            typed.told(machines.entries.firstOrNull { it.value == id }?.key, event)
        }
    }

    private fun take(list: MutableList<JsonElement>): JsonElement = JsonArray(list.toList()).also { list.clear() }
}

private fun parse(text: String): JsonElement = Json.parseToJsonElement(text)

private fun number(value: JsonElement): Long = value.long().also { if (it < 0) throw Difference("$it is less than nothing") }

/** Work that must be refused where the step says so, and only there. */
private inline fun accepted(
    step: JsonElement,
    work: () -> Unit,
) {
    val expected = step.members()["refused"]
    val refusal = Vectors.refusal(work)
    when {
        refusal != null && expected != null -> refused(refusal, expected)
        refusal != null -> throw Difference("was refused: $refusal")
        expected != null -> throw Difference("was not refused")
    }
}

private fun refused(
    record: JsonElement,
    expected: JsonElement,
) {
    val error = errorOf(record.jsonObject)
    open("$record $error ${error.message} ${error.stackTraceToString()}")
    record.hold(expected)
}

/** Fails for a text that shows a secret. */
private fun open(text: String) {
    if (SECRET in text) throw Difference("shows a secret: $text")
}

/** The error of a record. How the client makes one is not public: nobody else has records. */
private fun errorOf(record: JsonObject): OtapiError =
    try {
        val make = Class.forName("dev.otapi.ErrorsKt").getMethod("errorOf", JsonObject::class.java, Throwable::class.java)
        make.invoke(null, record, null) as OtapiError
    } catch (error: InvocationTargetException) {
        throw error.targetException
    }
