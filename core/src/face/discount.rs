// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Discount groups and the customers in them.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a discount group.
    ///
    /// Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one. Needs an
    /// operator's session.
    AddDiscountGroupToInstance -> Option<ids::DiscountGroupId> {
        /// A call with what it needs.
        new(add_data "addData": &DiscountGroupAddData);
    }

    /// Put a customer into a discount group.
    ///
    /// Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds the
    /// membership there (or is refused as existing). Needs an operator's session.
    AddUserToDiscountGroup -> () {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64, user_id "userId": i64);
    }

    /// Find a discount group by given conditions.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    FindDiscountGroup -> views::DiscountGroupInfo<'a> {
        /// A call.
        new();
        /// An XML document that is not known; it is sent as it is.
        find_parameters "findParameters": &str,
    }

    /// Get the discount group of the customer.
    ///
    /// Needs a customer's session.
    GetDiscountGroup -> views::DiscountGroupInfo<'a> {
        /// A call.
        new();
    }

    /// List the discount groups of the instance.
    ///
    /// Needs an operator's session.
    GetDiscountGroupList -> List<'a, views::DiscountGroupInfo<'a>> {
        /// A call.
        new();
    }

    /// List the discount groups of the customer.
    ///
    /// Needs a customer's session.
    GetDiscountGroups -> List<'a, views::DiscountGroupInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the discount group of a customer as an operator.
    ///
    /// Needs an operator's session.
    GetUserDiscountGroupForOperator -> views::DiscountGroupInfo<'a> {
        /// A call with what it needs.
        new(user_id "userId": i64);
    }

    /// List the discount groups of a customer as an operator.
    ///
    /// Needs an operator's session.
    ///
    /// Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older
    /// installations of the service have.
    GetUserDiscountGroupsForOperator -> List<'a, views::DiscountGroupInfo<'a>> {
        /// A call with what it needs.
        new(user_id "userId": i64);
    }

    /// Get one page of the customers in a discount group.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    GetUsersOfDiscountGroup -> Page<'a, views::DiscountGroupUserInfo<'a>> => ["items"] views::DiscountGroupUserInfo<'a> {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64);
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Delete a discount group.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat finds it
    /// gone. Needs an operator's session.
    RemoveDiscountGroupFromInstance -> () {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64);
    }

    /// Take a customer out of a discount group.
    ///
    /// Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended. Needs
    /// an operator's session.
    RemoveUserFromDiscountGroup -> () {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64, user_id "userId": i64);
    }

    /// Search the customers of a discount group.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// What it answers is less sure.
    SearchUsersOfDiscountGroup -> Page<'a, views::DiscountGroupUserInfo<'a>> => ["items"] views::DiscountGroupUserInfo<'a> {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64);
        /// The service's `userFilter`.
        user_filter "userFilter": &common::UserFilterParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Change a discount group.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of a discount group to the given
    /// values. Needs an operator's session.
    UpdateDiscountGroup -> () {
        /// A call with what it needs.
        new(discount_group_id "discountGroupId": i64, update_data "updateData": &DiscountGroupUpdateData);
    }
}

documents! {
    /// Of the type `DiscountGroupAddData`.
    DiscountGroupAddData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `Discount`.
        discount "discount": &common::DiscountInfo,
        /// The service's `IsDefault`.
        is_default "isDefault": bool,
        /// The service's `DiscountIdentificationParametr`.
        discount_identification_parametr "discountIdentificationParametr": &DiscountIdentificationParametrInfo,
    }

    /// Of the type `DiscountGroupUpdateData`.
    DiscountGroupUpdateData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `Discount`.
        discount "discount": &common::DiscountInfo,
        /// The service's `IsDefault`.
        is_default "isDefault": bool,
        /// The service's `DiscountIdentificationParametr`.
        discount_identification_parametr "discountIdentificationParametr": &DiscountIdentificationParametrInfo,
    }

    /// Of the type `DiscountIdentificationParametrInfo`.
    DiscountIdentificationParametrInfo = views::DiscountIdentificationParametrInfo<'_> {
        /// The service's `Providers`.
        providers "providers": &[enums::ItemProviderType<'_>],
        /// The service's `PurchaseVolume`.
        purchase_volume "purchaseVolume": Decimal,
    }
}
