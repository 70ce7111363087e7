// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Translations by hand.

pub mod views;

use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Change a manual translation by context key and id.
    ///
    /// Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    EditTranslateByKey -> () {
        /// A call with what it needs.
        new(text "text": &str, key "key": &str, id_in_context "idInContext": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// List the languages of the catalogue.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCatalogLanguageInfoList -> List<'a, common::views::LanguageInfo<'a>> {
        /// A call.
        new();
    }

    /// List the kinds of content that can be translated.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetTranslatableContentList -> List<'a, views::TranslatableContentInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the texts of all languages by context key and id.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetTranslatedListByKey -> List<'a, views::TextByLang<'a>> {
        /// A call with what it needs.
        new(key "key": &str, id_in_context "idInContext": &str);
    }

    /// Search translations of translatable content.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchTranslations -> Page<'a, views::TranslationInfo<'a>> => ["items"] views::TranslationInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &TranslationSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }

    /// Change or reset a translation of translatable content.
    ///
    /// Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an operator's
    /// session.
    ///
    /// Known from other clients, not documented.
    UpdateTranslation -> () {
        /// A call with what it needs.
        new(translatable_content "translatableContent": enums::TranslatableContentKey<'_>, translation_id "translationId": &str, update_data "updateData": &TranslationUpdateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }
}

documents! {
    /// Of the type `TranslationSearchParameters`.
    TranslationSearchParameters {
        /// The service's `IncludeSystemTranslations`.
        include_system_translations "includeSystemTranslations": bool,
        /// The service's `Language`.
        language "language": &str,
        /// The service's `TranslatableContent`.
        translatable_content "translatableContent": enums::TranslatableContentKey<'_>,
        /// The service's `SearchText`.
        search_text "searchText": &str,
    }

    /// Of the type `TranslationUpdateData`.
    TranslationUpdateData {
        /// The service's `Text`.
        text "text": &str,
        /// The service's `ResetTranslation`.
        reset_translation "resetTranslation": bool,
    }
}
