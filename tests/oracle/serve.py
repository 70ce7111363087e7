"""Questions as JSON lines, so that another program can put many random inputs to both and compare."""

from __future__ import annotations

import sys

from . import jsontext, spoil
from .answer import Options, decode
from .arguments import Arguments
from .casing import Casing
from .catalogue import Catalogue
from .errors import OtapiError
from .forms import Writer
from .jsontext import dump
from .request import Encoder
from .samples import Sampler
from .vectors import body


class Server:
    def __init__(self, catalogue: Catalogue):
        self.catalogue = catalogue
        self.encoder = Encoder(catalogue)
        self.casing = Casing(catalogue.names)
        self.sampler = Sampler(catalogue, covering=False)
        self.arguments = Arguments(catalogue, covering=False)

    def reply(self, question: dict) -> dict:
        """The answer to one question; `error` where the oracle refuses."""
        try:
            return getattr(self, "ask_" + question["ask"])(question)
        except OtapiError as error:
            return {"error": error.record}

    def ask_request(self, question: dict) -> dict:
        arguments = (question["method"], question["arguments"], question["key"], question.get("secret"))
        return {"body": self.encoder.body(*arguments, question["time"])}

    def ask_answer(self, question: dict) -> dict:
        options = Options(case=question.get("case", "wire"), extra=question.get("extra", False))
        status = int(question["status"]) if "status" in question else None
        return {"answer": decode(self.catalogue, question["method"], body(question["body"]), options, status)}

    def ask_case(self, question: dict) -> dict:
        return {"name": self.casing.to(question["case"], question["name"])}

    def ask_sample(self, question: dict) -> dict:
        """A random answer of a method, in both forms, with what each means."""
        writer = self.writer(question)
        return {
            form: {"body": text, "answer": writer.answer(form)}
            for form, text in (("xml", writer.xml()), ("json", writer.json()))
        }

    def ask_spoiled(self, question: dict) -> dict:
        """Such an answer in one form with something wrong in it, and what is to be made of it."""
        writer, form = self.writer(question), question["form"]
        text = spoil.answer(writer.xml() if form == "xml" else writer.json(), form, question["seed"])
        return {"body": text, **self.reply({**question, "ask": "answer", "body": text})}

    def ask_arguments(self, question: dict) -> dict:
        """Random arguments of a method that are right."""
        return {"arguments": self.arguments.sample(self.catalogue.methods[question["method"]], question["seed"])}

    def ask_wrong(self, question: dict) -> dict:
        """Such arguments with something wrong in them, mostly, and what is to be made of them."""
        arguments = spoil.arguments(self.ask_arguments(question)["arguments"], self.casing, question["seed"])
        return {"arguments": arguments, **self.reply({**question, "ask": "request", "arguments": arguments})}

    def writer(self, question: dict) -> Writer:
        return Writer(self.sampler.sample(self.catalogue.methods[question["method"]], question["seed"]))


def run(catalogue: Catalogue) -> int:
    server = Server(catalogue)
    for line in sys.stdin:
        print(dump(server.reply(dict(jsontext.parse(line)))), flush=True)
    return 0
