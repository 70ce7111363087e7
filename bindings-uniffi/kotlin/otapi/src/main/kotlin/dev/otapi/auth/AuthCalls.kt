// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.auth

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.AuthenticationSystemInfo
import dev.otapi.common.ConfirmationInfo
import dev.otapi.enums.ApplicationType
import dev.otapi.enums.ExternalAuthenticationSystem
import dev.otapi.given
import dev.otapi.ids.SessionId
import dev.otapi.json
import dev.otapi.many
import dev.otapi.text
import kotlinx.serialization.json.JsonElement

/** Signing in, registering and confirming, for customers and operators. */
class AuthCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Sign a customer in with login and password, starting from the current guest session.
     *
     * The cart and the favourites of the guest session move to the customer.
     *
     * Changes something; the same call again leaves the same state. Opens one more session and moves the guest's cart to the customer; a
     * repeat opens another session and finds the guest's cart already moved. Takes a customer's session, and does without.
     *
     * @param rememberMe Presumably lengthens the session; not documented.
     */
    suspend fun authenticate(
        userLogin: String,
        userPassword: String,
        rememberMe: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): String? =
        call("Authenticate", given("userLogin", userLogin, "userPassword", userPassword, "rememberMe", rememberMe), options) { text("payload") }

    /**
     * Open a customer session for an operator without the customer's password.
     *
     * Changes something; the same call again leaves the same state. Opens one more customer session; a repeat opens another and disturbs
     * none. Needs an operator's session.
     */
    suspend fun authenticateAsUser(
        userLogin: String,
        options: CallOptions = CallOptions(),
    ): String? = call("AuthenticateAsUser", given("userLogin", userLogin), options) { text("payload") }

    /**
     * Sign an operator in with login and password.
     *
     * Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens another and disturbs
     * none. Needs no session.
     */
    suspend fun authenticateInstanceOperator(
        userLogin: String,
        userPassword: String,
        options: CallOptions = CallOptions(),
    ): SessionId? =
        call("AuthenticateInstanceOperator", given("userLogin", userLogin, "userPassword", userPassword), options) { text("payload")?.let(::SessionId) }

    /**
     * Sign an operator in with login and password on behalf of a named service.
     *
     * Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens another and disturbs
     * none. Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun authenticateInstanceServiceOperator(
        userLogin: String,
        userPassword: String,
        service: String,
        options: CallOptions = CallOptions(),
    ): SessionId? =
        call("AuthenticateInstanceServiceOperator", given("userLogin", userLogin, "userPassword", userPassword, "service", service), options) { text("payload")?.let(::SessionId) }

    /**
     * Confirm an e-mail address with the code that was sent and open a session.
     *
     * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call confirmed
     * the address and opened a session. Needs no session, and takes one.
     */
    suspend fun confirmEmail(
        confirmationCode: String,
        options: CallOptions = CallOptions(),
    ): SessionId? = call("ConfirmEmail", given("confirmationCode", confirmationCode), options) { text("payload")?.let(::SessionId) }

    /**
     * Finish an external sign-in by giving an e-mail address and password.
     *
     * Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the context works once. Needs
     * no session.
     *
     * @param contextId From the return address of the external sign-in.
     * @param userPassword Needed when the service answers ValidationError / PasswordRequiredForFinishExternalAuthentication.
     */
    suspend fun confirmExternalAuthentication(
        contextId: String,
        userEmail: String,
        userPassword: String? = null,
        options: CallOptions = CallOptions(),
    ): SessionId? =
        call("ConfirmExternalAuthentication", given("contextId", contextId, "userEmail", userEmail, "userPassword", userPassword), options) { text("payload")?.let(::SessionId) }

    /**
     * Finish an external sign-in with a token of the external system.
     *
     * Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a customer account. Needs a
     * session; whether a customer's or an operator's is not known.
     *
     * Its parameters are not known. What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun confirmExternalAuthenticationWithToken(
        more: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): SessionId? = call("ConfirmExternalAuthenticationWithToken", more, options) { text("payload")?.let(::SessionId) }

    /**
     * Set a new password with a confirmation code and open a session.
     *
     * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call changed the
     * password. Needs no session.
     */
    suspend fun confirmNewPassword(
        confirmationCode: String,
        newPassword: String,
        options: CallOptions = CallOptions(),
    ): SessionId? =
        call("ConfirmNewPassword", given("confirmationCode", confirmationCode, "newPassword", newPassword), options) { text("payload")?.let(::SessionId) }

    /**
     * Confirm a password recovery with the code that was sent.
     *
     * Changes once: never repeated by itself. Uses up a code that works once and may give out a new password, which a repeat would replace
     * or refuse. Needs no session.
     */
    suspend fun confirmPasswordRecovery(
        confirmationCode: String,
        options: CallOptions = CallOptions(),
    ): PasswordRecoveryConfirmationResultInfo =
        call("ConfirmPasswordRecovery", given("confirmationCode", confirmationCode), options) { always("payload") { PasswordRecoveryConfirmationResultInfo(it) } }

    /**
     * Confirm a phone number with the code that was sent and open a session.
     *
     * Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the first call confirmed
     * the number and opened a session. Needs a customer's session.
     */
    suspend fun confirmPhone(
        confirmationCode: String,
        options: CallOptions = CallOptions(),
    ): SessionId? = call("ConfirmPhone", given("confirmationCode", confirmationCode), options) { text("payload")?.let(::SessionId) }

    /**
     * Open a session for a customer who has not signed in.
     *
     * A guest session serves the cart only; when it expires, its cart is lost.
     *
     * Changes something; the same call again leaves the same state. Opens a new guest session at every call; a repeat only leaves an unused
     * session behind. Needs no session.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun getAnonymousSession(
        options: CallOptions = CallOptions(),
    ): SessionId? = call("GetAnonymousSession", emptyMap(), options) { text("payload")?.let(::SessionId) }

    /**
     * Get the data needed to start an external sign-in.
     *
     * Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external system; a repeat opens another
     * attempt and the unused one lapses. Takes a customer's session, and does without.
     *
     * @param returnUrl The browser comes back here with sessionId, or with error and, when that is email_required, contextId.
     * @param applicationType A newer parameter.
     */
    suspend fun getExternalAuthenticationInfo(
        authenticationSystem: ExternalAuthenticationSystem,
        returnUrl: String? = null,
        applicationType: ApplicationType? = null,
        options: CallOptions = CallOptions(),
    ): AuthenticationInfo =
        call("GetExternalAuthenticationInfo", given("authenticationSystem", authenticationSystem, "returnUrl", returnUrl, "applicationType", applicationType), options) { always("payload") { AuthenticationInfo(it) } }

    /**
     * List the external sign-in systems offered to customers.
     *
     * Needs no session.
     */
    suspend fun getExternalAuthenticationSystemInfoList(
        options: CallOptions = CallOptions(),
    ): List<AuthenticationSystemInfo> =
        call("GetExternalAuthenticationSystemInfoList", emptyMap(), options) { many("payload") { AuthenticationSystemInfo(it) } }

    /**
     * Register a customer account, starting from the current guest session.
     *
     * Changes once: never repeated by itself. Creates a customer account and may send a confirmation message. Takes a customer's session,
     * and does without.
     */
    suspend fun registerUser(
        userParameters: UserRegistrationData,
        options: CallOptions = CallOptions(),
    ): ConfirmationInfo =
        call("RegisterUser", given("userParameters", userParameters), options) { always("payload") { ConfirmationInfo(it) } }

    /**
     * Request a password recovery code for a login, e-mail address or phone.
     *
     * Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call. Needs no session.
     */
    suspend fun requestPasswordRecovery(
        userIdentifier: String,
        options: CallOptions = CallOptions(),
    ): PasswordRecoveryRequestResultInfo =
        call("RequestPasswordRecovery", given("userIdentifier", userIdentifier), options) { always("payload") { PasswordRecoveryRequestResultInfo(it) } }

    /**
     * Send the confirmation code again.
     *
     * Changes once: never repeated by itself. Sends the customer another message at every call; its parameters are unknown. Needs a
     * session; whether a customer's or an operator's is not known.
     *
     * Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of the service have.
     */
    suspend fun resendConfirmationCode(
        more: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): JsonElement = call("ResendConfirmationCode", more, options) { json("payload") }
}
