package dev.otapi.conformance

import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Document
import dev.otapi.Flows
import dev.otapi.Named
import dev.otapi.Page
import dev.otapi.Scope
import dev.otapi.Transport
import dev.otapi.View
import dev.otapi.jsonOf
import dev.otapi.shop.Rules
import dev.otapi.shop.Shop
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import java.lang.reflect.InvocationTargetException
import java.math.BigDecimal
import java.time.Instant
import java.time.OffsetDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatterBuilder
import java.time.temporal.ChronoField
import kotlin.io.path.readText
import kotlin.reflect.KCallable
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KMutableProperty1
import kotlin.reflect.KParameter
import kotlin.reflect.KProperty1
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.createInstance
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.full.declaredMemberProperties
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.valueParameters

/** The typed face, used as the vectors want it. */
internal object Typed {
    private val model = Json.parseToJsonElement(Vectors.top.resolve("core/src/generated/face_model.json").readText())
    private val areas = model.at("areas").items().associate { it.at("name").string()!! to it.at("camel").string()!! }
    val methods: Map<String, JsonElement> = model.at("methods").items().associateBy { it.at("name").string()!! }
    val flows: Map<String, JsonElement> = model.at("flows").items().associateBy { it.at("name").string()!! }
    val rules: Map<String, JsonElement> = model.at("rules").items().associateBy { it.at("name").string()!! }
    private val types = model.at("types").items().associateBy { it.at("name").string()!! }

    /** The function of a method; with the suffix `All` the one for all pages. */
    fun function(
        method: String,
        suffix: String = "",
    ): KFunction<*> {
        val name = methods.getValue(method).at("camel").string() + suffix
        return (area(method).returnType.classifier as KClass<*>).members.single { it.name == name } as KFunction<*>
    }

    private fun area(method: String): KCallable<*> {
        val name = areas.getValue(methods.getValue(method).at("area").string()!!)
        return Caller::class.members.single { it.name == name && it is KProperty1<*, *> }
    }

    /** Calls a method with the arguments of a vector. */
    suspend fun call(
        caller: Caller,
        method: String,
        arguments: Map<String, JsonElement>,
        options: CallOptions,
    ): Any? {
        val function = function(method)
        val declared = methods.getValue(method).at("arguments").items()
        val given = HashMap<KParameter, Any?>()
        for ((name, value) in arguments - LANGUAGE) {
            val argument = find(name, declared)
            val parameter = function.valueParameters.firstOrNull { it.name == argument.at("camel").string() }
            if (parameter == null) throw NotTyped("no such argument")
            if (parameter in given) throw NotTyped("one argument has one name")
            if (value is JsonNull && !parameter.type.isMarkedNullable) throw NotTyped("a required argument is left out")
            given[parameter] = typed(value, parameter.type, argument)
        }
        return perform(caller, method, given, CallOptions(language = arguments[LANGUAGE]?.string(), provider = options.provider))
    }

    /** Calls a method with an argument for each parameter that wants one. */
    suspend fun call(
        caller: Caller,
        method: String,
        options: CallOptions,
    ): Any? {
        val wanted = function(method).valueParameters.filterNot { it.isOptional }
        return perform(caller, method, wanted.associateWith { any(it.type) }, options)
    }

    private suspend fun perform(
        caller: Caller,
        method: String,
        given: Map<KParameter, Any?>,
        options: CallOptions,
    ): Any? {
        val function = function(method)
        val (area, option) = function.parameters.first() to function.parameters.last()
        if (function.valueParameters.any { !it.isOptional && it !in given }) throw NotTyped("a required argument is left out")
        try {
            return function.callSuspendBy(given + (area to area(method).call(caller)) + (option to options))
        } catch (error: InvocationTargetException) {
            throw error.targetException
        }
    }

    /** The argument or member of a name: the service's, or a public one. */
    private fun find(
        name: String,
        declared: List<JsonElement>,
    ): JsonElement {
        val names = listOf(name, name.replaceFirstChar { it.lowercase() })
        return declared.firstOrNull { one -> listOf("wire", "camel", "snake").any { one.at(it).string() in names } } ?: JsonNull
    }

    /** What a flow is given, as the typed face takes it, in JSON again. */
    fun input(
        flow: String,
        input: JsonObject,
    ): String = jsonOf(document(input, starting(flow).valueParameters.first().type.classifier as KClass<*>)).toString()

    /** What a flow gives, or tells of, as the typed face has it. */
    fun result(
        flow: String,
        json: String,
    ): View = made(starting(flow).returnType.arguments.last().type!!, json)

    fun item(
        flow: String,
        json: String,
    ): View = made(starting(flow).returnType.arguments.first().type!!, json)

    private fun starting(flow: String): KFunction<*> {
        val name = flows[flow]?.at("camel")?.string() ?: throw NotTyped("no such flow")
        return Flows::class.declaredFunctions.single { it.name == name }
    }

    private fun made(
        type: KType,
        json: String,
    ): View = (type.classifier as KClass<*>).java.getConstructor(String::class.java).newInstance(json) as View

    /** What a rule makes of the input of a vector. */
    fun rule(
        rule: String,
        input: Map<String, JsonElement>,
    ): Any? {
        val told = rules[rule] ?: throw NotTyped("no such rule")
        val function = Rules::class.declaredFunctions.single { it.name == told.at("camel").string() }
        val declared = types.getValue(told.at("input").string()!!).at("members").items()
        val given = HashMap<KParameter, Any?>()
        for ((name, value) in input) {
            val member = find(name, declared)
            val parameter = function.valueParameters.firstOrNull { it.name == member.at("camel").string() }
            if (parameter == null) throw NotTyped("no such argument")
            given[parameter] = typed(value, parameter.type, member, ofFlow = true)
        }
        if (function.valueParameters.any { !it.isOptional && given[it] == null }) throw NotTyped("a required argument is left out")
        try {
            return function.callBy(given + (function.parameters.first() to Shop))
        } catch (error: InvocationTargetException) {
            throw error.targetException
        }
    }

    /** The value as this type. Texts for which calls take numbers, too, are texts alone [ofFlow]s. */
    private fun typed(
        value: JsonElement,
        type: KType,
        declared: JsonElement,
        ofFlow: Boolean = false,
    ): Any? {
        val kind = type.classifier as KClass<*>
        val (text, number) = value.string() to (value as? JsonPrimitive)?.takeUnless { it.isString }?.content
        val typed: Any? =
            when {
                value is JsonNull -> return null
                kind == Any::class -> value
                kind == Scope::class -> number?.toIntOrNull()?.let { scopes.getOrNull(it - 1) }
                kind == List::class && text != null -> listOf(text).takeIf { isOne(text, declared) }
                kind == List::class -> (value as? JsonArray)?.map { typed(it, type.arguments.single().type!!, declared, ofFlow) }
                kind == String::class -> text ?: id(value).takeIf { !ofFlow && declared.at("value").at("kind").string() in ids }
                kind == Boolean::class -> (value as? JsonPrimitive)?.takeUnless { it.isString }?.booleanOrNull
                kind == Int::class -> number?.toIntOrNull()
                kind == Long::class -> (number ?: text)?.toLongOrNull()
                kind == Double::class -> number?.toDoubleOrNull()
                kind == BigDecimal::class && ofFlow -> text?.let(::decimal)
                kind == BigDecimal::class -> text?.let(::decimal) ?: number?.let(::decimal)?.takeIf { it.precision() <= DOUBLE_DIGITS }
                kind == Instant::class -> text?.let { runCatching { OffsetDateTime.parse(it).toInstant() }.getOrNull() }
                kind.isSubclassOf(Named::class) -> text?.let { kind.primaryConstructor!!.call(it) }
                value is JsonArray -> document(value, kind)
                else -> (value as? JsonObject)?.let { document(it, kind) }
            }
        return typed ?: throw NotTyped("the compiler refuses the type of a value")
    }

    /** Whether a list that is joined already has one item. */
    private fun isOne(
        text: String,
        declared: JsonElement,
    ): Boolean = declared.at("separator").string()?.let { it !in text } == true

    /** An id, which a vector may write as a number. */
    private fun id(value: JsonElement): String? = "$value".takeIf { it.toLongOrNull() != null }

    private fun decimal(written: String): BigDecimal =
        if (DECIMAL.matches(written)) written.toBigDecimal() else throw NotTyped("no `BigDecimal` is written so")

    private fun declared(document: KClass<*>): JsonElement {
        val name = document.simpleName!!
        return types[name] ?: types.getValue(name.removeSuffix("Input"))
    }

    /** The short form of a document that is one list; Kotlin has only the long one. */
    private fun document(
        list: JsonArray,
        kind: KClass<*>,
    ): Any? = declared(kind).at("members").items().singleOrNull()?.let { document(objectOf(it.at("wire").string()!! to list), kind) }

    private fun document(
        members: JsonObject,
        kind: KClass<*>,
    ): Any {
        val type = declared(kind)
        val (declared, ofFlow) = type.at("members").items() to (type.at("area").string() in listOf("flows", "rules"))
        val properties = kind.declaredMemberProperties.associateBy { it.name }
        val (values, more) = HashMap<String, Any?>() to HashMap<String, JsonElement>()
        for ((member, value) in members) {
            val known = find(member, declared)
            val property = properties[known.at("camel").string()]
            if (property == null) {
                if ("more" !in properties) throw NotTyped("a document has no such member")
                more[member] = value
            } else {
                if (property.name in values) throw NotTyped("one member has one name")
                values[property.name] = typed(value, property.returnType, known, ofFlow)
            }
        }
        if (more.isNotEmpty()) values["more"] = more
        val make = kind.primaryConstructor!!
        val required = make.parameters.filterNot { it.isOptional }.associateWith { values[it.name] }
        if (required.values.any { it == null }) throw NotTyped("a required member is left out")
        val document = make.callBy(required)
        for ((name, value) in values) (properties.getValue(name) as KMutableProperty1<*, *>).setter.call(document, value)
        return document
    }

    private fun any(type: KType): Any {
        val kind = type.classifier as KClass<*>
        return when (kind) {
            String::class -> "1"
            Int::class -> 1
            Long::class -> 1L
            Boolean::class -> true
            BigDecimal::class -> BigDecimal.ONE
            Instant::class -> Instant.EPOCH
            List::class -> listOf(any(type.arguments.single().type!!))
            else -> if (kind.isSubclassOf(Document::class)) kind.createInstance() else kind.primaryConstructor!!.call("1")
        }
    }

    /** What was read, back in the normal form: member by member through the typed face; what a view has no member for by its name. */
    fun normal(value: Any?): JsonElement =
        when (value) {
            null -> JsonNull
            is JsonElement -> value
            is String -> JsonPrimitive(value)
            is Boolean -> JsonPrimitive(value)
            is BigDecimal -> JsonPrimitive(value.toPlainString())
            is Number -> JsonPrimitive(value)
            is Instant -> JsonPrimitive(moments.format(value.atOffset(ZoneOffset.UTC)))
            is Named -> normal(value.value)
            is List<*> -> JsonArray(value.map(::normal))
            is View -> members(value)
            else -> throw Difference("a ${value.javaClass} is nothing that is read")
        }

    private fun members(view: View): JsonElement {
        val properties = properties(view::class)
        val found = properties.associate { it.name to it.call(view) }.filterValues(::isThere).mapValues { normal(it.value) }
        return JsonObject(found + (view.names() - properties.map { it.name }.toSet()).associateWith { view[it]!! })
    }

    /** Reflection gives a value class even for null, with the null inside. */
    private fun isThere(value: Any?): Boolean = if (value is Named) (value.value as Any?) != null else value != null

    private val known = HashMap<KClass<*>, List<KProperty1<*, *>>>()

    private fun properties(kind: KClass<*>): List<KProperty1<*, *>> = known.getOrPut(kind) { kind.declaredMemberProperties.toList() }

    /** Scopes with the numbers that vectors give them; whose sessions they have makes no difference to what is sent of them. */
    private val scopes: List<Scope> by lazy {
        val client = Client(ClientSettings("k", transport = Transport { throw Difference("nothing is sent") }))
        List(SCOPES) { client.operator(session = "s") }
    }

    /** A value made of its own JSON, as tests make one. */
    fun again(view: View): View {
        if (view is Page<*>) return Page(view.items, view.totalCount)
        return view.javaClass.getConstructor(String::class.java).newInstance(view.json().toString())
    }

    private val moments =
        DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, NANO_DIGITS, true)
            .appendLiteral('Z')
            .toFormatter()
}

// An option of a typed call.
private const val LANGUAGE = "language"
private const val NANO_DIGITS = 9
private const val SCOPES = 9

/** Where the service's ids may be written as numbers. */
private val ids = listOf("id", "list")
private const val DOUBLE_DIGITS = 15
private val DECIMAL = Regex("-?[0-9]+(\\.[0-9]+)?")

/** The vector has what Kotlin's compiler lets nobody write. */
internal class NotTyped(
    message: String,
) : Exception(message)
