// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

use crate::catalog::{Member, Outcome, Repeat};
use crate::catalog::rows::facts::*;
use crate::catalog::rows::kind::*;
use crate::catalog::rows::member::*;
use crate::catalog::rows::*;
use crate::error::ErrorKind;

pub(crate) static METHODS: [MethodRow; 516] = [
    method(m(1205, TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // AboutOrderLogic
    method(Member::ABSENT, 316, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddAnswerToItemReview
    method(Member::ABSENT, 316, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddAnswerToItemReviewForOperator
    method(Member::ABSENT, 535, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddBlackListContents
    method(m(659, TEXT, NO_ITEM, 0), 537, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddBrandInfo
    method(m(564, OBJECT + 98, NO_ITEM, 0), 84, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategory
    method(m(564, OBJECT + 98, NO_ITEM, 0), 84, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategoryByLanguage
    method(m(1935, OBJECT + 35, NO_ITEM, 0), 319, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategoryInfo
    method(Member::ABSENT, 88, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCurrencyRate
    method(m(1205, VALUE_INT, NO_ITEM, 0), 539, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddDiscountGroupToInstance
    method(Member::ABSENT, 24, 5, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddElementsSetToRatingList
    method(Member::ABSENT, 322, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AddInstanceUserToRole
    method(Member::ABSENT, 92, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemRatingList
    method(m(1205, VALUE_TEXT, NO_ITEM, 0), 541, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemReview
    method(m(1205, VALUE_INT, NO_ITEM, 0), 0, 6, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemToBasket
    method(m(1205, VALUE_INT, NO_ITEM, 0), 29, 5, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemToNote
    method(m(1205, OBJECT + 25, NO_ITEM, 0), 543, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddOrder
    method(m(1205, VALUE_INT, NO_ITEM, 0), 545, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddPriceFormationGroup
    method(m(1205, OBJECT + 60, NO_ITEM, 0), 547, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // AddPrices
    method(m(1205, VALUE_INT, NO_ITEM, 0), 549, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddUser
    method(Member::ABSENT, 325, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AddUserToDiscountGroup
    method(m(1205, VALUE_INT, NO_ITEM, 0), 328, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddVendorToFavorites
    method(Member::ABSENT, 551, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ApproveItemReviews
    method(Member::ABSENT, 331, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AttachActionsToRole
    method(Member::ABSENT, 334, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AttachRightsToRole
    method(m(1235, TEXT, NO_ITEM, 0), 96, 4, CUSTOMER | CHANGES_IDEMPOTENT | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // Authenticate
    method(m(1235, TEXT, NO_ITEM, 0), 96, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateAsUser
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 97, 2, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateInstanceOperator
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 337, 3, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateInstanceServiceOperator
    method(m(1205, OBJECT + 104, NO_ITEM, 0), 104, 3, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 1), // BatchGetItemFullInfo
    method(m(1205, OBJECT + 289, NO_ITEM, 0), 6, 6, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 0), // BatchGetItemTotalCost
    method(m(1205, OBJECT + 244, NO_ITEM, 0), 100, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 0), // BatchGetSimplifiedItemConfigurationInfo
    method(m(1205, OBJECT + 150, NO_ITEM, 0), 104, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 1), // BatchGetSimplifiedItemFullInfo
    method(m(1205, OBJECT + 137, NO_ITEM, 0), 553, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // BatchGetUserData
    method(m(1205, OBJECT + 49, NO_ITEM, 0), 34, 5, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED | PAGES, 2), // BatchSearchItemsFrame
    method(m(1205, OBJECT + 202, NO_ITEM, 0), 340, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // BatchSearchRatingLists
    method(m(1205, OBJECT + 464, NO_ITEM, LIST), 555, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // BatchSimplifiedAddItemsToBasket
    method(m(1205, OBJECT + 323, NO_ITEM, 0), 108, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // CalculateRent
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLineSalesOrder
    method(Member::ABSENT, 12, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLineSalesOrderForOperator
    method(Member::ABSENT, 304, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLinesOrder
    method(Member::ABSENT, 557, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // CancelOrders
    method(Member::ABSENT, 12, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelSalesOrder
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelSalesOrderForOperator
    method(m(1936, OBJECT + 139, NO_ITEM, 0), 343, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeEmail
    method(Member::ABSENT, 12, 6, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeLineStatus
    method(Member::ABSENT, 346, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeOperatorPassword
    method(Member::ABSENT, 39, 5, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePackageStatus
    method(Member::ABSENT, 349, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePassword
    method(m(1936, OBJECT + 138, NO_ITEM, 0), 352, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePhone
    method(Member::ABSENT, 44, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ChangeSalesOrderLinePurchaseInfo
    method(Member::ABSENT, 44, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ChangeSalesOrderLinePurchaseInfoForOperator
    method(m(1205, OBJECT + 453, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 3), // CheckCurrencyRates
    method(Member::ABSENT, 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // CheckIfStatefullMethodsAllowed
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearBasket
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearFavoriteVendors
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearNote
    method(Member::ABSENT, 559, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ClearOrdersHistory
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseCancelSalesOrderForOperator
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseLineSalesOrder
    method(Member::ABSENT, 156, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseOrder
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseSalesOrderForOperator
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 561, 2, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmEmail
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 355, 3, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmExternalAuthentication
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 0, 0, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN | PARAMS_UNKNOWN, 0), // ConfirmExternalAuthenticationWithToken
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 563, 2, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmNewPassword
    method(Member::ABSENT, 156, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ConfirmOrderPackaging
    method(m(1205, OBJECT + 316, NO_ITEM, 0), 561, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPasswordRecovery
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 562, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPhone
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPriceLineSalesOrder
    method(Member::ABSENT, 304, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPriceLinesOrder
    method(Member::ABSENT, 565, 2, OPERATOR | CHANGES_ONCE, 0), // CreateBalanceChargingBill
    method(m(1205, INT, NO_ITEM, 0), 358, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateContentMenuItem
    method(m(1205, INT, NO_ITEM, 0), 567, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateExternalDeliveryRate
    method(m(1205, TEXT, NO_ITEM, 0), 569, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateExternalDeliveryType
    method(Member::ABSENT, 571, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceRole
    method(Member::ABSENT, 573, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceRoleFromTemplate
    method(m(1205, TEXT, NO_ITEM, 0), 575, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceUser
    method(m(1205, OBJECT + 25, ITEM + 60, MANY), 577, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateMultiSalesOrder
    method(m(1205, OBJECT + 25, NO_ITEM, 0), 579, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateOrder
    method(m(1205, OBJECT + 29, NO_ITEM, 0), 12, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreatePackage
    method(m(1205, TEXT, NO_ITEM, 0), 581, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreatePackageForOperator
    method(m(1205, OBJECT + 25, NO_ITEM, 0), 112, 4, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateSalesOrder
    method(m(1205, TEXT, NO_ITEM, 0), 49, 5, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateTicket
    method(m(1205, TEXT, NO_ITEM, 0), 361, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateTicketMessage
    method(m(1205, VALUE_INT, NO_ITEM, 0), 583, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateUserProfile
    method(m(1205, VALUE_INT, NO_ITEM, 0), 364, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateUserProfileForOperator
    method(m(1205, ID, NO_ITEM, 0), 585, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseCategory
    method(m(1205, ID, NO_ITEM, 0), 587, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseItem
    method(m(1205, ID, NO_ITEM, 0), 589, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseProperty
    method(m(1205, ID, NO_ITEM, 0), 367, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehousePropertyValue
    method(Member::ABSENT, 334, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeattachRightsFromRole
    method(Member::ABSENT, 343, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteAccount
    method(Member::ABSENT, 535, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteBlackListContents
    method(Member::ABSENT, 591, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteContentMenuItem
    method(Member::ABSENT, 322, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteInstanceRole
    method(Member::ABSENT, 96, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteInstanceUser
    method(Member::ABSENT, 551, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteItemReviews
    method(Member::ABSENT, 502, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // DeleteMultipleOrderLines
    method(Member::ABSENT, 39, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeletePackage
    method(Member::ABSENT, 312, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteUser
    method(Member::ABSENT, 517, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteUserProfile
    method(Member::ABSENT, 312, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteUserProfileForOperator
    method(Member::ABSENT, 523, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteWarehouseCategory
    method(Member::ABSENT, 526, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteWarehouseItem
    method(Member::ABSENT, 367, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteWarehouseProperty
    method(Member::ABSENT, 593, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DeleteWarehousePropertyValue
    method(Member::ABSENT, 331, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // DetachActionsFromRole
    method(Member::ABSENT, 116, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // DoActionForBackgroundActivity
    method(Member::ABSENT, 120, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // DoStepActionForBackgroundActivity
    method(Member::ABSENT, 370, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditBasketItemFields
    method(Member::ABSENT, 373, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditBasketItemQuantity
    method(Member::ABSENT, 595, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditBlackListContents
    method(m(659, TEXT, NO_ITEM, 0), 376, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditBrandInfo
    method(Member::ABSENT, 597, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoriesVisible
    method(Member::ABSENT, 379, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryExternalId
    method(m(1935, OBJECT + 35, NO_ITEM, 0), 382, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryInfo
    method(Member::ABSENT, 385, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryName
    method(Member::ABSENT, 385, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryNameByLanguage
    method(Member::ABSENT, 388, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryParent
    method(Member::ABSENT, 567, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditExternalDeliveryRate
    method(Member::ABSENT, 569, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditExternalDeliveryType
    method(Member::ABSENT, 370, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditFavoriteVendorFields
    method(Member::ABSENT, 370, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditNoteItemFields
    method(Member::ABSENT, 373, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditNoteItemQuantity
    method(Member::ABSENT, 599, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditOperatorInfo
    method(Member::ABSENT, 391, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditOrderOfCategory
    method(Member::ABSENT, 394, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditPriceFormationGroup
    method(Member::ABSENT, 601, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditPriceFormationSettings
    method(Member::ABSENT, 54, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditTranslateByKey
    method(Member::ABSENT, 549, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditUser
    method(m(1201, OBJECT + 105, ITEM + 46, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportCatalog
    method(Member::ABSENT, 603, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ExportPackageToDeliveryServiceSystem
    method(m(1201, TEXT, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportStructure
    method(m(1201, TEXT, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportStructureByLanguage
    method(Member::ABSENT, 412, 2, OPERATOR | READS, 0), // ExportSubCatalogTree
    method(m(1205, OBJECT + 175, NO_ITEM, 0), 124, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // FindBaseUserInfoListFrame
    method(m(1937, OBJECT + 367, NO_ITEM, LIST), 237, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // FindBrandInfoList
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 128, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindCategoryItemInfoListFrame
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 128, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindCategoryItemSimpleInfoListFrame
    method(m(1205, OBJECT + 182, NO_ITEM, 0), 605, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // FindDiscountGroup
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 709, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // FindHintCategoryInfoList
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 59, 5, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindItemInfoListFrameByTitle
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 59, 5, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindItemSimpleInfoListFrameByTitle
    method(m(1205, OBJECT + 136, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetAccountInfo
    method(m(1205, OBJECT + 62, NO_ITEM, 0), 18, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAccountInfoForOperator
    method(m(1205, OBJECT + 455, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetActionList
    method(m(1205, OBJECT + 238, NO_ITEM, 0), 132, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAdditionalItemInfo
    method(m(1205, OBJECT + 283, NO_ITEM, 0), 136, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAdditionalVendorInfo
    method(m(1205, OBJECT + 483, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAllAreaList
    method(m(1235, VALUE_TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetAnonymousSession
    method(m(1205, OBJECT + 484, NO_ITEM, LIST), 607, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetArchiveBoxStatistics
    method(m(1205, OBJECT + 240, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAutoRatingListsSettings
    method(m(1205, OBJECT + 470, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAvailableFeatureInfoList
    method(m(1205, OBJECT + 498, NO_ITEM, LIST), 710, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAvailableProviderSearchMethodInfoListForSearchParameters
    method(m(1205, OBJECT + 473, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAvailableRoleList
    method(m(1205, OBJECT + 91, NO_ITEM, 0), 116, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBackgroundActivityInfo
    method(m(1205, OBJECT + 448, NO_ITEM, LIST), 147, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetBanners
    method(m(1940, OBJECT + 245, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetBasket
    method(m(1205, OBJECT + 288, NO_ITEM, 0), 611, 2, CUSTOMER | READS | ANSWER_KNOWN, 5), // GetBasketCheckingResult
    method(m(1205, OBJECT + 93, NO_ITEM, 0), 397, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBill
    method(m(1205, OBJECT + 354, ITEM + 77, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBlackListContents
    method(m(1941, OBJECT + 122, NO_ITEM, 0), 377, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandInfo
    method(m(1937, OBJECT + 367, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBrandInfoFullList
    method(m(1937, OBJECT + 367, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandInfoList
    method(m(1937, OBJECT + 366, NO_ITEM, 0), 36, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetBrandInfoListFrame
    method(m(1937, OBJECT + 367, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandRatingList
    method(m(1937, OBJECT + 366, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetBrandRatingListFrame
    method(m(1205, OBJECT + 451, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 6), // GetBriefCatalog
    method(m(1205, OBJECT + 346, NO_ITEM, 0), 613, 2, NO_SESSION | READS | ANSWER_KNOWN, 2), // GetBulkItemsResult
    method(m(1205, OBJECT + 346, NO_ITEM, 0), 613, 2, NO_SESSION | READS | ANSWER_KNOWN, 2), // GetBulkSearchItemsResult
    method(m(1205, OBJECT + 59, NO_ITEM, 0), 418, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCalculatedPrice
    method(m(1205, OBJECT + 291, NO_ITEM, 0), 711, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCallArchives
    method(m(1205, OBJECT + 74, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCallStatistics
    method(m(1205, OBJECT + 476, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCatalogLanguageInfoList
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 394, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCategoriesOfPriceFormationGroup
    method(m(1935, OBJECT + 35, NO_ITEM, 0), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryInfo
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 181, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryInfoList
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 403, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryItemInfoListFrame
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 403, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryItemSimpleInfoListFrame
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetCategoryRatingList
    method(m(1205, OBJECT + 368, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryRatingListFrame
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryRootPath
    method(m(1942, OBJECT + 490, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetCategorySearchProperties
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 182, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategorySubcategoryInfoList
    method(m(1205, OBJECT + 179, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCollectionsSettings
    method(m(1205, OBJECT + 85, NO_ITEM, 0), 341, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCommonInstanceOptionsInfo
    method(m(704, OBJECT + 390, NO_ITEM, LIST), 615, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetConfiguredItemInfoList
    method(m(1205, TEXT, ITEM + 27, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetContentTypes
    method(m(1205, OBJECT + 458, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCountryInfoList
    method(m(1205, OBJECT + 297, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCurrency
    method(m(1205, OBJECT + 400, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCurrencyInstanceList
    method(m(1205, OBJECT + 459, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrencyList
    method(Member::ABSENT, 617, 2, OPERATOR | READS, 0), // GetCurrencyRateHistory
    method(m(1205, OBJECT + 461, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrencySynchronizationModeList
    method(m(1205, OBJECT + 160, NO_ITEM, 0), 607, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrentBoxStatistics
    method(m(1205, OBJECT + 103, ITEM + 78, MANY), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetCustomerSalesProcessLog
    method(m(1205, OBJECT + 458, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryCountryInfoList
    method(m(1205, OBJECT + 359, NO_ITEM, LIST), 463, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDeliveryModesByBasket
    method(m(1205, OBJECT + 487, NO_ITEM, LIST), 407, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryModesByServiceSystem
    method(m(1205, OBJECT + 106, ITEM + 79, MANY), 619, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryModesWithPrice
    method(m(1205, OBJECT + 488, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryServiceSystemInfoList
    method(m(1205, OBJECT + 261, NO_ITEM, 0), 406, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDeliveryServiceSystemSettings
    method(m(1205, OBJECT + 301, NO_ITEM, 0), 409, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDirectPaymentSettings
    method(m(1205, OBJECT + 182, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDiscountGroup
    method(m(1205, OBJECT + 462, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDiscountGroupList
    method(m(1205, OBJECT + 462, NO_ITEM, LIST), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDiscountGroups
    method(m(1205, OBJECT + 463, NO_ITEM, LIST), 412, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEditableCategorySubcategories
    method(m(1205, OBJECT + 111, NO_ITEM, 0), 415, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEmailServerInfo
    method(m(1205, OBJECT + 465, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEmailServerInfoList
    method(m(1205, OBJECT + 390, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetEnabledFeatures
    method(m(1205, OBJECT + 445, NO_ITEM, 0), 144, 4, CUSTOMER | CHANGES_IDEMPOTENT | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // GetExternalAuthenticationInfo
    method(m(1205, OBJECT + 456, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetExternalAuthenticationSystemInfoList
    method(m(1205, OBJECT + 184, NO_ITEM, 0), 621, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryRate
    method(m(1205, OBJECT + 468, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryRateList
    method(m(1205, OBJECT + 112, NO_ITEM, 0), 623, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryType
    method(m(1205, OBJECT + 469, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryTypeList
    method(m(1940, OBJECT + 245, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetFavoriteVendors
    method(m(1205, OBJECT + 118, NO_ITEM, 0), 712, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetFileInfo
    method(m(1205, OBJECT + 435, NO_ITEM, 0), 625, 2, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetFileUploadUrl
    method(m(1205, OBJECT + 396, NO_ITEM, 0), 627, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetFinancialCalculation
    method(m(1205, OBJECT + 305, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetFinancialReport
    method(m(1937, OBJECT + 367, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetGlobalBrandInfoList
    method(m(1205, OBJECT + 74, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetGlobalCallStatistics
    method(m(1205, OBJECT + 181, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceCurrenciesSettings
    method(m(1205, OBJECT + 400, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetInstanceCurrencyInfoList
    method(m(1205, OBJECT + 460, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetInstanceCurrencyRateList
    method(m(1205, OBJECT + 94, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceOptionsInfo
    method(m(1205, OBJECT + 455, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserActionList
    method(m(1205, OBJECT + 472, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserList
    method(m(1205, OBJECT + 473, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserRoleList
    method(m(1205, OBJECT + 473, NO_ITEM, LIST), 96, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserRoleListByLogin
    method(m(1205, OBJECT + 486, NO_ITEM, LIST), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemDeliveryCosts
    method(m(1944, OBJECT + 513, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemDescription
    method(m(1945, OBJECT + 28, NO_ITEM, 0), 629, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfo
    method(m(1945, OBJECT + 28, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfoWithDeliveryCosts
    method(m(1945, OBJECT + 28, NO_ITEM, 0), 629, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfoWithPromotions
    method(m(1946, OBJECT + 30, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemInfo
    method(m(1947, OBJECT + 371, NO_ITEM, LIST), 713, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemInfoList
    method(m(1205, OBJECT + 474, NO_ITEM, LIST), 418, 3, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetItemMarketPriceList
    method(m(1944, OBJECT + 513, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemOriginalDescription
    method(m(1205, OBJECT + 59, NO_ITEM, 0), 148, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemPrice
    method(m(1205, OBJECT + 489, NO_ITEM, LIST), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemPromotions
    method(m(1205, OBJECT + 489, NO_ITEM, LIST), 631, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemPromotionsWithAttempts
    method(m(1201, OBJECT + 371, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemRatingList
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetItemRatingListFrame
    method(m(1205, OBJECT + 44, NO_ITEM, 0), 188, 2, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // GetItemReview
    method(m(1205, OBJECT + 213, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetItemReviewSettings
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 633, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemRootPath
    method(m(1205, OBJECT + 59, NO_ITEM, 0), 7, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemTotalCost
    method(m(1205, OBJECT + 480, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetLanguageInfoList
    method(m(1205, OBJECT + 132, ITEM + 0, MANY), 12, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetLineAvailableStatusList
    method(m(1205, OBJECT + 477, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMarketMerchInfoList
    method(m(1205, OBJECT + 478, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMarketsMerchPriceConfigXML
    method(m(1205, OBJECT + 466, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageEventList
    method(m(1205, OBJECT + 256, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageSettings
    method(m(1205, OBJECT + 215, NO_ITEM, 0), 152, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageTemplate
    method(m(1205, OBJECT + 63, NO_ITEM, 0), 135, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMetaDemoObject
    method(m(1205, OBJECT + 479, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMetaEntities
    method(m(1940, OBJECT + 245, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetNote
    method(m(1205, OBJECT + 481, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperationTypes
    method(m(1205, OBJECT + 217, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperatorInfo
    method(m(1205, OBJECT + 471, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperatorRightTree
    method(m(1205, OBJECT + 132, ITEM + 0, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 8), // GetOrderLineStatusList
    method(m(1205, OBJECT + 220, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderSettings
    method(m(1205, OBJECT + 222, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderSettingsInfo
    method(m(1205, OBJECT + 133, ITEM + 80, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 8), // GetOrderStatusList
    method(m(1205, OBJECT + 62, NO_ITEM, 0), 156, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderUserAccountInfoForOperator
    method(m(1157, OBJECT + 33, NO_ITEM, 0), 156, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderUserInfoForOperator
    method(m(1205, OBJECT + 339, NO_ITEM, 0), 156, 4, OPERATOR | READS | ANSWER_KNOWN, 9), // GetOrderUserStatementForOperator
    method(m(1205, OBJECT + 512, NO_ITEM, 0), 0, 1, UNKNOWN_SESSION | READS | ANSWER_KNOWN, 2), // GetOrdersHistory
    method(m(1205, OBJECT + 347, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetOtapiCallStatistic
    method(m(1205, OBJECT + 29, NO_ITEM, 0), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackage
    method(m(1205, OBJECT + 493, NO_ITEM, LIST), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackageAvailableStatusList
    method(m(1205, OBJECT + 414, NO_ITEM, 0), 39, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetPackageTracking
    method(m(1205, OBJECT + 414, NO_ITEM, 0), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackageTrackingForOperator
    method(m(1940, OBJECT + 245, NO_ITEM, 0), 635, 2, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetPartialBasket
    method(m(1205, OBJECT + 115, ITEM + 81, MANY), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetPaymentModes
    method(m(1205, OBJECT + 188, NO_ITEM, 0), 637, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // GetPaymentParameters
    method(m(1205, OBJECT + 126, NO_ITEM, 0), 394, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationGroup
    method(m(1205, OBJECT + 495, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationGroupList
    method(m(1205, OBJECT + 393, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationSettings
    method(m(1205, OBJECT + 273, NO_ITEM, 0), 639, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationStrategy
    method(m(1205, OBJECT + 501, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationStrategyList
    method(m(1205, OBJECT + 380, NO_ITEM, LIST), 641, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetPromoteItems
    method(m(1205, OBJECT + 451, NO_ITEM, 0), 193, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 6), // GetProviderBriefCatalog
    method(m(1935, OBJECT + 35, NO_ITEM, 0), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategory
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategoryRootPath
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategorySubcategories
    method(m(1205, OBJECT + 43, NO_ITEM, 0), 193, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderInfo
    method(m(1205, OBJECT + 496, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderInfoList
    method(m(1205, OBJECT + 446, NO_ITEM, 0), 421, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSessionAuthenticationInfo
    method(m(1205, OBJECT + 499, NO_ITEM, LIST), 192, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSessionInfoList
    method(m(1205, OBJECT + 416, NO_ITEM, 0), 424, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSettings
    method(m(1205, OBJECT + 269, NO_ITEM, 0), 160, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethod
    method(m(1205, OBJECT + 498, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethodInfoList
    method(m(1205, OBJECT + 418, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethodSettings
    method(m(1205, OBJECT + 497, NO_ITEM, LIST), 54, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethods
    method(m(1205, OBJECT + 420, NO_ITEM, 0), 424, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSettings
    method(m(1205, OBJECT + 363, NO_ITEM, LIST), 26, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetRatingCollectionsByContent
    method(m(1205, OBJECT + 363, NO_ITEM, LIST), 427, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRatingListsByElement
    method(m(1205, OBJECT + 471, NO_ITEM, LIST), 430, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRightTree
    method(m(1205, OBJECT + 455, NO_ITEM, LIST), 430, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRoleActionList
    method(m(1205, OBJECT + 483, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetRootAreaList
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetRootCategoryInfoList
    method(m(1205, OBJECT + 127, ITEM + 82, MANY), 12, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSaleLineProcessLog
    method(m(1205, OBJECT + 482, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOperatorInfoList
    method(m(1205, OBJECT + 405, NO_ITEM, 0), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrderDetails
    method(m(1205, OBJECT + 405, NO_ITEM, 0), 164, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOrderDetailsForOperator
    method(m(1205, OBJECT + 46, ITEM + 83, MANY), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrderShippings
    method(m(1205, OBJECT + 25, ITEM + 60, MANY), 643, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrdersList
    method(m(1205, OBJECT + 25, ITEM + 60, MANY), 645, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOrdersListForOperator
    method(m(1205, OBJECT + 376, NO_ITEM, LIST), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesPackageList
    method(m(1205, OBJECT + 194, NO_ITEM, 0), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesPaymentInfo
    method(m(1205, OBJECT + 103, ITEM + 78, MANY), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesProcessLog
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetSearchCategoryInfoList
    method(m(1205, OBJECT + 390, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetSearchStringRatingList
    method(m(1205, OBJECT + 423, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSelectorExportingSettings
    method(m(1205, OBJECT + 467, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSelectorExportingTargets
    method(m(1207, OBJECT + 41, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetShowcase
    method(m(1952, OBJECT + 42, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetShowcaseCurrencyRates
    method(m(1205, OBJECT + 331, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSmsServiceSettings
    method(m(1205, OBJECT + 338, NO_ITEM, 0), 433, 3, CUSTOMER | READS | ANSWER_KNOWN, 9), // GetStatement
    method(m(1205, OBJECT + 339, NO_ITEM, 0), 168, 4, OPERATOR | READS | ANSWER_KNOWN, 9), // GetStatementForOperator
    method(m(1205, OBJECT + 519, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetStatisticsSettings
    method(m(1205, OBJECT + 483, NO_ITEM, LIST), 647, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetSubAreaList
    method(m(1205, OBJECT + 521, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 4), // GetTariffChangeHistory
    method(m(1205, OBJECT + 473, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTemplateRoleList
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetThreeLevelRootCategoryInfoList
    method(m(1205, OBJECT + 431, ITEM + 84, MANY), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetTicketCatogories
    method(m(1205, OBJECT + 432, NO_ITEM, 0), 436, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetTicketDetails
    method(m(1205, OBJECT + 148, ITEM + 85, MANY), 649, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetTicketInfoList
    method(m(1954, OBJECT + 372, NO_ITEM, 0), 439, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetTradeRateInfoListFrame
    method(m(1205, OBJECT + 503, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTranslatableContentList
    method(m(1205, OBJECT + 502, NO_ITEM, LIST), 442, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTranslatedListByKey
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetTwoLevelRootCategoryInfoList
    method(m(1205, OBJECT + 182, NO_ITEM, 0), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserDiscountGroupForOperator
    method(m(1205, OBJECT + 462, NO_ITEM, LIST), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserDiscountGroupsForOperator
    method(m(1157, OBJECT + 33, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserInfo
    method(m(1157, OBJECT + 33, NO_ITEM, 0), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserInfoForOperator
    method(m(1205, OBJECT + 149, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserPreferences
    method(m(1205, OBJECT + 505, NO_ITEM, LIST), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserProfileInfoList
    method(m(1205, OBJECT + 505, NO_ITEM, LIST), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserProfileInfoListForOperator
    method(m(1205, OBJECT + 22, NO_ITEM, 0), 409, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserProfileSettings
    method(m(1205, OBJECT + 436, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserSettings
    method(m(1955, OBJECT + 438, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserStatusInfo
    method(m(1205, OBJECT + 361, NO_ITEM, 0), 172, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // GetUsersOfDiscountGroup
    method(m(1956, OBJECT + 55, NO_ITEM, 0), 138, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetVendorInfo
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 176, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorItemInfoSortedListFrame
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 176, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorItemSimpleInfoSortedListFrame
    method(m(1205, OBJECT + 383, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetVendorRatingList
    method(m(1205, OBJECT + 382, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorRatingListFrame
    method(m(1205, OBJECT + 360, NO_ITEM, 0), 212, 3, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // GetWaitingDirectPayments
    method(m(1205, OBJECT + 264, NO_ITEM, 0), 523, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseCategoryInfo
    method(m(1205, OBJECT + 77, NO_ITEM, 0), 526, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseItemInfo
    method(m(1205, OBJECT + 524, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseProperties
    method(m(1205, OBJECT + 525, NO_ITEM, LIST), 367, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehousePropertyValues
    method(m(1207, OBJECT + 199, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWebUISettings
    method(m(1205, TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetYandexMarketDataUrl
    method(m(1205, OBJECT + 282, NO_ITEM, 0), 135, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetYandexMarketIntegrationSettings
    method(m(1205, OBJECT + 45, NO_ITEM, 0), 445, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // GradeItemReview
    method(Member::ABSENT, 0, 1, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // HideDeletedCategoriesWithoutChildren
    method(Member::ABSENT, 651, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportCatalog
    method(m(1205, OBJECT + 307, NO_ITEM, 0), 653, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportExternalItemReviews
    method(Member::ABSENT, 655, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportStructure
    method(Member::ABSENT, 655, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportStructureByLanguage
    method(m(1205, OBJECT + 508, NO_ITEM, LIST), 448, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportSubCatalogTree
    method(Member::ABSENT, 657, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // InsertElementsSetToRatingList
    method(Member::ABSENT, 451, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // MergeOrders
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveAllItemsFromCartToNote
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveAllItemsFromNoteToBasket
    method(Member::ABSENT, 180, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // MoveCategories
    method(Member::ABSENT, 370, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveItemFromCartToNote
    method(Member::ABSENT, 370, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveItemFromNoteToBasket
    method(Member::ABSENT, 635, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveItemsFromBasketToNote
    method(Member::ABSENT, 635, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // MoveItemsFromNoteToBasket
    method(Member::ABSENT, 454, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // PaymentPersonalAccount
    method(Member::ABSENT, 18, 6, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // PostTransaction
    method(m(1205, BASE64, NO_ITEM, 0), 659, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // PrintPackageReceipt
    method(Member::ABSENT, 661, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // PurchaseItems
    method(m(1205, OBJECT + 25, NO_ITEM, 0), 663, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // RecreateOrder
    method(m(1205, OBJECT + 25, NO_ITEM, 0), 457, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // RecreateSalesOrder
    method(m(1936, OBJECT + 138, NO_ITEM, 0), 665, 2, CUSTOMER | CHANGES_ONCE | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // RegisterUser
    method(Member::ABSENT, 24, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveAllElementsRatingList
    method(Member::ABSENT, 184, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveAllItemRatingList
    method(Member::ABSENT, 376, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveBrandInfo
    method(Member::ABSENT, 379, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveCategory
    method(Member::ABSENT, 460, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveCategoryFromPriceFormationGroup
    method(Member::ABSENT, 88, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveCurrencyRate
    method(Member::ABSENT, 69, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveDiscountGroupFromInstance
    method(Member::ABSENT, 24, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveElementsSetRatingList
    method(Member::ABSENT, 621, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveExternalDeliveryRate
    method(Member::ABSENT, 623, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveExternalDeliveryType
    method(Member::ABSENT, 322, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveInstanceUserFromRole
    method(Member::ABSENT, 370, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveItemFromBasket
    method(Member::ABSENT, 370, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveItemFromNote
    method(Member::ABSENT, 184, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveItemRatingList
    method(Member::ABSENT, 635, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveItemsFromBasket
    method(Member::ABSENT, 635, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveItemsFromNote
    method(Member::ABSENT, 394, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemovePriceFormationGroup
    method(Member::ABSENT, 325, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveUserFromDiscountGroup
    method(Member::ABSENT, 370, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveVendorFromFavorites
    method(Member::ABSENT, 463, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RemoveVendorsFromFavorites
    method(m(1205, OBJECT + 415, NO_ITEM, 0), 714, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // RequestPasswordRecovery
    method(Member::ABSENT, 0, 0, UNKNOWN_SESSION | CHANGES_ONCE | PARAMS_UNKNOWN, 0), // ResendConfirmationCode
    method(Member::ABSENT, 0, 0, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ResetInstanceCaches
    method(Member::ABSENT, 12, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RestoreLineSalesOrderForOperator
    method(Member::ABSENT, 557, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // RestoreOrders
    method(Member::ABSENT, 188, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // RewardItemReview
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 0, 1, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 10), // RunAutoRatingListsUpdating
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 463, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 11), // RunBasketChecking
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 715, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN | BILLED, 0), // RunBulkItems
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 35, 3, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN | BILLED, 0), // RunBulkSearchItems
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 406, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // RunExportedPackagesConfirming
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 12), // RunOrderExportingToProvider
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 13), // RunOrderLinkingWithProvider
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 14), // RunOrderUnlinkingFromProvider
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 196, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 15), // RunOrdersSynchronizingWithProvider
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 667, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 16), // RunSelectorExporting
    method(m(1205, OBJECT + 343, NO_ITEM, 0), 669, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 17), // RunWarehouseImportItems
    method(m(1205, OBJECT + 194, NO_ITEM, 0), 454, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SalesPaymentReserve
    method(m(1205, OBJECT + 457, NO_ITEM, LIST), 671, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // SearchBackgroundActivities
    method(m(1205, OBJECT + 355, NO_ITEM, 0), 200, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchBills
    method(m(1205, OBJECT + 356, NO_ITEM, 0), 466, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchCities
    method(m(1205, OBJECT + 357, NO_ITEM, 0), 64, 5, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchContentMenuItems
    method(m(1939, OBJECT + 369, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // SearchDeletedCategoriesIds
    method(m(1205, OBJECT + 358, NO_ITEM, 0), 204, 4, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchDeliveryModes
    method(m(1205, OBJECT + 378, NO_ITEM, 0), 469, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchDeliveryPickupPoints
    method(m(1205, OBJECT + 377, NO_ITEM, 0), 208, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchDirectPayments
    method(m(1205, OBJECT + 365, NO_ITEM, 0), 212, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchInstanceUserLogEntries
    method(m(1205, OBJECT + 364, NO_ITEM, 0), 216, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | PAGES, 0), // SearchItemReviews
    method(m(1205, OBJECT + 364, NO_ITEM, 0), 220, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchItemReviewsForOperator
    method(m(1205, OBJECT + 101, NO_ITEM, 0), 35, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchItemsFrame
    method(m(1205, OBJECT + 374, NO_ITEM, 0), 224, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrderLines
    method(m(1205, OBJECT + 373, NO_ITEM, 0), 228, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrders
    method(m(1205, OBJECT + 373, NO_ITEM, 0), 232, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrdersForUser
    method(m(1205, OBJECT + 259, NO_ITEM, 0), 228, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 18), // SearchOrdersWithSummary
    method(m(1937, OBJECT + 366, NO_ITEM, 0), 236, 4, OPERATOR | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchOriginalBrandsFrame
    method(m(1205, OBJECT + 375, NO_ITEM, 0), 240, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchPackages
    method(m(1205, OBJECT + 379, NO_ITEM, 0), 472, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchPromoteItemsFrame
    method(m(1937, OBJECT + 366, NO_ITEM, 0), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListBrands
    method(m(1205, OBJECT + 368, NO_ITEM, 0), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListCategories
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 475, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListItems
    method(m(1205, OBJECT + 390, NO_ITEM, LIST), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchRatingListSearchStrings
    method(m(1205, OBJECT + 382, NO_ITEM, 0), 478, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListVendors
    method(m(1205, OBJECT + 362, NO_ITEM, 0), 244, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchRatingLists
    method(m(1938, OBJECT + 370, NO_ITEM, 0), 248, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchReviewedItems
    method(m(1205, OBJECT + 388, NO_ITEM, 0), 252, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchSimplifiedFavoriteVendors
    method(m(1205, OBJECT + 381, NO_ITEM, 0), 256, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchTransactions
    method(m(1205, OBJECT + 391, NO_ITEM, 0), 260, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchTranslations
    method(m(1205, OBJECT + 377, NO_ITEM, 0), 208, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchUserPayments
    method(m(1205, OBJECT + 361, NO_ITEM, 0), 69, 5, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchUsersOfDiscountGroup
    method(m(1205, OBJECT + 174, NO_ITEM, 0), 124, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchUsersWithSummary
    method(m(1205, OBJECT + 384, NO_ITEM, 0), 264, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchWarehouseCategories
    method(m(1205, OBJECT + 385, NO_ITEM, 0), 268, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchWarehouseItems
    method(Member::ABSENT, 394, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetDefaultPriceFormationGroup
    method(Member::ABSENT, 272, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SetDirectPaymentStatus
    method(Member::ABSENT, 673, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SetMarketsMerchPriceConfigXML
    method(Member::ABSENT, 460, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetPriceFormationGroupToCategory
    method(Member::ABSENT, 481, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetSalesOperator
    method(Member::ABSENT, 675, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetShowcaseSettings
    method(Member::ABSENT, 484, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetUserBan
    method(Member::ABSENT, 0, 0, CUSTOMER | CHANGES_ONCE | PARAMS_UNKNOWN, 0), // SetUserPushNotificationToken
    method(Member::ABSENT, 677, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // SetWebUISettings
    method(Member::ABSENT, 276, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SplitOrderLineForOperator
    method(Member::ABSENT, 716, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // StoreRequestGroup
    method(Member::ABSENT, 39, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SynchronizePackageWithDeliveryServiceSystem
    method(Member::ABSENT, 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // Test
    method(Member::ABSENT, 487, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // TestEmailServer
    method(Member::ABSENT, 280, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // TestMessageTemplate
    method(Member::ABSENT, 284, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateAdditionalItemInfo
    method(Member::ABSENT, 288, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateAdditionalVendorInfo
    method(Member::ABSENT, 679, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateAutoRatingListsSettings
    method(Member::ABSENT, 681, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateCollectionsSettings
    method(Member::ABSENT, 490, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateDeliveryServiceSystemSettings
    method(Member::ABSENT, 683, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateDirectPaymentSettings
    method(Member::ABSENT, 493, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateDiscountGroup
    method(Member::ABSENT, 496, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateEmailServerInfo
    method(Member::ABSENT, 292, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateFinancialCalculationData
    method(Member::ABSENT, 685, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateInstanceCurrenciesSettings
    method(Member::ABSENT, 687, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateInstanceOptions
    method(Member::ABSENT, 499, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateInstanceRole
    method(Member::ABSENT, 689, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateInstanceUser
    method(Member::ABSENT, 74, 5, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateItemRatingCategoryId
    method(Member::ABSENT, 691, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateItemReviewSettings
    method(Member::ABSENT, 693, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateMessageSettings
    method(Member::ABSENT, 296, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateMessageTemplate
    method(Member::ABSENT, 501, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateMetaDemoObject
    method(Member::ABSENT, 502, 3, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateMultipleOrderLineStatuses
    method(Member::ABSENT, 505, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrder
    method(Member::ABSENT, 505, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrderForOperator
    method(Member::ABSENT, 300, 4, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrderLine
    method(Member::ABSENT, 300, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrderLineForOperator
    method(Member::ABSENT, 304, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrderLinesForOperator
    method(Member::ABSENT, 695, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateOrderSettings
    method(m(1205, OBJECT + 29, NO_ITEM, 0), 508, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdatePackage
    method(Member::ABSENT, 511, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateProviderOrdersIntegrationSettings
    method(Member::ABSENT, 308, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateProviderSearchMethod
    method(Member::ABSENT, 697, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateProviderSearchMethodSettings
    method(Member::ABSENT, 514, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateProviderSettings
    method(Member::ABSENT, 699, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateSelectorExportingSettings
    method(Member::ABSENT, 701, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateSmsServiceSettings
    method(Member::ABSENT, 703, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateStatisticsSettings
    method(Member::ABSENT, 79, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateTranslation
    method(Member::ABSENT, 549, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateUser
    method(Member::ABSENT, 705, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateUserPreferences
    method(Member::ABSENT, 517, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateUserProfile
    method(Member::ABSENT, 312, 4, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateUserProfileForOperator
    method(Member::ABSENT, 520, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // UpdateUserProfileSettings
    method(Member::ABSENT, 707, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateUserSettings
    method(Member::ABSENT, 523, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateWarehouseCategory
    method(Member::ABSENT, 526, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateWarehouseItem
    method(Member::ABSENT, 529, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateWarehouseProperty
    method(Member::ABSENT, 532, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateWarehousePropertyValue
    method(Member::ABSENT, 501, 1, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdateYandexMarketIntegrationSettings
    method(Member::ABSENT, 717, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // ValidateUserProfile
];

pub(crate) static PARAMS: [ParamRow; 718] = [
    // AddItemToBasket:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1661, 1661, TEXT, NONE, 0, false), // configurationId
    p(1662, 1662, INT, NONE, 0, true), // quantity
    p(1663, 1663, OBJECT + 507, 845, 0, false), // fieldParameters
    p(1664, 1664, TEXT, NONE, 0, false), // priceType
    // BatchGetItemTotalCost:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1662, 1662, INT, NONE, 0, true), // quantity
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1686, 1686, TEXT, NONE, 0, false), // promotionId
    p(1661, 1661, TEXT, NONE, 0, false), // configurationId
    p(1685, 1685, TEXT, NONE, 2, false), // blockList
    // ChangeLineStatus:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, true), // salesId
    p(1703, 1703, TEXT, NONE, 0, true), // salesLineId
    p(1709, 1709, INT, NONE, 0, true), // statusId
    p(1710, 1710, TEXT, NONE, 0, false), // comment
    p(1662, 1662, INT, NONE, 0, false), // quantity
    // PostTransaction:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1782, 1782, TEXT, NONE, 0, true), // customerId
    p(1843, 1843, DECIMAL, NONE, 0, true), // amount
    p(1710, 1710, TEXT, NONE, 0, false), // comment
    p(1844, 1844, BOOLEAN, NONE, 0, true), // isDebit
    p(1845, 1845, TEXT, NONE, 0, false), // transactionDate
    // AddElementsSetToRatingList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1654, 1654, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(1655, 1655, ENUM + 32, NONE, 0, true), // contentType
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1656, 1656, TEXT, NONE, 1, true), // itemList
    // AddItemToNote:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1661, 1661, TEXT, NONE, 0, false), // configurationId
    p(1662, 1662, INT, NONE, 0, false), // quantity
    p(1663, 1663, OBJECT + 507, 845, 0, false), // fieldParameters
    // BatchSearchItemsFrame:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, OBJECT + 31, 1137, 0, false), // xmlParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    p(1685, 1685, TEXT, NONE, 2, false), // blockList
    // ChangePackageStatus:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1712, 1712, TEXT, NONE, 0, true), // packageId
    p(1709, 1709, TEXT, NONE, 0, true), // statusId
    p(1713, 1713, TEXT, NONE, 0, false), // statusDate
    p(1710, 1710, TEXT, NONE, 0, false), // comment
    // ChangeSalesOrderLinePurchaseInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, true), // salesId
    p(1703, 1703, TEXT, NONE, 0, true), // salesLineId
    p(1715, 1715, TEXT, NONE, 0, false), // vendPurchId
    p(1716, 1716, TEXT, NONE, 0, false), // vendPurchWaybill
    // CreateTicket:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, false), // salesId
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1738, 1738, TEXT, NONE, 0, false), // subject
    p(1739, 1739, TEXT, NONE, 0, true), // text
    // EditTranslateByKey:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1739, 1739, TEXT, NONE, 0, true), // text
    p(1768, 1768, TEXT, NONE, 0, true), // key
    p(1769, 1769, TEXT, NONE, 0, true), // idInContext
    // FindItemInfoListFrameByTitle:
    p(1695, 1695, UNKNOWN_DOCUMENT, NONE, 0, false), // searchParameters
    p(1780, 1780, TEXT, NONE, 0, false), // itemTitle
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    p(1781, 1781, TEXT, NONE, 0, false), // languageOfQuery
    // SearchContentMenuItems:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1694, 1695, OBJECT + 2, 1864, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchUsersOfDiscountGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1675, 1675, INT, NONE, 0, true), // discountGroupId
    p(1773, 1773, OBJECT + 117, 1774, 0, false), // userFilter
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // UpdateItemRatingCategoryId:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1654, 1654, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(1655, 1655, ENUM + 32, NONE, 0, true), // contentType
    p(1911, 1911, TEXT, NONE, 0, true), // oldCategoryId
    p(1912, 1912, TEXT, NONE, 0, true), // newCategoryId
    // UpdateTranslation:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1927, 1927, ENUM + 45, NONE, 0, true), // translatableContent
    p(1928, 1928, TEXT, NONE, 0, true), // translationId
    p(1895, 1895, OBJECT + 434, 1929, 0, true), // updateData
    // AddCategory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1643, 1643, TEXT, NONE, 0, true), // categoryName
    p(1644, 1644, TEXT, NONE, 0, false), // parentCategoryId
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    // AddCurrencyRate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1650, 1650, TEXT, NONE, 0, true), // firstCurrencyCode
    p(1651, 1651, TEXT, NONE, 0, true), // secondCurrencyCode
    p(1652, 1652, DECIMAL, NONE, 0, true), // rate
    // AddItemRatingList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1654, 1654, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1656, 1656, TEXT, NONE, 1, true), // itemList
    // Authenticate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1658, 1658, TEXT, NONE, 0, true), // userLogin
    p(1682, 1682, TEXT, NONE, 0, true), // userPassword
    p(1683, 1683, BOOLEAN, NONE, 0, false), // rememberMe
    // BatchGetSimplifiedItemConfigurationInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1687, 1688, OBJECT + 231, 1619, 0, false), // xmlRequest
    p(1685, 1685, TEXT, NONE, 2, false), // blockList
    // BatchGetSimplifiedItemFullInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1685, 1685, TEXT, NONE, 2, false), // blockList
    p(1689, 1689, OBJECT + 253, 1346, 0, false), // itemParameters
    // CalculateRent:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1699, 1699, DATE_TIME, NONE, 0, false), // dateFrom
    p(1700, 1700, DATE_TIME, NONE, 0, false), // dateTo
    p(1701, 1701, BOOLEAN, NONE, 0, false), // includeCalculationData
    // CreateSalesOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1734, 1734, TEXT, NONE, 0, true), // deliveryModeId
    p(1710, 1710, TEXT, NONE, 0, false), // comment
    p(1737, 1737, DECIMAL, NONE, 0, false), // weight
    // DoActionForBackgroundActivity:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1751, 1751, ENUM + 4, NONE, 0, true), // activityType
    p(1752, 1752, TEXT, NONE, 0, true), // activityId
    p(1753, 1753, TEXT, NONE, 0, true), // actionId
    // DoStepActionForBackgroundActivity:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1751, 1751, ENUM + 4, NONE, 0, true), // activityType
    p(1752, 1752, TEXT, NONE, 0, true), // activityId
    p(1690, 1691, OBJECT + 509, 1754, 0, true), // xmlParameters
    // FindBaseUserInfoListFrame:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1773, 1773, OBJECT + 117, 1774, 0, false), // userFilter
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // FindCategoryItemInfoListFrame:
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1776, 1776, OBJECT + 31, 1137, 0, false), // categoryItemFilter
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // GetAdditionalItemInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetAdditionalVendorInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1677, 1677, TEXT, NONE, 0, true), // vendorId
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetBrandRatingListFrame:
    p(1654, 1654, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // GetExternalAuthenticationInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1799, 1799, ENUM + 16, NONE, 0, true), // authenticationSystem
    p(1800, 1800, TEXT, NONE, 0, false), // returnUrl
    p(1697, 1697, ENUM + 2, NONE, 0, false), // applicationType
    // GetItemPrice:
    p(1662, 1662, INT, NONE, 0, false), // quantity
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1686, 1686, TEXT, NONE, 0, false), // promotionId
    p(1661, 1661, TEXT, NONE, 0, false), // configurationId
    // GetMessageTemplate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1811, 1811, TEXT, NONE, 0, true), // eventType
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetOrderUserStatementForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1704, 1704, TEXT, NONE, 0, true), // orderId
    p(1699, 1699, DATE_TIME, NONE, 0, false), // dateFrom
    p(1700, 1700, DATE_TIME, NONE, 0, false), // dateTo
    // GetProviderSearchMethod:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1818, 1818, TEXT, NONE, 0, true), // searchMethodId
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetSalesOrderDetailsForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, true), // salesId
    p(1820, 1820, TEXT, NONE, 0, false), // filter
    p(1821, 1821, INT, NONE, 0, false), // queryType
    // GetStatementForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1782, 1782, TEXT, NONE, 0, true), // customerId
    p(1825, 1825, TEXT, NONE, 0, false), // fromDate
    p(1826, 1826, TEXT, NONE, 0, false), // toDate
    // GetUsersOfDiscountGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1675, 1675, INT, NONE, 0, true), // discountGroupId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // GetVendorItemInfoSortedListFrame:
    p(1677, 1677, TEXT, NONE, 0, true), // vendorId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    p(1831, 1831, UNKNOWN_DOCUMENT, NONE, 0, false), // sortingParameters
    // MoveCategories:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1791, 1791, TEXT, NONE, 2, true), // categoryIds
    p(1644, 1644, TEXT, NONE, 0, true), // parentCategoryId
    p(1763, 1763, INT, NONE, 0, false), // index
    // RemoveItemRatingList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1856, 1856, ENUM + 22, NONE, 0, true), // itemRatingType
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1656, 1656, TEXT, NONE, 1, true), // itemList
    // RewardItemReview:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1633, 1633, TEXT, NONE, 0, true), // itemReviewId
    p(1843, 1843, DECIMAL, NONE, 0, true), // amount
    p(1710, 1710, TEXT, NONE, 0, false), // comment
    // RunOrderExportingToProvider:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1859, 1859, TEXT, NONE, 0, false), // providerSessionId
    p(1690, 1691, OBJECT + 318, 1346, 0, true), // xmlParameters
    // RunOrdersSynchronizingWithProvider:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1859, 1859, TEXT, NONE, 0, false), // providerSessionId
    p(1690, 1691, OBJECT + 318, 1346, 0, false), // xmlParameters
    // SearchBills:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 24, 1863, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchDeliveryModes:
    p(1694, 1695, OBJECT + 205, 1865, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    // SearchDirectPayments:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, OBJECT + 154, 1867, 0, false), // xmlParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchInstanceUserLogEntries:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    p(1694, 1695, OBJECT + 310, 1868, 0, false), // xmlSearchParameters
    // SearchItemReviews:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 403, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchItemReviewsForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 212, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchOrderLines:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 219, 1869, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchOrders:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 95, 1395, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchOrdersForUser:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 408, 1870, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchOriginalBrandsFrame:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1775, 1775, TEXT, NONE, 0, false), // name
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchPackages:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchRatingLists:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 322, 1873, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchReviewedItems:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 96, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchSimplifiedFavoriteVendors:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, OBJECT + 17, 1874, 0, false), // xmlParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchTransactions:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 155, 1875, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchTranslations:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 274, 1876, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchWarehouseCategories:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 265, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchWarehouseItems:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 337, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SetDirectPaymentStatus:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1877, 1877, TEXT, NONE, 0, true), // paymentId
    p(1878, 1878, BOOLEAN, NONE, 0, true), // isPaid
    p(1879, 1879, UNKNOWN_DOCUMENT, NONE, 0, false), // adminInfo
    // SplitOrderLineForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1704, 1704, TEXT, NONE, 0, true), // orderId
    p(1885, 1885, TEXT, NONE, 0, true), // orderLineId
    p(1886, 1887, OBJECT + 511, 1888, 0, true), // xmlSplitData
    // TestMessageTemplate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1811, 1811, TEXT, NONE, 0, true), // eventType
    p(1893, 1893, TEXT, NONE, 0, true), // recipientInfo
    // UpdateAdditionalItemInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1894, 1895, OBJECT + 239, 1896, 0, true), // xmlUpdateData
    // UpdateAdditionalVendorInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1677, 1677, TEXT, NONE, 0, true), // vendorId
    p(1894, 1895, OBJECT + 284, 1897, 0, true), // xmlUpdateData
    // UpdateFinancialCalculationData:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1903, 1903, DATE_TIME, NONE, 0, true), // date
    p(1894, 1895, OBJECT + 4, 1904, 0, true), // xmlUpdateData
    // UpdateMessageTemplate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1811, 1811, TEXT, NONE, 0, true), // eventType
    p(1894, 1895, OBJECT + 216, 1915, 0, true), // xmlUpdateData
    // UpdateOrderLine:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1704, 1704, TEXT, NONE, 0, true), // orderId
    p(1885, 1885, TEXT, NONE, 0, true), // orderLineId
    p(1894, 1895, OBJECT + 113, 1917, 0, true), // xmlUpdateData
    // UpdateOrderLinesForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1704, 1704, TEXT, NONE, 0, true), // orderId
    p(1705, 1705, TEXT, NONE, 1, true), // orderLineIds
    p(1894, 1895, OBJECT + 113, 1917, 0, true), // xmlUpdateData
    // UpdateProviderSearchMethod:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1818, 1818, TEXT, NONE, 0, true), // searchMethodId
    p(1894, 1895, OBJECT + 270, 1921, 0, true), // xmlUpdateData
    // UpdateUserProfileForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1676, 1676, INT, NONE, 0, true), // userId
    p(1749, 1749, INT, NONE, 0, true), // profileId
    p(1895, 1895, OBJECT + 48, 1931, 0, true), // updateData
    // AddAnswerToItemReview:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1633, 1633, TEXT, NONE, 0, true), // itemReviewId
    p(1634, 1635, OBJECT + 308, 1636, 0, true), // xmlAddData
    // AddCategoryInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1647, 1648, OBJECT + 110, 1649, 0, true), // xmlCategoryInfo
    // AddInstanceUserToRole:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1657, 1657, TEXT, NONE, 0, true), // roleName
    p(1658, 1658, TEXT, NONE, 0, true), // userLogin
    // AddUserToDiscountGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1675, 1675, INT, NONE, 0, true), // discountGroupId
    p(1676, 1676, INT, NONE, 0, true), // userId
    // AddVendorToFavorites:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1677, 1677, TEXT, NONE, 0, true), // vendorId
    p(1663, 1663, OBJECT + 507, 845, 0, false), // fieldParameters
    // AttachActionsToRole:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1679, 1680, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlIds
    p(1657, 1657, TEXT, NONE, 0, true), // roleName
    // AttachRightsToRole:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1657, 1657, TEXT, NONE, 0, true), // roleName
    p(1681, 1681, TEXT, NONE, 1, true), // rightIdList
    // AuthenticateInstanceServiceOperator:
    p(1658, 1658, TEXT, NONE, 0, true), // userLogin
    p(1682, 1682, TEXT, NONE, 0, true), // userPassword
    p(1684, 1684, TEXT, NONE, 0, true), // service
    // BatchSearchRatingLists:
    p(1694, 1695, OBJECT + 345, 1696, 0, false), // xmlSearchParameters
    p(1697, 1697, ENUM + 2, NONE, 0, false), // applicationType
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // ChangeEmail:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1707, 1707, TEXT, NONE, 0, false), // currentPassword
    p(1708, 1708, TEXT, NONE, 0, true), // newEmail
    // ChangeOperatorPassword:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1707, 1707, TEXT, NONE, 0, true), // currentPassword
    p(1711, 1711, TEXT, NONE, 0, true), // newPassword
    // ChangePassword:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1707, 1707, TEXT, NONE, 0, false), // currentPassword
    p(1711, 1711, TEXT, NONE, 0, true), // newPassword
    // ChangePhone:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1707, 1707, TEXT, NONE, 0, false), // currentPassword
    p(1714, 1714, TEXT, NONE, 0, true), // newPhone
    // ConfirmExternalAuthentication:
    p(1719, 1719, TEXT, NONE, 0, true), // contextId
    p(1720, 1720, TEXT, NONE, 0, true), // userEmail
    p(1682, 1682, TEXT, NONE, 0, false), // userPassword
    // CreateContentMenuItem:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1722, 1723, OBJECT + 1, 1724, 0, true), // xmlCreateData
    // CreateTicketMessage:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1740, 1740, TEXT, NONE, 0, true), // ticketId
    p(1739, 1739, TEXT, NONE, 0, true), // text
    // CreateUserProfileForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1676, 1676, INT, NONE, 0, true), // userId
    p(1723, 1723, OBJECT + 50, 1741, 0, true), // createData
    // CreateWarehousePropertyValue:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1745, 1745, TEXT, NONE, 0, true), // propertyId
    p(1722, 1723, OBJECT + 99, 1746, 0, true), // xmlCreateData
    // EditBasketItemFields:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1755, 1755, INT, NONE, 0, true), // elementId
    p(1663, 1663, OBJECT + 507, 845, 0, true), // fieldParameters
    // EditBasketItemQuantity:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1755, 1755, INT, NONE, 0, true), // elementId
    p(1662, 1662, INT, NONE, 0, true), // quantity
    // EditBrandInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1758, 1758, TEXT, NONE, 0, true), // brandId
    p(1640, 1641, OBJECT + 183, 1642, 0, true), // xmlBrandInfo
    // EditCategoryExternalId:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1760, 1760, TEXT, NONE, 0, false), // externalCategoryId
    // EditCategoryInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1647, 1648, OBJECT + 110, 1649, 0, true), // xmlCategoryInfo
    // EditCategoryName:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1643, 1643, TEXT, NONE, 0, true), // categoryName
    // EditCategoryParent:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1644, 1644, TEXT, NONE, 0, true), // parentCategoryId
    // EditOrderOfCategory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1763, 1763, INT, NONE, 0, true), // index
    // EditPriceFormationGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1764, 1764, INT, NONE, 0, true), // priceFormationGroupId
    p(1666, 1667, OBJECT + 126, 1668, 0, true), // xmlPriceFormationGroupInfo
    // GetBill:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1783, 1783, TEXT, NONE, 0, true), // billId
    p(1784, 1784, BOOLEAN, NONE, 0, false), // includeDetails
    // GetBrandRatingList:
    p(1654, 1654, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(1785, 1785, INT, NONE, 0, false), // numberItem
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    // GetCategoryItemInfoListFrame:
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // GetDeliveryServiceSystemSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1795, 1795, ENUM + 13, NONE, 0, true), // serviceSystem
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetDirectPaymentSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetEditableCategorySubcategories:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1644, 1644, TEXT, NONE, 0, false), // parentCategoryId
    p(1797, 1797, BOOLEAN, NONE, 0, false), // needHighlightParentsOfDeletedCategories
    // GetEmailServerInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1798, 1798, TEXT, NONE, 0, true), // serverId
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetItemMarketPriceList:
    p(1645, 1645, TEXT, NONE, 0, false), // categoryId
    p(1787, 1788, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlVariablesPriceSettings
    p(1808, 1808, TEXT, NONE, 0, false), // currencyName
    // GetProviderOrdersIntegrationSessionAuthenticationInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1800, 1800, TEXT, NONE, 0, true), // returnUrl
    // GetProviderOrdersIntegrationSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetRatingListsByElement:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1655, 1655, ENUM + 32, NONE, 0, true), // contentType
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    // GetRightTree:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1657, 1657, TEXT, NONE, 0, true), // roleName
    p(1819, 1819, BOOLEAN, NONE, 0, false), // isTemplate
    // GetStatement:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1825, 1825, TEXT, NONE, 0, false), // fromDate
    p(1826, 1826, TEXT, NONE, 0, false), // toDate
    // GetTicketDetails:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1740, 1740, TEXT, NONE, 0, true), // ticketId
    p(1829, 1829, BOOLEAN, NONE, 0, false), // markAsRead
    // GetTradeRateInfoListFrame:
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // GetTranslatedListByKey:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1768, 1768, TEXT, NONE, 0, true), // key
    p(1769, 1769, TEXT, NONE, 0, true), // idInContext
    // GradeItemReview:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1633, 1633, TEXT, NONE, 0, true), // itemReviewId
    p(1832, 1832, BOOLEAN, NONE, 0, true), // isPositive
    // ImportSubCatalogTree:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1644, 1644, TEXT, NONE, 0, false), // parentCategoryId
    p(1833, 1834, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlCatalog
    // MergeOrders:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1841, 1841, TEXT, NONE, 0, true), // targetOrderId
    p(1842, 1842, TEXT, NONE, 0, true), // mergedOrderId
    // PaymentPersonalAccount:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, true), // salesId
    p(1843, 1843, DECIMAL, NONE, 0, true), // amount
    // RecreateSalesOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1854, 1854, TEXT, NONE, 0, true), // salesOrderId
    p(1737, 1737, DECIMAL, NONE, 0, false), // weight
    // RemoveCategoryFromPriceFormationGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, TEXT, NONE, 0, true), // categoryId
    p(1764, 1764, INT, NONE, 0, true), // priceFormationGroupId
    // RemoveVendorsFromFavorites:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1794, 1794, TEXT, NONE, 2, false), // elements
    p(1857, 1857, TEXT, NONE, 1, false), // vendors
    // SearchCities:
    p(1694, 1695, OBJECT + 293, 831, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchDeliveryPickupPoints:
    p(1694, 1695, OBJECT + 300, 1866, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchPromoteItemsFrame:
    p(1690, 1691, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchRatingListItems:
    p(1694, 1695, OBJECT + 321, 1871, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SearchRatingListVendors:
    p(1694, 1695, OBJECT + 193, 1872, 0, false), // xmlSearchParameters
    p(1692, 1692, INT, NONE, 0, false), // framePosition
    p(1693, 1693, INT, NONE, 0, false), // frameSize
    // SetSalesOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1702, 1702, TEXT, NONE, 0, true), // salesId
    p(1882, 1882, TEXT, NONE, 0, true), // salesOperatorId
    // SetUserBan:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1676, 1676, INT, NONE, 0, true), // userId
    p(1884, 1884, BOOLEAN, NONE, 0, true), // isBanned
    // TestEmailServer:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1798, 1798, TEXT, NONE, 0, true), // serverId
    p(1892, 1892, TEXT, NONE, 0, true), // recipientEmail
    // UpdateDeliveryServiceSystemSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1795, 1795, ENUM + 13, NONE, 0, true), // serviceSystem
    p(1894, 1895, OBJECT + 262, 1900, 0, true), // xmlUpdateData
    // UpdateDiscountGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1675, 1675, INT, NONE, 0, true), // discountGroupId
    p(1894, 1895, OBJECT + 208, 1901, 0, true), // xmlUpdateData
    // UpdateEmailServerInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1798, 1798, TEXT, NONE, 0, true), // serverId
    p(1894, 1895, OBJECT + 88, 1902, 0, true), // xmlUpdateData
    // UpdateInstanceRole:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1657, 1657, TEXT, NONE, 0, true), // roleName
    p(1894, 1895, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateMultipleOrderLineStatuses:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1748, 1748, TEXT, NONE, 0, true), // orderLineIdentificators
    p(1709, 1709, TEXT, NONE, 0, true), // statusId
    // UpdateOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1704, 1704, TEXT, NONE, 0, true), // orderId
    p(1894, 1895, OBJECT + 260, 1916, 0, true), // xmlUpdateData
    // UpdatePackage:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1712, 1712, TEXT, NONE, 0, true), // packageId
    p(1919, 1919, OBJECT + 38, 1920, 0, true), // packageAdminUpdateInfo
    // UpdateProviderOrdersIntegrationSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1894, 1895, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateProviderSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1817, 1817, ENUM + 21, NONE, 0, true), // providerType
    p(1894, 1895, OBJECT + 421, 1923, 0, true), // xmlUpdateData
    // UpdateUserProfile:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1749, 1749, INT, NONE, 0, true), // profileId
    p(1895, 1895, OBJECT + 48, 1931, 0, true), // updateData
    // UpdateUserProfileSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1646, 1646, TEXT, NONE, 0, false), // inputLanguage
    p(1894, 1895, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateWarehouseCategory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1645, 1645, ID, NONE, 0, true), // categoryId
    p(1894, 1895, OBJECT + 266, 1742, 0, true), // xmlUpdateData
    // UpdateWarehouseItem:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1660, 1660, ID, NONE, 0, true), // itemId
    p(1894, 1895, OBJECT + 84, 1743, 0, true), // xmlUpdateData
    // UpdateWarehouseProperty:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1745, 1745, TEXT, NONE, 0, true), // propertyId
    p(1894, 1895, OBJECT + 36, 1744, 0, true), // xmlUpdateData
    // UpdateWarehousePropertyValue:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1745, 1745, TEXT, NONE, 0, true), // propertyId
    p(1894, 1895, OBJECT + 99, 1746, 0, true), // xmlUpdateData
    // AddBlackListContents:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1637, 1638, OBJECT + 444, 1639, 0, true), // xmlContentList
    // AddBrandInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1640, 1641, OBJECT + 183, 1642, 0, true), // xmlBrandInfo
    // AddDiscountGroupToInstance:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1634, 1635, OBJECT + 207, 1653, 0, true), // xmlAddData
    // AddItemReview:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1634, 1635, OBJECT + 141, 1659, 0, true), // xmlAddData
    // AddOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1634, 1635, OBJECT + 258, 1665, 0, true), // xmlAddData
    // AddPriceFormationGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1666, 1667, OBJECT + 126, 1668, 0, true), // xmlPriceFormationGroupInfo
    // AddPrices:
    p(1669, 1670, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlFirst
    p(1671, 1672, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlSecond
    // AddUser:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1673, 1673, OBJECT + 39, 1674, 0, true), // userParameters
    // ApproveItemReviews:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1678, 1678, TEXT, NONE, 1, true), // itemReviewIds
    // BatchGetUserData:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1685, 1685, TEXT, NONE, 2, false), // blockList
    // BatchSimplifiedAddItemsToBasket:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1687, 1688, OBJECT + 518, 1619, 0, true), // xmlRequest
    // CancelOrders:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1706, 1706, TEXT, NONE, 1, true), // orderIds
    // ClearOrdersHistory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1717, 1717, TEXT, NONE, 1, true), // ordersHistoryItemIds
    // ConfirmEmail:
    p(1718, 1718, TEXT, NONE, 0, true), // confirmationCode
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    // ConfirmNewPassword:
    p(1718, 1718, TEXT, NONE, 0, true), // confirmationCode
    p(1711, 1711, TEXT, NONE, 0, true), // newPassword
    // CreateBalanceChargingBill:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1721, 1721, DECIMAL, NONE, 0, true), // sum
    // CreateExternalDeliveryRate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1725, 1726, OBJECT + 184, 1727, 0, true), // xmlExternalDeliveryRate
    // CreateExternalDeliveryType:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1728, 1729, OBJECT + 112, 1730, 0, true), // xmlExternalDeliveryType
    // CreateInstanceRole:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 173, 1731, 0, true), // xmlCreateData
    // CreateInstanceRoleFromTemplate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1732, 1732, TEXT, NONE, 0, true), // templateRoleName
    // CreateInstanceUser:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 251, 1733, 0, true), // xmlCreateData
    // CreateMultiSalesOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1734, 1734, TEXT, NONE, 0, false), // deliveryModeId
    // CreateOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 218, 1735, 0, true), // xmlCreateData
    // CreatePackageForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 319, 1736, 0, true), // xmlCreateData
    // CreateUserProfile:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1723, 1723, OBJECT + 50, 1741, 0, true), // createData
    // CreateWarehouseCategory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 266, 1742, 0, true), // xmlCreateData
    // CreateWarehouseItem:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 84, 1743, 0, true), // xmlCreateData
    // CreateWarehouseProperty:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1722, 1723, OBJECT + 36, 1744, 0, true), // xmlCreateData
    // DeleteContentMenuItem:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1747, 1747, TEXT, NONE, 0, true), // menuItemId
    // DeleteWarehousePropertyValue:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1750, 1750, TEXT, NONE, 0, true), // propertyValueId
    // EditBlackListContents:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1756, 1757, OBJECT + 444, 1639, 0, true), // xmlContentsList
    // EditCategoriesVisible:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1759, 1759, TEXT, NONE, 1, true), // categoriesVisibleSettings
    // EditOperatorInfo:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1761, 1762, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlOperatorInfo
    // EditPriceFormationSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1765, 1766, OBJECT + 393, 1767, 0, true), // xmlPriceFormationSettings
    // ExportPackageToDeliveryServiceSystem:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1770, 1771, OBJECT + 514, 1772, 0, true), // xmlExportParameters
    // FindDiscountGroup:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1777, 1778, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlFindParameters
    // GetArchiveBoxStatistics:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlParameters
    // GetAutoRatingListsSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1698, 1698, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetBasketCheckingResult:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1752, 1752, TEXT, NONE, 0, true), // activityId
    // GetBulkItemsResult:
    p(1752, 1752, TEXT, NONE, 0, true), // activityId
    p(1786, 1786, BOOLEAN, NONE, 0, false), // getResult
    // GetConfiguredItemInfoList:
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1792, 1792, UNKNOWN_DOCUMENT, NONE, 0, false), // configurators
    // GetCurrencyRateHistory:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, OBJECT + 248, 1793, 0, false), // xmlParameters
    // GetDeliveryModesWithPrice:
    p(1796, 1796, TEXT, NONE, 0, false), // countryId
    p(1737, 1737, DECIMAL, NONE, 0, false), // weight
    // GetExternalDeliveryRate:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1801, 1801, INT, NONE, 0, true), // externalDeliveryRateId
    // GetExternalDeliveryType:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1802, 1802, TEXT, NONE, 0, true), // externalDeliveryTypeId
    // GetFileUploadUrl:
    p(1804, 1804, TEXT, NONE, 0, false), // fileName
    p(1805, 1805, ENUM + 18, NONE, 0, false), // fileType
    // GetFinancialCalculation:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1690, 1691, OBJECT + 153, 1806, 0, false), // xmlParameters
    // GetItemFullInfo:
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1689, 1689, OBJECT + 253, 1346, 0, false), // itemParameters
    // GetItemPromotionsWithAttempts:
    p(1660, 1660, TEXT, NONE, 0, true), // itemId
    p(1809, 1809, INT, NONE, 0, false), // attemptCount
    // GetItemRootPath:
    p(1660, 1660, TEXT, NONE, 0, false), // itemId
    p(1810, 1810, TEXT, NONE, 0, false), // taoBaoCategoryId
    // GetPartialBasket:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1794, 1794, TEXT, NONE, 2, true), // elements
    // GetPaymentParameters:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1812, 1812, OBJECT + 145, 1813, 0, true), // paymentRequestXml
    // GetPriceFormationStrategy:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1814, 1814, INT, NONE, 0, true), // strategyId
    // GetPromoteItems:
    p(1815, 1815, TEXT, NONE, 0, false), // promotedId
    p(1816, 1816, TEXT, NONE, 1, true), // itemIds
    // GetSalesOrdersList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1820, 1820, TEXT, NONE, 0, false), // filter
    // GetSalesOrdersListForOperator:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1822, 1823, OBJECT + 510, 1824, 0, false), // xmlOrderFilter
    // GetSubAreaList:
    p(1827, 1827, TEXT, NONE, 0, true), // parentId
    p(1828, 1828, INT, NONE, 0, false), // depthLevel
    // GetTicketInfoList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1830, 1830, ENUM + 15, NONE, 0, false), // direction
    // ImportCatalog:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1833, 1834, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlCatalog
    // ImportExternalItemReviews:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1835, 1836, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlImportData
    // ImportStructure:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1837, 1837, UNKNOWN_DOCUMENT, NONE, 0, true), // source
    // InsertElementsSetToRatingList:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1838, 1839, OBJECT + 228, 1840, 0, true), // xmlInsertData
    // PrintPackageReceipt:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1846, 1847, OBJECT + 515, 1848, 0, true), // xmlPrintReceiptParameters
    // PurchaseItems:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1849, 1849, OBJECT + 517, 1850, 0, true), // saleLineList
    // RecreateOrder:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1851, 1852, OBJECT + 407, 1853, 0, true), // xmlRecreateData
    // RegisterUser:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1673, 1673, OBJECT + 276, 1855, 0, true), // userParameters
    // RunSelectorExporting:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1860, 1860, TEXT, NONE, 0, true), // exportingTarget
    // RunWarehouseImportItems:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1835, 1836, OBJECT + 523, 1861, 0, true), // xmlImportData
    // SearchBackgroundActivities:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1694, 1695, OBJECT + 447, 1862, 0, false), // xmlSearchParameters
    // SetMarketsMerchPriceConfigXML:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1880, 1881, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlMarketMerchPriceConfigList
    // SetShowcaseSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1883, 1883, OBJECT + 56, 1207, 0, true), // settings
    // SetWebUISettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1883, 1883, OBJECT + 200, 1207, 0, true), // settings
    // UpdateAutoRatingListsSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 241, 1898, 0, true), // xmlUpdateData
    // UpdateCollectionsSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 180, 1899, 0, true), // xmlUpdateData
    // UpdateDirectPaymentSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateInstanceCurrenciesSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1905, 1883, OBJECT + 181, 1906, 0, true), // xmlSettings
    // UpdateInstanceOptions:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1907, 1908, OBJECT + 210, 1909, 0, true), // xmlInstanceOptionsData
    // UpdateInstanceUser:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 252, 1910, 0, true), // xmlUpdateData
    // UpdateItemReviewSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 214, 1913, 0, true), // xmlUpdateData
    // UpdateMessageSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 257, 1914, 0, true), // xmlUpdateData
    // UpdateOrderSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 221, 1918, 0, true), // xmlUpdateData
    // UpdateProviderSearchMethodSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 419, 1922, 0, true), // xmlUpdateData
    // UpdateSelectorExportingSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 424, 1924, 0, true), // xmlUpdateData
    // UpdateSmsServiceSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 332, 1925, 0, true), // xmlUpdateData
    // UpdateStatisticsSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 520, 1926, 0, true), // xmlUpdateData
    // UpdateUserPreferences:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 275, 1930, 0, true), // xmlUpdateData
    // UpdateUserSettings:
    p(1632, 1632, TEXT, NONE, 0, false), // sessionId
    p(1894, 1895, OBJECT + 352, 1932, 0, true), // xmlUpdateData
    // FindHintCategoryInfoList:
    p(1779, 1779, TEXT, NONE, 0, false), // hintTitle
    // GetAvailableProviderSearchMethodInfoListForSearchParameters:
    p(1694, 1695, OBJECT + 31, 1137, 0, false), // xmlSearchParameters
    // GetCallArchives:
    p(1694, 1695, OBJECT + 151, 1789, 3, false), // xmlSearchParameters
    // GetFileInfo:
    p(1803, 1803, TEXT, NONE, 0, true), // fileId
    // GetItemInfoList:
    p(1807, 1807, TEXT, NONE, 1, true), // idsList
    // RequestPasswordRecovery:
    p(1858, 1858, TEXT, NONE, 0, true), // userIdentifier
    // RunBulkItems:
    p(1680, 1680, TEXT, NONE, 1, true), // ids
    // StoreRequestGroup:
    p(1889, 1890, OBJECT + 272, 1891, 0, true), // xmlRequestGroup
    // ValidateUserProfile:
    p(1933, 1933, OBJECT + 51, 1934, 0, true), // validateData
];

pub(crate) static MEMBERS: [Member; 2442] = [
    // SalesLine:
    m(NEW, TEXT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // OrderId
    m(NEW, TEXT, NO_ITEM, 0), // ItemId
    m(NEW, TEXT, NO_ITEM, 0), // ItemTaobaoId
    m(NEW, TEXT, NO_ITEM, 0), // ConfigText
    m(NEW, TEXT, NO_ITEM, 0), // ConfigId
    m(NEW, INT, NO_ITEM, 0), // Qty
    m(NEW, DECIMAL, NO_ITEM, 0), // NewPriceCust
    m(NEW, DECIMAL, NO_ITEM, 0), // PriceCust
    m(NEW, DECIMAL, NO_ITEM, 0), // AmountCust
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyCust
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyInternal
    m(NEW, TEXT, NO_ITEM, 0), // InternalPriceCurrencyCode
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchPriceCust
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchDeliveryCust
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchAmountCust
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchAmount
    m(NEW, TEXT, NO_ITEM, 0), // PurchCurrency
    m(NEW, TEXT, NO_ITEM, 0), // BriefDescrTrans
    m(NEW, TEXT, NO_ITEM, 0), // ItemImageURL
    m(NEW, TEXT, NO_ITEM, 0), // ItemExternalURL
    m(NEW, TEXT, NO_ITEM, 0), // VendNick
    m(NEW, TEXT, NO_ITEM, 0), // VendId
    m(NEW, TEXT, NO_ITEM, 0), // CustComment
    m(NEW, TEXT, NO_ITEM, 0), // OperatorComment
    m(NEW, SHORT, NO_ITEM, 0), // StatusCode
    m(NEW, INT, NO_ITEM, 0), // StatusId
    m(NEW, TEXT, NO_ITEM, 0), // StatusName
    m(NEW, TEXT, NO_ITEM, 0), // SubSalesNum
    m(NEW, TEXT, NO_ITEM, 0), // SubSalesDate
    m(NEW, TEXT, NO_ITEM, 0), // SubSalesTime
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchId
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchWaybill
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchAccountId
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchStatus
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchItemId
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchConfigurationId
    m(NEW, TEXT, NO_ITEM, 0), // VendPurchPromotionId
    m(NEW, DECIMAL, NO_ITEM, 0), // TaoBaoDelivery
    m(NEW, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(NEW, TEXT, NO_ITEM, 0), // PromotionId
    m(NEW, TEXT, NO_ITEM, 0), // PriceWithoutDelivery
    m(NEW, TEXT, NO_ITEM, 0), // CategoryId
    m(NEW, TEXT, NO_ITEM, 0), // QtyOrig
    m(NEW, INT, NO_ITEM, 0), // LineNum
    m(NEW, OBJECT + 132, ITEM + 0, MANY), // AvailableStatusList
    m(NEW, TEXT, NO_ITEM, 0), // NameOrig
    m(NEW, TEXT, NO_ITEM, 0), // ConfigExternalCode
    m(NEW, TEXT, NO_ITEM, 0), // ConfigExternalTextOrig
    m(NEW, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, TEXT, NO_ITEM, 0), // OrderedDateTime
    m(NEW, TEXT, NO_ITEM, 0), // CustomDescription
    m(NEW, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanMoveToPackage
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeReviewed
    m(NEW, INT, NO_ITEM, 0), // ReviewId
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeClosed
    m(NEW, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, TEXT, NO_ITEM, 0), // InternalDeliveryType
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPaid
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsCompleted
    m(NEW, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanEditWeight
    m(NEW, DECIMAL, NO_ITEM, 0), // VendPurchDeliveryPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // VendPurchItemPrice
    m(NEW, TEXT, NO_ITEM, 0), // VendURL
    m(NEW, OBJECT + 441, NO_ITEM, 0), // VendorPurchaseItemPriceWarningReason
    m(NEW, ENUM + 31, NO_ITEM, 0), // VendorPurchaseItemPriceWarningLevel
    // OtapiOrderInfo:
    m(NEW, OBJECT + 143, NO_ITEM, 0), // THSInfo
    m(516, TEXT, NO_ITEM, 0), // Id
    m(543, TEXT, NO_ITEM, 0), // StatusCode
    m(545, TEXT, NO_ITEM, 0), // StatusName
    m(NEW, TEXT, NO_ITEM, 0), // SubstatusCode
    m(NEW, TEXT, NO_ITEM, 0), // SubstatusName
    m(NEW, TEXT, NO_ITEM, 0), // OperatorId
    m(NEW, TEXT, NO_ITEM, 0), // OperatorName
    m(NEW, LONG, NO_ITEM, 0), // ItemsCount
    m(NEW, DECIMAL, NO_ITEM, 0), // GoodsAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // DeliveryAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // LogisticianDeliveryPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // RemainAmount
    m(NEW, TEXT, NO_ITEM, 0), // CurrencySign
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyCode
    m(541, TEXT, NO_ITEM, 0), // CustComment
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(NEW, INT, NO_ITEM, 0), // CanCancel
    m(NEW, INT, NO_ITEM, 0), // CanConfirmShipment
    m(NEW, INT, NO_ITEM, 0), // CanChangeAddress
    m(NEW, INT, NO_ITEM, 0), // CanRestore
    m(NEW, INT, NO_ITEM, 0), // CanClose
    m(NEW, INT, NO_ITEM, 0), // CanCloseCancel
    m(NEW, INT, NO_ITEM, 0), // CanAccept
    m(NEW, INT, NO_ITEM, 0), // CanPurchaseItems
    m(NEW, INT, NO_ITEM, 0), // EstimatedWeight
    m(NEW, TEXT, NO_ITEM, 0), // CustId
    m(NEW, TEXT, NO_ITEM, 0), // CustName
    m(544, INT, NO_ITEM, 0), // StatusId
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, OBJECT + 58, NO_ITEM, 0), // DeliveryAddress
    m(557, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(558, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalDeliveryOriginalInExternalCurrency
    m(NEW, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(NEW, TEXT, NO_ITEM, 0), // ExternalCurrencyCode
    m(NEW, DATE_TIME, NO_ITEM, 0), // ShipmentDate
    m(NEW, OBJECT + 406, ITEM + 1, MANY), // LineStatusSummaries
    m(NEW, DECIMAL, NO_ITEM, 0), // UserAccountAvailableAmount
    m(NEW, ENUM + 21, NO_ITEM, 0), // ProviderTypeEnum
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsTest
    m(582, BOOLEAN, NO_ITEM, 0), // IsPaid
    m(583, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(584, BOOLEAN, NO_ITEM, 0), // IsCompleted
    m(NEW, TEXT, NO_ITEM, 0), // CreatedDateTime
    m(559, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(560, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(NEW, TEXT, NO_ITEM, 0), // DisplayId
    m(NEW, TEXT, NO_ITEM, 0), // UserLogin
    m(NEW, TEXT, NO_ITEM, 0), // AdminAlertText
    m(NEW, TEXT, NO_ITEM, 0), // AdminInfoText
    m(NEW, DECIMAL, NO_ITEM, 0), // GoodsAmountInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // DeliveryAmountInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalAmountInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // RemainAmountInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // PaidAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // PaidAmountInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // Profit
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(NEW, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalAmountOriginalInExternalCurrency
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalDeliveryOriginalInInternalCurrency
    m(NEW, DECIMAL, NO_ITEM, 0), // PackagesWeight
    m(NEW, OBJECT + 163, ITEM + 2, MANY), // PackagePrices
    m(NEW, OBJECT + 314, ITEM + 3, MANY), // PackageTotalCostPerCurrencyList
    m(NEW, OBJECT + 313, ITEM + 4, MANY), // TotalOriginalCostList
    m(NEW, OBJECT + 21, ANY_ITEM, MANY), // RateList
    // OtapiOrderLineInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(519, TEXT, NO_ITEM, 0), // ItemTaobaoId
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(520, TEXT, NO_ITEM, 0), // ConfigText
    m(521, TEXT, NO_ITEM, 0), // ConfigId
    m(522, INT, NO_ITEM, 0), // Qty
    m(523, DECIMAL, NO_ITEM, 0), // NewPriceCust
    m(524, DECIMAL, NO_ITEM, 0), // PriceCust
    m(525, DECIMAL, NO_ITEM, 0), // AmountCust
    m(526, TEXT, NO_ITEM, 0), // CurrencyCust
    m(585, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(586, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(527, TEXT, NO_ITEM, 0), // CurrencyInternal
    m(528, TEXT, NO_ITEM, 0), // InternalPriceCurrencyCode
    m(529, DECIMAL, NO_ITEM, 0), // PurchPriceCust
    m(530, DECIMAL, NO_ITEM, 0), // PurchDeliveryCust
    m(531, DECIMAL, NO_ITEM, 0), // PurchAmountCust
    m(532, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(533, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(534, DECIMAL, NO_ITEM, 0), // PurchAmount
    m(535, TEXT, NO_ITEM, 0), // PurchCurrency
    m(536, TEXT, NO_ITEM, 0), // BriefDescrTrans
    m(537, TEXT, NO_ITEM, 0), // ItemImageURL
    m(538, TEXT, NO_ITEM, 0), // ItemExternalURL
    m(539, TEXT, NO_ITEM, 0), // VendNick
    m(540, TEXT, NO_ITEM, 0), // VendId
    m(541, TEXT, NO_ITEM, 0), // CustComment
    m(542, TEXT, NO_ITEM, 0), // OperatorComment
    m(543, SHORT, NO_ITEM, 0), // StatusCode
    m(544, INT, NO_ITEM, 0), // StatusId
    m(545, TEXT, NO_ITEM, 0), // StatusName
    m(546, TEXT, NO_ITEM, 0), // SubSalesNum
    m(547, TEXT, NO_ITEM, 0), // SubSalesDate
    m(548, TEXT, NO_ITEM, 0), // SubSalesTime
    m(549, TEXT, NO_ITEM, 0), // VendPurchId
    m(550, TEXT, NO_ITEM, 0), // VendPurchWaybill
    m(556, DECIMAL, NO_ITEM, 0), // TaoBaoDelivery
    m(557, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(558, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(559, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(560, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(561, DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(562, TEXT, NO_ITEM, 0), // PromotionId
    m(563, TEXT, NO_ITEM, 0), // PriceWithoutDelivery
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(590, TEXT, NO_ITEM, 0), // VendURL
    m(565, TEXT, NO_ITEM, 0), // QtyOrig
    m(566, INT, NO_ITEM, 0), // LineNum
    m(567, OBJECT + 132, ITEM + 0, MANY), // AvailableStatusList
    m(568, TEXT, NO_ITEM, 0), // NameOrig
    m(570, TEXT, NO_ITEM, 0), // ConfigExternalTextOrig
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(572, TEXT, NO_ITEM, 0), // OrderedDateTime
    m(573, TEXT, NO_ITEM, 0), // CustomDescription
    m(574, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(575, BOOLEAN, NO_ITEM, 0), // CanMoveToPackage
    m(576, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(581, TEXT, NO_ITEM, 0), // InternalDeliveryType
    m(569, TEXT, NO_ITEM, 0), // ConfigExternalCode
    m(626, ENUM + 21, NO_ITEM, 0), // ProviderTypeEnum
    m(551, TEXT, NO_ITEM, 0), // VendPurchAccountId
    // OtapiPromoItemInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(NEW, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, TEXT, NO_ITEM, 0), // Title
    m(NEW, TEXT, NO_ITEM, 0), // OriginalTitle
    m(NEW, LONG, NO_ITEM, 0), // MasterQuantity
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(NEW, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(NEW, TEXT, NO_ITEM, 0), // VendorId
    m(NEW, TEXT, NO_ITEM, 0), // VendorName
    m(NEW, LONG, NO_ITEM, 0), // VendorScore
    m(NEW, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // BrandId
    m(NEW, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(NEW, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(NEW, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(NEW, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(NEW, LONG, NO_ITEM, 0), // Volume
    m(NEW, OBJECT + 59, NO_ITEM, 0), // Price
    m(NEW, OBJECT + 225, ITEM + 5, MANY), // Pictures
    m(NEW, OBJECT + 158, NO_ITEM, 0), // Location
    m(NEW, TEXT, ITEM + 6, MANY), // Features
    m(NEW, OBJECT + 67, ITEM + 7, MANY), // FeaturedValues
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(NEW, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(NEW, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(NEW, OBJECT + 189, NO_ITEM, 0), // PhysicalParameters
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(NEW, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(NEW, OBJECT + 412, ITEM + 9, MANY), // QuantityRanges
    m(NEW, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(NEW, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(NEW, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(NEW, TEXT, NO_ITEM, 0), // BrandName
    m(NEW, INT, NO_ITEM, 0), // FirstLotQuantity
    m(NEW, INT, NO_ITEM, 0), // NextLotQuantity
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(NEW, OBJECT + 411, ITEM + 10, MANY), // Videos
    m(NEW, OBJECT + 309, NO_ITEM, 0), // ActualWeightInfo
    m(NEW, OBJECT + 309, ITEM + 11, MANY), // WeightInfos
    m(NEW, TEXT, NO_ITEM, 0), // ClickUrl
    m(NEW, TEXT, NO_ITEM, 0), // KeywordClickUrl
    m(NEW, TEXT, NO_ITEM, 0), // ShopClickUrl
    m(NEW, TEXT, NO_ITEM, 0), // TaobaokeCatClickUrl
    m(NEW, TEXT, NO_ITEM, 0), // Commission
    m(NEW, TEXT, NO_ITEM, 0), // CommissionNum
    m(NEW, TEXT, NO_ITEM, 0), // CommissionRate
    m(NEW, TEXT, NO_ITEM, 0), // CommissionVolume
    m(NEW, TEXT, NO_ITEM, 0), // CouponEndTime
    m(NEW, TEXT, NO_ITEM, 0), // CouponPrice
    m(NEW, TEXT, NO_ITEM, 0), // CouponRate
    m(NEW, TEXT, NO_ITEM, 0), // CouponStartTime
    m(NEW, TEXT, NO_ITEM, 0), // ShopType
    // OtapiItemFullInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(651, TEXT, NO_ITEM, 0), // Title
    m(652, TEXT, NO_ITEM, 0), // OriginalTitle
    m(653, LONG, NO_ITEM, 0), // MasterQuantity
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(654, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(655, TEXT, NO_ITEM, 0), // VendorId
    m(656, TEXT, NO_ITEM, 0), // VendorName
    m(657, LONG, NO_ITEM, 0), // VendorScore
    m(658, TEXT, NO_ITEM, 0), // Description
    m(659, TEXT, NO_ITEM, 0), // BrandId
    m(660, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(661, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(662, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(663, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(664, LONG, NO_ITEM, 0), // Volume
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(666, OBJECT + 225, ITEM + 5, MANY), // Pictures
    m(667, OBJECT + 158, NO_ITEM, 0), // Location
    m(668, TEXT, ITEM + 6, MANY), // Features
    m(669, OBJECT + 67, ITEM + 7, MANY), // FeaturedValues
    m(670, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(671, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(673, OBJECT + 189, NO_ITEM, 0), // PhysicalParameters
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(676, OBJECT + 412, ITEM + 9, MANY), // QuantityRanges
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(678, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(679, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(680, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(681, TEXT, NO_ITEM, 0), // BrandName
    m(682, INT, NO_ITEM, 0), // FirstLotQuantity
    m(683, INT, NO_ITEM, 0), // NextLotQuantity
    m(684, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(685, OBJECT + 411, ITEM + 10, MANY), // Videos
    m(686, OBJECT + 309, NO_ITEM, 0), // ActualWeightInfo
    m(687, OBJECT + 309, ITEM + 11, MANY), // WeightInfos
    m(NEW, OBJECT + 161, ITEM + 12, MANY), // DeliveryCosts
    m(NEW, OBJECT + 97, ITEM + 13, MANY), // Attributes
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasHierarchicalConfigurators
    m(NEW, OBJECT + 187, ITEM + 14, MANY), // ConfiguredItems
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsValidPromotions
    m(NEW, OBJECT + 76, ITEM + 15, MANY), // Promotions
    m(NEW, INT, NO_ITEM, 0), // BatchLotQuantity
    // OtapiPackageAdminInfo:
    m(585, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(NEW, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(NEW, DATE_TIME, NO_ITEM, 0), // PriceUpdateDate
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryTrackingNum
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, INT, NO_ITEM, 0), // ManualPrice
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactLastname
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactFirstname
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactMiddlename
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryCountry
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryPostalCode
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryRegionName
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryCity
    m(619, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(NEW, OBJECT + 330, NO_ITEM, 0), // Size
    m(516, TEXT, NO_ITEM, 0), // Id
    m(517, VALUE_TEXT, NO_ITEM, 0), // OrderId
    m(544, TEXT, NO_ITEM, 0), // StatusId
    m(543, TEXT, NO_ITEM, 0), // StatusCode
    m(545, TEXT, NO_ITEM, 0), // StatusName
    m(640, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(641, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(524, DECIMAL, NO_ITEM, 0), // PriceCust
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(NEW, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(607, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(NEW, INT, NO_ITEM, 0), // CanDelete
    m(NEW, INT, NO_ITEM, 0), // CanUpdate
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanChangeStatus
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanPrintPackageReceipt
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanExportToExternalDeliverySystem
    m(623, DATE_TIME, NO_ITEM, 0), // ShipmentDate
    m(NEW, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(NEW, OBJECT + 73, ITEM + 16, MANY), // Items
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(NEW, TEXT, NO_ITEM, 0), // ExternalPackageId
    m(NEW, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // AdditionalPriceInternal
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeTracking
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryCityCode
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactINN
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryPickupPointCode
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsExported
    // OtapiItemInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(651, TEXT, NO_ITEM, 0), // Title
    m(652, TEXT, NO_ITEM, 0), // OriginalTitle
    m(653, LONG, NO_ITEM, 0), // MasterQuantity
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(654, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(655, TEXT, NO_ITEM, 0), // VendorId
    m(656, TEXT, NO_ITEM, 0), // VendorName
    m(657, LONG, NO_ITEM, 0), // VendorScore
    m(658, TEXT, NO_ITEM, 0), // Description
    m(659, TEXT, NO_ITEM, 0), // BrandId
    m(660, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(661, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(662, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(663, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(664, LONG, NO_ITEM, 0), // Volume
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(666, OBJECT + 225, ITEM + 5, MANY), // Pictures
    m(667, OBJECT + 158, NO_ITEM, 0), // Location
    m(668, TEXT, ITEM + 6, MANY), // Features
    m(669, OBJECT + 67, ITEM + 7, MANY), // FeaturedValues
    m(670, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(671, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(673, OBJECT + 189, NO_ITEM, 0), // PhysicalParameters
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(676, OBJECT + 412, ITEM + 9, MANY), // QuantityRanges
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(678, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(679, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(680, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(681, TEXT, NO_ITEM, 0), // BrandName
    m(682, INT, NO_ITEM, 0), // FirstLotQuantity
    m(683, INT, NO_ITEM, 0), // NextLotQuantity
    m(684, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(685, OBJECT + 411, ITEM + 10, MANY), // Videos
    m(686, OBJECT + 309, NO_ITEM, 0), // ActualWeightInfo
    m(687, OBJECT + 309, ITEM + 11, MANY), // WeightInfos
    m(NEW, OBJECT + 60, NO_ITEM, 0), // PromotionPrice
    m(NEW, OBJECT + 516, ITEM + 17, MANY), // PromotionPricePercent
    m(NEW, DATE_TIME, NO_ITEM, 0), // LastUpdatedTime
    // SearchItemsParameters:
    m(NEW, ENUM + 21, NO_ITEM, 0), // Provider
    m(NEW, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(656, TEXT, NO_ITEM, 0), // VendorName
    m(655, TEXT, NO_ITEM, 0), // VendorId
    m(NEW, TEXT, NO_ITEM, 0), // VendorAreaId
    m(NEW, TEXT, NO_ITEM, 0), // ItemTitle
    m(NEW, TEXT, NO_ITEM, 0), // LanguageOfQuery
    m(NEW, DECIMAL, NO_ITEM, 0), // MinPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // MaxPrice
    m(NEW, LONG, NO_ITEM, 0), // MinVolume
    m(NEW, LONG, NO_ITEM, 0), // MaxVolume
    m(NEW, INT, NO_ITEM, 0), // MinVendorRating
    m(NEW, INT, NO_ITEM, 0), // MaxVendorRating
    m(659, TEXT, NO_ITEM, 0), // BrandId
    m(NEW, TEXT, NO_ITEM, 0), // BrandPropertyValueId
    m(NEW, OBJECT + 100, ITEM + 18, MANY), // Configurators
    m(NEW, ENUM + 38, NO_ITEM, 0), // OrderBy
    m(NEW, ENUM + 39, NO_ITEM, 0), // OutputMode
    m(NEW, ENUM + 34, NO_ITEM, 0), // CategoryMode
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsOriginal
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsTmall
    m(663, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(668, OBJECT + 69, ITEM + 19, MANY), // Features
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsClearItemTitles
    m(NEW, ENUM + 37, NO_ITEM, 0), // Module
    m(NEW, INT, NO_ITEM, 0), // MinQuantity
    m(NEW, INT, NO_ITEM, 0), // MaxQuantity
    m(NEW, INT, NO_ITEM, 0), // MinFirstLot
    m(NEW, INT, NO_ITEM, 0), // MaxFirstLot
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(NEW, TEXT, NO_ITEM, 0), // ImageUrl
    m(NEW, TEXT, NO_ITEM, 0), // ImageFileId
    m(670, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // UseOptimalFrameSize
    m(NEW, BOOLEAN, NO_ITEM, 0), // EnableDirectSearch
    m(681, TEXT, NO_ITEM, 0), // BrandName
    m(NEW, TEXT, NO_ITEM, 0), // PropertySearch
    m(NEW, TEXT, NO_ITEM, 0), // VendorRatingRange
    m(NEW, TEXT, NO_ITEM, 0), // FirstLotRange
    m(NEW, INT, NO_ITEM, 0), // MaximumPageCount
    // ProviderSearchMethodInfo:
    m(744, ENUM + 21, NO_ITEM, 0), // Provider
    m(745, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(NEW, TEXT, NO_ITEM, 0), // DisplayName
    m(NEW, ENUM + 30, ITEM + 20, MANY), // Flags
    m(NEW, INT, NO_ITEM, 0), // OptimalFrameSize
    m(NEW, INT, NO_ITEM, 0), // MaximumFrameSize
    m(NEW, INT, NO_ITEM, 0), // MaximumItemsCount
    m(NEW, OBJECT + 271, ITEM + 21, MANY), // AvailableSorts
    m(NEW, BOOLEAN, NO_ITEM, 0), // Text
    m(NEW, BOOLEAN, NO_ITEM, 0), // Category
    m(NEW, BOOLEAN, NO_ITEM, 0), // Vendor
    m(NEW, BOOLEAN, NO_ITEM, 0), // VendorLocation
    m(NEW, BOOLEAN, NO_ITEM, 0), // Brand
    m(756, BOOLEAN, NO_ITEM, 0), // Configurators
    m(NEW, ENUM + 35, NO_ITEM, 0), // MultipleConfiguratorLogic
    m(NEW, BOOLEAN, NO_ITEM, 0), // PriceRange
    m(773, BOOLEAN, NO_ITEM, 0), // VendorRatingRange
    m(753, INT, NO_ITEM, 0), // MinVendorRating
    m(754, INT, NO_ITEM, 0), // MaxVendorRating
    m(NEW, BOOLEAN, NO_ITEM, 0), // VolumeRange
    m(NEW, ENUM + 35, NO_ITEM, 0), // VolumeRangeLogic
    m(663, BOOLEAN, NO_ITEM, 0), // StuffStatus
    m(668, OBJECT + 191, ITEM + 19, MANY), // Features
    m(774, BOOLEAN, NO_ITEM, 0), // FirstLotRange
    m(NEW, ENUM + 35, NO_ITEM, 0), // FirstLotRangeLogic
    m(NEW, BOOLEAN, NO_ITEM, 0), // EnableMorphologyPreprocess
    m(763, ENUM + 37, NO_ITEM, 0), // Module
    m(NEW, BOOLEAN, NO_ITEM, 0), // AllowSearchWithoutParameters
    m(NEW, TEXT, NO_ITEM, 0), // FeatureForEnable
    // UserInfo:
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsActive
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEmailVerified
    m(NEW, TEXT, NO_ITEM, 0), // EmailConfirmationCode
    m(NEW, TEXT, NO_ITEM, 0), // Login
    m(NEW, TEXT, NO_ITEM, 0), // FirstName
    m(NEW, TEXT, NO_ITEM, 0), // LastName
    m(NEW, TEXT, NO_ITEM, 0), // MiddleName
    m(NEW, ENUM + 40, NO_ITEM, 0), // Sex
    m(NEW, TEXT, NO_ITEM, 0), // Email
    m(NEW, TEXT, NO_ITEM, 0), // CountryCode
    m(NEW, TEXT, NO_ITEM, 0), // Country
    m(NEW, TEXT, NO_ITEM, 0), // City
    m(NEW, TEXT, NO_ITEM, 0), // Address
    m(NEW, TEXT, NO_ITEM, 0), // Phone
    m(NEW, TEXT, NO_ITEM, 0), // PostalCode
    m(NEW, TEXT, NO_ITEM, 0), // Region
    m(NEW, TEXT, NO_ITEM, 0), // RecipientLastName
    m(NEW, TEXT, NO_ITEM, 0), // RecipientFirstName
    m(NEW, TEXT, NO_ITEM, 0), // RecipientMiddleName
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(NEW, DATE_TIME, NO_ITEM, 0), // RegistrationDate
    m(NEW, OBJECT + 404, NO_ITEM, 0), // PurchaseVolume
    m(NEW, TEXT, NO_ITEM, 0), // Skype
    m(NEW, TEXT, NO_ITEM, 0), // PhoneConfirmationCode
    // EditableOtapiCategory:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsVirtual
    m(NEW, TEXT, NO_ITEM, 0), // ExternalId
    m(NEW, TEXT, NO_ITEM, 0), // Name
    m(NEW, LONG, NO_ITEM, 0), // ItemCount
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsParent
    m(NEW, TEXT, NO_ITEM, 0), // ParentId
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSearch
    m(745, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(NEW, ENUM + 32, ITEM + 22, MANY), // AvailableItemRatingListContentTypes
    m(NEW, OBJECT + 369, NO_ITEM, LIST), // RootPath
    m(NEW, TEXT, NO_ITEM, 0), // IconImageUrl
    m(NEW, OBJECT + 66, ITEM + 23, MANY), // MetaData
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(NEW, OBJECT + 31, NO_ITEM, 0), // SearchParameters
    m(NEW, ENUM + 8, NO_ITEM, 0), // DeleteStatus
    // PackageAdminUpdateInfo:
    m(710, TEXT, NO_ITEM, 0), // DeliveryTrackingNum
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(711, INT, NO_ITEM, 0), // ManualPrice
    m(585, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(734, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(708, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(712, TEXT, NO_ITEM, 0), // DeliveryContactLastname
    m(713, TEXT, NO_ITEM, 0), // DeliveryContactFirstname
    m(714, TEXT, NO_ITEM, 0), // DeliveryContactMiddlename
    m(715, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(716, TEXT, NO_ITEM, 0), // DeliveryCountry
    m(730, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(717, TEXT, NO_ITEM, 0), // DeliveryPostalCode
    m(718, TEXT, NO_ITEM, 0), // DeliveryRegionName
    m(719, TEXT, NO_ITEM, 0), // DeliveryCity
    m(619, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(738, TEXT, NO_ITEM, 0), // DeliveryContactINN
    m(731, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(732, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(720, OBJECT + 330, NO_ITEM, 0), // Size
    m(NEW, TEXT, ITEM + 24, MANY), // OrderLineIds
    // UserUpdateData:
    m(516, INT, NO_ITEM, 0), // Id
    m(798, TEXT, NO_ITEM, 0), // Login
    m(803, TEXT, NO_ITEM, 0), // Email
    m(NEW, TEXT, NO_ITEM, 0), // Password
    m(795, BOOLEAN, NO_ITEM, 0), // IsActive
    m(799, TEXT, NO_ITEM, 0), // FirstName
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(801, TEXT, NO_ITEM, 0), // MiddleName
    m(802, ENUM + 40, NO_ITEM, 0), // Sex
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(805, TEXT, NO_ITEM, 0), // Country
    m(730, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(806, TEXT, NO_ITEM, 0), // City
    m(807, TEXT, NO_ITEM, 0), // Address
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(809, TEXT, NO_ITEM, 0), // PostalCode
    m(810, TEXT, NO_ITEM, 0), // Region
    m(816, TEXT, NO_ITEM, 0), // Skype
    m(812, TEXT, NO_ITEM, 0), // RecipientFirstName
    m(811, TEXT, NO_ITEM, 0), // RecipientLastName
    m(813, TEXT, NO_ITEM, 0), // RecipientMiddleName
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(NEW, BOOLEAN, NO_ITEM, 0), // EnableValidation
    // OtapiElementInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(NEW, TEXT, NO_ITEM, 0), // ConfigurationId
    m(NEW, OBJECT + 246, ITEM + 18, MANY), // Configuration
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(NEW, OBJECT + 394, NO_ITEM, 0), // Discount
    m(NEW, INT, NO_ITEM, 0), // Quantity
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalCost
    m(NEW, OBJECT + 59, NO_ITEM, 0), // FullTotalCost
    m(NEW, OBJECT + 59, NO_ITEM, 0), // FullPrice
    m(NEW, OBJECT + 59, NO_ITEM, 0), // FullTotalCostWithoutDiscount
    m(NEW, OBJECT + 59, NO_ITEM, 0), // FullPriceWithoutDiscount
    m(NEW, OBJECT + 247, ITEM + 25, MANY), // Fields
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(655, TEXT, NO_ITEM, 0), // VendorId
    m(NEW, TEXT, NO_ITEM, 0), // CategoryName
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, DECIMAL, NO_ITEM, 0), // ProviderWeight
    m(NEW, OBJECT + 106, ITEM + 26, MANY), // DeliveryModes
    m(668, TEXT, ITEM + 27, MANY), // Features
    // ShowcaseSettings:
    m(NEW, OBJECT + 298, NO_ITEM, 0), // Ruble
    m(NEW, OBJECT + 298, NO_ITEM, 0), // Dollar
    m(NEW, OBJECT + 298, NO_ITEM, 0), // Yuan
    m(NEW, DECIMAL, NO_ITEM, 0), // MarginPercentage
    m(NEW, DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSinchroCB
    m(NEW, ENUM + 14, ITEM + 28, MANY), // DeliveryTypes
    m(NEW, OBJECT + 80, ITEM + 29, MANY), // AvailableDeliveryTypes
    m(NEW, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(NEW, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAuctionTypeItemSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsNotDeliverableItemSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSecondhandItemSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsFilteredItemsSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsInStockItemSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsNotSelectorSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // UseDiscount
    m(NEW, TEXT, NO_ITEM, 0), // DateTimeFormat
    m(NEW, BOOLEAN, NO_ITEM, 0), // UseVipDiscount
    m(NEW, ENUM + 24, NO_ITEM, 0), // DiscountMode
    m(NEW, OBJECT + 80, ITEM + 29, MANY), // AvailableDiscountModes
    m(NEW, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    // ProviderInfo:
    m(NEW, ENUM + 21, NO_ITEM, 0), // Type
    m(NEW, TEXT, NO_ITEM, 0), // Alias
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(NEW, TEXT, NO_ITEM, 0), // Language
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(829, TEXT, NO_ITEM, 0), // IconImageUrl
    m(NEW, TEXT, NO_ITEM, 0), // RootCategoryId
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanSearchRootCategory
    m(NEW, TEXT, NO_ITEM, 0), // Prefix
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasSettings
    m(NEW, OBJECT + 417, ITEM + 30, MANY), // PromotionTypes
    m(684, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasItemReviews
    m(NEW, OBJECT + 268, NO_ITEM, 0), // ImageSearch
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsHiddenItemUrls
    m(NEW, OBJECT + 267, NO_ITEM, 0), // OrdersIntegration
    m(NEW, BOOLEAN, NO_ITEM, 0), // RequireInventoryControl
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAllConfigurationsLotQuantity
    m(NEW, BOOLEAN, NO_ITEM, 0), // HasMultiInputProperty
    // ItemReviewInfo:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(NEW, VALUE_INT, NO_ITEM, 0), // UserId
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(836, TEXT, NO_ITEM, 0), // ConfigurationId
    m(517, VALUE_TEXT, NO_ITEM, 0), // OrderId
    m(NEW, VALUE_TEXT, NO_ITEM, 0), // OrderLineId
    m(678, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(782, TEXT, NO_ITEM, 0), // Text
    m(873, TEXT, NO_ITEM, 0), // Language
    m(NEW, TEXT, NO_ITEM, 0), // OriginalText
    m(NEW, TEXT, NO_ITEM, 0), // OriginalLanguage
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsApproved
    m(NEW, TEXT, NO_ITEM, 0), // UserName
    m(NEW, INT, NO_ITEM, 0), // Rating
    m(NEW, INT, NO_ITEM, 0), // PositiveGrade
    m(NEW, INT, NO_ITEM, 0), // NegativeGrade
    m(NEW, OBJECT + 120, ITEM + 31, MANY), // Answers
    m(NEW, TEXT, ITEM + 32, MANY), // ImageUrls
    m(NEW, TEXT, ITEM + 32, MANY), // ImagePreviewUrls
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsRewarded
    // OtapiPackageInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(543, TEXT, NO_ITEM, 0), // StatusCode
    m(545, TEXT, NO_ITEM, 0), // StatusName
    m(NEW, TEXT, NO_ITEM, 0), // MailTrackingNum
    m(736, BOOLEAN, NO_ITEM, 0), // CanBeTracking
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(607, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(619, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(NEW, TEXT, NO_ITEM, 0), // DeliveryContactName
    m(715, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(728, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(720, OBJECT + 330, NO_ITEM, 0), // Size
    m(729, OBJECT + 73, ITEM + 16, MANY), // Items
    m(731, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(732, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(738, TEXT, NO_ITEM, 0), // DeliveryContactINN
    // UserProfileInfo:
    m(799, TEXT, NO_ITEM, 0), // FirstName
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(801, TEXT, NO_ITEM, 0), // MiddleName
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(810, TEXT, NO_ITEM, 0), // Region
    m(806, TEXT, NO_ITEM, 0), // City
    m(807, TEXT, NO_ITEM, 0), // Address
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(809, TEXT, NO_ITEM, 0), // PostalCode
    m(NEW, TEXT, NO_ITEM, 0), // PassportNumber
    m(NEW, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(835, BOOLEAN, NO_ITEM, 0), // EnableValidation
    m(NEW, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(NEW, TEXT, NO_ITEM, 0), // PickupPointCode
    m(NEW, TEXT, NO_ITEM, 0), // CountryName
    m(NEW, TEXT, NO_ITEM, 0), // CityCode
    m(NEW, TEXT, NO_ITEM, 0), // PassportIssueDate
    m(NEW, TEXT, NO_ITEM, 0), // INN
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    // BatchItemSearchResult:
    m(729, OBJECT + 101, NO_ITEM, 0), // Items
    m(NEW, OBJECT + 344, NO_ITEM, 0), // ItemsError
    m(NEW, OBJECT + 369, NO_ITEM, LIST), // SubCategories
    m(NEW, OBJECT + 344, NO_ITEM, 0), // SubCategoriesError
    m(828, OBJECT + 369, NO_ITEM, LIST), // RootPath
    m(NEW, OBJECT + 344, NO_ITEM, 0), // RootPathError
    m(NEW, OBJECT + 490, NO_ITEM, LIST), // SearchProperties
    m(NEW, OBJECT + 344, NO_ITEM, 0), // SearchPropertiesError
    m(784, OBJECT + 55, NO_ITEM, 0), // Vendor
    m(NEW, OBJECT + 344, NO_ITEM, 0), // VendorError
    m(786, OBJECT + 122, NO_ITEM, 0), // Brand
    m(NEW, OBJECT + 344, NO_ITEM, 0), // BrandError
    m(783, OBJECT + 35, NO_ITEM, 0), // Category
    m(NEW, OBJECT + 344, NO_ITEM, 0), // CategoryError
    m(NEW, OBJECT + 369, NO_ITEM, LIST), // HintCategories
    m(NEW, OBJECT + 344, NO_ITEM, 0), // HintCategoriesError
    m(NEW, OBJECT + 498, NO_ITEM, LIST), // AvailableSearchMethods
    m(NEW, OBJECT + 344, NO_ITEM, 0), // AvailableSearchMethodsError
    // UserProfileCreateData:
    m(799, TEXT, NO_ITEM, 0), // FirstName
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(801, TEXT, NO_ITEM, 0), // MiddleName
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(906, TEXT, NO_ITEM, 0), // CountryName
    m(810, TEXT, NO_ITEM, 0), // Region
    m(806, TEXT, NO_ITEM, 0), // City
    m(907, TEXT, NO_ITEM, 0), // CityCode
    m(807, TEXT, NO_ITEM, 0), // Address
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(809, TEXT, NO_ITEM, 0), // PostalCode
    m(902, TEXT, NO_ITEM, 0), // PassportNumber
    m(903, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(908, TEXT, NO_ITEM, 0), // PassportIssueDate
    m(909, TEXT, NO_ITEM, 0), // INN
    m(904, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(905, TEXT, NO_ITEM, 0), // PickupPointCode
    m(835, BOOLEAN, NO_ITEM, 0), // EnableValidation
    // OtapiPaymentInfo:
    m(NEW, TEXT, NO_ITEM, 0), // PaymentId
    m(NEW, TEXT, NO_ITEM, 0), // PaymentModeId
    m(NEW, TEXT, NO_ITEM, 0), // Comment
    m(NEW, TEXT, NO_ITEM, 0), // UserFullName
    m(630, TEXT, NO_ITEM, 0), // UserLogin
    m(887, VALUE_INT, NO_ITEM, 0), // UserId
    m(NEW, DATE_TIME, NO_ITEM, 0), // CreatedDate
    m(NEW, DECIMAL, NO_ITEM, 0), // Amount
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(NEW, TEXT, NO_ITEM, 0), // FileUrl
    m(NEW, TEXT, NO_ITEM, 0), // Status
    m(NEW, TEXT, NO_ITEM, 0), // ExternalTransactionId
    m(542, TEXT, NO_ITEM, 0), // OperatorComment
    m(NEW, TEXT, NO_ITEM, 0), // PaymentModeName
    m(NEW, TEXT, NO_ITEM, 0), // PaymentModeImageURL
    m(NEW, TEXT, NO_ITEM, 0), // PaymentModeAbsoluteImageUrl
    // OtapiVendorInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(821, TEXT, NO_ITEM, 0), // Name
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(NEW, TEXT, NO_ITEM, 0), // ShopName
    m(802, ENUM + 40, NO_ITEM, 0), // Sex
    m(803, TEXT, NO_ITEM, 0), // Email
    m(NEW, TEXT, NO_ITEM, 0), // PictureUrl
    m(NEW, TEXT, NO_ITEM, 0), // DisplayPictureUrl
    m(667, OBJECT + 158, NO_ITEM, 0), // Location
    m(NEW, OBJECT + 277, NO_ITEM, 0), // Credit
    m(NEW, OBJECT + 336, NO_ITEM, 0), // Scores
    m(668, TEXT, ITEM + 27, MANY), // Features
    m(669, OBJECT + 67, ITEM + 7, MANY), // FeaturedValues
    // ShowcaseSettingsData:
    m(855, ENUM + 14, ITEM + 28, MANY), // DeliveryTypes
    m(859, BOOLEAN, NO_ITEM, 0), // IsAuctionTypeItemSellAllowed
    m(860, BOOLEAN, NO_ITEM, 0), // IsNotDeliverableItemSellAllowed
    m(861, BOOLEAN, NO_ITEM, 0), // IsSecondhandItemSellAllowed
    m(863, BOOLEAN, NO_ITEM, 0), // IsInStockItemSellAllowed
    m(864, BOOLEAN, NO_ITEM, 0), // IsNotSelectorSellAllowed
    m(862, BOOLEAN, NO_ITEM, 0), // IsFilteredItemsSellAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsUnknownQuantityItemSellAllowed
    m(870, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    m(852, DECIMAL, NO_ITEM, 0), // MarginPercentage
    m(853, DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(865, BOOLEAN, NO_ITEM, 0), // UseDiscount
    m(867, BOOLEAN, NO_ITEM, 0), // UseVipDiscount
    m(868, ENUM + 24, NO_ITEM, 0), // DiscountMode
    m(857, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(858, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    m(854, BOOLEAN, NO_ITEM, 0), // IsSinchroCB
    // SimplifiedItemFullInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, OBJECT + 329, NO_ITEM, 0), // Availability
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(651, TEXT, NO_ITEM, 0), // Title
    m(783, OBJECT + 70, NO_ITEM, 0), // Category
    m(784, OBJECT + 70, NO_ITEM, 0), // Vendor
    m(786, OBJECT + 70, NO_ITEM, 0), // Brand
    m(661, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(666, OBJECT + 226, ITEM + 33, MANY), // Pictures
    m(668, OBJECT + 328, ITEM + 19, MANY), // Features
    m(685, OBJECT + 411, ITEM + 10, MANY), // Videos
    m(756, OBJECT + 427, NO_ITEM, 0), // Configurators
    m(NEW, OBJECT + 326, ITEM + 34, MANY), // Properties
    m(571, OBJECT + 71, NO_ITEM, 0), // Weight
    // DeliveryAddress:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // Familyname
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, TEXT, NO_ITEM, 0), // Patername
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(805, TEXT, NO_ITEM, 0), // Country
    m(806, TEXT, NO_ITEM, 0), // City
    m(807, TEXT, NO_ITEM, 0), // Address
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(809, TEXT, NO_ITEM, 0), // PostalCode
    m(NEW, TEXT, NO_ITEM, 0), // RegionName
    m(903, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(902, TEXT, NO_ITEM, 0), // PassportNumber
    m(909, TEXT, NO_ITEM, 0), // INN
    m(907, TEXT, NO_ITEM, 0), // CityCode
    m(905, TEXT, NO_ITEM, 0), // PickupPointCode
    // Price:
    m(NEW, DECIMAL, NO_ITEM, 0), // OriginalPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // MarginPrice
    m(NEW, TEXT, NO_ITEM, 0), // OriginalCurrencyCode
    m(NEW, OBJECT + 401, NO_ITEM, 0), // ConvertedPriceList
    m(NEW, DECIMAL, NO_ITEM, 0), // NotRoundedMarginPrice
    m(NEW, TEXT, NO_ITEM, 0), // ConvertedPrice
    m(NEW, TEXT, NO_ITEM, 0), // ConvertedPriceWithoutSign
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(NEW, TEXT, NO_ITEM, 0), // CurrencyName
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsDeliverable
    m(NEW, OBJECT + 60, NO_ITEM, 0), // DeliveryPrice
    m(NEW, OBJECT + 60, NO_ITEM, 0), // OneItemDeliveryPrice
    m(563, OBJECT + 60, NO_ITEM, 0), // PriceWithoutDelivery
    m(NEW, OBJECT + 60, NO_ITEM, 0), // OneItemPriceWithoutDelivery
    m(NEW, OBJECT + 60, NO_ITEM, 0), // PriceWithoutDiscount
    m(NEW, OBJECT + 60, NO_ITEM, 0), // PriceWithoutDiscountAndDelivery
    // SimplifiedItemInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(941, OBJECT + 329, NO_ITEM, 0), // Availability
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(651, TEXT, NO_ITEM, 0), // Title
    m(783, OBJECT + 70, NO_ITEM, 0), // Category
    m(784, OBJECT + 70, NO_ITEM, 0), // Vendor
    m(786, OBJECT + 70, NO_ITEM, 0), // Brand
    m(661, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(666, OBJECT + 226, ITEM + 33, MANY), // Pictures
    m(668, OBJECT + 328, ITEM + 19, MANY), // Features
    m(665, OBJECT + 130, NO_ITEM, 0), // Price
    m(676, OBJECT + 196, ITEM + 9, MANY), // QuantityRanges
    // AccountAdministrationInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // Num
    m(640, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(641, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // BalanceInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // ReservedInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // AvailableInternal
    m(721, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(722, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(NEW, DECIMAL, NO_ITEM, 0), // BalanceCust
    m(NEW, DECIMAL, NO_ITEM, 0), // ReservedCust
    m(NEW, DECIMAL, NO_ITEM, 0), // AvailableCust
    m(NEW, DECIMAL, NO_ITEM, 0), // PaymWaitInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // PaymWaitCust
    // DemoObject:
    m(NEW, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, OBJECT + 11, NO_ITEM, 0), // Numerics
    m(NEW, OBJECT + 20, NO_ITEM, 0), // Texts
    m(NEW, OBJECT + 10, NO_ITEM, 0), // MultilineTexts
    m(NEW, OBJECT + 5, NO_ITEM, 0), // Htmls
    m(NEW, OBJECT + 9, NO_ITEM, 0), // Moneys
    m(NEW, OBJECT + 6, NO_ITEM, 0), // Links
    m(NEW, OBJECT + 3, NO_ITEM, 0), // Dates
    m(NEW, OBJECT + 8, NO_ITEM, 0), // ManyTexts
    m(NEW, OBJECT + 14, NO_ITEM, 0), // SelectOnes
    m(NEW, OBJECT + 13, NO_ITEM, 0), // SelectManys
    m(NEW, OBJECT + 15, NO_ITEM, 0), // SelectTrees
    m(NEW, OBJECT + 12, NO_ITEM, 0), // Passwords
    m(NEW, OBJECT + 7, NO_ITEM, 0), // Lists
    // FieldMetaInfo:
    m(NEW, VALUE_TEXT, ITEM + 36, MANY), // ConstraintDescriptions
    m(NEW, OBJECT + 64, NO_ITEM, MANY), // Field
    m(NEW, OBJECT + 209, ITEM + 7, MANY), // Values
    m(NEW, OBJECT + 395, ITEM + 37, MANY), // Placeholders
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // Unit
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsReadOnly
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // RequireReload
    m(871, ENUM + 17, NO_ITEM, ATTRIBUTE), // Type
    m(NEW, INT, NO_ITEM, ATTRIBUTE), // MinValue
    m(NEW, INT, NO_ITEM, ATTRIBUTE), // MaxValue
    m(NEW, ENUM + 12, NO_ITEM, ATTRIBUTE), // DatePrecision
    // InstanceBaseInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // InstanceKey
    m(NEW, TEXT, NO_ITEM, 0), // ContactInfo
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, DATE_TIME, NO_ITEM, 0), // LastActivityTime
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsOnMarket
    m(728, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(627, BOOLEAN, NO_ITEM, 0), // IsTest
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsBanned
    m(NEW, TEXT, NO_ITEM, 0), // WebSite
    m(803, TEXT, NO_ITEM, 0), // Email
    m(826, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(NEW, OBJECT + 281, NO_ITEM, 0), // VersionInfo
    // PackageItem:
    m(888, TEXT, NO_ITEM, 0), // OrderLineId
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(839, INT, NO_ITEM, 0), // Quantity
    m(585, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(NEW, OBJECT + 404, NO_ITEM, 0), // OneItemPriceInternal
    m(586, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(NEW, OBJECT + 404, NO_ITEM, 0), // TotalPriceInternal
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, DECIMAL, NO_ITEM, 0), // WeightNet
    m(573, TEXT, NO_ITEM, 0), // CustomDescription
    m(574, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(537, TEXT, NO_ITEM, 0), // ItemImageURL
    m(NEW, TEXT, NO_ITEM, 0), // ItemURL
    m(NEW, TEXT, NO_ITEM, 0), // ItemUrl
    // CallStatistics:
    m(NEW, LONG, NO_ITEM, 0), // CallCount
    m(NEW, LONG, NO_ITEM, 0), // DailyCallCount
    m(NEW, LONG, NO_ITEM, 0), // WeeklyCallCount
    m(NEW, LONG, NO_ITEM, 0), // MonthlyCallCount
    m(NEW, INT, ITEM + 38, MANY), // LastMinuteCallCounts
    m(NEW, INT, NO_ITEM, 0), // ActiveInstances
    m(NEW, INT, NO_ITEM, 0), // ActiveTestInstances
    m(NEW, OBJECT + 295, NO_ITEM, 0), // OtapiCallStatistics
    m(NEW, OBJECT + 295, NO_ITEM, 0), // OtapiAllCallStatistics
    m(NEW, OBJECT + 295, NO_ITEM, 0), // TotalLengthTranslatedTexts
    m(NEW, OBJECT + 295, NO_ITEM, 0), // LengthExternalTranslatedTexts
    m(NEW, OBJECT + 295, NO_ITEM, 0), // CachedAdapterCalltatistics
    m(NEW, OBJECT + 295, NO_ITEM, 0), // AdapterCalltatistics
    // OtapiItemPromotion:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, TEXT, NO_ITEM, 0), // Desciption
    m(NEW, TEXT, NO_ITEM, 0), // PromotionType
    m(NEW, DATE_TIME, NO_ITEM, 0), // StartTime
    m(NEW, DATE_TIME, NO_ITEM, 0), // EndTime
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(NEW, TEXT, NO_ITEM, 0), // OtherNeed
    m(NEW, TEXT, NO_ITEM, 0), // OtherSend
    m(704, OBJECT + 224, ITEM + 23, MANY), // ConfiguredItems
    // OtapiWarehouseItemInfo:
    m(516, ID, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // MainImageUrl
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(839, INT, NO_ITEM, 0), // Quantity
    m(564, ID, NO_ITEM, 0), // CategoryId
    m(784, OBJECT + 237, NO_ITEM, 0), // Vendor
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(670, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(NEW, OBJECT + 278, ANY_ITEM, MANY), // Configurations
    m(897, OBJECT + 439, ANY_ITEM, MANY), // ImageUrls
    m(NEW, OBJECT + 279, ANY_ITEM, MANY), // PropertyValues
    // StatementHeaderAdministration:
    m(NEW, DECIMAL, NO_ITEM, 0), // StartBalanceInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // DebitInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // CreditInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // EndBalanceInternal
    m(640, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(641, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(NEW, DECIMAL, NO_ITEM, 0), // StartBalanceCust
    m(NEW, DECIMAL, NO_ITEM, 0), // DebitCust
    m(NEW, DECIMAL, NO_ITEM, 0), // CreditCust
    m(NEW, DECIMAL, NO_ITEM, 0), // EndBalanceCust
    m(721, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(722, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(NEW, INT, NO_ITEM, 0), // TransCount
    // TransactionInfoAdministration:
    m(NEW, OBJECT + 135, NO_ITEM, 0), // TransactionType
    m(NEW, TEXT, NO_ITEM, 0), // TransDate
    m(NEW, DATE_TIME, NO_ITEM, 0), // TransactionDateTime
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(NEW, TEXT, NO_ITEM, 0), // TransId
    m(525, DECIMAL, NO_ITEM, 0), // AmountCust
    m(721, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(722, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(586, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(640, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(641, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(887, INT, NO_ITEM, 0), // UserId
    m(630, TEXT, NO_ITEM, 0), // UserLogin
    // WarehouseItemData:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(897, OBJECT + 522, ITEM + 32, MANY), // ImageUrls
    m(768, TEXT, NO_ITEM, 0), // ImageUrl
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(670, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(839, INT, NO_ITEM, 0), // Quantity
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetWeight
    m(564, ID, NO_ITEM, 0), // CategoryId
    m(784, OBJECT + 37, NO_ITEM, 0), // Vendor
    m(NEW, OBJECT + 236, ITEM + 39, MANY), // ItemConfigurations
    m(NEW, OBJECT + 280, ITEM + 40, MANY), // ItemPropertyValues
    // CommonInstanceOptionsInfo:
    m(NEW, OBJECT + 351, NO_ITEM, 0), // Registration
    m(NEW, OBJECT + 350, NO_ITEM, 0), // Order
    m(NEW, OBJECT + 454, NO_ITEM, 0), // UserProfile
    m(993, OBJECT + 349, NO_ITEM, 0), // InstanceKey
    m(NEW, OBJECT + 353, NO_ITEM, 0), // Showcase
    m(NEW, OBJECT + 203, ITEM + 41, MANY), // RatingLists
    m(NEW, OBJECT + 333, NO_ITEM, 0), // SocialNetworks
    m(NEW, OBJECT + 400, NO_ITEM, 0), // Currencies
    m(NEW, OBJECT + 476, NO_ITEM, LIST), // Languages
    m(668, OBJECT + 390, NO_ITEM, LIST), // Features
    m(NEW, OBJECT + 485, NO_ITEM, LIST), // TranslatableOptions
    m(NEW, OBJECT + 443, NO_ITEM, 0), // DesignOptions
    // DiscountGroupUserInfo:
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    m(798, TEXT, NO_ITEM, 0), // Login
    m(803, TEXT, NO_ITEM, 0), // Email
    m(795, BOOLEAN, NO_ITEM, 0), // IsActive
    m(799, TEXT, NO_ITEM, 0), // FirstName
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(801, TEXT, NO_ITEM, 0), // MiddleName
    m(NEW, TEXT, NO_ITEM, 0), // PersonalAccountId
    m(796, BOOLEAN, NO_ITEM, 0), // IsEmailVerified
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPhoneVerified
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAutomateSetted
    // EmailServerUpdateData:
    m(516, INT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // Host
    m(NEW, INT, NO_ITEM, 0), // Port
    m(NEW, BOOLEAN, NO_ITEM, 0), // EnableSSL
    m(892, TEXT, NO_ITEM, 0), // UserName
    m(834, TEXT, NO_ITEM, 0), // Password
    m(807, TEXT, NO_ITEM, 0), // Address
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(NEW, TEXT, NO_ITEM, 0), // SslMode
    m(NEW, TEXT, NO_ITEM, 0), // FromDisplayName
    m(NEW, TEXT, NO_ITEM, 0), // FromEmail
    // ItemShowcaseOptions:
    m(651, BOOLEAN, NO_ITEM, 0), // Title
    m(930, BOOLEAN, NO_ITEM, 0), // Status
    m(571, BOOLEAN, NO_ITEM, 0), // Weight
    m(NEW, BOOLEAN, NO_ITEM, 0), // LinkToOriginal
    m(NEW, BOOLEAN, NO_ITEM, 0), // SinglePrice
    m(NEW, BOOLEAN, NO_ITEM, 0), // InternalDelivery
    m(NEW, BOOLEAN, NO_ITEM, 0), // ViewHistory
    m(788, BOOLEAN, NO_ITEM, 0), // PriceRange
    m(941, BOOLEAN, NO_ITEM, 0), // Availability
    m(NEW, BOOLEAN, NO_ITEM, 0), // LinksInDescription
    m(NEW, BOOLEAN, NO_ITEM, 0), // Reviews
    m(NEW, BOOLEAN, NO_ITEM, 0), // ProviderReviews
    // SimplifiedVendorInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(821, TEXT, NO_ITEM, 0), // Name
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(935, TEXT, NO_ITEM, 0), // ShopName
    m(802, ENUM + 40, NO_ITEM, 0), // Sex
    m(803, TEXT, NO_ITEM, 0), // Email
    m(936, TEXT, NO_ITEM, 0), // PictureUrl
    m(937, TEXT, NO_ITEM, 0), // DisplayPictureUrl
    m(667, OBJECT + 147, NO_ITEM, 0), // Location
    m(668, OBJECT + 328, ITEM + 19, MANY), // Features
    // BackgroundActivityFullInfo:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(871, ENUM + 4, NO_ITEM, 0), // Type
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(583, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAwaitingAction
    m(NEW, INT, NO_ITEM, 0), // ProgressPercent
    m(NEW, INT, NO_ITEM, 0), // WorkTime
    m(NEW, OBJECT + 342, ITEM + 42, MANY), // Actions
    m(1021, DATE_TIME, NO_ITEM, 0), // StartTime
    m(NEW, OBJECT + 242, ITEM + 43, MANY), // Steps
    // BillInfo:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(728, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(NEW, DATE_TIME, NO_ITEM, 0), // PaymentDate
    m(NEW, TEXT, NO_ITEM, 0), // PaymentUrl
    m(NEW, OBJECT + 404, NO_ITEM, 0), // PaidSumInUSD
    m(NEW, OBJECT + 404, NO_ITEM, 0), // SumToPayInUSD
    m(NEW, OBJECT + 404, NO_ITEM, 0), // SumToPayInRUB
    m(930, OBJECT + 78, NO_ITEM, 0), // Status
    m(871, OBJECT + 79, NO_ITEM, 0), // Type
    m(NEW, OBJECT + 152, NO_ITEM, 0), // SettlingPeriod
    m(658, TEXT, NO_ITEM, 0), // Description
    // InstanceOptionsInfo:
    m(997, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(NEW, TEXT, NO_ITEM, 0), // ConfirmationCodeKind
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsIPCheckUsed
    m(NEW, TEXT, ITEM + 27, MANY), // AllowedIPs
    m(NEW, TEXT, NO_ITEM, 0), // AdminPanelLanguage
    m(NEW, OBJECT + 80, ITEM + 29, MANY), // AvailableLanguages
    m(668, OBJECT + 80, ITEM + 29, MANY), // Features
    m(NEW, OBJECT + 399, NO_ITEM, 0), // Account
    m(NEW, OBJECT + 131, NO_ITEM, 0), // Tariff
    m(NEW, OBJECT + 250, NO_ITEM, 0), // Hosting
    m(NEW, TEXT, NO_ITEM, 0), // DefaultItemProvider
    // OrderSearchParameters:
    m(NEW, DATE_TIME, NO_ITEM, 0), // CreationDateFrom
    m(NEW, DATE_TIME, NO_ITEM, 0), // CreationDateTo
    m(NEW, INT, ITEM + 24, MANY), // StatusIdList
    m(516, TEXT, NO_ITEM, 0), // Id
    m(811, TEXT, NO_ITEM, 0), // RecipientLastName
    m(NEW, TEXT, NO_ITEM, 0), // RecipientCity
    m(NEW, TEXT, ITEM + 24, MANY), // DeliveryModeIds
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, TEXT, NO_ITEM, 0), // UserIdDelimitedList
    m(NEW, TEXT, ITEM + 44, MANY), // OrderIds
    m(757, TEXT, NO_ITEM, 0), // OrderBy
    // OtapiItemAttribute:
    m(NEW, TEXT, NO_ITEM, 0), // PropertyName
    m(NEW, TEXT, NO_ITEM, 0), // Value
    m(NEW, TEXT, NO_ITEM, 0), // ValueAlias
    m(NEW, TEXT, NO_ITEM, 0), // OriginalPropertyName
    m(NEW, TEXT, NO_ITEM, 0), // OriginalValue
    m(NEW, TEXT, NO_ITEM, 0), // OriginalValueAlias
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsConfigurator
    m(768, TEXT, NO_ITEM, 0), // ImageUrl
    m(NEW, TEXT, NO_ITEM, 0), // MiniImageUrl
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // Pid
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // Vid
    // OtapiItemSearchResult:
    m(729, OBJECT + 370, NO_ITEM, 0), // Items
    m(NEW, OBJECT + 492, NO_ITEM, LIST), // Categories
    m(NEW, OBJECT + 491, NO_ITEM, LIST), // Brands
    m(NEW, TEXT, NO_ITEM, 0), // TranslatedItemTitle
    m(NEW, TEXT, NO_ITEM, 0), // CurrentImageUrl
    m(744, TEXT, NO_ITEM, 0), // Provider
    m(745, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(NEW, TEXT, NO_ITEM, 0), // CurrentSort
    m(NEW, INT, NO_ITEM, 0), // CurrentFrameSize
    m(775, INT, NO_ITEM, 0), // MaximumPageCount
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsFoundByItemId
    // PriceFormationSettings:
    m(561, VALUE_DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(NEW, OBJECT + 190, ITEM + 45, MANY), // PriceFormationIntervals
    m(NEW, INT, NO_ITEM, 0), // PriceRoundingFactor
    m(NEW, BOOLEAN, NO_ITEM, 0), // RoundOriginalInternalDeliveryPrice
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // TotalDeliveryFixedPrice
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // MarginPercent
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // MinimumLimit
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // MaximumLimit
    m(853, VALUE_DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // MaximumMargin
    m(838, OBJECT + 506, NO_ITEM, 0), // Discount
    // SalesProcLogInfo:
    m(NEW, TEXT, NO_ITEM, 0), // LogDate
    m(NEW, TEXT, NO_ITEM, 0), // LogTime
    m(NEW, TEXT, NO_ITEM, 0), // FieldName
    m(NEW, TEXT, NO_ITEM, 0), // PrevValue
    m(NEW, TEXT, NO_ITEM, 0), // NewValue
    m(NEW, OBJECT + 133, NO_ITEM, 0), // OldStatus
    m(NEW, OBJECT + 133, NO_ITEM, 0), // NewStatus
    m(617, TEXT, NO_ITEM, 0), // CustId
    m(618, TEXT, NO_ITEM, 0), // CustName
    m(596, TEXT, NO_ITEM, 0), // OperatorId
    m(597, TEXT, NO_ITEM, 0), // OperatorName
    // BatchItemFullInfo:
    m(NEW, OBJECT + 28, NO_ITEM, 0), // Item
    m(NEW, OBJECT + 344, NO_ITEM, 0), // PromotionsError
    m(NEW, OBJECT + 344, NO_ITEM, 0), // DeliveryCostsError
    m(784, OBJECT + 55, NO_ITEM, 0), // Vendor
    m(916, OBJECT + 344, NO_ITEM, 0), // VendorError
    m(828, OBJECT + 369, NO_ITEM, LIST), // RootPath
    m(913, OBJECT + 344, NO_ITEM, 0), // RootPathError
    m(NEW, OBJECT + 370, NO_ITEM, 0), // VendorItems
    m(NEW, OBJECT + 344, NO_ITEM, 0), // VendorItemsError
    m(1069, OBJECT + 364, NO_ITEM, 0), // ProviderReviews
    // CategoryImportInfo:
    m(NEW, OBJECT + 105, ITEM + 46, MANY), // Children
    m(NEW, INT, NO_ITEM, 0), // LocalId
    m(820, TEXT, NO_ITEM, 0), // ExternalId
    m(NEW, OBJECT + 31, NO_ITEM, 0), // SearchItemsParameters
    m(821, TEXT, NO_ITEM, 0), // Name
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsDeleted
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsParentOnProvider
    m(818, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsHidden
    // DeliveryMode:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(842, OBJECT + 60, NO_ITEM, 0), // FullPrice
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(649, TEXT, NO_ITEM, 0), // ErrorCode
    m(NEW, TEXT, NO_ITEM, 0), // ErrorDescription
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPickupPointMode
    // EditableCategoryInfo:
    m(846, TEXT, NO_ITEM, 0), // CategoryName
    m(824, TEXT, NO_ITEM, 0), // ParentId
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetApproxWeight
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetSearchParameters
    m(820, TEXT, NO_ITEM, 0), // ExternalId
    m(829, TEXT, NO_ITEM, 0), // IconImageUrl
    m(NEW, OBJECT + 452, NO_ITEM, 0), // SearchUrl
    m(831, OBJECT + 31, NO_ITEM, 0), // SearchParameters
    m(830, OBJECT + 66, ITEM + 23, MANY), // MetaData
    // EmailServerInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(1057, TEXT, NO_ITEM, 0), // Host
    m(1058, INT, NO_ITEM, 0), // Port
    m(1059, BOOLEAN, NO_ITEM, 0), // EnableSSL
    m(892, TEXT, NO_ITEM, 0), // UserName
    m(834, TEXT, NO_ITEM, 0), // Password
    m(807, TEXT, NO_ITEM, 0), // Address
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // ExternalDeliveryType:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // Formula
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1045, INT, NO_ITEM, 0), // Order
    m(NEW, ENUM + 13, NO_ITEM, 0), // IntegrationType
    m(NEW, TEXT, NO_ITEM, 0), // IntegrationDeliveryMode
    m(818, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(NEW, ENUM + 21, ITEM + 47, MANY), // ProviderTypes
    // OrderLineUpdateData:
    m(544, INT, NO_ITEM, 0), // StatusId
    m(NEW, DECIMAL, NO_ITEM, 0), // OriginalDeliveryPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // OriginalPriceWithoutDelivery
    m(NEW, DECIMAL, NO_ITEM, 0), // InternalPrice
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, TEXT, NO_ITEM, 0), // ConfigExternalId
    m(NEW, BOOLEAN, NO_ITEM, 0), // SetOriginalPriceByVendor
    m(NEW, BOOLEAN, NO_ITEM, 0), // SetOriginalDeliveryByVendor
    m(573, TEXT, NO_ITEM, 0), // CustomDescription
    m(574, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    // OtapiTransactionInfo:
    m(887, VALUE_INT, NO_ITEM, 0), // UserId
    m(NEW, DATE_TIME, NO_ITEM, 0), // TransactionDate
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(928, DECIMAL, NO_ITEM, 0), // Amount
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(NEW, TEXT, NO_ITEM, 0), // Direction
    m(1037, OBJECT + 135, NO_ITEM, 0), // TransactionType
    m(NEW, OBJECT + 87, NO_ITEM, 0), // UserInfo
    // PaymentMode:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // PaymSortCode
    m(NEW, TEXT, NO_ITEM, 0), // PaymSortText
    m(NEW, TEXT, NO_ITEM, 0), // ImageURL
    m(NEW, TEXT, NO_ITEM, 0), // AbsoluteImageUrl
    m(NEW, TEXT, NO_ITEM, 0), // CustomField
    m(NEW, TEXT, NO_ITEM, 0), // PaymentSystem
    m(NEW, INT, NO_ITEM, 0), // SortOrder
    // SmsServiceModeSettings:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(NEW, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(NEW, TEXT, NO_ITEM, 0), // SmsService
    m(1087, TEXT, NO_ITEM, 0), // Account
    m(NEW, TEXT, NO_ITEM, 0), // Secret
    m(NEW, TEXT, NO_ITEM, 0), // Sender
    m(NEW, TEXT, NO_ITEM, 0), // ApiId
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(NEW, TEXT, NO_ITEM, 0), // TestRecipientPhone
    // UserFilterParameters:
    m(NEW, TEXT, NO_ITEM, 0), // IdList
    m(798, TEXT, NO_ITEM, 0), // Login
    m(803, TEXT, NO_ITEM, 0), // Email
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(795, BOOLEAN, NO_ITEM, 0), // IsActive
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(806, TEXT, NO_ITEM, 0), // City
    m(NEW, TEXT, NO_ITEM, 0), // RegistrationDateFrom
    m(NEW, TEXT, NO_ITEM, 0), // RegistrationDateTo
    m(757, TEXT, NO_ITEM, 0), // OrderBy
    // FileInfo:
    m(NEW, ENUM + 18, NO_ITEM, 0), // FileType
    m(930, TEXT, NO_ITEM, 0), // Status
    m(NEW, TEXT, NO_ITEM, 0), // StatusDescription
    m(NEW, TEXT, NO_ITEM, 0), // Url
    m(720, INT, NO_ITEM, 0), // Size
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(NEW, TEXT, NO_ITEM, 0), // PreviewUrl
    m(NEW, INT, NO_ITEM, 0), // ImageWidth
    m(NEW, INT, NO_ITEM, 0), // ImageHeight
    // FinancialCalculationProviderItem:
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, TEXT, NO_ITEM, 0), // ProviderCurrencyCode
    m(NEW, DECIMAL, NO_ITEM, 0), // OrdersReservedAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchaseProviderAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // ExchangeRate
    m(NEW, DECIMAL, NO_ITEM, 0), // PurchaseAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // ExternalDeliveryAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // EarningsAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // EarningsPercent
    // ItemReviewAnswerInfo:
    m(NEW, TEXT, NO_ITEM, 0), // AuthorName
    m(782, TEXT, NO_ITEM, 0), // Text
    m(873, TEXT, NO_ITEM, 0), // Language
    m(889, TEXT, NO_ITEM, 0), // OriginalText
    m(890, TEXT, NO_ITEM, 0), // OriginalLanguage
    m(596, INT, NO_ITEM, 0), // OperatorId
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsOperator
    m(897, TEXT, ITEM + 32, MANY), // ImageUrls
    m(898, TEXT, ITEM + 32, MANY), // ImagePreviewUrls
    // OtapiArea:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(677, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(821, TEXT, NO_ITEM, 0), // Name
    m(824, TEXT, NO_ITEM, 0), // ParentId
    m(871, TEXT, NO_ITEM, 0), // Type
    m(NEW, TEXT, NO_ITEM, 0), // Zip
    // OtapiBrandInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(820, TEXT, NO_ITEM, 0), // ExternalId
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(936, TEXT, NO_ITEM, 0), // PictureUrl
    m(818, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsNameSearch
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsGlobal
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    // OtapiDeliveryServiceSystemInfo:
    m(1146, ENUM + 13, NO_ITEM, 0), // IntegrationType
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPackageExportEnabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsReceiptPrintEnabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // NeedPackagesConfirming
    m(NEW, TEXT, NO_ITEM, 0), // PackagesConfirmingActionName
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPickupPointSupported
    m(878, BOOLEAN, NO_ITEM, 0), // HasSettings
    // OtapiItemReview:
    m(NEW, TEXT, NO_ITEM, 0), // SubOrderId
    m(NEW, TEXT, NO_ITEM, 0), // TransactionId
    m(NEW, TEXT, NO_ITEM, 0), // Content
    m(927, DATE_TIME, NO_ITEM, 0), // CreatedDate
    m(NEW, TEXT, NO_ITEM, 0), // UserNick
    m(NEW, TEXT, NO_ITEM, 0), // Reply
    m(NEW, TEXT, NO_ITEM, 0), // UserRole
    m(NEW, TEXT, NO_ITEM, 0), // Result
    m(NEW, TEXT, ANY_ITEM, MANY), // Images
    // OtapiSearchCategoryInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(820, TEXT, NO_ITEM, 0), // ExternalId
    m(821, TEXT, NO_ITEM, 0), // Name
    m(826, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(818, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(822, LONG, NO_ITEM, 0), // ItemCount
    m(674, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(675, ENUM + 19, ITEM + 8, MANY), // FilterReasons
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    // PriceFormationGroupInfo:
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    m(NEW, OBJECT + 102, NO_ITEM, 0), // Settings
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsDefault
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // StrategyType
    m(NEW, TEXT, ITEM + 24, MANY), // DeliveryIds
    m(668, TEXT, ITEM + 19, MANY), // Features
    // SalesLineProcLogInfo:
    m(1123, TEXT, NO_ITEM, 0), // LogDate
    m(1124, TEXT, NO_ITEM, 0), // LogTime
    m(596, TEXT, NO_ITEM, 0), // OperatorId
    m(617, TEXT, NO_ITEM, 0), // CustId
    m(597, TEXT, NO_ITEM, 0), // OperatorName
    m(618, TEXT, NO_ITEM, 0), // CustName
    m(1125, TEXT, NO_ITEM, 0), // FieldName
    m(1126, TEXT, NO_ITEM, 0), // PrevValue
    m(1127, TEXT, NO_ITEM, 0), // NewValue
    // SimplifiedItemConfigurationMultiInputInfo:
    m(NEW, OBJECT + 428, NO_ITEM, 0), // OldPrice
    m(665, OBJECT + 428, NO_ITEM, 0), // Price
    m(NEW, INT, NO_ITEM, 0), // DiscountPercent
    m(1065, OBJECT + 428, NO_ITEM, 0), // InternalDelivery
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsFullConfiguration
    m(836, TEXT, NO_ITEM, 0), // ConfigurationId
    m(NEW, LONG, NO_ITEM, 0), // AvailableQuantity
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // InputPropertyId
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // InputPropertyValueId
    // TariffInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(NEW, INT, NO_ITEM, 0), // CallLimit
    m(NEW, DECIMAL, NO_ITEM, 0), // CallPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // TurnoverPercent
    m(NEW, DECIMAL, NO_ITEM, 0), // MinimumRent
    m(NEW, DECIMAL, NO_ITEM, 0), // FixedPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // MaximumRent
    // AccountInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(960, TEXT, NO_ITEM, 0), // Num
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(NEW, DECIMAL, NO_ITEM, 0), // Balance
    m(NEW, DECIMAL, NO_ITEM, 0), // ReservedAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // AvailableAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // PaymWaitAmount
    // BatchUserData:
    m(930, OBJECT + 437, NO_ITEM, 0), // Status
    m(NEW, OBJECT + 245, NO_ITEM, 0), // Note
    m(NEW, OBJECT + 348, NO_ITEM, 0), // NoteSummary
    m(NEW, OBJECT + 245, NO_ITEM, 0), // Basket
    m(NEW, OBJECT + 348, NO_ITEM, 0), // BasketSummary
    m(NEW, OBJECT + 369, NO_ITEM, LIST), // SearchCategories
    m(NEW, OBJECT + 245, NO_ITEM, 0), // FavoriteVendors
    m(NEW, OBJECT + 348, NO_ITEM, 0), // FavoriteVendorsSummary
    // ConfirmationInfo:
    m(887, VALUE_INT, NO_ITEM, 0), // UserId
    m(803, TEXT, NO_ITEM, 0), // Email
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEmailVerificationUsed
    m(797, TEXT, NO_ITEM, 0), // EmailConfirmationCode
    m(NEW, VALUE_TEXT, NO_ITEM, 0), // SessionId
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPhoneVerificationUsed
    m(817, TEXT, NO_ITEM, 0), // PhoneConfirmationCode
    // FinancialCalculationItem:
    m(NEW, DATE_TIME, NO_ITEM, 0), // Date
    m(NEW, OBJECT + 119, ITEM + 48, MANY), // Providers
    m(NEW, DECIMAL, NO_ITEM, 0), // IncomeAmount
    m(1181, DECIMAL, NO_ITEM, 0), // OrdersReservedAmount
    m(1184, DECIMAL, NO_ITEM, 0), // PurchaseAmount
    m(1185, DECIMAL, NO_ITEM, 0), // ExternalDeliveryAmount
    m(1186, DECIMAL, NO_ITEM, 0), // EarningsAmount
    m(1187, DECIMAL, NO_ITEM, 0), // EarningsPercent
    // ItemReviewData:
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(836, TEXT, NO_ITEM, 0), // ConfigurationId
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(888, TEXT, NO_ITEM, 0), // OrderLineId
    m(782, TEXT, NO_ITEM, 0), // Text
    m(873, TEXT, NO_ITEM, 0), // Language
    m(893, INT, NO_ITEM, 0), // Rating
    m(NEW, TEXT, ITEM + 24, MANY), // ImageFileIds
    // LogEntryInfo:
    m(NEW, INT, NO_ITEM, 0), // InstanceUserId
    m(NEW, ENUM + 26, NO_ITEM, 0), // OperationType
    m(517, INT, NO_ITEM, 0), // OrderId
    m(888, INT, NO_ITEM, 0), // OrderLineId
    m(NEW, INT, NO_ITEM, 0), // CustomerId
    m(NEW, TEXT, NO_ITEM, 0), // InstanceUserLogin
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, DATE_TIME, NO_ITEM, 0), // DateTime
    // OrderTHSInfo:
    m(NEW, TEXT, NO_ITEM, 0), // LogisticianInstanceKey
    m(NEW, TEXT, NO_ITEM, 0), // AgentInstanceKey
    m(NEW, TEXT, NO_ITEM, 0), // AgentOrderId
    m(NEW, TEXT, NO_ITEM, 0), // AgentInstanceName
    m(NEW, TEXT, NO_ITEM, 0), // LogisticianInstanceName
    m(NEW, TEXT, NO_ITEM, 0), // LogisticianOrderId
    m(NEW, TEXT, NO_ITEM, 0), // AgentUserId
    m(NEW, TEXT, NO_ITEM, 0), // AgentUserLastName
    // OtapiPickupPointInfo:
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(907, TEXT, NO_ITEM, 0), // CityCode
    m(905, TEXT, NO_ITEM, 0), // PickupPointCode
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // GeoCoordinates
    m(809, TEXT, NO_ITEM, 0), // PostalCode
    m(807, TEXT, NO_ITEM, 0), // Address
    // PaymentRequest:
    m(928, DECIMAL, NO_ITEM, 0), // Amount
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(NEW, TEXT, NO_ITEM, 0), // PaymentSystemId
    m(NEW, TEXT, NO_ITEM, 0), // SuccessUrl
    m(NEW, TEXT, NO_ITEM, 0), // FailUrl
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPartialPayment
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(NEW, TEXT, NO_ITEM, 0), // Custom
    // SalesLinePurchInfo:
    m(NEW, TEXT, NO_ITEM, 0), // SalesId
    m(NEW, TEXT, NO_ITEM, 0), // SalesLineId
    m(542, TEXT, NO_ITEM, 0), // OperatorComment
    m(532, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(533, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(NEW, INT, NO_ITEM, 0), // PurchQty
    m(549, TEXT, NO_ITEM, 0), // VendPurchId
    m(NEW, TEXT, NO_ITEM, 0), // PurchaseStatus
    // SimplifiedLocation:
    m(805, TEXT, NO_ITEM, 0), // Country
    m(1190, TEXT, NO_ITEM, 0), // Zip
    m(NEW, TEXT, NO_ITEM, 0), // State
    m(806, TEXT, NO_ITEM, 0), // City
    m(NEW, TEXT, NO_ITEM, 0), // District
    m(807, TEXT, NO_ITEM, 0), // Address
    m(NEW, TEXT, NO_ITEM, 0), // AreaId
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // DisplayValue
    // TicketInfo:
    m(NEW, TEXT, NO_ITEM, 0), // TicketId
    m(783, TEXT, NO_ITEM, 0), // Category
    m(927, TEXT, NO_ITEM, 0), // CreatedDate
    m(678, TEXT, NO_ITEM, 0), // CreatedTime
    m(NEW, INT, NO_ITEM, 0), // MsgCount
    m(NEW, INT, NO_ITEM, 0), // NewMsgCount
    m(930, TEXT, NO_ITEM, 0), // Status
    m(NEW, TEXT, NO_ITEM, 0), // Subject
    // UserPreferences:
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAnonymous
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(906, TEXT, NO_ITEM, 0), // CountryName
    m(NEW, TEXT, NO_ITEM, 0), // CountryFlagImageUrl
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    m(904, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(873, TEXT, NO_ITEM, 0), // Language
    // BatchSimplifiedItemFullInfo:
    m(NEW, OBJECT + 70, NO_ITEM, 0), // Currency
    m(1130, OBJECT + 57, NO_ITEM, 0), // Item
    m(658, TEXT, NO_ITEM, 0), // Description
    m(784, OBJECT + 90, NO_ITEM, 0), // Vendor
    m(828, OBJECT + 369, NO_ITEM, LIST), // RootPath
    m(1133, OBJECT + 386, NO_ITEM, 0), // VendorItems
    m(1069, OBJECT + 387, NO_ITEM, 0), // ProviderReviews
    // CallArchivesSearchParameters:
    m(NEW, ENUM + 7, NO_ITEM, 0), // TimePeriod
    m(NEW, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(NEW, DATE_TIME, NO_ITEM, 0), // DateTo
    m(NEW, DATE_TIME, NO_ITEM, 0), // StartDate
    m(NEW, DATE_TIME, NO_ITEM, 0), // EndDate
    m(NEW, BOOLEAN, NO_ITEM, 0), // IncludeArchiveByMethods
    m(NEW, TEXT, NO_ITEM, 0), // MethodName
    // CurrencyRate:
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // FirstCode
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // SecondCode
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // Margin
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // MarginRate
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // RateWithDecreaseMargin
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // RateWithIncreaseMargin
    m(NEW, ENUM + 44, NO_ITEM, ATTRIBUTE), // SyncMode
    // InstanceRoleRightInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(NEW, BOOLEAN, NO_ITEM, 0), // Enabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsTurnOn
    m(1130, OBJECT + 157, NO_ITEM, MANY), // Item
    // Location:
    m(806, TEXT, NO_ITEM, 0), // City
    m(1264, TEXT, NO_ITEM, 0), // State
    m(805, TEXT, NO_ITEM, 0), // Country
    m(1265, TEXT, NO_ITEM, 0), // District
    m(1190, TEXT, NO_ITEM, 0), // Zip
    m(807, TEXT, NO_ITEM, 0), // Address
    m(1266, TEXT, NO_ITEM, 0), // AreaId
    // OrderAddItem:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(836, TEXT, NO_ITEM, 0), // ConfigurationId
    m(839, INT, NO_ITEM, 0), // Quantity
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(562, TEXT, NO_ITEM, 0), // PromotionId
    m(NEW, ENUM + 28, NO_ITEM, 0), // PriceType
    // OtapiBoxStatistics:
    m(1237, DATE_TIME, NO_ITEM, 0), // Date
    m(NEW, DOUBLE, NO_ITEM, 0), // BoxFullTime
    m(NEW, DOUBLE, NO_ITEM, 0), // BoxOtherTime
    m(NEW, DOUBLE, NO_ITEM, 0), // BoxWorkTime
    m(NEW, DOUBLE, NO_ITEM, 0), // ApiNetworkTime
    m(NEW, DOUBLE, NO_ITEM, 0), // ApiWorkTime
    m(NEW, DOUBLE, NO_ITEM, 0), // ApiNetworkTimePerCall
    // OtapiDeliveryCost:
    m(NEW, TEXT, NO_ITEM, 0), // AreaCode
    m(NEW, TEXT, NO_ITEM, 0), // Mode
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(NEW, DECIMAL, NO_ITEM, 0), // StartCost
    m(NEW, DECIMAL, NO_ITEM, 0), // StartWeight
    m(NEW, DECIMAL, NO_ITEM, 0), // AddWeight
    m(NEW, DECIMAL, NO_ITEM, 0), // AddCost
    // OtapiOrderHistoryItem:
    m(516, INT, NO_ITEM, 0), // Id
    m(517, INT, NO_ITEM, 0), // OrderId
    m(888, INT, NO_ITEM, 0), // OrderLineId
    m(1128, OBJECT + 134, NO_ITEM, 0), // OldStatus
    m(1129, OBJECT + 134, NO_ITEM, 0), // NewStatus
    m(1237, DATE_TIME, NO_ITEM, 0), // Date
    m(1157, OBJECT + 87, NO_ITEM, 0), // UserInfo
    // PackagePriceInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(585, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(735, DECIMAL, NO_ITEM, 0), // AdditionalPriceInternal
    m(734, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(708, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(709, DATE_TIME, NO_ITEM, 0), // PriceUpdateDate
    // RatingListSearchResultOfOtapiBrandInfo:
    m(NEW, ENUM + 32, NO_ITEM, 0), // ContentType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(NEW, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1045, INT, NO_ITEM, 0), // Order
    m(1205, OBJECT + 366, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiCategory:
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1045, INT, NO_ITEM, 0), // Order
    m(1205, OBJECT + 368, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiItemInfo:
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1045, INT, NO_ITEM, 0), // Order
    m(1205, OBJECT + 370, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiVendorInfo:
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1045, INT, NO_ITEM, 0), // Order
    m(1205, OBJECT + 382, NO_ITEM, 0), // Result
    // RatingListSearchResultOfString:
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1045, INT, NO_ITEM, 0), // Order
    m(1205, OBJECT + 389, NO_ITEM, 0), // Result
    // SocialNetworkInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, TEXT, NO_ITEM, 0), // Link
    m(NEW, TEXT, NO_ITEM, 0), // LikeWidget
    m(NEW, TEXT, NO_ITEM, 0), // ShareWidget
    m(NEW, TEXT, NO_ITEM, 0), // SubscribeWidget
    m(NEW, TEXT, NO_ITEM, 0), // IconUrl
    // StatementHeader:
    m(NEW, DECIMAL, NO_ITEM, 0), // StartBalance
    m(NEW, DECIMAL, NO_ITEM, 0), // Debit
    m(938, DECIMAL, NO_ITEM, 0), // Credit
    m(NEW, DECIMAL, NO_ITEM, 0), // EndBalance
    m(1036, INT, NO_ITEM, 0), // TransCount
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(604, TEXT, NO_ITEM, 0), // CurrencySign
    // TransInfo:
    m(1037, OBJECT + 135, NO_ITEM, 0), // TransactionType
    m(1038, TEXT, NO_ITEM, 0), // TransDate
    m(1039, DATE_TIME, NO_ITEM, 0), // TransactionDateTime
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(928, DECIMAL, NO_ITEM, 0), // Amount
    m(1260, TEXT, NO_ITEM, 0), // SalesId
    m(1156, TEXT, NO_ITEM, 0), // Direction
    // ActionInfo:
    m(516, OBJECT + 340, NO_ITEM, 0), // Id
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsRequired
    m(1135, OBJECT + 172, ITEM + 49, MANY), // Children
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(1289, BOOLEAN, NO_ITEM, ATTRIBUTE), // Enabled
    // BaseUserInfoListFrameWithSummary:
    m(1201, OBJECT + 87, ITEM + 23, MANY), // Content
    m(NEW, INT, NO_ITEM, 0), // TotalCount
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalReceived
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalReserved
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalAvailable
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalWaitingForPayment
    // BatchAdditionalPriceInfo:
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(871, ENUM + 1, NO_ITEM, 0), // Type
    m(821, TEXT, NO_ITEM, 0), // Name
    m(665, OBJECT + 60, NO_ITEM, 0), // Price
    m(NEW, INT, ITEM + 38, MANY), // ElementIds
    m(NEW, TEXT, NO_ITEM, 0), // ShortDisplayName
    // CityInfo:
    m(NEW, TEXT, NO_ITEM, 0), // CountryId
    m(906, TEXT, NO_ITEM, 0), // CountryName
    m(945, TEXT, NO_ITEM, 0), // RegionName
    m(907, TEXT, NO_ITEM, 0), // CityCode
    m(NEW, TEXT, NO_ITEM, 0), // CityName
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    // CollectionsSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAbandonedCartNotificationEnabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsCartReadyForClearanceNotificationEnabled
    m(NEW, INT, NO_ITEM, 0), // AbandonedCartNotificationDelay
    m(NEW, INT, NO_ITEM, 0), // CartReadyForClearanceNotificationDelay
    m(NEW, INT, NO_ITEM, 0), // DelayBeforeCartClearance
    // CurrencySettings:
    m(1288, ENUM + 44, NO_ITEM, 0), // SyncMode
    m(1285, DECIMAL, NO_ITEM, 0), // MarginRate
    m(NEW, TEXT, NO_ITEM, 0), // InternalCurrencyCode
    m(NEW, OBJECT + 156, ITEM + 50, MANY), // CurrencyRateList
    m(NEW, OBJECT + 409, ITEM + 51, MANY), // CurrenciesDisplayingOrder
    m(1284, DECIMAL, NO_ITEM, 0), // Margin
    // DiscountGroupInfo:
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(838, OBJECT + 506, NO_ITEM, 0), // Discount
    m(NEW, OBJECT + 392, NO_ITEM, 0), // DiscountIdentificationParametr
    m(1208, BOOLEAN, NO_ITEM, 0), // IsDefault
    // EditableBrandInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(936, TEXT, NO_ITEM, 0), // PictureUrl
    m(658, TEXT, NO_ITEM, 0), // Description
    m(1191, BOOLEAN, NO_ITEM, 0), // IsNameSearch
    m(820, TEXT, NO_ITEM, 0), // ExternalId
    m(818, BOOLEAN, NO_ITEM, 0), // IsHidden
    // ExternalDeliveryRate:
    m(516, INT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // ExternalDeliveryTypeId
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(NEW, DOUBLE, NO_ITEM, 0), // Start
    m(NEW, DOUBLE, NO_ITEM, 0), // Step
    m(875, INT, NO_ITEM, 0), // IsEnabled
    // InstanceUserInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(798, TEXT, NO_ITEM, 0), // Login
    m(834, TEXT, NO_ITEM, 0), // Password
    m(821, TEXT, NO_ITEM, 0), // Name
    m(803, TEXT, NO_ITEM, 0), // Email
    m(NEW, OBJECT + 211, ITEM + 52, MANY), // Roles
    // MetaEntityInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(NEW, TEXT, NO_ITEM, 0), // GetMethod
    m(NEW, TEXT, NO_ITEM, 0), // UpdateMethod
    m(NEW, TEXT, NO_ITEM, 0), // UpdateDataRootName
    m(NEW, TEXT, ITEM + 53, MANY), // AdditionalParameters
    // OtapiConfiguredItem:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(839, LONG, NO_ITEM, 0), // Quantity
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(756, OBJECT + 100, ITEM + 54, MANY), // Configurators
    m(NEW, INT, NO_ITEM, 0), // SalesCount
    m(676, OBJECT + 412, ITEM + 9, MANY), // QuantityRanges
    // PaymentForm:
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsImmmediate
    m(NEW, TEXT, NO_ITEM, 0), // RequestMethod
    m(NEW, TEXT, NO_ITEM, 0), // RequestUrl
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsIFrame
    m(NEW, OBJECT + 317, ITEM + 53, MANY), // Parameters
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsNewWindow
    // PhysicalParameters:
    m(672, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(720, DECIMAL, NO_ITEM, 0), // Size
    m(NEW, DECIMAL, NO_ITEM, 0), // Width
    m(NEW, DECIMAL, NO_ITEM, 0), // Length
    m(NEW, DECIMAL, NO_ITEM, 0), // Height
    // PriceFormationIntervalInfo:
    m(1119, VALUE_DECIMAL, NO_ITEM, 0), // MarginPercent
    m(NEW, VALUE_DECIMAL, NO_ITEM, 0), // MarginFixed
    m(1120, VALUE_DECIMAL, NO_ITEM, 0), // MinimumLimit
    m(561, VALUE_DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(516, INT, NO_ITEM, ATTRIBUTE), // Id
    m(1118, VALUE_DECIMAL, NO_ITEM, 0), // TotalDeliveryFixedPrice
    // ProviderSearchFeatureInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeTrue
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeFalse
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(NEW, TEXT, NO_ITEM, 0), // DisplayNameForTrue
    m(NEW, TEXT, NO_ITEM, 0), // DisplayNameForFalse
    // RatingListRequest:
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsRandomSearch
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(NEW, INT, NO_ITEM, 0), // FramePosition
    m(NEW, INT, NO_ITEM, 0), // FrameSize
    // SalesPaymentInfo:
    m(1260, TEXT, NO_ITEM, 0), // SalesId
    m(617, TEXT, NO_ITEM, 0), // CustId
    m(NEW, DECIMAL, NO_ITEM, 0), // CustBalanceAvail
    m(NEW, DECIMAL, NO_ITEM, 0), // SalesAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // SalesPaid
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    // SimplifiedItemConfigurationInfo:
    m(941, OBJECT + 329, NO_ITEM, 0), // Availability
    m(942, OBJECT + 426, NO_ITEM, 0), // Properties
    m(NEW, OBJECT + 129, NO_ITEM, 0), // Current
    m(NEW, OBJECT + 128, ITEM + 55, MANY), // MultiInputConfigurations
    m(676, OBJECT + 196, ITEM + 9, MANY), // QuantityRanges
    m(840, DECIMAL, NO_ITEM, 0), // TotalCost
    // SimplifiedQuantityRange:
    m(1211, OBJECT + 428, NO_ITEM, 0), // OldPrice
    m(665, OBJECT + 428, NO_ITEM, 0), // Price
    m(1212, INT, NO_ITEM, 0), // DiscountPercent
    m(1065, OBJECT + 428, NO_ITEM, 0), // InternalDelivery
    m(764, LONG, NO_ITEM, ATTRIBUTE), // MinQuantity
    m(765, LONG, NO_ITEM, ATTRIBUTE), // MaxQuantity
    // TariffRentalPaymentInfo:
    m(1276, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1277, DATE_TIME, NO_ITEM, 0), // DateTo
    m(NEW, OBJECT + 60, NO_ITEM, 0), // Sum
    m(NEW, OBJECT + 335, NO_ITEM, 0), // Turnover
    m(1006, LONG, NO_ITEM, 0), // CallCount
    m(1088, OBJECT + 131, NO_ITEM, 0), // Tariff
    // VkontakteIntegrationSettings:
    m(NEW, BOOLEAN, NO_ITEM, 0), // BackgroundExporting
    m(NEW, TEXT, ITEM + 7, MANY), // CategoryIds
    m(798, TEXT, NO_ITEM, 0), // Login
    m(834, TEXT, NO_ITEM, 0), // Password
    m(NEW, ID, NO_ITEM, 0), // GroupId
    m(NEW, TEXT, NO_ITEM, 0), // AlbumName
    // WebUISettings:
    m(873, TEXT, NO_ITEM, 0), // Language
    m(NEW, TEXT, ITEM + 27, MANY), // UsedLanguages
    m(NEW, TEXT, ITEM + 27, MANY), // UsedSystemLanguages
    m(1051, OBJECT + 80, ITEM + 29, MANY), // Languages
    m(NEW, TEXT, NO_ITEM, 0), // SelectedCategoryStructureType
    m(NEW, OBJECT + 80, ITEM + 29, MANY), // CategoryStructureTypes
    // WebUISettingsData:
    m(1370, TEXT, ITEM + 56, MANY), // UsedLanguages
    m(1371, TEXT, ITEM + 56, MANY), // UsedSystemLanguages
    m(NEW, TEXT, NO_ITEM, 0), // SelectedTranslateType
    m(1372, TEXT, NO_ITEM, 0), // SelectedCategoryStructureType
    m(857, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(858, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    // BasketCheckingMessage:
    m(NEW, VALUE_INT, NO_ITEM, 0), // ElementId
    m(782, TEXT, NO_ITEM, 0), // Text
    m(1346, OBJECT + 68, ITEM + 53, MANY), // Parameters
    m(930, ENUM + 6, NO_ITEM, 0), // Status
    m(NEW, TEXT, NO_ITEM, 0), // Code
    // BatchRatingListsSearchResult:
    m(729, OBJECT + 166, ITEM + 41, MANY), // Items
    m(NEW, OBJECT + 167, ITEM + 41, MANY), // Vendors
    m(1108, OBJECT + 165, ITEM + 41, MANY), // Categories
    m(1109, OBJECT + 164, ITEM + 41, MANY), // Brands
    m(NEW, OBJECT + 168, ITEM + 41, MANY), // SearchStrings
    // CommonRatingListRequest:
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(1357, INT, NO_ITEM, 0), // FramePosition
    m(1358, INT, NO_ITEM, 0), // FrameSize
    // CountryInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, TEXT, NO_ITEM, 0), // FlagImageUrl
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEuropeanUnion
    m(NEW, TEXT, NO_ITEM, 0), // LanguageCode
    // DeliveryModeSearchParameters:
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(907, TEXT, NO_ITEM, 0), // CityCode
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1095, TEXT, ITEM + 24, MANY), // DeliveryModeIds
    // DirectPaymentModeSettings:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(1165, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(NEW, TEXT, NO_ITEM, 0), // StartText
    m(NEW, TEXT, NO_ITEM, 0), // FinishText
    // DiscountGroupAddData:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(838, OBJECT + 506, NO_ITEM, 0), // Discount
    m(1208, BOOLEAN, NO_ITEM, 0), // IsDefault
    m(1332, OBJECT + 392, NO_ITEM, 0), // DiscountIdentificationParametr
    // FieldValueMetaInfo:
    m(1135, OBJECT + 209, ITEM + 7, MANY), // Children
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(988, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsReadOnly
    // InstanceOptionsData:
    m(997, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(1090, TEXT, NO_ITEM, 0), // DefaultItemProvider
    m(1084, TEXT, ITEM + 56, MANY), // AllowedIPs
    m(1083, BOOLEAN, NO_ITEM, 0), // IsIPCheckUsed
    m(1085, TEXT, NO_ITEM, 0), // AdminPanelLanguage
    // InstanceUserRoleInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(1289, BOOLEAN, NO_ITEM, 0), // Enabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeDeleted
    m(NEW, BOOLEAN, NO_ITEM, 0), // CanBeEdited
    // ItemReviewOperatorSearchParameters:
    m(887, INT, NO_ITEM, 0), // UserId
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(NEW, TEXT, ITEM + 24, MANY), // ReviewIds
    m(891, BOOLEAN, NO_ITEM, 0), // IsApproved
    // ItemReviewSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, TEXT, NO_ITEM, 0), // Version
    m(NEW, INT, NO_ITEM, 0), // ReviewCount
    m(NEW, INT, NO_ITEM, 0), // WholePlatformReviewCount
    m(NEW, BOOLEAN, NO_ITEM, 0), // ShowWholePlatformReviews
    // MessageTemplateInfo:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsClientVersion
    m(1208, BOOLEAN, NO_ITEM, 0), // IsDefault
    m(1271, TEXT, NO_ITEM, 0), // Subject
    m(782, TEXT, NO_ITEM, 0), // Text
    // OperatorInfo:
    m(596, TEXT, NO_ITEM, 0), // OperatorId
    m(799, TEXT, NO_ITEM, 0), // FirstName
    m(801, TEXT, NO_ITEM, 0), // MiddleName
    m(800, TEXT, NO_ITEM, 0), // LastName
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSalesOperator
    // OrderCreateData:
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(NEW, INT, ITEM + 24, MANY), // Elements
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(NEW, INT, NO_ITEM, 0), // UserProfileId
    // OrderLineSearchParameters:
    m(NEW, OBJECT + 95, NO_ITEM, 0), // OrderSearchParameters
    m(1093, INT, ITEM + 24, MANY), // StatusIdList
    m(576, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(NEW, TEXT, ITEM + 24, MANY), // VendorPurchaseIdList
    m(NEW, TEXT, ITEM + 24, MANY), // VendorPurchaseWaybillIdList
    // OrderSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, DECIMAL, NO_ITEM, 0), // MinOrderCost
    m(NEW, SHORT, NO_ITEM, 0), // MaxNoteItemsCount
    m(NEW, SHORT, NO_ITEM, 0), // MaxCartItemsCount
    m(NEW, TEXT, NO_ITEM, 0), // OrderPrefix
    // OtapiCommonTranslatableOptionsInfo:
    m(1238, OBJECT + 496, NO_ITEM, LIST), // Providers
    m(NEW, OBJECT + 458, NO_ITEM, LIST), // DeliveryCountries
    m(NEW, OBJECT + 456, NO_ITEM, LIST), // ExternalAuthentications
    m(NEW, OBJECT + 504, NO_ITEM, LIST), // UserProfileFields
    m(873, TEXT, NO_ITEM, ATTRIBUTE), // Language
    // OtapiConfiguredItemPromotion:
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(516, TEXT, NO_ITEM, 0), // Id
    m(649, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    // OtapiItemPicture:
    m(1176, TEXT, NO_ITEM, 0), // Url
    m(NEW, OBJECT + 397, NO_ITEM, 0), // Small
    m(NEW, OBJECT + 397, NO_ITEM, 0), // Medium
    m(NEW, OBJECT + 397, NO_ITEM, 0), // Large
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsMain
    // OtapiItemSearchProperty:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsBrand
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsCategory
    m(985, OBJECT + 263, ITEM + 57, MANY), // Values
    // RatingListElementsInsertData:
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(NEW, TEXT, ITEM + 24, MANY), // ElementIdList
    m(NEW, INT, NO_ITEM, 0), // IndexNumber
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    // SimplifiedAdditionalPrice:
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(1321, TEXT, NO_ITEM, 0), // ShortDisplayName
    m(871, ENUM + 1, NO_ITEM, 0), // Type
    m(821, TEXT, NO_ITEM, 0), // Name
    m(665, OBJECT + 130, NO_ITEM, 0), // Price
    // SimplifiedBasketAddElement:
    m(518, TEXT, NO_ITEM, ATTRIBUTE), // ItemId
    m(1004, TEXT, NO_ITEM, ATTRIBUTE), // ItemURL
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // ExternalDeliveryId
    m(1362, OBJECT + 324, NO_ITEM, 0), // Current
    m(NEW, OBJECT + 324, NO_ITEM, MANY), // Selected
    // SimplifiedDeliveryMode:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(665, OBJECT + 130, NO_ITEM, 0), // Price
    m(1141, BOOLEAN, NO_ITEM, 0), // IsPickupPointMode
    // TariffHistoryElement:
    m(516, INT, NO_ITEM, 0), // Id
    m(NEW, DATE_TIME, NO_ITEM, 0), // ActivationDate
    m(1088, OBJECT + 131, NO_ITEM, 0), // Tariff
    m(NEW, OBJECT + 72, NO_ITEM, 0), // LogisticianInstance
    m(795, BOOLEAN, NO_ITEM, 0), // IsActive
    // TicketMessage:
    m(NEW, TEXT, NO_ITEM, 0), // MessageId
    m(927, TEXT, NO_ITEM, 0), // CreatedDate
    m(678, TEXT, NO_ITEM, 0), // CreatedTime
    m(782, TEXT, NO_ITEM, 0), // Text
    m(1156, ENUM + 15, NO_ITEM, 0), // Direction
    // UserProfileFieldSettings:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(1165, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1264, ENUM + 46, NO_ITEM, 0), // State
    // WarehouseItemConfigurationData:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetPrice
    m(839, INT, NO_ITEM, 0), // Quantity
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetQuantity
    // WarehouseVendorInfo:
    m(516, ID, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(803, TEXT, NO_ITEM, 0), // Email
    m(936, TEXT, NO_ITEM, 0), // PictureUrl
    m(667, TEXT, NO_ITEM, 0), // Location
    // AdditionalItemInfo:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, TEXT, NO_ITEM, 0), // ManualWeight
    m(672, TEXT, NO_ITEM, 0), // ApproxWeight
    m(NEW, TEXT, NO_ITEM, 0), // RealWeight
    // AutoRatingListsSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, BOOLEAN, NO_ITEM, 0), // AllowBackgroundUpdating
    m(NEW, TEXT, ITEM + 23, MANY), // Vendorids
    m(NEW, INT, NO_ITEM, 0), // ItemsPerVendor
    // BackgroundActivityStepInfo:
    m(871, ENUM + 3, NO_ITEM, 0), // Type
    m(NEW, TEXT, NO_ITEM, 0), // Message
    m(NEW, INT, NO_ITEM, 0), // TimeFromStart
    m(1074, OBJECT + 287, ITEM + 42, MANY), // Actions
    // BannerInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(936, TEXT, NO_ITEM, 0), // PictureUrl
    m(NEW, ENUM + 5, NO_ITEM, 0), // ActionType
    m(NEW, TEXT, NO_ITEM, 0), // ActionParameter
    // BatchSimplifiedItemConfigurationInfo:
    m(1274, OBJECT + 70, NO_ITEM, 0), // Currency
    m(837, OBJECT + 195, NO_ITEM, 0), // Configuration
    m(NEW, OBJECT + 229, ANY_ITEM, MANY), // AdditionalPrices
    m(848, OBJECT + 232, ITEM + 26, MANY), // DeliveryModes
    // CollectionInfo:
    m(1393, OBJECT + 40, ITEM + 58, MANY), // Elements
    m(840, OBJECT + 60, NO_ITEM, 0), // TotalCost
    m(NEW, OBJECT + 442, NO_ITEM, 0), // AdditionalPriceInfoList
    m(NEW, OBJECT + 294, ITEM + 59, MANY), // CollectionSummaries
    // ConfiguratorDescription:
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(1099, TEXT, NO_ITEM, ATTRIBUTE), // Value
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // OriginalName
    m(1102, TEXT, NO_ITEM, ATTRIBUTE), // OriginalValue
    // CurrencyRateHistoryGetParameters:
    m(NEW, TEXT, NO_ITEM, 0), // FirstCurrencyCode
    m(NEW, TEXT, NO_ITEM, 0), // SecondCurrencyCode
    m(1276, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1277, DATE_TIME, NO_ITEM, 0), // DateTo
    // FeatureRentalPaymentInfo:
    m(1276, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1277, DATE_TIME, NO_ITEM, 0), // DateTo
    m(1364, OBJECT + 60, NO_ITEM, 0), // Sum
    m(NEW, OBJECT + 304, NO_ITEM, 0), // Feature
    // InstanceHostingInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1414, DATE_TIME, NO_ITEM, 0), // ActivationDate
    m(NEW, DATE_TIME, NO_ITEM, 0), // ExpirationDate
    m(NEW, OBJECT + 404, NO_ITEM, 0), // Cost
    // InstanceUserCreateData:
    m(798, TEXT, NO_ITEM, 0), // Login
    m(821, TEXT, NO_ITEM, 0), // Name
    m(803, TEXT, NO_ITEM, 0), // Email
    m(834, TEXT, NO_ITEM, 0), // Password
    // ItemParameters:
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // AllowIncomplete
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // AllowDeleted
    m(NEW, INT, NO_ITEM, ATTRIBUTE), // WaitingTime
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // ForceUpdate
    // ItemRatingCollection:
    m(NEW, ENUM + 32, NO_ITEM, 0), // ContentTypeName
    m(NEW, ENUM + 22, NO_ITEM, 0), // ItemRatingTypeName
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(NEW, INT, NO_ITEM, 0), // Count
    // LanguageInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(768, TEXT, NO_ITEM, 0), // ImageUrl
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsRtl
    // MessengerSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, TEXT, ITEM + 7, MANY), // NotificationEmails
    m(NEW, TEXT, NO_ITEM, 0), // NotificationLanguage
    m(NEW, TEXT, ITEM + 7, MANY), // ActiveNotifications
    // OrderAddData:
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(925, TEXT, NO_ITEM, 0), // Comment
    m(1394, INT, NO_ITEM, 0), // UserProfileId
    m(729, OBJECT + 159, ITEM + 23, MANY), // Items
    // OrderListFrameWithSummary:
    m(NEW, OBJECT + 25, ITEM + 60, MANY), // SalesOrdersList
    m(1315, INT, NO_ITEM, 0), // TotalCount
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalCostInInternalCurrency
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalProfitInInternalCurrency
    // OrderUpdateData:
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(621, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(619, OBJECT + 58, NO_ITEM, 0), // DeliveryAddress
    // OtapiDeliveryServiceSystemSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(1193, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(NEW, TEXT, NO_ITEM, 0), // BoxberryToken
    m(NEW, TEXT, NO_ITEM, 0), // BoxberrySendPickupPointCode
    // OtapiItemPropertyValue:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(872, TEXT, NO_ITEM, 0), // Alias
    m(822, INT, NO_ITEM, 0), // ItemCount
    // OtapiWarehouseCategoryInfo:
    m(516, ID, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(824, ID, NO_ITEM, 0), // ParentId
    m(823, BOOLEAN, NO_ITEM, 0), // IsParent
    // ProviderOrdersIntegrationInfo:
    m(1193, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSessionRequired
    m(NEW, BOOLEAN, NO_ITEM, 0), // AllowCancelOrders
    // ProviderSearchMethod:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(516, TEXT, NO_ITEM, 0), // Id
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(NEW, TEXT, NO_ITEM, 0), // DefaultSort
    // ProviderSearchSortInfo:
    m(984, TEXT, NO_ITEM, 0), // Field
    m(1156, ENUM + 42, NO_ITEM, 0), // Direction
    m(757, ENUM + 38, NO_ITEM, 0), // OrderBy
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    // RequestGroupInfo:
    m(1368, TEXT, NO_ITEM, 0), // GroupId
    m(NEW, DOUBLE, NO_ITEM, 0), // FullTime
    m(1073, DOUBLE, NO_ITEM, 0), // WorkTime
    m(NEW, OBJECT + 422, ITEM + 61, MANY), // Requests
    // StrategyInfo:
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(580, ENUM + 21, NO_ITEM, ATTRIBUTE), // ProviderType
    // TranslationSearchParameters:
    m(NEW, BOOLEAN, NO_ITEM, 0), // IncludeSystemTranslations
    m(873, TEXT, NO_ITEM, 0), // Language
    m(NEW, ENUM + 45, NO_ITEM, 0), // TranslatableContent
    m(NEW, TEXT, NO_ITEM, 0), // SearchText
    // UserPreferencesUpdateData:
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(873, TEXT, NO_ITEM, 0), // Language
    m(904, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    // UserRegistrationData:
    m(798, TEXT, NO_ITEM, 0), // Login
    m(803, TEXT, NO_ITEM, 0), // Email
    m(808, TEXT, NO_ITEM, 0), // Phone
    m(834, TEXT, NO_ITEM, 0), // Password
    // VendorRating:
    m(NEW, INT, NO_ITEM, 0), // Level
    m(NEW, LONG, NO_ITEM, 0), // Score
    m(NEW, LONG, NO_ITEM, 0), // TotalFeedbacks
    m(NEW, LONG, NO_ITEM, 0), // PositiveFeedbacks
    // WarehouseItemConfigurationInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(665, DECIMAL, NO_ITEM, 0), // Price
    m(839, INT, NO_ITEM, 0), // Quantity
    // WarehouseItemPropertyValueInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, TEXT, NO_ITEM, 0), // PropertyId
    m(NEW, TEXT, NO_ITEM, 0), // PropertyValueId
    m(1099, TEXT, NO_ITEM, 0), // Value
    // WebSiteVersion:
    m(NEW, TEXT, NO_ITEM, 0), // Number
    m(NEW, DATE_TIME, NO_ITEM, 0), // LastUpdateTime
    m(650, BOOLEAN, NO_ITEM, 0), // HasError
    m(NEW, TEXT, NO_ITEM, 0), // ErrorMessage
    // YandexMarketIntegrationSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, TEXT, NO_ITEM, 0), // ItemRelativeUrlTemplate
    m(935, TEXT, NO_ITEM, 0), // ShopName
    m(NEW, TEXT, NO_ITEM, 0), // WebSiteUrl
    // AdditionalVendorInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, OBJECT + 118, ITEM + 7, MANY), // Image
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // AdditionalVendorInfoUpdateData:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1472, OBJECT + 118, ITEM + 7, MANY), // Image
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetImage
    // Archive:
    m(NEW, OBJECT + 341, ITEM + 62, MANY), // Records
    m(NEW, LONG, NO_ITEM, 0), // SumCall
    m(NEW, OBJECT + 65, ANY_ITEM, MANY), // Methods
    // AuthenticationSystemInfo:
    m(516, ENUM + 16, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1310, TEXT, NO_ITEM, 0), // IconUrl
    // BackgroundActivityStepActionInfo:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(1346, OBJECT + 68, ITEM + 53, MANY), // Parameters
    // BasketCheckingResult:
    m(1070, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(1072, INT, NO_ITEM, 0), // ProgressPercent
    m(NEW, OBJECT + 201, ITEM + 63, MANY), // Messages
    // BatchItemTotalCost:
    m(840, OBJECT + 59, NO_ITEM, 0), // TotalCost
    m(848, OBJECT + 106, ANY_ITEM, MANY), // DeliveryModes
    m(1428, OBJECT + 450, NO_ITEM, 0), // AdditionalPrices
    // BriefCategory:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1135, OBJECT + 290, ANY_ITEM, MANY), // Children
    // CallArchive:
    m(NEW, OBJECT + 285, NO_ITEM, 0), // TotalCallsArchive
    m(NEW, OBJECT + 285, NO_ITEM, 0), // PaidCallsArchive
    m(NEW, OBJECT + 285, NO_ITEM, 0), // ErrorCallsArchive
    // CheckedCurrencyRate:
    m(1432, TEXT, NO_ITEM, ATTRIBUTE), // FirstCurrencyCode
    m(1433, TEXT, NO_ITEM, ATTRIBUTE), // SecondCurrencyCode
    m(930, ENUM + 10, NO_ITEM, ATTRIBUTE), // Status
    // CitySearchParameters:
    m(1322, TEXT, NO_ITEM, 0), // CountryId
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsMainCity
    m(NEW, TEXT, NO_ITEM, 0), // QueryText
    // CollectionSummary:
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(840, OBJECT + 60, NO_ITEM, 0), // TotalCost
    m(1429, OBJECT + 442, NO_ITEM, 0), // AdditionalPriceInfoList
    // ComponentCallStatistics:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, OBJECT + 75, NO_ITEM, 0), // StatisticsByTimePeriod
    m(1315, LONG, NO_ITEM, 0), // TotalCount
    // ContentMenuItemInfo:
    m(516, INT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(872, TEXT, NO_ITEM, 0), // Alias
    // CurrencyInfo:
    m(1376, TEXT, NO_ITEM, 0), // Code
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, NO_ITEM, 0), // Sign
    // CurrencyInformation:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsUse
    m(NEW, DECIMAL, NO_ITEM, 0), // Rate
    // CurrencySynchronizationMode:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsEnhancedMode
    // DeliveryPickupPointSearchParameters:
    m(606, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(804, TEXT, NO_ITEM, 0), // CountryCode
    m(907, TEXT, NO_ITEM, 0), // CityCode
    // DirectPaymentSettings:
    m(NEW, OBJECT + 206, ITEM + 23, MANY), // ModeSettingsList
    m(NEW, TEXT, ITEM + 7, MANY), // ActiveModes
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // EventInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(875, BOOLEAN, NO_ITEM, 0), // IsEnabled
    // FeatureInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(658, TEXT, NO_ITEM, 0), // Description
    m(NEW, TEXT, ITEM + 27, MANY), // Types
    // FeatureTypeInfo:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, OBJECT + 404, NO_ITEM, 0), // RentPrice
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsDisabledByPayerStatus
    // FinancialReport:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, DATE_TIME, NO_ITEM, 0), // ReportTime
    m(1223, OBJECT + 306, NO_ITEM, 0), // Balance
    // FinancialReportBalanceInfo:
    m(NEW, DECIMAL, NO_ITEM, 0), // PositiveAmount
    m(NEW, DECIMAL, NO_ITEM, 0), // NegativeAmount
    m(602, DECIMAL, NO_ITEM, 0), // TotalAmount
    // ImportItemReviewsInfo:
    m(NEW, INT, NO_ITEM, 0), // SuccessfullyNumber
    m(NEW, INT, NO_ITEM, 0), // IncorrectNumber
    m(NEW, INT, NO_ITEM, 0), // DuplicateNumber
    // ItemReviewAnswerAddData:
    m(782, TEXT, NO_ITEM, 0), // Text
    m(873, TEXT, NO_ITEM, 0), // Language
    m(1240, TEXT, ITEM + 24, MANY), // ImageFileIds
    // ItemWeightInfo:
    m(871, TEXT, NO_ITEM, 0), // Type
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    m(571, DECIMAL, NO_ITEM, 0), // Weight
    // LogEntrySearchParameters:
    m(1242, ENUM + 26, NO_ITEM, 0), // OperationType
    m(1243, TEXT, NO_ITEM, 0), // CustomerId
    m(517, TEXT, NO_ITEM, 0), // OrderId
    // MarketMerchInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(NEW, BOOLEAN, NO_ITEM, 0), // UseDicount
    // MarketMerchPriceConfig:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(NEW, OBJECT + 126, ITEM + 23, MANY), // PriceFormationGroupInfoList
    m(NEW, OBJECT + 41, NO_ITEM, 0), // ShowcaseSettings
    // OrderTotalCostPerCurrency:
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(840, DECIMAL, NO_ITEM, 0), // TotalCost
    m(1449, DECIMAL, NO_ITEM, 0), // TotalCostInInternalCurrency
    // PackageTotalCostPerCurrency:
    m(605, TEXT, NO_ITEM, 0), // CurrencyCode
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalPrice
    m(NEW, DECIMAL, NO_ITEM, 0), // TotalAdditionalPrice
    // PackageTrackingCheckpoint:
    m(NEW, DATE_TIME, NO_ITEM, 0), // Time
    m(930, TEXT, NO_ITEM, 0), // Status
    m(667, TEXT, NO_ITEM, 0), // Location
    // PasswordRecoveryConfirmationResultInfo:
    m(803, TEXT, NO_ITEM, 0), // Email
    m(798, TEXT, NO_ITEM, 0), // Login
    m(834, TEXT, NO_ITEM, 0), // Password
    // PaymentFormParameter:
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1099, TEXT, NO_ITEM, 0), // Value
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsUserData
    // ProviderOrdersParameters:
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(833, TEXT, ITEM + 24, MANY), // OrderLineIds
    m(1097, TEXT, ITEM + 24, MANY), // OrderIds
    // ProviderSessionInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    m(1223, OBJECT + 54, NO_ITEM, 0), // Balance
    // RatingListItemSearchParameters:
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(663, ENUM + 43, NO_ITEM, 0), // StuffStatus
    // RatingListSearchParameters:
    m(1305, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1304, ENUM + 32, NO_ITEM, 0), // ContentType
    m(NEW, TEXT, ITEM + 56, MANY), // CategoryIdList
    // RentalPaymentSummaryInfo:
    m(NEW, OBJECT + 197, NO_ITEM, 0), // TotalRent
    m(NEW, OBJECT + 197, ITEM + 64, MANY), // RentPerPeriods
    m(NEW, OBJECT + 249, ITEM + 65, MANY), // FeatureRentPerPeriods
    // SimplifiedConfigurationSelection:
    m(836, TEXT, NO_ITEM, ATTRIBUTE), // ConfigurationId
    m(839, INT, NO_ITEM, ATTRIBUTE), // Quantity
    m(NEW, OBJECT + 429, NO_ITEM, MANY), // Property
    // SimplifiedItemConfigurationPropertyValueInfo:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // Disabled
    m(1413, BOOLEAN, NO_ITEM, ATTRIBUTE), // Selected
    // SimplifiedItemProperty:
    m(1099, OBJECT + 327, NO_ITEM, MANY), // Value
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    // SimplifiedItemPropertyValue:
    m(NEW, OBJECT + 226, NO_ITEM, 0), // Picture
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    // SimplifiedValueWithId:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(776, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(NEW, ENUM + 41, NO_ITEM, ATTRIBUTE), // DisplayType
    // Size:
    m(1349, INT, NO_ITEM, 0), // Length
    m(1350, INT, NO_ITEM, 0), // Height
    m(1348, INT, NO_ITEM, 0), // Width
    // SmsServiceSettings:
    m(NEW, OBJECT + 116, ITEM + 23, MANY), // SmsServiceModeSettingsList
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSmsEnabled
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // SocialNetworkOptionsInfo:
    m(NEW, TEXT, NO_ITEM, 0), // CommonShareWidget
    m(NEW, OBJECT + 500, NO_ITEM, LIST), // MainInfo
    m(1403, OBJECT + 456, NO_ITEM, LIST), // ExternalAuthentications
    // TranslationInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // SystemTranslation
    m(NEW, TEXT, NO_ITEM, 0), // CustomTranslation
    // TurnoverInfo:
    m(NEW, DECIMAL, NO_ITEM, 0), // SumInInternalCurrency
    m(NEW, OBJECT + 83, ITEM + 66, MANY), // Transactions
    m(NEW, OBJECT + 404, NO_ITEM, 0), // SumMoney
    // VendorScores:
    m(NEW, DECIMAL, NO_ITEM, 0), // DeliveryScore
    m(NEW, DECIMAL, NO_ITEM, 0), // ItemScore
    m(NEW, DECIMAL, NO_ITEM, 0), // ServiceScore
    // WarehouseItemSearchParameters:
    m(564, ID, NO_ITEM, 0), // CategoryId
    m(655, TEXT, NO_ITEM, 0), // VendorId
    m(821, TEXT, NO_ITEM, 0), // Name
    // AccountStatement:
    m(NEW, OBJECT + 170, NO_ITEM, 0), // Header
    m(NEW, OBJECT + 171, ITEM + 67, MANY), // TransList
    // AccountStatementAdministration:
    m(1526, OBJECT + 82, NO_ITEM, 0), // Header
    m(1527, OBJECT + 83, ITEM + 67, MANY), // TransList
    // ActionId:
    m(516, INT, NO_ITEM, ATTRIBUTE), // Id
    m(871, ENUM + 0, NO_ITEM, ATTRIBUTE), // Type
    // ArchiveRecord:
    m(1443, LONG, NO_ITEM, 0), // Count
    m(NEW, DATE_TIME, NO_ITEM, 0), // TimeMeasure
    // BackgroundActivityActionInfo:
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    m(776, TEXT, NO_ITEM, 0), // DisplayName
    // BackgroundActivityIdentificationInfo:
    m(871, ENUM + 4, NO_ITEM, 0), // Type
    m(516, VALUE_TEXT, NO_ITEM, 0), // Id
    // BatchErrorInfoOfGeneralErrorCode:
    m(649, ENUM + 20, NO_ITEM, 0), // ErrorCode
    m(1140, TEXT, NO_ITEM, 0), // ErrorDescription
    // BatchRatingListSearchParameters:
    m(1048, OBJECT + 192, ITEM + 41, MANY), // RatingLists
    m(NEW, BOOLEAN, NO_ITEM, 0), // UseDefaultParameters
    // BulkItemsResult:
    m(1070, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(729, OBJECT + 28, ANY_ITEM, MANY), // Items
    // CallStatistic:
    m(1006, LONG, NO_ITEM, 0), // CallCount
    m(1217, LONG, NO_ITEM, 0), // CallLimit
    // CollectionSummaryInfo:
    m(1315, INT, NO_ITEM, 0), // TotalCount
    m(1502, OBJECT + 60, NO_ITEM, 0), // TotalPrice
    // CommonInstanceKeyOptionsInfo:
    m(NEW, TEXT, NO_ITEM, 0), // DefaultAdminPanelLanguage
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSellFree
    // CommonOrderOptionsInfo:
    m(1398, DECIMAL, NO_ITEM, 0), // MinOrderCost
    m(NEW, OBJECT + 401, NO_ITEM, 0), // ConvertedMinOrderCost
    // CommonRegistrationOptionsInfo:
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSimpleRegistrationAllowed
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsPhoneRegistrationAllowed
    // CommonShowcaseOptionsInfo:
    m(870, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    m(NEW, OBJECT + 89, NO_ITEM, 0), // ItemShowcase
    // ContentList:
    m(1201, TEXT, NO_ITEM, MANY), // Content
    m(1304, ENUM + 9, NO_ITEM, ATTRIBUTE), // ContentType
    // DataSubListOfBillInfo:
    m(1201, OBJECT + 93, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfCityInfo:
    m(1201, OBJECT + 178, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfContentMenuItemInfo:
    m(1201, OBJECT + 296, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDeliveryMode:
    m(1201, OBJECT + 106, ITEM + 68, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDirectPaymentInfo:
    m(1201, OBJECT + 53, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDiscountGroupUserInfo:
    m(1201, OBJECT + 86, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfItemRatingCollection:
    m(1201, OBJECT + 254, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfItemReviewInfo:
    m(1201, OBJECT + 44, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfLogEntryInfo:
    m(1201, OBJECT + 142, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiBrandInfo:
    m(1201, OBJECT + 122, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiCategory:
    m(1201, OBJECT + 35, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiItemInfo:
    m(1201, OBJECT + 30, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiItemReview:
    m(1201, OBJECT + 124, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiOrderInfo:
    m(1201, OBJECT + 25, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiOrderLineInfo:
    m(1201, OBJECT + 26, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPackageAdminInfo:
    m(1201, OBJECT + 29, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPaymentInfo:
    m(1201, OBJECT + 52, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPickupPointInfo:
    m(1201, OBJECT + 144, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPromoItemInfo:
    m(1201, OBJECT + 27, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiTransactionInfo:
    m(1201, OBJECT + 114, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiVendorInfo:
    m(1201, OBJECT + 55, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiWarehouseCategoryInfo:
    m(1201, OBJECT + 264, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiWarehouseItemInfo:
    m(1201, OBJECT + 77, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedItemInfo:
    m(1201, OBJECT + 61, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedItemReview:
    m(1201, OBJECT + 16, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedVendorInfo:
    m(1201, OBJECT + 90, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfString:
    m(1201, TEXT, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfTranslationInfo:
    m(1201, OBJECT + 334, ITEM + 23, MANY), // Content
    m(1315, INT, NO_ITEM, 0), // TotalCount
    // DiscountIdentificationParametrInfo:
    m(1238, OBJECT + 475, NO_ITEM, LIST), // Providers
    m(815, DECIMAL, NO_ITEM, 0), // PurchaseVolume
    // EditablePriceFormationSettings:
    m(1116, INT, NO_ITEM, ATTRIBUTE), // PriceRoundingFactor
    m(1117, BOOLEAN, NO_ITEM, ATTRIBUTE), // RoundOriginalInternalDeliveryPrice
    // ElementDiscountInfo:
    m(821, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(1099, DECIMAL, NO_ITEM, ATTRIBUTE), // Value
    // FieldPlaceholderMetaInfo:
    m(1099, TEXT, NO_ITEM, ATTRIBUTE), // Value
    m(658, TEXT, NO_ITEM, ATTRIBUTE), // Description
    // FinancialCalculationReport:
    m(1201, OBJECT + 140, ITEM + 23, MANY), // Content
    m(1329, TEXT, NO_ITEM, 0), // InternalCurrencyCode
    // ImageUrl:
    m(1348, INT, NO_ITEM, ATTRIBUTE), // Width
    m(1350, INT, NO_ITEM, ATTRIBUTE), // Height
    // ImportedCategoryIds:
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // ImportId
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // ActualId
    // InstanceAccountInfo:
    m(NEW, DECIMAL, NO_ITEM, 0), // Prepayment
    m(NEW, DECIMAL, NO_ITEM, 0), // Debt
    // InstanceListOfCurrencyInfo:
    m(NEW, OBJECT + 297, NO_ITEM, 0), // Internal
    m(NEW, OBJECT + 297, ITEM + 69, MANY), // DisplayedMoneys
    // InstanceListOfMoney:
    m(1540, OBJECT + 404, NO_ITEM, 0), // Internal
    m(1541, OBJECT + 404, ITEM + 70, MANY), // DisplayedMoneys
    // ItemMarketPriceInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    // ItemReviewSearchParameters:
    m(518, TEXT, NO_ITEM, 0), // ItemId
    m(NEW, ENUM + 33, NO_ITEM, 0), // Source
    // Money:
    m(1484, TEXT, NO_ITEM, ATTRIBUTE), // Sign
    m(1376, TEXT, NO_ITEM, ATTRIBUTE), // Code
    // OrderDetailsInfo:
    m(NEW, OBJECT + 25, NO_ITEM, 0), // SalesOrderInfo
    m(NEW, OBJECT + 0, ITEM + 71, MANY), // SalesLinesList
    // OrderLineStatusSummary:
    m(930, OBJECT + 132, NO_ITEM, 0), // Status
    m(1443, INT, NO_ITEM, 0), // Count
    // OrderRecreateData:
    m(517, TEXT, NO_ITEM, 0), // OrderId
    m(1393, INT, ITEM + 24, MANY), // Elements
    // OrderSearchParametersForUser:
    m(580, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsAvailableForRecreation
    // OrderedCurrency:
    m(1376, TEXT, NO_ITEM, ATTRIBUTE), // Code
    m(1045, INT, NO_ITEM, ATTRIBUTE), // Order
    // OtapiDeliveryModeServiceSystemInfo:
    m(1147, TEXT, NO_ITEM, 0), // IntegrationDeliveryMode
    m(821, TEXT, NO_ITEM, 0), // Name
    // OtapiItemVideo:
    m(1177, TEXT, NO_ITEM, ATTRIBUTE), // PreviewUrl
    m(1176, TEXT, NO_ITEM, ATTRIBUTE), // Url
    // OtapiQuantityRange:
    m(764, LONG, NO_ITEM, 0), // MinQuantity
    m(665, OBJECT + 59, NO_ITEM, 0), // Price
    // OtapiSearchBrandInfo:
    m(659, TEXT, NO_ITEM, 0), // BrandId
    m(681, TEXT, NO_ITEM, 0), // BrandName
    // PackageTrackingInfo:
    m(NEW, TEXT, NO_ITEM, 0), // ExternalTrackingUrl
    m(NEW, OBJECT + 494, NO_ITEM, LIST), // PackageTrackingCheckpoints
    // PasswordRecoveryRequestResultInfo:
    m(803, TEXT, NO_ITEM, 0), // Email
    m(NEW, TEXT, NO_ITEM, 0), // ConfirmationCode
    // ProviderOrdersIntegrationSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, OBJECT + 18, NO_ITEM, 0), // Taobao
    // ProviderPromotionTypeInfo:
    m(516, ENUM + 29, NO_ITEM, 0), // Id
    m(821, TEXT, NO_ITEM, 0), // Name
    // ProviderSearchMethodSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(NEW, TEXT, ITEM + 7, MANY), // SearchMethods
    // ProviderSettings:
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    m(1549, OBJECT + 19, NO_ITEM, 0), // Taobao
    // RequestGroupItem:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(1504, DOUBLE, NO_ITEM, ATTRIBUTE), // Time
    // SelectorExportersSettings:
    m(NEW, OBJECT + 198, NO_ITEM, 0), // Vkontakte
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // SimplifiedItemConfigurationPropertyInfo:
    m(1099, OBJECT + 325, NO_ITEM, MANY), // Value
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    // SimplifiedItemConfigurationPropertyList:
    m(1510, OBJECT + 425, NO_ITEM, MANY), // Property
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // MultiInputPropertyId
    // SimplifiedItemPropertyList:
    m(1510, OBJECT + 326, NO_ITEM, MANY), // Property
    m(1552, TEXT, NO_ITEM, ATTRIBUTE), // MultiInputPropertyId
    // SimplifiedPrice:
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // Min
    m(NEW, DECIMAL, NO_ITEM, ATTRIBUTE), // Max
    // SimplifiedPropertySelection:
    m(516, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(NEW, TEXT, NO_ITEM, ATTRIBUTE), // ValueId
    // TextByLang:
    m(782, TEXT, NO_ITEM, 0), // Text
    m(NEW, TEXT, NO_ITEM, 0), // Lang
    // TicketCategoryInfo:
    m(564, TEXT, NO_ITEM, 0), // CategoryId
    m(821, TEXT, NO_ITEM, 0), // Name
    // TicketDetails:
    m(NEW, OBJECT + 148, NO_ITEM, 0), // TicketInfo
    m(NEW, OBJECT + 234, ITEM + 72, MANY), // TicketMessageList
    // TranslatableContentInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(658, TEXT, NO_ITEM, 0), // Description
    // TranslationUpdateData:
    m(782, TEXT, NO_ITEM, 0), // Text
    m(NEW, BOOLEAN, NO_ITEM, 0), // ResetTranslation
    // UploadUrlInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(NEW, TEXT, NO_ITEM, 0), // UploadUrl
    // UserSettings:
    m(1534, BOOLEAN, NO_ITEM, 0), // IsPhoneRegistrationAllowed
    m(969, OBJECT + 64, ITEM + 35, MANY), // MetaInfo
    // UserStatusData:
    m(NEW, BOOLEAN, NO_ITEM, 0), // IsSessionExpired
    m(NEW, OBJECT + 438, NO_ITEM, 0), // Info
    // UserStatusInfo:
    m(798, TEXT, NO_ITEM, 0), // Login
    m(516, VALUE_INT, NO_ITEM, 0), // Id
    // WarehouseItemImageInfo:
    m(1176, TEXT, NO_ITEM, 0), // Url
    m(1408, BOOLEAN, NO_ITEM, 0), // IsMain
    // WarehousePropertyValueInfo:
    m(516, TEXT, NO_ITEM, 0), // Id
    m(1099, TEXT, NO_ITEM, 0), // Value
    // WarningReason:
    m(1461, ENUM + 31, NO_ITEM, 0), // Level
    m(1424, TEXT, NO_ITEM, 0), // Message
    // AdditionalPriceCollectionInfo:
    m(1393, OBJECT + 177, ITEM + 73, MANY), // Elements
    // ApplicationDesignSettings:
    m(999, OBJECT + 23, NO_ITEM, 0), // WebSite
    // ArrayOfContentList:
    m(NEW, OBJECT + 354, NO_ITEM, MANY), // ContentList
    // AuthenticationInfo:
    m(NEW, TEXT, NO_ITEM, 0), // RedirectUrl
    // BackgroundActivitySearchParameters:
    m(1490, ENUM + 4, ITEM + 74, MANY), // Types
    // BannerInfoList:
    m(1201, OBJECT + 243, ANY_ITEM, MANY), // Content
    // BatchAdditionalPriceElement:
    m(NEW, OBJECT + 176, NO_ITEM, 0), // AdditionalPriceInfo
    // BatchAdditionalPrices:
    m(1393, OBJECT + 449, ANY_ITEM, MANY), // Elements
    // BriefCatalog:
    m(NEW, OBJECT + 290, ANY_ITEM, MANY), // Roots
    // CategorySearchUrl:
    m(NEW, TEXT, NO_ITEM, 0), // value
    // CheckCurrencyRatesResult:
    m(NEW, OBJECT + 292, ANY_ITEM, MANY), // Rates
    // CommonUserProfileOptionsInfo:
    m(NEW, DECIMAL, NO_ITEM, 0), // MaxProfilesCount
    // DataListOfActionInfo:
    m(1201, OBJECT + 172, ITEM + 23, MANY), // Content
    // DataListOfAuthenticationSystemInfo:
    m(1201, OBJECT + 286, ITEM + 23, MANY), // Content
    // DataListOfBackgroundActivityInfo:
    m(1201, OBJECT + 92, ITEM + 23, MANY), // Content
    // DataListOfCountryInfo:
    m(1201, OBJECT + 204, ITEM + 23, MANY), // Content
    // DataListOfCurrencyInfo:
    m(1201, OBJECT + 297, ITEM + 23, MANY), // Content
    // DataListOfCurrencyRate:
    m(1201, OBJECT + 156, ITEM + 23, MANY), // Content
    // DataListOfCurrencySynchronizationMode:
    m(1201, OBJECT + 299, ITEM + 23, MANY), // Content
    // DataListOfDiscountGroupInfo:
    m(1201, OBJECT + 182, ITEM + 23, MANY), // Content
    // DataListOfEditableOtapiCategory:
    m(1201, OBJECT + 34, ITEM + 23, MANY), // Content
    // DataListOfElementId:
    m(1201, VALUE_INT, ITEM + 23, MANY), // Content
    // DataListOfEmailServerInfo:
    m(1201, OBJECT + 111, ITEM + 23, MANY), // Content
    // DataListOfEventInfo:
    m(1201, OBJECT + 302, ITEM + 23, MANY), // Content
    // DataListOfExportingTargetInfo:
    m(1201, OBJECT + 107, ITEM + 23, MANY), // Content
    // DataListOfExternalDeliveryRate:
    m(1201, OBJECT + 184, ITEM + 23, MANY), // Content
    // DataListOfExternalDeliveryType:
    m(1201, OBJECT + 112, ITEM + 23, MANY), // Content
    // DataListOfFeatureInfo:
    m(1201, OBJECT + 303, ITEM + 23, MANY), // Content
    // DataListOfInstanceRoleRightInfo:
    m(1201, OBJECT + 157, ITEM + 23, MANY), // Content
    // DataListOfInstanceUserInfo:
    m(1201, OBJECT + 185, ITEM + 23, MANY), // Content
    // DataListOfInstanceUserRoleInfo:
    m(1201, OBJECT + 211, ITEM + 23, MANY), // Content
    // DataListOfItemMarketPriceInfo:
    m(1201, OBJECT + 402, ITEM + 23, MANY), // Content
    // DataListOfItemProviderType:
    m(1201, ENUM + 21, ITEM + 23, MANY), // Content
    // DataListOfLanguageInfo:
    m(1201, OBJECT + 255, ITEM + 23, MANY), // Content
    // DataListOfMarketMerchInfo:
    m(1201, OBJECT + 311, ITEM + 23, MANY), // Content
    // DataListOfMarketMerchPriceConfig:
    m(1201, OBJECT + 312, ITEM + 23, MANY), // Content
    // DataListOfMetaEntityInfo:
    m(1201, OBJECT + 186, ITEM + 23, MANY), // Content
    // DataListOfNamedProperty:
    m(1201, OBJECT + 80, ITEM + 23, MANY), // Content
    // DataListOfOperationTypeInfo:
    m(1201, OBJECT + 81, ITEM + 23, MANY), // Content
    // DataListOfOperatorInfo:
    m(1201, OBJECT + 217, ITEM + 23, MANY), // Content
    // DataListOfOtapiArea:
    m(1201, OBJECT + 121, ITEM + 23, MANY), // Content
    // DataListOfOtapiBoxStatistics:
    m(1201, OBJECT + 160, ITEM + 23, MANY), // Content
    // DataListOfOtapiCommonTranslatableOptionsInfo:
    m(1201, OBJECT + 223, ITEM + 23, MANY), // Content
    // DataListOfOtapiDeliveryCost:
    m(1201, OBJECT + 161, ITEM + 23, MANY), // Content
    // DataListOfOtapiDeliveryModeServiceSystemInfo:
    m(1201, OBJECT + 410, ITEM + 23, MANY), // Content
    // DataListOfOtapiDeliveryServiceSystemInfo:
    m(1201, OBJECT + 123, ITEM + 23, MANY), // Content
    // DataListOfOtapiItemPromotion:
    m(1201, OBJECT + 76, ITEM + 23, MANY), // Content
    // DataListOfOtapiItemSearchProperty:
    m(1201, OBJECT + 227, ITEM + 23, MANY), // Content
    // DataListOfOtapiSearchBrandInfo:
    m(1201, OBJECT + 413, ITEM + 23, MANY), // Content
    // DataListOfOtapiSearchCategoryInfo:
    m(1201, OBJECT + 125, ITEM + 23, MANY), // Content
    // DataListOfPackageStatusInfo:
    m(1201, OBJECT + 108, ITEM + 23, MANY), // Content
    // DataListOfPackageTrackingCheckpoint:
    m(1201, OBJECT + 315, ITEM + 23, MANY), // Content
    // DataListOfPriceFormationGroupInfo:
    m(1201, OBJECT + 126, ITEM + 23, MANY), // Content
    // DataListOfProviderInfo:
    m(1201, OBJECT + 43, ITEM + 23, MANY), // Content
    // DataListOfProviderSearchMethod:
    m(1201, OBJECT + 269, ITEM + 23, MANY), // Content
    // DataListOfProviderSearchMethodInfo:
    m(1201, OBJECT + 32, ITEM + 23, MANY), // Content
    // DataListOfProviderSessionInfo:
    m(1201, OBJECT + 320, ITEM + 23, MANY), // Content
    // DataListOfSocialNetworkInfo:
    m(1201, OBJECT + 169, ITEM + 23, MANY), // Content
    // DataListOfStrategyInfo:
    m(1201, OBJECT + 273, ITEM + 23, MANY), // Content
    // DataListOfTextByLang:
    m(1201, OBJECT + 430, ITEM + 23, MANY), // Content
    // DataListOfTranslatableContentInfo:
    m(1201, OBJECT + 433, ITEM + 23, MANY), // Content
    // DataListOfUserProfileFieldSettings:
    m(1201, OBJECT + 235, ITEM + 23, MANY), // Content
    // DataListOfUserProfileInfo:
    m(1201, OBJECT + 47, ITEM + 23, MANY), // Content
    // DiscountInfo:
    m(NEW, DECIMAL, NO_ITEM, 0), // Percent
    // ElementFields:
    m(NEW, OBJECT + 247, NO_ITEM, MANY), // FieldInfo
    // ImportSubCatalogTreeResult:
    m(1201, OBJECT + 398, ANY_ITEM, MANY), // Content
    // NamedParameters:
    m(NEW, OBJECT + 68, NO_ITEM, MANY), // Parameter
    // OrderFilter:
    m(NEW, TEXT, NO_ITEM, 0), // SalesResponsible
    // OrderLineSplitData:
    m(NEW, INT, NO_ITEM, 0), // SeparatedItemsCount
    // OrdersHistory:
    m(729, OBJECT + 162, ITEM + 75, MANY), // Items
    // OtapiItemDescription:
    m(NEW, TEXT, NO_ITEM, 0), // ItemDescription
    // PackageExportParameters:
    m(NEW, TEXT, NO_ITEM, 0), // PackageId
    // PricePercent:
    m(605, TEXT, NO_ITEM, ATTRIBUTE), // CurrencyCode
    // SalesLinePurchInfoList:
    m(NEW, OBJECT + 146, NO_ITEM, MANY), // SalesLinePurchInfo
    // SimplifiedBasketAddRequest:
    m(NEW, OBJECT + 230, NO_ITEM, MANY), // Element
    // StatisticsSettingsInfo:
    m(NEW, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsNeedCollect
    // StatisticsSettingsUpdateData:
    m(1579, BOOLEAN, NO_ITEM, 0), // IsNeedCollect
    // TariffChangeHistory:
    m(1393, OBJECT + 233, ITEM + 76, MANY), // Elements
    // WarehouseItemImageData:
    m(1408, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsMain
    // WarehouseItemImportData:
    m(NEW, TEXT, NO_ITEM, 0), // SourceFileId
    // WarehousePropertyInfoList:
    m(1201, OBJECT + 109, ANY_ITEM, MANY), // Content
    // WarehousePropertyValueInfoList:
    m(1201, OBJECT + 440, ANY_ITEM, MANY), // Content
];

pub(crate) static TYPES: [TypeRow; 526] = [
    ty(0, 77, shape::OBJECT, 0), // SalesLine
    ty(0, 0, shape::OBJECT, 0), // ContentMenuItemCreateData
    ty(0, 0, shape::OBJECT, 0), // ContentMenuItemSearchParameters
    ty(0, 0, shape::OPAQUE, 0), // DateDemoObject
    ty(0, 0, shape::OBJECT, 0), // FinancialCalculationUpdateData
    ty(0, 0, shape::OPAQUE, 0), // HtmlDemoObject
    ty(0, 0, shape::OPAQUE, 0), // LinkDemoObject
    ty(0, 0, shape::OPAQUE, 0), // ListDemoObject
    ty(0, 0, shape::OPAQUE, 0), // ManyTextsDemoObject
    ty(0, 0, shape::OPAQUE, 0), // MoneyDemoObject
    ty(0, 0, shape::OPAQUE, 0), // MultilineTextDemoObject
    ty(0, 0, shape::OPAQUE, 0), // NumericDemoObject
    ty(0, 0, shape::OPAQUE, 0), // PasswordDemoObject
    ty(0, 0, shape::OPAQUE, 0), // SelectManyDemoObject
    ty(0, 0, shape::OPAQUE, 0), // SelectOneDemoObject
    ty(0, 0, shape::OPAQUE, 0), // SelectTreeDemoObject
    ty(0, 0, shape::OBJECT, 0), // SimplifiedItemReview
    ty(0, 0, shape::OBJECT, 0), // SimplifiedVendorSearchParameters
    ty(0, 0, shape::OPAQUE, 0), // TaobaoOrdersIntegrationSettings
    ty(0, 0, shape::OPAQUE, 0), // TaobaoProviderSettings
    ty(0, 0, shape::OPAQUE, 0), // TextDemoObject
    ty(0, 0, shape::OPAQUE, 0), // UnknownElement
    ty(0, 0, shape::OPAQUE, 0), // UserProfileSettings
    ty(0, 0, shape::OPAQUE, 0), // WebSiteDesignSettings
    ty(66, 1, shape::OBJECT, 0), // BillSearchParameters
    ty(11, 69, shape::OBJECT, 0), // OtapiOrderInfo
    ty(69, 63, shape::OBJECT, 0), // OtapiOrderLineInfo
    ty(63, 55, shape::OBJECT, 0), // OtapiPromoItemInfo
    ty(55, 49, shape::OBJECT, 0), // OtapiItemFullInfo
    ty(49, 49, shape::OBJECT, 0), // OtapiPackageAdminInfo
    ty(49, 45, shape::OBJECT, 0), // OtapiItemInfo
    ty(45, 41, shape::OBJECT, 0), // SearchItemsParameters
    ty(41, 29, shape::OBJECT, 0), // ProviderSearchMethodInfo
    ty(29, 25, shape::OBJECT, 0), // UserInfo
    ty(25, 24, shape::OBJECT, 0), // EditableOtapiCategory
    ty(0, 22, shape::OBJECT, 0), // OtapiCategory
    ty(8, 1, shape::OBJECT, 0), // WarehousePropertyData
    ty(0, 1, shape::OBJECT, 0), // WarehouseVendorData
    ty(16, 24, shape::OBJECT, 0), // PackageAdminUpdateInfo
    ty(24, 23, shape::OBJECT, 0), // UserUpdateData
    ty(23, 22, shape::OBJECT, 0), // OtapiElementInfo
    ty(22, 22, shape::OBJECT, 0), // ShowcaseSettings
    ty(0, 3, shape::OBJECT, 0), // ShowcaseCurrencyRates
    ty(22, 21, shape::OBJECT, 0), // ProviderInfo
    ty(21, 20, shape::OBJECT, 0), // ItemReviewInfo
    ty(14, 2, shape::OBJECT, 0), // ItemReviewGradeInfo
    ty(6, 20, shape::OBJECT, 0), // OtapiPackageInfo
    ty(20, 19, shape::OBJECT, 0), // UserProfileInfo
    ty(0, 18, shape::OBJECT, 0), // UserProfileUpdateData
    ty(19, 18, shape::OBJECT, 0), // BatchItemSearchResult
    ty(18, 18, shape::OBJECT, 0), // UserProfileCreateData
    ty(0, 18, shape::OBJECT, 0), // UserProfileValidateData
    ty(18, 17, shape::OBJECT, 0), // OtapiPaymentInfo
    ty(0, 11, shape::OBJECT, 0), // DirectPaymentInfo
    ty(7, 2, shape::OBJECT, 0), // ProviderAccountBalance
    ty(10, 17, shape::OBJECT, 0), // OtapiVendorInfo
    ty(17, 17, shape::OBJECT, 0), // ShowcaseSettingsData
    ty(17, 17, shape::OBJECT, 0), // SimplifiedItemFullInfo
    ty(17, 16, shape::OBJECT, 0), // DeliveryAddress
    ty(16, 16, shape::OBJECT, 0), // Price
    ty(0, 5, shape::OBJECT, 0), // BasePrice
    ty(16, 15, shape::OBJECT, 0), // SimplifiedItemInfo
    ty(15, 14, shape::OBJECT, 0), // AccountAdministrationInfo
    ty(14, 14, shape::OBJECT, 0), // DemoObject
    ty(14, 14, shape::OBJECT, 0), // FieldMetaInfo
    ty(4, 1, shape::OBJECT, 0), // ArchiveMethod
    ty(0, 1, shape::OBJECT, 0), // CategoryMetaDataItem
    ty(0, 1, shape::OBJECT, 0), // FeaturedValue
    ty(0, 1, shape::OBJECT, 0), // NamedParameter
    ty(0, 1, shape::OBJECT, 0), // OtapiSearchFeature
    ty(1, 1, shape::OBJECT, 0), // SimplifiedId
    ty(0, 1, shape::OBJECT, 0), // SimplifiedValueOfDecimal
    ty(9, 14, shape::OBJECT, 0), // InstanceBaseInfo
    ty(14, 14, shape::OBJECT, 0), // PackageItem
    ty(14, 13, shape::OBJECT, 0), // CallStatistics
    ty(1, 3, shape::OBJECT, 0), // TimePeriodCallStatistics
    ty(12, 13, shape::OBJECT, 0), // OtapiItemPromotion
    ty(13, 13, shape::OBJECT, 0), // OtapiWarehouseItemInfo
    ty(1, 2, shape::OBJECT, 0), // BillStatusInfo
    ty(0, 2, shape::OBJECT, 0), // BillTypeInfo
    ty(0, 2, shape::OBJECT, 0), // NamedProperty
    ty(0, 2, shape::OBJECT, 0), // OperationTypeInfo
    ty(12, 13, shape::OBJECT, 0), // StatementHeaderAdministration
    ty(13, 13, shape::OBJECT, 0), // TransactionInfoAdministration
    ty(13, 13, shape::OBJECT, 0), // WarehouseItemData
    ty(13, 12, shape::OBJECT, 0), // CommonInstanceOptionsInfo
    ty(12, 12, shape::OBJECT, 0), // DiscountGroupUserInfo
    ty(0, 11, shape::OBJECT, 0), // BaseUserInfo
    ty(12, 12, shape::OBJECT, 0), // EmailServerUpdateData
    ty(12, 12, shape::OBJECT, 0), // ItemShowcaseOptions
    ty(12, 12, shape::OBJECT, 0), // SimplifiedVendorInfo
    ty(12, 11, shape::OBJECT, 0), // BackgroundActivityFullInfo
    ty(0, 10, shape::OBJECT, 0), // BackgroundActivityInfo
    ty(11, 11, shape::OBJECT, 0), // BillInfo
    ty(11, 11, shape::OBJECT, 0), // InstanceOptionsInfo
    ty(11, 11, shape::OBJECT, 0), // OrderSearchParameters
    ty(10, 1, shape::OBJECT, 0), // ReviewedItemSearchParameters
    ty(1, 11, shape::OBJECT, 0), // OtapiItemAttribute
    ty(1, 1, shape::OBJECT, 0), // CategoryId
    ty(0, 1, shape::OBJECT, 0), // WarehousePropertyValueData
    ty(8, 2, shape::OBJECT, 0), // OtapiValuedConfigurator
    ty(2, 11, shape::HOIST, 0), // OtapiItemSearchResult
    ty(11, 11, shape::OBJECT, 0), // PriceFormationSettings
    ty(11, 11, shape::OBJECT, 0), // SalesProcLogInfo
    ty(11, 10, shape::OBJECT, 0), // BatchItemFullInfo
    ty(10, 10, shape::OBJECT, 0), // CategoryImportInfo
    ty(10, 10, shape::OBJECT, 0), // DeliveryMode
    ty(0, 2, shape::OBJECT, 0), // ExportingTargetInfo
    ty(0, 2, shape::OBJECT, 0), // PackageStatusInfo
    ty(0, 2, shape::OBJECT, 0), // WarehousePropertyInfo
    ty(10, 10, shape::OBJECT, 0), // EditableCategoryInfo
    ty(10, 10, shape::OBJECT, 0), // EmailServerInfo
    ty(10, 10, shape::OBJECT, 0), // ExternalDeliveryType
    ty(10, 10, shape::OBJECT, 0), // OrderLineUpdateData
    ty(10, 10, shape::OBJECT, 0), // OtapiTransactionInfo
    ty(10, 10, shape::OBJECT, 0), // PaymentMode
    ty(10, 10, shape::OBJECT, 0), // SmsServiceModeSettings
    ty(10, 10, shape::OBJECT, 0), // UserFilterParameters
    ty(10, 9, shape::OBJECT, 0), // FileInfo
    ty(9, 9, shape::OBJECT, 0), // FinancialCalculationProviderItem
    ty(9, 9, shape::OBJECT, 0), // ItemReviewAnswerInfo
    ty(9, 9, shape::OBJECT, 0), // OtapiArea
    ty(9, 9, shape::OBJECT, 0), // OtapiBrandInfo
    ty(9, 9, shape::OBJECT, 0), // OtapiDeliveryServiceSystemInfo
    ty(9, 9, shape::OBJECT, 0), // OtapiItemReview
    ty(9, 9, shape::OBJECT, 0), // OtapiSearchCategoryInfo
    ty(9, 9, shape::OBJECT, 0), // PriceFormationGroupInfo
    ty(9, 9, shape::OBJECT, 0), // SalesLineProcLogInfo
    ty(9, 9, shape::OBJECT, 0), // SimplifiedItemConfigurationMultiInputInfo
    ty(0, 7, shape::OBJECT, 0), // SimplifiedItemConfigurationPriceInfo
    ty(0, 4, shape::OBJECT, 0), // SimplifiedItemPriceInfo
    ty(9, 9, shape::OBJECT, 0), // TariffInfo
    ty(0, 2, shape::OBJECT, 0), // SalesLineStatusInfo
    ty(0, 2, shape::OBJECT, 0), // SalesStatusInfo
    ty(0, 2, shape::OBJECT, 0), // StatusInfoBase
    ty(0, 2, shape::OBJECT, 0), // TransactionTypeInfo
    ty(9, 8, shape::OBJECT, 0), // AccountInfo
    ty(8, 8, shape::OBJECT, 0), // BatchUserData
    ty(8, 8, shape::OBJECT, 0), // ConfirmationInfo
    ty(0, 6, shape::OBJECT, 0), // EmailConfirmationInfo
    ty(8, 8, shape::OBJECT, 0), // FinancialCalculationItem
    ty(8, 8, shape::OBJECT, 0), // ItemReviewData
    ty(8, 8, shape::OBJECT, 0), // LogEntryInfo
    ty(8, 8, shape::OBJECT, 0), // OrderTHSInfo
    ty(8, 8, shape::OBJECT, 0), // OtapiPickupPointInfo
    ty(8, 8, shape::OBJECT, 0), // PaymentRequest
    ty(8, 8, shape::OBJECT, 0), // SalesLinePurchInfo
    ty(8, 8, shape::OBJECT, 0), // SimplifiedLocation
    ty(8, 8, shape::OBJECT, 0), // TicketInfo
    ty(8, 8, shape::OBJECT, 0), // UserPreferences
    ty(8, 7, shape::OBJECT, 0), // BatchSimplifiedItemFullInfo
    ty(7, 7, shape::OBJECT, 0), // CallArchivesSearchParameters
    ty(1, 2, shape::OBJECT, 0), // DatePeriod
    ty(0, 2, shape::OBJECT, 0), // FinancialCalculationParameters
    ty(0, 2, shape::OBJECT, 0), // PaymentSearchParameters
    ty(0, 2, shape::OBJECT, 0), // TransactionSearchParameters
    ty(6, 7, shape::OBJECT, 0), // CurrencyRate
    ty(7, 7, shape::OBJECT, 0), // InstanceRoleRightInfo
    ty(7, 7, shape::OBJECT, 0), // Location
    ty(7, 7, shape::OBJECT, 0), // OrderAddItem
    ty(7, 7, shape::OBJECT, 0), // OtapiBoxStatistics
    ty(7, 7, shape::OBJECT, 0), // OtapiDeliveryCost
    ty(7, 7, shape::OBJECT, 0), // OtapiOrderHistoryItem
    ty(7, 7, shape::OBJECT, 0), // PackagePriceInfo
    ty(7, 7, shape::HOIST, 6), // RatingListSearchResultOfOtapiBrandInfo
    ty(7, 7, shape::HOIST, 6), // RatingListSearchResultOfOtapiCategory
    ty(7, 7, shape::HOIST, 6), // RatingListSearchResultOfOtapiItemInfo
    ty(7, 7, shape::HOIST, 6), // RatingListSearchResultOfOtapiVendorInfo
    ty(7, 7, shape::HOIST, 6), // RatingListSearchResultOfString
    ty(7, 7, shape::OBJECT, 0), // SocialNetworkInfo
    ty(7, 7, shape::OBJECT, 0), // StatementHeader
    ty(7, 7, shape::OBJECT, 0), // TransInfo
    ty(7, 6, shape::OBJECT, 0), // ActionInfo
    ty(3, 3, shape::OBJECT, 0), // InstanceUserRoleCreateData
    ty(3, 6, shape::SUB_LIST, 0), // BaseUserInfoListFrameWithSummary
    ty(0, 2, shape::SUB_LIST, 0), // DataSubListOfBaseUserInfo
    ty(6, 6, shape::OBJECT, 0), // BatchAdditionalPriceInfo
    ty(0, 5, shape::OBJECT, 0), // AdditionalPriceInfo
    ty(6, 6, shape::OBJECT, 0), // CityInfo
    ty(6, 6, shape::OBJECT, 0), // CollectionsSettings
    ty(1, 5, shape::OBJECT, 0), // CollectionsSettingsUpdateData
    ty(5, 6, shape::OBJECT, 0), // CurrencySettings
    ty(6, 6, shape::OBJECT, 0), // DiscountGroupInfo
    ty(6, 6, shape::OBJECT, 0), // EditableBrandInfo
    ty(6, 6, shape::OBJECT, 0), // ExternalDeliveryRate
    ty(6, 6, shape::OBJECT, 0), // InstanceUserInfo
    ty(6, 6, shape::OBJECT, 0), // MetaEntityInfo
    ty(6, 6, shape::OBJECT, 0), // OtapiConfiguredItem
    ty(6, 6, shape::OBJECT, 0), // PaymentForm
    ty(6, 6, shape::OBJECT, 0), // PhysicalParameters
    ty(6, 6, shape::OBJECT, 0), // PriceFormationIntervalInfo
    ty(6, 6, shape::OBJECT, 0), // ProviderSearchFeatureInfo
    ty(6, 6, shape::OBJECT, 0), // RatingListRequest
    ty(1, 1, shape::OBJECT, 0), // RatingListVendorSearchParameters
    ty(5, 6, shape::OBJECT, 0), // SalesPaymentInfo
    ty(6, 6, shape::OBJECT, 0), // SimplifiedItemConfigurationInfo
    ty(6, 6, shape::OBJECT, 0), // SimplifiedQuantityRange
    ty(6, 6, shape::OBJECT, 0), // TariffRentalPaymentInfo
    ty(6, 6, shape::OBJECT, 0), // VkontakteIntegrationSettings
    ty(6, 6, shape::OBJECT, 0), // WebUISettings
    ty(6, 6, shape::OBJECT, 0), // WebUISettingsData
    ty(6, 5, shape::OBJECT, 0), // BasketCheckingMessage
    ty(5, 5, shape::OBJECT, 0), // BatchRatingListsSearchResult
    ty(5, 5, shape::OBJECT, 0), // CommonRatingListRequest
    ty(5, 5, shape::OBJECT, 0), // CountryInfo
    ty(5, 5, shape::OBJECT, 0), // DeliveryModeSearchParameters
    ty(5, 5, shape::OBJECT, 0), // DirectPaymentModeSettings
    ty(5, 5, shape::OBJECT, 0), // DiscountGroupAddData
    ty(0, 5, shape::OBJECT, 0), // DiscountGroupUpdateData
    ty(5, 5, shape::OBJECT, 0), // FieldValueMetaInfo
    ty(5, 5, shape::OBJECT, 0), // InstanceOptionsData
    ty(5, 5, shape::OBJECT, 0), // InstanceUserRoleInfo
    ty(5, 5, shape::OBJECT, 0), // ItemReviewOperatorSearchParameters
    ty(5, 5, shape::OBJECT, 0), // ItemReviewSettings
    ty(1, 4, shape::OBJECT, 0), // ItemReviewSettingsUpdateData
    ty(4, 5, shape::OBJECT, 0), // MessageTemplateInfo
    ty(1, 4, shape::OBJECT, 0), // MessageTemplateUpdateData
    ty(4, 5, shape::OBJECT, 0), // OperatorInfo
    ty(5, 5, shape::OBJECT, 0), // OrderCreateData
    ty(5, 5, shape::OBJECT, 0), // OrderLineSearchParameters
    ty(5, 5, shape::OBJECT, 0), // OrderSettings
    ty(1, 4, shape::OBJECT, 0), // OrderSettingsUpdateData
    ty(0, 3, shape::OBJECT, 0), // OrderSettingsInfo
    ty(4, 5, shape::OBJECT, 0), // OtapiCommonTranslatableOptionsInfo
    ty(5, 5, shape::OBJECT, 0), // OtapiConfiguredItemPromotion
    ty(5, 5, shape::OBJECT, 0), // OtapiItemPicture
    ty(0, 4, shape::OBJECT, 0), // SimplifiedPicture
    ty(5, 5, shape::OBJECT, 0), // OtapiItemSearchProperty
    ty(5, 5, shape::OBJECT, 0), // RatingListElementsInsertData
    ty(5, 5, shape::OBJECT, 0), // SimplifiedAdditionalPrice
    ty(5, 5, shape::OBJECT, 0), // SimplifiedBasketAddElement
    ty(3, 2, shape::OBJECT, 0), // SimplifiedConfigurationRequest
    ty(2, 5, shape::OBJECT, 0), // SimplifiedDeliveryMode
    ty(5, 5, shape::OBJECT, 0), // TariffHistoryElement
    ty(5, 5, shape::OBJECT, 0), // TicketMessage
    ty(5, 5, shape::OBJECT, 0), // UserProfileFieldSettings
    ty(5, 5, shape::OBJECT, 0), // WarehouseItemConfigurationData
    ty(5, 5, shape::OBJECT, 0), // WarehouseVendorInfo
    ty(5, 4, shape::OBJECT, 0), // AdditionalItemInfo
    ty(1, 3, shape::OBJECT, 0), // AdditionalItemInfoUpdateData
    ty(3, 4, shape::OBJECT, 0), // AutoRatingListsSettings
    ty(1, 3, shape::OBJECT, 0), // AutoRatingListsSettingsUpdateData
    ty(3, 4, shape::OBJECT, 0), // BackgroundActivityStepInfo
    ty(4, 4, shape::OBJECT, 0), // BannerInfo
    ty(4, 4, shape::OBJECT, 0), // BatchSimplifiedItemConfigurationInfo
    ty(4, 4, shape::OBJECT, 0), // CollectionInfo
    ty(4, 4, shape::OBJECT, 0), // ConfiguratorDescription
    ty(0, 2, shape::OBJECT, 0), // OtapiFieldInfo
    ty(4, 4, shape::OBJECT, 0), // CurrencyRateHistoryGetParameters
    ty(4, 4, shape::OBJECT, 0), // FeatureRentalPaymentInfo
    ty(4, 4, shape::OBJECT, 0), // InstanceHostingInfo
    ty(4, 4, shape::OBJECT, 0), // InstanceUserCreateData
    ty(0, 4, shape::OBJECT, 0), // InstanceUserUpdateData
    ty(4, 4, shape::OBJECT, 0), // ItemParameters
    ty(4, 4, shape::OBJECT, 0), // ItemRatingCollection
    ty(4, 4, shape::OBJECT, 0), // LanguageInfo
    ty(4, 4, shape::OBJECT, 0), // MessengerSettings
    ty(1, 3, shape::OBJECT, 0), // MessengerSettingsUpdateData
    ty(3, 4, shape::OBJECT, 0), // OrderAddData
    ty(4, 4, shape::OBJECT, 0), // OrderListFrameWithSummary
    ty(4, 4, shape::OBJECT, 0), // OrderUpdateData
    ty(4, 4, shape::OBJECT, 0), // OtapiDeliveryServiceSystemSettings
    ty(1, 3, shape::OBJECT, 0), // OtapiDeliveryServiceSystemSettingsUpdateData
    ty(3, 4, shape::OBJECT, 0), // OtapiItemPropertyValue
    ty(4, 4, shape::OBJECT, 0), // OtapiWarehouseCategoryInfo
    ty(0, 4, shape::OBJECT, 0), // WarehouseCategorySearchParameters
    ty(1, 2, shape::OBJECT, 0), // WarehouseCategoryData
    ty(3, 4, shape::OBJECT, 0), // ProviderOrdersIntegrationInfo
    ty(0, 2, shape::OBJECT, 0), // ProviderImageSearchInfo
    ty(4, 4, shape::OBJECT, 0), // ProviderSearchMethod
    ty(1, 3, shape::OBJECT, 0), // ProviderSearchMethodUpdateData
    ty(3, 4, shape::OBJECT, 0), // ProviderSearchSortInfo
    ty(4, 4, shape::OBJECT, 0), // RequestGroupInfo
    ty(4, 4, shape::OBJECT, 0), // StrategyInfo
    ty(4, 4, shape::OBJECT, 0), // TranslationSearchParameters
    ty(4, 4, shape::OBJECT, 0), // UserPreferencesUpdateData
    ty(4, 4, shape::OBJECT, 0), // UserRegistrationData
    ty(4, 4, shape::OBJECT, 0), // VendorRating
    ty(4, 4, shape::OBJECT, 0), // WarehouseItemConfigurationInfo
    ty(4, 4, shape::OBJECT, 0), // WarehouseItemPropertyValueInfo
    ty(1, 2, shape::OBJECT, 0), // WarehouseItemPropertyValueData
    ty(3, 4, shape::OBJECT, 0), // WebSiteVersion
    ty(4, 4, shape::OBJECT, 0), // YandexMarketIntegrationSettings
    ty(4, 3, shape::OBJECT, 0), // AdditionalVendorInfo
    ty(3, 3, shape::OBJECT, 0), // AdditionalVendorInfoUpdateData
    ty(3, 3, shape::OBJECT, 0), // Archive
    ty(3, 3, shape::OBJECT, 0), // AuthenticationSystemInfo
    ty(3, 3, shape::OBJECT, 0), // BackgroundActivityStepActionInfo
    ty(3, 3, shape::OBJECT, 0), // BasketCheckingResult
    ty(3, 3, shape::OBJECT, 0), // BatchItemTotalCost
    ty(3, 3, shape::OBJECT, 0), // BriefCategory
    ty(3, 3, shape::OBJECT, 0), // CallArchive
    ty(3, 3, shape::OBJECT, 0), // CheckedCurrencyRate
    ty(3, 3, shape::OBJECT, 0), // CitySearchParameters
    ty(3, 3, shape::OBJECT, 0), // CollectionSummary
    ty(3, 3, shape::OBJECT, 0), // ComponentCallStatistics
    ty(3, 3, shape::OBJECT, 0), // ContentMenuItemInfo
    ty(3, 3, shape::OBJECT, 0), // CurrencyInfo
    ty(3, 3, shape::OBJECT, 0), // CurrencyInformation
    ty(3, 3, shape::OBJECT, 0), // CurrencySynchronizationMode
    ty(3, 3, shape::OBJECT, 0), // DeliveryPickupPointSearchParameters
    ty(3, 3, shape::OBJECT, 0), // DirectPaymentSettings
    ty(3, 3, shape::OBJECT, 0), // EventInfo
    ty(3, 3, shape::OBJECT, 0), // FeatureInfo
    ty(3, 3, shape::OBJECT, 0), // FeatureTypeInfo
    ty(3, 3, shape::OBJECT, 0), // FinancialReport
    ty(3, 3, shape::OBJECT, 0), // FinancialReportBalanceInfo
    ty(3, 3, shape::OBJECT, 0), // ImportItemReviewsInfo
    ty(3, 3, shape::OBJECT, 0), // ItemReviewAnswerAddData
    ty(3, 3, shape::OBJECT, 0), // ItemWeightInfo
    ty(3, 3, shape::OBJECT, 0), // LogEntrySearchParameters
    ty(3, 3, shape::OBJECT, 0), // MarketMerchInfo
    ty(3, 3, shape::OBJECT, 0), // MarketMerchPriceConfig
    ty(3, 3, shape::OBJECT, 0), // OrderTotalCostPerCurrency
    ty(3, 3, shape::OBJECT, 0), // PackageTotalCostPerCurrency
    ty(3, 3, shape::OBJECT, 0), // PackageTrackingCheckpoint
    ty(3, 3, shape::OBJECT, 0), // PasswordRecoveryConfirmationResultInfo
    ty(3, 3, shape::OBJECT, 0), // PaymentFormParameter
    ty(3, 3, shape::OBJECT, 0), // ProviderOrdersParameters
    ty(0, 2, shape::OBJECT, 0), // PackageCreateData
    ty(3, 3, shape::OBJECT, 0), // ProviderSessionInfo
    ty(3, 3, shape::OBJECT, 0), // RatingListItemSearchParameters
    ty(3, 3, shape::OBJECT, 0), // RatingListSearchParameters
    ty(3, 3, shape::OBJECT, 0), // RentalPaymentSummaryInfo
    ty(3, 3, shape::OBJECT, 0), // SimplifiedConfigurationSelection
    ty(3, 3, shape::OBJECT, 0), // SimplifiedItemConfigurationPropertyValueInfo
    ty(3, 3, shape::OBJECT, 0), // SimplifiedItemProperty
    ty(3, 3, shape::OBJECT, 0), // SimplifiedItemPropertyValue
    ty(3, 3, shape::OBJECT, 0), // SimplifiedValueWithId
    ty(0, 3, shape::OBJECT, 0), // SimplifiedValueWithIdOfBoolean
    ty(3, 3, shape::OBJECT, 0), // Size
    ty(3, 3, shape::OBJECT, 0), // SmsServiceSettings
    ty(0, 2, shape::OBJECT, 0), // SmsServiceSettingsUpdateData
    ty(3, 3, shape::OBJECT, 0), // SocialNetworkOptionsInfo
    ty(3, 3, shape::OBJECT, 0), // TranslationInfo
    ty(3, 3, shape::OBJECT, 0), // TurnoverInfo
    ty(3, 3, shape::OBJECT, 0), // VendorScores
    ty(3, 3, shape::OBJECT, 0), // WarehouseItemSearchParameters
    ty(3, 2, shape::OBJECT, 0), // AccountStatement
    ty(2, 2, shape::OBJECT, 0), // AccountStatementAdministration
    ty(2, 2, shape::OBJECT, 0), // ActionId
    ty(2, 2, shape::OBJECT, 0), // ArchiveRecord
    ty(2, 2, shape::OBJECT, 0), // BackgroundActivityActionInfo
    ty(2, 2, shape::OBJECT, 0), // BackgroundActivityIdentificationInfo
    ty(2, 2, shape::OBJECT, 0), // BatchErrorInfoOfGeneralErrorCode
    ty(2, 2, shape::OBJECT, 0), // BatchRatingListSearchParameters
    ty(2, 2, shape::OBJECT, 0), // BulkItemsResult
    ty(2, 2, shape::OBJECT, 0), // CallStatistic
    ty(2, 2, shape::OBJECT, 0), // CollectionSummaryInfo
    ty(2, 2, shape::OBJECT, 0), // CommonInstanceKeyOptionsInfo
    ty(2, 2, shape::OBJECT, 0), // CommonOrderOptionsInfo
    ty(2, 2, shape::OBJECT, 0), // CommonRegistrationOptionsInfo
    ty(1, 1, shape::OBJECT, 0), // UserSettingsUpdateData
    ty(1, 2, shape::OBJECT, 0), // CommonShowcaseOptionsInfo
    ty(2, 2, shape::OBJECT, 0), // ContentList
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfBillInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfCityInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfContentMenuItemInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfDeliveryMode
    ty(0, 1, shape::LIST, 0), // DataListOfDeliveryMode
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfDirectPaymentInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfDiscountGroupUserInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfItemRatingCollection
    ty(0, 1, shape::LIST, 0), // DataListOfItemRatingCollection
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfItemReviewInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfLogEntryInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiBrandInfo
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiBrandInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiCategory
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiCategory
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiItemInfo
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiItemInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiItemReview
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiOrderInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiOrderLineInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiPackageAdminInfo
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiPackageAdminInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiPaymentInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiPickupPointInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiPromoItemInfo
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiPromoItemInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiTransactionInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiVendorInfo
    ty(0, 1, shape::LIST, 0), // DataListOfOtapiVendorInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiWarehouseCategoryInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfOtapiWarehouseItemInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfSimplifiedItemInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfSimplifiedItemReview
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfSimplifiedVendorInfo
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfString
    ty(0, 1, shape::LIST, 0), // DataListOfString
    ty(2, 2, shape::SUB_LIST, 0), // DataSubListOfTranslationInfo
    ty(2, 2, shape::OBJECT, 0), // DiscountIdentificationParametrInfo
    ty(2, 2, shape::OBJECT, 0), // EditablePriceFormationSettings
    ty(2, 2, shape::OBJECT, 0), // ElementDiscountInfo
    ty(2, 2, shape::OBJECT, 0), // FieldPlaceholderMetaInfo
    ty(2, 2, shape::SUB_LIST, 0), // FinancialCalculationReport
    ty(2, 2, shape::OBJECT, 0), // ImageUrl
    ty(2, 2, shape::OBJECT, 0), // ImportedCategoryIds
    ty(2, 2, shape::OBJECT, 0), // InstanceAccountInfo
    ty(2, 2, shape::OBJECT, 0), // InstanceListOfCurrencyInfo
    ty(2, 2, shape::OBJECT, 0), // InstanceListOfMoney
    ty(2, 2, shape::OBJECT, 0), // ItemMarketPriceInfo
    ty(2, 2, shape::OBJECT, 0), // ItemReviewSearchParameters
    ty(2, 2, shape::OBJECT, 0), // Money
    ty(2, 2, shape::OBJECT, 0), // OrderDetailsInfo
    ty(2, 2, shape::OBJECT, 0), // OrderLineStatusSummary
    ty(2, 2, shape::OBJECT, 0), // OrderRecreateData
    ty(2, 2, shape::OBJECT, 0), // OrderSearchParametersForUser
    ty(2, 2, shape::OBJECT, 0), // OrderedCurrency
    ty(2, 2, shape::OBJECT, 0), // OtapiDeliveryModeServiceSystemInfo
    ty(2, 2, shape::OBJECT, 0), // OtapiItemVideo
    ty(2, 2, shape::OBJECT, 0), // OtapiQuantityRange
    ty(2, 2, shape::OBJECT, 0), // OtapiSearchBrandInfo
    ty(2, 2, shape::OBJECT, 0), // PackageTrackingInfo
    ty(2, 2, shape::OBJECT, 0), // PasswordRecoveryRequestResultInfo
    ty(2, 2, shape::OBJECT, 0), // ProviderOrdersIntegrationSettings
    ty(2, 2, shape::OBJECT, 0), // ProviderPromotionTypeInfo
    ty(2, 2, shape::OBJECT, 0), // ProviderSearchMethodSettings
    ty(1, 1, shape::OBJECT, 0), // ProviderSearchMethodSettingsUpdateData
    ty(1, 2, shape::OBJECT, 0), // ProviderSettings
    ty(1, 1, shape::OBJECT, 0), // ProviderSettingsUpdateData
    ty(1, 2, shape::OBJECT, 0), // RequestGroupItem
    ty(2, 2, shape::OBJECT, 0), // SelectorExportersSettings
    ty(0, 1, shape::OBJECT, 0), // SelectorExportersSettingsUpdateData
    ty(2, 2, shape::OBJECT, 0), // SimplifiedItemConfigurationPropertyInfo
    ty(2, 2, shape::OBJECT, 0), // SimplifiedItemConfigurationPropertyList
    ty(2, 2, shape::OBJECT, 0), // SimplifiedItemPropertyList
    ty(2, 2, shape::OBJECT, 0), // SimplifiedPrice
    ty(2, 2, shape::OBJECT, 0), // SimplifiedPropertySelection
    ty(2, 2, shape::OBJECT, 0), // TextByLang
    ty(2, 2, shape::OBJECT, 0), // TicketCategoryInfo
    ty(2, 2, shape::OBJECT, 0), // TicketDetails
    ty(2, 2, shape::OBJECT, 0), // TranslatableContentInfo
    ty(2, 2, shape::OBJECT, 0), // TranslationUpdateData
    ty(2, 2, shape::OBJECT, 0), // UploadUrlInfo
    ty(2, 2, shape::OBJECT, 0), // UserSettings
    ty(2, 2, shape::OBJECT, 0), // UserStatusData
    ty(2, 2, shape::OBJECT, 0), // UserStatusInfo
    ty(2, 2, shape::OBJECT, 0), // WarehouseItemImageInfo
    ty(2, 2, shape::OBJECT, 0), // WarehousePropertyValueInfo
    ty(2, 2, shape::OBJECT, 0), // WarningReason
    ty(2, 1, shape::OBJECT, 0), // AdditionalPriceCollectionInfo
    ty(1, 1, shape::OBJECT, 0), // ApplicationDesignSettings
    ty(1, 1, shape::LIST, 0), // ArrayOfContentList
    ty(1, 1, shape::OBJECT, 0), // AuthenticationInfo
    ty(0, 1, shape::OBJECT, 0), // ProviderAuthenticationInfo
    ty(1, 1, shape::OBJECT, 0), // BackgroundActivitySearchParameters
    ty(1, 1, shape::LIST, 0), // BannerInfoList
    ty(1, 1, shape::OBJECT, 0), // BatchAdditionalPriceElement
    ty(1, 1, shape::OBJECT, 0), // BatchAdditionalPrices
    ty(1, 1, shape::OBJECT, 0), // BriefCatalog
    ty(1, 1, shape::OBJECT, 0), // CategorySearchUrl
    ty(1, 1, shape::OBJECT, 0), // CheckCurrencyRatesResult
    ty(1, 1, shape::OBJECT, 0), // CommonUserProfileOptionsInfo
    ty(1, 1, shape::LIST, 0), // DataListOfActionInfo
    ty(1, 1, shape::LIST, 0), // DataListOfAuthenticationSystemInfo
    ty(1, 1, shape::LIST, 0), // DataListOfBackgroundActivityInfo
    ty(1, 1, shape::LIST, 0), // DataListOfCountryInfo
    ty(1, 1, shape::LIST, 0), // DataListOfCurrencyInfo
    ty(1, 1, shape::LIST, 0), // DataListOfCurrencyRate
    ty(1, 1, shape::LIST, 0), // DataListOfCurrencySynchronizationMode
    ty(1, 1, shape::LIST, 0), // DataListOfDiscountGroupInfo
    ty(1, 1, shape::LIST, 0), // DataListOfEditableOtapiCategory
    ty(1, 1, shape::LIST, 0), // DataListOfElementId
    ty(1, 1, shape::LIST, 0), // DataListOfEmailServerInfo
    ty(1, 1, shape::LIST, 0), // DataListOfEventInfo
    ty(1, 1, shape::LIST, 0), // DataListOfExportingTargetInfo
    ty(1, 1, shape::LIST, 0), // DataListOfExternalDeliveryRate
    ty(1, 1, shape::LIST, 0), // DataListOfExternalDeliveryType
    ty(1, 1, shape::LIST, 0), // DataListOfFeatureInfo
    ty(1, 1, shape::LIST, 0), // DataListOfInstanceRoleRightInfo
    ty(1, 1, shape::LIST, 0), // DataListOfInstanceUserInfo
    ty(1, 1, shape::LIST, 0), // DataListOfInstanceUserRoleInfo
    ty(1, 1, shape::LIST, 0), // DataListOfItemMarketPriceInfo
    ty(1, 1, shape::LIST, 0), // DataListOfItemProviderType
    ty(1, 1, shape::LIST, 0), // DataListOfLanguageInfo
    ty(1, 1, shape::LIST, 0), // DataListOfMarketMerchInfo
    ty(1, 1, shape::LIST, 0), // DataListOfMarketMerchPriceConfig
    ty(1, 1, shape::LIST, 0), // DataListOfMetaEntityInfo
    ty(1, 1, shape::LIST, 0), // DataListOfNamedProperty
    ty(1, 1, shape::LIST, 0), // DataListOfOperationTypeInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOperatorInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiArea
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiBoxStatistics
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiCommonTranslatableOptionsInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiDeliveryCost
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiDeliveryModeServiceSystemInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiDeliveryServiceSystemInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiItemPromotion
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiItemSearchProperty
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiSearchBrandInfo
    ty(1, 1, shape::LIST, 0), // DataListOfOtapiSearchCategoryInfo
    ty(1, 1, shape::LIST, 0), // DataListOfPackageStatusInfo
    ty(1, 1, shape::LIST, 0), // DataListOfPackageTrackingCheckpoint
    ty(1, 1, shape::LIST, 0), // DataListOfPriceFormationGroupInfo
    ty(1, 1, shape::LIST, 0), // DataListOfProviderInfo
    ty(1, 1, shape::LIST, 0), // DataListOfProviderSearchMethod
    ty(1, 1, shape::LIST, 0), // DataListOfProviderSearchMethodInfo
    ty(1, 1, shape::LIST, 0), // DataListOfProviderSessionInfo
    ty(1, 1, shape::LIST, 0), // DataListOfSocialNetworkInfo
    ty(1, 1, shape::LIST, 0), // DataListOfStrategyInfo
    ty(1, 1, shape::LIST, 0), // DataListOfTextByLang
    ty(1, 1, shape::LIST, 0), // DataListOfTranslatableContentInfo
    ty(1, 1, shape::LIST, 0), // DataListOfUserProfileFieldSettings
    ty(1, 1, shape::LIST, 0), // DataListOfUserProfileInfo
    ty(1, 1, shape::OBJECT, 0), // DiscountInfo
    ty(1, 1, shape::OBJECT, 0), // ElementFields
    ty(1, 1, shape::LIST, 0), // ImportSubCatalogTreeResult
    ty(1, 1, shape::LIST, 0), // NamedParameters
    ty(1, 1, shape::OBJECT, 0), // OrderFilter
    ty(1, 1, shape::OBJECT, 0), // OrderLineSplitData
    ty(1, 1, shape::OBJECT, 0), // OrdersHistory
    ty(1, 1, shape::OBJECT, 0), // OtapiItemDescription
    ty(1, 1, shape::OBJECT, 0), // PackageExportParameters
    ty(0, 1, shape::OBJECT, 0), // PackagePrintReceiptParameters
    ty(1, 1, shape::OBJECT, 0), // PricePercent
    ty(1, 1, shape::OBJECT, 0), // SalesLinePurchInfoList
    ty(1, 1, shape::OBJECT, 0), // SimplifiedBasketAddRequest
    ty(1, 1, shape::OBJECT, 0), // StatisticsSettingsInfo
    ty(1, 1, shape::OBJECT, 0), // StatisticsSettingsUpdateData
    ty(1, 1, shape::OBJECT, 0), // TariffChangeHistory
    ty(1, 1, shape::OBJECT, 0), // WarehouseItemImageData
    ty(1, 1, shape::OBJECT, 0), // WarehouseItemImportData
    ty(1, 1, shape::LIST, 0), // WarehousePropertyInfoList
    ty(1, 1, shape::LIST, 0), // WarehousePropertyValueInfoList
];

pub(crate) static TEXTS: [TextRow; 13] = [
    TextRow { ty: 65, text: m(1099, LONG, NO_ITEM, 0) }, TextRow { ty: 66, text: m(1099, TEXT, NO_ITEM, 0) },
    TextRow { ty: 67, text: m(1099, TEXT, NO_ITEM, 0) }, TextRow { ty: 68, text: m(1099, TEXT, NO_ITEM, 0) },
    TextRow { ty: 69, text: m(1099, BOOLEAN, NO_ITEM, 0) }, TextRow { ty: 70, text: m(1099, TEXT, NO_ITEM, 0) },
    TextRow { ty: 71, text: m(1099, DECIMAL, NO_ITEM, 0) }, TextRow { ty: 156, text: m(1486, DECIMAL, NO_ITEM, 0) },
    TextRow { ty: 329, text: m(1099, BOOLEAN, NO_ITEM, 0) }, TextRow { ty: 397, text: m(1176, TEXT, NO_ITEM, 0) },
    TextRow { ty: 404, text: m(665, DECIMAL, NO_ITEM, 0) }, TextRow { ty: 516, text: m(1570, DECIMAL, NO_ITEM, 0) },
    TextRow { ty: 522, text: m(1099, TEXT, NO_ITEM, 0) },
];

pub(crate) static SUBTYPES: [SubtypeRow; 12] = [
    SubtypeRow { name: 1965, base: 177, ty: 176 }, SubtypeRow { name: 1966, base: 92, ty: 91 },
    SubtypeRow { name: 665, base: 60, ty: 59 }, SubtypeRow { name: 1967, base: 87, ty: 86 },
    SubtypeRow { name: 1968, base: 80, ty: 255 }, SubtypeRow { name: 1969, base: 35, ty: 34 },
    SubtypeRow { name: 1970, base: 129, ty: 128 }, SubtypeRow { name: 1970, base: 130, ty: 128 },
    SubtypeRow { name: 1971, base: 130, ty: 129 }, SubtypeRow { name: 1972, base: 130, ty: 196 },
    SubtypeRow { name: 1581, base: 134, ty: 132 }, SubtypeRow { name: 1948, base: 134, ty: 133 },
];

pub(crate) static IRREGULAR: [IrregularRow; 3] = [
    IrregularRow { name: 1005, snake: 1973 }, IrregularRow { name: 1084, snake: 1974 },
    IrregularRow { name: 1345, snake: 1975 },
];

pub(crate) static METHOD_EXTRAS: [MethodExtra; 19] = [
    MethodExtra { cache_minutes: 0, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 5, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 729 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 1568 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 1393 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 1477 },
    MethodExtra { cache_minutes: 60, activity: NONE, list: 1566 },
    MethodExtra { cache_minutes: 60, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 1440, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 1527 },
    MethodExtra { cache_minutes: 0, activity: 1957, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1958, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1959, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1960, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1961, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1962, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1963, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 1964, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 1448 },
];

pub(crate) static PARAM_EXTRAS: [ParamExtra; 4] = [
    ParamExtra { alias: NONE, date: NONE, separator: 0 }, ParamExtra { alias: NONE, date: NONE, separator: b';' },
    ParamExtra { alias: NONE, date: NONE, separator: b',' }, ParamExtra { alias: 1790, date: NONE, separator: 0 },
];

pub(crate) static ITEMS: [ItemRow; 86] = [
    ItemRow { name: 1581, also: NONE }, ItemRow { name: 1582, also: NONE }, ItemRow { name: 1583, also: NONE },
    ItemRow { name: 1584, also: NONE }, ItemRow { name: 1585, also: NONE }, ItemRow { name: 1586, also: NONE },
    ItemRow { name: 1434, also: 1587 }, ItemRow { name: 1099, also: NONE }, ItemRow { name: 1588, also: NONE },
    ItemRow { name: 1589, also: NONE }, ItemRow { name: 1590, also: NONE }, ItemRow { name: 1591, also: NONE },
    ItemRow { name: 1592, also: NONE }, ItemRow { name: 1593, also: NONE }, ItemRow { name: 1594, also: NONE },
    ItemRow { name: 1595, also: NONE }, ItemRow { name: 1596, also: NONE }, ItemRow { name: 1570, also: NONE },
    ItemRow { name: 1597, also: NONE }, ItemRow { name: 1434, also: NONE }, ItemRow { name: 1598, also: NONE },
    ItemRow { name: 1599, also: NONE }, ItemRow { name: 1304, also: NONE }, ItemRow { name: 1130, also: NONE },
    ItemRow { name: 516, also: NONE }, ItemRow { name: 1571, also: NONE }, ItemRow { name: 1299, also: NONE },
    ItemRow { name: 1587, also: 1434 }, ItemRow { name: 855, also: NONE }, ItemRow { name: 1600, also: NONE },
    ItemRow { name: 1601, also: NONE }, ItemRow { name: 1602, also: NONE }, ItemRow { name: 768, also: NONE },
    ItemRow { name: 1512, also: NONE }, ItemRow { name: 1510, also: NONE }, ItemRow { name: 984, also: NONE },
    ItemRow { name: 658, also: NONE }, ItemRow { name: 1603, also: NONE }, ItemRow { name: 1604, also: NONE },
    ItemRow { name: 1605, also: NONE }, ItemRow { name: 1606, also: NONE }, ItemRow { name: 1607, also: NONE },
    ItemRow { name: 1165, also: NONE }, ItemRow { name: 1335, also: NONE }, ItemRow { name: 517, also: NONE },
    ItemRow { name: 1608, also: NONE }, ItemRow { name: 1609, also: NONE }, ItemRow { name: 1610, also: NONE },
    ItemRow { name: 744, also: NONE }, ItemRow { name: 1611, also: NONE }, ItemRow { name: 1612, also: NONE },
    ItemRow { name: 1613, also: NONE }, ItemRow { name: 1614, also: NONE }, ItemRow { name: 1572, also: NONE },
    ItemRow { name: 1615, also: NONE }, ItemRow { name: 837, also: NONE }, ItemRow { name: 1587, also: NONE },
    ItemRow { name: 1616, also: NONE }, ItemRow { name: 1617, also: NONE }, ItemRow { name: 1618, also: NONE },
    ItemRow { name: 1543, also: NONE }, ItemRow { name: 1619, also: NONE }, ItemRow { name: 1620, also: NONE },
    ItemRow { name: 1424, also: NONE }, ItemRow { name: 1621, also: NONE }, ItemRow { name: 1622, also: NONE },
    ItemRow { name: 1623, also: NONE }, ItemRow { name: 1624, also: NONE }, ItemRow { name: 1130, also: 1625 },
    ItemRow { name: 1626, also: NONE }, ItemRow { name: 1627, also: NONE }, ItemRow { name: 1628, also: NONE },
    ItemRow { name: 1629, also: NONE }, ItemRow { name: 1565, also: NONE }, ItemRow { name: 871, also: NONE },
    ItemRow { name: 1630, also: NONE }, ItemRow { name: 1631, also: NONE }, ItemRow { name: 1563, also: NONE },
    ItemRow { name: 1943, also: NONE }, ItemRow { name: 1625, also: NONE }, ItemRow { name: 1948, also: NONE },
    ItemRow { name: 1949, also: NONE }, ItemRow { name: 1950, also: NONE }, ItemRow { name: 1951, also: NONE },
    ItemRow { name: 1953, also: NONE }, ItemRow { name: 1557, also: NONE },
];

pub(crate) static METHOD_AREAS: [u8; 516] = [
    18, 26, 26, 29, 4, 6, 6, 6, 8, 10, 25, 17, 25, 26, 5, 12, 18, 22, 22, 34, 10, 12, 26, 17, 17, 1, 1, 1, 1, 14, 14,
    14, 14, 33, 27, 25, 5, 3, 18, 19, 18, 18, 18, 19, 33, 19, 17, 20, 33, 33, 19, 19, 8, 31, 5, 12, 12, 18, 19, 18,
    18, 19, 1, 1, 1, 1, 18, 1, 1, 18, 18, 3, 7, 9, 9, 17, 17, 17, 18, 18, 20, 20, 18, 30, 30, 33, 34, 36, 36, 36, 36,
    17, 33, 29, 7, 17, 17, 26, 19, 20, 34, 33, 34, 36, 36, 36, 36, 17, 2, 2, 5, 5, 29, 4, 6, 6, 6, 6, 6, 6, 9, 9, 12,
    12, 12, 17, 6, 22, 22, 32, 34, 6, 20, 6, 6, 6, 34, 4, 27, 27, 10, 6, 27, 27, 0, 0, 17, 14, 35, 6, 1, 29, 25, 28,
    27, 17, 2, 7, 5, 5, 3, 29, 4, 4, 4, 4, 25, 25, 6, 14, 27, 22, 29, 29, 32, 22, 6, 6, 27, 27, 25, 25, 6, 27, 6, 28,
    28, 14, 29, 9, 8, 8, 8, 8, 8, 29, 18, 9, 9, 9, 9, 9, 9, 21, 10, 10, 10, 6, 28, 28, 28, 1, 1, 9, 9, 9, 9, 12, 13,
    13, 3, 3, 4, 29, 8, 8, 8, 28, 17, 17, 17, 17, 14, 14, 14, 14, 14, 14, 14, 22, 14, 14, 14, 14, 25, 25, 26, 26, 14,
    14, 28, 19, 22, 22, 15, 15, 15, 16, 16, 12, 17, 17, 17, 19, 19, 19, 19, 0, 34, 0, 18, 29, 20, 20, 20, 20, 5, 21,
    21, 22, 22, 22, 22, 22, 27, 6, 6, 6, 6, 23, 23, 24, 24, 24, 23, 23, 23, 23, 23, 25, 25, 17, 17, 6, 6, 19, 19, 18,
    19, 18, 18, 19, 20, 21, 19, 6, 25, 11, 11, 28, 8, 15, 0, 0, 29, 6, 3, 17, 6, 30, 30, 30, 26, 32, 32, 6, 10, 10,
    33, 34, 33, 33, 34, 34, 34, 33, 10, 35, 27, 27, 25, 25, 21, 36, 36, 36, 36, 28, 11, 11, 26, 6, 6, 26, 6, 6, 6, 25,
    19, 12, 5, 6, 12, 5, 12, 5, 21, 0, 20, 19, 18, 18, 1, 25, 25, 4, 6, 22, 8, 10, 25, 9, 9, 17, 5, 12, 25, 5, 12, 22,
    10, 12, 12, 1, 1, 31, 19, 18, 26, 25, 5, 14, 27, 20, 24, 24, 24, 24, 11, 36, 21, 2, 3, 9, 7, 6, 9, 9, 21, 17, 26,
    26, 27, 19, 19, 18, 19, 4, 20, 27, 25, 25, 25, 25, 25, 25, 26, 12, 0, 32, 21, 10, 34, 36, 36, 22, 21, 22, 22, 19,
    28, 34, 33, 28, 19, 29, 20, 31, 28, 15, 14, 35, 25, 28, 9, 21, 10, 28, 3, 8, 28, 17, 17, 25, 26, 15, 15, 16, 19,
    18, 19, 18, 19, 19, 19, 20, 24, 23, 23, 23, 11, 15, 29, 32, 33, 33, 33, 34, 34, 34, 36, 36, 36, 36, 11, 33,
];

pub(crate) static AREAS: [&str; 37] = [
    "account", "auth", "backgroundActivity", "billing", "brand", "cart", "catalog", "content", "currency", "delivery",
    "discount", "exporting", "favorites", "file", "item", "messaging", "meta", "operators", "order", "orderAdmin",
    "packages", "payment", "pricing", "providers", "providerOrders", "ratingList", "review", "search", "shopSettings",
    "statistics", "support", "system", "translation", "user", "userAdmin", "vendor", "warehouse",
];

pub(crate) static ERROR_CODES: [ErrorRow; 12] = [
    ErrorRow { code: 1976, kind: Some(ErrorKind::AccessDenied), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1983, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1985, kind: None, outcome: Outcome::Done, repeat: Repeat::Never },
    ErrorRow { code: 1217, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1986, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1978, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1988, kind: Some(ErrorKind::Service), outcome: Outcome::Unknown, repeat: Repeat::AfterReads },
    ErrorRow { code: 1989, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::After },
    ErrorRow { code: 1992, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1994, kind: None, outcome: Outcome::Done, repeat: Repeat::Never },
    ErrorRow { code: 1995, kind: Some(ErrorKind::SessionExpired), outcome: Outcome::Refused, repeat: Repeat::AfterNewSession },
    ErrorRow { code: 1996, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
];

pub(crate) static SUB_CODES: [SubCodeRow; 13] = [
    SubCodeRow { code: 1976, sub_code: 1977, repeat: Repeat::Never },
    SubCodeRow { code: 1976, sub_code: 1978, repeat: Repeat::Never },
    SubCodeRow { code: 1976, sub_code: 1979, repeat: Repeat::Never },
    SubCodeRow { code: 1976, sub_code: 1980, repeat: Repeat::AfterClock },
    SubCodeRow { code: 1976, sub_code: 1981, repeat: Repeat::Never },
    SubCodeRow { code: 1976, sub_code: 1982, repeat: Repeat::Never },
    SubCodeRow { code: 1983, sub_code: 1984, repeat: Repeat::Never },
    SubCodeRow { code: 1986, sub_code: 1987, repeat: Repeat::Never },
    SubCodeRow { code: 1989, sub_code: 1990, repeat: Repeat::After },
    SubCodeRow { code: 1989, sub_code: 1991, repeat: Repeat::After },
    SubCodeRow { code: 1992, sub_code: 1993, repeat: Repeat::Never },
    SubCodeRow { code: 1995, sub_code: 1995, repeat: Repeat::AfterNewSession },
    SubCodeRow { code: 1996, sub_code: 1997, repeat: Repeat::Never },
];

/// With a blank between two of them.
pub(crate) const WORDS: &str = "\
    Account Action Add Additional Allowed Amount Authentication Available Background Balance Basket Batch Brand Call \
    Can Cancel Catalog Categories Category Change Code Configuration Confirm Confirmation Contact Content Cost Count \
    Country Create Currency Cust Data Date Delete Delivery Description Discount Display Edit Email Enabled Error \
    Exporting External For Formation Frame From Full Get Group History Id Image Import Info Instance Integration \
    Internal Is Item Items Language Line List Margin Message Method Mode Name Note Notification Operator Options Order \
    Orders Original Otapi Package Parameters Password Payment Price Profile Promotion Promotions Property Provider \
    Purch Purchase Quantity Rate Rating Registration Remove Request Review Reviews Role Sales Search Selector Service \
    Session Settings Simplified Statistics Status System Template Ticket Time Total Tracking Transaction Translation \
    Type Update Url User Value Vendor Vendors Warehouse Weight Without xml";

/// With a blank between two of them. A byte beyond ASCII stands for one of `WORDS`.
pub(crate) const NAMES: &[u8] = b"\
    About\xcbLogic \x82AnswerTo\xbd\xe1 \x82AnswerTo\xbd\xe1\xad\xc9 \x82Black\xc1Contents \x82\x8c\xb8 \x82\x92 \
    \x82\x92By\xbf \x82\x92\xb8 \x82\x9e\xdc \x82\xa5\xb3To\xb9 \x82ElementsSetTo\xdd\xc1 \x82\xb9\xf8To\xe3 \
    \x82\xbd\xdd\xc1 \x82\xbd\xe1 \x82\xbdTo\x8a \x82\xbdTo\xc7 \x82\xcb \x82\xd3\xae\xb3 \x82Prices \x82\xf8 \
    \x82\xf8To\xa5\xb3 \x82\xfaToFavorites Approve\xbd\xe2 AttachActionsTo\xe3 AttachRightsTo\xe3 Authenticate \
    AuthenticateAs\xf8 Authenticate\xb9\xc9 Authenticate\xb9\xe7\xc9 \x8b\xb2\xbd\xb1\xb8 \x8b\xb2\xbd\xf1\x9a \
    \x8b\xb2\xea\xbd\x95\xb8 \x8b\xb2\xea\xbd\xb1\xb8 \x8b\xb2\xf8\xa0 \x8b\xe5\xbe\xaf \x8b\xe5\xddLists \
    \x8b\xea\x82\xbeTo\x8a CalculateRent \x8f\xc0\xe4\xcb \x8f\xc0\xe4\xcb\xad\xc9 \x8fLines\xcb \x8f\xcc \x8f\xe4\xcb \
    \x8f\xe4\xcb\xad\xc9 \x93\xa8 \x93\xc0\xec \x93\xc9\xd1 \x93\xcf\xec \x93\xd1 \x93Phone \x93\xe4\xcb\xc0\xda\xb8 \
    \x93\xe4\xcb\xc0\xda\xb8\xad\xc9 Check\x9eRates CheckIfStatefullMethods\x84 Clear\x8a ClearFavorite\xfb Clear\xc7 \
    Clear\xcc\xb4 Close\x8f\xe4\xcb\xad\xc9 Close\xc0\xe4\xcb Close\xcb Close\xe4\xcb\xad\xc9 \x96\xa8 \x96\xac\x86 \
    \x96\xac\x86WithToken \x96New\xd1 \x96\xcbPackaging \x96\xd1Recovery \x96Phone \x96\xd3\xc0\xe4\xcb \
    \x96\xd3Lines\xcb \x9d\x89ChargingBill \x9d\x99Menu\xbd \x9d\xac\xa3\xdc \x9d\xac\xa3\xf5 \x9d\xb9\xe3 \
    \x9d\xb9\xe3\xb0\xee \x9d\xb9\xf8 \x9dMulti\xe4\xcb \x9d\xcb \x9d\xcf \x9d\xcf\xad\xc9 \x9d\xe4\xcb \x9d\xef \
    \x9d\xef\xc3 \x9d\xf8\xd4 \x9d\xf8\xd4\xad\xc9 \x9d\xfc\x92 \x9d\xfc\xbd \x9d\xfc\xd7 \x9d\xfc\xd7\xf9 \
    DeattachRights\xb0\xe3 \xa2\x80 \xa2Black\xc1Contents \xa2\x99Menu\xbd \xa2\xb9\xe3 \xa2\xb9\xf8 \xa2\xbd\xe2 \
    \xa2Multiple\xcbLines \xa2\xcf \xa2\xf8 \xa2\xf8\xd4 \xa2\xf8\xd4\xad\xc9 \xa2\xfc\x92 \xa2\xfc\xbd \xa2\xfc\xd7 \
    \xa2\xfc\xd7\xf9 DetachActions\xb0\xe3 Do\x81\xad\x88Activity DoStep\x81\xad\x88Activity \xa7\x8a\xbdFields \
    \xa7\x8a\xbd\xdb \xa7Black\xc1Contents \xa7\x8c\xb8 \xa7\x91Visible \xa7\x92\xac\xb5 \xa7\x92\xb8 \xa7\x92\xc6 \
    \xa7\x92\xc6By\xbf \xa7\x92Parent \xa7\xac\xa3\xdc \xa7\xac\xa3\xf5 \xa7Favorite\xfaFields \xa7\xc7\xbdFields \
    \xa7\xc7\xbd\xdb \xa7\xc9\xb8 \xa7\xcbOf\x92 \xa7\xd3\xae\xb3 \xa7\xd3\xae\xe9 \xa7TranslateByKey \xa7\xf8 \
    Export\x90 Export\xcfTo\xa3\xe7\xed ExportStructure ExportStructureBy\xbf ExportSub\x90Tree \
    FindBase\xf8\xb8\xc1\xaf Find\x8c\xb8\xc1 Find\x92\xbd\xb8\xc1\xaf Find\x92\xbdSimple\xb8\xc1\xaf Find\xa5\xb3 \
    FindHint\x92\xb8\xc1 Find\xbd\xb8\xc1\xafByTitle Find\xbdSimple\xb8\xc1\xafByTitle \xb2\x80\xb8 \
    \xb2\x80\xb8\xad\xc9 \xb2\x81\xc1 \xb2\x83\xbd\xb8 \xb2\x83\xfa\xb8 \xb2AllArea\xc1 \xb2Anonymous\xe8 \
    \xb2ArchiveBox\xeb \xb2Auto\xddLists\xe9 \xb2\x87Feature\xb8\xc1 \xb2\x87\xd8\xe5\xc4\xb8\xc1\xad\xe5\xd0 \
    \xb2\x87\xe3\xc1 \xb2\x88Activity\xb8 \xb2Banners \xb2\x8a \xb2\x8aCheckingResult \xb2Bill \xb2Black\xc1Contents \
    \xb2\x8c\xb8 \xb2\x8c\xb8\xb1\xc1 \xb2\x8c\xb8\xc1 \xb2\x8c\xb8\xc1\xaf \xb2\x8c\xdd\xc1 \xb2\x8c\xdd\xc1\xaf \
    \xb2Brief\x90 \xb2Bulk\xbeResult \xb2Bulk\xe5\xbeResult \xb2Calculated\xd3 \xb2\x8dArchives \xb2\x8d\xeb \
    \xb2\x90\xbf\xb8\xc1 \xb2\x91Of\xd3\xae\xb3 \xb2\x92\xb8 \xb2\x92\xb8\xc1 \xb2\x92\xbd\xb8\xc1\xaf \
    \xb2\x92\xbdSimple\xb8\xc1\xaf \xb2\x92\xdd\xc1 \xb2\x92\xdd\xc1\xaf \xb2\x92RootPath \xb2\x92\xe5Properties \
    \xb2\x92Subcategory\xb8\xc1 \xb2Collections\xe9 \xb2Common\xb9\xca\xb8 \xb2Configured\xbd\xb8\xc1 \xb2\x99Types \
    \xb2\x9c\xb8\xc1 \xb2\x9e \xb2\x9e\xb9\xc1 \xb2\x9e\xc1 \xb2\x9e\xdc\xb4 \xb2\x9eSynchronization\xc5\xc1 \
    \xb2CurrentBox\xeb \xb2Customer\xe4ProcessLog \xb2\xa3\x9c\xb8\xc1 \xb2\xa3ModesBy\x8a \xb2\xa3ModesBy\xe7\xed \
    \xb2\xa3ModesWith\xd3 \xb2\xa3\xe7\xed\xb8\xc1 \xb2\xa3\xe7\xed\xe9 \xb2Direct\xd2\xe9 \xb2\xa5\xb3 \
    \xb2\xa5\xb3\xc1 \xb2\xa5Groups \xb2Editable\x92Subcategories \xb2\xa8Server\xb8 \xb2\xa8Server\xb8\xc1 \
    \xb2\xa9Features \xb2\xac\x86\xb8 \xb2\xac\x86\xed\xb8\xc1 \xb2\xac\xa3\xdc \xb2\xac\xa3\xdc\xc1 \xb2\xac\xa3\xf5 \
    \xb2\xac\xa3\xf5\xc1 \xb2Favorite\xfb \xb2File\xb8 \xb2FileUpload\xf7 \xb2FinancialCalculation \xb2FinancialReport \
    \xb2Global\x8c\xb8\xc1 \xb2Global\x8d\xeb \xb2\xb9Currencies\xe9 \xb2\xb9\x9e\xb8\xc1 \xb2\xb9\x9e\xdc\xc1 \
    \xb2\xb9\xca\xb8 \xb2\xb9\xf8\x81\xc1 \xb2\xb9\xf8\xc1 \xb2\xb9\xf8\xe3\xc1 \xb2\xb9\xf8\xe3\xc1ByLogin \
    \xb2\xbd\xa3Costs \xb2\xbd\xa4 \xb2\xbd\xb1\xb8 \xb2\xbd\xb1\xb8With\xa3Costs \xb2\xbd\xb1\xb8With\xd6 \
    \xb2\xbd\xb8 \xb2\xbd\xb8\xc1 \xb2\xbdMarket\xd3\xc1 \xb2\xbd\xcd\xa4 \xb2\xbd\xd3 \xb2\xbd\xd6 \
    \xb2\xbd\xd6WithAttempts \xb2\xbd\xdd\xc1 \xb2\xbd\xdd\xc1\xaf \xb2\xbd\xe1 \xb2\xbd\xe1\xe9 \xb2\xbdRootPath \
    \xb2\xbd\xf1\x9a \xb2\xbf\xb8\xc1 \xb2\xc0\x87\xec\xc1 \xb2MarketMerch\xb8\xc1 \xb2MarketsMerch\xd3ConfigXML \
    \xb2\xc3Event\xc1 \xb2\xc3\xe9 \xb2\xc3\xee \xb2MetaDemoObject \xb2MetaEntities \xb2\xc7 \xb2OperationTypes \
    \xb2\xc9\xb8 \xb2\xc9RightTree \xb2\xcb\xc0\xec\xc1 \xb2\xcb\xe9 \xb2\xcb\xe9\xb8 \xb2\xcb\xec\xc1 \
    \xb2\xcb\xf8\x80\xb8\xad\xc9 \xb2\xcb\xf8\xb8\xad\xc9 \xb2\xcb\xf8Statement\xad\xc9 \xb2\xcc\xb4 \
    \xb2\xce\x8dStatistic \xb2\xcf \xb2\xcf\x87\xec\xc1 \xb2\xcf\xf2 \xb2\xcf\xf2\xad\xc9 \xb2Partial\x8a \
    \xb2\xd2Modes \xb2\xd2\xd0 \xb2\xd3\xae\xb3 \xb2\xd3\xae\xb3\xc1 \xb2\xd3\xae\xe9 \xb2\xd3\xaeStrategy \
    \xb2\xd3\xaeStrategy\xc1 \xb2Promote\xbe \xb2\xd8Brief\x90 \xb2\xd8\x92 \xb2\xd8\x92RootPath \
    \xb2\xd8\x92Subcategories \xb2\xd8\xb8 \xb2\xd8\xb8\xc1 \xb2\xd8\xcc\xba\xe8\x86\xb8 \xb2\xd8\xcc\xba\xe8\xb8\xc1 \
    \xb2\xd8\xcc\xba\xe9 \xb2\xd8\xe5\xc4 \xb2\xd8\xe5\xc4\xb8\xc1 \xb2\xd8\xe5\xc4\xe9 \xb2\xd8\xe5Methods \
    \xb2\xd8\xe9 \xb2\xddCollectionsBy\x99 \xb2\xddListsByElement \xb2RightTree \xb2\xe3\x81\xc1 \xb2RootArea\xc1 \
    \xb2Root\x92\xb8\xc1 \xb2Sale\xc0ProcessLog \xb2\xe4\xc9\xb8\xc1 \xb2\xe4\xcbDetails \xb2\xe4\xcbDetails\xad\xc9 \
    \xb2\xe4\xcbShippings \xb2\xe4\xcc\xc1 \xb2\xe4\xcc\xc1\xad\xc9 \xb2\xe4\xcf\xc1 \xb2\xe4\xd2\xb8 \
    \xb2\xe4ProcessLog \xb2\xe5\x92\xb8\xc1 \xb2\xe5String\xdd\xc1 \xb2\xe6\xab\xe9 \xb2\xe6\xabTargets \xb2Showcase \
    \xb2Showcase\x9eRates \xb2Sms\xe7\xe9 \xb2Statement \xb2Statement\xad\xc9 \xb2\xeb\xe9 \xb2SubArea\xc1 \
    \xb2Tariff\x93\xb4 \xb2\xee\xe3\xc1 \xb2ThreeLevelRoot\x92\xb8\xc1 \xb2\xefCatogories \xb2\xefDetails \
    \xb2\xef\xb8\xc1 \xb2Trade\xdc\xb8\xc1\xaf \xb2Translatable\x99\xc1 \xb2Translated\xc1ByKey \
    \xb2TwoLevelRoot\x92\xb8\xc1 \xb2\xf8\xa5\xb3\xad\xc9 \xb2\xf8\xa5Groups\xad\xc9 \xb2\xf8\xb8 \xb2\xf8\xb8\xad\xc9 \
    \xb2\xf8Preferences \xb2\xf8\xd4\xb8\xc1 \xb2\xf8\xd4\xb8\xc1\xad\xc9 \xb2\xf8\xd4\xe9 \xb2\xf8\xe9 \
    \xb2\xf8\xec\xb8 \xb2UsersOf\xa5\xb3 \xb2\xfa\xb8 \xb2\xfa\xbd\xb8Sorted\xc1\xaf \
    \xb2\xfa\xbdSimple\xb8Sorted\xc1\xaf \xb2\xfa\xdd\xc1 \xb2\xfa\xdd\xc1\xaf \xb2WaitingDirectPayments \
    \xb2\xfc\x92\xb8 \xb2\xfc\xbd\xb8 \xb2\xfcProperties \xb2\xfc\xd7Values \xb2WebUI\xe9 \xb2YandexMarket\xa0\xf7 \
    \xb2YandexMarket\xba\xe9 Grade\xbd\xe1 HideDeleted\x91\xfeChildren \xb7\x90 \xb7\xac\xbd\xe2 \xb7Structure \
    \xb7StructureBy\xbf \xb7Sub\x90Tree InsertElementsSetTo\xdd\xc1 Merge\xcc MoveAll\xbe\xb0CartTo\xc7 \
    MoveAll\xbe\xb0\xc7To\x8a Move\x91 Move\xbd\xb0CartTo\xc7 Move\xbd\xb0\xc7To\x8a Move\xbe\xb0\x8aTo\xc7 \
    Move\xbe\xb0\xc7To\x8a \xd2Personal\x80 Post\xf3 Print\xcfReceipt \xda\xbe Recreate\xcb Recreate\xe4\xcb \
    Register\xf8 \xdfAllElements\xdd\xc1 \xdfAll\xbd\xdd\xc1 \xdf\x8c\xb8 \xdf\x92 \xdf\x92\xb0\xd3\xae\xb3 \
    \xdf\x9e\xdc \xdf\xa5\xb3\xb0\xb9 \xdfElementsSet\xdd\xc1 \xdf\xac\xa3\xdc \xdf\xac\xa3\xf5 \xdf\xb9\xf8\xb0\xe3 \
    \xdf\xbd\xb0\x8a \xdf\xbd\xb0\xc7 \xdf\xbd\xdd\xc1 \xdf\xbe\xb0\x8a \xdf\xbe\xb0\xc7 \xdf\xd3\xae\xb3 \
    \xdf\xf8\xb0\xa5\xb3 \xdf\xfa\xb0Favorites \xdf\xfb\xb0Favorites \xe0\xd1Recovery Resend\x97\x94 Reset\xb9Caches \
    Restore\xc0\xe4\xcb\xad\xc9 Restore\xcc Reward\xbd\xe1 RunAuto\xddListsUpdating Run\x8aChecking RunBulk\xbe \
    RunBulk\xe5\xbe RunExportedPackagesConfirming Run\xcb\xabTo\xd8 Run\xcbLinkingWith\xd8 Run\xcbUnlinking\xb0\xd8 \
    Run\xccSynchronizingWith\xd8 Run\xe6\xab Run\xfc\xb7\xbe \xe4\xd2Reserve \xe5\x88Activities \xe5Bills \xe5Cities \
    \xe5\x99Menu\xbe \xe5Deleted\x91Ids \xe5\xa3Modes \xe5\xa3PickupPoints \xe5DirectPayments \xe5\xb9\xf8LogEntries \
    \xe5\xbd\xe2 \xe5\xbd\xe2\xad\xc9 \xe5\xbe\xaf \xe5\xcbLines \xe5\xcc \xe5\xcc\xad\xf8 \xe5\xccWithSummary \
    \xe5\xcdBrands\xaf \xe5Packages \xe5Promote\xbe\xaf \xe5\xdd\xc1Brands \xe5\xdd\xc1\x91 \xe5\xdd\xc1\xbe \
    \xe5\xdd\xc1\xe5Strings \xe5\xdd\xc1\xfb \xe5\xddLists \xe5Reviewed\xbe \xe5\xeaFavorite\xfb \xe5Transactions \
    \xe5Translations \xe5\xf8Payments \xe5UsersOf\xa5\xb3 \xe5UsersWithSummary \xe5\xfc\x91 \xe5\xfc\xbe \
    SetDefault\xd3\xae\xb3 SetDirect\xd2\xec SetMarketsMerch\xd3ConfigXML Set\xd3\xae\xb3To\x92 Set\xe4\xc9 \
    SetShowcase\xe9 Set\xf8Ban Set\xf8Push\xc8Token SetWebUI\xe9 Split\xcb\xc0\xad\xc9 Store\xe0\xb3 \
    Synchronize\xcfWith\xa3\xe7\xed Test Test\xa8Server Test\xc3\xee \xf6\x83\xbd\xb8 \xf6\x83\xfa\xb8 \
    \xf6Auto\xddLists\xe9 \xf6Collections\xe9 \xf6\xa3\xe7\xed\xe9 \xf6Direct\xd2\xe9 \xf6\xa5\xb3 \xf6\xa8Server\xb8 \
    \xf6FinancialCalculation\xa0 \xf6\xb9Currencies\xe9 \xf6\xb9\xca \xf6\xb9\xe3 \xf6\xb9\xf8 \xf6\xbd\xdd\x92\xb5 \
    \xf6\xbd\xe1\xe9 \xf6\xc3\xe9 \xf6\xc3\xee \xf6MetaDemoObject \xf6Multiple\xcb\xc0Statuses \xf6\xcb \
    \xf6\xcb\xad\xc9 \xf6\xcb\xc0 \xf6\xcb\xc0\xad\xc9 \xf6\xcbLines\xad\xc9 \xf6\xcb\xe9 \xf6\xcf \
    \xf6\xd8\xcc\xba\xe9 \xf6\xd8\xe5\xc4 \xf6\xd8\xe5\xc4\xe9 \xf6\xd8\xe9 \xf6\xe6\xab\xe9 \xf6Sms\xe7\xe9 \
    \xf6\xeb\xe9 \xf6\xf4 \xf6\xf8 \xf6\xf8Preferences \xf6\xf8\xd4 \xf6\xf8\xd4\xad\xc9 \xf6\xf8\xd4\xe9 \xf6\xf8\xe9 \
    \xf6\xfc\x92 \xf6\xfc\xbd \xf6\xfc\xd7 \xf6\xfc\xd7\xf9 \xf6YandexMarket\xba\xe9 Validate\xf8\xd4 \xb5 \xcb\xb5 \
    \xbd\xb5 \xbdTaobao\xb5 ConfigText Config\xb5 Qty New\xd3\x9f \xd3\x9f \x85\x9f \x9e\x9f \x9e\xbb \xbb\xd3\x9e\x94 \
    \xd9\xd3\x9f \xd9\xa3\x9f \xd9\x85\x9f \xd9\xd3 \xd9\xa3 \xd9\x85 \xd9\x9e BriefDescrTrans \xbd\xb6URL \xbd\xacURL \
    VendNick Vend\xb5 \x9fComment \xc9Comment \xec\x94 \xec\xb5 \xec\xc6 Sub\xe4Num Sub\xe4\xa1 Sub\xe4\xf0 \
    Vend\xd9\xb5 Vend\xd9Waybill Vend\xd9\x80\xb5 Vend\xd9\xec Vend\xd9\xbd\xb5 Vend\xd9\x95\xb5 Vend\xd9\xd5\xb5 \
    TaoBao\xa3 TaoBao\xd3 TaoBao\xd3With\xa5 \xbb\xcd\xd3 \xbb\xcd\xd3With\xa5 \xbb\xa3\xd3 \xd5\xb5 \xd3\xfe\xa3 \
    \x92\xb5 QtyOrig \xc0Num \x87\xec\xc1 \xc6Orig Config\xac\x94 Config\xacTextOrig \xfd Ordered\xa1\xf0 Custom\xa4 \
    Custom\xa4InEnglish \x8eMoveTo\xcf \x8eBePurchased \x8eBeReviewed \xe1\xb5 \x8eBeClosed \xd8\xf5 \xbb\xa3\xf5 \
    \xbcPaid \xbcCancelled \xbcCompleted \xd3\xbb \x85\xbb \x8e\xa7\xfd Vend\xd9\xa3\xd3 Vend\xd9\xbd\xd3 VendURL \
    \xfa\xda\xbd\xd3WarningReason \xfa\xda\xbd\xd3WarningLevel THS\xb8 Substatus\x94 Substatus\xc6 \xc9\xb5 \xc9\xc6 \
    \xbe\x9b Goods\x85 \xa3\x85 Logistician\xa3\xd3 \xf1\x85 Remain\x85 \x9eSign \x9e\x94 \xa3\xc5\xb5 \xa3\xc5\xc6 \
    \x8e\x8f \x8e\x96Shipment \x8e\x93Address \x8eRestore \x8eClose \x8eClose\x8f \x8eAccept \x8e\xda\xbe \
    Estimated\xfd \x9f\xb5 \x9f\xc6 \xa3Address \xbb\xa3\xcdIn\xac\x9e \x83\xb8 \xac\x9e\x94 Shipment\xa1 \
    \xc0\xecSummaries \xf8\x80\x87\x85 \xd8\xf5Enum \xbcTest Created\xa1\xf0 \xa6\xb5 \xf8Login AdminAlertText \
    Admin\xb8Text Goods\x85\xbb \xa3\x85\xbb \xf1\x85\xbb Remain\x85\xbb Paid\x85 Paid\x85\xbb Profit \x9e\x94\xbb \
    \x9eSign\xbb \xf1\x85\xcdIn\xac\x9e \xbb\xa3\xcdIn\xbb\x9e Packages\xfd \xcfPrices \xcf\xf1\x9aPer\x9e\xc1 \
    \xf1\xcd\x9a\xc1 \xdc\xc1 \xaa\x94 Has\xaa Title \xcdTitle Master\xdb \xac\x92\xb5 \xfa\xb5 \xfa\xc6 \xfaScore \
    \xa4 \x8c\xb5 Taobao\xbd\xf7 \xac\xbd\xf7 MainPicture\xf7 Stuff\xec Volume \xd3 Pictures Location Features \
    FeaturedValues \xbcSell\x84 SellDisallowReason Approx\xfd Physical\xd0 \xbcFiltered FilterReasons \xdbRanges \
    Updated\xf0 Created\xf0 \xfa\xa6\xc6 \xbc\xdd\xc1\x92 \x8c\xc6 FirstLot\xdb NextLot\xdb Has\xbb\xa3 Videos \
    Actual\xfd\xb8 \xfdInfos Click\xf7 KeywordClick\xf7 ShopClick\xf7 TaobaokeCatClick\xf7 Commission CommissionNum \
    Commission\xdc CommissionVolume CouponEnd\xf0 Coupon\xd3 Coupon\xdc CouponStart\xf0 Shop\xf5 \xa3Costs Attributes \
    HasHierarchicalConfigurators Configured\xbe \xbcValid\xd6 \xd6 \x8bLot\xdb \xd3\x9e\x94 \xd3\xf6\xa1 \xa3\xf2Num \
    Manual\xd3 \xa3\x98Lastname \xa3\x98Firstname \xa3\x98Middlename \xa3\x98Phone \xa3\x9c \xa3Postal\x94 \
    \xa3Region\xc6 \xa3City Size \x9e\x94\x9f \x9eSign\x9f \x8e\xa2 \x8e\xf6 \x8e\x93\xec \x8ePrint\xcfReceipt \
    \x8eExportTo\xac\xa3\xed Creation\xa1 \xbe \xa3\x9c\x94 \xa3\x98PassportNumber \xa3\x98\xdeAddress \xac\xcf\xb5 \
    \x83\xd3 \x83\xd3\xbb \x8eBe\xf2 \xa3City\x94 \xa3\x98INN \xa3PickupPoint\x94 \xbcExported \xd5\xd3 \
    \xd5\xd3Percent LastUpdated\xf0 \xd8 \xe5\xc4 \xfaArea\xb5 \xbdTitle \xbfOfQuery Min\xd3 Max\xd3 MinVolume \
    MaxVolume Min\xfa\xdd Max\xfa\xdd \x8c\xd7\xf9\xb5 Configurators \xcbBy Output\xc5 \x92\xc5 \xbc\xcd \xbcTmall \
    \xbcClear\xbdTitles Module Min\xdb Max\xdb MinFirstLot MaxFirstLot \xb6\xf7 \xb6File\xb5 UseOptimal\xafSize \
    EnableDirect\xe5 \xd7\xe5 \xfa\xddRange FirstLotRange MaximumPage\x9b \xa6\xc6 Flags Optimal\xafSize \
    Maximum\xafSize Maximum\xbe\x9b \x87Sorts Text \x92 \xfa \xfaLocation \x8c MultipleConfiguratorLogic \xd3Range \
    VolumeRange VolumeRangeLogic FirstLotRangeLogic EnableMorphologyPreprocess Allow\xe5\xfe\xd0 Feature\xadEnable \
    \xbcActive \xbc\xa8Verified \xa8\x97\x94 Login First\xc6 Last\xc6 Middle\xc6 Sex \xa8 \x9c\x94 \x9c City Address \
    Phone Postal\x94 Region RecipientLast\xc6 RecipientFirst\xc6 RecipientMiddle\xc6 \xde\xa1 \xdaVolume Skype \
    Phone\x97\x94 \xbcHidden \xbcVirtual \xac\xb5 \xc6 \xbd\x9b \xbcParent Parent\xb5 \xbc\xe5 \xbc\xbb \
    \x87\xbd\xdd\xc1\x99Types RootPath Icon\xb6\xf7 Meta\xa0 \xe5\xd0 \xa2\xec \xcb\xc0Ids \xd1 EnableValidation \
    \x95\xb5 \x95 \xa5 \xdb \xf1\x9a \xb1\xf1\x9a \xb1\xd3 \xb1\xf1\x9a\xfe\xa5 \xb1\xd3\xfe\xa5 Fields \x92\xc6 \
    \xd8\xfd \xa3Modes Ruble Dollar Yuan \xc2Percentage Minimum\xc2 \xbcSinchroCB \xa3Types \x87\xa3Types \
    \xac\xa3Region\xb5 \xac\xa3Region\xc6 \xbcAuction\xf5\xbdSell\x84 \xbcNotDeliverable\xbdSell\x84 \
    \xbcSecondhand\xbdSell\x84 \xbcFiltered\xbeSell\x84 \xbcInStock\xbdSell\x84 \xbcNot\xe6Sell\x84 Use\xa5 \
    \xa1\xf0Format UseVip\xa5 \xa5\xc5 \x87\xa5Modes Limit\xbeBy\x90 \xf5 Alias \xbf Root\x92\xb5 \xbc\xa9 \
    \x8e\xe5Root\x92 Prefix Has\xe9 \xd5Types Has\xbd\xe2 \xb6\xe5 \xbcHidden\xbdUrls \xcc\xba RequireInventoryControl \
    \xbcAllConfigurationsLot\xdb HasMultiInput\xd7 \xf8\xb5 \xcb\xc0\xb5 \xcdText \xcd\xbf \xbcApproved \xf8\xc6 \xdd \
    PositiveGrade NegativeGrade Answers \xb6Urls \xb6PreviewUrls \xbcRewarded Mail\xf2Num \xa3\x98\xc6 PassportNumber \
    \xdeAddress \xac\xa3\xb5 PickupPoint\x94 \x9c\xc6 City\x94 PassportIssue\xa1 INN \xbe\xaa Sub\x91 Sub\x91\xaa \
    RootPath\xaa \xe5Properties \xe5Properties\xaa \xfa\xaa \x8c\xaa \x92\xaa Hint\x91 Hint\x91\xaa \x87\xe5Methods \
    \x87\xe5Methods\xaa \xd2\xb5 \xd2\xc5\xb5 Comment \xf8\xb1\xc6 Created\xa1 \x85 File\xf7 \xec \xac\xf3\xb5 \
    \xd2\xc5\xc6 \xd2\xc5\xb6URL \xd2\xc5Absolute\xb6\xf7 Shop\xc6 Picture\xf7 \xa6Picture\xf7 Credit Scores \
    \xbcUnknown\xdb\xbdSell\x84 Availability Properties Familyname Patername Region\xc6 \xcd\xd3 \xc2\xd3 \xcd\x9e\x94 \
    Converted\xd3\xc1 NotRounded\xc2\xd3 Converted\xd3 Converted\xd3\xfeSign \x9e\xc6 \xbcDeliverable \xa3\xd3 \
    One\xbd\xa3\xd3 One\xbd\xd3\xfe\xa3 \xd3\xfe\xa5 \xd3\xfe\xa5And\xa3 Num \x89\xbb Reserved\xbb \x87\xbb \x89\x9f \
    Reserved\x9f \x87\x9f PaymWait\xbb PaymWait\x9f Meta\xb8 Numerics Texts MultilineTexts Htmls Moneys Links Dates \
    ManyTexts SelectOnes SelectManys SelectTrees Passwords Lists ConstraintDescriptions Field Values Placeholders Unit \
    \xbcReadOnly RequireReload Min\xf9 Max\xf9 \xa1Precision \xb9Key \x98\xb8 LastActivity\xf0 \xbcOnMarket \
    \xbc\xa8\x97Used \xbcBanned WebSite Version\xb8 One\xbd\xd3\xbb \xf1\xd3\xbb \xfdNet \xbdURL \xbd\xf7 \x8d\x9b \
    Daily\x8d\x9b Weekly\x8d\x9b Monthly\x8d\x9b LastMinute\x8dCounts ActiveInstances ActiveTestInstances \xce\x8d\xeb \
    \xceAll\x8d\xeb \xf1LengthTranslatedTexts Length\xacTranslatedTexts CachedAdapterCalltatistics \
    AdapterCalltatistics Desciption \xd5\xf5 Start\xf0 End\xf0 OtherNeed OtherSend Main\xb6\xf7 Configurations \
    \xd7Values Start\x89\xbb Debit\xbb Credit\xbb End\x89\xbb Start\x89\x9f Debit\x9f Credit\x9f End\x89\x9f Trans\x9b \
    \xf3\xf5 Trans\xa1 \xf3\xa1\xf0 Trans\xb5 Reset\xfd \xbdConfigurations \xbd\xd7Values \xde \xcb \xf8\xd4 Showcase \
    \xddLists SocialNetworks Currencies Languages Translatable\xca Design\xca Personal\x80\xb5 \xbcPhoneVerified \
    \xbcAutomateSetted Host Port EnableSSL Ssl\xc5 \xb0\xa6\xc6 \xb0\xa8 LinkTo\xcd Single\xd3 \xbb\xa3 View\xb4 \
    LinksIn\xa4 \xe2 \xd8\xe2 \xbcFinished \xbcAwaiting\x81 ProgressPercent Work\xf0 Actions Steps \xd2\xa1 \xd2\xf7 \
    PaidSumInUSD SumToPayInUSD SumToPayInRUB SettlingPeriod \x97\x94Kind \xbcIPCheckUsed \x84IPs AdminPanel\xbf \
    \x87Languages \x80 Tariff Hosting Default\xbd\xd8 Creation\xa1\xb0 Creation\xa1To \xec\xb5\xc1 RecipientCity \
    \xa3\xc5Ids \xf8\xb5Delimited\xc1 \xcbIds \xd7\xc6 \xf9 \xf9Alias \xcd\xd7\xc6 \xcd\xf9 \xcd\xf9Alias \
    \xbcConfigurator Mini\xb6\xf7 Pid Vid \x91 Brands Translated\xbdTitle Current\xb6\xf7 CurrentSort Current\xafSize \
    \xbcFoundBy\xbd\xb5 \xd3\xaeIntervals \xd3RoundingFactor Round\xcd\xbb\xa3\xd3 \xf1\xa3Fixed\xd3 \xc2Percent \
    MinimumLimit MaximumLimit Maximum\xc2 Log\xa1 Log\xf0 Field\xc6 Prev\xf9 New\xf9 Old\xec New\xec \xbd \xd6\xaa \
    \xa3Costs\xaa \xfa\xbe \xfa\xbe\xaa Children Local\xb5 \xe5\xbe\xd0 \xbcDeleted \xbcParentOn\xd8 \xaa\xa4 \
    \xbcPickupPoint\xc5 ResetApprox\xfd Reset\xe5\xd0 \xe5\xf7 Formula \xba\xf5 \xba\xa3\xc5 \xd8Types \xcd\xa3\xd3 \
    \xcd\xd3\xfe\xa3 \xbb\xd3 Config\xac\xb5 Set\xcd\xd3By\xfa Set\xcd\xa3By\xfa \xf3\xa1 Direction \xf8\xb8 \
    PaymSort\x94 PaymSortText \xb6URL Absolute\xb6\xf7 CustomField \xd2\xed Sort\xcb \x81 Sms\xe7 Secret Sender \
    Api\xb5 TestRecipientPhone \xb5\xc1 \xde\xa1\xb0 \xde\xa1To File\xf5 \xec\xa4 \xf7 Preview\xf7 \xb6Width \
    \xb6Height \xd8\x9e\x94 \xccReserved\x85 \xda\xd8\x85 Exchange\xdc \xda\x85 \xac\xa3\x85 Earnings\x85 \
    EarningsPercent Author\xc6 \xbc\xc9 Zip \xbc\xc6\xe5 \xbcGlobal \xbc\x87 \xbc\xcfExport\xa9 \xbcReceiptPrint\xa9 \
    NeedPackagesConfirming PackagesConfirming\x81\xc6 \xbcPickupPointSupported Sub\xcb\xb5 \xf3\xb5 \x99 \xf8Nick \
    Reply \xf8\xe3 Result Images \xe9 \xbcDefault Strategy\xf5 \xa3Ids Old\xd3 \xa5Percent \xbc\xb1\x95 \x87\xdb \
    Input\xd7\xb5 Input\xd7\xf9\xb5 \x8dLimit \x8d\xd3 TurnoverPercent MinimumRent Fixed\xd3 MaximumRent \x89 \
    Reserved\x85 \x87\x85 PaymWait\x85 \xc7 \xc7Summary \x8a \x8aSummary \xe5\x91 Favorite\xfb Favorite\xfbSummary \
    \xbc\xa8VerificationUsed \xe8\xb5 \xbcPhoneVerificationUsed \xa1 Providers Income\x85 \xb6FileIds \xb9\xf8\xb5 \
    Operation\xf5 Customer\xb5 \xb9\xf8Login \xa1\xf0 Logistician\xb9Key Agent\xb9Key Agent\xcb\xb5 Agent\xb9\xc6 \
    Logistician\xb9\xc6 Logistician\xcb\xb5 Agent\xf8\xb5 Agent\xf8Last\xc6 GeoCoordinates \xd2\xed\xb5 Success\xf7 \
    Fail\xf7 \xbcPartial\xd2 Custom \xe4\xb5 \xe4\xc0\xb5 \xd9Qty \xda\xec State District Area\xb5 \xa6\xf9 \xef\xb5 \
    Msg\x9b NewMsg\x9b Subject \xbcAnonymous \x9cFlag\xb6\xf7 \x9e \xf0Period \xa1\xb0 \xa1To Start\xa1 End\xa1 \
    IncludeArchiveByMethods \xc4\xc6 First\x94 Second\x94 \xc2 \xc2\xdc \xdcWithDecrease\xc2 \xdcWithIncrease\xc2 \
    Sync\xc5 \xa9 \xbcTurnOn \xd3\xf5 Box\xb1\xf0 BoxOther\xf0 BoxWork\xf0 ApiNetwork\xf0 ApiWork\xf0 \
    ApiNetwork\xf0Per\x8d Area\x94 \xc5 Start\x9a Start\xfd \x82\xfd \x82\x9a \x99\xf5 \xbd\xdd\xf5 Link LikeWidget \
    ShareWidget SubscribeWidget Icon\xf7 Start\x89 Debit End\x89 \xbcRequired \xf1\x9b \xf1Received \xf1Reserved \
    \xf1\x87 \xf1Waiting\xad\xd2 ElementIds Short\xa6\xc6 \x9c\xb5 City\xc6 \xbcAbandonedCart\xc8\xa9 \
    \xbcCartReady\xadClearance\xc8\xa9 AbandonedCart\xc8Delay CartReady\xadClearance\xc8Delay DelayBeforeCartClearance \
    \xbb\x9e\x94 \x9e\xdc\xc1 CurrenciesDisplaying\xcb \xa5IdentificationParametr \xac\xa3\xf5\xb5 Start Step Roles \
    \xb2\xc4 \xf6\xc4 \xf6\xa0Root\xc6 \x83\xd0 \xe4\x9b \xbcImmmediate \xe0\xc4 \xe0\xf7 \xbcI\xaf \xd0 \xbcNewWindow \
    Width Length Height \xc2Fixed \x8eBeTrue \x8eBeFalse \xa6\xc6\xadTrue \xa6\xc6\xadFalse \xbcRandom\xe5 \
    \xafPosition \xafSize \x9f\x89Avail \xe4\x85 \xe4Paid Current MultiInputConfigurations Sum Turnover \x88\xab \
    \x92Ids \xb3\xb5 Album\xc6 UsedLanguages Used\xedLanguages Selected\x92Structure\xf5 \x92StructureTypes \
    SelectedTranslate\xf5 Element\xb5 \x94 \xfb \xe5Strings Flag\xb6\xf7 \xbcEuropeanUnion \xbf\x94 StartText \
    FinishText \x8eBeDeleted \x8eBeEdited \xe1Ids Version \xe1\x9b WholePlatform\xe1\x9b ShowWholePlatform\xe2 \
    \xbcClientVersion \xbc\xe4\xc9 Elements \xf8\xd4\xb5 \xcb\xe5\xd0 \xfa\xda\xb5\xc1 \xfa\xdaWaybill\xb5\xc1 \
    Min\xcb\x9a Max\xc7\xbe\x9b MaxCart\xbe\x9b \xcbPrefix \xa3Countries \xacAuthentications \xf8\xd4Fields Small \
    Medium Large \xbcMain \xbc\x8c \xbc\x92 Element\xb5\xc1 IndexNumber Selected Activation\xa1 Logistician\xb9 \
    \xc3\xb5 Reset\xd3 Reset\xdb Manual\xfd Real\xfd Allow\x88Updating Vendorids \xbePer\xfa \xc3 \xf0\xb0Start \
    \x81\xf5 \x81Parameter \x83Prices \x83\xd3\xb8\xc1 CollectionSummaries \xcd\xc6 First\x9e\x94 Second\x9e\x94 \
    Feature Expiration\xa1 \x9a AllowIncomplete AllowDeleted Waiting\xf0 Force\xf6 \x99\xf5\xc6 \xbd\xdd\xf5\xc6 \x9b \
    \xbcRtl \xc8Emails \xc8\xbf ActiveNotifications \xe4\xcc\xc1 \xf1\x9aIn\xbb\x9e \xf1ProfitIn\xbb\x9e BoxberryToken \
    BoxberrySendPickupPoint\x94 \xbc\xe8Required Allow\x8f\xcc DefaultSort \xb1\xf0 Requests Include\xedTranslations \
    Translatable\x99 \xe5Text Level Score \xf1Feedbacks PositiveFeedbacks \xd7\xb5 \xd7\xf9\xb5 Number Last\xf6\xf0 \
    \xaa\xc3 \xbdRelative\xf7\xee WebSite\xf7 \xb6 Reset\xb6 Records Sum\x8d Methods Messages \xf1CallsArchive \
    PaidCallsArchive \xaaCallsArchive \xbcMainCity QueryText \xebBy\xf0Period Sign \xbcUse \xdc \xbcEnhanced\xc5 \
    \xc5\xe9\xc1 ActiveModes Types Rent\xd3 \xbcDisabledByPayer\xec Report\xf0 Positive\x85 Negative\x85 \
    SuccessfullyNumber IncorrectNumber DuplicateNumber UseDicount \xd3\xae\xb3\xb8\xc1 Showcase\xe9 \xf1\xd3 \
    \xf1\x83\xd3 \xf0 \xbc\xf8\xa0 \x92\xb5\xc1 \xf1Rent RentPerPeriods FeatureRentPerPeriods \xd7 Disabled Picture \
    \xa6\xf5 Sms\xe7\xc5\xe9\xc1 \xbcSms\xa9 CommonShareWidget Main\xb8 \xed\xf4 Custom\xf4 SumIn\xbb\x9e Transactions \
    SumMoney \xa3Score \xbdScore \xe7Score Header Trans\xc1 \xf0Measure UseDefault\xd0 DefaultAdminPanel\xbf \
    \xbcSellFree ConvertedMin\xcb\x9a \xbcSimple\xde\x84 \xbcPhone\xde\x84 \xbdShowcase \xb7\xb5 Actual\xb5 Prepayment \
    Debt \xbb DisplayedMoneys Source \xe4\xcb\xb8 \xe4Lines\xc1 \xbc\x87\xadRecreation \xac\xf2\xf7 \
    \xcf\xf2Checkpoints \x97\x94 Taobao \xe5Methods Vkontakte MultiInput\xd7\xb5 Min Max \xf9\xb5 Lang \xef\xb8 \
    \xef\xc3\xc1 Reset\xf4 Upload\xf7 \xbc\xe8Expired \xb8 \x99\xc1 Redirect\xf7 \x83\xd3\xb8 Roots value Rates \
    MaxProfiles\x9b Percent Field\xb8 Parameter \xe4Responsible Separated\xbe\x9b \xbd\xa4 \xcf\xb5 \xe4\xc0\xd9\xb8 \
    Element \xbcNeedCollect SourceFile\xb5 \xe4\xc0\xec\xb8 \xcb\xc0\xecSummary \xcf\xd3\xb8 \xcf\xf1\x9aPer\x9e \
    \xcb\xf1\x9aPer\x9e \xbdPicture string Reason Range Video \xfd\xb8 \xce\xa3\x9a \xbdAttribute \xceConfigured\xbd \
    \xce\xbd\xd5 \xcf\xbd Configurator Flag Sort Named\xd7 \xd8\xd5\xf5\xb8 Answer Placeholder int \xbd\x95 \
    \xbd\xd7\xf9 \xdd\xc1 \xd3\xaeInterval\xb8 \x92\xb7\xb8 \xbd\xd8\xf5 \x81\xb8 \x9e\xdc Ordered\x9e \
    \xb9\xf8\xe3\xb8 ValuedConfigurator \xd7\xf9 Element\xb8 CollectionSummary \xe0 ArchiveRecord Rental\xd2\xb8 \
    FeatureRental\xd2\xb8 \xf3\xb8 Trans\xb8 \xa3\xc5 \x9e\xb8 Money \xe4\xc0 \xef\xc3 \xcb\xb4\xbd Tariff\xb4Element \
    session\xb5 item\xe1\xb5 \xff\x82\xa0 add\xa0 \xbd\xe1Answer\x82\xa0 \xff\x99\xc1 content\xc1 ArrayOf\x99\xc1 \
    \xff\x8c\xb8 brand\xb8 Editable\x8c\xb8 category\xc6 parent\x92\xb5 category\xb5 input\xbf \xff\x92\xb8 \
    category\xb8 Editable\x92\xb8 first\x9e\x94 second\x9e\x94 rate \xa5\xb3\x82\xa0 item\xdd\xf5\xb5 content\xf5 \
    item\xc1 role\xc6 userLogin \xbd\xe1\xa0 item\xb5 configuration\xb5 quantity field\xd0 price\xf5 \xcb\x82\xa0 \
    \xff\xd3\xae\xb3\xb8 price\xae\xb3\xb8 \xd3\xae\xb3\xb8 \xffFirst first \xffSecond second user\xd0 \xf8\xf6\xa0 \
    discount\xb3\xb5 user\xb5 vendor\xb5 item\xe1Ids \xffIds ids right\xb5\xc1 user\xd1 rememberMe service block\xc1 \
    promotion\xb5 \xff\xe0 request item\xd0 \xff\xd0 parameters framePosition frameSize \xff\xe5\xd0 search\xd0 \
    \x8b\xdd\xc1\xe5\xd0 application\xf5 includeMeta\xb8 date\xb0 dateTo includeCalculation\xa0 sales\xb5 \
    sales\xc0\xb5 order\xb5 order\xc0Ids orderIds current\xd1 new\xa8 status\xb5 comment new\xd1 package\xb5 \
    status\xa1 newPhone vend\xd9\xb5 vend\xd9Waybill orders\xb4\xbdIds confirmation\x94 context\xb5 user\xa8 sum \
    \xff\x9d\xa0 create\xa0 \x99Menu\xbd\x9d\xa0 \xff\xac\xa3\xdc external\xa3\xdc \xac\xa3\xdc \xff\xac\xa3\xf5 \
    external\xa3\xf5 \xac\xa3\xf5 \xb9\xf8\xe3\x9d\xa0 template\xe3\xc6 \xb9\xf8\x9d\xa0 delivery\xc5\xb5 \xcb\x9d\xa0 \
    \xcf\x9d\xa0 weight subject text ticket\xb5 \xf8\xd4\x9d\xa0 \x92\xa0 \xbd\xa0 \xd7\xa0 property\xb5 \xd7\xf9\xa0 \
    menu\xbd\xb5 order\xc0Identificators profile\xb5 property\xf9\xb5 activity\xf5 activity\xb5 action\xb5 Named\xd0 \
    element\xb5 \xffContents\xc1 contents\xc1 brand\xb5 categoriesVisible\xe9 external\x92\xb5 \xff\xc9\xb8 \
    operator\xb8 index price\xae\xb3\xb5 \xff\xd3\xae\xe9 price\xae\xe9 Editable\xd3\xae\xe9 key idInContext \
    \xffExport\xd0 export\xd0 \xcfExport\xd0 userFilter \xf8Filter\xd0 name category\xbdFilter \xffFind\xd0 find\xd0 \
    hintTitle itemTitle languageOfQuery customer\xb5 bill\xb5 includeDetails number\xbd getResult \
    \xffVariables\xd3\xe9 variables\xd3\xe9 \x8dArchives\xe5\xd0 \xff\xe5\xe9 categoryIds configurators \
    \x9e\xdc\xb4\xb2\xd0 elements service\xed country\xb5 needHighlightParentsOfDeleted\x91 server\xb5 \
    authentication\xed return\xf7 external\xa3\xdc\xb5 external\xa3\xf5\xb5 file\xb5 file\xc6 file\xf5 \
    FinancialCalculation\xd0 ids\xc1 currency\xc6 attempt\x9b taoBao\x92\xb5 event\xf5 payment\xe0Xml \xd2\xe0 \
    strategy\xb5 promoted\xb5 itemIds provider\xf5 search\xc4\xb5 is\xee filter query\xf5 \xff\xcbFilter orderFilter \
    \xcbFilter from\xa1 to\xa1 parent\xb5 depthLevel markAsRead direction sorting\xd0 isPositive \xff\x90 catalog \
    \xff\xb7\xa0 import\xa0 source \xffInsert\xa0 insert\xa0 \xdd\xc1ElementsInsert\xa0 target\xcb\xb5 merged\xcb\xb5 \
    amount isDebit transaction\xa1 \xffPrintReceipt\xd0 printReceipt\xd0 \xcfPrintReceipt\xd0 sale\xc0\xc1 \
    \xe4\xc0\xd9\xb8\xc1 \xffRecreate\xa0 recreate\xa0 \xcbRecreate\xa0 sales\xcb\xb5 \xf8\xde\xa0 item\xdd\xf5 \
    vendors userIdentifier provider\xe8\xb5 exportingTarget \xbd\xb7\xa0 \x88Activity\xe5\xd0 Bill\xe5\xd0 \
    \x99Menu\xbd\xe5\xd0 \xa3\xc5\xe5\xd0 \xa3PickupPoint\xe5\xd0 \xd2\xe5\xd0 LogEntry\xe5\xd0 \xcb\xc0\xe5\xd0 \
    \xcb\xe5\xd0\xad\xf8 \xdd\xc1\xbd\xe5\xd0 \xdd\xc1\xfa\xe5\xd0 \xdd\xc1\xe5\xd0 \xea\xfa\xe5\xd0 \xf3\xe5\xd0 \
    \xf4\xe5\xd0 payment\xb5 isPaid admin\xb8 \xffMarketMerch\xd3Config\xc1 marketMerch\xd3Config\xc1 sales\xc9\xb5 \
    settings isBanned order\xc0\xb5 \xffSplit\xa0 split\xa0 \xcb\xc0Split\xa0 \xff\xe0\xb3 request\xb3 \xe0\xb3\xb8 \
    recipient\xa8 recipient\xb8 \xff\xf6\xa0 update\xa0 \x83\xbd\xb8\xf6\xa0 \x83\xfa\xb8\xf6\xa0 \
    Auto\xddLists\xe9\xf6\xa0 Collections\xe9\xf6\xa0 \xce\xa3\xe7\xed\xe9\xf6\xa0 \xa5\xb3\xf6\xa0 \xa8Server\xf6\xa0 \
    date FinancialCalculation\xf6\xa0 \xff\xe9 \x9e\xe9 \xff\xb9\xca\xa0 instance\xca\xa0 \xb9\xca\xa0 \
    \xb9\xf8\xf6\xa0 old\x92\xb5 new\x92\xb5 \xf6\xa0 Messenger\xe9\xf6\xa0 \xc3\xee\xf6\xa0 \xcb\xf6\xa0 \
    \xcb\xc0\xf6\xa0 \xcb\xe9\xf6\xa0 packageAdmin\xf6\xb8 \xcfAdmin\xf6\xb8 \xd8\xe5\xc4\xf6\xa0 \
    \xd8\xe5\xc4\xe9\xf6\xa0 \xd8\xe9\xf6\xa0 \xe6Exporters\xe9\xf6\xa0 Sms\xe7\xe9\xf6\xa0 \xeb\xe9\xf6\xa0 \
    translatable\x99 translation\xb5 \xf4\xf6\xa0 \xf8Preferences\xf6\xa0 \xf8\xd4\xf6\xa0 \xf8\xe9\xf6\xa0 \
    validate\xa0 \xf8\xd4Validate\xa0 \xce\x92 \xa8\x97\xb8 \x8c\xb8\xc1 \xce\xbd\xb8Sub\xc1 \x92\xb8\xc1 \
    Collection\xb8 \x8c\xb8 \xe5\xd7\xb8\xc1 \xe4ProcLog\xb8 \xce\xbd\xa4 \xce\xbd\xb1\xb8 \xce\xbd\xb8 \
    \xce\xbd\xb8\xc1 \xe4\xec\xb8 \xd2\xc5 \xe4\xc0ProcLog\xb8 \xe4Shipping\xb8 \x9eRates \xef\x92\xb8 \
    Trade\xdc\xb8\xc1 \xf8\xec\xb8 \xfa\xb8 Auto\xddListsUpdating \x8aChecking \xd8\xcc\xba\xab \xd8\xcc\xbaLinking \
    \xd8\xcc\xbaUnlinking \xd8\xcc\xbaSynchronizing \xe6\xab \xfc\xbeImporting \x8b\x83\xd3\xb8 \x88Activity\xb1\xb8 \
    \xa5\xb3\xf8\xb8 \xbf\xb8 Editable\xce\x92 \xea\xbd\x95MultiInput\xb8 \xea\xbd\x95\xd3\xb8 \xea\xdbRange \
    alternative_item_url allowed_ips is_iframe AccessDenied \x8d\xb0IP \xb9KeyBan InvalidSignature InvalidTimestamp \
    MissingSignature MissingTimestamp AlreadyExists \xf8AlreadyExistsInOther\xa5\xb3 \x8b\xaa ContractViolation \
    InvalidInput\xf9 \xbb\xaa Not\x87 External_\xd8TemporaryUnavailable \xbd\xbcNotComplete NotFound \x92With\xb5 Ok \
    \xe8Expired Validation\xaa \xd1Required\xadFinish\xac\x86";
