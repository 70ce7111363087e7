# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""What the shop owes the platform: bills, rent, tariffs."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import BillId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import BillSearchParameters, FinancialCalculationParameters, FinancialCalculationUpdateData
    from ..types import CallOptions
    from .common import BasePrice, FieldMetaInfo, Money, TariffInfo, TransactionInfoAdministration


class BillInfo(_v.View):
    id = _v.Member(_v.named(BillId))
    creation_date = _v.Member(_v.moment)
    payment_date = _v.Member(_v.moment)
    payment_url = _v.Member(_v.text)
    paid_sum_in_usd: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    sum_to_pay_in_usd: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    sum_to_pay_in_rub: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    status: _v.Member[BillStatusInfo | None] = _v.Member(_v.One("billing", "BillStatusInfo"))
    type: _v.Member[BillTypeInfo | None] = _v.Member(_v.One("billing", "BillTypeInfo"))
    settling_period: _v.Member[DatePeriod | None] = _v.Member(_v.One("billing", "DatePeriod"))
    description = _v.Member(_v.text)


class BillStatusInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)


class BillTypeInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)


class DatePeriod(_v.View):
    date_from = _v.Member(_v.moment)
    date_to = _v.Member(_v.moment)


class FeatureRentalPaymentInfo(_v.View):
    date_from = _v.Member(_v.moment)
    date_to = _v.Member(_v.moment)
    sum: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    feature: _v.Member[FeatureTypeInfo | None] = _v.Member(_v.One("billing", "FeatureTypeInfo"))


class FeatureTypeInfo(_v.View):
    name = _v.Member(_v.text)
    rent_price: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    is_disabled_by_payer_status = _v.Member(_v.flag)


class FinancialCalculationItem(_v.View):
    date = _v.Member(_v.moment)
    providers: _v.Member[tuple[FinancialCalculationProviderItem, ...]] = _v.Member(
        _v.many(_v.One("billing", "FinancialCalculationProviderItem"))
    )
    income_amount = _v.Member(_v.decimal)
    orders_reserved_amount = _v.Member(_v.decimal)
    purchase_amount = _v.Member(_v.decimal)
    external_delivery_amount = _v.Member(_v.decimal)
    earnings_amount = _v.Member(_v.decimal)
    earnings_percent = _v.Member(_v.decimal)


class FinancialCalculationProviderItem(_v.View):
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    provider_currency_code = _v.Member(_v.text)
    orders_reserved_amount = _v.Member(_v.decimal)
    purchase_provider_amount = _v.Member(_v.decimal)
    exchange_rate = _v.Member(_v.decimal)
    purchase_amount = _v.Member(_v.decimal)
    external_delivery_amount = _v.Member(_v.decimal)
    earnings_amount = _v.Member(_v.decimal)
    earnings_percent = _v.Member(_v.decimal)


class FinancialCalculationReport(_v.View):
    items: _v.Member[tuple[FinancialCalculationItem, ...]] = _v.Member(
        _v.many(_v.One("billing", "FinancialCalculationItem"))
    )
    internal_currency_code = _v.Member(_v.text)


class FinancialReport(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    report_time = _v.Member(_v.moment)
    balance: _v.Member[FinancialReportBalanceInfo | None] = _v.Member(_v.One("billing", "FinancialReportBalanceInfo"))


class FinancialReportBalanceInfo(_v.View):
    positive_amount = _v.Member(_v.decimal)
    negative_amount = _v.Member(_v.decimal)
    total_amount = _v.Member(_v.decimal)


class InstanceBaseInfo(_v.View):
    id = _v.Member(_v.whole)
    instance_key = _v.Member(_v.text)
    contact_info = _v.Member(_v.text)
    name = _v.Member(_v.text)
    last_activity_time = _v.Member(_v.moment)
    is_on_market = _v.Member(_v.flag)
    creation_date = _v.Member(_v.moment)
    is_email_confirmation_used = _v.Member(_v.flag)
    is_test = _v.Member(_v.flag)
    is_banned = _v.Member(_v.flag)
    web_site = _v.Member(_v.text)
    email = _v.Member(_v.text)
    is_internal = _v.Member(_v.flag)
    version_info: _v.Member[WebSiteVersion | None] = _v.Member(_v.One("billing", "WebSiteVersion"))


class RentalPaymentSummaryInfo(_v.View):
    total_rent: _v.Member[TariffRentalPaymentInfo | None] = _v.Member(_v.One("billing", "TariffRentalPaymentInfo"))
    rent_per_periods: _v.Member[tuple[TariffRentalPaymentInfo, ...]] = _v.Member(
        _v.many(_v.One("billing", "TariffRentalPaymentInfo"))
    )
    feature_rent_per_periods: _v.Member[tuple[FeatureRentalPaymentInfo, ...]] = _v.Member(
        _v.many(_v.One("billing", "FeatureRentalPaymentInfo"))
    )


class TariffChangeHistory(_v.View):
    elements: _v.Member[tuple[TariffHistoryElement, ...]] = _v.Member(
        _v.many(_v.One("billing", "TariffHistoryElement"))
    )


class TariffHistoryElement(_v.View):
    id = _v.Member(_v.whole)
    activation_date = _v.Member(_v.moment)
    tariff: _v.Member[TariffInfo | None] = _v.Member(_v.One("common", "TariffInfo"))
    logistician_instance: _v.Member[InstanceBaseInfo | None] = _v.Member(_v.One("billing", "InstanceBaseInfo"))
    is_active = _v.Member(_v.flag)


class TariffRentalPaymentInfo(_v.View):
    date_from = _v.Member(_v.moment)
    date_to = _v.Member(_v.moment)
    sum: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    turnover: _v.Member[TurnoverInfo | None] = _v.Member(_v.One("billing", "TurnoverInfo"))
    call_count = _v.Member(_v.whole)
    tariff: _v.Member[TariffInfo | None] = _v.Member(_v.One("common", "TariffInfo"))


class TurnoverInfo(_v.View):
    sum_in_internal_currency = _v.Member(_v.decimal)
    transactions: _v.Member[tuple[TransactionInfoAdministration, ...]] = _v.Member(
        _v.many(_v.One("common", "TransactionInfoAdministration"))
    )
    sum_money: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))


class WebSiteVersion(_v.View):
    number = _v.Member(_v.text)
    last_update_time = _v.Member(_v.moment)
    has_error = _v.Member(_v.flag)
    error_message = _v.Member(_v.text)


class BillingCalls(AreaCalls):
    """What the shop owes the platform: bills, rent, tariffs."""

    __slots__ = ()

    def calculate_rent(
        self,
        *,
        date_from: datetime | str | None = None,
        date_to: datetime | str | None = None,
        include_calculation_data: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RentalPaymentSummaryInfo:
        """Calculate the rent the instance owes for a period.

        Needs an operator's session.

        :param date_from: An older library sends fromDate.
        :param date_to: An older library sends toDate.
        """
        return self._call("CalculateRent", locals(), _v.always(_v.One("billing", "RentalPaymentSummaryInfo")))

    def create_balance_charging_bill(
        self,
        *,
        sum: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a bill that tops up the balance of the instance.

        Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.

        What it answers is not known: a generic tree. Newer than what older installations of the service have.

        :param sum: Assumed, not documented.
        """
        return self._call("CreateBalanceChargingBill", locals(), _v.tree)

    def get_bill(
        self,
        *,
        bill_id: str,
        include_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BillInfo:
        """Get a bill of the instance.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_details: Assumed, not documented.
        """
        return self._call("GetBill", locals(), _v.always(_v.One("billing", "BillInfo")))

    def get_financial_calculation(
        self,
        *,
        parameters: FinancialCalculationParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> FinancialCalculationReport:
        """Calculate a financial report for a period.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetFinancialCalculation", locals(), _v.always(_v.One("billing", "FinancialCalculationReport"))
        )

    def get_financial_report(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FinancialReport:
        """Get the financial report.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetFinancialReport", locals(), _v.always(_v.One("billing", "FinancialReport")))

    def get_tariff_change_history(self, **options: Unpack[CallOptions]) -> TariffChangeHistory:
        """Get the history of tariff changes of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetTariffChangeHistory", locals(), _v.always(_v.One("billing", "TariffChangeHistory")))

    def search_bills(
        self,
        *,
        search_parameters: BillSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BillInfo]:
        """Search the bills of the instance.

        Needs an operator's session. Gives one page; `search_bills_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("SearchBills", locals(), _v.always(_v.page(_v.One("billing", "BillInfo"))))

    def search_bills_all(
        self,
        *,
        search_parameters: BillSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BillInfo]:
        """The items of all pages of `search_bills`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchBills", locals(), _v.One("billing", "BillInfo"))

    def update_financial_calculation_data(
        self,
        *,
        provider_type: str,
        date: datetime | str,
        update_data: FinancialCalculationUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Correct an amount of the financial report for a provider and date.

        Changes something; the same call again leaves the same state. Sets or resets one amount of the report for
        one day; the same value again changes nothing. Needs an operator's session.

        Known from other clients, not documented.

        :param date: The admin panel sends the start of the day.
        """
        return self._call("UpdateFinancialCalculationData", locals(), _v.nothing)


class AsyncBillingCalls(AsyncAreaCalls):
    """What the shop owes the platform: bills, rent, tariffs."""

    __slots__ = ()

    async def calculate_rent(
        self,
        *,
        date_from: datetime | str | None = None,
        date_to: datetime | str | None = None,
        include_calculation_data: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RentalPaymentSummaryInfo:
        """Calculate the rent the instance owes for a period.

        Needs an operator's session.

        :param date_from: An older library sends fromDate.
        :param date_to: An older library sends toDate.
        """
        return await self._call("CalculateRent", locals(), _v.always(_v.One("billing", "RentalPaymentSummaryInfo")))

    async def create_balance_charging_bill(
        self,
        *,
        sum: Decimal | str | int,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a bill that tops up the balance of the instance.

        Changes once: never repeated by itself. Creates one more bill at every call. Needs an operator's session.

        What it answers is not known: a generic tree. Newer than what older installations of the service have.

        :param sum: Assumed, not documented.
        """
        return await self._call("CreateBalanceChargingBill", locals(), _v.tree)

    async def get_bill(
        self,
        *,
        bill_id: str,
        include_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BillInfo:
        """Get a bill of the instance.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_details: Assumed, not documented.
        """
        return await self._call("GetBill", locals(), _v.always(_v.One("billing", "BillInfo")))

    async def get_financial_calculation(
        self,
        *,
        parameters: FinancialCalculationParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> FinancialCalculationReport:
        """Calculate a financial report for a period.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetFinancialCalculation", locals(), _v.always(_v.One("billing", "FinancialCalculationReport"))
        )

    async def get_financial_report(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FinancialReport:
        """Get the financial report.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetFinancialReport", locals(), _v.always(_v.One("billing", "FinancialReport")))

    async def get_tariff_change_history(self, **options: Unpack[CallOptions]) -> TariffChangeHistory:
        """Get the history of tariff changes of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetTariffChangeHistory", locals(), _v.always(_v.One("billing", "TariffChangeHistory")))

    async def search_bills(
        self,
        *,
        search_parameters: BillSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BillInfo]:
        """Search the bills of the instance.

        Needs an operator's session. Gives one page; `search_bills_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("SearchBills", locals(), _v.always(_v.page(_v.One("billing", "BillInfo"))))

    def search_bills_all(
        self,
        *,
        search_parameters: BillSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BillInfo]:
        """The items of all pages of `search_bills`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchBills", locals(), _v.One("billing", "BillInfo"))

    async def update_financial_calculation_data(
        self,
        *,
        provider_type: str,
        date: datetime | str,
        update_data: FinancialCalculationUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Correct an amount of the financial report for a provider and date.

        Changes something; the same call again leaves the same state. Sets or resets one amount of the report for
        one day; the same value again changes nothing. Needs an operator's session.

        Known from other clients, not documented.

        :param date: The admin panel sends the start of the day.
        """
        return await self._call("UpdateFinancialCalculationData", locals(), _v.nothing)
