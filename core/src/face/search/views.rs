// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `BatchItemSearchResult`.
    BatchItemSearchResult {
        /// The service's `Items`.
        items "items": Option<ItemSearchResult<'a>>,
        /// The service's `ItemsError`.
        items_error "itemsError": Option<common::views::BlockError<'a>>,
        /// The service's `SubCategories`.
        sub_categories "subCategories": List<'a, common::views::Category<'a>>,
        /// The service's `SubCategoriesError`.
        sub_categories_error "subCategoriesError": Option<common::views::BlockError<'a>>,
        /// The service's `RootPath`.
        root_path "rootPath": List<'a, common::views::Category<'a>>,
        /// The service's `RootPathError`.
        root_path_error "rootPathError": Option<common::views::BlockError<'a>>,
        /// The service's `SearchProperties`.
        search_properties "searchProperties": List<'a, ItemSearchProperty<'a>>,
        /// The service's `SearchPropertiesError`.
        search_properties_error "searchPropertiesError": Option<common::views::BlockError<'a>>,
        /// The service's `Vendor`.
        vendor "vendor": Option<common::views::VendorInfo<'a>>,
        /// The service's `VendorError`.
        vendor_error "vendorError": Option<common::views::BlockError<'a>>,
        /// The service's `Brand`.
        brand "brand": Option<common::views::BrandInfo<'a>>,
        /// The service's `BrandError`.
        brand_error "brandError": Option<common::views::BlockError<'a>>,
        /// The service's `Category`.
        category "category": Option<common::views::Category<'a>>,
        /// The service's `CategoryError`.
        category_error "categoryError": Option<common::views::BlockError<'a>>,
        /// The service's `HintCategories`.
        hint_categories "hintCategories": List<'a, common::views::Category<'a>>,
        /// The service's `HintCategoriesError`.
        hint_categories_error "hintCategoriesError": Option<common::views::BlockError<'a>>,
        /// The service's `AvailableSearchMethods`.
        available_search_methods "availableSearchMethods": List<'a, common::views::ProviderSearchMethodInfo<'a>>,
        /// The service's `AvailableSearchMethodsError`.
        available_search_methods_error "availableSearchMethodsError": Option<common::views::BlockError<'a>>,
    }

    /// Of the type `ItemPropertyValue`.
    ItemPropertyValue {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Alias`.
        alias "alias": Option<&'a str>,
        /// The service's `ItemCount`.
        item_count "itemCount": Option<i64>,
    }

    /// Of the type `ItemSearchProperty`.
    ItemSearchProperty {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IsBrand`.
        is_brand "isBrand": Option<bool>,
        /// The service's `IsCategory`.
        is_category "isCategory": Option<bool>,
        /// The service's `Values`.
        values "values": List<'a, ItemPropertyValue<'a>>,
    }

    /// Of the type `ItemSearchResult`.
    ItemSearchResult {
        /// The service's `Items`.
        items "items": List<'a, common::views::ItemInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
        /// The service's `Categories`.
        categories "categories": List<'a, SearchCategoryInfo<'a>>,
        /// The service's `Brands`.
        brands "brands": List<'a, SearchBrandInfo<'a>>,
        /// The service's `TranslatedItemTitle`.
        translated_item_title "translatedItemTitle": Option<&'a str>,
        /// The service's `CurrentImageUrl`.
        current_image_url "currentImageUrl": Option<&'a str>,
        /// The service's `Provider`.
        provider "provider": Option<&'a str>,
        /// Assumed, not documented.
        search_method "searchMethod": Option<enums::SearchMethodId<'a>>,
        /// The service's `CurrentSort`.
        current_sort "currentSort": Option<&'a str>,
        /// The service's `CurrentFrameSize`.
        current_frame_size "currentFrameSize": Option<i64>,
        /// The service's `MaximumPageCount`.
        maximum_page_count "maximumPageCount": Option<i64>,
        /// The service's `IsFoundByItemId`.
        is_found_by_item_id "isFoundByItemId": Option<bool>,
    }

    /// Of the type `PromoItemInfo`.
    PromoItemInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `Title`.
        title "title": Option<&'a str>,
        /// The service's `OriginalTitle`.
        original_title "originalTitle": Option<&'a str>,
        /// The service's `MasterQuantity`.
        master_quantity "masterQuantity": Option<i64>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `ExternalCategoryId`.
        external_category_id "externalCategoryId": Option<&'a str>,
        /// The service's `VendorId`.
        vendor_id "vendorId": Option<&'a str>,
        /// The service's `VendorName`.
        vendor_name "vendorName": Option<&'a str>,
        /// The service's `VendorScore`.
        vendor_score "vendorScore": Option<i64>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `BrandId`.
        brand_id "brandId": Option<&'a str>,
        /// The service's `TaobaoItemUrl`.
        taobao_item_url "taobaoItemUrl": Option<&'a str>,
        /// The service's `ExternalItemUrl`.
        external_item_url "externalItemUrl": Option<&'a str>,
        /// The service's `MainPictureUrl`.
        main_picture_url "mainPictureUrl": Option<&'a str>,
        /// Assumed, not documented.
        stuff_status "stuffStatus": Option<enums::StuffStatus<'a>>,
        /// The service's `Volume`.
        volume "volume": Option<i64>,
        /// The service's `Price`.
        price "price": Option<common::views::Price<'a>>,
        /// The service's `Pictures`.
        pictures "pictures": List<'a, common::views::ItemPicture<'a>>,
        /// The service's `Location`.
        location "location": Option<common::views::Location<'a>>,
        /// The service's `Features`.
        features "features": List<'a, &'a str>,
        /// The service's `FeaturedValues`.
        featured_values "featuredValues": List<'a, common::views::FeaturedValue<'a>>,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": Option<bool>,
        /// Assumed, not documented.
        sell_disallow_reason "sellDisallowReason": Option<enums::ItemSellDisallowReason<'a>>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `PhysicalParameters`.
        physical_parameters "physicalParameters": Option<common::views::PhysicalParameters<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `QuantityRanges`.
        quantity_ranges "quantityRanges": List<'a, common::views::QuantityRange<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `CreatedTime`.
        created_time "createdTime": Option<Moment<'a>>,
        /// The service's `VendorDisplayName`.
        vendor_display_name "vendorDisplayName": Option<&'a str>,
        /// The service's `IsRatingListCategory`.
        is_rating_list_category "isRatingListCategory": Option<bool>,
        /// The service's `BrandName`.
        brand_name "brandName": Option<&'a str>,
        /// The service's `FirstLotQuantity`.
        first_lot_quantity "firstLotQuantity": Option<i64>,
        /// The service's `NextLotQuantity`.
        next_lot_quantity "nextLotQuantity": Option<i64>,
        /// The service's `HasInternalDelivery`.
        has_internal_delivery "hasInternalDelivery": Option<bool>,
        /// The service's `Videos`.
        videos "videos": List<'a, common::views::ItemVideo<'a>>,
        /// The service's `ActualWeightInfo`.
        actual_weight_info "actualWeightInfo": Option<common::views::ItemWeight<'a>>,
        /// The service's `WeightInfos`.
        weight_infos "weightInfos": List<'a, common::views::ItemWeight<'a>>,
        /// The service's `ClickUrl`.
        click_url "clickUrl": Option<&'a str>,
        /// The service's `KeywordClickUrl`.
        keyword_click_url "keywordClickUrl": Option<&'a str>,
        /// The service's `ShopClickUrl`.
        shop_click_url "shopClickUrl": Option<&'a str>,
        /// The service's `TaobaokeCatClickUrl`.
        taobaoke_cat_click_url "taobaokeCatClickUrl": Option<&'a str>,
        /// The service's `Commission`.
        commission "commission": Option<&'a str>,
        /// The service's `CommissionNum`.
        commission_num "commissionNum": Option<&'a str>,
        /// The service's `CommissionRate`.
        commission_rate "commissionRate": Option<&'a str>,
        /// The service's `CommissionVolume`.
        commission_volume "commissionVolume": Option<&'a str>,
        /// The service's `CouponEndTime`.
        coupon_end_time "couponEndTime": Option<&'a str>,
        /// The service's `CouponPrice`.
        coupon_price "couponPrice": Option<&'a str>,
        /// The service's `CouponRate`.
        coupon_rate "couponRate": Option<&'a str>,
        /// The service's `CouponStartTime`.
        coupon_start_time "couponStartTime": Option<&'a str>,
        /// The service's `ShopType`.
        shop_type "shopType": Option<&'a str>,
    }

    /// Of the type `SearchBrandInfo`.
    SearchBrandInfo {
        /// The service's `BrandId`.
        brand_id "brandId": Option<&'a str>,
        /// The service's `BrandName`.
        brand_name "brandName": Option<&'a str>,
    }

    /// Of the type `SearchCategoryInfo`.
    SearchCategoryInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `ExternalId`.
        external_id "externalId": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `IsInternal`.
        is_internal "isInternal": Option<bool>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
        /// The service's `ItemCount`.
        item_count "itemCount": Option<i64>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `ProviderType`.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
    }
}
