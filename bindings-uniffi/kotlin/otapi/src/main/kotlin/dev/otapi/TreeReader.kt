package dev.otapi

/** Makes a [Tree] of JSON that is known to be right and has no blanks, as the engine and [jsonOf] write it. */
internal class TreeReader(
    private val text: ByteArray,
) {
    private var at = 0

    /** The values of all objects and lists that are not complete yet. */
    private val open = ArrayList<Any?>()
    private val start = Shape(null, "", 0)

    fun read(): Any? =
        when (text[at].toInt().toChar()) {
            '{' -> members()
            '[' -> items()
            '"' -> string()
            't' -> true.also { at += "true".length }
            'f' -> false.also { at += "false".length }
            'n' -> null.also { at += "null".length }
            else -> number()
        }

    private fun members(): Tree {
        val from = open.size
        var shape = start
        at++
        while (!ends('}')) {
            shape = name(shape)
            at++
            open.add(read())
        }
        return Tree(shape.names, take(from))
    }

    private fun items(): Items {
        val from = open.size
        at++
        while (!ends(']')) open.add(read())
        return Items(take(from))
    }

    /** Whether it ends here; steps over the end, or over the comma before what follows. */
    private fun ends(end: Char): Boolean {
        val char = text[at].toInt().toChar()
        if (char == end || char == ',') at++
        return char == end
    }

    private fun take(from: Int): Array<Any?> {
        val taken = open.subList(from, open.size)
        return taken.toTypedArray().also { taken.clear() }
    }

    private fun name(shape: Shape): Shape {
        val usual = shape.usual
        if (usual != null && isNext(usual.name)) {
            at += usual.name.length + 2
            return usual
        }
        return shape.and(string())
    }

    /** Whether the text that begins here is this one, as far as it can be told without reading it: of plain letters. */
    private fun isNext(name: String): Boolean {
        val from = at + 1
        val to = from + name.length
        if (to >= text.size || text[to] != QUOTE) return false
        for (place in name.indices) {
            val char = name[place].code
            if (char == BACKSLASH.toInt() || char > ASCII || text[from + place].toInt() != char) return false
        }
        return true
    }

    private fun string(): String {
        val from = ++at
        while (true) {
            when (text[at]) {
                QUOTE -> return String(text, from, at++ - from)
                BACKSLASH -> return escaped(from)
                else -> at++
            }
        }
    }

    /** A text with escapes, of which the first is here. */
    private fun escaped(start: Int): String {
        val out = StringBuilder()
        var from = start
        while (true) {
            val byte = text[at]
            if (byte == QUOTE || byte == BACKSLASH) out.append(String(text, from, at - from))
            at++
            if (byte == QUOTE) return out.toString()
            if (byte == BACKSLASH) {
                out.append(escape())
                from = at
            }
        }
    }

    private fun escape(): Char =
        when (val char = text[at++].toInt().toChar()) {
            'n' -> '\n'
            't' -> '\t'
            'r' -> '\r'
            'b' -> '\b'
            'f' -> '\u000c'
            'u' -> String(text, at, HEX_DIGITS).toInt(HEX).toChar().also { at += HEX_DIGITS }
            else -> char
        }

    private fun number(): Any {
        val from = at
        while (at < text.size && text[at] != COMMA && text[at] != BRACKET && text[at] != BRACE) at++
        val number = String(text, from, at - from)
        return number.toIntOrNull() ?: number.toLongOrNull() ?: Literal(number)
    }

    private companion object {
        const val QUOTE = '"'.code.toByte()
        const val BACKSLASH = '\\'.code.toByte()
        const val COMMA = ','.code.toByte()
        const val BRACKET = ']'.code.toByte()
        const val BRACE = '}'.code.toByte()
        const val ASCII = 127
        const val HEX_DIGITS = 4
        const val HEX = 16
    }
}
