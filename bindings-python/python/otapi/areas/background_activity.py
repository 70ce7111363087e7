# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Long work at the service: following it and answering its questions."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import BackgroundActivityActionId, BackgroundActivityId, BackgroundActivityStepActionId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..documents import BackgroundActivitySearchParameters, NamedParameterInput
    from ..types import CallOptions
    from .common import NamedParameter


class BackgroundActivityActionInfo(_v.View):
    id = _v.Member(_v.named(BackgroundActivityActionId))
    display_name = _v.Member(_v.text)


class BackgroundActivityFullInfo(_v.View):
    id = _v.Member(_v.named(BackgroundActivityId))
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    description = _v.Member(_v.text)
    is_finished = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_awaiting_action = _v.Member(_v.flag)
    progress_percent = _v.Member(_v.whole)
    work_time = _v.Member(_v.whole)
    actions: _v.Member[tuple[BackgroundActivityActionInfo, ...]] = _v.Member(
        _v.many(_v.One("background_activity", "BackgroundActivityActionInfo"))
    )
    start_time = _v.Member(_v.moment)
    steps: _v.Member[tuple[BackgroundActivityStepInfo, ...]] = _v.Member(
        _v.many(_v.One("background_activity", "BackgroundActivityStepInfo"))
    )


class BackgroundActivityInfo(_v.View):
    """In an answer it may come as `BackgroundActivityFullInfo`, with the members of that."""

    id = _v.Member(_v.named(BackgroundActivityId))
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    description = _v.Member(_v.text)
    is_finished = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_awaiting_action = _v.Member(_v.flag)
    progress_percent = _v.Member(_v.whole)
    work_time = _v.Member(_v.whole)
    actions: _v.Member[tuple[BackgroundActivityActionInfo, ...]] = _v.Member(
        _v.many(_v.One("background_activity", "BackgroundActivityActionInfo"))
    )
    start_time = _v.Member(_v.moment)


class BackgroundActivityStepActionInfo(_v.View):
    id = _v.Member(_v.named(BackgroundActivityStepActionId))
    display_name = _v.Member(_v.text)
    parameters: _v.Member[tuple[NamedParameter, ...]] = _v.Member(_v.many(_v.One("common", "NamedParameter")))


class BackgroundActivityStepInfo(_v.View):
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    message = _v.Member(_v.text)
    time_from_start = _v.Member(_v.whole)
    actions: _v.Member[tuple[BackgroundActivityStepActionInfo, ...]] = _v.Member(
        _v.many(_v.One("background_activity", "BackgroundActivityStepActionInfo"))
    )


class BackgroundActivityCalls(AreaCalls):
    """Long work at the service: following it and answering its questions."""

    __slots__ = ()

    def do_action_for_background_activity(
        self,
        *,
        activity_type: str,
        activity_id: str,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Perform an action, such as cancelling, on a background activity.

        Answers nothing: read the activity again to see the effect.

        Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel
        is known, others may act again. Needs an operator's session.

        :param action_id: One of the activity's Actions; Cancel is always among them.
        """
        return self._call("DoActionForBackgroundActivity", locals(), _v.nothing)

    def do_step_action_for_background_activity(
        self,
        *,
        activity_type: str,
        activity_id: str,
        parameters: Sequence[NamedParameter | NamedParameterInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Answer a step of a background activity with that step action's parameters.

        Answers nothing: read the activity again to see the effect. The question may have been answered by
        somebody else meanwhile.

        Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a
        later question with the same words. Needs an operator's session.

        :param parameters: The parameters of the chosen step action, sent back unchanged.
        """
        return self._call("DoStepActionForBackgroundActivity", locals(), _v.nothing)

    def get_background_activity_info(
        self,
        *,
        activity_type: str,
        activity_id: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityFullInfo:
        """Get the state, progress and steps of a background activity.

        Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.

        Needs an operator's session.
        """
        return self._call(
            "GetBackgroundActivityInfo",
            locals(),
            _v.always(_v.One("background_activity", "BackgroundActivityFullInfo")),
        )

    def search_background_activities(
        self,
        *,
        search_parameters: BackgroundActivitySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BackgroundActivityInfo, ...]:
        """Search background activities by type.

        Needs an operator's session.

        :param search_parameters: An empty document returns all activities.
        """
        return self._call(
            "SearchBackgroundActivities", locals(), _v.many(_v.One("background_activity", "BackgroundActivityInfo"))
        )


class AsyncBackgroundActivityCalls(AsyncAreaCalls):
    """Long work at the service: following it and answering its questions."""

    __slots__ = ()

    async def do_action_for_background_activity(
        self,
        *,
        activity_type: str,
        activity_id: str,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Perform an action, such as cancelling, on a background activity.

        Answers nothing: read the activity again to see the effect.

        Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel
        is known, others may act again. Needs an operator's session.

        :param action_id: One of the activity's Actions; Cancel is always among them.
        """
        return await self._call("DoActionForBackgroundActivity", locals(), _v.nothing)

    async def do_step_action_for_background_activity(
        self,
        *,
        activity_type: str,
        activity_id: str,
        parameters: Sequence[NamedParameter | NamedParameterInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Answer a step of a background activity with that step action's parameters.

        Answers nothing: read the activity again to see the effect. The question may have been answered by
        somebody else meanwhile.

        Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a
        later question with the same words. Needs an operator's session.

        :param parameters: The parameters of the chosen step action, sent back unchanged.
        """
        return await self._call("DoStepActionForBackgroundActivity", locals(), _v.nothing)

    async def get_background_activity_info(
        self,
        *,
        activity_type: str,
        activity_id: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityFullInfo:
        """Get the state, progress and steps of a background activity.

        Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.

        Needs an operator's session.
        """
        return await self._call(
            "GetBackgroundActivityInfo",
            locals(),
            _v.always(_v.One("background_activity", "BackgroundActivityFullInfo")),
        )

    async def search_background_activities(
        self,
        *,
        search_parameters: BackgroundActivitySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BackgroundActivityInfo, ...]:
        """Search background activities by type.

        Needs an operator's session.

        :param search_parameters: An empty document returns all activities.
        """
        return await self._call(
            "SearchBackgroundActivities", locals(), _v.many(_v.One("background_activity", "BackgroundActivityInfo"))
        )
