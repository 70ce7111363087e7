// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Uploaded files.

pub mod views;

use crate::face::{common, enums};
use crate::typed::declare::methods;

methods! {
    /// Get information about an uploaded file.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetFileInfo -> common::views::FileInfo<'a> {
        /// A call with what it needs.
        new(file_id "fileId": &str);
    }

    /// Get an address to upload a file to.
    ///
    /// Changes something; the same call again leaves the same state. Prepares a new file id and upload address at
    /// every call; an unused one harms nothing. Needs no session.
    ///
    /// Known from other clients, not documented.
    GetFileUploadUrl -> views::UploadUrlInfo<'a> {
        /// A call.
        new();
        /// The service's `fileName`.
        file_name "fileName": &str,
        /// The service's `fileType`.
        file_type "fileType": enums::FileType<'_>,
    }
}
