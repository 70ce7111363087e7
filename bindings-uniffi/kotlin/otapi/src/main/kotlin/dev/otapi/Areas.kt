// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi

import dev.otapi.account.AccountCalls
import dev.otapi.auth.AuthCalls
import dev.otapi.backgroundactivity.BackgroundActivityCalls
import dev.otapi.billing.BillingCalls
import dev.otapi.brand.BrandCalls
import dev.otapi.cart.CartCalls
import dev.otapi.catalog.CatalogCalls
import dev.otapi.content.ContentCalls
import dev.otapi.currency.CurrencyCalls
import dev.otapi.delivery.DeliveryCalls
import dev.otapi.discount.DiscountCalls
import dev.otapi.exporting.ExportingCalls
import dev.otapi.favorites.FavoritesCalls
import dev.otapi.file.FileCalls
import dev.otapi.item.ItemCalls
import dev.otapi.messaging.MessagingCalls
import dev.otapi.meta.MetaCalls
import dev.otapi.operators.OperatorsCalls
import dev.otapi.order.OrderCalls
import dev.otapi.orderadmin.OrderAdminCalls
import dev.otapi.packages.PackagesCalls
import dev.otapi.payment.PaymentCalls
import dev.otapi.pricing.PricingCalls
import dev.otapi.providerorders.ProviderOrdersCalls
import dev.otapi.providers.ProvidersCalls
import dev.otapi.ratinglist.RatingListCalls
import dev.otapi.review.ReviewCalls
import dev.otapi.search.SearchCalls
import dev.otapi.shopsettings.ShopSettingsCalls
import dev.otapi.statistics.StatisticsCalls
import dev.otapi.support.SupportCalls
import dev.otapi.system.SystemCalls
import dev.otapi.translation.TranslationCalls
import dev.otapi.user.UserCalls
import dev.otapi.useradmin.UserAdminCalls
import dev.otapi.vendor.VendorCalls
import dev.otapi.warehouse.WarehouseCalls

/** The areas of the service, which hang on every caller. */
abstract class Areas internal constructor() {
    /** The customer's personal account: its balance and its movements. */
    val account: AccountCalls get() = AccountCalls(this as Caller)

    /** Signing in, registering and confirming, for customers and operators. */
    val auth: AuthCalls get() = AuthCalls(this as Caller)

    /** Long work at the service: following it and answering its questions. */
    val backgroundActivity: BackgroundActivityCalls get() = BackgroundActivityCalls(this as Caller)

    /** What the shop owes the platform: bills, rent, tariffs. */
    val billing: BillingCalls get() = BillingCalls(this as Caller)

    /** Brands. */
    val brand: BrandCalls get() = BrandCalls(this as Caller)

    /** The customer's or guest's cart. */
    val cart: CartCalls get() = CartCalls(this as Caller)

    /** The tree of categories, and changing it. */
    val catalog: CatalogCalls get() = CatalogCalls(this as Caller)

    /** Pages and banners of the shop. */
    val content: ContentCalls get() = ContentCalls(this as Caller)

    /** Currencies and exchange rates. */
    val currency: CurrencyCalls get() = CurrencyCalls(this as Caller)

    /** Ways to deliver: modes, prices, countries, pickup points. */
    val delivery: DeliveryCalls get() = DeliveryCalls(this as Caller)

    /** Discount groups and the customers in them. */
    val discount: DiscountCalls get() = DiscountCalls(this as Caller)

    /** Exporting items to files and price lists. */
    val exporting: ExportingCalls get() = ExportingCalls(this as Caller)

    /** The customer's favourite items and vendors. */
    val favorites: FavoritesCalls get() = FavoritesCalls(this as Caller)

    /** Uploaded files. */
    val file: FileCalls get() = FileCalls(this as Caller)

    /** Items of marketplaces: one, or many by their ids. */
    val item: ItemCalls get() = ItemCalls(this as Caller)

    /** Messages to customers: events, templates, SMS. */
    val messaging: MessagingCalls get() = MessagingCalls(this as Caller)

    /** The service's own descriptions of settings. */
    val meta: MetaCalls get() = MetaCalls(this as Caller)

    /** Operator accounts, their roles and rights. */
    val operators: OperatorsCalls get() = OperatorsCalls(this as Caller)

    /** Orders, as the customer who placed them. */
    val order: OrderCalls get() = OrderCalls(this as Caller)

    /** Orders, as the operator who works on them. */
    val orderAdmin: OrderAdminCalls get() = OrderAdminCalls(this as Caller)

    /** Parcels: sent, printed, followed. */
    val packages: PackagesCalls get() = PackagesCalls(this as Caller)

    /** Paying orders, and payments made. */
    val payment: PaymentCalls get() = PaymentCalls(this as Caller)

    /** How prices are formed. */
    val pricing: PricingCalls get() = PricingCalls(this as Caller)

    /** Marketplaces: what each can do, and its settings. */
    val providers: ProvidersCalls get() = ProvidersCalls(this as Caller)

    /** Buying at marketplaces: exporting orders to them, linking, synchronising. */
    val providerOrders: ProviderOrdersCalls get() = ProviderOrdersCalls(this as Caller)

    /** Lists of chosen items, vendors, brands, categories and searches. */
    val ratingList: RatingListCalls get() = RatingListCalls(this as Caller)

    /** Reviews of items. */
    val review: ReviewCalls get() = ReviewCalls(this as Caller)

    /** Searching items at marketplaces. */
    val search: SearchCalls get() = SearchCalls(this as Caller)

    /** Settings of the shop. */
    val shopSettings: ShopSettingsCalls get() = ShopSettingsCalls(this as Caller)

    /** Statistics of calls, and black lists. */
    val statistics: StatisticsCalls get() = StatisticsCalls(this as Caller)

    /** Tickets of customers. */
    val support: SupportCalls get() = SupportCalls(this as Caller)

    /** The state of the service itself. */
    val system: SystemCalls get() = SystemCalls(this as Caller)

    /** Translations by hand. */
    val translation: TranslationCalls get() = TranslationCalls(this as Caller)

    /** The customer's own data and profiles. */
    val user: UserCalls get() = UserCalls(this as Caller)

    /** Customers, as the operator who looks after them. */
    val userAdmin: UserAdminCalls get() = UserAdminCalls(this as Caller)

    /** Vendors of marketplaces. */
    val vendor: VendorCalls get() = VendorCalls(this as Caller)

    /** The shop's own warehouse. */
    val warehouse: WarehouseCalls get() = WarehouseCalls(this as Caller)
}
