//! Every refusal names its culprit.

mod sound;

use super::check;
use crate::face;
use crate::model::Model;
use crate::source::{self, Source};
use sound::{ENUMS, ERRORS, LISTS, METHODS, NAMES, SERVICE, TYPES};

fn read(change: impl Fn(&str) -> String) -> Result<Source, Vec<String>> {
    let files = [
        ("methods/things.toml", METHODS),
        ("types/things.toml", TYPES),
        ("types/lists.toml", LISTS),
        ("types/enums.toml", ENUMS),
        ("names.toml", NAMES),
        ("errors.toml", ERRORS),
        ("service.toml", SERVICE),
    ];
    source::parse(&files.map(|(file, text)| (file.to_owned(), change(text))))
}

/// All complaints after `old` was replaced by `new`, from reading to the face model.
fn complaints(old: &str, new: &str) -> Vec<String> {
    assert!(
        [METHODS, TYPES, LISTS, ENUMS, NAMES, ERRORS, SERVICE]
            .iter()
            .any(|text| text.contains(old)),
        "{old} is not there"
    );
    let source = match read(|text| text.replace(old, new)) {
        Ok(source) => source,
        Err(errors) => return errors,
    };
    let errors = check(&source);
    if !errors.is_empty() {
        return errors;
    }
    let model = Model::new(&source);
    face::build(&model).err().unwrap_or_default()
}

fn refuses(old: &str, new: &str, complaint: &str) {
    let complaints = complaints(old, new);
    assert!(
        complaints.iter().any(|given| given.contains(complaint)),
        "{new}: wanted {complaint}, got {complaints:?}"
    );
}

#[test]
fn a_sound_catalogue_passes() {
    assert_eq!(complaints("Red", "Blue"), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_names_file_and_table() {
    refuses(
        "list = \"Things\"",
        "lst = \"Things\"",
        "methods/things.toml [FindThings]: unknown field `lst`",
    );
    refuses(
        "list = \"ArrayOfThing\"",
        "lists = \"x\"",
        "types/things.toml [DataListOfThing]: unknown field `lists`",
    );
    refuses(
        "session = \"none\"",
        "session = \"nobody\"",
        "[Ping]: unknown variant `nobody`",
    );
    refuses("[Thing]\n", "[Thing\n", "types/things.toml: TOML parse error");
    refuses("[Named]\n", "[Thing]\n", "types/things.toml: TOML parse error");
}

#[test]
fn references_lead_somewhere() {
    refuses(
        "type = \"Found\"",
        "type = \"Lost\"",
        "types/things.toml [ThingsAnswer] members.Result: there is no type Lost",
    );
    refuses(
        "list = \"ArrayOfThing\"",
        "list = \"Lost\"",
        "[DataListOfThing] members.Content: there is no list Lost",
    );
    refuses(
        "of = \"Thing\"",
        "of = \"Lost\"",
        "types/lists.toml [ArrayOfThing] of: there is no type Lost",
    );
    refuses(
        "base = \"Named\"",
        "base = \"Lost\"",
        "types/things.toml [Thing] base: there is no type Lost",
    );
    refuses(
        "base = \"Named\"",
        "base = \"ThingId\"",
        "[Thing] base: ThingId and Thing have to be objects",
    );
    refuses(
        "answer = \"ThingsAnswer\"",
        "answer = \"Lost\"",
        "[FindThings] answer: there is no object type Lost",
    );
    refuses(
        "answer = \"ThingsAnswer\"",
        "answer = \"Found\"",
        "[FindThings] answer: Found is not below OtapiAnswer",
    );
    refuses(
        "document = \"Filter\"",
        "document = \"Lost\"",
        "params.xmlFilter: there is no object type or list Lost",
    );
    refuses(
        "document = \"Filter\"",
        "document = \"Named\"",
        "params.xmlFilter: the root of Named is not known",
    );
    refuses(
        "\"colours\", type = \"string\"",
        "\"colours\", type = \"Thing\"",
        "params.colours: Thing is an object",
    );
}

#[test]
fn bases_do_not_go_round() {
    refuses(
        "[Named]\nkind = \"object\"",
        "[Named]\nkind = \"object\"\nbase = \"Thing\"",
        "[Named] base: the bases go round",
    );
}

#[test]
fn members_are_there_once() {
    refuses(
        "name = \"Colour\"",
        "name = \"Count\"",
        "[Thing] members.Count: the member comes twice",
    );
    refuses(
        "name = \"Colour\"",
        "name = \"Name\"",
        "[Thing] members.Name: the member comes twice, here or in a base",
    );
    refuses(
        "name = \"Colour\"",
        "name = \"Price\"",
        "[Thing] members.Price: the member comes twice",
    );
    refuses(
        "name = \"Colour\"",
        "name = \"Co lour\"",
        "[Thing] members.Co lour: not a name",
    );
}

#[test]
fn members_make_sense() {
    refuses("many = true, ", "", "[Filter] members.Ids: an item without many");
    refuses(
        "\"Colour\", type = \"Colour\"",
        "\"Colour\"",
        "[Thing] members.Colour: wants either a type or a list",
    );
    refuses(
        "type = \"Colour\"",
        "type = \"Named\", attribute = true",
        "[Thing] members.Colour: an attribute carries",
    );
    refuses(
        "type = \"Colour\"",
        "type = \"int\", id = true",
        "[Thing] members.Colour: id is for long only",
    );
    refuses(
        "list = \"ArrayOfThing\"",
        "list = \"ArrayOfThing\", many = true",
        "a list says itself that it is many",
    );
}

#[test]
fn values_hold_a_scalar_only() {
    refuses("text = { type = \"string\" }", "", "[ThingId] text: a value type holds");
    refuses(
        "text = { type = \"string\" }",
        "text = { type = \"boolean\" }",
        "[ThingId] text: a value type holds",
    );
    refuses(
        "text = { type = \"string\" }",
        "text = { type = \"string\" }\nroot = \"Id\"",
        "[ThingId]: a value type has",
    );
}

#[test]
fn lists_are_where_they_are_said_to_be() {
    refuses(
        "list_path = \"Content\"",
        "list_path = \"Things\"",
        "[DataListOfThing] list_path: there is no member Things",
    );
    refuses(
        "list_path = \"Content\"\n",
        "",
        "[DataListOfThing] flatten: flatten and list_path go together",
    );
    refuses(
        "flatten = \"list\"",
        "flatten = \"hoist\"",
        "[DataListOfThing] list_path: Content is not a sub-list",
    );
    refuses(
        "list = \"Things\"",
        "list = \"Things.Content.More\"",
        "[FindThings] list: Thing has no member More",
    );
    refuses(
        "list = \"Things\"",
        "list = \"AllowedIPs\"",
        "[FindThings] list: AllowedIPs is not a list",
    );
    refuses("list = \"Things\"\n", "", "[FindThings] list: Result is not a list");
}

#[test]
fn an_answer_has_exactly_its_payload() {
    refuses(
        "payload = \"Result\"\n",
        "",
        "[FindThings] payload: ThingsAnswer holds [\"Result\"] beside the envelope",
    );
    refuses(
        "answer = \"OtapiAnswer\"",
        "answer = \"OtapiAnswer\"\npayload = \"X\"",
        "[Ping] payload: OtapiAnswer holds []",
    );
    refuses(
        "answer = \"OtapiAnswer\"",
        "payload = \"X\"",
        "[Ping] payload: a payload without an answer",
    );
}

#[test]
fn facts_of_methods_fit_their_parameters() {
    refuses(
        "    { name = \"sessionId\", type = \"string\" },\n",
        "",
        "[FindThings] session: needs the parameter sessionId",
    );
    refuses(
        "why = \"It searches.\"\n",
        "",
        "methods/things.toml [FindThings]: missing field `why`",
    );
    refuses("It searches.", "", "[FindThings] why: an effect has a reason");
    refuses(
        "list = \"Things\"",
        "list = \"Things\"\ncache_sure = \"assumed\"",
        "[FindThings] cache_sure: how sure",
    );
    refuses(
        "    { name = \"frameSize\", type = \"int\" },\n",
        "",
        "[FindThings] paging: needs framePosition and frameSize",
    );
    refuses(
        "list = \"Things\"",
        "list = \"Things\"\nprovider_session = true",
        "[FindThings] provider_session: goes with",
    );
    refuses(
        "list = \"Things\"",
        "list = \"Things\"\nactivity = \"Boring\"",
        "[FindThings] activity: Boring is not in",
    );
    refuses(
        "list = \"Things\"",
        "list = \"Things\"\ncache = 0",
        "[FindThings] cache: 0 minutes",
    );
    refuses(
        "session = \"none\"",
        "session = \"none\"\nsession_optional = true",
        "[Ping] session_optional: goes with",
    );
}

#[test]
fn parameters_are_told_apart() {
    refuses(
        "\"colours\"",
        "\"filter\"",
        "[FindThings] params.xmlFilter: filter means two parameters",
    );
    refuses(
        "\"colours\"",
        "\"sessionId\"",
        "[FindThings] params.sessionId: sessionId means two parameters",
    );
    refuses(
        "\"colours\"",
        "\"class\"",
        "[FindThings] params.class: class is a reserved word",
    );
    refuses(
        "\"colours\"",
        "\"language\"",
        "[FindThings] params.language: every request has this parameter",
    );
    refuses(
        "\"colours\"",
        "\"Colours\"",
        "[FindThings] params.Colours: not the name of a parameter",
    );
    refuses(
        "separator = \",\"",
        "separator = \"x\"",
        "[FindThings] params.colours: the separator is one ASCII",
    );
}

#[test]
fn rules_that_nothing_needs_are_refused() {
    refuses(
        "AllowedIPs",
        "Allowed",
        "names.toml [acronyms] IPs: no name of the catalogue needs it",
    );
    refuses(
        "ItemUrl\", type",
        "Url\", type",
        "names.toml [renames] ItemUrl: there is no such name",
    );
    refuses(
        "[types]",
        "[types]\nLost = \"Found\"",
        "names.toml [types] Lost: callers see no such type",
    );
}

#[test]
fn public_names_are_one_to_one() {
    refuses(
        "ItemUrl = { to = \"OtherUrl\"",
        "Name = { to = \"Title\"",
        "[Thing] members.ItemUrl: itemUrl is ItemURL too",
    );
    refuses(
        "[types]",
        "[types]\nFound = \"Thing\"",
        "names.toml [types]: Thing and Found would both be Thing",
    );
    refuses(
        "[types]",
        "[types]\nFound = \"Result\"",
        "names.toml [types]: Result (of Found) is taken",
    );
}

#[test]
fn a_guessed_name_is_not_public() {
    let guess = "[Thing]\nname_sure = \"guess\"";
    let source = read(|text| text.replace("[Thing]", guess)).unwrap();
    let model = Model::new(&source);
    let printed = face::print(&face::build(&model).unwrap());
    assert!(
        printed.contains("{\"name\": \"FindThingsThing\", \"catalog\": \"Thing\""),
        "{printed}"
    );
}

#[test]
fn directions_are_kept() {
    refuses(
        "[Filter]\nkind = \"object\"\ndirection = \"input\"",
        "[Filter]\nkind = \"object\"\ndirection = \"output\"",
        "[Filter] direction: arguments use it",
    );
}

#[test]
fn errors_and_the_envelope_are_told_once() {
    refuses(
        "\"Ok\", \"Broken\"",
        "\"Ok\"",
        "errors.toml [codes] Broken: is not both here and in GeneralErrorCode",
    );
    refuses(
        "kind = \"service\"\n",
        "",
        "errors.toml [codes] Broken: success has neither kind nor retry",
    );
    refuses(
        "retry = \"after-reads\"",
        "retry = \"after\"",
        "[codes] Broken: a change whose outcome is unknown",
    );
    refuses(
        "[sub_codes.Broken.",
        "[sub_codes.Lost.",
        "errors.toml [sub_codes] Lost: there is no such code",
    );
    refuses(
        "[\"FindThings\"]",
        "[\"Lost\"]",
        "errors.toml [texts] no such: there is no method Lost",
    );
    refuses(
        "meaning = \"Success.\"",
        "meening = \"\"",
        "errors.toml: TOML parse error",
    );
    refuses(
        "members = [{ name = \"ErrorCode\" }]",
        "members = []",
        "service.toml [envelope] ErrorCode: is not both",
    );
}

#[test]
fn areas_have_names_that_nobody_has_taken() {
    refuses("things = {", "others = {", "names.toml [areas] things: is missing");
    refuses(
        "[areas]",
        "[areas]\nlost = { summary = \"x\" }",
        "names.toml [areas] lost: there are no such methods",
    );
    refuses(
        "\"Things\" }",
        "\"Things\", to = \"export\", why = \"a test\" }",
        "names.toml [areas] things: export is a name of clients",
    );
    refuses(
        "\"Things\" }",
        "\"Things\", to = \"package\", why = \"a test\" }",
        "package is a name of clients",
    );
    refuses(
        "\"Things\" }",
        "\"Things\", to = \"stuff\" }",
        "another name and its reason go together",
    );
}

#[test]
fn no_method_ends_like_the_twin_of_one() {
    refuses(
        "[Ping]",
        "[PingAll]",
        "methods/things.toml [PingAll]: ends like the twins",
    );
}
