// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

use crate::catalog::{Member, Outcome, Repeat};
use crate::catalog::rows::facts::*;
use crate::catalog::rows::kind::*;
use crate::catalog::rows::member::*;
use crate::catalog::rows::*;
use crate::error::ErrorKind;

pub(crate) static METHODS: [MethodRow; 516] = [
    method(m(826, TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // AboutOrderLogic
    method(Member::ABSENT, 316, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddAnswerToItemReview
    method(Member::ABSENT, 316, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddAnswerToItemReviewForOperator
    method(Member::ABSENT, 535, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddBlackListContents
    method(m(827, TEXT, NO_ITEM, 0), 537, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddBrandInfo
    method(m(828, OBJECT + 58, NO_ITEM, 0), 84, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategory
    method(m(828, OBJECT + 58, NO_ITEM, 0), 84, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategoryByLanguage
    method(m(829, OBJECT + 304, NO_ITEM, 0), 319, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCategoryInfo
    method(Member::ABSENT, 88, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddCurrencyRate
    method(m(826, VALUE_INT, NO_ITEM, 0), 539, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddDiscountGroupToInstance
    method(Member::ABSENT, 24, 5, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddElementsSetToRatingList
    method(Member::ABSENT, 322, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AddInstanceUserToRole
    method(Member::ABSENT, 92, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemRatingList
    method(m(826, VALUE_TEXT, NO_ITEM, 0), 541, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemReview
    method(m(826, VALUE_INT, NO_ITEM, 0), 0, 6, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemToBasket
    method(m(826, VALUE_INT, NO_ITEM, 0), 29, 5, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddItemToNote
    method(m(826, OBJECT + 327, NO_ITEM, 0), 543, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddOrder
    method(m(826, VALUE_INT, NO_ITEM, 0), 545, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddPriceFormationGroup
    method(m(826, OBJECT + 30, NO_ITEM, 0), 547, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // AddPrices
    method(m(826, VALUE_INT, NO_ITEM, 0), 549, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddUser
    method(Member::ABSENT, 325, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AddUserToDiscountGroup
    method(m(826, VALUE_INT, NO_ITEM, 0), 328, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // AddVendorToFavorites
    method(Member::ABSENT, 551, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ApproveItemReviews
    method(Member::ABSENT, 331, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AttachActionsToRole
    method(Member::ABSENT, 334, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AttachRightsToRole
    method(m(830, TEXT, NO_ITEM, 0), 96, 4, CUSTOMER | CHANGES_IDEMPOTENT | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // Authenticate
    method(m(830, TEXT, NO_ITEM, 0), 96, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateAsUser
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 97, 2, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateInstanceOperator
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 337, 3, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // AuthenticateInstanceServiceOperator
    method(m(826, OBJECT + 39, NO_ITEM, 0), 104, 3, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 1), // BatchGetItemFullInfo
    method(m(826, OBJECT + 41, NO_ITEM, 0), 6, 6, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 0), // BatchGetItemTotalCost
    method(m(826, OBJECT + 44, NO_ITEM, 0), 100, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 0), // BatchGetSimplifiedItemConfigurationInfo
    method(m(826, OBJECT + 45, NO_ITEM, 0), 104, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED, 1), // BatchGetSimplifiedItemFullInfo
    method(m(826, OBJECT + 46, NO_ITEM, 0), 553, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // BatchGetUserData
    method(m(826, OBJECT + 40, NO_ITEM, 0), 34, 5, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED | PAGES, 2), // BatchSearchItemsFrame
    method(m(826, OBJECT + 43, NO_ITEM, 0), 340, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // BatchSearchRatingLists
    method(m(826, OBJECT + 102, NO_ITEM, LIST), 555, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // BatchSimplifiedAddItemsToBasket
    method(m(826, OBJECT + 395, NO_ITEM, 0), 108, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // CalculateRent
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLineSalesOrder
    method(Member::ABSENT, 12, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLineSalesOrderForOperator
    method(Member::ABSENT, 304, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelLinesOrder
    method(Member::ABSENT, 557, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // CancelOrders
    method(Member::ABSENT, 12, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelSalesOrder
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CancelSalesOrderForOperator
    method(m(832, OBJECT + 203, NO_ITEM, 0), 343, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeEmail
    method(Member::ABSENT, 12, 6, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeLineStatus
    method(Member::ABSENT, 346, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangeOperatorPassword
    method(Member::ABSENT, 39, 5, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePackageStatus
    method(Member::ABSENT, 349, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePassword
    method(m(832, OBJECT + 80, NO_ITEM, 0), 352, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ChangePhone
    method(Member::ABSENT, 44, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ChangeSalesOrderLinePurchaseInfo
    method(Member::ABSENT, 44, 5, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ChangeSalesOrderLinePurchaseInfoForOperator
    method(m(826, OBJECT + 62, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 3), // CheckCurrencyRates
    method(Member::ABSENT, 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // CheckIfStatefullMethodsAllowed
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearBasket
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearFavoriteVendors
    method(Member::ABSENT, 0, 1, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ClearNote
    method(Member::ABSENT, 559, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ClearOrdersHistory
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseCancelSalesOrderForOperator
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseLineSalesOrder
    method(Member::ABSENT, 156, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseOrder
    method(Member::ABSENT, 12, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // CloseSalesOrderForOperator
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 561, 2, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmEmail
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 355, 3, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmExternalAuthentication
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 0, 0, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN | PARAMS_UNKNOWN, 0), // ConfirmExternalAuthenticationWithToken
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 563, 2, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmNewPassword
    method(Member::ABSENT, 156, 2, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ConfirmOrderPackaging
    method(m(826, OBJECT + 354, NO_ITEM, 0), 561, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPasswordRecovery
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 562, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPhone
    method(Member::ABSENT, 12, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPriceLineSalesOrder
    method(Member::ABSENT, 304, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // ConfirmPriceLinesOrder
    method(Member::ABSENT, 565, 2, OPERATOR | CHANGES_ONCE, 0), // CreateBalanceChargingBill
    method(m(826, INT, NO_ITEM, 0), 358, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateContentMenuItem
    method(m(826, INT, NO_ITEM, 0), 567, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateExternalDeliveryRate
    method(m(826, TEXT, NO_ITEM, 0), 569, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateExternalDeliveryType
    method(Member::ABSENT, 571, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceRole
    method(Member::ABSENT, 573, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceRoleFromTemplate
    method(m(826, TEXT, NO_ITEM, 0), 575, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateInstanceUser
    method(m(826, OBJECT + 327, ITEM + 0, MANY), 577, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateMultiSalesOrder
    method(m(826, OBJECT + 327, NO_ITEM, 0), 579, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateOrder
    method(m(826, OBJECT + 329, NO_ITEM, 0), 12, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreatePackage
    method(m(826, TEXT, NO_ITEM, 0), 581, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreatePackageForOperator
    method(m(826, OBJECT + 327, NO_ITEM, 0), 112, 4, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateSalesOrder
    method(m(826, TEXT, NO_ITEM, 0), 49, 5, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateTicket
    method(m(826, TEXT, NO_ITEM, 0), 361, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateTicketMessage
    method(m(826, VALUE_INT, NO_ITEM, 0), 583, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateUserProfile
    method(m(826, VALUE_INT, NO_ITEM, 0), 364, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateUserProfileForOperator
    method(m(826, ID, NO_ITEM, 0), 585, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseCategory
    method(m(826, ID, NO_ITEM, 0), 587, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseItem
    method(m(826, ID, NO_ITEM, 0), 589, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehouseProperty
    method(m(826, ID, NO_ITEM, 0), 367, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // CreateWarehousePropertyValue
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
    method(m(827, TEXT, NO_ITEM, 0), 376, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditBrandInfo
    method(Member::ABSENT, 597, 2, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoriesVisible
    method(Member::ABSENT, 379, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryExternalId
    method(m(829, OBJECT + 304, NO_ITEM, 0), 382, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // EditCategoryInfo
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
    method(m(835, OBJECT + 59, ITEM + 1, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportCatalog
    method(Member::ABSENT, 603, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ExportPackageToDeliveryServiceSystem
    method(m(835, TEXT, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportStructure
    method(m(835, TEXT, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // ExportStructureByLanguage
    method(Member::ABSENT, 412, 2, OPERATOR | READS, 0), // ExportSubCatalogTree
    method(m(826, OBJECT + 152, NO_ITEM, 0), 124, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // FindBaseUserInfoListFrame
    method(m(837, OBJECT + 124, NO_ITEM, LIST), 237, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // FindBrandInfoList
    method(m(838, OBJECT + 164, NO_ITEM, 0), 128, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindCategoryItemInfoListFrame
    method(m(838, OBJECT + 164, NO_ITEM, 0), 128, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindCategoryItemSimpleInfoListFrame
    method(m(826, OBJECT + 192, NO_ITEM, 0), 605, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // FindDiscountGroup
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 709, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // FindHintCategoryInfoList
    method(m(838, OBJECT + 164, NO_ITEM, 0), 59, 5, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindItemInfoListFrameByTitle
    method(m(838, OBJECT + 164, NO_ITEM, 0), 59, 5, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // FindItemSimpleInfoListFrameByTitle
    method(m(826, OBJECT + 1, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetAccountInfo
    method(m(826, OBJECT + 0, NO_ITEM, 0), 18, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAccountInfoForOperator
    method(m(826, OBJECT + 92, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetActionList
    method(m(826, OBJECT + 6, NO_ITEM, 0), 132, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAdditionalItemInfo
    method(m(826, OBJECT + 10, NO_ITEM, 0), 136, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAdditionalVendorInfo
    method(m(826, OBJECT + 122, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAllAreaList
    method(m(830, VALUE_TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetAnonymousSession
    method(m(826, OBJECT + 123, NO_ITEM, LIST), 607, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetArchiveBoxStatistics
    method(m(826, OBJECT + 19, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAutoRatingListsSettings
    method(m(826, OBJECT + 108, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAvailableFeatureInfoList
    method(m(826, OBJECT + 143, NO_ITEM, LIST), 710, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetAvailableProviderSearchMethodInfoListForSearchParameters
    method(m(826, OBJECT + 111, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetAvailableRoleList
    method(m(826, OBJECT + 22, NO_ITEM, 0), 116, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBackgroundActivityInfo
    method(m(826, OBJECT + 29, NO_ITEM, LIST), 147, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetBanners
    method(m(840, OBJECT + 66, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetBasket
    method(m(826, OBJECT + 34, NO_ITEM, 0), 611, 2, CUSTOMER | READS | ANSWER_KNOWN, 5), // GetBasketCheckingResult
    method(m(826, OBJECT + 47, NO_ITEM, 0), 397, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBill
    method(m(826, OBJECT + 81, ITEM + 2, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBlackListContents
    method(m(844, OBJECT + 303, NO_ITEM, 0), 377, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandInfo
    method(m(837, OBJECT + 124, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetBrandInfoFullList
    method(m(837, OBJECT + 124, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandInfoList
    method(m(837, OBJECT + 162, NO_ITEM, 0), 36, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetBrandInfoListFrame
    method(m(837, OBJECT + 124, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetBrandRatingList
    method(m(837, OBJECT + 162, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetBrandRatingListFrame
    method(m(826, OBJECT + 51, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 6), // GetBriefCatalog
    method(m(826, OBJECT + 53, NO_ITEM, 0), 613, 2, NO_SESSION | READS | ANSWER_KNOWN, 2), // GetBulkItemsResult
    method(m(826, OBJECT + 53, NO_ITEM, 0), 613, 2, NO_SESSION | READS | ANSWER_KNOWN, 2), // GetBulkSearchItemsResult
    method(m(826, OBJECT + 362, NO_ITEM, 0), 418, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCalculatedPrice
    method(m(826, OBJECT + 54, NO_ITEM, 0), 711, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCallArchives
    method(m(826, OBJECT + 57, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCallStatistics
    method(m(826, OBJECT + 115, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCatalogLanguageInfoList
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 394, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCategoriesOfPriceFormationGroup
    method(m(829, OBJECT + 304, NO_ITEM, 0), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryInfo
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 181, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryInfoList
    method(m(838, OBJECT + 164, NO_ITEM, 0), 403, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryItemInfoListFrame
    method(m(838, OBJECT + 164, NO_ITEM, 0), 403, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryItemSimpleInfoListFrame
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetCategoryRatingList
    method(m(826, OBJECT + 163, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetCategoryRatingListFrame
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategoryRootPath
    method(m(846, OBJECT + 132, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetCategorySearchProperties
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 182, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetCategorySubcategoryInfoList
    method(m(826, OBJECT + 69, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCollectionsSettings
    method(m(826, OBJECT + 72, NO_ITEM, 0), 341, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCommonInstanceOptionsInfo
    method(m(847, OBJECT + 147, NO_ITEM, LIST), 615, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetConfiguredItemInfoList
    method(m(826, TEXT, ITEM + 3, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetContentTypes
    method(m(826, OBJECT + 95, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCountryInfoList
    method(m(826, OBJECT + 86, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCurrency
    method(m(826, OBJECT + 233, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetCurrencyInstanceList
    method(m(826, OBJECT + 96, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrencyList
    method(Member::ABSENT, 617, 2, OPERATOR | READS, 0), // GetCurrencyRateHistory
    method(m(826, OBJECT + 98, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrencySynchronizationModeList
    method(m(826, OBJECT + 302, NO_ITEM, 0), 607, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetCurrentBoxStatistics
    method(m(826, OBJECT + 405, ITEM + 4, MANY), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetCustomerSalesProcessLog
    method(m(826, OBJECT + 95, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryCountryInfoList
    method(m(826, OBJECT + 99, NO_ITEM, LIST), 463, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDeliveryModesByBasket
    method(m(826, OBJECT + 128, NO_ITEM, LIST), 407, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryModesByServiceSystem
    method(m(826, OBJECT + 184, ITEM + 5, MANY), 619, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryModesWithPrice
    method(m(826, OBJECT + 129, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetDeliveryServiceSystemInfoList
    method(m(826, OBJECT + 311, NO_ITEM, 0), 406, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDeliveryServiceSystemSettings
    method(m(826, OBJECT + 190, NO_ITEM, 0), 409, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDirectPaymentSettings
    method(m(826, OBJECT + 192, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDiscountGroup
    method(m(826, OBJECT + 100, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetDiscountGroupList
    method(m(826, OBJECT + 100, NO_ITEM, LIST), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetDiscountGroups
    method(m(826, OBJECT + 101, NO_ITEM, LIST), 412, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEditableCategorySubcategories
    method(m(826, OBJECT + 204, NO_ITEM, 0), 415, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEmailServerInfo
    method(m(826, OBJECT + 103, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetEmailServerInfoList
    method(m(826, OBJECT + 147, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetEnabledFeatures
    method(m(826, OBJECT + 17, NO_ITEM, 0), 144, 4, CUSTOMER | CHANGES_IDEMPOTENT | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // GetExternalAuthenticationInfo
    method(m(826, OBJECT + 93, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetExternalAuthenticationSystemInfoList
    method(m(826, OBJECT + 208, NO_ITEM, 0), 621, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryRate
    method(m(826, OBJECT + 106, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryRateList
    method(m(826, OBJECT + 209, NO_ITEM, 0), 623, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryType
    method(m(826, OBJECT + 107, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetExternalDeliveryTypeList
    method(m(840, OBJECT + 66, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetFavoriteVendors
    method(m(826, OBJECT + 217, NO_ITEM, 0), 712, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetFileInfo
    method(m(826, OBJECT + 481, NO_ITEM, 0), 625, 2, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetFileUploadUrl
    method(m(826, OBJECT + 221, NO_ITEM, 0), 627, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetFinancialCalculation
    method(m(826, OBJECT + 223, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetFinancialReport
    method(m(837, OBJECT + 124, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetGlobalBrandInfoList
    method(m(826, OBJECT + 57, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetGlobalCallStatistics
    method(m(826, OBJECT + 90, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceCurrenciesSettings
    method(m(826, OBJECT + 233, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetInstanceCurrencyInfoList
    method(m(826, OBJECT + 97, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetInstanceCurrencyRateList
    method(m(826, OBJECT + 236, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceOptionsInfo
    method(m(826, OBJECT + 92, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserActionList
    method(m(826, OBJECT + 110, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserList
    method(m(826, OBJECT + 111, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserRoleList
    method(m(826, OBJECT + 111, NO_ITEM, LIST), 96, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetInstanceUserRoleListByLogin
    method(m(826, OBJECT + 127, NO_ITEM, LIST), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemDeliveryCosts
    method(m(852, OBJECT + 316, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemDescription
    method(m(853, OBJECT + 317, NO_ITEM, 0), 629, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfo
    method(m(853, OBJECT + 317, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfoWithDeliveryCosts
    method(m(853, OBJECT + 317, NO_ITEM, 0), 629, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemFullInfoWithPromotions
    method(m(854, OBJECT + 318, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemInfo
    method(m(855, OBJECT + 130, NO_ITEM, LIST), 713, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemInfoList
    method(m(826, OBJECT + 112, NO_ITEM, LIST), 418, 3, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetItemMarketPriceList
    method(m(852, OBJECT + 316, NO_ITEM, 0), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemOriginalDescription
    method(m(826, OBJECT + 362, NO_ITEM, 0), 148, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemPrice
    method(m(826, OBJECT + 131, NO_ITEM, LIST), 1, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 1), // GetItemPromotions
    method(m(826, OBJECT + 131, NO_ITEM, LIST), 631, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemPromotionsWithAttempts
    method(m(835, OBJECT + 130, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemRatingList
    method(m(838, OBJECT + 164, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetItemRatingListFrame
    method(m(826, OBJECT + 250, NO_ITEM, 0), 188, 2, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // GetItemReview
    method(m(826, OBJECT + 253, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetItemReviewSettings
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 633, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemRootPath
    method(m(826, OBJECT + 362, NO_ITEM, 0), 7, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetItemTotalCost
    method(m(826, OBJECT + 119, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetLanguageInfoList
    method(m(826, OBJECT + 403, ITEM + 6, MANY), 12, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetLineAvailableStatusList
    method(m(826, OBJECT + 116, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMarketMerchInfoList
    method(m(826, OBJECT + 117, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMarketsMerchPriceConfigXML
    method(m(826, OBJECT + 104, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageEventList
    method(m(826, OBJECT + 268, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageSettings
    method(m(826, OBJECT + 266, NO_ITEM, 0), 152, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetMessageTemplate
    method(m(826, OBJECT + 187, NO_ITEM, 0), 135, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMetaDemoObject
    method(m(826, OBJECT + 118, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetMetaEntities
    method(m(840, OBJECT + 66, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetNote
    method(m(826, OBJECT + 120, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperationTypes
    method(m(826, OBJECT + 279, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperatorInfo
    method(m(826, OBJECT + 109, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOperatorRightTree
    method(m(826, OBJECT + 403, ITEM + 6, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 8), // GetOrderLineStatusList
    method(m(826, OBJECT + 293, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderSettings
    method(m(826, OBJECT + 294, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderSettingsInfo
    method(m(826, OBJECT + 406, ITEM + 7, MANY), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 8), // GetOrderStatusList
    method(m(826, OBJECT + 0, NO_ITEM, 0), 156, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderUserAccountInfoForOperator
    method(m(858, OBJECT + 483, NO_ITEM, 0), 156, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetOrderUserInfoForOperator
    method(m(826, OBJECT + 3, NO_ITEM, 0), 156, 4, OPERATOR | READS | ANSWER_KNOWN, 9), // GetOrderUserStatementForOperator
    method(m(826, OBJECT + 300, NO_ITEM, 0), 0, 1, UNKNOWN_SESSION | READS | ANSWER_KNOWN, 2), // GetOrdersHistory
    method(m(826, OBJECT + 56, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetOtapiCallStatistic
    method(m(826, OBJECT + 329, NO_ITEM, 0), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackage
    method(m(826, OBJECT + 138, NO_ITEM, LIST), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackageAvailableStatusList
    method(m(826, OBJECT + 352, NO_ITEM, 0), 39, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetPackageTracking
    method(m(826, OBJECT + 352, NO_ITEM, 0), 39, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPackageTrackingForOperator
    method(m(840, OBJECT + 66, NO_ITEM, 0), 635, 2, CUSTOMER | READS | ANSWER_KNOWN, 4), // GetPartialBasket
    method(m(826, OBJECT + 358, ITEM + 8, MANY), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetPaymentModes
    method(m(826, OBJECT + 356, NO_ITEM, 0), 637, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // GetPaymentParameters
    method(m(826, OBJECT + 363, NO_ITEM, 0), 394, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationGroup
    method(m(826, OBJECT + 140, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationGroupList
    method(m(826, OBJECT + 200, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationSettings
    method(m(826, OBJECT + 457, NO_ITEM, 0), 639, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationStrategy
    method(m(826, OBJECT + 146, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetPriceFormationStrategyList
    method(m(826, OBJECT + 134, NO_ITEM, LIST), 641, 2, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetPromoteItems
    method(m(826, OBJECT + 51, NO_ITEM, 0), 193, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 6), // GetProviderBriefCatalog
    method(m(829, OBJECT + 304, NO_ITEM, 0), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategory
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategoryRootPath
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 128, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetProviderCategorySubcategories
    method(m(826, OBJECT + 370, NO_ITEM, 0), 193, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderInfo
    method(m(826, OBJECT + 141, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderInfoList
    method(m(826, OBJECT + 368, NO_ITEM, 0), 421, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSessionAuthenticationInfo
    method(m(826, OBJECT + 144, NO_ITEM, LIST), 192, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSessionInfoList
    method(m(826, OBJECT + 372, NO_ITEM, 0), 424, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderOrdersIntegrationSettings
    method(m(826, OBJECT + 376, NO_ITEM, 0), 160, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethod
    method(m(826, OBJECT + 143, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethodInfoList
    method(m(826, OBJECT + 378, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethodSettings
    method(m(826, OBJECT + 142, NO_ITEM, LIST), 54, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSearchMethods
    method(m(826, OBJECT + 383, NO_ITEM, 0), 424, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetProviderSettings
    method(m(826, OBJECT + 114, NO_ITEM, LIST), 26, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetRatingCollectionsByContent
    method(m(826, OBJECT + 114, NO_ITEM, LIST), 427, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRatingListsByElement
    method(m(826, OBJECT + 109, NO_ITEM, LIST), 430, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRightTree
    method(m(826, OBJECT + 92, NO_ITEM, LIST), 430, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetRoleActionList
    method(m(826, OBJECT + 122, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetRootAreaList
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetRootCategoryInfoList
    method(m(826, OBJECT + 400, ITEM + 9, MANY), 12, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSaleLineProcessLog
    method(m(826, OBJECT + 121, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOperatorInfoList
    method(m(826, OBJECT + 283, NO_ITEM, 0), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrderDetails
    method(m(826, OBJECT + 283, NO_ITEM, 0), 164, 4, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOrderDetailsForOperator
    method(m(826, OBJECT + 330, ITEM + 10, MANY), 12, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrderShippings
    method(m(826, OBJECT + 327, ITEM + 0, MANY), 643, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetSalesOrdersList
    method(m(826, OBJECT + 327, ITEM + 0, MANY), 645, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesOrdersListForOperator
    method(m(826, OBJECT + 133, NO_ITEM, LIST), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesPackageList
    method(m(826, OBJECT + 404, NO_ITEM, 0), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesPaymentInfo
    method(m(826, OBJECT + 405, ITEM + 4, MANY), 12, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSalesProcessLog
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetSearchCategoryInfoList
    method(m(826, OBJECT + 147, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetSearchStringRatingList
    method(m(826, OBJECT + 411, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSelectorExportingSettings
    method(m(826, OBJECT + 105, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSelectorExportingTargets
    method(m(774, OBJECT + 414, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetShowcase
    method(m(863, OBJECT + 413, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetShowcaseCurrencyRates
    method(m(826, OBJECT + 448, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetSmsServiceSettings
    method(m(826, OBJECT + 2, NO_ITEM, 0), 433, 3, CUSTOMER | READS | ANSWER_KNOWN, 9), // GetStatement
    method(m(826, OBJECT + 3, NO_ITEM, 0), 168, 4, OPERATOR | READS | ANSWER_KNOWN, 9), // GetStatementForOperator
    method(m(826, OBJECT + 454, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetStatisticsSettings
    method(m(826, OBJECT + 122, NO_ITEM, LIST), 647, 2, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetSubAreaList
    method(m(826, OBJECT + 460, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 4), // GetTariffChangeHistory
    method(m(826, OBJECT + 111, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTemplateRoleList
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetThreeLevelRootCategoryInfoList
    method(m(826, OBJECT + 466, ITEM + 11, MANY), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetTicketCatogories
    method(m(826, OBJECT + 467, NO_ITEM, 0), 436, 3, CUSTOMER | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // GetTicketDetails
    method(m(826, OBJECT + 468, ITEM + 12, MANY), 649, 2, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetTicketInfoList
    method(m(866, OBJECT + 165, NO_ITEM, 0), 439, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetTradeRateInfoListFrame
    method(m(826, OBJECT + 149, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTranslatableContentList
    method(m(826, OBJECT + 148, NO_ITEM, LIST), 442, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetTranslatedListByKey
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 0, 0, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 7), // GetTwoLevelRootCategoryInfoList
    method(m(826, OBJECT + 192, NO_ITEM, 0), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserDiscountGroupForOperator
    method(m(826, OBJECT + 100, NO_ITEM, LIST), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserDiscountGroupsForOperator
    method(m(858, OBJECT + 483, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserInfo
    method(m(858, OBJECT + 483, NO_ITEM, 0), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserInfoForOperator
    method(m(826, OBJECT + 484, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserPreferences
    method(m(826, OBJECT + 151, NO_ITEM, LIST), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserProfileInfoList
    method(m(826, OBJECT + 151, NO_ITEM, LIST), 312, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserProfileInfoListForOperator
    method(m(826, OBJECT + 489, NO_ITEM, 0), 409, 3, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserProfileSettings
    method(m(826, OBJECT + 493, NO_ITEM, 0), 609, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetUserSettings
    method(m(867, OBJECT + 496, NO_ITEM, 0), 0, 1, CUSTOMER | READS | ANSWER_KNOWN, 0), // GetUserStatusInfo
    method(m(826, OBJECT + 158, NO_ITEM, 0), 172, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // GetUsersOfDiscountGroup
    method(m(868, OBJECT + 340, NO_ITEM, 0), 138, 1, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetVendorInfo
    method(m(838, OBJECT + 164, NO_ITEM, 0), 176, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorItemInfoSortedListFrame
    method(m(838, OBJECT + 164, NO_ITEM, 0), 176, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorItemSimpleInfoSortedListFrame
    method(m(826, OBJECT + 137, NO_ITEM, LIST), 400, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED, 0), // GetVendorRatingList
    method(m(826, OBJECT + 173, NO_ITEM, 0), 140, 4, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // GetVendorRatingListFrame
    method(m(826, OBJECT + 157, NO_ITEM, 0), 212, 3, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // GetWaitingDirectPayments
    method(m(826, OBJECT + 341, NO_ITEM, 0), 523, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseCategoryInfo
    method(m(826, OBJECT + 342, NO_ITEM, 0), 526, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseItemInfo
    method(m(826, OBJECT + 514, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehouseProperties
    method(m(826, OBJECT + 517, NO_ITEM, LIST), 367, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWarehousePropertyValues
    method(m(774, OBJECT + 523, NO_ITEM, 0), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // GetWebUISettings
    method(m(826, TEXT, NO_ITEM, 0), 0, 0, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetYandexMarketDataUrl
    method(m(826, OBJECT + 525, NO_ITEM, 0), 135, 1, NO_SESSION | READS | ANSWER_KNOWN, 0), // GetYandexMarketIntegrationSettings
    method(m(826, OBJECT + 249, NO_ITEM, 0), 445, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // GradeItemReview
    method(Member::ABSENT, 0, 1, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // HideDeletedCategoriesWithoutChildren
    method(Member::ABSENT, 651, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportCatalog
    method(m(826, OBJECT + 227, NO_ITEM, 0), 653, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportExternalItemReviews
    method(Member::ABSENT, 655, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportStructure
    method(Member::ABSENT, 655, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportStructureByLanguage
    method(m(826, OBJECT + 228, NO_ITEM, LIST), 448, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // ImportSubCatalogTree
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
    method(m(826, BASE64, NO_ITEM, 0), 659, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // PrintPackageReceipt
    method(Member::ABSENT, 661, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // PurchaseItems
    method(m(826, OBJECT + 327, NO_ITEM, 0), 663, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // RecreateOrder
    method(m(826, OBJECT + 327, NO_ITEM, 0), 457, 3, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 0), // RecreateSalesOrder
    method(m(832, OBJECT + 80, NO_ITEM, 0), 665, 2, CUSTOMER | CHANGES_ONCE | SESSION_OPTIONAL | ANSWER_KNOWN, 0), // RegisterUser
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
    method(m(826, OBJECT + 355, NO_ITEM, 0), 714, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // RequestPasswordRecovery
    method(Member::ABSENT, 0, 0, UNKNOWN_SESSION | CHANGES_ONCE | PARAMS_UNKNOWN, 0), // ResendConfirmationCode
    method(Member::ABSENT, 0, 0, NO_SESSION | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // ResetInstanceCaches
    method(Member::ABSENT, 12, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // RestoreLineSalesOrderForOperator
    method(Member::ABSENT, 557, 2, UNKNOWN_SESSION | CHANGES_ONCE | ANSWER_KNOWN, 0), // RestoreOrders
    method(Member::ABSENT, 188, 4, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // RewardItemReview
    method(m(826, OBJECT + 23, NO_ITEM, 0), 0, 1, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 10), // RunAutoRatingListsUpdating
    method(m(826, OBJECT + 23, NO_ITEM, 0), 463, 2, CUSTOMER | CHANGES_ONCE | ANSWER_KNOWN, 11), // RunBasketChecking
    method(m(826, OBJECT + 23, NO_ITEM, 0), 715, 1, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN | BILLED, 0), // RunBulkItems
    method(m(826, OBJECT + 23, NO_ITEM, 0), 35, 3, NO_SESSION | CHANGES_ONCE | ANSWER_KNOWN | BILLED, 0), // RunBulkSearchItems
    method(m(826, OBJECT + 23, NO_ITEM, 0), 406, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // RunExportedPackagesConfirming
    method(m(826, OBJECT + 23, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 12), // RunOrderExportingToProvider
    method(m(826, OBJECT + 23, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 13), // RunOrderLinkingWithProvider
    method(m(826, OBJECT + 23, NO_ITEM, 0), 192, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 14), // RunOrderUnlinkingFromProvider
    method(m(826, OBJECT + 23, NO_ITEM, 0), 196, 4, OPERATOR | CHANGES_ONCE | PROVIDER_SESSION | ANSWER_KNOWN, 15), // RunOrdersSynchronizingWithProvider
    method(m(826, OBJECT + 23, NO_ITEM, 0), 667, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 16), // RunSelectorExporting
    method(m(826, OBJECT + 23, NO_ITEM, 0), 669, 2, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 17), // RunWarehouseImportItems
    method(m(826, OBJECT + 404, NO_ITEM, 0), 454, 3, OPERATOR | CHANGES_ONCE | ANSWER_KNOWN, 0), // SalesPaymentReserve
    method(m(826, OBJECT + 94, NO_ITEM, LIST), 671, 2, OPERATOR | READS | ANSWER_KNOWN, 0), // SearchBackgroundActivities
    method(m(826, OBJECT + 153, NO_ITEM, 0), 200, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchBills
    method(m(826, OBJECT + 154, NO_ITEM, 0), 466, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchCities
    method(m(826, OBJECT + 155, NO_ITEM, 0), 64, 5, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchContentMenuItems
    method(m(839, OBJECT + 125, NO_ITEM, LIST), 0, 1, OPERATOR | READS | ANSWER_KNOWN, 0), // SearchDeletedCategoriesIds
    method(m(826, OBJECT + 156, NO_ITEM, 0), 204, 4, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchDeliveryModes
    method(m(826, OBJECT + 170, NO_ITEM, 0), 469, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchDeliveryPickupPoints
    method(m(826, OBJECT + 169, NO_ITEM, 0), 208, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchDirectPayments
    method(m(826, OBJECT + 161, NO_ITEM, 0), 212, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchInstanceUserLogEntries
    method(m(826, OBJECT + 160, NO_ITEM, 0), 216, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | PAGES, 0), // SearchItemReviews
    method(m(826, OBJECT + 160, NO_ITEM, 0), 220, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchItemReviewsForOperator
    method(m(826, OBJECT + 324, NO_ITEM, 0), 35, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchItemsFrame
    method(m(826, OBJECT + 167, NO_ITEM, 0), 224, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrderLines
    method(m(826, OBJECT + 166, NO_ITEM, 0), 228, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrders
    method(m(826, OBJECT + 166, NO_ITEM, 0), 232, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchOrdersForUser
    method(m(826, OBJECT + 289, NO_ITEM, 0), 228, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 18), // SearchOrdersWithSummary
    method(m(837, OBJECT + 162, NO_ITEM, 0), 236, 4, OPERATOR | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchOriginalBrandsFrame
    method(m(826, OBJECT + 168, NO_ITEM, 0), 240, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchPackages
    method(m(826, OBJECT + 171, NO_ITEM, 0), 472, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchPromoteItemsFrame
    method(m(837, OBJECT + 162, NO_ITEM, 0), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListBrands
    method(m(826, OBJECT + 163, NO_ITEM, 0), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListCategories
    method(m(838, OBJECT + 164, NO_ITEM, 0), 475, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListItems
    method(m(826, OBJECT + 147, NO_ITEM, LIST), 241, 3, NO_SESSION | READS | ANSWER_KNOWN | PAGES, 0), // SearchRatingListSearchStrings
    method(m(826, OBJECT + 173, NO_ITEM, 0), 478, 3, NO_SESSION | READS | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchRatingListVendors
    method(m(826, OBJECT + 159, NO_ITEM, 0), 244, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchRatingLists
    method(m(838, OBJECT + 164, NO_ITEM, 0), 248, 4, CUSTOMER | READS | SESSION_OPTIONAL | ANSWER_KNOWN | BILLED | PAGES, 0), // SearchReviewedItems
    method(m(826, OBJECT + 178, NO_ITEM, 0), 252, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchSimplifiedFavoriteVendors
    method(m(826, OBJECT + 172, NO_ITEM, 0), 256, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchTransactions
    method(m(826, OBJECT + 180, NO_ITEM, 0), 260, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchTranslations
    method(m(826, OBJECT + 169, NO_ITEM, 0), 208, 4, CUSTOMER | READS | ANSWER_KNOWN | PAGES, 0), // SearchUserPayments
    method(m(826, OBJECT + 158, NO_ITEM, 0), 69, 5, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchUsersOfDiscountGroup
    method(m(826, OBJECT + 32, NO_ITEM, 0), 124, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchUsersWithSummary
    method(m(826, OBJECT + 174, NO_ITEM, 0), 264, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchWarehouseCategories
    method(m(826, OBJECT + 175, NO_ITEM, 0), 268, 4, OPERATOR | READS | ANSWER_KNOWN | PAGES, 0), // SearchWarehouseItems
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
    method(m(826, OBJECT + 329, NO_ITEM, 0), 508, 3, OPERATOR | CHANGES_IDEMPOTENT | ANSWER_KNOWN, 0), // UpdatePackage
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
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(545, 545, TEXT, NONE, 0, false), // configurationId
    p(546, 546, INT, NONE, 0, true), // quantity
    p(547, 547, OBJECT + 202, 548, 0, false), // fieldParameters
    p(549, 549, TEXT, NONE, 0, false), // priceType
    // BatchGetItemTotalCost:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(546, 546, INT, NONE, 0, true), // quantity
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(571, 571, TEXT, NONE, 0, false), // promotionId
    p(545, 545, TEXT, NONE, 0, false), // configurationId
    p(570, 570, TEXT, NONE, 2, false), // blockList
    // ChangeLineStatus:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, true), // salesId
    p(591, 591, TEXT, NONE, 0, true), // salesLineId
    p(597, 597, INT, NONE, 0, true), // statusId
    p(598, 598, TEXT, NONE, 0, false), // comment
    p(546, 546, INT, NONE, 0, false), // quantity
    // PostTransaction:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(670, 670, TEXT, NONE, 0, true), // customerId
    p(731, 731, DECIMAL, NONE, 0, true), // amount
    p(598, 598, TEXT, NONE, 0, false), // comment
    p(732, 732, BOOLEAN, NONE, 0, true), // isDebit
    p(733, 733, TEXT, NONE, 0, false), // transactionDate
    // AddElementsSetToRatingList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(538, 538, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(539, 539, ENUM + 32, NONE, 0, true), // contentType
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(540, 540, TEXT, NONE, 1, true), // itemList
    // AddItemToNote:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(545, 545, TEXT, NONE, 0, false), // configurationId
    p(546, 546, INT, NONE, 0, false), // quantity
    p(547, 547, OBJECT + 202, 548, 0, false), // fieldParameters
    // BatchSearchItemsFrame:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, OBJECT + 407, 579, 0, false), // xmlParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    p(570, 570, TEXT, NONE, 2, false), // blockList
    // ChangePackageStatus:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(600, 600, TEXT, NONE, 0, true), // packageId
    p(597, 597, TEXT, NONE, 0, true), // statusId
    p(601, 601, TEXT, NONE, 0, false), // statusDate
    p(598, 598, TEXT, NONE, 0, false), // comment
    // ChangeSalesOrderLinePurchaseInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, true), // salesId
    p(591, 591, TEXT, NONE, 0, true), // salesLineId
    p(603, 603, TEXT, NONE, 0, false), // vendPurchId
    p(604, 604, TEXT, NONE, 0, false), // vendPurchWaybill
    // CreateTicket:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, false), // salesId
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(626, 626, TEXT, NONE, 0, false), // subject
    p(627, 627, TEXT, NONE, 0, true), // text
    // EditTranslateByKey:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(627, 627, TEXT, NONE, 0, true), // text
    p(656, 656, TEXT, NONE, 0, true), // key
    p(657, 657, TEXT, NONE, 0, true), // idInContext
    // FindItemInfoListFrameByTitle:
    p(583, 583, UNKNOWN_DOCUMENT, NONE, 0, false), // searchParameters
    p(668, 668, TEXT, NONE, 0, false), // itemTitle
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    p(669, 669, TEXT, NONE, 0, false), // languageOfQuery
    // SearchContentMenuItems:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(582, 583, OBJECT + 84, 753, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchUsersOfDiscountGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(560, 560, INT, NONE, 0, true), // discountGroupId
    p(661, 661, OBJECT + 482, 662, 0, false), // userFilter
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // UpdateItemRatingCategoryId:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(538, 538, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(539, 539, ENUM + 32, NONE, 0, true), // contentType
    p(802, 802, TEXT, NONE, 0, true), // oldCategoryId
    p(803, 803, TEXT, NONE, 0, true), // newCategoryId
    // UpdateTranslation:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(818, 818, ENUM + 45, NONE, 0, true), // translatableContent
    p(819, 819, TEXT, NONE, 0, true), // translationId
    p(786, 786, OBJECT + 478, 820, 0, true), // updateData
    // AddCategory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(527, 527, TEXT, NONE, 0, true), // categoryName
    p(528, 528, TEXT, NONE, 0, false), // parentCategoryId
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    // AddCurrencyRate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(534, 534, TEXT, NONE, 0, true), // firstCurrencyCode
    p(535, 535, TEXT, NONE, 0, true), // secondCurrencyCode
    p(536, 536, DECIMAL, NONE, 0, true), // rate
    // AddItemRatingList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(538, 538, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(540, 540, TEXT, NONE, 1, true), // itemList
    // Authenticate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(542, 542, TEXT, NONE, 0, true), // userLogin
    p(567, 567, TEXT, NONE, 0, true), // userPassword
    p(568, 568, BOOLEAN, NONE, 0, false), // rememberMe
    // BatchGetSimplifiedItemConfigurationInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(572, 573, OBJECT + 419, 574, 0, false), // xmlRequest
    p(570, 570, TEXT, NONE, 2, false), // blockList
    // BatchGetSimplifiedItemFullInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(570, 570, TEXT, NONE, 2, false), // blockList
    p(575, 575, OBJECT + 244, 576, 0, false), // itemParameters
    // CalculateRent:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(587, 587, DATE_TIME, NONE, 0, false), // dateFrom
    p(588, 588, DATE_TIME, NONE, 0, false), // dateTo
    p(589, 589, BOOLEAN, NONE, 0, false), // includeCalculationData
    // CreateSalesOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(622, 622, TEXT, NONE, 0, true), // deliveryModeId
    p(598, 598, TEXT, NONE, 0, false), // comment
    p(625, 625, DECIMAL, NONE, 0, false), // weight
    // DoActionForBackgroundActivity:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(639, 639, ENUM + 4, NONE, 0, true), // activityType
    p(640, 640, TEXT, NONE, 0, true), // activityId
    p(641, 641, TEXT, NONE, 0, true), // actionId
    // DoStepActionForBackgroundActivity:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(639, 639, ENUM + 4, NONE, 0, true), // activityType
    p(640, 640, TEXT, NONE, 0, true), // activityId
    p(577, 578, OBJECT + 275, 642, 0, true), // xmlParameters
    // FindBaseUserInfoListFrame:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(661, 661, OBJECT + 482, 662, 0, false), // userFilter
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // FindCategoryItemInfoListFrame:
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(664, 664, OBJECT + 407, 579, 0, false), // categoryItemFilter
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // GetAdditionalItemInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetAdditionalVendorInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(562, 562, TEXT, NONE, 0, true), // vendorId
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetBrandRatingListFrame:
    p(538, 538, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // GetExternalAuthenticationInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(687, 687, ENUM + 16, NONE, 0, true), // authenticationSystem
    p(688, 688, TEXT, NONE, 0, false), // returnUrl
    p(585, 585, ENUM + 2, NONE, 0, false), // applicationType
    // GetItemPrice:
    p(546, 546, INT, NONE, 0, false), // quantity
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(571, 571, TEXT, NONE, 0, false), // promotionId
    p(545, 545, TEXT, NONE, 0, false), // configurationId
    // GetMessageTemplate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(699, 699, TEXT, NONE, 0, true), // eventType
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetOrderUserStatementForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(592, 592, TEXT, NONE, 0, true), // orderId
    p(587, 587, DATE_TIME, NONE, 0, false), // dateFrom
    p(588, 588, DATE_TIME, NONE, 0, false), // dateTo
    // GetProviderSearchMethod:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(706, 706, TEXT, NONE, 0, true), // searchMethodId
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetSalesOrderDetailsForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, true), // salesId
    p(708, 708, TEXT, NONE, 0, false), // filter
    p(709, 709, INT, NONE, 0, false), // queryType
    // GetStatementForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(670, 670, TEXT, NONE, 0, true), // customerId
    p(713, 713, TEXT, NONE, 0, false), // fromDate
    p(714, 714, TEXT, NONE, 0, false), // toDate
    // GetUsersOfDiscountGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(560, 560, INT, NONE, 0, true), // discountGroupId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // GetVendorItemInfoSortedListFrame:
    p(562, 562, TEXT, NONE, 0, true), // vendorId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    p(719, 719, UNKNOWN_DOCUMENT, NONE, 0, false), // sortingParameters
    // MoveCategories:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(679, 679, TEXT, NONE, 2, true), // categoryIds
    p(528, 528, TEXT, NONE, 0, true), // parentCategoryId
    p(651, 651, INT, NONE, 0, false), // index
    // RemoveItemRatingList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(744, 744, ENUM + 22, NONE, 0, true), // itemRatingType
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(540, 540, TEXT, NONE, 1, true), // itemList
    // RewardItemReview:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(517, 517, TEXT, NONE, 0, true), // itemReviewId
    p(731, 731, DECIMAL, NONE, 0, true), // amount
    p(598, 598, TEXT, NONE, 0, false), // comment
    // RunOrderExportingToProvider:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(747, 747, TEXT, NONE, 0, false), // providerSessionId
    p(577, 578, OBJECT + 373, 576, 0, true), // xmlParameters
    // RunOrdersSynchronizingWithProvider:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(747, 747, TEXT, NONE, 0, false), // providerSessionId
    p(577, 578, OBJECT + 373, 576, 0, false), // xmlParameters
    // SearchBills:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 48, 751, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchDeliveryModes:
    p(582, 583, OBJECT + 185, 754, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    // SearchDirectPayments:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, OBJECT + 360, 756, 0, false), // xmlParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchInstanceUserLogEntries:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    p(582, 583, OBJECT + 262, 757, 0, false), // xmlSearchParameters
    // SearchItemReviews:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 252, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchItemReviewsForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 251, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchOrderLines:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 285, 758, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchOrders:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 291, 759, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchOrdersForUser:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 292, 760, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchOriginalBrandsFrame:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(663, 663, TEXT, NONE, 0, false), // name
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchPackages:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchRatingLists:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 388, 763, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchReviewedItems:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 398, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchSimplifiedFavoriteVendors:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, OBJECT + 445, 764, 0, false), // xmlParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchTransactions:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 473, 765, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchTranslations:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 477, 766, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchWarehouseCategories:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 502, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchWarehouseItems:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 511, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SetDirectPaymentStatus:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(767, 767, TEXT, NONE, 0, true), // paymentId
    p(768, 768, BOOLEAN, NONE, 0, true), // isPaid
    p(769, 769, UNKNOWN_DOCUMENT, NONE, 0, false), // adminInfo
    // SplitOrderLineForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(592, 592, TEXT, NONE, 0, true), // orderId
    p(776, 776, TEXT, NONE, 0, true), // orderLineId
    p(777, 778, OBJECT + 286, 779, 0, true), // xmlSplitData
    // TestMessageTemplate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(699, 699, TEXT, NONE, 0, true), // eventType
    p(784, 784, TEXT, NONE, 0, true), // recipientInfo
    // UpdateAdditionalItemInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(785, 786, OBJECT + 7, 787, 0, true), // xmlUpdateData
    // UpdateAdditionalVendorInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(562, 562, TEXT, NONE, 0, true), // vendorId
    p(785, 786, OBJECT + 11, 788, 0, true), // xmlUpdateData
    // UpdateFinancialCalculationData:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(794, 794, DATE_TIME, NONE, 0, true), // date
    p(785, 786, OBJECT + 222, 795, 0, true), // xmlUpdateData
    // UpdateMessageTemplate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(699, 699, TEXT, NONE, 0, true), // eventType
    p(785, 786, OBJECT + 267, 806, 0, true), // xmlUpdateData
    // UpdateOrderLine:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(592, 592, TEXT, NONE, 0, true), // orderId
    p(776, 776, TEXT, NONE, 0, true), // orderLineId
    p(785, 786, OBJECT + 288, 808, 0, true), // xmlUpdateData
    // UpdateOrderLinesForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(592, 592, TEXT, NONE, 0, true), // orderId
    p(593, 593, TEXT, NONE, 1, true), // orderLineIds
    p(785, 786, OBJECT + 288, 808, 0, true), // xmlUpdateData
    // UpdateProviderSearchMethod:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(706, 706, TEXT, NONE, 0, true), // searchMethodId
    p(785, 786, OBJECT + 380, 812, 0, true), // xmlUpdateData
    // UpdateUserProfileForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(561, 561, INT, NONE, 0, true), // userId
    p(637, 637, INT, NONE, 0, true), // profileId
    p(786, 786, OBJECT + 490, 822, 0, true), // updateData
    // AddAnswerToItemReview:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(517, 517, TEXT, NONE, 0, true), // itemReviewId
    p(518, 519, OBJECT + 246, 520, 0, true), // xmlAddData
    // AddCategoryInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(531, 532, OBJECT + 198, 533, 0, true), // xmlCategoryInfo
    // AddInstanceUserToRole:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(541, 541, TEXT, NONE, 0, true), // roleName
    p(542, 542, TEXT, NONE, 0, true), // userLogin
    // AddUserToDiscountGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(560, 560, INT, NONE, 0, true), // discountGroupId
    p(561, 561, INT, NONE, 0, true), // userId
    // AddVendorToFavorites:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(562, 562, TEXT, NONE, 0, true), // vendorId
    p(547, 547, OBJECT + 202, 548, 0, false), // fieldParameters
    // AttachActionsToRole:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(564, 565, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlIds
    p(541, 541, TEXT, NONE, 0, true), // roleName
    // AttachRightsToRole:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(541, 541, TEXT, NONE, 0, true), // roleName
    p(566, 566, TEXT, NONE, 1, true), // rightIdList
    // AuthenticateInstanceServiceOperator:
    p(542, 542, TEXT, NONE, 0, true), // userLogin
    p(567, 567, TEXT, NONE, 0, true), // userPassword
    p(569, 569, TEXT, NONE, 0, true), // service
    // BatchSearchRatingLists:
    p(582, 583, OBJECT + 42, 584, 0, false), // xmlSearchParameters
    p(585, 585, ENUM + 2, NONE, 0, false), // applicationType
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // ChangeEmail:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(595, 595, TEXT, NONE, 0, false), // currentPassword
    p(596, 596, TEXT, NONE, 0, true), // newEmail
    // ChangeOperatorPassword:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(595, 595, TEXT, NONE, 0, true), // currentPassword
    p(599, 599, TEXT, NONE, 0, true), // newPassword
    // ChangePassword:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(595, 595, TEXT, NONE, 0, false), // currentPassword
    p(599, 599, TEXT, NONE, 0, true), // newPassword
    // ChangePhone:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(595, 595, TEXT, NONE, 0, false), // currentPassword
    p(602, 602, TEXT, NONE, 0, true), // newPhone
    // ConfirmExternalAuthentication:
    p(607, 607, TEXT, NONE, 0, true), // contextId
    p(608, 608, TEXT, NONE, 0, true), // userEmail
    p(567, 567, TEXT, NONE, 0, false), // userPassword
    // CreateContentMenuItem:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(610, 611, OBJECT + 82, 612, 0, true), // xmlCreateData
    // CreateTicketMessage:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(628, 628, TEXT, NONE, 0, true), // ticketId
    p(627, 627, TEXT, NONE, 0, true), // text
    // CreateUserProfileForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(561, 561, INT, NONE, 0, true), // userId
    p(611, 611, OBJECT + 486, 629, 0, true), // createData
    // CreateWarehousePropertyValue:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(633, 633, TEXT, NONE, 0, true), // propertyId
    p(610, 611, OBJECT + 515, 634, 0, true), // xmlCreateData
    // EditBasketItemFields:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(643, 643, INT, NONE, 0, true), // elementId
    p(547, 547, OBJECT + 202, 548, 0, true), // fieldParameters
    // EditBasketItemQuantity:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(643, 643, INT, NONE, 0, true), // elementId
    p(546, 546, INT, NONE, 0, true), // quantity
    // EditBrandInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(646, 646, TEXT, NONE, 0, true), // brandId
    p(524, 525, OBJECT + 197, 526, 0, true), // xmlBrandInfo
    // EditCategoryExternalId:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(648, 648, TEXT, NONE, 0, false), // externalCategoryId
    // EditCategoryInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(531, 532, OBJECT + 198, 533, 0, true), // xmlCategoryInfo
    // EditCategoryName:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(527, 527, TEXT, NONE, 0, true), // categoryName
    // EditCategoryParent:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(528, 528, TEXT, NONE, 0, true), // parentCategoryId
    // EditOrderOfCategory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(651, 651, INT, NONE, 0, true), // index
    // EditPriceFormationGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(652, 652, INT, NONE, 0, true), // priceFormationGroupId
    p(551, 552, OBJECT + 363, 553, 0, true), // xmlPriceFormationGroupInfo
    // GetBill:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(671, 671, TEXT, NONE, 0, true), // billId
    p(672, 672, BOOLEAN, NONE, 0, false), // includeDetails
    // GetBrandRatingList:
    p(538, 538, ENUM + 22, NONE, 0, true), // itemRatingTypeId
    p(673, 673, INT, NONE, 0, false), // numberItem
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    // GetCategoryItemInfoListFrame:
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // GetDeliveryServiceSystemSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(683, 683, ENUM + 13, NONE, 0, true), // serviceSystem
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetDirectPaymentSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetEditableCategorySubcategories:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(528, 528, TEXT, NONE, 0, false), // parentCategoryId
    p(685, 685, BOOLEAN, NONE, 0, false), // needHighlightParentsOfDeletedCategories
    // GetEmailServerInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(686, 686, TEXT, NONE, 0, true), // serverId
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetItemMarketPriceList:
    p(529, 529, TEXT, NONE, 0, false), // categoryId
    p(675, 676, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlVariablesPriceSettings
    p(696, 696, TEXT, NONE, 0, false), // currencyName
    // GetProviderOrdersIntegrationSessionAuthenticationInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(688, 688, TEXT, NONE, 0, true), // returnUrl
    // GetProviderOrdersIntegrationSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetRatingListsByElement:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(539, 539, ENUM + 32, NONE, 0, true), // contentType
    p(544, 544, TEXT, NONE, 0, true), // itemId
    // GetRightTree:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(541, 541, TEXT, NONE, 0, true), // roleName
    p(707, 707, BOOLEAN, NONE, 0, false), // isTemplate
    // GetStatement:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(713, 713, TEXT, NONE, 0, false), // fromDate
    p(714, 714, TEXT, NONE, 0, false), // toDate
    // GetTicketDetails:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(628, 628, TEXT, NONE, 0, true), // ticketId
    p(717, 717, BOOLEAN, NONE, 0, false), // markAsRead
    // GetTradeRateInfoListFrame:
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // GetTranslatedListByKey:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(656, 656, TEXT, NONE, 0, true), // key
    p(657, 657, TEXT, NONE, 0, true), // idInContext
    // GradeItemReview:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(517, 517, TEXT, NONE, 0, true), // itemReviewId
    p(720, 720, BOOLEAN, NONE, 0, true), // isPositive
    // ImportSubCatalogTree:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(528, 528, TEXT, NONE, 0, false), // parentCategoryId
    p(721, 722, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlCatalog
    // MergeOrders:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(729, 729, TEXT, NONE, 0, true), // targetOrderId
    p(730, 730, TEXT, NONE, 0, true), // mergedOrderId
    // PaymentPersonalAccount:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, true), // salesId
    p(731, 731, DECIMAL, NONE, 0, true), // amount
    // RecreateSalesOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(742, 742, TEXT, NONE, 0, true), // salesOrderId
    p(625, 625, DECIMAL, NONE, 0, false), // weight
    // RemoveCategoryFromPriceFormationGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, TEXT, NONE, 0, true), // categoryId
    p(652, 652, INT, NONE, 0, true), // priceFormationGroupId
    // RemoveVendorsFromFavorites:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(682, 682, TEXT, NONE, 2, false), // elements
    p(745, 745, TEXT, NONE, 1, false), // vendors
    // SearchCities:
    p(582, 583, OBJECT + 65, 752, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchDeliveryPickupPoints:
    p(582, 583, OBJECT + 186, 755, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchPromoteItemsFrame:
    p(577, 578, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchRatingListItems:
    p(582, 583, OBJECT + 386, 761, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SearchRatingListVendors:
    p(582, 583, OBJECT + 394, 762, 0, false), // xmlSearchParameters
    p(580, 580, INT, NONE, 0, false), // framePosition
    p(581, 581, INT, NONE, 0, false), // frameSize
    // SetSalesOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(590, 590, TEXT, NONE, 0, true), // salesId
    p(772, 772, TEXT, NONE, 0, true), // salesOperatorId
    // SetUserBan:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(561, 561, INT, NONE, 0, true), // userId
    p(775, 775, BOOLEAN, NONE, 0, true), // isBanned
    // TestEmailServer:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(686, 686, TEXT, NONE, 0, true), // serverId
    p(783, 783, TEXT, NONE, 0, true), // recipientEmail
    // UpdateDeliveryServiceSystemSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(683, 683, ENUM + 13, NONE, 0, true), // serviceSystem
    p(785, 786, OBJECT + 312, 791, 0, true), // xmlUpdateData
    // UpdateDiscountGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(560, 560, INT, NONE, 0, true), // discountGroupId
    p(785, 786, OBJECT + 193, 792, 0, true), // xmlUpdateData
    // UpdateEmailServerInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(686, 686, TEXT, NONE, 0, true), // serverId
    p(785, 786, OBJECT + 205, 793, 0, true), // xmlUpdateData
    // UpdateInstanceRole:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(541, 541, TEXT, NONE, 0, true), // roleName
    p(785, 786, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateMultipleOrderLineStatuses:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(636, 636, TEXT, NONE, 0, true), // orderLineIdentificators
    p(597, 597, TEXT, NONE, 0, true), // statusId
    // UpdateOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(592, 592, TEXT, NONE, 0, true), // orderId
    p(785, 786, OBJECT + 298, 807, 0, true), // xmlUpdateData
    // UpdatePackage:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(600, 600, TEXT, NONE, 0, true), // packageId
    p(810, 810, OBJECT + 343, 811, 0, true), // packageAdminUpdateInfo
    // UpdateProviderOrdersIntegrationSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(785, 786, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateProviderSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(705, 705, ENUM + 21, NONE, 0, true), // providerType
    p(785, 786, OBJECT + 384, 814, 0, true), // xmlUpdateData
    // UpdateUserProfile:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(637, 637, INT, NONE, 0, true), // profileId
    p(786, 786, OBJECT + 490, 822, 0, true), // updateData
    // UpdateUserProfileSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(530, 530, TEXT, NONE, 0, false), // inputLanguage
    p(785, 786, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateWarehouseCategory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(529, 529, ID, NONE, 0, true), // categoryId
    p(785, 786, OBJECT + 501, 630, 0, true), // xmlUpdateData
    // UpdateWarehouseItem:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(544, 544, ID, NONE, 0, true), // itemId
    p(785, 786, OBJECT + 505, 631, 0, true), // xmlUpdateData
    // UpdateWarehouseProperty:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(633, 633, TEXT, NONE, 0, true), // propertyId
    p(785, 786, OBJECT + 512, 632, 0, true), // xmlUpdateData
    // UpdateWarehousePropertyValue:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(633, 633, TEXT, NONE, 0, true), // propertyId
    p(785, 786, OBJECT + 515, 634, 0, true), // xmlUpdateData
    // AddBlackListContents:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(521, 522, OBJECT + 16, 523, 0, true), // xmlContentList
    // AddBrandInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(524, 525, OBJECT + 197, 526, 0, true), // xmlBrandInfo
    // AddDiscountGroupToInstance:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(518, 519, OBJECT + 191, 537, 0, true), // xmlAddData
    // AddItemReview:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(518, 519, OBJECT + 248, 543, 0, true), // xmlAddData
    // AddOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(518, 519, OBJECT + 280, 550, 0, true), // xmlAddData
    // AddPriceFormationGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(551, 552, OBJECT + 363, 553, 0, true), // xmlPriceFormationGroupInfo
    // AddPrices:
    p(554, 555, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlFirst
    p(556, 557, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlSecond
    // AddUser:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(558, 558, OBJECT + 497, 559, 0, true), // userParameters
    // ApproveItemReviews:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(563, 563, TEXT, NONE, 1, true), // itemReviewIds
    // BatchGetUserData:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(570, 570, TEXT, NONE, 2, false), // blockList
    // BatchSimplifiedAddItemsToBasket:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(572, 573, OBJECT + 418, 574, 0, true), // xmlRequest
    // CancelOrders:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(594, 594, TEXT, NONE, 1, true), // orderIds
    // ClearOrdersHistory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(605, 605, TEXT, NONE, 1, true), // ordersHistoryItemIds
    // ConfirmEmail:
    p(606, 606, TEXT, NONE, 0, true), // confirmationCode
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    // ConfirmNewPassword:
    p(606, 606, TEXT, NONE, 0, true), // confirmationCode
    p(599, 599, TEXT, NONE, 0, true), // newPassword
    // CreateBalanceChargingBill:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(609, 609, DECIMAL, NONE, 0, true), // sum
    // CreateExternalDeliveryRate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(613, 614, OBJECT + 208, 615, 0, true), // xmlExternalDeliveryRate
    // CreateExternalDeliveryType:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(616, 617, OBJECT + 209, 618, 0, true), // xmlExternalDeliveryType
    // CreateInstanceRole:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 240, 619, 0, true), // xmlCreateData
    // CreateInstanceRoleFromTemplate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(620, 620, TEXT, NONE, 0, true), // templateRoleName
    // CreateInstanceUser:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 238, 621, 0, true), // xmlCreateData
    // CreateMultiSalesOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(622, 622, TEXT, NONE, 0, false), // deliveryModeId
    // CreateOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 282, 623, 0, true), // xmlCreateData
    // CreatePackageForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 344, 624, 0, true), // xmlCreateData
    // CreateUserProfile:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(611, 611, OBJECT + 486, 629, 0, true), // createData
    // CreateWarehouseCategory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 501, 630, 0, true), // xmlCreateData
    // CreateWarehouseItem:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 505, 631, 0, true), // xmlCreateData
    // CreateWarehouseProperty:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(610, 611, OBJECT + 512, 632, 0, true), // xmlCreateData
    // DeleteContentMenuItem:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(635, 635, TEXT, NONE, 0, true), // menuItemId
    // DeleteWarehousePropertyValue:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(638, 638, TEXT, NONE, 0, true), // propertyValueId
    // EditBlackListContents:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(644, 645, OBJECT + 16, 523, 0, true), // xmlContentsList
    // EditCategoriesVisible:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(647, 647, TEXT, NONE, 1, true), // categoriesVisibleSettings
    // EditOperatorInfo:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(649, 650, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlOperatorInfo
    // EditPriceFormationSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(653, 654, OBJECT + 200, 655, 0, true), // xmlPriceFormationSettings
    // ExportPackageToDeliveryServiceSystem:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(658, 659, OBJECT + 345, 660, 0, true), // xmlExportParameters
    // FindDiscountGroup:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(665, 666, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlFindParameters
    // GetArchiveBoxStatistics:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, UNKNOWN_DOCUMENT, NONE, 0, false), // xmlParameters
    // GetAutoRatingListsSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(586, 586, BOOLEAN, NONE, 0, false), // includeMetaInfo
    // GetBasketCheckingResult:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(640, 640, TEXT, NONE, 0, true), // activityId
    // GetBulkItemsResult:
    p(640, 640, TEXT, NONE, 0, true), // activityId
    p(674, 674, BOOLEAN, NONE, 0, false), // getResult
    // GetConfiguredItemInfoList:
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(680, 680, UNKNOWN_DOCUMENT, NONE, 0, false), // configurators
    // GetCurrencyRateHistory:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, OBJECT + 89, 681, 0, false), // xmlParameters
    // GetDeliveryModesWithPrice:
    p(684, 684, TEXT, NONE, 0, false), // countryId
    p(625, 625, DECIMAL, NONE, 0, false), // weight
    // GetExternalDeliveryRate:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(689, 689, INT, NONE, 0, true), // externalDeliveryRateId
    // GetExternalDeliveryType:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(690, 690, TEXT, NONE, 0, true), // externalDeliveryTypeId
    // GetFileUploadUrl:
    p(692, 692, TEXT, NONE, 0, false), // fileName
    p(693, 693, ENUM + 18, NONE, 0, false), // fileType
    // GetFinancialCalculation:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(577, 578, OBJECT + 219, 694, 0, false), // xmlParameters
    // GetItemFullInfo:
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(575, 575, OBJECT + 244, 576, 0, false), // itemParameters
    // GetItemPromotionsWithAttempts:
    p(544, 544, TEXT, NONE, 0, true), // itemId
    p(697, 697, INT, NONE, 0, false), // attemptCount
    // GetItemRootPath:
    p(544, 544, TEXT, NONE, 0, false), // itemId
    p(698, 698, TEXT, NONE, 0, false), // taoBaoCategoryId
    // GetPartialBasket:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(682, 682, TEXT, NONE, 2, true), // elements
    // GetPaymentParameters:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(700, 700, OBJECT + 359, 701, 0, true), // paymentRequestXml
    // GetPriceFormationStrategy:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(702, 702, INT, NONE, 0, true), // strategyId
    // GetPromoteItems:
    p(703, 703, TEXT, NONE, 0, false), // promotedId
    p(704, 704, TEXT, NONE, 1, true), // itemIds
    // GetSalesOrdersList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(708, 708, TEXT, NONE, 0, false), // filter
    // GetSalesOrdersListForOperator:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(710, 711, OBJECT + 284, 712, 0, false), // xmlOrderFilter
    // GetSubAreaList:
    p(715, 715, TEXT, NONE, 0, true), // parentId
    p(716, 716, INT, NONE, 0, false), // depthLevel
    // GetTicketInfoList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(718, 718, ENUM + 15, NONE, 0, false), // direction
    // ImportCatalog:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(721, 722, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlCatalog
    // ImportExternalItemReviews:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(723, 724, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlImportData
    // ImportStructure:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(725, 725, UNKNOWN_DOCUMENT, NONE, 0, true), // source
    // InsertElementsSetToRatingList:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(726, 727, OBJECT + 385, 728, 0, true), // xmlInsertData
    // PrintPackageReceipt:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(734, 735, OBJECT + 348, 736, 0, true), // xmlPrintReceiptParameters
    // PurchaseItems:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(737, 737, OBJECT + 402, 738, 0, true), // saleLineList
    // RecreateOrder:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(739, 740, OBJECT + 290, 741, 0, true), // xmlRecreateData
    // RegisterUser:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(558, 558, OBJECT + 492, 743, 0, true), // userParameters
    // RunSelectorExporting:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(748, 748, TEXT, NONE, 0, true), // exportingTarget
    // RunWarehouseImportItems:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(723, 724, OBJECT + 508, 749, 0, true), // xmlImportData
    // SearchBackgroundActivities:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(582, 583, OBJECT + 25, 750, 0, false), // xmlSearchParameters
    // SetMarketsMerchPriceConfigXML:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(770, 771, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlMarketMerchPriceConfigList
    // SetShowcaseSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(773, 773, OBJECT + 415, 774, 0, true), // settings
    // SetWebUISettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(773, 773, OBJECT + 524, 774, 0, true), // settings
    // UpdateAutoRatingListsSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 20, 789, 0, true), // xmlUpdateData
    // UpdateCollectionsSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 70, 790, 0, true), // xmlUpdateData
    // UpdateDirectPaymentSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, UNKNOWN_DOCUMENT, NONE, 0, true), // xmlUpdateData
    // UpdateInstanceCurrenciesSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(796, 773, OBJECT + 90, 797, 0, true), // xmlSettings
    // UpdateInstanceOptions:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(798, 799, OBJECT + 235, 800, 0, true), // xmlInstanceOptionsData
    // UpdateInstanceUser:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 242, 801, 0, true), // xmlUpdateData
    // UpdateItemReviewSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 254, 804, 0, true), // xmlUpdateData
    // UpdateMessageSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 269, 805, 0, true), // xmlUpdateData
    // UpdateOrderSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 295, 809, 0, true), // xmlUpdateData
    // UpdateProviderSearchMethodSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 379, 813, 0, true), // xmlUpdateData
    // UpdateSelectorExportingSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 412, 815, 0, true), // xmlUpdateData
    // UpdateSmsServiceSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 449, 816, 0, true), // xmlUpdateData
    // UpdateStatisticsSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 455, 817, 0, true), // xmlUpdateData
    // UpdateUserPreferences:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 485, 821, 0, true), // xmlUpdateData
    // UpdateUserSettings:
    p(516, 516, TEXT, NONE, 0, false), // sessionId
    p(785, 786, OBJECT + 494, 823, 0, true), // xmlUpdateData
    // FindHintCategoryInfoList:
    p(667, 667, TEXT, NONE, 0, false), // hintTitle
    // GetAvailableProviderSearchMethodInfoListForSearchParameters:
    p(582, 583, OBJECT + 407, 579, 0, false), // xmlSearchParameters
    // GetCallArchives:
    p(582, 583, OBJECT + 55, 677, 3, false), // xmlSearchParameters
    // GetFileInfo:
    p(691, 691, TEXT, NONE, 0, true), // fileId
    // GetItemInfoList:
    p(695, 695, TEXT, NONE, 1, true), // idsList
    // RequestPasswordRecovery:
    p(746, 746, TEXT, NONE, 0, true), // userIdentifier
    // RunBulkItems:
    p(565, 565, TEXT, NONE, 1, true), // ids
    // StoreRequestGroup:
    p(780, 781, OBJECT + 396, 782, 0, true), // xmlRequestGroup
    // ValidateUserProfile:
    p(824, 824, OBJECT + 491, 825, 0, true), // validateData
];

pub(crate) static MEMBERS: [Member; 2440] = [
    // SalesLine:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1569, TEXT, NO_ITEM, 0), // ItemTaobaoId
    m(1570, TEXT, NO_ITEM, 0), // ConfigText
    m(1571, TEXT, NO_ITEM, 0), // ConfigId
    m(1572, INT, NO_ITEM, 0), // Qty
    m(1573, DECIMAL, NO_ITEM, 0), // NewPriceCust
    m(1574, DECIMAL, NO_ITEM, 0), // PriceCust
    m(1575, DECIMAL, NO_ITEM, 0), // AmountCust
    m(1576, TEXT, NO_ITEM, 0), // CurrencyCust
    m(1579, TEXT, NO_ITEM, 0), // CurrencyInternal
    m(1580, TEXT, NO_ITEM, 0), // InternalPriceCurrencyCode
    m(1581, DECIMAL, NO_ITEM, 0), // PurchPriceCust
    m(1582, DECIMAL, NO_ITEM, 0), // PurchDeliveryCust
    m(1583, DECIMAL, NO_ITEM, 0), // PurchAmountCust
    m(1584, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(1585, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(1586, DECIMAL, NO_ITEM, 0), // PurchAmount
    m(1587, TEXT, NO_ITEM, 0), // PurchCurrency
    m(1588, TEXT, NO_ITEM, 0), // BriefDescrTrans
    m(1589, TEXT, NO_ITEM, 0), // ItemImageURL
    m(1590, TEXT, NO_ITEM, 0), // ItemExternalURL
    m(1591, TEXT, NO_ITEM, 0), // VendNick
    m(1592, TEXT, NO_ITEM, 0), // VendId
    m(1523, TEXT, NO_ITEM, 0), // CustComment
    m(1593, TEXT, NO_ITEM, 0), // OperatorComment
    m(1513, SHORT, NO_ITEM, 0), // StatusCode
    m(1368, INT, NO_ITEM, 0), // StatusId
    m(1514, TEXT, NO_ITEM, 0), // StatusName
    m(1594, TEXT, NO_ITEM, 0), // SubSalesNum
    m(1595, TEXT, NO_ITEM, 0), // SubSalesDate
    m(1596, TEXT, NO_ITEM, 0), // SubSalesTime
    m(1597, TEXT, NO_ITEM, 0), // VendPurchId
    m(1598, TEXT, NO_ITEM, 0), // VendPurchWaybill
    m(1612, TEXT, NO_ITEM, 0), // VendPurchAccountId
    m(1778, TEXT, NO_ITEM, 0), // VendPurchStatus
    m(1779, TEXT, NO_ITEM, 0), // VendPurchItemId
    m(1780, TEXT, NO_ITEM, 0), // VendPurchConfigurationId
    m(1781, TEXT, NO_ITEM, 0), // VendPurchPromotionId
    m(1599, DECIMAL, NO_ITEM, 0), // TaoBaoDelivery
    m(1536, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(1537, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(1547, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(1548, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(1600, DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(1358, TEXT, NO_ITEM, 0), // PromotionId
    m(1601, TEXT, NO_ITEM, 0), // PriceWithoutDelivery
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1603, TEXT, NO_ITEM, 0), // QtyOrig
    m(1604, INT, NO_ITEM, 0), // LineNum
    m(1605, OBJECT + 403, ITEM + 6, MANY), // AvailableStatusList
    m(1606, TEXT, NO_ITEM, 0), // NameOrig
    m(1611, TEXT, NO_ITEM, 0), // ConfigExternalCode
    m(1607, TEXT, NO_ITEM, 0), // ConfigExternalTextOrig
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1608, TEXT, NO_ITEM, 0), // OrderedDateTime
    m(1375, TEXT, NO_ITEM, 0), // CustomDescription
    m(1376, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(1609, BOOLEAN, NO_ITEM, 0), // CanMoveToPackage
    m(1364, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(1782, BOOLEAN, NO_ITEM, 0), // CanBeReviewed
    m(1783, INT, NO_ITEM, 0), // ReviewId
    m(1784, BOOLEAN, NO_ITEM, 0), // CanBeClosed
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1610, TEXT, NO_ITEM, 0), // InternalDeliveryType
    m(1026, BOOLEAN, NO_ITEM, 0), // IsPaid
    m(934, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(1545, BOOLEAN, NO_ITEM, 0), // IsCompleted
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(1578, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(1785, BOOLEAN, NO_ITEM, 0), // CanEditWeight
    m(1786, DECIMAL, NO_ITEM, 0), // VendPurchDeliveryPrice
    m(1787, DECIMAL, NO_ITEM, 0), // VendPurchItemPrice
    m(1602, TEXT, NO_ITEM, 0), // VendURL
    m(1788, OBJECT + 520, NO_ITEM, 0), // VendorPurchaseItemPriceWarningReason
    m(1789, ENUM + 31, NO_ITEM, 0), // VendorPurchaseItemPriceWarningLevel
    // OtapiOrderInfo:
    m(1512, OBJECT + 296, NO_ITEM, 0), // THSInfo
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1513, TEXT, NO_ITEM, 0), // StatusCode
    m(1514, TEXT, NO_ITEM, 0), // StatusName
    m(1515, TEXT, NO_ITEM, 0), // SubstatusCode
    m(1516, TEXT, NO_ITEM, 0), // SubstatusName
    m(1302, TEXT, NO_ITEM, 0), // OperatorId
    m(1517, TEXT, NO_ITEM, 0), // OperatorName
    m(1518, LONG, NO_ITEM, 0), // ItemsCount
    m(1519, DECIMAL, NO_ITEM, 0), // GoodsAmount
    m(1520, DECIMAL, NO_ITEM, 0), // DeliveryAmount
    m(1521, DECIMAL, NO_ITEM, 0), // LogisticianDeliveryPrice
    m(1252, DECIMAL, NO_ITEM, 0), // TotalAmount
    m(1522, DECIMAL, NO_ITEM, 0), // RemainAmount
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1523, TEXT, NO_ITEM, 0), // CustComment
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1524, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(1525, INT, NO_ITEM, 0), // CanCancel
    m(1526, INT, NO_ITEM, 0), // CanConfirmShipment
    m(1527, INT, NO_ITEM, 0), // CanChangeAddress
    m(1528, INT, NO_ITEM, 0), // CanRestore
    m(1529, INT, NO_ITEM, 0), // CanClose
    m(1530, INT, NO_ITEM, 0), // CanCloseCancel
    m(1531, INT, NO_ITEM, 0), // CanAccept
    m(1532, INT, NO_ITEM, 0), // CanPurchaseItems
    m(1533, INT, NO_ITEM, 0), // EstimatedWeight
    m(1534, TEXT, NO_ITEM, 0), // CustId
    m(1535, TEXT, NO_ITEM, 0), // CustName
    m(1368, INT, NO_ITEM, 0), // StatusId
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1399, OBJECT + 183, NO_ITEM, 0), // DeliveryAddress
    m(1536, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(1537, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(1538, DECIMAL, NO_ITEM, 0), // InternalDeliveryOriginalInExternalCurrency
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1539, TEXT, NO_ITEM, 0), // ExternalCurrencyCode
    m(1540, DATE_TIME, NO_ITEM, 0), // ShipmentDate
    m(1541, OBJECT + 287, ITEM + 64, MANY), // LineStatusSummaries
    m(1543, DECIMAL, NO_ITEM, 0), // UserAccountAvailableAmount
    m(1544, ENUM + 21, NO_ITEM, 0), // ProviderTypeEnum
    m(1266, BOOLEAN, NO_ITEM, 0), // IsTest
    m(1026, BOOLEAN, NO_ITEM, 0), // IsPaid
    m(934, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(1545, BOOLEAN, NO_ITEM, 0), // IsCompleted
    m(1546, TEXT, NO_ITEM, 0), // CreatedDateTime
    m(1547, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(1548, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(1549, TEXT, NO_ITEM, 0), // DisplayId
    m(1162, TEXT, NO_ITEM, 0), // UserLogin
    m(1550, TEXT, NO_ITEM, 0), // AdminAlertText
    m(1551, TEXT, NO_ITEM, 0), // AdminInfoText
    m(1552, DECIMAL, NO_ITEM, 0), // GoodsAmountInternal
    m(1553, DECIMAL, NO_ITEM, 0), // DeliveryAmountInternal
    m(1554, DECIMAL, NO_ITEM, 0), // TotalAmountInternal
    m(1555, DECIMAL, NO_ITEM, 0), // RemainAmountInternal
    m(1556, DECIMAL, NO_ITEM, 0), // PaidAmount
    m(1557, DECIMAL, NO_ITEM, 0), // PaidAmountInternal
    m(1558, DECIMAL, NO_ITEM, 0), // Profit
    m(880, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(881, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(1559, DECIMAL, NO_ITEM, 0), // TotalAmountOriginalInExternalCurrency
    m(1560, DECIMAL, NO_ITEM, 0), // InternalDeliveryOriginalInInternalCurrency
    m(1561, DECIMAL, NO_ITEM, 0), // PackagesWeight
    m(1562, OBJECT + 347, ITEM + 65, MANY), // PackagePrices
    m(1564, OBJECT + 350, ITEM + 66, MANY), // PackageTotalCostPerCurrencyList
    m(1566, OBJECT + 297, ITEM + 67, MANY), // TotalOriginalCostList
    m(1568, OBJECT + 480, ANY_ITEM, MANY), // RateList
    // OtapiOrderLineInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1569, TEXT, NO_ITEM, 0), // ItemTaobaoId
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1570, TEXT, NO_ITEM, 0), // ConfigText
    m(1571, TEXT, NO_ITEM, 0), // ConfigId
    m(1572, INT, NO_ITEM, 0), // Qty
    m(1573, DECIMAL, NO_ITEM, 0), // NewPriceCust
    m(1574, DECIMAL, NO_ITEM, 0), // PriceCust
    m(1575, DECIMAL, NO_ITEM, 0), // AmountCust
    m(1576, TEXT, NO_ITEM, 0), // CurrencyCust
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(1578, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(1579, TEXT, NO_ITEM, 0), // CurrencyInternal
    m(1580, TEXT, NO_ITEM, 0), // InternalPriceCurrencyCode
    m(1581, DECIMAL, NO_ITEM, 0), // PurchPriceCust
    m(1582, DECIMAL, NO_ITEM, 0), // PurchDeliveryCust
    m(1583, DECIMAL, NO_ITEM, 0), // PurchAmountCust
    m(1584, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(1585, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(1586, DECIMAL, NO_ITEM, 0), // PurchAmount
    m(1587, TEXT, NO_ITEM, 0), // PurchCurrency
    m(1588, TEXT, NO_ITEM, 0), // BriefDescrTrans
    m(1589, TEXT, NO_ITEM, 0), // ItemImageURL
    m(1590, TEXT, NO_ITEM, 0), // ItemExternalURL
    m(1591, TEXT, NO_ITEM, 0), // VendNick
    m(1592, TEXT, NO_ITEM, 0), // VendId
    m(1523, TEXT, NO_ITEM, 0), // CustComment
    m(1593, TEXT, NO_ITEM, 0), // OperatorComment
    m(1513, SHORT, NO_ITEM, 0), // StatusCode
    m(1368, INT, NO_ITEM, 0), // StatusId
    m(1514, TEXT, NO_ITEM, 0), // StatusName
    m(1594, TEXT, NO_ITEM, 0), // SubSalesNum
    m(1595, TEXT, NO_ITEM, 0), // SubSalesDate
    m(1596, TEXT, NO_ITEM, 0), // SubSalesTime
    m(1597, TEXT, NO_ITEM, 0), // VendPurchId
    m(1598, TEXT, NO_ITEM, 0), // VendPurchWaybill
    m(1599, DECIMAL, NO_ITEM, 0), // TaoBaoDelivery
    m(1536, DECIMAL, NO_ITEM, 0), // TaoBaoPrice
    m(1537, DECIMAL, NO_ITEM, 0), // TaoBaoPriceWithDiscount
    m(1547, DECIMAL, NO_ITEM, 0), // InternalOriginalPrice
    m(1548, DECIMAL, NO_ITEM, 0), // InternalOriginalPriceWithDiscount
    m(1600, DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(1358, TEXT, NO_ITEM, 0), // PromotionId
    m(1601, TEXT, NO_ITEM, 0), // PriceWithoutDelivery
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1602, TEXT, NO_ITEM, 0), // VendURL
    m(1603, TEXT, NO_ITEM, 0), // QtyOrig
    m(1604, INT, NO_ITEM, 0), // LineNum
    m(1605, OBJECT + 403, ITEM + 6, MANY), // AvailableStatusList
    m(1606, TEXT, NO_ITEM, 0), // NameOrig
    m(1607, TEXT, NO_ITEM, 0), // ConfigExternalTextOrig
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1608, TEXT, NO_ITEM, 0), // OrderedDateTime
    m(1375, TEXT, NO_ITEM, 0), // CustomDescription
    m(1376, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(1609, BOOLEAN, NO_ITEM, 0), // CanMoveToPackage
    m(1364, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1610, TEXT, NO_ITEM, 0), // InternalDeliveryType
    m(1611, TEXT, NO_ITEM, 0), // ConfigExternalCode
    m(1544, ENUM + 21, NO_ITEM, 0), // ProviderTypeEnum
    m(1612, TEXT, NO_ITEM, 0), // VendPurchAccountId
    // OtapiPromoItemInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1324, TEXT, NO_ITEM, 0), // Title
    m(1445, TEXT, NO_ITEM, 0), // OriginalTitle
    m(1446, LONG, NO_ITEM, 0), // MasterQuantity
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1447, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(1448, TEXT, NO_ITEM, 0), // VendorName
    m(1449, LONG, NO_ITEM, 0), // VendorScore
    m(905, TEXT, NO_ITEM, 0), // Description
    m(827, TEXT, NO_ITEM, 0), // BrandId
    m(1450, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(1451, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(1452, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(1453, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(1454, LONG, NO_ITEM, 0), // Volume
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1455, OBJECT + 319, ITEM + 54, MANY), // Pictures
    m(1457, OBJECT + 260, NO_ITEM, 0), // Location
    m(1087, TEXT, ITEM + 55, MANY), // Features
    m(1458, OBJECT + 213, ITEM + 18, MANY), // FeaturedValues
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1460, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1461, OBJECT + 361, NO_ITEM, 0), // PhysicalParameters
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1414, OBJECT + 334, ITEM + 51, MANY), // QuantityRanges
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(1313, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(1462, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(1463, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(1464, TEXT, NO_ITEM, 0), // BrandName
    m(1465, INT, NO_ITEM, 0), // FirstLotQuantity
    m(1466, INT, NO_ITEM, 0), // NextLotQuantity
    m(1467, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(1468, OBJECT + 325, ITEM + 56, MANY), // Videos
    m(1470, OBJECT + 256, NO_ITEM, 0), // ActualWeightInfo
    m(1471, OBJECT + 256, ITEM + 57, MANY), // WeightInfos
    m(1649, TEXT, NO_ITEM, 0), // ClickUrl
    m(1650, TEXT, NO_ITEM, 0), // KeywordClickUrl
    m(1651, TEXT, NO_ITEM, 0), // ShopClickUrl
    m(1652, TEXT, NO_ITEM, 0), // TaobaokeCatClickUrl
    m(1653, TEXT, NO_ITEM, 0), // Commission
    m(1654, TEXT, NO_ITEM, 0), // CommissionNum
    m(1655, TEXT, NO_ITEM, 0), // CommissionRate
    m(1656, TEXT, NO_ITEM, 0), // CommissionVolume
    m(1657, TEXT, NO_ITEM, 0), // CouponEndTime
    m(1658, TEXT, NO_ITEM, 0), // CouponPrice
    m(1659, TEXT, NO_ITEM, 0), // CouponRate
    m(1660, TEXT, NO_ITEM, 0), // CouponStartTime
    m(1661, TEXT, NO_ITEM, 0), // ShopType
    // OtapiItemFullInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1324, TEXT, NO_ITEM, 0), // Title
    m(1445, TEXT, NO_ITEM, 0), // OriginalTitle
    m(1446, LONG, NO_ITEM, 0), // MasterQuantity
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1447, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(1448, TEXT, NO_ITEM, 0), // VendorName
    m(1449, LONG, NO_ITEM, 0), // VendorScore
    m(905, TEXT, NO_ITEM, 0), // Description
    m(827, TEXT, NO_ITEM, 0), // BrandId
    m(1450, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(1451, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(1452, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(1453, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(1454, LONG, NO_ITEM, 0), // Volume
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1455, OBJECT + 319, ITEM + 54, MANY), // Pictures
    m(1457, OBJECT + 260, NO_ITEM, 0), // Location
    m(1087, TEXT, ITEM + 55, MANY), // Features
    m(1458, OBJECT + 213, ITEM + 18, MANY), // FeaturedValues
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1460, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1461, OBJECT + 361, NO_ITEM, 0), // PhysicalParameters
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1414, OBJECT + 334, ITEM + 51, MANY), // QuantityRanges
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(1313, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(1462, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(1463, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(1464, TEXT, NO_ITEM, 0), // BrandName
    m(1465, INT, NO_ITEM, 0), // FirstLotQuantity
    m(1466, INT, NO_ITEM, 0), // NextLotQuantity
    m(1467, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(1468, OBJECT + 325, ITEM + 56, MANY), // Videos
    m(1470, OBJECT + 256, NO_ITEM, 0), // ActualWeightInfo
    m(1471, OBJECT + 256, ITEM + 57, MANY), // WeightInfos
    m(1473, OBJECT + 308, ITEM + 58, MANY), // DeliveryCosts
    m(1475, OBJECT + 315, ITEM + 59, MANY), // Attributes
    m(1477, BOOLEAN, NO_ITEM, 0), // HasHierarchicalConfigurators
    m(847, OBJECT + 306, ITEM + 60, MANY), // ConfiguredItems
    m(1479, BOOLEAN, NO_ITEM, 0), // IsValidPromotions
    m(1480, OBJECT + 320, ITEM + 61, MANY), // Promotions
    m(1482, INT, NO_ITEM, 0), // BatchLotQuantity
    // OtapiPackageAdminInfo:
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1613, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(1614, DATE_TIME, NO_ITEM, 0), // PriceUpdateDate
    m(1615, TEXT, NO_ITEM, 0), // DeliveryTrackingNum
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1616, INT, NO_ITEM, 0), // ManualPrice
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1617, TEXT, NO_ITEM, 0), // DeliveryContactLastname
    m(1618, TEXT, NO_ITEM, 0), // DeliveryContactFirstname
    m(1619, TEXT, NO_ITEM, 0), // DeliveryContactMiddlename
    m(1620, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(1621, TEXT, NO_ITEM, 0), // DeliveryCountry
    m(1622, TEXT, NO_ITEM, 0), // DeliveryPostalCode
    m(1623, TEXT, NO_ITEM, 0), // DeliveryRegionName
    m(1624, TEXT, NO_ITEM, 0), // DeliveryCity
    m(1399, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1234, OBJECT + 446, NO_ITEM, 0), // Size
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1165, VALUE_TEXT, NO_ITEM, 0), // OrderId
    m(1368, TEXT, NO_ITEM, 0), // StatusId
    m(1513, TEXT, NO_ITEM, 0), // StatusCode
    m(1514, TEXT, NO_ITEM, 0), // StatusName
    m(880, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(881, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(1574, DECIMAL, NO_ITEM, 0), // PriceCust
    m(885, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(886, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(1524, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(1625, INT, NO_ITEM, 0), // CanDelete
    m(1626, INT, NO_ITEM, 0), // CanUpdate
    m(1627, BOOLEAN, NO_ITEM, 0), // CanChangeStatus
    m(1628, BOOLEAN, NO_ITEM, 0), // CanPrintPackageReceipt
    m(1629, BOOLEAN, NO_ITEM, 0), // CanExportToExternalDeliverySystem
    m(1540, DATE_TIME, NO_ITEM, 0), // ShipmentDate
    m(1019, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(831, OBJECT + 346, ITEM + 68, MANY), // Items
    m(1631, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(1632, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(1633, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(1634, TEXT, NO_ITEM, 0), // ExternalPackageId
    m(1635, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(1636, DECIMAL, NO_ITEM, 0), // AdditionalPriceInternal
    m(1637, BOOLEAN, NO_ITEM, 0), // CanBeTracking
    m(1638, TEXT, NO_ITEM, 0), // DeliveryCityCode
    m(1639, TEXT, NO_ITEM, 0), // DeliveryContactINN
    m(1640, TEXT, NO_ITEM, 0), // DeliveryPickupPointCode
    m(1641, BOOLEAN, NO_ITEM, 0), // IsExported
    // OtapiItemInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1324, TEXT, NO_ITEM, 0), // Title
    m(1445, TEXT, NO_ITEM, 0), // OriginalTitle
    m(1446, LONG, NO_ITEM, 0), // MasterQuantity
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1447, TEXT, NO_ITEM, 0), // ExternalCategoryId
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(1448, TEXT, NO_ITEM, 0), // VendorName
    m(1449, LONG, NO_ITEM, 0), // VendorScore
    m(905, TEXT, NO_ITEM, 0), // Description
    m(827, TEXT, NO_ITEM, 0), // BrandId
    m(1450, TEXT, NO_ITEM, 0), // TaobaoItemUrl
    m(1451, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(1452, TEXT, NO_ITEM, 0), // MainPictureUrl
    m(1453, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(1454, LONG, NO_ITEM, 0), // Volume
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1455, OBJECT + 319, ITEM + 54, MANY), // Pictures
    m(1457, OBJECT + 260, NO_ITEM, 0), // Location
    m(1087, TEXT, ITEM + 55, MANY), // Features
    m(1458, OBJECT + 213, ITEM + 18, MANY), // FeaturedValues
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1460, ENUM + 23, NO_ITEM, 0), // SellDisallowReason
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1461, OBJECT + 361, NO_ITEM, 0), // PhysicalParameters
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1414, OBJECT + 334, ITEM + 51, MANY), // QuantityRanges
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(1313, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(1462, TEXT, NO_ITEM, 0), // VendorDisplayName
    m(1463, BOOLEAN, NO_ITEM, 0), // IsRatingListCategory
    m(1464, TEXT, NO_ITEM, 0), // BrandName
    m(1465, INT, NO_ITEM, 0), // FirstLotQuantity
    m(1466, INT, NO_ITEM, 0), // NextLotQuantity
    m(1467, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(1468, OBJECT + 325, ITEM + 56, MANY), // Videos
    m(1470, OBJECT + 256, NO_ITEM, 0), // ActualWeightInfo
    m(1471, OBJECT + 256, ITEM + 57, MANY), // WeightInfos
    m(1483, OBJECT + 30, NO_ITEM, 0), // PromotionPrice
    m(1484, OBJECT + 366, ITEM + 62, MANY), // PromotionPricePercent
    m(1485, DATE_TIME, NO_ITEM, 0), // LastUpdatedTime
    // SearchItemsParameters:
    m(1239, ENUM + 21, NO_ITEM, 0), // Provider
    m(1192, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1448, TEXT, NO_ITEM, 0), // VendorName
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(1803, TEXT, NO_ITEM, 0), // VendorAreaId
    m(1804, TEXT, NO_ITEM, 0), // ItemTitle
    m(1805, TEXT, NO_ITEM, 0), // LanguageOfQuery
    m(1806, DECIMAL, NO_ITEM, 0), // MinPrice
    m(1807, DECIMAL, NO_ITEM, 0), // MaxPrice
    m(1808, LONG, NO_ITEM, 0), // MinVolume
    m(1809, LONG, NO_ITEM, 0), // MaxVolume
    m(1755, INT, NO_ITEM, 0), // MinVendorRating
    m(1756, INT, NO_ITEM, 0), // MaxVendorRating
    m(827, TEXT, NO_ITEM, 0), // BrandId
    m(1810, TEXT, NO_ITEM, 0), // BrandPropertyValueId
    m(1411, OBJECT + 339, ITEM + 52, MANY), // Configurators
    m(1385, ENUM + 38, NO_ITEM, 0), // OrderBy
    m(1811, ENUM + 39, NO_ITEM, 0), // OutputMode
    m(1812, ENUM + 34, NO_ITEM, 0), // CategoryMode
    m(1813, BOOLEAN, NO_ITEM, 0), // IsOriginal
    m(1814, BOOLEAN, NO_ITEM, 0), // IsTmall
    m(1453, ENUM + 43, NO_ITEM, 0), // StuffStatus
    m(1087, OBJECT + 337, ITEM + 69, MANY), // Features
    m(1815, BOOLEAN, NO_ITEM, 0), // IsClearItemTitles
    m(1762, ENUM + 37, NO_ITEM, 0), // Module
    m(1662, INT, NO_ITEM, 0), // MinQuantity
    m(1816, INT, NO_ITEM, 0), // MaxQuantity
    m(1817, INT, NO_ITEM, 0), // MinFirstLot
    m(1818, INT, NO_ITEM, 0), // MaxFirstLot
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1305, TEXT, NO_ITEM, 0), // ImageUrl
    m(1819, TEXT, NO_ITEM, 0), // ImageFileId
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1820, BOOLEAN, NO_ITEM, 0), // UseOptimalFrameSize
    m(1821, BOOLEAN, NO_ITEM, 0), // EnableDirectSearch
    m(1464, TEXT, NO_ITEM, 0), // BrandName
    m(1822, TEXT, NO_ITEM, 0), // PropertySearch
    m(1754, TEXT, NO_ITEM, 0), // VendorRatingRange
    m(1759, TEXT, NO_ITEM, 0), // FirstLotRange
    m(1508, INT, NO_ITEM, 0), // MaximumPageCount
    // ProviderSearchMethodInfo:
    m(1239, ENUM + 21, NO_ITEM, 0), // Provider
    m(1192, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1745, ENUM + 30, ITEM + 72, MANY), // Flags
    m(1747, INT, NO_ITEM, 0), // OptimalFrameSize
    m(1748, INT, NO_ITEM, 0), // MaximumFrameSize
    m(1749, INT, NO_ITEM, 0), // MaximumItemsCount
    m(1750, OBJECT + 381, ITEM + 73, MANY), // AvailableSorts
    m(971, BOOLEAN, NO_ITEM, 0), // Text
    m(993, BOOLEAN, NO_ITEM, 0), // Category
    m(979, BOOLEAN, NO_ITEM, 0), // Vendor
    m(1752, BOOLEAN, NO_ITEM, 0), // VendorLocation
    m(991, BOOLEAN, NO_ITEM, 0), // Brand
    m(1411, BOOLEAN, NO_ITEM, 0), // Configurators
    m(1753, ENUM + 35, NO_ITEM, 0), // MultipleConfiguratorLogic
    m(1329, BOOLEAN, NO_ITEM, 0), // PriceRange
    m(1754, BOOLEAN, NO_ITEM, 0), // VendorRatingRange
    m(1755, INT, NO_ITEM, 0), // MinVendorRating
    m(1756, INT, NO_ITEM, 0), // MaxVendorRating
    m(1757, BOOLEAN, NO_ITEM, 0), // VolumeRange
    m(1758, ENUM + 35, NO_ITEM, 0), // VolumeRangeLogic
    m(1453, BOOLEAN, NO_ITEM, 0), // StuffStatus
    m(1087, OBJECT + 375, ITEM + 69, MANY), // Features
    m(1759, BOOLEAN, NO_ITEM, 0), // FirstLotRange
    m(1760, ENUM + 35, NO_ITEM, 0), // FirstLotRangeLogic
    m(1761, BOOLEAN, NO_ITEM, 0), // EnableMorphologyPreprocess
    m(1762, ENUM + 37, NO_ITEM, 0), // Module
    m(1763, BOOLEAN, NO_ITEM, 0), // AllowSearchWithoutParameters
    m(1764, TEXT, NO_ITEM, 0), // FeatureForEnable
    // UserInfo:
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    m(957, BOOLEAN, NO_ITEM, 0), // IsActive
    m(962, BOOLEAN, NO_ITEM, 0), // IsEmailVerified
    m(1106, TEXT, NO_ITEM, 0), // EmailConfirmationCode
    m(955, TEXT, NO_ITEM, 0), // Login
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(1667, ENUM + 40, NO_ITEM, 0), // Sex
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1132, TEXT, NO_ITEM, 0), // Country
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1924, TEXT, NO_ITEM, 0), // Region
    m(1381, TEXT, NO_ITEM, 0), // RecipientLastName
    m(1925, TEXT, NO_ITEM, 0), // RecipientFirstName
    m(1926, TEXT, NO_ITEM, 0), // RecipientMiddleName
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1927, DATE_TIME, NO_ITEM, 0), // RegistrationDate
    m(1176, OBJECT + 271, NO_ITEM, 0), // PurchaseVolume
    m(1928, TEXT, NO_ITEM, 0), // Skype
    m(1108, TEXT, NO_ITEM, 0), // PhoneConfirmationCode
    // EditableOtapiCategory:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(1056, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(1188, BOOLEAN, NO_ITEM, 0), // IsVirtual
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1189, LONG, NO_ITEM, 0), // ItemCount
    m(1190, BOOLEAN, NO_ITEM, 0), // IsParent
    m(1180, TEXT, NO_ITEM, 0), // ParentId
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1191, BOOLEAN, NO_ITEM, 0), // IsSearch
    m(1192, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(1193, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(1194, ENUM + 32, ITEM + 34, MANY), // AvailableItemRatingListContentTypes
    m(981, OBJECT + 125, NO_ITEM, LIST), // RootPath
    m(1183, TEXT, NO_ITEM, 0), // IconImageUrl
    m(1185, OBJECT + 60, ITEM + 20, MANY), // MetaData
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(752, OBJECT + 407, NO_ITEM, 0), // SearchParameters
    m(1198, ENUM + 8, NO_ITEM, 0), // DeleteStatus
    // PackageAdminUpdateInfo:
    m(1615, TEXT, NO_ITEM, 0), // DeliveryTrackingNum
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1616, INT, NO_ITEM, 0), // ManualPrice
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1635, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(1613, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1617, TEXT, NO_ITEM, 0), // DeliveryContactLastname
    m(1618, TEXT, NO_ITEM, 0), // DeliveryContactFirstname
    m(1619, TEXT, NO_ITEM, 0), // DeliveryContactMiddlename
    m(1620, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(1621, TEXT, NO_ITEM, 0), // DeliveryCountry
    m(1631, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(1622, TEXT, NO_ITEM, 0), // DeliveryPostalCode
    m(1623, TEXT, NO_ITEM, 0), // DeliveryRegionName
    m(1624, TEXT, NO_ITEM, 0), // DeliveryCity
    m(1399, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1639, TEXT, NO_ITEM, 0), // DeliveryContactINN
    m(1632, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(1633, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(1234, OBJECT + 446, NO_ITEM, 0), // Size
    m(1674, TEXT, ITEM + 33, MANY), // OrderLineIds
    // UserUpdateData:
    m(878, INT, NO_ITEM, 0), // Id
    m(955, TEXT, NO_ITEM, 0), // Login
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1206, TEXT, NO_ITEM, 0), // Password
    m(957, BOOLEAN, NO_ITEM, 0), // IsActive
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(1667, ENUM + 40, NO_ITEM, 0), // Sex
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1132, TEXT, NO_ITEM, 0), // Country
    m(1631, TEXT, NO_ITEM, 0), // DeliveryCountryCode
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1924, TEXT, NO_ITEM, 0), // Region
    m(1928, TEXT, NO_ITEM, 0), // Skype
    m(1925, TEXT, NO_ITEM, 0), // RecipientFirstName
    m(1381, TEXT, NO_ITEM, 0), // RecipientLastName
    m(1926, TEXT, NO_ITEM, 0), // RecipientMiddleName
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1932, BOOLEAN, NO_ITEM, 0), // EnableValidation
    // OtapiElementInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1308, TEXT, NO_ITEM, 0), // ConfigurationId
    m(1010, OBJECT + 79, ITEM + 52, MANY), // Configuration
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1171, OBJECT + 201, NO_ITEM, 0), // Discount
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(999, DECIMAL, NO_ITEM, 0), // TotalCost
    m(1431, OBJECT + 362, NO_ITEM, 0), // FullTotalCost
    m(1140, OBJECT + 362, NO_ITEM, 0), // FullPrice
    m(1432, OBJECT + 362, NO_ITEM, 0), // FullTotalCostWithoutDiscount
    m(1433, OBJECT + 362, NO_ITEM, 0), // FullPriceWithoutDiscount
    m(548, OBJECT + 314, ITEM + 53, MANY), // Fields
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(1179, TEXT, NO_ITEM, 0), // CategoryName
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1435, DECIMAL, NO_ITEM, 0), // ProviderWeight
    m(1000, OBJECT + 184, ITEM + 27, MANY), // DeliveryModes
    m(1087, TEXT, ITEM + 3, MANY), // Features
    // ShowcaseSettings:
    m(1824, OBJECT + 87, NO_ITEM, 0), // Ruble
    m(1825, OBJECT + 87, NO_ITEM, 0), // Dollar
    m(1826, OBJECT + 87, NO_ITEM, 0), // Yuan
    m(1827, DECIMAL, NO_ITEM, 0), // MarginPercentage
    m(1723, DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(1828, BOOLEAN, NO_ITEM, 0), // IsSinchroCB
    m(1829, ENUM + 14, ITEM + 77, MANY), // DeliveryTypes
    m(1830, OBJECT + 276, ITEM + 43, MANY), // AvailableDeliveryTypes
    m(1831, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(1832, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    m(1833, BOOLEAN, NO_ITEM, 0), // IsAuctionTypeItemSellAllowed
    m(1834, BOOLEAN, NO_ITEM, 0), // IsNotDeliverableItemSellAllowed
    m(1835, BOOLEAN, NO_ITEM, 0), // IsSecondhandItemSellAllowed
    m(1836, BOOLEAN, NO_ITEM, 0), // IsFilteredItemsSellAllowed
    m(1837, BOOLEAN, NO_ITEM, 0), // IsInStockItemSellAllowed
    m(1838, BOOLEAN, NO_ITEM, 0), // IsNotSelectorSellAllowed
    m(1839, BOOLEAN, NO_ITEM, 0), // UseDiscount
    m(1840, TEXT, NO_ITEM, 0), // DateTimeFormat
    m(1841, BOOLEAN, NO_ITEM, 0), // UseVipDiscount
    m(1842, ENUM + 24, NO_ITEM, 0), // DiscountMode
    m(1843, OBJECT + 276, ITEM + 43, MANY), // AvailableDiscountModes
    m(1098, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    // ProviderInfo:
    m(900, ENUM + 21, NO_ITEM, 0), // Type
    m(1109, TEXT, NO_ITEM, 0), // Alias
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1183, TEXT, NO_ITEM, 0), // IconImageUrl
    m(1725, TEXT, NO_ITEM, 0), // RootCategoryId
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(1726, BOOLEAN, NO_ITEM, 0), // CanSearchRootCategory
    m(1727, TEXT, NO_ITEM, 0), // Prefix
    m(1427, BOOLEAN, NO_ITEM, 0), // HasSettings
    m(1728, OBJECT + 374, ITEM + 71, MANY), // PromotionTypes
    m(1467, BOOLEAN, NO_ITEM, 0), // HasInternalDelivery
    m(1730, BOOLEAN, NO_ITEM, 0), // HasItemReviews
    m(1731, OBJECT + 369, NO_ITEM, 0), // ImageSearch
    m(1732, BOOLEAN, NO_ITEM, 0), // IsHiddenItemUrls
    m(1733, OBJECT + 371, NO_ITEM, 0), // OrdersIntegration
    m(1734, BOOLEAN, NO_ITEM, 0), // RequireInventoryControl
    m(1735, BOOLEAN, NO_ITEM, 0), // IsAllConfigurationsLotQuantity
    m(1736, BOOLEAN, NO_ITEM, 0), // HasMultiInputProperty
    // ItemReviewInfo:
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    m(1104, VALUE_INT, NO_ITEM, 0), // UserId
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1308, TEXT, NO_ITEM, 0), // ConfigurationId
    m(1165, VALUE_TEXT, NO_ITEM, 0), // OrderId
    m(1309, VALUE_TEXT, NO_ITEM, 0), // OrderLineId
    m(1313, DATE_TIME, NO_ITEM, 0), // CreatedTime
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1300, TEXT, NO_ITEM, 0), // OriginalText
    m(1301, TEXT, NO_ITEM, 0), // OriginalLanguage
    m(1314, BOOLEAN, NO_ITEM, 0), // IsApproved
    m(1205, TEXT, NO_ITEM, 0), // UserName
    m(1310, INT, NO_ITEM, 0), // Rating
    m(1311, INT, NO_ITEM, 0), // PositiveGrade
    m(1312, INT, NO_ITEM, 0), // NegativeGrade
    m(1315, OBJECT + 247, ITEM + 46, MANY), // Answers
    m(1304, TEXT, ITEM + 45, MANY), // ImageUrls
    m(1306, TEXT, ITEM + 45, MANY), // ImagePreviewUrls
    m(1317, BOOLEAN, NO_ITEM, 0), // IsRewarded
    // OtapiPackageInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1513, TEXT, NO_ITEM, 0), // StatusCode
    m(1514, TEXT, NO_ITEM, 0), // StatusName
    m(1642, TEXT, NO_ITEM, 0), // MailTrackingNum
    m(1637, BOOLEAN, NO_ITEM, 0), // CanBeTracking
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(1524, TEXT, NO_ITEM, 0), // DeliveryModeName
    m(1399, TEXT, NO_ITEM, 0), // DeliveryAddress
    m(1643, TEXT, NO_ITEM, 0), // DeliveryContactName
    m(1620, TEXT, NO_ITEM, 0), // DeliveryContactPhone
    m(1019, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1234, OBJECT + 446, NO_ITEM, 0), // Size
    m(831, OBJECT + 346, ITEM + 68, MANY), // Items
    m(1632, TEXT, NO_ITEM, 0), // DeliveryContactPassportNumber
    m(1633, TEXT, NO_ITEM, 0), // DeliveryContactRegistrationAddress
    m(1639, TEXT, NO_ITEM, 0), // DeliveryContactINN
    // UserProfileInfo:
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1924, TEXT, NO_ITEM, 0), // Region
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1137, TEXT, NO_ITEM, 0), // PassportNumber
    m(1136, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(1932, BOOLEAN, NO_ITEM, 0), // EnableValidation
    m(1845, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(1139, TEXT, NO_ITEM, 0), // PickupPointCode
    m(1061, TEXT, NO_ITEM, 0), // CountryName
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1931, TEXT, NO_ITEM, 0), // PassportIssueDate
    m(1138, TEXT, NO_ITEM, 0), // INN
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    // BatchItemSearchResult:
    m(831, OBJECT + 324, NO_ITEM, 0), // Items
    m(986, OBJECT + 38, NO_ITEM, 0), // ItemsError
    m(987, OBJECT + 125, NO_ITEM, LIST), // SubCategories
    m(988, OBJECT + 38, NO_ITEM, 0), // SubCategoriesError
    m(981, OBJECT + 125, NO_ITEM, LIST), // RootPath
    m(982, OBJECT + 38, NO_ITEM, 0), // RootPathError
    m(989, OBJECT + 132, NO_ITEM, LIST), // SearchProperties
    m(990, OBJECT + 38, NO_ITEM, 0), // SearchPropertiesError
    m(979, OBJECT + 340, NO_ITEM, 0), // Vendor
    m(980, OBJECT + 38, NO_ITEM, 0), // VendorError
    m(991, OBJECT + 303, NO_ITEM, 0), // Brand
    m(992, OBJECT + 38, NO_ITEM, 0), // BrandError
    m(993, OBJECT + 304, NO_ITEM, 0), // Category
    m(994, OBJECT + 38, NO_ITEM, 0), // CategoryError
    m(995, OBJECT + 125, NO_ITEM, LIST), // HintCategories
    m(996, OBJECT + 38, NO_ITEM, 0), // HintCategoriesError
    m(997, OBJECT + 143, NO_ITEM, LIST), // AvailableSearchMethods
    m(998, OBJECT + 38, NO_ITEM, 0), // AvailableSearchMethodsError
    // UserProfileCreateData:
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1061, TEXT, NO_ITEM, 0), // CountryName
    m(1924, TEXT, NO_ITEM, 0), // Region
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1137, TEXT, NO_ITEM, 0), // PassportNumber
    m(1136, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(1931, TEXT, NO_ITEM, 0), // PassportIssueDate
    m(1138, TEXT, NO_ITEM, 0), // INN
    m(1845, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(1139, TEXT, NO_ITEM, 0), // PickupPointCode
    m(1932, BOOLEAN, NO_ITEM, 0), // EnableValidation
    // OtapiPaymentInfo:
    m(1158, TEXT, NO_ITEM, 0), // PaymentId
    m(1159, TEXT, NO_ITEM, 0), // PaymentModeId
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1161, TEXT, NO_ITEM, 0), // UserFullName
    m(1162, TEXT, NO_ITEM, 0), // UserLogin
    m(1104, VALUE_INT, NO_ITEM, 0), // UserId
    m(1163, DATE_TIME, NO_ITEM, 0), // CreatedDate
    m(1164, DECIMAL, NO_ITEM, 0), // Amount
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1166, TEXT, NO_ITEM, 0), // FileUrl
    m(972, TEXT, NO_ITEM, 0), // Status
    m(1644, TEXT, NO_ITEM, 0), // ExternalTransactionId
    m(1593, TEXT, NO_ITEM, 0), // OperatorComment
    m(1645, TEXT, NO_ITEM, 0), // PaymentModeName
    m(1646, TEXT, NO_ITEM, 0), // PaymentModeImageURL
    m(1647, TEXT, NO_ITEM, 0), // PaymentModeAbsoluteImageUrl
    // OtapiVendorInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(904, TEXT, NO_ITEM, 0), // Name
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1666, TEXT, NO_ITEM, 0), // ShopName
    m(1667, ENUM + 40, NO_ITEM, 0), // Sex
    m(956, TEXT, NO_ITEM, 0), // Email
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(1668, TEXT, NO_ITEM, 0), // DisplayPictureUrl
    m(1457, OBJECT + 260, NO_ITEM, 0), // Location
    m(1669, OBJECT + 498, NO_ITEM, 0), // Credit
    m(1670, OBJECT + 499, NO_ITEM, 0), // Scores
    m(1087, TEXT, ITEM + 3, MANY), // Features
    m(1458, OBJECT + 213, ITEM + 18, MANY), // FeaturedValues
    // ShowcaseSettingsData:
    m(1829, ENUM + 14, ITEM + 77, MANY), // DeliveryTypes
    m(1833, BOOLEAN, NO_ITEM, 0), // IsAuctionTypeItemSellAllowed
    m(1834, BOOLEAN, NO_ITEM, 0), // IsNotDeliverableItemSellAllowed
    m(1835, BOOLEAN, NO_ITEM, 0), // IsSecondhandItemSellAllowed
    m(1837, BOOLEAN, NO_ITEM, 0), // IsInStockItemSellAllowed
    m(1838, BOOLEAN, NO_ITEM, 0), // IsNotSelectorSellAllowed
    m(1836, BOOLEAN, NO_ITEM, 0), // IsFilteredItemsSellAllowed
    m(1844, BOOLEAN, NO_ITEM, 0), // IsUnknownQuantityItemSellAllowed
    m(1098, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    m(1827, DECIMAL, NO_ITEM, 0), // MarginPercentage
    m(1723, DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(1839, BOOLEAN, NO_ITEM, 0), // UseDiscount
    m(1841, BOOLEAN, NO_ITEM, 0), // UseVipDiscount
    m(1842, ENUM + 24, NO_ITEM, 0), // DiscountMode
    m(1831, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(1832, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    m(1828, BOOLEAN, NO_ITEM, 0), // IsSinchroCB
    // SimplifiedItemFullInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1330, OBJECT + 443, NO_ITEM, 0), // Availability
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1324, TEXT, NO_ITEM, 0), // Title
    m(993, OBJECT + 422, NO_ITEM, 0), // Category
    m(979, OBJECT + 422, NO_ITEM, 0), // Vendor
    m(991, OBJECT + 422, NO_ITEM, 0), // Brand
    m(1451, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(1455, OBJECT + 437, ITEM + 79, MANY), // Pictures
    m(1087, OBJECT + 442, ITEM + 69, MANY), // Features
    m(1468, OBJECT + 325, ITEM + 56, MANY), // Videos
    m(1411, OBJECT + 433, NO_ITEM, 0), // Configurators
    m(1850, OBJECT + 432, ITEM + 80, MANY), // Properties
    m(1142, OBJECT + 441, NO_ITEM, 0), // Weight
    // DeliveryAddress:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1129, TEXT, NO_ITEM, 0), // Familyname
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1130, TEXT, NO_ITEM, 0), // Patername
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1132, TEXT, NO_ITEM, 0), // Country
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1062, TEXT, NO_ITEM, 0), // RegionName
    m(1136, TEXT, NO_ITEM, 0), // RegistrationAddress
    m(1137, TEXT, NO_ITEM, 0), // PassportNumber
    m(1138, TEXT, NO_ITEM, 0), // INN
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1139, TEXT, NO_ITEM, 0), // PickupPointCode
    // Price:
    m(950, DECIMAL, NO_ITEM, 0), // OriginalPrice
    m(951, DECIMAL, NO_ITEM, 0), // MarginPrice
    m(952, TEXT, NO_ITEM, 0), // OriginalCurrencyCode
    m(953, OBJECT + 234, NO_ITEM, 0), // ConvertedPriceList
    m(954, DECIMAL, NO_ITEM, 0), // NotRoundedMarginPrice
    m(1705, TEXT, NO_ITEM, 0), // ConvertedPrice
    m(1706, TEXT, NO_ITEM, 0), // ConvertedPriceWithoutSign
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(1707, TEXT, NO_ITEM, 0), // CurrencyName
    m(1708, BOOLEAN, NO_ITEM, 0), // IsDeliverable
    m(1709, OBJECT + 30, NO_ITEM, 0), // DeliveryPrice
    m(1710, OBJECT + 30, NO_ITEM, 0), // OneItemDeliveryPrice
    m(1601, OBJECT + 30, NO_ITEM, 0), // PriceWithoutDelivery
    m(1711, OBJECT + 30, NO_ITEM, 0), // OneItemPriceWithoutDelivery
    m(1712, OBJECT + 30, NO_ITEM, 0), // PriceWithoutDiscount
    m(1713, OBJECT + 30, NO_ITEM, 0), // PriceWithoutDiscountAndDelivery
    // SimplifiedItemInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1330, OBJECT + 443, NO_ITEM, 0), // Availability
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1324, TEXT, NO_ITEM, 0), // Title
    m(993, OBJECT + 422, NO_ITEM, 0), // Category
    m(979, OBJECT + 422, NO_ITEM, 0), // Vendor
    m(991, OBJECT + 422, NO_ITEM, 0), // Brand
    m(1451, TEXT, NO_ITEM, 0), // ExternalItemUrl
    m(1455, OBJECT + 437, ITEM + 79, MANY), // Pictures
    m(1087, OBJECT + 442, ITEM + 69, MANY), // Features
    m(914, OBJECT + 431, NO_ITEM, 0), // Price
    m(1414, OBJECT + 440, ITEM + 51, MANY), // QuantityRanges
    // AccountAdministrationInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(879, TEXT, NO_ITEM, 0), // Num
    m(880, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(881, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(882, DECIMAL, NO_ITEM, 0), // BalanceInternal
    m(883, DECIMAL, NO_ITEM, 0), // ReservedInternal
    m(884, DECIMAL, NO_ITEM, 0), // AvailableInternal
    m(885, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(886, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(887, DECIMAL, NO_ITEM, 0), // BalanceCust
    m(888, DECIMAL, NO_ITEM, 0), // ReservedCust
    m(889, DECIMAL, NO_ITEM, 0), // AvailableCust
    m(890, DECIMAL, NO_ITEM, 0), // PaymWaitInternal
    m(891, DECIMAL, NO_ITEM, 0), // PaymWaitCust
    // DemoObject:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1145, OBJECT + 277, NO_ITEM, 0), // Numerics
    m(1146, OBJECT + 465, NO_ITEM, 0), // Texts
    m(1147, OBJECT + 273, NO_ITEM, 0), // MultilineTexts
    m(1148, OBJECT + 225, NO_ITEM, 0), // Htmls
    m(1149, OBJECT + 272, NO_ITEM, 0), // Moneys
    m(1150, OBJECT + 258, NO_ITEM, 0), // Links
    m(1151, OBJECT + 181, NO_ITEM, 0), // Dates
    m(1152, OBJECT + 263, NO_ITEM, 0), // ManyTexts
    m(1153, OBJECT + 409, NO_ITEM, 0), // SelectOnes
    m(1154, OBJECT + 408, NO_ITEM, 0), // SelectManys
    m(1155, OBJECT + 410, NO_ITEM, 0), // SelectTrees
    m(1156, OBJECT + 353, NO_ITEM, 0), // Passwords
    m(1157, OBJECT + 259, NO_ITEM, 0), // Lists
    // FieldMetaInfo:
    m(1221, VALUE_TEXT, ITEM + 37, MANY), // ConstraintDescriptions
    m(908, OBJECT + 214, NO_ITEM, MANY), // Field
    m(1222, OBJECT + 216, ITEM + 18, MANY), // Values
    m(1223, OBJECT + 215, ITEM + 38, MANY), // Placeholders
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(1225, TEXT, NO_ITEM, ATTRIBUTE), // Unit
    m(1226, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsReadOnly
    m(1227, BOOLEAN, NO_ITEM, ATTRIBUTE), // RequireReload
    m(900, ENUM + 17, NO_ITEM, ATTRIBUTE), // Type
    m(1228, INT, NO_ITEM, ATTRIBUTE), // MinValue
    m(1229, INT, NO_ITEM, ATTRIBUTE), // MaxValue
    m(1230, ENUM + 12, NO_ITEM, ATTRIBUTE), // DatePrecision
    // InstanceBaseInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(1082, TEXT, NO_ITEM, 0), // InstanceKey
    m(1262, TEXT, NO_ITEM, 0), // ContactInfo
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1263, DATE_TIME, NO_ITEM, 0), // LastActivityTime
    m(1264, BOOLEAN, NO_ITEM, 0), // IsOnMarket
    m(1019, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(1265, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(1266, BOOLEAN, NO_ITEM, 0), // IsTest
    m(1267, BOOLEAN, NO_ITEM, 0), // IsBanned
    m(920, TEXT, NO_ITEM, 0), // WebSite
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1193, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(1268, OBJECT + 522, NO_ITEM, 0), // VersionInfo
    // PackageItem:
    m(1309, TEXT, NO_ITEM, 0), // OrderLineId
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(1676, OBJECT + 271, NO_ITEM, 0), // OneItemPriceInternal
    m(1578, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(1677, OBJECT + 271, NO_ITEM, 0), // TotalPriceInternal
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1678, DECIMAL, NO_ITEM, 0), // WeightNet
    m(1375, TEXT, NO_ITEM, 0), // CustomDescription
    m(1376, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    m(1589, TEXT, NO_ITEM, 0), // ItemImageURL
    m(1679, TEXT, NO_ITEM, 0), // ItemURL
    m(1680, TEXT, NO_ITEM, 0), // ItemUrl
    // CallStatistics:
    m(1037, LONG, NO_ITEM, 0), // CallCount
    m(1039, LONG, NO_ITEM, 0), // DailyCallCount
    m(1040, LONG, NO_ITEM, 0), // WeeklyCallCount
    m(1041, LONG, NO_ITEM, 0), // MonthlyCallCount
    m(1042, INT, ITEM + 17, MANY), // LastMinuteCallCounts
    m(1043, INT, NO_ITEM, 0), // ActiveInstances
    m(1044, INT, NO_ITEM, 0), // ActiveTestInstances
    m(1045, OBJECT + 78, NO_ITEM, 0), // OtapiCallStatistics
    m(1046, OBJECT + 78, NO_ITEM, 0), // OtapiAllCallStatistics
    m(1047, OBJECT + 78, NO_ITEM, 0), // TotalLengthTranslatedTexts
    m(1048, OBJECT + 78, NO_ITEM, 0), // LengthExternalTranslatedTexts
    m(1049, OBJECT + 78, NO_ITEM, 0), // CachedAdapterCalltatistics
    m(1050, OBJECT + 78, NO_ITEM, 0), // AdapterCalltatistics
    // OtapiItemPromotion:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1490, TEXT, NO_ITEM, 0), // Desciption
    m(1491, TEXT, NO_ITEM, 0), // PromotionType
    m(940, DATE_TIME, NO_ITEM, 0), // StartTime
    m(1492, DATE_TIME, NO_ITEM, 0), // EndTime
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1493, TEXT, NO_ITEM, 0), // OtherNeed
    m(1494, TEXT, NO_ITEM, 0), // OtherSend
    m(847, OBJECT + 307, ITEM + 20, MANY), // ConfiguredItems
    // OtapiWarehouseItemInfo:
    m(878, ID, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1671, TEXT, NO_ITEM, 0), // MainImageUrl
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(828, ID, NO_ITEM, 0), // CategoryId
    m(979, OBJECT + 519, NO_ITEM, 0), // Vendor
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1672, OBJECT + 504, ANY_ITEM, MANY), // Configurations
    m(1304, OBJECT + 507, ANY_ITEM, MANY), // ImageUrls
    m(1673, OBJECT + 510, ANY_ITEM, MANY), // PropertyValues
    // StatementHeaderAdministration:
    m(1883, DECIMAL, NO_ITEM, 0), // StartBalanceInternal
    m(1884, DECIMAL, NO_ITEM, 0), // DebitInternal
    m(1885, DECIMAL, NO_ITEM, 0), // CreditInternal
    m(1886, DECIMAL, NO_ITEM, 0), // EndBalanceInternal
    m(880, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(881, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(1887, DECIMAL, NO_ITEM, 0), // StartBalanceCust
    m(1888, DECIMAL, NO_ITEM, 0), // DebitCust
    m(1889, DECIMAL, NO_ITEM, 0), // CreditCust
    m(1890, DECIMAL, NO_ITEM, 0), // EndBalanceCust
    m(885, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(886, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(1882, INT, NO_ITEM, 0), // TransCount
    // TransactionInfoAdministration:
    m(1665, OBJECT + 474, NO_ITEM, 0), // TransactionType
    m(1907, TEXT, NO_ITEM, 0), // TransDate
    m(1908, DATE_TIME, NO_ITEM, 0), // TransactionDateTime
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1909, TEXT, NO_ITEM, 0), // TransId
    m(1575, DECIMAL, NO_ITEM, 0), // AmountCust
    m(885, TEXT, NO_ITEM, 0), // CurrencyCodeCust
    m(886, TEXT, NO_ITEM, 0), // CurrencySignCust
    m(1578, DECIMAL, NO_ITEM, 0), // AmountInternal
    m(880, TEXT, NO_ITEM, 0), // CurrencyCodeInternal
    m(881, TEXT, NO_ITEM, 0), // CurrencySignInternal
    m(1104, INT, NO_ITEM, 0), // UserId
    m(1162, TEXT, NO_ITEM, 0), // UserLogin
    // WarehouseItemData:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1304, OBJECT + 506, ITEM + 45, MANY), // ImageUrls
    m(1305, TEXT, NO_ITEM, 0), // ImageUrl
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1459, BOOLEAN, NO_ITEM, 0), // IsSellAllowed
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1947, BOOLEAN, NO_ITEM, 0), // ResetWeight
    m(828, ID, NO_ITEM, 0), // CategoryId
    m(979, OBJECT + 518, NO_ITEM, 0), // Vendor
    m(1948, OBJECT + 503, ITEM + 84, MANY), // ItemConfigurations
    m(1950, OBJECT + 509, ITEM + 85, MANY), // ItemPropertyValues
    // CommonInstanceOptionsInfo:
    m(1079, OBJECT + 75, NO_ITEM, 0), // Registration
    m(1080, OBJECT + 73, NO_ITEM, 0), // Order
    m(1081, OBJECT + 77, NO_ITEM, 0), // UserProfile
    m(1082, OBJECT + 71, NO_ITEM, 0), // InstanceKey
    m(1083, OBJECT + 76, NO_ITEM, 0), // Showcase
    m(1002, OBJECT + 74, ITEM + 26, MANY), // RatingLists
    m(1084, OBJECT + 451, NO_ITEM, 0), // SocialNetworks
    m(1085, OBJECT + 233, NO_ITEM, 0), // Currencies
    m(1086, OBJECT + 115, NO_ITEM, LIST), // Languages
    m(1087, OBJECT + 147, NO_ITEM, LIST), // Features
    m(1088, OBJECT + 126, NO_ITEM, LIST), // TranslatableOptions
    m(1089, OBJECT + 12, NO_ITEM, 0), // DesignOptions
    // DiscountGroupUserInfo:
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    m(955, TEXT, NO_ITEM, 0), // Login
    m(956, TEXT, NO_ITEM, 0), // Email
    m(957, BOOLEAN, NO_ITEM, 0), // IsActive
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(961, TEXT, NO_ITEM, 0), // PersonalAccountId
    m(962, BOOLEAN, NO_ITEM, 0), // IsEmailVerified
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(964, BOOLEAN, NO_ITEM, 0), // IsPhoneVerified
    m(1174, BOOLEAN, NO_ITEM, 0), // IsAutomateSetted
    // EmailServerUpdateData:
    m(878, INT, NO_ITEM, 0), // Id
    m(1202, TEXT, NO_ITEM, 0), // Host
    m(1203, INT, NO_ITEM, 0), // Port
    m(1204, BOOLEAN, NO_ITEM, 0), // EnableSSL
    m(1205, TEXT, NO_ITEM, 0), // UserName
    m(1206, TEXT, NO_ITEM, 0), // Password
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(1208, TEXT, NO_ITEM, 0), // SslMode
    m(1209, TEXT, NO_ITEM, 0), // FromDisplayName
    m(1210, TEXT, NO_ITEM, 0), // FromEmail
    // ItemShowcaseOptions:
    m(1324, BOOLEAN, NO_ITEM, 0), // Title
    m(972, BOOLEAN, NO_ITEM, 0), // Status
    m(1142, BOOLEAN, NO_ITEM, 0), // Weight
    m(1325, BOOLEAN, NO_ITEM, 0), // LinkToOriginal
    m(1326, BOOLEAN, NO_ITEM, 0), // SinglePrice
    m(1327, BOOLEAN, NO_ITEM, 0), // InternalDelivery
    m(1328, BOOLEAN, NO_ITEM, 0), // ViewHistory
    m(1329, BOOLEAN, NO_ITEM, 0), // PriceRange
    m(1330, BOOLEAN, NO_ITEM, 0), // Availability
    m(1331, BOOLEAN, NO_ITEM, 0), // LinksInDescription
    m(1332, BOOLEAN, NO_ITEM, 0), // Reviews
    m(985, BOOLEAN, NO_ITEM, 0), // ProviderReviews
    // SimplifiedVendorInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(904, TEXT, NO_ITEM, 0), // Name
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1666, TEXT, NO_ITEM, 0), // ShopName
    m(1667, ENUM + 40, NO_ITEM, 0), // Sex
    m(956, TEXT, NO_ITEM, 0), // Email
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(1668, TEXT, NO_ITEM, 0), // DisplayPictureUrl
    m(1457, OBJECT + 436, NO_ITEM, 0), // Location
    m(1087, OBJECT + 442, ITEM + 69, MANY), // Features
    // BackgroundActivityFullInfo:
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    m(900, ENUM + 4, NO_ITEM, 0), // Type
    m(905, TEXT, NO_ITEM, 0), // Description
    m(933, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(934, BOOLEAN, NO_ITEM, 0), // IsCancelled
    m(935, BOOLEAN, NO_ITEM, 0), // IsAwaitingAction
    m(936, INT, NO_ITEM, 0), // ProgressPercent
    m(937, INT, NO_ITEM, 0), // WorkTime
    m(938, OBJECT + 21, ITEM + 21, MANY), // Actions
    m(940, DATE_TIME, NO_ITEM, 0), // StartTime
    m(941, OBJECT + 27, ITEM + 22, MANY), // Steps
    // BillInfo:
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    m(1019, DATE_TIME, NO_ITEM, 0), // CreationDate
    m(1020, DATE_TIME, NO_ITEM, 0), // PaymentDate
    m(1021, TEXT, NO_ITEM, 0), // PaymentUrl
    m(1022, OBJECT + 271, NO_ITEM, 0), // PaidSumInUSD
    m(1023, OBJECT + 271, NO_ITEM, 0), // SumToPayInUSD
    m(1024, OBJECT + 271, NO_ITEM, 0), // SumToPayInRUB
    m(972, OBJECT + 49, NO_ITEM, 0), // Status
    m(900, OBJECT + 50, NO_ITEM, 0), // Type
    m(1025, OBJECT + 182, NO_ITEM, 0), // SettlingPeriod
    m(905, TEXT, NO_ITEM, 0), // Description
    // InstanceOptionsInfo:
    m(1265, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(1280, TEXT, NO_ITEM, 0), // ConfirmationCodeKind
    m(1278, BOOLEAN, NO_ITEM, 0), // IsIPCheckUsed
    m(1277, TEXT, ITEM + 3, MANY), // AllowedIPs
    m(1279, TEXT, NO_ITEM, 0), // AdminPanelLanguage
    m(1281, OBJECT + 276, ITEM + 43, MANY), // AvailableLanguages
    m(1087, OBJECT + 276, ITEM + 43, MANY), // Features
    m(1283, OBJECT + 230, NO_ITEM, 0), // Account
    m(1284, OBJECT + 462, NO_ITEM, 0), // Tariff
    m(1285, OBJECT + 232, NO_ITEM, 0), // Hosting
    m(1276, TEXT, NO_ITEM, 0), // DefaultItemProvider
    // OrderSearchParameters:
    m(1379, DATE_TIME, NO_ITEM, 0), // CreationDateFrom
    m(1380, DATE_TIME, NO_ITEM, 0), // CreationDateTo
    m(1363, INT, ITEM + 33, MANY), // StatusIdList
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1381, TEXT, NO_ITEM, 0), // RecipientLastName
    m(1382, TEXT, NO_ITEM, 0), // RecipientCity
    m(1143, TEXT, ITEM + 33, MANY), // DeliveryModeIds
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1383, TEXT, NO_ITEM, 0), // UserIdDelimitedList
    m(1384, TEXT, ITEM + 48, MANY), // OrderIds
    m(1385, TEXT, NO_ITEM, 0), // OrderBy
    // OtapiItemAttribute:
    m(1436, TEXT, NO_ITEM, 0), // PropertyName
    m(918, TEXT, NO_ITEM, 0), // Value
    m(1437, TEXT, NO_ITEM, 0), // ValueAlias
    m(1438, TEXT, NO_ITEM, 0), // OriginalPropertyName
    m(1103, TEXT, NO_ITEM, 0), // OriginalValue
    m(1439, TEXT, NO_ITEM, 0), // OriginalValueAlias
    m(1440, BOOLEAN, NO_ITEM, 0), // IsConfigurator
    m(1305, TEXT, NO_ITEM, 0), // ImageUrl
    m(1441, TEXT, NO_ITEM, 0), // MiniImageUrl
    m(1442, TEXT, NO_ITEM, ATTRIBUTE), // Pid
    m(1443, TEXT, NO_ITEM, ATTRIBUTE), // Vid
    // OtapiItemSearchResult:
    m(831, OBJECT + 164, NO_ITEM, 0), // Items
    m(1006, OBJECT + 136, NO_ITEM, LIST), // Categories
    m(1007, OBJECT + 135, NO_ITEM, LIST), // Brands
    m(1504, TEXT, NO_ITEM, 0), // TranslatedItemTitle
    m(1505, TEXT, NO_ITEM, 0), // CurrentImageUrl
    m(1239, TEXT, NO_ITEM, 0), // Provider
    m(1192, ENUM + 36, NO_ITEM, 0), // SearchMethod
    m(1506, TEXT, NO_ITEM, 0), // CurrentSort
    m(1507, INT, NO_ITEM, 0), // CurrentFrameSize
    m(1508, INT, NO_ITEM, 0), // MaximumPageCount
    m(1509, BOOLEAN, NO_ITEM, 0), // IsFoundByItemId
    // PriceFormationSettings:
    m(1600, VALUE_DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(1720, OBJECT + 364, ITEM + 70, MANY), // PriceFormationIntervals
    m(1199, INT, NO_ITEM, 0), // PriceRoundingFactor
    m(1200, BOOLEAN, NO_ITEM, 0), // RoundOriginalInternalDeliveryPrice
    m(1719, VALUE_DECIMAL, NO_ITEM, 0), // TotalDeliveryFixedPrice
    m(1716, VALUE_DECIMAL, NO_ITEM, 0), // MarginPercent
    m(1718, VALUE_DECIMAL, NO_ITEM, 0), // MinimumLimit
    m(1722, VALUE_DECIMAL, NO_ITEM, 0), // MaximumLimit
    m(1723, VALUE_DECIMAL, NO_ITEM, 0), // MinimumMargin
    m(1724, VALUE_DECIMAL, NO_ITEM, 0), // MaximumMargin
    m(1171, OBJECT + 196, NO_ITEM, 0), // Discount
    // SalesProcLogInfo:
    m(1790, TEXT, NO_ITEM, 0), // LogDate
    m(1791, TEXT, NO_ITEM, 0), // LogTime
    m(1792, TEXT, NO_ITEM, 0), // FieldName
    m(1793, TEXT, NO_ITEM, 0), // PrevValue
    m(1794, TEXT, NO_ITEM, 0), // NewValue
    m(1510, OBJECT + 406, NO_ITEM, 0), // OldStatus
    m(1511, OBJECT + 406, NO_ITEM, 0), // NewStatus
    m(1534, TEXT, NO_ITEM, 0), // CustId
    m(1535, TEXT, NO_ITEM, 0), // CustName
    m(1302, TEXT, NO_ITEM, 0), // OperatorId
    m(1517, TEXT, NO_ITEM, 0), // OperatorName
    // BatchItemFullInfo:
    m(931, OBJECT + 317, NO_ITEM, 0), // Item
    m(977, OBJECT + 38, NO_ITEM, 0), // PromotionsError
    m(978, OBJECT + 38, NO_ITEM, 0), // DeliveryCostsError
    m(979, OBJECT + 340, NO_ITEM, 0), // Vendor
    m(980, OBJECT + 38, NO_ITEM, 0), // VendorError
    m(981, OBJECT + 125, NO_ITEM, LIST), // RootPath
    m(982, OBJECT + 38, NO_ITEM, 0), // RootPathError
    m(983, OBJECT + 164, NO_ITEM, 0), // VendorItems
    m(984, OBJECT + 38, NO_ITEM, 0), // VendorItemsError
    m(985, OBJECT + 160, NO_ITEM, 0), // ProviderReviews
    // CategoryImportInfo:
    m(902, OBJECT + 59, ITEM + 1, MANY), // Children
    m(1051, INT, NO_ITEM, 0), // LocalId
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(579, OBJECT + 407, NO_ITEM, 0), // SearchItemsParameters
    m(904, TEXT, NO_ITEM, 0), // Name
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1054, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsDeleted
    m(1055, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsParentOnProvider
    m(1056, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsHidden
    // DeliveryMode:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1140, OBJECT + 30, NO_ITEM, 0), // FullPrice
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(975, TEXT, NO_ITEM, 0), // ErrorCode
    m(976, TEXT, NO_ITEM, 0), // ErrorDescription
    m(1141, BOOLEAN, NO_ITEM, 0), // IsPickupPointMode
    // EditableCategoryInfo:
    m(1179, TEXT, NO_ITEM, 0), // CategoryName
    m(1180, TEXT, NO_ITEM, 0), // ParentId
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1181, BOOLEAN, NO_ITEM, 0), // ResetApproxWeight
    m(1182, BOOLEAN, NO_ITEM, 0), // ResetSearchParameters
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(1183, TEXT, NO_ITEM, 0), // IconImageUrl
    m(1184, OBJECT + 61, NO_ITEM, 0), // SearchUrl
    m(752, OBJECT + 407, NO_ITEM, 0), // SearchParameters
    m(1185, OBJECT + 60, ITEM + 20, MANY), // MetaData
    // EmailServerInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(1202, TEXT, NO_ITEM, 0), // Host
    m(1203, INT, NO_ITEM, 0), // Port
    m(1204, BOOLEAN, NO_ITEM, 0), // EnableSSL
    m(1205, TEXT, NO_ITEM, 0), // UserName
    m(1206, TEXT, NO_ITEM, 0), // Password
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // ExternalDeliveryType:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1213, TEXT, NO_ITEM, 0), // Formula
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1080, INT, NO_ITEM, 0), // Order
    m(1214, ENUM + 13, NO_ITEM, 0), // IntegrationType
    m(1215, TEXT, NO_ITEM, 0), // IntegrationDeliveryMode
    m(1056, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(1216, ENUM + 21, ITEM + 36, MANY), // ProviderTypes
    // OrderLineUpdateData:
    m(1368, INT, NO_ITEM, 0), // StatusId
    m(1369, DECIMAL, NO_ITEM, 0), // OriginalDeliveryPrice
    m(1370, DECIMAL, NO_ITEM, 0), // OriginalPriceWithoutDelivery
    m(1371, DECIMAL, NO_ITEM, 0), // InternalPrice
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1372, TEXT, NO_ITEM, 0), // ConfigExternalId
    m(1373, BOOLEAN, NO_ITEM, 0), // SetOriginalPriceByVendor
    m(1374, BOOLEAN, NO_ITEM, 0), // SetOriginalDeliveryByVendor
    m(1375, TEXT, NO_ITEM, 0), // CustomDescription
    m(1376, TEXT, NO_ITEM, 0), // CustomDescriptionInEnglish
    // OtapiTransactionInfo:
    m(1104, VALUE_INT, NO_ITEM, 0), // UserId
    m(1663, DATE_TIME, NO_ITEM, 0), // TransactionDate
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(1164, DECIMAL, NO_ITEM, 0), // Amount
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1664, TEXT, NO_ITEM, 0), // Direction
    m(1665, OBJECT + 474, NO_ITEM, 0), // TransactionType
    m(858, OBJECT + 31, NO_ITEM, 0), // UserInfo
    // PaymentMode:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1692, TEXT, NO_ITEM, 0), // PaymSortCode
    m(1693, TEXT, NO_ITEM, 0), // PaymSortText
    m(1694, TEXT, NO_ITEM, 0), // ImageURL
    m(1695, TEXT, NO_ITEM, 0), // AbsoluteImageUrl
    m(1696, TEXT, NO_ITEM, 0), // CustomField
    m(1697, TEXT, NO_ITEM, 0), // PaymentSystem
    m(1698, INT, NO_ITEM, 0), // SortOrder
    // SmsServiceModeSettings:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(939, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(1866, TEXT, NO_ITEM, 0), // SmsService
    m(1283, TEXT, NO_ITEM, 0), // Account
    m(1867, TEXT, NO_ITEM, 0), // Secret
    m(1868, TEXT, NO_ITEM, 0), // Sender
    m(1869, TEXT, NO_ITEM, 0), // ApiId
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(1870, TEXT, NO_ITEM, 0), // TestRecipientPhone
    // UserFilterParameters:
    m(1921, TEXT, NO_ITEM, 0), // IdList
    m(955, TEXT, NO_ITEM, 0), // Login
    m(956, TEXT, NO_ITEM, 0), // Email
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(957, BOOLEAN, NO_ITEM, 0), // IsActive
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1922, TEXT, NO_ITEM, 0), // RegistrationDateFrom
    m(1923, TEXT, NO_ITEM, 0), // RegistrationDateTo
    m(1385, TEXT, NO_ITEM, 0), // OrderBy
    // FileInfo:
    m(1231, ENUM + 18, NO_ITEM, 0), // FileType
    m(972, TEXT, NO_ITEM, 0), // Status
    m(1232, TEXT, NO_ITEM, 0), // StatusDescription
    m(1233, TEXT, NO_ITEM, 0), // Url
    m(1234, INT, NO_ITEM, 0), // Size
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(1235, TEXT, NO_ITEM, 0), // PreviewUrl
    m(1236, INT, NO_ITEM, 0), // ImageWidth
    m(1237, INT, NO_ITEM, 0), // ImageHeight
    // FinancialCalculationProviderItem:
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1246, TEXT, NO_ITEM, 0), // ProviderCurrencyCode
    m(1241, DECIMAL, NO_ITEM, 0), // OrdersReservedAmount
    m(1247, DECIMAL, NO_ITEM, 0), // PurchaseProviderAmount
    m(1248, DECIMAL, NO_ITEM, 0), // ExchangeRate
    m(1242, DECIMAL, NO_ITEM, 0), // PurchaseAmount
    m(1243, DECIMAL, NO_ITEM, 0), // ExternalDeliveryAmount
    m(1244, DECIMAL, NO_ITEM, 0), // EarningsAmount
    m(1245, DECIMAL, NO_ITEM, 0), // EarningsPercent
    // ItemReviewAnswerInfo:
    m(1299, TEXT, NO_ITEM, 0), // AuthorName
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1300, TEXT, NO_ITEM, 0), // OriginalText
    m(1301, TEXT, NO_ITEM, 0), // OriginalLanguage
    m(1302, INT, NO_ITEM, 0), // OperatorId
    m(1303, BOOLEAN, NO_ITEM, 0), // IsOperator
    m(1304, TEXT, ITEM + 45, MANY), // ImageUrls
    m(1306, TEXT, ITEM + 45, MANY), // ImagePreviewUrls
    // OtapiArea:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1187, DATE_TIME, NO_ITEM, 0), // UpdatedTime
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1180, TEXT, NO_ITEM, 0), // ParentId
    m(900, TEXT, NO_ITEM, 0), // Type
    m(1336, TEXT, NO_ITEM, 0), // Zip
    // OtapiBrandInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(1056, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(1178, BOOLEAN, NO_ITEM, 0), // IsNameSearch
    m(1407, BOOLEAN, NO_ITEM, 0), // IsGlobal
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    // OtapiDeliveryServiceSystemInfo:
    m(1214, ENUM + 13, NO_ITEM, 0), // IntegrationType
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1421, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(1422, BOOLEAN, NO_ITEM, 0), // IsPackageExportEnabled
    m(1423, BOOLEAN, NO_ITEM, 0), // IsReceiptPrintEnabled
    m(1424, BOOLEAN, NO_ITEM, 0), // NeedPackagesConfirming
    m(1425, TEXT, NO_ITEM, 0), // PackagesConfirmingActionName
    m(1426, BOOLEAN, NO_ITEM, 0), // IsPickupPointSupported
    m(1427, BOOLEAN, NO_ITEM, 0), // HasSettings
    // OtapiItemReview:
    m(1495, TEXT, NO_ITEM, 0), // SubOrderId
    m(1496, TEXT, NO_ITEM, 0), // TransactionId
    m(835, TEXT, NO_ITEM, 0), // Content
    m(1163, DATE_TIME, NO_ITEM, 0), // CreatedDate
    m(1497, TEXT, NO_ITEM, 0), // UserNick
    m(1498, TEXT, NO_ITEM, 0), // Reply
    m(1499, TEXT, NO_ITEM, 0), // UserRole
    m(826, TEXT, NO_ITEM, 0), // Result
    m(1500, TEXT, ANY_ITEM, MANY), // Images
    // OtapiSearchCategoryInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1193, BOOLEAN, NO_ITEM, 0), // IsInternal
    m(1056, BOOLEAN, NO_ITEM, 0), // IsHidden
    m(1189, LONG, NO_ITEM, 0), // ItemCount
    m(1195, BOOLEAN, NO_ITEM, 0), // IsFiltered
    m(1196, ENUM + 19, ITEM + 35, MANY), // FilterReasons
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    // PriceFormationGroupInfo:
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    m(774, OBJECT + 365, NO_ITEM, 0), // Settings
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(1172, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsDefault
    m(1714, TEXT, NO_ITEM, ATTRIBUTE), // StrategyType
    m(1715, TEXT, ITEM + 33, MANY), // DeliveryIds
    m(1087, TEXT, ITEM + 69, MANY), // Features
    // SalesLineProcLogInfo:
    m(1790, TEXT, NO_ITEM, 0), // LogDate
    m(1791, TEXT, NO_ITEM, 0), // LogTime
    m(1302, TEXT, NO_ITEM, 0), // OperatorId
    m(1534, TEXT, NO_ITEM, 0), // CustId
    m(1517, TEXT, NO_ITEM, 0), // OperatorName
    m(1535, TEXT, NO_ITEM, 0), // CustName
    m(1792, TEXT, NO_ITEM, 0), // FieldName
    m(1793, TEXT, NO_ITEM, 0), // PrevValue
    m(1794, TEXT, NO_ITEM, 0), // NewValue
    // SimplifiedItemConfigurationMultiInputInfo:
    m(1852, OBJECT + 438, NO_ITEM, 0), // OldPrice
    m(914, OBJECT + 438, NO_ITEM, 0), // Price
    m(1853, INT, NO_ITEM, 0), // DiscountPercent
    m(1327, OBJECT + 438, NO_ITEM, 0), // InternalDelivery
    m(1854, BOOLEAN, NO_ITEM, 0), // IsFullConfiguration
    m(1308, TEXT, NO_ITEM, 0), // ConfigurationId
    m(1855, LONG, NO_ITEM, 0), // AvailableQuantity
    m(1856, TEXT, NO_ITEM, ATTRIBUTE), // InputPropertyId
    m(1857, TEXT, NO_ITEM, ATTRIBUTE), // InputPropertyValueId
    // TariffInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(1038, INT, NO_ITEM, 0), // CallLimit
    m(1894, DECIMAL, NO_ITEM, 0), // CallPrice
    m(1895, DECIMAL, NO_ITEM, 0), // TurnoverPercent
    m(1896, DECIMAL, NO_ITEM, 0), // MinimumRent
    m(1897, DECIMAL, NO_ITEM, 0), // FixedPrice
    m(1898, DECIMAL, NO_ITEM, 0), // MaximumRent
    // AccountInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(879, TEXT, NO_ITEM, 0), // Num
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(894, DECIMAL, NO_ITEM, 0), // Balance
    m(895, DECIMAL, NO_ITEM, 0), // ReservedAmount
    m(896, DECIMAL, NO_ITEM, 0), // AvailableAmount
    m(897, DECIMAL, NO_ITEM, 0), // PaymWaitAmount
    // BatchUserData:
    m(972, OBJECT + 495, NO_ITEM, 0), // Status
    m(1012, OBJECT + 66, NO_ITEM, 0), // Note
    m(1013, OBJECT + 68, NO_ITEM, 0), // NoteSummary
    m(1014, OBJECT + 66, NO_ITEM, 0), // Basket
    m(1015, OBJECT + 68, NO_ITEM, 0), // BasketSummary
    m(1016, OBJECT + 125, NO_ITEM, LIST), // SearchCategories
    m(1017, OBJECT + 66, NO_ITEM, 0), // FavoriteVendors
    m(1018, OBJECT + 68, NO_ITEM, 0), // FavoriteVendorsSummary
    // ConfirmationInfo:
    m(1104, VALUE_INT, NO_ITEM, 0), // UserId
    m(956, TEXT, NO_ITEM, 0), // Email
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1105, BOOLEAN, NO_ITEM, 0), // IsEmailVerificationUsed
    m(1106, TEXT, NO_ITEM, 0), // EmailConfirmationCode
    m(830, VALUE_TEXT, NO_ITEM, 0), // SessionId
    m(1107, BOOLEAN, NO_ITEM, 0), // IsPhoneVerificationUsed
    m(1108, TEXT, NO_ITEM, 0), // PhoneConfirmationCode
    // FinancialCalculationItem:
    m(1238, DATE_TIME, NO_ITEM, 0), // Date
    m(1175, OBJECT + 220, ITEM + 39, MANY), // Providers
    m(1240, DECIMAL, NO_ITEM, 0), // IncomeAmount
    m(1241, DECIMAL, NO_ITEM, 0), // OrdersReservedAmount
    m(1242, DECIMAL, NO_ITEM, 0), // PurchaseAmount
    m(1243, DECIMAL, NO_ITEM, 0), // ExternalDeliveryAmount
    m(1244, DECIMAL, NO_ITEM, 0), // EarningsAmount
    m(1245, DECIMAL, NO_ITEM, 0), // EarningsPercent
    // ItemReviewData:
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1308, TEXT, NO_ITEM, 0), // ConfigurationId
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1309, TEXT, NO_ITEM, 0), // OrderLineId
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1310, INT, NO_ITEM, 0), // Rating
    m(1298, TEXT, ITEM + 33, MANY), // ImageFileIds
    // LogEntryInfo:
    m(1338, INT, NO_ITEM, 0), // InstanceUserId
    m(1339, ENUM + 26, NO_ITEM, 0), // OperationType
    m(1165, INT, NO_ITEM, 0), // OrderId
    m(1309, INT, NO_ITEM, 0), // OrderLineId
    m(1340, INT, NO_ITEM, 0), // CustomerId
    m(1341, TEXT, NO_ITEM, 0), // InstanceUserLogin
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1342, DATE_TIME, NO_ITEM, 0), // DateTime
    // OrderTHSInfo:
    m(1390, TEXT, NO_ITEM, 0), // LogisticianInstanceKey
    m(1391, TEXT, NO_ITEM, 0), // AgentInstanceKey
    m(1392, TEXT, NO_ITEM, 0), // AgentOrderId
    m(1393, TEXT, NO_ITEM, 0), // AgentInstanceName
    m(1394, TEXT, NO_ITEM, 0), // LogisticianInstanceName
    m(1395, TEXT, NO_ITEM, 0), // LogisticianOrderId
    m(1396, TEXT, NO_ITEM, 0), // AgentUserId
    m(1397, TEXT, NO_ITEM, 0), // AgentUserLastName
    // OtapiPickupPointInfo:
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1139, TEXT, NO_ITEM, 0), // PickupPointCode
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1648, TEXT, NO_ITEM, 0), // GeoCoordinates
    m(1135, TEXT, NO_ITEM, 0), // PostalCode
    m(1134, TEXT, NO_ITEM, 0), // Address
    // PaymentRequest:
    m(1164, DECIMAL, NO_ITEM, 0), // Amount
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1699, TEXT, NO_ITEM, 0), // PaymentSystemId
    m(1700, TEXT, NO_ITEM, 0), // SuccessUrl
    m(1701, TEXT, NO_ITEM, 0), // FailUrl
    m(1702, BOOLEAN, NO_ITEM, 0), // IsPartialPayment
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1703, TEXT, NO_ITEM, 0), // Custom
    // SalesLinePurchInfo:
    m(1795, TEXT, NO_ITEM, 0), // SalesId
    m(1796, TEXT, NO_ITEM, 0), // SalesLineId
    m(1593, TEXT, NO_ITEM, 0), // OperatorComment
    m(1584, DECIMAL, NO_ITEM, 0), // PurchPrice
    m(1585, DECIMAL, NO_ITEM, 0), // PurchDelivery
    m(1797, INT, NO_ITEM, 0), // PurchQty
    m(1597, TEXT, NO_ITEM, 0), // VendPurchId
    m(1798, TEXT, NO_ITEM, 0), // PurchaseStatus
    // SimplifiedLocation:
    m(1132, TEXT, NO_ITEM, 0), // Country
    m(1336, TEXT, NO_ITEM, 0), // Zip
    m(1334, TEXT, NO_ITEM, 0), // State
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1335, TEXT, NO_ITEM, 0), // District
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(1337, TEXT, NO_ITEM, 0), // AreaId
    m(1861, TEXT, NO_ITEM, ATTRIBUTE), // DisplayValue
    // TicketInfo:
    m(1903, TEXT, NO_ITEM, 0), // TicketId
    m(993, TEXT, NO_ITEM, 0), // Category
    m(1163, TEXT, NO_ITEM, 0), // CreatedDate
    m(1313, TEXT, NO_ITEM, 0), // CreatedTime
    m(1904, INT, NO_ITEM, 0), // MsgCount
    m(1905, INT, NO_ITEM, 0), // NewMsgCount
    m(972, TEXT, NO_ITEM, 0), // Status
    m(1347, TEXT, NO_ITEM, 0), // Subject
    // UserPreferences:
    m(1929, BOOLEAN, NO_ITEM, 0), // IsAnonymous
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1061, TEXT, NO_ITEM, 0), // CountryName
    m(1930, TEXT, NO_ITEM, 0), // CountryFlagImageUrl
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    m(1845, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    m(1297, TEXT, NO_ITEM, 0), // Language
    // BatchSimplifiedItemFullInfo:
    m(1009, OBJECT + 422, NO_ITEM, 0), // Currency
    m(931, OBJECT + 429, NO_ITEM, 0), // Item
    m(905, TEXT, NO_ITEM, 0), // Description
    m(979, OBJECT + 444, NO_ITEM, 0), // Vendor
    m(981, OBJECT + 125, NO_ITEM, LIST), // RootPath
    m(983, OBJECT + 176, NO_ITEM, 0), // VendorItems
    m(985, OBJECT + 177, NO_ITEM, 0), // ProviderReviews
    // CallArchivesSearchParameters:
    m(1030, ENUM + 7, NO_ITEM, 0), // TimePeriod
    m(1031, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1032, DATE_TIME, NO_ITEM, 0), // DateTo
    m(1033, DATE_TIME, NO_ITEM, 0), // StartDate
    m(1034, DATE_TIME, NO_ITEM, 0), // EndDate
    m(1035, BOOLEAN, NO_ITEM, 0), // IncludeArchiveByMethods
    m(1036, TEXT, NO_ITEM, 0), // MethodName
    // CurrencyRate:
    m(1116, TEXT, NO_ITEM, ATTRIBUTE), // FirstCode
    m(1117, TEXT, NO_ITEM, ATTRIBUTE), // SecondCode
    m(1118, DECIMAL, NO_ITEM, ATTRIBUTE), // Margin
    m(1119, DECIMAL, NO_ITEM, ATTRIBUTE), // MarginRate
    m(1120, DECIMAL, NO_ITEM, ATTRIBUTE), // RateWithDecreaseMargin
    m(1121, DECIMAL, NO_ITEM, ATTRIBUTE), // RateWithIncreaseMargin
    m(1122, ENUM + 44, NO_ITEM, ATTRIBUTE), // SyncMode
    // InstanceRoleRightInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(906, BOOLEAN, NO_ITEM, 0), // Enabled
    m(1286, BOOLEAN, NO_ITEM, 0), // IsTurnOn
    m(931, OBJECT + 237, NO_ITEM, MANY), // Item
    // Location:
    m(1133, TEXT, NO_ITEM, 0), // City
    m(1334, TEXT, NO_ITEM, 0), // State
    m(1132, TEXT, NO_ITEM, 0), // Country
    m(1335, TEXT, NO_ITEM, 0), // District
    m(1336, TEXT, NO_ITEM, 0), // Zip
    m(1134, TEXT, NO_ITEM, 0), // Address
    m(1337, TEXT, NO_ITEM, 0), // AreaId
    // OrderAddItem:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1308, TEXT, NO_ITEM, 0), // ConfigurationId
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1358, TEXT, NO_ITEM, 0), // PromotionId
    m(1359, ENUM + 28, NO_ITEM, 0), // PriceType
    // OtapiBoxStatistics:
    m(1238, DATE_TIME, NO_ITEM, 0), // Date
    m(1401, DOUBLE, NO_ITEM, 0), // BoxFullTime
    m(1402, DOUBLE, NO_ITEM, 0), // BoxOtherTime
    m(1403, DOUBLE, NO_ITEM, 0), // BoxWorkTime
    m(1404, DOUBLE, NO_ITEM, 0), // ApiNetworkTime
    m(1405, DOUBLE, NO_ITEM, 0), // ApiWorkTime
    m(1406, DOUBLE, NO_ITEM, 0), // ApiNetworkTimePerCall
    // OtapiDeliveryCost:
    m(1416, TEXT, NO_ITEM, 0), // AreaCode
    m(1011, TEXT, NO_ITEM, 0), // Mode
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1417, DECIMAL, NO_ITEM, 0), // StartCost
    m(1418, DECIMAL, NO_ITEM, 0), // StartWeight
    m(1419, DECIMAL, NO_ITEM, 0), // AddWeight
    m(1420, DECIMAL, NO_ITEM, 0), // AddCost
    // OtapiOrderHistoryItem:
    m(878, INT, NO_ITEM, 0), // Id
    m(1165, INT, NO_ITEM, 0), // OrderId
    m(1309, INT, NO_ITEM, 0), // OrderLineId
    m(1510, OBJECT + 456, NO_ITEM, 0), // OldStatus
    m(1511, OBJECT + 456, NO_ITEM, 0), // NewStatus
    m(1238, DATE_TIME, NO_ITEM, 0), // Date
    m(858, OBJECT + 31, NO_ITEM, 0), // UserInfo
    // PackagePriceInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1577, DECIMAL, NO_ITEM, 0), // PriceInternal
    m(1636, DECIMAL, NO_ITEM, 0), // AdditionalPriceInternal
    m(1635, DECIMAL, NO_ITEM, 0), // AdditionalPrice
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1613, TEXT, NO_ITEM, 0), // PriceCurrencyCode
    m(1614, DATE_TIME, NO_ITEM, 0), // PriceUpdateDate
    // RatingListSearchResultOfOtapiBrandInfo:
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1080, INT, NO_ITEM, 0), // Order
    m(826, OBJECT + 162, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiCategory:
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1080, INT, NO_ITEM, 0), // Order
    m(826, OBJECT + 163, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiItemInfo:
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1080, INT, NO_ITEM, 0), // Order
    m(826, OBJECT + 164, NO_ITEM, 0), // Result
    // RatingListSearchResultOfOtapiVendorInfo:
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1080, INT, NO_ITEM, 0), // Order
    m(826, OBJECT + 173, NO_ITEM, 0), // Result
    // RatingListSearchResultOfString:
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1080, INT, NO_ITEM, 0), // Order
    m(826, OBJECT + 179, NO_ITEM, 0), // Result
    // SocialNetworkInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1873, TEXT, NO_ITEM, 0), // Link
    m(1874, TEXT, NO_ITEM, 0), // LikeWidget
    m(1875, TEXT, NO_ITEM, 0), // ShareWidget
    m(1876, TEXT, NO_ITEM, 0), // SubscribeWidget
    m(928, TEXT, NO_ITEM, 0), // IconUrl
    // StatementHeader:
    m(1879, DECIMAL, NO_ITEM, 0), // StartBalance
    m(1880, DECIMAL, NO_ITEM, 0), // Debit
    m(1669, DECIMAL, NO_ITEM, 0), // Credit
    m(1881, DECIMAL, NO_ITEM, 0), // EndBalance
    m(1882, INT, NO_ITEM, 0), // TransCount
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(893, TEXT, NO_ITEM, 0), // CurrencySign
    // TransInfo:
    m(1665, OBJECT + 474, NO_ITEM, 0), // TransactionType
    m(1907, TEXT, NO_ITEM, 0), // TransDate
    m(1908, DATE_TIME, NO_ITEM, 0), // TransactionDateTime
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1164, DECIMAL, NO_ITEM, 0), // Amount
    m(1795, TEXT, NO_ITEM, 0), // SalesId
    m(1664, TEXT, NO_ITEM, 0), // Direction
    // ActionInfo:
    m(878, OBJECT + 4, NO_ITEM, 0), // Id
    m(901, BOOLEAN, NO_ITEM, 0), // IsRequired
    m(902, OBJECT + 5, ITEM + 14, MANY), // Children
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(906, BOOLEAN, NO_ITEM, ATTRIBUTE), // Enabled
    // BaseUserInfoListFrameWithSummary:
    m(835, OBJECT + 31, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    m(966, DECIMAL, NO_ITEM, 0), // TotalReceived
    m(967, DECIMAL, NO_ITEM, 0), // TotalReserved
    m(968, DECIMAL, NO_ITEM, 0), // TotalAvailable
    m(969, DECIMAL, NO_ITEM, 0), // TotalWaitingForPayment
    // BatchAdditionalPriceInfo:
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(900, ENUM + 1, NO_ITEM, 0), // Type
    m(904, TEXT, NO_ITEM, 0), // Name
    m(914, OBJECT + 30, NO_ITEM, 0), // Price
    m(915, INT, ITEM + 17, MANY), // ElementIds
    m(974, TEXT, NO_ITEM, 0), // ShortDisplayName
    // CityInfo:
    m(1060, TEXT, NO_ITEM, 0), // CountryId
    m(1061, TEXT, NO_ITEM, 0), // CountryName
    m(1062, TEXT, NO_ITEM, 0), // RegionName
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1064, TEXT, NO_ITEM, 0), // CityName
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    // CollectionsSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1072, BOOLEAN, NO_ITEM, 0), // IsAbandonedCartNotificationEnabled
    m(1073, BOOLEAN, NO_ITEM, 0), // IsCartReadyForClearanceNotificationEnabled
    m(1074, INT, NO_ITEM, 0), // AbandonedCartNotificationDelay
    m(1075, INT, NO_ITEM, 0), // CartReadyForClearanceNotificationDelay
    m(1076, INT, NO_ITEM, 0), // DelayBeforeCartClearance
    // CurrencySettings:
    m(1122, ENUM + 44, NO_ITEM, 0), // SyncMode
    m(1119, DECIMAL, NO_ITEM, 0), // MarginRate
    m(1123, TEXT, NO_ITEM, 0), // InternalCurrencyCode
    m(1124, OBJECT + 88, ITEM + 30, MANY), // CurrencyRateList
    m(1126, OBJECT + 299, ITEM + 31, MANY), // CurrenciesDisplayingOrder
    m(1118, DECIMAL, NO_ITEM, 0), // Margin
    // DiscountGroupInfo:
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1171, OBJECT + 196, NO_ITEM, 0), // Discount
    m(1173, OBJECT + 195, NO_ITEM, 0), // DiscountIdentificationParametr
    m(1172, BOOLEAN, NO_ITEM, 0), // IsDefault
    // EditableBrandInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1178, BOOLEAN, NO_ITEM, 0), // IsNameSearch
    m(1052, TEXT, NO_ITEM, 0), // ExternalId
    m(1056, BOOLEAN, NO_ITEM, 0), // IsHidden
    // ExternalDeliveryRate:
    m(878, INT, NO_ITEM, 0), // Id
    m(1211, TEXT, NO_ITEM, 0), // ExternalDeliveryTypeId
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1212, DOUBLE, NO_ITEM, 0), // Start
    m(942, DOUBLE, NO_ITEM, 0), // Step
    m(1207, INT, NO_ITEM, 0), // IsEnabled
    // InstanceUserInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(955, TEXT, NO_ITEM, 0), // Login
    m(1206, TEXT, NO_ITEM, 0), // Password
    m(904, TEXT, NO_ITEM, 0), // Name
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1287, OBJECT + 241, ITEM + 44, MANY), // Roles
    // MetaEntityInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1351, TEXT, NO_ITEM, 0), // GetMethod
    m(1352, TEXT, NO_ITEM, 0), // UpdateMethod
    m(1353, TEXT, NO_ITEM, 0), // UpdateDataRootName
    m(1354, TEXT, ITEM + 24, MANY), // AdditionalParameters
    // OtapiConfiguredItem:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1357, LONG, NO_ITEM, 0), // Quantity
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1411, OBJECT + 339, ITEM + 50, MANY), // Configurators
    m(1413, INT, NO_ITEM, 0), // SalesCount
    m(1414, OBJECT + 334, ITEM + 51, MANY), // QuantityRanges
    // PaymentForm:
    m(1686, BOOLEAN, NO_ITEM, 0), // IsImmmediate
    m(1687, TEXT, NO_ITEM, 0), // RequestMethod
    m(1688, TEXT, NO_ITEM, 0), // RequestUrl
    m(1689, BOOLEAN, NO_ITEM, 0), // IsIFrame
    m(576, OBJECT + 357, ITEM + 24, MANY), // Parameters
    m(1690, BOOLEAN, NO_ITEM, 0), // IsNewWindow
    // PhysicalParameters:
    m(910, DECIMAL, NO_ITEM, 0), // ApproxWeight
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1234, DECIMAL, NO_ITEM, 0), // Size
    m(1253, DECIMAL, NO_ITEM, 0), // Width
    m(1704, DECIMAL, NO_ITEM, 0), // Length
    m(1254, DECIMAL, NO_ITEM, 0), // Height
    // PriceFormationIntervalInfo:
    m(1716, VALUE_DECIMAL, NO_ITEM, 0), // MarginPercent
    m(1717, VALUE_DECIMAL, NO_ITEM, 0), // MarginFixed
    m(1718, VALUE_DECIMAL, NO_ITEM, 0), // MinimumLimit
    m(1600, VALUE_DECIMAL, NO_ITEM, 0), // InternalDeliveryPrice
    m(878, INT, NO_ITEM, ATTRIBUTE), // Id
    m(1719, VALUE_DECIMAL, NO_ITEM, 0), // TotalDeliveryFixedPrice
    // ProviderSearchFeatureInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1740, BOOLEAN, NO_ITEM, 0), // CanBeTrue
    m(1741, BOOLEAN, NO_ITEM, 0), // CanBeFalse
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1742, TEXT, NO_ITEM, 0), // DisplayNameForTrue
    m(1743, TEXT, NO_ITEM, 0), // DisplayNameForFalse
    // RatingListRequest:
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1768, BOOLEAN, NO_ITEM, 0), // IsRandomSearch
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(1094, INT, NO_ITEM, 0), // FramePosition
    m(1095, INT, NO_ITEM, 0), // FrameSize
    // SalesPaymentInfo:
    m(1795, TEXT, NO_ITEM, 0), // SalesId
    m(1534, TEXT, NO_ITEM, 0), // CustId
    m(1800, DECIMAL, NO_ITEM, 0), // CustBalanceAvail
    m(1801, DECIMAL, NO_ITEM, 0), // SalesAmount
    m(1802, DECIMAL, NO_ITEM, 0), // SalesPaid
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    // SimplifiedItemConfigurationInfo:
    m(1330, OBJECT + 443, NO_ITEM, 0), // Availability
    m(1850, OBJECT + 427, NO_ITEM, 0), // Properties
    m(1846, OBJECT + 425, NO_ITEM, 0), // Current
    m(1851, OBJECT + 424, ITEM + 78, MANY), // MultiInputConfigurations
    m(1414, OBJECT + 440, ITEM + 51, MANY), // QuantityRanges
    m(999, DECIMAL, NO_ITEM, 0), // TotalCost
    // SimplifiedQuantityRange:
    m(1852, OBJECT + 438, NO_ITEM, 0), // OldPrice
    m(914, OBJECT + 438, NO_ITEM, 0), // Price
    m(1853, INT, NO_ITEM, 0), // DiscountPercent
    m(1327, OBJECT + 438, NO_ITEM, 0), // InternalDelivery
    m(1662, LONG, NO_ITEM, ATTRIBUTE), // MinQuantity
    m(1816, LONG, NO_ITEM, ATTRIBUTE), // MaxQuantity
    // TariffRentalPaymentInfo:
    m(1031, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1032, DATE_TIME, NO_ITEM, 0), // DateTo
    m(1218, OBJECT + 30, NO_ITEM, 0), // Sum
    m(1899, OBJECT + 479, NO_ITEM, 0), // Turnover
    m(1037, LONG, NO_ITEM, 0), // CallCount
    m(1284, OBJECT + 462, NO_ITEM, 0), // Tariff
    // VkontakteIntegrationSettings:
    m(1942, BOOLEAN, NO_ITEM, 0), // BackgroundExporting
    m(1943, TEXT, ITEM + 18, MANY), // CategoryIds
    m(955, TEXT, NO_ITEM, 0), // Login
    m(1206, TEXT, NO_ITEM, 0), // Password
    m(1775, ID, NO_ITEM, 0), // GroupId
    m(1944, TEXT, NO_ITEM, 0), // AlbumName
    // WebUISettings:
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1958, TEXT, ITEM + 3, MANY), // UsedLanguages
    m(1959, TEXT, ITEM + 3, MANY), // UsedSystemLanguages
    m(1086, OBJECT + 276, ITEM + 43, MANY), // Languages
    m(1960, TEXT, NO_ITEM, 0), // SelectedCategoryStructureType
    m(1961, OBJECT + 276, ITEM + 43, MANY), // CategoryStructureTypes
    // WebUISettingsData:
    m(1958, TEXT, ITEM + 42, MANY), // UsedLanguages
    m(1959, TEXT, ITEM + 42, MANY), // UsedSystemLanguages
    m(1962, TEXT, NO_ITEM, 0), // SelectedTranslateType
    m(1960, TEXT, NO_ITEM, 0), // SelectedCategoryStructureType
    m(1831, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionId
    m(1832, TEXT, NO_ITEM, 0), // ExternalDeliveryRegionName
    // BasketCheckingMessage:
    m(970, VALUE_INT, NO_ITEM, 0), // ElementId
    m(971, TEXT, NO_ITEM, 0), // Text
    m(576, OBJECT + 274, ITEM + 24, MANY), // Parameters
    m(972, ENUM + 6, NO_ITEM, 0), // Status
    m(973, TEXT, NO_ITEM, 0), // Code
    // BatchRatingListsSearchResult:
    m(831, OBJECT + 391, ITEM + 26, MANY), // Items
    m(1005, OBJECT + 392, ITEM + 26, MANY), // Vendors
    m(1006, OBJECT + 390, ITEM + 26, MANY), // Categories
    m(1007, OBJECT + 389, ITEM + 26, MANY), // Brands
    m(1008, OBJECT + 393, ITEM + 26, MANY), // SearchStrings
    // CommonRatingListRequest:
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(1094, INT, NO_ITEM, 0), // FramePosition
    m(1095, INT, NO_ITEM, 0), // FrameSize
    // CountryInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1110, TEXT, NO_ITEM, 0), // FlagImageUrl
    m(1111, BOOLEAN, NO_ITEM, 0), // IsEuropeanUnion
    m(1112, TEXT, NO_ITEM, 0), // LanguageCode
    // DeliveryModeSearchParameters:
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1143, TEXT, ITEM + 33, MANY), // DeliveryModeIds
    // DirectPaymentModeSettings:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(939, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(1167, TEXT, NO_ITEM, 0), // StartText
    m(1168, TEXT, NO_ITEM, 0), // FinishText
    // DiscountGroupAddData:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1171, OBJECT + 196, NO_ITEM, 0), // Discount
    m(1172, BOOLEAN, NO_ITEM, 0), // IsDefault
    m(1173, OBJECT + 195, NO_ITEM, 0), // DiscountIdentificationParametr
    // FieldValueMetaInfo:
    m(902, OBJECT + 216, ITEM + 18, MANY), // Children
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(1226, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsReadOnly
    // InstanceOptionsData:
    m(1265, BOOLEAN, NO_ITEM, 0), // IsEmailConfirmationUsed
    m(1276, TEXT, NO_ITEM, 0), // DefaultItemProvider
    m(1277, TEXT, ITEM + 42, MANY), // AllowedIPs
    m(1278, BOOLEAN, NO_ITEM, 0), // IsIPCheckUsed
    m(1279, TEXT, NO_ITEM, 0), // AdminPanelLanguage
    // InstanceUserRoleInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(906, BOOLEAN, NO_ITEM, 0), // Enabled
    m(1289, BOOLEAN, NO_ITEM, 0), // CanBeDeleted
    m(1290, BOOLEAN, NO_ITEM, 0), // CanBeEdited
    // ItemReviewOperatorSearchParameters:
    m(1104, INT, NO_ITEM, 0), // UserId
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1318, TEXT, ITEM + 33, MANY), // ReviewIds
    m(1314, BOOLEAN, NO_ITEM, 0), // IsApproved
    // ItemReviewSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1320, TEXT, NO_ITEM, 0), // Version
    m(1321, INT, NO_ITEM, 0), // ReviewCount
    m(1322, INT, NO_ITEM, 0), // WholePlatformReviewCount
    m(1323, BOOLEAN, NO_ITEM, 0), // ShowWholePlatformReviews
    // MessageTemplateInfo:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1346, BOOLEAN, NO_ITEM, 0), // IsClientVersion
    m(1172, BOOLEAN, NO_ITEM, 0), // IsDefault
    m(1347, TEXT, NO_ITEM, 0), // Subject
    m(971, TEXT, NO_ITEM, 0), // Text
    // OperatorInfo:
    m(1302, TEXT, NO_ITEM, 0), // OperatorId
    m(958, TEXT, NO_ITEM, 0), // FirstName
    m(960, TEXT, NO_ITEM, 0), // MiddleName
    m(959, TEXT, NO_ITEM, 0), // LastName
    m(1355, BOOLEAN, NO_ITEM, 0), // IsSalesOperator
    // OrderCreateData:
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(841, INT, ITEM + 33, MANY), // Elements
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1356, INT, NO_ITEM, 0), // UserProfileId
    // OrderLineSearchParameters:
    m(759, OBJECT + 291, NO_ITEM, 0), // OrderSearchParameters
    m(1363, INT, ITEM + 33, MANY), // StatusIdList
    m(1364, BOOLEAN, NO_ITEM, 0), // CanBePurchased
    m(1365, TEXT, ITEM + 33, MANY), // VendorPurchaseIdList
    m(1366, TEXT, ITEM + 33, MANY), // VendorPurchaseWaybillIdList
    // OrderSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1090, DECIMAL, NO_ITEM, 0), // MinOrderCost
    m(1387, SHORT, NO_ITEM, 0), // MaxNoteItemsCount
    m(1388, SHORT, NO_ITEM, 0), // MaxCartItemsCount
    m(1389, TEXT, NO_ITEM, 0), // OrderPrefix
    // OtapiCommonTranslatableOptionsInfo:
    m(1175, OBJECT + 141, NO_ITEM, LIST), // Providers
    m(1408, OBJECT + 95, NO_ITEM, LIST), // DeliveryCountries
    m(1409, OBJECT + 93, NO_ITEM, LIST), // ExternalAuthentications
    m(1410, OBJECT + 150, NO_ITEM, LIST), // UserProfileFields
    m(1297, TEXT, NO_ITEM, ATTRIBUTE), // Language
    // OtapiConfiguredItemPromotion:
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(878, TEXT, NO_ITEM, 0), // Id
    m(975, ENUM + 27, NO_ITEM, 0), // ErrorCode
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    // OtapiItemPicture:
    m(1233, TEXT, NO_ITEM, 0), // Url
    m(1486, OBJECT + 226, NO_ITEM, 0), // Small
    m(1487, OBJECT + 226, NO_ITEM, 0), // Medium
    m(1488, OBJECT + 226, NO_ITEM, 0), // Large
    m(1489, BOOLEAN, NO_ITEM, 0), // IsMain
    // OtapiItemSearchProperty:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1501, BOOLEAN, NO_ITEM, 0), // IsBrand
    m(1502, BOOLEAN, NO_ITEM, 0), // IsCategory
    m(1222, OBJECT + 321, ITEM + 63, MANY), // Values
    // RatingListElementsInsertData:
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1766, TEXT, ITEM + 33, MANY), // ElementIdList
    m(1767, INT, NO_ITEM, 0), // IndexNumber
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    // SimplifiedAdditionalPrice:
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(974, TEXT, NO_ITEM, 0), // ShortDisplayName
    m(900, ENUM + 1, NO_ITEM, 0), // Type
    m(904, TEXT, NO_ITEM, 0), // Name
    m(914, OBJECT + 431, NO_ITEM, 0), // Price
    // SimplifiedBasketAddElement:
    m(1307, TEXT, NO_ITEM, ATTRIBUTE), // ItemId
    m(1679, TEXT, NO_ITEM, ATTRIBUTE), // ItemURL
    m(1845, TEXT, NO_ITEM, ATTRIBUTE), // ExternalDeliveryId
    m(1846, OBJECT + 420, NO_ITEM, 0), // Current
    m(1847, OBJECT + 420, NO_ITEM, MANY), // Selected
    // SimplifiedDeliveryMode:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(914, OBJECT + 431, NO_ITEM, 0), // Price
    m(1141, BOOLEAN, NO_ITEM, 0), // IsPickupPointMode
    // TariffHistoryElement:
    m(878, INT, NO_ITEM, 0), // Id
    m(1269, DATE_TIME, NO_ITEM, 0), // ActivationDate
    m(1284, OBJECT + 462, NO_ITEM, 0), // Tariff
    m(1893, OBJECT + 231, NO_ITEM, 0), // LogisticianInstance
    m(957, BOOLEAN, NO_ITEM, 0), // IsActive
    // TicketMessage:
    m(1906, TEXT, NO_ITEM, 0), // MessageId
    m(1163, TEXT, NO_ITEM, 0), // CreatedDate
    m(1313, TEXT, NO_ITEM, 0), // CreatedTime
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1664, ENUM + 15, NO_ITEM, 0), // Direction
    // UserProfileFieldSettings:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(939, ENUM + 25, NO_ITEM, ATTRIBUTE), // Action
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1334, ENUM + 46, NO_ITEM, 0), // State
    // WarehouseItemConfigurationData:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1945, BOOLEAN, NO_ITEM, 0), // ResetPrice
    m(1357, INT, NO_ITEM, 0), // Quantity
    m(1946, BOOLEAN, NO_ITEM, 0), // ResetQuantity
    // WarehouseVendorInfo:
    m(878, ID, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(956, TEXT, NO_ITEM, 0), // Email
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(1457, TEXT, NO_ITEM, 0), // Location
    // AdditionalItemInfo:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(909, TEXT, NO_ITEM, 0), // ManualWeight
    m(910, TEXT, NO_ITEM, 0), // ApproxWeight
    m(911, TEXT, NO_ITEM, 0), // RealWeight
    // AutoRatingListsSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(929, BOOLEAN, NO_ITEM, 0), // AllowBackgroundUpdating
    m(930, TEXT, ITEM + 20, MANY), // Vendorids
    m(932, INT, NO_ITEM, 0), // ItemsPerVendor
    // BackgroundActivityStepInfo:
    m(900, ENUM + 3, NO_ITEM, 0), // Type
    m(945, TEXT, NO_ITEM, 0), // Message
    m(946, INT, NO_ITEM, 0), // TimeFromStart
    m(938, OBJECT + 26, ITEM + 21, MANY), // Actions
    // BannerInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(947, TEXT, NO_ITEM, 0), // PictureUrl
    m(948, ENUM + 5, NO_ITEM, 0), // ActionType
    m(949, TEXT, NO_ITEM, 0), // ActionParameter
    // BatchSimplifiedItemConfigurationInfo:
    m(1009, OBJECT + 422, NO_ITEM, 0), // Currency
    m(1010, OBJECT + 423, NO_ITEM, 0), // Configuration
    m(1001, OBJECT + 416, ANY_ITEM, MANY), // AdditionalPrices
    m(1000, OBJECT + 421, ITEM + 27, MANY), // DeliveryModes
    // CollectionInfo:
    m(841, OBJECT + 313, ITEM + 28, MANY), // Elements
    m(999, OBJECT + 30, NO_ITEM, 0), // TotalCost
    m(1068, OBJECT + 8, NO_ITEM, 0), // AdditionalPriceInfoList
    m(1069, OBJECT + 67, ITEM + 29, MANY), // CollectionSummaries
    // ConfiguratorDescription:
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(918, TEXT, NO_ITEM, ATTRIBUTE), // Value
    m(1102, TEXT, NO_ITEM, ATTRIBUTE), // OriginalName
    m(1103, TEXT, NO_ITEM, ATTRIBUTE), // OriginalValue
    // CurrencyRateHistoryGetParameters:
    m(1058, TEXT, NO_ITEM, 0), // FirstCurrencyCode
    m(1059, TEXT, NO_ITEM, 0), // SecondCurrencyCode
    m(1031, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1032, DATE_TIME, NO_ITEM, 0), // DateTo
    // FeatureRentalPaymentInfo:
    m(1031, DATE_TIME, NO_ITEM, 0), // DateFrom
    m(1032, DATE_TIME, NO_ITEM, 0), // DateTo
    m(1218, OBJECT + 30, NO_ITEM, 0), // Sum
    m(849, OBJECT + 212, NO_ITEM, 0), // Feature
    // InstanceHostingInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1269, DATE_TIME, NO_ITEM, 0), // ActivationDate
    m(1270, DATE_TIME, NO_ITEM, 0), // ExpirationDate
    m(1271, OBJECT + 271, NO_ITEM, 0), // Cost
    // InstanceUserCreateData:
    m(955, TEXT, NO_ITEM, 0), // Login
    m(904, TEXT, NO_ITEM, 0), // Name
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1206, TEXT, NO_ITEM, 0), // Password
    // ItemParameters:
    m(1291, BOOLEAN, NO_ITEM, ATTRIBUTE), // AllowIncomplete
    m(1292, BOOLEAN, NO_ITEM, ATTRIBUTE), // AllowDeleted
    m(1293, INT, NO_ITEM, ATTRIBUTE), // WaitingTime
    m(1294, BOOLEAN, NO_ITEM, ATTRIBUTE), // ForceUpdate
    // ItemRatingCollection:
    m(1295, ENUM + 32, NO_ITEM, 0), // ContentTypeName
    m(1296, ENUM + 22, NO_ITEM, 0), // ItemRatingTypeName
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(925, INT, NO_ITEM, 0), // Count
    // LanguageInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1305, TEXT, NO_ITEM, 0), // ImageUrl
    m(1333, BOOLEAN, NO_ITEM, 0), // IsRtl
    // MessengerSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1348, TEXT, ITEM + 18, MANY), // NotificationEmails
    m(1349, TEXT, NO_ITEM, 0), // NotificationLanguage
    m(1350, TEXT, ITEM + 18, MANY), // ActiveNotifications
    // OrderAddData:
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1160, TEXT, NO_ITEM, 0), // Comment
    m(1356, INT, NO_ITEM, 0), // UserProfileId
    m(831, OBJECT + 281, ITEM + 20, MANY), // Items
    // OrderListFrameWithSummary:
    m(877, OBJECT + 327, ITEM + 0, MANY), // SalesOrdersList
    m(965, INT, NO_ITEM, 0), // TotalCount
    m(1377, DECIMAL, NO_ITEM, 0), // TotalCostInInternalCurrency
    m(1378, DECIMAL, NO_ITEM, 0), // TotalProfitInInternalCurrency
    // OrderUpdateData:
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1398, TEXT, NO_ITEM, 0), // AdditionalInfo
    m(1399, OBJECT + 183, NO_ITEM, 0), // DeliveryAddress
    // OtapiDeliveryServiceSystemSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1421, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(1428, TEXT, NO_ITEM, 0), // BoxberryToken
    m(1429, TEXT, NO_ITEM, 0), // BoxberrySendPickupPointCode
    // OtapiItemPropertyValue:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1109, TEXT, NO_ITEM, 0), // Alias
    m(1189, INT, NO_ITEM, 0), // ItemCount
    // OtapiWarehouseCategoryInfo:
    m(878, ID, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1180, ID, NO_ITEM, 0), // ParentId
    m(1190, BOOLEAN, NO_ITEM, 0), // IsParent
    // ProviderOrdersIntegrationInfo:
    m(1421, BOOLEAN, NO_ITEM, 0), // IsAvailable
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    m(1737, BOOLEAN, NO_ITEM, 0), // IsSessionRequired
    m(1738, BOOLEAN, NO_ITEM, 0), // AllowCancelOrders
    // ProviderSearchMethod:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(878, TEXT, NO_ITEM, 0), // Id
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1744, TEXT, NO_ITEM, 0), // DefaultSort
    // ProviderSearchSortInfo:
    m(908, TEXT, NO_ITEM, 0), // Field
    m(1664, ENUM + 42, NO_ITEM, 0), // Direction
    m(1385, ENUM + 38, NO_ITEM, 0), // OrderBy
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    // RequestGroupInfo:
    m(1775, TEXT, NO_ITEM, 0), // GroupId
    m(1776, DOUBLE, NO_ITEM, 0), // FullTime
    m(937, DOUBLE, NO_ITEM, 0), // WorkTime
    m(1777, OBJECT + 397, ITEM + 76, MANY), // Requests
    // StrategyInfo:
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    m(1053, ENUM + 21, NO_ITEM, ATTRIBUTE), // ProviderType
    // TranslationSearchParameters:
    m(1912, BOOLEAN, NO_ITEM, 0), // IncludeSystemTranslations
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1913, ENUM + 45, NO_ITEM, 0), // TranslatableContent
    m(1914, TEXT, NO_ITEM, 0), // SearchText
    // UserPreferencesUpdateData:
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1845, TEXT, NO_ITEM, 0), // ExternalDeliveryId
    // UserRegistrationData:
    m(955, TEXT, NO_ITEM, 0), // Login
    m(956, TEXT, NO_ITEM, 0), // Email
    m(963, TEXT, NO_ITEM, 0), // Phone
    m(1206, TEXT, NO_ITEM, 0), // Password
    // VendorRating:
    m(1935, INT, NO_ITEM, 0), // Level
    m(1936, LONG, NO_ITEM, 0), // Score
    m(1937, LONG, NO_ITEM, 0), // TotalFeedbacks
    m(1938, LONG, NO_ITEM, 0), // PositiveFeedbacks
    // WarehouseItemConfigurationInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(914, DECIMAL, NO_ITEM, 0), // Price
    m(1357, INT, NO_ITEM, 0), // Quantity
    // WarehouseItemPropertyValueInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1953, TEXT, NO_ITEM, 0), // PropertyId
    m(1954, TEXT, NO_ITEM, 0), // PropertyValueId
    m(918, TEXT, NO_ITEM, 0), // Value
    // WebSiteVersion:
    m(1955, TEXT, NO_ITEM, 0), // Number
    m(1956, DATE_TIME, NO_ITEM, 0), // LastUpdateTime
    m(1186, BOOLEAN, NO_ITEM, 0), // HasError
    m(1957, TEXT, NO_ITEM, 0), // ErrorMessage
    // YandexMarketIntegrationSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1963, TEXT, NO_ITEM, 0), // ItemRelativeUrlTemplate
    m(1666, TEXT, NO_ITEM, 0), // ShopName
    m(1964, TEXT, NO_ITEM, 0), // WebSiteUrl
    // AdditionalVendorInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(917, OBJECT + 217, ITEM + 18, MANY), // Image
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // AdditionalVendorInfoUpdateData:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(917, OBJECT + 217, ITEM + 18, MANY), // Image
    m(919, BOOLEAN, NO_ITEM, 0), // ResetImage
    // Archive:
    m(921, OBJECT + 15, ITEM + 19, MANY), // Records
    m(923, LONG, NO_ITEM, 0), // SumCall
    m(924, OBJECT + 14, ANY_ITEM, MANY), // Methods
    // AuthenticationSystemInfo:
    m(878, ENUM + 16, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(928, TEXT, NO_ITEM, 0), // IconUrl
    // BackgroundActivityStepActionInfo:
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(576, OBJECT + 274, ITEM + 24, MANY), // Parameters
    // BasketCheckingResult:
    m(933, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(936, INT, NO_ITEM, 0), // ProgressPercent
    m(842, OBJECT + 33, ITEM + 25, MANY), // Messages
    // BatchItemTotalCost:
    m(999, OBJECT + 362, NO_ITEM, 0), // TotalCost
    m(1000, OBJECT + 184, ANY_ITEM, MANY), // DeliveryModes
    m(1001, OBJECT + 37, NO_ITEM, 0), // AdditionalPrices
    // BriefCategory:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(902, OBJECT + 52, ANY_ITEM, MANY), // Children
    // CallArchive:
    m(1027, OBJECT + 13, NO_ITEM, 0), // TotalCallsArchive
    m(1028, OBJECT + 13, NO_ITEM, 0), // PaidCallsArchive
    m(1029, OBJECT + 13, NO_ITEM, 0), // ErrorCallsArchive
    // CheckedCurrencyRate:
    m(1058, TEXT, NO_ITEM, ATTRIBUTE), // FirstCurrencyCode
    m(1059, TEXT, NO_ITEM, ATTRIBUTE), // SecondCurrencyCode
    m(972, ENUM + 10, NO_ITEM, ATTRIBUTE), // Status
    // CitySearchParameters:
    m(1060, TEXT, NO_ITEM, 0), // CountryId
    m(1065, BOOLEAN, NO_ITEM, 0), // IsMainCity
    m(1066, TEXT, NO_ITEM, 0), // QueryText
    // CollectionSummary:
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(999, OBJECT + 30, NO_ITEM, 0), // TotalCost
    m(1068, OBJECT + 8, NO_ITEM, 0), // AdditionalPriceInfoList
    // ComponentCallStatistics:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1101, OBJECT + 470, NO_ITEM, 0), // StatisticsByTimePeriod
    m(965, LONG, NO_ITEM, 0), // TotalCount
    // ContentMenuItemInfo:
    m(878, INT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1109, TEXT, NO_ITEM, 0), // Alias
    // CurrencyInfo:
    m(973, TEXT, NO_ITEM, 0), // Code
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1113, TEXT, NO_ITEM, 0), // Sign
    // CurrencyInformation:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1114, BOOLEAN, NO_ITEM, 0), // IsUse
    m(1115, DECIMAL, NO_ITEM, 0), // Rate
    // CurrencySynchronizationMode:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1128, BOOLEAN, NO_ITEM, 0), // IsEnhancedMode
    // DeliveryPickupPointSearchParameters:
    m(1144, TEXT, NO_ITEM, 0), // DeliveryModeId
    m(1131, TEXT, NO_ITEM, 0), // CountryCode
    m(1063, TEXT, NO_ITEM, 0), // CityCode
    // DirectPaymentSettings:
    m(1169, OBJECT + 189, ITEM + 20, MANY), // ModeSettingsList
    m(1170, TEXT, ITEM + 18, MANY), // ActiveModes
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // EventInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(1207, BOOLEAN, NO_ITEM, 0), // IsEnabled
    // FeatureInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(905, TEXT, NO_ITEM, 0), // Description
    m(943, TEXT, ITEM + 3, MANY), // Types
    // FeatureTypeInfo:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1219, OBJECT + 271, NO_ITEM, 0), // RentPrice
    m(1220, BOOLEAN, NO_ITEM, 0), // IsDisabledByPayerStatus
    // FinancialReport:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1249, DATE_TIME, NO_ITEM, 0), // ReportTime
    m(894, OBJECT + 224, NO_ITEM, 0), // Balance
    // FinancialReportBalanceInfo:
    m(1250, DECIMAL, NO_ITEM, 0), // PositiveAmount
    m(1251, DECIMAL, NO_ITEM, 0), // NegativeAmount
    m(1252, DECIMAL, NO_ITEM, 0), // TotalAmount
    // ImportItemReviewsInfo:
    m(1255, INT, NO_ITEM, 0), // SuccessfullyNumber
    m(1256, INT, NO_ITEM, 0), // IncorrectNumber
    m(1257, INT, NO_ITEM, 0), // DuplicateNumber
    // ItemReviewAnswerAddData:
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1297, TEXT, NO_ITEM, 0), // Language
    m(1298, TEXT, ITEM + 33, MANY), // ImageFileIds
    // ItemWeightInfo:
    m(900, TEXT, NO_ITEM, 0), // Type
    m(913, TEXT, NO_ITEM, 0), // DisplayName
    m(1142, DECIMAL, NO_ITEM, 0), // Weight
    // LogEntrySearchParameters:
    m(1339, ENUM + 26, NO_ITEM, 0), // OperationType
    m(1340, TEXT, NO_ITEM, 0), // CustomerId
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    // MarketMerchInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(1343, BOOLEAN, NO_ITEM, 0), // UseDicount
    // MarketMerchPriceConfig:
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    m(1344, OBJECT + 363, ITEM + 20, MANY), // PriceFormationGroupInfoList
    m(1345, OBJECT + 414, NO_ITEM, 0), // ShowcaseSettings
    // OrderTotalCostPerCurrency:
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(999, DECIMAL, NO_ITEM, 0), // TotalCost
    m(1377, DECIMAL, NO_ITEM, 0), // TotalCostInInternalCurrency
    // PackageTotalCostPerCurrency:
    m(892, TEXT, NO_ITEM, 0), // CurrencyCode
    m(1071, DECIMAL, NO_ITEM, 0), // TotalPrice
    m(1681, DECIMAL, NO_ITEM, 0), // TotalAdditionalPrice
    // PackageTrackingCheckpoint:
    m(1682, DATE_TIME, NO_ITEM, 0), // Time
    m(972, TEXT, NO_ITEM, 0), // Status
    m(1457, TEXT, NO_ITEM, 0), // Location
    // PasswordRecoveryConfirmationResultInfo:
    m(956, TEXT, NO_ITEM, 0), // Email
    m(955, TEXT, NO_ITEM, 0), // Login
    m(1206, TEXT, NO_ITEM, 0), // Password
    // PaymentFormParameter:
    m(904, TEXT, NO_ITEM, 0), // Name
    m(918, TEXT, NO_ITEM, 0), // Value
    m(1691, BOOLEAN, NO_ITEM, 0), // IsUserData
    // ProviderOrdersParameters:
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(1674, TEXT, ITEM + 33, MANY), // OrderLineIds
    m(1384, TEXT, ITEM + 33, MANY), // OrderIds
    // ProviderSessionInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    m(894, OBJECT + 367, NO_ITEM, 0), // Balance
    // RatingListItemSearchParameters:
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1453, ENUM + 43, NO_ITEM, 0), // StuffStatus
    // RatingListSearchParameters:
    m(1092, ENUM + 22, NO_ITEM, 0), // ItemRatingType
    m(1093, ENUM + 32, NO_ITEM, 0), // ContentType
    m(1769, TEXT, ITEM + 42, MANY), // CategoryIdList
    // RentalPaymentSummaryInfo:
    m(1770, OBJECT + 463, NO_ITEM, 0), // TotalRent
    m(1771, OBJECT + 463, ITEM + 74, MANY), // RentPerPeriods
    m(1773, OBJECT + 211, ITEM + 75, MANY), // FeatureRentPerPeriods
    // SimplifiedConfigurationSelection:
    m(1308, TEXT, NO_ITEM, ATTRIBUTE), // ConfigurationId
    m(1357, INT, NO_ITEM, ATTRIBUTE), // Quantity
    m(1849, OBJECT + 439, NO_ITEM, MANY), // Property
    // SimplifiedItemConfigurationPropertyValueInfo:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(1859, BOOLEAN, NO_ITEM, ATTRIBUTE), // Disabled
    m(1847, BOOLEAN, NO_ITEM, ATTRIBUTE), // Selected
    // SimplifiedItemProperty:
    m(918, OBJECT + 434, NO_ITEM, MANY), // Value
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    // SimplifiedItemPropertyValue:
    m(1860, OBJECT + 437, NO_ITEM, 0), // Picture
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    // SimplifiedValueWithId:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(913, TEXT, NO_ITEM, ATTRIBUTE), // DisplayName
    m(1865, ENUM + 41, NO_ITEM, ATTRIBUTE), // DisplayType
    // Size:
    m(1704, INT, NO_ITEM, 0), // Length
    m(1254, INT, NO_ITEM, 0), // Height
    m(1253, INT, NO_ITEM, 0), // Width
    // SmsServiceSettings:
    m(1871, OBJECT + 447, ITEM + 20, MANY), // SmsServiceModeSettingsList
    m(1872, BOOLEAN, NO_ITEM, 0), // IsSmsEnabled
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // SocialNetworkOptionsInfo:
    m(1877, TEXT, NO_ITEM, 0), // CommonShareWidget
    m(1878, OBJECT + 145, NO_ITEM, LIST), // MainInfo
    m(1409, OBJECT + 93, NO_ITEM, LIST), // ExternalAuthentications
    // TranslationInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1910, TEXT, NO_ITEM, 0), // SystemTranslation
    m(1911, TEXT, NO_ITEM, 0), // CustomTranslation
    // TurnoverInfo:
    m(1916, DECIMAL, NO_ITEM, 0), // SumInInternalCurrency
    m(1917, OBJECT + 472, ITEM + 83, MANY), // Transactions
    m(1919, OBJECT + 271, NO_ITEM, 0), // SumMoney
    // VendorScores:
    m(1939, DECIMAL, NO_ITEM, 0), // DeliveryScore
    m(1940, DECIMAL, NO_ITEM, 0), // ItemScore
    m(1941, DECIMAL, NO_ITEM, 0), // ServiceScore
    // WarehouseItemSearchParameters:
    m(828, ID, NO_ITEM, 0), // CategoryId
    m(1434, TEXT, NO_ITEM, 0), // VendorId
    m(904, TEXT, NO_ITEM, 0), // Name
    // AccountStatement:
    m(898, OBJECT + 452, NO_ITEM, 0), // Header
    m(859, OBJECT + 471, ITEM + 13, MANY), // TransList
    // AccountStatementAdministration:
    m(898, OBJECT + 453, NO_ITEM, 0), // Header
    m(859, OBJECT + 472, ITEM + 13, MANY), // TransList
    // ActionId:
    m(878, INT, NO_ITEM, ATTRIBUTE), // Id
    m(900, ENUM + 0, NO_ITEM, ATTRIBUTE), // Type
    // ArchiveRecord:
    m(925, LONG, NO_ITEM, 0), // Count
    m(926, DATE_TIME, NO_ITEM, 0), // TimeMeasure
    // BackgroundActivityIdentificationInfo:
    m(900, ENUM + 4, NO_ITEM, 0), // Type
    m(878, VALUE_TEXT, NO_ITEM, 0), // Id
    // BatchErrorInfoOfGeneralErrorCode:
    m(975, ENUM + 20, NO_ITEM, 0), // ErrorCode
    m(976, TEXT, NO_ITEM, 0), // ErrorDescription
    // BatchRatingListSearchParameters:
    m(1002, OBJECT + 387, ITEM + 26, MANY), // RatingLists
    m(1004, BOOLEAN, NO_ITEM, 0), // UseDefaultParameters
    // BulkItemsResult:
    m(933, BOOLEAN, NO_ITEM, 0), // IsFinished
    m(831, OBJECT + 317, ANY_ITEM, MANY), // Items
    // CallStatistic:
    m(1037, LONG, NO_ITEM, 0), // CallCount
    m(1038, LONG, NO_ITEM, 0), // CallLimit
    // CollectionSummaryInfo:
    m(965, INT, NO_ITEM, 0), // TotalCount
    m(1071, OBJECT + 30, NO_ITEM, 0), // TotalPrice
    // CommonInstanceKeyOptionsInfo:
    m(1077, TEXT, NO_ITEM, 0), // DefaultAdminPanelLanguage
    m(1078, BOOLEAN, NO_ITEM, 0), // IsSellFree
    // CommonOrderOptionsInfo:
    m(1090, DECIMAL, NO_ITEM, 0), // MinOrderCost
    m(1091, OBJECT + 234, NO_ITEM, 0), // ConvertedMinOrderCost
    // CommonRegistrationOptionsInfo:
    m(1096, BOOLEAN, NO_ITEM, 0), // IsSimpleRegistrationAllowed
    m(1097, BOOLEAN, NO_ITEM, 0), // IsPhoneRegistrationAllowed
    // CommonShowcaseOptionsInfo:
    m(1098, BOOLEAN, NO_ITEM, 0), // LimitItemsByCatalog
    m(1099, OBJECT + 255, NO_ITEM, 0), // ItemShowcase
    // ContentList:
    m(835, TEXT, NO_ITEM, MANY), // Content
    m(1093, ENUM + 9, NO_ITEM, ATTRIBUTE), // ContentType
    // DataSubListOfBillInfo:
    m(835, OBJECT + 47, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfCityInfo:
    m(835, OBJECT + 64, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfContentMenuItemInfo:
    m(835, OBJECT + 83, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDeliveryMode:
    m(835, OBJECT + 184, ITEM + 32, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDirectPaymentInfo:
    m(835, OBJECT + 188, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfDiscountGroupUserInfo:
    m(835, OBJECT + 194, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfItemRatingCollection:
    m(835, OBJECT + 245, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfItemReviewInfo:
    m(835, OBJECT + 250, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfLogEntryInfo:
    m(835, OBJECT + 261, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiBrandInfo:
    m(835, OBJECT + 303, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiCategory:
    m(835, OBJECT + 304, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiItemInfo:
    m(835, OBJECT + 318, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiItemReview:
    m(835, OBJECT + 322, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiOrderInfo:
    m(835, OBJECT + 327, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiOrderLineInfo:
    m(835, OBJECT + 328, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPackageAdminInfo:
    m(835, OBJECT + 329, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPaymentInfo:
    m(835, OBJECT + 331, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPickupPointInfo:
    m(835, OBJECT + 332, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiPromoItemInfo:
    m(835, OBJECT + 333, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiTransactionInfo:
    m(835, OBJECT + 338, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiVendorInfo:
    m(835, OBJECT + 340, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiWarehouseCategoryInfo:
    m(835, OBJECT + 341, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfOtapiWarehouseItemInfo:
    m(835, OBJECT + 342, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedItemInfo:
    m(835, OBJECT + 430, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedItemReview:
    m(835, OBJECT + 435, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfSimplifiedVendorInfo:
    m(835, OBJECT + 444, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfString:
    m(835, TEXT, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DataSubListOfTranslationInfo:
    m(835, OBJECT + 476, ITEM + 20, MANY), // Content
    m(965, INT, NO_ITEM, 0), // TotalCount
    // DiscountIdentificationParametrInfo:
    m(1175, OBJECT + 113, NO_ITEM, LIST), // Providers
    m(1176, DECIMAL, NO_ITEM, 0), // PurchaseVolume
    // EditablePriceFormationSettings:
    m(1199, INT, NO_ITEM, ATTRIBUTE), // PriceRoundingFactor
    m(1200, BOOLEAN, NO_ITEM, ATTRIBUTE), // RoundOriginalInternalDeliveryPrice
    // ElementDiscountInfo:
    m(904, TEXT, NO_ITEM, ATTRIBUTE), // Name
    m(918, DECIMAL, NO_ITEM, ATTRIBUTE), // Value
    // FieldPlaceholderMetaInfo:
    m(918, TEXT, NO_ITEM, ATTRIBUTE), // Value
    m(905, TEXT, NO_ITEM, ATTRIBUTE), // Description
    // FinancialCalculationReport:
    m(835, OBJECT + 218, ITEM + 20, MANY), // Content
    m(1123, TEXT, NO_ITEM, 0), // InternalCurrencyCode
    // ImageUrl:
    m(1253, INT, NO_ITEM, ATTRIBUTE), // Width
    m(1254, INT, NO_ITEM, ATTRIBUTE), // Height
    // ImportedCategoryIds:
    m(1258, TEXT, NO_ITEM, ATTRIBUTE), // ImportId
    m(1259, TEXT, NO_ITEM, ATTRIBUTE), // ActualId
    // InstanceAccountInfo:
    m(1260, DECIMAL, NO_ITEM, 0), // Prepayment
    m(1261, DECIMAL, NO_ITEM, 0), // Debt
    // InstanceListOfCurrencyInfo:
    m(1272, OBJECT + 86, NO_ITEM, 0), // Internal
    m(1273, OBJECT + 86, ITEM + 40, MANY), // DisplayedMoneys
    // InstanceListOfMoney:
    m(1272, OBJECT + 271, NO_ITEM, 0), // Internal
    m(1273, OBJECT + 271, ITEM + 41, MANY), // DisplayedMoneys
    // ItemMarketPriceInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    // ItemReviewSearchParameters:
    m(1307, TEXT, NO_ITEM, 0), // ItemId
    m(1319, ENUM + 33, NO_ITEM, 0), // Source
    // Money:
    m(1113, TEXT, NO_ITEM, ATTRIBUTE), // Sign
    m(973, TEXT, NO_ITEM, ATTRIBUTE), // Code
    // OrderDetailsInfo:
    m(834, OBJECT + 327, NO_ITEM, 0), // SalesOrderInfo
    m(1360, OBJECT + 399, ITEM + 47, MANY), // SalesLinesList
    // OrderLineStatusSummary:
    m(972, OBJECT + 403, NO_ITEM, 0), // Status
    m(925, INT, NO_ITEM, 0), // Count
    // OrderRecreateData:
    m(1165, TEXT, NO_ITEM, 0), // OrderId
    m(841, INT, ITEM + 33, MANY), // Elements
    // OrderSearchParametersForUser:
    m(1053, ENUM + 21, NO_ITEM, 0), // ProviderType
    m(1386, BOOLEAN, NO_ITEM, 0), // IsAvailableForRecreation
    // OrderedCurrency:
    m(973, TEXT, NO_ITEM, ATTRIBUTE), // Code
    m(1080, INT, NO_ITEM, ATTRIBUTE), // Order
    // OtapiDeliveryModeServiceSystemInfo:
    m(1215, TEXT, NO_ITEM, 0), // IntegrationDeliveryMode
    m(904, TEXT, NO_ITEM, 0), // Name
    // OtapiItemVideo:
    m(1235, TEXT, NO_ITEM, ATTRIBUTE), // PreviewUrl
    m(1233, TEXT, NO_ITEM, ATTRIBUTE), // Url
    // OtapiQuantityRange:
    m(1662, LONG, NO_ITEM, 0), // MinQuantity
    m(914, OBJECT + 362, NO_ITEM, 0), // Price
    // OtapiSearchBrandInfo:
    m(827, TEXT, NO_ITEM, 0), // BrandId
    m(1464, TEXT, NO_ITEM, 0), // BrandName
    // PackageTrackingInfo:
    m(1683, TEXT, NO_ITEM, 0), // ExternalTrackingUrl
    m(1684, OBJECT + 139, NO_ITEM, LIST), // PackageTrackingCheckpoints
    // PasswordRecoveryRequestResultInfo:
    m(956, TEXT, NO_ITEM, 0), // Email
    m(1685, TEXT, NO_ITEM, 0), // ConfirmationCode
    // ProviderOrdersIntegrationSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1739, OBJECT + 458, NO_ITEM, 0), // Taobao
    // ProviderPromotionTypeInfo:
    m(878, ENUM + 29, NO_ITEM, 0), // Id
    m(904, TEXT, NO_ITEM, 0), // Name
    // ProviderSearchMethodSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1765, TEXT, ITEM + 18, MANY), // SearchMethods
    // ProviderSettings:
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    m(1739, OBJECT + 459, NO_ITEM, 0), // Taobao
    // RequestGroupItem:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(1682, DOUBLE, NO_ITEM, ATTRIBUTE), // Time
    // SelectorExportersSettings:
    m(1823, OBJECT + 500, NO_ITEM, 0), // Vkontakte
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // SimplifiedItemConfigurationPropertyInfo:
    m(918, OBJECT + 428, NO_ITEM, MANY), // Value
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    // SimplifiedItemConfigurationPropertyList:
    m(1849, OBJECT + 426, NO_ITEM, MANY), // Property
    m(1858, TEXT, NO_ITEM, ATTRIBUTE), // MultiInputPropertyId
    // SimplifiedItemPropertyList:
    m(1849, OBJECT + 432, NO_ITEM, MANY), // Property
    m(1858, TEXT, NO_ITEM, ATTRIBUTE), // MultiInputPropertyId
    // SimplifiedPrice:
    m(1862, DECIMAL, NO_ITEM, ATTRIBUTE), // Min
    m(1863, DECIMAL, NO_ITEM, ATTRIBUTE), // Max
    // SimplifiedPropertySelection:
    m(878, TEXT, NO_ITEM, ATTRIBUTE), // Id
    m(1864, TEXT, NO_ITEM, ATTRIBUTE), // ValueId
    // TextByLang:
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1900, TEXT, NO_ITEM, 0), // Lang
    // TicketCategoryInfo:
    m(828, TEXT, NO_ITEM, 0), // CategoryId
    m(904, TEXT, NO_ITEM, 0), // Name
    // TicketDetails:
    m(865, OBJECT + 468, NO_ITEM, 0), // TicketInfo
    m(1901, OBJECT + 469, ITEM + 82, MANY), // TicketMessageList
    // TranslatableContentInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(905, TEXT, NO_ITEM, 0), // Description
    // TranslationUpdateData:
    m(971, TEXT, NO_ITEM, 0), // Text
    m(1915, BOOLEAN, NO_ITEM, 0), // ResetTranslation
    // UploadUrlInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(1920, TEXT, NO_ITEM, 0), // UploadUrl
    // UserSettings:
    m(1097, BOOLEAN, NO_ITEM, 0), // IsPhoneRegistrationAllowed
    m(907, OBJECT + 214, ITEM + 15, MANY), // MetaInfo
    // UserStatusData:
    m(1933, BOOLEAN, NO_ITEM, 0), // IsSessionExpired
    m(1934, OBJECT + 496, NO_ITEM, 0), // Info
    // UserStatusInfo:
    m(955, TEXT, NO_ITEM, 0), // Login
    m(878, VALUE_INT, NO_ITEM, 0), // Id
    // WarehouseItemImageInfo:
    m(1233, TEXT, NO_ITEM, 0), // Url
    m(1489, BOOLEAN, NO_ITEM, 0), // IsMain
    // WarehousePropertyValueInfo:
    m(878, TEXT, NO_ITEM, 0), // Id
    m(918, TEXT, NO_ITEM, 0), // Value
    // WarningReason:
    m(1935, ENUM + 31, NO_ITEM, 0), // Level
    m(945, TEXT, NO_ITEM, 0), // Message
    // AdditionalPriceCollectionInfo:
    m(841, OBJECT + 9, ITEM + 16, MANY), // Elements
    // ApplicationDesignSettings:
    m(920, OBJECT + 521, NO_ITEM, 0), // WebSite
    // ArrayOfContentList:
    m(843, OBJECT + 81, NO_ITEM, MANY), // ContentList
    // AuthenticationInfo:
    m(927, TEXT, NO_ITEM, 0), // RedirectUrl
    // BackgroundActivitySearchParameters:
    m(943, ENUM + 4, ITEM + 23, MANY), // Types
    // BannerInfoList:
    m(835, OBJECT + 28, ANY_ITEM, MANY), // Content
    // BatchAdditionalPriceElement:
    m(912, OBJECT + 36, NO_ITEM, 0), // AdditionalPriceInfo
    // BatchAdditionalPrices:
    m(841, OBJECT + 35, ANY_ITEM, MANY), // Elements
    // BriefCatalog:
    m(845, OBJECT + 52, ANY_ITEM, MANY), // Roots
    // CategorySearchUrl:
    m(1057, TEXT, NO_ITEM, 0), // value
    // CheckCurrencyRatesResult:
    m(833, OBJECT + 63, ANY_ITEM, MANY), // Rates
    // CommonUserProfileOptionsInfo:
    m(1100, DECIMAL, NO_ITEM, 0), // MaxProfilesCount
    // DataListOfActionInfo:
    m(835, OBJECT + 5, ITEM + 20, MANY), // Content
    // DataListOfAuthenticationSystemInfo:
    m(835, OBJECT + 18, ITEM + 20, MANY), // Content
    // DataListOfBackgroundActivityInfo:
    m(835, OBJECT + 24, ITEM + 20, MANY), // Content
    // DataListOfCountryInfo:
    m(835, OBJECT + 85, ITEM + 20, MANY), // Content
    // DataListOfCurrencyInfo:
    m(835, OBJECT + 86, ITEM + 20, MANY), // Content
    // DataListOfCurrencyRate:
    m(835, OBJECT + 88, ITEM + 20, MANY), // Content
    // DataListOfCurrencySynchronizationMode:
    m(835, OBJECT + 91, ITEM + 20, MANY), // Content
    // DataListOfDiscountGroupInfo:
    m(835, OBJECT + 192, ITEM + 20, MANY), // Content
    // DataListOfEditableOtapiCategory:
    m(835, OBJECT + 199, ITEM + 20, MANY), // Content
    // DataListOfElementId:
    m(835, VALUE_INT, ITEM + 20, MANY), // Content
    // DataListOfEmailServerInfo:
    m(835, OBJECT + 204, ITEM + 20, MANY), // Content
    // DataListOfEventInfo:
    m(835, OBJECT + 206, ITEM + 20, MANY), // Content
    // DataListOfExportingTargetInfo:
    m(835, OBJECT + 207, ITEM + 20, MANY), // Content
    // DataListOfExternalDeliveryRate:
    m(835, OBJECT + 208, ITEM + 20, MANY), // Content
    // DataListOfExternalDeliveryType:
    m(835, OBJECT + 209, ITEM + 20, MANY), // Content
    // DataListOfFeatureInfo:
    m(835, OBJECT + 210, ITEM + 20, MANY), // Content
    // DataListOfInstanceRoleRightInfo:
    m(835, OBJECT + 237, ITEM + 20, MANY), // Content
    // DataListOfInstanceUserInfo:
    m(835, OBJECT + 239, ITEM + 20, MANY), // Content
    // DataListOfInstanceUserRoleInfo:
    m(835, OBJECT + 241, ITEM + 20, MANY), // Content
    // DataListOfItemMarketPriceInfo:
    m(835, OBJECT + 243, ITEM + 20, MANY), // Content
    // DataListOfItemProviderType:
    m(835, ENUM + 21, ITEM + 20, MANY), // Content
    // DataListOfLanguageInfo:
    m(835, OBJECT + 257, ITEM + 20, MANY), // Content
    // DataListOfMarketMerchInfo:
    m(835, OBJECT + 264, ITEM + 20, MANY), // Content
    // DataListOfMarketMerchPriceConfig:
    m(835, OBJECT + 265, ITEM + 20, MANY), // Content
    // DataListOfMetaEntityInfo:
    m(835, OBJECT + 270, ITEM + 20, MANY), // Content
    // DataListOfNamedProperty:
    m(835, OBJECT + 276, ITEM + 20, MANY), // Content
    // DataListOfOperationTypeInfo:
    m(835, OBJECT + 278, ITEM + 20, MANY), // Content
    // DataListOfOperatorInfo:
    m(835, OBJECT + 279, ITEM + 20, MANY), // Content
    // DataListOfOtapiArea:
    m(835, OBJECT + 301, ITEM + 20, MANY), // Content
    // DataListOfOtapiBoxStatistics:
    m(835, OBJECT + 302, ITEM + 20, MANY), // Content
    // DataListOfOtapiCommonTranslatableOptionsInfo:
    m(835, OBJECT + 305, ITEM + 20, MANY), // Content
    // DataListOfOtapiDeliveryCost:
    m(835, OBJECT + 308, ITEM + 20, MANY), // Content
    // DataListOfOtapiDeliveryModeServiceSystemInfo:
    m(835, OBJECT + 309, ITEM + 20, MANY), // Content
    // DataListOfOtapiDeliveryServiceSystemInfo:
    m(835, OBJECT + 310, ITEM + 20, MANY), // Content
    // DataListOfOtapiItemPromotion:
    m(835, OBJECT + 320, ITEM + 20, MANY), // Content
    // DataListOfOtapiItemSearchProperty:
    m(835, OBJECT + 323, ITEM + 20, MANY), // Content
    // DataListOfOtapiSearchBrandInfo:
    m(835, OBJECT + 335, ITEM + 20, MANY), // Content
    // DataListOfOtapiSearchCategoryInfo:
    m(835, OBJECT + 336, ITEM + 20, MANY), // Content
    // DataListOfPackageStatusInfo:
    m(835, OBJECT + 349, ITEM + 20, MANY), // Content
    // DataListOfPackageTrackingCheckpoint:
    m(835, OBJECT + 351, ITEM + 20, MANY), // Content
    // DataListOfPriceFormationGroupInfo:
    m(835, OBJECT + 363, ITEM + 20, MANY), // Content
    // DataListOfProviderInfo:
    m(835, OBJECT + 370, ITEM + 20, MANY), // Content
    // DataListOfProviderSearchMethod:
    m(835, OBJECT + 376, ITEM + 20, MANY), // Content
    // DataListOfProviderSearchMethodInfo:
    m(835, OBJECT + 377, ITEM + 20, MANY), // Content
    // DataListOfProviderSessionInfo:
    m(835, OBJECT + 382, ITEM + 20, MANY), // Content
    // DataListOfSocialNetworkInfo:
    m(835, OBJECT + 450, ITEM + 20, MANY), // Content
    // DataListOfStrategyInfo:
    m(835, OBJECT + 457, ITEM + 20, MANY), // Content
    // DataListOfTextByLang:
    m(835, OBJECT + 464, ITEM + 20, MANY), // Content
    // DataListOfTranslatableContentInfo:
    m(835, OBJECT + 475, ITEM + 20, MANY), // Content
    // DataListOfUserProfileFieldSettings:
    m(835, OBJECT + 487, ITEM + 20, MANY), // Content
    // DataListOfUserProfileInfo:
    m(835, OBJECT + 488, ITEM + 20, MANY), // Content
    // DiscountInfo:
    m(1177, DECIMAL, NO_ITEM, 0), // Percent
    // ElementFields:
    m(1201, OBJECT + 314, NO_ITEM, MANY), // FieldInfo
    // ImportSubCatalogTreeResult:
    m(835, OBJECT + 229, ANY_ITEM, MANY), // Content
    // NamedParameters:
    m(944, OBJECT + 274, NO_ITEM, MANY), // Parameter
    // OrderFilter:
    m(1362, TEXT, NO_ITEM, 0), // SalesResponsible
    // OrderLineSplitData:
    m(1367, INT, NO_ITEM, 0), // SeparatedItemsCount
    // OrdersHistory:
    m(831, OBJECT + 326, ITEM + 49, MANY), // Items
    // OtapiItemDescription:
    m(1444, TEXT, NO_ITEM, 0), // ItemDescription
    // PackageExportParameters:
    m(1675, TEXT, NO_ITEM, 0), // PackageId
    // PricePercent:
    m(892, TEXT, NO_ITEM, ATTRIBUTE), // CurrencyCode
    // SalesLinePurchInfoList:
    m(1799, OBJECT + 401, NO_ITEM, MANY), // SalesLinePurchInfo
    // SimplifiedBasketAddRequest:
    m(1848, OBJECT + 417, NO_ITEM, MANY), // Element
    // StatisticsSettingsInfo:
    m(1891, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsNeedCollect
    // StatisticsSettingsUpdateData:
    m(1891, BOOLEAN, NO_ITEM, 0), // IsNeedCollect
    // TariffChangeHistory:
    m(841, OBJECT + 461, ITEM + 81, MANY), // Elements
    // WarehouseItemImageData:
    m(1489, BOOLEAN, NO_ITEM, ATTRIBUTE), // IsMain
    // WarehouseItemImportData:
    m(1952, TEXT, NO_ITEM, 0), // SourceFileId
    // WarehousePropertyInfoList:
    m(835, OBJECT + 513, ANY_ITEM, MANY), // Content
    // WarehousePropertyValueInfoList:
    m(835, OBJECT + 516, ANY_ITEM, MANY), // Content
];

pub(crate) static TYPES: [TypeRow; 526] = [
    ty(848, 14, shape::OBJECT, 0, 0, Member::ABSENT), // AccountAdministrationInfo
    ty(1362, 8, shape::OBJECT, 0, 0, Member::ABSENT), // AccountInfo
    ty(2178, 2, shape::OBJECT, 0, 1, Member::ABSENT), // AccountStatement
    ty(2180, 2, shape::OBJECT, 0, 1, Member::ABSENT), // AccountStatementAdministration
    ty(2182, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ActionId
    ty(1592, 6, shape::OBJECT, 0, 1, Member::ABSENT), // ActionInfo
    ty(1886, 4, shape::OBJECT, 0, 1, Member::ABSENT), // AdditionalItemInfo
    ty(1887, 3, shape::OBJECT, 0, 0, Member::ABSENT), // AdditionalItemInfoUpdateData
    ty(2358, 1, shape::OBJECT, 0, 1, Member::ABSENT), // AdditionalPriceCollectionInfo
    ty(1604, 5, shape::OBJECT, 0, 1, Member::ABSENT), // AdditionalPriceInfo
    ty(2022, 3, shape::OBJECT, 0, 2, Member::ABSENT), // AdditionalVendorInfo
    ty(2025, 3, shape::OBJECT, 0, 1, Member::ABSENT), // AdditionalVendorInfoUpdateData
    ty(2359, 1, shape::OBJECT, 0, 0, Member::ABSENT), // ApplicationDesignSettings
    ty(2028, 3, shape::OBJECT, 0, 2, Member::ABSENT), // Archive
    ty(880, 1, shape::OBJECT, 0, 0, m(918, LONG, NO_ITEM, 0)), // ArchiveMethod
    ty(2184, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ArchiveRecord
    ty(2360, 1, shape::LIST, 0, 1, Member::ABSENT), // ArrayOfContentList
    ty(2361, 1, shape::OBJECT, 0, 0, Member::ABSENT), // AuthenticationInfo
    ty(2031, 3, shape::OBJECT, 0, 0, Member::ABSENT), // AuthenticationSystemInfo
    ty(1890, 4, shape::OBJECT, 0, 2, Member::ABSENT), // AutoRatingListsSettings
    ty(1891, 3, shape::OBJECT, 0, 1, Member::ABSENT), // AutoRatingListsSettingsUpdateData
    ty(2034, 2, shape::OBJECT, 0, 0, Member::ABSENT), // BackgroundActivityActionInfo
    ty(1056, 11, shape::OBJECT, 0, 2, Member::ABSENT), // BackgroundActivityFullInfo
    ty(2186, 2, shape::OBJECT, 0, 0, Member::ABSENT), // BackgroundActivityIdentificationInfo
    ty(1056, 10, shape::OBJECT, 0, 1, Member::ABSENT), // BackgroundActivityInfo
    ty(2362, 1, shape::OBJECT, 0, 1, Member::ABSENT), // BackgroundActivitySearchParameters
    ty(2034, 3, shape::OBJECT, 0, 1, Member::ABSENT), // BackgroundActivityStepActionInfo
    ty(1894, 4, shape::OBJECT, 0, 1, Member::ABSENT), // BackgroundActivityStepInfo
    ty(1898, 4, shape::OBJECT, 0, 0, Member::ABSENT), // BannerInfo
    ty(2363, 1, shape::LIST, 0, 1, Member::ABSENT), // BannerInfoList
    ty(817, 5, shape::OBJECT, 0, 0, Member::ABSENT), // BasePrice
    ty(1008, 11, shape::OBJECT, 0, 0, Member::ABSENT), // BaseUserInfo
    ty(1598, 6, shape::SUB_LIST, 0, 1, Member::ABSENT), // BaseUserInfoListFrameWithSummary
    ty(1736, 5, shape::OBJECT, 0, 1, Member::ABSENT), // BasketCheckingMessage
    ty(2037, 3, shape::OBJECT, 0, 1, Member::ABSENT), // BasketCheckingResult
    ty(2364, 1, shape::OBJECT, 0, 0, Member::ABSENT), // BatchAdditionalPriceElement
    ty(1604, 6, shape::OBJECT, 0, 1, Member::ABSENT), // BatchAdditionalPriceInfo
    ty(2365, 1, shape::OBJECT, 0, 1, Member::ABSENT), // BatchAdditionalPrices
    ty(2188, 2, shape::OBJECT, 0, 0, Member::ABSENT), // BatchErrorInfoOfGeneralErrorCode
    ty(1144, 10, shape::OBJECT, 0, 1, Member::ABSENT), // BatchItemFullInfo
    ty(697, 18, shape::OBJECT, 0, 5, Member::ABSENT), // BatchItemSearchResult
    ty(2040, 3, shape::OBJECT, 0, 1, Member::ABSENT), // BatchItemTotalCost
    ty(2190, 2, shape::OBJECT, 0, 1, Member::ABSENT), // BatchRatingListSearchParameters
    ty(1741, 5, shape::OBJECT, 0, 5, Member::ABSENT), // BatchRatingListsSearchResult
    ty(1902, 4, shape::OBJECT, 0, 2, Member::ABSENT), // BatchSimplifiedItemConfigurationInfo
    ty(1466, 7, shape::OBJECT, 0, 1, Member::ABSENT), // BatchSimplifiedItemFullInfo
    ty(1370, 8, shape::OBJECT, 0, 1, Member::ABSENT), // BatchUserData
    ty(1067, 11, shape::OBJECT, 0, 0, Member::ABSENT), // BillInfo
    ty(66, 1, shape::OBJECT, 0, 0, Member::ABSENT), // BillSearchParameters
    ty(945, 2, shape::OBJECT, 0, 0, Member::ABSENT), // BillStatusInfo
    ty(945, 2, shape::OBJECT, 0, 0, Member::ABSENT), // BillTypeInfo
    ty(2366, 1, shape::OBJECT, 0, 1, Member::ABSENT), // BriefCatalog
    ty(2043, 3, shape::OBJECT, 0, 1, Member::ABSENT), // BriefCategory
    ty(2192, 2, shape::OBJECT, 0, 1, Member::ABSENT), // BulkItemsResult
    ty(2046, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CallArchive
    ty(1473, 7, shape::OBJECT, 0, 0, Member::ABSENT), // CallArchivesSearchParameters
    ty(2194, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CallStatistic
    ty(918, 13, shape::OBJECT, 0, 1, Member::ABSENT), // CallStatistics
    ty(1101, 1, shape::OBJECT, 0, 0, Member::ABSENT), // CategoryId
    ty(1154, 10, shape::OBJECT, 0, 1, Member::ABSENT), // CategoryImportInfo
    ty(880, 1, shape::OBJECT, 0, 0, m(918, TEXT, NO_ITEM, 0)), // CategoryMetaDataItem
    ty(2367, 1, shape::OBJECT, 0, 0, Member::ABSENT), // CategorySearchUrl
    ty(2368, 1, shape::OBJECT, 0, 1, Member::ABSENT), // CheckCurrencyRatesResult
    ty(2049, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CheckedCurrencyRate
    ty(1610, 6, shape::OBJECT, 0, 0, Member::ABSENT), // CityInfo
    ty(2052, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CitySearchParameters
    ty(1906, 4, shape::OBJECT, 0, 2, Member::ABSENT), // CollectionInfo
    ty(2055, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CollectionSummary
    ty(2196, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CollectionSummaryInfo
    ty(1616, 6, shape::OBJECT, 0, 1, Member::ABSENT), // CollectionsSettings
    ty(1617, 5, shape::OBJECT, 0, 0, Member::ABSENT), // CollectionsSettingsUpdateData
    ty(2198, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CommonInstanceKeyOptionsInfo
    ty(996, 12, shape::OBJECT, 0, 4, Member::ABSENT), // CommonInstanceOptionsInfo
    ty(2200, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CommonOrderOptionsInfo
    ty(1746, 5, shape::OBJECT, 0, 0, Member::ABSENT), // CommonRatingListRequest
    ty(2202, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CommonRegistrationOptionsInfo
    ty(2204, 2, shape::OBJECT, 0, 0, Member::ABSENT), // CommonShowcaseOptionsInfo
    ty(2369, 1, shape::OBJECT, 0, 0, Member::ABSENT), // CommonUserProfileOptionsInfo
    ty(2058, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ComponentCallStatistics
    ty(1910, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ConfiguratorDescription
    ty(1378, 8, shape::OBJECT, 0, 0, Member::ABSENT), // ConfirmationInfo
    ty(2206, 2, shape::OBJECT, 0, 1, Member::ABSENT), // ContentList
    ty(0, 0, shape::OBJECT, 0, 0, Member::ABSENT), // ContentMenuItemCreateData
    ty(2061, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ContentMenuItemInfo
    ty(0, 0, shape::OBJECT, 0, 0, Member::ABSENT), // ContentMenuItemSearchParameters
    ty(1751, 5, shape::OBJECT, 0, 0, Member::ABSENT), // CountryInfo
    ty(2064, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CurrencyInfo
    ty(2067, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CurrencyInformation
    ty(1480, 7, shape::OBJECT, 0, 0, m(1115, DECIMAL, NO_ITEM, 0)), // CurrencyRate
    ty(1914, 4, shape::OBJECT, 0, 0, Member::ABSENT), // CurrencyRateHistoryGetParameters
    ty(1622, 6, shape::OBJECT, 0, 2, Member::ABSENT), // CurrencySettings
    ty(2070, 3, shape::OBJECT, 0, 0, Member::ABSENT), // CurrencySynchronizationMode
    ty(2370, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfActionInfo
    ty(2371, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfAuthenticationSystemInfo
    ty(2372, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfBackgroundActivityInfo
    ty(2373, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfCountryInfo
    ty(2374, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfCurrencyInfo
    ty(2375, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfCurrencyRate
    ty(2376, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfCurrencySynchronizationMode
    ty(2214, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfDeliveryMode
    ty(2377, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfDiscountGroupInfo
    ty(2378, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfEditableOtapiCategory
    ty(2379, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfElementId
    ty(2380, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfEmailServerInfo
    ty(2381, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfEventInfo
    ty(2382, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfExportingTargetInfo
    ty(2383, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfExternalDeliveryRate
    ty(2384, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfExternalDeliveryType
    ty(2385, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfFeatureInfo
    ty(2386, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfInstanceRoleRightInfo
    ty(2387, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfInstanceUserInfo
    ty(2388, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfInstanceUserRoleInfo
    ty(2389, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfItemMarketPriceInfo
    ty(2390, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfItemProviderType
    ty(2220, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfItemRatingCollection
    ty(2391, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfLanguageInfo
    ty(2392, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfMarketMerchInfo
    ty(2393, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfMarketMerchPriceConfig
    ty(2394, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfMetaEntityInfo
    ty(2395, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfNamedProperty
    ty(2396, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOperationTypeInfo
    ty(2397, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOperatorInfo
    ty(2398, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiArea
    ty(2399, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiBoxStatistics
    ty(2226, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiBrandInfo
    ty(2228, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiCategory
    ty(2400, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiCommonTranslatableOptionsInfo
    ty(2401, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiDeliveryCost
    ty(2402, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiDeliveryModeServiceSystemInfo
    ty(2403, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiDeliveryServiceSystemInfo
    ty(2230, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiItemInfo
    ty(2404, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiItemPromotion
    ty(2405, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiItemSearchProperty
    ty(2238, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiPackageAdminInfo
    ty(2244, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiPromoItemInfo
    ty(2406, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiSearchBrandInfo
    ty(2407, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiSearchCategoryInfo
    ty(2248, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfOtapiVendorInfo
    ty(2408, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfPackageStatusInfo
    ty(2409, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfPackageTrackingCheckpoint
    ty(2410, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfPriceFormationGroupInfo
    ty(2411, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfProviderInfo
    ty(2412, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfProviderSearchMethod
    ty(2413, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfProviderSearchMethodInfo
    ty(2414, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfProviderSessionInfo
    ty(2415, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfSocialNetworkInfo
    ty(2416, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfStrategyInfo
    ty(2260, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfString
    ty(2417, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfTextByLang
    ty(2418, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfTranslatableContentInfo
    ty(2419, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfUserProfileFieldSettings
    ty(2420, 1, shape::LIST, 0, 1, Member::ABSENT), // DataListOfUserProfileInfo
    ty(1598, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfBaseUserInfo
    ty(2208, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfBillInfo
    ty(2210, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfCityInfo
    ty(2212, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfContentMenuItemInfo
    ty(2214, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfDeliveryMode
    ty(2216, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfDirectPaymentInfo
    ty(2218, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfDiscountGroupUserInfo
    ty(2220, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfItemRatingCollection
    ty(2222, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfItemReviewInfo
    ty(2224, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfLogEntryInfo
    ty(2226, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiBrandInfo
    ty(2228, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiCategory
    ty(2230, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiItemInfo
    ty(2232, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiItemReview
    ty(2234, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiOrderInfo
    ty(2236, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiOrderLineInfo
    ty(2238, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiPackageAdminInfo
    ty(2240, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiPaymentInfo
    ty(2242, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiPickupPointInfo
    ty(2244, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiPromoItemInfo
    ty(2246, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiTransactionInfo
    ty(2248, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiVendorInfo
    ty(2250, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiWarehouseCategoryInfo
    ty(2252, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfOtapiWarehouseItemInfo
    ty(2254, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfSimplifiedItemInfo
    ty(2256, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfSimplifiedItemReview
    ty(2258, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfSimplifiedVendorInfo
    ty(2260, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfString
    ty(2262, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // DataSubListOfTranslationInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // DateDemoObject
    ty(1474, 2, shape::OBJECT, 0, 0, Member::ABSENT), // DatePeriod
    ty(801, 16, shape::OBJECT, 0, 0, Member::ABSENT), // DeliveryAddress
    ty(1164, 10, shape::OBJECT, 0, 0, Member::ABSENT), // DeliveryMode
    ty(1756, 5, shape::OBJECT, 0, 1, Member::ABSENT), // DeliveryModeSearchParameters
    ty(2073, 3, shape::OBJECT, 0, 0, Member::ABSENT), // DeliveryPickupPointSearchParameters
    ty(862, 14, shape::OBJECT, 0, 1, Member::ABSENT), // DemoObject
    ty(733, 11, shape::OBJECT, 0, 0, Member::ABSENT), // DirectPaymentInfo
    ty(1761, 5, shape::OBJECT, 0, 0, Member::ABSENT), // DirectPaymentModeSettings
    ty(2076, 3, shape::OBJECT, 0, 3, Member::ABSENT), // DirectPaymentSettings
    ty(1766, 5, shape::OBJECT, 0, 0, Member::ABSENT), // DiscountGroupAddData
    ty(1628, 6, shape::OBJECT, 0, 0, Member::ABSENT), // DiscountGroupInfo
    ty(1766, 5, shape::OBJECT, 0, 0, Member::ABSENT), // DiscountGroupUpdateData
    ty(1008, 12, shape::OBJECT, 0, 0, Member::ABSENT), // DiscountGroupUserInfo
    ty(2264, 2, shape::OBJECT, 0, 1, Member::ABSENT), // DiscountIdentificationParametrInfo
    ty(2421, 1, shape::OBJECT, 0, 0, Member::ABSENT), // DiscountInfo
    ty(1634, 6, shape::OBJECT, 0, 0, Member::ABSENT), // EditableBrandInfo
    ty(1174, 10, shape::OBJECT, 0, 1, Member::ABSENT), // EditableCategoryInfo
    ty(502, 24, shape::OBJECT, 0, 4, Member::ABSENT), // EditableOtapiCategory
    ty(2266, 2, shape::OBJECT, 0, 0, Member::ABSENT), // EditablePriceFormationSettings
    ty(2268, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ElementDiscountInfo
    ty(2422, 1, shape::OBJECT, 0, 1, Member::ABSENT), // ElementFields
    ty(1378, 6, shape::OBJECT, 0, 0, Member::ABSENT), // EmailConfirmationInfo
    ty(1184, 10, shape::OBJECT, 0, 1, Member::ABSENT), // EmailServerInfo
    ty(1020, 12, shape::OBJECT, 0, 0, Member::ABSENT), // EmailServerUpdateData
    ty(2079, 3, shape::OBJECT, 0, 0, Member::ABSENT), // EventInfo
    ty(1164, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ExportingTargetInfo
    ty(1640, 6, shape::OBJECT, 0, 0, Member::ABSENT), // ExternalDeliveryRate
    ty(1194, 10, shape::OBJECT, 0, 1, Member::ABSENT), // ExternalDeliveryType
    ty(2082, 3, shape::OBJECT, 0, 1, Member::ABSENT), // FeatureInfo
    ty(1918, 4, shape::OBJECT, 0, 0, Member::ABSENT), // FeatureRentalPaymentInfo
    ty(2085, 3, shape::OBJECT, 0, 0, Member::ABSENT), // FeatureTypeInfo
    ty(880, 1, shape::OBJECT, 0, 0, m(918, TEXT, NO_ITEM, 0)), // FeaturedValue
    ty(876, 14, shape::OBJECT, 0, 4, Member::ABSENT), // FieldMetaInfo
    ty(2270, 2, shape::OBJECT, 0, 0, Member::ABSENT), // FieldPlaceholderMetaInfo
    ty(1771, 5, shape::OBJECT, 0, 1, Member::ABSENT), // FieldValueMetaInfo
    ty(1254, 9, shape::OBJECT, 0, 0, Member::ABSENT), // FileInfo
    ty(1386, 8, shape::OBJECT, 0, 1, Member::ABSENT), // FinancialCalculationItem
    ty(1474, 2, shape::OBJECT, 0, 0, Member::ABSENT), // FinancialCalculationParameters
    ty(1263, 9, shape::OBJECT, 0, 0, Member::ABSENT), // FinancialCalculationProviderItem
    ty(2272, 2, shape::SUB_LIST, 0, 1, Member::ABSENT), // FinancialCalculationReport
    ty(0, 0, shape::OBJECT, 0, 0, Member::ABSENT), // FinancialCalculationUpdateData
    ty(2088, 3, shape::OBJECT, 0, 1, Member::ABSENT), // FinancialReport
    ty(2091, 3, shape::OBJECT, 0, 0, Member::ABSENT), // FinancialReportBalanceInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // HtmlDemoObject
    ty(2274, 2, shape::OBJECT, 0, 0, m(1233, TEXT, NO_ITEM, 0)), // ImageUrl
    ty(2094, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ImportItemReviewsInfo
    ty(2423, 1, shape::LIST, 0, 1, Member::ABSENT), // ImportSubCatalogTreeResult
    ty(2276, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ImportedCategoryIds
    ty(2278, 2, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceAccountInfo
    ty(890, 14, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceBaseInfo
    ty(1922, 4, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceHostingInfo
    ty(2280, 2, shape::OBJECT, 0, 1, Member::ABSENT), // InstanceListOfCurrencyInfo
    ty(2282, 2, shape::OBJECT, 0, 1, Member::ABSENT), // InstanceListOfMoney
    ty(1776, 5, shape::OBJECT, 0, 1, Member::ABSENT), // InstanceOptionsData
    ty(1078, 11, shape::OBJECT, 0, 3, Member::ABSENT), // InstanceOptionsInfo
    ty(1487, 7, shape::OBJECT, 0, 1, Member::ABSENT), // InstanceRoleRightInfo
    ty(1926, 4, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceUserCreateData
    ty(1646, 6, shape::OBJECT, 0, 1, Member::ABSENT), // InstanceUserInfo
    ty(1595, 3, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceUserRoleCreateData
    ty(1781, 5, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceUserRoleInfo
    ty(1926, 4, shape::OBJECT, 0, 0, Member::ABSENT), // InstanceUserUpdateData
    ty(2284, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ItemMarketPriceInfo
    ty(1930, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ItemParameters
    ty(1934, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ItemRatingCollection
    ty(2097, 3, shape::OBJECT, 0, 1, Member::ABSENT), // ItemReviewAnswerAddData
    ty(1272, 9, shape::OBJECT, 0, 2, Member::ABSENT), // ItemReviewAnswerInfo
    ty(1394, 8, shape::OBJECT, 0, 1, Member::ABSENT), // ItemReviewData
    ty(652, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ItemReviewGradeInfo
    ty(638, 20, shape::OBJECT, 0, 3, Member::ABSENT), // ItemReviewInfo
    ty(1786, 5, shape::OBJECT, 0, 1, Member::ABSENT), // ItemReviewOperatorSearchParameters
    ty(2286, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ItemReviewSearchParameters
    ty(1791, 5, shape::OBJECT, 0, 1, Member::ABSENT), // ItemReviewSettings
    ty(1792, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ItemReviewSettingsUpdateData
    ty(1032, 12, shape::OBJECT, 0, 0, Member::ABSENT), // ItemShowcaseOptions
    ty(2100, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ItemWeightInfo
    ty(1938, 4, shape::OBJECT, 0, 0, Member::ABSENT), // LanguageInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // LinkDemoObject
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // ListDemoObject
    ty(1494, 7, shape::OBJECT, 0, 0, Member::ABSENT), // Location
    ty(1402, 8, shape::OBJECT, 0, 0, Member::ABSENT), // LogEntryInfo
    ty(2103, 3, shape::OBJECT, 0, 0, Member::ABSENT), // LogEntrySearchParameters
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // ManyTextsDemoObject
    ty(2106, 3, shape::OBJECT, 0, 0, Member::ABSENT), // MarketMerchInfo
    ty(2109, 3, shape::OBJECT, 0, 1, Member::ABSENT), // MarketMerchPriceConfig
    ty(1796, 5, shape::OBJECT, 0, 1, Member::ABSENT), // MessageTemplateInfo
    ty(1797, 4, shape::OBJECT, 0, 0, Member::ABSENT), // MessageTemplateUpdateData
    ty(1942, 4, shape::OBJECT, 0, 3, Member::ABSENT), // MessengerSettings
    ty(1943, 3, shape::OBJECT, 0, 2, Member::ABSENT), // MessengerSettingsUpdateData
    ty(1652, 6, shape::OBJECT, 0, 1, Member::ABSENT), // MetaEntityInfo
    ty(2288, 2, shape::OBJECT, 0, 0, m(914, DECIMAL, NO_ITEM, 0)), // Money
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // MoneyDemoObject
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // MultilineTextDemoObject
    ty(880, 1, shape::OBJECT, 0, 0, m(918, TEXT, NO_ITEM, 0)), // NamedParameter
    ty(2424, 1, shape::LIST, 0, 1, Member::ABSENT), // NamedParameters
    ty(945, 2, shape::OBJECT, 0, 0, Member::ABSENT), // NamedProperty
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // NumericDemoObject
    ty(945, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OperationTypeInfo
    ty(1801, 5, shape::OBJECT, 0, 0, Member::ABSENT), // OperatorInfo
    ty(1946, 4, shape::OBJECT, 0, 1, Member::ABSENT), // OrderAddData
    ty(1501, 7, shape::OBJECT, 0, 0, Member::ABSENT), // OrderAddItem
    ty(1806, 5, shape::OBJECT, 0, 1, Member::ABSENT), // OrderCreateData
    ty(2290, 2, shape::OBJECT, 0, 1, Member::ABSENT), // OrderDetailsInfo
    ty(2425, 1, shape::OBJECT, 0, 0, Member::ABSENT), // OrderFilter
    ty(1811, 5, shape::OBJECT, 0, 3, Member::ABSENT), // OrderLineSearchParameters
    ty(2426, 1, shape::OBJECT, 0, 0, Member::ABSENT), // OrderLineSplitData
    ty(2292, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OrderLineStatusSummary
    ty(1204, 10, shape::OBJECT, 0, 0, Member::ABSENT), // OrderLineUpdateData
    ty(1950, 4, shape::OBJECT, 0, 1, Member::ABSENT), // OrderListFrameWithSummary
    ty(2294, 2, shape::OBJECT, 0, 1, Member::ABSENT), // OrderRecreateData
    ty(1089, 11, shape::OBJECT, 0, 3, Member::ABSENT), // OrderSearchParameters
    ty(2296, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OrderSearchParametersForUser
    ty(1816, 5, shape::OBJECT, 0, 1, Member::ABSENT), // OrderSettings
    ty(1817, 3, shape::OBJECT, 0, 0, Member::ABSENT), // OrderSettingsInfo
    ty(1817, 4, shape::OBJECT, 0, 0, Member::ABSENT), // OrderSettingsUpdateData
    ty(1410, 8, shape::OBJECT, 0, 0, Member::ABSENT), // OrderTHSInfo
    ty(2112, 3, shape::OBJECT, 0, 0, Member::ABSENT), // OrderTotalCostPerCurrency
    ty(1954, 4, shape::OBJECT, 0, 0, Member::ABSENT), // OrderUpdateData
    ty(2298, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OrderedCurrency
    ty(2427, 1, shape::OBJECT, 0, 1, Member::ABSENT), // OrdersHistory
    ty(1281, 9, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiArea
    ty(1508, 7, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiBoxStatistics
    ty(1290, 9, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiBrandInfo
    ty(502, 22, shape::OBJECT, 0, 4, Member::ABSENT), // OtapiCategory
    ty(1821, 5, shape::OBJECT, 0, 4, Member::ABSENT), // OtapiCommonTranslatableOptionsInfo
    ty(1658, 6, shape::OBJECT, 0, 2, Member::ABSENT), // OtapiConfiguredItem
    ty(1826, 5, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiConfiguredItemPromotion
    ty(1515, 7, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiDeliveryCost
    ty(2300, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiDeliveryModeServiceSystemInfo
    ty(1299, 9, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiDeliveryServiceSystemInfo
    ty(1958, 4, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiDeliveryServiceSystemSettings
    ty(1959, 3, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiDeliveryServiceSystemSettingsUpdateData
    ty(573, 22, shape::OBJECT, 0, 4, Member::ABSENT), // OtapiElementInfo
    ty(1910, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiFieldInfo
    ty(1100, 11, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiItemAttribute
    ty(2428, 1, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiItemDescription
    ty(264, 49, shape::OBJECT, 0, 11, Member::ABSENT), // OtapiItemFullInfo
    ty(362, 45, shape::OBJECT, 0, 8, Member::ABSENT), // OtapiItemInfo
    ty(1831, 5, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiItemPicture
    ty(931, 13, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiItemPromotion
    ty(1962, 4, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiItemPropertyValue
    ty(1308, 9, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiItemReview
    ty(1836, 5, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiItemSearchProperty
    ty(1111, 11, shape::HOIST, 0, 3, Member::ABSENT), // OtapiItemSearchResult
    ty(2302, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiItemVideo
    ty(1522, 7, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiOrderHistoryItem
    ty(77, 69, shape::OBJECT, 0, 5, Member::ABSENT), // OtapiOrderInfo
    ty(146, 63, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiOrderLineInfo
    ty(313, 49, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiPackageAdminInfo
    ty(658, 20, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiPackageInfo
    ty(733, 17, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiPaymentInfo
    ty(1418, 8, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiPickupPointInfo
    ty(209, 55, shape::OBJECT, 0, 7, Member::ABSENT), // OtapiPromoItemInfo
    ty(2304, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiQuantityRange
    ty(2306, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiSearchBrandInfo
    ty(1317, 9, shape::OBJECT, 0, 1, Member::ABSENT), // OtapiSearchCategoryInfo
    ty(880, 1, shape::OBJECT, 0, 0, m(918, BOOLEAN, NO_ITEM, 0)), // OtapiSearchFeature
    ty(1214, 10, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiTransactionInfo
    ty(1109, 2, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiValuedConfigurator
    ty(750, 17, shape::OBJECT, 0, 2, Member::ABSENT), // OtapiVendorInfo
    ty(1966, 4, shape::OBJECT, 0, 0, Member::ABSENT), // OtapiWarehouseCategoryInfo
    ty(944, 13, shape::OBJECT, 0, 3, Member::ABSENT), // OtapiWarehouseItemInfo
    ty(526, 24, shape::OBJECT, 0, 1, Member::ABSENT), // PackageAdminUpdateInfo
    ty(2127, 2, shape::OBJECT, 0, 1, Member::ABSENT), // PackageCreateData
    ty(2429, 1, shape::OBJECT, 0, 0, Member::ABSENT), // PackageExportParameters
    ty(904, 14, shape::OBJECT, 0, 0, Member::ABSENT), // PackageItem
    ty(1529, 7, shape::OBJECT, 0, 0, Member::ABSENT), // PackagePriceInfo
    ty(2429, 1, shape::OBJECT, 0, 0, Member::ABSENT), // PackagePrintReceiptParameters
    ty(1164, 2, shape::OBJECT, 0, 0, Member::ABSENT), // PackageStatusInfo
    ty(2115, 3, shape::OBJECT, 0, 0, Member::ABSENT), // PackageTotalCostPerCurrency
    ty(2118, 3, shape::OBJECT, 0, 0, Member::ABSENT), // PackageTrackingCheckpoint
    ty(2308, 2, shape::OBJECT, 0, 1, Member::ABSENT), // PackageTrackingInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // PasswordDemoObject
    ty(2121, 3, shape::OBJECT, 0, 0, Member::ABSENT), // PasswordRecoveryConfirmationResultInfo
    ty(2310, 2, shape::OBJECT, 0, 0, Member::ABSENT), // PasswordRecoveryRequestResultInfo
    ty(1664, 6, shape::OBJECT, 0, 1, Member::ABSENT), // PaymentForm
    ty(2124, 3, shape::OBJECT, 0, 0, Member::ABSENT), // PaymentFormParameter
    ty(1224, 10, shape::OBJECT, 0, 0, Member::ABSENT), // PaymentMode
    ty(1426, 8, shape::OBJECT, 0, 0, Member::ABSENT), // PaymentRequest
    ty(1474, 2, shape::OBJECT, 0, 0, Member::ABSENT), // PaymentSearchParameters
    ty(1670, 6, shape::OBJECT, 0, 0, Member::ABSENT), // PhysicalParameters
    ty(817, 16, shape::OBJECT, 0, 0, Member::ABSENT), // Price
    ty(1326, 9, shape::OBJECT, 0, 2, Member::ABSENT), // PriceFormationGroupInfo
    ty(1676, 6, shape::OBJECT, 0, 0, Member::ABSENT), // PriceFormationIntervalInfo
    ty(1122, 11, shape::OBJECT, 0, 1, Member::ABSENT), // PriceFormationSettings
    ty(2430, 1, shape::OBJECT, 0, 0, m(1177, DECIMAL, NO_ITEM, 0)), // PricePercent
    ty(740, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderAccountBalance
    ty(2361, 1, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderAuthenticationInfo
    ty(1970, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderImageSearchInfo
    ty(617, 21, shape::OBJECT, 0, 1, Member::ABSENT), // ProviderInfo
    ty(1970, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderOrdersIntegrationInfo
    ty(2312, 2, shape::OBJECT, 0, 1, Member::ABSENT), // ProviderOrdersIntegrationSettings
    ty(2127, 3, shape::OBJECT, 0, 2, Member::ABSENT), // ProviderOrdersParameters
    ty(2314, 2, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderPromotionTypeInfo
    ty(1682, 6, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderSearchFeatureInfo
    ty(1974, 4, shape::OBJECT, 0, 1, Member::ABSENT), // ProviderSearchMethod
    ty(448, 29, shape::OBJECT, 0, 3, Member::ABSENT), // ProviderSearchMethodInfo
    ty(2316, 2, shape::OBJECT, 0, 2, Member::ABSENT), // ProviderSearchMethodSettings
    ty(2317, 1, shape::OBJECT, 0, 1, Member::ABSENT), // ProviderSearchMethodSettingsUpdateData
    ty(1975, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderSearchMethodUpdateData
    ty(1978, 4, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderSearchSortInfo
    ty(2130, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderSessionInfo
    ty(2318, 2, shape::OBJECT, 0, 1, Member::ABSENT), // ProviderSettings
    ty(2319, 1, shape::OBJECT, 0, 0, Member::ABSENT), // ProviderSettingsUpdateData
    ty(1841, 5, shape::OBJECT, 0, 1, Member::ABSENT), // RatingListElementsInsertData
    ty(2133, 3, shape::OBJECT, 0, 0, Member::ABSENT), // RatingListItemSearchParameters
    ty(1688, 6, shape::OBJECT, 0, 0, Member::ABSENT), // RatingListRequest
    ty(2136, 3, shape::OBJECT, 0, 1, Member::ABSENT), // RatingListSearchParameters
    ty(1536, 7, shape::HOIST, 6, 1, Member::ABSENT), // RatingListSearchResultOfOtapiBrandInfo
    ty(1543, 7, shape::HOIST, 6, 1, Member::ABSENT), // RatingListSearchResultOfOtapiCategory
    ty(1550, 7, shape::HOIST, 6, 1, Member::ABSENT), // RatingListSearchResultOfOtapiItemInfo
    ty(1557, 7, shape::HOIST, 6, 1, Member::ABSENT), // RatingListSearchResultOfOtapiVendorInfo
    ty(1564, 7, shape::HOIST, 6, 1, Member::ABSENT), // RatingListSearchResultOfString
    ty(1538, 1, shape::OBJECT, 0, 0, Member::ABSENT), // RatingListVendorSearchParameters
    ty(2139, 3, shape::OBJECT, 0, 2, Member::ABSENT), // RentalPaymentSummaryInfo
    ty(1982, 4, shape::OBJECT, 0, 1, Member::ABSENT), // RequestGroupInfo
    ty(2320, 2, shape::OBJECT, 0, 0, Member::ABSENT), // RequestGroupItem
    ty(1099, 1, shape::OBJECT, 0, 0, Member::ABSENT), // ReviewedItemSearchParameters
    ty(0, 77, shape::OBJECT, 0, 1, Member::ABSENT), // SalesLine
    ty(1335, 9, shape::OBJECT, 0, 0, Member::ABSENT), // SalesLineProcLogInfo
    ty(1434, 8, shape::OBJECT, 0, 0, Member::ABSENT), // SalesLinePurchInfo
    ty(2431, 1, shape::OBJECT, 0, 1, Member::ABSENT), // SalesLinePurchInfoList
    ty(1353, 2, shape::OBJECT, 0, 0, Member::ABSENT), // SalesLineStatusInfo
    ty(1694, 6, shape::OBJECT, 0, 0, Member::ABSENT), // SalesPaymentInfo
    ty(1133, 11, shape::OBJECT, 0, 0, Member::ABSENT), // SalesProcLogInfo
    ty(1353, 2, shape::OBJECT, 0, 0, Member::ABSENT), // SalesStatusInfo
    ty(407, 41, shape::OBJECT, 0, 2, Member::ABSENT), // SearchItemsParameters
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // SelectManyDemoObject
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // SelectOneDemoObject
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // SelectTreeDemoObject
    ty(2322, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SelectorExportersSettings
    ty(2322, 1, shape::OBJECT, 0, 0, Member::ABSENT), // SelectorExportersSettingsUpdateData
    ty(595, 3, shape::OBJECT, 0, 0, Member::ABSENT), // ShowcaseCurrencyRates
    ty(595, 22, shape::OBJECT, 0, 3, Member::ABSENT), // ShowcaseSettings
    ty(767, 17, shape::OBJECT, 0, 1, Member::ABSENT), // ShowcaseSettingsData
    ty(1846, 5, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedAdditionalPrice
    ty(1851, 5, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedBasketAddElement
    ty(2432, 1, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedBasketAddRequest
    ty(1854, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedConfigurationRequest
    ty(2142, 3, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedConfigurationSelection
    ty(1856, 5, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedDeliveryMode
    ty(881, 1, shape::OBJECT, 0, 0, m(918, TEXT, NO_ITEM, 0)), // SimplifiedId
    ty(1700, 6, shape::OBJECT, 0, 2, Member::ABSENT), // SimplifiedItemConfigurationInfo
    ty(1344, 9, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemConfigurationMultiInputInfo
    ty(1344, 7, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemConfigurationPriceInfo
    ty(2324, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedItemConfigurationPropertyInfo
    ty(2326, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedItemConfigurationPropertyList
    ty(2145, 3, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemConfigurationPropertyValueInfo
    ty(784, 17, shape::OBJECT, 0, 5, Member::ABSENT), // SimplifiedItemFullInfo
    ty(833, 15, shape::OBJECT, 0, 4, Member::ABSENT), // SimplifiedItemInfo
    ty(1344, 4, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemPriceInfo
    ty(2148, 3, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedItemProperty
    ty(2328, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedItemPropertyList
    ty(2151, 3, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemPropertyValue
    ty(0, 0, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedItemReview
    ty(1442, 8, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedLocation
    ty(1831, 4, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedPicture
    ty(2330, 2, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedPrice
    ty(2332, 2, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedPropertySelection
    ty(1706, 6, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedQuantityRange
    ty(881, 1, shape::OBJECT, 0, 0, m(918, DECIMAL, NO_ITEM, 0)), // SimplifiedValueOfDecimal
    ty(2154, 3, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedValueWithId
    ty(2154, 3, shape::OBJECT, 0, 0, m(918, BOOLEAN, NO_ITEM, 0)), // SimplifiedValueWithIdOfBoolean
    ty(1044, 12, shape::OBJECT, 0, 1, Member::ABSENT), // SimplifiedVendorInfo
    ty(0, 0, shape::OBJECT, 0, 0, Member::ABSENT), // SimplifiedVendorSearchParameters
    ty(2157, 3, shape::OBJECT, 0, 0, Member::ABSENT), // Size
    ty(1234, 10, shape::OBJECT, 0, 0, Member::ABSENT), // SmsServiceModeSettings
    ty(2160, 3, shape::OBJECT, 0, 2, Member::ABSENT), // SmsServiceSettings
    ty(2160, 2, shape::OBJECT, 0, 1, Member::ABSENT), // SmsServiceSettingsUpdateData
    ty(1571, 7, shape::OBJECT, 0, 0, Member::ABSENT), // SocialNetworkInfo
    ty(2163, 3, shape::OBJECT, 0, 2, Member::ABSENT), // SocialNetworkOptionsInfo
    ty(1578, 7, shape::OBJECT, 0, 0, Member::ABSENT), // StatementHeader
    ty(957, 13, shape::OBJECT, 0, 0, Member::ABSENT), // StatementHeaderAdministration
    ty(2433, 1, shape::OBJECT, 0, 0, Member::ABSENT), // StatisticsSettingsInfo
    ty(2434, 1, shape::OBJECT, 0, 0, Member::ABSENT), // StatisticsSettingsUpdateData
    ty(1353, 2, shape::OBJECT, 0, 0, Member::ABSENT), // StatusInfoBase
    ty(1986, 4, shape::OBJECT, 0, 0, Member::ABSENT), // StrategyInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // TaobaoOrdersIntegrationSettings
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // TaobaoProviderSettings
    ty(2435, 1, shape::OBJECT, 0, 1, Member::ABSENT), // TariffChangeHistory
    ty(1861, 5, shape::OBJECT, 0, 0, Member::ABSENT), // TariffHistoryElement
    ty(1353, 9, shape::OBJECT, 0, 0, Member::ABSENT), // TariffInfo
    ty(1712, 6, shape::OBJECT, 0, 0, Member::ABSENT), // TariffRentalPaymentInfo
    ty(2334, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TextByLang
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // TextDemoObject
    ty(2336, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TicketCategoryInfo
    ty(2338, 2, shape::OBJECT, 0, 1, Member::ABSENT), // TicketDetails
    ty(1450, 8, shape::OBJECT, 0, 0, Member::ABSENT), // TicketInfo
    ty(1866, 5, shape::OBJECT, 0, 0, Member::ABSENT), // TicketMessage
    ty(919, 3, shape::OBJECT, 0, 0, Member::ABSENT), // TimePeriodCallStatistics
    ty(1585, 7, shape::OBJECT, 0, 0, Member::ABSENT), // TransInfo
    ty(970, 13, shape::OBJECT, 0, 0, Member::ABSENT), // TransactionInfoAdministration
    ty(1474, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TransactionSearchParameters
    ty(1353, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TransactionTypeInfo
    ty(2340, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TranslatableContentInfo
    ty(2166, 3, shape::OBJECT, 0, 0, Member::ABSENT), // TranslationInfo
    ty(1990, 4, shape::OBJECT, 0, 0, Member::ABSENT), // TranslationSearchParameters
    ty(2342, 2, shape::OBJECT, 0, 0, Member::ABSENT), // TranslationUpdateData
    ty(2169, 3, shape::OBJECT, 0, 1, Member::ABSENT), // TurnoverInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // UnknownElement
    ty(2344, 2, shape::OBJECT, 0, 0, Member::ABSENT), // UploadUrlInfo
    ty(1244, 10, shape::OBJECT, 0, 0, Member::ABSENT), // UserFilterParameters
    ty(477, 25, shape::OBJECT, 0, 0, Member::ABSENT), // UserInfo
    ty(1458, 8, shape::OBJECT, 0, 0, Member::ABSENT), // UserPreferences
    ty(1994, 4, shape::OBJECT, 0, 0, Member::ABSENT), // UserPreferencesUpdateData
    ty(715, 18, shape::OBJECT, 0, 0, Member::ABSENT), // UserProfileCreateData
    ty(1871, 5, shape::OBJECT, 0, 0, Member::ABSENT), // UserProfileFieldSettings
    ty(678, 19, shape::OBJECT, 0, 0, Member::ABSENT), // UserProfileInfo
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // UserProfileSettings
    ty(678, 18, shape::OBJECT, 0, 0, Member::ABSENT), // UserProfileUpdateData
    ty(715, 18, shape::OBJECT, 0, 0, Member::ABSENT), // UserProfileValidateData
    ty(1998, 4, shape::OBJECT, 0, 0, Member::ABSENT), // UserRegistrationData
    ty(2346, 2, shape::OBJECT, 0, 1, Member::ABSENT), // UserSettings
    ty(2203, 1, shape::OBJECT, 0, 0, Member::ABSENT), // UserSettingsUpdateData
    ty(2348, 2, shape::OBJECT, 0, 0, Member::ABSENT), // UserStatusData
    ty(2350, 2, shape::OBJECT, 0, 0, Member::ABSENT), // UserStatusInfo
    ty(550, 23, shape::OBJECT, 0, 0, Member::ABSENT), // UserUpdateData
    ty(2002, 4, shape::OBJECT, 0, 0, Member::ABSENT), // VendorRating
    ty(2172, 3, shape::OBJECT, 0, 0, Member::ABSENT), // VendorScores
    ty(1718, 6, shape::OBJECT, 0, 1, Member::ABSENT), // VkontakteIntegrationSettings
    ty(1967, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseCategoryData
    ty(1966, 4, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseCategorySearchParameters
    ty(1876, 5, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemConfigurationData
    ty(2006, 4, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemConfigurationInfo
    ty(983, 13, shape::OBJECT, 0, 3, Member::ABSENT), // WarehouseItemData
    ty(2436, 1, shape::OBJECT, 0, 0, m(918, TEXT, NO_ITEM, 0)), // WarehouseItemImageData
    ty(2352, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemImageInfo
    ty(2437, 1, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemImportData
    ty(2011, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemPropertyValueData
    ty(2010, 4, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemPropertyValueInfo
    ty(2175, 3, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseItemSearchParameters
    ty(510, 1, shape::OBJECT, 0, 0, Member::ABSENT), // WarehousePropertyData
    ty(1164, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarehousePropertyInfo
    ty(2438, 1, shape::LIST, 0, 1, Member::ABSENT), // WarehousePropertyInfoList
    ty(1101, 1, shape::OBJECT, 0, 0, Member::ABSENT), // WarehousePropertyValueData
    ty(2354, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarehousePropertyValueInfo
    ty(2439, 1, shape::LIST, 0, 1, Member::ABSENT), // WarehousePropertyValueInfoList
    ty(510, 1, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseVendorData
    ty(1881, 5, shape::OBJECT, 0, 0, Member::ABSENT), // WarehouseVendorInfo
    ty(2356, 2, shape::OBJECT, 0, 0, Member::ABSENT), // WarningReason
    ty(0, 0, shape::OPAQUE, 0, 0, Member::ABSENT), // WebSiteDesignSettings
    ty(2014, 4, shape::OBJECT, 0, 0, Member::ABSENT), // WebSiteVersion
    ty(1724, 6, shape::OBJECT, 0, 4, Member::ABSENT), // WebUISettings
    ty(1730, 6, shape::OBJECT, 0, 2, Member::ABSENT), // WebUISettingsData
    ty(2018, 4, shape::OBJECT, 0, 1, Member::ABSENT), // YandexMarketIntegrationSettings
];

pub(crate) static SUBTYPES: [SubtypeRow; 12] = [
    SubtypeRow { name: 1965, base: 9, ty: 36 }, SubtypeRow { name: 1966, base: 24, ty: 22 },
    SubtypeRow { name: 914, base: 30, ty: 362 }, SubtypeRow { name: 1967, base: 31, ty: 194 },
    SubtypeRow { name: 1968, base: 276, ty: 257 }, SubtypeRow { name: 1969, base: 304, ty: 199 },
    SubtypeRow { name: 1970, base: 425, ty: 424 }, SubtypeRow { name: 1970, base: 431, ty: 424 },
    SubtypeRow { name: 1971, base: 431, ty: 425 }, SubtypeRow { name: 1972, base: 431, ty: 440 },
    SubtypeRow { name: 856, base: 456, ty: 403 }, SubtypeRow { name: 857, base: 456, ty: 406 },
];

pub(crate) static IRREGULAR: [IrregularRow; 3] = [
    IrregularRow { name: 1277, snake: 1973 }, IrregularRow { name: 1680, snake: 1974 },
    IrregularRow { name: 1689, snake: 1975 },
];

pub(crate) static METHOD_EXTRAS: [MethodExtra; 19] = [
    MethodExtra { cache_minutes: 0, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 5, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 831 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 833 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 841 },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 842 },
    MethodExtra { cache_minutes: 60, activity: NONE, list: 845 },
    MethodExtra { cache_minutes: 60, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 1440, activity: NONE, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 859 },
    MethodExtra { cache_minutes: 0, activity: 869, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 870, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 871, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 872, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 873, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 874, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 875, list: NONE },
    MethodExtra { cache_minutes: 0, activity: 876, list: NONE },
    MethodExtra { cache_minutes: 0, activity: NONE, list: 877 },
];

pub(crate) static PARAM_EXTRAS: [ParamExtra; 4] = [
    ParamExtra { alias: NONE, date: NONE, separator: 0 }, ParamExtra { alias: NONE, date: NONE, separator: b';' },
    ParamExtra { alias: NONE, date: NONE, separator: b',' }, ParamExtra { alias: 678, date: NONE, separator: 0 },
];

pub(crate) static ITEMS: [ItemRow; 86] = [
    ItemRow { name: 834, also: NONE }, ItemRow { name: 836, also: NONE }, ItemRow { name: 843, also: NONE },
    ItemRow { name: 848, also: 849 }, ItemRow { name: 850, also: NONE }, ItemRow { name: 851, also: NONE },
    ItemRow { name: 856, also: NONE }, ItemRow { name: 857, also: NONE }, ItemRow { name: 860, also: NONE },
    ItemRow { name: 861, also: NONE }, ItemRow { name: 862, also: NONE }, ItemRow { name: 864, also: NONE },
    ItemRow { name: 865, also: NONE }, ItemRow { name: 899, also: NONE }, ItemRow { name: 903, also: NONE },
    ItemRow { name: 908, also: NONE }, ItemRow { name: 912, also: NONE }, ItemRow { name: 916, also: NONE },
    ItemRow { name: 918, also: NONE }, ItemRow { name: 922, also: NONE }, ItemRow { name: 931, also: NONE },
    ItemRow { name: 939, also: NONE }, ItemRow { name: 942, also: NONE }, ItemRow { name: 900, also: NONE },
    ItemRow { name: 944, also: NONE }, ItemRow { name: 945, also: NONE }, ItemRow { name: 1003, also: NONE },
    ItemRow { name: 1011, also: NONE }, ItemRow { name: 1067, also: NONE }, ItemRow { name: 1070, also: NONE },
    ItemRow { name: 1125, also: NONE }, ItemRow { name: 1127, also: NONE }, ItemRow { name: 931, also: 851 },
    ItemRow { name: 878, also: NONE }, ItemRow { name: 1093, also: NONE }, ItemRow { name: 1197, also: NONE },
    ItemRow { name: 1217, also: NONE }, ItemRow { name: 905, also: NONE }, ItemRow { name: 1224, also: NONE },
    ItemRow { name: 1239, also: NONE }, ItemRow { name: 1274, also: NONE }, ItemRow { name: 1275, also: NONE },
    ItemRow { name: 848, also: NONE }, ItemRow { name: 1282, also: NONE }, ItemRow { name: 1288, also: NONE },
    ItemRow { name: 1305, also: NONE }, ItemRow { name: 1316, also: NONE }, ItemRow { name: 1361, also: NONE },
    ItemRow { name: 1165, also: NONE }, ItemRow { name: 1400, also: NONE }, ItemRow { name: 1412, also: NONE },
    ItemRow { name: 1415, also: NONE }, ItemRow { name: 1430, also: NONE }, ItemRow { name: 1201, also: NONE },
    ItemRow { name: 1456, also: NONE }, ItemRow { name: 849, also: 848 }, ItemRow { name: 1469, also: NONE },
    ItemRow { name: 1472, also: NONE }, ItemRow { name: 1474, also: NONE }, ItemRow { name: 1476, also: NONE },
    ItemRow { name: 1478, also: NONE }, ItemRow { name: 1481, also: NONE }, ItemRow { name: 1177, also: NONE },
    ItemRow { name: 1503, also: NONE }, ItemRow { name: 1542, also: NONE }, ItemRow { name: 1563, also: NONE },
    ItemRow { name: 1565, also: NONE }, ItemRow { name: 1567, also: NONE }, ItemRow { name: 1630, also: NONE },
    ItemRow { name: 849, also: NONE }, ItemRow { name: 1721, also: NONE }, ItemRow { name: 1729, also: NONE },
    ItemRow { name: 1746, also: NONE }, ItemRow { name: 1751, also: NONE }, ItemRow { name: 1772, also: NONE },
    ItemRow { name: 1774, also: NONE }, ItemRow { name: 574, also: NONE }, ItemRow { name: 1829, also: NONE },
    ItemRow { name: 1010, also: NONE }, ItemRow { name: 1860, also: NONE }, ItemRow { name: 1849, also: NONE },
    ItemRow { name: 1892, also: NONE }, ItemRow { name: 1902, also: NONE }, ItemRow { name: 1918, also: NONE },
    ItemRow { name: 1949, also: NONE }, ItemRow { name: 1951, also: NONE },
];

pub(crate) static ERROR_CODES: [ErrorRow; 12] = [
    ErrorRow { code: 1976, kind: Some(ErrorKind::AccessDenied), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1983, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
    ErrorRow { code: 1985, kind: None, outcome: Outcome::Done, repeat: Repeat::Never },
    ErrorRow { code: 1038, kind: Some(ErrorKind::Service), outcome: Outcome::Refused, repeat: Repeat::Never },
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
pub(crate) const NAMES: &str = "\
    AboutOrderLogic AddAnswerToItemReview AddAnswerToItemReviewForOperator AddBlackListContents AddBrandInfo \
    AddCategory AddCategoryByLanguage AddCategoryInfo AddCurrencyRate AddDiscountGroupToInstance \
    AddElementsSetToRatingList AddInstanceUserToRole AddItemRatingList AddItemReview AddItemToBasket AddItemToNote \
    AddOrder AddPriceFormationGroup AddPrices AddUser AddUserToDiscountGroup AddVendorToFavorites ApproveItemReviews \
    AttachActionsToRole AttachRightsToRole Authenticate AuthenticateAsUser AuthenticateInstanceOperator \
    AuthenticateInstanceServiceOperator BatchGetItemFullInfo BatchGetItemTotalCost \
    BatchGetSimplifiedItemConfigurationInfo BatchGetSimplifiedItemFullInfo BatchGetUserData BatchSearchItemsFrame \
    BatchSearchRatingLists BatchSimplifiedAddItemsToBasket CalculateRent CancelLineSalesOrder \
    CancelLineSalesOrderForOperator CancelLinesOrder CancelOrders CancelSalesOrder CancelSalesOrderForOperator \
    ChangeEmail ChangeLineStatus ChangeOperatorPassword ChangePackageStatus ChangePassword ChangePhone \
    ChangeSalesOrderLinePurchaseInfo ChangeSalesOrderLinePurchaseInfoForOperator CheckCurrencyRates \
    CheckIfStatefullMethodsAllowed ClearBasket ClearFavoriteVendors ClearNote ClearOrdersHistory \
    CloseCancelSalesOrderForOperator CloseLineSalesOrder CloseOrder CloseSalesOrderForOperator ConfirmEmail \
    ConfirmExternalAuthentication ConfirmExternalAuthenticationWithToken ConfirmNewPassword ConfirmOrderPackaging \
    ConfirmPasswordRecovery ConfirmPhone ConfirmPriceLineSalesOrder ConfirmPriceLinesOrder CreateBalanceChargingBill \
    CreateContentMenuItem CreateExternalDeliveryRate CreateExternalDeliveryType CreateInstanceRole \
    CreateInstanceRoleFromTemplate CreateInstanceUser CreateMultiSalesOrder CreateOrder CreatePackage \
    CreatePackageForOperator CreateSalesOrder CreateTicket CreateTicketMessage CreateUserProfile \
    CreateUserProfileForOperator CreateWarehouseCategory CreateWarehouseItem CreateWarehouseProperty \
    CreateWarehousePropertyValue DeattachRightsFromRole DeleteAccount DeleteBlackListContents DeleteContentMenuItem \
    DeleteInstanceRole DeleteInstanceUser DeleteItemReviews DeleteMultipleOrderLines DeletePackage DeleteUser \
    DeleteUserProfile DeleteUserProfileForOperator DeleteWarehouseCategory DeleteWarehouseItem DeleteWarehouseProperty \
    DeleteWarehousePropertyValue DetachActionsFromRole DoActionForBackgroundActivity DoStepActionForBackgroundActivity \
    EditBasketItemFields EditBasketItemQuantity EditBlackListContents EditBrandInfo EditCategoriesVisible \
    EditCategoryExternalId EditCategoryInfo EditCategoryName EditCategoryNameByLanguage EditCategoryParent \
    EditExternalDeliveryRate EditExternalDeliveryType EditFavoriteVendorFields EditNoteItemFields EditNoteItemQuantity \
    EditOperatorInfo EditOrderOfCategory EditPriceFormationGroup EditPriceFormationSettings EditTranslateByKey \
    EditUser ExportCatalog ExportPackageToDeliveryServiceSystem ExportStructure ExportStructureByLanguage \
    ExportSubCatalogTree FindBaseUserInfoListFrame FindBrandInfoList FindCategoryItemInfoListFrame \
    FindCategoryItemSimpleInfoListFrame FindDiscountGroup FindHintCategoryInfoList FindItemInfoListFrameByTitle \
    FindItemSimpleInfoListFrameByTitle GetAccountInfo GetAccountInfoForOperator GetActionList GetAdditionalItemInfo \
    GetAdditionalVendorInfo GetAllAreaList GetAnonymousSession GetArchiveBoxStatistics GetAutoRatingListsSettings \
    GetAvailableFeatureInfoList GetAvailableProviderSearchMethodInfoListForSearchParameters GetAvailableRoleList \
    GetBackgroundActivityInfo GetBanners GetBasket GetBasketCheckingResult GetBill GetBlackListContents GetBrandInfo \
    GetBrandInfoFullList GetBrandInfoList GetBrandInfoListFrame GetBrandRatingList GetBrandRatingListFrame \
    GetBriefCatalog GetBulkItemsResult GetBulkSearchItemsResult GetCalculatedPrice GetCallArchives GetCallStatistics \
    GetCatalogLanguageInfoList GetCategoriesOfPriceFormationGroup GetCategoryInfo GetCategoryInfoList \
    GetCategoryItemInfoListFrame GetCategoryItemSimpleInfoListFrame GetCategoryRatingList GetCategoryRatingListFrame \
    GetCategoryRootPath GetCategorySearchProperties GetCategorySubcategoryInfoList GetCollectionsSettings \
    GetCommonInstanceOptionsInfo GetConfiguredItemInfoList GetContentTypes GetCountryInfoList GetCurrency \
    GetCurrencyInstanceList GetCurrencyList GetCurrencyRateHistory GetCurrencySynchronizationModeList \
    GetCurrentBoxStatistics GetCustomerSalesProcessLog GetDeliveryCountryInfoList GetDeliveryModesByBasket \
    GetDeliveryModesByServiceSystem GetDeliveryModesWithPrice GetDeliveryServiceSystemInfoList \
    GetDeliveryServiceSystemSettings GetDirectPaymentSettings GetDiscountGroup GetDiscountGroupList GetDiscountGroups \
    GetEditableCategorySubcategories GetEmailServerInfo GetEmailServerInfoList GetEnabledFeatures \
    GetExternalAuthenticationInfo GetExternalAuthenticationSystemInfoList GetExternalDeliveryRate \
    GetExternalDeliveryRateList GetExternalDeliveryType GetExternalDeliveryTypeList GetFavoriteVendors GetFileInfo \
    GetFileUploadUrl GetFinancialCalculation GetFinancialReport GetGlobalBrandInfoList GetGlobalCallStatistics \
    GetInstanceCurrenciesSettings GetInstanceCurrencyInfoList GetInstanceCurrencyRateList GetInstanceOptionsInfo \
    GetInstanceUserActionList GetInstanceUserList GetInstanceUserRoleList GetInstanceUserRoleListByLogin \
    GetItemDeliveryCosts GetItemDescription GetItemFullInfo GetItemFullInfoWithDeliveryCosts \
    GetItemFullInfoWithPromotions GetItemInfo GetItemInfoList GetItemMarketPriceList GetItemOriginalDescription \
    GetItemPrice GetItemPromotions GetItemPromotionsWithAttempts GetItemRatingList GetItemRatingListFrame \
    GetItemReview GetItemReviewSettings GetItemRootPath GetItemTotalCost GetLanguageInfoList \
    GetLineAvailableStatusList GetMarketMerchInfoList GetMarketsMerchPriceConfigXML GetMessageEventList \
    GetMessageSettings GetMessageTemplate GetMetaDemoObject GetMetaEntities GetNote GetOperationTypes GetOperatorInfo \
    GetOperatorRightTree GetOrderLineStatusList GetOrderSettings GetOrderSettingsInfo GetOrderStatusList \
    GetOrderUserAccountInfoForOperator GetOrderUserInfoForOperator GetOrderUserStatementForOperator GetOrdersHistory \
    GetOtapiCallStatistic GetPackage GetPackageAvailableStatusList GetPackageTracking GetPackageTrackingForOperator \
    GetPartialBasket GetPaymentModes GetPaymentParameters GetPriceFormationGroup GetPriceFormationGroupList \
    GetPriceFormationSettings GetPriceFormationStrategy GetPriceFormationStrategyList GetPromoteItems \
    GetProviderBriefCatalog GetProviderCategory GetProviderCategoryRootPath GetProviderCategorySubcategories \
    GetProviderInfo GetProviderInfoList GetProviderOrdersIntegrationSessionAuthenticationInfo \
    GetProviderOrdersIntegrationSessionInfoList GetProviderOrdersIntegrationSettings GetProviderSearchMethod \
    GetProviderSearchMethodInfoList GetProviderSearchMethodSettings GetProviderSearchMethods GetProviderSettings \
    GetRatingCollectionsByContent GetRatingListsByElement GetRightTree GetRoleActionList GetRootAreaList \
    GetRootCategoryInfoList GetSaleLineProcessLog GetSalesOperatorInfoList GetSalesOrderDetails \
    GetSalesOrderDetailsForOperator GetSalesOrderShippings GetSalesOrdersList GetSalesOrdersListForOperator \
    GetSalesPackageList GetSalesPaymentInfo GetSalesProcessLog GetSearchCategoryInfoList GetSearchStringRatingList \
    GetSelectorExportingSettings GetSelectorExportingTargets GetShowcase GetShowcaseCurrencyRates \
    GetSmsServiceSettings GetStatement GetStatementForOperator GetStatisticsSettings GetSubAreaList \
    GetTariffChangeHistory GetTemplateRoleList GetThreeLevelRootCategoryInfoList GetTicketCatogories GetTicketDetails \
    GetTicketInfoList GetTradeRateInfoListFrame GetTranslatableContentList GetTranslatedListByKey \
    GetTwoLevelRootCategoryInfoList GetUserDiscountGroupForOperator GetUserDiscountGroupsForOperator GetUserInfo \
    GetUserInfoForOperator GetUserPreferences GetUserProfileInfoList GetUserProfileInfoListForOperator \
    GetUserProfileSettings GetUserSettings GetUserStatusInfo GetUsersOfDiscountGroup GetVendorInfo \
    GetVendorItemInfoSortedListFrame GetVendorItemSimpleInfoSortedListFrame GetVendorRatingList \
    GetVendorRatingListFrame GetWaitingDirectPayments GetWarehouseCategoryInfo GetWarehouseItemInfo \
    GetWarehouseProperties GetWarehousePropertyValues GetWebUISettings GetYandexMarketDataUrl \
    GetYandexMarketIntegrationSettings GradeItemReview HideDeletedCategoriesWithoutChildren ImportCatalog \
    ImportExternalItemReviews ImportStructure ImportStructureByLanguage ImportSubCatalogTree \
    InsertElementsSetToRatingList MergeOrders MoveAllItemsFromCartToNote MoveAllItemsFromNoteToBasket MoveCategories \
    MoveItemFromCartToNote MoveItemFromNoteToBasket MoveItemsFromBasketToNote MoveItemsFromNoteToBasket \
    PaymentPersonalAccount PostTransaction PrintPackageReceipt PurchaseItems RecreateOrder RecreateSalesOrder \
    RegisterUser RemoveAllElementsRatingList RemoveAllItemRatingList RemoveBrandInfo RemoveCategory \
    RemoveCategoryFromPriceFormationGroup RemoveCurrencyRate RemoveDiscountGroupFromInstance \
    RemoveElementsSetRatingList RemoveExternalDeliveryRate RemoveExternalDeliveryType RemoveInstanceUserFromRole \
    RemoveItemFromBasket RemoveItemFromNote RemoveItemRatingList RemoveItemsFromBasket RemoveItemsFromNote \
    RemovePriceFormationGroup RemoveUserFromDiscountGroup RemoveVendorFromFavorites RemoveVendorsFromFavorites \
    RequestPasswordRecovery ResendConfirmationCode ResetInstanceCaches RestoreLineSalesOrderForOperator RestoreOrders \
    RewardItemReview RunAutoRatingListsUpdating RunBasketChecking RunBulkItems RunBulkSearchItems \
    RunExportedPackagesConfirming RunOrderExportingToProvider RunOrderLinkingWithProvider \
    RunOrderUnlinkingFromProvider RunOrdersSynchronizingWithProvider RunSelectorExporting RunWarehouseImportItems \
    SalesPaymentReserve SearchBackgroundActivities SearchBills SearchCities SearchContentMenuItems \
    SearchDeletedCategoriesIds SearchDeliveryModes SearchDeliveryPickupPoints SearchDirectPayments \
    SearchInstanceUserLogEntries SearchItemReviews SearchItemReviewsForOperator SearchItemsFrame SearchOrderLines \
    SearchOrders SearchOrdersForUser SearchOrdersWithSummary SearchOriginalBrandsFrame SearchPackages \
    SearchPromoteItemsFrame SearchRatingListBrands SearchRatingListCategories SearchRatingListItems \
    SearchRatingListSearchStrings SearchRatingListVendors SearchRatingLists SearchReviewedItems \
    SearchSimplifiedFavoriteVendors SearchTransactions SearchTranslations SearchUserPayments \
    SearchUsersOfDiscountGroup SearchUsersWithSummary SearchWarehouseCategories SearchWarehouseItems \
    SetDefaultPriceFormationGroup SetDirectPaymentStatus SetMarketsMerchPriceConfigXML \
    SetPriceFormationGroupToCategory SetSalesOperator SetShowcaseSettings SetUserBan SetUserPushNotificationToken \
    SetWebUISettings SplitOrderLineForOperator StoreRequestGroup SynchronizePackageWithDeliveryServiceSystem Test \
    TestEmailServer TestMessageTemplate UpdateAdditionalItemInfo UpdateAdditionalVendorInfo \
    UpdateAutoRatingListsSettings UpdateCollectionsSettings UpdateDeliveryServiceSystemSettings \
    UpdateDirectPaymentSettings UpdateDiscountGroup UpdateEmailServerInfo UpdateFinancialCalculationData \
    UpdateInstanceCurrenciesSettings UpdateInstanceOptions UpdateInstanceRole UpdateInstanceUser \
    UpdateItemRatingCategoryId UpdateItemReviewSettings UpdateMessageSettings UpdateMessageTemplate \
    UpdateMetaDemoObject UpdateMultipleOrderLineStatuses UpdateOrder UpdateOrderForOperator UpdateOrderLine \
    UpdateOrderLineForOperator UpdateOrderLinesForOperator UpdateOrderSettings UpdatePackage \
    UpdateProviderOrdersIntegrationSettings UpdateProviderSearchMethod UpdateProviderSearchMethodSettings \
    UpdateProviderSettings UpdateSelectorExportingSettings UpdateSmsServiceSettings UpdateStatisticsSettings \
    UpdateTranslation UpdateUser UpdateUserPreferences UpdateUserProfile UpdateUserProfileForOperator \
    UpdateUserProfileSettings UpdateUserSettings UpdateWarehouseCategory UpdateWarehouseItem UpdateWarehouseProperty \
    UpdateWarehousePropertyValue UpdateYandexMarketIntegrationSettings ValidateUserProfile sessionId itemReviewId \
    xmlAddData addData ItemReviewAnswerAddData xmlContentList contentList ArrayOfContentList xmlBrandInfo brandInfo \
    EditableBrandInfo categoryName parentCategoryId categoryId inputLanguage xmlCategoryInfo categoryInfo \
    EditableCategoryInfo firstCurrencyCode secondCurrencyCode rate DiscountGroupAddData itemRatingTypeId contentType \
    itemList roleName userLogin ItemReviewData itemId configurationId quantity fieldParameters Fields priceType \
    OrderAddData xmlPriceFormationGroupInfo priceFormationGroupInfo PriceFormationGroupInfo xmlFirst first xmlSecond \
    second userParameters UserUpdateData discountGroupId userId vendorId itemReviewIds xmlIds ids rightIdList \
    userPassword rememberMe service blockList promotionId xmlRequest request Request itemParameters Parameters \
    xmlParameters parameters SearchItemsParameters framePosition frameSize xmlSearchParameters searchParameters \
    BatchRatingListSearchParameters applicationType includeMetaInfo dateFrom dateTo includeCalculationData salesId \
    salesLineId orderId orderLineIds orderIds currentPassword newEmail statusId comment newPassword packageId \
    statusDate newPhone vendPurchId vendPurchWaybill ordersHistoryItemIds confirmationCode contextId userEmail sum \
    xmlCreateData createData ContentMenuItemCreateData xmlExternalDeliveryRate externalDeliveryRate \
    ExternalDeliveryRate xmlExternalDeliveryType externalDeliveryType ExternalDeliveryType InstanceUserRoleCreateData \
    templateRoleName InstanceUserCreateData deliveryModeId OrderCreateData PackageCreateData weight subject text \
    ticketId UserProfileCreateData CategoryData ItemData PropertyData propertyId PropertyValueData menuItemId \
    orderLineIdentificators profileId propertyValueId activityType activityId actionId NamedParameters elementId \
    xmlContentsList contentsList brandId categoriesVisibleSettings externalCategoryId xmlOperatorInfo operatorInfo \
    index priceFormationGroupId xmlPriceFormationSettings priceFormationSettings EditablePriceFormationSettings key \
    idInContext xmlExportParameters exportParameters PackageExportParameters userFilter UserFilterParameters name \
    categoryItemFilter xmlFindParameters findParameters hintTitle itemTitle languageOfQuery customerId billId \
    includeDetails numberItem getResult xmlVariablesPriceSettings variablesPriceSettings CallArchivesSearchParameters \
    xmlSearchSettings categoryIds configurators CurrencyRateHistoryGetParameters elements serviceSystem countryId \
    needHighlightParentsOfDeletedCategories serverId authenticationSystem returnUrl externalDeliveryRateId \
    externalDeliveryTypeId fileId fileName fileType FinancialCalculationParameters idsList currencyName attemptCount \
    taoBaoCategoryId eventType paymentRequestXml PaymentRequest strategyId promotedId itemIds providerType \
    searchMethodId isTemplate filter queryType xmlOrderFilter orderFilter OrderFilter fromDate toDate parentId \
    depthLevel markAsRead direction sortingParameters isPositive xmlCatalog catalog xmlImportData importData source \
    xmlInsertData insertData RatingListElementsInsertData targetOrderId mergedOrderId amount isDebit transactionDate \
    xmlPrintReceiptParameters printReceiptParameters PackagePrintReceiptParameters saleLineList SalesLinePurchInfoList \
    xmlRecreateData recreateData OrderRecreateData salesOrderId UserRegistrationData itemRatingType vendors \
    userIdentifier providerSessionId exportingTarget ItemImportData BackgroundActivitySearchParameters \
    BillSearchParameters SearchParameters ContentMenuItemSearchParameters DeliveryModeSearchParameters \
    DeliveryPickupPointSearchParameters PaymentSearchParameters LogEntrySearchParameters OrderLineSearchParameters \
    OrderSearchParameters OrderSearchParametersForUser RatingListItemSearchParameters RatingListVendorSearchParameters \
    RatingListSearchParameters SimplifiedVendorSearchParameters TransactionSearchParameters \
    TranslationSearchParameters paymentId isPaid adminInfo xmlMarketMerchPriceConfigList marketMerchPriceConfigList \
    salesOperatorId settings Settings isBanned orderLineId xmlSplitData splitData OrderLineSplitData xmlRequestGroup \
    requestGroup RequestGroupInfo recipientEmail recipientInfo xmlUpdateData updateData AdditionalItemInfoUpdateData \
    AdditionalVendorInfoUpdateData AutoRatingListsSettingsUpdateData CollectionsSettingsUpdateData \
    OtapiDeliveryServiceSystemSettingsUpdateData DiscountGroupUpdateData EmailServerUpdateData date \
    FinancialCalculationUpdateData xmlSettings CurrencySettings xmlInstanceOptionsData instanceOptionsData \
    InstanceOptionsData InstanceUserUpdateData oldCategoryId newCategoryId UpdateData MessengerSettingsUpdateData \
    MessageTemplateUpdateData OrderUpdateData OrderLineUpdateData OrderSettingsUpdateData packageAdminUpdateInfo \
    PackageAdminUpdateInfo ProviderSearchMethodUpdateData ProviderSearchMethodSettingsUpdateData \
    ProviderSettingsUpdateData SelectorExportersSettingsUpdateData SmsServiceSettingsUpdateData \
    StatisticsSettingsUpdateData translatableContent translationId TranslationUpdateData UserPreferencesUpdateData \
    UserProfileUpdateData UserSettingsUpdateData validateData UserProfileValidateData Result BrandId CategoryId \
    OtapiCategory SessionId Items EmailConfirmationInfo Rates SalesOrderInfo Content CategoryImportInfo BrandInfoList \
    OtapiItemInfoSubList CategoryInfoList CollectionInfo Elements Messages ContentList BrandInfo Roots \
    SearchPropertyInfoList ConfiguredItems string Feature SalesProcLogInfo DeliveryMode OtapiItemDescription \
    OtapiItemFullInfo OtapiItemInfo OtapiItemInfoList SalesLineStatusInfo SalesStatusInfo UserInfo TransList \
    PaymentMode SalesLineProcLogInfo SalesShippingInfo CurrencyRates TicketCategoryInfo TicketInfo TradeRateInfoList \
    UserStatusInfo VendorInfo AutoRatingListsUpdating BasketChecking ProviderOrdersIntegrationExporting \
    ProviderOrdersIntegrationLinking ProviderOrdersIntegrationUnlinking ProviderOrdersIntegrationSynchronizing \
    SelectorExporting WarehouseItemsImporting SalesOrdersList Id Num CurrencyCodeInternal CurrencySignInternal \
    BalanceInternal ReservedInternal AvailableInternal CurrencyCodeCust CurrencySignCust BalanceCust ReservedCust \
    AvailableCust PaymWaitInternal PaymWaitCust CurrencyCode CurrencySign Balance ReservedAmount AvailableAmount \
    PaymWaitAmount Header TransInfo Type IsRequired Children ActionInfo Name Description Enabled MetaInfo Field \
    ManualWeight ApproxWeight RealWeight AdditionalPriceInfo DisplayName Price ElementIds int Image Value ResetImage \
    WebSite Records ArchiveRecord SumCall Methods Count TimeMeasure RedirectUrl IconUrl AllowBackgroundUpdating \
    Vendorids Item ItemsPerVendor IsFinished IsCancelled IsAwaitingAction ProgressPercent WorkTime Actions Action \
    StartTime Steps Step Types Parameter Message TimeFromStart PictureUrl ActionType ActionParameter OriginalPrice \
    MarginPrice OriginalCurrencyCode ConvertedPriceList NotRoundedMarginPrice Login Email IsActive FirstName LastName \
    MiddleName PersonalAccountId IsEmailVerified Phone IsPhoneVerified TotalCount TotalReceived TotalReserved \
    TotalAvailable TotalWaitingForPayment ElementId Text Status Code ShortDisplayName ErrorCode ErrorDescription \
    PromotionsError DeliveryCostsError Vendor VendorError RootPath RootPathError VendorItems VendorItemsError \
    ProviderReviews ItemsError SubCategories SubCategoriesError SearchProperties SearchPropertiesError Brand \
    BrandError Category CategoryError HintCategories HintCategoriesError AvailableSearchMethods \
    AvailableSearchMethodsError TotalCost DeliveryModes AdditionalPrices RatingLists RatingList UseDefaultParameters \
    Vendors Categories Brands SearchStrings Currency Configuration Mode Note NoteSummary Basket BasketSummary \
    SearchCategories FavoriteVendors FavoriteVendorsSummary CreationDate PaymentDate PaymentUrl PaidSumInUSD \
    SumToPayInUSD SumToPayInRUB SettlingPeriod IsPaid TotalCallsArchive PaidCallsArchive ErrorCallsArchive TimePeriod \
    DateFrom DateTo StartDate EndDate IncludeArchiveByMethods MethodName CallCount CallLimit DailyCallCount \
    WeeklyCallCount MonthlyCallCount LastMinuteCallCounts ActiveInstances ActiveTestInstances OtapiCallStatistics \
    OtapiAllCallStatistics TotalLengthTranslatedTexts LengthExternalTranslatedTexts CachedAdapterCalltatistics \
    AdapterCalltatistics LocalId ExternalId ProviderType IsDeleted IsParentOnProvider IsHidden value FirstCurrencyCode \
    SecondCurrencyCode CountryId CountryName RegionName CityCode CityName IsMainCity QueryText ElementInfo \
    AdditionalPriceInfoList CollectionSummaries CollectionSummary TotalPrice IsAbandonedCartNotificationEnabled \
    IsCartReadyForClearanceNotificationEnabled AbandonedCartNotificationDelay CartReadyForClearanceNotificationDelay \
    DelayBeforeCartClearance DefaultAdminPanelLanguage IsSellFree Registration Order UserProfile InstanceKey Showcase \
    SocialNetworks Currencies Languages Features TranslatableOptions DesignOptions MinOrderCost ConvertedMinOrderCost \
    ItemRatingType ContentType FramePosition FrameSize IsSimpleRegistrationAllowed IsPhoneRegistrationAllowed \
    LimitItemsByCatalog ItemShowcase MaxProfilesCount StatisticsByTimePeriod OriginalName OriginalValue UserId \
    IsEmailVerificationUsed EmailConfirmationCode IsPhoneVerificationUsed PhoneConfirmationCode Alias FlagImageUrl \
    IsEuropeanUnion LanguageCode Sign IsUse Rate FirstCode SecondCode Margin MarginRate RateWithDecreaseMargin \
    RateWithIncreaseMargin SyncMode InternalCurrencyCode CurrencyRateList CurrencyRate CurrenciesDisplayingOrder \
    OrderedCurrency IsEnhancedMode Familyname Patername CountryCode Country City Address PostalCode \
    RegistrationAddress PassportNumber INN PickupPointCode FullPrice IsPickupPointMode Weight DeliveryModeIds \
    DeliveryModeId Numerics Texts MultilineTexts Htmls Moneys Links Dates ManyTexts SelectOnes SelectManys SelectTrees \
    Passwords Lists PaymentId PaymentModeId Comment UserFullName UserLogin CreatedDate Amount OrderId FileUrl \
    StartText FinishText ModeSettingsList ActiveModes Discount IsDefault DiscountIdentificationParametr \
    IsAutomateSetted Providers PurchaseVolume Percent IsNameSearch CategoryName ParentId ResetApproxWeight \
    ResetSearchParameters IconImageUrl SearchUrl MetaData HasError UpdatedTime IsVirtual ItemCount IsParent IsSearch \
    SearchMethod IsInternal AvailableItemRatingListContentTypes IsFiltered FilterReasons Reason DeleteStatus \
    PriceRoundingFactor RoundOriginalInternalDeliveryPrice FieldInfo Host Port EnableSSL UserName Password IsEnabled \
    SslMode FromDisplayName FromEmail ExternalDeliveryTypeId Start Formula IntegrationType IntegrationDeliveryMode \
    ProviderTypes ItemProviderType Sum RentPrice IsDisabledByPayerStatus ConstraintDescriptions Values Placeholders \
    Placeholder Unit IsReadOnly RequireReload MinValue MaxValue DatePrecision FileType StatusDescription Url Size \
    PreviewUrl ImageWidth ImageHeight Date Provider IncomeAmount OrdersReservedAmount PurchaseAmount \
    ExternalDeliveryAmount EarningsAmount EarningsPercent ProviderCurrencyCode PurchaseProviderAmount ExchangeRate \
    ReportTime PositiveAmount NegativeAmount TotalAmount Width Height SuccessfullyNumber IncorrectNumber \
    DuplicateNumber ImportId ActualId Prepayment Debt ContactInfo LastActivityTime IsOnMarket IsEmailConfirmationUsed \
    IsTest IsBanned VersionInfo ActivationDate ExpirationDate Cost Internal DisplayedMoneys CurrencyInfo Money \
    DefaultItemProvider AllowedIPs IsIPCheckUsed AdminPanelLanguage ConfirmationCodeKind AvailableLanguages \
    NamedProperty Account Tariff Hosting IsTurnOn Roles InstanceUserRoleInfo CanBeDeleted CanBeEdited AllowIncomplete \
    AllowDeleted WaitingTime ForceUpdate ContentTypeName ItemRatingTypeName Language ImageFileIds AuthorName \
    OriginalText OriginalLanguage OperatorId IsOperator ImageUrls ImageUrl ImagePreviewUrls ItemId ConfigurationId \
    OrderLineId Rating PositiveGrade NegativeGrade CreatedTime IsApproved Answers Answer IsRewarded ReviewIds Source \
    Version ReviewCount WholePlatformReviewCount ShowWholePlatformReviews Title LinkToOriginal SinglePrice \
    InternalDelivery ViewHistory PriceRange Availability LinksInDescription Reviews IsRtl State District Zip AreaId \
    InstanceUserId OperationType CustomerId InstanceUserLogin DateTime UseDicount PriceFormationGroupInfoList \
    ShowcaseSettings IsClientVersion Subject NotificationEmails NotificationLanguage ActiveNotifications GetMethod \
    UpdateMethod UpdateDataRootName AdditionalParameters IsSalesOperator UserProfileId Quantity PromotionId PriceType \
    SalesLinesList SalesLine SalesResponsible StatusIdList CanBePurchased VendorPurchaseIdList \
    VendorPurchaseWaybillIdList SeparatedItemsCount StatusId OriginalDeliveryPrice OriginalPriceWithoutDelivery \
    InternalPrice ConfigExternalId SetOriginalPriceByVendor SetOriginalDeliveryByVendor CustomDescription \
    CustomDescriptionInEnglish TotalCostInInternalCurrency TotalProfitInInternalCurrency CreationDateFrom \
    CreationDateTo RecipientLastName RecipientCity UserIdDelimitedList OrderIds OrderBy IsAvailableForRecreation \
    MaxNoteItemsCount MaxCartItemsCount OrderPrefix LogisticianInstanceKey AgentInstanceKey AgentOrderId \
    AgentInstanceName LogisticianInstanceName LogisticianOrderId AgentUserId AgentUserLastName AdditionalInfo \
    DeliveryAddress OrderHistoryItem BoxFullTime BoxOtherTime BoxWorkTime ApiNetworkTime ApiWorkTime \
    ApiNetworkTimePerCall IsGlobal DeliveryCountries ExternalAuthentications UserProfileFields Configurators \
    ValuedConfigurator SalesCount QuantityRanges Range AreaCode StartCost StartWeight AddWeight AddCost IsAvailable \
    IsPackageExportEnabled IsReceiptPrintEnabled NeedPackagesConfirming PackagesConfirmingActionName \
    IsPickupPointSupported HasSettings BoxberryToken BoxberrySendPickupPointCode Configurator FullTotalCost \
    FullTotalCostWithoutDiscount FullPriceWithoutDiscount VendorId ProviderWeight PropertyName ValueAlias \
    OriginalPropertyName OriginalValueAlias IsConfigurator MiniImageUrl Pid Vid ItemDescription OriginalTitle \
    MasterQuantity ExternalCategoryId VendorName VendorScore TaobaoItemUrl ExternalItemUrl MainPictureUrl StuffStatus \
    Volume Pictures ItemPicture Location FeaturedValues IsSellAllowed SellDisallowReason PhysicalParameters \
    VendorDisplayName IsRatingListCategory BrandName FirstLotQuantity NextLotQuantity HasInternalDelivery Videos Video \
    ActualWeightInfo WeightInfos WeightInfo DeliveryCosts OtapiDeliveryCost Attributes ItemAttribute \
    HasHierarchicalConfigurators OtapiConfiguredItem IsValidPromotions Promotions OtapiItemPromotion BatchLotQuantity \
    PromotionPrice PromotionPricePercent LastUpdatedTime Small Medium Large IsMain Desciption PromotionType EndTime \
    OtherNeed OtherSend SubOrderId TransactionId UserNick Reply UserRole Images IsBrand IsCategory PropertyValue \
    TranslatedItemTitle CurrentImageUrl CurrentSort CurrentFrameSize MaximumPageCount IsFoundByItemId OldStatus \
    NewStatus THSInfo StatusCode StatusName SubstatusCode SubstatusName OperatorName ItemsCount GoodsAmount \
    DeliveryAmount LogisticianDeliveryPrice RemainAmount CustComment DeliveryModeName CanCancel CanConfirmShipment \
    CanChangeAddress CanRestore CanClose CanCloseCancel CanAccept CanPurchaseItems EstimatedWeight CustId CustName \
    TaoBaoPrice TaoBaoPriceWithDiscount InternalDeliveryOriginalInExternalCurrency ExternalCurrencyCode ShipmentDate \
    LineStatusSummaries OrderLineStatusSummary UserAccountAvailableAmount ProviderTypeEnum IsCompleted CreatedDateTime \
    InternalOriginalPrice InternalOriginalPriceWithDiscount DisplayId AdminAlertText AdminInfoText GoodsAmountInternal \
    DeliveryAmountInternal TotalAmountInternal RemainAmountInternal PaidAmount PaidAmountInternal Profit \
    TotalAmountOriginalInExternalCurrency InternalDeliveryOriginalInInternalCurrency PackagesWeight PackagePrices \
    PackagePriceInfo PackageTotalCostPerCurrencyList PackageTotalCostPerCurrency TotalOriginalCostList \
    OrderTotalCostPerCurrency RateList ItemTaobaoId ConfigText ConfigId Qty NewPriceCust PriceCust AmountCust \
    CurrencyCust PriceInternal AmountInternal CurrencyInternal InternalPriceCurrencyCode PurchPriceCust \
    PurchDeliveryCust PurchAmountCust PurchPrice PurchDelivery PurchAmount PurchCurrency BriefDescrTrans ItemImageURL \
    ItemExternalURL VendNick VendId OperatorComment SubSalesNum SubSalesDate SubSalesTime VendPurchId VendPurchWaybill \
    TaoBaoDelivery InternalDeliveryPrice PriceWithoutDelivery VendURL QtyOrig LineNum AvailableStatusList NameOrig \
    ConfigExternalTextOrig OrderedDateTime CanMoveToPackage InternalDeliveryType ConfigExternalCode VendPurchAccountId \
    PriceCurrencyCode PriceUpdateDate DeliveryTrackingNum ManualPrice DeliveryContactLastname DeliveryContactFirstname \
    DeliveryContactMiddlename DeliveryContactPhone DeliveryCountry DeliveryPostalCode DeliveryRegionName DeliveryCity \
    CanDelete CanUpdate CanChangeStatus CanPrintPackageReceipt CanExportToExternalDeliverySystem PackageItem \
    DeliveryCountryCode DeliveryContactPassportNumber DeliveryContactRegistrationAddress ExternalPackageId \
    AdditionalPrice AdditionalPriceInternal CanBeTracking DeliveryCityCode DeliveryContactINN DeliveryPickupPointCode \
    IsExported MailTrackingNum DeliveryContactName ExternalTransactionId PaymentModeName PaymentModeImageURL \
    PaymentModeAbsoluteImageUrl GeoCoordinates ClickUrl KeywordClickUrl ShopClickUrl TaobaokeCatClickUrl Commission \
    CommissionNum CommissionRate CommissionVolume CouponEndTime CouponPrice CouponRate CouponStartTime ShopType \
    MinQuantity TransactionDate Direction TransactionType ShopName Sex DisplayPictureUrl Credit Scores MainImageUrl \
    Configurations PropertyValues OrderLineIds PackageId OneItemPriceInternal TotalPriceInternal WeightNet ItemURL \
    ItemUrl TotalAdditionalPrice Time ExternalTrackingUrl PackageTrackingCheckpoints ConfirmationCode IsImmmediate \
    RequestMethod RequestUrl IsIFrame IsNewWindow IsUserData PaymSortCode PaymSortText ImageURL AbsoluteImageUrl \
    CustomField PaymentSystem SortOrder PaymentSystemId SuccessUrl FailUrl IsPartialPayment Custom Length \
    ConvertedPrice ConvertedPriceWithoutSign CurrencyName IsDeliverable DeliveryPrice OneItemDeliveryPrice \
    OneItemPriceWithoutDelivery PriceWithoutDiscount PriceWithoutDiscountAndDelivery StrategyType DeliveryIds \
    MarginPercent MarginFixed MinimumLimit TotalDeliveryFixedPrice PriceFormationIntervals PriceFormationIntervalInfo \
    MaximumLimit MinimumMargin MaximumMargin RootCategoryId CanSearchRootCategory Prefix PromotionTypes \
    ProviderPromotionTypeInfo HasItemReviews ImageSearch IsHiddenItemUrls OrdersIntegration RequireInventoryControl \
    IsAllConfigurationsLotQuantity HasMultiInputProperty IsSessionRequired AllowCancelOrders Taobao CanBeTrue \
    CanBeFalse DisplayNameForTrue DisplayNameForFalse DefaultSort Flags Flag OptimalFrameSize MaximumFrameSize \
    MaximumItemsCount AvailableSorts Sort VendorLocation MultipleConfiguratorLogic VendorRatingRange MinVendorRating \
    MaxVendorRating VolumeRange VolumeRangeLogic FirstLotRange FirstLotRangeLogic EnableMorphologyPreprocess Module \
    AllowSearchWithoutParameters FeatureForEnable SearchMethods ElementIdList IndexNumber IsRandomSearch \
    CategoryIdList TotalRent RentPerPeriods RentalPaymentInfo FeatureRentPerPeriods FeatureRentalPaymentInfo GroupId \
    FullTime Requests VendPurchStatus VendPurchItemId VendPurchConfigurationId VendPurchPromotionId CanBeReviewed \
    ReviewId CanBeClosed CanEditWeight VendPurchDeliveryPrice VendPurchItemPrice VendorPurchaseItemPriceWarningReason \
    VendorPurchaseItemPriceWarningLevel LogDate LogTime FieldName PrevValue NewValue SalesId SalesLineId PurchQty \
    PurchaseStatus SalesLinePurchInfo CustBalanceAvail SalesAmount SalesPaid VendorAreaId ItemTitle LanguageOfQuery \
    MinPrice MaxPrice MinVolume MaxVolume BrandPropertyValueId OutputMode CategoryMode IsOriginal IsTmall \
    IsClearItemTitles MaxQuantity MinFirstLot MaxFirstLot ImageFileId UseOptimalFrameSize EnableDirectSearch \
    PropertySearch Vkontakte Ruble Dollar Yuan MarginPercentage IsSinchroCB DeliveryTypes AvailableDeliveryTypes \
    ExternalDeliveryRegionId ExternalDeliveryRegionName IsAuctionTypeItemSellAllowed IsNotDeliverableItemSellAllowed \
    IsSecondhandItemSellAllowed IsFilteredItemsSellAllowed IsInStockItemSellAllowed IsNotSelectorSellAllowed \
    UseDiscount DateTimeFormat UseVipDiscount DiscountMode AvailableDiscountModes IsUnknownQuantityItemSellAllowed \
    ExternalDeliveryId Current Selected Element Property Properties MultiInputConfigurations OldPrice DiscountPercent \
    IsFullConfiguration AvailableQuantity InputPropertyId InputPropertyValueId MultiInputPropertyId Disabled Picture \
    DisplayValue Min Max ValueId DisplayType SmsService Secret Sender ApiId TestRecipientPhone \
    SmsServiceModeSettingsList IsSmsEnabled Link LikeWidget ShareWidget SubscribeWidget CommonShareWidget MainInfo \
    StartBalance Debit EndBalance TransCount StartBalanceInternal DebitInternal CreditInternal EndBalanceInternal \
    StartBalanceCust DebitCust CreditCust EndBalanceCust IsNeedCollect TariffHistoryElement LogisticianInstance \
    CallPrice TurnoverPercent MinimumRent FixedPrice MaximumRent Turnover Lang TicketMessageList TicketMessage \
    TicketId MsgCount NewMsgCount MessageId TransDate TransactionDateTime TransId SystemTranslation CustomTranslation \
    IncludeSystemTranslations TranslatableContent SearchText ResetTranslation SumInInternalCurrency Transactions \
    TransactionInfo SumMoney UploadUrl IdList RegistrationDateFrom RegistrationDateTo Region RecipientFirstName \
    RecipientMiddleName RegistrationDate Skype IsAnonymous CountryFlagImageUrl PassportIssueDate EnableValidation \
    IsSessionExpired Info Level Score TotalFeedbacks PositiveFeedbacks DeliveryScore ItemScore ServiceScore \
    BackgroundExporting CategoryIds AlbumName ResetPrice ResetQuantity ResetWeight ItemConfigurations \
    ItemConfiguration ItemPropertyValues ItemPropertyValue SourceFileId PropertyId PropertyValueId Number \
    LastUpdateTime ErrorMessage UsedLanguages UsedSystemLanguages SelectedCategoryStructureType CategoryStructureTypes \
    SelectedTranslateType ItemRelativeUrlTemplate WebSiteUrl BatchAdditionalPriceInfo BackgroundActivityFullInfo \
    DiscountGroupUserInfo LanguageInfo EditableOtapiCategory SimplifiedItemConfigurationMultiInputInfo \
    SimplifiedItemConfigurationPriceInfo SimplifiedQuantityRange allowed_ips alternative_item_url is_iframe \
    AccessDenied CallFromIP InstanceKeyBan InvalidSignature InvalidTimestamp MissingSignature MissingTimestamp \
    AlreadyExists UserAlreadyExistsInOtherDiscountGroup BatchError ContractViolation InvalidInputValue InternalError \
    NotAvailable External_ProviderTemporaryUnavailable ItemIsNotComplete NotFound CategoryWithId Ok SessionExpired \
    ValidationError PasswordRequiredForFinishExternalAuthentication";
