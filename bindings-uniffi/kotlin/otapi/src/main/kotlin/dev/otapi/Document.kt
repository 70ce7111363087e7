package dev.otapi

/** Keeps what fills one document from reaching into the one around it. */
@DslMarker
annotation class Filling

/**
 * A document that an argument is made of: `OrderUpdateData { comment = "soon" }`. What is left out, or null, is not sent. It is taken wherever
 * [jsonOf] takes a map.
 */
@Filling
abstract class Document internal constructor() {
    /** The members that are there. */
    internal abstract fun members(): Map<String, Any?>

    /** The names alone: a value may be a secret. */
    override fun toString(): String = "${javaClass.simpleName}(${members().keys.joinToString()})"
}

/** A text or number of the service that has a type of its own. */
interface Named {
    /** What it is. */
    val value: Any
}

/** Names and values in turn, as a map of those that are there. */
internal fun given(vararg namesAndValues: Any?): Map<String, Any?> {
    val given = LinkedHashMap<String, Any?>()
    for (at in namesAndValues.indices step 2) namesAndValues[at + 1]?.let { given[namesAndValues[at] as String] = it }
    return given
}
