// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ActionId`.
    ActionId {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Type`.
        r#type "type": Option<enums::ActionType<'a>>,
    }

    /// Of the type `ActionInfo`.
    ActionInfo {
        /// The service's `Id`.
        id "id": Option<ActionId<'a>>,
        /// The service's `IsRequired`.
        is_required "isRequired": Option<bool>,
        /// The service's `Children`.
        children "children": List<'a, ActionInfo<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Enabled`.
        enabled "enabled": Option<bool>,
    }

    /// Of the type `InstanceRoleRightInfo`.
    InstanceRoleRightInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `Enabled`.
        enabled "enabled": Option<bool>,
        /// The service's `IsTurnOn`.
        is_turn_on "isTurnOn": Option<bool>,
        /// The service's `Item`.
        item "item": List<'a, InstanceRoleRightInfo<'a>>,
    }

    /// Of the type `InstanceUserInfo`.
    InstanceUserInfo {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `Login`.
        login "login": Option<&'a str>,
        /// The service's `Password`.
        password "password": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `Roles`.
        roles "roles": List<'a, InstanceUserRoleInfo<'a>>,
    }

    /// Of the type `InstanceUserRoleInfo`.
    InstanceUserRoleInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `Enabled`.
        enabled "enabled": Option<bool>,
        /// The service's `CanBeDeleted`.
        can_be_deleted "canBeDeleted": Option<bool>,
        /// The service's `CanBeEdited`.
        can_be_edited "canBeEdited": Option<bool>,
    }

    /// Of the type `LogEntryInfo`.
    LogEntryInfo {
        /// The service's `InstanceUserId`.
        instance_user_id "instanceUserId": Option<i64>,
        /// Assumed, not documented.
        operation_type "operationType": Option<enums::OperationType<'a>>,
        /// The service's `OrderId`.
        order_id "orderId": Option<i64>,
        /// The service's `OrderLineId`.
        order_line_id "orderLineId": Option<i64>,
        /// The service's `CustomerId`.
        customer_id "customerId": Option<i64>,
        /// The service's `InstanceUserLogin`.
        instance_user_login "instanceUserLogin": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `DateTime`.
        date_time "dateTime": Option<Moment<'a>>,
    }

    /// Of the type `OperationTypeInfo`.
    OperationTypeInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
    }
}
