# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The areas of the service, as members of all that calls."""

from __future__ import annotations

from ._area import Area

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .areas.account import AccountCalls, AsyncAccountCalls
    from .areas.auth import AsyncAuthCalls, AuthCalls
    from .areas.background_activity import AsyncBackgroundActivityCalls, BackgroundActivityCalls
    from .areas.billing import AsyncBillingCalls, BillingCalls
    from .areas.brand import AsyncBrandCalls, BrandCalls
    from .areas.cart import AsyncCartCalls, CartCalls
    from .areas.catalog import AsyncCatalogCalls, CatalogCalls
    from .areas.content import AsyncContentCalls, ContentCalls
    from .areas.currency import AsyncCurrencyCalls, CurrencyCalls
    from .areas.delivery import AsyncDeliveryCalls, DeliveryCalls
    from .areas.discount import AsyncDiscountCalls, DiscountCalls
    from .areas.exporting import AsyncExportingCalls, ExportingCalls
    from .areas.favorites import AsyncFavoritesCalls, FavoritesCalls
    from .areas.file import AsyncFileCalls, FileCalls
    from .areas.item import AsyncItemCalls, ItemCalls
    from .areas.messaging import AsyncMessagingCalls, MessagingCalls
    from .areas.meta import AsyncMetaCalls, MetaCalls
    from .areas.operators import AsyncOperatorsCalls, OperatorsCalls
    from .areas.order import AsyncOrderCalls, OrderCalls
    from .areas.order_admin import AsyncOrderAdminCalls, OrderAdminCalls
    from .areas.packages import AsyncPackagesCalls, PackagesCalls
    from .areas.payment import AsyncPaymentCalls, PaymentCalls
    from .areas.pricing import AsyncPricingCalls, PricingCalls
    from .areas.provider_orders import AsyncProviderOrdersCalls, ProviderOrdersCalls
    from .areas.providers import AsyncProvidersCalls, ProvidersCalls
    from .areas.rating_list import AsyncRatingListCalls, RatingListCalls
    from .areas.review import AsyncReviewCalls, ReviewCalls
    from .areas.search import AsyncSearchCalls, SearchCalls
    from .areas.shop_settings import AsyncShopSettingsCalls, ShopSettingsCalls
    from .areas.statistics import AsyncStatisticsCalls, StatisticsCalls
    from .areas.support import AsyncSupportCalls, SupportCalls
    from .areas.system import AsyncSystemCalls, SystemCalls
    from .areas.translation import AsyncTranslationCalls, TranslationCalls
    from .areas.user import AsyncUserCalls, UserCalls
    from .areas.user_admin import AsyncUserAdminCalls, UserAdminCalls
    from .areas.vendor import AsyncVendorCalls, VendorCalls
    from .areas.warehouse import AsyncWarehouseCalls, WarehouseCalls


class Areas:
    """The areas of a blocking caller."""

    __slots__ = ()

    account: Area[AccountCalls] = Area("AccountCalls")
    """The customer's personal account: its balance and its movements."""
    auth: Area[AuthCalls] = Area("AuthCalls")
    """Signing in, registering and confirming, for customers and operators."""
    background_activity: Area[BackgroundActivityCalls] = Area("BackgroundActivityCalls")
    """Long work at the service: following it and answering its questions."""
    billing: Area[BillingCalls] = Area("BillingCalls")
    """What the shop owes the platform: bills, rent, tariffs."""
    brand: Area[BrandCalls] = Area("BrandCalls")
    """Brands."""
    cart: Area[CartCalls] = Area("CartCalls")
    """The customer's or guest's cart."""
    catalog: Area[CatalogCalls] = Area("CatalogCalls")
    """The tree of categories, and changing it."""
    content: Area[ContentCalls] = Area("ContentCalls")
    """Pages and banners of the shop."""
    currency: Area[CurrencyCalls] = Area("CurrencyCalls")
    """Currencies and exchange rates."""
    delivery: Area[DeliveryCalls] = Area("DeliveryCalls")
    """Ways to deliver: modes, prices, countries, pickup points."""
    discount: Area[DiscountCalls] = Area("DiscountCalls")
    """Discount groups and the customers in them."""
    exporting: Area[ExportingCalls] = Area("ExportingCalls")
    """Exporting items to files and price lists."""
    favorites: Area[FavoritesCalls] = Area("FavoritesCalls")
    """The customer's favourite items and vendors."""
    file: Area[FileCalls] = Area("FileCalls")
    """Uploaded files."""
    item: Area[ItemCalls] = Area("ItemCalls")
    """Items of marketplaces: one, or many by their ids."""
    messaging: Area[MessagingCalls] = Area("MessagingCalls")
    """Messages to customers: events, templates, SMS."""
    meta: Area[MetaCalls] = Area("MetaCalls")
    """The service's own descriptions of settings."""
    operators: Area[OperatorsCalls] = Area("OperatorsCalls")
    """Operator accounts, their roles and rights."""
    order: Area[OrderCalls] = Area("OrderCalls")
    """Orders, as the customer who placed them."""
    order_admin: Area[OrderAdminCalls] = Area("OrderAdminCalls")
    """Orders, as the operator who works on them."""
    packages: Area[PackagesCalls] = Area("PackagesCalls")
    """Parcels: sent, printed, followed."""
    payment: Area[PaymentCalls] = Area("PaymentCalls")
    """Paying orders, and payments made."""
    pricing: Area[PricingCalls] = Area("PricingCalls")
    """How prices are formed."""
    provider_orders: Area[ProviderOrdersCalls] = Area("ProviderOrdersCalls")
    """Buying at marketplaces: exporting orders to them, linking, synchronising."""
    providers: Area[ProvidersCalls] = Area("ProvidersCalls")
    """Marketplaces: what each can do, and its settings."""
    rating_list: Area[RatingListCalls] = Area("RatingListCalls")
    """Lists of chosen items, vendors, brands, categories and searches."""
    review: Area[ReviewCalls] = Area("ReviewCalls")
    """Reviews of items."""
    search: Area[SearchCalls] = Area("SearchCalls")
    """Searching items at marketplaces."""
    shop_settings: Area[ShopSettingsCalls] = Area("ShopSettingsCalls")
    """Settings of the shop."""
    statistics: Area[StatisticsCalls] = Area("StatisticsCalls")
    """Statistics of calls, and black lists."""
    support: Area[SupportCalls] = Area("SupportCalls")
    """Tickets of customers."""
    system: Area[SystemCalls] = Area("SystemCalls")
    """The state of the service itself."""
    translation: Area[TranslationCalls] = Area("TranslationCalls")
    """Translations by hand."""
    user: Area[UserCalls] = Area("UserCalls")
    """The customer's own data and profiles."""
    user_admin: Area[UserAdminCalls] = Area("UserAdminCalls")
    """Customers, as the operator who looks after them."""
    vendor: Area[VendorCalls] = Area("VendorCalls")
    """Vendors of marketplaces."""
    warehouse: Area[WarehouseCalls] = Area("WarehouseCalls")
    """The shop's own warehouse."""


class AsyncAreas:
    """The areas of a caller for asyncio."""

    __slots__ = ()

    account: Area[AsyncAccountCalls] = Area("AsyncAccountCalls")
    """The customer's personal account: its balance and its movements."""
    auth: Area[AsyncAuthCalls] = Area("AsyncAuthCalls")
    """Signing in, registering and confirming, for customers and operators."""
    background_activity: Area[AsyncBackgroundActivityCalls] = Area("AsyncBackgroundActivityCalls")
    """Long work at the service: following it and answering its questions."""
    billing: Area[AsyncBillingCalls] = Area("AsyncBillingCalls")
    """What the shop owes the platform: bills, rent, tariffs."""
    brand: Area[AsyncBrandCalls] = Area("AsyncBrandCalls")
    """Brands."""
    cart: Area[AsyncCartCalls] = Area("AsyncCartCalls")
    """The customer's or guest's cart."""
    catalog: Area[AsyncCatalogCalls] = Area("AsyncCatalogCalls")
    """The tree of categories, and changing it."""
    content: Area[AsyncContentCalls] = Area("AsyncContentCalls")
    """Pages and banners of the shop."""
    currency: Area[AsyncCurrencyCalls] = Area("AsyncCurrencyCalls")
    """Currencies and exchange rates."""
    delivery: Area[AsyncDeliveryCalls] = Area("AsyncDeliveryCalls")
    """Ways to deliver: modes, prices, countries, pickup points."""
    discount: Area[AsyncDiscountCalls] = Area("AsyncDiscountCalls")
    """Discount groups and the customers in them."""
    exporting: Area[AsyncExportingCalls] = Area("AsyncExportingCalls")
    """Exporting items to files and price lists."""
    favorites: Area[AsyncFavoritesCalls] = Area("AsyncFavoritesCalls")
    """The customer's favourite items and vendors."""
    file: Area[AsyncFileCalls] = Area("AsyncFileCalls")
    """Uploaded files."""
    item: Area[AsyncItemCalls] = Area("AsyncItemCalls")
    """Items of marketplaces: one, or many by their ids."""
    messaging: Area[AsyncMessagingCalls] = Area("AsyncMessagingCalls")
    """Messages to customers: events, templates, SMS."""
    meta: Area[AsyncMetaCalls] = Area("AsyncMetaCalls")
    """The service's own descriptions of settings."""
    operators: Area[AsyncOperatorsCalls] = Area("AsyncOperatorsCalls")
    """Operator accounts, their roles and rights."""
    order: Area[AsyncOrderCalls] = Area("AsyncOrderCalls")
    """Orders, as the customer who placed them."""
    order_admin: Area[AsyncOrderAdminCalls] = Area("AsyncOrderAdminCalls")
    """Orders, as the operator who works on them."""
    packages: Area[AsyncPackagesCalls] = Area("AsyncPackagesCalls")
    """Parcels: sent, printed, followed."""
    payment: Area[AsyncPaymentCalls] = Area("AsyncPaymentCalls")
    """Paying orders, and payments made."""
    pricing: Area[AsyncPricingCalls] = Area("AsyncPricingCalls")
    """How prices are formed."""
    provider_orders: Area[AsyncProviderOrdersCalls] = Area("AsyncProviderOrdersCalls")
    """Buying at marketplaces: exporting orders to them, linking, synchronising."""
    providers: Area[AsyncProvidersCalls] = Area("AsyncProvidersCalls")
    """Marketplaces: what each can do, and its settings."""
    rating_list: Area[AsyncRatingListCalls] = Area("AsyncRatingListCalls")
    """Lists of chosen items, vendors, brands, categories and searches."""
    review: Area[AsyncReviewCalls] = Area("AsyncReviewCalls")
    """Reviews of items."""
    search: Area[AsyncSearchCalls] = Area("AsyncSearchCalls")
    """Searching items at marketplaces."""
    shop_settings: Area[AsyncShopSettingsCalls] = Area("AsyncShopSettingsCalls")
    """Settings of the shop."""
    statistics: Area[AsyncStatisticsCalls] = Area("AsyncStatisticsCalls")
    """Statistics of calls, and black lists."""
    support: Area[AsyncSupportCalls] = Area("AsyncSupportCalls")
    """Tickets of customers."""
    system: Area[AsyncSystemCalls] = Area("AsyncSystemCalls")
    """The state of the service itself."""
    translation: Area[AsyncTranslationCalls] = Area("AsyncTranslationCalls")
    """Translations by hand."""
    user: Area[AsyncUserCalls] = Area("AsyncUserCalls")
    """The customer's own data and profiles."""
    user_admin: Area[AsyncUserAdminCalls] = Area("AsyncUserAdminCalls")
    """Customers, as the operator who looks after them."""
    vendor: Area[AsyncVendorCalls] = Area("AsyncVendorCalls")
    """Vendors of marketplaces."""
    warehouse: Area[AsyncWarehouseCalls] = Area("AsyncWarehouseCalls")
    """The shop's own warehouse."""
