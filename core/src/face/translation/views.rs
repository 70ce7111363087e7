// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::typed::declare::views;

views! {
    /// Of the type `TextByLang`.
    TextByLang {
        /// The service's `Text`.
        text "text": Option<&'a str>,
        /// The service's `Lang`.
        lang "lang": Option<&'a str>,
    }

    /// Of the type `TranslatableContentInfo`.
    TranslatableContentInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }

    /// Of the type `TranslationInfo`.
    TranslationInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `SystemTranslation`.
        system_translation "systemTranslation": Option<&'a str>,
        /// The service's `CustomTranslation`.
        custom_translation "customTranslation": Option<&'a str>,
    }
}
