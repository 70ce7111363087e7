package dev.otapi.conformance

import dev.otapi.Areas
import dev.otapi.Client
import dev.otapi.sandbox.Sandbox
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path
import java.util.jar.JarFile
import kotlin.io.path.isDirectory
import kotlin.io.path.relativeTo
import kotlin.io.path.walk
import kotlin.reflect.KClass
import kotlin.reflect.KVisibility
import kotlin.reflect.full.declaredMemberProperties
import kotlin.reflect.full.declaredMembers
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.jvm.kotlinFunction
import kotlin.reflect.jvm.kotlinProperty

/** What the jars offer, as the compiler sees it. */
class NamesTest {
    @Test
    fun `the public names are told`() {
        val names = listOf(Client::class, Sandbox::class).flatMap(::classes).flatMap(::names).toSortedSet()
        for (name in listOf("Client.callEnvelope", "Scope.id", "Update.Progress.percent", "Sandbox.visit", "decode", "VERSION")) {
            assertTrue(name in names, "$name is missing in $names")
        }
        assertTrue(names.none { it.startsWith("Engine") || "toString" in it }, "$names")
        Parity.add(names.toList())
    }

    @Test
    fun `the methods are told`() {
        val areas = Areas::class.declaredMemberProperties
        val methods = areas.flatMap { area -> members(area.returnType.classifier as KClass<*>).map { "${area.name}.$it" } }
        assertTrue("item.getItemInfo" in methods && "orderAdmin.searchOrdersAll" in methods)
        Parity.addMethods(methods)
    }

    /** The classes of the package and of what was built with it, but for the generated ones. */
    private fun classes(of: KClass<*>): List<Class<*>> {
        val built =
            Path.of(
                of.java.protectionDomain.codeSource.location
                    .toURI(),
            )
        val files =
            if (built.isDirectory()) {
                built.walk().map { it.relativeTo(built).toString() }.toList()
            } else {
                JarFile(built.toFile()).use { jar ->
                    jar
                        .entries()
                        .asSequence()
                        .map { it.name }
                        .toList()
                }
            }
        val hand = files.filter { it.endsWith(".class") && it.startsWith("dev/otapi/") && "/ffi/" !in it }
        return hand.map { Class.forName(it.removeSuffix(".class").replace('/', '.'), false, of.java.classLoader) }
    }

    private fun names(type: Class<*>): List<String> {
        if (type.isSynthetic || type.isAnonymousClass || type.isLocalClass) return emptyList()
        // A file's functions and values.
        if (type.simpleName.endsWith("Kt")) return topLevel(type)
        val path = generateSequence(type) { it.declaringClass }.toList().reversed()
        if (path.any { it.kotlin.visibility != KVisibility.PUBLIC }) return emptyList()
        val name = path.joinToString(".") { it.simpleName }
        val kind = type.kotlin
        return listOf(name) + members(kind).map { "$name.$it" } + type.enumConstants.orEmpty().map { "$name.$it" }
    }

    private fun topLevel(type: Class<*>): List<String> {
        val functions = type.declaredMethods.filterNot { it.isSynthetic }.mapNotNull { it.kotlinFunction }
        val values = type.declaredFields.mapNotNull { it.kotlinProperty }
        return (functions + values).filter { it.visibility == KVisibility.PUBLIC }.map { it.name }
    }

    /** A class's own members and those of its bases here; not what every object, map or enum has, nor the areas of callers. */
    private fun members(kind: KClass<*>): Set<String> {
        val all = generateSequence<Class<*>>(kind.java) { it.superclass }
        val bases = all.filter { it.packageName.startsWith("dev.otapi") && it != Areas::class.java }
        val members = bases.flatMap { it.kotlin.declaredMembers }.filter { it.visibility == KVisibility.PUBLIC }
        val standard = listOf(Any::class, Map::class, Enum::class).filter { kind.isSubclassOf(it) }.flatMap { it.members }.map { it.name }
        return members.map { it.name }.toSet() - standard.toSet() - ofEnums
    }
}

// The compiler gives these to every enum.
private val ofEnums = setOf("valueOf", "values", "entries")
