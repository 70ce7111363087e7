package dev.otapi

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import java.math.BigDecimal
import java.time.DateTimeException
import java.time.Instant

/**
 * A value of the service. It never changes, and is equal to others of its class with the same members. A member that is not there, or is
 * no such value as it should be, is null; lists are always there. What this version does not know is reached by name: `view["name"]`.
 *
 * For tests, one is made of JSON text, with names as here, and amounts and dates as texts:
 * `ItemInfo("""{"title": "Shirt", "price": {"originalPrice": "12.50"}}""")`. A text that is none is an [InvalidArgumentError].
 */
abstract class View internal constructor(
    internal val tree: Tree,
) {
    /** A member by its name, known or not; null where there is none. */
    operator fun get(name: String): JsonElement? = if (name in tree) Tree.json(tree[name]) else null

    /** The names of all members that are there. */
    fun names(): Set<String> = tree.names()

    /** Whether there is nothing in it at all. */
    fun isEmpty(): Boolean = tree.isEmpty

    /** All members; amounts and dates are texts. */
    fun json(): JsonObject = tree.json()

    override fun equals(other: Any?): Boolean = other is View && other.javaClass == javaClass && other.tree == tree

    override fun hashCode(): Int = tree.hashCode()

    /** The names alone: a value may be a secret. All of it is in [json]. */
    override fun toString(): String = "${javaClass.simpleName}(${names().joinToString()})"
}

/** A part of a list. For tests, one is made of its [items]. */
class Page<out T : View> private constructor(
    tree: Tree,
    /** What is on this page. */
    val items: List<T>,
) : View(tree) {
    constructor(items: List<T>, totalCount: Int? = null) : this(
        Tree.of(given("items", Items(Array(items.size) { items[it].tree }), "totalCount", totalCount)),
        items.toList(),
    )

    /** How long the whole list is. */
    val totalCount: Int? get() = int("totalCount")

    internal companion object {
        fun <T : View> of(
            tree: Tree,
            make: (Tree) -> T,
        ): Page<T> = Page(tree, Part(tree).many("items", make))
    }
}

/** An object that is read but not shown, such as an answer with its payload. */
internal class Part(
    tree: Tree,
) : View(tree)

// How members are read: what is of another kind than it should be reads as absent. The printed views are made of these.

/** Of a member that is always there: only a caller's own text can be without it. */
internal fun View.lacks(name: String): Nothing = throw invalid(name, "a ${javaClass.simpleName} always has this member")

internal fun View.text(name: String): String? = tree[name] as? String

internal fun View.flag(name: String): Boolean? = tree[name] as? Boolean

internal fun View.int(name: String): Int? = tree[name] as? Int

internal fun View.long(name: String): Long? = (tree[name] as? Number)?.toLong()

internal fun View.double(name: String): Double? =
    when (val value = tree[name]) {
        is Number -> value.toDouble()
        is Literal -> value.text.toDouble()
        else -> null
    }

internal fun View.decimal(name: String): BigDecimal? = text(name)?.toBigDecimalOrNull()

internal fun View.moment(name: String): Instant? =
    try {
        text(name)?.let(Instant::parse)
    } catch (_: DateTimeException) {
        null
    }

/** A generic tree. */
internal fun View.element(name: String): JsonElement? = get(name).takeUnless { it is JsonNull }

/** A generic tree; `JsonNull` where there is none. */
internal fun View.json(name: String): JsonElement = Tree.json(tree[name])

internal fun <T : View> View.one(
    name: String,
    make: (Tree) -> T,
): T? = (tree[name] as? Tree)?.let(make)

/** As [one], but empty where there is none. */
internal fun <T : View> View.always(
    name: String,
    make: (Tree) -> T,
): T = make(tree[name] as? Tree ?: Tree.EMPTY)

internal fun <T : View> View.many(
    name: String,
    make: (Tree) -> T,
): List<T> = list(name, make)

internal fun View.texts(name: String): List<String> = texts(name) { it }

internal fun <T> View.texts(
    name: String,
    make: (String) -> T,
): List<T> = list(name, make)

internal fun View.ints(name: String): List<Int> = ints(name) { it }

internal fun <T> View.ints(
    name: String,
    make: (Int) -> T,
): List<T> = list(name, make)

internal fun View.jsons(name: String): List<JsonElement> = (tree[name] as? Items)?.let { Rows(it.values) { item -> Tree.json(item) } }.orEmpty()

private inline fun <reified K : Any, T> View.list(
    name: String,
    noinline make: (K) -> T,
): List<T> {
    val items = tree[name] as? Items ?: return emptyList()
    val values = if (items.kind == K::class.javaObjectType) items.values else items.values.filter { it is K }.toTypedArray()
    return Rows(values) { make(it as K) }
}

/** A list whose items are made when they are asked for. */
private class Rows<T>(
    private val values: Array<Any?>,
    private val make: (Any?) -> T,
) : AbstractList<T>(),
    RandomAccess {
    override val size: Int get() = values.size

    override fun get(index: Int): T = make(values[index])
}
