package dev.otapi

import dev.otapi.ffi.Engine
import dev.otapi.ffi.Parcel
import java.security.SecureRandom

private const val ENTROPY_BYTES = 32

/** The engine of a client with its machines. All use of the engine takes turns here, and what it tells is passed on. */
internal class Connection(
    settings: ClientSettings,
) {
    val transport: Transport = settings.transport
    val clock: Clock = settings.clock
    private val log = settings.log
    private val engine: Engine
    private val machines = HashMap<UInt, Machine>()
    private var isClosed = false

    /** What the clock showed last. */
    private var last = Now(0, 0)

    init {
        val text = encode(settings.members(), "", this)
        val entropy = ByteArray(ENTROPY_BYTES).also { SecureRandom().nextBytes(it) }
        engine = refusing { Engine(text, entropy) }
    }

    /** Uses the engine, then passes on what it tells. */
    fun <T> use(work: (Engine) -> T): T {
        val records = ArrayList<LogRecord>()
        try {
            return synchronized(this) {
                if (isClosed) throw invalid("client", "the client is closed")
                refusing { work(engine) }.also { drain(records) }
            }
        } finally {
            // Outside of the turn: the hook may take its time, or use the client.
            records.forEach(::note)
        }
    }

    /** A machine that the engine starts; the items that it tells of are made so. */
    fun start(
        options: RunOptions,
        item: (Tree) -> View = ::Part,
        start: (Engine) -> UInt,
    ): Machine = use { engine -> start(engine).let { Machine(this, it, options, item) }.also { machines[it.id] = it } }

    /** What the machine wants now. What the clock throws comes out here, and here alone. */
    fun step(
        engine: Engine,
        machine: Machine,
    ): Parcel {
        last = clock.now()
        return engine.step(machine.id, last.wallMs, last.monoMs)
    }

    /** Hands in a reply, and wakes whom it frees. */
    fun feed(
        engine: Engine,
        machine: Machine,
        reply: Parcel,
    ) {
        look()
        wake(engine.feed(machine.id, last.wallMs, last.monoMs, reply), machine)
    }

    /** Stops a machine, wakes whom that frees, and gives its end. */
    fun cancel(
        engine: Engine,
        machine: Machine,
    ): Parcel {
        look()
        wake(engine.cancel(machine.id, last.wallMs, last.monoMs), machine)
        return engine.step(machine.id, last.wallMs, last.monoMs)
    }

    /** What is on its way has to end, even if the clock has failed: the time is then what it was. */
    private fun look() {
        last = runCatching { clock.now() }.getOrDefault(last)
    }

    /** Forgets a machine that has ended. */
    fun remove(machine: Machine) = synchronized(this) { machines.remove(machine.id) }

    /** Ends all machines and gives the engine back. */
    fun close() {
        synchronized(this) {
            if (isClosed) return
            machines.values.toList().forEach { it.cancel(null) }
            isClosed = true
            engine.destroy()
        }
    }

    private fun wake(
        ids: List<UInt>,
        except: Machine?,
    ) = ids.forEach { id -> machines[id]?.takeIf { it !== except }?.wake() }

    private fun drain(records: MutableList<LogRecord>) {
        val events = engine.events()
        if (events.isEmpty()) return
        for (told in (TreeReader(events.toByteArray()).read() as Items).values) {
            val event = Part(told as Tree)
            val record = LogRecord.read(event)
            when {
                record != null -> records.add(record)
                event.text("event") == "runnable" -> wake(event.json().list("ids").mapNotNull { it.text()?.toUInt() }, null)
                else -> event.long("id")?.let { machines[it.toUInt()] }?.tell(event)
            }
        }
    }

    private fun note(record: LogRecord) {
        runCatching { log?.invoke(record) }
    }
}
