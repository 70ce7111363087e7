// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

use crate::catalog::rows::{
    IrregularRow, ItemRow, MethodRow, NONE, ParamExtra, ParamRow, SubtypeRow, TypeRow,
};
use crate::catalog::Member;

const NOTHING: Member = Member::ABSENT;

const fn m(name: u16, kind: u16, item: u8, flags: u8) -> Member {
    Member { name, kind, item, flags }
}

const fn p(name: u16, argument: u16, kind: u16, root: u16, extra: u8, required: bool) -> ParamRow {
    ParamRow { name, argument, kind, root, extra, required }
}

const fn ty(members: u16, members_count: u8, shape: u8, list: u8, text: Member) -> TypeRow {
    TypeRow { members, members_count, shape, list, text }
}

#[expect(clippy::too_many_arguments, reason = "a row on a line")]
const fn method(
    name: u16,
    payload: Member,
    params: u16,
    params_count: u8,
    facts: u16,
    cache_minutes: u16,
    activity: u16,
    list: u16,
) -> MethodRow {
    MethodRow { name, payload, params, params_count, facts, cache_minutes, activity, list }
}

pub(crate) static METHODS: [MethodRow; 516] = [
    method(310, m(311, 0x0, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // AboutOrderLogic
    method(312, NOTHING, 316, 3, 0x49, 0, NONE, NONE), // AddAnswerToItemReview
    method(313, NOTHING, 316, 3, 0x4a, 0, NONE, NONE), // AddAnswerToItemReviewForOperator
    method(314, NOTHING, 535, 2, 0x4a, 0, NONE, NONE), // AddBlackListContents
    method(315, m(316, 0x0, 0, 0), 537, 2, 0x4a, 0, NONE, NONE), // AddBrandInfo
    method(317, m(318, 0x13a, 0, 0), 84, 4, 0x4a, 0, NONE, NONE), // AddCategory
    method(319, m(318, 0x13a, 0, 0), 84, 4, 0x4a, 0, NONE, NONE), // AddCategoryByLanguage
    method(320, m(321, 0x230, 0, 0), 319, 3, 0x4a, 0, NONE, NONE), // AddCategoryInfo
    method(322, NOTHING, 88, 4, 0x4a, 0, NONE, NONE), // AddCurrencyRate
    method(323, m(311, 0xb, 0, 0), 539, 2, 0x4a, 0, NONE, NONE), // AddDiscountGroupToInstance
    method(324, NOTHING, 24, 5, 0x4a, 0, NONE, NONE), // AddElementsSetToRatingList
    method(325, NOTHING, 322, 3, 0x46, 0, NONE, NONE), // AddInstanceUserToRole
    method(326, NOTHING, 92, 4, 0x4a, 0, NONE, NONE), // AddItemRatingList
    method(327, m(311, 0xa, 0, 0), 541, 2, 0x49, 0, NONE, NONE), // AddItemReview
    method(328, m(311, 0xb, 0, 0), 0, 6, 0x49, 0, NONE, NONE), // AddItemToBasket
    method(329, m(311, 0xb, 0, 0), 29, 5, 0x49, 0, NONE, NONE), // AddItemToNote
    method(330, m(311, 0x247, 0, 0), 543, 2, 0x49, 0, NONE, NONE), // AddOrder
    method(331, m(311, 0xb, 0, 0), 545, 2, 0x4a, 0, NONE, NONE), // AddPriceFormationGroup
    method(332, m(311, 0x11e, 0, 0), 547, 2, 0x40, 0, NONE, NONE), // AddPrices
    method(333, m(311, 0xb, 0, 0), 549, 2, 0x4a, 0, NONE, NONE), // AddUser
    method(334, NOTHING, 325, 3, 0x46, 0, NONE, NONE), // AddUserToDiscountGroup
    method(335, m(311, 0xb, 0, 0), 328, 3, 0x49, 0, NONE, NONE), // AddVendorToFavorites
    method(336, NOTHING, 551, 2, 0x46, 0, NONE, NONE), // ApproveItemReviews
    method(337, NOTHING, 331, 3, 0x46, 0, NONE, NONE), // AttachActionsToRole
    method(338, NOTHING, 334, 3, 0x46, 0, NONE, NONE), // AttachRightsToRole
    method(339, m(340, 0x0, 0, 0), 96, 4, 0x55, 0, NONE, NONE), // Authenticate
    method(341, m(340, 0x0, 0, 0), 96, 2, 0x46, 0, NONE, NONE), // AuthenticateAsUser
    method(342, m(340, 0xa, 0, 0), 97, 2, 0x44, 0, NONE, NONE), // AuthenticateInstanceOperator
    method(343, m(340, 0xa, 0, 0), 337, 3, 0x44, 0, NONE, NONE), // AuthenticateInstanceServiceOperator
    method(344, m(311, 0x127, 0, 0), 104, 3, 0xd1, 5, NONE, NONE), // BatchGetItemFullInfo
    method(345, m(311, 0x129, 0, 0), 6, 6, 0xd1, 0, NONE, NONE), // BatchGetItemTotalCost
    method(346, m(311, 0x12c, 0, 0), 100, 4, 0xd1, 0, NONE, NONE), // BatchGetSimplifiedItemConfigurationInfo
    method(347, m(311, 0x12d, 0, 0), 104, 4, 0xd1, 5, NONE, NONE), // BatchGetSimplifiedItemFullInfo
    method(348, m(311, 0x12e, 0, 0), 553, 2, 0x41, 0, NONE, NONE), // BatchGetUserData
    method(349, m(311, 0x128, 0, 0), 34, 5, 0x1d1, 0, NONE, 350), // BatchSearchItemsFrame
    method(351, m(311, 0x12b, 0, 0), 340, 3, 0xc0, 0, NONE, NONE), // BatchSearchRatingLists
    method(352, m(311, 0x166, 0, 0), 555, 2, 0x49, 0, NONE, NONE), // BatchSimplifiedAddItemsToBasket
    method(353, m(311, 0x28b, 0, 0), 108, 4, 0x42, 0, NONE, NONE), // CalculateRent
    method(354, NOTHING, 12, 3, 0x45, 0, NONE, NONE), // CancelLineSalesOrder
    method(355, NOTHING, 12, 3, 0x46, 0, NONE, NONE), // CancelLineSalesOrderForOperator
    method(356, NOTHING, 304, 3, 0x45, 0, NONE, NONE), // CancelLinesOrder
    method(357, NOTHING, 557, 2, 0x4b, 0, NONE, NONE), // CancelOrders
    method(358, NOTHING, 12, 2, 0x45, 0, NONE, NONE), // CancelSalesOrder
    method(359, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CancelSalesOrderForOperator
    method(360, m(361, 0x1cb, 0, 0), 343, 3, 0x49, 0, NONE, NONE), // ChangeEmail
    method(362, NOTHING, 12, 6, 0x4a, 0, NONE, NONE), // ChangeLineStatus
    method(363, NOTHING, 346, 3, 0x4a, 0, NONE, NONE), // ChangeOperatorPassword
    method(364, NOTHING, 39, 5, 0x4a, 0, NONE, NONE), // ChangePackageStatus
    method(365, NOTHING, 349, 3, 0x49, 0, NONE, NONE), // ChangePassword
    method(366, m(361, 0x150, 0, 0), 352, 3, 0x49, 0, NONE, NONE), // ChangePhone
    method(367, NOTHING, 44, 5, 0x46, 0, NONE, NONE), // ChangeSalesOrderLinePurchaseInfo
    method(368, NOTHING, 44, 5, 0x46, 0, NONE, NONE), // ChangeSalesOrderLinePurchaseInfoForOperator
    method(369, m(311, 0x13e, 0, 0), 0, 1, 0x42, 0, NONE, 370), // CheckCurrencyRates
    method(371, NOTHING, 0, 0, 0x40, 0, NONE, NONE), // CheckIfStatefullMethodsAllowed
    method(372, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearBasket
    method(373, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearFavoriteVendors
    method(374, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearNote
    method(375, NOTHING, 559, 2, 0x4b, 0, NONE, NONE), // ClearOrdersHistory
    method(376, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CloseCancelSalesOrderForOperator
    method(377, NOTHING, 12, 3, 0x45, 0, NONE, NONE), // CloseLineSalesOrder
    method(378, NOTHING, 156, 2, 0x45, 0, NONE, NONE), // CloseOrder
    method(379, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CloseSalesOrderForOperator
    method(380, m(340, 0xa, 0, 0), 561, 2, 0x58, 0, NONE, NONE), // ConfirmEmail
    method(381, m(340, 0xa, 0, 0), 355, 3, 0x48, 0, NONE, NONE), // ConfirmExternalAuthentication
    method(382, m(340, 0xa, 0, 0), 0, 0, 0x24b, 0, NONE, NONE), // ConfirmExternalAuthenticationWithToken
    method(383, m(340, 0xa, 0, 0), 563, 2, 0x48, 0, NONE, NONE), // ConfirmNewPassword
    method(384, NOTHING, 156, 2, 0x45, 0, NONE, NONE), // ConfirmOrderPackaging
    method(385, m(311, 0x262, 0, 0), 561, 1, 0x48, 0, NONE, NONE), // ConfirmPasswordRecovery
    method(386, m(340, 0xa, 0, 0), 562, 2, 0x49, 0, NONE, NONE), // ConfirmPhone
    method(387, NOTHING, 12, 3, 0x49, 0, NONE, NONE), // ConfirmPriceLineSalesOrder
    method(388, NOTHING, 304, 3, 0x49, 0, NONE, NONE), // ConfirmPriceLinesOrder
    method(389, NOTHING, 565, 2, 0xa, 0, NONE, NONE), // CreateBalanceChargingBill
    method(390, m(311, 0x1, 0, 0), 358, 3, 0x4a, 0, NONE, NONE), // CreateContentMenuItem
    method(391, m(311, 0x1, 0, 0), 567, 2, 0x4a, 0, NONE, NONE), // CreateExternalDeliveryRate
    method(392, m(311, 0x0, 0, 0), 569, 2, 0x4a, 0, NONE, NONE), // CreateExternalDeliveryType
    method(393, NOTHING, 571, 2, 0x4a, 0, NONE, NONE), // CreateInstanceRole
    method(394, NOTHING, 573, 2, 0x4a, 0, NONE, NONE), // CreateInstanceRoleFromTemplate
    method(395, m(311, 0x0, 0, 0), 575, 2, 0x4a, 0, NONE, NONE), // CreateInstanceUser
    method(396, m(311, 0x247, 2, 1), 577, 2, 0x49, 0, NONE, NONE), // CreateMultiSalesOrder
    method(398, m(311, 0x247, 0, 0), 579, 2, 0x49, 0, NONE, NONE), // CreateOrder
    method(399, m(311, 0x249, 0, 0), 12, 2, 0x4a, 0, NONE, NONE), // CreatePackage
    method(400, m(311, 0x0, 0, 0), 581, 2, 0x4a, 0, NONE, NONE), // CreatePackageForOperator
    method(401, m(311, 0x247, 0, 0), 112, 4, 0x49, 0, NONE, NONE), // CreateSalesOrder
    method(402, m(311, 0x0, 0, 0), 49, 5, 0x49, 0, NONE, NONE), // CreateTicket
    method(403, m(311, 0x0, 0, 0), 361, 3, 0x49, 0, NONE, NONE), // CreateTicketMessage
    method(404, m(311, 0xb, 0, 0), 583, 2, 0x49, 0, NONE, NONE), // CreateUserProfile
    method(405, m(311, 0xb, 0, 0), 364, 3, 0x4a, 0, NONE, NONE), // CreateUserProfileForOperator
    method(406, m(311, 0x4, 0, 0), 585, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseCategory
    method(407, m(311, 0x4, 0, 0), 587, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseItem
    method(408, m(311, 0x4, 0, 0), 589, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseProperty
    method(409, m(311, 0x4, 0, 0), 367, 3, 0x4a, 0, NONE, NONE), // CreateWarehousePropertyValue
    method(410, NOTHING, 334, 3, 0x46, 0, NONE, NONE), // DeattachRightsFromRole
    method(411, NOTHING, 343, 2, 0x45, 0, NONE, NONE), // DeleteAccount
    method(412, NOTHING, 535, 2, 0x46, 0, NONE, NONE), // DeleteBlackListContents
    method(413, NOTHING, 591, 2, 0x46, 0, NONE, NONE), // DeleteContentMenuItem
    method(414, NOTHING, 322, 2, 0x46, 0, NONE, NONE), // DeleteInstanceRole
    method(415, NOTHING, 96, 2, 0x46, 0, NONE, NONE), // DeleteInstanceUser
    method(416, NOTHING, 551, 2, 0x46, 0, NONE, NONE), // DeleteItemReviews
    method(417, NOTHING, 502, 2, 0x4b, 0, NONE, NONE), // DeleteMultipleOrderLines
    method(418, NOTHING, 39, 2, 0x46, 0, NONE, NONE), // DeletePackage
    method(419, NOTHING, 312, 2, 0x46, 0, NONE, NONE), // DeleteUser
    method(420, NOTHING, 517, 2, 0x45, 0, NONE, NONE), // DeleteUserProfile
    method(421, NOTHING, 312, 3, 0x46, 0, NONE, NONE), // DeleteUserProfileForOperator
    method(422, NOTHING, 523, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseCategory
    method(423, NOTHING, 526, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseItem
    method(424, NOTHING, 367, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseProperty
    method(425, NOTHING, 593, 2, 0x46, 0, NONE, NONE), // DeleteWarehousePropertyValue
    method(426, NOTHING, 331, 3, 0x46, 0, NONE, NONE), // DetachActionsFromRole
    method(427, NOTHING, 116, 4, 0x4a, 0, NONE, NONE), // DoActionForBackgroundActivity
    method(428, NOTHING, 120, 4, 0x4a, 0, NONE, NONE), // DoStepActionForBackgroundActivity
    method(429, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditBasketItemFields
    method(430, NOTHING, 373, 3, 0x45, 0, NONE, NONE), // EditBasketItemQuantity
    method(431, NOTHING, 595, 2, 0x46, 0, NONE, NONE), // EditBlackListContents
    method(432, m(316, 0x0, 0, 0), 376, 3, 0x46, 0, NONE, NONE), // EditBrandInfo
    method(433, NOTHING, 597, 2, 0x46, 0, NONE, NONE), // EditCategoriesVisible
    method(434, NOTHING, 379, 3, 0x46, 0, NONE, NONE), // EditCategoryExternalId
    method(435, m(321, 0x230, 0, 0), 382, 3, 0x46, 0, NONE, NONE), // EditCategoryInfo
    method(436, NOTHING, 385, 3, 0x46, 0, NONE, NONE), // EditCategoryName
    method(437, NOTHING, 385, 3, 0x46, 0, NONE, NONE), // EditCategoryNameByLanguage
    method(438, NOTHING, 388, 3, 0x46, 0, NONE, NONE), // EditCategoryParent
    method(439, NOTHING, 567, 2, 0x46, 0, NONE, NONE), // EditExternalDeliveryRate
    method(440, NOTHING, 569, 2, 0x46, 0, NONE, NONE), // EditExternalDeliveryType
    method(441, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditFavoriteVendorFields
    method(442, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditNoteItemFields
    method(443, NOTHING, 373, 3, 0x45, 0, NONE, NONE), // EditNoteItemQuantity
    method(444, NOTHING, 599, 2, 0x46, 0, NONE, NONE), // EditOperatorInfo
    method(445, NOTHING, 391, 3, 0x46, 0, NONE, NONE), // EditOrderOfCategory
    method(446, NOTHING, 394, 3, 0x46, 0, NONE, NONE), // EditPriceFormationGroup
    method(447, NOTHING, 601, 2, 0x46, 0, NONE, NONE), // EditPriceFormationSettings
    method(448, NOTHING, 54, 5, 0x46, 0, NONE, NONE), // EditTranslateByKey
    method(449, NOTHING, 549, 2, 0x46, 0, NONE, NONE), // EditUser
    method(450, m(452, 0x13b, 3, 1), 0, 1, 0x42, 0, NONE, NONE), // ExportCatalog
    method(453, NOTHING, 603, 2, 0x4a, 0, NONE, NONE), // ExportPackageToDeliveryServiceSystem
    method(454, m(452, 0x0, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // ExportStructure
    method(455, m(452, 0x0, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // ExportStructureByLanguage
    method(456, NOTHING, 412, 2, 0x2, 0, NONE, NONE), // ExportSubCatalogTree
    method(457, m(311, 0x198, 0, 0), 124, 4, 0x142, 0, NONE, NONE), // FindBaseUserInfoListFrame
    method(458, m(459, 0x17c, 0, 0), 237, 1, 0xc0, 0, NONE, NONE), // FindBrandInfoList
    method(460, m(461, 0x1a4, 0, 0), 128, 4, 0x1c0, 0, NONE, NONE), // FindCategoryItemInfoListFrame
    method(462, m(461, 0x1a4, 0, 0), 128, 4, 0x1c0, 0, NONE, NONE), // FindCategoryItemSimpleInfoListFrame
    method(463, m(311, 0x1c0, 0, 0), 605, 2, 0x42, 0, NONE, NONE), // FindDiscountGroup
    method(464, m(465, 0x17d, 0, 0), 709, 1, 0xc0, 0, NONE, NONE), // FindHintCategoryInfoList
    method(466, m(461, 0x1a4, 0, 0), 59, 5, 0x1c0, 0, NONE, NONE), // FindItemInfoListFrameByTitle
    method(467, m(461, 0x1a4, 0, 0), 59, 5, 0x1c0, 0, NONE, NONE), // FindItemSimpleInfoListFrameByTitle
    method(468, m(311, 0x101, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetAccountInfo
    method(469, m(311, 0x100, 0, 0), 18, 2, 0x42, 0, NONE, NONE), // GetAccountInfoForOperator
    method(470, m(311, 0x15c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetActionList
    method(471, m(311, 0x106, 0, 0), 132, 4, 0x42, 0, NONE, NONE), // GetAdditionalItemInfo
    method(472, m(311, 0x10a, 0, 0), 136, 4, 0x42, 0, NONE, NONE), // GetAdditionalVendorInfo
    method(473, m(311, 0x17a, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetAllAreaList
    method(474, m(340, 0xa, 0, 0), 0, 0, 0x44, 0, NONE, NONE), // GetAnonymousSession
    method(475, m(311, 0x17b, 0, 0), 607, 2, 0x42, 0, NONE, NONE), // GetArchiveBoxStatistics
    method(476, m(311, 0x113, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetAutoRatingListsSettings
    method(477, m(311, 0x16c, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetAvailableFeatureInfoList
    method(478, m(311, 0x18f, 0, 0), 710, 1, 0x40, 0, NONE, NONE), // GetAvailableProviderSearchMethodInfoListForSearchParameters
    method(479, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetAvailableRoleList
    method(480, m(311, 0x116, 0, 0), 116, 3, 0x42, 0, NONE, NONE), // GetBackgroundActivityInfo
    method(481, m(311, 0x11d, 0, 0), 147, 1, 0x40, 0, NONE, NONE), // GetBanners
    method(482, m(483, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, 484), // GetBasket
    method(485, m(311, 0x122, 0, 0), 611, 2, 0x41, 0, NONE, 486), // GetBasketCheckingResult
    method(487, m(311, 0x12f, 0, 0), 397, 3, 0x42, 0, NONE, NONE), // GetBill
    method(488, m(311, 0x151, 4, 1), 0, 1, 0x42, 0, NONE, NONE), // GetBlackListContents
    method(490, m(491, 0x22f, 0, 0), 377, 1, 0xc0, 0, NONE, NONE), // GetBrandInfo
    method(492, m(459, 0x17c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetBrandInfoFullList
    method(493, m(459, 0x17c, 0, 0), 0, 0, 0xc0, 0, NONE, NONE), // GetBrandInfoList
    method(494, m(459, 0x1a2, 0, 0), 36, 2, 0x1c0, 0, NONE, NONE), // GetBrandInfoListFrame
    method(495, m(459, 0x17c, 0, 0), 400, 3, 0xc0, 0, NONE, NONE), // GetBrandRatingList
    method(496, m(459, 0x1a2, 0, 0), 140, 4, 0x1c0, 0, NONE, NONE), // GetBrandRatingListFrame
    method(497, m(311, 0x133, 0, 0), 0, 0, 0xc0, 60, NONE, 498), // GetBriefCatalog
    method(499, m(311, 0x135, 0, 0), 613, 2, 0x40, 0, NONE, 350), // GetBulkItemsResult
    method(500, m(311, 0x135, 0, 0), 613, 2, 0x40, 0, NONE, 350), // GetBulkSearchItemsResult
    method(501, m(311, 0x26a, 0, 0), 418, 2, 0x40, 0, NONE, NONE), // GetCalculatedPrice
    method(502, m(311, 0x136, 0, 0), 711, 1, 0x40, 0, NONE, NONE), // GetCallArchives
    method(503, m(311, 0x139, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCallStatistics
    method(504, m(311, 0x173, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCatalogLanguageInfoList
    method(505, m(465, 0x17d, 0, 0), 394, 2, 0x42, 0, NONE, NONE), // GetCategoriesOfPriceFormationGroup
    method(506, m(321, 0x230, 0, 0), 128, 1, 0xc0, 60, NONE, NONE), // GetCategoryInfo
    method(507, m(465, 0x17d, 0, 0), 181, 1, 0xc0, 60, NONE, NONE), // GetCategoryInfoList
    method(508, m(461, 0x1a4, 0, 0), 403, 3, 0x1c0, 0, NONE, NONE), // GetCategoryItemInfoListFrame
    method(509, m(461, 0x1a4, 0, 0), 403, 3, 0x1c0, 0, NONE, NONE), // GetCategoryItemSimpleInfoListFrame
    method(510, m(465, 0x17d, 0, 0), 400, 3, 0xc0, 0, NONE, NONE), // GetCategoryRatingList
    method(511, m(311, 0x1a3, 0, 0), 140, 4, 0x1c0, 0, NONE, NONE), // GetCategoryRatingListFrame
    method(512, m(465, 0x17d, 0, 0), 128, 1, 0xc0, 60, NONE, NONE), // GetCategoryRootPath
    method(513, m(514, 0x184, 0, 0), 128, 1, 0xc0, 0, NONE, NONE), // GetCategorySearchProperties
    method(515, m(465, 0x17d, 0, 0), 182, 1, 0xc0, 60, NONE, NONE), // GetCategorySubcategoryInfoList
    method(516, m(311, 0x145, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetCollectionsSettings
    method(517, m(311, 0x148, 0, 0), 341, 2, 0x40, 0, NONE, NONE), // GetCommonInstanceOptionsInfo
    method(518, m(519, 0x193, 0, 0), 615, 2, 0x40, 0, NONE, NONE), // GetConfiguredItemInfoList
    method(520, m(311, 0x0, 5, 1), 0, 1, 0x42, 0, NONE, NONE), // GetContentTypes
    method(523, m(311, 0x15f, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCountryInfoList
    method(524, m(311, 0x156, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCurrency
    method(525, m(311, 0x1e9, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCurrencyInstanceList
    method(526, m(311, 0x160, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCurrencyList
    method(527, NOTHING, 617, 2, 0x2, 0, NONE, NONE), // GetCurrencyRateHistory
    method(528, m(311, 0x162, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCurrencySynchronizationModeList
    method(529, m(311, 0x22e, 0, 0), 607, 2, 0x42, 0, NONE, NONE), // GetCurrentBoxStatistics
    method(530, m(311, 0x295, 6, 1), 12, 2, 0x41, 0, NONE, NONE), // GetCustomerSalesProcessLog
    method(532, m(311, 0x15f, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetDeliveryCountryInfoList
    method(533, m(311, 0x163, 0, 0), 463, 2, 0x41, 0, NONE, NONE), // GetDeliveryModesByBasket
    method(534, m(311, 0x180, 0, 0), 407, 1, 0x40, 0, NONE, NONE), // GetDeliveryModesByServiceSystem
    method(535, m(311, 0x1b8, 7, 1), 619, 2, 0x40, 0, NONE, NONE), // GetDeliveryModesWithPrice
    method(537, m(311, 0x181, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetDeliveryServiceSystemInfoList
    method(538, m(311, 0x237, 0, 0), 406, 3, 0x42, 0, NONE, NONE), // GetDeliveryServiceSystemSettings
    method(539, m(311, 0x1be, 0, 0), 409, 3, 0x42, 0, NONE, NONE), // GetDirectPaymentSettings
    method(540, m(311, 0x1c0, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetDiscountGroup
    method(541, m(311, 0x164, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetDiscountGroupList
    method(542, m(311, 0x164, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetDiscountGroups
    method(543, m(311, 0x165, 0, 0), 412, 3, 0x42, 0, NONE, NONE), // GetEditableCategorySubcategories
    method(544, m(311, 0x1cc, 0, 0), 415, 3, 0x42, 0, NONE, NONE), // GetEmailServerInfo
    method(545, m(311, 0x167, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetEmailServerInfoList
    method(546, m(311, 0x193, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetEnabledFeatures
    method(547, m(311, 0x111, 0, 0), 144, 4, 0x55, 0, NONE, NONE), // GetExternalAuthenticationInfo
    method(548, m(311, 0x15d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetExternalAuthenticationSystemInfoList
    method(549, m(311, 0x1d0, 0, 0), 621, 2, 0x42, 0, NONE, NONE), // GetExternalDeliveryRate
    method(550, m(311, 0x16a, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetExternalDeliveryRateList
    method(551, m(311, 0x1d1, 0, 0), 623, 2, 0x42, 0, NONE, NONE), // GetExternalDeliveryType
    method(552, m(311, 0x16b, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetExternalDeliveryTypeList
    method(553, m(483, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, 484), // GetFavoriteVendors
    method(554, m(311, 0x1d9, 0, 0), 712, 1, 0x40, 0, NONE, NONE), // GetFileInfo
    method(555, m(311, 0x2e1, 0, 0), 625, 2, 0x44, 0, NONE, NONE), // GetFileUploadUrl
    method(556, m(311, 0x1dd, 0, 0), 627, 2, 0x42, 0, NONE, NONE), // GetFinancialCalculation
    method(557, m(311, 0x1df, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetFinancialReport
    method(558, m(459, 0x17c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetGlobalBrandInfoList
    method(559, m(311, 0x139, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetGlobalCallStatistics
    method(560, m(311, 0x15a, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceCurrenciesSettings
    method(561, m(311, 0x1e9, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetInstanceCurrencyInfoList
    method(562, m(311, 0x161, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetInstanceCurrencyRateList
    method(563, m(311, 0x1ec, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceOptionsInfo
    method(564, m(311, 0x15c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserActionList
    method(565, m(311, 0x16e, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserList
    method(566, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserRoleList
    method(567, m(311, 0x16f, 0, 0), 96, 2, 0x42, 0, NONE, NONE), // GetInstanceUserRoleListByLogin
    method(568, m(311, 0x17f, 0, 0), 1, 1, 0xc0, 0, NONE, NONE), // GetItemDeliveryCosts
    method(569, m(570, 0x23c, 0, 0), 1, 1, 0xc0, 5, NONE, NONE), // GetItemDescription
    method(571, m(572, 0x23d, 0, 0), 629, 2, 0xc0, 5, NONE, NONE), // GetItemFullInfo
    method(573, m(572, 0x23d, 0, 0), 1, 1, 0xc0, 5, NONE, NONE), // GetItemFullInfoWithDeliveryCosts
    method(574, m(572, 0x23d, 0, 0), 629, 2, 0xc0, 5, NONE, NONE), // GetItemFullInfoWithPromotions
    method(575, m(576, 0x23e, 0, 0), 1, 1, 0xc0, 5, NONE, NONE), // GetItemInfo
    method(577, m(578, 0x182, 0, 0), 713, 1, 0xc0, 5, NONE, NONE), // GetItemInfoList
    method(579, m(311, 0x170, 0, 0), 418, 3, 0x40, 0, NONE, NONE), // GetItemMarketPriceList
    method(580, m(570, 0x23c, 0, 0), 1, 1, 0xc0, 5, NONE, NONE), // GetItemOriginalDescription
    method(581, m(311, 0x26a, 0, 0), 148, 4, 0xc0, 0, NONE, NONE), // GetItemPrice
    method(582, m(311, 0x183, 0, 0), 1, 1, 0xc0, 5, NONE, NONE), // GetItemPromotions
    method(583, m(311, 0x183, 0, 0), 631, 2, 0xc0, 0, NONE, NONE), // GetItemPromotionsWithAttempts
    method(584, m(452, 0x182, 0, 0), 400, 3, 0xc0, 0, NONE, NONE), // GetItemRatingList
    method(585, m(461, 0x1a4, 0, 0), 140, 4, 0x1c0, 0, NONE, NONE), // GetItemRatingListFrame
    method(586, m(311, 0x1fa, 0, 0), 188, 2, 0x51, 0, NONE, NONE), // GetItemReview
    method(587, m(311, 0x1fd, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetItemReviewSettings
    method(588, m(465, 0x17d, 0, 0), 633, 2, 0xc0, 0, NONE, NONE), // GetItemRootPath
    method(589, m(311, 0x26a, 0, 0), 7, 4, 0xc0, 0, NONE, NONE), // GetItemTotalCost
    method(590, m(311, 0x177, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetLanguageInfoList
    method(591, m(311, 0x293, 8, 1), 12, 3, 0x42, 0, NONE, NONE), // GetLineAvailableStatusList
    method(593, m(311, 0x174, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetMarketMerchInfoList
    method(594, m(311, 0x175, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetMarketsMerchPriceConfigXML
    method(595, m(311, 0x168, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetMessageEventList
    method(596, m(311, 0x20c, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetMessageSettings
    method(597, m(311, 0x20a, 0, 0), 152, 4, 0x42, 0, NONE, NONE), // GetMessageTemplate
    method(598, m(311, 0x1bb, 0, 0), 135, 1, 0x40, 0, NONE, NONE), // GetMetaDemoObject
    method(599, m(311, 0x176, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetMetaEntities
    method(600, m(483, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, 484), // GetNote
    method(601, m(311, 0x178, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperationTypes
    method(602, m(311, 0x217, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperatorInfo
    method(603, m(311, 0x16d, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperatorRightTree
    method(604, m(311, 0x293, 8, 1), 0, 1, 0x42, 1440, NONE, NONE), // GetOrderLineStatusList
    method(605, m(311, 0x225, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetOrderSettings
    method(606, m(311, 0x226, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOrderSettingsInfo
    method(607, m(311, 0x296, 9, 1), 0, 1, 0x42, 1440, NONE, NONE), // GetOrderStatusList
    method(609, m(311, 0x100, 0, 0), 156, 2, 0x42, 0, NONE, NONE), // GetOrderUserAccountInfoForOperator
    method(610, m(611, 0x2e3, 0, 0), 156, 2, 0x42, 0, NONE, NONE), // GetOrderUserInfoForOperator
    method(612, m(311, 0x103, 0, 0), 156, 4, 0x42, 0, NONE, 613), // GetOrderUserStatementForOperator
    method(614, m(311, 0x22c, 0, 0), 0, 1, 0x43, 0, NONE, 350), // GetOrdersHistory
    method(615, m(311, 0x138, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetOtapiCallStatistic
    method(616, m(311, 0x249, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackage
    method(617, m(311, 0x18a, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackageAvailableStatusList
    method(618, m(311, 0x260, 0, 0), 39, 2, 0x41, 0, NONE, NONE), // GetPackageTracking
    method(619, m(311, 0x260, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackageTrackingForOperator
    method(620, m(483, 0x142, 0, 0), 635, 2, 0x41, 0, NONE, 484), // GetPartialBasket
    method(621, m(311, 0x266, 10, 1), 0, 0, 0x40, 0, NONE, NONE), // GetPaymentModes
    method(623, m(311, 0x264, 0, 0), 637, 2, 0x49, 0, NONE, NONE), // GetPaymentParameters
    method(624, m(311, 0x26b, 0, 0), 394, 2, 0x42, 0, NONE, NONE), // GetPriceFormationGroup
    method(625, m(311, 0x18c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationGroupList
    method(626, m(311, 0x1c8, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationSettings
    method(627, m(311, 0x2c9, 0, 0), 639, 2, 0x42, 0, NONE, NONE), // GetPriceFormationStrategy
    method(628, m(311, 0x192, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationStrategyList
    method(629, m(311, 0x186, 0, 0), 641, 2, 0xc0, 0, NONE, NONE), // GetPromoteItems
    method(630, m(311, 0x133, 0, 0), 193, 1, 0xc0, 60, NONE, 498), // GetProviderBriefCatalog
    method(631, m(321, 0x230, 0, 0), 128, 1, 0xc0, 60, NONE, NONE), // GetProviderCategory
    method(632, m(465, 0x17d, 0, 0), 128, 1, 0xc0, 60, NONE, NONE), // GetProviderCategoryRootPath
    method(633, m(465, 0x17d, 0, 0), 128, 1, 0xc0, 60, NONE, NONE), // GetProviderCategorySubcategories
    method(634, m(311, 0x272, 0, 0), 193, 1, 0x40, 0, NONE, NONE), // GetProviderInfo
    method(635, m(311, 0x18d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetProviderInfoList
    method(636, m(311, 0x270, 0, 0), 421, 3, 0x46, 0, NONE, NONE), // GetProviderOrdersIntegrationSessionAuthenticationInfo
    method(637, m(311, 0x190, 0, 0), 192, 2, 0x42, 0, NONE, NONE), // GetProviderOrdersIntegrationSessionInfoList
    method(638, m(311, 0x274, 0, 0), 424, 3, 0x42, 0, NONE, NONE), // GetProviderOrdersIntegrationSettings
    method(639, m(311, 0x278, 0, 0), 160, 4, 0x42, 0, NONE, NONE), // GetProviderSearchMethod
    method(640, m(311, 0x18f, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetProviderSearchMethodInfoList
    method(641, m(311, 0x27a, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetProviderSearchMethodSettings
    method(642, m(311, 0x18e, 0, 0), 54, 2, 0x42, 0, NONE, NONE), // GetProviderSearchMethods
    method(643, m(311, 0x27f, 0, 0), 424, 3, 0x42, 0, NONE, NONE), // GetProviderSettings
    method(644, m(311, 0x172, 0, 0), 26, 1, 0x40, 0, NONE, NONE), // GetRatingCollectionsByContent
    method(645, m(311, 0x172, 0, 0), 427, 3, 0x42, 0, NONE, NONE), // GetRatingListsByElement
    method(646, m(311, 0x16d, 0, 0), 430, 3, 0x42, 0, NONE, NONE), // GetRightTree
    method(647, m(311, 0x15c, 0, 0), 430, 3, 0x42, 0, NONE, NONE), // GetRoleActionList
    method(648, m(311, 0x17a, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetRootAreaList
    method(649, m(465, 0x17d, 0, 0), 0, 0, 0xc0, 60, NONE, NONE), // GetRootCategoryInfoList
    method(650, m(311, 0x290, 11, 1), 12, 3, 0x42, 0, NONE, NONE), // GetSaleLineProcessLog
    method(652, m(311, 0x179, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetSalesOperatorInfoList
    method(653, m(311, 0x21b, 0, 0), 12, 2, 0x41, 0, NONE, NONE), // GetSalesOrderDetails
    method(654, m(311, 0x21b, 0, 0), 164, 4, 0x42, 0, NONE, NONE), // GetSalesOrderDetailsForOperator
    method(655, m(311, 0x24a, 12, 1), 12, 2, 0x41, 0, NONE, NONE), // GetSalesOrderShippings
    method(657, m(311, 0x247, 2, 1), 643, 2, 0x41, 0, NONE, NONE), // GetSalesOrdersList
    method(658, m(311, 0x247, 2, 1), 645, 2, 0x42, 0, NONE, NONE), // GetSalesOrdersListForOperator
    method(659, m(311, 0x185, 0, 0), 12, 2, 0x42, 0, NONE, NONE), // GetSalesPackageList
    method(660, m(311, 0x294, 0, 0), 12, 2, 0x42, 0, NONE, NONE), // GetSalesPaymentInfo
    method(661, m(311, 0x295, 6, 1), 12, 2, 0x42, 0, NONE, NONE), // GetSalesProcessLog
    method(662, m(465, 0x17d, 0, 0), 0, 0, 0xc0, 60, NONE, NONE), // GetSearchCategoryInfoList
    method(663, m(311, 0x193, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetSearchStringRatingList
    method(664, m(311, 0x29b, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetSelectorExportingSettings
    method(665, m(311, 0x169, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetSelectorExportingTargets
    method(666, m(257, 0x29e, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetShowcase
    method(667, m(668, 0x29d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetShowcaseCurrencyRates
    method(669, m(311, 0x2c0, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetSmsServiceSettings
    method(670, m(311, 0x102, 0, 0), 433, 3, 0x41, 0, NONE, 613), // GetStatement
    method(671, m(311, 0x103, 0, 0), 168, 4, 0x42, 0, NONE, 613), // GetStatementForOperator
    method(672, m(311, 0x2c6, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetStatisticsSettings
    method(673, m(311, 0x17a, 0, 0), 647, 2, 0x40, 0, NONE, NONE), // GetSubAreaList
    method(674, m(311, 0x2cc, 0, 0), 0, 1, 0x42, 0, NONE, 484), // GetTariffChangeHistory
    method(675, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetTemplateRoleList
    method(676, m(465, 0x17d, 0, 0), 0, 0, 0xc0, 60, NONE, NONE), // GetThreeLevelRootCategoryInfoList
    method(677, m(311, 0x2d2, 13, 1), 0, 0, 0x40, 0, NONE, NONE), // GetTicketCatogories
    method(679, m(311, 0x2d3, 0, 0), 436, 3, 0x45, 0, NONE, NONE), // GetTicketDetails
    method(680, m(311, 0x2d4, 14, 1), 649, 2, 0x41, 0, NONE, NONE), // GetTicketInfoList
    method(682, m(683, 0x1a5, 0, 0), 439, 3, 0x1c0, 0, NONE, NONE), // GetTradeRateInfoListFrame
    method(684, m(311, 0x195, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetTranslatableContentList
    method(685, m(311, 0x194, 0, 0), 442, 3, 0x42, 0, NONE, NONE), // GetTranslatedListByKey
    method(686, m(465, 0x17d, 0, 0), 0, 0, 0xc0, 60, NONE, NONE), // GetTwoLevelRootCategoryInfoList
    method(687, m(311, 0x1c0, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserDiscountGroupForOperator
    method(688, m(311, 0x164, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserDiscountGroupsForOperator
    method(689, m(611, 0x2e3, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserInfo
    method(690, m(611, 0x2e3, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserInfoForOperator
    method(691, m(311, 0x2e4, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserPreferences
    method(692, m(311, 0x197, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserProfileInfoList
    method(693, m(311, 0x197, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserProfileInfoListForOperator
    method(694, m(311, 0x2e9, 0, 0), 409, 3, 0x42, 0, NONE, NONE), // GetUserProfileSettings
    method(695, m(311, 0x2ed, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetUserSettings
    method(696, m(697, 0x2f0, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserStatusInfo
    method(698, m(311, 0x19e, 0, 0), 172, 4, 0x142, 0, NONE, NONE), // GetUsersOfDiscountGroup
    method(699, m(700, 0x254, 0, 0), 138, 1, 0xc0, 0, NONE, NONE), // GetVendorInfo
    method(701, m(461, 0x1a4, 0, 0), 176, 4, 0x1c0, 0, NONE, NONE), // GetVendorItemInfoSortedListFrame
    method(702, m(461, 0x1a4, 0, 0), 176, 4, 0x1c0, 0, NONE, NONE), // GetVendorItemSimpleInfoSortedListFrame
    method(703, m(311, 0x189, 0, 0), 400, 3, 0xc0, 0, NONE, NONE), // GetVendorRatingList
    method(704, m(311, 0x1ad, 0, 0), 140, 4, 0x1c0, 0, NONE, NONE), // GetVendorRatingListFrame
    method(705, m(311, 0x19d, 0, 0), 212, 3, 0x142, 0, NONE, NONE), // GetWaitingDirectPayments
    method(706, m(311, 0x255, 0, 0), 523, 2, 0x42, 0, NONE, NONE), // GetWarehouseCategoryInfo
    method(707, m(311, 0x256, 0, 0), 526, 2, 0x42, 0, NONE, NONE), // GetWarehouseItemInfo
    method(708, m(311, 0x302, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetWarehouseProperties
    method(709, m(311, 0x305, 0, 0), 367, 2, 0x42, 0, NONE, NONE), // GetWarehousePropertyValues
    method(710, m(257, 0x30b, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetWebUISettings
    method(711, m(311, 0x0, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetYandexMarketDataUrl
    method(712, m(311, 0x30d, 0, 0), 135, 1, 0x40, 0, NONE, NONE), // GetYandexMarketIntegrationSettings
    method(713, m(311, 0x1f9, 0, 0), 445, 3, 0x49, 0, NONE, NONE), // GradeItemReview
    method(714, NOTHING, 0, 1, 0x4a, 0, NONE, NONE), // HideDeletedCategoriesWithoutChildren
    method(715, NOTHING, 651, 2, 0x4a, 0, NONE, NONE), // ImportCatalog
    method(716, m(311, 0x1e3, 0, 0), 653, 2, 0x4a, 0, NONE, NONE), // ImportExternalItemReviews
    method(717, NOTHING, 655, 2, 0x4a, 0, NONE, NONE), // ImportStructure
    method(718, NOTHING, 655, 2, 0x4a, 0, NONE, NONE), // ImportStructureByLanguage
    method(719, m(311, 0x1e4, 0, 0), 448, 3, 0x4a, 0, NONE, NONE), // ImportSubCatalogTree
    method(720, NOTHING, 657, 2, 0x4a, 0, NONE, NONE), // InsertElementsSetToRatingList
    method(721, NOTHING, 451, 3, 0x4a, 0, NONE, NONE), // MergeOrders
    method(722, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // MoveAllItemsFromCartToNote
    method(723, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // MoveAllItemsFromNoteToBasket
    method(724, NOTHING, 180, 4, 0x4a, 0, NONE, NONE), // MoveCategories
    method(725, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // MoveItemFromCartToNote
    method(726, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // MoveItemFromNoteToBasket
    method(727, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // MoveItemsFromBasketToNote
    method(728, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // MoveItemsFromNoteToBasket
    method(729, NOTHING, 454, 3, 0x49, 0, NONE, NONE), // PaymentPersonalAccount
    method(730, NOTHING, 18, 6, 0x4a, 0, NONE, NONE), // PostTransaction
    method(731, m(311, 0x9, 0, 0), 659, 2, 0x4a, 0, NONE, NONE), // PrintPackageReceipt
    method(732, NOTHING, 661, 2, 0x4a, 0, NONE, NONE), // PurchaseItems
    method(733, m(311, 0x247, 0, 0), 663, 2, 0x49, 0, NONE, NONE), // RecreateOrder
    method(734, m(311, 0x247, 0, 0), 457, 3, 0x49, 0, NONE, NONE), // RecreateSalesOrder
    method(735, m(361, 0x150, 0, 0), 665, 2, 0x59, 0, NONE, NONE), // RegisterUser
    method(736, NOTHING, 24, 4, 0x46, 0, NONE, NONE), // RemoveAllElementsRatingList
    method(737, NOTHING, 184, 3, 0x46, 0, NONE, NONE), // RemoveAllItemRatingList
    method(738, NOTHING, 376, 2, 0x46, 0, NONE, NONE), // RemoveBrandInfo
    method(739, NOTHING, 379, 2, 0x46, 0, NONE, NONE), // RemoveCategory
    method(740, NOTHING, 460, 3, 0x46, 0, NONE, NONE), // RemoveCategoryFromPriceFormationGroup
    method(741, NOTHING, 88, 3, 0x46, 0, NONE, NONE), // RemoveCurrencyRate
    method(742, NOTHING, 69, 2, 0x46, 0, NONE, NONE), // RemoveDiscountGroupFromInstance
    method(743, NOTHING, 24, 5, 0x46, 0, NONE, NONE), // RemoveElementsSetRatingList
    method(744, NOTHING, 621, 2, 0x46, 0, NONE, NONE), // RemoveExternalDeliveryRate
    method(745, NOTHING, 623, 2, 0x46, 0, NONE, NONE), // RemoveExternalDeliveryType
    method(746, NOTHING, 322, 3, 0x46, 0, NONE, NONE), // RemoveInstanceUserFromRole
    method(747, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveItemFromBasket
    method(748, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveItemFromNote
    method(749, NOTHING, 184, 4, 0x46, 0, NONE, NONE), // RemoveItemRatingList
    method(750, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // RemoveItemsFromBasket
    method(751, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // RemoveItemsFromNote
    method(752, NOTHING, 394, 2, 0x46, 0, NONE, NONE), // RemovePriceFormationGroup
    method(753, NOTHING, 325, 3, 0x46, 0, NONE, NONE), // RemoveUserFromDiscountGroup
    method(754, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveVendorFromFavorites
    method(755, NOTHING, 463, 3, 0x45, 0, NONE, NONE), // RemoveVendorsFromFavorites
    method(756, m(311, 0x263, 0, 0), 714, 1, 0x48, 0, NONE, NONE), // RequestPasswordRecovery
    method(757, NOTHING, 0, 0, 0x20b, 0, NONE, NONE), // ResendConfirmationCode
    method(758, NOTHING, 0, 0, 0x44, 0, NONE, NONE), // ResetInstanceCaches
    method(759, NOTHING, 12, 3, 0x46, 0, NONE, NONE), // RestoreLineSalesOrderForOperator
    method(760, NOTHING, 557, 2, 0x4b, 0, NONE, NONE), // RestoreOrders
    method(761, NOTHING, 188, 4, 0x4a, 0, NONE, NONE), // RewardItemReview
    method(762, m(311, 0x117, 0, 0), 0, 1, 0x4a, 0, 763, NONE), // RunAutoRatingListsUpdating
    method(764, m(311, 0x117, 0, 0), 463, 2, 0x49, 0, 765, NONE), // RunBasketChecking
    method(766, m(311, 0x117, 0, 0), 715, 1, 0xc8, 0, NONE, NONE), // RunBulkItems
    method(767, m(311, 0x117, 0, 0), 35, 3, 0xc8, 0, NONE, NONE), // RunBulkSearchItems
    method(768, m(311, 0x117, 0, 0), 406, 2, 0x4a, 0, NONE, NONE), // RunExportedPackagesConfirming
    method(769, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, 770, NONE), // RunOrderExportingToProvider
    method(771, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, 772, NONE), // RunOrderLinkingWithProvider
    method(773, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, 774, NONE), // RunOrderUnlinkingFromProvider
    method(775, m(311, 0x117, 0, 0), 196, 4, 0x6a, 0, 776, NONE), // RunOrdersSynchronizingWithProvider
    method(777, m(311, 0x117, 0, 0), 667, 2, 0x4a, 0, 778, NONE), // RunSelectorExporting
    method(779, m(311, 0x117, 0, 0), 669, 2, 0x4a, 0, 780, NONE), // RunWarehouseImportItems
    method(781, m(311, 0x294, 0, 0), 454, 3, 0x4a, 0, NONE, NONE), // SalesPaymentReserve
    method(782, m(311, 0x15e, 0, 0), 671, 2, 0x42, 0, NONE, NONE), // SearchBackgroundActivities
    method(783, m(311, 0x199, 0, 0), 200, 4, 0x142, 0, NONE, NONE), // SearchBills
    method(784, m(311, 0x19a, 0, 0), 466, 3, 0x140, 0, NONE, NONE), // SearchCities
    method(785, m(311, 0x19b, 0, 0), 64, 5, 0x142, 0, NONE, NONE), // SearchContentMenuItems
    method(786, m(465, 0x17d, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // SearchDeletedCategoriesIds
    method(787, m(311, 0x19c, 0, 0), 204, 4, 0x140, 0, NONE, NONE), // SearchDeliveryModes
    method(788, m(311, 0x1aa, 0, 0), 469, 3, 0x140, 0, NONE, NONE), // SearchDeliveryPickupPoints
    method(789, m(311, 0x1a9, 0, 0), 208, 4, 0x142, 0, NONE, NONE), // SearchDirectPayments
    method(790, m(311, 0x1a1, 0, 0), 212, 4, 0x142, 0, NONE, NONE), // SearchInstanceUserLogEntries
    method(791, m(311, 0x1a0, 0, 0), 216, 4, 0x151, 0, NONE, NONE), // SearchItemReviews
    method(792, m(311, 0x1a0, 0, 0), 220, 4, 0x142, 0, NONE, NONE), // SearchItemReviewsForOperator
    method(793, m(311, 0x244, 0, 0), 35, 3, 0x1c0, 0, NONE, NONE), // SearchItemsFrame
    method(794, m(311, 0x1a7, 0, 0), 224, 4, 0x142, 0, NONE, NONE), // SearchOrderLines
    method(795, m(311, 0x1a6, 0, 0), 228, 4, 0x142, 0, NONE, NONE), // SearchOrders
    method(796, m(311, 0x1a6, 0, 0), 232, 4, 0x141, 0, NONE, NONE), // SearchOrdersForUser
    method(797, m(311, 0x221, 0, 0), 228, 4, 0x142, 0, NONE, 798), // SearchOrdersWithSummary
    method(799, m(459, 0x1a2, 0, 0), 236, 4, 0x1c2, 0, NONE, NONE), // SearchOriginalBrandsFrame
    method(800, m(311, 0x1a8, 0, 0), 240, 4, 0x142, 0, NONE, NONE), // SearchPackages
    method(801, m(311, 0x1ab, 0, 0), 472, 3, 0x1c0, 0, NONE, NONE), // SearchPromoteItemsFrame
    method(802, m(459, 0x1a2, 0, 0), 241, 3, 0x1c0, 0, NONE, NONE), // SearchRatingListBrands
    method(803, m(311, 0x1a3, 0, 0), 241, 3, 0x1c0, 0, NONE, NONE), // SearchRatingListCategories
    method(804, m(461, 0x1a4, 0, 0), 475, 3, 0x1c0, 0, NONE, NONE), // SearchRatingListItems
    method(805, m(311, 0x193, 0, 0), 241, 3, 0x140, 0, NONE, NONE), // SearchRatingListSearchStrings
    method(806, m(311, 0x1ad, 0, 0), 478, 3, 0x1c0, 0, NONE, NONE), // SearchRatingListVendors
    method(807, m(311, 0x19f, 0, 0), 244, 4, 0x142, 0, NONE, NONE), // SearchRatingLists
    method(808, m(461, 0x1a4, 0, 0), 248, 4, 0x1d1, 0, NONE, NONE), // SearchReviewedItems
    method(809, m(311, 0x1b2, 0, 0), 252, 4, 0x141, 0, NONE, NONE), // SearchSimplifiedFavoriteVendors
    method(810, m(311, 0x1ac, 0, 0), 256, 4, 0x142, 0, NONE, NONE), // SearchTransactions
    method(811, m(311, 0x1b4, 0, 0), 260, 4, 0x142, 0, NONE, NONE), // SearchTranslations
    method(812, m(311, 0x1a9, 0, 0), 208, 4, 0x141, 0, NONE, NONE), // SearchUserPayments
    method(813, m(311, 0x19e, 0, 0), 69, 5, 0x142, 0, NONE, NONE), // SearchUsersOfDiscountGroup
    method(814, m(311, 0x120, 0, 0), 124, 4, 0x142, 0, NONE, NONE), // SearchUsersWithSummary
    method(815, m(311, 0x1ae, 0, 0), 264, 4, 0x142, 0, NONE, NONE), // SearchWarehouseCategories
    method(816, m(311, 0x1af, 0, 0), 268, 4, 0x142, 0, NONE, NONE), // SearchWarehouseItems
    method(817, NOTHING, 394, 2, 0x46, 0, NONE, NONE), // SetDefaultPriceFormationGroup
    method(818, NOTHING, 272, 4, 0x4a, 0, NONE, NONE), // SetDirectPaymentStatus
    method(819, NOTHING, 673, 2, 0x4a, 0, NONE, NONE), // SetMarketsMerchPriceConfigXML
    method(820, NOTHING, 460, 3, 0x46, 0, NONE, NONE), // SetPriceFormationGroupToCategory
    method(821, NOTHING, 481, 3, 0x46, 0, NONE, NONE), // SetSalesOperator
    method(822, NOTHING, 675, 2, 0x46, 0, NONE, NONE), // SetShowcaseSettings
    method(823, NOTHING, 484, 3, 0x46, 0, NONE, NONE), // SetUserBan
    method(824, NOTHING, 0, 0, 0x209, 0, NONE, NONE), // SetUserPushNotificationToken
    method(825, NOTHING, 677, 2, 0x46, 0, NONE, NONE), // SetWebUISettings
    method(826, NOTHING, 276, 4, 0x4a, 0, NONE, NONE), // SplitOrderLineForOperator
    method(827, NOTHING, 716, 1, 0x48, 0, NONE, NONE), // StoreRequestGroup
    method(828, NOTHING, 39, 2, 0x4a, 0, NONE, NONE), // SynchronizePackageWithDeliveryServiceSystem
    method(829, NOTHING, 0, 0, 0x40, 0, NONE, NONE), // Test
    method(830, NOTHING, 487, 3, 0x4a, 0, NONE, NONE), // TestEmailServer
    method(831, NOTHING, 280, 4, 0x4a, 0, NONE, NONE), // TestMessageTemplate
    method(832, NOTHING, 284, 4, 0x46, 0, NONE, NONE), // UpdateAdditionalItemInfo
    method(833, NOTHING, 288, 4, 0x46, 0, NONE, NONE), // UpdateAdditionalVendorInfo
    method(834, NOTHING, 679, 2, 0x46, 0, NONE, NONE), // UpdateAutoRatingListsSettings
    method(835, NOTHING, 681, 2, 0x46, 0, NONE, NONE), // UpdateCollectionsSettings
    method(836, NOTHING, 490, 3, 0x46, 0, NONE, NONE), // UpdateDeliveryServiceSystemSettings
    method(837, NOTHING, 683, 2, 0x4a, 0, NONE, NONE), // UpdateDirectPaymentSettings
    method(838, NOTHING, 493, 3, 0x46, 0, NONE, NONE), // UpdateDiscountGroup
    method(839, NOTHING, 496, 3, 0x46, 0, NONE, NONE), // UpdateEmailServerInfo
    method(840, NOTHING, 292, 4, 0x46, 0, NONE, NONE), // UpdateFinancialCalculationData
    method(841, NOTHING, 685, 2, 0x46, 0, NONE, NONE), // UpdateInstanceCurrenciesSettings
    method(842, NOTHING, 687, 2, 0x46, 0, NONE, NONE), // UpdateInstanceOptions
    method(843, NOTHING, 499, 3, 0x46, 0, NONE, NONE), // UpdateInstanceRole
    method(844, NOTHING, 689, 2, 0x46, 0, NONE, NONE), // UpdateInstanceUser
    method(845, NOTHING, 74, 5, 0x4a, 0, NONE, NONE), // UpdateItemRatingCategoryId
    method(846, NOTHING, 691, 2, 0x46, 0, NONE, NONE), // UpdateItemReviewSettings
    method(847, NOTHING, 693, 2, 0x46, 0, NONE, NONE), // UpdateMessageSettings
    method(848, NOTHING, 296, 4, 0x46, 0, NONE, NONE), // UpdateMessageTemplate
    method(849, NOTHING, 501, 1, 0x48, 0, NONE, NONE), // UpdateMetaDemoObject
    method(850, NOTHING, 502, 3, 0x4b, 0, NONE, NONE), // UpdateMultipleOrderLineStatuses
    method(851, NOTHING, 505, 3, 0x45, 0, NONE, NONE), // UpdateOrder
    method(852, NOTHING, 505, 3, 0x46, 0, NONE, NONE), // UpdateOrderForOperator
    method(853, NOTHING, 300, 4, 0x45, 0, NONE, NONE), // UpdateOrderLine
    method(854, NOTHING, 300, 4, 0x46, 0, NONE, NONE), // UpdateOrderLineForOperator
    method(855, NOTHING, 304, 4, 0x46, 0, NONE, NONE), // UpdateOrderLinesForOperator
    method(856, NOTHING, 695, 2, 0x46, 0, NONE, NONE), // UpdateOrderSettings
    method(857, m(311, 0x249, 0, 0), 508, 3, 0x46, 0, NONE, NONE), // UpdatePackage
    method(858, NOTHING, 511, 3, 0x4a, 0, NONE, NONE), // UpdateProviderOrdersIntegrationSettings
    method(859, NOTHING, 308, 4, 0x46, 0, NONE, NONE), // UpdateProviderSearchMethod
    method(860, NOTHING, 697, 2, 0x46, 0, NONE, NONE), // UpdateProviderSearchMethodSettings
    method(861, NOTHING, 514, 3, 0x4a, 0, NONE, NONE), // UpdateProviderSettings
    method(862, NOTHING, 699, 2, 0x46, 0, NONE, NONE), // UpdateSelectorExportingSettings
    method(863, NOTHING, 701, 2, 0x4a, 0, NONE, NONE), // UpdateSmsServiceSettings
    method(864, NOTHING, 703, 2, 0x46, 0, NONE, NONE), // UpdateStatisticsSettings
    method(865, NOTHING, 79, 5, 0x46, 0, NONE, NONE), // UpdateTranslation
    method(866, NOTHING, 549, 2, 0x45, 0, NONE, NONE), // UpdateUser
    method(867, NOTHING, 705, 2, 0x45, 0, NONE, NONE), // UpdateUserPreferences
    method(868, NOTHING, 517, 3, 0x45, 0, NONE, NONE), // UpdateUserProfile
    method(869, NOTHING, 312, 4, 0x46, 0, NONE, NONE), // UpdateUserProfileForOperator
    method(870, NOTHING, 520, 3, 0x4a, 0, NONE, NONE), // UpdateUserProfileSettings
    method(871, NOTHING, 707, 2, 0x46, 0, NONE, NONE), // UpdateUserSettings
    method(872, NOTHING, 523, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseCategory
    method(873, NOTHING, 526, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseItem
    method(874, NOTHING, 529, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseProperty
    method(875, NOTHING, 532, 3, 0x46, 0, NONE, NONE), // UpdateWarehousePropertyValue
    method(876, NOTHING, 501, 1, 0x44, 0, NONE, NONE), // UpdateYandexMarketIntegrationSettings
    method(877, NOTHING, 717, 1, 0x40, 0, NONE, NONE), // ValidateUserProfile
];

pub(crate) static PARAMS: [ParamRow; 718] = [
    // AddItemToBasket
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(29, 29, 0x0, NONE, 0, false),
    p(30, 30, 0x1, NONE, 0, true),
    p(32, 32, 0x1ca, 31, 0, false),
    p(33, 33, 0x0, NONE, 0, false),
    // BatchGetItemTotalCost
    p(0, 0, 0x0, NONE, 0, false),
    p(30, 30, 0x1, NONE, 0, true),
    p(28, 28, 0x0, NONE, 0, true),
    p(55, 55, 0x0, NONE, 0, false),
    p(29, 29, 0x0, NONE, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // ChangeLineStatus
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, true),
    p(75, 75, 0x0, NONE, 0, true),
    p(81, 81, 0x1, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    p(30, 30, 0x1, NONE, 0, false),
    // PostTransaction
    p(0, 0, 0x0, NONE, 0, false),
    p(154, 154, 0x0, NONE, 0, true),
    p(215, 215, 0x5, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    p(216, 216, 0x7, NONE, 0, true),
    p(217, 217, 0x0, NONE, 0, false),
    // AddElementsSetToRatingList
    p(0, 0, 0x0, NONE, 0, false),
    p(22, 22, 0x8016, NONE, 0, true),
    p(23, 23, 0x8020, NONE, 0, true),
    p(13, 13, 0x0, NONE, 0, false),
    p(24, 24, 0x0, NONE, 1, true),
    // AddItemToNote
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(29, 29, 0x0, NONE, 0, false),
    p(30, 30, 0x1, NONE, 0, false),
    p(32, 32, 0x1ca, 31, 0, false),
    // BatchSearchItemsFrame
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x297, 61, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // ChangePackageStatus
    p(0, 0, 0x0, NONE, 0, false),
    p(84, 84, 0x0, NONE, 0, true),
    p(81, 81, 0x0, NONE, 0, true),
    p(85, 85, 0x0, NONE, 0, false),
    p(82, 82, 0x0, NONE, 0, false),
    // ChangeSalesOrderLinePurchaseInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, true),
    p(75, 75, 0x0, NONE, 0, true),
    p(87, 87, 0x0, NONE, 0, false),
    p(88, 88, 0x0, NONE, 0, false),
    // CreateTicket
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, false),
    p(110, 110, 0x0, NONE, 0, false),
    p(111, 111, 0x0, NONE, 0, true),
    // EditTranslateByKey
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(111, 111, 0x0, NONE, 0, true),
    p(140, 140, 0x0, NONE, 0, true),
    p(141, 141, 0x0, NONE, 0, true),
    // FindItemInfoListFrameByTitle
    p(67, 67, 0xff, NONE, 0, false),
    p(152, 152, 0x0, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(153, 153, 0x0, NONE, 0, false),
    // SearchContentMenuItems
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(68, 67, 0x154, 237, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchUsersOfDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(44, 44, 0x1, NONE, 0, true),
    p(146, 146, 0x2e2, 145, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // UpdateItemRatingCategoryId
    p(0, 0, 0x0, NONE, 0, false),
    p(22, 22, 0x8016, NONE, 0, true),
    p(23, 23, 0x8020, NONE, 0, true),
    p(286, 286, 0x0, NONE, 0, true),
    p(287, 287, 0x0, NONE, 0, true),
    // UpdateTranslation
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(302, 302, 0x802d, NONE, 0, true),
    p(303, 303, 0x0, NONE, 0, true),
    p(270, 270, 0x2de, 304, 0, true),
    // AddCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(11, 11, 0x0, NONE, 0, true),
    p(12, 12, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, false),
    // AddCurrencyRate
    p(0, 0, 0x0, NONE, 0, false),
    p(18, 18, 0x0, NONE, 0, true),
    p(19, 19, 0x0, NONE, 0, true),
    p(20, 20, 0x5, NONE, 0, true),
    // AddItemRatingList
    p(0, 0, 0x0, NONE, 0, false),
    p(22, 22, 0x8016, NONE, 0, true),
    p(13, 13, 0x0, NONE, 0, false),
    p(24, 24, 0x0, NONE, 1, true),
    // Authenticate
    p(0, 0, 0x0, NONE, 0, false),
    p(26, 26, 0x0, NONE, 0, true),
    p(51, 51, 0x0, NONE, 0, true),
    p(52, 52, 0x7, NONE, 0, false),
    // BatchGetSimplifiedItemConfigurationInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(58, 57, 0x2a3, 56, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // BatchGetSimplifiedItemFullInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(54, 54, 0x0, NONE, 2, false),
    p(60, 60, 0x1f4, 59, 0, false),
    // CalculateRent
    p(0, 0, 0x0, NONE, 0, false),
    p(71, 71, 0x8, NONE, 0, false),
    p(72, 72, 0x8, NONE, 0, false),
    p(73, 73, 0x7, NONE, 0, false),
    // CreateSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(106, 106, 0x0, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    p(109, 109, 0x5, NONE, 0, false),
    // DoActionForBackgroundActivity
    p(0, 0, 0x0, NONE, 0, false),
    p(123, 123, 0x8004, NONE, 0, true),
    p(124, 124, 0x0, NONE, 0, true),
    p(125, 125, 0x0, NONE, 0, true),
    // DoStepActionForBackgroundActivity
    p(0, 0, 0x0, NONE, 0, false),
    p(123, 123, 0x8004, NONE, 0, true),
    p(124, 124, 0x0, NONE, 0, true),
    p(63, 62, 0x213, 126, 0, true),
    // FindBaseUserInfoListFrame
    p(0, 0, 0x0, NONE, 0, false),
    p(146, 146, 0x2e2, 145, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // FindCategoryItemInfoListFrame
    p(13, 13, 0x0, NONE, 0, true),
    p(148, 148, 0x297, 61, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // GetAdditionalItemInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetAdditionalVendorInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(46, 46, 0x0, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetBrandRatingListFrame
    p(22, 22, 0x8016, NONE, 0, true),
    p(13, 13, 0x0, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // GetExternalAuthenticationInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(171, 171, 0x8010, NONE, 0, true),
    p(172, 172, 0x0, NONE, 0, false),
    p(69, 69, 0x8002, NONE, 0, false),
    // GetItemPrice
    p(30, 30, 0x1, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(55, 55, 0x0, NONE, 0, false),
    p(29, 29, 0x0, NONE, 0, false),
    // GetMessageTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(183, 183, 0x0, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetOrderUserStatementForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(71, 71, 0x8, NONE, 0, false),
    p(72, 72, 0x8, NONE, 0, false),
    // GetProviderSearchMethod
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(190, 190, 0x0, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetSalesOrderDetailsForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, true),
    p(192, 192, 0x0, NONE, 0, false),
    p(193, 193, 0x1, NONE, 0, false),
    // GetStatementForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(154, 154, 0x0, NONE, 0, true),
    p(197, 197, 0x0, NONE, 0, false),
    p(198, 198, 0x0, NONE, 0, false),
    // GetUsersOfDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(44, 44, 0x1, NONE, 0, true),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // GetVendorItemInfoSortedListFrame
    p(46, 46, 0x0, NONE, 0, true),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(203, 203, 0xff, NONE, 0, false),
    // MoveCategories
    p(0, 0, 0x0, NONE, 0, false),
    p(163, 163, 0x0, NONE, 2, true),
    p(12, 12, 0x0, NONE, 0, true),
    p(135, 135, 0x1, NONE, 0, false),
    // RemoveItemRatingList
    p(0, 0, 0x0, NONE, 0, false),
    p(228, 228, 0x8016, NONE, 0, true),
    p(13, 13, 0x0, NONE, 0, false),
    p(24, 24, 0x0, NONE, 1, true),
    // RewardItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(1, 1, 0x0, NONE, 0, true),
    p(215, 215, 0x5, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    // RunOrderExportingToProvider
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(231, 231, 0x0, NONE, 0, false),
    p(63, 62, 0x275, 59, 0, true),
    // RunOrdersSynchronizingWithProvider
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(231, 231, 0x0, NONE, 0, false),
    p(63, 62, 0x275, 59, 0, false),
    // SearchBills
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x130, 235, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchDeliveryModes
    p(68, 67, 0x1b9, 238, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(0, 0, 0x0, NONE, 0, false),
    // SearchDirectPayments
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x268, 240, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchInstanceUserLogEntries
    p(0, 0, 0x0, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(68, 67, 0x206, 241, 0, false),
    // SearchItemReviews
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x1fc, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchItemReviewsForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x1fb, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrderLines
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x21d, 242, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrders
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x223, 243, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrdersForUser
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x224, 244, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOriginalBrandsFrame
    p(0, 0, 0x0, NONE, 0, false),
    p(147, 147, 0x0, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchPackages
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0xff, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchRatingLists
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x284, 247, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchReviewedItems
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x28e, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchSimplifiedFavoriteVendors
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x2bd, 248, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchTransactions
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2d9, 249, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchTranslations
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2dd, 250, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchWarehouseCategories
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2f6, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchWarehouseItems
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2ff, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SetDirectPaymentStatus
    p(0, 0, 0x0, NONE, 0, false),
    p(251, 251, 0x0, NONE, 0, true),
    p(252, 252, 0x7, NONE, 0, true),
    p(253, 253, 0xff, NONE, 0, false),
    // SplitOrderLineForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(260, 260, 0x0, NONE, 0, true),
    p(263, 262, 0x21e, 261, 0, true),
    // TestMessageTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(183, 183, 0x0, NONE, 0, true),
    p(268, 268, 0x0, NONE, 0, true),
    // UpdateAdditionalItemInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(271, 270, 0x107, 269, 0, true),
    // UpdateAdditionalVendorInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(46, 46, 0x0, NONE, 0, true),
    p(271, 270, 0x10b, 272, 0, true),
    // UpdateFinancialCalculationData
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(278, 278, 0x8, NONE, 0, true),
    p(271, 270, 0x1de, 279, 0, true),
    // UpdateMessageTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(183, 183, 0x0, NONE, 0, true),
    p(271, 270, 0x20b, 290, 0, true),
    // UpdateOrderLine
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(260, 260, 0x0, NONE, 0, true),
    p(271, 270, 0x220, 292, 0, true),
    // UpdateOrderLinesForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(77, 77, 0x0, NONE, 1, true),
    p(271, 270, 0x220, 292, 0, true),
    // UpdateProviderSearchMethod
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(190, 190, 0x0, NONE, 0, true),
    p(271, 270, 0x27c, 296, 0, true),
    // UpdateUserProfileForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(45, 45, 0x1, NONE, 0, true),
    p(121, 121, 0x1, NONE, 0, true),
    p(270, 270, 0x2ea, 306, 0, true),
    // AddAnswerToItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(1, 1, 0x0, NONE, 0, true),
    p(4, 3, 0x1f6, 2, 0, true),
    // AddCategoryInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(17, 16, 0x1c6, 15, 0, true),
    // AddInstanceUserToRole
    p(0, 0, 0x0, NONE, 0, false),
    p(25, 25, 0x0, NONE, 0, true),
    p(26, 26, 0x0, NONE, 0, true),
    // AddUserToDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(44, 44, 0x1, NONE, 0, true),
    p(45, 45, 0x1, NONE, 0, true),
    // AddVendorToFavorites
    p(0, 0, 0x0, NONE, 0, false),
    p(46, 46, 0x0, NONE, 0, true),
    p(32, 32, 0x1ca, 31, 0, false),
    // AttachActionsToRole
    p(0, 0, 0x0, NONE, 0, false),
    p(49, 48, 0xff, NONE, 0, true),
    p(25, 25, 0x0, NONE, 0, true),
    // AttachRightsToRole
    p(0, 0, 0x0, NONE, 0, false),
    p(25, 25, 0x0, NONE, 0, true),
    p(50, 50, 0x0, NONE, 1, true),
    // AuthenticateInstanceServiceOperator
    p(26, 26, 0x0, NONE, 0, true),
    p(51, 51, 0x0, NONE, 0, true),
    p(53, 53, 0x0, NONE, 0, true),
    // BatchSearchRatingLists
    p(68, 67, 0x12a, 66, 0, false),
    p(69, 69, 0x8002, NONE, 0, false),
    p(70, 70, 0x7, NONE, 0, false),
    // ChangeEmail
    p(0, 0, 0x0, NONE, 0, false),
    p(79, 79, 0x0, NONE, 0, false),
    p(80, 80, 0x0, NONE, 0, true),
    // ChangeOperatorPassword
    p(0, 0, 0x0, NONE, 0, false),
    p(79, 79, 0x0, NONE, 0, true),
    p(83, 83, 0x0, NONE, 0, true),
    // ChangePassword
    p(0, 0, 0x0, NONE, 0, false),
    p(79, 79, 0x0, NONE, 0, false),
    p(83, 83, 0x0, NONE, 0, true),
    // ChangePhone
    p(0, 0, 0x0, NONE, 0, false),
    p(79, 79, 0x0, NONE, 0, false),
    p(86, 86, 0x0, NONE, 0, true),
    // ConfirmExternalAuthentication
    p(91, 91, 0x0, NONE, 0, true),
    p(92, 92, 0x0, NONE, 0, true),
    p(51, 51, 0x0, NONE, 0, false),
    // CreateContentMenuItem
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(96, 95, 0x152, 94, 0, true),
    // CreateTicketMessage
    p(0, 0, 0x0, NONE, 0, false),
    p(112, 112, 0x0, NONE, 0, true),
    p(111, 111, 0x0, NONE, 0, true),
    // CreateUserProfileForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(45, 45, 0x1, NONE, 0, true),
    p(95, 95, 0x2e6, 113, 0, true),
    // CreateWarehousePropertyValue
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(96, 95, 0x303, 118, 0, true),
    // EditBasketItemFields
    p(0, 0, 0x0, NONE, 0, false),
    p(127, 127, 0x1, NONE, 0, true),
    p(32, 32, 0x1ca, 31, 0, true),
    // EditBasketItemQuantity
    p(0, 0, 0x0, NONE, 0, false),
    p(127, 127, 0x1, NONE, 0, true),
    p(30, 30, 0x1, NONE, 0, true),
    // EditBrandInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(130, 130, 0x0, NONE, 0, true),
    p(10, 9, 0x1c5, 8, 0, true),
    // EditCategoryExternalId
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(132, 132, 0x0, NONE, 0, false),
    // EditCategoryInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(17, 16, 0x1c6, 15, 0, true),
    // EditCategoryName
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(11, 11, 0x0, NONE, 0, true),
    // EditCategoryParent
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(12, 12, 0x0, NONE, 0, true),
    // EditOrderOfCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(135, 135, 0x1, NONE, 0, true),
    // EditPriceFormationGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(136, 136, 0x1, NONE, 0, true),
    p(37, 36, 0x26b, 35, 0, true),
    // GetBill
    p(0, 0, 0x0, NONE, 0, false),
    p(155, 155, 0x0, NONE, 0, true),
    p(156, 156, 0x7, NONE, 0, false),
    // GetBrandRatingList
    p(22, 22, 0x8016, NONE, 0, true),
    p(157, 157, 0x1, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, false),
    // GetCategoryItemInfoListFrame
    p(13, 13, 0x0, NONE, 0, true),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // GetDeliveryServiceSystemSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(167, 167, 0x800d, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetDirectPaymentSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(70, 70, 0x7, NONE, 0, false),
    // GetEditableCategorySubcategories
    p(0, 0, 0x0, NONE, 0, false),
    p(12, 12, 0x0, NONE, 0, false),
    p(169, 169, 0x7, NONE, 0, false),
    // GetEmailServerInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(170, 170, 0x0, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetItemMarketPriceList
    p(13, 13, 0x0, NONE, 0, false),
    p(160, 159, 0xff, NONE, 0, false),
    p(180, 180, 0x0, NONE, 0, false),
    // GetProviderOrdersIntegrationSessionAuthenticationInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(172, 172, 0x0, NONE, 0, true),
    // GetProviderOrdersIntegrationSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(70, 70, 0x7, NONE, 0, false),
    // GetRatingListsByElement
    p(0, 0, 0x0, NONE, 0, false),
    p(23, 23, 0x8020, NONE, 0, true),
    p(28, 28, 0x0, NONE, 0, true),
    // GetRightTree
    p(0, 0, 0x0, NONE, 0, false),
    p(25, 25, 0x0, NONE, 0, true),
    p(191, 191, 0x7, NONE, 0, false),
    // GetStatement
    p(0, 0, 0x0, NONE, 0, false),
    p(197, 197, 0x0, NONE, 0, false),
    p(198, 198, 0x0, NONE, 0, false),
    // GetTicketDetails
    p(0, 0, 0x0, NONE, 0, false),
    p(112, 112, 0x0, NONE, 0, true),
    p(201, 201, 0x7, NONE, 0, false),
    // GetTradeRateInfoListFrame
    p(28, 28, 0x0, NONE, 0, true),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // GetTranslatedListByKey
    p(0, 0, 0x0, NONE, 0, false),
    p(140, 140, 0x0, NONE, 0, true),
    p(141, 141, 0x0, NONE, 0, true),
    // GradeItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(1, 1, 0x0, NONE, 0, true),
    p(204, 204, 0x7, NONE, 0, true),
    // ImportSubCatalogTree
    p(0, 0, 0x0, NONE, 0, false),
    p(12, 12, 0x0, NONE, 0, false),
    p(206, 205, 0xff, NONE, 0, true),
    // MergeOrders
    p(0, 0, 0x0, NONE, 0, false),
    p(213, 213, 0x0, NONE, 0, true),
    p(214, 214, 0x0, NONE, 0, true),
    // PaymentPersonalAccount
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, true),
    p(215, 215, 0x5, NONE, 0, true),
    // RecreateSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(226, 226, 0x0, NONE, 0, true),
    p(109, 109, 0x5, NONE, 0, false),
    // RemoveCategoryFromPriceFormationGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(136, 136, 0x1, NONE, 0, true),
    // RemoveVendorsFromFavorites
    p(0, 0, 0x0, NONE, 0, false),
    p(166, 166, 0x0, NONE, 2, false),
    p(229, 229, 0x0, NONE, 1, false),
    // SearchCities
    p(68, 67, 0x141, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchDeliveryPickupPoints
    p(68, 67, 0x1ba, 239, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchPromoteItemsFrame
    p(63, 62, 0xff, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchRatingListItems
    p(68, 67, 0x282, 245, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchRatingListVendors
    p(68, 67, 0x28a, 246, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SetSalesOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(74, 74, 0x0, NONE, 0, true),
    p(256, 256, 0x0, NONE, 0, true),
    // SetUserBan
    p(0, 0, 0x0, NONE, 0, false),
    p(45, 45, 0x1, NONE, 0, true),
    p(259, 259, 0x7, NONE, 0, true),
    // TestEmailServer
    p(0, 0, 0x0, NONE, 0, false),
    p(170, 170, 0x0, NONE, 0, true),
    p(267, 267, 0x0, NONE, 0, true),
    // UpdateDeliveryServiceSystemSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(167, 167, 0x800d, NONE, 0, true),
    p(271, 270, 0x238, 275, 0, true),
    // UpdateDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(44, 44, 0x1, NONE, 0, true),
    p(271, 270, 0x1c1, 276, 0, true),
    // UpdateEmailServerInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(170, 170, 0x0, NONE, 0, true),
    p(271, 270, 0x1cd, 277, 0, true),
    // UpdateInstanceRole
    p(0, 0, 0x0, NONE, 0, false),
    p(25, 25, 0x0, NONE, 0, true),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateMultipleOrderLineStatuses
    p(0, 0, 0x0, NONE, 0, false),
    p(120, 120, 0x0, NONE, 0, true),
    p(81, 81, 0x0, NONE, 0, true),
    // UpdateOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(271, 270, 0x22a, 291, 0, true),
    // UpdatePackage
    p(0, 0, 0x0, NONE, 0, false),
    p(84, 84, 0x0, NONE, 0, true),
    p(295, 295, 0x257, 294, 0, true),
    // UpdateProviderOrdersIntegrationSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateProviderSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(271, 270, 0x280, 298, 0, true),
    // UpdateUserProfile
    p(0, 0, 0x0, NONE, 0, false),
    p(121, 121, 0x1, NONE, 0, true),
    p(270, 270, 0x2ea, 306, 0, true),
    // UpdateUserProfileSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateWarehouseCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x4, NONE, 0, true),
    p(271, 270, 0x2f5, 114, 0, true),
    // UpdateWarehouseItem
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x4, NONE, 0, true),
    p(271, 270, 0x2f9, 115, 0, true),
    // UpdateWarehouseProperty
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(271, 270, 0x300, 116, 0, true),
    // UpdateWarehousePropertyValue
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(271, 270, 0x303, 118, 0, true),
    // AddBlackListContents
    p(0, 0, 0x0, NONE, 0, false),
    p(7, 6, 0x110, 5, 0, true),
    // AddBrandInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(10, 9, 0x1c5, 8, 0, true),
    // AddDiscountGroupToInstance
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x1bf, 21, 0, true),
    // AddItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x1f8, 27, 0, true),
    // AddOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x218, 34, 0, true),
    // AddPriceFormationGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(37, 36, 0x26b, 35, 0, true),
    // AddPrices
    p(39, 38, 0xff, NONE, 0, true),
    p(41, 40, 0xff, NONE, 0, true),
    // AddUser
    p(0, 0, 0x0, NONE, 0, false),
    p(43, 43, 0x2f1, 42, 0, true),
    // ApproveItemReviews
    p(0, 0, 0x0, NONE, 0, false),
    p(47, 47, 0x0, NONE, 1, true),
    // BatchGetUserData
    p(0, 0, 0x0, NONE, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // BatchSimplifiedAddItemsToBasket
    p(0, 0, 0x0, NONE, 0, false),
    p(58, 57, 0x2a2, 56, 0, true),
    // CancelOrders
    p(0, 0, 0x0, NONE, 0, false),
    p(78, 78, 0x0, NONE, 1, true),
    // ClearOrdersHistory
    p(0, 0, 0x0, NONE, 0, false),
    p(89, 89, 0x0, NONE, 1, true),
    // ConfirmEmail
    p(90, 90, 0x0, NONE, 0, true),
    p(0, 0, 0x0, NONE, 0, false),
    // ConfirmNewPassword
    p(90, 90, 0x0, NONE, 0, true),
    p(83, 83, 0x0, NONE, 0, true),
    // CreateBalanceChargingBill
    p(0, 0, 0x0, NONE, 0, false),
    p(93, 93, 0x5, NONE, 0, true),
    // CreateExternalDeliveryRate
    p(0, 0, 0x0, NONE, 0, false),
    p(99, 98, 0x1d0, 97, 0, true),
    // CreateExternalDeliveryType
    p(0, 0, 0x0, NONE, 0, false),
    p(102, 101, 0x1d1, 100, 0, true),
    // CreateInstanceRole
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x1f0, 103, 0, true),
    // CreateInstanceRoleFromTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(104, 104, 0x0, NONE, 0, true),
    // CreateInstanceUser
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x1ee, 105, 0, true),
    // CreateMultiSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(106, 106, 0x0, NONE, 0, false),
    // CreateOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x21a, 107, 0, true),
    // CreatePackageForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x258, 108, 0, true),
    // CreateUserProfile
    p(0, 0, 0x0, NONE, 0, false),
    p(95, 95, 0x2e6, 113, 0, true),
    // CreateWarehouseCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x2f5, 114, 0, true),
    // CreateWarehouseItem
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x2f9, 115, 0, true),
    // CreateWarehouseProperty
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x300, 116, 0, true),
    // DeleteContentMenuItem
    p(0, 0, 0x0, NONE, 0, false),
    p(119, 119, 0x0, NONE, 0, true),
    // DeleteWarehousePropertyValue
    p(0, 0, 0x0, NONE, 0, false),
    p(122, 122, 0x0, NONE, 0, true),
    // EditBlackListContents
    p(0, 0, 0x0, NONE, 0, false),
    p(129, 128, 0x110, 5, 0, true),
    // EditCategoriesVisible
    p(0, 0, 0x0, NONE, 0, false),
    p(131, 131, 0x0, NONE, 1, true),
    // EditOperatorInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(134, 133, 0xff, NONE, 0, true),
    // EditPriceFormationSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(139, 138, 0x1c8, 137, 0, true),
    // ExportPackageToDeliveryServiceSystem
    p(0, 0, 0x0, NONE, 0, false),
    p(144, 143, 0x259, 142, 0, true),
    // FindDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(150, 149, 0xff, NONE, 0, false),
    // GetArchiveBoxStatistics
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0xff, NONE, 0, false),
    // GetAutoRatingListsSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(70, 70, 0x7, NONE, 0, false),
    // GetBasketCheckingResult
    p(0, 0, 0x0, NONE, 0, false),
    p(124, 124, 0x0, NONE, 0, true),
    // GetBulkItemsResult
    p(124, 124, 0x0, NONE, 0, true),
    p(158, 158, 0x7, NONE, 0, false),
    // GetConfiguredItemInfoList
    p(28, 28, 0x0, NONE, 0, true),
    p(164, 164, 0xff, NONE, 0, false),
    // GetCurrencyRateHistory
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x159, 165, 0, false),
    // GetDeliveryModesWithPrice
    p(168, 168, 0x0, NONE, 0, false),
    p(109, 109, 0x5, NONE, 0, false),
    // GetExternalDeliveryRate
    p(0, 0, 0x0, NONE, 0, false),
    p(173, 173, 0x1, NONE, 0, true),
    // GetExternalDeliveryType
    p(0, 0, 0x0, NONE, 0, false),
    p(174, 174, 0x0, NONE, 0, true),
    // GetFileUploadUrl
    p(176, 176, 0x0, NONE, 0, false),
    p(177, 177, 0x8012, NONE, 0, false),
    // GetFinancialCalculation
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x1db, 178, 0, false),
    // GetItemFullInfo
    p(28, 28, 0x0, NONE, 0, true),
    p(60, 60, 0x1f4, 59, 0, false),
    // GetItemPromotionsWithAttempts
    p(28, 28, 0x0, NONE, 0, true),
    p(181, 181, 0x1, NONE, 0, false),
    // GetItemRootPath
    p(28, 28, 0x0, NONE, 0, false),
    p(182, 182, 0x0, NONE, 0, false),
    // GetPartialBasket
    p(0, 0, 0x0, NONE, 0, false),
    p(166, 166, 0x0, NONE, 2, true),
    // GetPaymentParameters
    p(0, 0, 0x0, NONE, 0, false),
    p(185, 185, 0x267, 184, 0, true),
    // GetPriceFormationStrategy
    p(0, 0, 0x0, NONE, 0, false),
    p(186, 186, 0x1, NONE, 0, true),
    // GetPromoteItems
    p(187, 187, 0x0, NONE, 0, false),
    p(188, 188, 0x0, NONE, 1, true),
    // GetSalesOrdersList
    p(0, 0, 0x0, NONE, 0, false),
    p(192, 192, 0x0, NONE, 0, false),
    // GetSalesOrdersListForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(196, 195, 0x21c, 194, 0, false),
    // GetSubAreaList
    p(199, 199, 0x0, NONE, 0, true),
    p(200, 200, 0x1, NONE, 0, false),
    // GetTicketInfoList
    p(0, 0, 0x0, NONE, 0, false),
    p(202, 202, 0x800f, NONE, 0, false),
    // ImportCatalog
    p(0, 0, 0x0, NONE, 0, false),
    p(206, 205, 0xff, NONE, 0, true),
    // ImportExternalItemReviews
    p(0, 0, 0x0, NONE, 0, false),
    p(208, 207, 0xff, NONE, 0, true),
    // ImportStructure
    p(0, 0, 0x0, NONE, 0, false),
    p(209, 209, 0xff, NONE, 0, true),
    // InsertElementsSetToRatingList
    p(0, 0, 0x0, NONE, 0, false),
    p(212, 211, 0x281, 210, 0, true),
    // PrintPackageReceipt
    p(0, 0, 0x0, NONE, 0, false),
    p(220, 219, 0x25c, 218, 0, true),
    // PurchaseItems
    p(0, 0, 0x0, NONE, 0, false),
    p(222, 222, 0x292, 221, 0, true),
    // RecreateOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(225, 224, 0x222, 223, 0, true),
    // RegisterUser
    p(0, 0, 0x0, NONE, 0, false),
    p(43, 43, 0x2ec, 227, 0, true),
    // RunSelectorExporting
    p(0, 0, 0x0, NONE, 0, false),
    p(232, 232, 0x0, NONE, 0, true),
    // RunWarehouseImportItems
    p(0, 0, 0x0, NONE, 0, false),
    p(208, 207, 0x2fc, 233, 0, true),
    // SearchBackgroundActivities
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x119, 234, 0, false),
    // SetMarketsMerchPriceConfigXML
    p(0, 0, 0x0, NONE, 0, false),
    p(255, 254, 0xff, NONE, 0, true),
    // SetShowcaseSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(258, 258, 0x29f, 257, 0, true),
    // SetWebUISettings
    p(0, 0, 0x0, NONE, 0, false),
    p(258, 258, 0x30c, 257, 0, true),
    // UpdateAutoRatingListsSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x114, 273, 0, true),
    // UpdateCollectionsSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x146, 274, 0, true),
    // UpdateDirectPaymentSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateInstanceCurrenciesSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(281, 258, 0x15a, 280, 0, true),
    // UpdateInstanceOptions
    p(0, 0, 0x0, NONE, 0, false),
    p(284, 283, 0x1eb, 282, 0, true),
    // UpdateInstanceUser
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x1f2, 285, 0, true),
    // UpdateItemReviewSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x1fe, 288, 0, true),
    // UpdateMessageSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x20d, 289, 0, true),
    // UpdateOrderSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x227, 293, 0, true),
    // UpdateProviderSearchMethodSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x27b, 297, 0, true),
    // UpdateSelectorExportingSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x29c, 299, 0, true),
    // UpdateSmsServiceSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2c1, 300, 0, true),
    // UpdateStatisticsSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2c7, 301, 0, true),
    // UpdateUserPreferences
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2e5, 305, 0, true),
    // UpdateUserSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2ee, 307, 0, true),
    // FindHintCategoryInfoList
    p(151, 151, 0x0, NONE, 0, false),
    // GetAvailableProviderSearchMethodInfoListForSearchParameters
    p(68, 67, 0x297, 61, 0, false),
    // GetCallArchives
    p(68, 67, 0x137, 161, 3, false),
    // GetFileInfo
    p(175, 175, 0x0, NONE, 0, true),
    // GetItemInfoList
    p(179, 179, 0x0, NONE, 1, true),
    // RequestPasswordRecovery
    p(230, 230, 0x0, NONE, 0, true),
    // RunBulkItems
    p(48, 48, 0x0, NONE, 1, true),
    // StoreRequestGroup
    p(266, 265, 0x28c, 264, 0, true),
    // ValidateUserProfile
    p(309, 309, 0x2eb, 308, 0, true),
];

pub(crate) static MEMBERS: [Member; 2439] = [
    // SalesLine
    m(878, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1569, 0x0, 0, 0),
    m(1570, 0x0, 0, 0),
    m(1571, 0x0, 0, 0),
    m(1572, 0x1, 0, 0),
    m(1573, 0x5, 0, 0),
    m(1574, 0x5, 0, 0),
    m(1575, 0x5, 0, 0),
    m(1576, 0x0, 0, 0),
    m(1579, 0x0, 0, 0),
    m(1580, 0x0, 0, 0),
    m(1581, 0x5, 0, 0),
    m(1582, 0x5, 0, 0),
    m(1583, 0x5, 0, 0),
    m(1584, 0x5, 0, 0),
    m(1585, 0x5, 0, 0),
    m(1586, 0x5, 0, 0),
    m(1587, 0x0, 0, 0),
    m(1588, 0x0, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1590, 0x0, 0, 0),
    m(1591, 0x0, 0, 0),
    m(1592, 0x0, 0, 0),
    m(1523, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(1513, 0x2, 0, 0),
    m(1368, 0x1, 0, 0),
    m(1514, 0x0, 0, 0),
    m(1594, 0x0, 0, 0),
    m(1595, 0x0, 0, 0),
    m(1596, 0x0, 0, 0),
    m(1597, 0x0, 0, 0),
    m(1598, 0x0, 0, 0),
    m(1612, 0x0, 0, 0),
    m(1778, 0x0, 0, 0),
    m(1779, 0x0, 0, 0),
    m(1780, 0x0, 0, 0),
    m(1781, 0x0, 0, 0),
    m(1599, 0x5, 0, 0),
    m(1536, 0x5, 0, 0),
    m(1537, 0x5, 0, 0),
    m(1547, 0x5, 0, 0),
    m(1548, 0x5, 0, 0),
    m(1600, 0x5, 0, 0),
    m(1358, 0x0, 0, 0),
    m(1601, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1603, 0x0, 0, 0),
    m(1604, 0x1, 0, 0),
    m(1605, 0x293, 8, 1),
    m(1606, 0x0, 0, 0),
    m(1611, 0x0, 0, 0),
    m(1607, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1608, 0x0, 0, 0),
    m(1375, 0x0, 0, 0),
    m(1376, 0x0, 0, 0),
    m(1609, 0x7, 0, 0),
    m(1364, 0x7, 0, 0),
    m(1782, 0x7, 0, 0),
    m(1783, 0x1, 0, 0),
    m(1784, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1610, 0x0, 0, 0),
    m(1026, 0x7, 0, 0),
    m(934, 0x7, 0, 0),
    m(1545, 0x7, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1578, 0x5, 0, 0),
    m(1785, 0x7, 0, 0),
    m(1786, 0x5, 0, 0),
    m(1787, 0x5, 0, 0),
    m(1602, 0x0, 0, 0),
    m(1788, 0x308, 0, 0),
    // OtapiOrderInfo
    m(1512, 0x228, 0, 0),
    m(878, 0x0, 0, 0),
    m(1513, 0x0, 0, 0),
    m(1514, 0x0, 0, 0),
    m(1515, 0x0, 0, 0),
    m(1516, 0x0, 0, 0),
    m(1302, 0x0, 0, 0),
    m(1517, 0x0, 0, 0),
    m(1518, 0x3, 0, 0),
    m(1519, 0x5, 0, 0),
    m(1520, 0x5, 0, 0),
    m(1521, 0x5, 0, 0),
    m(1252, 0x5, 0, 0),
    m(1522, 0x5, 0, 0),
    m(893, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(1523, 0x0, 0, 0),
    m(1144, 0x0, 0, 0),
    m(1524, 0x0, 0, 0),
    m(1525, 0x1, 0, 0),
    m(1526, 0x1, 0, 0),
    m(1527, 0x1, 0, 0),
    m(1528, 0x1, 0, 0),
    m(1529, 0x1, 0, 0),
    m(1530, 0x1, 0, 0),
    m(1531, 0x1, 0, 0),
    m(1532, 0x1, 0, 0),
    m(1533, 0x1, 0, 0),
    m(1534, 0x0, 0, 0),
    m(1535, 0x0, 0, 0),
    m(1368, 0x1, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1399, 0x1b7, 0, 0),
    m(1536, 0x5, 0, 0),
    m(1537, 0x5, 0, 0),
    m(1538, 0x5, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1539, 0x0, 0, 0),
    m(1540, 0x8, 0, 0),
    m(1542, 0x21f, 66, 1),
    m(1543, 0x5, 0, 0),
    m(1544, 0x8015, 0, 0),
    m(1266, 0x7, 0, 0),
    m(1026, 0x7, 0, 0),
    m(934, 0x7, 0, 0),
    m(1545, 0x7, 0, 0),
    m(1546, 0x0, 0, 0),
    m(1547, 0x5, 0, 0),
    m(1548, 0x5, 0, 0),
    m(1549, 0x0, 0, 0),
    m(1162, 0x0, 0, 0),
    m(1550, 0x0, 0, 0),
    m(1551, 0x0, 0, 0),
    m(1552, 0x5, 0, 0),
    m(1553, 0x5, 0, 0),
    m(1554, 0x5, 0, 0),
    m(1555, 0x5, 0, 0),
    m(1556, 0x5, 0, 0),
    m(1557, 0x5, 0, 0),
    m(1558, 0x5, 0, 0),
    m(880, 0x0, 0, 0),
    m(881, 0x0, 0, 0),
    m(1559, 0x5, 0, 0),
    m(1560, 0x5, 0, 0),
    m(1561, 0x5, 0, 0),
    m(1563, 0x25b, 67, 1),
    m(1565, 0x25e, 68, 1),
    m(1567, 0x229, 69, 1),
    m(1568, 0x2e0, 1, 1),
    // OtapiOrderLineInfo
    m(878, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1569, 0x0, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1570, 0x0, 0, 0),
    m(1571, 0x0, 0, 0),
    m(1572, 0x1, 0, 0),
    m(1573, 0x5, 0, 0),
    m(1574, 0x5, 0, 0),
    m(1575, 0x5, 0, 0),
    m(1576, 0x0, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1578, 0x5, 0, 0),
    m(1579, 0x0, 0, 0),
    m(1580, 0x0, 0, 0),
    m(1581, 0x5, 0, 0),
    m(1582, 0x5, 0, 0),
    m(1583, 0x5, 0, 0),
    m(1584, 0x5, 0, 0),
    m(1585, 0x5, 0, 0),
    m(1586, 0x5, 0, 0),
    m(1587, 0x0, 0, 0),
    m(1588, 0x0, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1590, 0x0, 0, 0),
    m(1591, 0x0, 0, 0),
    m(1592, 0x0, 0, 0),
    m(1523, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(1513, 0x2, 0, 0),
    m(1368, 0x1, 0, 0),
    m(1514, 0x0, 0, 0),
    m(1594, 0x0, 0, 0),
    m(1595, 0x0, 0, 0),
    m(1596, 0x0, 0, 0),
    m(1597, 0x0, 0, 0),
    m(1598, 0x0, 0, 0),
    m(1599, 0x5, 0, 0),
    m(1536, 0x5, 0, 0),
    m(1537, 0x5, 0, 0),
    m(1547, 0x5, 0, 0),
    m(1548, 0x5, 0, 0),
    m(1600, 0x5, 0, 0),
    m(1358, 0x0, 0, 0),
    m(1601, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1602, 0x0, 0, 0),
    m(1603, 0x0, 0, 0),
    m(1604, 0x1, 0, 0),
    m(1605, 0x293, 8, 1),
    m(1606, 0x0, 0, 0),
    m(1607, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1608, 0x0, 0, 0),
    m(1375, 0x0, 0, 0),
    m(1376, 0x0, 0, 0),
    m(1609, 0x7, 0, 0),
    m(1364, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1610, 0x0, 0, 0),
    m(1611, 0x0, 0, 0),
    m(1544, 0x8015, 0, 0),
    m(1612, 0x0, 0, 0),
    // OtapiPromoItemInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1324, 0x0, 0, 0),
    m(1445, 0x0, 0, 0),
    m(1446, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1447, 0x0, 0, 0),
    m(1434, 0x0, 0, 0),
    m(1448, 0x0, 0, 0),
    m(1449, 0x3, 0, 0),
    m(905, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1450, 0x0, 0, 0),
    m(1451, 0x0, 0, 0),
    m(1452, 0x0, 0, 0),
    m(1453, 0x802b, 0, 0),
    m(1454, 0x3, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1456, 0x23f, 56, 1),
    m(1457, 0x204, 0, 0),
    m(1087, 0x0, 57, 1),
    m(1458, 0x1d5, 20, 1),
    m(1459, 0x7, 0, 0),
    m(1460, 0x8017, 0, 0),
    m(910, 0x5, 0, 0),
    m(1461, 0x269, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1415, 0x24e, 53, 1),
    m(1187, 0x8, 0, 0),
    m(1313, 0x8, 0, 0),
    m(1462, 0x0, 0, 0),
    m(1463, 0x7, 0, 0),
    m(1464, 0x0, 0, 0),
    m(1465, 0x1, 0, 0),
    m(1466, 0x1, 0, 0),
    m(1467, 0x7, 0, 0),
    m(1469, 0x245, 58, 1),
    m(1470, 0x200, 0, 0),
    m(1472, 0x200, 59, 1),
    m(1649, 0x0, 0, 0),
    m(1650, 0x0, 0, 0),
    m(1651, 0x0, 0, 0),
    m(1652, 0x0, 0, 0),
    m(1653, 0x0, 0, 0),
    m(1654, 0x0, 0, 0),
    m(1655, 0x0, 0, 0),
    m(1656, 0x0, 0, 0),
    m(1657, 0x0, 0, 0),
    m(1658, 0x0, 0, 0),
    m(1659, 0x0, 0, 0),
    m(1660, 0x0, 0, 0),
    m(1661, 0x0, 0, 0),
    // OtapiItemFullInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1324, 0x0, 0, 0),
    m(1445, 0x0, 0, 0),
    m(1446, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1447, 0x0, 0, 0),
    m(1434, 0x0, 0, 0),
    m(1448, 0x0, 0, 0),
    m(1449, 0x3, 0, 0),
    m(905, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1450, 0x0, 0, 0),
    m(1451, 0x0, 0, 0),
    m(1452, 0x0, 0, 0),
    m(1453, 0x802b, 0, 0),
    m(1454, 0x3, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1456, 0x23f, 56, 1),
    m(1457, 0x204, 0, 0),
    m(1087, 0x0, 57, 1),
    m(1458, 0x1d5, 20, 1),
    m(1459, 0x7, 0, 0),
    m(1460, 0x8017, 0, 0),
    m(910, 0x5, 0, 0),
    m(1461, 0x269, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1415, 0x24e, 53, 1),
    m(1187, 0x8, 0, 0),
    m(1313, 0x8, 0, 0),
    m(1462, 0x0, 0, 0),
    m(1463, 0x7, 0, 0),
    m(1464, 0x0, 0, 0),
    m(1465, 0x1, 0, 0),
    m(1466, 0x1, 0, 0),
    m(1467, 0x7, 0, 0),
    m(1469, 0x245, 58, 1),
    m(1470, 0x200, 0, 0),
    m(1472, 0x200, 59, 1),
    m(1474, 0x234, 60, 1),
    m(1476, 0x23b, 61, 1),
    m(1477, 0x7, 0, 0),
    m(519, 0x232, 62, 1),
    m(1479, 0x7, 0, 0),
    m(1481, 0x240, 63, 1),
    m(1482, 0x1, 0, 0),
    // OtapiPackageAdminInfo
    m(1577, 0x5, 0, 0),
    m(914, 0x5, 0, 0),
    m(1613, 0x0, 0, 0),
    m(1614, 0x8, 0, 0),
    m(1615, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1616, 0x1, 0, 0),
    m(1144, 0x0, 0, 0),
    m(1617, 0x0, 0, 0),
    m(1618, 0x0, 0, 0),
    m(1619, 0x0, 0, 0),
    m(1620, 0x0, 0, 0),
    m(1621, 0x0, 0, 0),
    m(1622, 0x0, 0, 0),
    m(1623, 0x0, 0, 0),
    m(1624, 0x0, 0, 0),
    m(1399, 0x0, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1234, 0x2be, 0, 0),
    m(878, 0x0, 0, 0),
    m(1165, 0xa, 0, 0),
    m(1368, 0x0, 0, 0),
    m(1513, 0x0, 0, 0),
    m(1514, 0x0, 0, 0),
    m(880, 0x0, 0, 0),
    m(881, 0x0, 0, 0),
    m(1574, 0x5, 0, 0),
    m(885, 0x0, 0, 0),
    m(886, 0x0, 0, 0),
    m(1524, 0x0, 0, 0),
    m(1625, 0x1, 0, 0),
    m(1626, 0x1, 0, 0),
    m(1627, 0x7, 0, 0),
    m(1628, 0x7, 0, 0),
    m(1629, 0x7, 0, 0),
    m(1540, 0x8, 0, 0),
    m(1019, 0x8, 0, 0),
    m(350, 0x25a, 70, 1),
    m(1631, 0x0, 0, 0),
    m(1632, 0x0, 0, 0),
    m(1633, 0x0, 0, 0),
    m(1634, 0x0, 0, 0),
    m(1635, 0x5, 0, 0),
    m(1636, 0x5, 0, 0),
    m(1637, 0x7, 0, 0),
    m(1638, 0x0, 0, 0),
    m(1639, 0x0, 0, 0),
    m(1640, 0x0, 0, 0),
    m(1641, 0x7, 0, 0),
    // OtapiItemInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1324, 0x0, 0, 0),
    m(1445, 0x0, 0, 0),
    m(1446, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1447, 0x0, 0, 0),
    m(1434, 0x0, 0, 0),
    m(1448, 0x0, 0, 0),
    m(1449, 0x3, 0, 0),
    m(905, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1450, 0x0, 0, 0),
    m(1451, 0x0, 0, 0),
    m(1452, 0x0, 0, 0),
    m(1453, 0x802b, 0, 0),
    m(1454, 0x3, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1456, 0x23f, 56, 1),
    m(1457, 0x204, 0, 0),
    m(1087, 0x0, 57, 1),
    m(1458, 0x1d5, 20, 1),
    m(1459, 0x7, 0, 0),
    m(1460, 0x8017, 0, 0),
    m(910, 0x5, 0, 0),
    m(1461, 0x269, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1415, 0x24e, 53, 1),
    m(1187, 0x8, 0, 0),
    m(1313, 0x8, 0, 0),
    m(1462, 0x0, 0, 0),
    m(1463, 0x7, 0, 0),
    m(1464, 0x0, 0, 0),
    m(1465, 0x1, 0, 0),
    m(1466, 0x1, 0, 0),
    m(1467, 0x7, 0, 0),
    m(1469, 0x245, 58, 1),
    m(1470, 0x200, 0, 0),
    m(1472, 0x200, 59, 1),
    m(1483, 0x11e, 0, 0),
    m(1484, 0x26e, 64, 1),
    m(1485, 0x8, 0, 0),
    // SearchItemsParameters
    m(1239, 0x8015, 0, 0),
    m(1192, 0x8024, 0, 0),
    m(318, 0x0, 0, 0),
    m(1448, 0x0, 0, 0),
    m(1434, 0x0, 0, 0),
    m(1802, 0x0, 0, 0),
    m(1803, 0x0, 0, 0),
    m(1804, 0x0, 0, 0),
    m(1805, 0x5, 0, 0),
    m(1806, 0x5, 0, 0),
    m(1807, 0x3, 0, 0),
    m(1808, 0x3, 0, 0),
    m(1755, 0x1, 0, 0),
    m(1756, 0x1, 0, 0),
    m(316, 0x0, 0, 0),
    m(1809, 0x0, 0, 0),
    m(1412, 0x253, 54, 1),
    m(1385, 0x8026, 0, 0),
    m(1810, 0x8027, 0, 0),
    m(1811, 0x8022, 0, 0),
    m(1812, 0x7, 0, 0),
    m(1813, 0x7, 0, 0),
    m(1453, 0x802b, 0, 0),
    m(1087, 0x251, 71, 1),
    m(1814, 0x7, 0, 0),
    m(1762, 0x8025, 0, 0),
    m(1662, 0x1, 0, 0),
    m(1815, 0x1, 0, 0),
    m(1816, 0x1, 0, 0),
    m(1817, 0x1, 0, 0),
    m(892, 0x0, 0, 0),
    m(1304, 0x0, 0, 0),
    m(1818, 0x0, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1819, 0x7, 0, 0),
    m(1820, 0x7, 0, 0),
    m(1464, 0x0, 0, 0),
    m(1821, 0x0, 0, 0),
    m(1754, 0x0, 0, 0),
    m(1759, 0x0, 0, 0),
    m(1508, 0x1, 0, 0),
    // ProviderSearchMethodInfo
    m(1239, 0x8015, 0, 0),
    m(1192, 0x8024, 0, 0),
    m(913, 0x0, 0, 0),
    m(1746, 0x801e, 74, 1),
    m(1747, 0x1, 0, 0),
    m(1748, 0x1, 0, 0),
    m(1749, 0x1, 0, 0),
    m(1751, 0x27d, 75, 1),
    m(971, 0x7, 0, 0),
    m(993, 0x7, 0, 0),
    m(979, 0x7, 0, 0),
    m(1752, 0x7, 0, 0),
    m(991, 0x7, 0, 0),
    m(1412, 0x7, 0, 0),
    m(1753, 0x8023, 0, 0),
    m(1329, 0x7, 0, 0),
    m(1754, 0x7, 0, 0),
    m(1755, 0x1, 0, 0),
    m(1756, 0x1, 0, 0),
    m(1757, 0x7, 0, 0),
    m(1758, 0x8023, 0, 0),
    m(1453, 0x7, 0, 0),
    m(1087, 0x277, 71, 1),
    m(1759, 0x7, 0, 0),
    m(1760, 0x8023, 0, 0),
    m(1761, 0x7, 0, 0),
    m(1762, 0x8025, 0, 0),
    m(1763, 0x7, 0, 0),
    m(1764, 0x0, 0, 0),
    // UserInfo
    m(878, 0xb, 0, 0),
    m(957, 0x7, 0, 0),
    m(962, 0x7, 0, 0),
    m(1106, 0x0, 0, 0),
    m(955, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(1667, 0x8028, 0, 0),
    m(956, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1132, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1923, 0x0, 0, 0),
    m(1381, 0x0, 0, 0),
    m(1924, 0x0, 0, 0),
    m(1925, 0x0, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1926, 0x8, 0, 0),
    m(1176, 0x20f, 0, 0),
    m(1927, 0x0, 0, 0),
    m(1108, 0x0, 0, 0),
    // EditableOtapiCategory
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1187, 0x8, 0, 0),
    m(1056, 0x7, 0, 0),
    m(1188, 0x7, 0, 0),
    m(1052, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1189, 0x3, 0, 0),
    m(1190, 0x7, 0, 0),
    m(1180, 0x0, 0, 0),
    m(910, 0x5, 0, 0),
    m(1191, 0x7, 0, 0),
    m(1192, 0x8024, 0, 0),
    m(1193, 0x7, 0, 0),
    m(1194, 0x8020, 36, 1),
    m(981, 0x17d, 0, 0),
    m(1183, 0x0, 0, 0),
    m(1185, 0x13c, 22, 1),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(236, 0x297, 0, 0),
    m(1198, 0x8008, 0, 0),
    // PackageAdminUpdateInfo
    m(1615, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1616, 0x1, 0, 0),
    m(1577, 0x5, 0, 0),
    m(914, 0x5, 0, 0),
    m(1635, 0x5, 0, 0),
    m(1613, 0x0, 0, 0),
    m(1144, 0x0, 0, 0),
    m(1617, 0x0, 0, 0),
    m(1618, 0x0, 0, 0),
    m(1619, 0x0, 0, 0),
    m(1620, 0x0, 0, 0),
    m(1621, 0x0, 0, 0),
    m(1631, 0x0, 0, 0),
    m(1622, 0x0, 0, 0),
    m(1623, 0x0, 0, 0),
    m(1624, 0x0, 0, 0),
    m(1399, 0x0, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1639, 0x0, 0, 0),
    m(1632, 0x0, 0, 0),
    m(1633, 0x0, 0, 0),
    m(1234, 0x2be, 0, 0),
    m(1674, 0x0, 35, 1),
    // UserUpdateData
    m(878, 0x1, 0, 0),
    m(955, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    m(957, 0x7, 0, 0),
    m(958, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(1667, 0x8028, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1132, 0x0, 0, 0),
    m(1631, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1923, 0x0, 0, 0),
    m(1927, 0x0, 0, 0),
    m(1924, 0x0, 0, 0),
    m(1381, 0x0, 0, 0),
    m(1925, 0x0, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1931, 0x7, 0, 0),
    // OtapiElementInfo
    m(878, 0x1, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1308, 0x0, 0, 0),
    m(1010, 0x14f, 54, 1),
    m(914, 0x5, 0, 0),
    m(1171, 0x1c9, 0, 0),
    m(1357, 0x1, 0, 0),
    m(999, 0x5, 0, 0),
    m(1431, 0x26a, 0, 0),
    m(1140, 0x26a, 0, 0),
    m(1432, 0x26a, 0, 0),
    m(1433, 0x26a, 0, 0),
    m(31, 0x23a, 55, 1),
    m(893, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1434, 0x0, 0, 0),
    m(1179, 0x0, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1435, 0x5, 0, 0),
    m(1000, 0x1b8, 29, 1),
    m(1087, 0x0, 5, 1),
    // ShowcaseSettings
    m(1823, 0x157, 0, 0),
    m(1824, 0x157, 0, 0),
    m(1825, 0x157, 0, 0),
    m(1826, 0x5, 0, 0),
    m(1723, 0x5, 0, 0),
    m(1827, 0x7, 0, 0),
    m(1828, 0x800e, 79, 1),
    m(1829, 0x214, 45, 1),
    m(1830, 0x0, 0, 0),
    m(1831, 0x0, 0, 0),
    m(1832, 0x7, 0, 0),
    m(1833, 0x7, 0, 0),
    m(1834, 0x7, 0, 0),
    m(1835, 0x7, 0, 0),
    m(1836, 0x7, 0, 0),
    m(1837, 0x7, 0, 0),
    m(1838, 0x7, 0, 0),
    m(1839, 0x0, 0, 0),
    m(1840, 0x7, 0, 0),
    m(1841, 0x8018, 0, 0),
    m(1842, 0x214, 45, 1),
    m(1098, 0x7, 0, 0),
    // ProviderInfo
    m(900, 0x8015, 0, 0),
    m(1109, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1183, 0x0, 0, 0),
    m(1725, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    m(1726, 0x7, 0, 0),
    m(1727, 0x0, 0, 0),
    m(1427, 0x7, 0, 0),
    m(1729, 0x276, 73, 1),
    m(1467, 0x7, 0, 0),
    m(1730, 0x7, 0, 0),
    m(1731, 0x271, 0, 0),
    m(1732, 0x7, 0, 0),
    m(1733, 0x273, 0, 0),
    m(1734, 0x7, 0, 0),
    m(1735, 0x7, 0, 0),
    m(1736, 0x7, 0, 0),
    // ItemReviewInfo
    m(878, 0xa, 0, 0),
    m(1104, 0xb, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1308, 0x0, 0, 0),
    m(1165, 0xa, 0, 0),
    m(1309, 0xa, 0, 0),
    m(1313, 0x8, 0, 0),
    m(971, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1300, 0x0, 0, 0),
    m(1301, 0x0, 0, 0),
    m(1314, 0x7, 0, 0),
    m(1205, 0x0, 0, 0),
    m(1310, 0x1, 0, 0),
    m(1311, 0x1, 0, 0),
    m(1312, 0x1, 0, 0),
    m(1316, 0x1f7, 48, 1),
    m(1305, 0x0, 47, 1),
    m(1306, 0x0, 47, 1),
    m(1317, 0x7, 0, 0),
    // OtapiPackageInfo
    m(878, 0x0, 0, 0),
    m(1513, 0x0, 0, 0),
    m(1514, 0x0, 0, 0),
    m(1642, 0x0, 0, 0),
    m(1637, 0x7, 0, 0),
    m(1142, 0x5, 0, 0),
    m(914, 0x5, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(1524, 0x0, 0, 0),
    m(1399, 0x0, 0, 0),
    m(1643, 0x0, 0, 0),
    m(1620, 0x0, 0, 0),
    m(1019, 0x8, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1234, 0x2be, 0, 0),
    m(350, 0x25a, 70, 1),
    m(1632, 0x0, 0, 0),
    m(1633, 0x0, 0, 0),
    m(1639, 0x0, 0, 0),
    // UserProfileInfo
    m(958, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1923, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1137, 0x0, 0, 0),
    m(1136, 0x0, 0, 0),
    m(1931, 0x7, 0, 0),
    m(1844, 0x0, 0, 0),
    m(1139, 0x0, 0, 0),
    m(1061, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1930, 0x0, 0, 0),
    m(1138, 0x0, 0, 0),
    m(878, 0xb, 0, 0),
    // BatchItemSearchResult
    m(350, 0x244, 0, 0),
    m(986, 0x126, 0, 0),
    m(987, 0x17d, 0, 0),
    m(988, 0x126, 0, 0),
    m(981, 0x17d, 0, 0),
    m(982, 0x126, 0, 0),
    m(989, 0x184, 0, 0),
    m(990, 0x126, 0, 0),
    m(979, 0x254, 0, 0),
    m(980, 0x126, 0, 0),
    m(991, 0x22f, 0, 0),
    m(992, 0x126, 0, 0),
    m(993, 0x230, 0, 0),
    m(994, 0x126, 0, 0),
    m(995, 0x17d, 0, 0),
    m(996, 0x126, 0, 0),
    m(997, 0x18f, 0, 0),
    m(998, 0x126, 0, 0),
    // UserProfileCreateData
    m(958, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1061, 0x0, 0, 0),
    m(1923, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1137, 0x0, 0, 0),
    m(1136, 0x0, 0, 0),
    m(1930, 0x0, 0, 0),
    m(1138, 0x0, 0, 0),
    m(1844, 0x0, 0, 0),
    m(1139, 0x0, 0, 0),
    m(1931, 0x7, 0, 0),
    // OtapiPaymentInfo
    m(1158, 0x0, 0, 0),
    m(1159, 0x0, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1161, 0x0, 0, 0),
    m(1162, 0x0, 0, 0),
    m(1104, 0xb, 0, 0),
    m(1163, 0x8, 0, 0),
    m(1164, 0x5, 0, 0),
    m(892, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1166, 0x0, 0, 0),
    m(972, 0x0, 0, 0),
    m(1644, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(1645, 0x0, 0, 0),
    m(1646, 0x0, 0, 0),
    m(1647, 0x0, 0, 0),
    // OtapiVendorInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1187, 0x8, 0, 0),
    m(904, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1666, 0x0, 0, 0),
    m(1667, 0x8028, 0, 0),
    m(956, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1668, 0x0, 0, 0),
    m(1457, 0x204, 0, 0),
    m(1669, 0x2f2, 0, 0),
    m(1670, 0x2f3, 0, 0),
    m(1087, 0x0, 5, 1),
    m(1458, 0x1d5, 20, 1),
    // ShowcaseSettingsData
    m(1828, 0x800e, 79, 1),
    m(1832, 0x7, 0, 0),
    m(1833, 0x7, 0, 0),
    m(1834, 0x7, 0, 0),
    m(1836, 0x7, 0, 0),
    m(1837, 0x7, 0, 0),
    m(1835, 0x7, 0, 0),
    m(1843, 0x7, 0, 0),
    m(1098, 0x7, 0, 0),
    m(1826, 0x5, 0, 0),
    m(1723, 0x5, 0, 0),
    m(1838, 0x7, 0, 0),
    m(1840, 0x7, 0, 0),
    m(1841, 0x8018, 0, 0),
    m(1830, 0x0, 0, 0),
    m(1831, 0x0, 0, 0),
    m(1827, 0x7, 0, 0),
    // SimplifiedItemFullInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1330, 0x2bb, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1324, 0x0, 0, 0),
    m(993, 0x2a6, 0, 0),
    m(979, 0x2a6, 0, 0),
    m(991, 0x2a6, 0, 0),
    m(1451, 0x0, 0, 0),
    m(1456, 0x2b5, 81, 1),
    m(1087, 0x2ba, 71, 1),
    m(1469, 0x245, 58, 1),
    m(1412, 0x2b1, 0, 0),
    m(1849, 0x2b0, 82, 1),
    m(1142, 0x2b9, 0, 0),
    // DeliveryAddress
    m(878, 0x0, 0, 0),
    m(1129, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1130, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1132, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1062, 0x0, 0, 0),
    m(1136, 0x0, 0, 0),
    m(1137, 0x0, 0, 0),
    m(1138, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1139, 0x0, 0, 0),
    // Price
    m(950, 0x5, 0, 0),
    m(951, 0x5, 0, 0),
    m(952, 0x0, 0, 0),
    m(953, 0x1ea, 0, 0),
    m(954, 0x5, 0, 0),
    m(1705, 0x0, 0, 0),
    m(1706, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(1707, 0x0, 0, 0),
    m(1708, 0x7, 0, 0),
    m(1709, 0x11e, 0, 0),
    m(1710, 0x11e, 0, 0),
    m(1601, 0x11e, 0, 0),
    m(1711, 0x11e, 0, 0),
    m(1712, 0x11e, 0, 0),
    m(1713, 0x11e, 0, 0),
    // SimplifiedItemInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1330, 0x2bb, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1324, 0x0, 0, 0),
    m(993, 0x2a6, 0, 0),
    m(979, 0x2a6, 0, 0),
    m(991, 0x2a6, 0, 0),
    m(1451, 0x0, 0, 0),
    m(1456, 0x2b5, 81, 1),
    m(1087, 0x2ba, 71, 1),
    m(914, 0x2af, 0, 0),
    m(1415, 0x2b8, 53, 1),
    // AccountAdministrationInfo
    m(878, 0x0, 0, 0),
    m(879, 0x0, 0, 0),
    m(880, 0x0, 0, 0),
    m(881, 0x0, 0, 0),
    m(882, 0x5, 0, 0),
    m(883, 0x5, 0, 0),
    m(884, 0x5, 0, 0),
    m(885, 0x0, 0, 0),
    m(886, 0x0, 0, 0),
    m(887, 0x5, 0, 0),
    m(888, 0x5, 0, 0),
    m(889, 0x5, 0, 0),
    m(890, 0x5, 0, 0),
    m(891, 0x5, 0, 0),
    // DemoObject
    m(908, 0x1d6, 17, 1),
    m(1145, 0x215, 0, 0),
    m(1146, 0x2d1, 0, 0),
    m(1147, 0x211, 0, 0),
    m(1148, 0x1e1, 0, 0),
    m(1149, 0x210, 0, 0),
    m(1150, 0x202, 0, 0),
    m(1151, 0x1b5, 0, 0),
    m(1152, 0x207, 0, 0),
    m(1153, 0x299, 0, 0),
    m(1154, 0x298, 0, 0),
    m(1155, 0x29a, 0, 0),
    m(1156, 0x261, 0, 0),
    m(1157, 0x203, 0, 0),
    // FieldMetaInfo
    m(1221, 0xa, 39, 1),
    m(907, 0x1d6, 0, 1),
    m(1222, 0x1d8, 20, 1),
    m(1224, 0x1d7, 40, 1),
    m(904, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    m(1225, 0x0, 0, 2),
    m(1226, 0x7, 0, 2),
    m(1227, 0x7, 0, 2),
    m(900, 0x8011, 0, 2),
    m(1228, 0x1, 0, 2),
    m(1229, 0x1, 0, 2),
    m(1230, 0x800c, 0, 2),
    // InstanceBaseInfo
    m(878, 0x1, 0, 0),
    m(1082, 0x0, 0, 0),
    m(1262, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1263, 0x8, 0, 0),
    m(1264, 0x7, 0, 0),
    m(1019, 0x8, 0, 0),
    m(1265, 0x7, 0, 0),
    m(1266, 0x7, 0, 0),
    m(1267, 0x7, 0, 0),
    m(920, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(1193, 0x7, 0, 0),
    m(1268, 0x30a, 0, 0),
    // PackageItem
    m(1309, 0x0, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1357, 0x1, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1676, 0x20f, 0, 0),
    m(1578, 0x5, 0, 0),
    m(1677, 0x20f, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1678, 0x5, 0, 0),
    m(1375, 0x0, 0, 0),
    m(1376, 0x0, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1679, 0x0, 0, 0),
    m(1680, 0x0, 0, 0),
    // CallStatistics
    m(1037, 0x3, 0, 0),
    m(1039, 0x3, 0, 0),
    m(1040, 0x3, 0, 0),
    m(1041, 0x3, 0, 0),
    m(1042, 0x1, 19, 1),
    m(1043, 0x1, 0, 0),
    m(1044, 0x1, 0, 0),
    m(1045, 0x14e, 0, 0),
    m(1046, 0x14e, 0, 0),
    m(1047, 0x14e, 0, 0),
    m(1048, 0x14e, 0, 0),
    m(1049, 0x14e, 0, 0),
    m(1050, 0x14e, 0, 0),
    // OtapiItemPromotion
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(904, 0x0, 0, 0),
    m(1490, 0x0, 0, 0),
    m(1491, 0x0, 0, 0),
    m(940, 0x8, 0, 0),
    m(1492, 0x8, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1493, 0x0, 0, 0),
    m(1494, 0x0, 0, 0),
    m(519, 0x233, 22, 1),
    // OtapiWarehouseItemInfo
    m(878, 0x4, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1671, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(1357, 0x1, 0, 0),
    m(318, 0x4, 0, 0),
    m(979, 0x307, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1672, 0x2f8, 1, 1),
    m(1305, 0x2fb, 1, 1),
    m(1673, 0x2fe, 1, 1),
    // StatementHeaderAdministration
    m(1882, 0x5, 0, 0),
    m(1883, 0x5, 0, 0),
    m(1884, 0x5, 0, 0),
    m(1885, 0x5, 0, 0),
    m(880, 0x0, 0, 0),
    m(881, 0x0, 0, 0),
    m(1886, 0x5, 0, 0),
    m(1887, 0x5, 0, 0),
    m(1888, 0x5, 0, 0),
    m(1889, 0x5, 0, 0),
    m(885, 0x0, 0, 0),
    m(886, 0x0, 0, 0),
    m(1881, 0x1, 0, 0),
    // TransactionInfoAdministration
    m(1665, 0x2da, 0, 0),
    m(1906, 0x0, 0, 0),
    m(1907, 0x8, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1908, 0x0, 0, 0),
    m(1575, 0x5, 0, 0),
    m(885, 0x0, 0, 0),
    m(886, 0x0, 0, 0),
    m(1578, 0x5, 0, 0),
    m(880, 0x0, 0, 0),
    m(881, 0x0, 0, 0),
    m(1104, 0x1, 0, 0),
    m(1162, 0x0, 0, 0),
    // WarehouseItemData
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1305, 0x2fa, 47, 1),
    m(1304, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1357, 0x1, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1946, 0x7, 0, 0),
    m(318, 0x4, 0, 0),
    m(979, 0x306, 0, 0),
    m(1948, 0x2f7, 86, 1),
    m(1950, 0x2fd, 87, 1),
    // CommonInstanceOptionsInfo
    m(1079, 0x14b, 0, 0),
    m(1080, 0x149, 0, 0),
    m(1081, 0x14d, 0, 0),
    m(1082, 0x147, 0, 0),
    m(1083, 0x14c, 0, 0),
    m(1003, 0x14a, 28, 1),
    m(1084, 0x2c3, 0, 0),
    m(1085, 0x1e9, 0, 0),
    m(1086, 0x173, 0, 0),
    m(1087, 0x193, 0, 0),
    m(1088, 0x17e, 0, 0),
    m(1089, 0x10c, 0, 0),
    // DiscountGroupUserInfo
    m(878, 0xb, 0, 0),
    m(955, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(957, 0x7, 0, 0),
    m(958, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(961, 0x0, 0, 0),
    m(962, 0x7, 0, 0),
    m(963, 0x0, 0, 0),
    m(964, 0x7, 0, 0),
    m(1174, 0x7, 0, 0),
    // EmailServerUpdateData
    m(878, 0x1, 0, 0),
    m(1202, 0x0, 0, 0),
    m(1203, 0x1, 0, 0),
    m(1204, 0x7, 0, 0),
    m(1205, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    m(1208, 0x0, 0, 0),
    m(1209, 0x0, 0, 0),
    m(1210, 0x0, 0, 0),
    // ItemShowcaseOptions
    m(1324, 0x7, 0, 0),
    m(972, 0x7, 0, 0),
    m(1142, 0x7, 0, 0),
    m(1325, 0x7, 0, 0),
    m(1326, 0x7, 0, 0),
    m(1327, 0x7, 0, 0),
    m(1328, 0x7, 0, 0),
    m(1329, 0x7, 0, 0),
    m(1330, 0x7, 0, 0),
    m(1331, 0x7, 0, 0),
    m(1332, 0x7, 0, 0),
    m(985, 0x7, 0, 0),
    // SimplifiedVendorInfo
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(904, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1666, 0x0, 0, 0),
    m(1667, 0x8028, 0, 0),
    m(956, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1668, 0x0, 0, 0),
    m(1457, 0x2b4, 0, 0),
    m(1087, 0x2ba, 71, 1),
    // BackgroundActivityFullInfo
    m(878, 0xa, 0, 0),
    m(900, 0x8004, 0, 0),
    m(905, 0x0, 0, 0),
    m(933, 0x7, 0, 0),
    m(934, 0x7, 0, 0),
    m(935, 0x7, 0, 0),
    m(936, 0x1, 0, 0),
    m(937, 0x1, 0, 0),
    m(939, 0x115, 23, 1),
    m(940, 0x8, 0, 0),
    m(942, 0x11b, 24, 1),
    // BillInfo
    m(878, 0xa, 0, 0),
    m(1019, 0x8, 0, 0),
    m(1020, 0x8, 0, 0),
    m(1021, 0x0, 0, 0),
    m(1022, 0x20f, 0, 0),
    m(1023, 0x20f, 0, 0),
    m(1024, 0x20f, 0, 0),
    m(972, 0x131, 0, 0),
    m(900, 0x132, 0, 0),
    m(1025, 0x1b6, 0, 0),
    m(905, 0x0, 0, 0),
    // InstanceOptionsInfo
    m(1265, 0x7, 0, 0),
    m(1280, 0x0, 0, 0),
    m(1278, 0x7, 0, 0),
    m(1277, 0x0, 5, 1),
    m(1279, 0x0, 0, 0),
    m(1282, 0x214, 45, 1),
    m(1087, 0x214, 45, 1),
    m(1283, 0x1e6, 0, 0),
    m(1284, 0x2ce, 0, 0),
    m(1285, 0x1e8, 0, 0),
    m(1276, 0x0, 0, 0),
    // OrderSearchParameters
    m(1379, 0x8, 0, 0),
    m(1380, 0x8, 0, 0),
    m(1363, 0x1, 35, 1),
    m(878, 0x0, 0, 0),
    m(1381, 0x0, 0, 0),
    m(1382, 0x0, 0, 0),
    m(1143, 0x0, 35, 1),
    m(1053, 0x8015, 0, 0),
    m(1383, 0x0, 0, 0),
    m(1384, 0x0, 50, 1),
    m(1385, 0x0, 0, 0),
    // OtapiItemAttribute
    m(1436, 0x0, 0, 0),
    m(917, 0x0, 0, 0),
    m(1437, 0x0, 0, 0),
    m(1438, 0x0, 0, 0),
    m(1103, 0x0, 0, 0),
    m(1439, 0x0, 0, 0),
    m(1440, 0x7, 0, 0),
    m(1304, 0x0, 0, 0),
    m(1441, 0x0, 0, 0),
    m(1442, 0x0, 0, 2),
    m(1443, 0x0, 0, 2),
    // OtapiItemSearchResult
    m(350, 0x1a4, 0, 0),
    m(1006, 0x188, 0, 0),
    m(1007, 0x187, 0, 0),
    m(1504, 0x0, 0, 0),
    m(1505, 0x0, 0, 0),
    m(1239, 0x0, 0, 0),
    m(1192, 0x8024, 0, 0),
    m(1506, 0x0, 0, 0),
    m(1507, 0x1, 0, 0),
    m(1508, 0x1, 0, 0),
    m(1509, 0x7, 0, 0),
    // PriceFormationSettings
    m(1600, 0xc, 0, 0),
    m(1721, 0x26c, 72, 1),
    m(1199, 0x1, 0, 0),
    m(1200, 0x7, 0, 0),
    m(1719, 0xc, 0, 0),
    m(1716, 0xc, 0, 0),
    m(1718, 0xc, 0, 0),
    m(1722, 0xc, 0, 0),
    m(1723, 0xc, 0, 0),
    m(1724, 0xc, 0, 0),
    m(1171, 0x1c4, 0, 0),
    // SalesProcLogInfo
    m(1789, 0x0, 0, 0),
    m(1790, 0x0, 0, 0),
    m(1791, 0x0, 0, 0),
    m(1792, 0x0, 0, 0),
    m(1793, 0x0, 0, 0),
    m(1510, 0x296, 0, 0),
    m(1511, 0x296, 0, 0),
    m(1534, 0x0, 0, 0),
    m(1535, 0x0, 0, 0),
    m(1302, 0x0, 0, 0),
    m(1517, 0x0, 0, 0),
    // BatchItemFullInfo
    m(930, 0x23d, 0, 0),
    m(977, 0x126, 0, 0),
    m(978, 0x126, 0, 0),
    m(979, 0x254, 0, 0),
    m(980, 0x126, 0, 0),
    m(981, 0x17d, 0, 0),
    m(982, 0x126, 0, 0),
    m(983, 0x1a4, 0, 0),
    m(984, 0x126, 0, 0),
    m(985, 0x1a0, 0, 0),
    // CategoryImportInfo
    m(903, 0x13b, 3, 1),
    m(1051, 0x1, 0, 0),
    m(1052, 0x0, 0, 0),
    m(61, 0x297, 0, 0),
    m(904, 0x0, 0, 0),
    m(910, 0x5, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1054, 0x7, 0, 2),
    m(1055, 0x7, 0, 2),
    m(1056, 0x7, 0, 2),
    // DeliveryMode
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(1140, 0x11e, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(975, 0x0, 0, 0),
    m(976, 0x0, 0, 0),
    m(1141, 0x7, 0, 0),
    // EditableCategoryInfo
    m(1179, 0x0, 0, 0),
    m(1180, 0x0, 0, 0),
    m(910, 0x5, 0, 0),
    m(1181, 0x7, 0, 0),
    m(1182, 0x7, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1183, 0x0, 0, 0),
    m(1184, 0x13d, 0, 0),
    m(236, 0x297, 0, 0),
    m(1185, 0x13c, 22, 1),
    // EmailServerInfo
    m(878, 0x1, 0, 0),
    m(1202, 0x0, 0, 0),
    m(1203, 0x1, 0, 0),
    m(1204, 0x7, 0, 0),
    m(1205, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    m(908, 0x1d6, 17, 1),
    // ExternalDeliveryType
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1213, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(1214, 0x800d, 0, 0),
    m(1215, 0x0, 0, 0),
    m(1056, 0x7, 0, 0),
    m(1217, 0x8015, 38, 1),
    // OrderLineUpdateData
    m(1368, 0x1, 0, 0),
    m(1369, 0x5, 0, 0),
    m(1370, 0x5, 0, 0),
    m(1371, 0x5, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1372, 0x0, 0, 0),
    m(1373, 0x7, 0, 0),
    m(1374, 0x7, 0, 0),
    m(1375, 0x0, 0, 0),
    m(1376, 0x0, 0, 0),
    // OtapiTransactionInfo
    m(1104, 0xb, 0, 0),
    m(1663, 0x8, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(1164, 0x5, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1664, 0x0, 0, 0),
    m(1665, 0x2da, 0, 0),
    m(611, 0x11f, 0, 0),
    // PaymentMode
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1692, 0x0, 0, 0),
    m(1693, 0x0, 0, 0),
    m(1694, 0x0, 0, 0),
    m(1695, 0x0, 0, 0),
    m(1696, 0x0, 0, 0),
    m(1697, 0x0, 0, 0),
    m(1698, 0x1, 0, 0),
    // SmsServiceModeSettings
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(938, 0x8019, 0, 2),
    m(1865, 0x0, 0, 0),
    m(1283, 0x0, 0, 0),
    m(1866, 0x0, 0, 0),
    m(1867, 0x0, 0, 0),
    m(1868, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    m(1869, 0x0, 0, 0),
    // UserFilterParameters
    m(1920, 0x0, 0, 0),
    m(955, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(957, 0x7, 0, 0),
    m(963, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1921, 0x0, 0, 0),
    m(1922, 0x0, 0, 0),
    m(1385, 0x0, 0, 0),
    // FileInfo
    m(1231, 0x8012, 0, 0),
    m(972, 0x0, 0, 0),
    m(1232, 0x0, 0, 0),
    m(1233, 0x0, 0, 0),
    m(1234, 0x1, 0, 0),
    m(1187, 0x8, 0, 0),
    m(1235, 0x0, 0, 0),
    m(1236, 0x1, 0, 0),
    m(1237, 0x1, 0, 0),
    // FinancialCalculationProviderItem
    m(1053, 0x8015, 0, 0),
    m(1246, 0x0, 0, 0),
    m(1241, 0x5, 0, 0),
    m(1247, 0x5, 0, 0),
    m(1248, 0x5, 0, 0),
    m(1242, 0x5, 0, 0),
    m(1243, 0x5, 0, 0),
    m(1244, 0x5, 0, 0),
    m(1245, 0x5, 0, 0),
    // ItemReviewAnswerInfo
    m(1299, 0x0, 0, 0),
    m(971, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1300, 0x0, 0, 0),
    m(1301, 0x0, 0, 0),
    m(1302, 0x1, 0, 0),
    m(1303, 0x7, 0, 0),
    m(1305, 0x0, 47, 1),
    m(1306, 0x0, 47, 1),
    // OtapiArea
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1187, 0x8, 0, 0),
    m(904, 0x0, 0, 0),
    m(1180, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1336, 0x0, 0, 0),
    // OtapiBrandInfo
    m(878, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1056, 0x7, 0, 0),
    m(1178, 0x7, 0, 0),
    m(1407, 0x7, 0, 0),
    m(1053, 0x8015, 0, 0),
    // OtapiDeliveryServiceSystemInfo
    m(1214, 0x800d, 0, 0),
    m(904, 0x0, 0, 0),
    m(1421, 0x7, 0, 0),
    m(1422, 0x7, 0, 0),
    m(1423, 0x7, 0, 0),
    m(1424, 0x7, 0, 0),
    m(1425, 0x0, 0, 0),
    m(1426, 0x7, 0, 0),
    m(1427, 0x7, 0, 0),
    // OtapiItemReview
    m(1495, 0x0, 0, 0),
    m(1496, 0x0, 0, 0),
    m(452, 0x0, 0, 0),
    m(1163, 0x8, 0, 0),
    m(1497, 0x0, 0, 0),
    m(1498, 0x0, 0, 0),
    m(1499, 0x0, 0, 0),
    m(311, 0x0, 0, 0),
    m(1500, 0x0, 1, 1),
    // OtapiSearchCategoryInfo
    m(878, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1193, 0x7, 0, 0),
    m(1056, 0x7, 0, 0),
    m(1189, 0x3, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1197, 0x8013, 37, 1),
    m(1053, 0x8015, 0, 0),
    // PriceFormationGroupInfo
    m(878, 0xb, 0, 0),
    m(257, 0x26d, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(904, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    m(1172, 0x7, 0, 2),
    m(1714, 0x0, 0, 2),
    m(1715, 0x0, 35, 1),
    m(1087, 0x0, 71, 1),
    // SalesLineProcLogInfo
    m(1789, 0x0, 0, 0),
    m(1790, 0x0, 0, 0),
    m(1302, 0x0, 0, 0),
    m(1534, 0x0, 0, 0),
    m(1517, 0x0, 0, 0),
    m(1535, 0x0, 0, 0),
    m(1791, 0x0, 0, 0),
    m(1792, 0x0, 0, 0),
    m(1793, 0x0, 0, 0),
    // SimplifiedItemConfigurationMultiInputInfo
    m(1851, 0x2b6, 0, 0),
    m(914, 0x2b6, 0, 0),
    m(1852, 0x1, 0, 0),
    m(1327, 0x2b6, 0, 0),
    m(1853, 0x7, 0, 0),
    m(1308, 0x0, 0, 0),
    m(1854, 0x3, 0, 0),
    m(1855, 0x0, 0, 2),
    m(1856, 0x0, 0, 2),
    // TariffInfo
    m(878, 0x1, 0, 0),
    m(904, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    m(1038, 0x1, 0, 0),
    m(1893, 0x5, 0, 0),
    m(1894, 0x5, 0, 0),
    m(1895, 0x5, 0, 0),
    m(1896, 0x5, 0, 0),
    m(1897, 0x5, 0, 0),
    // AccountInfo
    m(878, 0x0, 0, 0),
    m(879, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(894, 0x5, 0, 0),
    m(895, 0x5, 0, 0),
    m(896, 0x5, 0, 0),
    m(897, 0x5, 0, 0),
    // BatchUserData
    m(972, 0x2ef, 0, 0),
    m(1012, 0x142, 0, 0),
    m(1013, 0x144, 0, 0),
    m(1014, 0x142, 0, 0),
    m(1015, 0x144, 0, 0),
    m(1016, 0x17d, 0, 0),
    m(1017, 0x142, 0, 0),
    m(1018, 0x144, 0, 0),
    // ConfirmationInfo
    m(1104, 0xb, 0, 0),
    m(956, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1105, 0x7, 0, 0),
    m(1106, 0x0, 0, 0),
    m(340, 0xa, 0, 0),
    m(1107, 0x7, 0, 0),
    m(1108, 0x0, 0, 0),
    // FinancialCalculationItem
    m(1238, 0x8, 0, 0),
    m(1175, 0x1dc, 41, 1),
    m(1240, 0x5, 0, 0),
    m(1241, 0x5, 0, 0),
    m(1242, 0x5, 0, 0),
    m(1243, 0x5, 0, 0),
    m(1244, 0x5, 0, 0),
    m(1245, 0x5, 0, 0),
    // ItemReviewData
    m(1307, 0x0, 0, 0),
    m(1308, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1309, 0x0, 0, 0),
    m(971, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1310, 0x1, 0, 0),
    m(1298, 0x0, 35, 1),
    // LogEntryInfo
    m(1338, 0x1, 0, 0),
    m(1339, 0x801a, 0, 0),
    m(1165, 0x1, 0, 0),
    m(1309, 0x1, 0, 0),
    m(1340, 0x1, 0, 0),
    m(1341, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1342, 0x8, 0, 0),
    // OrderTHSInfo
    m(1390, 0x0, 0, 0),
    m(1391, 0x0, 0, 0),
    m(1392, 0x0, 0, 0),
    m(1393, 0x0, 0, 0),
    m(1394, 0x0, 0, 0),
    m(1395, 0x0, 0, 0),
    m(1396, 0x0, 0, 0),
    m(1397, 0x0, 0, 0),
    // OtapiPickupPointInfo
    m(1131, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1139, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1648, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    // PaymentRequest
    m(1164, 0x5, 0, 0),
    m(892, 0x0, 0, 0),
    m(1699, 0x0, 0, 0),
    m(1700, 0x0, 0, 0),
    m(1701, 0x0, 0, 0),
    m(1702, 0x7, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1703, 0x0, 0, 0),
    // SalesLinePurchInfo
    m(1794, 0x0, 0, 0),
    m(1795, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(1584, 0x5, 0, 0),
    m(1585, 0x5, 0, 0),
    m(1796, 0x1, 0, 0),
    m(1597, 0x0, 0, 0),
    m(1797, 0x0, 0, 0),
    // SimplifiedLocation
    m(1132, 0x0, 0, 0),
    m(1336, 0x0, 0, 0),
    m(1334, 0x0, 0, 0),
    m(1133, 0x0, 0, 0),
    m(1335, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(1337, 0x0, 0, 0),
    m(1860, 0x0, 0, 2),
    // TicketInfo
    m(1902, 0x0, 0, 0),
    m(993, 0x0, 0, 0),
    m(1163, 0x0, 0, 0),
    m(1313, 0x0, 0, 0),
    m(1903, 0x1, 0, 0),
    m(1904, 0x1, 0, 0),
    m(972, 0x0, 0, 0),
    m(1347, 0x0, 0, 0),
    // UserPreferences
    m(1928, 0x7, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1061, 0x0, 0, 0),
    m(1929, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    m(1844, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    // BatchSimplifiedItemFullInfo
    m(1009, 0x2a6, 0, 0),
    m(930, 0x2ad, 0, 0),
    m(905, 0x0, 0, 0),
    m(979, 0x2bc, 0, 0),
    m(981, 0x17d, 0, 0),
    m(983, 0x1b0, 0, 0),
    m(985, 0x1b1, 0, 0),
    // CallArchivesSearchParameters
    m(1030, 0x8007, 0, 0),
    m(1031, 0x8, 0, 0),
    m(1032, 0x8, 0, 0),
    m(1033, 0x8, 0, 0),
    m(1034, 0x8, 0, 0),
    m(1035, 0x7, 0, 0),
    m(1036, 0x0, 0, 0),
    // CurrencyRate
    m(1116, 0x0, 0, 2),
    m(1117, 0x0, 0, 2),
    m(1118, 0x5, 0, 2),
    m(1119, 0x5, 0, 2),
    m(1120, 0x5, 0, 2),
    m(1121, 0x5, 0, 2),
    m(1122, 0x802c, 0, 2),
    // InstanceRoleRightInfo
    m(878, 0x1, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(906, 0x7, 0, 0),
    m(1286, 0x7, 0, 0),
    m(930, 0x1ed, 0, 1),
    // Location
    m(1133, 0x0, 0, 0),
    m(1334, 0x0, 0, 0),
    m(1132, 0x0, 0, 0),
    m(1335, 0x0, 0, 0),
    m(1336, 0x0, 0, 0),
    m(1134, 0x0, 0, 0),
    m(1337, 0x0, 0, 0),
    // OrderAddItem
    m(878, 0x0, 0, 0),
    m(1308, 0x0, 0, 0),
    m(1357, 0x1, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1358, 0x0, 0, 0),
    m(1359, 0x801c, 0, 0),
    // OtapiBoxStatistics
    m(1238, 0x8, 0, 0),
    m(1401, 0x6, 0, 0),
    m(1402, 0x6, 0, 0),
    m(1403, 0x6, 0, 0),
    m(1404, 0x6, 0, 0),
    m(1405, 0x6, 0, 0),
    m(1406, 0x6, 0, 0),
    // OtapiDeliveryCost
    m(1416, 0x0, 0, 0),
    m(1011, 0x0, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1417, 0x5, 0, 0),
    m(1418, 0x5, 0, 0),
    m(1419, 0x5, 0, 0),
    m(1420, 0x5, 0, 0),
    // OtapiOrderHistoryItem
    m(878, 0x1, 0, 0),
    m(1165, 0x1, 0, 0),
    m(1309, 0x1, 0, 0),
    m(1510, 0x2c8, 0, 0),
    m(1511, 0x2c8, 0, 0),
    m(1238, 0x8, 0, 0),
    m(611, 0x11f, 0, 0),
    // PackagePriceInfo
    m(878, 0x0, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1636, 0x5, 0, 0),
    m(1635, 0x5, 0, 0),
    m(914, 0x5, 0, 0),
    m(1613, 0x0, 0, 0),
    m(1614, 0x8, 0, 0),
    // RatingListSearchResultOfOtapiBrandInfo
    m(1093, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1186, 0x7, 0, 0),
    m(904, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(311, 0x1a2, 0, 0),
    // RatingListSearchResultOfOtapiCategory
    m(1093, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1186, 0x7, 0, 0),
    m(904, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(311, 0x1a3, 0, 0),
    // RatingListSearchResultOfOtapiItemInfo
    m(1093, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1186, 0x7, 0, 0),
    m(904, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(311, 0x1a4, 0, 0),
    // RatingListSearchResultOfOtapiVendorInfo
    m(1093, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1186, 0x7, 0, 0),
    m(904, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(311, 0x1ad, 0, 0),
    // RatingListSearchResultOfString
    m(1093, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1186, 0x7, 0, 0),
    m(904, 0x0, 0, 0),
    m(1080, 0x1, 0, 0),
    m(311, 0x1b3, 0, 0),
    // SocialNetworkInfo
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1872, 0x0, 0, 0),
    m(1873, 0x0, 0, 0),
    m(1874, 0x0, 0, 0),
    m(1875, 0x0, 0, 0),
    m(928, 0x0, 0, 0),
    // StatementHeader
    m(1878, 0x5, 0, 0),
    m(1879, 0x5, 0, 0),
    m(1669, 0x5, 0, 0),
    m(1880, 0x5, 0, 0),
    m(1881, 0x1, 0, 0),
    m(892, 0x0, 0, 0),
    m(893, 0x0, 0, 0),
    // TransInfo
    m(1665, 0x2da, 0, 0),
    m(1906, 0x0, 0, 0),
    m(1907, 0x8, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1164, 0x5, 0, 0),
    m(1794, 0x0, 0, 0),
    m(1664, 0x0, 0, 0),
    // ActionInfo
    m(878, 0x104, 0, 0),
    m(901, 0x7, 0, 0),
    m(903, 0x105, 16, 1),
    m(904, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    m(906, 0x7, 0, 2),
    // BaseUserInfoListFrameWithSummary
    m(452, 0x11f, 22, 1),
    m(965, 0x1, 0, 0),
    m(966, 0x5, 0, 0),
    m(967, 0x5, 0, 0),
    m(968, 0x5, 0, 0),
    m(969, 0x5, 0, 0),
    // BatchAdditionalPriceInfo
    m(913, 0x0, 0, 0),
    m(900, 0x8001, 0, 0),
    m(904, 0x0, 0, 0),
    m(914, 0x11e, 0, 0),
    m(916, 0x1, 19, 1),
    m(974, 0x0, 0, 0),
    // CityInfo
    m(1060, 0x0, 0, 0),
    m(1061, 0x0, 0, 0),
    m(1062, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1064, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    // CollectionsSettings
    m(908, 0x1d6, 17, 1),
    m(1072, 0x7, 0, 0),
    m(1073, 0x7, 0, 0),
    m(1074, 0x1, 0, 0),
    m(1075, 0x1, 0, 0),
    m(1076, 0x1, 0, 0),
    // CurrencySettings
    m(1122, 0x802c, 0, 0),
    m(1119, 0x5, 0, 0),
    m(1123, 0x0, 0, 0),
    m(1125, 0x158, 32, 1),
    m(1127, 0x22b, 33, 1),
    m(1118, 0x5, 0, 0),
    // DiscountGroupInfo
    m(878, 0xb, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1171, 0x1c4, 0, 0),
    m(1173, 0x1c3, 0, 0),
    m(1172, 0x7, 0, 0),
    // EditableBrandInfo
    m(904, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1178, 0x7, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1056, 0x7, 0, 0),
    // ExternalDeliveryRate
    m(878, 0x1, 0, 0),
    m(1211, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1212, 0x6, 0, 0),
    m(941, 0x6, 0, 0),
    m(1207, 0x1, 0, 0),
    // InstanceUserInfo
    m(878, 0x1, 0, 0),
    m(955, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(1288, 0x1f1, 46, 1),
    // MetaEntityInfo
    m(904, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1351, 0x0, 0, 0),
    m(1352, 0x0, 0, 0),
    m(1353, 0x0, 0, 0),
    m(1354, 0x0, 26, 1),
    // OtapiConfiguredItem
    m(878, 0x0, 0, 0),
    m(1357, 0x3, 0, 0),
    m(914, 0x26a, 0, 0),
    m(1412, 0x253, 52, 1),
    m(1413, 0x1, 0, 0),
    m(1415, 0x24e, 53, 1),
    // PaymentForm
    m(1686, 0x7, 0, 0),
    m(1687, 0x0, 0, 0),
    m(1688, 0x0, 0, 0),
    m(1689, 0x7, 0, 0),
    m(59, 0x265, 26, 1),
    m(1690, 0x7, 0, 0),
    // PhysicalParameters
    m(910, 0x5, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1234, 0x5, 0, 0),
    m(1253, 0x5, 0, 0),
    m(1704, 0x5, 0, 0),
    m(1254, 0x5, 0, 0),
    // PriceFormationIntervalInfo
    m(1716, 0xc, 0, 0),
    m(1717, 0xc, 0, 0),
    m(1718, 0xc, 0, 0),
    m(1600, 0xc, 0, 0),
    m(878, 0x1, 0, 2),
    m(1719, 0xc, 0, 0),
    // ProviderSearchFeatureInfo
    m(904, 0x0, 0, 0),
    m(1740, 0x7, 0, 0),
    m(1741, 0x7, 0, 0),
    m(913, 0x0, 0, 0),
    m(1742, 0x0, 0, 0),
    m(1743, 0x0, 0, 0),
    // RatingListRequest
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1768, 0x7, 0, 0),
    m(1093, 0x8020, 0, 0),
    m(1094, 0x1, 0, 0),
    m(1095, 0x1, 0, 0),
    // SalesPaymentInfo
    m(1794, 0x0, 0, 0),
    m(1534, 0x0, 0, 0),
    m(1799, 0x5, 0, 0),
    m(1800, 0x5, 0, 0),
    m(1801, 0x5, 0, 0),
    m(892, 0x0, 0, 0),
    // SimplifiedItemConfigurationInfo
    m(1330, 0x2bb, 0, 0),
    m(1849, 0x2ab, 0, 0),
    m(1845, 0x2a9, 0, 0),
    m(1850, 0x2a8, 80, 1),
    m(1415, 0x2b8, 53, 1),
    m(999, 0x5, 0, 0),
    // SimplifiedQuantityRange
    m(1851, 0x2b6, 0, 0),
    m(914, 0x2b6, 0, 0),
    m(1852, 0x1, 0, 0),
    m(1327, 0x2b6, 0, 0),
    m(1662, 0x3, 0, 2),
    m(1815, 0x3, 0, 2),
    // TariffRentalPaymentInfo
    m(1031, 0x8, 0, 0),
    m(1032, 0x8, 0, 0),
    m(1218, 0x11e, 0, 0),
    m(1898, 0x2df, 0, 0),
    m(1037, 0x3, 0, 0),
    m(1284, 0x2ce, 0, 0),
    // VkontakteIntegrationSettings
    m(1941, 0x7, 0, 0),
    m(1942, 0x0, 20, 1),
    m(955, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    m(1775, 0x4, 0, 0),
    m(1943, 0x0, 0, 0),
    // WebUISettings
    m(1297, 0x0, 0, 0),
    m(1957, 0x0, 5, 1),
    m(1958, 0x0, 5, 1),
    m(1086, 0x214, 45, 1),
    m(1959, 0x0, 0, 0),
    m(1960, 0x214, 45, 1),
    // WebUISettingsData
    m(1957, 0x0, 44, 1),
    m(1958, 0x0, 44, 1),
    m(1961, 0x0, 0, 0),
    m(1959, 0x0, 0, 0),
    m(1830, 0x0, 0, 0),
    m(1831, 0x0, 0, 0),
    // BasketCheckingMessage
    m(970, 0xb, 0, 0),
    m(971, 0x0, 0, 0),
    m(59, 0x212, 26, 1),
    m(972, 0x8006, 0, 0),
    m(973, 0x0, 0, 0),
    // BatchRatingListsSearchResult
    m(350, 0x287, 28, 1),
    m(1005, 0x288, 28, 1),
    m(1006, 0x286, 28, 1),
    m(1007, 0x285, 28, 1),
    m(1008, 0x289, 28, 1),
    // CommonRatingListRequest
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1093, 0x8020, 0, 0),
    m(1094, 0x1, 0, 0),
    m(1095, 0x1, 0, 0),
    // CountryInfo
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1110, 0x0, 0, 0),
    m(1111, 0x7, 0, 0),
    m(1112, 0x0, 0, 0),
    // DeliveryModeSearchParameters
    m(1131, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(1143, 0x0, 35, 1),
    // DirectPaymentModeSettings
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(938, 0x8019, 0, 2),
    m(1167, 0x0, 0, 0),
    m(1168, 0x0, 0, 0),
    // DiscountGroupAddData
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1171, 0x1c4, 0, 0),
    m(1172, 0x7, 0, 0),
    m(1173, 0x1c3, 0, 0),
    // FieldValueMetaInfo
    m(903, 0x1d8, 20, 1),
    m(904, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    m(1226, 0x7, 0, 2),
    // InstanceOptionsData
    m(1265, 0x7, 0, 0),
    m(1276, 0x0, 0, 0),
    m(1277, 0x0, 44, 1),
    m(1278, 0x7, 0, 0),
    m(1279, 0x0, 0, 0),
    // InstanceUserRoleInfo
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(906, 0x7, 0, 0),
    m(1289, 0x7, 0, 0),
    m(1290, 0x7, 0, 0),
    // ItemReviewOperatorSearchParameters
    m(1104, 0x1, 0, 0),
    m(1307, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    m(1318, 0x0, 35, 1),
    m(1314, 0x7, 0, 0),
    // ItemReviewSettings
    m(908, 0x1d6, 17, 1),
    m(1320, 0x0, 0, 0),
    m(1321, 0x1, 0, 0),
    m(1322, 0x1, 0, 0),
    m(1323, 0x7, 0, 0),
    // MessageTemplateInfo
    m(908, 0x1d6, 17, 1),
    m(1346, 0x7, 0, 0),
    m(1172, 0x7, 0, 0),
    m(1347, 0x0, 0, 0),
    m(971, 0x0, 0, 0),
    // OperatorInfo
    m(1302, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    m(960, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(1355, 0x7, 0, 0),
    // OrderCreateData
    m(1142, 0x5, 0, 0),
    m(484, 0x1, 35, 1),
    m(1144, 0x0, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1356, 0x1, 0, 0),
    // OrderLineSearchParameters
    m(243, 0x223, 0, 0),
    m(1363, 0x1, 35, 1),
    m(1364, 0x7, 0, 0),
    m(1365, 0x0, 35, 1),
    m(1366, 0x0, 35, 1),
    // OrderSettings
    m(908, 0x1d6, 17, 1),
    m(1090, 0x5, 0, 0),
    m(1387, 0x2, 0, 0),
    m(1388, 0x2, 0, 0),
    m(1389, 0x0, 0, 0),
    // OtapiCommonTranslatableOptionsInfo
    m(1175, 0x18d, 0, 0),
    m(1408, 0x15f, 0, 0),
    m(1409, 0x15d, 0, 0),
    m(1410, 0x196, 0, 0),
    m(1297, 0x0, 0, 2),
    // OtapiConfiguredItemPromotion
    m(914, 0x26a, 0, 0),
    m(1053, 0x8015, 0, 0),
    m(878, 0x0, 0, 0),
    m(975, 0x801b, 0, 0),
    m(1186, 0x7, 0, 0),
    // OtapiItemPicture
    m(1233, 0x0, 0, 0),
    m(1486, 0x1e2, 0, 0),
    m(1487, 0x1e2, 0, 0),
    m(1488, 0x1e2, 0, 0),
    m(1489, 0x7, 0, 0),
    // OtapiItemSearchProperty
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1501, 0x7, 0, 0),
    m(1502, 0x7, 0, 0),
    m(1222, 0x241, 65, 1),
    // RatingListElementsInsertData
    m(1092, 0x8016, 0, 0),
    m(318, 0x0, 0, 0),
    m(1766, 0x0, 35, 1),
    m(1767, 0x1, 0, 0),
    m(1093, 0x8020, 0, 0),
    // SimplifiedAdditionalPrice
    m(913, 0x0, 0, 0),
    m(974, 0x0, 0, 0),
    m(900, 0x8001, 0, 0),
    m(904, 0x0, 0, 0),
    m(914, 0x2af, 0, 0),
    // SimplifiedBasketAddElement
    m(1307, 0x0, 0, 2),
    m(1679, 0x0, 0, 2),
    m(1844, 0x0, 0, 2),
    m(1845, 0x2a4, 0, 0),
    m(1846, 0x2a4, 0, 1),
    // SimplifiedDeliveryMode
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(914, 0x2af, 0, 0),
    m(1141, 0x7, 0, 0),
    // TariffHistoryElement
    m(878, 0x1, 0, 0),
    m(1269, 0x8, 0, 0),
    m(1284, 0x2ce, 0, 0),
    m(1892, 0x1e7, 0, 0),
    m(957, 0x7, 0, 0),
    // TicketMessage
    m(1905, 0x0, 0, 0),
    m(1163, 0x0, 0, 0),
    m(1313, 0x0, 0, 0),
    m(971, 0x0, 0, 0),
    m(1664, 0x800f, 0, 0),
    // UserProfileFieldSettings
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(938, 0x8019, 0, 2),
    m(904, 0x0, 0, 0),
    m(1334, 0x802e, 0, 0),
    // WarehouseItemConfigurationData
    m(878, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(1944, 0x7, 0, 0),
    m(1357, 0x1, 0, 0),
    m(1945, 0x7, 0, 0),
    // WarehouseVendorInfo
    m(878, 0x4, 0, 0),
    m(904, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1457, 0x0, 0, 0),
    // AdditionalItemInfo
    m(908, 0x1d6, 17, 1),
    m(909, 0x0, 0, 0),
    m(910, 0x0, 0, 0),
    m(911, 0x0, 0, 0),
    // AutoRatingListsSettings
    m(908, 0x1d6, 17, 1),
    m(929, 0x7, 0, 0),
    m(931, 0x0, 22, 1),
    m(932, 0x1, 0, 0),
    // BackgroundActivityStepInfo
    m(900, 0x8003, 0, 0),
    m(945, 0x0, 0, 0),
    m(946, 0x1, 0, 0),
    m(939, 0x11a, 23, 1),
    // BannerInfo
    m(904, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(948, 0x8005, 0, 0),
    m(949, 0x0, 0, 0),
    // BatchSimplifiedItemConfigurationInfo
    m(1009, 0x2a6, 0, 0),
    m(1010, 0x2a7, 0, 0),
    m(1001, 0x2a0, 1, 1),
    m(1000, 0x2a5, 29, 1),
    // CollectionInfo
    m(484, 0x239, 30, 1),
    m(999, 0x11e, 0, 0),
    m(1068, 0x108, 0, 0),
    m(1070, 0x143, 31, 1),
    // ConfiguratorDescription
    m(904, 0x0, 0, 2),
    m(917, 0x0, 0, 2),
    m(1102, 0x0, 0, 2),
    m(1103, 0x0, 0, 2),
    // CurrencyRateHistoryGetParameters
    m(1058, 0x0, 0, 0),
    m(1059, 0x0, 0, 0),
    m(1031, 0x8, 0, 0),
    m(1032, 0x8, 0, 0),
    // FeatureRentalPaymentInfo
    m(1031, 0x8, 0, 0),
    m(1032, 0x8, 0, 0),
    m(1218, 0x11e, 0, 0),
    m(522, 0x1d4, 0, 0),
    // InstanceHostingInfo
    m(904, 0x0, 0, 0),
    m(1269, 0x8, 0, 0),
    m(1270, 0x8, 0, 0),
    m(1271, 0x20f, 0, 0),
    // InstanceUserCreateData
    m(955, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    // ItemParameters
    m(1291, 0x7, 0, 2),
    m(1292, 0x7, 0, 2),
    m(1293, 0x1, 0, 2),
    m(1294, 0x7, 0, 2),
    // ItemRatingCollection
    m(1295, 0x8020, 0, 0),
    m(1296, 0x8016, 0, 0),
    m(318, 0x0, 0, 0),
    m(925, 0x1, 0, 0),
    // LanguageInfo
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1304, 0x0, 0, 0),
    m(1333, 0x7, 0, 0),
    // MessengerSettings
    m(908, 0x1d6, 17, 1),
    m(1348, 0x0, 20, 1),
    m(1349, 0x0, 0, 0),
    m(1350, 0x0, 20, 1),
    // OrderAddData
    m(1144, 0x0, 0, 0),
    m(1160, 0x0, 0, 0),
    m(1356, 0x1, 0, 0),
    m(350, 0x219, 22, 1),
    // OrderListFrameWithSummary
    m(798, 0x247, 2, 1),
    m(965, 0x1, 0, 0),
    m(1377, 0x5, 0, 0),
    m(1378, 0x5, 0, 0),
    // OrderUpdateData
    m(1142, 0x5, 0, 0),
    m(1144, 0x0, 0, 0),
    m(1398, 0x0, 0, 0),
    m(1399, 0x1b7, 0, 0),
    // OtapiDeliveryServiceSystemSettings
    m(908, 0x1d6, 17, 1),
    m(1421, 0x7, 0, 0),
    m(1428, 0x0, 0, 0),
    m(1429, 0x0, 0, 0),
    // OtapiItemPropertyValue
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1109, 0x0, 0, 0),
    m(1189, 0x1, 0, 0),
    // OtapiWarehouseCategoryInfo
    m(878, 0x4, 0, 0),
    m(904, 0x0, 0, 0),
    m(1180, 0x4, 0, 0),
    m(1190, 0x7, 0, 0),
    // ProviderOrdersIntegrationInfo
    m(1421, 0x7, 0, 0),
    m(1207, 0x7, 0, 0),
    m(1737, 0x7, 0, 0),
    m(1738, 0x7, 0, 0),
    // ProviderSearchMethod
    m(908, 0x1d6, 17, 1),
    m(878, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1744, 0x0, 0, 0),
    // ProviderSearchSortInfo
    m(907, 0x0, 0, 0),
    m(1664, 0x802a, 0, 0),
    m(1385, 0x8026, 0, 0),
    m(913, 0x0, 0, 0),
    // RequestGroupInfo
    m(1775, 0x0, 0, 0),
    m(1776, 0x6, 0, 0),
    m(937, 0x6, 0, 0),
    m(1777, 0x28d, 78, 1),
    // StrategyInfo
    m(878, 0xb, 0, 0),
    m(904, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    m(1053, 0x8015, 0, 2),
    // TranslationSearchParameters
    m(1911, 0x7, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1912, 0x802d, 0, 0),
    m(1913, 0x0, 0, 0),
    // UserPreferencesUpdateData
    m(1131, 0x0, 0, 0),
    m(892, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1844, 0x0, 0, 0),
    // UserRegistrationData
    m(955, 0x0, 0, 0),
    m(956, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    // VendorRating
    m(1934, 0x1, 0, 0),
    m(1935, 0x3, 0, 0),
    m(1936, 0x3, 0, 0),
    m(1937, 0x3, 0, 0),
    // WarehouseItemConfigurationInfo
    m(878, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(914, 0x5, 0, 0),
    m(1357, 0x1, 0, 0),
    // WarehouseItemPropertyValueInfo
    m(904, 0x0, 0, 0),
    m(1952, 0x0, 0, 0),
    m(1953, 0x0, 0, 0),
    m(917, 0x0, 0, 0),
    // WebSiteVersion
    m(1954, 0x0, 0, 0),
    m(1955, 0x8, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1956, 0x0, 0, 0),
    // YandexMarketIntegrationSettings
    m(908, 0x1d6, 17, 1),
    m(1962, 0x0, 0, 0),
    m(1666, 0x0, 0, 0),
    m(1963, 0x0, 0, 0),
    // AdditionalVendorInfo
    m(904, 0x0, 0, 0),
    m(918, 0x1d9, 20, 1),
    m(908, 0x1d6, 17, 1),
    // AdditionalVendorInfoUpdateData
    m(904, 0x0, 0, 0),
    m(918, 0x1d9, 20, 1),
    m(919, 0x7, 0, 0),
    // Archive
    m(922, 0x10f, 21, 1),
    m(923, 0x3, 0, 0),
    m(924, 0x10e, 1, 1),
    // AuthenticationSystemInfo
    m(878, 0x8010, 0, 0),
    m(904, 0x0, 0, 0),
    m(928, 0x0, 0, 0),
    // BackgroundActivityStepActionInfo
    m(878, 0xa, 0, 0),
    m(913, 0x0, 0, 0),
    m(59, 0x212, 26, 1),
    // BasketCheckingResult
    m(933, 0x7, 0, 0),
    m(936, 0x1, 0, 0),
    m(486, 0x121, 27, 1),
    // BatchItemTotalCost
    m(999, 0x26a, 0, 0),
    m(1000, 0x1b8, 1, 1),
    m(1001, 0x125, 0, 0),
    // BriefCategory
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(903, 0x134, 1, 1),
    // CallArchive
    m(1027, 0x10d, 0, 0),
    m(1028, 0x10d, 0, 0),
    m(1029, 0x10d, 0, 0),
    // CheckedCurrencyRate
    m(1058, 0x0, 0, 2),
    m(1059, 0x0, 0, 2),
    m(972, 0x800a, 0, 2),
    // CitySearchParameters
    m(1060, 0x0, 0, 0),
    m(1065, 0x7, 0, 0),
    m(1066, 0x0, 0, 0),
    // CollectionSummary
    m(1053, 0x8015, 0, 0),
    m(999, 0x11e, 0, 0),
    m(1068, 0x108, 0, 0),
    // ComponentCallStatistics
    m(904, 0x0, 0, 0),
    m(1101, 0x2d6, 0, 0),
    m(965, 0x3, 0, 0),
    // ContentMenuItemInfo
    m(878, 0x1, 0, 0),
    m(904, 0x0, 0, 0),
    m(1109, 0x0, 0, 0),
    // CurrencyInfo
    m(973, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1113, 0x0, 0, 0),
    // CurrencyInformation
    m(904, 0x0, 0, 0),
    m(1114, 0x7, 0, 0),
    m(1115, 0x5, 0, 0),
    // CurrencySynchronizationMode
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1128, 0x7, 0, 0),
    // DeliveryPickupPointSearchParameters
    m(1144, 0x0, 0, 0),
    m(1131, 0x0, 0, 0),
    m(1063, 0x0, 0, 0),
    // DirectPaymentSettings
    m(1169, 0x1bd, 22, 1),
    m(1170, 0x0, 20, 1),
    m(908, 0x1d6, 17, 1),
    // EventInfo
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(1207, 0x7, 0, 0),
    // FeatureInfo
    m(904, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    m(943, 0x0, 5, 1),
    // FeatureTypeInfo
    m(904, 0x0, 0, 0),
    m(1219, 0x20f, 0, 0),
    m(1220, 0x7, 0, 0),
    // FinancialReport
    m(908, 0x1d6, 17, 1),
    m(1249, 0x8, 0, 0),
    m(894, 0x1e0, 0, 0),
    // FinancialReportBalanceInfo
    m(1250, 0x5, 0, 0),
    m(1251, 0x5, 0, 0),
    m(1252, 0x5, 0, 0),
    // ImportItemReviewsInfo
    m(1255, 0x1, 0, 0),
    m(1256, 0x1, 0, 0),
    m(1257, 0x1, 0, 0),
    // ItemReviewAnswerAddData
    m(971, 0x0, 0, 0),
    m(1297, 0x0, 0, 0),
    m(1298, 0x0, 35, 1),
    // ItemWeightInfo
    m(900, 0x0, 0, 0),
    m(913, 0x0, 0, 0),
    m(1142, 0x5, 0, 0),
    // LogEntrySearchParameters
    m(1339, 0x801a, 0, 0),
    m(1340, 0x0, 0, 0),
    m(1165, 0x0, 0, 0),
    // MarketMerchInfo
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1343, 0x7, 0, 0),
    // MarketMerchPriceConfig
    m(878, 0xa, 0, 0),
    m(1344, 0x26b, 22, 1),
    m(1345, 0x29e, 0, 0),
    // OrderTotalCostPerCurrency
    m(892, 0x0, 0, 0),
    m(999, 0x5, 0, 0),
    m(1377, 0x5, 0, 0),
    // PackageTotalCostPerCurrency
    m(892, 0x0, 0, 0),
    m(1071, 0x5, 0, 0),
    m(1681, 0x5, 0, 0),
    // PackageTrackingCheckpoint
    m(1682, 0x8, 0, 0),
    m(972, 0x0, 0, 0),
    m(1457, 0x0, 0, 0),
    // PasswordRecoveryConfirmationResultInfo
    m(956, 0x0, 0, 0),
    m(955, 0x0, 0, 0),
    m(1206, 0x0, 0, 0),
    // PaymentFormParameter
    m(904, 0x0, 0, 0),
    m(917, 0x0, 0, 0),
    m(1691, 0x7, 0, 0),
    // ProviderOrdersParameters
    m(1165, 0x0, 0, 0),
    m(1674, 0x0, 35, 1),
    m(1384, 0x0, 35, 1),
    // ProviderSessionInfo
    m(878, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(894, 0x26f, 0, 0),
    // RatingListItemSearchParameters
    m(318, 0x0, 0, 0),
    m(1092, 0x8016, 0, 0),
    m(1453, 0x802b, 0, 0),
    // RatingListSearchParameters
    m(1092, 0x8016, 0, 0),
    m(1093, 0x8020, 0, 0),
    m(1769, 0x0, 44, 1),
    // RentalPaymentSummaryInfo
    m(1770, 0x2cf, 0, 0),
    m(1772, 0x2cf, 76, 1),
    m(1774, 0x1d3, 77, 1),
    // SimplifiedConfigurationSelection
    m(1308, 0x0, 0, 2),
    m(1357, 0x1, 0, 2),
    m(1848, 0x2b7, 0, 1),
    // SimplifiedItemConfigurationPropertyValueInfo
    m(878, 0x0, 0, 2),
    m(1858, 0x7, 0, 2),
    m(1846, 0x7, 0, 2),
    // SimplifiedItemProperty
    m(917, 0x2b2, 0, 1),
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    // SimplifiedItemPropertyValue
    m(1859, 0x2b5, 0, 0),
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    // SimplifiedValueWithId
    m(878, 0x0, 0, 2),
    m(913, 0x0, 0, 2),
    m(1864, 0x8029, 0, 2),
    // Size
    m(1704, 0x1, 0, 0),
    m(1254, 0x1, 0, 0),
    m(1253, 0x1, 0, 0),
    // SmsServiceSettings
    m(1870, 0x2bf, 22, 1),
    m(1871, 0x7, 0, 0),
    m(908, 0x1d6, 17, 1),
    // SocialNetworkOptionsInfo
    m(1876, 0x0, 0, 0),
    m(1877, 0x191, 0, 0),
    m(1409, 0x15d, 0, 0),
    // TranslationInfo
    m(878, 0x0, 0, 0),
    m(1909, 0x0, 0, 0),
    m(1910, 0x0, 0, 0),
    // TurnoverInfo
    m(1915, 0x5, 0, 0),
    m(1917, 0x2d8, 85, 1),
    m(1918, 0x20f, 0, 0),
    // VendorScores
    m(1938, 0x5, 0, 0),
    m(1939, 0x5, 0, 0),
    m(1940, 0x5, 0, 0),
    // WarehouseItemSearchParameters
    m(318, 0x4, 0, 0),
    m(1434, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    // AccountStatement
    m(898, 0x2c4, 0, 0),
    m(613, 0x2d7, 15, 1),
    // AccountStatementAdministration
    m(898, 0x2c5, 0, 0),
    m(613, 0x2d8, 15, 1),
    // ActionId
    m(878, 0x1, 0, 2),
    m(900, 0x8000, 0, 2),
    // ArchiveRecord
    m(925, 0x3, 0, 0),
    m(926, 0x8, 0, 0),
    // BackgroundActivityIdentificationInfo
    m(900, 0x8004, 0, 0),
    m(878, 0xa, 0, 0),
    // BatchErrorInfoOfGeneralErrorCode
    m(975, 0x8014, 0, 0),
    m(976, 0x0, 0, 0),
    // BatchRatingListSearchParameters
    m(1003, 0x283, 28, 1),
    m(1004, 0x7, 0, 0),
    // BulkItemsResult
    m(933, 0x7, 0, 0),
    m(350, 0x23d, 1, 1),
    // CallStatistic
    m(1037, 0x3, 0, 0),
    m(1038, 0x3, 0, 0),
    // CollectionSummaryInfo
    m(965, 0x1, 0, 0),
    m(1071, 0x11e, 0, 0),
    // CommonInstanceKeyOptionsInfo
    m(1077, 0x0, 0, 0),
    m(1078, 0x7, 0, 0),
    // CommonOrderOptionsInfo
    m(1090, 0x5, 0, 0),
    m(1091, 0x1ea, 0, 0),
    // CommonRegistrationOptionsInfo
    m(1096, 0x7, 0, 0),
    m(1097, 0x7, 0, 0),
    // CommonShowcaseOptionsInfo
    m(1098, 0x7, 0, 0),
    m(1099, 0x1ff, 0, 0),
    // ContentList
    m(452, 0x0, 0, 1),
    m(1093, 0x8009, 0, 2),
    // DataSubListOfBillInfo
    m(452, 0x12f, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfCityInfo
    m(452, 0x140, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfContentMenuItemInfo
    m(452, 0x153, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfDeliveryMode
    m(452, 0x1b8, 34, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfDirectPaymentInfo
    m(452, 0x1bc, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfDiscountGroupUserInfo
    m(452, 0x1c2, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfItemRatingCollection
    m(452, 0x1f5, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfItemReviewInfo
    m(452, 0x1fa, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfLogEntryInfo
    m(452, 0x205, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiBrandInfo
    m(452, 0x22f, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiCategory
    m(452, 0x230, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiItemInfo
    m(452, 0x23e, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiItemReview
    m(452, 0x242, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiOrderInfo
    m(452, 0x247, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiOrderLineInfo
    m(452, 0x248, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiPackageAdminInfo
    m(452, 0x249, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiPaymentInfo
    m(452, 0x24b, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiPickupPointInfo
    m(452, 0x24c, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiPromoItemInfo
    m(452, 0x24d, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiTransactionInfo
    m(452, 0x252, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiVendorInfo
    m(452, 0x254, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiWarehouseCategoryInfo
    m(452, 0x255, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfOtapiWarehouseItemInfo
    m(452, 0x256, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfSimplifiedItemInfo
    m(452, 0x2ae, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfSimplifiedItemReview
    m(452, 0x2b3, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfSimplifiedVendorInfo
    m(452, 0x2bc, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfString
    m(452, 0x0, 22, 1),
    m(965, 0x1, 0, 0),
    // DataSubListOfTranslationInfo
    m(452, 0x2dc, 22, 1),
    m(965, 0x1, 0, 0),
    // DiscountIdentificationParametrInfo
    m(1175, 0x171, 0, 0),
    m(1176, 0x5, 0, 0),
    // EditablePriceFormationSettings
    m(1199, 0x1, 0, 2),
    m(1200, 0x7, 0, 2),
    // ElementDiscountInfo
    m(904, 0x0, 0, 2),
    m(917, 0x5, 0, 2),
    // FieldPlaceholderMetaInfo
    m(917, 0x0, 0, 2),
    m(905, 0x0, 0, 2),
    // FinancialCalculationReport
    m(452, 0x1da, 22, 1),
    m(1123, 0x0, 0, 0),
    // ImageUrl
    m(1253, 0x1, 0, 2),
    m(1254, 0x1, 0, 2),
    // ImportedCategoryIds
    m(1258, 0x0, 0, 2),
    m(1259, 0x0, 0, 2),
    // InstanceAccountInfo
    m(1260, 0x5, 0, 0),
    m(1261, 0x5, 0, 0),
    // InstanceListOfCurrencyInfo
    m(1272, 0x156, 0, 0),
    m(1274, 0x156, 42, 1),
    // InstanceListOfMoney
    m(1272, 0x20f, 0, 0),
    m(1274, 0x20f, 43, 1),
    // ItemMarketPriceInfo
    m(878, 0x0, 0, 0),
    m(914, 0x26a, 0, 0),
    // ItemReviewSearchParameters
    m(1307, 0x0, 0, 0),
    m(1319, 0x8021, 0, 0),
    // Money
    m(1113, 0x0, 0, 2),
    m(973, 0x0, 0, 2),
    // OrderDetailsInfo
    m(397, 0x247, 0, 0),
    m(1361, 0x28f, 49, 1),
    // OrderLineStatusSummary
    m(972, 0x293, 0, 0),
    m(925, 0x1, 0, 0),
    // OrderRecreateData
    m(1165, 0x0, 0, 0),
    m(484, 0x1, 35, 1),
    // OrderSearchParametersForUser
    m(1053, 0x8015, 0, 0),
    m(1386, 0x7, 0, 0),
    // OrderedCurrency
    m(973, 0x0, 0, 2),
    m(1080, 0x1, 0, 2),
    // OtapiDeliveryModeServiceSystemInfo
    m(1215, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    // OtapiItemVideo
    m(1235, 0x0, 0, 2),
    m(1233, 0x0, 0, 2),
    // OtapiQuantityRange
    m(1662, 0x3, 0, 0),
    m(914, 0x26a, 0, 0),
    // OtapiSearchBrandInfo
    m(316, 0x0, 0, 0),
    m(1464, 0x0, 0, 0),
    // PackageTrackingInfo
    m(1683, 0x0, 0, 0),
    m(1684, 0x18b, 0, 0),
    // PasswordRecoveryRequestResultInfo
    m(956, 0x0, 0, 0),
    m(1685, 0x0, 0, 0),
    // ProviderOrdersIntegrationSettings
    m(908, 0x1d6, 17, 1),
    m(1739, 0x2ca, 0, 0),
    // ProviderPromotionTypeInfo
    m(878, 0x801d, 0, 0),
    m(904, 0x0, 0, 0),
    // ProviderSearchMethodSettings
    m(908, 0x1d6, 17, 1),
    m(1765, 0x0, 20, 1),
    // ProviderSettings
    m(908, 0x1d6, 17, 1),
    m(1739, 0x2cb, 0, 0),
    // RequestGroupItem
    m(878, 0x0, 0, 2),
    m(1682, 0x6, 0, 2),
    // SelectorExportersSettings
    m(1822, 0x2f4, 0, 0),
    m(908, 0x1d6, 17, 1),
    // SimplifiedItemConfigurationPropertyInfo
    m(917, 0x2ac, 0, 1),
    m(878, 0x0, 0, 2),
    // SimplifiedItemConfigurationPropertyList
    m(1848, 0x2aa, 0, 1),
    m(1857, 0x0, 0, 2),
    // SimplifiedItemPropertyList
    m(1848, 0x2b0, 0, 1),
    m(1857, 0x0, 0, 2),
    // SimplifiedPrice
    m(1861, 0x5, 0, 2),
    m(1862, 0x5, 0, 2),
    // SimplifiedPropertySelection
    m(878, 0x0, 0, 2),
    m(1863, 0x0, 0, 2),
    // TextByLang
    m(971, 0x0, 0, 0),
    m(1899, 0x0, 0, 0),
    // TicketCategoryInfo
    m(318, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    // TicketDetails
    m(681, 0x2d4, 0, 0),
    m(1901, 0x2d5, 84, 1),
    // TranslatableContentInfo
    m(878, 0x0, 0, 0),
    m(905, 0x0, 0, 0),
    // TranslationUpdateData
    m(971, 0x0, 0, 0),
    m(1914, 0x7, 0, 0),
    // UploadUrlInfo
    m(878, 0x0, 0, 0),
    m(1919, 0x0, 0, 0),
    // UserSettings
    m(1097, 0x7, 0, 0),
    m(908, 0x1d6, 17, 1),
    // UserStatusData
    m(1932, 0x7, 0, 0),
    m(1933, 0x2f0, 0, 0),
    // UserStatusInfo
    m(955, 0x0, 0, 0),
    m(878, 0xb, 0, 0),
    // WarehouseItemImageInfo
    m(1233, 0x0, 0, 0),
    m(1489, 0x7, 0, 0),
    // WarehousePropertyValueInfo
    m(878, 0x0, 0, 0),
    m(917, 0x0, 0, 0),
    // WarningReason
    m(1934, 0x801f, 0, 0),
    m(945, 0x0, 0, 0),
    // AdditionalPriceCollectionInfo
    m(484, 0x109, 18, 1),
    // ApplicationDesignSettings
    m(920, 0x309, 0, 0),
    // ArrayOfContentList
    m(489, 0x151, 0, 1),
    // AuthenticationInfo
    m(927, 0x0, 0, 0),
    // BackgroundActivitySearchParameters
    m(943, 0x8004, 25, 1),
    // BannerInfoList
    m(452, 0x11c, 1, 1),
    // BatchAdditionalPriceElement
    m(912, 0x124, 0, 0),
    // BatchAdditionalPrices
    m(484, 0x123, 1, 1),
    // BriefCatalog
    m(498, 0x134, 1, 1),
    // CategorySearchUrl
    m(1057, 0x0, 0, 0),
    // CheckCurrencyRatesResult
    m(370, 0x13f, 1, 1),
    // CommonUserProfileOptionsInfo
    m(1100, 0x5, 0, 0),
    // DataListOfActionInfo
    m(452, 0x105, 22, 1),
    // DataListOfAuthenticationSystemInfo
    m(452, 0x112, 22, 1),
    // DataListOfBackgroundActivityInfo
    m(452, 0x118, 22, 1),
    // DataListOfCountryInfo
    m(452, 0x155, 22, 1),
    // DataListOfCurrencyInfo
    m(452, 0x156, 22, 1),
    // DataListOfCurrencyRate
    m(452, 0x158, 22, 1),
    // DataListOfCurrencySynchronizationMode
    m(452, 0x15b, 22, 1),
    // DataListOfDiscountGroupInfo
    m(452, 0x1c0, 22, 1),
    // DataListOfEditableOtapiCategory
    m(452, 0x1c7, 22, 1),
    // DataListOfElementId
    m(452, 0xb, 22, 1),
    // DataListOfEmailServerInfo
    m(452, 0x1cc, 22, 1),
    // DataListOfEventInfo
    m(452, 0x1ce, 22, 1),
    // DataListOfExportingTargetInfo
    m(452, 0x1cf, 22, 1),
    // DataListOfExternalDeliveryRate
    m(452, 0x1d0, 22, 1),
    // DataListOfExternalDeliveryType
    m(452, 0x1d1, 22, 1),
    // DataListOfFeatureInfo
    m(452, 0x1d2, 22, 1),
    // DataListOfInstanceRoleRightInfo
    m(452, 0x1ed, 22, 1),
    // DataListOfInstanceUserInfo
    m(452, 0x1ef, 22, 1),
    // DataListOfInstanceUserRoleInfo
    m(452, 0x1f1, 22, 1),
    // DataListOfItemMarketPriceInfo
    m(452, 0x1f3, 22, 1),
    // DataListOfItemProviderType
    m(452, 0x8015, 22, 1),
    // DataListOfLanguageInfo
    m(452, 0x201, 22, 1),
    // DataListOfMarketMerchInfo
    m(452, 0x208, 22, 1),
    // DataListOfMarketMerchPriceConfig
    m(452, 0x209, 22, 1),
    // DataListOfMetaEntityInfo
    m(452, 0x20e, 22, 1),
    // DataListOfNamedProperty
    m(452, 0x214, 22, 1),
    // DataListOfOperationTypeInfo
    m(452, 0x216, 22, 1),
    // DataListOfOperatorInfo
    m(452, 0x217, 22, 1),
    // DataListOfOtapiArea
    m(452, 0x22d, 22, 1),
    // DataListOfOtapiBoxStatistics
    m(452, 0x22e, 22, 1),
    // DataListOfOtapiCommonTranslatableOptionsInfo
    m(452, 0x231, 22, 1),
    // DataListOfOtapiDeliveryCost
    m(452, 0x234, 22, 1),
    // DataListOfOtapiDeliveryModeServiceSystemInfo
    m(452, 0x235, 22, 1),
    // DataListOfOtapiDeliveryServiceSystemInfo
    m(452, 0x236, 22, 1),
    // DataListOfOtapiItemPromotion
    m(452, 0x240, 22, 1),
    // DataListOfOtapiItemSearchProperty
    m(452, 0x243, 22, 1),
    // DataListOfOtapiSearchBrandInfo
    m(452, 0x24f, 22, 1),
    // DataListOfOtapiSearchCategoryInfo
    m(452, 0x250, 22, 1),
    // DataListOfPackageStatusInfo
    m(452, 0x25d, 22, 1),
    // DataListOfPackageTrackingCheckpoint
    m(452, 0x25f, 22, 1),
    // DataListOfPriceFormationGroupInfo
    m(452, 0x26b, 22, 1),
    // DataListOfProviderInfo
    m(452, 0x272, 22, 1),
    // DataListOfProviderSearchMethod
    m(452, 0x278, 22, 1),
    // DataListOfProviderSearchMethodInfo
    m(452, 0x279, 22, 1),
    // DataListOfProviderSessionInfo
    m(452, 0x27e, 22, 1),
    // DataListOfSocialNetworkInfo
    m(452, 0x2c2, 22, 1),
    // DataListOfStrategyInfo
    m(452, 0x2c9, 22, 1),
    // DataListOfTextByLang
    m(452, 0x2d0, 22, 1),
    // DataListOfTranslatableContentInfo
    m(452, 0x2db, 22, 1),
    // DataListOfUserProfileFieldSettings
    m(452, 0x2e7, 22, 1),
    // DataListOfUserProfileInfo
    m(452, 0x2e8, 22, 1),
    // DiscountInfo
    m(1177, 0x5, 0, 0),
    // ElementFields
    m(1201, 0x23a, 0, 1),
    // ImportSubCatalogTreeResult
    m(452, 0x1e5, 1, 1),
    // NamedParameters
    m(944, 0x212, 0, 1),
    // OrderFilter
    m(1362, 0x0, 0, 0),
    // OrderLineSplitData
    m(1367, 0x1, 0, 0),
    // OrdersHistory
    m(350, 0x246, 51, 1),
    // OtapiItemDescription
    m(1444, 0x0, 0, 0),
    // PackageExportParameters
    m(1675, 0x0, 0, 0),
    // PricePercent
    m(892, 0x0, 0, 2),
    // SalesLinePurchInfoList
    m(1798, 0x291, 0, 1),
    // SimplifiedBasketAddRequest
    m(1847, 0x2a1, 0, 1),
    // StatisticsSettingsInfo
    m(1890, 0x7, 0, 2),
    // StatisticsSettingsUpdateData
    m(1890, 0x7, 0, 0),
    // TariffChangeHistory
    m(484, 0x2cd, 83, 1),
    // WarehouseItemImageData
    m(1489, 0x7, 0, 2),
    // WarehouseItemImportData
    m(1951, 0x0, 0, 0),
    // WarehousePropertyInfoList
    m(452, 0x301, 1, 1),
    // WarehousePropertyValueInfoList
    m(452, 0x304, 1, 1),
];

pub(crate) static TYPES: [TypeRow; 526] = [
    ty(847, 14, 0, 0, NOTHING), // AccountAdministrationInfo
    ty(1361, 8, 0, 0, NOTHING), // AccountInfo
    ty(2177, 2, 0, 0, NOTHING), // AccountStatement
    ty(2179, 2, 0, 0, NOTHING), // AccountStatementAdministration
    ty(2181, 2, 0, 0, NOTHING), // ActionId
    ty(1591, 6, 0, 0, NOTHING), // ActionInfo
    ty(1885, 4, 0, 0, NOTHING), // AdditionalItemInfo
    ty(1886, 3, 0, 0, NOTHING), // AdditionalItemInfoUpdateData
    ty(2357, 1, 0, 0, NOTHING), // AdditionalPriceCollectionInfo
    ty(1603, 5, 0, 0, NOTHING), // AdditionalPriceInfo
    ty(2021, 3, 0, 0, NOTHING), // AdditionalVendorInfo
    ty(2024, 3, 0, 0, NOTHING), // AdditionalVendorInfoUpdateData
    ty(2358, 1, 0, 0, NOTHING), // ApplicationDesignSettings
    ty(2027, 3, 0, 0, NOTHING), // Archive
    ty(879, 1, 0, 0, m(917, 0x3, 0, 0)), // ArchiveMethod
    ty(2183, 2, 0, 0, NOTHING), // ArchiveRecord
    ty(2359, 1, 1, 0, NOTHING), // ArrayOfContentList
    ty(2360, 1, 0, 0, NOTHING), // AuthenticationInfo
    ty(2030, 3, 0, 0, NOTHING), // AuthenticationSystemInfo
    ty(1889, 4, 0, 0, NOTHING), // AutoRatingListsSettings
    ty(1890, 3, 0, 0, NOTHING), // AutoRatingListsSettingsUpdateData
    ty(2033, 2, 0, 0, NOTHING), // BackgroundActivityActionInfo
    ty(1055, 11, 0, 0, NOTHING), // BackgroundActivityFullInfo
    ty(2185, 2, 0, 0, NOTHING), // BackgroundActivityIdentificationInfo
    ty(1055, 10, 0, 0, NOTHING), // BackgroundActivityInfo
    ty(2361, 1, 0, 0, NOTHING), // BackgroundActivitySearchParameters
    ty(2033, 3, 0, 0, NOTHING), // BackgroundActivityStepActionInfo
    ty(1893, 4, 0, 0, NOTHING), // BackgroundActivityStepInfo
    ty(1897, 4, 0, 0, NOTHING), // BannerInfo
    ty(2362, 1, 1, 0, NOTHING), // BannerInfoList
    ty(816, 5, 0, 0, NOTHING), // BasePrice
    ty(1007, 11, 0, 0, NOTHING), // BaseUserInfo
    ty(1597, 6, 2, 0, NOTHING), // BaseUserInfoListFrameWithSummary
    ty(1735, 5, 0, 0, NOTHING), // BasketCheckingMessage
    ty(2036, 3, 0, 0, NOTHING), // BasketCheckingResult
    ty(2363, 1, 0, 0, NOTHING), // BatchAdditionalPriceElement
    ty(1603, 6, 0, 0, NOTHING), // BatchAdditionalPriceInfo
    ty(2364, 1, 0, 0, NOTHING), // BatchAdditionalPrices
    ty(2187, 2, 0, 0, NOTHING), // BatchErrorInfoOfGeneralErrorCode
    ty(1143, 10, 0, 0, NOTHING), // BatchItemFullInfo
    ty(696, 18, 0, 0, NOTHING), // BatchItemSearchResult
    ty(2039, 3, 0, 0, NOTHING), // BatchItemTotalCost
    ty(2189, 2, 0, 0, NOTHING), // BatchRatingListSearchParameters
    ty(1740, 5, 0, 0, NOTHING), // BatchRatingListsSearchResult
    ty(1901, 4, 0, 0, NOTHING), // BatchSimplifiedItemConfigurationInfo
    ty(1465, 7, 0, 0, NOTHING), // BatchSimplifiedItemFullInfo
    ty(1369, 8, 0, 0, NOTHING), // BatchUserData
    ty(1066, 11, 0, 0, NOTHING), // BillInfo
    ty(66, 1, 0, 0, NOTHING), // BillSearchParameters
    ty(944, 2, 0, 0, NOTHING), // BillStatusInfo
    ty(944, 2, 0, 0, NOTHING), // BillTypeInfo
    ty(2365, 1, 0, 0, NOTHING), // BriefCatalog
    ty(2042, 3, 0, 0, NOTHING), // BriefCategory
    ty(2191, 2, 0, 0, NOTHING), // BulkItemsResult
    ty(2045, 3, 0, 0, NOTHING), // CallArchive
    ty(1472, 7, 0, 0, NOTHING), // CallArchivesSearchParameters
    ty(2193, 2, 0, 0, NOTHING), // CallStatistic
    ty(917, 13, 0, 0, NOTHING), // CallStatistics
    ty(1100, 1, 0, 0, NOTHING), // CategoryId
    ty(1153, 10, 0, 0, NOTHING), // CategoryImportInfo
    ty(879, 1, 0, 0, m(917, 0x0, 0, 0)), // CategoryMetaDataItem
    ty(2366, 1, 0, 0, NOTHING), // CategorySearchUrl
    ty(2367, 1, 0, 0, NOTHING), // CheckCurrencyRatesResult
    ty(2048, 3, 0, 0, NOTHING), // CheckedCurrencyRate
    ty(1609, 6, 0, 0, NOTHING), // CityInfo
    ty(2051, 3, 0, 0, NOTHING), // CitySearchParameters
    ty(1905, 4, 0, 0, NOTHING), // CollectionInfo
    ty(2054, 3, 0, 0, NOTHING), // CollectionSummary
    ty(2195, 2, 0, 0, NOTHING), // CollectionSummaryInfo
    ty(1615, 6, 0, 0, NOTHING), // CollectionsSettings
    ty(1616, 5, 0, 0, NOTHING), // CollectionsSettingsUpdateData
    ty(2197, 2, 0, 0, NOTHING), // CommonInstanceKeyOptionsInfo
    ty(995, 12, 0, 0, NOTHING), // CommonInstanceOptionsInfo
    ty(2199, 2, 0, 0, NOTHING), // CommonOrderOptionsInfo
    ty(1745, 5, 0, 0, NOTHING), // CommonRatingListRequest
    ty(2201, 2, 0, 0, NOTHING), // CommonRegistrationOptionsInfo
    ty(2203, 2, 0, 0, NOTHING), // CommonShowcaseOptionsInfo
    ty(2368, 1, 0, 0, NOTHING), // CommonUserProfileOptionsInfo
    ty(2057, 3, 0, 0, NOTHING), // ComponentCallStatistics
    ty(1909, 4, 0, 0, NOTHING), // ConfiguratorDescription
    ty(1377, 8, 0, 0, NOTHING), // ConfirmationInfo
    ty(2205, 2, 0, 0, NOTHING), // ContentList
    ty(0, 0, 0, 0, NOTHING), // ContentMenuItemCreateData
    ty(2060, 3, 0, 0, NOTHING), // ContentMenuItemInfo
    ty(0, 0, 0, 0, NOTHING), // ContentMenuItemSearchParameters
    ty(1750, 5, 0, 0, NOTHING), // CountryInfo
    ty(2063, 3, 0, 0, NOTHING), // CurrencyInfo
    ty(2066, 3, 0, 0, NOTHING), // CurrencyInformation
    ty(1479, 7, 0, 0, m(1115, 0x5, 0, 0)), // CurrencyRate
    ty(1913, 4, 0, 0, NOTHING), // CurrencyRateHistoryGetParameters
    ty(1621, 6, 0, 0, NOTHING), // CurrencySettings
    ty(2069, 3, 0, 0, NOTHING), // CurrencySynchronizationMode
    ty(2369, 1, 1, 0, NOTHING), // DataListOfActionInfo
    ty(2370, 1, 1, 0, NOTHING), // DataListOfAuthenticationSystemInfo
    ty(2371, 1, 1, 0, NOTHING), // DataListOfBackgroundActivityInfo
    ty(2372, 1, 1, 0, NOTHING), // DataListOfCountryInfo
    ty(2373, 1, 1, 0, NOTHING), // DataListOfCurrencyInfo
    ty(2374, 1, 1, 0, NOTHING), // DataListOfCurrencyRate
    ty(2375, 1, 1, 0, NOTHING), // DataListOfCurrencySynchronizationMode
    ty(2213, 1, 1, 0, NOTHING), // DataListOfDeliveryMode
    ty(2376, 1, 1, 0, NOTHING), // DataListOfDiscountGroupInfo
    ty(2377, 1, 1, 0, NOTHING), // DataListOfEditableOtapiCategory
    ty(2378, 1, 1, 0, NOTHING), // DataListOfElementId
    ty(2379, 1, 1, 0, NOTHING), // DataListOfEmailServerInfo
    ty(2380, 1, 1, 0, NOTHING), // DataListOfEventInfo
    ty(2381, 1, 1, 0, NOTHING), // DataListOfExportingTargetInfo
    ty(2382, 1, 1, 0, NOTHING), // DataListOfExternalDeliveryRate
    ty(2383, 1, 1, 0, NOTHING), // DataListOfExternalDeliveryType
    ty(2384, 1, 1, 0, NOTHING), // DataListOfFeatureInfo
    ty(2385, 1, 1, 0, NOTHING), // DataListOfInstanceRoleRightInfo
    ty(2386, 1, 1, 0, NOTHING), // DataListOfInstanceUserInfo
    ty(2387, 1, 1, 0, NOTHING), // DataListOfInstanceUserRoleInfo
    ty(2388, 1, 1, 0, NOTHING), // DataListOfItemMarketPriceInfo
    ty(2389, 1, 1, 0, NOTHING), // DataListOfItemProviderType
    ty(2219, 1, 1, 0, NOTHING), // DataListOfItemRatingCollection
    ty(2390, 1, 1, 0, NOTHING), // DataListOfLanguageInfo
    ty(2391, 1, 1, 0, NOTHING), // DataListOfMarketMerchInfo
    ty(2392, 1, 1, 0, NOTHING), // DataListOfMarketMerchPriceConfig
    ty(2393, 1, 1, 0, NOTHING), // DataListOfMetaEntityInfo
    ty(2394, 1, 1, 0, NOTHING), // DataListOfNamedProperty
    ty(2395, 1, 1, 0, NOTHING), // DataListOfOperationTypeInfo
    ty(2396, 1, 1, 0, NOTHING), // DataListOfOperatorInfo
    ty(2397, 1, 1, 0, NOTHING), // DataListOfOtapiArea
    ty(2398, 1, 1, 0, NOTHING), // DataListOfOtapiBoxStatistics
    ty(2225, 1, 1, 0, NOTHING), // DataListOfOtapiBrandInfo
    ty(2227, 1, 1, 0, NOTHING), // DataListOfOtapiCategory
    ty(2399, 1, 1, 0, NOTHING), // DataListOfOtapiCommonTranslatableOptionsInfo
    ty(2400, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryCost
    ty(2401, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryModeServiceSystemInfo
    ty(2402, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryServiceSystemInfo
    ty(2229, 1, 1, 0, NOTHING), // DataListOfOtapiItemInfo
    ty(2403, 1, 1, 0, NOTHING), // DataListOfOtapiItemPromotion
    ty(2404, 1, 1, 0, NOTHING), // DataListOfOtapiItemSearchProperty
    ty(2237, 1, 1, 0, NOTHING), // DataListOfOtapiPackageAdminInfo
    ty(2243, 1, 1, 0, NOTHING), // DataListOfOtapiPromoItemInfo
    ty(2405, 1, 1, 0, NOTHING), // DataListOfOtapiSearchBrandInfo
    ty(2406, 1, 1, 0, NOTHING), // DataListOfOtapiSearchCategoryInfo
    ty(2247, 1, 1, 0, NOTHING), // DataListOfOtapiVendorInfo
    ty(2407, 1, 1, 0, NOTHING), // DataListOfPackageStatusInfo
    ty(2408, 1, 1, 0, NOTHING), // DataListOfPackageTrackingCheckpoint
    ty(2409, 1, 1, 0, NOTHING), // DataListOfPriceFormationGroupInfo
    ty(2410, 1, 1, 0, NOTHING), // DataListOfProviderInfo
    ty(2411, 1, 1, 0, NOTHING), // DataListOfProviderSearchMethod
    ty(2412, 1, 1, 0, NOTHING), // DataListOfProviderSearchMethodInfo
    ty(2413, 1, 1, 0, NOTHING), // DataListOfProviderSessionInfo
    ty(2414, 1, 1, 0, NOTHING), // DataListOfSocialNetworkInfo
    ty(2415, 1, 1, 0, NOTHING), // DataListOfStrategyInfo
    ty(2259, 1, 1, 0, NOTHING), // DataListOfString
    ty(2416, 1, 1, 0, NOTHING), // DataListOfTextByLang
    ty(2417, 1, 1, 0, NOTHING), // DataListOfTranslatableContentInfo
    ty(2418, 1, 1, 0, NOTHING), // DataListOfUserProfileFieldSettings
    ty(2419, 1, 1, 0, NOTHING), // DataListOfUserProfileInfo
    ty(1597, 2, 2, 0, NOTHING), // DataSubListOfBaseUserInfo
    ty(2207, 2, 2, 0, NOTHING), // DataSubListOfBillInfo
    ty(2209, 2, 2, 0, NOTHING), // DataSubListOfCityInfo
    ty(2211, 2, 2, 0, NOTHING), // DataSubListOfContentMenuItemInfo
    ty(2213, 2, 2, 0, NOTHING), // DataSubListOfDeliveryMode
    ty(2215, 2, 2, 0, NOTHING), // DataSubListOfDirectPaymentInfo
    ty(2217, 2, 2, 0, NOTHING), // DataSubListOfDiscountGroupUserInfo
    ty(2219, 2, 2, 0, NOTHING), // DataSubListOfItemRatingCollection
    ty(2221, 2, 2, 0, NOTHING), // DataSubListOfItemReviewInfo
    ty(2223, 2, 2, 0, NOTHING), // DataSubListOfLogEntryInfo
    ty(2225, 2, 2, 0, NOTHING), // DataSubListOfOtapiBrandInfo
    ty(2227, 2, 2, 0, NOTHING), // DataSubListOfOtapiCategory
    ty(2229, 2, 2, 0, NOTHING), // DataSubListOfOtapiItemInfo
    ty(2231, 2, 2, 0, NOTHING), // DataSubListOfOtapiItemReview
    ty(2233, 2, 2, 0, NOTHING), // DataSubListOfOtapiOrderInfo
    ty(2235, 2, 2, 0, NOTHING), // DataSubListOfOtapiOrderLineInfo
    ty(2237, 2, 2, 0, NOTHING), // DataSubListOfOtapiPackageAdminInfo
    ty(2239, 2, 2, 0, NOTHING), // DataSubListOfOtapiPaymentInfo
    ty(2241, 2, 2, 0, NOTHING), // DataSubListOfOtapiPickupPointInfo
    ty(2243, 2, 2, 0, NOTHING), // DataSubListOfOtapiPromoItemInfo
    ty(2245, 2, 2, 0, NOTHING), // DataSubListOfOtapiTransactionInfo
    ty(2247, 2, 2, 0, NOTHING), // DataSubListOfOtapiVendorInfo
    ty(2249, 2, 2, 0, NOTHING), // DataSubListOfOtapiWarehouseCategoryInfo
    ty(2251, 2, 2, 0, NOTHING), // DataSubListOfOtapiWarehouseItemInfo
    ty(2253, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedItemInfo
    ty(2255, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedItemReview
    ty(2257, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedVendorInfo
    ty(2259, 2, 2, 0, NOTHING), // DataSubListOfString
    ty(2261, 2, 2, 0, NOTHING), // DataSubListOfTranslationInfo
    ty(0, 0, 4, 0, NOTHING), // DateDemoObject
    ty(1473, 2, 0, 0, NOTHING), // DatePeriod
    ty(800, 16, 0, 0, NOTHING), // DeliveryAddress
    ty(1163, 10, 0, 0, NOTHING), // DeliveryMode
    ty(1755, 5, 0, 0, NOTHING), // DeliveryModeSearchParameters
    ty(2072, 3, 0, 0, NOTHING), // DeliveryPickupPointSearchParameters
    ty(861, 14, 0, 0, NOTHING), // DemoObject
    ty(732, 11, 0, 0, NOTHING), // DirectPaymentInfo
    ty(1760, 5, 0, 0, NOTHING), // DirectPaymentModeSettings
    ty(2075, 3, 0, 0, NOTHING), // DirectPaymentSettings
    ty(1765, 5, 0, 0, NOTHING), // DiscountGroupAddData
    ty(1627, 6, 0, 0, NOTHING), // DiscountGroupInfo
    ty(1765, 5, 0, 0, NOTHING), // DiscountGroupUpdateData
    ty(1007, 12, 0, 0, NOTHING), // DiscountGroupUserInfo
    ty(2263, 2, 0, 0, NOTHING), // DiscountIdentificationParametrInfo
    ty(2420, 1, 0, 0, NOTHING), // DiscountInfo
    ty(1633, 6, 0, 0, NOTHING), // EditableBrandInfo
    ty(1173, 10, 0, 0, NOTHING), // EditableCategoryInfo
    ty(501, 24, 0, 0, NOTHING), // EditableOtapiCategory
    ty(2265, 2, 0, 0, NOTHING), // EditablePriceFormationSettings
    ty(2267, 2, 0, 0, NOTHING), // ElementDiscountInfo
    ty(2421, 1, 0, 0, NOTHING), // ElementFields
    ty(1377, 6, 0, 0, NOTHING), // EmailConfirmationInfo
    ty(1183, 10, 0, 0, NOTHING), // EmailServerInfo
    ty(1019, 12, 0, 0, NOTHING), // EmailServerUpdateData
    ty(2078, 3, 0, 0, NOTHING), // EventInfo
    ty(1163, 2, 0, 0, NOTHING), // ExportingTargetInfo
    ty(1639, 6, 0, 0, NOTHING), // ExternalDeliveryRate
    ty(1193, 10, 0, 0, NOTHING), // ExternalDeliveryType
    ty(2081, 3, 0, 0, NOTHING), // FeatureInfo
    ty(1917, 4, 0, 0, NOTHING), // FeatureRentalPaymentInfo
    ty(2084, 3, 0, 0, NOTHING), // FeatureTypeInfo
    ty(879, 1, 0, 0, m(917, 0x0, 0, 0)), // FeaturedValue
    ty(875, 14, 0, 0, NOTHING), // FieldMetaInfo
    ty(2269, 2, 0, 0, NOTHING), // FieldPlaceholderMetaInfo
    ty(1770, 5, 0, 0, NOTHING), // FieldValueMetaInfo
    ty(1253, 9, 0, 0, NOTHING), // FileInfo
    ty(1385, 8, 0, 0, NOTHING), // FinancialCalculationItem
    ty(1473, 2, 0, 0, NOTHING), // FinancialCalculationParameters
    ty(1262, 9, 0, 0, NOTHING), // FinancialCalculationProviderItem
    ty(2271, 2, 2, 0, NOTHING), // FinancialCalculationReport
    ty(0, 0, 0, 0, NOTHING), // FinancialCalculationUpdateData
    ty(2087, 3, 0, 0, NOTHING), // FinancialReport
    ty(2090, 3, 0, 0, NOTHING), // FinancialReportBalanceInfo
    ty(0, 0, 4, 0, NOTHING), // HtmlDemoObject
    ty(2273, 2, 0, 0, m(1233, 0x0, 0, 0)), // ImageUrl
    ty(2093, 3, 0, 0, NOTHING), // ImportItemReviewsInfo
    ty(2422, 1, 1, 0, NOTHING), // ImportSubCatalogTreeResult
    ty(2275, 2, 0, 0, NOTHING), // ImportedCategoryIds
    ty(2277, 2, 0, 0, NOTHING), // InstanceAccountInfo
    ty(889, 14, 0, 0, NOTHING), // InstanceBaseInfo
    ty(1921, 4, 0, 0, NOTHING), // InstanceHostingInfo
    ty(2279, 2, 0, 0, NOTHING), // InstanceListOfCurrencyInfo
    ty(2281, 2, 0, 0, NOTHING), // InstanceListOfMoney
    ty(1775, 5, 0, 0, NOTHING), // InstanceOptionsData
    ty(1077, 11, 0, 0, NOTHING), // InstanceOptionsInfo
    ty(1486, 7, 0, 0, NOTHING), // InstanceRoleRightInfo
    ty(1925, 4, 0, 0, NOTHING), // InstanceUserCreateData
    ty(1645, 6, 0, 0, NOTHING), // InstanceUserInfo
    ty(1594, 3, 0, 0, NOTHING), // InstanceUserRoleCreateData
    ty(1780, 5, 0, 0, NOTHING), // InstanceUserRoleInfo
    ty(1925, 4, 0, 0, NOTHING), // InstanceUserUpdateData
    ty(2283, 2, 0, 0, NOTHING), // ItemMarketPriceInfo
    ty(1929, 4, 0, 0, NOTHING), // ItemParameters
    ty(1933, 4, 0, 0, NOTHING), // ItemRatingCollection
    ty(2096, 3, 0, 0, NOTHING), // ItemReviewAnswerAddData
    ty(1271, 9, 0, 0, NOTHING), // ItemReviewAnswerInfo
    ty(1393, 8, 0, 0, NOTHING), // ItemReviewData
    ty(651, 2, 0, 0, NOTHING), // ItemReviewGradeInfo
    ty(637, 20, 0, 0, NOTHING), // ItemReviewInfo
    ty(1785, 5, 0, 0, NOTHING), // ItemReviewOperatorSearchParameters
    ty(2285, 2, 0, 0, NOTHING), // ItemReviewSearchParameters
    ty(1790, 5, 0, 0, NOTHING), // ItemReviewSettings
    ty(1791, 4, 0, 0, NOTHING), // ItemReviewSettingsUpdateData
    ty(1031, 12, 0, 0, NOTHING), // ItemShowcaseOptions
    ty(2099, 3, 0, 0, NOTHING), // ItemWeightInfo
    ty(1937, 4, 0, 0, NOTHING), // LanguageInfo
    ty(0, 0, 4, 0, NOTHING), // LinkDemoObject
    ty(0, 0, 4, 0, NOTHING), // ListDemoObject
    ty(1493, 7, 0, 0, NOTHING), // Location
    ty(1401, 8, 0, 0, NOTHING), // LogEntryInfo
    ty(2102, 3, 0, 0, NOTHING), // LogEntrySearchParameters
    ty(0, 0, 4, 0, NOTHING), // ManyTextsDemoObject
    ty(2105, 3, 0, 0, NOTHING), // MarketMerchInfo
    ty(2108, 3, 0, 0, NOTHING), // MarketMerchPriceConfig
    ty(1795, 5, 0, 0, NOTHING), // MessageTemplateInfo
    ty(1796, 4, 0, 0, NOTHING), // MessageTemplateUpdateData
    ty(1941, 4, 0, 0, NOTHING), // MessengerSettings
    ty(1942, 3, 0, 0, NOTHING), // MessengerSettingsUpdateData
    ty(1651, 6, 0, 0, NOTHING), // MetaEntityInfo
    ty(2287, 2, 0, 0, m(914, 0x5, 0, 0)), // Money
    ty(0, 0, 4, 0, NOTHING), // MoneyDemoObject
    ty(0, 0, 4, 0, NOTHING), // MultilineTextDemoObject
    ty(879, 1, 0, 0, m(917, 0x0, 0, 0)), // NamedParameter
    ty(2423, 1, 1, 0, NOTHING), // NamedParameters
    ty(944, 2, 0, 0, NOTHING), // NamedProperty
    ty(0, 0, 4, 0, NOTHING), // NumericDemoObject
    ty(944, 2, 0, 0, NOTHING), // OperationTypeInfo
    ty(1800, 5, 0, 0, NOTHING), // OperatorInfo
    ty(1945, 4, 0, 0, NOTHING), // OrderAddData
    ty(1500, 7, 0, 0, NOTHING), // OrderAddItem
    ty(1805, 5, 0, 0, NOTHING), // OrderCreateData
    ty(2289, 2, 0, 0, NOTHING), // OrderDetailsInfo
    ty(2424, 1, 0, 0, NOTHING), // OrderFilter
    ty(1810, 5, 0, 0, NOTHING), // OrderLineSearchParameters
    ty(2425, 1, 0, 0, NOTHING), // OrderLineSplitData
    ty(2291, 2, 0, 0, NOTHING), // OrderLineStatusSummary
    ty(1203, 10, 0, 0, NOTHING), // OrderLineUpdateData
    ty(1949, 4, 0, 0, NOTHING), // OrderListFrameWithSummary
    ty(2293, 2, 0, 0, NOTHING), // OrderRecreateData
    ty(1088, 11, 0, 0, NOTHING), // OrderSearchParameters
    ty(2295, 2, 0, 0, NOTHING), // OrderSearchParametersForUser
    ty(1815, 5, 0, 0, NOTHING), // OrderSettings
    ty(1816, 3, 0, 0, NOTHING), // OrderSettingsInfo
    ty(1816, 4, 0, 0, NOTHING), // OrderSettingsUpdateData
    ty(1409, 8, 0, 0, NOTHING), // OrderTHSInfo
    ty(2111, 3, 0, 0, NOTHING), // OrderTotalCostPerCurrency
    ty(1953, 4, 0, 0, NOTHING), // OrderUpdateData
    ty(2297, 2, 0, 0, NOTHING), // OrderedCurrency
    ty(2426, 1, 0, 0, NOTHING), // OrdersHistory
    ty(1280, 9, 0, 0, NOTHING), // OtapiArea
    ty(1507, 7, 0, 0, NOTHING), // OtapiBoxStatistics
    ty(1289, 9, 0, 0, NOTHING), // OtapiBrandInfo
    ty(501, 22, 0, 0, NOTHING), // OtapiCategory
    ty(1820, 5, 0, 0, NOTHING), // OtapiCommonTranslatableOptionsInfo
    ty(1657, 6, 0, 0, NOTHING), // OtapiConfiguredItem
    ty(1825, 5, 0, 0, NOTHING), // OtapiConfiguredItemPromotion
    ty(1514, 7, 0, 0, NOTHING), // OtapiDeliveryCost
    ty(2299, 2, 0, 0, NOTHING), // OtapiDeliveryModeServiceSystemInfo
    ty(1298, 9, 0, 0, NOTHING), // OtapiDeliveryServiceSystemInfo
    ty(1957, 4, 0, 0, NOTHING), // OtapiDeliveryServiceSystemSettings
    ty(1958, 3, 0, 0, NOTHING), // OtapiDeliveryServiceSystemSettingsUpdateData
    ty(572, 22, 0, 0, NOTHING), // OtapiElementInfo
    ty(1909, 2, 0, 0, NOTHING), // OtapiFieldInfo
    ty(1099, 11, 0, 0, NOTHING), // OtapiItemAttribute
    ty(2427, 1, 0, 0, NOTHING), // OtapiItemDescription
    ty(263, 49, 0, 0, NOTHING), // OtapiItemFullInfo
    ty(361, 45, 0, 0, NOTHING), // OtapiItemInfo
    ty(1830, 5, 0, 0, NOTHING), // OtapiItemPicture
    ty(930, 13, 0, 0, NOTHING), // OtapiItemPromotion
    ty(1961, 4, 0, 0, NOTHING), // OtapiItemPropertyValue
    ty(1307, 9, 0, 0, NOTHING), // OtapiItemReview
    ty(1835, 5, 0, 0, NOTHING), // OtapiItemSearchProperty
    ty(1110, 11, 3, 0, NOTHING), // OtapiItemSearchResult
    ty(2301, 2, 0, 0, NOTHING), // OtapiItemVideo
    ty(1521, 7, 0, 0, NOTHING), // OtapiOrderHistoryItem
    ty(76, 69, 0, 0, NOTHING), // OtapiOrderInfo
    ty(145, 63, 0, 0, NOTHING), // OtapiOrderLineInfo
    ty(312, 49, 0, 0, NOTHING), // OtapiPackageAdminInfo
    ty(657, 20, 0, 0, NOTHING), // OtapiPackageInfo
    ty(732, 17, 0, 0, NOTHING), // OtapiPaymentInfo
    ty(1417, 8, 0, 0, NOTHING), // OtapiPickupPointInfo
    ty(208, 55, 0, 0, NOTHING), // OtapiPromoItemInfo
    ty(2303, 2, 0, 0, NOTHING), // OtapiQuantityRange
    ty(2305, 2, 0, 0, NOTHING), // OtapiSearchBrandInfo
    ty(1316, 9, 0, 0, NOTHING), // OtapiSearchCategoryInfo
    ty(879, 1, 0, 0, m(917, 0x7, 0, 0)), // OtapiSearchFeature
    ty(1213, 10, 0, 0, NOTHING), // OtapiTransactionInfo
    ty(1108, 2, 0, 0, NOTHING), // OtapiValuedConfigurator
    ty(749, 17, 0, 0, NOTHING), // OtapiVendorInfo
    ty(1965, 4, 0, 0, NOTHING), // OtapiWarehouseCategoryInfo
    ty(943, 13, 0, 0, NOTHING), // OtapiWarehouseItemInfo
    ty(525, 24, 0, 0, NOTHING), // PackageAdminUpdateInfo
    ty(2126, 2, 0, 0, NOTHING), // PackageCreateData
    ty(2428, 1, 0, 0, NOTHING), // PackageExportParameters
    ty(903, 14, 0, 0, NOTHING), // PackageItem
    ty(1528, 7, 0, 0, NOTHING), // PackagePriceInfo
    ty(2428, 1, 0, 0, NOTHING), // PackagePrintReceiptParameters
    ty(1163, 2, 0, 0, NOTHING), // PackageStatusInfo
    ty(2114, 3, 0, 0, NOTHING), // PackageTotalCostPerCurrency
    ty(2117, 3, 0, 0, NOTHING), // PackageTrackingCheckpoint
    ty(2307, 2, 0, 0, NOTHING), // PackageTrackingInfo
    ty(0, 0, 4, 0, NOTHING), // PasswordDemoObject
    ty(2120, 3, 0, 0, NOTHING), // PasswordRecoveryConfirmationResultInfo
    ty(2309, 2, 0, 0, NOTHING), // PasswordRecoveryRequestResultInfo
    ty(1663, 6, 0, 0, NOTHING), // PaymentForm
    ty(2123, 3, 0, 0, NOTHING), // PaymentFormParameter
    ty(1223, 10, 0, 0, NOTHING), // PaymentMode
    ty(1425, 8, 0, 0, NOTHING), // PaymentRequest
    ty(1473, 2, 0, 0, NOTHING), // PaymentSearchParameters
    ty(1669, 6, 0, 0, NOTHING), // PhysicalParameters
    ty(816, 16, 0, 0, NOTHING), // Price
    ty(1325, 9, 0, 0, NOTHING), // PriceFormationGroupInfo
    ty(1675, 6, 0, 0, NOTHING), // PriceFormationIntervalInfo
    ty(1121, 11, 0, 0, NOTHING), // PriceFormationSettings
    ty(2429, 1, 0, 0, m(1177, 0x5, 0, 0)), // PricePercent
    ty(739, 2, 0, 0, NOTHING), // ProviderAccountBalance
    ty(2360, 1, 0, 0, NOTHING), // ProviderAuthenticationInfo
    ty(1969, 2, 0, 0, NOTHING), // ProviderImageSearchInfo
    ty(616, 21, 0, 0, NOTHING), // ProviderInfo
    ty(1969, 4, 0, 0, NOTHING), // ProviderOrdersIntegrationInfo
    ty(2311, 2, 0, 0, NOTHING), // ProviderOrdersIntegrationSettings
    ty(2126, 3, 0, 0, NOTHING), // ProviderOrdersParameters
    ty(2313, 2, 0, 0, NOTHING), // ProviderPromotionTypeInfo
    ty(1681, 6, 0, 0, NOTHING), // ProviderSearchFeatureInfo
    ty(1973, 4, 0, 0, NOTHING), // ProviderSearchMethod
    ty(447, 29, 0, 0, NOTHING), // ProviderSearchMethodInfo
    ty(2315, 2, 0, 0, NOTHING), // ProviderSearchMethodSettings
    ty(2316, 1, 0, 0, NOTHING), // ProviderSearchMethodSettingsUpdateData
    ty(1974, 3, 0, 0, NOTHING), // ProviderSearchMethodUpdateData
    ty(1977, 4, 0, 0, NOTHING), // ProviderSearchSortInfo
    ty(2129, 3, 0, 0, NOTHING), // ProviderSessionInfo
    ty(2317, 2, 0, 0, NOTHING), // ProviderSettings
    ty(2318, 1, 0, 0, NOTHING), // ProviderSettingsUpdateData
    ty(1840, 5, 0, 0, NOTHING), // RatingListElementsInsertData
    ty(2132, 3, 0, 0, NOTHING), // RatingListItemSearchParameters
    ty(1687, 6, 0, 0, NOTHING), // RatingListRequest
    ty(2135, 3, 0, 0, NOTHING), // RatingListSearchParameters
    ty(1535, 7, 3, 6, NOTHING), // RatingListSearchResultOfOtapiBrandInfo
    ty(1542, 7, 3, 6, NOTHING), // RatingListSearchResultOfOtapiCategory
    ty(1549, 7, 3, 6, NOTHING), // RatingListSearchResultOfOtapiItemInfo
    ty(1556, 7, 3, 6, NOTHING), // RatingListSearchResultOfOtapiVendorInfo
    ty(1563, 7, 3, 6, NOTHING), // RatingListSearchResultOfString
    ty(1537, 1, 0, 0, NOTHING), // RatingListVendorSearchParameters
    ty(2138, 3, 0, 0, NOTHING), // RentalPaymentSummaryInfo
    ty(1981, 4, 0, 0, NOTHING), // RequestGroupInfo
    ty(2319, 2, 0, 0, NOTHING), // RequestGroupItem
    ty(1098, 1, 0, 0, NOTHING), // ReviewedItemSearchParameters
    ty(0, 76, 0, 0, NOTHING), // SalesLine
    ty(1334, 9, 0, 0, NOTHING), // SalesLineProcLogInfo
    ty(1433, 8, 0, 0, NOTHING), // SalesLinePurchInfo
    ty(2430, 1, 0, 0, NOTHING), // SalesLinePurchInfoList
    ty(1352, 2, 0, 0, NOTHING), // SalesLineStatusInfo
    ty(1693, 6, 0, 0, NOTHING), // SalesPaymentInfo
    ty(1132, 11, 0, 0, NOTHING), // SalesProcLogInfo
    ty(1352, 2, 0, 0, NOTHING), // SalesStatusInfo
    ty(406, 41, 0, 0, NOTHING), // SearchItemsParameters
    ty(0, 0, 4, 0, NOTHING), // SelectManyDemoObject
    ty(0, 0, 4, 0, NOTHING), // SelectOneDemoObject
    ty(0, 0, 4, 0, NOTHING), // SelectTreeDemoObject
    ty(2321, 2, 0, 0, NOTHING), // SelectorExportersSettings
    ty(2321, 1, 0, 0, NOTHING), // SelectorExportersSettingsUpdateData
    ty(594, 3, 0, 0, NOTHING), // ShowcaseCurrencyRates
    ty(594, 22, 0, 0, NOTHING), // ShowcaseSettings
    ty(766, 17, 0, 0, NOTHING), // ShowcaseSettingsData
    ty(1845, 5, 0, 0, NOTHING), // SimplifiedAdditionalPrice
    ty(1850, 5, 0, 0, NOTHING), // SimplifiedBasketAddElement
    ty(2431, 1, 0, 0, NOTHING), // SimplifiedBasketAddRequest
    ty(1853, 2, 0, 0, NOTHING), // SimplifiedConfigurationRequest
    ty(2141, 3, 0, 0, NOTHING), // SimplifiedConfigurationSelection
    ty(1855, 5, 0, 0, NOTHING), // SimplifiedDeliveryMode
    ty(880, 1, 0, 0, m(917, 0x0, 0, 0)), // SimplifiedId
    ty(1699, 6, 0, 0, NOTHING), // SimplifiedItemConfigurationInfo
    ty(1343, 9, 0, 0, NOTHING), // SimplifiedItemConfigurationMultiInputInfo
    ty(1343, 7, 0, 0, NOTHING), // SimplifiedItemConfigurationPriceInfo
    ty(2323, 2, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyInfo
    ty(2325, 2, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyList
    ty(2144, 3, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyValueInfo
    ty(783, 17, 0, 0, NOTHING), // SimplifiedItemFullInfo
    ty(832, 15, 0, 0, NOTHING), // SimplifiedItemInfo
    ty(1343, 4, 0, 0, NOTHING), // SimplifiedItemPriceInfo
    ty(2147, 3, 0, 0, NOTHING), // SimplifiedItemProperty
    ty(2327, 2, 0, 0, NOTHING), // SimplifiedItemPropertyList
    ty(2150, 3, 0, 0, NOTHING), // SimplifiedItemPropertyValue
    ty(0, 0, 0, 0, NOTHING), // SimplifiedItemReview
    ty(1441, 8, 0, 0, NOTHING), // SimplifiedLocation
    ty(1830, 4, 0, 0, NOTHING), // SimplifiedPicture
    ty(2329, 2, 0, 0, NOTHING), // SimplifiedPrice
    ty(2331, 2, 0, 0, NOTHING), // SimplifiedPropertySelection
    ty(1705, 6, 0, 0, NOTHING), // SimplifiedQuantityRange
    ty(880, 1, 0, 0, m(917, 0x5, 0, 0)), // SimplifiedValueOfDecimal
    ty(2153, 3, 0, 0, NOTHING), // SimplifiedValueWithId
    ty(2153, 3, 0, 0, m(917, 0x7, 0, 0)), // SimplifiedValueWithIdOfBoolean
    ty(1043, 12, 0, 0, NOTHING), // SimplifiedVendorInfo
    ty(0, 0, 0, 0, NOTHING), // SimplifiedVendorSearchParameters
    ty(2156, 3, 0, 0, NOTHING), // Size
    ty(1233, 10, 0, 0, NOTHING), // SmsServiceModeSettings
    ty(2159, 3, 0, 0, NOTHING), // SmsServiceSettings
    ty(2159, 2, 0, 0, NOTHING), // SmsServiceSettingsUpdateData
    ty(1570, 7, 0, 0, NOTHING), // SocialNetworkInfo
    ty(2162, 3, 0, 0, NOTHING), // SocialNetworkOptionsInfo
    ty(1577, 7, 0, 0, NOTHING), // StatementHeader
    ty(956, 13, 0, 0, NOTHING), // StatementHeaderAdministration
    ty(2432, 1, 0, 0, NOTHING), // StatisticsSettingsInfo
    ty(2433, 1, 0, 0, NOTHING), // StatisticsSettingsUpdateData
    ty(1352, 2, 0, 0, NOTHING), // StatusInfoBase
    ty(1985, 4, 0, 0, NOTHING), // StrategyInfo
    ty(0, 0, 4, 0, NOTHING), // TaobaoOrdersIntegrationSettings
    ty(0, 0, 4, 0, NOTHING), // TaobaoProviderSettings
    ty(2434, 1, 0, 0, NOTHING), // TariffChangeHistory
    ty(1860, 5, 0, 0, NOTHING), // TariffHistoryElement
    ty(1352, 9, 0, 0, NOTHING), // TariffInfo
    ty(1711, 6, 0, 0, NOTHING), // TariffRentalPaymentInfo
    ty(2333, 2, 0, 0, NOTHING), // TextByLang
    ty(0, 0, 4, 0, NOTHING), // TextDemoObject
    ty(2335, 2, 0, 0, NOTHING), // TicketCategoryInfo
    ty(2337, 2, 0, 0, NOTHING), // TicketDetails
    ty(1449, 8, 0, 0, NOTHING), // TicketInfo
    ty(1865, 5, 0, 0, NOTHING), // TicketMessage
    ty(918, 3, 0, 0, NOTHING), // TimePeriodCallStatistics
    ty(1584, 7, 0, 0, NOTHING), // TransInfo
    ty(969, 13, 0, 0, NOTHING), // TransactionInfoAdministration
    ty(1473, 2, 0, 0, NOTHING), // TransactionSearchParameters
    ty(1352, 2, 0, 0, NOTHING), // TransactionTypeInfo
    ty(2339, 2, 0, 0, NOTHING), // TranslatableContentInfo
    ty(2165, 3, 0, 0, NOTHING), // TranslationInfo
    ty(1989, 4, 0, 0, NOTHING), // TranslationSearchParameters
    ty(2341, 2, 0, 0, NOTHING), // TranslationUpdateData
    ty(2168, 3, 0, 0, NOTHING), // TurnoverInfo
    ty(0, 0, 4, 0, NOTHING), // UnknownElement
    ty(2343, 2, 0, 0, NOTHING), // UploadUrlInfo
    ty(1243, 10, 0, 0, NOTHING), // UserFilterParameters
    ty(476, 25, 0, 0, NOTHING), // UserInfo
    ty(1457, 8, 0, 0, NOTHING), // UserPreferences
    ty(1993, 4, 0, 0, NOTHING), // UserPreferencesUpdateData
    ty(714, 18, 0, 0, NOTHING), // UserProfileCreateData
    ty(1870, 5, 0, 0, NOTHING), // UserProfileFieldSettings
    ty(677, 19, 0, 0, NOTHING), // UserProfileInfo
    ty(0, 0, 4, 0, NOTHING), // UserProfileSettings
    ty(677, 18, 0, 0, NOTHING), // UserProfileUpdateData
    ty(714, 18, 0, 0, NOTHING), // UserProfileValidateData
    ty(1997, 4, 0, 0, NOTHING), // UserRegistrationData
    ty(2345, 2, 0, 0, NOTHING), // UserSettings
    ty(2202, 1, 0, 0, NOTHING), // UserSettingsUpdateData
    ty(2347, 2, 0, 0, NOTHING), // UserStatusData
    ty(2349, 2, 0, 0, NOTHING), // UserStatusInfo
    ty(549, 23, 0, 0, NOTHING), // UserUpdateData
    ty(2001, 4, 0, 0, NOTHING), // VendorRating
    ty(2171, 3, 0, 0, NOTHING), // VendorScores
    ty(1717, 6, 0, 0, NOTHING), // VkontakteIntegrationSettings
    ty(1966, 2, 0, 0, NOTHING), // WarehouseCategoryData
    ty(1965, 4, 0, 0, NOTHING), // WarehouseCategorySearchParameters
    ty(1875, 5, 0, 0, NOTHING), // WarehouseItemConfigurationData
    ty(2005, 4, 0, 0, NOTHING), // WarehouseItemConfigurationInfo
    ty(982, 13, 0, 0, NOTHING), // WarehouseItemData
    ty(2435, 1, 0, 0, m(917, 0x0, 0, 0)), // WarehouseItemImageData
    ty(2351, 2, 0, 0, NOTHING), // WarehouseItemImageInfo
    ty(2436, 1, 0, 0, NOTHING), // WarehouseItemImportData
    ty(2010, 2, 0, 0, NOTHING), // WarehouseItemPropertyValueData
    ty(2009, 4, 0, 0, NOTHING), // WarehouseItemPropertyValueInfo
    ty(2174, 3, 0, 0, NOTHING), // WarehouseItemSearchParameters
    ty(509, 1, 0, 0, NOTHING), // WarehousePropertyData
    ty(1163, 2, 0, 0, NOTHING), // WarehousePropertyInfo
    ty(2437, 1, 1, 0, NOTHING), // WarehousePropertyInfoList
    ty(1100, 1, 0, 0, NOTHING), // WarehousePropertyValueData
    ty(2353, 2, 0, 0, NOTHING), // WarehousePropertyValueInfo
    ty(2438, 1, 1, 0, NOTHING), // WarehousePropertyValueInfoList
    ty(509, 1, 0, 0, NOTHING), // WarehouseVendorData
    ty(1880, 5, 0, 0, NOTHING), // WarehouseVendorInfo
    ty(2355, 2, 0, 0, NOTHING), // WarningReason
    ty(0, 0, 4, 0, NOTHING), // WebSiteDesignSettings
    ty(2013, 4, 0, 0, NOTHING), // WebSiteVersion
    ty(1723, 6, 0, 0, NOTHING), // WebUISettings
    ty(1729, 6, 0, 0, NOTHING), // WebUISettingsData
    ty(2017, 4, 0, 0, NOTHING), // YandexMarketIntegrationSettings
];

pub(crate) static SUBTYPES: [SubtypeRow; 12] = [
    SubtypeRow { name: 1964, base: 9, ty: 36 }, SubtypeRow { name: 1965, base: 24, ty: 22 },
    SubtypeRow { name: 914, base: 30, ty: 362 }, SubtypeRow { name: 1966, base: 31, ty: 194 },
    SubtypeRow { name: 1967, base: 276, ty: 257 }, SubtypeRow { name: 1968, base: 304, ty: 199 },
    SubtypeRow { name: 1969, base: 425, ty: 424 }, SubtypeRow { name: 1969, base: 431, ty: 424 },
    SubtypeRow { name: 1970, base: 431, ty: 425 }, SubtypeRow { name: 1971, base: 431, ty: 440 },
    SubtypeRow { name: 592, base: 456, ty: 403 }, SubtypeRow { name: 608, base: 456, ty: 406 },
];

pub(crate) static PARAM_EXTRAS: [ParamExtra; 4] = [
    ParamExtra { alias: NONE, date: NONE, separator: 0 }, ParamExtra { alias: NONE, date: NONE, separator: 59 },
    ParamExtra { alias: NONE, date: NONE, separator: 44 }, ParamExtra { alias: 162, date: NONE, separator: 0 },
];

pub(crate) static ITEMS: [ItemRow; 86] = [
    ItemRow { name: 397, also: NONE }, ItemRow { name: 451, also: NONE }, ItemRow { name: 489, also: NONE },
    ItemRow { name: 521, also: 522 }, ItemRow { name: 531, also: NONE }, ItemRow { name: 536, also: NONE },
    ItemRow { name: 592, also: NONE }, ItemRow { name: 608, also: NONE }, ItemRow { name: 622, also: NONE },
    ItemRow { name: 651, also: NONE }, ItemRow { name: 656, also: NONE }, ItemRow { name: 678, also: NONE },
    ItemRow { name: 681, also: NONE }, ItemRow { name: 899, also: NONE }, ItemRow { name: 902, also: NONE },
    ItemRow { name: 907, also: NONE }, ItemRow { name: 912, also: NONE }, ItemRow { name: 915, also: NONE },
    ItemRow { name: 917, also: NONE }, ItemRow { name: 921, also: NONE }, ItemRow { name: 930, also: NONE },
    ItemRow { name: 938, also: NONE }, ItemRow { name: 941, also: NONE }, ItemRow { name: 900, also: NONE },
    ItemRow { name: 944, also: NONE }, ItemRow { name: 945, also: NONE }, ItemRow { name: 1002, also: NONE },
    ItemRow { name: 1011, also: NONE }, ItemRow { name: 1067, also: NONE }, ItemRow { name: 1069, also: NONE },
    ItemRow { name: 1124, also: NONE }, ItemRow { name: 1126, also: NONE }, ItemRow { name: 930, also: 536 },
    ItemRow { name: 878, also: NONE }, ItemRow { name: 1093, also: NONE }, ItemRow { name: 1196, also: NONE },
    ItemRow { name: 1216, also: NONE }, ItemRow { name: 905, also: NONE }, ItemRow { name: 1223, also: NONE },
    ItemRow { name: 1239, also: NONE }, ItemRow { name: 1273, also: NONE }, ItemRow { name: 1275, also: NONE },
    ItemRow { name: 521, also: NONE }, ItemRow { name: 1281, also: NONE }, ItemRow { name: 1287, also: NONE },
    ItemRow { name: 1304, also: NONE }, ItemRow { name: 1315, also: NONE }, ItemRow { name: 1360, also: NONE },
    ItemRow { name: 1165, also: NONE }, ItemRow { name: 1400, also: NONE }, ItemRow { name: 1411, also: NONE },
    ItemRow { name: 1414, also: NONE }, ItemRow { name: 1430, also: NONE }, ItemRow { name: 1201, also: NONE },
    ItemRow { name: 1455, also: NONE }, ItemRow { name: 522, also: 521 }, ItemRow { name: 1468, also: NONE },
    ItemRow { name: 1471, also: NONE }, ItemRow { name: 1473, also: NONE }, ItemRow { name: 1475, also: NONE },
    ItemRow { name: 1478, also: NONE }, ItemRow { name: 1480, also: NONE }, ItemRow { name: 1177, also: NONE },
    ItemRow { name: 1503, also: NONE }, ItemRow { name: 1541, also: NONE }, ItemRow { name: 1562, also: NONE },
    ItemRow { name: 1564, also: NONE }, ItemRow { name: 1566, also: NONE }, ItemRow { name: 1630, also: NONE },
    ItemRow { name: 522, also: NONE }, ItemRow { name: 1720, also: NONE }, ItemRow { name: 1728, also: NONE },
    ItemRow { name: 1745, also: NONE }, ItemRow { name: 1750, also: NONE }, ItemRow { name: 1771, also: NONE },
    ItemRow { name: 1773, also: NONE }, ItemRow { name: 56, also: NONE }, ItemRow { name: 1828, also: NONE },
    ItemRow { name: 1010, also: NONE }, ItemRow { name: 1859, also: NONE }, ItemRow { name: 1848, also: NONE },
    ItemRow { name: 1891, also: NONE }, ItemRow { name: 1900, also: NONE }, ItemRow { name: 1916, also: NONE },
    ItemRow { name: 1947, also: NONE }, ItemRow { name: 1949, also: NONE },
];

pub(crate) static IRREGULAR: [IrregularRow; 3] = [
    IrregularRow { name: 1277, snake: 1972 }, IrregularRow { name: 1680, snake: 1973 },
    IrregularRow { name: 1689, snake: 1974 },
];

pub(crate) const NAMES: &str = "\
    sessionIditemReviewIdItemReviewAnswerAddDataaddDataxmlAddDataArrayOfContentListcontentListxmlContentList\
    EditableBrandInfobrandInfoxmlBrandInfocategoryNameparentCategoryIdcategoryIdinputLanguageEditableCategoryInfo\
    categoryInfoxmlCategoryInfofirstCurrencyCodesecondCurrencyCoderateDiscountGroupAddDataitemRatingTypeId\
    contentTypeitemListroleNameuserLoginItemReviewDataitemIdconfigurationIdquantityFieldsfieldParameterspriceType\
    OrderAddDataPriceFormationGroupInfopriceFormationGroupInfoxmlPriceFormationGroupInfofirstxmlFirstsecond\
    xmlSecondUserUpdateDatauserParametersdiscountGroupIduserIdvendorIditemReviewIdsidsxmlIdsrightIdList\
    userPasswordrememberMeserviceblockListpromotionIdRequestrequestxmlRequestParametersitemParameters\
    SearchItemsParametersparametersxmlParametersframePositionframeSizeBatchRatingListSearchParameters\
    searchParametersxmlSearchParametersapplicationTypeincludeMetaInfodateFromdateToincludeCalculationDatasalesId\
    salesLineIdorderIdorderLineIdsorderIdscurrentPasswordnewEmailstatusIdcommentnewPasswordpackageIdstatusDate\
    newPhonevendPurchIdvendPurchWaybillordersHistoryItemIdsconfirmationCodecontextIduserEmailsum\
    ContentMenuItemCreateDatacreateDataxmlCreateDataExternalDeliveryRateexternalDeliveryRate\
    xmlExternalDeliveryRateExternalDeliveryTypeexternalDeliveryTypexmlExternalDeliveryType\
    InstanceUserRoleCreateDatatemplateRoleNameInstanceUserCreateDatadeliveryModeIdOrderCreateDataPackageCreateData\
    weightsubjecttextticketIdUserProfileCreateDataCategoryDataItemDataPropertyDatapropertyIdPropertyValueData\
    menuItemIdorderLineIdentificatorsprofileIdpropertyValueIdactivityTypeactivityIdactionIdNamedParameters\
    elementIdcontentsListxmlContentsListbrandIdcategoriesVisibleSettingsexternalCategoryIdoperatorInfo\
    xmlOperatorInfoindexpriceFormationGroupIdEditablePriceFormationSettingspriceFormationSettings\
    xmlPriceFormationSettingskeyidInContextPackageExportParametersexportParametersxmlExportParameters\
    UserFilterParametersuserFilternamecategoryItemFilterfindParametersxmlFindParametershintTitleitemTitle\
    languageOfQuerycustomerIdbillIdincludeDetailsnumberItemgetResultvariablesPriceSettings\
    xmlVariablesPriceSettingsCallArchivesSearchParametersxmlSearchSettingscategoryIdsconfigurators\
    CurrencyRateHistoryGetParameterselementsserviceSystemcountryIdneedHighlightParentsOfDeletedCategoriesserverId\
    authenticationSystemreturnUrlexternalDeliveryRateIdexternalDeliveryTypeIdfileIdfileNamefileType\
    FinancialCalculationParametersidsListcurrencyNameattemptCounttaoBaoCategoryIdeventTypePaymentRequest\
    paymentRequestXmlstrategyIdpromotedIditemIdsproviderTypesearchMethodIdisTemplatefilterqueryTypeOrderFilter\
    orderFilterxmlOrderFilterfromDatetoDateparentIddepthLevelmarkAsReaddirectionsortingParametersisPositivecatalog\
    xmlCatalogimportDataxmlImportDatasourceRatingListElementsInsertDatainsertDataxmlInsertDatatargetOrderId\
    mergedOrderIdamountisDebittransactionDatePackagePrintReceiptParametersprintReceiptParameters\
    xmlPrintReceiptParametersSalesLinePurchInfoListsaleLineListOrderRecreateDatarecreateDataxmlRecreateData\
    salesOrderIdUserRegistrationDataitemRatingTypevendorsuserIdentifierproviderSessionIdexportingTarget\
    ItemImportDataBackgroundActivitySearchParametersBillSearchParametersSearchParameters\
    ContentMenuItemSearchParametersDeliveryModeSearchParametersDeliveryPickupPointSearchParameters\
    PaymentSearchParametersLogEntrySearchParametersOrderLineSearchParametersOrderSearchParameters\
    OrderSearchParametersForUserRatingListItemSearchParametersRatingListVendorSearchParameters\
    RatingListSearchParametersSimplifiedVendorSearchParametersTransactionSearchParameters\
    TranslationSearchParameterspaymentIdisPaidadminInfomarketMerchPriceConfigListxmlMarketMerchPriceConfigList\
    salesOperatorIdSettingssettingsisBannedorderLineIdOrderLineSplitDatasplitDataxmlSplitDataRequestGroupInfo\
    requestGroupxmlRequestGrouprecipientEmailrecipientInfoAdditionalItemInfoUpdateDataupdateDataxmlUpdateData\
    AdditionalVendorInfoUpdateDataAutoRatingListsSettingsUpdateDataCollectionsSettingsUpdateData\
    OtapiDeliveryServiceSystemSettingsUpdateDataDiscountGroupUpdateDataEmailServerUpdateDatadate\
    FinancialCalculationUpdateDataCurrencySettingsxmlSettingsInstanceOptionsDatainstanceOptionsData\
    xmlInstanceOptionsDataInstanceUserUpdateDataoldCategoryIdnewCategoryIdUpdateDataMessengerSettingsUpdateData\
    MessageTemplateUpdateDataOrderUpdateDataOrderLineUpdateDataOrderSettingsUpdateDataPackageAdminUpdateInfo\
    packageAdminUpdateInfoProviderSearchMethodUpdateDataProviderSearchMethodSettingsUpdateData\
    ProviderSettingsUpdateDataSelectorExportersSettingsUpdateDataSmsServiceSettingsUpdateData\
    StatisticsSettingsUpdateDatatranslatableContenttranslationIdTranslationUpdateDataUserPreferencesUpdateData\
    UserProfileUpdateDataUserSettingsUpdateDataUserProfileValidateDatavalidateDataAboutOrderLogicResult\
    AddAnswerToItemReviewAddAnswerToItemReviewForOperatorAddBlackListContentsAddBrandInfoBrandIdAddCategory\
    CategoryIdAddCategoryByLanguageAddCategoryInfoOtapiCategoryAddCurrencyRateAddDiscountGroupToInstance\
    AddElementsSetToRatingListAddInstanceUserToRoleAddItemRatingListAddItemReviewAddItemToBasketAddItemToNote\
    AddOrderAddPriceFormationGroupAddPricesAddUserAddUserToDiscountGroupAddVendorToFavoritesApproveItemReviews\
    AttachActionsToRoleAttachRightsToRoleAuthenticateSessionIdAuthenticateAsUserAuthenticateInstanceOperator\
    AuthenticateInstanceServiceOperatorBatchGetItemFullInfoBatchGetItemTotalCost\
    BatchGetSimplifiedItemConfigurationInfoBatchGetSimplifiedItemFullInfoBatchGetUserDataBatchSearchItemsFrame\
    ItemsBatchSearchRatingListsBatchSimplifiedAddItemsToBasketCalculateRentCancelLineSalesOrder\
    CancelLineSalesOrderForOperatorCancelLinesOrderCancelOrdersCancelSalesOrderCancelSalesOrderForOperator\
    ChangeEmailEmailConfirmationInfoChangeLineStatusChangeOperatorPasswordChangePackageStatusChangePassword\
    ChangePhoneChangeSalesOrderLinePurchaseInfoChangeSalesOrderLinePurchaseInfoForOperatorCheckCurrencyRatesRates\
    CheckIfStatefullMethodsAllowedClearBasketClearFavoriteVendorsClearNoteClearOrdersHistory\
    CloseCancelSalesOrderForOperatorCloseLineSalesOrderCloseOrderCloseSalesOrderForOperatorConfirmEmail\
    ConfirmExternalAuthenticationConfirmExternalAuthenticationWithTokenConfirmNewPasswordConfirmOrderPackaging\
    ConfirmPasswordRecoveryConfirmPhoneConfirmPriceLineSalesOrderConfirmPriceLinesOrderCreateBalanceChargingBill\
    CreateContentMenuItemCreateExternalDeliveryRateCreateExternalDeliveryTypeCreateInstanceRole\
    CreateInstanceRoleFromTemplateCreateInstanceUserCreateMultiSalesOrderSalesOrderInfoCreateOrderCreatePackage\
    CreatePackageForOperatorCreateSalesOrderCreateTicketCreateTicketMessageCreateUserProfile\
    CreateUserProfileForOperatorCreateWarehouseCategoryCreateWarehouseItemCreateWarehouseProperty\
    CreateWarehousePropertyValueDeattachRightsFromRoleDeleteAccountDeleteBlackListContentsDeleteContentMenuItem\
    DeleteInstanceRoleDeleteInstanceUserDeleteItemReviewsDeleteMultipleOrderLinesDeletePackageDeleteUser\
    DeleteUserProfileDeleteUserProfileForOperatorDeleteWarehouseCategoryDeleteWarehouseItemDeleteWarehouseProperty\
    DeleteWarehousePropertyValueDetachActionsFromRoleDoActionForBackgroundActivity\
    DoStepActionForBackgroundActivityEditBasketItemFieldsEditBasketItemQuantityEditBlackListContentsEditBrandInfo\
    EditCategoriesVisibleEditCategoryExternalIdEditCategoryInfoEditCategoryNameEditCategoryNameByLanguage\
    EditCategoryParentEditExternalDeliveryRateEditExternalDeliveryTypeEditFavoriteVendorFieldsEditNoteItemFields\
    EditNoteItemQuantityEditOperatorInfoEditOrderOfCategoryEditPriceFormationGroupEditPriceFormationSettings\
    EditTranslateByKeyEditUserExportCatalogCategoryImportInfoContentExportPackageToDeliveryServiceSystem\
    ExportStructureExportStructureByLanguageExportSubCatalogTreeFindBaseUserInfoListFrameFindBrandInfoList\
    BrandInfoListFindCategoryItemInfoListFrameOtapiItemInfoSubListFindCategoryItemSimpleInfoListFrame\
    FindDiscountGroupFindHintCategoryInfoListCategoryInfoListFindItemInfoListFrameByTitle\
    FindItemSimpleInfoListFrameByTitleGetAccountInfoGetAccountInfoForOperatorGetActionListGetAdditionalItemInfo\
    GetAdditionalVendorInfoGetAllAreaListGetAnonymousSessionGetArchiveBoxStatisticsGetAutoRatingListsSettings\
    GetAvailableFeatureInfoListGetAvailableProviderSearchMethodInfoListForSearchParametersGetAvailableRoleList\
    GetBackgroundActivityInfoGetBannersGetBasketCollectionInfoElementsGetBasketCheckingResultMessagesGetBill\
    GetBlackListContentsContentListGetBrandInfoBrandInfoGetBrandInfoFullListGetBrandInfoListGetBrandInfoListFrame\
    GetBrandRatingListGetBrandRatingListFrameGetBriefCatalogRootsGetBulkItemsResultGetBulkSearchItemsResult\
    GetCalculatedPriceGetCallArchivesGetCallStatisticsGetCatalogLanguageInfoListGetCategoriesOfPriceFormationGroup\
    GetCategoryInfoGetCategoryInfoListGetCategoryItemInfoListFrameGetCategoryItemSimpleInfoListFrame\
    GetCategoryRatingListGetCategoryRatingListFrameGetCategoryRootPathGetCategorySearchProperties\
    SearchPropertyInfoListGetCategorySubcategoryInfoListGetCollectionsSettingsGetCommonInstanceOptionsInfo\
    GetConfiguredItemInfoListConfiguredItemsGetContentTypesstringFeatureGetCountryInfoListGetCurrency\
    GetCurrencyInstanceListGetCurrencyListGetCurrencyRateHistoryGetCurrencySynchronizationModeList\
    GetCurrentBoxStatisticsGetCustomerSalesProcessLogSalesProcLogInfoGetDeliveryCountryInfoList\
    GetDeliveryModesByBasketGetDeliveryModesByServiceSystemGetDeliveryModesWithPriceDeliveryMode\
    GetDeliveryServiceSystemInfoListGetDeliveryServiceSystemSettingsGetDirectPaymentSettingsGetDiscountGroup\
    GetDiscountGroupListGetDiscountGroupsGetEditableCategorySubcategoriesGetEmailServerInfoGetEmailServerInfoList\
    GetEnabledFeaturesGetExternalAuthenticationInfoGetExternalAuthenticationSystemInfoListGetExternalDeliveryRate\
    GetExternalDeliveryRateListGetExternalDeliveryTypeGetExternalDeliveryTypeListGetFavoriteVendorsGetFileInfo\
    GetFileUploadUrlGetFinancialCalculationGetFinancialReportGetGlobalBrandInfoListGetGlobalCallStatistics\
    GetInstanceCurrenciesSettingsGetInstanceCurrencyInfoListGetInstanceCurrencyRateListGetInstanceOptionsInfo\
    GetInstanceUserActionListGetInstanceUserListGetInstanceUserRoleListGetInstanceUserRoleListByLogin\
    GetItemDeliveryCostsGetItemDescriptionOtapiItemDescriptionGetItemFullInfoOtapiItemFullInfo\
    GetItemFullInfoWithDeliveryCostsGetItemFullInfoWithPromotionsGetItemInfoOtapiItemInfoGetItemInfoList\
    OtapiItemInfoListGetItemMarketPriceListGetItemOriginalDescriptionGetItemPriceGetItemPromotions\
    GetItemPromotionsWithAttemptsGetItemRatingListGetItemRatingListFrameGetItemReviewGetItemReviewSettings\
    GetItemRootPathGetItemTotalCostGetLanguageInfoListGetLineAvailableStatusListSalesLineStatusInfo\
    GetMarketMerchInfoListGetMarketsMerchPriceConfigXMLGetMessageEventListGetMessageSettingsGetMessageTemplate\
    GetMetaDemoObjectGetMetaEntitiesGetNoteGetOperationTypesGetOperatorInfoGetOperatorRightTree\
    GetOrderLineStatusListGetOrderSettingsGetOrderSettingsInfoGetOrderStatusListSalesStatusInfo\
    GetOrderUserAccountInfoForOperatorGetOrderUserInfoForOperatorUserInfoGetOrderUserStatementForOperatorTransList\
    GetOrdersHistoryGetOtapiCallStatisticGetPackageGetPackageAvailableStatusListGetPackageTracking\
    GetPackageTrackingForOperatorGetPartialBasketGetPaymentModesPaymentModeGetPaymentParameters\
    GetPriceFormationGroupGetPriceFormationGroupListGetPriceFormationSettingsGetPriceFormationStrategy\
    GetPriceFormationStrategyListGetPromoteItemsGetProviderBriefCatalogGetProviderCategory\
    GetProviderCategoryRootPathGetProviderCategorySubcategoriesGetProviderInfoGetProviderInfoList\
    GetProviderOrdersIntegrationSessionAuthenticationInfoGetProviderOrdersIntegrationSessionInfoList\
    GetProviderOrdersIntegrationSettingsGetProviderSearchMethodGetProviderSearchMethodInfoList\
    GetProviderSearchMethodSettingsGetProviderSearchMethodsGetProviderSettingsGetRatingCollectionsByContent\
    GetRatingListsByElementGetRightTreeGetRoleActionListGetRootAreaListGetRootCategoryInfoList\
    GetSaleLineProcessLogSalesLineProcLogInfoGetSalesOperatorInfoListGetSalesOrderDetails\
    GetSalesOrderDetailsForOperatorGetSalesOrderShippingsSalesShippingInfoGetSalesOrdersList\
    GetSalesOrdersListForOperatorGetSalesPackageListGetSalesPaymentInfoGetSalesProcessLogGetSearchCategoryInfoList\
    GetSearchStringRatingListGetSelectorExportingSettingsGetSelectorExportingTargetsGetShowcase\
    GetShowcaseCurrencyRatesCurrencyRatesGetSmsServiceSettingsGetStatementGetStatementForOperator\
    GetStatisticsSettingsGetSubAreaListGetTariffChangeHistoryGetTemplateRoleListGetThreeLevelRootCategoryInfoList\
    GetTicketCatogoriesTicketCategoryInfoGetTicketDetailsGetTicketInfoListTicketInfoGetTradeRateInfoListFrame\
    TradeRateInfoListGetTranslatableContentListGetTranslatedListByKeyGetTwoLevelRootCategoryInfoList\
    GetUserDiscountGroupForOperatorGetUserDiscountGroupsForOperatorGetUserInfoGetUserInfoForOperator\
    GetUserPreferencesGetUserProfileInfoListGetUserProfileInfoListForOperatorGetUserProfileSettingsGetUserSettings\
    GetUserStatusInfoUserStatusInfoGetUsersOfDiscountGroupGetVendorInfoVendorInfoGetVendorItemInfoSortedListFrame\
    GetVendorItemSimpleInfoSortedListFrameGetVendorRatingListGetVendorRatingListFrameGetWaitingDirectPayments\
    GetWarehouseCategoryInfoGetWarehouseItemInfoGetWarehousePropertiesGetWarehousePropertyValuesGetWebUISettings\
    GetYandexMarketDataUrlGetYandexMarketIntegrationSettingsGradeItemReviewHideDeletedCategoriesWithoutChildren\
    ImportCatalogImportExternalItemReviewsImportStructureImportStructureByLanguageImportSubCatalogTree\
    InsertElementsSetToRatingListMergeOrdersMoveAllItemsFromCartToNoteMoveAllItemsFromNoteToBasketMoveCategories\
    MoveItemFromCartToNoteMoveItemFromNoteToBasketMoveItemsFromBasketToNoteMoveItemsFromNoteToBasket\
    PaymentPersonalAccountPostTransactionPrintPackageReceiptPurchaseItemsRecreateOrderRecreateSalesOrder\
    RegisterUserRemoveAllElementsRatingListRemoveAllItemRatingListRemoveBrandInfoRemoveCategory\
    RemoveCategoryFromPriceFormationGroupRemoveCurrencyRateRemoveDiscountGroupFromInstance\
    RemoveElementsSetRatingListRemoveExternalDeliveryRateRemoveExternalDeliveryTypeRemoveInstanceUserFromRole\
    RemoveItemFromBasketRemoveItemFromNoteRemoveItemRatingListRemoveItemsFromBasketRemoveItemsFromNote\
    RemovePriceFormationGroupRemoveUserFromDiscountGroupRemoveVendorFromFavoritesRemoveVendorsFromFavorites\
    RequestPasswordRecoveryResendConfirmationCodeResetInstanceCachesRestoreLineSalesOrderForOperatorRestoreOrders\
    RewardItemReviewRunAutoRatingListsUpdatingAutoRatingListsUpdatingRunBasketCheckingBasketCheckingRunBulkItems\
    RunBulkSearchItemsRunExportedPackagesConfirmingRunOrderExportingToProviderProviderOrdersIntegrationExporting\
    RunOrderLinkingWithProviderProviderOrdersIntegrationLinkingRunOrderUnlinkingFromProvider\
    ProviderOrdersIntegrationUnlinkingRunOrdersSynchronizingWithProviderProviderOrdersIntegrationSynchronizing\
    RunSelectorExportingSelectorExportingRunWarehouseImportItemsWarehouseItemsImportingSalesPaymentReserve\
    SearchBackgroundActivitiesSearchBillsSearchCitiesSearchContentMenuItemsSearchDeletedCategoriesIds\
    SearchDeliveryModesSearchDeliveryPickupPointsSearchDirectPaymentsSearchInstanceUserLogEntriesSearchItemReviews\
    SearchItemReviewsForOperatorSearchItemsFrameSearchOrderLinesSearchOrdersSearchOrdersForUser\
    SearchOrdersWithSummarySalesOrdersListSearchOriginalBrandsFrameSearchPackagesSearchPromoteItemsFrame\
    SearchRatingListBrandsSearchRatingListCategoriesSearchRatingListItemsSearchRatingListSearchStrings\
    SearchRatingListVendorsSearchRatingListsSearchReviewedItemsSearchSimplifiedFavoriteVendorsSearchTransactions\
    SearchTranslationsSearchUserPaymentsSearchUsersOfDiscountGroupSearchUsersWithSummarySearchWarehouseCategories\
    SearchWarehouseItemsSetDefaultPriceFormationGroupSetDirectPaymentStatusSetMarketsMerchPriceConfigXML\
    SetPriceFormationGroupToCategorySetSalesOperatorSetShowcaseSettingsSetUserBanSetUserPushNotificationToken\
    SetWebUISettingsSplitOrderLineForOperatorStoreRequestGroupSynchronizePackageWithDeliveryServiceSystemTest\
    TestEmailServerTestMessageTemplateUpdateAdditionalItemInfoUpdateAdditionalVendorInfo\
    UpdateAutoRatingListsSettingsUpdateCollectionsSettingsUpdateDeliveryServiceSystemSettings\
    UpdateDirectPaymentSettingsUpdateDiscountGroupUpdateEmailServerInfoUpdateFinancialCalculationData\
    UpdateInstanceCurrenciesSettingsUpdateInstanceOptionsUpdateInstanceRoleUpdateInstanceUser\
    UpdateItemRatingCategoryIdUpdateItemReviewSettingsUpdateMessageSettingsUpdateMessageTemplate\
    UpdateMetaDemoObjectUpdateMultipleOrderLineStatusesUpdateOrderUpdateOrderForOperatorUpdateOrderLine\
    UpdateOrderLineForOperatorUpdateOrderLinesForOperatorUpdateOrderSettingsUpdatePackage\
    UpdateProviderOrdersIntegrationSettingsUpdateProviderSearchMethodUpdateProviderSearchMethodSettings\
    UpdateProviderSettingsUpdateSelectorExportingSettingsUpdateSmsServiceSettingsUpdateStatisticsSettings\
    UpdateTranslationUpdateUserUpdateUserPreferencesUpdateUserProfileUpdateUserProfileForOperator\
    UpdateUserProfileSettingsUpdateUserSettingsUpdateWarehouseCategoryUpdateWarehouseItemUpdateWarehouseProperty\
    UpdateWarehousePropertyValueUpdateYandexMarketIntegrationSettingsValidateUserProfileIdNumCurrencyCodeInternal\
    CurrencySignInternalBalanceInternalReservedInternalAvailableInternalCurrencyCodeCustCurrencySignCust\
    BalanceCustReservedCustAvailableCustPaymWaitInternalPaymWaitCustCurrencyCodeCurrencySignBalanceReservedAmount\
    AvailableAmountPaymWaitAmountHeaderTransInfoTypeIsRequiredActionInfoChildrenNameDescriptionEnabledField\
    MetaInfoManualWeightApproxWeightRealWeightAdditionalPriceInfoDisplayNamePriceintElementIdsValueImageResetImage\
    WebSiteArchiveRecordRecordsSumCallMethodsCountTimeMeasureRedirectUrlIconUrlAllowBackgroundUpdatingItem\
    VendoridsItemsPerVendorIsFinishedIsCancelledIsAwaitingActionProgressPercentWorkTimeActionActionsStartTimeStep\
    StepsTypesParameterMessageTimeFromStartPictureUrlActionTypeActionParameterOriginalPriceMarginPrice\
    OriginalCurrencyCodeConvertedPriceListNotRoundedMarginPriceLoginEmailIsActiveFirstNameLastNameMiddleName\
    PersonalAccountIdIsEmailVerifiedPhoneIsPhoneVerifiedTotalCountTotalReceivedTotalReservedTotalAvailable\
    TotalWaitingForPaymentElementIdTextStatusCodeShortDisplayNameErrorCodeErrorDescriptionPromotionsError\
    DeliveryCostsErrorVendorVendorErrorRootPathRootPathErrorVendorItemsVendorItemsErrorProviderReviewsItemsError\
    SubCategoriesSubCategoriesErrorSearchPropertiesSearchPropertiesErrorBrandBrandErrorCategoryCategoryError\
    HintCategoriesHintCategoriesErrorAvailableSearchMethodsAvailableSearchMethodsErrorTotalCostDeliveryModes\
    AdditionalPricesRatingListRatingListsUseDefaultParametersVendorsCategoriesBrandsSearchStringsCurrency\
    ConfigurationModeNoteNoteSummaryBasketBasketSummarySearchCategoriesFavoriteVendorsFavoriteVendorsSummary\
    CreationDatePaymentDatePaymentUrlPaidSumInUSDSumToPayInUSDSumToPayInRUBSettlingPeriodIsPaidTotalCallsArchive\
    PaidCallsArchiveErrorCallsArchiveTimePeriodDateFromDateToStartDateEndDateIncludeArchiveByMethodsMethodName\
    CallCountCallLimitDailyCallCountWeeklyCallCountMonthlyCallCountLastMinuteCallCountsActiveInstances\
    ActiveTestInstancesOtapiCallStatisticsOtapiAllCallStatisticsTotalLengthTranslatedTexts\
    LengthExternalTranslatedTextsCachedAdapterCalltatisticsAdapterCalltatisticsLocalIdExternalIdProviderType\
    IsDeletedIsParentOnProviderIsHiddenvalueFirstCurrencyCodeSecondCurrencyCodeCountryIdCountryNameRegionName\
    CityCodeCityNameIsMainCityQueryTextElementInfoAdditionalPriceInfoListCollectionSummaryCollectionSummaries\
    TotalPriceIsAbandonedCartNotificationEnabledIsCartReadyForClearanceNotificationEnabled\
    AbandonedCartNotificationDelayCartReadyForClearanceNotificationDelayDelayBeforeCartClearance\
    DefaultAdminPanelLanguageIsSellFreeRegistrationOrderUserProfileInstanceKeyShowcaseSocialNetworksCurrencies\
    LanguagesFeaturesTranslatableOptionsDesignOptionsMinOrderCostConvertedMinOrderCostItemRatingTypeContentType\
    FramePositionFrameSizeIsSimpleRegistrationAllowedIsPhoneRegistrationAllowedLimitItemsByCatalogItemShowcase\
    MaxProfilesCountStatisticsByTimePeriodOriginalNameOriginalValueUserIdIsEmailVerificationUsed\
    EmailConfirmationCodeIsPhoneVerificationUsedPhoneConfirmationCodeAliasFlagImageUrlIsEuropeanUnionLanguageCode\
    SignIsUseRateFirstCodeSecondCodeMarginMarginRateRateWithDecreaseMarginRateWithIncreaseMarginSyncMode\
    InternalCurrencyCodeCurrencyRateCurrencyRateListOrderedCurrencyCurrenciesDisplayingOrderIsEnhancedMode\
    FamilynamePaternameCountryCodeCountryCityAddressPostalCodeRegistrationAddressPassportNumberINNPickupPointCode\
    FullPriceIsPickupPointModeWeightDeliveryModeIdsDeliveryModeIdNumericsTextsMultilineTextsHtmlsMoneysLinksDates\
    ManyTextsSelectOnesSelectManysSelectTreesPasswordsListsPaymentIdPaymentModeIdCommentUserFullNameUserLogin\
    CreatedDateAmountOrderIdFileUrlStartTextFinishTextModeSettingsListActiveModesDiscountIsDefault\
    DiscountIdentificationParametrIsAutomateSettedProvidersPurchaseVolumePercentIsNameSearchCategoryNameParentId\
    ResetApproxWeightResetSearchParametersIconImageUrlSearchUrlMetaDataHasErrorUpdatedTimeIsVirtualItemCount\
    IsParentIsSearchSearchMethodIsInternalAvailableItemRatingListContentTypesIsFilteredReasonFilterReasons\
    DeleteStatusPriceRoundingFactorRoundOriginalInternalDeliveryPriceFieldInfoHostPortEnableSSLUserNamePassword\
    IsEnabledSslModeFromDisplayNameFromEmailExternalDeliveryTypeIdStartFormulaIntegrationType\
    IntegrationDeliveryModeItemProviderTypeProviderTypesSumRentPriceIsDisabledByPayerStatusConstraintDescriptions\
    ValuesPlaceholderPlaceholdersUnitIsReadOnlyRequireReloadMinValueMaxValueDatePrecisionFileTypeStatusDescription\
    UrlSizePreviewUrlImageWidthImageHeightDateProviderIncomeAmountOrdersReservedAmountPurchaseAmount\
    ExternalDeliveryAmountEarningsAmountEarningsPercentProviderCurrencyCodePurchaseProviderAmountExchangeRate\
    ReportTimePositiveAmountNegativeAmountTotalAmountWidthHeightSuccessfullyNumberIncorrectNumberDuplicateNumber\
    ImportIdActualIdPrepaymentDebtContactInfoLastActivityTimeIsOnMarketIsEmailConfirmationUsedIsTestIsBanned\
    VersionInfoActivationDateExpirationDateCostInternalCurrencyInfoDisplayedMoneysMoneyDefaultItemProvider\
    AllowedIPsIsIPCheckUsedAdminPanelLanguageConfirmationCodeKindNamedPropertyAvailableLanguagesAccountTariff\
    HostingIsTurnOnInstanceUserRoleInfoRolesCanBeDeletedCanBeEditedAllowIncompleteAllowDeletedWaitingTime\
    ForceUpdateContentTypeNameItemRatingTypeNameLanguageImageFileIdsAuthorNameOriginalTextOriginalLanguage\
    OperatorIdIsOperatorImageUrlImageUrlsImagePreviewUrlsItemIdConfigurationIdOrderLineIdRatingPositiveGrade\
    NegativeGradeCreatedTimeIsApprovedAnswerAnswersIsRewardedReviewIdsSourceVersionReviewCount\
    WholePlatformReviewCountShowWholePlatformReviewsTitleLinkToOriginalSinglePriceInternalDeliveryViewHistory\
    PriceRangeAvailabilityLinksInDescriptionReviewsIsRtlStateDistrictZipAreaIdInstanceUserIdOperationType\
    CustomerIdInstanceUserLoginDateTimeUseDicountPriceFormationGroupInfoListShowcaseSettingsIsClientVersionSubject\
    NotificationEmailsNotificationLanguageActiveNotificationsGetMethodUpdateMethodUpdateDataRootName\
    AdditionalParametersIsSalesOperatorUserProfileIdQuantityPromotionIdPriceTypeSalesLineSalesLinesList\
    SalesResponsibleStatusIdListCanBePurchasedVendorPurchaseIdListVendorPurchaseWaybillIdListSeparatedItemsCount\
    StatusIdOriginalDeliveryPriceOriginalPriceWithoutDeliveryInternalPriceConfigExternalIdSetOriginalPriceByVendor\
    SetOriginalDeliveryByVendorCustomDescriptionCustomDescriptionInEnglishTotalCostInInternalCurrency\
    TotalProfitInInternalCurrencyCreationDateFromCreationDateToRecipientLastNameRecipientCityUserIdDelimitedList\
    OrderIdsOrderByIsAvailableForRecreationMaxNoteItemsCountMaxCartItemsCountOrderPrefixLogisticianInstanceKey\
    AgentInstanceKeyAgentOrderIdAgentInstanceNameLogisticianInstanceNameLogisticianOrderIdAgentUserId\
    AgentUserLastNameAdditionalInfoDeliveryAddressOrderHistoryItemBoxFullTimeBoxOtherTimeBoxWorkTimeApiNetworkTime\
    ApiWorkTimeApiNetworkTimePerCallIsGlobalDeliveryCountriesExternalAuthenticationsUserProfileFields\
    ValuedConfiguratorConfiguratorsSalesCountRangeQuantityRangesAreaCodeStartCostStartWeightAddWeightAddCost\
    IsAvailableIsPackageExportEnabledIsReceiptPrintEnabledNeedPackagesConfirmingPackagesConfirmingActionName\
    IsPickupPointSupportedHasSettingsBoxberryTokenBoxberrySendPickupPointCodeConfiguratorFullTotalCost\
    FullTotalCostWithoutDiscountFullPriceWithoutDiscountVendorIdProviderWeightPropertyNameValueAlias\
    OriginalPropertyNameOriginalValueAliasIsConfiguratorMiniImageUrlPidVidItemDescriptionOriginalTitle\
    MasterQuantityExternalCategoryIdVendorNameVendorScoreTaobaoItemUrlExternalItemUrlMainPictureUrlStuffStatus\
    VolumeItemPicturePicturesLocationFeaturedValuesIsSellAllowedSellDisallowReasonPhysicalParameters\
    VendorDisplayNameIsRatingListCategoryBrandNameFirstLotQuantityNextLotQuantityHasInternalDeliveryVideoVideos\
    ActualWeightInfoWeightInfoWeightInfosOtapiDeliveryCostDeliveryCostsItemAttributeAttributes\
    HasHierarchicalConfiguratorsOtapiConfiguredItemIsValidPromotionsOtapiItemPromotionPromotionsBatchLotQuantity\
    PromotionPricePromotionPricePercentLastUpdatedTimeSmallMediumLargeIsMainDesciptionPromotionTypeEndTime\
    OtherNeedOtherSendSubOrderIdTransactionIdUserNickReplyUserRoleImagesIsBrandIsCategoryPropertyValue\
    TranslatedItemTitleCurrentImageUrlCurrentSortCurrentFrameSizeMaximumPageCountIsFoundByItemIdOldStatusNewStatus\
    THSInfoStatusCodeStatusNameSubstatusCodeSubstatusNameOperatorNameItemsCountGoodsAmountDeliveryAmount\
    LogisticianDeliveryPriceRemainAmountCustCommentDeliveryModeNameCanCancelCanConfirmShipmentCanChangeAddress\
    CanRestoreCanCloseCanCloseCancelCanAcceptCanPurchaseItemsEstimatedWeightCustIdCustNameTaoBaoPrice\
    TaoBaoPriceWithDiscountInternalDeliveryOriginalInExternalCurrencyExternalCurrencyCodeShipmentDate\
    OrderLineStatusSummaryLineStatusSummariesUserAccountAvailableAmountProviderTypeEnumIsCompletedCreatedDateTime\
    InternalOriginalPriceInternalOriginalPriceWithDiscountDisplayIdAdminAlertTextAdminInfoTextGoodsAmountInternal\
    DeliveryAmountInternalTotalAmountInternalRemainAmountInternalPaidAmountPaidAmountInternalProfit\
    TotalAmountOriginalInExternalCurrencyInternalDeliveryOriginalInInternalCurrencyPackagesWeightPackagePriceInfo\
    PackagePricesPackageTotalCostPerCurrencyPackageTotalCostPerCurrencyListOrderTotalCostPerCurrency\
    TotalOriginalCostListRateListItemTaobaoIdConfigTextConfigIdQtyNewPriceCustPriceCustAmountCustCurrencyCust\
    PriceInternalAmountInternalCurrencyInternalInternalPriceCurrencyCodePurchPriceCustPurchDeliveryCust\
    PurchAmountCustPurchPricePurchDeliveryPurchAmountPurchCurrencyBriefDescrTransItemImageURLItemExternalURL\
    VendNickVendIdOperatorCommentSubSalesNumSubSalesDateSubSalesTimeVendPurchIdVendPurchWaybillTaoBaoDelivery\
    InternalDeliveryPricePriceWithoutDeliveryVendURLQtyOrigLineNumAvailableStatusListNameOrig\
    ConfigExternalTextOrigOrderedDateTimeCanMoveToPackageInternalDeliveryTypeConfigExternalCodeVendPurchAccountId\
    PriceCurrencyCodePriceUpdateDateDeliveryTrackingNumManualPriceDeliveryContactLastnameDeliveryContactFirstname\
    DeliveryContactMiddlenameDeliveryContactPhoneDeliveryCountryDeliveryPostalCodeDeliveryRegionNameDeliveryCity\
    CanDeleteCanUpdateCanChangeStatusCanPrintPackageReceiptCanExportToExternalDeliverySystemPackageItem\
    DeliveryCountryCodeDeliveryContactPassportNumberDeliveryContactRegistrationAddressExternalPackageId\
    AdditionalPriceAdditionalPriceInternalCanBeTrackingDeliveryCityCodeDeliveryContactINNDeliveryPickupPointCode\
    IsExportedMailTrackingNumDeliveryContactNameExternalTransactionIdPaymentModeNamePaymentModeImageURL\
    PaymentModeAbsoluteImageUrlGeoCoordinatesClickUrlKeywordClickUrlShopClickUrlTaobaokeCatClickUrlCommission\
    CommissionNumCommissionRateCommissionVolumeCouponEndTimeCouponPriceCouponRateCouponStartTimeShopType\
    MinQuantityTransactionDateDirectionTransactionTypeShopNameSexDisplayPictureUrlCreditScoresMainImageUrl\
    ConfigurationsPropertyValuesOrderLineIdsPackageIdOneItemPriceInternalTotalPriceInternalWeightNetItemURLItemUrl\
    TotalAdditionalPriceTimeExternalTrackingUrlPackageTrackingCheckpointsConfirmationCodeIsImmmediateRequestMethod\
    RequestUrlIsIFrameIsNewWindowIsUserDataPaymSortCodePaymSortTextImageURLAbsoluteImageUrlCustomField\
    PaymentSystemSortOrderPaymentSystemIdSuccessUrlFailUrlIsPartialPaymentCustomLengthConvertedPrice\
    ConvertedPriceWithoutSignCurrencyNameIsDeliverableDeliveryPriceOneItemDeliveryPriceOneItemPriceWithoutDelivery\
    PriceWithoutDiscountPriceWithoutDiscountAndDeliveryStrategyTypeDeliveryIdsMarginPercentMarginFixedMinimumLimit\
    TotalDeliveryFixedPricePriceFormationIntervalInfoPriceFormationIntervalsMaximumLimitMinimumMarginMaximumMargin\
    RootCategoryIdCanSearchRootCategoryPrefixProviderPromotionTypeInfoPromotionTypesHasItemReviewsImageSearch\
    IsHiddenItemUrlsOrdersIntegrationRequireInventoryControlIsAllConfigurationsLotQuantityHasMultiInputProperty\
    IsSessionRequiredAllowCancelOrdersTaobaoCanBeTrueCanBeFalseDisplayNameForTrueDisplayNameForFalseDefaultSort\
    FlagFlagsOptimalFrameSizeMaximumFrameSizeMaximumItemsCountSortAvailableSortsVendorLocation\
    MultipleConfiguratorLogicVendorRatingRangeMinVendorRatingMaxVendorRatingVolumeRangeVolumeRangeLogic\
    FirstLotRangeFirstLotRangeLogicEnableMorphologyPreprocessModuleAllowSearchWithoutParametersFeatureForEnable\
    SearchMethodsElementIdListIndexNumberIsRandomSearchCategoryIdListTotalRentRentalPaymentInfoRentPerPeriods\
    FeatureRentalPaymentInfoFeatureRentPerPeriodsGroupIdFullTimeRequestsVendPurchStatusVendPurchItemId\
    VendPurchConfigurationIdVendPurchPromotionIdCanBeReviewedReviewIdCanBeClosedCanEditWeight\
    VendPurchDeliveryPriceVendPurchItemPriceVendorPurchaseItemPriceWarningReasonLogDateLogTimeFieldNamePrevValue\
    NewValueSalesIdSalesLineIdPurchQtyPurchaseStatusSalesLinePurchInfoCustBalanceAvailSalesAmountSalesPaid\
    VendorAreaIdItemTitleLanguageOfQueryMinPriceMaxPriceMinVolumeMaxVolumeBrandPropertyValueIdOutputMode\
    CategoryModeIsOriginalIsTmallIsClearItemTitlesMaxQuantityMinFirstLotMaxFirstLotImageFileIdUseOptimalFrameSize\
    EnableDirectSearchPropertySearchVkontakteRubleDollarYuanMarginPercentageIsSinchroCBDeliveryTypes\
    AvailableDeliveryTypesExternalDeliveryRegionIdExternalDeliveryRegionNameIsAuctionTypeItemSellAllowed\
    IsNotDeliverableItemSellAllowedIsSecondhandItemSellAllowedIsFilteredItemsSellAllowedIsInStockItemSellAllowed\
    IsNotSelectorSellAllowedUseDiscountDateTimeFormatUseVipDiscountDiscountModeAvailableDiscountModes\
    IsUnknownQuantityItemSellAllowedExternalDeliveryIdCurrentSelectedElementPropertyProperties\
    MultiInputConfigurationsOldPriceDiscountPercentIsFullConfigurationAvailableQuantityInputPropertyId\
    InputPropertyValueIdMultiInputPropertyIdDisabledPictureDisplayValueMinMaxValueIdDisplayTypeSmsServiceSecret\
    SenderApiIdTestRecipientPhoneSmsServiceModeSettingsListIsSmsEnabledLinkLikeWidgetShareWidgetSubscribeWidget\
    CommonShareWidgetMainInfoStartBalanceDebitEndBalanceTransCountStartBalanceInternalDebitInternalCreditInternal\
    EndBalanceInternalStartBalanceCustDebitCustCreditCustEndBalanceCustIsNeedCollectTariffHistoryElement\
    LogisticianInstanceCallPriceTurnoverPercentMinimumRentFixedPriceMaximumRentTurnoverLangTicketMessage\
    TicketMessageListTicketIdMsgCountNewMsgCountMessageIdTransDateTransactionDateTimeTransIdSystemTranslation\
    CustomTranslationIncludeSystemTranslationsTranslatableContentSearchTextResetTranslationSumInInternalCurrency\
    TransactionInfoTransactionsSumMoneyUploadUrlIdListRegistrationDateFromRegistrationDateToRegion\
    RecipientFirstNameRecipientMiddleNameRegistrationDateSkypeIsAnonymousCountryFlagImageUrlPassportIssueDate\
    EnableValidationIsSessionExpiredInfoLevelScoreTotalFeedbacksPositiveFeedbacksDeliveryScoreItemScore\
    ServiceScoreBackgroundExportingCategoryIdsAlbumNameResetPriceResetQuantityResetWeightItemConfiguration\
    ItemConfigurationsItemPropertyValueItemPropertyValuesSourceFileIdPropertyIdPropertyValueIdNumberLastUpdateTime\
    ErrorMessageUsedLanguagesUsedSystemLanguagesSelectedCategoryStructureTypeCategoryStructureTypes\
    SelectedTranslateTypeItemRelativeUrlTemplateWebSiteUrlBatchAdditionalPriceInfoBackgroundActivityFullInfo\
    DiscountGroupUserInfoLanguageInfoEditableOtapiCategorySimplifiedItemConfigurationMultiInputInfo\
    SimplifiedItemConfigurationPriceInfoSimplifiedQuantityRangeallowed_ipsalternative_item_urlis_iframe\
";

pub(crate) static NAME_ENDS: [u16; 1975] = [
    9, 21, 44, 51, 61, 79, 90, 104, 121, 130, 142, 154, 170, 180, 193, 213, 225, 240, 257, 275, 279, 299, 315, 326,
    334, 342, 351, 365, 371, 386, 394, 400, 415, 424, 436, 459, 482, 508, 513, 521, 527, 536, 550, 564, 579, 585, 593,
    606, 609, 615, 626, 638, 648, 655, 664, 675, 682, 689, 699, 709, 723, 744, 754, 767, 780, 789, 820, 836, 855, 870,
    885, 893, 899, 921, 928, 939, 946, 958, 966, 981, 989, 997, 1004, 1015, 1024, 1034, 1042, 1053, 1069, 1089, 1105,
    1114, 1123, 1126, 1151, 1161, 1174, 1194, 1214, 1237, 1257, 1277, 1300, 1326, 1342, 1364, 1378, 1393, 1410, 1416,
    1423, 1427, 1435, 1456, 1468, 1476, 1488, 1498, 1515, 1525, 1548, 1557, 1572, 1584, 1594, 1602, 1617, 1626, 1638,
    1653, 1660, 1685, 1703, 1715, 1730, 1735, 1756, 1786, 1808, 1833, 1836, 1847, 1870, 1886, 1905, 1925, 1935, 1939,
    1957, 1971, 1988, 1997, 2006, 2021, 2031, 2037, 2051, 2061, 2070, 2092, 2117, 2145, 2162, 2173, 2186, 2218, 2226,
    2239, 2248, 2287, 2295, 2315, 2324, 2346, 2368, 2374, 2382, 2390, 2420, 2427, 2439, 2451, 2467, 2476, 2490, 2507,
    2517, 2527, 2534, 2546, 2560, 2570, 2576, 2585, 2596, 2607, 2621, 2629, 2635, 2643, 2653, 2663, 2672, 2689, 2699,
    2706, 2716, 2726, 2739, 2745, 2773, 2783, 2796, 2809, 2822, 2828, 2835, 2850, 2879, 2901, 2926, 2948, 2960, 2977,
    2989, 3004, 3016, 3036, 3050, 3057, 3071, 3088, 3103, 3117, 3151, 3171, 3187, 3218, 3246, 3281, 3304, 3328, 3353,
    3374, 3402, 3432, 3464, 3490, 3522, 3549, 3576, 3585, 3591, 3600, 3626, 3655, 3670, 3678, 3686, 3694, 3705, 3723,
    3732, 3744, 3760, 3772, 3787, 3801, 3814, 3842, 3852, 3865, 3895, 3928, 3957, 4001, 4024, 4045, 4049, 4079, 4095,
    4106, 4125, 4144, 4166, 4188, 4201, 4214, 4224, 4251, 4276, 4291, 4310, 4333, 4355, 4377, 4407, 4445, 4471, 4506,
    4534, 4562, 4581, 4594, 4615, 4640, 4661, 4683, 4706, 4718, 4733, 4739, 4760, 4792, 4812, 4824, 4831, 4842, 4852,
    4873, 4888, 4901, 4916, 4942, 4968, 4989, 5006, 5019, 5034, 5047, 5055, 5077, 5086, 5093, 5115, 5135, 5153, 5172,
    5190, 5202, 5211, 5229, 5257, 5292, 5312, 5333, 5372, 5402, 5418, 5439, 5444, 5466, 5497, 5510, 5530, 5561, 5577,
    5589, 5605, 5632, 5643, 5664, 5680, 5702, 5721, 5735, 5746, 5778, 5821, 5839, 5844, 5874, 5885, 5905, 5914, 5932,
    5964, 5983, 5993, 6019, 6031, 6060, 6098, 6116, 6137, 6160, 6172, 6198, 6220, 6245, 6266, 6292, 6318, 6336, 6366,
    6384, 6405, 6419, 6430, 6443, 6467, 6483, 6495, 6514, 6531, 6559, 6582, 6601, 6624, 6652, 6674, 6687, 6710, 6731,
    6749, 6767, 6784, 6808, 6821, 6831, 6848, 6876, 6899, 6918, 6941, 6969, 6990, 7019, 7052, 7072, 7094, 7115, 7128,
    7149, 7171, 7187, 7203, 7229, 7247, 7271, 7295, 7319, 7337, 7357, 7373, 7392, 7415, 7441, 7459, 7467, 7480, 7498,
    7505, 7541, 7556, 7581, 7601, 7626, 7643, 7656, 7685, 7705, 7740, 7757, 7781, 7797, 7825, 7859, 7873, 7898, 7911,
    7932, 7955, 7969, 7988, 8011, 8037, 8064, 8123, 8143, 8168, 8178, 8187, 8201, 8209, 8232, 8240, 8247, 8267, 8278,
    8290, 8299, 8319, 8335, 8356, 8374, 8397, 8412, 8417, 8435, 8459, 8477, 8492, 8509, 8535, 8569, 8584, 8603, 8631,
    8665, 8686, 8712, 8731, 8758, 8780, 8810, 8832, 8860, 8885, 8900, 8915, 8921, 8928, 8946, 8957, 8980, 8995, 9017,
    9051, 9074, 9100, 9116, 9142, 9166, 9197, 9222, 9234, 9266, 9298, 9322, 9338, 9358, 9375, 9407, 9425, 9447, 9465,
    9494, 9533, 9556, 9583, 9606, 9633, 9651, 9662, 9678, 9701, 9719, 9741, 9764, 9793, 9820, 9847, 9869, 9894, 9913,
    9936, 9966, 9986, 10004, 10024, 10039, 10056, 10088, 10117, 10128, 10141, 10156, 10173, 10195, 10221, 10233,
    10250, 10279, 10296, 10318, 10331, 10352, 10367, 10383, 10402, 10428, 10447, 10469, 10498, 10517, 10535, 10553,
    10570, 10585, 10592, 10609, 10624, 10644, 10666, 10682, 10702, 10720, 10735, 10769, 10796, 10804, 10836, 10845,
    10861, 10882, 10892, 10921, 10939, 10968, 10984, 10999, 11010, 11030, 11052, 11078, 11103, 11128, 11157, 11172,
    11195, 11214, 11241, 11273, 11288, 11307, 11360, 11403, 11439, 11462, 11493, 11524, 11548, 11567, 11596, 11619,
    11631, 11648, 11663, 11686, 11707, 11727, 11751, 11771, 11802, 11824, 11841, 11859, 11888, 11907, 11926, 11944,
    11969, 11994, 12022, 12049, 12060, 12084, 12097, 12118, 12130, 12153, 12174, 12188, 12210, 12229, 12262, 12281,
    12299, 12315, 12332, 12342, 12367, 12384, 12410, 12432, 12463, 12494, 12526, 12537, 12559, 12577, 12599, 12632,
    12654, 12669, 12686, 12700, 12723, 12736, 12746, 12778, 12816, 12835, 12859, 12883, 12907, 12927, 12949, 12975,
    12991, 13013, 13047, 13062, 13098, 13111, 13136, 13151, 13176, 13196, 13225, 13236, 13262, 13290, 13304, 13326,
    13350, 13375, 13400, 13422, 13437, 13456, 13469, 13482, 13500, 13512, 13539, 13562, 13577, 13591, 13628, 13646,
    13677, 13704, 13730, 13756, 13782, 13802, 13820, 13840, 13861, 13880, 13905, 13932, 13957, 13983, 14006, 14028,
    14047, 14079, 14092, 14108, 14134, 14157, 14174, 14188, 14200, 14218, 14247, 14274, 14308, 14335, 14367, 14396,
    14430, 14464, 14502, 14522, 14539, 14562, 14585, 14604, 14630, 14641, 14653, 14675, 14701, 14720, 14746, 14766,
    14794, 14811, 14839, 14855, 14871, 14883, 14902, 14925, 14940, 14965, 14979, 15002, 15024, 15050, 15071, 15100,
    15123, 15140, 15159, 15190, 15208, 15226, 15244, 15270, 15292, 15317, 15337, 15366, 15388, 15417, 15449, 15465,
    15484, 15494, 15522, 15538, 15563, 15580, 15623, 15627, 15642, 15661, 15685, 15711, 15740, 15765, 15800, 15827,
    15846, 15867, 15897, 15929, 15950, 15968, 15986, 16012, 16036, 16057, 16078, 16098, 16129, 16140, 16162, 16177,
    16203, 16230, 16249, 16262, 16301, 16327, 16361, 16383, 16414, 16438, 16462, 16479, 16489, 16510, 16527, 16555,
    16580, 16598, 16621, 16640, 16663, 16691, 16728, 16747, 16749, 16752, 16772, 16792, 16807, 16823, 16840, 16856,
    16872, 16883, 16895, 16908, 16924, 16936, 16948, 16960, 16967, 16981, 16996, 17010, 17016, 17025, 17029, 17039,
    17049, 17057, 17061, 17072, 17079, 17084, 17092, 17104, 17116, 17126, 17145, 17156, 17161, 17164, 17174, 17179,
    17184, 17194, 17201, 17214, 17221, 17228, 17235, 17240, 17251, 17262, 17269, 17292, 17296, 17305, 17319, 17329,
    17340, 17356, 17371, 17379, 17385, 17392, 17401, 17405, 17410, 17415, 17424, 17431, 17444, 17454, 17464, 17479,
    17492, 17503, 17523, 17541, 17562, 17567, 17572, 17580, 17589, 17597, 17607, 17624, 17639, 17644, 17659, 17669,
    17682, 17695, 17709, 17731, 17740, 17744, 17750, 17754, 17770, 17779, 17795, 17810, 17828, 17834, 17845, 17853,
    17866, 17877, 17893, 17908, 17918, 17931, 17949, 17965, 17986, 17991, 18001, 18009, 18022, 18036, 18055, 18077,
    18104, 18113, 18126, 18142, 18152, 18163, 18183, 18190, 18200, 18206, 18219, 18227, 18240, 18244, 18248, 18259,
    18265, 18278, 18294, 18309, 18331, 18343, 18354, 18364, 18376, 18389, 18402, 18416, 18422, 18439, 18455, 18472,
    18482, 18490, 18496, 18505, 18512, 18535, 18545, 18554, 18563, 18577, 18592, 18608, 18628, 18643, 18662, 18681,
    18703, 18729, 18758, 18784, 18804, 18811, 18821, 18833, 18842, 18860, 18868, 18873, 18890, 18908, 18917, 18928,
    18938, 18946, 18954, 18964, 18973, 18984, 19007, 19024, 19043, 19053, 19087, 19129, 19159, 19197, 19221, 19246,
    19256, 19268, 19273, 19284, 19295, 19303, 19317, 19327, 19336, 19344, 19363, 19376, 19388, 19409, 19423, 19434,
    19447, 19456, 19483, 19509, 19528, 19540, 19556, 19578, 19590, 19603, 19609, 19632, 19653, 19676, 19697, 19702,
    19714, 19729, 19741, 19745, 19750, 19754, 19763, 19773, 19779, 19789, 19811, 19833, 19841, 19861, 19873, 19889,
    19904, 19929, 19943, 19953, 19962, 19973, 19980, 19984, 19991, 20001, 20020, 20034, 20037, 20052, 20061, 20078,
    20084, 20099, 20113, 20121, 20126, 20140, 20145, 20151, 20156, 20161, 20170, 20180, 20191, 20202, 20211, 20216,
    20225, 20238, 20245, 20257, 20266, 20277, 20283, 20290, 20297, 20306, 20316, 20332, 20343, 20351, 20360, 20390,
    20406, 20415, 20429, 20436, 20448, 20460, 20468, 20485, 20506, 20518, 20527, 20535, 20543, 20554, 20563, 20572,
    20580, 20588, 20600, 20610, 20645, 20655, 20661, 20674, 20686, 20705, 20739, 20748, 20752, 20756, 20765, 20773,
    20781, 20790, 20797, 20812, 20821, 20843, 20848, 20855, 20870, 20893, 20909, 20922, 20925, 20934, 20957, 20979,
    20985, 20996, 21008, 21012, 21022, 21035, 21043, 21051, 21064, 21072, 21089, 21092, 21096, 21106, 21116, 21127,
    21131, 21139, 21151, 21171, 21185, 21207, 21221, 21236, 21256, 21278, 21290, 21300, 21314, 21328, 21339, 21344,
    21350, 21368, 21383, 21398, 21406, 21414, 21424, 21428, 21439, 21455, 21465, 21488, 21494, 21502, 21513, 21527,
    21541, 21545, 21553, 21565, 21580, 21585, 21604, 21614, 21627, 21645, 21665, 21678, 21696, 21703, 21709, 21716,
    21724, 21744, 21749, 21761, 21772, 21787, 21799, 21810, 21821, 21836, 21854, 21862, 21874, 21884, 21896, 21912,
    21922, 21932, 21940, 21949, 21965, 21971, 21986, 21997, 22003, 22016, 22029, 22040, 22050, 22056, 22063, 22073,
    22082, 22088, 22095, 22106, 22130, 22154, 22159, 22173, 22184, 22200, 22211, 22221, 22233, 22251, 22258, 22263,
    22268, 22276, 22279, 22285, 22299, 22312, 22322, 22339, 22347, 22357, 22384, 22400, 22415, 22422, 22440, 22460,
    22479, 22488, 22500, 22518, 22538, 22553, 22566, 22574, 22585, 22594, 22603, 22617, 22633, 22645, 22659, 22679,
    22706, 22725, 22733, 22754, 22782, 22795, 22811, 22835, 22862, 22879, 22905, 22932, 22961, 22977, 22991, 23008,
    23021, 23040, 23048, 23055, 23079, 23096, 23113, 23124, 23146, 23162, 23174, 23191, 23214, 23232, 23243, 23260,
    23274, 23289, 23305, 23316, 23328, 23339, 23353, 23364, 23385, 23393, 23410, 23433, 23450, 23468, 23481, 23491,
    23496, 23510, 23518, 23527, 23538, 23547, 23554, 23565, 23587, 23608, 23630, 23658, 23680, 23691, 23704, 23731,
    23743, 23756, 23784, 23808, 23816, 23830, 23842, 23852, 23872, 23890, 23904, 23916, 23919, 23922, 23937, 23950,
    23964, 23982, 23992, 24003, 24016, 24031, 24045, 24056, 24062, 24073, 24081, 24089, 24103, 24116, 24134, 24152,
    24169, 24189, 24198, 24214, 24229, 24248, 24253, 24259, 24275, 24285, 24296, 24313, 24326, 24339, 24349, 24377,
    24396, 24413, 24431, 24441, 24457, 24471, 24492, 24507, 24512, 24518, 24523, 24529, 24539, 24552, 24559, 24568,
    24577, 24587, 24600, 24608, 24613, 24621, 24627, 24634, 24644, 24657, 24676, 24691, 24702, 24718, 24734, 24749,
    24758, 24767, 24774, 24784, 24794, 24807, 24820, 24832, 24842, 24853, 24867, 24891, 24903, 24914, 24930, 24939,
    24957, 24973, 24983, 24991, 25005, 25014, 25030, 25045, 25051, 25059, 25070, 25093, 25135, 25155, 25167, 25189,
    25208, 25234, 25250, 25261, 25276, 25297, 25330, 25339, 25353, 25366, 25385, 25407, 25426, 25446, 25456, 25474,
    25480, 25517, 25559, 25573, 25589, 25602, 25629, 25660, 25685, 25706, 25714, 25726, 25736, 25744, 25747, 25759,
    25768, 25778, 25790, 25803, 25817, 25833, 25858, 25872, 25889, 25904, 25914, 25927, 25938, 25951, 25966, 25978,
    25993, 26001, 26007, 26022, 26033, 26045, 26057, 26068, 26084, 26098, 26119, 26139, 26146, 26153, 26160, 26179,
    26187, 26209, 26224, 26240, 26260, 26278, 26296, 26313, 26328, 26347, 26358, 26381, 26405, 26430, 26450, 26465,
    26483, 26501, 26513, 26522, 26531, 26546, 26568, 26601, 26612, 26631, 26660, 26694, 26711, 26726, 26749, 26762,
    26778, 26796, 26819, 26829, 26844, 26863, 26884, 26899, 26918, 26945, 26959, 26967, 26982, 26994, 27013, 27023,
    27036, 27050, 27066, 27079, 27090, 27100, 27115, 27123, 27134, 27149, 27158, 27173, 27181, 27184, 27201, 27207,
    27213, 27225, 27239, 27253, 27265, 27274, 27294, 27312, 27321, 27328, 27335, 27355, 27359, 27378, 27404, 27420,
    27432, 27445, 27455, 27463, 27474, 27484, 27496, 27508, 27516, 27532, 27543, 27556, 27565, 27580, 27590, 27597,
    27613, 27619, 27625, 27639, 27664, 27676, 27689, 27702, 27722, 27749, 27769, 27800, 27812, 27823, 27836, 27847,
    27859, 27882, 27908, 27931, 27943, 27956, 27969, 27983, 28004, 28010, 28035, 28049, 28063, 28074, 28090, 28107,
    28130, 28160, 28181, 28198, 28215, 28221, 28230, 28240, 28258, 28277, 28288, 28292, 28297, 28313, 28329, 28346,
    28350, 28364, 28378, 28403, 28420, 28435, 28450, 28461, 28477, 28490, 28508, 28534, 28540, 28568, 28584, 28597,
    28610, 28621, 28635, 28649, 28658, 28675, 28689, 28713, 28734, 28741, 28749, 28757, 28772, 28787, 28811, 28831,
    28844, 28852, 28863, 28876, 28898, 28916, 28952, 28959, 28966, 28975, 28984, 28992, 28999, 29010, 29018, 29032,
    29050, 29066, 29077, 29086, 29098, 29107, 29122, 29130, 29138, 29147, 29156, 29176, 29186, 29198, 29208, 29215,
    29232, 29243, 29254, 29265, 29276, 29295, 29313, 29327, 29336, 29341, 29347, 29351, 29367, 29378, 29391, 29413,
    29437, 29463, 29491, 29522, 29549, 29575, 29599, 29623, 29634, 29648, 29662, 29674, 29696, 29728, 29746, 29753,
    29761, 29768, 29776, 29786, 29810, 29818, 29833, 29852, 29869, 29884, 29904, 29924, 29932, 29939, 29951, 29954,
    29957, 29964, 29975, 29985, 29991, 29997, 30002, 30020, 30046, 30058, 30062, 30072, 30083, 30098, 30115, 30123,
    30135, 30140, 30150, 30160, 30180, 30193, 30207, 30225, 30241, 30250, 30260, 30274, 30287, 30307, 30326, 30335,
    30350, 30361, 30371, 30382, 30390, 30394, 30407, 30424, 30432, 30440, 30451, 30460, 30469, 30488, 30495, 30512,
    30529, 30554, 30573, 30583, 30599, 30620, 30635, 30647, 30655, 30664, 30670, 30690, 30708, 30714, 30732, 30751,
    30767, 30772, 30783, 30802, 30819, 30835, 30851, 30855, 30860, 30865, 30879, 30896, 30909, 30918, 30930, 30949,
    30960, 30969, 30979, 30992, 31003, 31020, 31038, 31055, 31073, 31085, 31095, 31110, 31116, 31130, 31142, 31155,
    31174, 31203, 31225, 31246, 31269, 31279, 31303, 31329, 31350, 31362, 31383, 31424, 31460, 31483, 31494, 31514,
    31523,
];

