// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::common;
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `DemoObject`.
    DemoObject {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `Numerics`.
        numerics "numerics": &'a Json,
        /// The service's `Texts`.
        texts "texts": &'a Json,
        /// The service's `MultilineTexts`.
        multiline_texts "multilineTexts": &'a Json,
        /// The service's `Htmls`.
        htmls "htmls": &'a Json,
        /// The service's `Moneys`.
        moneys "moneys": &'a Json,
        /// The service's `Links`.
        links "links": &'a Json,
        /// The service's `Dates`.
        dates "dates": &'a Json,
        /// The service's `ManyTexts`.
        many_texts "manyTexts": &'a Json,
        /// The service's `SelectOnes`.
        select_ones "selectOnes": &'a Json,
        /// The service's `SelectManys`.
        select_manys "selectManys": &'a Json,
        /// The service's `SelectTrees`.
        select_trees "selectTrees": &'a Json,
        /// The service's `Passwords`.
        passwords "passwords": &'a Json,
        /// The service's `Lists`.
        lists "lists": &'a Json,
    }

    /// Of the type `MetaEntityInfo`.
    MetaEntityInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `GetMethod`.
        get_method "getMethod": Option<&'a str>,
        /// The service's `UpdateMethod`.
        update_method "updateMethod": Option<&'a str>,
        /// The service's `UpdateDataRootName`.
        update_data_root_name "updateDataRootName": Option<&'a str>,
        /// The service's `AdditionalParameters`.
        additional_parameters "additionalParameters": List<'a, &'a str>,
    }
}
