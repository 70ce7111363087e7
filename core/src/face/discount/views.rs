// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `DiscountGroupInfo`.
    DiscountGroupInfo {
        /// The service's `Id`.
        id "id": Option<ids::DiscountGroupId>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Discount`.
        discount "discount": Option<common::views::DiscountInfo<'a>>,
        /// The service's `DiscountIdentificationParametr`.
        discount_identification_parametr "discountIdentificationParametr": Option<DiscountIdentificationParametrInfo<'a>>,
        /// The service's `IsDefault`.
        is_default "isDefault": Option<bool>,
    }

    /// Of the type `DiscountGroupUserInfo`.
    DiscountGroupUserInfo {
        /// The service's `Id`.
        id "id": Option<ids::UserId>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `IsActive`.
        is_active "isActive": Option<bool>,
        /// The service's `FirstName`.
        first_name "firstName": Option<&'a str>,
        /// The service's `LastName`.
        last_name "lastName": Option<&'a str>,
        /// The service's `MiddleName`.
        middle_name "middleName": Option<&'a str>,
        /// The service's `PersonalAccountId`.
        personal_account_id "personalAccountId": Option<&'a str>,
        /// The service's `IsEmailVerified`.
        is_email_verified "isEmailVerified": Option<bool>,
        /// The service's `Phone`.
        phone "phone": Option<&'a str>,
        /// The service's `IsPhoneVerified`.
        is_phone_verified "isPhoneVerified": Option<bool>,
        /// The service's `IsAutomateSetted`.
        is_automate_setted "isAutomateSetted": Option<bool>,
    }

    /// Of the type `DiscountIdentificationParametrInfo`.
    DiscountIdentificationParametrInfo {
        /// The service's `Providers`.
        providers "providers": List<'a, enums::ItemProviderType<'a>>,
        /// The service's `PurchaseVolume`.
        purchase_volume "purchaseVolume": Option<Decimal>,
    }
}
