// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Statistics of calls, and black lists.

pub mod views;

use crate::date::Moment;
use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Put contents on the black list used by the statistics.
    ///
    /// Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice is
    /// not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AddBlackListContents -> () {
        /// A call with what it needs.
        new(content_list "contentList": &[ContentList]);
    }

    /// Take contents off the black list used by the statistics.
    ///
    /// Changes something; the same call again leaves the same state. Removes contents from the black list; a repeat
    /// finds them gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteBlackListContents -> () {
        /// A call with what it needs.
        new(content_list "contentList": &[ContentList]);
    }

    /// Replace the contents of the black list used by the statistics.
    ///
    /// Changes something; the same call again leaves the same state. Replaces the black list by the given one. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    EditBlackListContents -> () {
        /// A call with what it needs.
        new(contents_list "contentsList": &[ContentList]);
    }

    /// Get archived statistics of the shop engine.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetArchiveBoxStatistics -> List<'a, views::BoxStatistics<'a>> {
        /// A call.
        new();
        /// Clients send an empty text.
        ///
        /// An XML document that is not known; it is sent as it is.
        parameters "parameters": &str,
    }

    /// Get the black list used by the statistics.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetBlackListContents -> List<'a, views::ContentList<'a>> {
        /// A call.
        new();
    }

    /// Get archived API call counts.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCallArchives -> views::CallArchive<'a> {
        /// A call.
        new();
        /// The service description calls it xmlSearchSettings; both libraries of the shop send xmlSearchParameters.
        search_parameters "searchParameters": &CallArchivesSearchParameters,
    }

    /// Get the statistics of the API calls of the instance.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetCallStatistics -> views::CallStatistics<'a> {
        /// A call.
        new();
    }

    /// List the content types the statistics know.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetContentTypes -> List<'a, &'a str> {
        /// A call.
        new();
    }

    /// Get current statistics of the shop engine.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetCurrentBoxStatistics -> views::BoxStatistics<'a> {
        /// A call.
        new();
        /// Clients send an empty text.
        ///
        /// An XML document that is not known; it is sent as it is.
        parameters "parameters": &str,
    }

    /// Get the platform-wide API call statistics.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetGlobalCallStatistics -> views::CallStatistics<'a> {
        /// A call.
        new();
    }

    /// Get the number of API calls made and the call limit.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetOtapiCallStatistic -> views::CallStatistic<'a> {
        /// A call.
        new();
    }

    /// Get the statistics settings.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetStatisticsSettings -> views::StatisticsSettingsInfo<'a> {
        /// A call.
        new();
    }

    /// Store the timings of a group of API calls.
    ///
    /// Optional: shops report the timings of a page view with it.
    ///
    /// Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice. Needs
    /// no session.
    ///
    /// Known from other clients, not documented.
    StoreRequestGroup -> () {
        /// A call with what it needs.
        new(request_group "requestGroup": &RequestGroupInfo);
    }

    /// Change the statistics settings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateStatisticsSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &StatisticsSettingsUpdateData);
    }
}

documents! {
    /// Two generations of the admin panel name the period DateFrom/DateTo and StartDate/EndDate; which one the service
    /// reads now is unknown.
    CallArchivesSearchParameters {
        /// The service's `TimePeriod`.
        time_period "timePeriod": enums::CallArchiveTimePeriod<'_>,
        /// The service's `DateFrom`.
        date_from "dateFrom": Moment<'_>,
        /// The service's `DateTo`.
        date_to "dateTo": Moment<'_>,
        /// The service's `StartDate`.
        start_date "startDate": Moment<'_>,
        /// The service's `EndDate`.
        end_date "endDate": Moment<'_>,
        /// The service's `IncludeArchiveByMethods`.
        include_archive_by_methods "includeArchiveByMethods": bool,
        /// The service's `MethodName`.
        method_name "methodName": &str,
    }

    /// Of the type `ContentList`.
    ContentList = views::ContentList<'_> {
        /// The service's `Content`.
        content "content": &[&str],
        /// The service's `ContentType`.
        content_type "contentType": enums::ContentType<'_>,
    }

    /// Of the type `RequestGroupInfo`.
    RequestGroupInfo {
        /// The service's `GroupId`.
        group_id "groupId": &str,
        /// The service's `FullTime`.
        full_time "fullTime": f64,
        /// The service's `WorkTime`.
        work_time "workTime": f64,
        /// The service's `Requests`.
        requests "requests": &[StoreRequestGroupRequest],
    }

    /// The older admin panel sends IsNeedCollect as an attribute.
    StatisticsSettingsUpdateData {
        /// The service's `IsNeedCollect`.
        is_need_collect "isNeedCollect": bool,
    }

    /// Of the type `StoreRequestGroupRequest`.
    StoreRequestGroupRequest {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `Time`.
        time "time": f64,
    }
}
