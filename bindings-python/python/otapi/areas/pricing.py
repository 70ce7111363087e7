# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""How prices are formed."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import MerchId, PriceFormationGroupId, StrategyId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import EditablePriceFormationSettingsInput, PriceFormationGroupInfoInput
    from ..types import CallOptions
    from .common import BasePrice, Category, DiscountInfo, Price, ShowcaseSettings


class EditablePriceFormationSettings(_v.View):
    price_rounding_factor = _v.Member(_v.whole)
    round_original_internal_delivery_price = _v.Member(_v.flag)


class ItemMarketPriceInfo(_v.View):
    id = _v.Member(_v.text)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))


class MarketMerchInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    use_dicount = _v.Member(_v.flag)


class MarketMerchPriceConfig(_v.View):
    id = _v.Member(_v.named(MerchId))
    price_formation_group_info_list: _v.Member[tuple[PriceFormationGroupInfo, ...]] = _v.Member(
        _v.many(_v.One("pricing", "PriceFormationGroupInfo"))
    )
    showcase_settings: _v.Member[ShowcaseSettings | None] = _v.Member(_v.One("common", "ShowcaseSettings"))


class PriceFormationGroupInfo(_v.View):
    id = _v.Member(_v.named(PriceFormationGroupId))
    settings: _v.Member[PriceFormationSettings | None] = _v.Member(_v.One("pricing", "PriceFormationSettings"))
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    is_default = _v.Member(_v.flag)
    strategy_type = _v.Member(_v.text)
    delivery_ids = _v.Member(_v.many(_v.text))
    features = _v.Member(_v.many(_v.text))


class PriceFormationIntervalInfo(_v.View):
    margin_percent = _v.Member(_v.decimal)
    margin_fixed = _v.Member(_v.decimal)
    minimum_limit = _v.Member(_v.decimal)
    internal_delivery_price = _v.Member(_v.decimal)
    id = _v.Member(_v.whole)
    total_delivery_fixed_price = _v.Member(_v.decimal)


class PriceFormationSettings(_v.View):
    """All but TotalDeliveryFixedPrice belong to older price rules."""

    internal_delivery_price = _v.Member(_v.decimal)
    price_formation_intervals: _v.Member[tuple[PriceFormationIntervalInfo, ...]] = _v.Member(
        _v.many(_v.One("pricing", "PriceFormationIntervalInfo"))
    )
    price_rounding_factor = _v.Member(_v.whole)
    round_original_internal_delivery_price = _v.Member(_v.flag)
    total_delivery_fixed_price = _v.Member(_v.decimal)
    margin_percent = _v.Member(_v.decimal)
    minimum_limit = _v.Member(_v.decimal)
    maximum_limit = _v.Member(_v.decimal)
    minimum_margin = _v.Member(_v.decimal)
    maximum_margin = _v.Member(_v.decimal)
    discount: _v.Member[DiscountInfo | None] = _v.Member(_v.One("common", "DiscountInfo"))


class StrategyInfo(_v.View):
    id = _v.Member(_v.named(StrategyId))
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    provider_type = _v.Member(_v.text)


class PricingCalls(AreaCalls):
    """How prices are formed."""

    __slots__ = ()

    def add_price_formation_group(
        self,
        *,
        price_formation_group_info: PriceFormationGroupInfo | PriceFormationGroupInfoInput,
        **options: Unpack[CallOptions],
    ) -> PriceFormationGroupId | None:
        """Create a price formation group.

        Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddPriceFormationGroup", locals(), _v.named(PriceFormationGroupId))

    def add_prices(
        self,
        *,
        first: str,
        second: str,
        **options: Unpack[CallOptions],
    ) -> BasePrice:
        """Add two prices given as documents.

        Needs no session.

        Known from other clients, not documented.

        :param first: An XML document that is not known; it is sent as it is.
        :param second: An XML document that is not known; it is sent as it is.
        """
        return self._call("AddPrices", locals(), _v.always(_v.One("common", "BasePrice")))

    def edit_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        price_formation_group_info: PriceFormationGroupInfo | PriceFormationGroupInfoInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a price formation group.

        Changes something; the same call again leaves the same state. Sets a group to the given state; its
        intervals are stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditPriceFormationGroup", locals(), _v.nothing)

    def edit_price_formation_settings(
        self,
        *,
        price_formation_settings: EditablePriceFormationSettings | EditablePriceFormationSettingsInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance-wide price formation settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditPriceFormationSettings", locals(), _v.nothing)

    def get_calculated_price(
        self,
        *,
        category_id: str | None = None,
        variables_price_settings: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate a trial price for a category from given price settings.

        Needs no session.

        Known from other clients, not documented. What it answers is less sure.

        :param variables_price_settings: An XML document that is not known; it is sent as it is.
        """
        return self._call("GetCalculatedPrice", locals(), _v.always(_v.One("common", "Price")))

    def get_categories_of_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the categories bound to a price formation group.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetCategoriesOfPriceFormationGroup", locals(), _v.many(_v.One("common", "Category")))

    def get_item_market_price_list(
        self,
        *,
        category_id: str | None = None,
        variables_price_settings: str | None = None,
        currency_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemMarketPriceInfo, ...]:
        """List trial market prices calculated from given settings.

        Needs no session.

        Known from other clients, not documented.

        :param variables_price_settings: An XML document that is not known; it is sent as it is.
        """
        return self._call("GetItemMarketPriceList", locals(), _v.many(_v.One("pricing", "ItemMarketPriceInfo")))

    def get_market_merch_info_list(self, **options: Unpack[CallOptions]) -> tuple[MarketMerchInfo, ...]:
        """List the merchants the instance sells through.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetMarketMerchInfoList", locals(), _v.many(_v.One("pricing", "MarketMerchInfo")))

    def get_markets_merch_price_config_xml(self, **options: Unpack[CallOptions]) -> tuple[MarketMerchPriceConfig, ...]:
        """Get the price configuration of merchants.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetMarketsMerchPriceConfigXML", locals(), _v.many(_v.One("pricing", "MarketMerchPriceConfig"))
        )

    def get_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> PriceFormationGroupInfo:
        """Get a price formation group.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPriceFormationGroup", locals(), _v.always(_v.One("pricing", "PriceFormationGroupInfo")))

    def get_price_formation_group_list(self, **options: Unpack[CallOptions]) -> tuple[PriceFormationGroupInfo, ...]:
        """List the price formation groups.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPriceFormationGroupList", locals(), _v.many(_v.One("pricing", "PriceFormationGroupInfo")))

    def get_price_formation_settings(self, **options: Unpack[CallOptions]) -> EditablePriceFormationSettings:
        """Get the instance-wide price formation settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetPriceFormationSettings", locals(), _v.always(_v.One("pricing", "EditablePriceFormationSettings"))
        )

    def get_price_formation_strategy(
        self,
        *,
        strategy_id: int,
        **options: Unpack[CallOptions],
    ) -> StrategyInfo:
        """Get a price formation strategy.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPriceFormationStrategy", locals(), _v.always(_v.One("pricing", "StrategyInfo")))

    def get_price_formation_strategy_list(self, **options: Unpack[CallOptions]) -> tuple[StrategyInfo, ...]:
        """List the price formation strategies.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPriceFormationStrategyList", locals(), _v.many(_v.One("pricing", "StrategyInfo")))

    def remove_category_from_price_formation_group(
        self,
        *,
        category_id: str,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unbind a category from a price formation group.

        Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat
        finds it unbound. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveCategoryFromPriceFormationGroup", locals(), _v.nothing)

    def remove_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a price formation group.

        Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemovePriceFormationGroup", locals(), _v.nothing)

    def set_default_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a price formation group the default one.

        Changes something; the same call again leaves the same state. Sets which group is the default one. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetDefaultPriceFormationGroup", locals(), _v.nothing)

    def set_markets_merch_price_config_xml(
        self,
        *,
        market_merch_price_config_list: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the price configuration of merchants.

        Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat
        could create again. Needs an operator's session.

        Known from other clients, not documented.

        :param market_merch_price_config_list: Likely the content that GetMarketsMerchPriceConfigXML returns. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("SetMarketsMerchPriceConfigXML", locals(), _v.nothing)

    def set_price_formation_group_to_category(
        self,
        *,
        category_id: str,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Bind a category to a price formation group.

        Changes something; the same call again leaves the same state. Sets the group of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetPriceFormationGroupToCategory", locals(), _v.nothing)


class AsyncPricingCalls(AsyncAreaCalls):
    """How prices are formed."""

    __slots__ = ()

    async def add_price_formation_group(
        self,
        *,
        price_formation_group_info: PriceFormationGroupInfo | PriceFormationGroupInfoInput,
        **options: Unpack[CallOptions],
    ) -> PriceFormationGroupId | None:
        """Create a price formation group.

        Changes once: never repeated by itself. Creates a group; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddPriceFormationGroup", locals(), _v.named(PriceFormationGroupId))

    async def add_prices(
        self,
        *,
        first: str,
        second: str,
        **options: Unpack[CallOptions],
    ) -> BasePrice:
        """Add two prices given as documents.

        Needs no session.

        Known from other clients, not documented.

        :param first: An XML document that is not known; it is sent as it is.
        :param second: An XML document that is not known; it is sent as it is.
        """
        return await self._call("AddPrices", locals(), _v.always(_v.One("common", "BasePrice")))

    async def edit_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        price_formation_group_info: PriceFormationGroupInfo | PriceFormationGroupInfoInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a price formation group.

        Changes something; the same call again leaves the same state. Sets a group to the given state; its
        intervals are stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditPriceFormationGroup", locals(), _v.nothing)

    async def edit_price_formation_settings(
        self,
        *,
        price_formation_settings: EditablePriceFormationSettings | EditablePriceFormationSettingsInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance-wide price formation settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditPriceFormationSettings", locals(), _v.nothing)

    async def get_calculated_price(
        self,
        *,
        category_id: str | None = None,
        variables_price_settings: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate a trial price for a category from given price settings.

        Needs no session.

        Known from other clients, not documented. What it answers is less sure.

        :param variables_price_settings: An XML document that is not known; it is sent as it is.
        """
        return await self._call("GetCalculatedPrice", locals(), _v.always(_v.One("common", "Price")))

    async def get_categories_of_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the categories bound to a price formation group.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetCategoriesOfPriceFormationGroup", locals(), _v.many(_v.One("common", "Category")))

    async def get_item_market_price_list(
        self,
        *,
        category_id: str | None = None,
        variables_price_settings: str | None = None,
        currency_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemMarketPriceInfo, ...]:
        """List trial market prices calculated from given settings.

        Needs no session.

        Known from other clients, not documented.

        :param variables_price_settings: An XML document that is not known; it is sent as it is.
        """
        return await self._call("GetItemMarketPriceList", locals(), _v.many(_v.One("pricing", "ItemMarketPriceInfo")))

    async def get_market_merch_info_list(self, **options: Unpack[CallOptions]) -> tuple[MarketMerchInfo, ...]:
        """List the merchants the instance sells through.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetMarketMerchInfoList", locals(), _v.many(_v.One("pricing", "MarketMerchInfo")))

    async def get_markets_merch_price_config_xml(
        self, **options: Unpack[CallOptions]
    ) -> tuple[MarketMerchPriceConfig, ...]:
        """Get the price configuration of merchants.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetMarketsMerchPriceConfigXML", locals(), _v.many(_v.One("pricing", "MarketMerchPriceConfig"))
        )

    async def get_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> PriceFormationGroupInfo:
        """Get a price formation group.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetPriceFormationGroup", locals(), _v.always(_v.One("pricing", "PriceFormationGroupInfo"))
        )

    async def get_price_formation_group_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[PriceFormationGroupInfo, ...]:
        """List the price formation groups.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetPriceFormationGroupList", locals(), _v.many(_v.One("pricing", "PriceFormationGroupInfo"))
        )

    async def get_price_formation_settings(self, **options: Unpack[CallOptions]) -> EditablePriceFormationSettings:
        """Get the instance-wide price formation settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetPriceFormationSettings", locals(), _v.always(_v.One("pricing", "EditablePriceFormationSettings"))
        )

    async def get_price_formation_strategy(
        self,
        *,
        strategy_id: int,
        **options: Unpack[CallOptions],
    ) -> StrategyInfo:
        """Get a price formation strategy.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetPriceFormationStrategy", locals(), _v.always(_v.One("pricing", "StrategyInfo")))

    async def get_price_formation_strategy_list(self, **options: Unpack[CallOptions]) -> tuple[StrategyInfo, ...]:
        """List the price formation strategies.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetPriceFormationStrategyList", locals(), _v.many(_v.One("pricing", "StrategyInfo")))

    async def remove_category_from_price_formation_group(
        self,
        *,
        category_id: str,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unbind a category from a price formation group.

        Changes something; the same call again leaves the same state. Unbinds a category from a group; a repeat
        finds it unbound. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveCategoryFromPriceFormationGroup", locals(), _v.nothing)

    async def remove_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a price formation group.

        Changes something; the same call again leaves the same state. Deletes a group by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemovePriceFormationGroup", locals(), _v.nothing)

    async def set_default_price_formation_group(
        self,
        *,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a price formation group the default one.

        Changes something; the same call again leaves the same state. Sets which group is the default one. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetDefaultPriceFormationGroup", locals(), _v.nothing)

    async def set_markets_merch_price_config_xml(
        self,
        *,
        market_merch_price_config_list: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the price configuration of merchants.

        Changes once: never repeated by itself. Its document is unknown and holds lists of groups that a repeat
        could create again. Needs an operator's session.

        Known from other clients, not documented.

        :param market_merch_price_config_list: Likely the content that GetMarketsMerchPriceConfigXML returns. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("SetMarketsMerchPriceConfigXML", locals(), _v.nothing)

    async def set_price_formation_group_to_category(
        self,
        *,
        category_id: str,
        price_formation_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Bind a category to a price formation group.

        Changes something; the same call again leaves the same state. Sets the group of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetPriceFormationGroupToCategory", locals(), _v.nothing)
