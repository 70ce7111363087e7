//! A small catalogue with nothing wrong in it, and something of everything.

pub(super) const METHODS: &str = r#"
[FindThings]
summary = "Search things"
session = "customer"
effect = "reads"
why = "It searches."
list = "Things"
paging = "frame"
answer = "ThingsAnswer"
payload = "Result"
sure = "foreign"
params = [
    { name = "sessionId", type = "string" },
    { name = "xmlFilter", document = "Filter" },
    { name = "colours", type = "string", separator = "," },
    { name = "framePosition", type = "int" },
    { name = "frameSize", type = "int" },
]

[Ping]
summary = "Say that the service is there"
session = "none"
effect = "reads"
why = "It changes nothing."
answer = "OtapiAnswer"
sure = "foreign"
"#;

pub(super) const TYPES: &str = r#"
[OtapiAnswer]
kind = "object"
direction = "output"
sure = "foreign"
members = [{ name = "ErrorCode", type = "string" }]

[ThingsAnswer]
kind = "object"
base = "OtapiAnswer"
direction = "output"
sure = "foreign"
members = [{ name = "Result", type = "Found" }]

[Found]
kind = "object"
direction = "output"
sure = "foreign"
members = [
    { name = "Things", type = "DataListOfThing" },
    { name = "AllowedIPs", type = "int" },
]

[DataListOfThing]
kind = "object"
direction = "output"
sure = "foreign"
flatten = "list"
list_path = "Content"
members = [{ name = "Content", list = "ArrayOfThing" }]

[Thing]
kind = "object"
base = "Named"
direction = "output"
sure = "foreign"
text = { type = "decimal", member = "Price" }
members = [
    { name = "Id", type = "ThingId" },
    { name = "Count", type = "long", attribute = true },
    { name = "Colour", type = "Colour" },
    { name = "ItemURL", type = "string" },
    { name = "ItemUrl", type = "string" },
]

[Named]
kind = "object"
direction = "both"
sure = "foreign"
members = [{ name = "Name", type = "string" }]

[ThingId]
kind = "value"
direction = "both"
sure = "foreign"
text = { type = "string" }

[Filter]
kind = "object"
direction = "input"
sure = "foreign"
root = "Filter"
members = [{ name = "Ids", type = "ThingId", many = true, item = "Id" }]
"#;

pub(super) const LISTS: &str = r#"
[ArrayOfThing]
of = "Thing"
item = "Thing"
"#;

pub(super) const ENUMS: &str = r#"
[Colour]
values = ["Red", "Green"]
sure = "foreign"

[GeneralErrorCode]
values = ["Ok", "Broken"]
sure = "foreign"
"#;

pub(super) const ERRORS: &str = r#"
texts = [{ methods = ["FindThings"], text = "no such", meaning = "There is none.", sure = "foreign" }]
[codes.Ok]
meaning = "Success."
outcome = "done"
sure = "seen"
[codes.Broken]
meaning = "Broken."
kind = "service"
outcome = "unknown"
retry = "after-reads"
sure = "seen"
[sub_codes.Broken.Badly]
meaning = "For good."
retry = "never"
user = "Give up."
sure = "seen"
[entity_codes]
"#;

pub(super) const SERVICE: &str = r#"
common_parameters = [{ name = "language", type = "string" }]
envelope = { members = [{ name = "ErrorCode" }] }
"#;

pub(super) const NAMES: &str = r#"
acronyms = ["IPs"]
[renames]
ItemUrl = { to = "OtherUrl", why = "ItemURL is there too" }
[areas]
things = { summary = "Things" }
[types]
"#;
