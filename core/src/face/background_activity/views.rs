// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BackgroundActivityActionInfo`.
    BackgroundActivityActionInfo {
        /// The service's `Id`.
        id "id": Option<ids::BackgroundActivityActionId<'a>>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
    }

    /// Of the type `BackgroundActivityFullInfo`.
    BackgroundActivityFullInfo {
        /// The service's `Id`.
        id "id": Option<ids::BackgroundActivityId<'a>>,
        /// Assumed, not documented.
        r#type "type": Option<enums::BackgroundActivityType<'a>>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsFinished`.
        is_finished "isFinished": Option<bool>,
        /// The service's `IsCancelled`.
        is_cancelled "isCancelled": Option<bool>,
        /// The service's `IsAwaitingAction`.
        is_awaiting_action "isAwaitingAction": Option<bool>,
        /// The service's `ProgressPercent`.
        progress_percent "progressPercent": Option<i64>,
        /// The service's `WorkTime`.
        work_time "workTime": Option<i64>,
        /// The service's `Actions`.
        actions "actions": List<'a, BackgroundActivityActionInfo<'a>>,
        /// The service's `StartTime`.
        start_time "startTime": Option<Moment<'a>>,
        /// The service's `Steps`.
        steps "steps": List<'a, BackgroundActivityStepInfo<'a>>,
    }

    /// In an answer it may come as `BackgroundActivityFullInfo`, with the members of that.
    BackgroundActivityInfo {
        /// The service's `Id`.
        id "id": Option<ids::BackgroundActivityId<'a>>,
        /// Assumed, not documented.
        r#type "type": Option<enums::BackgroundActivityType<'a>>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsFinished`.
        is_finished "isFinished": Option<bool>,
        /// The service's `IsCancelled`.
        is_cancelled "isCancelled": Option<bool>,
        /// The service's `IsAwaitingAction`.
        is_awaiting_action "isAwaitingAction": Option<bool>,
        /// The service's `ProgressPercent`.
        progress_percent "progressPercent": Option<i64>,
        /// The service's `WorkTime`.
        work_time "workTime": Option<i64>,
        /// The service's `Actions`.
        actions "actions": List<'a, BackgroundActivityActionInfo<'a>>,
        /// The service's `StartTime`.
        start_time "startTime": Option<Moment<'a>>,
    }

    /// Of the type `BackgroundActivityStepActionInfo`.
    BackgroundActivityStepActionInfo {
        /// The service's `Id`.
        id "id": Option<ids::BackgroundActivityStepActionId<'a>>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Parameters`.
        parameters "parameters": List<'a, common::views::NamedParameter<'a>>,
    }

    /// Of the type `BackgroundActivityStepInfo`.
    BackgroundActivityStepInfo {
        /// Assumed, not documented.
        r#type "type": Option<enums::BackgroundActivityStepType<'a>>,
        /// The service's `Message`.
        message "message": Option<&'a str>,
        /// The service's `TimeFromStart`.
        time_from_start "timeFromStart": Option<i64>,
        /// The service's `Actions`.
        actions "actions": List<'a, BackgroundActivityStepActionInfo<'a>>,
    }
}
