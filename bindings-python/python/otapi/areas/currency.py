# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Currencies and exchange rates."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import CurrencyRateHistoryGetParameters, CurrencySettingsInput
    from ..types import CallOptions
    from .common import CurrencyInfo, CurrencyInformation, InstanceCurrencies


class CheckCurrencyRatesRate(_v.View):
    first_currency_code = _v.Member(_v.text)
    second_currency_code = _v.Member(_v.text)
    status = _v.Member(_v.text)


class CheckCurrencyRatesResult(_v.View):
    rates: _v.Member[tuple[CheckCurrencyRatesRate, ...]] = _v.Member(
        _v.many(_v.One("currency", "CheckCurrencyRatesRate"))
    )


class CurrencyRate(_v.View):
    first_code = _v.Member(_v.text)
    second_code = _v.Member(_v.text)
    margin = _v.Member(_v.decimal)
    """Assumed, not documented."""
    margin_rate = _v.Member(_v.decimal)
    """Assumed, not documented."""
    rate_with_decrease_margin = _v.Member(_v.decimal)
    """Assumed, not documented."""
    rate_with_increase_margin = _v.Member(_v.decimal)
    """Assumed, not documented."""
    sync_mode = _v.Member(_v.text)
    rate = _v.Member(_v.decimal)
    """Assumed, not documented."""


class CurrencySettings(_v.View):
    sync_mode = _v.Member(_v.text)
    """Assumed, not documented."""
    margin_rate = _v.Member(_v.decimal)
    internal_currency_code = _v.Member(_v.text)
    currency_rate_list: _v.Member[tuple[CurrencyRate, ...]] = _v.Member(_v.many(_v.One("currency", "CurrencyRate")))
    currencies_displaying_order: _v.Member[tuple[OrderedCurrency, ...]] = _v.Member(
        _v.many(_v.One("currency", "OrderedCurrency"))
    )
    margin = _v.Member(_v.decimal)
    """Assumed, not documented."""


class CurrencySynchronizationMode(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    is_enhanced_mode = _v.Member(_v.flag)


class OrderedCurrency(_v.View):
    code = _v.Member(_v.text)
    order = _v.Member(_v.whole)


class ShowcaseCurrencyRates(_v.View):
    ruble: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))
    dollar: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))
    yuan: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))


class CurrencyCalls(AreaCalls):
    """Currencies and exchange rates."""

    __slots__ = ()

    def add_currency_rate(
        self,
        *,
        first_currency_code: str,
        second_currency_code: str,
        rate: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add an exchange rate for a pair of currencies.

        Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the
        first or is refused is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param rate: Assumed, not documented.
        """
        return self._call("AddCurrencyRate", locals(), _v.nothing)

    def check_currency_rates(self, **options: Unpack[CallOptions]) -> CheckCurrencyRatesResult:
        """Check which exchange rates the instance lacks.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("CheckCurrencyRates", locals(), _v.always(_v.One("currency", "CheckCurrencyRatesResult")))

    def get_currency(self, **options: Unpack[CallOptions]) -> CurrencyInfo:
        """Get the currency in use.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetCurrency", locals(), _v.always(_v.One("common", "CurrencyInfo")))

    def get_currency_instance_list(self, **options: Unpack[CallOptions]) -> InstanceCurrencies:
        """List the currencies the instance uses (older form).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetCurrencyInstanceList", locals(), _v.always(_v.One("common", "InstanceCurrencies")))

    def get_currency_list(self, **options: Unpack[CallOptions]) -> tuple[CurrencyInfo, ...]:
        """List the currencies that can be chosen.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetCurrencyList", locals(), _v.many(_v.One("common", "CurrencyInfo")))

    def get_currency_rate_history(
        self,
        *,
        parameters: CurrencyRateHistoryGetParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the history of an exchange rate for a period.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what
        older installations of the service have.
        """
        return self._call("GetCurrencyRateHistory", locals(), _v.tree)

    def get_currency_synchronization_mode_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[CurrencySynchronizationMode, ...]:
        """List the ways exchange rates can be synchronised.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetCurrencySynchronizationModeList", locals(), _v.many(_v.One("currency", "CurrencySynchronizationMode"))
        )

    def get_instance_currencies_settings(self, **options: Unpack[CallOptions]) -> CurrencySettings:
        """Get the currency settings of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetInstanceCurrenciesSettings", locals(), _v.always(_v.One("currency", "CurrencySettings")))

    def get_instance_currency_info_list(self, **options: Unpack[CallOptions]) -> InstanceCurrencies:
        """List the currencies shown in the shop.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetInstanceCurrencyInfoList", locals(), _v.always(_v.One("common", "InstanceCurrencies")))

    def get_instance_currency_rate_list(self, **options: Unpack[CallOptions]) -> tuple[CurrencyRate, ...]:
        """List the current exchange rates.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetInstanceCurrencyRateList", locals(), _v.many(_v.One("currency", "CurrencyRate")))

    def get_showcase_currency_rates(self, **options: Unpack[CallOptions]) -> ShowcaseCurrencyRates:
        """List the exchange rates used in the shop.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetShowcaseCurrencyRates", locals(), _v.always(_v.One("currency", "ShowcaseCurrencyRates")))

    def remove_currency_rate(
        self,
        *,
        first_currency_code: str,
        second_currency_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the exchange rate of a pair of currencies.

        Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a
        repeat finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveCurrencyRate", locals(), _v.nothing)

    def update_instance_currencies_settings(
        self,
        *,
        settings: CurrencySettings | CurrencySettingsInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the currency settings of the instance.

        Changes something; the same call again leaves the same state. Sets the currency settings, rates included,
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateInstanceCurrenciesSettings", locals(), _v.nothing)


class AsyncCurrencyCalls(AsyncAreaCalls):
    """Currencies and exchange rates."""

    __slots__ = ()

    async def add_currency_rate(
        self,
        *,
        first_currency_code: str,
        second_currency_code: str,
        rate: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add an exchange rate for a pair of currencies.

        Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the
        first or is refused is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param rate: Assumed, not documented.
        """
        return await self._call("AddCurrencyRate", locals(), _v.nothing)

    async def check_currency_rates(self, **options: Unpack[CallOptions]) -> CheckCurrencyRatesResult:
        """Check which exchange rates the instance lacks.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call(
            "CheckCurrencyRates", locals(), _v.always(_v.One("currency", "CheckCurrencyRatesResult"))
        )

    async def get_currency(self, **options: Unpack[CallOptions]) -> CurrencyInfo:
        """Get the currency in use.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetCurrency", locals(), _v.always(_v.One("common", "CurrencyInfo")))

    async def get_currency_instance_list(self, **options: Unpack[CallOptions]) -> InstanceCurrencies:
        """List the currencies the instance uses (older form).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetCurrencyInstanceList", locals(), _v.always(_v.One("common", "InstanceCurrencies")))

    async def get_currency_list(self, **options: Unpack[CallOptions]) -> tuple[CurrencyInfo, ...]:
        """List the currencies that can be chosen.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetCurrencyList", locals(), _v.many(_v.One("common", "CurrencyInfo")))

    async def get_currency_rate_history(
        self,
        *,
        parameters: CurrencyRateHistoryGetParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the history of an exchange rate for a period.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what
        older installations of the service have.
        """
        return await self._call("GetCurrencyRateHistory", locals(), _v.tree)

    async def get_currency_synchronization_mode_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[CurrencySynchronizationMode, ...]:
        """List the ways exchange rates can be synchronised.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetCurrencySynchronizationModeList", locals(), _v.many(_v.One("currency", "CurrencySynchronizationMode"))
        )

    async def get_instance_currencies_settings(self, **options: Unpack[CallOptions]) -> CurrencySettings:
        """Get the currency settings of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetInstanceCurrenciesSettings", locals(), _v.always(_v.One("currency", "CurrencySettings"))
        )

    async def get_instance_currency_info_list(self, **options: Unpack[CallOptions]) -> InstanceCurrencies:
        """List the currencies shown in the shop.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetInstanceCurrencyInfoList", locals(), _v.always(_v.One("common", "InstanceCurrencies"))
        )

    async def get_instance_currency_rate_list(self, **options: Unpack[CallOptions]) -> tuple[CurrencyRate, ...]:
        """List the current exchange rates.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetInstanceCurrencyRateList", locals(), _v.many(_v.One("currency", "CurrencyRate")))

    async def get_showcase_currency_rates(self, **options: Unpack[CallOptions]) -> ShowcaseCurrencyRates:
        """List the exchange rates used in the shop.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetShowcaseCurrencyRates", locals(), _v.always(_v.One("currency", "ShowcaseCurrencyRates"))
        )

    async def remove_currency_rate(
        self,
        *,
        first_currency_code: str,
        second_currency_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the exchange rate of a pair of currencies.

        Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a
        repeat finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveCurrencyRate", locals(), _v.nothing)

    async def update_instance_currencies_settings(
        self,
        *,
        settings: CurrencySettings | CurrencySettingsInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the currency settings of the instance.

        Changes something; the same call again leaves the same state. Sets the currency settings, rates included,
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateInstanceCurrenciesSettings", locals(), _v.nothing)
