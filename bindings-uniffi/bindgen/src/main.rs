//! `otapi-uniffi-bindgen generate LIBRARY --language kotlin --out-dir DIR`: UniFFI's own generator in the version of the lock file.

fn main() {
    uniffi::uniffi_bindgen_main();
}
