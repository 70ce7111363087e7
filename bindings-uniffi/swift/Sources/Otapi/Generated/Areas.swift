// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

extension Caller {
  /// The customer's personal account: its balance and its movements.
  public var account: AccountCalls { AccountCalls(caller: self) }

  /// Signing in, registering and confirming, for customers and operators.
  public var auth: AuthCalls { AuthCalls(caller: self) }

  /// Long work at the service: following it and answering its questions.
  public var backgroundActivity: BackgroundActivityCalls { BackgroundActivityCalls(caller: self) }

  /// What the shop owes the platform: bills, rent, tariffs.
  public var billing: BillingCalls { BillingCalls(caller: self) }

  /// Brands.
  public var brand: BrandCalls { BrandCalls(caller: self) }

  /// The customer's or guest's cart.
  public var cart: CartCalls { CartCalls(caller: self) }

  /// The tree of categories, and changing it.
  public var catalog: CatalogCalls { CatalogCalls(caller: self) }

  /// Pages and banners of the shop.
  public var content: ContentCalls { ContentCalls(caller: self) }

  /// Currencies and exchange rates.
  public var currency: CurrencyCalls { CurrencyCalls(caller: self) }

  /// Ways to deliver: modes, prices, countries, pickup points.
  public var delivery: DeliveryCalls { DeliveryCalls(caller: self) }

  /// Discount groups and the customers in them.
  public var discount: DiscountCalls { DiscountCalls(caller: self) }

  /// Exporting items to files and price lists.
  public var exporting: ExportingCalls { ExportingCalls(caller: self) }

  /// The customer's favourite items and vendors.
  public var favorites: FavoritesCalls { FavoritesCalls(caller: self) }

  /// Uploaded files.
  public var file: FileCalls { FileCalls(caller: self) }

  /// Items of marketplaces: one, or many by their ids.
  public var item: ItemCalls { ItemCalls(caller: self) }

  /// Messages to customers: events, templates, SMS.
  public var messaging: MessagingCalls { MessagingCalls(caller: self) }

  /// The service's own descriptions of settings.
  public var meta: MetaCalls { MetaCalls(caller: self) }

  /// Operator accounts, their roles and rights.
  public var operators: OperatorsCalls { OperatorsCalls(caller: self) }

  /// Orders, as the customer who placed them.
  public var order: OrderCalls { OrderCalls(caller: self) }

  /// Orders, as the operator who works on them.
  public var orderAdmin: OrderAdminCalls { OrderAdminCalls(caller: self) }

  /// Parcels: sent, printed, followed.
  public var packages: PackagesCalls { PackagesCalls(caller: self) }

  /// Paying orders, and payments made.
  public var payment: PaymentCalls { PaymentCalls(caller: self) }

  /// How prices are formed.
  public var pricing: PricingCalls { PricingCalls(caller: self) }

  /// Marketplaces: what each can do, and its settings.
  public var providers: ProvidersCalls { ProvidersCalls(caller: self) }

  /// Buying at marketplaces: exporting orders to them, linking, synchronising.
  public var providerOrders: ProviderOrdersCalls { ProviderOrdersCalls(caller: self) }

  /// Lists of chosen items, vendors, brands, categories and searches.
  public var ratingList: RatingListCalls { RatingListCalls(caller: self) }

  /// Reviews of items.
  public var review: ReviewCalls { ReviewCalls(caller: self) }

  /// Searching items at marketplaces.
  public var search: SearchCalls { SearchCalls(caller: self) }

  /// Settings of the shop.
  public var shopSettings: ShopSettingsCalls { ShopSettingsCalls(caller: self) }

  /// Statistics of calls, and black lists.
  public var statistics: StatisticsCalls { StatisticsCalls(caller: self) }

  /// Tickets of customers.
  public var support: SupportCalls { SupportCalls(caller: self) }

  /// The state of the service itself.
  public var system: SystemCalls { SystemCalls(caller: self) }

  /// Translations by hand.
  public var translation: TranslationCalls { TranslationCalls(caller: self) }

  /// The customer's own data and profiles.
  public var user: UserCalls { UserCalls(caller: self) }

  /// Customers, as the operator who looks after them.
  public var userAdmin: UserAdminCalls { UserAdminCalls(caller: self) }

  /// Vendors of marketplaces.
  public var vendor: VendorCalls { VendorCalls(caller: self) }

  /// The shop's own warehouse.
  public var warehouse: WarehouseCalls { WarehouseCalls(caller: self) }
}
