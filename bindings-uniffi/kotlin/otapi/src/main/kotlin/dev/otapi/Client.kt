package dev.otapi

import dev.otapi.ffi.Engine
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement

/** Who calls: a [Client], which is a guest, or a [Scope] with its session. */
sealed class Caller(
    internal val connection: Connection,
    /** The number of the scope in its client; 0 is the client itself. */
    val id: Long,
) : Areas(),
    AutoCloseable {
    /**
     * Calls a method of the catalogue and gives its payload.
     *
     * @param arguments by the catalogue's names, as [jsonOf] takes them.
     * @throws OtapiError if it fails.
     */
    suspend fun call(
        method: String,
        arguments: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): JsonElement = callEnvelope(method, arguments, options).payload

    /** As [call], with all that stands beside the payload. */
    suspend fun callEnvelope(
        method: String,
        arguments: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): Envelope = envelope(Engine::call, method, arguments, options)

    /**
     * Calls any method, known or not, with ready-made parameters. It counts as one that changes something once, unless the catalogue knows
     * better.
     */
    suspend fun callRaw(
        name: String,
        parameters: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): Envelope = envelope(Engine::callRaw, name, parameters, options)

    private suspend fun envelope(
        start: (Engine, UInt, String, String, String) -> UInt,
        method: String,
        arguments: Map<String, Any?>,
        options: CallOptions,
    ): Envelope = Envelope.read(String(finish(start, method, encode(arguments, "", connection), options.members())))

    /** What a method gives, and what stands beside it; the arguments as [encode] has them. */
    internal suspend fun answer(
        method: String,
        arguments: String,
        options: Map<String, Any?>,
    ): Tree = TreeReader(finish(Engine::call, method, arguments, options)).read() as Tree

    private suspend fun finish(
        start: (Engine, UInt, String, String, String) -> UInt,
        method: String,
        arguments: String,
        options: Map<String, Any?>,
    ): ByteArray {
        val name = text(method, "method")
        val given = encode(options, "options", connection)
        return connection.start(NO_HOOKS) { engine -> start(engine, id.toUInt(), name, arguments, given) }.finish()
    }

    private companion object {
        val NO_HOOKS = RunOptions()
    }
}

/** Whose session calls are made with. Nothing is sent before a call needs the session; it is renewed by itself where that is possible. */
class Scope internal constructor(
    connection: Connection,
    id: Long,
    /** `guest`, `customer`, `operator` or `provider`. */
    val role: String,
) : Caller(connection, id) {
    /** Forgets the scope and wipes its session. What still uses it ends with an error. */
    override fun close() = connection.use { it.closeScope(id.toUInt()) }
}

/**
 * A client of the service. Many coroutines may use one at a time; close it when it is no longer needed.
 *
 * What stands in `dev.otapi.ffi` is generated and internal, although it can be seen: it changes without notice.
 *
 * ```kotlin
 * Client(ClientSettings(key = "…", secret = "…")).use { client ->
 *     println(client.call("GetItemInfo", mapOf("itemId" to "520813250866")))
 * }
 * ```
 *
 * @throws InvalidArgumentError naming the wrong setting.
 */
class Client(
    settings: ClientSettings,
) : Flows(Connection(settings)) {
    /** A guest; an anonymous one has a session of its own, for a basket. */
    fun guest(anonymous: Boolean = false): Scope = scope("guest", "anonymous" to anonymous.takeIf { it })

    /** An operator, by [login] and [password] or by a [session] that there is already. */
    fun operator(
        login: String? = null,
        password: String? = null,
        session: String? = null,
    ): Scope = scope("operator", "login" to login, "password" to password, "session" to session)

    /** A customer: by [login] and [password], by [login] through an [operator]'s session, or by a [session] that there is already. */
    fun customer(
        login: String? = null,
        password: String? = null,
        rememberMe: Boolean = false,
        operator: Scope? = null,
        session: String? = null,
    ): Scope =
        scope(
            "customer",
            "login" to login,
            "password" to password,
            "rememberMe" to rememberMe.takeIf { it },
            "operator" to operator,
            "session" to session,
        )

    /** A session with a marketplace, such as `Taobao`: the [operator]'s by the name of the [account], or a [session] that there is already. */
    fun provider(
        providerType: String,
        account: String? = null,
        operator: Scope? = null,
        session: String? = null,
    ): Scope = scope("provider", "providerType" to providerType, "account" to account, "operator" to operator, "session" to session)

    /**
     * Starts a flow of any [kind], by its name in the core, with the members of its input. The result is JSON, or what the run is told to
     * expect.
     *
     * @throws InvalidArgumentError naming the wrong member of the input.
     */
    @JvmOverloads
    fun start(
        kind: String,
        input: Map<String, Any?>,
        options: RunOptions = RunOptions(),
    ): FlowRun<JsonElement> = FlowRun(begin(kind, input, options), ::json)

    /**
     * Takes up a saved [FlowRun.state], of this or another process or language. A change that may have been sent before is looked for, never
     * sent again. The result is JSON, or what the run is told to expect: `client.resume(state, sessions).expecting(::PlaceResult)`.
     *
     * @param sessions the scopes by role, such as [Sessions].
     * @throws InvalidArgumentError if the state is none, or a scope is missing.
     */
    @JvmOverloads
    fun resume(
        state: String,
        sessions: Map<String, Any?> = emptyMap(),
        options: RunOptions = RunOptions(),
    ): FlowRun<JsonElement> {
        val (saved, text) = text(state, "state") to encode(sessions, "", connection)
        return FlowRun(connection.start(options) { it.resume(saved, text) }, ::json)
    }

    /** Closes the client: what is at work ends as cancelled, and everything else is refused from now on. Closing again does nothing. */
    override fun close() = connection.close()

    private fun scope(
        role: String,
        vararg members: Pair<String, Any?>,
    ): Scope {
        val text = encode(notNull("role" to role, *members), "", connection)
        return Scope(connection, connection.use { it.scope(text) }.toLong(), role)
    }
}

/** A result that nobody has said more of. */
private fun json(result: ByteArray): JsonElement = Json.parseToJsonElement(String(result))
