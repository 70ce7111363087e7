//! The bytes of answers, against PROTOCOL 2 by hand.

use super::*;

/// The answer with what differs from call to call cut out.
fn answer(settings: Settings, path: &str, form: &[(&str, &str)]) -> String {
    let mut talk = Talk::silent(settings);
    let form = [&[("instanceKey", "sandbox")], form].concat();
    let text = body(&talk.post(path, &form).reply.unwrap().body);
    let cut = |text: &str, from: &str, ends: [char; 2], by: &str| {
        let (before, rest) = text.split_once(from).unwrap();
        let (_, after) = rest.split_at(rest.find(ends).unwrap());
        format!("{before}{from}{by}{after}")
    };
    let marks = if text.starts_with('{') {
        ["\"RequestId\":\"", "\"RequestTime\":"]
    } else {
        ["<RequestId>", "<RequestTime>"]
    };
    let text = cut(&text, marks[0], ['"', '<'], "R");
    cut(
        &text,
        marks[1],
        [',', if text.starts_with('{') { '}' } else { '<' }],
        "1.5",
    )
}

fn with(variants: Variants) -> Settings {
    Settings {
        variants,
        ..Settings::default()
    }
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
const SPACES: &str = " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xmlns=\"http://services.opentao.net\"";

#[test]
fn the_envelope_in_both_forms() {
    let xml = answer(Settings::default(), "/service/CheckIfStatefullMethodsAllowed", &[]);
    assert_eq!(
        xml,
        format!(
            "{HEAD}<VoidOtapiAnswer{SPACES}><ErrorCode>Ok</ErrorCode><SubErrorCode /><RequestId>R</RequestId>\
             <RequestTime>1.5</RequestTime></VoidOtapiAnswer>"
        )
    );
    let xml = answer(
        Settings::default(),
        "/OtapiWebService2.asmx/GetItemInfo",
        &[("itemId", "<1>")],
    );
    assert_eq!(
        xml,
        format!(
            "{HEAD}<ItemInfoAnswer{SPACES}><ErrorCode>NotFound</ErrorCode>\
             <ErrorDescription>There is nothing with the id &lt;1&gt;</ErrorDescription><SubErrorCode>ItemWithId</SubErrorCode>\
             <ErrorDescriptionTemplate>There is nothing with the id {{Id}}</ErrorDescriptionTemplate>\
             <ErrorDescriptionArguments><Parameter Name=\"Id\">&lt;1&gt;</Parameter></ErrorDescriptionArguments>\
             <RequestId>R</RequestId><RequestTime>1.5</RequestTime></ItemInfoAnswer>"
        )
    );
    let json = answer(Settings::default(), "/service-json/GetOtapiCallStatistic", &[]);
    assert_eq!(
        json,
        "{\"ErrorCode\":\"Ok\",\"SubErrorCode\":{},\"RequestId\":\"R\",\"RequestTime\":1.5,\
         \"Result\":{\"CallCount\":1,\"CallLimit\":1000000}}"
    );
    let json = answer(Settings::default(), "/service-json/GetItemInfo", &[("itemId", "\"1\"")]);
    assert_eq!(
        json,
        "{\"ErrorCode\":\"NotFound\",\"ErrorDescription\":\"There is nothing with the id \\\"1\\\"\",\
         \"SubErrorCode\":{\"Value\":\"ItemWithId\"},\"ErrorDescriptionTemplate\":\"There is nothing with the id {Id}\",\
         \"ErrorDescriptionArguments\":[{\"Name\":\"Id\",\"Value\":\"\\\"1\\\"\"}],\"RequestId\":\"R\",\"RequestTime\":1.5}"
    );
}

#[test]
fn lists_texts_and_attributes_in_both_forms() {
    let form = [("weight", "1"), ("countryId", "DE")];
    let xml = answer(Settings::default(), "/service/GetDeliveryModesWithPrice", &form);
    let money = |amount: &str| {
        format!(
            "<ConvertedPriceList><Internal Sign=\"$\" Code=\"USD\">{amount}</Internal>\
             <DisplayedMoneys><Money Sign=\"$\" Code=\"USD\">{amount}</Money></DisplayedMoneys></ConvertedPriceList>"
        )
    };
    let mode = format!(
        "<Result><DeliveryMode><Id>7</Id><Name>External</Name><Description>Delivery is arranged outside the platform</Description>\
         <Price>0</Price><FullPrice><OriginalPrice>0</OriginalPrice><MarginPrice>0</MarginPrice>\
         <OriginalCurrencyCode>CNY</OriginalCurrencyCode>{}</FullPrice><CurrencyCode>USD</CurrencyCode>\
         <CurrencySign>$</CurrencySign><ErrorCode>Ok</ErrorCode><IsPickupPointMode>false</IsPickupPointMode></DeliveryMode>",
        money("0")
    );
    assert!(xml.contains(&mode), "{xml}");
    assert!(xml.contains(&money("20")), "{xml}");

    let json = answer(Settings::default(), "/service-json/GetDeliveryModesWithPrice", &form);
    let start = "\"Result\":[{\"Id\":\"7\",\"Name\":\"External\",\"Description\":\"Delivery is arranged outside the platform\",\
        \"Price\":0.0,\"FullPrice\":{\"OriginalPrice\":0.0,\"MarginPrice\":0.0,\"OriginalCurrencyCode\":\"CNY\",\
        \"ConvertedPriceList\":{\"Internal\":{\"Price\":0.0,\"Sign\":\"$\",\"Code\":\"USD\"},";
    assert!(json.contains(start), "{json}");
}

#[test]
fn pages_and_flattened_results_keep_their_wire_shape() {
    let form = [("xmlParameters", "<P><ItemTitle>nothing like it</ItemTitle></P>")];
    let json = answer(Settings::default(), "/service-json/SearchItemsFrame", &form);
    assert!(
        json.contains("\"Result\":{\"Items\":{\"Content\":[],\"TotalCount\":0},\"Categories\":{\"Content\":[]},"),
        "{json}"
    );
    let xml = answer(Settings::default(), "/service/SearchItemsFrame", &form);
    assert!(
        xml.contains(
            "<Result><Items><Content /><TotalCount>0</TotalCount></Items><Categories><Content /></Categories>"
        ),
        "{xml}"
    );
}

#[test]
fn ids_are_plain_in_xml_and_objects_in_json() {
    let login = [("userLogin", "operator"), ("userPassword", "operator")];
    let xml = answer(Settings::default(), "/service/AuthenticateInstanceOperator", &login);
    assert!(xml.contains("<SessionId><Value>"), "{xml}");
    let login = [("userLogin", "customer"), ("userPassword", "customer")];
    let xml = answer(Settings::default(), "/service/Authenticate", &login);
    assert!(xml.contains("<SessionId>") && !xml.contains("<Value>"), "{xml}");

    let plain = with(Variants {
        plain_ids: true,
        ..Variants::default()
    });
    let login = [("userLogin", "operator"), ("userPassword", "operator")];
    let json = answer(plain, "/service-json/AuthenticateInstanceOperator", &login);
    assert!(json.contains("\"SessionId\":\""), "{json}");
}

#[test]
fn variants_of_dates_and_names() {
    let form = [("itemId", SHIRT.0)];
    let plain = answer(Settings::default(), "/service/GetItemInfo", &form);
    assert!(
        plain.contains("<UpdatedTime>2025-01-01T00:44:05.28</UpdatedTime>"),
        "{plain}"
    );
    let zoned = answer(
        with(Variants {
            zoned_dates: true,
            ..Variants::default()
        }),
        "/service/GetItemInfo",
        &form,
    );
    assert!(
        zoned.contains("<UpdatedTime>2025-01-01T00:44:05.28Z</UpdatedTime>"),
        "{zoned}"
    );
    let bare = answer(
        with(Variants {
            bare_xml: true,
            ..Variants::default()
        }),
        "/service/GetItemInfo",
        &form,
    );
    assert!(
        bare.starts_with(&format!("{HEAD}<ItemInfoAnswer><ErrorCode>")),
        "{bare}"
    );
    let nil = answer(
        with(Variants {
            bare_xml: true,
            nil: true,
            ..Variants::default()
        }),
        "/service/GetItemInfo",
        &form,
    );
    assert!(
        nil.contains("xmlns:xsi=") && nil.contains("<CreatedTime xsi:nil=\"true\" />"),
        "{nil}"
    );
    assert!(!plain.contains("CreatedTime"), "{plain}");
}

#[test]
fn debug_output_comes_on_demand() {
    let xml = answer(
        Settings::default(),
        "/service/CheckIfStatefullMethodsAllowed",
        &[("debug", "true")],
    );
    assert!(xml.contains("</RequestTime><RequestTimeStatistic>Total: "), "{xml}");
}
