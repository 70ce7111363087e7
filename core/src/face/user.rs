// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The customer's own data and profiles.

pub mod views;

use crate::face::{common, ids};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get several blocks of customer data (status, cart, favourites) in one call.
    ///
    /// Needs a customer's session.
    BatchGetUserData -> views::BatchUserData<'a> {
        /// A call.
        new();
        /// Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`.
        block_list "blockList": &[&str],
    }

    /// Request a change of the customer's e-mail address.
    ///
    /// Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes only
    /// when that is confirmed. Needs a customer's session.
    ChangeEmail -> views::EmailConfirmationInfo<'a> {
        /// A call with what it needs.
        new(new_email "newEmail": &str);
        /// The service's `currentPassword`.
        current_password "currentPassword": &str,
    }

    /// Change the customer's password.
    ///
    /// Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old
    /// one, and hides that the first call succeeded. Needs a customer's session.
    ChangePassword -> () {
        /// A call with what it needs.
        new(new_password "newPassword": &str);
        /// The service's `currentPassword`.
        current_password "currentPassword": &str,
    }

    /// Request a change of the customer's phone number.
    ///
    /// Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes only
    /// when that is confirmed. Needs a customer's session.
    ChangePhone -> common::views::ConfirmationInfo<'a> {
        /// A call with what it needs.
        new(new_phone "newPhone": &str);
        /// The service's `currentPassword`.
        current_password "currentPassword": &str,
    }

    /// Create a recipient profile for the customer.
    ///
    /// Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs
    /// a customer's session.
    CreateUserProfile -> Option<ids::UserProfileId> {
        /// A call with what it needs.
        new(create_data "createData": &common::UserProfileCreateData);
    }

    /// Delete the customer's own account.
    ///
    /// Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat
    /// finds it gone. Needs a customer's session.
    DeleteAccount -> () {
        /// A call.
        new();
        /// The service's `currentPassword`.
        current_password "currentPassword": &str,
    }

    /// Delete one of the customer's recipient profiles.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds
    /// it gone. Needs a customer's session.
    DeleteUserProfile -> () {
        /// A call with what it needs.
        new(profile_id "profileId": i64);
    }

    /// Get the data of the customer of the session.
    ///
    /// Needs a customer's session.
    GetUserInfo -> common::views::UserInfo<'a> {
        /// A call.
        new();
    }

    /// Get the customer's preferences (language, currency, country).
    ///
    /// Needs a customer's session.
    GetUserPreferences -> views::UserPreferences<'a> {
        /// A call.
        new();
    }

    /// List the customer's recipient profiles.
    ///
    /// Needs a customer's session.
    GetUserProfileInfoList -> List<'a, common::views::UserProfileInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the login and id of the customer of the session.
    ///
    /// The cheapest way to learn whether a customer session still lives.
    ///
    /// Needs a customer's session.
    GetUserStatusInfo -> views::UserStatusInfo<'a> {
        /// A call.
        new();
    }

    /// Store the push notification token of the customer's device.
    ///
    /// Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a
    /// customer's session.
    ///
    /// Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations
    /// of the service have.
    SetUserPushNotificationToken -> &'a Json {
        /// A call.
        new() + more;
    }

    /// Change the data of the customer of the session.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data to
    /// the given values. Needs a customer's session.
    UpdateUser -> () {
        /// A call with what it needs.
        new(user_parameters "userParameters": &common::UserUpdateData);
    }

    /// Change the customer's preferences (language, currency, country).
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent preferences to the given values.
    /// Needs a customer's session.
    UpdateUserPreferences -> () {
        /// A call with what it needs.
        new(update_data "updateData": &UserPreferencesUpdateData);
    }

    /// Change one of the customer's recipient profiles.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to
    /// the given values. Needs a customer's session.
    UpdateUserProfile -> () {
        /// A call with what it needs.
        new(profile_id "profileId": i64, update_data "updateData": &common::UserProfileUpdateData);
    }

    /// Check recipient profile data without saving it.
    ///
    /// Needs no session.
    ValidateUserProfile -> () {
        /// A call with what it needs.
        new(validate_data "validateData": &UserProfileValidateData);
    }
}

documents! {
    /// Of the type `UserPreferencesUpdateData`.
    UserPreferencesUpdateData {
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": &str,
        /// The service's `Language`.
        language "language": &str,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": &str,
    }

    /// The shop builds it by renaming the root of UserProfileCreateData.
    UserProfileValidateData {
        /// The service's `FirstName`.
        first_name "firstName": &str,
        /// The service's `LastName`.
        last_name "lastName": &str,
        /// The service's `MiddleName`.
        middle_name "middleName": &str,
        /// The service's `CountryCode`.
        country_code "countryCode": &str,
        /// The service's `CountryName`.
        country_name "countryName": &str,
        /// The service's `Region`.
        region "region": &str,
        /// The service's `City`.
        city "city": &str,
        /// The service's `CityCode`.
        city_code "cityCode": &str,
        /// The service's `Address`.
        address "address": &str,
        /// The service's `Phone`.
        phone "phone": &str,
        /// The service's `PostalCode`.
        postal_code "postalCode": &str,
        /// The service's `PassportNumber`.
        passport_number "passportNumber": &str,
        /// The service's `RegistrationAddress`.
        registration_address "registrationAddress": &str,
        /// The service's `PassportIssueDate`.
        passport_issue_date "passportIssueDate": &str,
        /// The service's `INN`.
        inn "inn": &str,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": &str,
        /// The service's `PickupPointCode`.
        pickup_point_code "pickupPointCode": &str,
        /// The service's `EnableValidation`.
        enable_validation "enableValidation": bool,
    }
}
