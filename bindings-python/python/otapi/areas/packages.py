# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Parcels: sent, printed, followed."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls, deprecated
from ..ids import OrderId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import (
        PackageAdminUpdateInfo,
        PackageCreateData,
        PackageExportParameters,
        PackagePrintReceiptParameters,
    )
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo, PackageItem, Size


class PackageAdminInfo(_v.View):
    price_internal = _v.Member(_v.decimal)
    price = _v.Member(_v.decimal)
    price_currency_code = _v.Member(_v.text)
    price_update_date = _v.Member(_v.moment)
    delivery_tracking_num = _v.Member(_v.text)
    weight = _v.Member(_v.decimal)
    manual_price = _v.Member(_v.whole)
    delivery_mode_id = _v.Member(_v.text)
    delivery_contact_lastname = _v.Member(_v.text)
    delivery_contact_firstname = _v.Member(_v.text)
    delivery_contact_middlename = _v.Member(_v.text)
    delivery_contact_phone = _v.Member(_v.text)
    delivery_country = _v.Member(_v.text)
    delivery_postal_code = _v.Member(_v.text)
    delivery_region_name = _v.Member(_v.text)
    delivery_city = _v.Member(_v.text)
    delivery_address = _v.Member(_v.text)
    additional_info = _v.Member(_v.text)
    size: _v.Member[Size | None] = _v.Member(_v.One("common", "Size"))
    id = _v.Member(_v.text)
    order_id = _v.Member(_v.named(OrderId))
    status_id = _v.Member(_v.text)
    status_code = _v.Member(_v.text)
    status_name = _v.Member(_v.text)
    currency_code_internal = _v.Member(_v.text)
    currency_sign_internal = _v.Member(_v.text)
    price_cust = _v.Member(_v.decimal)
    currency_code_cust = _v.Member(_v.text)
    currency_sign_cust = _v.Member(_v.text)
    delivery_mode_name = _v.Member(_v.text)
    can_delete = _v.Member(_v.whole)
    can_update = _v.Member(_v.whole)
    can_change_status = _v.Member(_v.flag)
    can_print_package_receipt = _v.Member(_v.flag)
    can_export_to_external_delivery_system = _v.Member(_v.flag)
    shipment_date = _v.Member(_v.moment)
    creation_date = _v.Member(_v.moment)
    items: _v.Member[tuple[PackageItem, ...]] = _v.Member(_v.many(_v.One("common", "PackageItem")))
    delivery_country_code = _v.Member(_v.text)
    delivery_contact_passport_number = _v.Member(_v.text)
    delivery_contact_registration_address = _v.Member(_v.text)
    external_package_id = _v.Member(_v.text)
    additional_price = _v.Member(_v.decimal)
    """Assumed, not documented."""
    additional_price_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    can_be_tracking = _v.Member(_v.flag)
    """Assumed, not documented."""
    delivery_city_code = _v.Member(_v.text)
    delivery_contact_inn = _v.Member(_v.text)
    delivery_pickup_point_code = _v.Member(_v.text)
    is_exported = _v.Member(_v.flag)
    """Assumed, not documented."""


class PackageStatusInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)


class PackageTrackingCheckpoint(_v.View):
    time = _v.Member(_v.moment)
    status = _v.Member(_v.text)
    location = _v.Member(_v.text)


class PackageTrackingInfo(_v.View):
    external_tracking_url = _v.Member(_v.text)
    package_tracking_checkpoints: _v.Member[tuple[PackageTrackingCheckpoint, ...]] = _v.Member(
        _v.many(_v.One("packages", "PackageTrackingCheckpoint"))
    )


class PackagesCalls(AreaCalls):
    """Parcels: sent, printed, followed."""

    __slots__ = ()

    def change_package_status(
        self,
        *,
        package_id: str,
        status_id: str,
        status_date: str | None = None,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of a parcel.

        Changes once: never repeated by itself. Records a status with date and comment and may send the customer a
        message; a repeat could record and send again. Needs an operator's session.

        Known from other clients, not documented.

        :param status_date: The admin panel sends dd.MM.yyyy.
        """
        return self._call("ChangePackageStatus", locals(), _v.nothing)

    @deprecated("The service calls it obsolete.")
    def create_package(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Create a parcel for an order (superseded by CreatePackageForOperator).

        Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreatePackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))

    def create_package_for_operator(
        self,
        *,
        create_data: PackageCreateData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a parcel for chosen lines of an order.

        Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreatePackageForOperator", locals(), _v.text)

    def delete_package(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a parcel.

        Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeletePackage", locals(), _v.nothing)

    def export_package_to_delivery_service_system(
        self,
        *,
        export_parameters: PackageExportParameters,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send the data of a parcel to the delivery service's system.

        Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could
        register and cost twice. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ExportPackageToDeliveryServiceSystem", locals(), _v.nothing)

    def get_package(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Get a parcel.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))

    def get_package_available_status_list(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageStatusInfo, ...]:
        """List the statuses a parcel can be moved to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetPackageAvailableStatusList", locals(), _v.many(_v.One("packages", "PackageStatusInfo")))

    def get_package_tracking(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageTrackingInfo:
        """Get tracking data of one of the customer's parcels.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetPackageTracking", locals(), _v.always(_v.One("packages", "PackageTrackingInfo")))

    def get_package_tracking_for_operator(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageTrackingInfo:
        """Get tracking data of a parcel as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetPackageTrackingForOperator", locals(), _v.always(_v.One("packages", "PackageTrackingInfo"))
        )

    def get_sales_package_list(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageAdminInfo, ...]:
        """List the parcels of an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSalesPackageList", locals(), _v.many(_v.One("packages", "PackageAdminInfo")))

    def print_package_receipt(
        self,
        *,
        print_receipt_parameters: PackagePrintReceiptParameters,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Get a printable receipt of a parcel.

        Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers
        anything there is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("PrintPackageReceipt", locals(), _v.text)

    def run_exported_packages_confirming(
        self,
        *,
        service_system: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start confirming parcels exported to a delivery service, in the background.

        The type of the activity it starts is unknown: use the one in the answer.

        Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside
        the platform. Needs an operator's session.

        Known from other clients, not documented.

        :param service_system: The IntegrationType of an entry of GetDeliveryServiceSystemInfoList.
        """
        return self._call(
            "RunExportedPackagesConfirming",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    def search_packages(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PackageAdminInfo]:
        """Search parcels and get one page of results.

        Needs an operator's session. Gives one page; `search_packages_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely PackageSearchParameters. An XML document that is not known; it
            is sent as it is.
        """
        return self._call("SearchPackages", locals(), _v.always(_v.page(_v.One("packages", "PackageAdminInfo"))))

    def search_packages_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PackageAdminInfo]:
        """The items of all pages of `search_packages`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchPackages", locals(), _v.One("packages", "PackageAdminInfo"))

    def synchronize_package_with_delivery_service_system(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Synchronise a parcel with the delivery service's system.

        Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and
        with what effect there is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SynchronizePackageWithDeliveryServiceSystem", locals(), _v.nothing)

    def update_package(
        self,
        *,
        package_id: str,
        package_admin_update_info: PackageAdminUpdateInfo,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Change a parcel.

        Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdatePackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))


class AsyncPackagesCalls(AsyncAreaCalls):
    """Parcels: sent, printed, followed."""

    __slots__ = ()

    async def change_package_status(
        self,
        *,
        package_id: str,
        status_id: str,
        status_date: str | None = None,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of a parcel.

        Changes once: never repeated by itself. Records a status with date and comment and may send the customer a
        message; a repeat could record and send again. Needs an operator's session.

        Known from other clients, not documented.

        :param status_date: The admin panel sends dd.MM.yyyy.
        """
        return await self._call("ChangePackageStatus", locals(), _v.nothing)

    @deprecated("The service calls it obsolete.")
    async def create_package(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Create a parcel for an order (superseded by CreatePackageForOperator).

        Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreatePackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))

    async def create_package_for_operator(
        self,
        *,
        create_data: PackageCreateData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a parcel for chosen lines of an order.

        Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreatePackageForOperator", locals(), _v.text)

    async def delete_package(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a parcel.

        Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeletePackage", locals(), _v.nothing)

    async def export_package_to_delivery_service_system(
        self,
        *,
        export_parameters: PackageExportParameters,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send the data of a parcel to the delivery service's system.

        Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could
        register and cost twice. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ExportPackageToDeliveryServiceSystem", locals(), _v.nothing)

    async def get_package(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Get a parcel.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetPackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))

    async def get_package_available_status_list(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageStatusInfo, ...]:
        """List the statuses a parcel can be moved to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetPackageAvailableStatusList", locals(), _v.many(_v.One("packages", "PackageStatusInfo"))
        )

    async def get_package_tracking(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageTrackingInfo:
        """Get tracking data of one of the customer's parcels.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetPackageTracking", locals(), _v.always(_v.One("packages", "PackageTrackingInfo")))

    async def get_package_tracking_for_operator(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> PackageTrackingInfo:
        """Get tracking data of a parcel as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetPackageTrackingForOperator", locals(), _v.always(_v.One("packages", "PackageTrackingInfo"))
        )

    async def get_sales_package_list(
        self,
        *,
        sales_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[PackageAdminInfo, ...]:
        """List the parcels of an order.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetSalesPackageList", locals(), _v.many(_v.One("packages", "PackageAdminInfo")))

    async def print_package_receipt(
        self,
        *,
        print_receipt_parameters: PackagePrintReceiptParameters,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Get a printable receipt of a parcel.

        Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers
        anything there is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("PrintPackageReceipt", locals(), _v.text)

    async def run_exported_packages_confirming(
        self,
        *,
        service_system: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start confirming parcels exported to a delivery service, in the background.

        The type of the activity it starts is unknown: use the one in the answer.

        Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside
        the platform. Needs an operator's session.

        Known from other clients, not documented.

        :param service_system: The IntegrationType of an entry of GetDeliveryServiceSystemInfoList.
        """
        return await self._call(
            "RunExportedPackagesConfirming",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    async def search_packages(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PackageAdminInfo]:
        """Search parcels and get one page of results.

        Needs an operator's session. Gives one page; `search_packages_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely PackageSearchParameters. An XML document that is not known; it
            is sent as it is.
        """
        return await self._call("SearchPackages", locals(), _v.always(_v.page(_v.One("packages", "PackageAdminInfo"))))

    def search_packages_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PackageAdminInfo]:
        """The items of all pages of `search_packages`, each page read when it is wanted. The arguments are the same:
        `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchPackages", locals(), _v.One("packages", "PackageAdminInfo"))

    async def synchronize_package_with_delivery_service_system(
        self,
        *,
        package_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Synchronise a parcel with the delivery service's system.

        Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and
        with what effect there is not known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SynchronizePackageWithDeliveryServiceSystem", locals(), _v.nothing)

    async def update_package(
        self,
        *,
        package_id: str,
        package_admin_update_info: PackageAdminUpdateInfo,
        **options: Unpack[CallOptions],
    ) -> PackageAdminInfo:
        """Change a parcel.

        Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdatePackage", locals(), _v.always(_v.One("packages", "PackageAdminInfo")))
