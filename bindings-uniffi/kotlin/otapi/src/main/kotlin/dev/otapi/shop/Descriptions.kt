package dev.otapi.shop

import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.jsoup.Jsoup
import org.jsoup.safety.Cleaner
import org.jsoup.safety.Safelist

/** Addresses without a scheme may stay: they are read as ones of this place, which is in no result. */
private const val HERE = "https://shop.invalid/"

/** Addresses: by the element that has them. */
private val addresses = mapOf("a" to "href", "img" to "src")

/** The description with what the policy allows. What takes HTML apart as browsers do is jsoup's, here and nowhere else. */
internal fun cleaned(
    html: String,
    policy: DescriptionPolicy,
): String {
    val allowed = Safelist().addTags(*policy.tags.toTypedArray()).preserveRelativeLinks(true)
    for ((tag, names) in policy.attributes.jsonObject) {
        allowed.addAttributes(tag, *names.jsonArray.map { it.jsonPrimitive.content }.toTypedArray())
    }
    for ((tag, name) in addresses) allowed.addProtocols(tag, name, *policy.schemes.toTypedArray())
    // A link tells its target neither who sent the reader nor that the shop stands for it.
    allowed.addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
    val clean = Cleaner(allowed).clean(Jsoup.parseBodyFragment(html, HERE))
    for ((tag, name) in addresses) {
        for (element in clean.select("$tag[$name]")) {
            val repaired = element.attr(name).takeIf { it.isNotBlank() }?.let { Shop.picture(it).url }
            if (repaired == null) element.removeAttr(name) else element.attr(name, repaired)
        }
    }
    clean.outputSettings().prettyPrint(false)
    return clean.body().html()
}
