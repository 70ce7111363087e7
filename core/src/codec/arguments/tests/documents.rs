use super::*;

/// The one document of a call.
fn document(method: &str, parameter: &str, value: &str) -> String {
    let arguments = Json::object([(parameter, Json::parse(value).unwrap())]);
    let fields = encode(Method::find(method).unwrap(), &arguments).unwrap_or_else(|error| panic!("{value}: {error}"));
    fields.first().unwrap().value().to_owned()
}

#[test]
fn documents_follow_the_catalogues_order() {
    let expected = "<OrderAddData><DeliveryModeId>7</DeliveryModeId><Comment>Привет &amp; 你好</Comment>\
        <UserProfileId>12</UserProfileId><Items><Item><Id>520813250866</Id>\
        <ConfigurationId>3186064872</ConfigurationId><Quantity>2</Quantity></Item></Items></OrderAddData>";
    for value in [
        r#"{"deliveryModeId": "7", "comment": "Привет & 你好", "userProfileId": 12,
            "items": [{"id": "520813250866", "configurationId": "3186064872", "quantity": 2}]}"#,
        r#"{"Items": [{"Quantity": 2, "ConfigurationId": "3186064872", "Id": "520813250866", "Comment": ""}],
            "UserProfileId": 12, "Comment": "Привет & 你好", "DeliveryModeId": "7"}"#,
        r#"{"user_profile_id": 12, "items": [{"configuration_id": "3186064872", "id": "520813250866", "quantity": 2,
            "weight": null}], "comment": "Привет & 你好", "delivery_mode_id": "7"}"#,
    ] {
        assert_eq!(document("AddOrder", "addData", value), expected);
    }
}

#[test]
fn attributes_text_and_lists_have_their_places() {
    // Vector 7 of PROTOCOL 1.5.
    let parameters = r#"{"activityType": "T", "activityId": "I", "parameters": [{"value": "skip", "name": "action"}]}"#;
    assert!(
        fields_of("DoStepActionForBackgroundActivity", parameters)
            .ends_with(r#"xmlParameters=<NamedParameters><Parameter Name="action">skip</Parameter></NamedParameters>"#)
    );
    for (method, parameter, value, expected) in [
        // Attributes come first, wherever the catalogue has them among the elements.
        (
            "AddPriceFormationGroup",
            "priceFormationGroupInfo",
            r#"{"features": ["a", ""], "name": "\"<&>\t\n\r", "deliveryIds": [], "isDefault": false, "id": 3, "settings": {}}"#,
            "<PriceFormationGroupInfo Name=\"&quot;&lt;&amp;&gt;&#9;&#10;&#13;\" IsDefault=\"false\"><Id>3</Id>\
             <Features><Feature>a</Feature><Feature/></Features></PriceFormationGroupInfo>",
        ),
        // The one list of a document, as an object, as a list, empty; the element itself repeats.
        (
            "EditBasketItemFields",
            "fieldParameters",
            r#"[{"name": "a", "value": "1"}, {}]"#,
            r#"<Fields><FieldInfo Name="a" Value="1"/><FieldInfo/></Fields>"#,
        ),
        (
            "EditBasketItemFields",
            "fieldParameters",
            r#"{"fieldInfo": [{"name": "a"}]}"#,
            r#"<Fields><FieldInfo Name="a"/></Fields>"#,
        ),
        ("EditBasketItemFields", "fieldParameters", "[]", "<Fields/>"),
        ("EditBasketItemFields", "fieldParameters", "{}", "<Fields/>"),
        // The one list of a document, wrapped.
        (
            "SearchBackgroundActivities",
            "searchParameters",
            r#"["A", "B"]"#,
            "<BackgroundActivitySearchParameters><Types><Type>A</Type><Type>B</Type></Types></BackgroundActivitySearchParameters>",
        ),
        (
            "SearchBackgroundActivities",
            "searchParameters",
            "[]",
            "<BackgroundActivitySearchParameters/>",
        ),
        // Text beside an attribute, by the member that stands for it.
        (
            "CreateWarehouseItem",
            "createData",
            r#"{"imageUrls": [{"value": "a & b", "isMain": true}, {"Value": "c"}], "price": 12.50, "weight": "0.10", "quantity": 1}"#,
            "<ItemData><ImageUrls><ImageUrl IsMain=\"true\">a &amp; b</ImageUrl><ImageUrl>c</ImageUrl></ImageUrls>\
             <Price>12.5</Price><Quantity>1</Quantity><Weight>0.10</Weight></ItemData>",
        ),
        // Names that are cased against the rule.
        (
            "UpdateInstanceOptions",
            "instanceOptionsData",
            r#"{"allowed_ips": ["::1"], "isIpCheckUsed": true}"#,
            "<InstanceOptionsData><AllowedIPs><string>::1</string></AllowedIPs><IsIPCheckUsed>true</IsIPCheckUsed></InstanceOptionsData>",
        ),
        // Parts of which nothing is known.
        (
            "UpdateProviderSettings",
            "updateData",
            r##"{"taobao": {"@Id": 1, "@x": null, "#text": "t", "A": ["x", {"@b": "<"}], "C": {"D": true}, "E": null}}"##,
            "<ProviderSettingsUpdateData><Taobao Id=\"1\">t<A>x</A><A b=\"&lt;\"/><C><D>true</D></C></Taobao></ProviderSettingsUpdateData>",
        ),
        (
            "UpdateProviderSettings",
            "updateData",
            r#"{"taobao": {}}"#,
            "<ProviderSettingsUpdateData/>",
        ),
    ] {
        let given = Json::parse(value).unwrap();
        let method = Method::find(method).unwrap_or_else(|| panic!("{method}"));
        let param = method
            .params()
            .find(|param| param.argument() == parameter)
            .unwrap_or_else(|| panic!("{method:?}"));
        let written = document::write(param.document().unwrap(), &given);
        assert_eq!(written.as_deref(), Ok(expected), "{value}");
    }
}

#[test]
fn a_text_is_the_document_itself_without_its_declaration() {
    for (text, expected) in [
        ("<A> b </A>", "<A> b </A>"),
        ("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<A/>", "<A/>"),
        ("\u{feff} <?xml\tversion='1.0'?><A/>", "<A/>"),
        ("<?xml-stylesheet href='x'?><A/>", "<?xml-stylesheet href='x'?><A/>"),
        ("<?xml version=", "<?xml version="),
        ("not XML & not checked", "not XML & not checked"),
    ] {
        assert_eq!(document("AddOrder", "addData", &Json::from(text).to_string()), expected);
    }
    // A document whose members nobody knows has no other form.
    assert_eq!(
        refusal("SearchPackages", r#"{"searchParameters": {}}"#).0,
        "searchParameters"
    );
    assert_eq!(
        fields_of("SearchPackages", r#"{"searchParameters": "<P/>"}"#),
        "xmlSearchParameters=<P/>"
    );
}

#[test]
fn characters_that_xml_cannot_carry_are_named_with_their_place() {
    for code in (0..0x20).chain([0xfffe, 0xffff]) {
        let character = char::from_u32(code).unwrap();
        let text = Json::from(format!("\u{ffef}é{character}")).to_string();
        let comment = format!(r#"{{"addData": {{"items": [{{}}, {{"comment": {text}}}]}}}}"#);
        if matches!(character, '\t' | '\n' | '\r') {
            assert!(encoded("AddOrder", &comment).is_ok());
            continue;
        }
        let (path, message) = refusal("AddOrder", &comment);
        assert_eq!(path, "addData.items[1].comment");
        assert!(message.ends_with(&format!("got U+{code:04X}")), "{message}");
        let attribute = format!(r#"{{"fieldParameters": [{{"name": {text}}}], "elementId": "1"}}"#);
        assert_eq!(refusal("EditBasketItemFields", &attribute).0, "fieldParameters[0].name");
    }
    assert_eq!(
        document(
            "AddOrder",
            "addData",
            r#"{"comment": "a\tb\nc\rd\u007f\u0085\ufffd😀]]>"}"#
        ),
        "<OrderAddData><Comment>a\tb\nc&#13;d\u{7f}\u{85}\u{fffd}😀]]&gt;</Comment></OrderAddData>"
    );
    for tree in [
        r#"{"a b": 1}"#,
        r#"{"<a>": 1}"#,
        r#"{"@": 1}"#,
        r#"{"@a=\"": 1}"#,
        r#"{"": 1}"#,
        r##"{"#x": 1}"##,
        r##"{"#text": []}"##,
        r#"{"a": [null]}"#,
        r#"{"@a": 1, "b": {}, "@a": 2}"#,
    ] {
        let arguments = format!(r#"{{"updateData": {{"taobao": {tree}}}}}"#);
        assert!(
            refusal("UpdateProviderSettings", &arguments)
                .0
                .starts_with("updateData.taobao"),
            "{tree}"
        );
    }
}

#[test]
fn decimals_are_never_rounded() {
    for (value, expected) in [
        ("0.1", "0.1"),
        ("12.50", "12.5"),
        ("-0.0", "0"),
        ("1e3", "1000"),
        ("1.5E-7", "0.00000015"),
        ("123456789012345", "123456789012345"),
        ("0.000123456789012345", "0.000123456789012345"),
        ("1000000000000000000000", "1000000000000000000000"),
        (r#""0.100""#, "0.100"),
        (r#""-12345678901234567890.123""#, "-12345678901234567890.123"),
    ] {
        let written = document("CreateWarehouseItem", "createData", &format!(r#"{{"price": {value}}}"#));
        assert_eq!(written, format!("<ItemData><Price>{expected}</Price></ItemData>"));
    }
    for value in [
        "0.1234567890123456",
        "1234567890123456",
        "0.30000000000000004",
        "1e400",
        r#""1e3""#,
        r#""+1""#,
        r#"".5""#,
        r#""1,5""#,
        r#"" 1""#,
        r#""NaN""#,
        "true",
    ] {
        let arguments = format!(r#"{{"createData": {{"price": {value}}}}}"#);
        assert_eq!(
            refusal("CreateWarehouseItem", &arguments).0,
            "createData.price",
            "{value}"
        );
    }
}
