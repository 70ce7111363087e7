"""What the oracle reads from the catalogue: names, shapes; and where the two say the same independently."""

import tomllib
import unittest

from tests.oracle.casing import Casing, public_name
from tests.oracle.catalogue import ENVELOPE, FOLDER, Catalogue
from tests.oracle.errors import is_success, service_error

CATALOGUE = Catalogue.load()


class Names(unittest.TestCase):
    def test_words(self):
        casing = Casing(CATALOGUE.names)
        for wire, camel, snake in (
            ("Id", "id", "id"),
            ("TotalCount", "totalCount", "total_count"),
            ("IsIFrame", "isIframe", "is_iframe"),
            ("AllowedIPs", "allowedIps", "allowed_ips"),
            ("THSInfo", "thsInfo", "ths_info"),
            ("INN", "inn", "inn"),
            ("ItemImageURL", "itemImageUrl", "item_image_url"),
            ("PaidSumInUSD", "paidSumInUsd", "paid_sum_in_usd"),
            ("sessionId", "sessionId", "session_id"),
            ("xmlAddData", "xmlAddData", "xml_add_data"),
        ):
            self.assertEqual((casing.camel(wire), casing.snake(wire)), (camel, snake))

    def test_no_clashes(self):
        casing = Casing(CATALOGUE.names)
        for type_ in CATALOGUE.types.values():
            for case in ("camel", "snake"):
                names = [casing.to(case, member.name) for member in type_.members]
                self.assertEqual(len(names), len(set(names)), f"{type_.name} in {case}")

    def test_public_names(self):
        self.assertEqual(public_name("xmlAddData"), "addData")
        self.assertEqual(public_name("sessionId"), "sessionId")
        self.assertEqual(public_name("xmlsomething"), "xmlsomething")

    def test_public_names_of_a_method_differ(self):
        for method in CATALOGUE.methods.values():
            names = [public_name(param.name) for param in method.params]
            self.assertEqual(len(names), len(set(names)), method.name)


class Shapes(unittest.TestCase):
    def test_inherited_members_come_first(self):
        names = [member.name for member in CATALOGUE.types["BackgroundActivityFullInfo"].members]
        self.assertEqual((names[0], names[-1]), ("Id", "Steps"))

    def test_lists(self):
        member = CATALOGUE.types["OtapiVendorInfo"].member("Features")
        self.assertTrue(member.many and member.accepts("string") and member.accepts("Feature"))
        self.assertFalse(member.accepts("Item"))
        self.assertTrue(CATALOGUE.types["BriefCatalog"].member("Roots").accepts("Whatever"))
        self.assertFalse(CATALOGUE.types["FieldMetaInfo"].member("Field").wrapped)

    def test_a_long_that_is_an_id(self):
        self.assertEqual(CATALOGUE.methods["CreateWarehouseItem"].payload.kind, "id")
        self.assertEqual(CATALOGUE.types["CallStatistics"].member("CallCount").kind, "long")

    def test_everything_is_there(self):
        known = [method for method in CATALOGUE.methods.values() if method.answer]
        self.assertEqual((len(CATALOGUE.methods), len(known)), (516, 511))


class Errors(unittest.TestCase):
    def test_the_catalogue_says_the_same_of_each_code(self):
        with (FOLDER / "errors.toml").open("rb") as file:
            codes = tomllib.load(file)["codes"]
        for code, entry in codes.items():
            if is_success(code):
                self.assertNotIn("retry", entry)
                continue
            for reads in (True, False):
                record = service_error({"ErrorCode": code}, reads).record
                advice = entry["retry"].replace("after-reads", "after" if reads else "never").replace("-", "_")
                self.assertEqual((record["kind"], record["retry"]), (entry["kind"], advice), code)

    def test_the_envelope_is_the_catalogue_s(self):
        with (FOLDER / "service.toml").open("rb") as file:
            envelope = tomllib.load(file)["envelope"]
        self.assertEqual([member["name"] for member in envelope["members"]], list(ENVELOPE))


if __name__ == "__main__":
    unittest.main()
