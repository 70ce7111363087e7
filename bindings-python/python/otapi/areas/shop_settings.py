# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Settings of the shop."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import (
        CollectionsSettingsUpdateData,
        EmailServerUpdateData,
        InstanceOptionsData,
        SetShowcaseSettingsSettings,
        SetWebUISettingsSettings,
    )
    from ..types import CallOptions
    from .common import (
        AuthenticationSystemInfo,
        CountryInfo,
        FieldMetaInfo,
        InstanceCurrencies,
        InstanceMoney,
        LanguageInfo,
        Money,
        NamedProperty,
        ProviderInfo,
        ShowcaseSettings,
        TariffInfo,
    )


class ApplicationDesignSettings(_v.View):
    web_site = _v.Member(_v.tree)


class CollectionsSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    is_abandoned_cart_notification_enabled = _v.Member(_v.flag)
    is_cart_ready_for_clearance_notification_enabled = _v.Member(_v.flag)
    abandoned_cart_notification_delay = _v.Member(_v.whole)
    cart_ready_for_clearance_notification_delay = _v.Member(_v.whole)
    delay_before_cart_clearance = _v.Member(_v.whole)


class CommonInstanceKeyOptionsInfo(_v.View):
    default_admin_panel_language = _v.Member(_v.text)
    is_sell_free = _v.Member(_v.flag)


class CommonInstanceOptionsInfo(_v.View):
    registration: _v.Member[CommonRegistrationOptionsInfo | None] = _v.Member(
        _v.One("shop_settings", "CommonRegistrationOptionsInfo")
    )
    order: _v.Member[CommonOrderOptionsInfo | None] = _v.Member(_v.One("shop_settings", "CommonOrderOptionsInfo"))
    user_profile: _v.Member[CommonUserProfileOptionsInfo | None] = _v.Member(
        _v.One("shop_settings", "CommonUserProfileOptionsInfo")
    )
    instance_key: _v.Member[CommonInstanceKeyOptionsInfo | None] = _v.Member(
        _v.One("shop_settings", "CommonInstanceKeyOptionsInfo")
    )
    showcase: _v.Member[CommonShowcaseOptionsInfo | None] = _v.Member(
        _v.One("shop_settings", "CommonShowcaseOptionsInfo")
    )
    rating_lists: _v.Member[tuple[GetCommonInstanceOptionsInfoRatingList, ...]] = _v.Member(
        _v.many(_v.One("shop_settings", "GetCommonInstanceOptionsInfoRatingList"))
    )
    social_networks: _v.Member[SocialNetworkOptionsInfo | None] = _v.Member(
        _v.One("shop_settings", "SocialNetworkOptionsInfo")
    )
    currencies: _v.Member[InstanceCurrencies | None] = _v.Member(_v.One("common", "InstanceCurrencies"))
    languages: _v.Member[tuple[LanguageInfo, ...]] = _v.Member(_v.many(_v.One("common", "LanguageInfo")))
    features = _v.Member(_v.many(_v.text))
    translatable_options: _v.Member[tuple[CommonTranslatableOptionsInfo, ...]] = _v.Member(
        _v.many(_v.One("shop_settings", "CommonTranslatableOptionsInfo"))
    )
    design_options: _v.Member[ApplicationDesignSettings | None] = _v.Member(
        _v.One("shop_settings", "ApplicationDesignSettings")
    )


class CommonOrderOptionsInfo(_v.View):
    min_order_cost = _v.Member(_v.decimal)
    converted_min_order_cost: _v.Member[InstanceMoney | None] = _v.Member(_v.One("common", "InstanceMoney"))


class CommonRegistrationOptionsInfo(_v.View):
    is_simple_registration_allowed = _v.Member(_v.flag)
    is_phone_registration_allowed = _v.Member(_v.flag)


class CommonShowcaseOptionsInfo(_v.View):
    limit_items_by_catalog = _v.Member(_v.flag)
    item_showcase: _v.Member[GetCommonInstanceOptionsInfoItemShowcase | None] = _v.Member(
        _v.One("shop_settings", "GetCommonInstanceOptionsInfoItemShowcase")
    )


class CommonTranslatableOptionsInfo(_v.View):
    providers: _v.Member[tuple[ProviderInfo, ...]] = _v.Member(_v.many(_v.One("common", "ProviderInfo")))
    delivery_countries: _v.Member[tuple[CountryInfo, ...]] = _v.Member(_v.many(_v.One("common", "CountryInfo")))
    external_authentications: _v.Member[tuple[AuthenticationSystemInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "AuthenticationSystemInfo"))
    )
    user_profile_fields: _v.Member[tuple[UserProfileFieldSettings, ...]] = _v.Member(
        _v.many(_v.One("shop_settings", "UserProfileFieldSettings"))
    )
    language = _v.Member(_v.text)


class CommonUserProfileOptionsInfo(_v.View):
    max_profiles_count = _v.Member(_v.decimal)


class EmailServerInfo(_v.View):
    id = _v.Member(_v.whole)
    host = _v.Member(_v.text)
    port = _v.Member(_v.whole)
    enable_ssl = _v.Member(_v.flag)
    user_name = _v.Member(_v.text)
    password = _v.Member(_v.text)
    address = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    is_enabled = _v.Member(_v.flag)
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class FeatureInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    types = _v.Member(_v.many(_v.text))


class GetCommonInstanceOptionsInfoItemShowcase(_v.View):
    title = _v.Member(_v.flag)
    status = _v.Member(_v.flag)
    weight = _v.Member(_v.flag)
    link_to_original = _v.Member(_v.flag)
    single_price = _v.Member(_v.flag)
    internal_delivery = _v.Member(_v.flag)
    view_history = _v.Member(_v.flag)
    price_range = _v.Member(_v.flag)
    availability = _v.Member(_v.flag)
    links_in_description = _v.Member(_v.flag)
    reviews = _v.Member(_v.flag)
    provider_reviews = _v.Member(_v.flag)


class GetCommonInstanceOptionsInfoRatingList(_v.View):
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    content_type = _v.Member(_v.text)
    frame_position = _v.Member(_v.whole)
    frame_size = _v.Member(_v.whole)


class InstanceAccountInfo(_v.View):
    prepayment = _v.Member(_v.decimal)
    debt = _v.Member(_v.decimal)


class InstanceHostingInfo(_v.View):
    name = _v.Member(_v.text)
    activation_date = _v.Member(_v.moment)
    expiration_date = _v.Member(_v.moment)
    cost: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))


class InstanceOptionsInfo(_v.View):
    is_email_confirmation_used = _v.Member(_v.flag)
    confirmation_code_kind = _v.Member(_v.text)
    is_ip_check_used = _v.Member(_v.flag)
    allowed_ips = _v.Member(_v.many(_v.text))
    admin_panel_language = _v.Member(_v.text)
    available_languages: _v.Member[tuple[NamedProperty, ...]] = _v.Member(_v.many(_v.One("common", "NamedProperty")))
    features: _v.Member[tuple[NamedProperty, ...]] = _v.Member(_v.many(_v.One("common", "NamedProperty")))
    account: _v.Member[InstanceAccountInfo | None] = _v.Member(_v.One("shop_settings", "InstanceAccountInfo"))
    tariff: _v.Member[TariffInfo | None] = _v.Member(_v.One("common", "TariffInfo"))
    hosting: _v.Member[InstanceHostingInfo | None] = _v.Member(_v.One("shop_settings", "InstanceHostingInfo"))
    default_item_provider = _v.Member(_v.text)


class SocialNetworkInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    link = _v.Member(_v.text)
    like_widget = _v.Member(_v.text)
    share_widget = _v.Member(_v.text)
    subscribe_widget = _v.Member(_v.text)
    icon_url = _v.Member(_v.text)


class SocialNetworkOptionsInfo(_v.View):
    common_share_widget = _v.Member(_v.text)
    main_info: _v.Member[tuple[SocialNetworkInfo, ...]] = _v.Member(
        _v.many(_v.One("shop_settings", "SocialNetworkInfo"))
    )
    external_authentications: _v.Member[tuple[AuthenticationSystemInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "AuthenticationSystemInfo"))
    )


class UserProfileFieldSettings(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    action = _v.Member(_v.text)
    name = _v.Member(_v.text)
    state = _v.Member(_v.text)
    """Assumed, not documented."""


class WebUISettings(_v.View):
    language = _v.Member(_v.text)
    used_languages = _v.Member(_v.many(_v.text))
    used_system_languages = _v.Member(_v.many(_v.text))
    languages: _v.Member[tuple[NamedProperty, ...]] = _v.Member(_v.many(_v.One("common", "NamedProperty")))
    selected_category_structure_type = _v.Member(_v.text)
    category_structure_types: _v.Member[tuple[NamedProperty, ...]] = _v.Member(
        _v.many(_v.One("common", "NamedProperty"))
    )


class ShopSettingsCalls(AreaCalls):
    """Settings of the shop."""

    __slots__ = ()

    def get_available_feature_info_list(self, **options: Unpack[CallOptions]) -> tuple[FeatureInfo, ...]:
        """List the features the item source can have.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetAvailableFeatureInfoList", locals(), _v.many(_v.One("shop_settings", "FeatureInfo")))

    def get_collections_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CollectionsSettings:
        """Get the settings of the cart and favourites.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetCollectionsSettings", locals(), _v.always(_v.One("shop_settings", "CollectionsSettings")))

    def get_common_instance_options_info(
        self,
        *,
        application_type: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonInstanceOptionsInfo:
        """Get the public options of the instance (languages, currencies, features).

        Needs no session.

        Known from other clients, not documented.

        :param application_type: A newer parameter.
        :param include_meta_info: Sent by clients that never need it. Assumed, not documented.
        """
        return self._call(
            "GetCommonInstanceOptionsInfo", locals(), _v.always(_v.One("shop_settings", "CommonInstanceOptionsInfo"))
        )

    def get_email_server_info(
        self,
        *,
        server_id: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailServerInfo:
        """Get the settings of a mail server.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetEmailServerInfo", locals(), _v.always(_v.One("shop_settings", "EmailServerInfo")))

    def get_email_server_info_list(self, **options: Unpack[CallOptions]) -> tuple[EmailServerInfo, ...]:
        """List the configured mail servers.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetEmailServerInfoList", locals(), _v.many(_v.One("shop_settings", "EmailServerInfo")))

    def get_enabled_features(self, **options: Unpack[CallOptions]) -> tuple[str, ...]:
        """List the features enabled for the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetEnabledFeatures", locals(), _v.many(_v.text))

    def get_instance_options_info(self, **options: Unpack[CallOptions]) -> InstanceOptionsInfo:
        """Get the options of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetInstanceOptionsInfo", locals(), _v.always(_v.One("shop_settings", "InstanceOptionsInfo")))

    def get_language_info_list(self, **options: Unpack[CallOptions]) -> tuple[NamedProperty, ...]:
        """List the languages of the API.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetLanguageInfoList", locals(), _v.many(_v.One("common", "NamedProperty")))

    def get_showcase(self, **options: Unpack[CallOptions]) -> ShowcaseSettings:
        """Get the showcase (sale conditions) settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetShowcase", locals(), _v.always(_v.One("common", "ShowcaseSettings")))

    def get_web_ui_settings(self, **options: Unpack[CallOptions]) -> WebUISettings:
        """Get the web shop settings (languages, catalogue structure, delivery region).

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetWebUISettings", locals(), _v.always(_v.One("shop_settings", "WebUISettings")))

    def set_showcase_settings(
        self,
        *,
        settings: SetShowcaseSettingsSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the showcase (sale conditions) settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetShowcaseSettings", locals(), _v.nothing)

    def set_web_ui_settings(
        self,
        *,
        settings: SetWebUISettingsSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the web shop settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetWebUISettings", locals(), _v.nothing)

    def test_email_server(
        self,
        *,
        server_id: str,
        recipient_email: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a test message through a mail server.

        Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("TestEmailServer", locals(), _v.nothing)

    def update_collections_settings(
        self,
        *,
        update_data: CollectionsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the cart and favourites.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateCollectionsSettings", locals(), _v.nothing)

    def update_email_server_info(
        self,
        *,
        server_id: str,
        update_data: EmailServerUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a mail server.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateEmailServerInfo", locals(), _v.nothing)

    def update_instance_options(
        self,
        *,
        instance_options_data: InstanceOptionsData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the options of the instance.

        Changes something; the same call again leaves the same state. Sets the options to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateInstanceOptions", locals(), _v.nothing)


class AsyncShopSettingsCalls(AsyncAreaCalls):
    """Settings of the shop."""

    __slots__ = ()

    async def get_available_feature_info_list(self, **options: Unpack[CallOptions]) -> tuple[FeatureInfo, ...]:
        """List the features the item source can have.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetAvailableFeatureInfoList", locals(), _v.many(_v.One("shop_settings", "FeatureInfo"))
        )

    async def get_collections_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CollectionsSettings:
        """Get the settings of the cart and favourites.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetCollectionsSettings", locals(), _v.always(_v.One("shop_settings", "CollectionsSettings"))
        )

    async def get_common_instance_options_info(
        self,
        *,
        application_type: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonInstanceOptionsInfo:
        """Get the public options of the instance (languages, currencies, features).

        Needs no session.

        Known from other clients, not documented.

        :param application_type: A newer parameter.
        :param include_meta_info: Sent by clients that never need it. Assumed, not documented.
        """
        return await self._call(
            "GetCommonInstanceOptionsInfo", locals(), _v.always(_v.One("shop_settings", "CommonInstanceOptionsInfo"))
        )

    async def get_email_server_info(
        self,
        *,
        server_id: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailServerInfo:
        """Get the settings of a mail server.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetEmailServerInfo", locals(), _v.always(_v.One("shop_settings", "EmailServerInfo")))

    async def get_email_server_info_list(self, **options: Unpack[CallOptions]) -> tuple[EmailServerInfo, ...]:
        """List the configured mail servers.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetEmailServerInfoList", locals(), _v.many(_v.One("shop_settings", "EmailServerInfo")))

    async def get_enabled_features(self, **options: Unpack[CallOptions]) -> tuple[str, ...]:
        """List the features enabled for the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetEnabledFeatures", locals(), _v.many(_v.text))

    async def get_instance_options_info(self, **options: Unpack[CallOptions]) -> InstanceOptionsInfo:
        """Get the options of the instance.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetInstanceOptionsInfo", locals(), _v.always(_v.One("shop_settings", "InstanceOptionsInfo"))
        )

    async def get_language_info_list(self, **options: Unpack[CallOptions]) -> tuple[NamedProperty, ...]:
        """List the languages of the API.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetLanguageInfoList", locals(), _v.many(_v.One("common", "NamedProperty")))

    async def get_showcase(self, **options: Unpack[CallOptions]) -> ShowcaseSettings:
        """Get the showcase (sale conditions) settings.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetShowcase", locals(), _v.always(_v.One("common", "ShowcaseSettings")))

    async def get_web_ui_settings(self, **options: Unpack[CallOptions]) -> WebUISettings:
        """Get the web shop settings (languages, catalogue structure, delivery region).

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetWebUISettings", locals(), _v.always(_v.One("shop_settings", "WebUISettings")))

    async def set_showcase_settings(
        self,
        *,
        settings: SetShowcaseSettingsSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the showcase (sale conditions) settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetShowcaseSettings", locals(), _v.nothing)

    async def set_web_ui_settings(
        self,
        *,
        settings: SetWebUISettingsSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the web shop settings.

        Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetWebUISettings", locals(), _v.nothing)

    async def test_email_server(
        self,
        *,
        server_id: str,
        recipient_email: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a test message through a mail server.

        Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("TestEmailServer", locals(), _v.nothing)

    async def update_collections_settings(
        self,
        *,
        update_data: CollectionsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the cart and favourites.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateCollectionsSettings", locals(), _v.nothing)

    async def update_email_server_info(
        self,
        *,
        server_id: str,
        update_data: EmailServerUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a mail server.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateEmailServerInfo", locals(), _v.nothing)

    async def update_instance_options(
        self,
        *,
        instance_options_data: InstanceOptionsData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the options of the instance.

        Changes something; the same call again leaves the same state. Sets the options to the given values. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateInstanceOptions", locals(), _v.nothing)
