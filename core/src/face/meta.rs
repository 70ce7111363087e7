// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The service's own descriptions of settings.

pub mod views;

use crate::typed::List;
use crate::typed::declare::methods;

methods! {
    /// Get the demonstration object of the settings editor (Meta UI).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetMetaDemoObject -> views::DemoObject<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// List the entities that are edited through the settings editor (Meta UI).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetMetaEntities -> List<'a, views::MetaEntityInfo<'a>> {
        /// A call.
        new();
    }

    /// Change the demonstration object of the settings editor (Meta UI).
    ///
    /// Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat could
    /// add to again. Needs no session.
    ///
    /// Known from other clients, not documented.
    UpdateMetaDemoObject -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
        ///   document that is not known; it is sent as it is.
        new(update_data "updateData": &str);
    }
}
