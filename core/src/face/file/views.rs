// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::typed::declare::views;

views! {
    /// Of the type `UploadUrlInfo`.
    UploadUrlInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `UploadUrl`.
        upload_url "uploadUrl": Option<&'a str>,
    }
}
