"""Numbers, dates and JSON literals, by hand."""

import unittest

from tests.oracle import jsontext, scalars


class Scalars(unittest.TestCase):
    def test_decimals_are_canonical(self):
        for text, canonical in {
            "62": "62", "62.0": "62", "0.200": "0.2", "-0.00": "0", "+1": "1", "1e3": "1000", "12e-1": "1.2",
            "5E-3": "0.005", "0e999999999": "0", "-1.10e1": "-11", "100": "100", "1" + "0" * 99: "1" + "0" * 99,
        }.items():  # fmt: skip
            self.assertEqual(scalars.decimal(text), canonical, text)

    def test_what_is_no_decimal(self):
        for text in ("", ".", "1.", ".1", "1,0", "1 0", "e1", "1e", "--1", "NaN", "1e100", "1e-100", "1e9999999", "٣"):
            self.assertIsNone(scalars.decimal(text), text)

    def test_integers_have_their_range(self):
        self.assertEqual(scalars.integer("2147483647", "int"), 2147483647)
        self.assertIsNone(scalars.integer("2147483648", "int"))
        self.assertEqual(scalars.integer("-32768", "short"), -32768)
        self.assertIsNone(scalars.integer("9" * 200, "long"))
        self.assertEqual(scalars.integer("+007.00", "int"), 7)
        self.assertEqual(scalars.integer("-0", "int"), 0)
        self.assertIsNone(scalars.integer("7.5", "int"))

    def test_doubles_keep_their_digits(self):
        self.assertEqual(scalars.double("+00.50"), "0.5")
        self.assertEqual(scalars.double("1.50E-7"), "1.5e-7")
        self.assertIsNone(scalars.double("INF"))

    def test_dates_become_utc(self):
        self.assertEqual(scalars.rfc3339("2024-03-01T00:30:00+01:00"), "2024-02-29T23:30:00Z")
        self.assertEqual(scalars.rfc3339("0999-01-01T00:00:00.10"), "0999-01-01T00:00:00.1Z")
        for text in ("2023-02-29T00:00:00", "2023-02-28", "2023-02-28t00:00:00", "0001-01-01T00:00:00+00:01"):
            self.assertIsNone(scalars.rfc3339(text), text)

    def test_significant_digits(self):
        for literal, digits in {"0.30000000000000004": 17, "1500000": 2, "0.0010": 1, "1.5e300": 2, "0": 0}.items():
            self.assertEqual(scalars.significant_digits(literal), digits, literal)


class Literals(unittest.TestCase):
    def test_nothing_is_lost(self):
        text = '{"b":1.50,"a":[0.200,-0,1E+2,"1"],"b":null}'
        self.assertEqual(jsontext.dump(jsontext.parse(text)), text)

    def test_depth_ignores_texts(self):
        self.assertEqual(jsontext.depth('{"a":"[[[\\"[","b":[{}]}'), 3)

    def test_no_json(self):
        for text in ("", "NaN", "[1,]", "01", '{"a":1}x', '"\n"'):
            with self.assertRaises(ValueError, msg=text):
                jsontext.parse(text)


if __name__ == "__main__":
    unittest.main()
