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
    method(320, m(321, 0x22f, 0, 0), 319, 3, 0x4a, 0, NONE, NONE), // AddCategoryInfo
    method(322, NOTHING, 88, 4, 0x4a, 0, NONE, NONE), // AddCurrencyRate
    method(323, m(311, 0xb, 0, 0), 539, 2, 0x4a, 0, NONE, NONE), // AddDiscountGroupToInstance
    method(324, NOTHING, 24, 5, 0x4a, 0, NONE, NONE), // AddElementsSetToRatingList
    method(325, NOTHING, 322, 3, 0x46, 0, NONE, NONE), // AddInstanceUserToRole
    method(326, NOTHING, 92, 4, 0x4a, 0, NONE, NONE), // AddItemRatingList
    method(327, m(311, 0xa, 0, 0), 541, 2, 0x49, 0, NONE, NONE), // AddItemReview
    method(328, m(311, 0xb, 0, 0), 0, 6, 0x49, 0, NONE, NONE), // AddItemToBasket
    method(329, m(311, 0xb, 0, 0), 29, 5, 0x49, 0, NONE, NONE), // AddItemToNote
    method(330, m(311, 0x246, 0, 0), 543, 2, 0x49, 0, NONE, NONE), // AddOrder
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
    method(344, m(311, 0x127, 0, 0), 104, 3, 0x51, 0, NONE, NONE), // BatchGetItemFullInfo
    method(345, m(311, 0x129, 0, 0), 6, 6, 0x51, 0, NONE, NONE), // BatchGetItemTotalCost
    method(346, m(311, 0x12c, 0, 0), 100, 4, 0x51, 0, NONE, NONE), // BatchGetSimplifiedItemConfigurationInfo
    method(347, m(311, 0x12d, 0, 0), 104, 4, 0x51, 0, NONE, NONE), // BatchGetSimplifiedItemFullInfo
    method(348, m(311, 0x12e, 0, 0), 553, 2, 0x41, 0, NONE, NONE), // BatchGetUserData
    method(349, m(311, 0x128, 0, 0), 34, 5, 0x51, 0, NONE, NONE), // BatchSearchItemsFrame
    method(350, m(311, 0x12b, 0, 0), 340, 3, 0x40, 0, NONE, NONE), // BatchSearchRatingLists
    method(351, m(311, 0x166, 0, 0), 555, 2, 0x49, 0, NONE, NONE), // BatchSimplifiedAddItemsToBasket
    method(352, m(311, 0x28a, 0, 0), 108, 4, 0x42, 0, NONE, NONE), // CalculateRent
    method(353, NOTHING, 12, 3, 0x45, 0, NONE, NONE), // CancelLineSalesOrder
    method(354, NOTHING, 12, 3, 0x46, 0, NONE, NONE), // CancelLineSalesOrderForOperator
    method(355, NOTHING, 304, 3, 0x45, 0, NONE, NONE), // CancelLinesOrder
    method(356, NOTHING, 557, 2, 0x4b, 0, NONE, NONE), // CancelOrders
    method(357, NOTHING, 12, 2, 0x45, 0, NONE, NONE), // CancelSalesOrder
    method(358, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CancelSalesOrderForOperator
    method(359, m(360, 0x1ca, 0, 0), 343, 3, 0x49, 0, NONE, NONE), // ChangeEmail
    method(361, NOTHING, 12, 6, 0x4a, 0, NONE, NONE), // ChangeLineStatus
    method(362, NOTHING, 346, 3, 0x4a, 0, NONE, NONE), // ChangeOperatorPassword
    method(363, NOTHING, 39, 5, 0x4a, 0, NONE, NONE), // ChangePackageStatus
    method(364, NOTHING, 349, 3, 0x49, 0, NONE, NONE), // ChangePassword
    method(365, m(360, 0x150, 0, 0), 352, 3, 0x49, 0, NONE, NONE), // ChangePhone
    method(366, NOTHING, 44, 5, 0x46, 0, NONE, NONE), // ChangeSalesOrderLinePurchaseInfo
    method(367, NOTHING, 44, 5, 0x46, 0, NONE, NONE), // ChangeSalesOrderLinePurchaseInfoForOperator
    method(368, m(311, 0x13e, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // CheckCurrencyRates
    method(369, NOTHING, 0, 0, 0x40, 0, NONE, NONE), // CheckIfStatefullMethodsAllowed
    method(370, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearBasket
    method(371, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearFavoriteVendors
    method(372, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // ClearNote
    method(373, NOTHING, 559, 2, 0x4b, 0, NONE, NONE), // ClearOrdersHistory
    method(374, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CloseCancelSalesOrderForOperator
    method(375, NOTHING, 12, 3, 0x45, 0, NONE, NONE), // CloseLineSalesOrder
    method(376, NOTHING, 156, 2, 0x45, 0, NONE, NONE), // CloseOrder
    method(377, NOTHING, 12, 2, 0x46, 0, NONE, NONE), // CloseSalesOrderForOperator
    method(378, m(340, 0xa, 0, 0), 561, 2, 0x58, 0, NONE, NONE), // ConfirmEmail
    method(379, m(340, 0xa, 0, 0), 355, 3, 0x48, 0, NONE, NONE), // ConfirmExternalAuthentication
    method(380, m(340, 0xa, 0, 0), 0, 0, 0x24b, 0, NONE, NONE), // ConfirmExternalAuthenticationWithToken
    method(381, m(340, 0xa, 0, 0), 563, 2, 0x48, 0, NONE, NONE), // ConfirmNewPassword
    method(382, NOTHING, 156, 2, 0x45, 0, NONE, NONE), // ConfirmOrderPackaging
    method(383, m(311, 0x261, 0, 0), 561, 1, 0x48, 0, NONE, NONE), // ConfirmPasswordRecovery
    method(384, m(340, 0xa, 0, 0), 562, 2, 0x49, 0, NONE, NONE), // ConfirmPhone
    method(385, NOTHING, 12, 3, 0x49, 0, NONE, NONE), // ConfirmPriceLineSalesOrder
    method(386, NOTHING, 304, 3, 0x49, 0, NONE, NONE), // ConfirmPriceLinesOrder
    method(387, NOTHING, 565, 2, 0xa, 0, NONE, NONE), // CreateBalanceChargingBill
    method(388, m(311, 0x1, 0, 0), 358, 3, 0x4a, 0, NONE, NONE), // CreateContentMenuItem
    method(389, m(311, 0x1, 0, 0), 567, 2, 0x4a, 0, NONE, NONE), // CreateExternalDeliveryRate
    method(390, m(311, 0x0, 0, 0), 569, 2, 0x4a, 0, NONE, NONE), // CreateExternalDeliveryType
    method(391, NOTHING, 571, 2, 0x4a, 0, NONE, NONE), // CreateInstanceRole
    method(392, NOTHING, 573, 2, 0x4a, 0, NONE, NONE), // CreateInstanceRoleFromTemplate
    method(393, m(311, 0x0, 0, 0), 575, 2, 0x4a, 0, NONE, NONE), // CreateInstanceUser
    method(394, m(311, 0x246, 2, 1), 577, 2, 0x49, 0, NONE, NONE), // CreateMultiSalesOrder
    method(396, m(311, 0x246, 0, 0), 579, 2, 0x49, 0, NONE, NONE), // CreateOrder
    method(397, m(311, 0x248, 0, 0), 12, 2, 0x4a, 0, NONE, NONE), // CreatePackage
    method(398, m(311, 0x0, 0, 0), 581, 2, 0x4a, 0, NONE, NONE), // CreatePackageForOperator
    method(399, m(311, 0x246, 0, 0), 112, 4, 0x49, 0, NONE, NONE), // CreateSalesOrder
    method(400, m(311, 0x0, 0, 0), 49, 5, 0x49, 0, NONE, NONE), // CreateTicket
    method(401, m(311, 0x0, 0, 0), 361, 3, 0x49, 0, NONE, NONE), // CreateTicketMessage
    method(402, m(311, 0xb, 0, 0), 583, 2, 0x49, 0, NONE, NONE), // CreateUserProfile
    method(403, m(311, 0xb, 0, 0), 364, 3, 0x4a, 0, NONE, NONE), // CreateUserProfileForOperator
    method(404, m(311, 0x4, 0, 0), 585, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseCategory
    method(405, m(311, 0x4, 0, 0), 587, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseItem
    method(406, m(311, 0x4, 0, 0), 589, 2, 0x4a, 0, NONE, NONE), // CreateWarehouseProperty
    method(407, m(311, 0x4, 0, 0), 367, 3, 0x4a, 0, NONE, NONE), // CreateWarehousePropertyValue
    method(408, NOTHING, 334, 3, 0x46, 0, NONE, NONE), // DeattachRightsFromRole
    method(409, NOTHING, 343, 2, 0x45, 0, NONE, NONE), // DeleteAccount
    method(410, NOTHING, 535, 2, 0x46, 0, NONE, NONE), // DeleteBlackListContents
    method(411, NOTHING, 591, 2, 0x46, 0, NONE, NONE), // DeleteContentMenuItem
    method(412, NOTHING, 322, 2, 0x46, 0, NONE, NONE), // DeleteInstanceRole
    method(413, NOTHING, 96, 2, 0x46, 0, NONE, NONE), // DeleteInstanceUser
    method(414, NOTHING, 551, 2, 0x46, 0, NONE, NONE), // DeleteItemReviews
    method(415, NOTHING, 502, 2, 0x4b, 0, NONE, NONE), // DeleteMultipleOrderLines
    method(416, NOTHING, 39, 2, 0x46, 0, NONE, NONE), // DeletePackage
    method(417, NOTHING, 312, 2, 0x46, 0, NONE, NONE), // DeleteUser
    method(418, NOTHING, 517, 2, 0x45, 0, NONE, NONE), // DeleteUserProfile
    method(419, NOTHING, 312, 3, 0x46, 0, NONE, NONE), // DeleteUserProfileForOperator
    method(420, NOTHING, 523, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseCategory
    method(421, NOTHING, 526, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseItem
    method(422, NOTHING, 367, 2, 0x46, 0, NONE, NONE), // DeleteWarehouseProperty
    method(423, NOTHING, 593, 2, 0x46, 0, NONE, NONE), // DeleteWarehousePropertyValue
    method(424, NOTHING, 331, 3, 0x46, 0, NONE, NONE), // DetachActionsFromRole
    method(425, NOTHING, 116, 4, 0x4a, 0, NONE, NONE), // DoActionForBackgroundActivity
    method(426, NOTHING, 120, 4, 0x4a, 0, NONE, NONE), // DoStepActionForBackgroundActivity
    method(427, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditBasketItemFields
    method(428, NOTHING, 373, 3, 0x45, 0, NONE, NONE), // EditBasketItemQuantity
    method(429, NOTHING, 595, 2, 0x46, 0, NONE, NONE), // EditBlackListContents
    method(430, m(316, 0x0, 0, 0), 376, 3, 0x46, 0, NONE, NONE), // EditBrandInfo
    method(431, NOTHING, 597, 2, 0x46, 0, NONE, NONE), // EditCategoriesVisible
    method(432, NOTHING, 379, 3, 0x46, 0, NONE, NONE), // EditCategoryExternalId
    method(433, m(321, 0x22f, 0, 0), 382, 3, 0x46, 0, NONE, NONE), // EditCategoryInfo
    method(434, NOTHING, 385, 3, 0x46, 0, NONE, NONE), // EditCategoryName
    method(435, NOTHING, 385, 3, 0x46, 0, NONE, NONE), // EditCategoryNameByLanguage
    method(436, NOTHING, 388, 3, 0x46, 0, NONE, NONE), // EditCategoryParent
    method(437, NOTHING, 567, 2, 0x46, 0, NONE, NONE), // EditExternalDeliveryRate
    method(438, NOTHING, 569, 2, 0x46, 0, NONE, NONE), // EditExternalDeliveryType
    method(439, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditFavoriteVendorFields
    method(440, NOTHING, 370, 3, 0x45, 0, NONE, NONE), // EditNoteItemFields
    method(441, NOTHING, 373, 3, 0x45, 0, NONE, NONE), // EditNoteItemQuantity
    method(442, NOTHING, 599, 2, 0x46, 0, NONE, NONE), // EditOperatorInfo
    method(443, NOTHING, 391, 3, 0x46, 0, NONE, NONE), // EditOrderOfCategory
    method(444, NOTHING, 394, 3, 0x46, 0, NONE, NONE), // EditPriceFormationGroup
    method(445, NOTHING, 601, 2, 0x46, 0, NONE, NONE), // EditPriceFormationSettings
    method(446, NOTHING, 54, 5, 0x46, 0, NONE, NONE), // EditTranslateByKey
    method(447, NOTHING, 549, 2, 0x46, 0, NONE, NONE), // EditUser
    method(448, m(450, 0x13b, 3, 1), 0, 1, 0x42, 0, NONE, NONE), // ExportCatalog
    method(451, NOTHING, 603, 2, 0x4a, 0, NONE, NONE), // ExportPackageToDeliveryServiceSystem
    method(452, m(450, 0x0, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // ExportStructure
    method(453, m(450, 0x0, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // ExportStructureByLanguage
    method(454, NOTHING, 412, 2, 0x2, 0, NONE, NONE), // ExportSubCatalogTree
    method(455, m(311, 0x198, 0, 0), 124, 4, 0x42, 0, NONE, NONE), // FindBaseUserInfoListFrame
    method(456, m(457, 0x17c, 0, 0), 237, 1, 0x40, 0, NONE, NONE), // FindBrandInfoList
    method(458, m(459, 0x1a3, 0, 0), 128, 4, 0x40, 0, NONE, NONE), // FindCategoryItemInfoListFrame
    method(460, m(459, 0x1a3, 0, 0), 128, 4, 0x40, 0, NONE, NONE), // FindCategoryItemSimpleInfoListFrame
    method(461, m(311, 0x1bf, 0, 0), 605, 2, 0x42, 0, NONE, NONE), // FindDiscountGroup
    method(462, m(463, 0x17d, 0, 0), 709, 1, 0x40, 0, NONE, NONE), // FindHintCategoryInfoList
    method(464, m(459, 0x1a3, 0, 0), 59, 5, 0x40, 0, NONE, NONE), // FindItemInfoListFrameByTitle
    method(465, m(459, 0x1a3, 0, 0), 59, 5, 0x40, 0, NONE, NONE), // FindItemSimpleInfoListFrameByTitle
    method(466, m(311, 0x101, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetAccountInfo
    method(467, m(311, 0x100, 0, 0), 18, 2, 0x42, 0, NONE, NONE), // GetAccountInfoForOperator
    method(468, m(311, 0x15c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetActionList
    method(469, m(311, 0x106, 0, 0), 132, 4, 0x42, 0, NONE, NONE), // GetAdditionalItemInfo
    method(470, m(311, 0x10a, 0, 0), 136, 4, 0x42, 0, NONE, NONE), // GetAdditionalVendorInfo
    method(471, m(311, 0x17a, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetAllAreaList
    method(472, m(340, 0xa, 0, 0), 0, 0, 0x44, 0, NONE, NONE), // GetAnonymousSession
    method(473, m(311, 0x17b, 0, 0), 607, 2, 0x42, 0, NONE, NONE), // GetArchiveBoxStatistics
    method(474, m(311, 0x113, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetAutoRatingListsSettings
    method(475, m(311, 0x16c, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetAvailableFeatureInfoList
    method(476, m(311, 0x18f, 0, 0), 710, 1, 0x40, 0, NONE, NONE), // GetAvailableProviderSearchMethodInfoListForSearchParameters
    method(477, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetAvailableRoleList
    method(478, m(311, 0x116, 0, 0), 116, 3, 0x42, 0, NONE, NONE), // GetBackgroundActivityInfo
    method(479, m(311, 0x11d, 0, 0), 147, 1, 0x40, 0, NONE, NONE), // GetBanners
    method(480, m(481, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetBasket
    method(482, m(311, 0x122, 0, 0), 611, 2, 0x41, 0, NONE, NONE), // GetBasketCheckingResult
    method(483, m(311, 0x12f, 0, 0), 397, 3, 0x42, 0, NONE, NONE), // GetBill
    method(484, m(311, 0x151, 4, 1), 0, 1, 0x42, 0, NONE, NONE), // GetBlackListContents
    method(486, m(487, 0x22e, 0, 0), 377, 1, 0x40, 0, NONE, NONE), // GetBrandInfo
    method(488, m(457, 0x17c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetBrandInfoFullList
    method(489, m(457, 0x17c, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetBrandInfoList
    method(490, m(457, 0x1a1, 0, 0), 36, 2, 0x40, 0, NONE, NONE), // GetBrandInfoListFrame
    method(491, m(457, 0x17c, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetBrandRatingList
    method(492, m(457, 0x1a1, 0, 0), 140, 4, 0x40, 0, NONE, NONE), // GetBrandRatingListFrame
    method(493, m(311, 0x133, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetBriefCatalog
    method(494, m(311, 0x135, 0, 0), 613, 2, 0x40, 0, NONE, NONE), // GetBulkItemsResult
    method(495, m(311, 0x135, 0, 0), 613, 2, 0x40, 0, NONE, NONE), // GetBulkSearchItemsResult
    method(496, m(311, 0x269, 0, 0), 418, 2, 0x40, 0, NONE, NONE), // GetCalculatedPrice
    method(497, m(311, 0x136, 0, 0), 711, 1, 0x40, 0, NONE, NONE), // GetCallArchives
    method(498, m(311, 0x139, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCallStatistics
    method(499, m(311, 0x173, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCatalogLanguageInfoList
    method(500, m(463, 0x17d, 0, 0), 394, 2, 0x42, 0, NONE, NONE), // GetCategoriesOfPriceFormationGroup
    method(501, m(321, 0x22f, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetCategoryInfo
    method(502, m(463, 0x17d, 0, 0), 181, 1, 0x40, 0, NONE, NONE), // GetCategoryInfoList
    method(503, m(459, 0x1a3, 0, 0), 403, 3, 0x40, 0, NONE, NONE), // GetCategoryItemInfoListFrame
    method(504, m(459, 0x1a3, 0, 0), 403, 3, 0x40, 0, NONE, NONE), // GetCategoryItemSimpleInfoListFrame
    method(505, m(463, 0x17d, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetCategoryRatingList
    method(506, m(311, 0x1a2, 0, 0), 140, 4, 0x40, 0, NONE, NONE), // GetCategoryRatingListFrame
    method(507, m(463, 0x17d, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetCategoryRootPath
    method(508, m(509, 0x184, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetCategorySearchProperties
    method(510, m(463, 0x17d, 0, 0), 182, 1, 0x40, 0, NONE, NONE), // GetCategorySubcategoryInfoList
    method(511, m(311, 0x145, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetCollectionsSettings
    method(512, m(311, 0x148, 0, 0), 341, 2, 0x40, 0, NONE, NONE), // GetCommonInstanceOptionsInfo
    method(513, m(514, 0x193, 0, 0), 615, 2, 0x40, 0, NONE, NONE), // GetConfiguredItemInfoList
    method(515, m(311, 0x0, 5, 1), 0, 1, 0x42, 0, NONE, NONE), // GetContentTypes
    method(518, m(311, 0x160, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCountryInfoList
    method(519, m(311, 0x156, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCurrency
    method(520, m(311, 0x1e8, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetCurrencyInstanceList
    method(521, m(311, 0x161, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCurrencyList
    method(522, NOTHING, 617, 2, 0x2, 0, NONE, NONE), // GetCurrencyRateHistory
    method(523, m(311, 0x163, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetCurrencySynchronizationModeList
    method(524, m(311, 0x22d, 0, 0), 607, 2, 0x42, 0, NONE, NONE), // GetCurrentBoxStatistics
    method(525, m(311, 0x294, 6, 1), 12, 2, 0x41, 0, NONE, NONE), // GetCustomerSalesProcessLog
    method(527, m(311, 0x160, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetDeliveryCountryInfoList
    method(528, m(311, 0x1b7, 7, 1), 463, 2, 0x41, 0, NONE, NONE), // GetDeliveryModesByBasket
    method(530, m(311, 0x180, 0, 0), 407, 1, 0x40, 0, NONE, NONE), // GetDeliveryModesByServiceSystem
    method(531, m(311, 0x1b7, 7, 1), 619, 2, 0x40, 0, NONE, NONE), // GetDeliveryModesWithPrice
    method(532, m(311, 0x181, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetDeliveryServiceSystemInfoList
    method(533, m(311, 0x236, 0, 0), 406, 3, 0x42, 0, NONE, NONE), // GetDeliveryServiceSystemSettings
    method(534, m(311, 0x1bd, 0, 0), 409, 3, 0x42, 0, NONE, NONE), // GetDirectPaymentSettings
    method(535, m(311, 0x1bf, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetDiscountGroup
    method(536, m(311, 0x164, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetDiscountGroupList
    method(537, m(311, 0x164, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetDiscountGroups
    method(538, m(311, 0x165, 0, 0), 412, 3, 0x42, 0, NONE, NONE), // GetEditableCategorySubcategories
    method(539, m(311, 0x1cb, 0, 0), 415, 3, 0x42, 0, NONE, NONE), // GetEmailServerInfo
    method(540, m(311, 0x167, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetEmailServerInfoList
    method(541, m(311, 0x193, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetEnabledFeatures
    method(542, m(311, 0x111, 0, 0), 144, 4, 0x55, 0, NONE, NONE), // GetExternalAuthenticationInfo
    method(543, m(311, 0x15d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetExternalAuthenticationSystemInfoList
    method(544, m(311, 0x1cf, 0, 0), 621, 2, 0x42, 0, NONE, NONE), // GetExternalDeliveryRate
    method(545, m(311, 0x16a, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetExternalDeliveryRateList
    method(546, m(311, 0x1d0, 0, 0), 623, 2, 0x42, 0, NONE, NONE), // GetExternalDeliveryType
    method(547, m(311, 0x16b, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetExternalDeliveryTypeList
    method(548, m(481, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetFavoriteVendors
    method(549, m(311, 0x1d8, 0, 0), 712, 1, 0x40, 0, NONE, NONE), // GetFileInfo
    method(550, m(311, 0x2e0, 0, 0), 625, 2, 0x44, 0, NONE, NONE), // GetFileUploadUrl
    method(551, m(311, 0x1dc, 0, 0), 627, 2, 0x42, 0, NONE, NONE), // GetFinancialCalculation
    method(552, m(311, 0x1de, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetFinancialReport
    method(553, m(457, 0x17c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetGlobalBrandInfoList
    method(554, m(311, 0x139, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetGlobalCallStatistics
    method(555, m(311, 0x15a, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceCurrenciesSettings
    method(556, m(311, 0x1e8, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetInstanceCurrencyInfoList
    method(557, m(311, 0x162, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetInstanceCurrencyRateList
    method(558, m(311, 0x1eb, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceOptionsInfo
    method(559, m(311, 0x15c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserActionList
    method(560, m(311, 0x16e, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserList
    method(561, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetInstanceUserRoleList
    method(562, m(311, 0x16f, 0, 0), 96, 2, 0x42, 0, NONE, NONE), // GetInstanceUserRoleListByLogin
    method(563, m(311, 0x17f, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemDeliveryCosts
    method(564, m(565, 0x23b, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemDescription
    method(566, m(567, 0x23c, 0, 0), 629, 2, 0x40, 0, NONE, NONE), // GetItemFullInfo
    method(568, m(567, 0x23c, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemFullInfoWithDeliveryCosts
    method(569, m(567, 0x23c, 0, 0), 629, 2, 0x40, 0, NONE, NONE), // GetItemFullInfoWithPromotions
    method(570, m(571, 0x23d, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemInfo
    method(572, m(573, 0x182, 0, 0), 713, 1, 0x40, 0, NONE, NONE), // GetItemInfoList
    method(574, m(311, 0x170, 0, 0), 418, 3, 0x40, 0, NONE, NONE), // GetItemMarketPriceList
    method(575, m(565, 0x23b, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemOriginalDescription
    method(576, m(311, 0x269, 0, 0), 148, 4, 0x40, 0, NONE, NONE), // GetItemPrice
    method(577, m(311, 0x183, 0, 0), 1, 1, 0x40, 0, NONE, NONE), // GetItemPromotions
    method(578, m(311, 0x183, 0, 0), 631, 2, 0x40, 0, NONE, NONE), // GetItemPromotionsWithAttempts
    method(579, m(450, 0x182, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetItemRatingList
    method(580, m(459, 0x1a3, 0, 0), 140, 4, 0x40, 0, NONE, NONE), // GetItemRatingListFrame
    method(581, m(311, 0x1f9, 0, 0), 188, 2, 0x51, 0, NONE, NONE), // GetItemReview
    method(582, m(311, 0x1fc, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetItemReviewSettings
    method(583, m(463, 0x17d, 0, 0), 633, 2, 0x40, 0, NONE, NONE), // GetItemRootPath
    method(584, m(311, 0x269, 0, 0), 7, 4, 0x40, 0, NONE, NONE), // GetItemTotalCost
    method(585, m(311, 0x177, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetLanguageInfoList
    method(586, m(311, 0x292, 8, 1), 12, 3, 0x42, 0, NONE, NONE), // GetLineAvailableStatusList
    method(588, m(311, 0x174, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetMarketMerchInfoList
    method(589, m(311, 0x175, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetMarketsMerchPriceConfigXML
    method(590, m(311, 0x168, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetMessageEventList
    method(591, m(311, 0x20b, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetMessageSettings
    method(592, m(311, 0x209, 0, 0), 152, 4, 0x42, 0, NONE, NONE), // GetMessageTemplate
    method(593, m(311, 0x1ba, 0, 0), 135, 1, 0x40, 0, NONE, NONE), // GetMetaDemoObject
    method(594, m(311, 0x176, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetMetaEntities
    method(595, m(481, 0x142, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetNote
    method(596, m(311, 0x178, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperationTypes
    method(597, m(311, 0x216, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperatorInfo
    method(598, m(311, 0x16d, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOperatorRightTree
    method(599, m(311, 0x292, 8, 1), 0, 1, 0x42, 0, NONE, NONE), // GetOrderLineStatusList
    method(600, m(311, 0x224, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetOrderSettings
    method(601, m(311, 0x225, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetOrderSettingsInfo
    method(602, m(311, 0x295, 9, 1), 0, 1, 0x42, 0, NONE, NONE), // GetOrderStatusList
    method(604, m(311, 0x100, 0, 0), 156, 2, 0x42, 0, NONE, NONE), // GetOrderUserAccountInfoForOperator
    method(605, m(606, 0x2e2, 0, 0), 156, 2, 0x42, 0, NONE, NONE), // GetOrderUserInfoForOperator
    method(607, m(311, 0x103, 0, 0), 156, 4, 0x42, 0, NONE, NONE), // GetOrderUserStatementForOperator
    method(608, m(311, 0x22b, 0, 0), 0, 1, 0x43, 0, NONE, NONE), // GetOrdersHistory
    method(609, m(311, 0x138, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetOtapiCallStatistic
    method(610, m(311, 0x248, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackage
    method(611, m(311, 0x18a, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackageAvailableStatusList
    method(612, m(311, 0x25f, 0, 0), 39, 2, 0x41, 0, NONE, NONE), // GetPackageTracking
    method(613, m(311, 0x25f, 0, 0), 39, 2, 0x42, 0, NONE, NONE), // GetPackageTrackingForOperator
    method(614, m(481, 0x142, 0, 0), 635, 2, 0x41, 0, NONE, NONE), // GetPartialBasket
    method(615, m(311, 0x265, 10, 1), 0, 0, 0x40, 0, NONE, NONE), // GetPaymentModes
    method(617, m(311, 0x263, 0, 0), 637, 2, 0x49, 0, NONE, NONE), // GetPaymentParameters
    method(618, m(311, 0x26a, 0, 0), 394, 2, 0x42, 0, NONE, NONE), // GetPriceFormationGroup
    method(619, m(311, 0x18c, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationGroupList
    method(620, m(311, 0x1c7, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationSettings
    method(621, m(311, 0x2c8, 0, 0), 639, 2, 0x42, 0, NONE, NONE), // GetPriceFormationStrategy
    method(622, m(311, 0x192, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetPriceFormationStrategyList
    method(623, m(311, 0x186, 0, 0), 641, 2, 0x40, 0, NONE, NONE), // GetPromoteItems
    method(624, m(311, 0x133, 0, 0), 193, 1, 0x40, 0, NONE, NONE), // GetProviderBriefCatalog
    method(625, m(321, 0x22f, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetProviderCategory
    method(626, m(463, 0x17d, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetProviderCategoryRootPath
    method(627, m(463, 0x17d, 0, 0), 128, 1, 0x40, 0, NONE, NONE), // GetProviderCategorySubcategories
    method(628, m(311, 0x271, 0, 0), 193, 1, 0x40, 0, NONE, NONE), // GetProviderInfo
    method(629, m(311, 0x18d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetProviderInfoList
    method(630, m(311, 0x26f, 0, 0), 421, 3, 0x46, 0, NONE, NONE), // GetProviderOrdersIntegrationSessionAuthenticationInfo
    method(631, m(311, 0x190, 0, 0), 192, 2, 0x42, 0, NONE, NONE), // GetProviderOrdersIntegrationSessionInfoList
    method(632, m(311, 0x273, 0, 0), 424, 3, 0x42, 0, NONE, NONE), // GetProviderOrdersIntegrationSettings
    method(633, m(311, 0x277, 0, 0), 160, 4, 0x42, 0, NONE, NONE), // GetProviderSearchMethod
    method(634, m(311, 0x18f, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetProviderSearchMethodInfoList
    method(635, m(311, 0x279, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetProviderSearchMethodSettings
    method(636, m(311, 0x18e, 0, 0), 54, 2, 0x42, 0, NONE, NONE), // GetProviderSearchMethods
    method(637, m(311, 0x27e, 0, 0), 424, 3, 0x42, 0, NONE, NONE), // GetProviderSettings
    method(638, m(311, 0x172, 0, 0), 26, 1, 0x40, 0, NONE, NONE), // GetRatingCollectionsByContent
    method(639, m(311, 0x172, 0, 0), 427, 3, 0x42, 0, NONE, NONE), // GetRatingListsByElement
    method(640, m(311, 0x16d, 0, 0), 430, 3, 0x42, 0, NONE, NONE), // GetRightTree
    method(641, m(311, 0x15c, 0, 0), 430, 3, 0x42, 0, NONE, NONE), // GetRoleActionList
    method(642, m(311, 0x17a, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetRootAreaList
    method(643, m(463, 0x17d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetRootCategoryInfoList
    method(644, m(311, 0x28f, 11, 1), 12, 3, 0x42, 0, NONE, NONE), // GetSaleLineProcessLog
    method(646, m(311, 0x179, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetSalesOperatorInfoList
    method(647, m(311, 0x21a, 0, 0), 12, 2, 0x41, 0, NONE, NONE), // GetSalesOrderDetails
    method(648, m(311, 0x21a, 0, 0), 164, 4, 0x42, 0, NONE, NONE), // GetSalesOrderDetailsForOperator
    method(649, m(311, 0x249, 12, 1), 12, 2, 0x41, 0, NONE, NONE), // GetSalesOrderShippings
    method(651, m(311, 0x246, 2, 1), 643, 2, 0x41, 0, NONE, NONE), // GetSalesOrdersList
    method(652, m(311, 0x246, 2, 1), 645, 2, 0x42, 0, NONE, NONE), // GetSalesOrdersListForOperator
    method(653, m(311, 0x185, 0, 0), 12, 2, 0x42, 0, NONE, NONE), // GetSalesPackageList
    method(654, m(311, 0x293, 0, 0), 12, 2, 0x42, 0, NONE, NONE), // GetSalesPaymentInfo
    method(655, m(311, 0x294, 6, 1), 12, 2, 0x42, 0, NONE, NONE), // GetSalesProcessLog
    method(656, m(463, 0x17d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetSearchCategoryInfoList
    method(657, m(311, 0x193, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetSearchStringRatingList
    method(658, m(311, 0x29a, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetSelectorExportingSettings
    method(659, m(311, 0x169, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetSelectorExportingTargets
    method(660, m(257, 0x29d, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetShowcase
    method(661, m(662, 0x29c, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetShowcaseCurrencyRates
    method(663, m(311, 0x2bf, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetSmsServiceSettings
    method(664, m(311, 0x102, 0, 0), 433, 3, 0x41, 0, NONE, NONE), // GetStatement
    method(665, m(311, 0x103, 0, 0), 168, 4, 0x42, 0, NONE, NONE), // GetStatementForOperator
    method(666, m(311, 0x2c5, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetStatisticsSettings
    method(667, m(311, 0x17a, 0, 0), 647, 2, 0x40, 0, NONE, NONE), // GetSubAreaList
    method(668, m(311, 0x2cb, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetTariffChangeHistory
    method(669, m(311, 0x16f, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetTemplateRoleList
    method(670, m(463, 0x17d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetThreeLevelRootCategoryInfoList
    method(671, m(311, 0x2d1, 13, 1), 0, 0, 0x40, 0, NONE, NONE), // GetTicketCatogories
    method(673, m(311, 0x2d2, 0, 0), 436, 3, 0x45, 0, NONE, NONE), // GetTicketDetails
    method(674, m(311, 0x2d3, 14, 1), 649, 2, 0x41, 0, NONE, NONE), // GetTicketInfoList
    method(676, m(677, 0x1a4, 0, 0), 439, 3, 0x40, 0, NONE, NONE), // GetTradeRateInfoListFrame
    method(678, m(311, 0x195, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetTranslatableContentList
    method(679, m(311, 0x194, 0, 0), 442, 3, 0x42, 0, NONE, NONE), // GetTranslatedListByKey
    method(680, m(463, 0x17d, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetTwoLevelRootCategoryInfoList
    method(681, m(311, 0x1bf, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserDiscountGroupForOperator
    method(682, m(311, 0x164, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserDiscountGroupsForOperator
    method(683, m(606, 0x2e2, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserInfo
    method(684, m(606, 0x2e2, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserInfoForOperator
    method(685, m(311, 0x2e3, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserPreferences
    method(686, m(311, 0x197, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserProfileInfoList
    method(687, m(311, 0x197, 0, 0), 312, 2, 0x42, 0, NONE, NONE), // GetUserProfileInfoListForOperator
    method(688, m(311, 0x2e8, 0, 0), 409, 3, 0x42, 0, NONE, NONE), // GetUserProfileSettings
    method(689, m(311, 0x2ec, 0, 0), 609, 2, 0x42, 0, NONE, NONE), // GetUserSettings
    method(690, m(691, 0x2ef, 0, 0), 0, 1, 0x41, 0, NONE, NONE), // GetUserStatusInfo
    method(692, m(311, 0x19d, 0, 0), 172, 4, 0x42, 0, NONE, NONE), // GetUsersOfDiscountGroup
    method(693, m(694, 0x253, 0, 0), 138, 1, 0x40, 0, NONE, NONE), // GetVendorInfo
    method(695, m(459, 0x1a3, 0, 0), 176, 4, 0x40, 0, NONE, NONE), // GetVendorItemInfoSortedListFrame
    method(696, m(459, 0x1a3, 0, 0), 176, 4, 0x40, 0, NONE, NONE), // GetVendorItemSimpleInfoSortedListFrame
    method(697, m(311, 0x189, 0, 0), 400, 3, 0x40, 0, NONE, NONE), // GetVendorRatingList
    method(698, m(311, 0x1ac, 0, 0), 140, 4, 0x40, 0, NONE, NONE), // GetVendorRatingListFrame
    method(699, m(311, 0x19c, 0, 0), 212, 3, 0x42, 0, NONE, NONE), // GetWaitingDirectPayments
    method(700, m(311, 0x254, 0, 0), 523, 2, 0x42, 0, NONE, NONE), // GetWarehouseCategoryInfo
    method(701, m(311, 0x255, 0, 0), 526, 2, 0x42, 0, NONE, NONE), // GetWarehouseItemInfo
    method(702, m(311, 0x301, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetWarehouseProperties
    method(703, m(311, 0x304, 0, 0), 367, 2, 0x42, 0, NONE, NONE), // GetWarehousePropertyValues
    method(704, m(257, 0x30a, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // GetWebUISettings
    method(705, m(311, 0x0, 0, 0), 0, 0, 0x40, 0, NONE, NONE), // GetYandexMarketDataUrl
    method(706, m(311, 0x30c, 0, 0), 135, 1, 0x40, 0, NONE, NONE), // GetYandexMarketIntegrationSettings
    method(707, m(311, 0x1f8, 0, 0), 445, 3, 0x49, 0, NONE, NONE), // GradeItemReview
    method(708, NOTHING, 0, 1, 0x4a, 0, NONE, NONE), // HideDeletedCategoriesWithoutChildren
    method(709, NOTHING, 651, 2, 0x4a, 0, NONE, NONE), // ImportCatalog
    method(710, m(311, 0x1e2, 0, 0), 653, 2, 0x4a, 0, NONE, NONE), // ImportExternalItemReviews
    method(711, NOTHING, 655, 2, 0x4a, 0, NONE, NONE), // ImportStructure
    method(712, NOTHING, 655, 2, 0x4a, 0, NONE, NONE), // ImportStructureByLanguage
    method(713, m(311, 0x1e3, 0, 0), 448, 3, 0x4a, 0, NONE, NONE), // ImportSubCatalogTree
    method(714, NOTHING, 657, 2, 0x4a, 0, NONE, NONE), // InsertElementsSetToRatingList
    method(715, NOTHING, 451, 3, 0x4a, 0, NONE, NONE), // MergeOrders
    method(716, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // MoveAllItemsFromCartToNote
    method(717, NOTHING, 0, 1, 0x45, 0, NONE, NONE), // MoveAllItemsFromNoteToBasket
    method(718, NOTHING, 180, 4, 0x4a, 0, NONE, NONE), // MoveCategories
    method(719, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // MoveItemFromCartToNote
    method(720, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // MoveItemFromNoteToBasket
    method(721, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // MoveItemsFromBasketToNote
    method(722, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // MoveItemsFromNoteToBasket
    method(723, NOTHING, 454, 3, 0x49, 0, NONE, NONE), // PaymentPersonalAccount
    method(724, NOTHING, 18, 6, 0x4a, 0, NONE, NONE), // PostTransaction
    method(725, m(311, 0x9, 0, 0), 659, 2, 0x4a, 0, NONE, NONE), // PrintPackageReceipt
    method(726, NOTHING, 661, 2, 0x4a, 0, NONE, NONE), // PurchaseItems
    method(727, m(311, 0x246, 0, 0), 663, 2, 0x49, 0, NONE, NONE), // RecreateOrder
    method(728, m(311, 0x246, 0, 0), 457, 3, 0x49, 0, NONE, NONE), // RecreateSalesOrder
    method(729, m(360, 0x150, 0, 0), 665, 2, 0x59, 0, NONE, NONE), // RegisterUser
    method(730, NOTHING, 24, 4, 0x46, 0, NONE, NONE), // RemoveAllElementsRatingList
    method(731, NOTHING, 184, 3, 0x46, 0, NONE, NONE), // RemoveAllItemRatingList
    method(732, NOTHING, 376, 2, 0x46, 0, NONE, NONE), // RemoveBrandInfo
    method(733, NOTHING, 379, 2, 0x46, 0, NONE, NONE), // RemoveCategory
    method(734, NOTHING, 460, 3, 0x46, 0, NONE, NONE), // RemoveCategoryFromPriceFormationGroup
    method(735, NOTHING, 88, 3, 0x46, 0, NONE, NONE), // RemoveCurrencyRate
    method(736, NOTHING, 69, 2, 0x46, 0, NONE, NONE), // RemoveDiscountGroupFromInstance
    method(737, NOTHING, 24, 5, 0x46, 0, NONE, NONE), // RemoveElementsSetRatingList
    method(738, NOTHING, 621, 2, 0x46, 0, NONE, NONE), // RemoveExternalDeliveryRate
    method(739, NOTHING, 623, 2, 0x46, 0, NONE, NONE), // RemoveExternalDeliveryType
    method(740, NOTHING, 322, 3, 0x46, 0, NONE, NONE), // RemoveInstanceUserFromRole
    method(741, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveItemFromBasket
    method(742, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveItemFromNote
    method(743, NOTHING, 184, 4, 0x46, 0, NONE, NONE), // RemoveItemRatingList
    method(744, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // RemoveItemsFromBasket
    method(745, NOTHING, 635, 2, 0x45, 0, NONE, NONE), // RemoveItemsFromNote
    method(746, NOTHING, 394, 2, 0x46, 0, NONE, NONE), // RemovePriceFormationGroup
    method(747, NOTHING, 325, 3, 0x46, 0, NONE, NONE), // RemoveUserFromDiscountGroup
    method(748, NOTHING, 370, 2, 0x45, 0, NONE, NONE), // RemoveVendorFromFavorites
    method(749, NOTHING, 463, 3, 0x45, 0, NONE, NONE), // RemoveVendorsFromFavorites
    method(750, m(311, 0x262, 0, 0), 714, 1, 0x48, 0, NONE, NONE), // RequestPasswordRecovery
    method(751, NOTHING, 0, 0, 0x20b, 0, NONE, NONE), // ResendConfirmationCode
    method(752, NOTHING, 0, 0, 0x44, 0, NONE, NONE), // ResetInstanceCaches
    method(753, NOTHING, 12, 3, 0x46, 0, NONE, NONE), // RestoreLineSalesOrderForOperator
    method(754, NOTHING, 557, 2, 0x4b, 0, NONE, NONE), // RestoreOrders
    method(755, NOTHING, 188, 4, 0x4a, 0, NONE, NONE), // RewardItemReview
    method(756, m(311, 0x117, 0, 0), 0, 1, 0x4a, 0, NONE, NONE), // RunAutoRatingListsUpdating
    method(757, m(311, 0x117, 0, 0), 463, 2, 0x49, 0, NONE, NONE), // RunBasketChecking
    method(758, m(311, 0x117, 0, 0), 715, 1, 0x48, 0, NONE, NONE), // RunBulkItems
    method(759, m(311, 0x117, 0, 0), 35, 3, 0x48, 0, NONE, NONE), // RunBulkSearchItems
    method(760, m(311, 0x117, 0, 0), 406, 2, 0x4a, 0, NONE, NONE), // RunExportedPackagesConfirming
    method(761, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, NONE, NONE), // RunOrderExportingToProvider
    method(762, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, NONE, NONE), // RunOrderLinkingWithProvider
    method(763, m(311, 0x117, 0, 0), 192, 4, 0x6a, 0, NONE, NONE), // RunOrderUnlinkingFromProvider
    method(764, m(311, 0x117, 0, 0), 196, 4, 0x6a, 0, NONE, NONE), // RunOrdersSynchronizingWithProvider
    method(765, m(311, 0x117, 0, 0), 667, 2, 0x4a, 0, NONE, NONE), // RunSelectorExporting
    method(766, m(311, 0x117, 0, 0), 669, 2, 0x4a, 0, NONE, NONE), // RunWarehouseImportItems
    method(767, m(311, 0x293, 0, 0), 454, 3, 0x4a, 0, NONE, NONE), // SalesPaymentReserve
    method(768, m(311, 0x15e, 0, 0), 671, 2, 0x42, 0, NONE, NONE), // SearchBackgroundActivities
    method(769, m(311, 0x15f, 0, 0), 200, 4, 0x42, 0, NONE, NONE), // SearchBills
    method(770, m(311, 0x199, 0, 0), 466, 3, 0x40, 0, NONE, NONE), // SearchCities
    method(771, m(311, 0x19a, 0, 0), 64, 5, 0x42, 0, NONE, NONE), // SearchContentMenuItems
    method(772, m(463, 0x17d, 0, 0), 0, 1, 0x42, 0, NONE, NONE), // SearchDeletedCategoriesIds
    method(773, m(311, 0x19b, 0, 0), 204, 4, 0x40, 0, NONE, NONE), // SearchDeliveryModes
    method(774, m(311, 0x1a9, 0, 0), 469, 3, 0x40, 0, NONE, NONE), // SearchDeliveryPickupPoints
    method(775, m(311, 0x1a8, 0, 0), 208, 4, 0x42, 0, NONE, NONE), // SearchDirectPayments
    method(776, m(311, 0x1a0, 0, 0), 212, 4, 0x42, 0, NONE, NONE), // SearchInstanceUserLogEntries
    method(777, m(311, 0x19f, 0, 0), 216, 4, 0x51, 0, NONE, NONE), // SearchItemReviews
    method(778, m(311, 0x19f, 0, 0), 220, 4, 0x42, 0, NONE, NONE), // SearchItemReviewsForOperator
    method(779, m(311, 0x243, 0, 0), 35, 3, 0x40, 0, NONE, NONE), // SearchItemsFrame
    method(780, m(311, 0x1a6, 0, 0), 224, 4, 0x42, 0, NONE, NONE), // SearchOrderLines
    method(781, m(311, 0x1a5, 0, 0), 228, 4, 0x42, 0, NONE, NONE), // SearchOrders
    method(782, m(311, 0x1a5, 0, 0), 232, 4, 0x41, 0, NONE, NONE), // SearchOrdersForUser
    method(783, m(311, 0x220, 0, 0), 228, 4, 0x42, 0, NONE, NONE), // SearchOrdersWithSummary
    method(784, m(457, 0x1a1, 0, 0), 236, 4, 0x42, 0, NONE, NONE), // SearchOriginalBrandsFrame
    method(785, m(311, 0x1a7, 0, 0), 240, 4, 0x42, 0, NONE, NONE), // SearchPackages
    method(786, m(311, 0x1aa, 0, 0), 472, 3, 0x40, 0, NONE, NONE), // SearchPromoteItemsFrame
    method(787, m(457, 0x1a1, 0, 0), 241, 3, 0x40, 0, NONE, NONE), // SearchRatingListBrands
    method(788, m(311, 0x1a2, 0, 0), 241, 3, 0x40, 0, NONE, NONE), // SearchRatingListCategories
    method(789, m(459, 0x1a3, 0, 0), 475, 3, 0x40, 0, NONE, NONE), // SearchRatingListItems
    method(790, m(311, 0x193, 0, 0), 241, 3, 0x40, 0, NONE, NONE), // SearchRatingListSearchStrings
    method(791, m(311, 0x1ac, 0, 0), 478, 3, 0x40, 0, NONE, NONE), // SearchRatingListVendors
    method(792, m(311, 0x19e, 0, 0), 244, 4, 0x42, 0, NONE, NONE), // SearchRatingLists
    method(793, m(459, 0x1a3, 0, 0), 248, 4, 0x51, 0, NONE, NONE), // SearchReviewedItems
    method(794, m(311, 0x1b1, 0, 0), 252, 4, 0x41, 0, NONE, NONE), // SearchSimplifiedFavoriteVendors
    method(795, m(311, 0x1ab, 0, 0), 256, 4, 0x42, 0, NONE, NONE), // SearchTransactions
    method(796, m(311, 0x1b3, 0, 0), 260, 4, 0x42, 0, NONE, NONE), // SearchTranslations
    method(797, m(311, 0x1a8, 0, 0), 208, 4, 0x41, 0, NONE, NONE), // SearchUserPayments
    method(798, m(311, 0x19d, 0, 0), 69, 5, 0x42, 0, NONE, NONE), // SearchUsersOfDiscountGroup
    method(799, m(311, 0x120, 0, 0), 124, 4, 0x42, 0, NONE, NONE), // SearchUsersWithSummary
    method(800, m(311, 0x1ad, 0, 0), 264, 4, 0x42, 0, NONE, NONE), // SearchWarehouseCategories
    method(801, m(311, 0x1ae, 0, 0), 268, 4, 0x42, 0, NONE, NONE), // SearchWarehouseItems
    method(802, NOTHING, 394, 2, 0x46, 0, NONE, NONE), // SetDefaultPriceFormationGroup
    method(803, NOTHING, 272, 4, 0x4a, 0, NONE, NONE), // SetDirectPaymentStatus
    method(804, NOTHING, 673, 2, 0x4a, 0, NONE, NONE), // SetMarketsMerchPriceConfigXML
    method(805, NOTHING, 460, 3, 0x46, 0, NONE, NONE), // SetPriceFormationGroupToCategory
    method(806, NOTHING, 481, 3, 0x46, 0, NONE, NONE), // SetSalesOperator
    method(807, NOTHING, 675, 2, 0x46, 0, NONE, NONE), // SetShowcaseSettings
    method(808, NOTHING, 484, 3, 0x46, 0, NONE, NONE), // SetUserBan
    method(809, NOTHING, 0, 0, 0x209, 0, NONE, NONE), // SetUserPushNotificationToken
    method(810, NOTHING, 677, 2, 0x46, 0, NONE, NONE), // SetWebUISettings
    method(811, NOTHING, 276, 4, 0x4a, 0, NONE, NONE), // SplitOrderLineForOperator
    method(812, NOTHING, 716, 1, 0x48, 0, NONE, NONE), // StoreRequestGroup
    method(813, NOTHING, 39, 2, 0x4a, 0, NONE, NONE), // SynchronizePackageWithDeliveryServiceSystem
    method(814, NOTHING, 0, 0, 0x40, 0, NONE, NONE), // Test
    method(815, NOTHING, 487, 3, 0x4a, 0, NONE, NONE), // TestEmailServer
    method(816, NOTHING, 280, 4, 0x4a, 0, NONE, NONE), // TestMessageTemplate
    method(817, NOTHING, 284, 4, 0x46, 0, NONE, NONE), // UpdateAdditionalItemInfo
    method(818, NOTHING, 288, 4, 0x46, 0, NONE, NONE), // UpdateAdditionalVendorInfo
    method(819, NOTHING, 679, 2, 0x46, 0, NONE, NONE), // UpdateAutoRatingListsSettings
    method(820, NOTHING, 681, 2, 0x46, 0, NONE, NONE), // UpdateCollectionsSettings
    method(821, NOTHING, 490, 3, 0x46, 0, NONE, NONE), // UpdateDeliveryServiceSystemSettings
    method(822, NOTHING, 683, 2, 0x4a, 0, NONE, NONE), // UpdateDirectPaymentSettings
    method(823, NOTHING, 493, 3, 0x46, 0, NONE, NONE), // UpdateDiscountGroup
    method(824, NOTHING, 496, 3, 0x46, 0, NONE, NONE), // UpdateEmailServerInfo
    method(825, NOTHING, 292, 4, 0x46, 0, NONE, NONE), // UpdateFinancialCalculationData
    method(826, NOTHING, 685, 2, 0x46, 0, NONE, NONE), // UpdateInstanceCurrenciesSettings
    method(827, NOTHING, 687, 2, 0x46, 0, NONE, NONE), // UpdateInstanceOptions
    method(828, NOTHING, 499, 3, 0x46, 0, NONE, NONE), // UpdateInstanceRole
    method(829, NOTHING, 689, 2, 0x46, 0, NONE, NONE), // UpdateInstanceUser
    method(830, NOTHING, 74, 5, 0x4a, 0, NONE, NONE), // UpdateItemRatingCategoryId
    method(831, NOTHING, 691, 2, 0x46, 0, NONE, NONE), // UpdateItemReviewSettings
    method(832, NOTHING, 693, 2, 0x46, 0, NONE, NONE), // UpdateMessageSettings
    method(833, NOTHING, 296, 4, 0x46, 0, NONE, NONE), // UpdateMessageTemplate
    method(834, NOTHING, 501, 1, 0x48, 0, NONE, NONE), // UpdateMetaDemoObject
    method(835, NOTHING, 502, 3, 0x4b, 0, NONE, NONE), // UpdateMultipleOrderLineStatuses
    method(836, NOTHING, 505, 3, 0x45, 0, NONE, NONE), // UpdateOrder
    method(837, NOTHING, 505, 3, 0x46, 0, NONE, NONE), // UpdateOrderForOperator
    method(838, NOTHING, 300, 4, 0x45, 0, NONE, NONE), // UpdateOrderLine
    method(839, NOTHING, 300, 4, 0x46, 0, NONE, NONE), // UpdateOrderLineForOperator
    method(840, NOTHING, 304, 4, 0x46, 0, NONE, NONE), // UpdateOrderLinesForOperator
    method(841, NOTHING, 695, 2, 0x46, 0, NONE, NONE), // UpdateOrderSettings
    method(842, m(311, 0x248, 0, 0), 508, 3, 0x46, 0, NONE, NONE), // UpdatePackage
    method(843, NOTHING, 511, 3, 0x4a, 0, NONE, NONE), // UpdateProviderOrdersIntegrationSettings
    method(844, NOTHING, 308, 4, 0x46, 0, NONE, NONE), // UpdateProviderSearchMethod
    method(845, NOTHING, 697, 2, 0x46, 0, NONE, NONE), // UpdateProviderSearchMethodSettings
    method(846, NOTHING, 514, 3, 0x4a, 0, NONE, NONE), // UpdateProviderSettings
    method(847, NOTHING, 699, 2, 0x46, 0, NONE, NONE), // UpdateSelectorExportingSettings
    method(848, NOTHING, 701, 2, 0x4a, 0, NONE, NONE), // UpdateSmsServiceSettings
    method(849, NOTHING, 703, 2, 0x46, 0, NONE, NONE), // UpdateStatisticsSettings
    method(850, NOTHING, 79, 5, 0x46, 0, NONE, NONE), // UpdateTranslation
    method(851, NOTHING, 549, 2, 0x45, 0, NONE, NONE), // UpdateUser
    method(852, NOTHING, 705, 2, 0x45, 0, NONE, NONE), // UpdateUserPreferences
    method(853, NOTHING, 517, 3, 0x45, 0, NONE, NONE), // UpdateUserProfile
    method(854, NOTHING, 312, 4, 0x46, 0, NONE, NONE), // UpdateUserProfileForOperator
    method(855, NOTHING, 520, 3, 0x4a, 0, NONE, NONE), // UpdateUserProfileSettings
    method(856, NOTHING, 707, 2, 0x46, 0, NONE, NONE), // UpdateUserSettings
    method(857, NOTHING, 523, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseCategory
    method(858, NOTHING, 526, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseItem
    method(859, NOTHING, 529, 3, 0x46, 0, NONE, NONE), // UpdateWarehouseProperty
    method(860, NOTHING, 532, 3, 0x46, 0, NONE, NONE), // UpdateWarehousePropertyValue
    method(861, NOTHING, 501, 1, 0x44, 0, NONE, NONE), // UpdateYandexMarketIntegrationSettings
    method(862, NOTHING, 717, 1, 0x40, 0, NONE, NONE), // ValidateUserProfile
];

pub(crate) static PARAMS: [ParamRow; 718] = [
    // AddItemToBasket
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(29, 29, 0x0, NONE, 0, false),
    p(30, 30, 0x1, NONE, 0, true),
    p(32, 32, 0x1c9, 31, 0, false),
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
    p(215, 215, 0x0, NONE, 0, true),
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
    p(32, 32, 0x1c9, 31, 0, false),
    // BatchSearchItemsFrame
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x296, 61, 0, false),
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
    p(146, 146, 0x2e1, 145, 0, false),
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
    p(270, 270, 0x2dd, 304, 0, true),
    // AddCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(11, 11, 0x0, NONE, 0, true),
    p(12, 12, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, false),
    // AddCurrencyRate
    p(0, 0, 0x0, NONE, 0, false),
    p(18, 18, 0x0, NONE, 0, true),
    p(19, 19, 0x0, NONE, 0, true),
    p(20, 20, 0x0, NONE, 0, true),
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
    p(58, 57, 0x2a2, 56, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // BatchGetSimplifiedItemFullInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x0, NONE, 0, true),
    p(54, 54, 0x0, NONE, 2, false),
    p(60, 60, 0x1f3, 59, 0, false),
    // CalculateRent
    p(0, 0, 0x0, NONE, 0, false),
    p(71, 71, 0x8, NONE, 0, false),
    p(72, 72, 0x8, NONE, 0, false),
    p(73, 73, 0x7, NONE, 0, false),
    // CreateSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(106, 106, 0x0, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    p(109, 109, 0x0, NONE, 0, false),
    // DoActionForBackgroundActivity
    p(0, 0, 0x0, NONE, 0, false),
    p(123, 123, 0x8004, NONE, 0, true),
    p(124, 124, 0x0, NONE, 0, true),
    p(125, 125, 0x0, NONE, 0, true),
    // DoStepActionForBackgroundActivity
    p(0, 0, 0x0, NONE, 0, false),
    p(123, 123, 0x8004, NONE, 0, true),
    p(124, 124, 0x0, NONE, 0, true),
    p(63, 62, 0x212, 126, 0, true),
    // FindBaseUserInfoListFrame
    p(0, 0, 0x0, NONE, 0, false),
    p(146, 146, 0x2e1, 145, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // FindCategoryItemInfoListFrame
    p(13, 13, 0x0, NONE, 0, true),
    p(148, 148, 0x296, 61, 0, false),
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
    p(215, 215, 0x0, NONE, 0, true),
    p(82, 82, 0x0, NONE, 0, false),
    // RunOrderExportingToProvider
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(231, 231, 0x0, NONE, 0, false),
    p(63, 62, 0x274, 59, 0, true),
    // RunOrdersSynchronizingWithProvider
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(231, 231, 0x0, NONE, 0, false),
    p(63, 62, 0x274, 59, 0, false),
    // SearchBills
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x130, 235, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchDeliveryModes
    p(68, 67, 0x1b8, 238, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(0, 0, 0x0, NONE, 0, false),
    // SearchDirectPayments
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x267, 240, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchInstanceUserLogEntries
    p(0, 0, 0x0, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    p(68, 67, 0x205, 241, 0, false),
    // SearchItemReviews
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x1fb, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchItemReviewsForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x1fa, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrderLines
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x21c, 242, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrders
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x222, 243, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchOrdersForUser
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x223, 244, 0, false),
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
    p(68, 67, 0x283, 247, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchReviewedItems
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x28d, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchSimplifiedFavoriteVendors
    p(0, 0, 0x0, NONE, 0, false),
    p(63, 62, 0x2bc, 248, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchTransactions
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2d8, 249, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchTranslations
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2dc, 250, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchWarehouseCategories
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2f5, 236, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchWarehouseItems
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x2fe, 236, 0, false),
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
    p(263, 262, 0x21d, 261, 0, true),
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
    p(271, 270, 0x1dd, 279, 0, true),
    // UpdateMessageTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(183, 183, 0x0, NONE, 0, true),
    p(271, 270, 0x20a, 290, 0, true),
    // UpdateOrderLine
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(260, 260, 0x0, NONE, 0, true),
    p(271, 270, 0x21f, 292, 0, true),
    // UpdateOrderLinesForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(76, 76, 0x0, NONE, 0, true),
    p(77, 77, 0x0, NONE, 1, true),
    p(271, 270, 0x21f, 292, 0, true),
    // UpdateProviderSearchMethod
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(190, 190, 0x0, NONE, 0, true),
    p(271, 270, 0x27b, 296, 0, true),
    // UpdateUserProfileForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(45, 45, 0x1, NONE, 0, true),
    p(121, 121, 0x1, NONE, 0, true),
    p(270, 270, 0x2e9, 306, 0, true),
    // AddAnswerToItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(1, 1, 0x0, NONE, 0, true),
    p(4, 3, 0x1f5, 2, 0, true),
    // AddCategoryInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(17, 16, 0x1c5, 15, 0, true),
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
    p(32, 32, 0x1c9, 31, 0, false),
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
    p(95, 95, 0x2e5, 113, 0, true),
    // CreateWarehousePropertyValue
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(96, 95, 0x302, 118, 0, true),
    // EditBasketItemFields
    p(0, 0, 0x0, NONE, 0, false),
    p(127, 127, 0x1, NONE, 0, true),
    p(32, 32, 0x1c9, 31, 0, true),
    // EditBasketItemQuantity
    p(0, 0, 0x0, NONE, 0, false),
    p(127, 127, 0x1, NONE, 0, true),
    p(30, 30, 0x1, NONE, 0, true),
    // EditBrandInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(130, 130, 0x0, NONE, 0, true),
    p(10, 9, 0x1c4, 8, 0, true),
    // EditCategoryExternalId
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(132, 132, 0x0, NONE, 0, false),
    // EditCategoryInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x0, NONE, 0, true),
    p(17, 16, 0x1c5, 15, 0, true),
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
    p(37, 36, 0x26a, 35, 0, true),
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
    p(215, 215, 0x0, NONE, 0, true),
    // RecreateSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(226, 226, 0x0, NONE, 0, true),
    p(109, 109, 0x0, NONE, 0, false),
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
    p(68, 67, 0x1b9, 239, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchPromoteItemsFrame
    p(63, 62, 0xff, NONE, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchRatingListItems
    p(68, 67, 0x281, 245, 0, false),
    p(64, 64, 0x1, NONE, 0, false),
    p(65, 65, 0x1, NONE, 0, false),
    // SearchRatingListVendors
    p(68, 67, 0x289, 246, 0, false),
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
    p(271, 270, 0x237, 275, 0, true),
    // UpdateDiscountGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(44, 44, 0x1, NONE, 0, true),
    p(271, 270, 0x1c0, 276, 0, true),
    // UpdateEmailServerInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(170, 170, 0x0, NONE, 0, true),
    p(271, 270, 0x1cc, 277, 0, true),
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
    p(271, 270, 0x229, 291, 0, true),
    // UpdatePackage
    p(0, 0, 0x0, NONE, 0, false),
    p(84, 84, 0x0, NONE, 0, true),
    p(295, 295, 0x256, 294, 0, true),
    // UpdateProviderOrdersIntegrationSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateProviderSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(189, 189, 0x8015, NONE, 0, true),
    p(271, 270, 0x27f, 298, 0, true),
    // UpdateUserProfile
    p(0, 0, 0x0, NONE, 0, false),
    p(121, 121, 0x1, NONE, 0, true),
    p(270, 270, 0x2e9, 306, 0, true),
    // UpdateUserProfileSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(14, 14, 0x0, NONE, 0, false),
    p(271, 270, 0xff, NONE, 0, true),
    // UpdateWarehouseCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(13, 13, 0x4, NONE, 0, true),
    p(271, 270, 0x2f4, 114, 0, true),
    // UpdateWarehouseItem
    p(0, 0, 0x0, NONE, 0, false),
    p(28, 28, 0x4, NONE, 0, true),
    p(271, 270, 0x2f8, 115, 0, true),
    // UpdateWarehouseProperty
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(271, 270, 0x2ff, 116, 0, true),
    // UpdateWarehousePropertyValue
    p(0, 0, 0x0, NONE, 0, false),
    p(117, 117, 0x0, NONE, 0, true),
    p(271, 270, 0x302, 118, 0, true),
    // AddBlackListContents
    p(0, 0, 0x0, NONE, 0, false),
    p(7, 6, 0x110, 5, 0, true),
    // AddBrandInfo
    p(0, 0, 0x0, NONE, 0, false),
    p(10, 9, 0x1c4, 8, 0, true),
    // AddDiscountGroupToInstance
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x1be, 21, 0, true),
    // AddItemReview
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x1f7, 27, 0, true),
    // AddOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(4, 3, 0x217, 34, 0, true),
    // AddPriceFormationGroup
    p(0, 0, 0x0, NONE, 0, false),
    p(37, 36, 0x26a, 35, 0, true),
    // AddPrices
    p(39, 38, 0xff, NONE, 0, true),
    p(41, 40, 0xff, NONE, 0, true),
    // AddUser
    p(0, 0, 0x0, NONE, 0, false),
    p(43, 43, 0x2f0, 42, 0, true),
    // ApproveItemReviews
    p(0, 0, 0x0, NONE, 0, false),
    p(47, 47, 0x0, NONE, 1, true),
    // BatchGetUserData
    p(0, 0, 0x0, NONE, 0, false),
    p(54, 54, 0x0, NONE, 2, false),
    // BatchSimplifiedAddItemsToBasket
    p(0, 0, 0x0, NONE, 0, false),
    p(58, 57, 0x2a1, 56, 0, true),
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
    p(93, 93, 0x0, NONE, 0, true),
    // CreateExternalDeliveryRate
    p(0, 0, 0x0, NONE, 0, false),
    p(99, 98, 0x1cf, 97, 0, true),
    // CreateExternalDeliveryType
    p(0, 0, 0x0, NONE, 0, false),
    p(102, 101, 0x1d0, 100, 0, true),
    // CreateInstanceRole
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x1ef, 103, 0, true),
    // CreateInstanceRoleFromTemplate
    p(0, 0, 0x0, NONE, 0, false),
    p(104, 104, 0x0, NONE, 0, true),
    // CreateInstanceUser
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x1ed, 105, 0, true),
    // CreateMultiSalesOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(106, 106, 0x0, NONE, 0, false),
    // CreateOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x219, 107, 0, true),
    // CreatePackageForOperator
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x257, 108, 0, true),
    // CreateUserProfile
    p(0, 0, 0x0, NONE, 0, false),
    p(95, 95, 0x2e5, 113, 0, true),
    // CreateWarehouseCategory
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x2f4, 114, 0, true),
    // CreateWarehouseItem
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x2f8, 115, 0, true),
    // CreateWarehouseProperty
    p(0, 0, 0x0, NONE, 0, false),
    p(96, 95, 0x2ff, 116, 0, true),
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
    p(139, 138, 0x1c7, 137, 0, true),
    // ExportPackageToDeliveryServiceSystem
    p(0, 0, 0x0, NONE, 0, false),
    p(144, 143, 0x258, 142, 0, true),
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
    p(109, 109, 0x0, NONE, 0, false),
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
    p(63, 62, 0x1da, 178, 0, false),
    // GetItemFullInfo
    p(28, 28, 0x0, NONE, 0, true),
    p(60, 60, 0x1f3, 59, 0, false),
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
    p(185, 185, 0x266, 184, 0, true),
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
    p(196, 195, 0x21b, 194, 0, false),
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
    p(212, 211, 0x280, 210, 0, true),
    // PrintPackageReceipt
    p(0, 0, 0x0, NONE, 0, false),
    p(220, 219, 0x25b, 218, 0, true),
    // PurchaseItems
    p(0, 0, 0x0, NONE, 0, false),
    p(222, 222, 0x291, 221, 0, true),
    // RecreateOrder
    p(0, 0, 0x0, NONE, 0, false),
    p(225, 224, 0x221, 223, 0, true),
    // RegisterUser
    p(0, 0, 0x0, NONE, 0, false),
    p(43, 43, 0x2eb, 227, 0, true),
    // RunSelectorExporting
    p(0, 0, 0x0, NONE, 0, false),
    p(232, 232, 0x0, NONE, 0, true),
    // RunWarehouseImportItems
    p(0, 0, 0x0, NONE, 0, false),
    p(208, 207, 0x2fb, 233, 0, true),
    // SearchBackgroundActivities
    p(0, 0, 0x0, NONE, 0, false),
    p(68, 67, 0x119, 234, 0, false),
    // SetMarketsMerchPriceConfigXML
    p(0, 0, 0x0, NONE, 0, false),
    p(255, 254, 0xff, NONE, 0, true),
    // SetShowcaseSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(258, 258, 0x29e, 257, 0, true),
    // SetWebUISettings
    p(0, 0, 0x0, NONE, 0, false),
    p(258, 258, 0x30b, 257, 0, true),
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
    p(284, 283, 0x1ea, 282, 0, true),
    // UpdateInstanceUser
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x1f1, 285, 0, true),
    // UpdateItemReviewSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x1fd, 288, 0, true),
    // UpdateMessageSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x20c, 289, 0, true),
    // UpdateOrderSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x226, 293, 0, true),
    // UpdateProviderSearchMethodSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x27a, 297, 0, true),
    // UpdateSelectorExportingSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x29b, 299, 0, true),
    // UpdateSmsServiceSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2c0, 300, 0, true),
    // UpdateStatisticsSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2c6, 301, 0, true),
    // UpdateUserPreferences
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2e4, 305, 0, true),
    // UpdateUserSettings
    p(0, 0, 0x0, NONE, 0, false),
    p(271, 270, 0x2ed, 307, 0, true),
    // FindHintCategoryInfoList
    p(151, 151, 0x0, NONE, 0, false),
    // GetAvailableProviderSearchMethodInfoListForSearchParameters
    p(68, 67, 0x296, 61, 0, false),
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
    p(266, 265, 0x28b, 264, 0, true),
    // ValidateUserProfile
    p(309, 309, 0x2ea, 308, 0, true),
];

pub(crate) static MEMBERS: [Member; 2438] = [
    // SalesLine
    m(863, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1561, 0x0, 0, 0),
    m(1562, 0x0, 0, 0),
    m(1563, 0x0, 0, 0),
    m(1564, 0x1, 0, 0),
    m(1565, 0x5, 0, 0),
    m(1566, 0x5, 0, 0),
    m(1567, 0x5, 0, 0),
    m(1568, 0x0, 0, 0),
    m(1571, 0x0, 0, 0),
    m(1572, 0x0, 0, 0),
    m(1573, 0x5, 0, 0),
    m(1574, 0x5, 0, 0),
    m(1575, 0x5, 0, 0),
    m(1576, 0x5, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1578, 0x5, 0, 0),
    m(1579, 0x0, 0, 0),
    m(1580, 0x0, 0, 0),
    m(1581, 0x0, 0, 0),
    m(1582, 0x0, 0, 0),
    m(1583, 0x0, 0, 0),
    m(1584, 0x0, 0, 0),
    m(1515, 0x0, 0, 0),
    m(1585, 0x0, 0, 0),
    m(1505, 0x2, 0, 0),
    m(1359, 0x1, 0, 0),
    m(1506, 0x0, 0, 0),
    m(1586, 0x0, 0, 0),
    m(1587, 0x0, 0, 0),
    m(1588, 0x0, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1590, 0x0, 0, 0),
    m(1604, 0x0, 0, 0),
    m(1770, 0x0, 0, 0),
    m(1771, 0x0, 0, 0),
    m(1772, 0x0, 0, 0),
    m(1773, 0x0, 0, 0),
    m(1591, 0x5, 0, 0),
    m(1528, 0x5, 0, 0),
    m(1529, 0x5, 0, 0),
    m(1539, 0x5, 0, 0),
    m(1540, 0x5, 0, 0),
    m(1592, 0x5, 0, 0),
    m(1349, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1595, 0x0, 0, 0),
    m(1596, 0x1, 0, 0),
    m(1597, 0x292, 8, 1),
    m(1598, 0x0, 0, 0),
    m(1603, 0x0, 0, 0),
    m(1599, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1600, 0x0, 0, 0),
    m(1366, 0x0, 0, 0),
    m(1367, 0x0, 0, 0),
    m(1601, 0x7, 0, 0),
    m(1355, 0x7, 0, 0),
    m(1774, 0x7, 0, 0),
    m(1775, 0x1, 0, 0),
    m(1776, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1602, 0x0, 0, 0),
    m(1015, 0x7, 0, 0),
    m(921, 0x7, 0, 0),
    m(1537, 0x7, 0, 0),
    m(1569, 0x5, 0, 0),
    m(1570, 0x5, 0, 0),
    m(1777, 0x7, 0, 0),
    m(1778, 0x5, 0, 0),
    m(1779, 0x5, 0, 0),
    m(1594, 0x0, 0, 0),
    m(1780, 0x307, 0, 0),
    // OtapiOrderInfo
    m(1504, 0x227, 0, 0),
    m(863, 0x0, 0, 0),
    m(1505, 0x0, 0, 0),
    m(1506, 0x0, 0, 0),
    m(1507, 0x0, 0, 0),
    m(1508, 0x0, 0, 0),
    m(1293, 0x0, 0, 0),
    m(1509, 0x0, 0, 0),
    m(1510, 0x3, 0, 0),
    m(1511, 0x5, 0, 0),
    m(1512, 0x5, 0, 0),
    m(1513, 0x5, 0, 0),
    m(1243, 0x5, 0, 0),
    m(1514, 0x5, 0, 0),
    m(878, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(1515, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1516, 0x0, 0, 0),
    m(1517, 0x1, 0, 0),
    m(1518, 0x1, 0, 0),
    m(1519, 0x1, 0, 0),
    m(1520, 0x1, 0, 0),
    m(1521, 0x1, 0, 0),
    m(1522, 0x1, 0, 0),
    m(1523, 0x1, 0, 0),
    m(1524, 0x1, 0, 0),
    m(1525, 0x1, 0, 0),
    m(1526, 0x0, 0, 0),
    m(1527, 0x0, 0, 0),
    m(1359, 0x1, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1391, 0x1b6, 0, 0),
    m(1528, 0x5, 0, 0),
    m(1529, 0x5, 0, 0),
    m(1530, 0x5, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1531, 0x0, 0, 0),
    m(1532, 0x8, 0, 0),
    m(1534, 0x21e, 65, 1),
    m(1535, 0x5, 0, 0),
    m(1536, 0x8015, 0, 0),
    m(1257, 0x7, 0, 0),
    m(1015, 0x7, 0, 0),
    m(921, 0x7, 0, 0),
    m(1537, 0x7, 0, 0),
    m(1538, 0x0, 0, 0),
    m(1539, 0x5, 0, 0),
    m(1540, 0x5, 0, 0),
    m(1541, 0x0, 0, 0),
    m(1153, 0x0, 0, 0),
    m(1542, 0x0, 0, 0),
    m(1543, 0x0, 0, 0),
    m(1544, 0x5, 0, 0),
    m(1545, 0x5, 0, 0),
    m(1546, 0x5, 0, 0),
    m(1547, 0x5, 0, 0),
    m(1548, 0x5, 0, 0),
    m(1549, 0x5, 0, 0),
    m(1550, 0x5, 0, 0),
    m(865, 0x0, 0, 0),
    m(866, 0x0, 0, 0),
    m(1551, 0x5, 0, 0),
    m(1552, 0x5, 0, 0),
    m(1553, 0x5, 0, 0),
    m(1555, 0x25a, 66, 1),
    m(1557, 0x25d, 67, 1),
    m(1559, 0x228, 68, 1),
    m(1560, 0x2df, 1, 1),
    // OtapiOrderLineInfo
    m(863, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1561, 0x0, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1562, 0x0, 0, 0),
    m(1563, 0x0, 0, 0),
    m(1564, 0x1, 0, 0),
    m(1565, 0x5, 0, 0),
    m(1566, 0x5, 0, 0),
    m(1567, 0x5, 0, 0),
    m(1568, 0x0, 0, 0),
    m(1569, 0x5, 0, 0),
    m(1570, 0x5, 0, 0),
    m(1571, 0x0, 0, 0),
    m(1572, 0x0, 0, 0),
    m(1573, 0x5, 0, 0),
    m(1574, 0x5, 0, 0),
    m(1575, 0x5, 0, 0),
    m(1576, 0x5, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1578, 0x5, 0, 0),
    m(1579, 0x0, 0, 0),
    m(1580, 0x0, 0, 0),
    m(1581, 0x0, 0, 0),
    m(1582, 0x0, 0, 0),
    m(1583, 0x0, 0, 0),
    m(1584, 0x0, 0, 0),
    m(1515, 0x0, 0, 0),
    m(1585, 0x0, 0, 0),
    m(1505, 0x2, 0, 0),
    m(1359, 0x1, 0, 0),
    m(1506, 0x0, 0, 0),
    m(1586, 0x0, 0, 0),
    m(1587, 0x0, 0, 0),
    m(1588, 0x0, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1590, 0x0, 0, 0),
    m(1591, 0x5, 0, 0),
    m(1528, 0x5, 0, 0),
    m(1529, 0x5, 0, 0),
    m(1539, 0x5, 0, 0),
    m(1540, 0x5, 0, 0),
    m(1592, 0x5, 0, 0),
    m(1349, 0x0, 0, 0),
    m(1593, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1594, 0x0, 0, 0),
    m(1595, 0x0, 0, 0),
    m(1596, 0x1, 0, 0),
    m(1597, 0x292, 8, 1),
    m(1598, 0x0, 0, 0),
    m(1599, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1600, 0x0, 0, 0),
    m(1366, 0x0, 0, 0),
    m(1367, 0x0, 0, 0),
    m(1601, 0x7, 0, 0),
    m(1355, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1602, 0x0, 0, 0),
    m(1603, 0x0, 0, 0),
    m(1536, 0x8015, 0, 0),
    m(1604, 0x0, 0, 0),
    // OtapiPromoItemInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1315, 0x0, 0, 0),
    m(1437, 0x0, 0, 0),
    m(1438, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1439, 0x0, 0, 0),
    m(1426, 0x0, 0, 0),
    m(1440, 0x0, 0, 0),
    m(1441, 0x3, 0, 0),
    m(891, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1442, 0x0, 0, 0),
    m(1443, 0x0, 0, 0),
    m(1444, 0x0, 0, 0),
    m(1445, 0x802b, 0, 0),
    m(1446, 0x3, 0, 0),
    m(901, 0x269, 0, 0),
    m(1448, 0x23e, 55, 1),
    m(1449, 0x203, 0, 0),
    m(1078, 0x0, 56, 1),
    m(1450, 0x1d4, 20, 1),
    m(1451, 0x7, 0, 0),
    m(1452, 0x8017, 0, 0),
    m(896, 0x5, 0, 0),
    m(1453, 0x268, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1407, 0x24d, 52, 1),
    m(1178, 0x8, 0, 0),
    m(1304, 0x8, 0, 0),
    m(1454, 0x0, 0, 0),
    m(1455, 0x7, 0, 0),
    m(1456, 0x0, 0, 0),
    m(1457, 0x1, 0, 0),
    m(1458, 0x1, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1461, 0x244, 57, 1),
    m(1462, 0x1ff, 0, 0),
    m(1464, 0x1ff, 58, 1),
    m(1641, 0x0, 0, 0),
    m(1642, 0x0, 0, 0),
    m(1643, 0x0, 0, 0),
    m(1644, 0x0, 0, 0),
    m(1645, 0x0, 0, 0),
    m(1646, 0x0, 0, 0),
    m(1647, 0x0, 0, 0),
    m(1648, 0x0, 0, 0),
    m(1649, 0x0, 0, 0),
    m(1650, 0x0, 0, 0),
    m(1651, 0x0, 0, 0),
    m(1652, 0x0, 0, 0),
    m(1653, 0x0, 0, 0),
    // OtapiItemFullInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1315, 0x0, 0, 0),
    m(1437, 0x0, 0, 0),
    m(1438, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1439, 0x0, 0, 0),
    m(1426, 0x0, 0, 0),
    m(1440, 0x0, 0, 0),
    m(1441, 0x3, 0, 0),
    m(891, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1442, 0x0, 0, 0),
    m(1443, 0x0, 0, 0),
    m(1444, 0x0, 0, 0),
    m(1445, 0x802b, 0, 0),
    m(1446, 0x3, 0, 0),
    m(901, 0x269, 0, 0),
    m(1448, 0x23e, 55, 1),
    m(1449, 0x203, 0, 0),
    m(1078, 0x0, 56, 1),
    m(1450, 0x1d4, 20, 1),
    m(1451, 0x7, 0, 0),
    m(1452, 0x8017, 0, 0),
    m(896, 0x5, 0, 0),
    m(1453, 0x268, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1407, 0x24d, 52, 1),
    m(1178, 0x8, 0, 0),
    m(1304, 0x8, 0, 0),
    m(1454, 0x0, 0, 0),
    m(1455, 0x7, 0, 0),
    m(1456, 0x0, 0, 0),
    m(1457, 0x1, 0, 0),
    m(1458, 0x1, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1461, 0x244, 57, 1),
    m(1462, 0x1ff, 0, 0),
    m(1464, 0x1ff, 58, 1),
    m(1466, 0x233, 59, 1),
    m(1468, 0x23a, 60, 1),
    m(1469, 0x7, 0, 0),
    m(514, 0x231, 61, 1),
    m(1471, 0x7, 0, 0),
    m(1473, 0x23f, 62, 1),
    m(1474, 0x1, 0, 0),
    // OtapiPackageAdminInfo
    m(1569, 0x5, 0, 0),
    m(901, 0x5, 0, 0),
    m(1605, 0x0, 0, 0),
    m(1606, 0x8, 0, 0),
    m(1607, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1608, 0x1, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1609, 0x0, 0, 0),
    m(1610, 0x0, 0, 0),
    m(1611, 0x0, 0, 0),
    m(1612, 0x0, 0, 0),
    m(1613, 0x0, 0, 0),
    m(1614, 0x0, 0, 0),
    m(1615, 0x0, 0, 0),
    m(1616, 0x0, 0, 0),
    m(1391, 0x0, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1225, 0x2bd, 0, 0),
    m(863, 0x0, 0, 0),
    m(1156, 0xa, 0, 0),
    m(1359, 0x0, 0, 0),
    m(1505, 0x0, 0, 0),
    m(1506, 0x0, 0, 0),
    m(865, 0x0, 0, 0),
    m(866, 0x0, 0, 0),
    m(1566, 0x5, 0, 0),
    m(870, 0x0, 0, 0),
    m(871, 0x0, 0, 0),
    m(1516, 0x0, 0, 0),
    m(1617, 0x1, 0, 0),
    m(1618, 0x1, 0, 0),
    m(1619, 0x7, 0, 0),
    m(1620, 0x7, 0, 0),
    m(1621, 0x7, 0, 0),
    m(1532, 0x8, 0, 0),
    m(1008, 0x8, 0, 0),
    m(974, 0x259, 69, 1),
    m(1623, 0x0, 0, 0),
    m(1624, 0x0, 0, 0),
    m(1625, 0x0, 0, 0),
    m(1626, 0x0, 0, 0),
    m(1627, 0x5, 0, 0),
    m(1628, 0x5, 0, 0),
    m(1629, 0x7, 0, 0),
    m(1630, 0x0, 0, 0),
    m(1631, 0x0, 0, 0),
    m(1632, 0x0, 0, 0),
    m(1633, 0x7, 0, 0),
    // OtapiItemInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1315, 0x0, 0, 0),
    m(1437, 0x0, 0, 0),
    m(1438, 0x3, 0, 0),
    m(318, 0x0, 0, 0),
    m(1439, 0x0, 0, 0),
    m(1426, 0x0, 0, 0),
    m(1440, 0x0, 0, 0),
    m(1441, 0x3, 0, 0),
    m(891, 0x0, 0, 0),
    m(316, 0x0, 0, 0),
    m(1442, 0x0, 0, 0),
    m(1443, 0x0, 0, 0),
    m(1444, 0x0, 0, 0),
    m(1445, 0x802b, 0, 0),
    m(1446, 0x3, 0, 0),
    m(901, 0x269, 0, 0),
    m(1448, 0x23e, 55, 1),
    m(1449, 0x203, 0, 0),
    m(1078, 0x0, 56, 1),
    m(1450, 0x1d4, 20, 1),
    m(1451, 0x7, 0, 0),
    m(1452, 0x8017, 0, 0),
    m(896, 0x5, 0, 0),
    m(1453, 0x268, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1407, 0x24d, 52, 1),
    m(1178, 0x8, 0, 0),
    m(1304, 0x8, 0, 0),
    m(1454, 0x0, 0, 0),
    m(1455, 0x7, 0, 0),
    m(1456, 0x0, 0, 0),
    m(1457, 0x1, 0, 0),
    m(1458, 0x1, 0, 0),
    m(1459, 0x7, 0, 0),
    m(1461, 0x244, 57, 1),
    m(1462, 0x1ff, 0, 0),
    m(1464, 0x1ff, 58, 1),
    m(1475, 0x11e, 0, 0),
    m(1476, 0x26d, 63, 1),
    m(1477, 0x8, 0, 0),
    // SearchItemsParameters
    m(1230, 0x8015, 0, 0),
    m(1183, 0x8024, 0, 0),
    m(318, 0x0, 0, 0),
    m(1440, 0x0, 0, 0),
    m(1426, 0x0, 0, 0),
    m(1794, 0x0, 0, 0),
    m(1795, 0x0, 0, 0),
    m(1796, 0x0, 0, 0),
    m(1797, 0x5, 0, 0),
    m(1798, 0x5, 0, 0),
    m(1799, 0x3, 0, 0),
    m(1800, 0x3, 0, 0),
    m(1747, 0x1, 0, 0),
    m(1748, 0x1, 0, 0),
    m(316, 0x0, 0, 0),
    m(1801, 0x0, 0, 0),
    m(1404, 0x252, 53, 1),
    m(1377, 0x8026, 0, 0),
    m(1802, 0x8027, 0, 0),
    m(1803, 0x8022, 0, 0),
    m(1804, 0x7, 0, 0),
    m(1805, 0x7, 0, 0),
    m(1445, 0x802b, 0, 0),
    m(1078, 0x250, 70, 1),
    m(1806, 0x7, 0, 0),
    m(1754, 0x8025, 0, 0),
    m(1654, 0x1, 0, 0),
    m(1807, 0x1, 0, 0),
    m(1808, 0x1, 0, 0),
    m(1809, 0x1, 0, 0),
    m(877, 0x0, 0, 0),
    m(1295, 0x0, 0, 0),
    m(1810, 0x0, 0, 0),
    m(1451, 0x7, 0, 0),
    m(1811, 0x7, 0, 0),
    m(1812, 0x7, 0, 0),
    m(1456, 0x0, 0, 0),
    m(1813, 0x0, 0, 0),
    m(1746, 0x0, 0, 0),
    m(1751, 0x0, 0, 0),
    m(1500, 0x1, 0, 0),
    // ProviderSearchMethodInfo
    m(1230, 0x8015, 0, 0),
    m(1183, 0x8024, 0, 0),
    m(900, 0x0, 0, 0),
    m(1738, 0x801e, 73, 1),
    m(1739, 0x1, 0, 0),
    m(1740, 0x1, 0, 0),
    m(1741, 0x1, 0, 0),
    m(1743, 0x27c, 74, 1),
    m(958, 0x7, 0, 0),
    m(982, 0x7, 0, 0),
    m(967, 0x7, 0, 0),
    m(1744, 0x7, 0, 0),
    m(980, 0x7, 0, 0),
    m(1404, 0x7, 0, 0),
    m(1745, 0x8023, 0, 0),
    m(1320, 0x7, 0, 0),
    m(1746, 0x7, 0, 0),
    m(1747, 0x1, 0, 0),
    m(1748, 0x1, 0, 0),
    m(1749, 0x7, 0, 0),
    m(1750, 0x8023, 0, 0),
    m(1445, 0x7, 0, 0),
    m(1078, 0x276, 70, 1),
    m(1751, 0x7, 0, 0),
    m(1752, 0x8023, 0, 0),
    m(1753, 0x7, 0, 0),
    m(1754, 0x8025, 0, 0),
    m(1755, 0x7, 0, 0),
    m(1756, 0x0, 0, 0),
    // UserInfo
    m(863, 0xb, 0, 0),
    m(944, 0x7, 0, 0),
    m(949, 0x7, 0, 0),
    m(1097, 0x0, 0, 0),
    m(942, 0x0, 0, 0),
    m(945, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1659, 0x8028, 0, 0),
    m(943, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1123, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1915, 0x0, 0, 0),
    m(1373, 0x0, 0, 0),
    m(1916, 0x0, 0, 0),
    m(1917, 0x0, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1918, 0x8, 0, 0),
    m(1167, 0x20e, 0, 0),
    m(1919, 0x0, 0, 0),
    m(1099, 0x0, 0, 0),
    // EditableOtapiCategory
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1178, 0x8, 0, 0),
    m(1046, 0x7, 0, 0),
    m(1179, 0x7, 0, 0),
    m(1042, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1180, 0x3, 0, 0),
    m(1181, 0x7, 0, 0),
    m(1171, 0x0, 0, 0),
    m(896, 0x5, 0, 0),
    m(1182, 0x7, 0, 0),
    m(1183, 0x8024, 0, 0),
    m(1184, 0x7, 0, 0),
    m(1185, 0x8020, 35, 1),
    m(969, 0x17d, 0, 0),
    m(1174, 0x0, 0, 0),
    m(1176, 0x13c, 22, 1),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(236, 0x296, 0, 0),
    m(1189, 0x8008, 0, 0),
    // PackageAdminUpdateInfo
    m(1607, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1608, 0x1, 0, 0),
    m(1569, 0x5, 0, 0),
    m(901, 0x5, 0, 0),
    m(1627, 0x5, 0, 0),
    m(1605, 0x0, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1609, 0x0, 0, 0),
    m(1610, 0x0, 0, 0),
    m(1611, 0x0, 0, 0),
    m(1612, 0x0, 0, 0),
    m(1613, 0x0, 0, 0),
    m(1623, 0x0, 0, 0),
    m(1614, 0x0, 0, 0),
    m(1615, 0x0, 0, 0),
    m(1616, 0x0, 0, 0),
    m(1391, 0x0, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1631, 0x0, 0, 0),
    m(1624, 0x0, 0, 0),
    m(1625, 0x0, 0, 0),
    m(1225, 0x2bd, 0, 0),
    m(1666, 0x0, 34, 1),
    // UserUpdateData
    m(863, 0x1, 0, 0),
    m(942, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    m(944, 0x7, 0, 0),
    m(945, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1659, 0x8028, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1123, 0x0, 0, 0),
    m(1623, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1915, 0x0, 0, 0),
    m(1919, 0x0, 0, 0),
    m(1916, 0x0, 0, 0),
    m(1373, 0x0, 0, 0),
    m(1917, 0x0, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1923, 0x7, 0, 0),
    // OtapiElementInfo
    m(863, 0x1, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1299, 0x0, 0, 0),
    m(999, 0x14f, 53, 1),
    m(901, 0x5, 0, 0),
    m(1162, 0x1c8, 0, 0),
    m(1348, 0x1, 0, 0),
    m(988, 0x5, 0, 0),
    m(1423, 0x269, 0, 0),
    m(1131, 0x269, 0, 0),
    m(1424, 0x269, 0, 0),
    m(1425, 0x269, 0, 0),
    m(31, 0x239, 54, 1),
    m(878, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(318, 0x0, 0, 0),
    m(1426, 0x0, 0, 0),
    m(1170, 0x0, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1427, 0x5, 0, 0),
    m(989, 0x1b7, 29, 1),
    m(1078, 0x0, 5, 1),
    // ShowcaseSettings
    m(1815, 0x157, 0, 0),
    m(1816, 0x157, 0, 0),
    m(1817, 0x157, 0, 0),
    m(1818, 0x5, 0, 0),
    m(1715, 0x5, 0, 0),
    m(1819, 0x7, 0, 0),
    m(1820, 0x800e, 78, 1),
    m(1821, 0x213, 44, 1),
    m(1822, 0x0, 0, 0),
    m(1823, 0x0, 0, 0),
    m(1824, 0x7, 0, 0),
    m(1825, 0x7, 0, 0),
    m(1826, 0x7, 0, 0),
    m(1827, 0x7, 0, 0),
    m(1828, 0x7, 0, 0),
    m(1829, 0x7, 0, 0),
    m(1830, 0x7, 0, 0),
    m(1831, 0x0, 0, 0),
    m(1832, 0x7, 0, 0),
    m(1833, 0x8018, 0, 0),
    m(1834, 0x213, 44, 1),
    m(1089, 0x7, 0, 0),
    // ProviderInfo
    m(886, 0x8015, 0, 0),
    m(1100, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1174, 0x0, 0, 0),
    m(1717, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    m(1718, 0x7, 0, 0),
    m(1719, 0x0, 0, 0),
    m(1419, 0x7, 0, 0),
    m(1721, 0x275, 72, 1),
    m(1459, 0x7, 0, 0),
    m(1722, 0x7, 0, 0),
    m(1723, 0x270, 0, 0),
    m(1724, 0x7, 0, 0),
    m(1725, 0x272, 0, 0),
    m(1726, 0x7, 0, 0),
    m(1727, 0x7, 0, 0),
    m(1728, 0x7, 0, 0),
    // ItemReviewInfo
    m(863, 0xa, 0, 0),
    m(1095, 0xb, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1299, 0x0, 0, 0),
    m(1156, 0xa, 0, 0),
    m(1300, 0xa, 0, 0),
    m(1304, 0x8, 0, 0),
    m(958, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1291, 0x0, 0, 0),
    m(1292, 0x0, 0, 0),
    m(1305, 0x7, 0, 0),
    m(1196, 0x0, 0, 0),
    m(1301, 0x1, 0, 0),
    m(1302, 0x1, 0, 0),
    m(1303, 0x1, 0, 0),
    m(1307, 0x1f6, 47, 1),
    m(1296, 0x0, 46, 1),
    m(1297, 0x0, 46, 1),
    m(1308, 0x7, 0, 0),
    // OtapiPackageInfo
    m(863, 0x0, 0, 0),
    m(1505, 0x0, 0, 0),
    m(1506, 0x0, 0, 0),
    m(1634, 0x0, 0, 0),
    m(1629, 0x7, 0, 0),
    m(1133, 0x5, 0, 0),
    m(901, 0x5, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(1516, 0x0, 0, 0),
    m(1391, 0x0, 0, 0),
    m(1635, 0x0, 0, 0),
    m(1612, 0x0, 0, 0),
    m(1008, 0x8, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1225, 0x2bd, 0, 0),
    m(974, 0x259, 69, 1),
    m(1624, 0x0, 0, 0),
    m(1625, 0x0, 0, 0),
    m(1631, 0x0, 0, 0),
    // UserProfileInfo
    m(945, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1915, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1128, 0x0, 0, 0),
    m(1127, 0x0, 0, 0),
    m(1923, 0x7, 0, 0),
    m(1836, 0x0, 0, 0),
    m(1130, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1922, 0x0, 0, 0),
    m(1129, 0x0, 0, 0),
    m(863, 0xb, 0, 0),
    // BatchItemSearchResult
    m(974, 0x243, 0, 0),
    m(975, 0x126, 0, 0),
    m(976, 0x17d, 0, 0),
    m(977, 0x126, 0, 0),
    m(969, 0x17d, 0, 0),
    m(970, 0x126, 0, 0),
    m(978, 0x184, 0, 0),
    m(979, 0x126, 0, 0),
    m(967, 0x253, 0, 0),
    m(968, 0x126, 0, 0),
    m(980, 0x22e, 0, 0),
    m(981, 0x126, 0, 0),
    m(982, 0x22f, 0, 0),
    m(983, 0x126, 0, 0),
    m(984, 0x17d, 0, 0),
    m(985, 0x126, 0, 0),
    m(986, 0x18f, 0, 0),
    m(987, 0x126, 0, 0),
    // UserProfileCreateData
    m(945, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1915, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1128, 0x0, 0, 0),
    m(1127, 0x0, 0, 0),
    m(1922, 0x0, 0, 0),
    m(1129, 0x0, 0, 0),
    m(1836, 0x0, 0, 0),
    m(1130, 0x0, 0, 0),
    m(1923, 0x7, 0, 0),
    // OtapiPaymentInfo
    m(1149, 0x0, 0, 0),
    m(1150, 0x0, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1152, 0x0, 0, 0),
    m(1153, 0x0, 0, 0),
    m(1095, 0xb, 0, 0),
    m(1154, 0x8, 0, 0),
    m(1155, 0x5, 0, 0),
    m(877, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1157, 0x0, 0, 0),
    m(959, 0x0, 0, 0),
    m(1636, 0x0, 0, 0),
    m(1585, 0x0, 0, 0),
    m(1637, 0x0, 0, 0),
    m(1638, 0x0, 0, 0),
    m(1639, 0x0, 0, 0),
    // OtapiVendorInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1178, 0x8, 0, 0),
    m(890, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1658, 0x0, 0, 0),
    m(1659, 0x8028, 0, 0),
    m(943, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(1660, 0x0, 0, 0),
    m(1449, 0x203, 0, 0),
    m(1661, 0x2f1, 0, 0),
    m(1662, 0x2f2, 0, 0),
    m(1078, 0x0, 5, 1),
    m(1450, 0x1d4, 20, 1),
    // ShowcaseSettingsData
    m(1820, 0x800e, 78, 1),
    m(1824, 0x7, 0, 0),
    m(1825, 0x7, 0, 0),
    m(1826, 0x7, 0, 0),
    m(1828, 0x7, 0, 0),
    m(1829, 0x7, 0, 0),
    m(1827, 0x7, 0, 0),
    m(1835, 0x7, 0, 0),
    m(1089, 0x7, 0, 0),
    m(1818, 0x5, 0, 0),
    m(1715, 0x5, 0, 0),
    m(1830, 0x7, 0, 0),
    m(1832, 0x7, 0, 0),
    m(1833, 0x8018, 0, 0),
    m(1822, 0x0, 0, 0),
    m(1823, 0x0, 0, 0),
    m(1819, 0x7, 0, 0),
    // SimplifiedItemFullInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1321, 0x2ba, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1315, 0x0, 0, 0),
    m(982, 0x2a5, 0, 0),
    m(967, 0x2a5, 0, 0),
    m(980, 0x2a5, 0, 0),
    m(1443, 0x0, 0, 0),
    m(1448, 0x2b4, 80, 1),
    m(1078, 0x2b9, 70, 1),
    m(1461, 0x244, 57, 1),
    m(1404, 0x2b0, 0, 0),
    m(1841, 0x2af, 81, 1),
    m(1133, 0x2b8, 0, 0),
    // DeliveryAddress
    m(863, 0x0, 0, 0),
    m(1120, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1121, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1123, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1053, 0x0, 0, 0),
    m(1127, 0x0, 0, 0),
    m(1128, 0x0, 0, 0),
    m(1129, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1130, 0x0, 0, 0),
    // Price
    m(937, 0x5, 0, 0),
    m(938, 0x5, 0, 0),
    m(939, 0x0, 0, 0),
    m(940, 0x1e9, 0, 0),
    m(941, 0x5, 0, 0),
    m(1697, 0x0, 0, 0),
    m(1698, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(1699, 0x0, 0, 0),
    m(1700, 0x7, 0, 0),
    m(1701, 0x11e, 0, 0),
    m(1702, 0x11e, 0, 0),
    m(1593, 0x11e, 0, 0),
    m(1703, 0x11e, 0, 0),
    m(1704, 0x11e, 0, 0),
    m(1705, 0x11e, 0, 0),
    // SimplifiedItemInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1321, 0x2ba, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1315, 0x0, 0, 0),
    m(982, 0x2a5, 0, 0),
    m(967, 0x2a5, 0, 0),
    m(980, 0x2a5, 0, 0),
    m(1443, 0x0, 0, 0),
    m(1448, 0x2b4, 80, 1),
    m(1078, 0x2b9, 70, 1),
    m(901, 0x2ae, 0, 0),
    m(1407, 0x2b7, 52, 1),
    // AccountAdministrationInfo
    m(863, 0x0, 0, 0),
    m(864, 0x0, 0, 0),
    m(865, 0x0, 0, 0),
    m(866, 0x0, 0, 0),
    m(867, 0x5, 0, 0),
    m(868, 0x5, 0, 0),
    m(869, 0x5, 0, 0),
    m(870, 0x0, 0, 0),
    m(871, 0x0, 0, 0),
    m(872, 0x5, 0, 0),
    m(873, 0x5, 0, 0),
    m(874, 0x5, 0, 0),
    m(875, 0x5, 0, 0),
    m(876, 0x5, 0, 0),
    // DemoObject
    m(894, 0x1d5, 17, 1),
    m(1136, 0x214, 0, 0),
    m(1137, 0x2d0, 0, 0),
    m(1138, 0x210, 0, 0),
    m(1139, 0x1e0, 0, 0),
    m(1140, 0x20f, 0, 0),
    m(1141, 0x201, 0, 0),
    m(1142, 0x1b4, 0, 0),
    m(1143, 0x206, 0, 0),
    m(1144, 0x298, 0, 0),
    m(1145, 0x297, 0, 0),
    m(1146, 0x299, 0, 0),
    m(1147, 0x260, 0, 0),
    m(1148, 0x202, 0, 0),
    // FieldMetaInfo
    m(1212, 0xa, 38, 1),
    m(893, 0x1d5, 0, 1),
    m(1213, 0x1d7, 20, 1),
    m(1215, 0x1d6, 39, 1),
    m(890, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    m(1216, 0x0, 0, 2),
    m(1217, 0x7, 0, 2),
    m(1218, 0x7, 0, 2),
    m(886, 0x8011, 0, 2),
    m(1219, 0x1, 0, 2),
    m(1220, 0x1, 0, 2),
    m(1221, 0x800c, 0, 2),
    // InstanceBaseInfo
    m(863, 0x1, 0, 0),
    m(1073, 0x0, 0, 0),
    m(1253, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1254, 0x8, 0, 0),
    m(1255, 0x7, 0, 0),
    m(1008, 0x8, 0, 0),
    m(1256, 0x7, 0, 0),
    m(1257, 0x7, 0, 0),
    m(1258, 0x7, 0, 0),
    m(907, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(1184, 0x7, 0, 0),
    m(1259, 0x309, 0, 0),
    // PackageItem
    m(1300, 0x0, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1348, 0x1, 0, 0),
    m(1569, 0x5, 0, 0),
    m(1668, 0x20e, 0, 0),
    m(1570, 0x5, 0, 0),
    m(1669, 0x20e, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1670, 0x5, 0, 0),
    m(1366, 0x0, 0, 0),
    m(1367, 0x0, 0, 0),
    m(1581, 0x0, 0, 0),
    m(1671, 0x0, 0, 0),
    m(1672, 0x0, 0, 0),
    // CallStatistics
    m(1027, 0x3, 0, 0),
    m(1029, 0x3, 0, 0),
    m(1030, 0x3, 0, 0),
    m(1031, 0x3, 0, 0),
    m(1032, 0x1, 19, 1),
    m(1033, 0x1, 0, 0),
    m(1034, 0x1, 0, 0),
    m(1035, 0x14e, 0, 0),
    m(1036, 0x14e, 0, 0),
    m(1037, 0x14e, 0, 0),
    m(1038, 0x14e, 0, 0),
    m(1039, 0x14e, 0, 0),
    m(1040, 0x14e, 0, 0),
    // OtapiItemPromotion
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(890, 0x0, 0, 0),
    m(1482, 0x0, 0, 0),
    m(1483, 0x0, 0, 0),
    m(927, 0x8, 0, 0),
    m(1484, 0x8, 0, 0),
    m(901, 0x269, 0, 0),
    m(1485, 0x0, 0, 0),
    m(1486, 0x0, 0, 0),
    m(514, 0x232, 22, 1),
    // OtapiWarehouseItemInfo
    m(863, 0x4, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1663, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(1348, 0x1, 0, 0),
    m(318, 0x4, 0, 0),
    m(967, 0x306, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1451, 0x7, 0, 0),
    m(1664, 0x2f7, 1, 1),
    m(1296, 0x2fa, 1, 1),
    m(1665, 0x2fd, 1, 1),
    // StatementHeaderAdministration
    m(1874, 0x5, 0, 0),
    m(1875, 0x5, 0, 0),
    m(1876, 0x5, 0, 0),
    m(1877, 0x5, 0, 0),
    m(865, 0x0, 0, 0),
    m(866, 0x0, 0, 0),
    m(1878, 0x5, 0, 0),
    m(1879, 0x5, 0, 0),
    m(1880, 0x5, 0, 0),
    m(1881, 0x5, 0, 0),
    m(870, 0x0, 0, 0),
    m(871, 0x0, 0, 0),
    m(1873, 0x1, 0, 0),
    // TransactionInfoAdministration
    m(1657, 0x2d9, 0, 0),
    m(1898, 0x0, 0, 0),
    m(1899, 0x8, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1900, 0x0, 0, 0),
    m(1567, 0x5, 0, 0),
    m(870, 0x0, 0, 0),
    m(871, 0x0, 0, 0),
    m(1570, 0x5, 0, 0),
    m(865, 0x0, 0, 0),
    m(866, 0x0, 0, 0),
    m(1095, 0x1, 0, 0),
    m(1153, 0x0, 0, 0),
    // WarehouseItemData
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1296, 0x2f9, 46, 1),
    m(1295, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(1451, 0x7, 0, 0),
    m(1348, 0x1, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1938, 0x7, 0, 0),
    m(318, 0x4, 0, 0),
    m(967, 0x305, 0, 0),
    m(1940, 0x2f6, 85, 1),
    m(1942, 0x2fc, 86, 1),
    // CommonInstanceOptionsInfo
    m(1070, 0x14b, 0, 0),
    m(1071, 0x149, 0, 0),
    m(1072, 0x14d, 0, 0),
    m(1073, 0x147, 0, 0),
    m(1074, 0x14c, 0, 0),
    m(992, 0x14a, 28, 1),
    m(1075, 0x2c2, 0, 0),
    m(1076, 0x1e8, 0, 0),
    m(1077, 0x173, 0, 0),
    m(1078, 0x193, 0, 0),
    m(1079, 0x17e, 0, 0),
    m(1080, 0x10c, 0, 0),
    // DiscountGroupUserInfo
    m(863, 0xb, 0, 0),
    m(942, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(944, 0x7, 0, 0),
    m(945, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(948, 0x0, 0, 0),
    m(949, 0x7, 0, 0),
    m(950, 0x0, 0, 0),
    m(951, 0x7, 0, 0),
    m(1165, 0x7, 0, 0),
    // EmailServerUpdateData
    m(863, 0x1, 0, 0),
    m(1193, 0x0, 0, 0),
    m(1194, 0x1, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1196, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    m(1199, 0x0, 0, 0),
    m(1200, 0x0, 0, 0),
    m(1201, 0x0, 0, 0),
    // ItemShowcaseOptions
    m(1315, 0x7, 0, 0),
    m(959, 0x7, 0, 0),
    m(1133, 0x7, 0, 0),
    m(1316, 0x7, 0, 0),
    m(1317, 0x7, 0, 0),
    m(1318, 0x7, 0, 0),
    m(1319, 0x7, 0, 0),
    m(1320, 0x7, 0, 0),
    m(1321, 0x7, 0, 0),
    m(1322, 0x7, 0, 0),
    m(1323, 0x7, 0, 0),
    m(973, 0x7, 0, 0),
    // SimplifiedVendorInfo
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(890, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1658, 0x0, 0, 0),
    m(1659, 0x8028, 0, 0),
    m(943, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(1660, 0x0, 0, 0),
    m(1449, 0x2b3, 0, 0),
    m(1078, 0x2b9, 70, 1),
    // BackgroundActivityFullInfo
    m(863, 0xa, 0, 0),
    m(886, 0x8004, 0, 0),
    m(891, 0x0, 0, 0),
    m(920, 0x7, 0, 0),
    m(921, 0x7, 0, 0),
    m(922, 0x7, 0, 0),
    m(923, 0x1, 0, 0),
    m(924, 0x1, 0, 0),
    m(926, 0x115, 23, 1),
    m(927, 0x8, 0, 0),
    m(929, 0x11b, 24, 1),
    // BillInfo
    m(863, 0xa, 0, 0),
    m(1008, 0x8, 0, 0),
    m(1009, 0x8, 0, 0),
    m(1010, 0x0, 0, 0),
    m(1011, 0x20e, 0, 0),
    m(1012, 0x20e, 0, 0),
    m(1013, 0x20e, 0, 0),
    m(959, 0x131, 0, 0),
    m(886, 0x132, 0, 0),
    m(1014, 0x1b5, 0, 0),
    m(891, 0x0, 0, 0),
    // InstanceOptionsInfo
    m(1256, 0x7, 0, 0),
    m(1271, 0x0, 0, 0),
    m(1269, 0x7, 0, 0),
    m(1268, 0x0, 5, 1),
    m(1270, 0x0, 0, 0),
    m(1273, 0x213, 44, 1),
    m(1078, 0x213, 44, 1),
    m(1274, 0x1e5, 0, 0),
    m(1275, 0x2cd, 0, 0),
    m(1276, 0x1e7, 0, 0),
    m(1267, 0x0, 0, 0),
    // OrderSearchParameters
    m(1371, 0x8, 0, 0),
    m(1372, 0x8, 0, 0),
    m(1354, 0x1, 34, 1),
    m(863, 0x0, 0, 0),
    m(1373, 0x0, 0, 0),
    m(1374, 0x0, 0, 0),
    m(1134, 0x0, 34, 1),
    m(1043, 0x8015, 0, 0),
    m(1375, 0x0, 0, 0),
    m(1376, 0x0, 49, 1),
    m(1377, 0x0, 0, 0),
    // OtapiItemAttribute
    m(1428, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1429, 0x0, 0, 0),
    m(1430, 0x0, 0, 0),
    m(1094, 0x0, 0, 0),
    m(1431, 0x0, 0, 0),
    m(1432, 0x7, 0, 0),
    m(1295, 0x0, 0, 0),
    m(1433, 0x0, 0, 0),
    m(1434, 0x0, 0, 2),
    m(1435, 0x0, 0, 2),
    // OtapiItemSearchResult
    m(974, 0x1a3, 0, 0),
    m(995, 0x188, 0, 0),
    m(996, 0x187, 0, 0),
    m(1496, 0x0, 0, 0),
    m(1497, 0x0, 0, 0),
    m(1230, 0x0, 0, 0),
    m(1183, 0x8024, 0, 0),
    m(1498, 0x0, 0, 0),
    m(1499, 0x1, 0, 0),
    m(1500, 0x1, 0, 0),
    m(1501, 0x7, 0, 0),
    // PriceFormationSettings
    m(1592, 0xc, 0, 0),
    m(1713, 0x26b, 71, 1),
    m(1190, 0x1, 0, 0),
    m(1191, 0x7, 0, 0),
    m(1711, 0xc, 0, 0),
    m(1708, 0xc, 0, 0),
    m(1710, 0xc, 0, 0),
    m(1714, 0xc, 0, 0),
    m(1715, 0xc, 0, 0),
    m(1716, 0xc, 0, 0),
    m(1162, 0x1c3, 0, 0),
    // SalesProcLogInfo
    m(1781, 0x0, 0, 0),
    m(1782, 0x0, 0, 0),
    m(1783, 0x0, 0, 0),
    m(1784, 0x0, 0, 0),
    m(1785, 0x0, 0, 0),
    m(1502, 0x295, 0, 0),
    m(1503, 0x295, 0, 0),
    m(1526, 0x0, 0, 0),
    m(1527, 0x0, 0, 0),
    m(1293, 0x0, 0, 0),
    m(1509, 0x0, 0, 0),
    // BatchItemFullInfo
    m(917, 0x23c, 0, 0),
    m(965, 0x126, 0, 0),
    m(966, 0x126, 0, 0),
    m(967, 0x253, 0, 0),
    m(968, 0x126, 0, 0),
    m(969, 0x17d, 0, 0),
    m(970, 0x126, 0, 0),
    m(971, 0x1a3, 0, 0),
    m(972, 0x126, 0, 0),
    m(973, 0x19f, 0, 0),
    // CategoryImportInfo
    m(889, 0x13b, 3, 1),
    m(1041, 0x1, 0, 0),
    m(1042, 0x0, 0, 0),
    m(61, 0x296, 0, 0),
    m(890, 0x0, 0, 0),
    m(896, 0x5, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1044, 0x7, 0, 2),
    m(1045, 0x7, 0, 2),
    m(1046, 0x7, 0, 2),
    // DeliveryMode
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(1131, 0x11e, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(963, 0x0, 0, 0),
    m(964, 0x0, 0, 0),
    m(1132, 0x7, 0, 0),
    // EditableCategoryInfo
    m(1170, 0x0, 0, 0),
    m(1171, 0x0, 0, 0),
    m(896, 0x5, 0, 0),
    m(1172, 0x7, 0, 0),
    m(1173, 0x7, 0, 0),
    m(1042, 0x0, 0, 0),
    m(1174, 0x0, 0, 0),
    m(1175, 0x13d, 0, 0),
    m(236, 0x296, 0, 0),
    m(1176, 0x13c, 22, 1),
    // EmailServerInfo
    m(863, 0x1, 0, 0),
    m(1193, 0x0, 0, 0),
    m(1194, 0x1, 0, 0),
    m(1195, 0x7, 0, 0),
    m(1196, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    m(894, 0x1d5, 17, 1),
    // ExternalDeliveryType
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1204, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(1205, 0x800d, 0, 0),
    m(1206, 0x0, 0, 0),
    m(1046, 0x7, 0, 0),
    m(1208, 0x8015, 37, 1),
    // OrderLineUpdateData
    m(1359, 0x1, 0, 0),
    m(1360, 0x5, 0, 0),
    m(1361, 0x5, 0, 0),
    m(1362, 0x5, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1363, 0x0, 0, 0),
    m(1364, 0x7, 0, 0),
    m(1365, 0x7, 0, 0),
    m(1366, 0x0, 0, 0),
    m(1367, 0x0, 0, 0),
    // OtapiTransactionInfo
    m(1095, 0xb, 0, 0),
    m(1655, 0x8, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(1155, 0x5, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1656, 0x0, 0, 0),
    m(1657, 0x2d9, 0, 0),
    m(606, 0x11f, 0, 0),
    // PaymentMode
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1684, 0x0, 0, 0),
    m(1685, 0x0, 0, 0),
    m(1686, 0x0, 0, 0),
    m(1687, 0x0, 0, 0),
    m(1688, 0x0, 0, 0),
    m(1689, 0x0, 0, 0),
    m(1690, 0x1, 0, 0),
    // SmsServiceModeSettings
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(925, 0x8019, 0, 2),
    m(1857, 0x0, 0, 0),
    m(1274, 0x0, 0, 0),
    m(1858, 0x0, 0, 0),
    m(1859, 0x0, 0, 0),
    m(1860, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    m(1861, 0x0, 0, 0),
    // UserFilterParameters
    m(1912, 0x0, 0, 0),
    m(942, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(944, 0x7, 0, 0),
    m(950, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1913, 0x0, 0, 0),
    m(1914, 0x0, 0, 0),
    m(1377, 0x0, 0, 0),
    // FileInfo
    m(1222, 0x8012, 0, 0),
    m(959, 0x0, 0, 0),
    m(1223, 0x0, 0, 0),
    m(1224, 0x0, 0, 0),
    m(1225, 0x1, 0, 0),
    m(1178, 0x8, 0, 0),
    m(1226, 0x0, 0, 0),
    m(1227, 0x1, 0, 0),
    m(1228, 0x1, 0, 0),
    // FinancialCalculationProviderItem
    m(1043, 0x8015, 0, 0),
    m(1237, 0x0, 0, 0),
    m(1232, 0x5, 0, 0),
    m(1238, 0x5, 0, 0),
    m(1239, 0x5, 0, 0),
    m(1233, 0x5, 0, 0),
    m(1234, 0x5, 0, 0),
    m(1235, 0x5, 0, 0),
    m(1236, 0x5, 0, 0),
    // ItemReviewAnswerInfo
    m(1290, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1291, 0x0, 0, 0),
    m(1292, 0x0, 0, 0),
    m(1293, 0x1, 0, 0),
    m(1294, 0x7, 0, 0),
    m(1296, 0x0, 46, 1),
    m(1297, 0x0, 46, 1),
    // OtapiArea
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1178, 0x8, 0, 0),
    m(890, 0x0, 0, 0),
    m(1171, 0x0, 0, 0),
    m(886, 0x0, 0, 0),
    m(1327, 0x0, 0, 0),
    // OtapiBrandInfo
    m(863, 0x0, 0, 0),
    m(1042, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(1046, 0x7, 0, 0),
    m(1169, 0x7, 0, 0),
    m(1399, 0x7, 0, 0),
    m(1043, 0x8015, 0, 0),
    // OtapiDeliveryServiceSystemInfo
    m(1205, 0x800d, 0, 0),
    m(890, 0x0, 0, 0),
    m(1413, 0x7, 0, 0),
    m(1414, 0x7, 0, 0),
    m(1415, 0x7, 0, 0),
    m(1416, 0x7, 0, 0),
    m(1417, 0x0, 0, 0),
    m(1418, 0x7, 0, 0),
    m(1419, 0x7, 0, 0),
    // OtapiItemReview
    m(1487, 0x0, 0, 0),
    m(1488, 0x0, 0, 0),
    m(450, 0x0, 0, 0),
    m(1154, 0x8, 0, 0),
    m(1489, 0x0, 0, 0),
    m(1490, 0x0, 0, 0),
    m(1491, 0x0, 0, 0),
    m(311, 0x0, 0, 0),
    m(1492, 0x0, 1, 1),
    // OtapiSearchCategoryInfo
    m(863, 0x0, 0, 0),
    m(1042, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1184, 0x7, 0, 0),
    m(1046, 0x7, 0, 0),
    m(1180, 0x3, 0, 0),
    m(1186, 0x7, 0, 0),
    m(1188, 0x8013, 36, 1),
    m(1043, 0x8015, 0, 0),
    // PriceFormationGroupInfo
    m(863, 0xb, 0, 0),
    m(257, 0x26c, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(890, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    m(1163, 0x7, 0, 2),
    m(1706, 0x0, 0, 2),
    m(1707, 0x0, 34, 1),
    m(1078, 0x0, 70, 1),
    // SalesLineProcLogInfo
    m(1781, 0x0, 0, 0),
    m(1782, 0x0, 0, 0),
    m(1293, 0x0, 0, 0),
    m(1526, 0x0, 0, 0),
    m(1509, 0x0, 0, 0),
    m(1527, 0x0, 0, 0),
    m(1783, 0x0, 0, 0),
    m(1784, 0x0, 0, 0),
    m(1785, 0x0, 0, 0),
    // SimplifiedItemConfigurationMultiInputInfo
    m(1843, 0x2b5, 0, 0),
    m(901, 0x2b5, 0, 0),
    m(1844, 0x1, 0, 0),
    m(1318, 0x2b5, 0, 0),
    m(1845, 0x7, 0, 0),
    m(1299, 0x0, 0, 0),
    m(1846, 0x3, 0, 0),
    m(1847, 0x0, 0, 2),
    m(1848, 0x0, 0, 2),
    // TariffInfo
    m(863, 0x1, 0, 0),
    m(890, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    m(1028, 0x1, 0, 0),
    m(1885, 0x5, 0, 0),
    m(1886, 0x5, 0, 0),
    m(1887, 0x5, 0, 0),
    m(1888, 0x5, 0, 0),
    m(1889, 0x5, 0, 0),
    // AccountInfo
    m(863, 0x0, 0, 0),
    m(864, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(879, 0x5, 0, 0),
    m(880, 0x5, 0, 0),
    m(881, 0x5, 0, 0),
    m(882, 0x5, 0, 0),
    // BatchUserData
    m(959, 0x2ee, 0, 0),
    m(1001, 0x142, 0, 0),
    m(1002, 0x144, 0, 0),
    m(1003, 0x142, 0, 0),
    m(1004, 0x144, 0, 0),
    m(1005, 0x17d, 0, 0),
    m(1006, 0x142, 0, 0),
    m(1007, 0x144, 0, 0),
    // ConfirmationInfo
    m(1095, 0xb, 0, 0),
    m(943, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1096, 0x7, 0, 0),
    m(1097, 0x0, 0, 0),
    m(340, 0xa, 0, 0),
    m(1098, 0x7, 0, 0),
    m(1099, 0x0, 0, 0),
    // FinancialCalculationItem
    m(1229, 0x8, 0, 0),
    m(1166, 0x1db, 40, 1),
    m(1231, 0x5, 0, 0),
    m(1232, 0x5, 0, 0),
    m(1233, 0x5, 0, 0),
    m(1234, 0x5, 0, 0),
    m(1235, 0x5, 0, 0),
    m(1236, 0x5, 0, 0),
    // ItemReviewData
    m(1298, 0x0, 0, 0),
    m(1299, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1300, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1301, 0x1, 0, 0),
    m(1289, 0x0, 34, 1),
    // LogEntryInfo
    m(1329, 0x1, 0, 0),
    m(1330, 0x801a, 0, 0),
    m(1156, 0x1, 0, 0),
    m(1300, 0x1, 0, 0),
    m(1331, 0x1, 0, 0),
    m(1332, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1333, 0x8, 0, 0),
    // OrderTHSInfo
    m(1382, 0x0, 0, 0),
    m(1383, 0x0, 0, 0),
    m(1384, 0x0, 0, 0),
    m(1385, 0x0, 0, 0),
    m(1386, 0x0, 0, 0),
    m(1387, 0x0, 0, 0),
    m(1388, 0x0, 0, 0),
    m(1389, 0x0, 0, 0),
    // OtapiPickupPointInfo
    m(1122, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1130, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1640, 0x0, 0, 0),
    m(1126, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    // PaymentRequest
    m(1155, 0x5, 0, 0),
    m(877, 0x0, 0, 0),
    m(1691, 0x0, 0, 0),
    m(1692, 0x0, 0, 0),
    m(1693, 0x0, 0, 0),
    m(1694, 0x7, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1695, 0x0, 0, 0),
    // SalesLinePurchInfo
    m(1786, 0x0, 0, 0),
    m(1787, 0x0, 0, 0),
    m(1585, 0x0, 0, 0),
    m(1576, 0x5, 0, 0),
    m(1577, 0x5, 0, 0),
    m(1788, 0x1, 0, 0),
    m(1589, 0x0, 0, 0),
    m(1789, 0x0, 0, 0),
    // SimplifiedLocation
    m(1123, 0x0, 0, 0),
    m(1327, 0x0, 0, 0),
    m(1325, 0x0, 0, 0),
    m(1124, 0x0, 0, 0),
    m(1326, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(1328, 0x0, 0, 0),
    m(1852, 0x0, 0, 2),
    // TicketInfo
    m(1894, 0x0, 0, 0),
    m(982, 0x0, 0, 0),
    m(1154, 0x0, 0, 0),
    m(1304, 0x0, 0, 0),
    m(1895, 0x1, 0, 0),
    m(1896, 0x1, 0, 0),
    m(959, 0x0, 0, 0),
    m(1338, 0x0, 0, 0),
    // UserPreferences
    m(1920, 0x7, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1921, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    m(1836, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    // BatchSimplifiedItemFullInfo
    m(998, 0x2a5, 0, 0),
    m(917, 0x2ac, 0, 0),
    m(891, 0x0, 0, 0),
    m(967, 0x2bb, 0, 0),
    m(969, 0x17d, 0, 0),
    m(971, 0x1af, 0, 0),
    m(973, 0x1b0, 0, 0),
    // CallArchivesSearchParameters
    m(1020, 0x8007, 0, 0),
    m(1021, 0x8, 0, 0),
    m(1022, 0x8, 0, 0),
    m(1023, 0x8, 0, 0),
    m(1024, 0x8, 0, 0),
    m(1025, 0x7, 0, 0),
    m(1026, 0x0, 0, 0),
    // CurrencyRate
    m(1107, 0x0, 0, 2),
    m(1108, 0x0, 0, 2),
    m(1109, 0x5, 0, 2),
    m(1110, 0x5, 0, 2),
    m(1111, 0x5, 0, 2),
    m(1112, 0x5, 0, 2),
    m(1113, 0x802c, 0, 2),
    // InstanceRoleRightInfo
    m(863, 0x1, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(892, 0x7, 0, 0),
    m(1277, 0x7, 0, 0),
    m(917, 0x1ec, 0, 1),
    // Location
    m(1124, 0x0, 0, 0),
    m(1325, 0x0, 0, 0),
    m(1123, 0x0, 0, 0),
    m(1326, 0x0, 0, 0),
    m(1327, 0x0, 0, 0),
    m(1125, 0x0, 0, 0),
    m(1328, 0x0, 0, 0),
    // OrderAddItem
    m(863, 0x0, 0, 0),
    m(1299, 0x0, 0, 0),
    m(1348, 0x1, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1349, 0x0, 0, 0),
    m(1350, 0x801c, 0, 0),
    // OtapiBoxStatistics
    m(1229, 0x8, 0, 0),
    m(1393, 0x6, 0, 0),
    m(1394, 0x6, 0, 0),
    m(1395, 0x6, 0, 0),
    m(1396, 0x6, 0, 0),
    m(1397, 0x6, 0, 0),
    m(1398, 0x6, 0, 0),
    // OtapiDeliveryCost
    m(1408, 0x0, 0, 0),
    m(1000, 0x0, 0, 0),
    m(901, 0x269, 0, 0),
    m(1409, 0x5, 0, 0),
    m(1410, 0x5, 0, 0),
    m(1411, 0x5, 0, 0),
    m(1412, 0x5, 0, 0),
    // OtapiOrderHistoryItem
    m(863, 0x1, 0, 0),
    m(1156, 0x1, 0, 0),
    m(1300, 0x1, 0, 0),
    m(1502, 0x2c7, 0, 0),
    m(1503, 0x2c7, 0, 0),
    m(1229, 0x8, 0, 0),
    m(606, 0x11f, 0, 0),
    // PackagePriceInfo
    m(863, 0x0, 0, 0),
    m(1569, 0x5, 0, 0),
    m(1628, 0x5, 0, 0),
    m(1627, 0x5, 0, 0),
    m(901, 0x5, 0, 0),
    m(1605, 0x0, 0, 0),
    m(1606, 0x8, 0, 0),
    // RatingListSearchResultOfOtapiBrandInfo
    m(1084, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1177, 0x7, 0, 0),
    m(890, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(311, 0x1a1, 0, 0),
    // RatingListSearchResultOfOtapiCategory
    m(1084, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1177, 0x7, 0, 0),
    m(890, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(311, 0x1a2, 0, 0),
    // RatingListSearchResultOfOtapiItemInfo
    m(1084, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1177, 0x7, 0, 0),
    m(890, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(311, 0x1a3, 0, 0),
    // RatingListSearchResultOfOtapiVendorInfo
    m(1084, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1177, 0x7, 0, 0),
    m(890, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(311, 0x1ac, 0, 0),
    // RatingListSearchResultOfString
    m(1084, 0x8020, 0, 0),
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1177, 0x7, 0, 0),
    m(890, 0x0, 0, 0),
    m(1071, 0x1, 0, 0),
    m(311, 0x1b2, 0, 0),
    // SocialNetworkInfo
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1864, 0x0, 0, 0),
    m(1865, 0x0, 0, 0),
    m(1866, 0x0, 0, 0),
    m(1867, 0x0, 0, 0),
    m(915, 0x0, 0, 0),
    // StatementHeader
    m(1870, 0x5, 0, 0),
    m(1871, 0x5, 0, 0),
    m(1661, 0x5, 0, 0),
    m(1872, 0x5, 0, 0),
    m(1873, 0x1, 0, 0),
    m(877, 0x0, 0, 0),
    m(878, 0x0, 0, 0),
    // TransInfo
    m(1657, 0x2d9, 0, 0),
    m(1898, 0x0, 0, 0),
    m(1899, 0x8, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1155, 0x5, 0, 0),
    m(1786, 0x0, 0, 0),
    m(1656, 0x0, 0, 0),
    // ActionInfo
    m(863, 0x104, 0, 0),
    m(887, 0x7, 0, 0),
    m(889, 0x105, 16, 1),
    m(890, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    m(892, 0x7, 0, 2),
    // BaseUserInfoListFrameWithSummary
    m(450, 0x11f, 22, 1),
    m(952, 0x1, 0, 0),
    m(953, 0x5, 0, 0),
    m(954, 0x5, 0, 0),
    m(955, 0x5, 0, 0),
    m(956, 0x5, 0, 0),
    // BatchAdditionalPriceInfo
    m(900, 0x0, 0, 0),
    m(886, 0x8001, 0, 0),
    m(890, 0x0, 0, 0),
    m(901, 0x11e, 0, 0),
    m(903, 0x1, 19, 1),
    m(962, 0x0, 0, 0),
    // CityInfo
    m(1051, 0x0, 0, 0),
    m(1052, 0x0, 0, 0),
    m(1053, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1055, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    // CollectionsSettings
    m(894, 0x1d5, 17, 1),
    m(1063, 0x7, 0, 0),
    m(1064, 0x7, 0, 0),
    m(1065, 0x1, 0, 0),
    m(1066, 0x1, 0, 0),
    m(1067, 0x1, 0, 0),
    // CurrencySettings
    m(1113, 0x802c, 0, 0),
    m(1110, 0x5, 0, 0),
    m(1114, 0x0, 0, 0),
    m(1116, 0x158, 32, 1),
    m(1118, 0x22a, 33, 1),
    m(1109, 0x5, 0, 0),
    // DiscountGroupInfo
    m(863, 0xb, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1162, 0x1c3, 0, 0),
    m(1164, 0x1c2, 0, 0),
    m(1163, 0x7, 0, 0),
    // EditableBrandInfo
    m(890, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1169, 0x7, 0, 0),
    m(1042, 0x0, 0, 0),
    m(1046, 0x7, 0, 0),
    // ExternalDeliveryRate
    m(863, 0x1, 0, 0),
    m(1202, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1203, 0x6, 0, 0),
    m(928, 0x6, 0, 0),
    m(1198, 0x1, 0, 0),
    // InstanceUserInfo
    m(863, 0x1, 0, 0),
    m(942, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(1279, 0x1f0, 45, 1),
    // MetaEntityInfo
    m(890, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1342, 0x0, 0, 0),
    m(1343, 0x0, 0, 0),
    m(1344, 0x0, 0, 0),
    m(1345, 0x0, 26, 1),
    // OtapiConfiguredItem
    m(863, 0x0, 0, 0),
    m(1348, 0x3, 0, 0),
    m(901, 0x269, 0, 0),
    m(1404, 0x252, 51, 1),
    m(1405, 0x1, 0, 0),
    m(1407, 0x24d, 52, 1),
    // PaymentForm
    m(1678, 0x7, 0, 0),
    m(1679, 0x0, 0, 0),
    m(1680, 0x0, 0, 0),
    m(1681, 0x7, 0, 0),
    m(59, 0x264, 26, 1),
    m(1682, 0x7, 0, 0),
    // PhysicalParameters
    m(896, 0x5, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1225, 0x5, 0, 0),
    m(1244, 0x5, 0, 0),
    m(1696, 0x5, 0, 0),
    m(1245, 0x5, 0, 0),
    // PriceFormationIntervalInfo
    m(1708, 0xc, 0, 0),
    m(1709, 0xc, 0, 0),
    m(1710, 0xc, 0, 0),
    m(1592, 0xc, 0, 0),
    m(863, 0x1, 0, 2),
    m(1711, 0xc, 0, 0),
    // ProviderSearchFeatureInfo
    m(890, 0x0, 0, 0),
    m(1732, 0x7, 0, 0),
    m(1733, 0x7, 0, 0),
    m(900, 0x0, 0, 0),
    m(1734, 0x0, 0, 0),
    m(1735, 0x0, 0, 0),
    // RatingListRequest
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1760, 0x7, 0, 0),
    m(1084, 0x8020, 0, 0),
    m(1085, 0x1, 0, 0),
    m(1086, 0x1, 0, 0),
    // SalesPaymentInfo
    m(1786, 0x0, 0, 0),
    m(1526, 0x0, 0, 0),
    m(1791, 0x5, 0, 0),
    m(1792, 0x5, 0, 0),
    m(1793, 0x5, 0, 0),
    m(877, 0x0, 0, 0),
    // SimplifiedItemConfigurationInfo
    m(1321, 0x2ba, 0, 0),
    m(1841, 0x2aa, 0, 0),
    m(1837, 0x2a8, 0, 0),
    m(1842, 0x2a7, 79, 1),
    m(1407, 0x2b7, 52, 1),
    m(988, 0x5, 0, 0),
    // SimplifiedQuantityRange
    m(1843, 0x2b5, 0, 0),
    m(901, 0x2b5, 0, 0),
    m(1844, 0x1, 0, 0),
    m(1318, 0x2b5, 0, 0),
    m(1654, 0x3, 0, 2),
    m(1807, 0x3, 0, 2),
    // TariffRentalPaymentInfo
    m(1021, 0x8, 0, 0),
    m(1022, 0x8, 0, 0),
    m(1209, 0x11e, 0, 0),
    m(1890, 0x2de, 0, 0),
    m(1027, 0x3, 0, 0),
    m(1275, 0x2cd, 0, 0),
    // VkontakteIntegrationSettings
    m(1933, 0x7, 0, 0),
    m(1934, 0x0, 20, 1),
    m(942, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    m(1767, 0x4, 0, 0),
    m(1935, 0x0, 0, 0),
    // WebUISettings
    m(1288, 0x0, 0, 0),
    m(1949, 0x0, 5, 1),
    m(1950, 0x0, 5, 1),
    m(1077, 0x213, 44, 1),
    m(1951, 0x0, 0, 0),
    m(1952, 0x213, 44, 1),
    // WebUISettingsData
    m(1949, 0x0, 43, 1),
    m(1950, 0x0, 43, 1),
    m(1953, 0x0, 0, 0),
    m(1951, 0x0, 0, 0),
    m(1822, 0x0, 0, 0),
    m(1823, 0x0, 0, 0),
    // BasketCheckingMessage
    m(957, 0xb, 0, 0),
    m(958, 0x0, 0, 0),
    m(59, 0x211, 26, 1),
    m(959, 0x8006, 0, 0),
    m(960, 0x0, 0, 0),
    // BatchRatingListsSearchResult
    m(974, 0x286, 28, 1),
    m(994, 0x287, 28, 1),
    m(995, 0x285, 28, 1),
    m(996, 0x284, 28, 1),
    m(997, 0x288, 28, 1),
    // CommonRatingListRequest
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1084, 0x8020, 0, 0),
    m(1085, 0x1, 0, 0),
    m(1086, 0x1, 0, 0),
    // CountryInfo
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1101, 0x0, 0, 0),
    m(1102, 0x7, 0, 0),
    m(1103, 0x0, 0, 0),
    // DeliveryModeSearchParameters
    m(1122, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(1134, 0x0, 34, 1),
    // DirectPaymentModeSettings
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(925, 0x8019, 0, 2),
    m(1158, 0x0, 0, 0),
    m(1159, 0x0, 0, 0),
    // DiscountGroupAddData
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1162, 0x1c3, 0, 0),
    m(1163, 0x7, 0, 0),
    m(1164, 0x1c2, 0, 0),
    // FieldValueMetaInfo
    m(889, 0x1d7, 20, 1),
    m(890, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    m(1217, 0x7, 0, 2),
    // InstanceOptionsData
    m(1256, 0x7, 0, 0),
    m(1267, 0x0, 0, 0),
    m(1268, 0x0, 43, 1),
    m(1269, 0x7, 0, 0),
    m(1270, 0x0, 0, 0),
    // InstanceUserRoleInfo
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(892, 0x7, 0, 0),
    m(1280, 0x7, 0, 0),
    m(1281, 0x7, 0, 0),
    // ItemReviewOperatorSearchParameters
    m(1095, 0x1, 0, 0),
    m(1298, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    m(1309, 0x0, 34, 1),
    m(1305, 0x7, 0, 0),
    // ItemReviewSettings
    m(894, 0x1d5, 17, 1),
    m(1311, 0x0, 0, 0),
    m(1312, 0x1, 0, 0),
    m(1313, 0x1, 0, 0),
    m(1314, 0x7, 0, 0),
    // MessageTemplateInfo
    m(894, 0x1d5, 17, 1),
    m(1337, 0x7, 0, 0),
    m(1163, 0x7, 0, 0),
    m(1338, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    // OperatorInfo
    m(1293, 0x0, 0, 0),
    m(945, 0x0, 0, 0),
    m(947, 0x0, 0, 0),
    m(946, 0x0, 0, 0),
    m(1346, 0x7, 0, 0),
    // OrderCreateData
    m(1133, 0x5, 0, 0),
    m(899, 0x1, 34, 1),
    m(1135, 0x0, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1347, 0x1, 0, 0),
    // OrderLineSearchParameters
    m(243, 0x222, 0, 0),
    m(1354, 0x1, 34, 1),
    m(1355, 0x7, 0, 0),
    m(1356, 0x0, 34, 1),
    m(1357, 0x0, 34, 1),
    // OrderSettings
    m(894, 0x1d5, 17, 1),
    m(1081, 0x5, 0, 0),
    m(1379, 0x2, 0, 0),
    m(1380, 0x2, 0, 0),
    m(1381, 0x0, 0, 0),
    // OtapiCommonTranslatableOptionsInfo
    m(1166, 0x18d, 0, 0),
    m(1400, 0x160, 0, 0),
    m(1401, 0x15d, 0, 0),
    m(1402, 0x196, 0, 0),
    m(1288, 0x0, 0, 2),
    // OtapiConfiguredItemPromotion
    m(901, 0x269, 0, 0),
    m(1043, 0x8015, 0, 0),
    m(863, 0x0, 0, 0),
    m(963, 0x801b, 0, 0),
    m(1177, 0x7, 0, 0),
    // OtapiItemPicture
    m(1224, 0x0, 0, 0),
    m(1478, 0x1e1, 0, 0),
    m(1479, 0x1e1, 0, 0),
    m(1480, 0x1e1, 0, 0),
    m(1481, 0x7, 0, 0),
    // OtapiItemSearchProperty
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1493, 0x7, 0, 0),
    m(1494, 0x7, 0, 0),
    m(1213, 0x240, 64, 1),
    // RatingListElementsInsertData
    m(1083, 0x8016, 0, 0),
    m(318, 0x0, 0, 0),
    m(1758, 0x0, 34, 1),
    m(1759, 0x1, 0, 0),
    m(1084, 0x8020, 0, 0),
    // SimplifiedAdditionalPrice
    m(900, 0x0, 0, 0),
    m(962, 0x0, 0, 0),
    m(886, 0x8001, 0, 0),
    m(890, 0x0, 0, 0),
    m(901, 0x2ae, 0, 0),
    // SimplifiedBasketAddElement
    m(1298, 0x0, 0, 2),
    m(1671, 0x0, 0, 2),
    m(1836, 0x0, 0, 2),
    m(1837, 0x2a3, 0, 0),
    m(1838, 0x2a3, 0, 1),
    // SimplifiedDeliveryMode
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(901, 0x2ae, 0, 0),
    m(1132, 0x7, 0, 0),
    // TariffHistoryElement
    m(863, 0x1, 0, 0),
    m(1260, 0x8, 0, 0),
    m(1275, 0x2cd, 0, 0),
    m(1884, 0x1e6, 0, 0),
    m(944, 0x7, 0, 0),
    // TicketMessage
    m(1897, 0x0, 0, 0),
    m(1154, 0x0, 0, 0),
    m(1304, 0x0, 0, 0),
    m(958, 0x0, 0, 0),
    m(1656, 0x800f, 0, 0),
    // UserProfileFieldSettings
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(925, 0x8019, 0, 2),
    m(890, 0x0, 0, 0),
    m(1325, 0x802e, 0, 0),
    // WarehouseItemConfigurationData
    m(863, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(1936, 0x7, 0, 0),
    m(1348, 0x1, 0, 0),
    m(1937, 0x7, 0, 0),
    // WarehouseVendorInfo
    m(863, 0x4, 0, 0),
    m(890, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(1449, 0x0, 0, 0),
    // AdditionalItemInfo
    m(894, 0x1d5, 17, 1),
    m(895, 0x0, 0, 0),
    m(896, 0x0, 0, 0),
    m(897, 0x0, 0, 0),
    // AutoRatingListsSettings
    m(894, 0x1d5, 17, 1),
    m(916, 0x7, 0, 0),
    m(918, 0x0, 22, 1),
    m(919, 0x1, 0, 0),
    // BackgroundActivityStepInfo
    m(886, 0x8003, 0, 0),
    m(932, 0x0, 0, 0),
    m(933, 0x1, 0, 0),
    m(926, 0x11a, 23, 1),
    // BannerInfo
    m(890, 0x0, 0, 0),
    m(934, 0x0, 0, 0),
    m(935, 0x8005, 0, 0),
    m(936, 0x0, 0, 0),
    // BatchSimplifiedItemConfigurationInfo
    m(998, 0x2a5, 0, 0),
    m(999, 0x2a6, 0, 0),
    m(990, 0x29f, 1, 1),
    m(989, 0x2a4, 29, 1),
    // CollectionInfo
    m(899, 0x238, 30, 1),
    m(988, 0x11e, 0, 0),
    m(1059, 0x108, 0, 0),
    m(1061, 0x143, 31, 1),
    // ConfiguratorDescription
    m(890, 0x0, 0, 2),
    m(904, 0x0, 0, 2),
    m(1093, 0x0, 0, 2),
    m(1094, 0x0, 0, 2),
    // CurrencyRateHistoryGetParameters
    m(1049, 0x0, 0, 0),
    m(1050, 0x0, 0, 0),
    m(1021, 0x8, 0, 0),
    m(1022, 0x8, 0, 0),
    // FeatureRentalPaymentInfo
    m(1021, 0x8, 0, 0),
    m(1022, 0x8, 0, 0),
    m(1209, 0x11e, 0, 0),
    m(517, 0x1d3, 0, 0),
    // InstanceHostingInfo
    m(890, 0x0, 0, 0),
    m(1260, 0x8, 0, 0),
    m(1261, 0x8, 0, 0),
    m(1262, 0x20e, 0, 0),
    // InstanceUserCreateData
    m(942, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    // ItemParameters
    m(1282, 0x7, 0, 2),
    m(1283, 0x7, 0, 2),
    m(1284, 0x1, 0, 2),
    m(1285, 0x7, 0, 2),
    // ItemRatingCollection
    m(1286, 0x8020, 0, 0),
    m(1287, 0x8016, 0, 0),
    m(318, 0x0, 0, 0),
    m(912, 0x1, 0, 0),
    // LanguageInfo
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1295, 0x0, 0, 0),
    m(1324, 0x7, 0, 0),
    // MessengerSettings
    m(894, 0x1d5, 17, 1),
    m(1339, 0x0, 20, 1),
    m(1340, 0x0, 0, 0),
    m(1341, 0x0, 20, 1),
    // OrderAddData
    m(1135, 0x0, 0, 0),
    m(1151, 0x0, 0, 0),
    m(1347, 0x1, 0, 0),
    m(974, 0x218, 22, 1),
    // OrderListFrameWithSummary
    m(1368, 0x246, 2, 1),
    m(952, 0x1, 0, 0),
    m(1369, 0x5, 0, 0),
    m(1370, 0x5, 0, 0),
    // OrderUpdateData
    m(1133, 0x5, 0, 0),
    m(1135, 0x0, 0, 0),
    m(1390, 0x0, 0, 0),
    m(1391, 0x1b6, 0, 0),
    // OtapiDeliveryServiceSystemSettings
    m(894, 0x1d5, 17, 1),
    m(1413, 0x7, 0, 0),
    m(1420, 0x0, 0, 0),
    m(1421, 0x0, 0, 0),
    // OtapiItemPropertyValue
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1100, 0x0, 0, 0),
    m(1180, 0x1, 0, 0),
    // OtapiWarehouseCategoryInfo
    m(863, 0x4, 0, 0),
    m(890, 0x0, 0, 0),
    m(1171, 0x4, 0, 0),
    m(1181, 0x7, 0, 0),
    // ProviderOrdersIntegrationInfo
    m(1413, 0x7, 0, 0),
    m(1198, 0x7, 0, 0),
    m(1729, 0x7, 0, 0),
    m(1730, 0x7, 0, 0),
    // ProviderSearchMethod
    m(894, 0x1d5, 17, 1),
    m(863, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1736, 0x0, 0, 0),
    // ProviderSearchSortInfo
    m(893, 0x0, 0, 0),
    m(1656, 0x802a, 0, 0),
    m(1377, 0x8026, 0, 0),
    m(900, 0x0, 0, 0),
    // RequestGroupInfo
    m(1767, 0x0, 0, 0),
    m(1768, 0x6, 0, 0),
    m(924, 0x6, 0, 0),
    m(1769, 0x28c, 77, 1),
    // StrategyInfo
    m(863, 0xb, 0, 0),
    m(890, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    m(1043, 0x8015, 0, 2),
    // TranslationSearchParameters
    m(1903, 0x7, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1904, 0x802d, 0, 0),
    m(1905, 0x0, 0, 0),
    // UserPreferencesUpdateData
    m(1122, 0x0, 0, 0),
    m(877, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1836, 0x0, 0, 0),
    // UserRegistrationData
    m(942, 0x0, 0, 0),
    m(943, 0x0, 0, 0),
    m(950, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    // VendorRating
    m(1926, 0x1, 0, 0),
    m(1927, 0x3, 0, 0),
    m(1928, 0x3, 0, 0),
    m(1929, 0x3, 0, 0),
    // WarehouseItemConfigurationInfo
    m(863, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(901, 0x5, 0, 0),
    m(1348, 0x1, 0, 0),
    // WarehouseItemPropertyValueInfo
    m(890, 0x0, 0, 0),
    m(1944, 0x0, 0, 0),
    m(1945, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    // WebSiteVersion
    m(1946, 0x0, 0, 0),
    m(1947, 0x8, 0, 0),
    m(1177, 0x7, 0, 0),
    m(1948, 0x0, 0, 0),
    // YandexMarketIntegrationSettings
    m(894, 0x1d5, 17, 1),
    m(1954, 0x0, 0, 0),
    m(1658, 0x0, 0, 0),
    m(1955, 0x0, 0, 0),
    // AdditionalVendorInfo
    m(890, 0x0, 0, 0),
    m(905, 0x1d8, 20, 1),
    m(894, 0x1d5, 17, 1),
    // AdditionalVendorInfoUpdateData
    m(890, 0x0, 0, 0),
    m(905, 0x1d8, 20, 1),
    m(906, 0x7, 0, 0),
    // Archive
    m(909, 0x10f, 21, 1),
    m(910, 0x3, 0, 0),
    m(911, 0x10e, 1, 1),
    // AuthenticationSystemInfo
    m(863, 0x8010, 0, 0),
    m(890, 0x0, 0, 0),
    m(915, 0x0, 0, 0),
    // BackgroundActivityStepActionInfo
    m(863, 0xa, 0, 0),
    m(900, 0x0, 0, 0),
    m(59, 0x211, 26, 1),
    // BasketCheckingResult
    m(920, 0x7, 0, 0),
    m(923, 0x1, 0, 0),
    m(961, 0x121, 27, 1),
    // BatchItemTotalCost
    m(988, 0x269, 0, 0),
    m(989, 0x1b7, 1, 1),
    m(990, 0x125, 0, 0),
    // BriefCategory
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(889, 0x134, 1, 1),
    // CallArchive
    m(1017, 0x10d, 0, 0),
    m(1018, 0x10d, 0, 0),
    m(1019, 0x10d, 0, 0),
    // CheckedCurrencyRate
    m(1049, 0x0, 0, 2),
    m(1050, 0x0, 0, 2),
    m(959, 0x800a, 0, 2),
    // CitySearchParameters
    m(1051, 0x0, 0, 0),
    m(1056, 0x7, 0, 0),
    m(1057, 0x0, 0, 0),
    // CollectionSummary
    m(1043, 0x8015, 0, 0),
    m(988, 0x11e, 0, 0),
    m(1059, 0x108, 0, 0),
    // ComponentCallStatistics
    m(890, 0x0, 0, 0),
    m(1092, 0x2d5, 0, 0),
    m(952, 0x3, 0, 0),
    // ContentMenuItemInfo
    m(863, 0x1, 0, 0),
    m(890, 0x0, 0, 0),
    m(1100, 0x0, 0, 0),
    // CurrencyInfo
    m(960, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1104, 0x0, 0, 0),
    // CurrencyInformation
    m(890, 0x0, 0, 0),
    m(1105, 0x7, 0, 0),
    m(1106, 0x5, 0, 0),
    // CurrencySynchronizationMode
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1119, 0x7, 0, 0),
    // DeliveryPickupPointSearchParameters
    m(1135, 0x0, 0, 0),
    m(1122, 0x0, 0, 0),
    m(1054, 0x0, 0, 0),
    // DirectPaymentSettings
    m(1160, 0x1bc, 22, 1),
    m(1161, 0x0, 20, 1),
    m(894, 0x1d5, 17, 1),
    // EventInfo
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(1198, 0x7, 0, 0),
    // FeatureInfo
    m(890, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    m(930, 0x0, 5, 1),
    // FeatureTypeInfo
    m(890, 0x0, 0, 0),
    m(1210, 0x20e, 0, 0),
    m(1211, 0x7, 0, 0),
    // FinancialReport
    m(894, 0x1d5, 17, 1),
    m(1240, 0x8, 0, 0),
    m(879, 0x1df, 0, 0),
    // FinancialReportBalanceInfo
    m(1241, 0x5, 0, 0),
    m(1242, 0x5, 0, 0),
    m(1243, 0x5, 0, 0),
    // ImportItemReviewsInfo
    m(1246, 0x1, 0, 0),
    m(1247, 0x1, 0, 0),
    m(1248, 0x1, 0, 0),
    // ItemReviewAnswerAddData
    m(958, 0x0, 0, 0),
    m(1288, 0x0, 0, 0),
    m(1289, 0x0, 34, 1),
    // ItemWeightInfo
    m(886, 0x0, 0, 0),
    m(900, 0x0, 0, 0),
    m(1133, 0x5, 0, 0),
    // LogEntrySearchParameters
    m(1330, 0x801a, 0, 0),
    m(1331, 0x0, 0, 0),
    m(1156, 0x0, 0, 0),
    // MarketMerchInfo
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(1334, 0x7, 0, 0),
    // MarketMerchPriceConfig
    m(863, 0xa, 0, 0),
    m(1335, 0x26a, 22, 1),
    m(1336, 0x29d, 0, 0),
    // OrderTotalCostPerCurrency
    m(877, 0x0, 0, 0),
    m(988, 0x5, 0, 0),
    m(1369, 0x5, 0, 0),
    // PackageTotalCostPerCurrency
    m(877, 0x0, 0, 0),
    m(1062, 0x5, 0, 0),
    m(1673, 0x5, 0, 0),
    // PackageTrackingCheckpoint
    m(1674, 0x8, 0, 0),
    m(959, 0x0, 0, 0),
    m(1449, 0x0, 0, 0),
    // PasswordRecoveryConfirmationResultInfo
    m(943, 0x0, 0, 0),
    m(942, 0x0, 0, 0),
    m(1197, 0x0, 0, 0),
    // PaymentFormParameter
    m(890, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    m(1683, 0x7, 0, 0),
    // ProviderOrdersParameters
    m(1156, 0x0, 0, 0),
    m(1666, 0x0, 34, 1),
    m(1376, 0x0, 34, 1),
    // ProviderSessionInfo
    m(863, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    m(879, 0x26e, 0, 0),
    // RatingListItemSearchParameters
    m(318, 0x0, 0, 0),
    m(1083, 0x8016, 0, 0),
    m(1445, 0x802b, 0, 0),
    // RatingListSearchParameters
    m(1083, 0x8016, 0, 0),
    m(1084, 0x8020, 0, 0),
    m(1761, 0x0, 43, 1),
    // RentalPaymentSummaryInfo
    m(1762, 0x2ce, 0, 0),
    m(1764, 0x2ce, 75, 1),
    m(1766, 0x1d2, 76, 1),
    // SimplifiedConfigurationSelection
    m(1299, 0x0, 0, 2),
    m(1348, 0x1, 0, 2),
    m(1840, 0x2b6, 0, 1),
    // SimplifiedItemConfigurationPropertyValueInfo
    m(863, 0x0, 0, 2),
    m(1850, 0x7, 0, 2),
    m(1838, 0x7, 0, 2),
    // SimplifiedItemProperty
    m(904, 0x2b1, 0, 1),
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    // SimplifiedItemPropertyValue
    m(1851, 0x2b4, 0, 0),
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    // SimplifiedValueWithId
    m(863, 0x0, 0, 2),
    m(900, 0x0, 0, 2),
    m(1856, 0x8029, 0, 2),
    // Size
    m(1696, 0x1, 0, 0),
    m(1245, 0x1, 0, 0),
    m(1244, 0x1, 0, 0),
    // SmsServiceSettings
    m(1862, 0x2be, 22, 1),
    m(1863, 0x7, 0, 0),
    m(894, 0x1d5, 17, 1),
    // SocialNetworkOptionsInfo
    m(1868, 0x0, 0, 0),
    m(1869, 0x191, 0, 0),
    m(1401, 0x15d, 0, 0),
    // TranslationInfo
    m(863, 0x0, 0, 0),
    m(1901, 0x0, 0, 0),
    m(1902, 0x0, 0, 0),
    // TurnoverInfo
    m(1907, 0x5, 0, 0),
    m(1909, 0x2d7, 84, 1),
    m(1910, 0x20e, 0, 0),
    // VendorScores
    m(1930, 0x5, 0, 0),
    m(1931, 0x5, 0, 0),
    m(1932, 0x5, 0, 0),
    // WarehouseItemSearchParameters
    m(318, 0x4, 0, 0),
    m(1426, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    // AccountStatement
    m(883, 0x2c3, 0, 0),
    m(885, 0x2d6, 15, 1),
    // AccountStatementAdministration
    m(883, 0x2c4, 0, 0),
    m(885, 0x2d7, 15, 1),
    // ActionId
    m(863, 0x1, 0, 2),
    m(886, 0x8000, 0, 2),
    // ArchiveRecord
    m(912, 0x3, 0, 0),
    m(913, 0x8, 0, 0),
    // BackgroundActivityIdentificationInfo
    m(886, 0x8004, 0, 0),
    m(863, 0xa, 0, 0),
    // BatchErrorInfoOfGeneralErrorCode
    m(963, 0x8014, 0, 0),
    m(964, 0x0, 0, 0),
    // BatchRatingListSearchParameters
    m(992, 0x282, 28, 1),
    m(993, 0x7, 0, 0),
    // BulkItemsResult
    m(920, 0x7, 0, 0),
    m(974, 0x23c, 1, 1),
    // CallStatistic
    m(1027, 0x3, 0, 0),
    m(1028, 0x3, 0, 0),
    // CollectionSummaryInfo
    m(952, 0x1, 0, 0),
    m(1062, 0x11e, 0, 0),
    // CommonInstanceKeyOptionsInfo
    m(1068, 0x0, 0, 0),
    m(1069, 0x7, 0, 0),
    // CommonOrderOptionsInfo
    m(1081, 0x5, 0, 0),
    m(1082, 0x1e9, 0, 0),
    // CommonRegistrationOptionsInfo
    m(1087, 0x7, 0, 0),
    m(1088, 0x7, 0, 0),
    // CommonShowcaseOptionsInfo
    m(1089, 0x7, 0, 0),
    m(1090, 0x1fe, 0, 0),
    // ContentList
    m(450, 0x0, 0, 1),
    m(1084, 0x8009, 0, 2),
    // DataSubListOfCityInfo
    m(450, 0x140, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfContentMenuItemInfo
    m(450, 0x153, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfDeliveryMode
    m(450, 0x1b7, 7, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfDirectPaymentInfo
    m(450, 0x1bb, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfDiscountGroupUserInfo
    m(450, 0x1c1, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfItemRatingCollection
    m(450, 0x1f4, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfItemReviewInfo
    m(450, 0x1f9, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfLogEntryInfo
    m(450, 0x204, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiBrandInfo
    m(450, 0x22e, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiCategory
    m(450, 0x22f, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiItemInfo
    m(450, 0x23d, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiItemReview
    m(450, 0x241, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiOrderInfo
    m(450, 0x246, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiOrderLineInfo
    m(450, 0x247, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiPackageAdminInfo
    m(450, 0x248, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiPaymentInfo
    m(450, 0x24a, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiPickupPointInfo
    m(450, 0x24b, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiPromoItemInfo
    m(450, 0x24c, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiTransactionInfo
    m(450, 0x251, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiVendorInfo
    m(450, 0x253, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiWarehouseCategoryInfo
    m(450, 0x254, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfOtapiWarehouseItemInfo
    m(450, 0x255, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfSimplifiedItemInfo
    m(450, 0x2ad, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfSimplifiedItemReview
    m(450, 0x2b2, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfSimplifiedVendorInfo
    m(450, 0x2bb, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfString
    m(450, 0x0, 22, 1),
    m(952, 0x1, 0, 0),
    // DataSubListOfTranslationInfo
    m(450, 0x2db, 22, 1),
    m(952, 0x1, 0, 0),
    // DiscountIdentificationParametrInfo
    m(1166, 0x171, 0, 0),
    m(1167, 0x5, 0, 0),
    // EditablePriceFormationSettings
    m(1190, 0x1, 0, 2),
    m(1191, 0x7, 0, 2),
    // ElementDiscountInfo
    m(890, 0x0, 0, 2),
    m(904, 0x5, 0, 2),
    // FieldPlaceholderMetaInfo
    m(904, 0x0, 0, 2),
    m(891, 0x0, 0, 2),
    // FinancialCalculationReport
    m(450, 0x1d9, 22, 1),
    m(1114, 0x0, 0, 0),
    // ImageUrl
    m(1244, 0x1, 0, 2),
    m(1245, 0x1, 0, 2),
    // ImportedCategoryIds
    m(1249, 0x0, 0, 2),
    m(1250, 0x0, 0, 2),
    // InstanceAccountInfo
    m(1251, 0x5, 0, 0),
    m(1252, 0x5, 0, 0),
    // InstanceListOfCurrencyInfo
    m(1263, 0x156, 0, 0),
    m(1265, 0x156, 41, 1),
    // InstanceListOfMoney
    m(1263, 0x20e, 0, 0),
    m(1265, 0x20e, 42, 1),
    // ItemMarketPriceInfo
    m(863, 0x0, 0, 0),
    m(901, 0x269, 0, 0),
    // ItemReviewSearchParameters
    m(1298, 0x0, 0, 0),
    m(1310, 0x8021, 0, 0),
    // Money
    m(1104, 0x0, 0, 2),
    m(960, 0x0, 0, 2),
    // OrderDetailsInfo
    m(395, 0x246, 0, 0),
    m(1352, 0x28e, 48, 1),
    // OrderLineStatusSummary
    m(959, 0x292, 0, 0),
    m(912, 0x1, 0, 0),
    // OrderRecreateData
    m(1156, 0x0, 0, 0),
    m(899, 0x1, 34, 1),
    // OrderSearchParametersForUser
    m(1043, 0x8015, 0, 0),
    m(1378, 0x7, 0, 0),
    // OrderedCurrency
    m(960, 0x0, 0, 2),
    m(1071, 0x1, 0, 2),
    // OtapiDeliveryModeServiceSystemInfo
    m(1206, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    // OtapiItemVideo
    m(1226, 0x0, 0, 2),
    m(1224, 0x0, 0, 2),
    // OtapiQuantityRange
    m(1654, 0x3, 0, 0),
    m(901, 0x269, 0, 0),
    // OtapiSearchBrandInfo
    m(316, 0x0, 0, 0),
    m(1456, 0x0, 0, 0),
    // PackageTrackingInfo
    m(1675, 0x0, 0, 0),
    m(1676, 0x18b, 0, 0),
    // PasswordRecoveryRequestResultInfo
    m(943, 0x0, 0, 0),
    m(1677, 0x0, 0, 0),
    // ProviderOrdersIntegrationSettings
    m(894, 0x1d5, 17, 1),
    m(1731, 0x2c9, 0, 0),
    // ProviderPromotionTypeInfo
    m(863, 0x801d, 0, 0),
    m(890, 0x0, 0, 0),
    // ProviderSearchMethodSettings
    m(894, 0x1d5, 17, 1),
    m(1757, 0x0, 20, 1),
    // ProviderSettings
    m(894, 0x1d5, 17, 1),
    m(1731, 0x2ca, 0, 0),
    // RequestGroupItem
    m(863, 0x0, 0, 2),
    m(1674, 0x6, 0, 2),
    // SelectorExportersSettings
    m(1814, 0x2f3, 0, 0),
    m(894, 0x1d5, 17, 1),
    // SimplifiedItemConfigurationPropertyInfo
    m(904, 0x2ab, 0, 1),
    m(863, 0x0, 0, 2),
    // SimplifiedItemConfigurationPropertyList
    m(1840, 0x2a9, 0, 1),
    m(1849, 0x0, 0, 2),
    // SimplifiedItemPropertyList
    m(1840, 0x2af, 0, 1),
    m(1849, 0x0, 0, 2),
    // SimplifiedPrice
    m(1853, 0x5, 0, 2),
    m(1854, 0x5, 0, 2),
    // SimplifiedPropertySelection
    m(863, 0x0, 0, 2),
    m(1855, 0x0, 0, 2),
    // TextByLang
    m(958, 0x0, 0, 0),
    m(1891, 0x0, 0, 0),
    // TicketCategoryInfo
    m(318, 0x0, 0, 0),
    m(890, 0x0, 0, 0),
    // TicketDetails
    m(675, 0x2d3, 0, 0),
    m(1893, 0x2d4, 83, 1),
    // TranslatableContentInfo
    m(863, 0x0, 0, 0),
    m(891, 0x0, 0, 0),
    // TranslationUpdateData
    m(958, 0x0, 0, 0),
    m(1906, 0x7, 0, 0),
    // UploadUrlInfo
    m(863, 0x0, 0, 0),
    m(1911, 0x0, 0, 0),
    // UserSettings
    m(1088, 0x7, 0, 0),
    m(894, 0x1d5, 17, 1),
    // UserStatusData
    m(1924, 0x7, 0, 0),
    m(1925, 0x2ef, 0, 0),
    // UserStatusInfo
    m(942, 0x0, 0, 0),
    m(863, 0xb, 0, 0),
    // WarehouseItemImageInfo
    m(1224, 0x0, 0, 0),
    m(1481, 0x7, 0, 0),
    // WarehousePropertyValueInfo
    m(863, 0x0, 0, 0),
    m(904, 0x0, 0, 0),
    // WarningReason
    m(1926, 0x801f, 0, 0),
    m(932, 0x0, 0, 0),
    // AdditionalPriceCollectionInfo
    m(899, 0x109, 18, 1),
    // ApplicationDesignSettings
    m(907, 0x308, 0, 0),
    // ArrayOfContentList
    m(485, 0x151, 0, 1),
    // AuthenticationInfo
    m(914, 0x0, 0, 0),
    // BackgroundActivitySearchParameters
    m(930, 0x8004, 25, 1),
    // BannerInfoList
    m(450, 0x11c, 1, 1),
    // BatchAdditionalPriceElement
    m(898, 0x124, 0, 0),
    // BatchAdditionalPrices
    m(899, 0x123, 1, 1),
    // BriefCatalog
    m(1016, 0x134, 1, 1),
    // CategorySearchUrl
    m(1047, 0x0, 0, 0),
    // CheckCurrencyRatesResult
    m(1048, 0x13f, 1, 1),
    // CommonUserProfileOptionsInfo
    m(1091, 0x5, 0, 0),
    // DataListOfActionInfo
    m(450, 0x105, 22, 1),
    // DataListOfAuthenticationSystemInfo
    m(450, 0x112, 22, 1),
    // DataListOfBackgroundActivityInfo
    m(450, 0x118, 22, 1),
    // DataListOfBillInfo
    m(450, 0x12f, 22, 1),
    // DataListOfCountryInfo
    m(450, 0x155, 22, 1),
    // DataListOfCurrencyInfo
    m(450, 0x156, 22, 1),
    // DataListOfCurrencyRate
    m(450, 0x158, 22, 1),
    // DataListOfCurrencySynchronizationMode
    m(450, 0x15b, 22, 1),
    // DataListOfDiscountGroupInfo
    m(450, 0x1bf, 22, 1),
    // DataListOfEditableOtapiCategory
    m(450, 0x1c6, 22, 1),
    // DataListOfElementId
    m(450, 0xb, 22, 1),
    // DataListOfEmailServerInfo
    m(450, 0x1cb, 22, 1),
    // DataListOfEventInfo
    m(450, 0x1cd, 22, 1),
    // DataListOfExportingTargetInfo
    m(450, 0x1ce, 22, 1),
    // DataListOfExternalDeliveryRate
    m(450, 0x1cf, 22, 1),
    // DataListOfExternalDeliveryType
    m(450, 0x1d0, 22, 1),
    // DataListOfFeatureInfo
    m(450, 0x1d1, 22, 1),
    // DataListOfInstanceRoleRightInfo
    m(450, 0x1ec, 22, 1),
    // DataListOfInstanceUserInfo
    m(450, 0x1ee, 22, 1),
    // DataListOfInstanceUserRoleInfo
    m(450, 0x1f0, 22, 1),
    // DataListOfItemMarketPriceInfo
    m(450, 0x1f2, 22, 1),
    // DataListOfItemProviderType
    m(450, 0x8015, 22, 1),
    // DataListOfLanguageInfo
    m(450, 0x200, 22, 1),
    // DataListOfMarketMerchInfo
    m(450, 0x207, 22, 1),
    // DataListOfMarketMerchPriceConfig
    m(450, 0x208, 22, 1),
    // DataListOfMetaEntityInfo
    m(450, 0x20d, 22, 1),
    // DataListOfNamedProperty
    m(450, 0x213, 22, 1),
    // DataListOfOperationTypeInfo
    m(450, 0x215, 22, 1),
    // DataListOfOperatorInfo
    m(450, 0x216, 22, 1),
    // DataListOfOtapiArea
    m(450, 0x22c, 22, 1),
    // DataListOfOtapiBoxStatistics
    m(450, 0x22d, 22, 1),
    // DataListOfOtapiCommonTranslatableOptionsInfo
    m(450, 0x230, 22, 1),
    // DataListOfOtapiDeliveryCost
    m(450, 0x233, 22, 1),
    // DataListOfOtapiDeliveryModeServiceSystemInfo
    m(450, 0x234, 22, 1),
    // DataListOfOtapiDeliveryServiceSystemInfo
    m(450, 0x235, 22, 1),
    // DataListOfOtapiItemPromotion
    m(450, 0x23f, 22, 1),
    // DataListOfOtapiItemSearchProperty
    m(450, 0x242, 22, 1),
    // DataListOfOtapiSearchBrandInfo
    m(450, 0x24e, 22, 1),
    // DataListOfOtapiSearchCategoryInfo
    m(450, 0x24f, 22, 1),
    // DataListOfPackageStatusInfo
    m(450, 0x25c, 22, 1),
    // DataListOfPackageTrackingCheckpoint
    m(450, 0x25e, 22, 1),
    // DataListOfPriceFormationGroupInfo
    m(450, 0x26a, 22, 1),
    // DataListOfProviderInfo
    m(450, 0x271, 22, 1),
    // DataListOfProviderSearchMethod
    m(450, 0x277, 22, 1),
    // DataListOfProviderSearchMethodInfo
    m(450, 0x278, 22, 1),
    // DataListOfProviderSessionInfo
    m(450, 0x27d, 22, 1),
    // DataListOfSocialNetworkInfo
    m(450, 0x2c1, 22, 1),
    // DataListOfStrategyInfo
    m(450, 0x2c8, 22, 1),
    // DataListOfTextByLang
    m(450, 0x2cf, 22, 1),
    // DataListOfTranslatableContentInfo
    m(450, 0x2da, 22, 1),
    // DataListOfUserProfileFieldSettings
    m(450, 0x2e6, 22, 1),
    // DataListOfUserProfileInfo
    m(450, 0x2e7, 22, 1),
    // DiscountInfo
    m(1168, 0x5, 0, 0),
    // ElementFields
    m(1192, 0x239, 0, 1),
    // ImportSubCatalogTreeResult
    m(450, 0x1e4, 1, 1),
    // NamedParameters
    m(931, 0x211, 0, 1),
    // OrderFilter
    m(1353, 0x0, 0, 0),
    // OrderLineSplitData
    m(1358, 0x1, 0, 0),
    // OrdersHistory
    m(974, 0x245, 50, 1),
    // OtapiItemDescription
    m(1436, 0x0, 0, 0),
    // PackageExportParameters
    m(1667, 0x0, 0, 0),
    // PricePercent
    m(877, 0x0, 0, 2),
    // SalesLinePurchInfoList
    m(1790, 0x290, 0, 1),
    // SimplifiedBasketAddRequest
    m(1839, 0x2a0, 0, 1),
    // StatisticsSettingsInfo
    m(1882, 0x7, 0, 2),
    // StatisticsSettingsUpdateData
    m(1882, 0x7, 0, 0),
    // TariffChangeHistory
    m(899, 0x2cc, 82, 1),
    // WarehouseItemImageData
    m(1481, 0x7, 0, 2),
    // WarehouseItemImportData
    m(1943, 0x0, 0, 0),
    // WarehousePropertyInfoList
    m(450, 0x300, 1, 1),
    // WarehousePropertyValueInfoList
    m(450, 0x303, 1, 1),
];

pub(crate) static TYPES: [TypeRow; 525] = [
    ty(847, 14, 0, 0, NOTHING), // AccountAdministrationInfo
    ty(1361, 8, 0, 0, NOTHING), // AccountInfo
    ty(2177, 2, 0, 0, NOTHING), // AccountStatement
    ty(2179, 2, 0, 0, NOTHING), // AccountStatementAdministration
    ty(2181, 2, 0, 0, NOTHING), // ActionId
    ty(1591, 6, 0, 0, NOTHING), // ActionInfo
    ty(1885, 4, 0, 0, NOTHING), // AdditionalItemInfo
    ty(1886, 3, 0, 0, NOTHING), // AdditionalItemInfoUpdateData
    ty(2355, 1, 0, 0, NOTHING), // AdditionalPriceCollectionInfo
    ty(1603, 5, 0, 0, NOTHING), // AdditionalPriceInfo
    ty(2021, 3, 0, 0, NOTHING), // AdditionalVendorInfo
    ty(2024, 3, 0, 0, NOTHING), // AdditionalVendorInfoUpdateData
    ty(2356, 1, 0, 0, NOTHING), // ApplicationDesignSettings
    ty(2027, 3, 0, 0, NOTHING), // Archive
    ty(879, 1, 0, 0, m(904, 0x3, 0, 0)), // ArchiveMethod
    ty(2183, 2, 0, 0, NOTHING), // ArchiveRecord
    ty(2357, 1, 1, 0, NOTHING), // ArrayOfContentList
    ty(2358, 1, 0, 0, NOTHING), // AuthenticationInfo
    ty(2030, 3, 0, 0, NOTHING), // AuthenticationSystemInfo
    ty(1889, 4, 0, 0, NOTHING), // AutoRatingListsSettings
    ty(1890, 3, 0, 0, NOTHING), // AutoRatingListsSettingsUpdateData
    ty(2033, 2, 0, 0, NOTHING), // BackgroundActivityActionInfo
    ty(1055, 11, 0, 0, NOTHING), // BackgroundActivityFullInfo
    ty(2185, 2, 0, 0, NOTHING), // BackgroundActivityIdentificationInfo
    ty(1055, 10, 0, 0, NOTHING), // BackgroundActivityInfo
    ty(2359, 1, 0, 0, NOTHING), // BackgroundActivitySearchParameters
    ty(2033, 3, 0, 0, NOTHING), // BackgroundActivityStepActionInfo
    ty(1893, 4, 0, 0, NOTHING), // BackgroundActivityStepInfo
    ty(1897, 4, 0, 0, NOTHING), // BannerInfo
    ty(2360, 1, 1, 0, NOTHING), // BannerInfoList
    ty(816, 5, 0, 0, NOTHING), // BasePrice
    ty(1007, 11, 0, 0, NOTHING), // BaseUserInfo
    ty(1597, 6, 2, 0, NOTHING), // BaseUserInfoListFrameWithSummary
    ty(1735, 5, 0, 0, NOTHING), // BasketCheckingMessage
    ty(2036, 3, 0, 0, NOTHING), // BasketCheckingResult
    ty(2361, 1, 0, 0, NOTHING), // BatchAdditionalPriceElement
    ty(1603, 6, 0, 0, NOTHING), // BatchAdditionalPriceInfo
    ty(2362, 1, 0, 0, NOTHING), // BatchAdditionalPrices
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
    ty(2363, 1, 0, 0, NOTHING), // BriefCatalog
    ty(2042, 3, 0, 0, NOTHING), // BriefCategory
    ty(2191, 2, 0, 0, NOTHING), // BulkItemsResult
    ty(2045, 3, 0, 0, NOTHING), // CallArchive
    ty(1472, 7, 0, 0, NOTHING), // CallArchivesSearchParameters
    ty(2193, 2, 0, 0, NOTHING), // CallStatistic
    ty(917, 13, 0, 0, NOTHING), // CallStatistics
    ty(1100, 1, 0, 0, NOTHING), // CategoryId
    ty(1153, 10, 0, 0, NOTHING), // CategoryImportInfo
    ty(879, 1, 0, 0, m(904, 0x0, 0, 0)), // CategoryMetaDataItem
    ty(2364, 1, 0, 0, NOTHING), // CategorySearchUrl
    ty(2365, 1, 0, 0, NOTHING), // CheckCurrencyRatesResult
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
    ty(2366, 1, 0, 0, NOTHING), // CommonUserProfileOptionsInfo
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
    ty(1479, 7, 0, 0, m(1106, 0x5, 0, 0)), // CurrencyRate
    ty(1913, 4, 0, 0, NOTHING), // CurrencyRateHistoryGetParameters
    ty(1621, 6, 0, 0, NOTHING), // CurrencySettings
    ty(2069, 3, 0, 0, NOTHING), // CurrencySynchronizationMode
    ty(2367, 1, 1, 0, NOTHING), // DataListOfActionInfo
    ty(2368, 1, 1, 0, NOTHING), // DataListOfAuthenticationSystemInfo
    ty(2369, 1, 1, 0, NOTHING), // DataListOfBackgroundActivityInfo
    ty(2370, 1, 1, 0, NOTHING), // DataListOfBillInfo
    ty(2371, 1, 1, 0, NOTHING), // DataListOfCountryInfo
    ty(2372, 1, 1, 0, NOTHING), // DataListOfCurrencyInfo
    ty(2373, 1, 1, 0, NOTHING), // DataListOfCurrencyRate
    ty(2374, 1, 1, 0, NOTHING), // DataListOfCurrencySynchronizationMode
    ty(2375, 1, 1, 0, NOTHING), // DataListOfDiscountGroupInfo
    ty(2376, 1, 1, 0, NOTHING), // DataListOfEditableOtapiCategory
    ty(2377, 1, 1, 0, NOTHING), // DataListOfElementId
    ty(2378, 1, 1, 0, NOTHING), // DataListOfEmailServerInfo
    ty(2379, 1, 1, 0, NOTHING), // DataListOfEventInfo
    ty(2380, 1, 1, 0, NOTHING), // DataListOfExportingTargetInfo
    ty(2381, 1, 1, 0, NOTHING), // DataListOfExternalDeliveryRate
    ty(2382, 1, 1, 0, NOTHING), // DataListOfExternalDeliveryType
    ty(2383, 1, 1, 0, NOTHING), // DataListOfFeatureInfo
    ty(2384, 1, 1, 0, NOTHING), // DataListOfInstanceRoleRightInfo
    ty(2385, 1, 1, 0, NOTHING), // DataListOfInstanceUserInfo
    ty(2386, 1, 1, 0, NOTHING), // DataListOfInstanceUserRoleInfo
    ty(2387, 1, 1, 0, NOTHING), // DataListOfItemMarketPriceInfo
    ty(2388, 1, 1, 0, NOTHING), // DataListOfItemProviderType
    ty(2217, 1, 1, 0, NOTHING), // DataListOfItemRatingCollection
    ty(2389, 1, 1, 0, NOTHING), // DataListOfLanguageInfo
    ty(2390, 1, 1, 0, NOTHING), // DataListOfMarketMerchInfo
    ty(2391, 1, 1, 0, NOTHING), // DataListOfMarketMerchPriceConfig
    ty(2392, 1, 1, 0, NOTHING), // DataListOfMetaEntityInfo
    ty(2393, 1, 1, 0, NOTHING), // DataListOfNamedProperty
    ty(2394, 1, 1, 0, NOTHING), // DataListOfOperationTypeInfo
    ty(2395, 1, 1, 0, NOTHING), // DataListOfOperatorInfo
    ty(2396, 1, 1, 0, NOTHING), // DataListOfOtapiArea
    ty(2397, 1, 1, 0, NOTHING), // DataListOfOtapiBoxStatistics
    ty(2223, 1, 1, 0, NOTHING), // DataListOfOtapiBrandInfo
    ty(2225, 1, 1, 0, NOTHING), // DataListOfOtapiCategory
    ty(2398, 1, 1, 0, NOTHING), // DataListOfOtapiCommonTranslatableOptionsInfo
    ty(2399, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryCost
    ty(2400, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryModeServiceSystemInfo
    ty(2401, 1, 1, 0, NOTHING), // DataListOfOtapiDeliveryServiceSystemInfo
    ty(2227, 1, 1, 0, NOTHING), // DataListOfOtapiItemInfo
    ty(2402, 1, 1, 0, NOTHING), // DataListOfOtapiItemPromotion
    ty(2403, 1, 1, 0, NOTHING), // DataListOfOtapiItemSearchProperty
    ty(2235, 1, 1, 0, NOTHING), // DataListOfOtapiPackageAdminInfo
    ty(2241, 1, 1, 0, NOTHING), // DataListOfOtapiPromoItemInfo
    ty(2404, 1, 1, 0, NOTHING), // DataListOfOtapiSearchBrandInfo
    ty(2405, 1, 1, 0, NOTHING), // DataListOfOtapiSearchCategoryInfo
    ty(2245, 1, 1, 0, NOTHING), // DataListOfOtapiVendorInfo
    ty(2406, 1, 1, 0, NOTHING), // DataListOfPackageStatusInfo
    ty(2407, 1, 1, 0, NOTHING), // DataListOfPackageTrackingCheckpoint
    ty(2408, 1, 1, 0, NOTHING), // DataListOfPriceFormationGroupInfo
    ty(2409, 1, 1, 0, NOTHING), // DataListOfProviderInfo
    ty(2410, 1, 1, 0, NOTHING), // DataListOfProviderSearchMethod
    ty(2411, 1, 1, 0, NOTHING), // DataListOfProviderSearchMethodInfo
    ty(2412, 1, 1, 0, NOTHING), // DataListOfProviderSessionInfo
    ty(2413, 1, 1, 0, NOTHING), // DataListOfSocialNetworkInfo
    ty(2414, 1, 1, 0, NOTHING), // DataListOfStrategyInfo
    ty(2257, 1, 1, 0, NOTHING), // DataListOfString
    ty(2415, 1, 1, 0, NOTHING), // DataListOfTextByLang
    ty(2416, 1, 1, 0, NOTHING), // DataListOfTranslatableContentInfo
    ty(2417, 1, 1, 0, NOTHING), // DataListOfUserProfileFieldSettings
    ty(2418, 1, 1, 0, NOTHING), // DataListOfUserProfileInfo
    ty(1597, 2, 2, 0, NOTHING), // DataSubListOfBaseUserInfo
    ty(2207, 2, 2, 0, NOTHING), // DataSubListOfCityInfo
    ty(2209, 2, 2, 0, NOTHING), // DataSubListOfContentMenuItemInfo
    ty(2211, 2, 2, 0, NOTHING), // DataSubListOfDeliveryMode
    ty(2213, 2, 2, 0, NOTHING), // DataSubListOfDirectPaymentInfo
    ty(2215, 2, 2, 0, NOTHING), // DataSubListOfDiscountGroupUserInfo
    ty(2217, 2, 2, 0, NOTHING), // DataSubListOfItemRatingCollection
    ty(2219, 2, 2, 0, NOTHING), // DataSubListOfItemReviewInfo
    ty(2221, 2, 2, 0, NOTHING), // DataSubListOfLogEntryInfo
    ty(2223, 2, 2, 0, NOTHING), // DataSubListOfOtapiBrandInfo
    ty(2225, 2, 2, 0, NOTHING), // DataSubListOfOtapiCategory
    ty(2227, 2, 2, 0, NOTHING), // DataSubListOfOtapiItemInfo
    ty(2229, 2, 2, 0, NOTHING), // DataSubListOfOtapiItemReview
    ty(2231, 2, 2, 0, NOTHING), // DataSubListOfOtapiOrderInfo
    ty(2233, 2, 2, 0, NOTHING), // DataSubListOfOtapiOrderLineInfo
    ty(2235, 2, 2, 0, NOTHING), // DataSubListOfOtapiPackageAdminInfo
    ty(2237, 2, 2, 0, NOTHING), // DataSubListOfOtapiPaymentInfo
    ty(2239, 2, 2, 0, NOTHING), // DataSubListOfOtapiPickupPointInfo
    ty(2241, 2, 2, 0, NOTHING), // DataSubListOfOtapiPromoItemInfo
    ty(2243, 2, 2, 0, NOTHING), // DataSubListOfOtapiTransactionInfo
    ty(2245, 2, 2, 0, NOTHING), // DataSubListOfOtapiVendorInfo
    ty(2247, 2, 2, 0, NOTHING), // DataSubListOfOtapiWarehouseCategoryInfo
    ty(2249, 2, 2, 0, NOTHING), // DataSubListOfOtapiWarehouseItemInfo
    ty(2251, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedItemInfo
    ty(2253, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedItemReview
    ty(2255, 2, 2, 0, NOTHING), // DataSubListOfSimplifiedVendorInfo
    ty(2257, 2, 2, 0, NOTHING), // DataSubListOfString
    ty(2259, 2, 2, 0, NOTHING), // DataSubListOfTranslationInfo
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
    ty(2261, 2, 0, 0, NOTHING), // DiscountIdentificationParametrInfo
    ty(2419, 1, 0, 0, NOTHING), // DiscountInfo
    ty(1633, 6, 0, 0, NOTHING), // EditableBrandInfo
    ty(1173, 10, 0, 0, NOTHING), // EditableCategoryInfo
    ty(501, 24, 0, 0, NOTHING), // EditableOtapiCategory
    ty(2263, 2, 0, 0, NOTHING), // EditablePriceFormationSettings
    ty(2265, 2, 0, 0, NOTHING), // ElementDiscountInfo
    ty(2420, 1, 0, 0, NOTHING), // ElementFields
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
    ty(879, 1, 0, 0, m(904, 0x0, 0, 0)), // FeaturedValue
    ty(875, 14, 0, 0, NOTHING), // FieldMetaInfo
    ty(2267, 2, 0, 0, NOTHING), // FieldPlaceholderMetaInfo
    ty(1770, 5, 0, 0, NOTHING), // FieldValueMetaInfo
    ty(1253, 9, 0, 0, NOTHING), // FileInfo
    ty(1385, 8, 0, 0, NOTHING), // FinancialCalculationItem
    ty(1473, 2, 0, 0, NOTHING), // FinancialCalculationParameters
    ty(1262, 9, 0, 0, NOTHING), // FinancialCalculationProviderItem
    ty(2269, 2, 2, 0, NOTHING), // FinancialCalculationReport
    ty(0, 0, 0, 0, NOTHING), // FinancialCalculationUpdateData
    ty(2087, 3, 0, 0, NOTHING), // FinancialReport
    ty(2090, 3, 0, 0, NOTHING), // FinancialReportBalanceInfo
    ty(0, 0, 4, 0, NOTHING), // HtmlDemoObject
    ty(2271, 2, 0, 0, m(1224, 0x0, 0, 0)), // ImageUrl
    ty(2093, 3, 0, 0, NOTHING), // ImportItemReviewsInfo
    ty(2421, 1, 1, 0, NOTHING), // ImportSubCatalogTreeResult
    ty(2273, 2, 0, 0, NOTHING), // ImportedCategoryIds
    ty(2275, 2, 0, 0, NOTHING), // InstanceAccountInfo
    ty(889, 14, 0, 0, NOTHING), // InstanceBaseInfo
    ty(1921, 4, 0, 0, NOTHING), // InstanceHostingInfo
    ty(2277, 2, 0, 0, NOTHING), // InstanceListOfCurrencyInfo
    ty(2279, 2, 0, 0, NOTHING), // InstanceListOfMoney
    ty(1775, 5, 0, 0, NOTHING), // InstanceOptionsData
    ty(1077, 11, 0, 0, NOTHING), // InstanceOptionsInfo
    ty(1486, 7, 0, 0, NOTHING), // InstanceRoleRightInfo
    ty(1925, 4, 0, 0, NOTHING), // InstanceUserCreateData
    ty(1645, 6, 0, 0, NOTHING), // InstanceUserInfo
    ty(1594, 3, 0, 0, NOTHING), // InstanceUserRoleCreateData
    ty(1780, 5, 0, 0, NOTHING), // InstanceUserRoleInfo
    ty(1925, 4, 0, 0, NOTHING), // InstanceUserUpdateData
    ty(2281, 2, 0, 0, NOTHING), // ItemMarketPriceInfo
    ty(1929, 4, 0, 0, NOTHING), // ItemParameters
    ty(1933, 4, 0, 0, NOTHING), // ItemRatingCollection
    ty(2096, 3, 0, 0, NOTHING), // ItemReviewAnswerAddData
    ty(1271, 9, 0, 0, NOTHING), // ItemReviewAnswerInfo
    ty(1393, 8, 0, 0, NOTHING), // ItemReviewData
    ty(651, 2, 0, 0, NOTHING), // ItemReviewGradeInfo
    ty(637, 20, 0, 0, NOTHING), // ItemReviewInfo
    ty(1785, 5, 0, 0, NOTHING), // ItemReviewOperatorSearchParameters
    ty(2283, 2, 0, 0, NOTHING), // ItemReviewSearchParameters
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
    ty(2285, 2, 0, 0, m(901, 0x5, 0, 0)), // Money
    ty(0, 0, 4, 0, NOTHING), // MoneyDemoObject
    ty(0, 0, 4, 0, NOTHING), // MultilineTextDemoObject
    ty(879, 1, 0, 0, m(904, 0x0, 0, 0)), // NamedParameter
    ty(2422, 1, 1, 0, NOTHING), // NamedParameters
    ty(944, 2, 0, 0, NOTHING), // NamedProperty
    ty(0, 0, 4, 0, NOTHING), // NumericDemoObject
    ty(944, 2, 0, 0, NOTHING), // OperationTypeInfo
    ty(1800, 5, 0, 0, NOTHING), // OperatorInfo
    ty(1945, 4, 0, 0, NOTHING), // OrderAddData
    ty(1500, 7, 0, 0, NOTHING), // OrderAddItem
    ty(1805, 5, 0, 0, NOTHING), // OrderCreateData
    ty(2287, 2, 0, 0, NOTHING), // OrderDetailsInfo
    ty(2423, 1, 0, 0, NOTHING), // OrderFilter
    ty(1810, 5, 0, 0, NOTHING), // OrderLineSearchParameters
    ty(2424, 1, 0, 0, NOTHING), // OrderLineSplitData
    ty(2289, 2, 0, 0, NOTHING), // OrderLineStatusSummary
    ty(1203, 10, 0, 0, NOTHING), // OrderLineUpdateData
    ty(1949, 4, 0, 0, NOTHING), // OrderListFrameWithSummary
    ty(2291, 2, 0, 0, NOTHING), // OrderRecreateData
    ty(1088, 11, 0, 0, NOTHING), // OrderSearchParameters
    ty(2293, 2, 0, 0, NOTHING), // OrderSearchParametersForUser
    ty(1815, 5, 0, 0, NOTHING), // OrderSettings
    ty(1816, 3, 0, 0, NOTHING), // OrderSettingsInfo
    ty(1816, 4, 0, 0, NOTHING), // OrderSettingsUpdateData
    ty(1409, 8, 0, 0, NOTHING), // OrderTHSInfo
    ty(2111, 3, 0, 0, NOTHING), // OrderTotalCostPerCurrency
    ty(1953, 4, 0, 0, NOTHING), // OrderUpdateData
    ty(2295, 2, 0, 0, NOTHING), // OrderedCurrency
    ty(2425, 1, 0, 0, NOTHING), // OrdersHistory
    ty(1280, 9, 0, 0, NOTHING), // OtapiArea
    ty(1507, 7, 0, 0, NOTHING), // OtapiBoxStatistics
    ty(1289, 9, 0, 0, NOTHING), // OtapiBrandInfo
    ty(501, 22, 0, 0, NOTHING), // OtapiCategory
    ty(1820, 5, 0, 0, NOTHING), // OtapiCommonTranslatableOptionsInfo
    ty(1657, 6, 0, 0, NOTHING), // OtapiConfiguredItem
    ty(1825, 5, 0, 0, NOTHING), // OtapiConfiguredItemPromotion
    ty(1514, 7, 0, 0, NOTHING), // OtapiDeliveryCost
    ty(2297, 2, 0, 0, NOTHING), // OtapiDeliveryModeServiceSystemInfo
    ty(1298, 9, 0, 0, NOTHING), // OtapiDeliveryServiceSystemInfo
    ty(1957, 4, 0, 0, NOTHING), // OtapiDeliveryServiceSystemSettings
    ty(1958, 3, 0, 0, NOTHING), // OtapiDeliveryServiceSystemSettingsUpdateData
    ty(572, 22, 0, 0, NOTHING), // OtapiElementInfo
    ty(1909, 2, 0, 0, NOTHING), // OtapiFieldInfo
    ty(1099, 11, 0, 0, NOTHING), // OtapiItemAttribute
    ty(2426, 1, 0, 0, NOTHING), // OtapiItemDescription
    ty(263, 49, 0, 0, NOTHING), // OtapiItemFullInfo
    ty(361, 45, 0, 0, NOTHING), // OtapiItemInfo
    ty(1830, 5, 0, 0, NOTHING), // OtapiItemPicture
    ty(930, 13, 0, 0, NOTHING), // OtapiItemPromotion
    ty(1961, 4, 0, 0, NOTHING), // OtapiItemPropertyValue
    ty(1307, 9, 0, 0, NOTHING), // OtapiItemReview
    ty(1835, 5, 0, 0, NOTHING), // OtapiItemSearchProperty
    ty(1110, 11, 3, 0, NOTHING), // OtapiItemSearchResult
    ty(2299, 2, 0, 0, NOTHING), // OtapiItemVideo
    ty(1521, 7, 0, 0, NOTHING), // OtapiOrderHistoryItem
    ty(76, 69, 0, 0, NOTHING), // OtapiOrderInfo
    ty(145, 63, 0, 0, NOTHING), // OtapiOrderLineInfo
    ty(312, 49, 0, 0, NOTHING), // OtapiPackageAdminInfo
    ty(657, 20, 0, 0, NOTHING), // OtapiPackageInfo
    ty(732, 17, 0, 0, NOTHING), // OtapiPaymentInfo
    ty(1417, 8, 0, 0, NOTHING), // OtapiPickupPointInfo
    ty(208, 55, 0, 0, NOTHING), // OtapiPromoItemInfo
    ty(2301, 2, 0, 0, NOTHING), // OtapiQuantityRange
    ty(2303, 2, 0, 0, NOTHING), // OtapiSearchBrandInfo
    ty(1316, 9, 0, 0, NOTHING), // OtapiSearchCategoryInfo
    ty(879, 1, 0, 0, m(904, 0x7, 0, 0)), // OtapiSearchFeature
    ty(1213, 10, 0, 0, NOTHING), // OtapiTransactionInfo
    ty(1108, 2, 0, 0, NOTHING), // OtapiValuedConfigurator
    ty(749, 17, 0, 0, NOTHING), // OtapiVendorInfo
    ty(1965, 4, 0, 0, NOTHING), // OtapiWarehouseCategoryInfo
    ty(943, 13, 0, 0, NOTHING), // OtapiWarehouseItemInfo
    ty(525, 24, 0, 0, NOTHING), // PackageAdminUpdateInfo
    ty(2126, 2, 0, 0, NOTHING), // PackageCreateData
    ty(2427, 1, 0, 0, NOTHING), // PackageExportParameters
    ty(903, 14, 0, 0, NOTHING), // PackageItem
    ty(1528, 7, 0, 0, NOTHING), // PackagePriceInfo
    ty(2427, 1, 0, 0, NOTHING), // PackagePrintReceiptParameters
    ty(1163, 2, 0, 0, NOTHING), // PackageStatusInfo
    ty(2114, 3, 0, 0, NOTHING), // PackageTotalCostPerCurrency
    ty(2117, 3, 0, 0, NOTHING), // PackageTrackingCheckpoint
    ty(2305, 2, 0, 0, NOTHING), // PackageTrackingInfo
    ty(0, 0, 4, 0, NOTHING), // PasswordDemoObject
    ty(2120, 3, 0, 0, NOTHING), // PasswordRecoveryConfirmationResultInfo
    ty(2307, 2, 0, 0, NOTHING), // PasswordRecoveryRequestResultInfo
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
    ty(2428, 1, 0, 0, m(1168, 0x5, 0, 0)), // PricePercent
    ty(739, 2, 0, 0, NOTHING), // ProviderAccountBalance
    ty(2358, 1, 0, 0, NOTHING), // ProviderAuthenticationInfo
    ty(1969, 2, 0, 0, NOTHING), // ProviderImageSearchInfo
    ty(616, 21, 0, 0, NOTHING), // ProviderInfo
    ty(1969, 4, 0, 0, NOTHING), // ProviderOrdersIntegrationInfo
    ty(2309, 2, 0, 0, NOTHING), // ProviderOrdersIntegrationSettings
    ty(2126, 3, 0, 0, NOTHING), // ProviderOrdersParameters
    ty(2311, 2, 0, 0, NOTHING), // ProviderPromotionTypeInfo
    ty(1681, 6, 0, 0, NOTHING), // ProviderSearchFeatureInfo
    ty(1973, 4, 0, 0, NOTHING), // ProviderSearchMethod
    ty(447, 29, 0, 0, NOTHING), // ProviderSearchMethodInfo
    ty(2313, 2, 0, 0, NOTHING), // ProviderSearchMethodSettings
    ty(2314, 1, 0, 0, NOTHING), // ProviderSearchMethodSettingsUpdateData
    ty(1974, 3, 0, 0, NOTHING), // ProviderSearchMethodUpdateData
    ty(1977, 4, 0, 0, NOTHING), // ProviderSearchSortInfo
    ty(2129, 3, 0, 0, NOTHING), // ProviderSessionInfo
    ty(2315, 2, 0, 0, NOTHING), // ProviderSettings
    ty(2316, 1, 0, 0, NOTHING), // ProviderSettingsUpdateData
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
    ty(2317, 2, 0, 0, NOTHING), // RequestGroupItem
    ty(1098, 1, 0, 0, NOTHING), // ReviewedItemSearchParameters
    ty(0, 76, 0, 0, NOTHING), // SalesLine
    ty(1334, 9, 0, 0, NOTHING), // SalesLineProcLogInfo
    ty(1433, 8, 0, 0, NOTHING), // SalesLinePurchInfo
    ty(2429, 1, 0, 0, NOTHING), // SalesLinePurchInfoList
    ty(1352, 2, 0, 0, NOTHING), // SalesLineStatusInfo
    ty(1693, 6, 0, 0, NOTHING), // SalesPaymentInfo
    ty(1132, 11, 0, 0, NOTHING), // SalesProcLogInfo
    ty(1352, 2, 0, 0, NOTHING), // SalesStatusInfo
    ty(406, 41, 0, 0, NOTHING), // SearchItemsParameters
    ty(0, 0, 4, 0, NOTHING), // SelectManyDemoObject
    ty(0, 0, 4, 0, NOTHING), // SelectOneDemoObject
    ty(0, 0, 4, 0, NOTHING), // SelectTreeDemoObject
    ty(2319, 2, 0, 0, NOTHING), // SelectorExportersSettings
    ty(2319, 1, 0, 0, NOTHING), // SelectorExportersSettingsUpdateData
    ty(594, 3, 0, 0, NOTHING), // ShowcaseCurrencyRates
    ty(594, 22, 0, 0, NOTHING), // ShowcaseSettings
    ty(766, 17, 0, 0, NOTHING), // ShowcaseSettingsData
    ty(1845, 5, 0, 0, NOTHING), // SimplifiedAdditionalPrice
    ty(1850, 5, 0, 0, NOTHING), // SimplifiedBasketAddElement
    ty(2430, 1, 0, 0, NOTHING), // SimplifiedBasketAddRequest
    ty(1853, 2, 0, 0, NOTHING), // SimplifiedConfigurationRequest
    ty(2141, 3, 0, 0, NOTHING), // SimplifiedConfigurationSelection
    ty(1855, 5, 0, 0, NOTHING), // SimplifiedDeliveryMode
    ty(880, 1, 0, 0, m(904, 0x0, 0, 0)), // SimplifiedId
    ty(1699, 6, 0, 0, NOTHING), // SimplifiedItemConfigurationInfo
    ty(1343, 9, 0, 0, NOTHING), // SimplifiedItemConfigurationMultiInputInfo
    ty(1343, 7, 0, 0, NOTHING), // SimplifiedItemConfigurationPriceInfo
    ty(2321, 2, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyInfo
    ty(2323, 2, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyList
    ty(2144, 3, 0, 0, NOTHING), // SimplifiedItemConfigurationPropertyValueInfo
    ty(783, 17, 0, 0, NOTHING), // SimplifiedItemFullInfo
    ty(832, 15, 0, 0, NOTHING), // SimplifiedItemInfo
    ty(1343, 4, 0, 0, NOTHING), // SimplifiedItemPriceInfo
    ty(2147, 3, 0, 0, NOTHING), // SimplifiedItemProperty
    ty(2325, 2, 0, 0, NOTHING), // SimplifiedItemPropertyList
    ty(2150, 3, 0, 0, NOTHING), // SimplifiedItemPropertyValue
    ty(0, 0, 0, 0, NOTHING), // SimplifiedItemReview
    ty(1441, 8, 0, 0, NOTHING), // SimplifiedLocation
    ty(1830, 4, 0, 0, NOTHING), // SimplifiedPicture
    ty(2327, 2, 0, 0, NOTHING), // SimplifiedPrice
    ty(2329, 2, 0, 0, NOTHING), // SimplifiedPropertySelection
    ty(1705, 6, 0, 0, NOTHING), // SimplifiedQuantityRange
    ty(880, 1, 0, 0, m(904, 0x5, 0, 0)), // SimplifiedValueOfDecimal
    ty(2153, 3, 0, 0, NOTHING), // SimplifiedValueWithId
    ty(2153, 3, 0, 0, m(904, 0x7, 0, 0)), // SimplifiedValueWithIdOfBoolean
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
    ty(2431, 1, 0, 0, NOTHING), // StatisticsSettingsInfo
    ty(2432, 1, 0, 0, NOTHING), // StatisticsSettingsUpdateData
    ty(1352, 2, 0, 0, NOTHING), // StatusInfoBase
    ty(1985, 4, 0, 0, NOTHING), // StrategyInfo
    ty(0, 0, 4, 0, NOTHING), // TaobaoOrdersIntegrationSettings
    ty(0, 0, 4, 0, NOTHING), // TaobaoProviderSettings
    ty(2433, 1, 0, 0, NOTHING), // TariffChangeHistory
    ty(1860, 5, 0, 0, NOTHING), // TariffHistoryElement
    ty(1352, 9, 0, 0, NOTHING), // TariffInfo
    ty(1711, 6, 0, 0, NOTHING), // TariffRentalPaymentInfo
    ty(2331, 2, 0, 0, NOTHING), // TextByLang
    ty(0, 0, 4, 0, NOTHING), // TextDemoObject
    ty(2333, 2, 0, 0, NOTHING), // TicketCategoryInfo
    ty(2335, 2, 0, 0, NOTHING), // TicketDetails
    ty(1449, 8, 0, 0, NOTHING), // TicketInfo
    ty(1865, 5, 0, 0, NOTHING), // TicketMessage
    ty(918, 3, 0, 0, NOTHING), // TimePeriodCallStatistics
    ty(1584, 7, 0, 0, NOTHING), // TransInfo
    ty(969, 13, 0, 0, NOTHING), // TransactionInfoAdministration
    ty(1473, 2, 0, 0, NOTHING), // TransactionSearchParameters
    ty(1352, 2, 0, 0, NOTHING), // TransactionTypeInfo
    ty(2337, 2, 0, 0, NOTHING), // TranslatableContentInfo
    ty(2165, 3, 0, 0, NOTHING), // TranslationInfo
    ty(1989, 4, 0, 0, NOTHING), // TranslationSearchParameters
    ty(2339, 2, 0, 0, NOTHING), // TranslationUpdateData
    ty(2168, 3, 0, 0, NOTHING), // TurnoverInfo
    ty(0, 0, 4, 0, NOTHING), // UnknownElement
    ty(2341, 2, 0, 0, NOTHING), // UploadUrlInfo
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
    ty(2343, 2, 0, 0, NOTHING), // UserSettings
    ty(2202, 1, 0, 0, NOTHING), // UserSettingsUpdateData
    ty(2345, 2, 0, 0, NOTHING), // UserStatusData
    ty(2347, 2, 0, 0, NOTHING), // UserStatusInfo
    ty(549, 23, 0, 0, NOTHING), // UserUpdateData
    ty(2001, 4, 0, 0, NOTHING), // VendorRating
    ty(2171, 3, 0, 0, NOTHING), // VendorScores
    ty(1717, 6, 0, 0, NOTHING), // VkontakteIntegrationSettings
    ty(1966, 2, 0, 0, NOTHING), // WarehouseCategoryData
    ty(1965, 4, 0, 0, NOTHING), // WarehouseCategorySearchParameters
    ty(1875, 5, 0, 0, NOTHING), // WarehouseItemConfigurationData
    ty(2005, 4, 0, 0, NOTHING), // WarehouseItemConfigurationInfo
    ty(982, 13, 0, 0, NOTHING), // WarehouseItemData
    ty(2434, 1, 0, 0, m(904, 0x0, 0, 0)), // WarehouseItemImageData
    ty(2349, 2, 0, 0, NOTHING), // WarehouseItemImageInfo
    ty(2435, 1, 0, 0, NOTHING), // WarehouseItemImportData
    ty(2010, 2, 0, 0, NOTHING), // WarehouseItemPropertyValueData
    ty(2009, 4, 0, 0, NOTHING), // WarehouseItemPropertyValueInfo
    ty(2174, 3, 0, 0, NOTHING), // WarehouseItemSearchParameters
    ty(509, 1, 0, 0, NOTHING), // WarehousePropertyData
    ty(1163, 2, 0, 0, NOTHING), // WarehousePropertyInfo
    ty(2436, 1, 1, 0, NOTHING), // WarehousePropertyInfoList
    ty(1100, 1, 0, 0, NOTHING), // WarehousePropertyValueData
    ty(2351, 2, 0, 0, NOTHING), // WarehousePropertyValueInfo
    ty(2437, 1, 1, 0, NOTHING), // WarehousePropertyValueInfoList
    ty(509, 1, 0, 0, NOTHING), // WarehouseVendorData
    ty(1880, 5, 0, 0, NOTHING), // WarehouseVendorInfo
    ty(2353, 2, 0, 0, NOTHING), // WarningReason
    ty(0, 0, 4, 0, NOTHING), // WebSiteDesignSettings
    ty(2013, 4, 0, 0, NOTHING), // WebSiteVersion
    ty(1723, 6, 0, 0, NOTHING), // WebUISettings
    ty(1729, 6, 0, 0, NOTHING), // WebUISettingsData
    ty(2017, 4, 0, 0, NOTHING), // YandexMarketIntegrationSettings
];

pub(crate) static SUBTYPES: [SubtypeRow; 12] = [
    SubtypeRow { name: 1956, base: 9, ty: 36 }, SubtypeRow { name: 1957, base: 24, ty: 22 },
    SubtypeRow { name: 901, base: 30, ty: 361 }, SubtypeRow { name: 1958, base: 31, ty: 193 },
    SubtypeRow { name: 1959, base: 275, ty: 256 }, SubtypeRow { name: 1960, base: 303, ty: 198 },
    SubtypeRow { name: 1961, base: 424, ty: 423 }, SubtypeRow { name: 1961, base: 430, ty: 423 },
    SubtypeRow { name: 1962, base: 430, ty: 424 }, SubtypeRow { name: 1963, base: 430, ty: 439 },
    SubtypeRow { name: 587, base: 455, ty: 402 }, SubtypeRow { name: 603, base: 455, ty: 405 },
];

pub(crate) static PARAM_EXTRAS: [ParamExtra; 4] = [
    ParamExtra { alias: NONE, date: NONE, separator: 0 }, ParamExtra { alias: NONE, date: NONE, separator: 59 },
    ParamExtra { alias: NONE, date: NONE, separator: 44 }, ParamExtra { alias: 162, date: NONE, separator: 0 },
];

pub(crate) static ITEMS: [ItemRow; 85] = [
    ItemRow { name: 395, also: NONE }, ItemRow { name: 449, also: NONE }, ItemRow { name: 485, also: NONE },
    ItemRow { name: 516, also: 517 }, ItemRow { name: 526, also: NONE }, ItemRow { name: 529, also: NONE },
    ItemRow { name: 587, also: NONE }, ItemRow { name: 603, also: NONE }, ItemRow { name: 616, also: NONE },
    ItemRow { name: 645, also: NONE }, ItemRow { name: 650, also: NONE }, ItemRow { name: 672, also: NONE },
    ItemRow { name: 675, also: NONE }, ItemRow { name: 884, also: NONE }, ItemRow { name: 888, also: NONE },
    ItemRow { name: 893, also: NONE }, ItemRow { name: 898, also: NONE }, ItemRow { name: 902, also: NONE },
    ItemRow { name: 904, also: NONE }, ItemRow { name: 908, also: NONE }, ItemRow { name: 917, also: NONE },
    ItemRow { name: 925, also: NONE }, ItemRow { name: 928, also: NONE }, ItemRow { name: 886, also: NONE },
    ItemRow { name: 931, also: NONE }, ItemRow { name: 932, also: NONE }, ItemRow { name: 991, also: NONE },
    ItemRow { name: 1000, also: NONE }, ItemRow { name: 1058, also: NONE }, ItemRow { name: 1060, also: NONE },
    ItemRow { name: 1115, also: NONE }, ItemRow { name: 1117, also: NONE }, ItemRow { name: 863, also: NONE },
    ItemRow { name: 1084, also: NONE }, ItemRow { name: 1187, also: NONE }, ItemRow { name: 1207, also: NONE },
    ItemRow { name: 891, also: NONE }, ItemRow { name: 1214, also: NONE }, ItemRow { name: 1230, also: NONE },
    ItemRow { name: 1264, also: NONE }, ItemRow { name: 1266, also: NONE }, ItemRow { name: 516, also: NONE },
    ItemRow { name: 1272, also: NONE }, ItemRow { name: 1278, also: NONE }, ItemRow { name: 1295, also: NONE },
    ItemRow { name: 1306, also: NONE }, ItemRow { name: 1351, also: NONE }, ItemRow { name: 1156, also: NONE },
    ItemRow { name: 1392, also: NONE }, ItemRow { name: 1403, also: NONE }, ItemRow { name: 1406, also: NONE },
    ItemRow { name: 1422, also: NONE }, ItemRow { name: 1192, also: NONE }, ItemRow { name: 1447, also: NONE },
    ItemRow { name: 517, also: 516 }, ItemRow { name: 1460, also: NONE }, ItemRow { name: 1463, also: NONE },
    ItemRow { name: 1465, also: NONE }, ItemRow { name: 1467, also: NONE }, ItemRow { name: 1470, also: NONE },
    ItemRow { name: 1472, also: NONE }, ItemRow { name: 1168, also: NONE }, ItemRow { name: 1495, also: NONE },
    ItemRow { name: 1533, also: NONE }, ItemRow { name: 1554, also: NONE }, ItemRow { name: 1556, also: NONE },
    ItemRow { name: 1558, also: NONE }, ItemRow { name: 1622, also: NONE }, ItemRow { name: 517, also: NONE },
    ItemRow { name: 1712, also: NONE }, ItemRow { name: 1720, also: NONE }, ItemRow { name: 1737, also: NONE },
    ItemRow { name: 1742, also: NONE }, ItemRow { name: 1763, also: NONE }, ItemRow { name: 1765, also: NONE },
    ItemRow { name: 56, also: NONE }, ItemRow { name: 1820, also: NONE }, ItemRow { name: 999, also: NONE },
    ItemRow { name: 1851, also: NONE }, ItemRow { name: 1840, also: NONE }, ItemRow { name: 1883, also: NONE },
    ItemRow { name: 1892, also: NONE }, ItemRow { name: 1908, also: NONE }, ItemRow { name: 1939, also: NONE },
    ItemRow { name: 1941, also: NONE },
];

pub(crate) static IRREGULAR: [IrregularRow; 3] = [
    IrregularRow { name: 1268, snake: 1964 }, IrregularRow { name: 1672, snake: 1965 },
    IrregularRow { name: 1681, snake: 1966 },
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
    BatchSearchRatingListsBatchSimplifiedAddItemsToBasketCalculateRentCancelLineSalesOrder\
    CancelLineSalesOrderForOperatorCancelLinesOrderCancelOrdersCancelSalesOrderCancelSalesOrderForOperator\
    ChangeEmailEmailConfirmationInfoChangeLineStatusChangeOperatorPasswordChangePackageStatusChangePassword\
    ChangePhoneChangeSalesOrderLinePurchaseInfoChangeSalesOrderLinePurchaseInfoForOperatorCheckCurrencyRates\
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
    GetBackgroundActivityInfoGetBannersGetBasketCollectionInfoGetBasketCheckingResultGetBillGetBlackListContents\
    ContentListGetBrandInfoBrandInfoGetBrandInfoFullListGetBrandInfoListGetBrandInfoListFrameGetBrandRatingList\
    GetBrandRatingListFrameGetBriefCatalogGetBulkItemsResultGetBulkSearchItemsResultGetCalculatedPrice\
    GetCallArchivesGetCallStatisticsGetCatalogLanguageInfoListGetCategoriesOfPriceFormationGroupGetCategoryInfo\
    GetCategoryInfoListGetCategoryItemInfoListFrameGetCategoryItemSimpleInfoListFrameGetCategoryRatingList\
    GetCategoryRatingListFrameGetCategoryRootPathGetCategorySearchPropertiesSearchPropertyInfoList\
    GetCategorySubcategoryInfoListGetCollectionsSettingsGetCommonInstanceOptionsInfoGetConfiguredItemInfoList\
    ConfiguredItemsGetContentTypesstringFeatureGetCountryInfoListGetCurrencyGetCurrencyInstanceListGetCurrencyList\
    GetCurrencyRateHistoryGetCurrencySynchronizationModeListGetCurrentBoxStatisticsGetCustomerSalesProcessLog\
    SalesProcLogInfoGetDeliveryCountryInfoListGetDeliveryModesByBasketDeliveryModeGetDeliveryModesByServiceSystem\
    GetDeliveryModesWithPriceGetDeliveryServiceSystemInfoListGetDeliveryServiceSystemSettings\
    GetDirectPaymentSettingsGetDiscountGroupGetDiscountGroupListGetDiscountGroupsGetEditableCategorySubcategories\
    GetEmailServerInfoGetEmailServerInfoListGetEnabledFeaturesGetExternalAuthenticationInfo\
    GetExternalAuthenticationSystemInfoListGetExternalDeliveryRateGetExternalDeliveryRateList\
    GetExternalDeliveryTypeGetExternalDeliveryTypeListGetFavoriteVendorsGetFileInfoGetFileUploadUrl\
    GetFinancialCalculationGetFinancialReportGetGlobalBrandInfoListGetGlobalCallStatistics\
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
    GetOrderUserAccountInfoForOperatorGetOrderUserInfoForOperatorUserInfoGetOrderUserStatementForOperator\
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
    RewardItemReviewRunAutoRatingListsUpdatingRunBasketCheckingRunBulkItemsRunBulkSearchItems\
    RunExportedPackagesConfirmingRunOrderExportingToProviderRunOrderLinkingWithProvider\
    RunOrderUnlinkingFromProviderRunOrdersSynchronizingWithProviderRunSelectorExportingRunWarehouseImportItems\
    SalesPaymentReserveSearchBackgroundActivitiesSearchBillsSearchCitiesSearchContentMenuItems\
    SearchDeletedCategoriesIdsSearchDeliveryModesSearchDeliveryPickupPointsSearchDirectPayments\
    SearchInstanceUserLogEntriesSearchItemReviewsSearchItemReviewsForOperatorSearchItemsFrameSearchOrderLines\
    SearchOrdersSearchOrdersForUserSearchOrdersWithSummarySearchOriginalBrandsFrameSearchPackages\
    SearchPromoteItemsFrameSearchRatingListBrandsSearchRatingListCategoriesSearchRatingListItems\
    SearchRatingListSearchStringsSearchRatingListVendorsSearchRatingListsSearchReviewedItems\
    SearchSimplifiedFavoriteVendorsSearchTransactionsSearchTranslationsSearchUserPayments\
    SearchUsersOfDiscountGroupSearchUsersWithSummarySearchWarehouseCategoriesSearchWarehouseItems\
    SetDefaultPriceFormationGroupSetDirectPaymentStatusSetMarketsMerchPriceConfigXML\
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
    AvailableAmountPaymWaitAmountHeaderTransInfoTransListTypeIsRequiredActionInfoChildrenNameDescriptionEnabled\
    FieldMetaInfoManualWeightApproxWeightRealWeightAdditionalPriceInfoElementsDisplayNamePriceintElementIdsValue\
    ImageResetImageWebSiteArchiveRecordRecordsSumCallMethodsCountTimeMeasureRedirectUrlIconUrl\
    AllowBackgroundUpdatingItemVendoridsItemsPerVendorIsFinishedIsCancelledIsAwaitingActionProgressPercentWorkTime\
    ActionActionsStartTimeStepStepsTypesParameterMessageTimeFromStartPictureUrlActionTypeActionParameter\
    OriginalPriceMarginPriceOriginalCurrencyCodeConvertedPriceListNotRoundedMarginPriceLoginEmailIsActiveFirstName\
    LastNameMiddleNamePersonalAccountIdIsEmailVerifiedPhoneIsPhoneVerifiedTotalCountTotalReceivedTotalReserved\
    TotalAvailableTotalWaitingForPaymentElementIdTextStatusCodeMessagesShortDisplayNameErrorCodeErrorDescription\
    PromotionsErrorDeliveryCostsErrorVendorVendorErrorRootPathRootPathErrorVendorItemsVendorItemsError\
    ProviderReviewsItemsItemsErrorSubCategoriesSubCategoriesErrorSearchPropertiesSearchPropertiesErrorBrand\
    BrandErrorCategoryCategoryErrorHintCategoriesHintCategoriesErrorAvailableSearchMethods\
    AvailableSearchMethodsErrorTotalCostDeliveryModesAdditionalPricesRatingListRatingListsUseDefaultParameters\
    VendorsCategoriesBrandsSearchStringsCurrencyConfigurationModeNoteNoteSummaryBasketBasketSummary\
    SearchCategoriesFavoriteVendorsFavoriteVendorsSummaryCreationDatePaymentDatePaymentUrlPaidSumInUSD\
    SumToPayInUSDSumToPayInRUBSettlingPeriodIsPaidRootsTotalCallsArchivePaidCallsArchiveErrorCallsArchive\
    TimePeriodDateFromDateToStartDateEndDateIncludeArchiveByMethodsMethodNameCallCountCallLimitDailyCallCount\
    WeeklyCallCountMonthlyCallCountLastMinuteCallCountsActiveInstancesActiveTestInstancesOtapiCallStatistics\
    OtapiAllCallStatisticsTotalLengthTranslatedTextsLengthExternalTranslatedTextsCachedAdapterCalltatistics\
    AdapterCalltatisticsLocalIdExternalIdProviderTypeIsDeletedIsParentOnProviderIsHiddenvalueRates\
    FirstCurrencyCodeSecondCurrencyCodeCountryIdCountryNameRegionNameCityCodeCityNameIsMainCityQueryText\
    ElementInfoAdditionalPriceInfoListCollectionSummaryCollectionSummariesTotalPrice\
    IsAbandonedCartNotificationEnabledIsCartReadyForClearanceNotificationEnabledAbandonedCartNotificationDelay\
    CartReadyForClearanceNotificationDelayDelayBeforeCartClearanceDefaultAdminPanelLanguageIsSellFreeRegistration\
    OrderUserProfileInstanceKeyShowcaseSocialNetworksCurrenciesLanguagesFeaturesTranslatableOptionsDesignOptions\
    MinOrderCostConvertedMinOrderCostItemRatingTypeContentTypeFramePositionFrameSizeIsSimpleRegistrationAllowed\
    IsPhoneRegistrationAllowedLimitItemsByCatalogItemShowcaseMaxProfilesCountStatisticsByTimePeriodOriginalName\
    OriginalValueUserIdIsEmailVerificationUsedEmailConfirmationCodeIsPhoneVerificationUsedPhoneConfirmationCode\
    AliasFlagImageUrlIsEuropeanUnionLanguageCodeSignIsUseRateFirstCodeSecondCodeMarginMarginRate\
    RateWithDecreaseMarginRateWithIncreaseMarginSyncModeInternalCurrencyCodeCurrencyRateCurrencyRateList\
    OrderedCurrencyCurrenciesDisplayingOrderIsEnhancedModeFamilynamePaternameCountryCodeCountryCityAddress\
    PostalCodeRegistrationAddressPassportNumberINNPickupPointCodeFullPriceIsPickupPointModeWeightDeliveryModeIds\
    DeliveryModeIdNumericsTextsMultilineTextsHtmlsMoneysLinksDatesManyTextsSelectOnesSelectManysSelectTrees\
    PasswordsListsPaymentIdPaymentModeIdCommentUserFullNameUserLoginCreatedDateAmountOrderIdFileUrlStartText\
    FinishTextModeSettingsListActiveModesDiscountIsDefaultDiscountIdentificationParametrIsAutomateSettedProviders\
    PurchaseVolumePercentIsNameSearchCategoryNameParentIdResetApproxWeightResetSearchParametersIconImageUrl\
    SearchUrlMetaDataHasErrorUpdatedTimeIsVirtualItemCountIsParentIsSearchSearchMethodIsInternal\
    AvailableItemRatingListContentTypesIsFilteredReasonFilterReasonsDeleteStatusPriceRoundingFactor\
    RoundOriginalInternalDeliveryPriceFieldInfoHostPortEnableSSLUserNamePasswordIsEnabledSslModeFromDisplayName\
    FromEmailExternalDeliveryTypeIdStartFormulaIntegrationTypeIntegrationDeliveryModeItemProviderTypeProviderTypes\
    SumRentPriceIsDisabledByPayerStatusConstraintDescriptionsValuesPlaceholderPlaceholdersUnitIsReadOnly\
    RequireReloadMinValueMaxValueDatePrecisionFileTypeStatusDescriptionUrlSizePreviewUrlImageWidthImageHeightDate\
    ProviderIncomeAmountOrdersReservedAmountPurchaseAmountExternalDeliveryAmountEarningsAmountEarningsPercent\
    ProviderCurrencyCodePurchaseProviderAmountExchangeRateReportTimePositiveAmountNegativeAmountTotalAmountWidth\
    HeightSuccessfullyNumberIncorrectNumberDuplicateNumberImportIdActualIdPrepaymentDebtContactInfo\
    LastActivityTimeIsOnMarketIsEmailConfirmationUsedIsTestIsBannedVersionInfoActivationDateExpirationDateCost\
    InternalCurrencyInfoDisplayedMoneysMoneyDefaultItemProviderAllowedIPsIsIPCheckUsedAdminPanelLanguage\
    ConfirmationCodeKindNamedPropertyAvailableLanguagesAccountTariffHostingIsTurnOnInstanceUserRoleInfoRoles\
    CanBeDeletedCanBeEditedAllowIncompleteAllowDeletedWaitingTimeForceUpdateContentTypeNameItemRatingTypeName\
    LanguageImageFileIdsAuthorNameOriginalTextOriginalLanguageOperatorIdIsOperatorImageUrlImageUrls\
    ImagePreviewUrlsItemIdConfigurationIdOrderLineIdRatingPositiveGradeNegativeGradeCreatedTimeIsApprovedAnswer\
    AnswersIsRewardedReviewIdsSourceVersionReviewCountWholePlatformReviewCountShowWholePlatformReviewsTitle\
    LinkToOriginalSinglePriceInternalDeliveryViewHistoryPriceRangeAvailabilityLinksInDescriptionReviewsIsRtlState\
    DistrictZipAreaIdInstanceUserIdOperationTypeCustomerIdInstanceUserLoginDateTimeUseDicount\
    PriceFormationGroupInfoListShowcaseSettingsIsClientVersionSubjectNotificationEmailsNotificationLanguage\
    ActiveNotificationsGetMethodUpdateMethodUpdateDataRootNameAdditionalParametersIsSalesOperatorUserProfileId\
    QuantityPromotionIdPriceTypeSalesLineSalesLinesListSalesResponsibleStatusIdListCanBePurchased\
    VendorPurchaseIdListVendorPurchaseWaybillIdListSeparatedItemsCountStatusIdOriginalDeliveryPrice\
    OriginalPriceWithoutDeliveryInternalPriceConfigExternalIdSetOriginalPriceByVendorSetOriginalDeliveryByVendor\
    CustomDescriptionCustomDescriptionInEnglishSalesOrdersListTotalCostInInternalCurrency\
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

pub(crate) static NAME_ENDS: [u16; 1967] = [
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
    5190, 5202, 5211, 5229, 5257, 5292, 5312, 5333, 5372, 5402, 5418, 5439, 5461, 5492, 5505, 5525, 5556, 5572, 5584,
    5600, 5627, 5638, 5659, 5675, 5697, 5716, 5730, 5741, 5773, 5816, 5834, 5864, 5875, 5895, 5904, 5922, 5954, 5973,
    5983, 6009, 6021, 6050, 6088, 6106, 6127, 6150, 6162, 6188, 6210, 6235, 6256, 6282, 6308, 6326, 6356, 6374, 6395,
    6409, 6420, 6433, 6457, 6473, 6485, 6504, 6521, 6549, 6572, 6591, 6614, 6642, 6664, 6677, 6700, 6721, 6739, 6757,
    6774, 6798, 6811, 6821, 6838, 6866, 6889, 6908, 6931, 6959, 6980, 7009, 7042, 7062, 7084, 7105, 7118, 7139, 7161,
    7177, 7193, 7219, 7237, 7261, 7285, 7309, 7327, 7347, 7363, 7382, 7405, 7431, 7449, 7457, 7470, 7488, 7495, 7531,
    7546, 7571, 7591, 7616, 7633, 7646, 7675, 7695, 7730, 7747, 7771, 7787, 7815, 7849, 7863, 7888, 7901, 7922, 7945,
    7959, 7978, 8001, 8027, 8054, 8113, 8133, 8158, 8168, 8177, 8191, 8214, 8221, 8241, 8252, 8264, 8273, 8293, 8309,
    8330, 8348, 8371, 8386, 8404, 8428, 8446, 8461, 8478, 8504, 8538, 8553, 8572, 8600, 8634, 8655, 8681, 8700, 8727,
    8749, 8779, 8801, 8829, 8854, 8869, 8884, 8890, 8897, 8915, 8926, 8949, 8964, 8986, 9020, 9043, 9069, 9085, 9111,
    9135, 9147, 9178, 9203, 9235, 9267, 9291, 9307, 9327, 9344, 9376, 9394, 9416, 9434, 9463, 9502, 9525, 9552, 9575,
    9602, 9620, 9631, 9647, 9670, 9688, 9710, 9733, 9762, 9789, 9816, 9838, 9863, 9882, 9905, 9935, 9955, 9973, 9993,
    10008, 10025, 10057, 10086, 10097, 10110, 10125, 10142, 10164, 10190, 10202, 10219, 10248, 10265, 10287, 10300,
    10321, 10336, 10352, 10371, 10397, 10416, 10438, 10467, 10486, 10504, 10522, 10539, 10554, 10561, 10578, 10593,
    10613, 10635, 10651, 10671, 10689, 10704, 10738, 10765, 10773, 10805, 10821, 10842, 10852, 10881, 10899, 10928,
    10944, 10959, 10970, 10990, 11012, 11038, 11063, 11088, 11117, 11132, 11155, 11174, 11201, 11233, 11248, 11267,
    11320, 11363, 11399, 11422, 11453, 11484, 11508, 11527, 11556, 11579, 11591, 11608, 11623, 11646, 11667, 11687,
    11711, 11731, 11762, 11784, 11801, 11819, 11848, 11867, 11886, 11904, 11929, 11954, 11982, 12009, 12020, 12044,
    12057, 12078, 12090, 12113, 12134, 12148, 12170, 12189, 12222, 12241, 12259, 12275, 12292, 12302, 12327, 12344,
    12370, 12392, 12423, 12454, 12486, 12497, 12519, 12537, 12559, 12592, 12614, 12629, 12646, 12660, 12683, 12696,
    12706, 12738, 12776, 12795, 12819, 12843, 12867, 12887, 12909, 12935, 12951, 12973, 13007, 13022, 13058, 13071,
    13096, 13111, 13136, 13156, 13185, 13196, 13222, 13250, 13264, 13286, 13310, 13335, 13360, 13382, 13397, 13416,
    13429, 13442, 13460, 13472, 13499, 13522, 13537, 13551, 13588, 13606, 13637, 13664, 13690, 13716, 13742, 13762,
    13780, 13800, 13821, 13840, 13865, 13892, 13917, 13943, 13966, 13988, 14007, 14039, 14052, 14068, 14094, 14111,
    14123, 14141, 14170, 14197, 14224, 14253, 14287, 14307, 14330, 14349, 14375, 14386, 14398, 14420, 14446, 14465,
    14491, 14511, 14539, 14556, 14584, 14600, 14616, 14628, 14647, 14670, 14695, 14709, 14732, 14754, 14780, 14801,
    14830, 14853, 14870, 14889, 14920, 14938, 14956, 14974, 15000, 15022, 15047, 15067, 15096, 15118, 15147, 15179,
    15195, 15214, 15224, 15252, 15268, 15293, 15310, 15353, 15357, 15372, 15391, 15415, 15441, 15470, 15495, 15530,
    15557, 15576, 15597, 15627, 15659, 15680, 15698, 15716, 15742, 15766, 15787, 15808, 15828, 15859, 15870, 15892,
    15907, 15933, 15960, 15979, 15992, 16031, 16057, 16091, 16113, 16144, 16168, 16192, 16209, 16219, 16240, 16257,
    16285, 16310, 16328, 16351, 16370, 16393, 16421, 16458, 16477, 16479, 16482, 16502, 16522, 16537, 16553, 16570,
    16586, 16602, 16613, 16625, 16638, 16654, 16666, 16678, 16690, 16697, 16711, 16726, 16740, 16746, 16755, 16764,
    16768, 16778, 16788, 16796, 16800, 16811, 16818, 16823, 16831, 16843, 16855, 16865, 16884, 16892, 16903, 16908,
    16911, 16921, 16926, 16931, 16941, 16948, 16961, 16968, 16975, 16982, 16987, 16998, 17009, 17016, 17039, 17043,
    17052, 17066, 17076, 17087, 17103, 17118, 17126, 17132, 17139, 17148, 17152, 17157, 17162, 17171, 17178, 17191,
    17201, 17211, 17226, 17239, 17250, 17270, 17288, 17309, 17314, 17319, 17327, 17336, 17344, 17354, 17371, 17386,
    17391, 17406, 17416, 17429, 17442, 17456, 17478, 17487, 17491, 17497, 17501, 17509, 17525, 17534, 17550, 17565,
    17583, 17589, 17600, 17608, 17621, 17632, 17648, 17663, 17668, 17678, 17691, 17709, 17725, 17746, 17751, 17761,
    17769, 17782, 17796, 17815, 17837, 17864, 17873, 17886, 17902, 17912, 17923, 17943, 17950, 17960, 17966, 17979,
    17987, 18000, 18004, 18008, 18019, 18025, 18038, 18054, 18069, 18091, 18103, 18114, 18124, 18136, 18149, 18162,
    18176, 18182, 18187, 18204, 18220, 18237, 18247, 18255, 18261, 18270, 18277, 18300, 18310, 18319, 18328, 18342,
    18357, 18373, 18393, 18408, 18427, 18446, 18468, 18494, 18523, 18549, 18569, 18576, 18586, 18598, 18607, 18625,
    18633, 18638, 18643, 18660, 18678, 18687, 18698, 18708, 18716, 18724, 18734, 18743, 18754, 18777, 18794, 18813,
    18823, 18857, 18899, 18929, 18967, 18991, 19016, 19026, 19038, 19043, 19054, 19065, 19073, 19087, 19097, 19106,
    19114, 19133, 19146, 19158, 19179, 19193, 19204, 19217, 19226, 19253, 19279, 19298, 19310, 19326, 19348, 19360,
    19373, 19379, 19402, 19423, 19446, 19467, 19472, 19484, 19499, 19511, 19515, 19520, 19524, 19533, 19543, 19549,
    19559, 19581, 19603, 19611, 19631, 19643, 19659, 19674, 19699, 19713, 19723, 19732, 19743, 19750, 19754, 19761,
    19771, 19790, 19804, 19807, 19822, 19831, 19848, 19854, 19869, 19883, 19891, 19896, 19910, 19915, 19921, 19926,
    19931, 19940, 19950, 19961, 19972, 19981, 19986, 19995, 20008, 20015, 20027, 20036, 20047, 20053, 20060, 20067,
    20076, 20086, 20102, 20113, 20121, 20130, 20160, 20176, 20185, 20199, 20206, 20218, 20230, 20238, 20255, 20276,
    20288, 20297, 20305, 20313, 20324, 20333, 20342, 20350, 20358, 20370, 20380, 20415, 20425, 20431, 20444, 20456,
    20475, 20509, 20518, 20522, 20526, 20535, 20543, 20551, 20560, 20567, 20582, 20591, 20613, 20618, 20625, 20640,
    20663, 20679, 20692, 20695, 20704, 20727, 20749, 20755, 20766, 20778, 20782, 20792, 20805, 20813, 20821, 20834,
    20842, 20859, 20862, 20866, 20876, 20886, 20897, 20901, 20909, 20921, 20941, 20955, 20977, 20991, 21006, 21026,
    21048, 21060, 21070, 21084, 21098, 21109, 21114, 21120, 21138, 21153, 21168, 21176, 21184, 21194, 21198, 21209,
    21225, 21235, 21258, 21264, 21272, 21283, 21297, 21311, 21315, 21323, 21335, 21350, 21355, 21374, 21384, 21397,
    21415, 21435, 21448, 21466, 21473, 21479, 21486, 21494, 21514, 21519, 21531, 21542, 21557, 21569, 21580, 21591,
    21606, 21624, 21632, 21644, 21654, 21666, 21682, 21692, 21702, 21710, 21719, 21735, 21741, 21756, 21767, 21773,
    21786, 21799, 21810, 21820, 21826, 21833, 21843, 21852, 21858, 21865, 21876, 21900, 21924, 21929, 21943, 21954,
    21970, 21981, 21991, 22003, 22021, 22028, 22033, 22038, 22046, 22049, 22055, 22069, 22082, 22092, 22109, 22117,
    22127, 22154, 22170, 22185, 22192, 22210, 22230, 22249, 22258, 22270, 22288, 22308, 22323, 22336, 22344, 22355,
    22364, 22373, 22387, 22403, 22415, 22429, 22449, 22476, 22495, 22503, 22524, 22552, 22565, 22581, 22605, 22632,
    22649, 22675, 22690, 22717, 22746, 22762, 22776, 22793, 22806, 22825, 22833, 22840, 22864, 22881, 22898, 22909,
    22931, 22947, 22959, 22976, 22999, 23017, 23028, 23045, 23059, 23074, 23090, 23101, 23113, 23124, 23138, 23149,
    23170, 23178, 23195, 23218, 23235, 23253, 23266, 23276, 23281, 23295, 23303, 23312, 23323, 23332, 23339, 23350,
    23372, 23393, 23415, 23443, 23465, 23476, 23489, 23516, 23528, 23541, 23569, 23593, 23601, 23615, 23627, 23637,
    23657, 23675, 23689, 23701, 23704, 23707, 23722, 23735, 23749, 23767, 23777, 23788, 23801, 23816, 23830, 23841,
    23847, 23858, 23866, 23874, 23888, 23901, 23919, 23937, 23954, 23974, 23983, 23999, 24014, 24033, 24038, 24044,
    24060, 24070, 24081, 24098, 24111, 24124, 24134, 24162, 24181, 24198, 24216, 24226, 24242, 24256, 24277, 24292,
    24297, 24303, 24308, 24314, 24324, 24337, 24344, 24353, 24362, 24372, 24385, 24393, 24398, 24406, 24412, 24419,
    24429, 24442, 24461, 24476, 24487, 24503, 24519, 24534, 24543, 24552, 24559, 24569, 24579, 24592, 24605, 24617,
    24627, 24638, 24652, 24676, 24688, 24699, 24715, 24724, 24742, 24758, 24768, 24776, 24790, 24799, 24815, 24830,
    24836, 24844, 24855, 24878, 24920, 24940, 24952, 24974, 24993, 25019, 25035, 25046, 25061, 25082, 25115, 25124,
    25138, 25151, 25170, 25192, 25211, 25231, 25241, 25259, 25265, 25302, 25344, 25358, 25374, 25387, 25414, 25445,
    25470, 25491, 25499, 25511, 25521, 25529, 25532, 25544, 25553, 25563, 25575, 25588, 25602, 25618, 25643, 25657,
    25674, 25689, 25699, 25712, 25723, 25736, 25751, 25763, 25778, 25786, 25792, 25807, 25818, 25830, 25842, 25853,
    25869, 25883, 25904, 25924, 25931, 25938, 25945, 25964, 25972, 25994, 26009, 26025, 26045, 26063, 26081, 26098,
    26113, 26132, 26143, 26166, 26190, 26215, 26235, 26250, 26268, 26286, 26298, 26307, 26316, 26331, 26353, 26386,
    26397, 26416, 26445, 26479, 26496, 26511, 26534, 26547, 26563, 26581, 26604, 26614, 26629, 26648, 26669, 26684,
    26703, 26730, 26744, 26752, 26767, 26779, 26798, 26808, 26821, 26835, 26851, 26864, 26875, 26885, 26900, 26908,
    26919, 26934, 26943, 26958, 26966, 26969, 26986, 26992, 26998, 27010, 27024, 27038, 27050, 27059, 27079, 27097,
    27106, 27113, 27120, 27140, 27144, 27163, 27189, 27205, 27217, 27230, 27240, 27248, 27259, 27269, 27281, 27293,
    27301, 27317, 27328, 27341, 27350, 27365, 27375, 27382, 27398, 27404, 27410, 27424, 27449, 27461, 27474, 27487,
    27507, 27534, 27554, 27585, 27597, 27608, 27621, 27632, 27644, 27667, 27693, 27716, 27728, 27741, 27754, 27768,
    27789, 27795, 27820, 27834, 27848, 27859, 27875, 27892, 27915, 27945, 27966, 27983, 28000, 28006, 28015, 28025,
    28043, 28062, 28073, 28077, 28082, 28098, 28114, 28131, 28135, 28149, 28163, 28188, 28205, 28220, 28235, 28246,
    28262, 28275, 28293, 28319, 28325, 28353, 28369, 28382, 28395, 28406, 28420, 28434, 28443, 28460, 28474, 28498,
    28519, 28526, 28534, 28542, 28557, 28572, 28596, 28616, 28629, 28637, 28648, 28661, 28683, 28701, 28737, 28744,
    28751, 28760, 28769, 28777, 28784, 28795, 28803, 28817, 28835, 28851, 28862, 28871, 28883, 28892, 28907, 28915,
    28923, 28932, 28941, 28961, 28971, 28983, 28993, 29000, 29017, 29028, 29039, 29050, 29061, 29080, 29098, 29112,
    29121, 29126, 29132, 29136, 29152, 29163, 29176, 29198, 29222, 29248, 29276, 29307, 29334, 29360, 29384, 29408,
    29419, 29433, 29447, 29459, 29481, 29513, 29531, 29538, 29546, 29553, 29561, 29571, 29595, 29603, 29618, 29637,
    29654, 29669, 29689, 29709, 29717, 29724, 29736, 29739, 29742, 29749, 29760, 29770, 29776, 29782, 29787, 29805,
    29831, 29843, 29847, 29857, 29868, 29883, 29900, 29908, 29920, 29925, 29935, 29945, 29965, 29978, 29992, 30010,
    30026, 30035, 30045, 30059, 30072, 30092, 30111, 30120, 30135, 30146, 30156, 30167, 30175, 30179, 30192, 30209,
    30217, 30225, 30236, 30245, 30254, 30273, 30280, 30297, 30314, 30339, 30358, 30368, 30384, 30405, 30420, 30432,
    30440, 30449, 30455, 30475, 30493, 30499, 30517, 30536, 30552, 30557, 30568, 30587, 30604, 30620, 30636, 30640,
    30645, 30650, 30664, 30681, 30694, 30703, 30715, 30734, 30745, 30754, 30764, 30777, 30788, 30805, 30823, 30840,
    30858, 30870, 30880, 30895, 30901, 30915, 30927, 30940, 30959, 30988, 31010, 31031, 31054, 31064, 31088, 31114,
    31135, 31147, 31168, 31209, 31245, 31268, 31279, 31299, 31308,
];

