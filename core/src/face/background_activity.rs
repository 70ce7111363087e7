// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Long work at the service: following it and answering its questions.

pub mod views;

use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Perform an action, such as cancelling, on a background activity.
    ///
    /// Answers nothing: read the activity again to see the effect.
    ///
    /// Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel is
    /// known, others may act again. Needs an operator's session.
    DoActionForBackgroundActivity -> () {
        /// A call with what it needs.
        ///
        /// * `action_id`: One of the activity's Actions; Cancel is always among them.
        new(activity_type "activityType": enums::BackgroundActivityType<'_>, activity_id "activityId": &str, action_id "actionId": &str);
    }

    /// Answer a step of a background activity with that step action's parameters.
    ///
    /// Answers nothing: read the activity again to see the effect. The question may have been answered by somebody
    /// else meanwhile.
    ///
    /// Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a later
    /// question with the same words. Needs an operator's session.
    DoStepActionForBackgroundActivity -> () {
        /// A call with what it needs.
        ///
        /// * `parameters`: The parameters of the chosen step action, sent back unchanged.
        new(activity_type "activityType": enums::BackgroundActivityType<'_>, activity_id "activityId": &str, parameters "parameters": &[common::NamedParameter]);
    }

    /// Get the state, progress and steps of a background activity.
    ///
    /// Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.
    ///
    /// Needs an operator's session.
    GetBackgroundActivityInfo -> views::BackgroundActivityFullInfo<'a> {
        /// A call with what it needs.
        new(activity_type "activityType": enums::BackgroundActivityType<'_>, activity_id "activityId": &str);
    }

    /// Search background activities by type.
    ///
    /// Needs an operator's session.
    SearchBackgroundActivities -> List<'a, views::BackgroundActivityInfo<'a>> {
        /// A call.
        new();
        /// An empty document returns all activities.
        search_parameters "searchParameters": &BackgroundActivitySearchParameters,
    }
}

documents! {
    /// The service is known to have more members.
    BackgroundActivitySearchParameters {
        /// The service's `Types`.
        types "types": &[enums::BackgroundActivityType<'_>],
    }
}
