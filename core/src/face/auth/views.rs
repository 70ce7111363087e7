// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::typed::declare::views;

views! {
    /// Of the type `AuthenticationInfo`.
    AuthenticationInfo {
        /// The service's `RedirectUrl`.
        redirect_url "redirectUrl": Option<&'a str>,
    }

    /// Of the type `PasswordRecoveryConfirmationResultInfo`.
    PasswordRecoveryConfirmationResultInfo {
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Password`.
        password "password": Option<&'a str>,
    }

    /// Of the type `PasswordRecoveryRequestResultInfo`.
    PasswordRecoveryRequestResultInfo {
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `ConfirmationCode`.
        confirmation_code "confirmationCode": Option<&'a str>,
    }
}
