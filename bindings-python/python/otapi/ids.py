# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Types of ids: one that was read is told from others by checkers, and is a plain text or number all the same.
Arguments take plain ones, too.
"""

from __future__ import annotations

from ._view import Secret


class BackgroundActivityActionId(str):
    __slots__ = ()


class BackgroundActivityId(str):
    __slots__ = ()


class BackgroundActivityStepActionId(str):
    __slots__ = ()


class BillId(str):
    __slots__ = ()


class DiscountGroupId(int):
    __slots__ = ()


class ElementId(int):
    __slots__ = ()


class ItemReviewId(str):
    __slots__ = ()


class MerchId(str):
    __slots__ = ()


class OrderId(str):
    __slots__ = ()


class OrderLineId(str):
    __slots__ = ()


class PriceFormationGroupId(int):
    __slots__ = ()


class SessionId(Secret):
    __slots__ = ()


class StrategyId(int):
    __slots__ = ()


class UserId(int):
    __slots__ = ()


class UserProfileId(int):
    __slots__ = ()
