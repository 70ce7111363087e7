// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.meta

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.given
import dev.otapi.many

/** The service's own descriptions of settings. */
class MetaCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the demonstration object of the settings editor (Meta UI).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getMetaDemoObject(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): DemoObject = call("GetMetaDemoObject", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { DemoObject(it) } }

    /**
     * List the entities that are edited through the settings editor (Meta UI).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getMetaEntities(
        options: CallOptions = CallOptions(),
    ): List<MetaEntityInfo> = call("GetMetaEntities", emptyMap(), options) { many("payload") { MetaEntityInfo(it) } }

    /**
     * Change the demonstration object of the settings editor (Meta UI).
     *
     * Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat could add to again. Needs no
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that is not known; it
     * is sent as it is.
     */
    suspend fun updateMetaDemoObject(
        updateData: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateMetaDemoObject", given("updateData", updateData), options) {}
}
