//! Use of the key, and whether the platform is being updated (PROTOCOL 3.3, 10.1).

use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "CheckIfStatefullMethodsAllowed" => check_if_statefull_methods_allowed,
        "GetCallStatistics" | "GetGlobalCallStatistics" => get_call_statistics,
        "GetOtapiCallStatistic" => get_otapi_call_statistic,
        _ => return None,
    })
}

/// While the platform is updated the call does not come so far.
fn check_if_statefull_methods_allowed(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::Nothing)
}

fn get_call_statistics(shop: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    let (total, today) = (count(shop.statistics.total), count(shop.statistics.today));
    let component = |name: &str| {
        let periods = Value::object([
            ("DailyCallCount", today.into()),
            ("WeeklyCallCount", total.into()),
            ("MonthlyCallCount", total.into()),
        ]);
        Value::object([
            ("Name", name.into()),
            ("StatisticsByTimePeriod", periods),
            ("TotalCount", total.into()),
        ])
    };
    Ok(Value::object([
        ("CallCount", total.into()),
        ("DailyCallCount", today.into()),
        ("WeeklyCallCount", total.into()),
        ("MonthlyCallCount", total.into()),
        ("LastMinuteCallCounts", Value::list([today])),
        ("ActiveInstances", 1.into()),
        ("ActiveTestInstances", 0.into()),
        ("OtapiCallStatistics", component("Otapi")),
        ("OtapiAllCallStatistics", component("OtapiAll")),
    ]))
}

fn get_otapi_call_statistic(shop: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::object([
        ("CallCount", count(shop.statistics.total).into()),
        ("CallLimit", count(shop.settings.daily_calls).into()),
    ]))
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
