# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Ways to deliver: modes, prices, countries, pickup points."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from decimal import Decimal

    from typing_extensions import Unpack

    from ..documents import (
        DeliveryModeSearchParameters,
        DeliveryPickupPointSearchParameters,
        DeliveryServiceSystemSettingsUpdateData,
        ExternalDeliveryRateInput,
        ExternalDeliveryTypeInput,
        SearchCitiesSearchParameters,
    )
    from ..types import CallOptions
    from .common import CountryInfo, DeliveryMode, FieldMetaInfo


class CityInfo(_v.View):
    country_id = _v.Member(_v.text)
    country_name = _v.Member(_v.text)
    region_name = _v.Member(_v.text)
    city_code = _v.Member(_v.text)
    city_name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)


class DeliveryModeServiceSystemInfo(_v.View):
    integration_delivery_mode = _v.Member(_v.text)
    name = _v.Member(_v.text)


class DeliveryServiceSystemInfo(_v.View):
    integration_type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    is_available = _v.Member(_v.flag)
    is_package_export_enabled = _v.Member(_v.flag)
    is_receipt_print_enabled = _v.Member(_v.flag)
    need_packages_confirming = _v.Member(_v.flag)
    packages_confirming_action_name = _v.Member(_v.text)
    is_pickup_point_supported = _v.Member(_v.flag)
    has_settings = _v.Member(_v.flag)


class DeliveryServiceSystemSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    is_available = _v.Member(_v.flag)
    boxberry_token = _v.Member(_v.text)
    boxberry_send_pickup_point_code = _v.Member(_v.text)


class ExternalDeliveryRate(_v.View):
    id = _v.Member(_v.whole)
    external_delivery_type_id = _v.Member(_v.text)
    country_code = _v.Member(_v.text)
    start = _v.Member(_v.real)
    step = _v.Member(_v.real)
    is_enabled = _v.Member(_v.whole)


class ExternalDeliveryType(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    formula = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    integration_type = _v.Member(_v.text)
    """Assumed, not documented."""
    integration_delivery_mode = _v.Member(_v.text)
    is_hidden = _v.Member(_v.flag)
    provider_types = _v.Member(_v.many(_v.text))


class PickupPointInfo(_v.View):
    country_code = _v.Member(_v.text)
    city_code = _v.Member(_v.text)
    pickup_point_code = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    geo_coordinates = _v.Member(_v.text)
    postal_code = _v.Member(_v.text)
    address = _v.Member(_v.text)


class DeliveryCalls(AreaCalls):
    """Ways to deliver: modes, prices, countries, pickup points."""

    __slots__ = ()

    def create_external_delivery_rate(
        self,
        *,
        external_delivery_rate: ExternalDeliveryRate | ExternalDeliveryRateInput,
        **options: Unpack[CallOptions],
    ) -> int | None:
        """Create a rate of a delivery method.

        Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateExternalDeliveryRate", locals(), _v.whole)

    def create_external_delivery_type(
        self,
        *,
        external_delivery_type: ExternalDeliveryType | ExternalDeliveryTypeInput,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a delivery method.

        Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateExternalDeliveryType", locals(), _v.text)

    def edit_external_delivery_rate(
        self,
        *,
        external_delivery_rate: ExternalDeliveryRate | ExternalDeliveryRateInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a rate of a delivery method.

        Changes something; the same call again leaves the same state. Sets the rate named in the document to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditExternalDeliveryRate", locals(), _v.nothing)

    def edit_external_delivery_type(
        self,
        *,
        external_delivery_type: ExternalDeliveryType | ExternalDeliveryTypeInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a delivery method.

        Changes something; the same call again leaves the same state. Sets the delivery method named in the
        document to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditExternalDeliveryType", locals(), _v.nothing)

    def get_country_info_list(self, **options: Unpack[CallOptions]) -> tuple[CountryInfo, ...]:
        """List the known countries.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetCountryInfoList", locals(), _v.many(_v.One("common", "CountryInfo")))

    def get_delivery_country_info_list(self, **options: Unpack[CallOptions]) -> tuple[CountryInfo, ...]:
        """List the countries that delivery is possible to.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetDeliveryCountryInfoList", locals(), _v.many(_v.One("common", "CountryInfo")))

    def get_delivery_modes_by_basket(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryMode, ...]:
        """List the delivery methods that fit the contents of the cart.

        Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return self._call("GetDeliveryModesByBasket", locals(), _v.many(_v.One("common", "DeliveryMode")))

    def get_delivery_modes_by_service_system(
        self,
        *,
        service_system: str,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryModeServiceSystemInfo, ...]:
        """List the delivery methods of a delivery service's system.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetDeliveryModesByServiceSystem", locals(), _v.many(_v.One("delivery", "DeliveryModeServiceSystemInfo"))
        )

    def get_delivery_modes_with_price(
        self,
        *,
        country_id: str | None = None,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryMode, ...]:
        """List the delivery methods with prices for a country and weight.

        Needs no session.

        Known from other clients, not documented.

        :param weight: Assumed, not documented.
        """
        return self._call("GetDeliveryModesWithPrice", locals(), _v.many(_v.One("common", "DeliveryMode")))

    def get_delivery_service_system_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[DeliveryServiceSystemInfo, ...]:
        """List the supported delivery service systems.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetDeliveryServiceSystemInfoList", locals(), _v.many(_v.One("delivery", "DeliveryServiceSystemInfo"))
        )

    def get_delivery_service_system_settings(
        self,
        *,
        service_system: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeliveryServiceSystemSettings:
        """Get the settings of a delivery service's system.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetDeliveryServiceSystemSettings", locals(), _v.always(_v.One("delivery", "DeliveryServiceSystemSettings"))
        )

    def get_external_delivery_rate(
        self,
        *,
        external_delivery_rate_id: int,
        **options: Unpack[CallOptions],
    ) -> ExternalDeliveryRate:
        """Get a rate of a delivery method.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetExternalDeliveryRate", locals(), _v.always(_v.One("delivery", "ExternalDeliveryRate")))

    def get_external_delivery_rate_list(self, **options: Unpack[CallOptions]) -> tuple[ExternalDeliveryRate, ...]:
        """List the rates of the delivery methods.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetExternalDeliveryRateList", locals(), _v.many(_v.One("delivery", "ExternalDeliveryRate")))

    def get_external_delivery_type(
        self,
        *,
        external_delivery_type_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalDeliveryType:
        """Get a delivery method for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetExternalDeliveryType", locals(), _v.always(_v.One("delivery", "ExternalDeliveryType")))

    def get_external_delivery_type_list(self, **options: Unpack[CallOptions]) -> tuple[ExternalDeliveryType, ...]:
        """List the delivery methods for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetExternalDeliveryTypeList", locals(), _v.many(_v.One("delivery", "ExternalDeliveryType")))

    def remove_external_delivery_rate(
        self,
        *,
        external_delivery_rate_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a rate of a delivery method.

        Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveExternalDeliveryRate", locals(), _v.nothing)

    def remove_external_delivery_type(
        self,
        *,
        external_delivery_type_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a delivery method.

        Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveExternalDeliveryType", locals(), _v.nothing)

    def search_cities(
        self,
        *,
        search_parameters: SearchCitiesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[CityInfo]:
        """Search cities for delivery.

        Needs no session. Gives one page; `search_cities_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchCities", locals(), _v.always(_v.page(_v.One("delivery", "CityInfo"))))

    def search_cities_all(
        self,
        *,
        search_parameters: SearchCitiesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[CityInfo]:
        """The items of all pages of `search_cities`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchCities", locals(), _v.One("delivery", "CityInfo"))

    def search_delivery_modes(
        self,
        *,
        search_parameters: DeliveryModeSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DeliveryMode]:
        """Search delivery methods by destination and weight.

        Needs no session, and takes one. Gives one page; `search_delivery_modes_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchDeliveryModes", locals(), _v.always(_v.page(_v.One("common", "DeliveryMode"))))

    def search_delivery_modes_all(
        self,
        *,
        search_parameters: DeliveryModeSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[DeliveryMode]:
        """The items of all pages of `search_delivery_modes`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDeliveryModes", locals(), _v.One("common", "DeliveryMode"))

    def search_delivery_pickup_points(
        self,
        *,
        search_parameters: DeliveryPickupPointSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PickupPointInfo]:
        """Search pickup points of a delivery method.

        Needs no session. Gives one page; `search_delivery_pickup_points_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "SearchDeliveryPickupPoints", locals(), _v.always(_v.page(_v.One("delivery", "PickupPointInfo")))
        )

    def search_delivery_pickup_points_all(
        self,
        *,
        search_parameters: DeliveryPickupPointSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PickupPointInfo]:
        """The items of all pages of `search_delivery_pickup_points`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDeliveryPickupPoints", locals(), _v.One("delivery", "PickupPointInfo"))

    def update_delivery_service_system_settings(
        self,
        *,
        service_system: str,
        update_data: DeliveryServiceSystemSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a delivery service's system.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateDeliveryServiceSystemSettings", locals(), _v.nothing)


class AsyncDeliveryCalls(AsyncAreaCalls):
    """Ways to deliver: modes, prices, countries, pickup points."""

    __slots__ = ()

    async def create_external_delivery_rate(
        self,
        *,
        external_delivery_rate: ExternalDeliveryRate | ExternalDeliveryRateInput,
        **options: Unpack[CallOptions],
    ) -> int | None:
        """Create a rate of a delivery method.

        Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateExternalDeliveryRate", locals(), _v.whole)

    async def create_external_delivery_type(
        self,
        *,
        external_delivery_type: ExternalDeliveryType | ExternalDeliveryTypeInput,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a delivery method.

        Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateExternalDeliveryType", locals(), _v.text)

    async def edit_external_delivery_rate(
        self,
        *,
        external_delivery_rate: ExternalDeliveryRate | ExternalDeliveryRateInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a rate of a delivery method.

        Changes something; the same call again leaves the same state. Sets the rate named in the document to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditExternalDeliveryRate", locals(), _v.nothing)

    async def edit_external_delivery_type(
        self,
        *,
        external_delivery_type: ExternalDeliveryType | ExternalDeliveryTypeInput,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a delivery method.

        Changes something; the same call again leaves the same state. Sets the delivery method named in the
        document to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditExternalDeliveryType", locals(), _v.nothing)

    async def get_country_info_list(self, **options: Unpack[CallOptions]) -> tuple[CountryInfo, ...]:
        """List the known countries.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetCountryInfoList", locals(), _v.many(_v.One("common", "CountryInfo")))

    async def get_delivery_country_info_list(self, **options: Unpack[CallOptions]) -> tuple[CountryInfo, ...]:
        """List the countries that delivery is possible to.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetDeliveryCountryInfoList", locals(), _v.many(_v.One("common", "CountryInfo")))

    async def get_delivery_modes_by_basket(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryMode, ...]:
        """List the delivery methods that fit the contents of the cart.

        Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return await self._call("GetDeliveryModesByBasket", locals(), _v.many(_v.One("common", "DeliveryMode")))

    async def get_delivery_modes_by_service_system(
        self,
        *,
        service_system: str,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryModeServiceSystemInfo, ...]:
        """List the delivery methods of a delivery service's system.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetDeliveryModesByServiceSystem", locals(), _v.many(_v.One("delivery", "DeliveryModeServiceSystemInfo"))
        )

    async def get_delivery_modes_with_price(
        self,
        *,
        country_id: str | None = None,
        weight: Decimal | str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryMode, ...]:
        """List the delivery methods with prices for a country and weight.

        Needs no session.

        Known from other clients, not documented.

        :param weight: Assumed, not documented.
        """
        return await self._call("GetDeliveryModesWithPrice", locals(), _v.many(_v.One("common", "DeliveryMode")))

    async def get_delivery_service_system_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[DeliveryServiceSystemInfo, ...]:
        """List the supported delivery service systems.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetDeliveryServiceSystemInfoList", locals(), _v.many(_v.One("delivery", "DeliveryServiceSystemInfo"))
        )

    async def get_delivery_service_system_settings(
        self,
        *,
        service_system: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeliveryServiceSystemSettings:
        """Get the settings of a delivery service's system.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetDeliveryServiceSystemSettings", locals(), _v.always(_v.One("delivery", "DeliveryServiceSystemSettings"))
        )

    async def get_external_delivery_rate(
        self,
        *,
        external_delivery_rate_id: int,
        **options: Unpack[CallOptions],
    ) -> ExternalDeliveryRate:
        """Get a rate of a delivery method.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetExternalDeliveryRate", locals(), _v.always(_v.One("delivery", "ExternalDeliveryRate"))
        )

    async def get_external_delivery_rate_list(self, **options: Unpack[CallOptions]) -> tuple[ExternalDeliveryRate, ...]:
        """List the rates of the delivery methods.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetExternalDeliveryRateList", locals(), _v.many(_v.One("delivery", "ExternalDeliveryRate"))
        )

    async def get_external_delivery_type(
        self,
        *,
        external_delivery_type_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalDeliveryType:
        """Get a delivery method for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetExternalDeliveryType", locals(), _v.always(_v.One("delivery", "ExternalDeliveryType"))
        )

    async def get_external_delivery_type_list(self, **options: Unpack[CallOptions]) -> tuple[ExternalDeliveryType, ...]:
        """List the delivery methods for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetExternalDeliveryTypeList", locals(), _v.many(_v.One("delivery", "ExternalDeliveryType"))
        )

    async def remove_external_delivery_rate(
        self,
        *,
        external_delivery_rate_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a rate of a delivery method.

        Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveExternalDeliveryRate", locals(), _v.nothing)

    async def remove_external_delivery_type(
        self,
        *,
        external_delivery_type_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a delivery method.

        Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveExternalDeliveryType", locals(), _v.nothing)

    async def search_cities(
        self,
        *,
        search_parameters: SearchCitiesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[CityInfo]:
        """Search cities for delivery.

        Needs no session. Gives one page; `search_cities_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchCities", locals(), _v.always(_v.page(_v.One("delivery", "CityInfo"))))

    def search_cities_all(
        self,
        *,
        search_parameters: SearchCitiesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[CityInfo]:
        """The items of all pages of `search_cities`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchCities", locals(), _v.One("delivery", "CityInfo"))

    async def search_delivery_modes(
        self,
        *,
        search_parameters: DeliveryModeSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DeliveryMode]:
        """Search delivery methods by destination and weight.

        Needs no session, and takes one. Gives one page; `search_delivery_modes_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call("SearchDeliveryModes", locals(), _v.always(_v.page(_v.One("common", "DeliveryMode"))))

    def search_delivery_modes_all(
        self,
        *,
        search_parameters: DeliveryModeSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DeliveryMode]:
        """The items of all pages of `search_delivery_modes`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDeliveryModes", locals(), _v.One("common", "DeliveryMode"))

    async def search_delivery_pickup_points(
        self,
        *,
        search_parameters: DeliveryPickupPointSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PickupPointInfo]:
        """Search pickup points of a delivery method.

        Needs no session. Gives one page; `search_delivery_pickup_points_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchDeliveryPickupPoints", locals(), _v.always(_v.page(_v.One("delivery", "PickupPointInfo")))
        )

    def search_delivery_pickup_points_all(
        self,
        *,
        search_parameters: DeliveryPickupPointSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PickupPointInfo]:
        """The items of all pages of `search_delivery_pickup_points`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchDeliveryPickupPoints", locals(), _v.One("delivery", "PickupPointInfo"))

    async def update_delivery_service_system_settings(
        self,
        *,
        service_system: str,
        update_data: DeliveryServiceSystemSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a delivery service's system.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateDeliveryServiceSystemSettings", locals(), _v.nothing)
