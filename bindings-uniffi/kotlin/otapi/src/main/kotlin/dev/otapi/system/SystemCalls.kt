// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.system

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller

/** The state of the service itself. */
class SystemCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Check whether calls that change data are allowed now.
     *
     * While the platform is being updated, methods that change data answer NotAvailable.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun checkIfStatefullMethodsAllowed(
        options: CallOptions = CallOptions(),
    ): Unit = call("CheckIfStatefullMethodsAllowed", emptyMap(), options) {}

    /**
     * Drop the cached data of the instance.
     *
     * The admin panel calls it after changes of settings.
     *
     * Changes something; the same call again leaves the same state. Drops cached data that fills again by itself; a repeat drops what has
     * filled since. Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun resetInstanceCaches(
        options: CallOptions = CallOptions(),
    ): Unit = call("ResetInstanceCaches", emptyMap(), options) {}

    /**
     * Check that the service answers.
     *
     * Needs no session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun test(
        options: CallOptions = CallOptions(),
    ): Unit = call("Test", emptyMap(), options) {}
}
