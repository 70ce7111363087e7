// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BasketCheckingMessage`.
    BasketCheckingMessage {
        /// The service's `ElementId`.
        element_id "elementId": Option<ids::ElementId>,
        /// The service's `Text`.
        text "text": Option<&'a str>,
        /// The service's `Parameters`.
        parameters "parameters": List<'a, common::views::NamedParameter<'a>>,
        /// Assumed, not documented.
        status "status": Option<enums::BasketCheckingStatus<'a>>,
        /// The service's `Code`.
        code "code": Option<&'a str>,
    }

    /// Of the type `BasketCheckingResult`.
    BasketCheckingResult {
        /// The service's `IsFinished`.
        is_finished "isFinished": Option<bool>,
        /// The service's `ProgressPercent`.
        progress_percent "progressPercent": Option<i64>,
        /// The service's `Messages`.
        messages "messages": List<'a, BasketCheckingMessage<'a>>,
    }
}
