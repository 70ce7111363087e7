// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::enums;
use crate::typed::declare::views;

views! {
    /// Of the type `ContentMenuItemInfo`.
    ContentMenuItemInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Alias`.
        alias "alias": Option<&'a str>,
    }

    /// Of the type `GetBannersItem`.
    GetBannersItem {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": Option<&'a str>,
        /// The service's `ActionType`.
        action_type "actionType": Option<enums::BannerActionType<'a>>,
        /// The service's `ActionParameter`.
        action_parameter "actionParameter": Option<&'a str>,
    }
}
