// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.
