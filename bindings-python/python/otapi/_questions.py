"""What a run asks: apart, because few runs do, and views take their time to load."""

from __future__ import annotations

from . import _view as _v

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .flows import ActivityAction, ActivityId, OpenQuestion


class Questions(_v.View):
    """The open questions of a run, and what can be done to its activity as a whole. Decide by the parameters of a choice, never by
    texts: those are for people."""

    questions: _v.Member[tuple[OpenQuestion, ...]] = _v.Member(_v.many(_v.One(".flows", "OpenQuestion")))
    actions: _v.Member[tuple[ActivityAction, ...]] = _v.Member(_v.many(_v.One(".flows", "ActivityAction")))
    activity: _v.Member[ActivityId | None] = _v.Member(_v.One(".flows", "ActivityId"))
    """Which activity asks."""
