// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Customers, as the operator who looks after them.

pub mod views;

use crate::face::{common, ids};
use crate::json::Json;
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a customer account as an operator.
    ///
    /// Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be
    /// refused. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AddUser -> Option<ids::UserId> {
        /// A call with what it needs.
        new(user_parameters "userParameters": &common::UserUpdateData);
    }

    /// Create a recipient profile for a customer as an operator.
    ///
    /// Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    CreateUserProfileForOperator -> Option<ids::UserProfileId> {
        /// A call with what it needs.
        new(user_id "userId": i64, create_data "createData": &common::UserProfileCreateData);
    }

    /// Delete a customer account.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat finds
    /// it gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteUser -> () {
        /// A call with what it needs.
        new(user_id "userId": i64);
    }

    /// Delete a recipient profile of a customer as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds
    /// it gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteUserProfileForOperator -> () {
        /// A call with what it needs.
        new(user_id "userId": i64, profile_id "profileId": i64);
    }

    /// Change the data of a customer account as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a customer account to the
    /// given values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditUser -> () {
        /// A call with what it needs.
        new(user_parameters "userParameters": &common::UserUpdateData);
    }

    /// Search customers and get one page of results.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    FindBaseUserInfoListFrame -> Page<'a, common::views::BaseUserInfo<'a>> => ["items"] common::views::BaseUserInfo<'a> {
        /// A call.
        new();
        /// The service's `userFilter`.
        user_filter "userFilter": &common::UserFilterParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Get the data of the customer who owns an order.
    ///
    /// Needs an operator's session.
    GetOrderUserInfoForOperator -> common::views::UserInfo<'a> {
        /// A call with what it needs.
        new(order_id "orderId": &str);
    }

    /// Get the data of a customer as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetUserInfoForOperator -> common::views::UserInfo<'a> {
        /// A call with what it needs.
        new(user_id "userId": i64);
    }

    /// List the recipient profiles of a customer as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetUserProfileInfoListForOperator -> List<'a, common::views::UserProfileInfo<'a>> {
        /// A call with what it needs.
        new(user_id "userId": i64);
    }

    /// Get the settings of recipient profile fields.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetUserProfileSettings -> &'a Json {
        /// A call.
        new();
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the settings of customer accounts.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetUserSettings -> views::UserSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Search customers and get one page of results with totals.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchUsersWithSummary -> views::BaseUserInfoListFrameWithSummary<'a> => ["items"] common::views::BaseUserInfo<'a> {
        /// A call.
        new();
        /// The service's `userFilter`.
        user_filter "userFilter": &common::UserFilterParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Block or unblock a customer account.
    ///
    /// Changes something; the same call again leaves the same state. Sets a customer account to blocked or not
    /// blocked. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    SetUserBan -> () {
        /// A call with what it needs.
        new(user_id "userId": i64, is_banned "isBanned": bool);
    }

    /// Change a recipient profile of a customer as an operator.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to
    /// the given values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateUserProfileForOperator -> () {
        /// A call with what it needs.
        new(user_id "userId": i64, profile_id "profileId": i64, update_data "updateData": &common::UserProfileUpdateData);
    }

    /// Change the settings of recipient profile fields.
    ///
    /// Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields that a
    /// repeat could add to again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateUserProfileSettings -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
        ///   document that is not known; it is sent as it is.
        new(update_data "updateData": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Change the settings of customer accounts.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateUserSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &UserSettingsUpdateData);
    }
}

documents! {
    /// Of the type `UserSettingsUpdateData`.
    UserSettingsUpdateData {
        /// The service's `IsPhoneRegistrationAllowed`.
        is_phone_registration_allowed "isPhoneRegistrationAllowed": bool,
    }
}
