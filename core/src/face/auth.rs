// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Signing in, registering and confirming, for customers and operators.

pub mod views;

use crate::face::{common, enums, ids};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Sign a customer in with login and password, starting from the current guest session.
    ///
    /// The cart and the favourites of the guest session move to the customer.
    ///
    /// Changes something; the same call again leaves the same state. Opens one more session and moves the guest's cart
    /// to the customer; a repeat opens another session and finds the guest's cart already moved. Takes a customer's
    /// session, and does without.
    Authenticate -> Option<&'a str> {
        /// A call with what it needs.
        new(user_login "userLogin": &str, user_password "userPassword": &str);
        /// Presumably lengthens the session; not documented.
        remember_me "rememberMe": bool,
    }

    /// Open a customer session for an operator without the customer's password.
    ///
    /// Changes something; the same call again leaves the same state. Opens one more customer session; a repeat opens
    /// another and disturbs none. Needs an operator's session.
    AuthenticateAsUser -> Option<&'a str> {
        /// A call with what it needs.
        new(user_login "userLogin": &str);
    }

    /// Sign an operator in with login and password.
    ///
    /// Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens
    /// another and disturbs none. Needs no session.
    AuthenticateInstanceOperator -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        new(user_login "userLogin": &str, user_password "userPassword": &str);
    }

    /// Sign an operator in with login and password on behalf of a named service.
    ///
    /// Changes something; the same call again leaves the same state. Opens one more operator session; a repeat opens
    /// another and disturbs none. Needs no session.
    ///
    /// Known from other clients, not documented.
    AuthenticateInstanceServiceOperator -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        new(user_login "userLogin": &str, user_password "userPassword": &str, service "service": &str);
    }

    /// Confirm an e-mail address with the code that was sent and open a session.
    ///
    /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
    /// first call confirmed the address and opened a session. Needs no session, and takes one.
    ConfirmEmail -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        new(confirmation_code "confirmationCode": &str);
    }

    /// Finish an external sign-in by giving an e-mail address and password.
    ///
    /// Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the
    /// context works once. Needs no session.
    ConfirmExternalAuthentication -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        ///
        /// * `context_id`: From the return address of the external sign-in.
        new(context_id "contextId": &str, user_email "userEmail": &str);
        /// Needed when the service answers ValidationError / PasswordRequiredForFinishExternalAuthentication.
        user_password "userPassword": &str,
    }

    /// Finish an external sign-in with a token of the external system.
    ///
    /// Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a
    /// customer account. Needs a session; whether a customer's or an operator's is not known.
    ///
    /// Its parameters are not known. What it answers is less sure. Newer than what older installations of the service
    /// have.
    ConfirmExternalAuthenticationWithToken -> Option<ids::SessionId<'a>> {
        /// A call.
        new() + more;
    }

    /// Set a new password with a confirmation code and open a session.
    ///
    /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
    /// first call changed the password. Needs no session.
    ConfirmNewPassword -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        new(confirmation_code "confirmationCode": &str, new_password "newPassword": &str);
    }

    /// Confirm a password recovery with the code that was sent.
    ///
    /// Changes once: never repeated by itself. Uses up a code that works once and may give out a new password, which a
    /// repeat would replace or refuse. Needs no session.
    ConfirmPasswordRecovery -> views::PasswordRecoveryConfirmationResultInfo<'a> {
        /// A call with what it needs.
        new(confirmation_code "confirmationCode": &str);
    }

    /// Confirm a phone number with the code that was sent and open a session.
    ///
    /// Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that the
    /// first call confirmed the number and opened a session. Needs a customer's session.
    ConfirmPhone -> Option<ids::SessionId<'a>> {
        /// A call with what it needs.
        new(confirmation_code "confirmationCode": &str);
    }

    /// Open a session for a customer who has not signed in.
    ///
    /// A guest session serves the cart only; when it expires, its cart is lost.
    ///
    /// Changes something; the same call again leaves the same state. Opens a new guest session at every call; a repeat
    /// only leaves an unused session behind. Needs no session.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    GetAnonymousSession -> Option<ids::SessionId<'a>> {
        /// A call.
        new();
    }

    /// Get the data needed to start an external sign-in.
    ///
    /// Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external system; a
    /// repeat opens another attempt and the unused one lapses. Takes a customer's session, and does without.
    GetExternalAuthenticationInfo -> views::AuthenticationInfo<'a> {
        /// A call with what it needs.
        new(authentication_system "authenticationSystem": enums::ExternalAuthenticationSystem<'_>);
        /// The browser comes back here with sessionId, or with error and, when that is email_required, contextId.
        return_url "returnUrl": &str,
        /// A newer parameter.
        application_type "applicationType": enums::ApplicationType<'_>,
    }

    /// List the external sign-in systems offered to customers.
    ///
    /// Needs no session.
    GetExternalAuthenticationSystemInfoList -> List<'a, common::views::AuthenticationSystemInfo<'a>> {
        /// A call.
        new();
    }

    /// Register a customer account, starting from the current guest session.
    ///
    /// Changes once: never repeated by itself. Creates a customer account and may send a confirmation message. Takes a
    /// customer's session, and does without.
    RegisterUser -> common::views::ConfirmationInfo<'a> {
        /// A call with what it needs.
        new(user_parameters "userParameters": &UserRegistrationData);
    }

    /// Request a password recovery code for a login, e-mail address or phone.
    ///
    /// Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call. Needs
    /// no session.
    RequestPasswordRecovery -> views::PasswordRecoveryRequestResultInfo<'a> {
        /// A call with what it needs.
        new(user_identifier "userIdentifier": &str);
    }

    /// Send the confirmation code again.
    ///
    /// Changes once: never repeated by itself. Sends the customer another message at every call; its parameters are
    /// unknown. Needs a session; whether a customer's or an operator's is not known.
    ///
    /// Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations
    /// of the service have.
    ResendConfirmationCode -> &'a Json {
        /// A call.
        new() + more;
    }
}

documents! {
    /// The service is known to have more members.
    UserRegistrationData {
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Email`.
        email "email": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `Password`.
        password "password": &str,
    }
}
