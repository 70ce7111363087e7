// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

let typedAreas: [any TypedArea] = [
  AccountVectors(),
  AuthVectors(),
  BackgroundActivityVectors(),
  BillingVectors(),
  BrandVectors(),
  CartVectors(),
  CatalogVectors(),
  ContentVectors(),
  CurrencyVectors(),
  DeliveryVectors(),
  DiscountVectors(),
  ExportingVectors(),
  FavoritesVectors(),
  FileVectors(),
  ItemVectors(),
  MessagingVectors(),
  MetaVectors(),
  OperatorsVectors(),
  OrderVectors(),
  OrderAdminVectors(),
  PackagesVectors(),
  PaymentVectors(),
  PricingVectors(),
  ProvidersVectors(),
  ProviderOrdersVectors(),
  RatingListVectors(),
  ReviewVectors(),
  SearchVectors(),
  ShopSettingsVectors(),
  StatisticsVectors(),
  SupportVectors(),
  SystemVectors(),
  TranslationVectors(),
  UserVectors(),
  UserAdminVectors(),
  VendorVectors(),
  WarehouseVectors(),
]
