"""Reading and writing: the rules that the vectors cannot state, and that the two halves agree on random samples."""

import unittest

from tests.oracle import jsontext, request, xmltree
from tests.oracle.answer import Options, decode
from tests.oracle.arguments import Arguments
from tests.oracle.catalogue import Catalogue
from tests.oracle.errors import OtapiError
from tests.oracle.forms import Writer
from tests.oracle.samples import Sampler
from tests.oracle.serve import Server
from tests.oracle.vectors import FOLDER, Vectors, body, same

CATALOGUE = Catalogue.load()


class Trees(unittest.TestCase):
    def test_local_names_and_text(self):
        root = xmltree.parse("<o:A xmlns:o='u' o:k='1' xsi:nil='true' xsi:type='o:T'>a<b/>c</o:A>", xmltree.Limits())
        self.assertEqual((root.name, root.text, root.nil, root.xsi_type), ("A", "ac", True, "T"))
        self.assertEqual(xmltree.tree(root), {"@k": "1", "@nil": "true", "@type": "o:T", "b": [{}], "#text": "ac"})

    def test_limits(self):
        for text in ("<a><a><a/></a></a>", "<a b='' c='' d=''/>", "<a>12345678901</a>"):
            with self.assertRaises(OtapiError) as caught:
                xmltree.parse(text, xmltree.Limits(depth=2, attributes=2, text=10))
            self.assertEqual(caught.exception.record["kind"], "limit_exceeded", text)


class Forms(unittest.TestCase):
    def test_form(self):
        self.assertEqual(request.form([("a", "b c"), ("d", "~*-._é&")]), "a=b+c&d=%7E*-._%C3%A9%26")

    def test_signature_leaves_itself_out(self):
        fields = [("b", "2"), ("a", "1"), ("signature", "x")]
        self.assertEqual(request.signature("M", fields, "s"), request.signature("M", fields[:2], "s"))


class Messages(unittest.TestCase):
    def test_no_message_quotes_the_body(self):
        for text in ("hunter2", "<hunter2", "{hunter2", '{"hunter2":', "<A>&hunter2;</A>", "<!DOCTYPE hunter2>"):
            with self.assertRaises(OtapiError) as caught:
                decode(CATALOGUE, "GetBill", text.encode())
            self.assertNotIn("hunter2", caught.exception.record["message"])

    def test_an_argument_error_does_not_quote_the_value(self):
        arguments = jsontext.Members([("userLogin", "a"), ("userPassword", jsontext.Members([("hunter2", "x")]))])
        with self.assertRaises(OtapiError) as caught:
            request.Encoder(CATALOGUE).fields("Authenticate", arguments)
        self.assertNotIn("hunter2", caught.exception.record["message"])

    def test_an_unknown_method_proposes_the_nearest(self):
        with self.assertRaises(OtapiError) as caught:
            request.Encoder(CATALOGUE).fields("AddOrdr", jsontext.Members())
        self.assertIn("AddOrder", caught.exception.record["message"])


class Samples(unittest.TestCase):
    def test_every_member_is_shown(self):
        sampler = Sampler(CATALOGUE)
        for name in sorted(CATALOGUE.methods):
            sampler.sample(CATALOGUE.methods[name])
        reached, waiting = set(), [m.payload.type for m in CATALOGUE.methods.values() if m.payload and m.payload.type]
        while waiting:
            type_ = waiting.pop()
            if type_.name in reached:
                continue
            reached.add(type_.name)
            missing = [member.name for member in type_.members if id(member) not in sampler.shown]
            self.assertEqual(missing, [], type_.name)
            waiting += [m.type for m in type_.members if m.type] + list(type_.subtypes.values())

    def test_generator_and_reader_agree(self):
        sampler = Sampler(CATALOGUE, covering=False)
        for seed in ("1", "2", "3"):
            for name, method in CATALOGUE.methods.items():
                if method.answer is None:
                    continue
                writer = Writer(sampler.sample(method, seed))
                for form, text in (("xml", writer.xml()), ("json", writer.json())):
                    expected, found = writer.answer(form), decode(CATALOGUE, name, text.encode())
                    self.assertTrue(same(expected, found), f"{name} {seed} in {form}")

    def test_sample_arguments_are_right(self):
        encoder, arguments = request.Encoder(CATALOGUE), Arguments(CATALOGUE, covering=False)
        for seed in ("1", "2", "3"):
            for name, method in CATALOGUE.methods.items():
                encoder.body(name, arguments.sample(method, seed), "k", None, "20250102030405")

    def test_a_truncated_answer_is_none(self):
        writer = Writer(Sampler(CATALOGUE, covering=False).sample(CATALOGUE.methods["GetVendorInfo"]))
        for text in (writer.xml().encode(), writer.json().encode()):
            for end in range(0, len(text) - 1, 7):
                with self.assertRaises(OtapiError):
                    decode(CATALOGUE, "GetVendorInfo", text[:end])


class Served(unittest.TestCase):
    def test_each_question_has_an_answer(self):
        server = Server(CATALOGUE)
        right = server.reply({"ask": "arguments", "method": "AddOrder", "seed": "1"})
        call = {"method": "AddOrder", "key": "k", "time": "20250102030405", "seed": "1"}
        self.assertIn("body", server.reply({"ask": "request", **call, **right}))
        self.assertEqual(server.reply({"ask": "case", "case": "snake", "name": "TotalCount"}), {"name": "total_count"})
        sample = server.reply({"ask": "sample", **call})
        for form in ("xml", "json"):
            read = server.reply({"ask": "answer", "method": "AddOrder", "body": sample[form]["body"]})
            self.assertTrue(same(read["answer"], sample[form]["answer"]))

    def test_what_is_spoiled_is_judged(self):
        server = Server(CATALOGUE)
        verdicts = set()
        for seed in map(str, range(60)):
            for form in ("xml", "json"):
                verdicts |= server.reply(
                    {"ask": "spoiled", "method": "GetVendorInfo", "seed": seed, "form": form}
                ).keys()
            call = {"method": "AddOrder", "key": "k", "time": "20250102030405", "seed": seed}
            verdicts |= server.reply({"ask": "wrong", **call}).keys()
        self.assertEqual(verdicts, {"body", "answer", "error", "arguments"})


class VectorFiles(unittest.TestCase):
    def test_a_wrong_vector_is_found(self):
        checked = Vectors(CATALOGUE)
        vector = {"method": "Authenticate", "xml": "<A><ErrorCode>Ok</ErrorCode><SessionId>a</SessionId></A>"}
        checked.answer("right", {**vector, "payload": "a"})
        self.assertEqual(checked.problems, [])
        checked.answer("wrong", {**vector, "payload": "b"})
        checked.answer("no error", {**vector, "error": jsontext.Members([("kind", "http")])})
        checked.error("no error", {**vector, "error": jsontext.Members([("kind", "http")])})
        self.assertEqual(len(checked.problems), 3)

    def test_values_are_compared_as_values(self):
        one, other = jsontext.parse('{"a":62.0,"b":[1]}'), jsontext.parse('{"b":[1.00],"a":62}')
        self.assertTrue(same(one, other))
        self.assertFalse(same(jsontext.parse("62"), "62"))
        self.assertFalse(same(jsontext.parse("true"), jsontext.parse("1")))

    def test_bodies(self):
        parts = ["é", jsontext.Members([("base64", "/w==")]), jsontext.Members([("repeat", ["ab", "2"])])]
        self.assertEqual(body(parts), b"\xc3\xa9\xffabab")

    def test_each_method_has_its_vectors(self):
        requests = {dict(v)["method"] for v in jsontext.parse((FOLDER / "requests.json").read_text(encoding="utf-8"))}
        self.assertEqual(requests, set(CATALOGUE.methods))
        forms: dict[str, set[str]] = {}
        for path in FOLDER.glob("answers-*.json"):
            for vector in map(dict, jsontext.parse(path.read_text(encoding="utf-8"))):
                forms.setdefault(vector["method"], set()).update({"xml", "json"} & vector.keys())
        known = [name for name, method in CATALOGUE.methods.items() if method.answer]
        self.assertEqual([name for name in known if forms.get(name) != {"xml", "json"}], [])


class Cases(unittest.TestCase):
    def test_reading_in_another_case_changes_names_only(self):
        writer = Writer(Sampler(CATALOGUE, covering=False).sample(CATALOGUE.methods["SearchOrders"], "5"))
        text = writer.xml().encode()
        wire = decode(CATALOGUE, "SearchOrders", text)["payload"]
        snake = decode(CATALOGUE, "SearchOrders", text, Options(case="snake"))["payload"]
        self.assertEqual(set(snake), {request.Encoder(CATALOGUE).casing.snake(name) for name in wire})


if __name__ == "__main__":
    unittest.main()
