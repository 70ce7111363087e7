// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `Archive`.
    Archive {
        /// The service's `Records`.
        records "records": List<'a, ArchiveRecord<'a>>,
        /// The service's `SumCall`.
        sum_call "sumCall": Option<i64>,
        /// The service's `Methods`.
        methods "methods": List<'a, GetCallArchivesMethod<'a>>,
    }

    /// Of the type `ArchiveRecord`.
    ArchiveRecord {
        /// The service's `Count`.
        count "count": Option<i64>,
        /// The service's `TimeMeasure`.
        time_measure "timeMeasure": Option<Moment<'a>>,
    }

    /// Of the type `BoxStatistics`.
    BoxStatistics {
        /// The service's `Date`.
        date "date": Option<Moment<'a>>,
        /// The service's `BoxFullTime`.
        box_full_time "boxFullTime": Option<f64>,
        /// The service's `BoxOtherTime`.
        box_other_time "boxOtherTime": Option<f64>,
        /// The service's `BoxWorkTime`.
        box_work_time "boxWorkTime": Option<f64>,
        /// The service's `ApiNetworkTime`.
        api_network_time "apiNetworkTime": Option<f64>,
        /// The service's `ApiWorkTime`.
        api_work_time "apiWorkTime": Option<f64>,
        /// The service's `ApiNetworkTimePerCall`.
        api_network_time_per_call "apiNetworkTimePerCall": Option<f64>,
    }

    /// Of the type `CallArchive`.
    CallArchive {
        /// The service's `TotalCallsArchive`.
        total_calls_archive "totalCallsArchive": Option<Archive<'a>>,
        /// The service's `PaidCallsArchive`.
        paid_calls_archive "paidCallsArchive": Option<Archive<'a>>,
        /// The service's `ErrorCallsArchive`.
        error_calls_archive "errorCallsArchive": Option<Archive<'a>>,
    }

    /// Of the type `CallStatistic`.
    CallStatistic {
        /// The service's `CallCount`.
        call_count "callCount": Option<i64>,
        /// The service's `CallLimit`.
        call_limit "callLimit": Option<i64>,
    }

    /// Of the type `CallStatistics`.
    CallStatistics {
        /// The service's `CallCount`.
        call_count "callCount": Option<i64>,
        /// The service's `DailyCallCount`.
        daily_call_count "dailyCallCount": Option<i64>,
        /// The service's `WeeklyCallCount`.
        weekly_call_count "weeklyCallCount": Option<i64>,
        /// The service's `MonthlyCallCount`.
        monthly_call_count "monthlyCallCount": Option<i64>,
        /// The service's `LastMinuteCallCounts`.
        last_minute_call_counts "lastMinuteCallCounts": List<'a, i64>,
        /// The service's `ActiveInstances`.
        active_instances "activeInstances": Option<i64>,
        /// The service's `ActiveTestInstances`.
        active_test_instances "activeTestInstances": Option<i64>,
        /// The service's `OtapiCallStatistics`.
        otapi_call_statistics "otapiCallStatistics": Option<ComponentCallStatistics<'a>>,
        /// The service's `OtapiAllCallStatistics`.
        otapi_all_call_statistics "otapiAllCallStatistics": Option<ComponentCallStatistics<'a>>,
        /// The service's `TotalLengthTranslatedTexts`.
        total_length_translated_texts "totalLengthTranslatedTexts": Option<ComponentCallStatistics<'a>>,
        /// The service's `LengthExternalTranslatedTexts`.
        length_external_translated_texts "lengthExternalTranslatedTexts": Option<ComponentCallStatistics<'a>>,
        /// The service's `CachedAdapterCalltatistics`.
        cached_adapter_calltatistics "cachedAdapterCalltatistics": Option<ComponentCallStatistics<'a>>,
        /// The service's `AdapterCalltatistics`.
        adapter_calltatistics "adapterCalltatistics": Option<ComponentCallStatistics<'a>>,
    }

    /// Of the type `ComponentCallStatistics`.
    ComponentCallStatistics {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `StatisticsByTimePeriod`.
        statistics_by_time_period "statisticsByTimePeriod": Option<TimePeriodCallStatistics<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }

    /// Of the type `ContentList`.
    ContentList {
        /// The service's `Content`.
        content "content": List<'a, &'a str>,
        /// The service's `ContentType`.
        content_type "contentType": Option<enums::ContentType<'a>>,
    }

    /// Of the type `GetCallArchivesMethod`.
    GetCallArchivesMethod {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// Assumed, not documented.
        value "value": Option<i64>,
    }

    /// Of the type `StatisticsSettingsInfo`.
    StatisticsSettingsInfo {
        /// The service's `IsNeedCollect`.
        is_need_collect "isNeedCollect": Option<bool>,
    }

    /// Of the type `TimePeriodCallStatistics`.
    TimePeriodCallStatistics {
        /// The service's `DailyCallCount`.
        daily_call_count "dailyCallCount": Option<i64>,
        /// The service's `WeeklyCallCount`.
        weekly_call_count "weeklyCallCount": Option<i64>,
        /// The service's `MonthlyCallCount`.
        monthly_call_count "monthlyCallCount": Option<i64>,
    }
}
