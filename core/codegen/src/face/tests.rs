//! What becomes of lists, pages and what is not known.

use crate::model::Model;
use crate::source;

const METHODS: &str = r#"
[SearchGoods]
summary = "Search goods"
session = "operator"
effect = "reads"
why = "It searches."
paging = "frame"
answer = "GoodsAnswer"
payload = "Result"
sure = "documented"
params = [
    { name = "sessionId", type = "string", required = true },
    { name = "xmlIds", document = "ArrayOfId" },
    { name = "xmlMore", document = "unknown" },
    { name = "blocks", type = "string", separator = ",", values = ["A", "B"], separator_sure = "assumed" },
    { name = "framePosition", type = "int" },
    { name = "frameSize", type = "int" },
]
"#;

const TYPES: &str = r#"
[OtapiAnswer]
kind = "object"
direction = "output"
sure = "foreign"

[GoodsAnswer]
kind = "object"
base = "OtapiAnswer"
direction = "output"
sure = "foreign"
members = [{ name = "Result", type = "OtapiFoundGoods" }]

[OtapiFoundGoods]
kind = "object"
direction = "output"
sure = "foreign"
flatten = "hoist"
list_path = "Goods"
members = [
    { name = "Query", type = "string" },
    { name = "Goods", type = "DataSubListOfGood" },
    { name = "Similar", type = "DataSubListOfGood" },
    { name = "Design", type = "Design" },
]

[DataListOfGood]
kind = "object"
direction = "output"
sure = "foreign"
flatten = "list"
list_path = "Content"
members = [{ name = "Content", type = "Good", many = true, item = "Item" }]

[DataSubListOfGood]
kind = "object"
base = "DataListOfGood"
direction = "output"
sure = "foreign"
flatten = "sublist"
list_path = "Content"
members = [{ name = "TotalCount", type = "int" }]

[Good]
kind = "object"
direction = "output"
sure = "foreign"
synthetic = true
members = [
    { name = "Id", type = "long", id = true, sure = "seen" },
    { name = "Parts", type = "DataListOfGood" },
]

[Design]
kind = "object"
direction = "output"
sure = "foreign"
opaque = true
"#;

const LISTS: &str = r#"
[ArrayOfId]
of = "string"
item = "Id"
root = "Ids"
"#;

const FLOWS: &str = r#"
[groups.hurrying]
hurry = { type = "boolean" }

[flows.find_goods]
summary = "Finds goods"
result = "FindResult"
items = "SearchGoodsGood"
groups = ["hurrying"]
[flows.find_goods.input]
limit = { type = "int" }
operator = { type = "scope", required = true }

[types.FindResult]
note = "What was found."
[types.FindResult.members]
verdicts = { type = "[FindVerdict]" }
done = { type = "boolean", always = true }

[enums]
FindVerdict = { note = "How it went", values = ["found"] }
"#;

/// The printed lines, without the indentation of arguments and members.
fn lines() -> Vec<String> {
    let source = parsed(FLOWS);
    let model = Model::new(&source);
    let printed = super::print(&super::build(&model).unwrap());
    printed
        .lines()
        .map(|line| line.trim().trim_end_matches(',').to_owned())
        .collect()
}

fn parsed(flows: &str) -> source::Source {
    let files = [
        ("methods/goods.toml", METHODS),
        ("types/goods.toml", TYPES),
        ("types/lists.toml", LISTS),
        ("flows.toml", flows),
    ];
    source::parse(&files.map(|(file, text)| (file.to_owned(), text.to_owned()))).unwrap()
}

fn has(line: &str) {
    let lines = lines();
    assert!(
        lines.iter().any(|printed| printed == line),
        "{line}\nis not in\n{}",
        lines.join("\n")
    );
}

#[test]
fn arguments_say_what_they_want() {
    has(
        r#"{"wire": "sessionId", "camel": "sessionId", "snake": "session_id", "role": "session", "value": {"kind": "text"}, "required": true}"#,
    );
    has(
        r#"{"wire": "xmlIds", "camel": "ids", "snake": "ids", "value": {"kind": "list", "item": {"kind": "text"}}, "documentRoot": "Ids"}"#,
    );
    has(r#"{"wire": "xmlMore", "camel": "more", "snake": "more", "value": {"kind": "text"}, "rawDocument": true}"#);
    has(
        r#"{"wire": "blocks", "camel": "blocks", "snake": "blocks", "value": {"kind": "list", "item": {"kind": "text"}}, "separator": ",", "values": ["A", "B"], "sure": "assumed"}"#,
    );
    has(
        r#"{"wire": "frameSize", "camel": "frameSize", "snake": "frame_size", "role": "frameSize", "value": {"kind": "int"}}"#,
    );
}

#[test]
fn a_hoisted_page_takes_the_place_of_its_member() {
    let lines = lines();
    let head = r#"{"name": "FoundGoods", "catalog": "OtapiFoundGoods", "area": "goods", "inAnswers": true, "sure": "foreign", "members": ["#;
    let start = lines
        .iter()
        .position(|line| line == head)
        .unwrap_or_else(|| panic!("{}", lines.join("\n")));
    let members = [
        r#"{"wire": "Query", "camel": "query", "snake": "query", "value": {"kind": "text"}, "optional": true}"#,
        r#"{"wire": "Items", "camel": "items", "snake": "items", "value": {"kind": "list", "item": {"kind": "object", "type": "SearchGoodsGood"}}}"#,
        r#"{"wire": "TotalCount", "camel": "totalCount", "snake": "total_count", "value": {"kind": "int"}, "optional": true}"#,
        r#"{"wire": "Similar", "camel": "similar", "snake": "similar", "value": {"kind": "page", "item": {"kind": "object", "type": "SearchGoodsGood"}}, "optional": true}"#,
        r#"{"wire": "Design", "camel": "design", "snake": "design", "value": {"kind": "tree"}, "optional": true}"#,
    ];
    assert_eq!(lines[start + 1..][..members.len()], members);
}

#[test]
fn a_list_is_always_there_and_an_id_is_no_number() {
    has(
        r#"{"wire": "Parts", "camel": "parts", "snake": "parts", "value": {"kind": "list", "item": {"kind": "object", "type": "SearchGoodsGood"}}}"#,
    );
    has(r#"{"wire": "Id", "camel": "id", "snake": "id", "value": {"kind": "id"}, "optional": true, "sure": "seen"}"#);
}

#[test]
fn answers_lists_and_trees_are_no_types() {
    let of_flows = |line: &String| line.contains("\"area\": \"flows\"") || line.contains("FindVerdict");
    let types: Vec<String> = lines()
        .into_iter()
        .filter(|line| line.contains("\"catalog\"") && !of_flows(line))
        .collect();
    assert_eq!(types.len(), 2, "{types:?}");
}

#[test]
fn pages_say_where_their_list_is() {
    let head = r#"{"name": "SearchGoods", "camel": "searchGoods", "snake": "search_goods", "area": "goods", "#;
    let lines = lines();
    let method = lines.iter().find(|line| line.starts_with(head)).unwrap();
    assert!(
        method.contains(r#""pagesList": ["Items"], "pagesItem": {"kind": "object", "type": "SearchGoodsGood"}"#),
        "{method}"
    );
}

#[test]
fn flows_have_an_input_and_a_result() {
    has(
        r#"{"name": "find_goods", "camel": "findGoods", "summary": "Finds goods", "input": "FindGoodsInput", "result": "FindResult", "items": {"kind": "object", "type": "SearchGoodsGood"}}"#,
    );
    has(
        r#"{"wire": "operator", "camel": "operator", "snake": "operator", "value": {"kind": "scope"}, "optional": true, "required": true}"#,
    );
    has(r#"{"wire": "hurry", "camel": "hurry", "snake": "hurry", "value": {"kind": "boolean"}, "optional": true}"#);
    has(r#"{"wire": "done", "camel": "done", "snake": "done", "value": {"kind": "boolean"}}"#);
}

#[test]
fn a_flow_that_names_what_is_not_there_is_refused() {
    for (right, wrong, complaint) in [
        (
            "\"int\"",
            "\"integer\"",
            "[types.FindGoodsInput] limit: there is no type integer",
        ),
        (
            "[\"hurrying\"]",
            "[\"waiting\"]",
            "[flows.find_goods] groups: there is no group waiting",
        ),
        (
            "\"FindResult\"",
            "\"Found\"",
            "[flows.find_goods]: there is no type Found",
        ),
        (
            "[types.FindResult",
            "[types.SearchGoodsGood",
            "[types.SearchGoodsGood]: there is another of this name",
        ),
        (
            "groups =",
            "either = [[\"most\"]]\ngroups =",
            "[types.FindGoodsInput] either: there is no member most",
        ),
    ] {
        let source = parsed(&FLOWS.replace(right, wrong));
        let errors = super::build(&Model::new(&source)).err().unwrap_or_default();
        assert!(errors.contains(&format!("flows.toml {complaint}")), "{errors:?}");
    }
}
