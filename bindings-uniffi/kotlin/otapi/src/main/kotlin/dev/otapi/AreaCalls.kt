package dev.otapi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** The calls of an area, for one caller. */
abstract class AreaCalls internal constructor(
    private val caller: Caller,
) {
    /** Calls a method, and reads the `payload` of what comes. */
    internal suspend fun <T> call(
        method: String,
        arguments: Map<String, Any?>,
        options: CallOptions,
        read: View.() -> T,
    ): T = Part(caller.answer(method, encode(arguments, "", caller.connection), options.members())).read()

    /** The items of all pages. Where the list is and whether it goes on, the engine says. */
    internal fun <T> pages(
        method: String,
        arguments: Map<String, Any?>,
        options: CallOptions,
        read: View.(list: String) -> List<T>,
    ): Flow<T> {
        // Documents can be changed meanwhile.
        val given = encode(arguments, "", caller.connection)
        return flow {
            var mark: String? = ""
            while (mark != null) {
                val answer = Part(caller.answer(method, given, options.members() + ("page" to mark)))
                val page = answer.always("page", ::Part)
                val way = listOf("payload") + page.texts("list")
                val list = way.dropLast(1).fold(answer) { at, name -> at.always(name, ::Part) }
                list.read(way.last()).forEach { emit(it) }
                mark = page.text("next")
            }
        }
    }
}
