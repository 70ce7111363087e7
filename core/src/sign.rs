//! The signature of a call (PROTOCOL 1.5).

use sha2::{Digest, Sha256};

use crate::Secret;

/// `SHA256(method, values, secret)` in lower-case hexadecimal digits.
///
/// `values` are those of all parameters that are sent, the timestamp among them and the signature not, in the ordinal
/// order of the parameters' names, as they are before they are encoded for the form.
///
/// ```
/// use otapi_core::{Secret, sign};
/// let values = ["0", "INSTANCEKEY", "ru", "20210212114345"];
/// assert_eq!(
///     sign::signature("GetCategoryInfo", values, &Secret::from("123123")),
///     "305330c8b160062a90c9449cd146f4fb79a458d0fe3f04b55908edab5c65f1a5",
/// );
/// ```
#[must_use]
pub fn signature<'v>(method: &str, values: impl IntoIterator<Item = &'v str>, secret: &Secret) -> String {
    let mut hash = Sha256::new_with_prefix(method);
    for value in values {
        hash.update(value);
    }
    hash.update(secret.reveal());
    let mut digits = [0; 64];
    for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(hash.finalize()) {
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    str::from_utf8(&digits).unwrap_or_default().to_owned()
}

const fn digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'a' - 10 + nibble }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The eight vectors of PROTOCOL 1.5; the first is the vendor's own example.
    #[test]
    fn the_published_vectors_hold() {
        let vectors: [(&str, &[&str], &str, &str); 8] = [
            (
                "GetCategoryInfo",
                &["0", "INSTANCEKEY", "ru", "20210212114345"],
                "123123",
                "305330c8b160062a90c9449cd146f4fb79a458d0fe3f04b55908edab5c65f1a5",
            ),
            (
                "GetCallStatistics",
                &["demo-key", "20250102030405"],
                "s3cr3t",
                "33c6f4b6f8bf55966ee0a49bcac77b48492b563fb3df5c01a8aca3fde85e7711",
            ),
            (
                "AuthenticateInstanceOperator",
                &["demo-key", "en", "20250102030405", "operator", "p@ss word&=+%"],
                "s3cr3t",
                "800f52a7275967efe3bbc79d183a2dcef6e2125d19ae4fb5e6466503c71a22b0",
            ),
            (
                "AddOrder",
                &[
                    "demo-key",
                    "en",
                    "SID-1",
                    "20250102030405",
                    concat!(
                        "<OrderAddData><DeliveryModeId>7</DeliveryModeId>",
                        "<Comment>Привет &amp; 你好</Comment><UserProfileId>12</UserProfileId>",
                        "<Items><Item><Id>520813250866</Id><ConfigurationId>3186064872</ConfigurationId>",
                        "<Quantity>2</Quantity></Item></Items></OrderAddData>",
                    ),
                ],
                "s3cr3t",
                "638e7b83c148ae1d7f8ff7040ad4e9ffa3d376d973fc2f624b692fa6d7f1a3b2",
            ),
            (
                "RunOrderExportingToProvider",
                &[
                    "demo-key",
                    "en",
                    "PS-1",
                    "Taobao",
                    "SID-OP",
                    "20250102030405",
                    "<Parameters><OrderId>ORD-0000000042</OrderId></Parameters>",
                ],
                "s3cr3t",
                "fbe350eb2e9bba96278068714c882105f8687891339ba5acb4861595db7a478b",
            ),
            (
                "GetSalesOrderDetailsForOperator",
                &["", "demo-key", "", "0", "ORD-0000000042", "SID-OP", "20250102030405"],
                "s3cr3t",
                "bff04c6e50ec0963f4499864bb8d5e0450c96d00461eabcdd5982a7150c2d0c4",
            ),
            (
                "DoStepActionForBackgroundActivity",
                &[
                    "3f6b6a1e-0000-4000-8000-000000000001",
                    "ProviderOrdersIntegrationExporting",
                    "demo-key",
                    "en",
                    "SID-OP",
                    "20250102030405",
                    r#"<NamedParameters><Parameter Name="action">skip</Parameter></NamedParameters>"#,
                ],
                "s3cr3t",
                "03b1a08005cdfed15d08b20568e24938dde8d4fd2e32d2e77d8bb216e5ca14d2",
            ),
            (
                "PostTransaction",
                &[
                    "12.50",
                    "",
                    "17",
                    "demo-key",
                    "true",
                    "en",
                    "SID-OP",
                    "20250102030405",
                    "",
                ],
                "s3cr3t",
                "66330b6b645522accbfb6bb68a09cc9cd7c49b52a822620f620d094baadaae94",
            ),
        ];
        for (method, values, secret, expected) in vectors {
            let signed = signature(method, values.iter().copied(), &Secret::from(secret));
            assert_eq!(signed, expected, "{method}");
        }
    }
}
