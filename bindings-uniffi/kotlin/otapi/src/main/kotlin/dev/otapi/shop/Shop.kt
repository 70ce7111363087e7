package dev.otapi.shop

import dev.otapi.Tree
import dev.otapi.TreeReader
import dev.otapi.jsonOf
import dev.otapi.refusing

/**
 * What shops and warehouses do all day with answers: which configuration a buyer means, which price to show, what is packed in which
 * package, what a status is called, where a picture really is. Nothing is sent, and no client is needed.
 *
 * A payload is taken as a call gave it: a value, or JSON.
 *
 * ```kotlin
 * val item = client.item.getItemFullInfo(itemId)
 * val choice = Shop.chooseConfiguration(item, listOf(SelectedValue("1627207", "28341")), quantity = 2)
 * println("${choice.price?.text}: ${choice.configurationId ?: choice.problems}")
 * ```
 */
object Shop : Rules() {
    /**
     * A seller's description with nothing in it but what [descriptionPolicy] allows; addresses of pictures are repaired on the way.
     *
     * It is cleaned by `org.jsoup:jsoup`, which an application has among its own dependencies and keeps up apart from this library.
     *
     * @throws IllegalStateException if jsoup is not there.
     */
    fun safeDescription(html: String): String =
        try {
            cleaned(html, descriptionPolicy())
        } catch (missing: NoClassDefFoundError) {
            throw IllegalStateException("descriptions are cleaned by org.jsoup:jsoup, which the application has to depend on", missing)
        }
}

/** What the rule of this name makes of its input. */
internal fun rule(
    name: String,
    input: Map<String, Any?>,
): Tree = TreeReader(refusing { dev.otapi.ffi.rule(name, jsonOf(input).toString()) }.toByteArray()).read() as Tree
