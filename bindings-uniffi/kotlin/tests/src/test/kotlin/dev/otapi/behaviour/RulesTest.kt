package dev.otapi.behaviour

import dev.otapi.InvalidArgumentError
import dev.otapi.enums.ChoiceProblemCode
import dev.otapi.shop.SelectedValue
import dev.otapi.shop.Shop.chooseConfiguration
import dev.otapi.shop.Shop.descriptionPolicy
import dev.otapi.shop.Shop.orderPackages
import dev.otapi.shop.Shop.picture
import dev.otapi.shop.Shop.pictures
import dev.otapi.shop.Shop.safeDescription
import dev.otapi.shop.Shop.shownPrice
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.reflect.InvocationTargetException

/** Rules for shops, without a client. */
class RulesTest {
    @Test
    fun `payloads are taken as they came`() =
        suspending {
            val client = Shop.offline().client
            val item = client.item.getItemFullInfo(Shop.ITEM)
            val open = chooseConfiguration(item)
            assertEquals(ChoiceProblemCode.INCOMPLETE, open.problems.single().problem)
            val selected = open.properties.map { SelectedValue(it.id, it.values.first { value -> !value.disabled }.id) }
            val chosen = chooseConfiguration(item, selected, quantity = 2)
            assertTrue(chosen.isFullConfiguration)
            assertTrue(chosen.configurationId in open.configurationIds)
            assertEquals(chosen, chooseConfiguration(item.json(), selected, quantity = 2))
            val untyped = client.call("GetItemFullInfo", mapOf("itemId" to Shop.ITEM)) as JsonObject
            assertEquals(shownPrice(item), shownPrice(untyped))
            assertEquals(item.pictures.size, pictures(item).size)
            assertEquals("img" in descriptionPolicy().tags, true)
        }

    @Test
    fun `what is wrong is named`() {
        val item = mapOf("id" to "1")
        val named = { work: () -> Any -> failing<InvalidArgumentError>(work).path }
        assertEquals("item", named { shownPrice("1") })
        assertEquals("item.id", named { shownPrice(emptyMap<String, Any>()) })
        assertEquals("quantity", named { shownPrice(item, quantity = -1) })
        assertEquals("item.x", named { shownPrice(item + ("x" to Double.NaN)) })
        assertEquals("url", named { picture("\uD800") })
        assertEquals("packages[0]", named { orderPackages(mapOf("salesOrderInfo" to mapOf("id" to "1")), listOf(1)) })
    }

    @Test
    fun `nothing acts in a safe description`() {
        val rel = """rel="noopener noreferrer nofollow""""
        for ((html, safe) in listOf(
            """<p onclick="x()">Cotton<script>y()</script><img src="//img.alicdn.com/a.jpg"></p>""" to
                """<p>Cotton<img src="https://img.alicdn.com/a.jpg"></p>""",
            """<a href="javascript:x()" title="t">a</a><a href="/b">b</a>""" to """<a title="t" $rel>a</a><a href="/b" $rel>b</a>""",
            """<iframe src="https://a.example/"></iframe><style>p {}</style><p style="x" lang="en">b""" to "<p>b</p>",
            """<img src="data:image/png;base64,AA"><img src="">""" to "<img><img>",
            """<svg><script>x()</script></svg><p>c""" to "<p>c</p>",
            """<table><tr><td colspan="2" onmouseover="x()">d</table>""" to
                """<table><tbody><tr><td colspan="2">d</td></tr></tbody></table>""",
            """<a href=" jAvaScript&#58;x()">e</a><img src="\tjavascript:x()">""" to "<a $rel>e</a><img>",
        )) {
            assertEquals(safe, safeDescription(html))
        }
    }

    @Test
    fun `a description is not shown where nothing can clean it`() {
        val without =
            object : ClassLoader(javaClass.classLoader) {
                override fun loadClass(
                    name: String,
                    resolve: Boolean,
                ): Class<*> {
                    if (name.startsWith("org.jsoup")) throw ClassNotFoundException(name)
                    if (!name.startsWith("dev.otapi.shop")) return super.loadClass(name, resolve)
                    return findLoadedClass(name) ?: getResourceAsStream(name.replace('.', '/') + ".class")!!.readBytes().let {
                        defineClass(name, it, 0, it.size)
                    }
                }
            }
        val shop = without.loadClass("dev.otapi.shop.Shop")
        val clean = shop.getMethod("safeDescription", String::class.java)
        val refused = failing<InvocationTargetException> { clean.invoke(shop.getField("INSTANCE").get(null), "<p>a</p>") }
        assertTrue(refused.targetException is IllegalStateException && "org.jsoup:jsoup" in "${refused.targetException}")
    }
}
