// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::face::common;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ImportItemReviewsInfo`.
    ImportItemReviewsInfo {
        /// The service's `SuccessfullyNumber`.
        successfully_number "successfullyNumber": Option<i64>,
        /// The service's `IncorrectNumber`.
        incorrect_number "incorrectNumber": Option<i64>,
        /// The service's `DuplicateNumber`.
        duplicate_number "duplicateNumber": Option<i64>,
    }

    /// Of the type `ItemReview`.
    ItemReview {
        /// The service's `SubOrderId`.
        sub_order_id "subOrderId": Option<&'a str>,
        /// The service's `TransactionId`.
        transaction_id "transactionId": Option<&'a str>,
        /// The service's `Content`.
        content "content": Option<&'a str>,
        /// The service's `CreatedDate`.
        created_date "createdDate": Option<Moment<'a>>,
        /// The service's `UserNick`.
        user_nick "userNick": Option<&'a str>,
        /// The service's `Reply`.
        reply "reply": Option<&'a str>,
        /// The service's `UserRole`.
        user_role "userRole": Option<&'a str>,
        /// The service's `Result`.
        result "result": Option<&'a str>,
        /// The service's `Images`.
        images "images": List<'a, &'a str>,
    }

    /// Of the type `ItemReviewGradeInfo`.
    ItemReviewGradeInfo {
        /// The service's `PositiveGrade`.
        positive_grade "positiveGrade": Option<i64>,
        /// The service's `NegativeGrade`.
        negative_grade "negativeGrade": Option<i64>,
    }

    /// Of the type `ItemReviewSettings`.
    ItemReviewSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `Version`.
        version "version": Option<&'a str>,
        /// The service's `ReviewCount`.
        review_count "reviewCount": Option<i64>,
        /// The service's `WholePlatformReviewCount`.
        whole_platform_review_count "wholePlatformReviewCount": Option<i64>,
        /// The service's `ShowWholePlatformReviews`.
        show_whole_platform_reviews "showWholePlatformReviews": Option<bool>,
    }
}
