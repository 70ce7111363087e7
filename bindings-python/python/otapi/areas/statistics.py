# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Statistics of calls, and black lists."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..documents import (
        CallArchivesSearchParameters,
        ContentListInput,
        RequestGroupInfo,
        StatisticsSettingsUpdateData,
    )
    from ..types import CallOptions


class Archive(_v.View):
    records: _v.Member[tuple[ArchiveRecord, ...]] = _v.Member(_v.many(_v.One("statistics", "ArchiveRecord")))
    sum_call = _v.Member(_v.whole)
    methods: _v.Member[tuple[GetCallArchivesMethod, ...]] = _v.Member(
        _v.many(_v.One("statistics", "GetCallArchivesMethod"))
    )


class ArchiveRecord(_v.View):
    count = _v.Member(_v.whole)
    time_measure = _v.Member(_v.moment)


class BoxStatistics(_v.View):
    date = _v.Member(_v.moment)
    box_full_time = _v.Member(_v.real)
    box_other_time = _v.Member(_v.real)
    box_work_time = _v.Member(_v.real)
    api_network_time = _v.Member(_v.real)
    api_work_time = _v.Member(_v.real)
    api_network_time_per_call = _v.Member(_v.real)


class CallArchive(_v.View):
    total_calls_archive: _v.Member[Archive | None] = _v.Member(_v.One("statistics", "Archive"))
    paid_calls_archive: _v.Member[Archive | None] = _v.Member(_v.One("statistics", "Archive"))
    error_calls_archive: _v.Member[Archive | None] = _v.Member(_v.One("statistics", "Archive"))


class CallStatistic(_v.View):
    call_count = _v.Member(_v.whole)
    call_limit = _v.Member(_v.whole)


class CallStatistics(_v.View):
    call_count = _v.Member(_v.whole)
    daily_call_count = _v.Member(_v.whole)
    weekly_call_count = _v.Member(_v.whole)
    monthly_call_count = _v.Member(_v.whole)
    last_minute_call_counts = _v.Member(_v.many(_v.whole))
    active_instances = _v.Member(_v.whole)
    active_test_instances = _v.Member(_v.whole)
    otapi_call_statistics: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )
    otapi_all_call_statistics: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )
    total_length_translated_texts: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )
    length_external_translated_texts: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )
    cached_adapter_calltatistics: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )
    adapter_calltatistics: _v.Member[ComponentCallStatistics | None] = _v.Member(
        _v.One("statistics", "ComponentCallStatistics")
    )


class ComponentCallStatistics(_v.View):
    name = _v.Member(_v.text)
    statistics_by_time_period: _v.Member[TimePeriodCallStatistics | None] = _v.Member(
        _v.One("statistics", "TimePeriodCallStatistics")
    )
    total_count = _v.Member(_v.whole)


class ContentList(_v.View):
    content = _v.Member(_v.many(_v.text))
    content_type = _v.Member(_v.text)


class GetCallArchivesMethod(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.whole)
    """Assumed, not documented."""


class StatisticsSettingsInfo(_v.View):
    is_need_collect = _v.Member(_v.flag)


class TimePeriodCallStatistics(_v.View):
    daily_call_count = _v.Member(_v.whole)
    weekly_call_count = _v.Member(_v.whole)
    monthly_call_count = _v.Member(_v.whole)


class StatisticsCalls(AreaCalls):
    """Statistics of calls, and black lists."""

    __slots__ = ()

    def add_black_list_contents(
        self,
        *,
        content_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Put contents on the black list used by the statistics.

        Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice
        is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddBlackListContents", locals(), _v.nothing)

    def delete_black_list_contents(
        self,
        *,
        content_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take contents off the black list used by the statistics.

        Changes something; the same call again leaves the same state. Removes contents from the black list; a
        repeat finds them gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteBlackListContents", locals(), _v.nothing)

    def edit_black_list_contents(
        self,
        *,
        contents_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace the contents of the black list used by the statistics.

        Changes something; the same call again leaves the same state. Replaces the black list by the given one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditBlackListContents", locals(), _v.nothing)

    def get_archive_box_statistics(
        self,
        *,
        parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BoxStatistics, ...]:
        """Get archived statistics of the shop engine.

        Needs an operator's session.

        Known from other clients, not documented.

        :param parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
        """
        return self._call("GetArchiveBoxStatistics", locals(), _v.many(_v.One("statistics", "BoxStatistics")))

    def get_black_list_contents(self, **options: Unpack[CallOptions]) -> tuple[ContentList, ...]:
        """Get the black list used by the statistics.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetBlackListContents", locals(), _v.many(_v.One("statistics", "ContentList")))

    def get_call_archives(
        self,
        *,
        search_parameters: CallArchivesSearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> CallArchive:
        """Get archived API call counts.

        Needs no session.

        Known from other clients, not documented.

        :param search_parameters: The service description calls it xmlSearchSettings; both libraries of the shop
            send xmlSearchParameters.
        """
        return self._call("GetCallArchives", locals(), _v.always(_v.One("statistics", "CallArchive")))

    def get_call_statistics(self, **options: Unpack[CallOptions]) -> CallStatistics:
        """Get the statistics of the API calls of the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetCallStatistics", locals(), _v.always(_v.One("statistics", "CallStatistics")))

    def get_content_types(self, **options: Unpack[CallOptions]) -> tuple[str, ...]:
        """List the content types the statistics know.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetContentTypes", locals(), _v.many(_v.text))

    def get_current_box_statistics(
        self,
        *,
        parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BoxStatistics:
        """Get current statistics of the shop engine.

        Needs an operator's session.

        Known from other clients, not documented.

        :param parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
        """
        return self._call("GetCurrentBoxStatistics", locals(), _v.always(_v.One("statistics", "BoxStatistics")))

    def get_global_call_statistics(self, **options: Unpack[CallOptions]) -> CallStatistics:
        """Get the platform-wide API call statistics.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetGlobalCallStatistics", locals(), _v.always(_v.One("statistics", "CallStatistics")))

    def get_otapi_call_statistic(self, **options: Unpack[CallOptions]) -> CallStatistic:
        """Get the number of API calls made and the call limit.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetOtapiCallStatistic", locals(), _v.always(_v.One("statistics", "CallStatistic")))

    def get_statistics_settings(self, **options: Unpack[CallOptions]) -> StatisticsSettingsInfo:
        """Get the statistics settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetStatisticsSettings", locals(), _v.always(_v.One("statistics", "StatisticsSettingsInfo")))

    def store_request_group(
        self,
        *,
        request_group: RequestGroupInfo,
        **options: Unpack[CallOptions],
    ) -> None:
        """Store the timings of a group of API calls.

        Optional: shops report the timings of a page view with it.

        Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice.
        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("StoreRequestGroup", locals(), _v.nothing)

    def update_statistics_settings(
        self,
        *,
        update_data: StatisticsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the statistics settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateStatisticsSettings", locals(), _v.nothing)


class AsyncStatisticsCalls(AsyncAreaCalls):
    """Statistics of calls, and black lists."""

    __slots__ = ()

    async def add_black_list_contents(
        self,
        *,
        content_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Put contents on the black list used by the statistics.

        Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice
        is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddBlackListContents", locals(), _v.nothing)

    async def delete_black_list_contents(
        self,
        *,
        content_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take contents off the black list used by the statistics.

        Changes something; the same call again leaves the same state. Removes contents from the black list; a
        repeat finds them gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteBlackListContents", locals(), _v.nothing)

    async def edit_black_list_contents(
        self,
        *,
        contents_list: Sequence[ContentList | ContentListInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace the contents of the black list used by the statistics.

        Changes something; the same call again leaves the same state. Replaces the black list by the given one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditBlackListContents", locals(), _v.nothing)

    async def get_archive_box_statistics(
        self,
        *,
        parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BoxStatistics, ...]:
        """Get archived statistics of the shop engine.

        Needs an operator's session.

        Known from other clients, not documented.

        :param parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
        """
        return await self._call("GetArchiveBoxStatistics", locals(), _v.many(_v.One("statistics", "BoxStatistics")))

    async def get_black_list_contents(self, **options: Unpack[CallOptions]) -> tuple[ContentList, ...]:
        """Get the black list used by the statistics.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetBlackListContents", locals(), _v.many(_v.One("statistics", "ContentList")))

    async def get_call_archives(
        self,
        *,
        search_parameters: CallArchivesSearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> CallArchive:
        """Get archived API call counts.

        Needs no session.

        Known from other clients, not documented.

        :param search_parameters: The service description calls it xmlSearchSettings; both libraries of the shop
            send xmlSearchParameters.
        """
        return await self._call("GetCallArchives", locals(), _v.always(_v.One("statistics", "CallArchive")))

    async def get_call_statistics(self, **options: Unpack[CallOptions]) -> CallStatistics:
        """Get the statistics of the API calls of the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetCallStatistics", locals(), _v.always(_v.One("statistics", "CallStatistics")))

    async def get_content_types(self, **options: Unpack[CallOptions]) -> tuple[str, ...]:
        """List the content types the statistics know.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetContentTypes", locals(), _v.many(_v.text))

    async def get_current_box_statistics(
        self,
        *,
        parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BoxStatistics:
        """Get current statistics of the shop engine.

        Needs an operator's session.

        Known from other clients, not documented.

        :param parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
        """
        return await self._call("GetCurrentBoxStatistics", locals(), _v.always(_v.One("statistics", "BoxStatistics")))

    async def get_global_call_statistics(self, **options: Unpack[CallOptions]) -> CallStatistics:
        """Get the platform-wide API call statistics.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetGlobalCallStatistics", locals(), _v.always(_v.One("statistics", "CallStatistics")))

    async def get_otapi_call_statistic(self, **options: Unpack[CallOptions]) -> CallStatistic:
        """Get the number of API calls made and the call limit.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetOtapiCallStatistic", locals(), _v.always(_v.One("statistics", "CallStatistic")))

    async def get_statistics_settings(self, **options: Unpack[CallOptions]) -> StatisticsSettingsInfo:
        """Get the statistics settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetStatisticsSettings", locals(), _v.always(_v.One("statistics", "StatisticsSettingsInfo"))
        )

    async def store_request_group(
        self,
        *,
        request_group: RequestGroupInfo,
        **options: Unpack[CallOptions],
    ) -> None:
        """Store the timings of a group of API calls.

        Optional: shops report the timings of a page view with it.

        Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice.
        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("StoreRequestGroup", locals(), _v.nothing)

    async def update_statistics_settings(
        self,
        *,
        update_data: StatisticsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the statistics settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateStatisticsSettings", locals(), _v.nothing)
