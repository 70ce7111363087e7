# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Reviews of items."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import ItemReviewId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from decimal import Decimal

    from typing_extensions import Unpack

    from ..documents import (
        ItemReviewAnswerAddData,
        ItemReviewData,
        SearchItemReviewsForOperatorSearchParameters,
        SearchItemReviewsSearchParameters,
        SearchReviewedItemsSearchParameters,
        UpdateItemReviewSettingsUpdateData,
    )
    from ..types import CallOptions
    from .common import FieldMetaInfo, ItemInfo, ItemReviewInfo


class ImportItemReviewsInfo(_v.View):
    successfully_number = _v.Member(_v.whole)
    incorrect_number = _v.Member(_v.whole)
    duplicate_number = _v.Member(_v.whole)


class ItemReview(_v.View):
    sub_order_id = _v.Member(_v.text)
    transaction_id = _v.Member(_v.text)
    content = _v.Member(_v.text)
    created_date = _v.Member(_v.moment)
    user_nick = _v.Member(_v.text)
    reply = _v.Member(_v.text)
    user_role = _v.Member(_v.text)
    result = _v.Member(_v.text)
    images = _v.Member(_v.many(_v.text))


class ItemReviewGradeInfo(_v.View):
    positive_grade = _v.Member(_v.whole)
    negative_grade = _v.Member(_v.whole)


class ItemReviewSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    version = _v.Member(_v.text)
    review_count = _v.Member(_v.whole)
    whole_platform_review_count = _v.Member(_v.whole)
    show_whole_platform_reviews = _v.Member(_v.flag)


class ReviewCalls(AreaCalls):
    """Reviews of items."""

    __slots__ = ()

    def add_answer_to_item_review(
        self,
        *,
        item_review_id: str,
        add_data: ItemReviewAnswerAddData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reply to an item review as the customer of the session.

        Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return self._call("AddAnswerToItemReview", locals(), _v.nothing)

    def add_answer_to_item_review_for_operator(
        self,
        *,
        item_review_id: str,
        add_data: ItemReviewAnswerAddData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reply to an item review as an operator.

        Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's
        session.

        Known from other clients, not documented.
        """
        return self._call("AddAnswerToItemReviewForOperator", locals(), _v.nothing)

    def add_item_review(
        self,
        *,
        add_data: ItemReviewData,
        **options: Unpack[CallOptions],
    ) -> ItemReviewId | None:
        """Post an item review as the customer of the session.

        Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return self._call("AddItemReview", locals(), _v.named(ItemReviewId))

    def approve_item_reviews(
        self,
        *,
        item_review_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Approve item reviews so that they are published.

        Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds
        them approved. Needs an operator's session.

        Known from other clients, not documented.

        :param item_review_ids: Assumed, not documented.
        """
        return self._call("ApproveItemReviews", locals(), _v.nothing)

    def delete_item_reviews(
        self,
        *,
        item_review_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete item reviews.

        Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them
        gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_review_ids: Assumed, not documented.
        """
        return self._call("DeleteItemReviews", locals(), _v.nothing)

    def get_item_review(
        self,
        *,
        item_review_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemReviewInfo:
        """Get an item review by id.

        Takes a customer's session, and does without.

        Known from other clients, not documented.
        """
        return self._call("GetItemReview", locals(), _v.always(_v.One("common", "ItemReviewInfo")))

    def get_item_review_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemReviewSettings:
        """Get the settings of item reviews.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetItemReviewSettings", locals(), _v.always(_v.One("review", "ItemReviewSettings")))

    def get_trade_rate_info_list_frame(
        self,
        *,
        item_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReview]:
        """Get one page of the provider's reviews of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_trade_rate_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetTradeRateInfoListFrame", locals(), _v.always(_v.page(_v.One("review", "ItemReview"))))

    def get_trade_rate_info_list_frame_all(
        self,
        *,
        item_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemReview]:
        """The items of all pages of `get_trade_rate_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetTradeRateInfoListFrame", locals(), _v.One("review", "ItemReview"))

    def grade_item_review(
        self,
        *,
        item_review_id: str,
        is_positive: bool,
        **options: Unpack[CallOptions],
    ) -> ItemReviewGradeInfo:
        """Vote for or against an item review.

        Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back
        or is refused is not known. Needs a customer's session.

        Known from other clients, not documented.

        :param is_positive: Assumed, not documented.
        """
        return self._call("GradeItemReview", locals(), _v.always(_v.One("review", "ItemReviewGradeInfo")))

    def import_external_item_reviews(
        self,
        *,
        import_data: str,
        **options: Unpack[CallOptions],
    ) -> ImportItemReviewsInfo:
        """Import item reviews from outside.

        Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart
        is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param import_data: An XML document that is not known; it is sent as it is.
        """
        return self._call("ImportExternalItemReviews", locals(), _v.always(_v.One("review", "ImportItemReviewsInfo")))

    def reward_item_review(
        self,
        *,
        item_review_id: str,
        amount: Decimal | str | int,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Credit a customer with a bonus for an item review.

        Changes once: never repeated by itself. Credits the customer's account; every call could credit again.
        Needs an operator's session.

        Known from other clients, not documented.

        :param amount: Assumed, not documented.
        """
        return self._call("RewardItemReview", locals(), _v.nothing)

    def search_item_reviews(
        self,
        *,
        search_parameters: SearchItemReviewsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReviewInfo]:
        """Search item reviews shown to customers.

        Takes a customer's session, and does without. Gives one page; `search_item_reviews_all` goes through all
        of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchItemReviews", locals(), _v.always(_v.page(_v.One("common", "ItemReviewInfo"))))

    def search_item_reviews_all(
        self,
        *,
        search_parameters: SearchItemReviewsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemReviewInfo]:
        """The items of all pages of `search_item_reviews`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchItemReviews", locals(), _v.One("common", "ItemReviewInfo"))

    def search_item_reviews_for_operator(
        self,
        *,
        search_parameters: SearchItemReviewsForOperatorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReviewInfo]:
        """Search item reviews as an operator.

        Needs an operator's session. Gives one page; `search_item_reviews_for_operator_all` goes through all of
        them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "SearchItemReviewsForOperator", locals(), _v.always(_v.page(_v.One("common", "ItemReviewInfo")))
        )

    def search_item_reviews_for_operator_all(
        self,
        *,
        search_parameters: SearchItemReviewsForOperatorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemReviewInfo]:
        """The items of all pages of `search_item_reviews_for_operator`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchItemReviewsForOperator", locals(), _v.One("common", "ItemReviewInfo"))

    def search_reviewed_items(
        self,
        *,
        search_parameters: SearchReviewedItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items that have reviews.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
        Gives one page; `search_reviewed_items_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchReviewedItems", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def search_reviewed_items_all(
        self,
        *,
        search_parameters: SearchReviewedItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `search_reviewed_items`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchReviewedItems", locals(), _v.One("common", "ItemInfo"))

    def update_item_review_settings(
        self,
        *,
        update_data: UpdateItemReviewSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of item reviews.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateItemReviewSettings", locals(), _v.nothing)


class AsyncReviewCalls(AsyncAreaCalls):
    """Reviews of items."""

    __slots__ = ()

    async def add_answer_to_item_review(
        self,
        *,
        item_review_id: str,
        add_data: ItemReviewAnswerAddData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reply to an item review as the customer of the session.

        Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return await self._call("AddAnswerToItemReview", locals(), _v.nothing)

    async def add_answer_to_item_review_for_operator(
        self,
        *,
        item_review_id: str,
        add_data: ItemReviewAnswerAddData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Reply to an item review as an operator.

        Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's
        session.

        Known from other clients, not documented.
        """
        return await self._call("AddAnswerToItemReviewForOperator", locals(), _v.nothing)

    async def add_item_review(
        self,
        *,
        add_data: ItemReviewData,
        **options: Unpack[CallOptions],
    ) -> ItemReviewId | None:
        """Post an item review as the customer of the session.

        Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's
        session.

        Known from other clients, not documented.
        """
        return await self._call("AddItemReview", locals(), _v.named(ItemReviewId))

    async def approve_item_reviews(
        self,
        *,
        item_review_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Approve item reviews so that they are published.

        Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds
        them approved. Needs an operator's session.

        Known from other clients, not documented.

        :param item_review_ids: Assumed, not documented.
        """
        return await self._call("ApproveItemReviews", locals(), _v.nothing)

    async def delete_item_reviews(
        self,
        *,
        item_review_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete item reviews.

        Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them
        gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_review_ids: Assumed, not documented.
        """
        return await self._call("DeleteItemReviews", locals(), _v.nothing)

    async def get_item_review(
        self,
        *,
        item_review_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemReviewInfo:
        """Get an item review by id.

        Takes a customer's session, and does without.

        Known from other clients, not documented.
        """
        return await self._call("GetItemReview", locals(), _v.always(_v.One("common", "ItemReviewInfo")))

    async def get_item_review_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemReviewSettings:
        """Get the settings of item reviews.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetItemReviewSettings", locals(), _v.always(_v.One("review", "ItemReviewSettings")))

    async def get_trade_rate_info_list_frame(
        self,
        *,
        item_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReview]:
        """Get one page of the provider's reviews of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_trade_rate_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetTradeRateInfoListFrame", locals(), _v.always(_v.page(_v.One("review", "ItemReview")))
        )

    def get_trade_rate_info_list_frame_all(
        self,
        *,
        item_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemReview]:
        """The items of all pages of `get_trade_rate_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetTradeRateInfoListFrame", locals(), _v.One("review", "ItemReview"))

    async def grade_item_review(
        self,
        *,
        item_review_id: str,
        is_positive: bool,
        **options: Unpack[CallOptions],
    ) -> ItemReviewGradeInfo:
        """Vote for or against an item review.

        Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back
        or is refused is not known. Needs a customer's session.

        Known from other clients, not documented.

        :param is_positive: Assumed, not documented.
        """
        return await self._call("GradeItemReview", locals(), _v.always(_v.One("review", "ItemReviewGradeInfo")))

    async def import_external_item_reviews(
        self,
        *,
        import_data: str,
        **options: Unpack[CallOptions],
    ) -> ImportItemReviewsInfo:
        """Import item reviews from outside.

        Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart
        is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param import_data: An XML document that is not known; it is sent as it is.
        """
        return await self._call(
            "ImportExternalItemReviews", locals(), _v.always(_v.One("review", "ImportItemReviewsInfo"))
        )

    async def reward_item_review(
        self,
        *,
        item_review_id: str,
        amount: Decimal | str | int,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Credit a customer with a bonus for an item review.

        Changes once: never repeated by itself. Credits the customer's account; every call could credit again.
        Needs an operator's session.

        Known from other clients, not documented.

        :param amount: Assumed, not documented.
        """
        return await self._call("RewardItemReview", locals(), _v.nothing)

    async def search_item_reviews(
        self,
        *,
        search_parameters: SearchItemReviewsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReviewInfo]:
        """Search item reviews shown to customers.

        Takes a customer's session, and does without. Gives one page; `search_item_reviews_all` goes through all
        of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchItemReviews", locals(), _v.always(_v.page(_v.One("common", "ItemReviewInfo"))))

    def search_item_reviews_all(
        self,
        *,
        search_parameters: SearchItemReviewsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemReviewInfo]:
        """The items of all pages of `search_item_reviews`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchItemReviews", locals(), _v.One("common", "ItemReviewInfo"))

    async def search_item_reviews_for_operator(
        self,
        *,
        search_parameters: SearchItemReviewsForOperatorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemReviewInfo]:
        """Search item reviews as an operator.

        Needs an operator's session. Gives one page; `search_item_reviews_for_operator_all` goes through all of
        them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchItemReviewsForOperator", locals(), _v.always(_v.page(_v.One("common", "ItemReviewInfo")))
        )

    def search_item_reviews_for_operator_all(
        self,
        *,
        search_parameters: SearchItemReviewsForOperatorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemReviewInfo]:
        """The items of all pages of `search_item_reviews_for_operator`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchItemReviewsForOperator", locals(), _v.One("common", "ItemReviewInfo"))

    async def search_reviewed_items(
        self,
        *,
        search_parameters: SearchReviewedItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items that have reviews.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.
        Gives one page; `search_reviewed_items_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchReviewedItems", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def search_reviewed_items_all(
        self,
        *,
        search_parameters: SearchReviewedItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `search_reviewed_items`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchReviewedItems", locals(), _v.One("common", "ItemInfo"))

    async def update_item_review_settings(
        self,
        *,
        update_data: UpdateItemReviewSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of item reviews.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateItemReviewSettings", locals(), _v.nothing)
