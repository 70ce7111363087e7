// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The state of the service itself.

use crate::typed::declare::methods;

methods! {
    /// Check whether calls that change data are allowed now.
    ///
    /// While the platform is being updated, methods that change data answer NotAvailable.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    CheckIfStatefullMethodsAllowed -> () {
        /// A call.
        new();
    }

    /// Drop the cached data of the instance.
    ///
    /// The admin panel calls it after changes of settings.
    ///
    /// Changes something; the same call again leaves the same state. Drops cached data that fills again by itself; a
    /// repeat drops what has filled since. Needs no session.
    ///
    /// Known from other clients, not documented.
    ResetInstanceCaches -> () {
        /// A call.
        new();
    }

    /// Check that the service answers.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    Test -> () {
        /// A call.
        new();
    }
}
