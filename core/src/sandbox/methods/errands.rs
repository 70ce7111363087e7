//! Runs that have nothing to do with orders (PROTOCOL 8.6).

use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::activities::Work;
use crate::sandbox::state::errand::Errand;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    errand(method).map(|_| run as Handler)
}

fn errand(method: &str) -> Option<Errand> {
    Some(match method {
        "RunAutoRatingListsUpdating" => Errand::new("AutoRatingListsUpdating", false),
        "RunSelectorExporting" => Errand::new("SelectorExporting", false),
        "RunWarehouseImportItems" => Errand::new("WarehouseItemsImporting", true),
        // What the service calls it is not known `[S]`.
        "RunExportedPackagesConfirming" => Errand::new("ExportedPackagesConfirming", false),
        _ => return None,
    })
}

fn run(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let name = call.method.name();
    let errand = errand(name).ok_or_else(|| Failure::not_found("Method", name))?;
    Ok(super::activities::start(
        shop,
        call,
        errand.kind.to_owned(),
        Work::Errand(errand),
    ))
}
