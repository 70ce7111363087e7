"""What a client and its runs do, in the sandbox and with transports of the tests' own."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import otapi
import pytest
from otapi import Client, Request, Response
from shop import ITEM, OK, Shop, accept, answering, client


def test_questions_by_hook_and_by_iteration() -> None:
    seen: list[Any] = []
    result = Shop().export(ask=accept, on_update=seen.append).result()
    assert result.complete
    assert not any(isinstance(one, otapi.Ask) for one in seen)
    assert any(isinstance(one, otapi.Progress) for one in seen)

    run = Shop().export()
    asked = 0
    for update in run:
        if isinstance(update, otapi.Ask):
            asked += 1
            for answer in accept(update.questions):
                run.answer(answer)
    assert asked == 1
    assert run.result().complete
    assert run.result() is not run.result(), "each caller has a result of its own"
    with pytest.raises(otapi.InvalidArgumentError, match="ended"):
        run.answer({"action": "Cancel"})


def test_a_policy_answers() -> None:
    rule: Any = {"step_type": "Question", "where": [{"parameter": "answer", "equals": "accept"}]}
    result = Shop().export(policy=[rule]).result()
    assert result.complete


def test_a_hook_that_leaves_it_open_is_asked_again_only_for_news() -> None:
    calls: list[Any] = []
    shop = Shop()
    run = shop.export(ask=calls.append)
    slept = 0

    class Clock:
        now = shop.sandbox.now

        def sleep(self, until_ms: int, wake: Any) -> None:
            nonlocal slept
            slept += bool(calls)
            if slept == 5:
                run.cancel()
            shop.sandbox.sleep(until_ms)

    shop.client._core.clock = Clock()
    with pytest.raises(otapi.CancelledError):
        run.result()
    assert (slept, len(calls)) == (5, 1)


def test_a_state_is_saved_before_anything_changes_and_taken_up_elsewhere() -> None:
    shop = Shop()
    states: list[str] = []

    def save(state: str) -> None:
        states.append(state)
        if len(states) <= 2:
            raise OSError("the disk is full")

    run = shop.place(save=save)
    for _ in range(2):
        with pytest.raises(OSError, match="full"):
            run.result()
        assert "AddOrder" not in shop.sandbox.truth()["effects"]
    assert states[0] == states[1], "the same state again, before anything else"
    assert run.result().complete
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1
    assert run.state == states[-1]

    other = client(shop.sandbox)
    sessions = {"customer": other.customer("customer", "customer")}
    assert other.resume(states[0], sessions).result()["complete"]
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1


def test_a_lost_answer_is_looked_for() -> None:
    shop = Shop(faults=["AddOrder#1=lost-after"])
    assert shop.place().result().complete
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1


def test_hooks_that_fail() -> None:
    def broken(*_: Any) -> None:
        raise LookupError("broken hook")

    assert client(log=broken).call("GetItemInfo", ITEM)["title"] == "Cotton shirt"
    run = Shop().export(ask=broken)
    with pytest.raises(LookupError):
        run.result()
    with pytest.raises(LookupError):
        run.result()
    run.cancel()
    with pytest.raises(otapi.CancelledError):
        run.result()
    with pytest.raises(LookupError):
        Shop().export(on_update=broken).result()

    async def late(_: Any) -> None:
        raise AssertionError("never awaited")

    with pytest.raises(otapi.InvalidArgumentError, match="AsyncClient"):
        Shop().place(save=late).result()


@pytest.mark.parametrize(
    ("transport", "words"),
    [
        (answering(None), "answer is none"),
        (answering(Response(200, [], "text")), "answer is none"),  # type: ignore[arg-type]
        (answering(Response(70000)), "answer is none"),
        (answering(Response(200, [("a", 1)])), "answer is none"),  # type: ignore[list-item]
        (lambda request: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_transports_that_fail(transport: Any, words: str) -> None:
    with pytest.raises(otapi.TransportError, match=words) as caught:
        client(transport, retry={"attempts": 1}).call("GetItemInfo", ITEM)
    assert isinstance(caught.value, ConnectionError)


def test_a_transport_that_says_how_far_it_got() -> None:
    def failing(failure: str) -> Callable[[Request], Response]:
        def transport(request: Request) -> Response:
            raise otapi.TransportFailure(failure, "as told")

        return transport

    once: Any = {"attempts": 1}
    with pytest.raises(TimeoutError, match="as told"):
        client(failing("timeout"), retry=once).call("GetItemInfo", ITEM)
    with pytest.raises(otapi.OutcomeUnknownError):
        client(failing("broken"), retry=once).call_raw("AddSomething")
    with pytest.raises(otapi.TransportError):
        client(failing("not_sent"), retry=once).call_raw("AddSomething")
    with pytest.raises(otapi.LimitExceededError):
        client(answering(Response(200, [], b"x" * 101)), limits={"bytes": 100}).call("GetItemInfo", ITEM)


def test_a_closed_client_and_a_closed_scope() -> None:
    shop = Shop()
    run = shop.place()
    scope = shop.client.customer("customer", "customer")
    scope.close()
    scope.close()
    with pytest.raises(otapi.InvalidArgumentError, match="no scope"):
        scope.call("GetUserProfileInfoList")
    shop.client.close()
    shop.client.close()
    with pytest.raises(otapi.CancelledError):
        run.result()
    for work in (
        lambda: shop.client.call("GetItemInfo", ITEM),
        lambda: shop.customer.call("GetUserProfileInfoList"),
        lambda: shop.client.guest(),
        lambda: shop.client.prepare(customer=1),
        lambda: shop.client.resume("{}"),
    ):
        with pytest.raises(otapi.InvalidArgumentError, match="closed"):
            work()


def test_errors_keep_their_class_and_members() -> None:
    with pytest.raises(otapi.InvalidArgumentError) as caught:
        client().call("GetItemInfos", ITEM)
    error = pickle.loads(pickle.dumps(caught.value))
    assert type(error) is otapi.InvalidArgumentError
    assert (error.path, str(error)) == ("method", str(caught.value))
    unknown = otapi.OtapiError({"kind": "new_kind", "message": "m"})
    assert (unknown.kind, unknown.retry, unknown.candidates) == ("new_kind", "never", [])


def test_an_envelope() -> None:
    body = b'{"ErrorCode": "Ok", "RequestId": "r", "Result": {"Id": "7", "Strange": 1}}'
    read = otapi.decode("GetBill", body, raw=True, extra=True)
    assert (read.request_id, read.partial, read.raw) == ("r", False, body)
    assert read == otapi.decode("GetBill", body, raw=True, extra=True)
    with pytest.raises(otapi.HttpError) as caught:
        otapi.decode("GetBill", b"<html>", status=502)
    assert caught.value.http_status == 502
    envelope = client().call_envelope("GetItemInfo", ITEM, raw=True)
    assert envelope.payload["id"] == "520813250866"
    assert b"Cotton shirt" in (envelope.raw or b"")


def test_nothing_printed_shows_a_secret() -> None:
    seen: list[str] = []

    def keep(request: Request) -> Response:
        seen.append(repr(request))
        return OK

    here = Client(key="S3CRET", transport=keep, headers={"X-Key": "S3CRET"})
    here.call_raw("AnyName", {"password": "S3CRET"})
    assert seen and "S3CRET" not in "".join(seen)
    assert "S3CRET" not in repr(here.operator(session="S3CRET"))
