"""What a client does, in the sandbox and with transports of the tests' own."""

from __future__ import annotations

import asyncio
import json
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import otapi
import pytest
from otapi import Client, Request, Response
from otapi_sandbox import Sandbox

ITEM = {"item_id": "520813250866"}
OK = Response(200, [], b'{"ErrorCode": "Ok"}')


def answering(answer: Any = OK) -> Callable[[Request], Any]:
    return lambda request: answer


def client(transport: Any = None, **settings: Any) -> Client:
    return Client(key="sandbox", transport=transport or Sandbox(), **settings)


class Shop:
    """The main job up to the point where an order can be exported."""

    def __init__(self, **settings: Any) -> None:
        self.sandbox = Sandbox(**settings)
        self.client = client(self.sandbox)
        self.operator = self.client.operator("operator", "operator")
        self.customer = self.client.customer("customer", "customer")

    def place(self, **more: Any) -> otapi.FlowRun:
        prepared = self.client.prepare(customer=self.customer).result()
        items = [{"id": "520813250866", "quantity": 2, "configuration_id": self.configuration()}]
        mode = prepared["delivery_modes"][0]["id"]
        profile = prepared["profiles"][0]["id"]
        return self.client.place(
            customer=self.customer, delivery_mode_id=mode, user_profile_id=profile, items=items, **more
        )

    def configuration(self) -> str:
        full = self.client.call("GetItemFullInfo", ITEM)
        return str(full["configured_items"][0]["id"])

    def export(self, **more: Any) -> otapi.FlowRun:
        order = self.place().result()["order_id"]
        self.client.pay(operator=self.operator, order_id=order).result()
        begun = self.client.provider_session(
            operator=self.operator, provider_type="Taobao", return_url="https://shop.example/"
        ).result()
        done = self.client.complete_provider_session(
            state=begun["state"], return_url=self.sandbox.visit(begun["url"]), operator=self.operator
        ).result()
        provider = self.client.provider("Taobao", session=done["session"])
        return self.client.export(operator=self.operator, provider=provider, order_id=order, **more)


def accept(questions: Any) -> list[dict[str, Any]]:
    wanted = {"name": "answer", "value": "accept"}
    return [
        {"question": one["id"], "choice": choice["choice"]}
        for one in questions["questions"]
        for choice in one["choices"]
        if wanted in choice["parameters"]
    ]


def test_questions_by_hook_and_by_iteration() -> None:
    seen: list[Any] = []
    result = Shop().export(ask=accept, on_update=seen.append).result()
    assert result["complete"]
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
    assert run.result()["complete"]
    assert run.result() is not run.result(), "each caller has a result of its own"
    with pytest.raises(otapi.InvalidArgumentError, match="ended"):
        run.answer({"action": "Cancel"})


def test_a_policy_answers() -> None:
    rule: Any = {"step_type": "Question", "where": [{"parameter": "answer", "equals": "accept"}]}
    result = Shop().export(policy=[rule]).result()
    assert result["complete"]


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
    assert run.result()["complete"]
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1
    assert run.state == states[-1]

    other = client(shop.sandbox)
    sessions = {"customer": other.customer("customer", "customer")}
    assert other.resume(states[0], sessions).result()["complete"]
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1


def test_a_lost_answer_is_looked_for() -> None:
    shop = Shop(faults=["AddOrder#1=lost-after"])
    assert shop.place().result()["complete"]
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


def test_cancelling_before_the_start_and_while_waiting() -> None:
    shop = Shop()
    run = shop.client.prepare(customer=shop.customer)
    run.cancel()
    for _ in range(2):
        with pytest.raises(otapi.CancelledError):
            run.result()

    waiting = threading.Event()

    class Slow:
        def now(self) -> tuple[int, int]:
            return 1_735_787_045_000, 0

        def sleep(self, until_ms: int, wake: threading.Event) -> None:
            waiting.set()
            wake.wait(20)

    retried = client(answering(Response(503, [], b"")), clock=Slow())
    run = retried.prepare(customer=retried.customer(session="s"))

    def stop() -> None:
        assert waiting.wait(20)
        run.cancel()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(otapi.CancelledError):
        run.result()
    thread.join()


class Watch:
    """A clock that stops to work."""

    time: Any = (1_735_787_045_000, 0)

    def now(self) -> tuple[int, int]:
        if self.time is None:
            raise LookupError("no time")
        return self.time  # type: ignore[no-any-return]

    def sleep(self, until_ms: int, wake: Any) -> None:
        raise LookupError("no sleep")


@pytest.mark.parametrize("broken", [None, 5, (1.5, 0), (0, -1), (2**63, 0)])
def test_a_clock_that_fails_loses_no_answer(broken: Any) -> None:
    watch = Watch()

    def transport(request: Request) -> Response:
        watch.time = broken
        return Response(200, [], b'{"ErrorCode": "Ok", "RequestId": "there"}')

    here = client(transport, clock=watch)
    assert here.call_raw("AddSomething").request_id == "there"
    with pytest.raises((LookupError, TypeError, otapi.InvalidArgumentError)) as caught:
        here.call_raw("AddSomething")
    assert isinstance(caught.value.__cause__, otapi.CancelledError)
    run = here.prepare(customer=here.customer(session="s"))
    run.cancel()
    with pytest.raises(otapi.CancelledError):
        run.result()
    assert not here._core._machines
    here.close()

    async def story() -> None:
        watch.time = Watch.time
        async with otapi.AsyncClient(key="k", transport=transport, clock=watch) as here:
            assert (await here.call_raw("AddSomething")).request_id == "there"
            with pytest.raises((LookupError, TypeError, otapi.InvalidArgumentError)) as caught:
                await here.call_raw("AddSomething")
            assert isinstance(caught.value.__cause__, otapi.CancelledError)
            assert not here._core._machines

    asyncio.run(story())


def test_a_call_that_cannot_wait_is_not_left_behind() -> None:
    here = client(answering(Response(503, [], b"")), clock=Watch())
    with pytest.raises(LookupError, match="no sleep") as caught:
        here.call("GetItemInfo", ITEM)
    assert isinstance(caught.value.__cause__, otapi.CancelledError)
    assert not here._core._machines


def test_a_run_goes_on_when_the_clock_does() -> None:
    shop, watch = Shop(), Watch()

    def transport(request: Request) -> Response:
        answer = shop.sandbox(request)
        if request.url.endswith("AddOrder"):
            watch.time = None
        return answer

    shop.client._transport, shop.client._core.clock = transport, watch
    run = shop.place()
    with pytest.raises(LookupError):
        run.result()
    watch.time = Watch.time
    assert run.result()["complete"]
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1


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


def test_a_scope_of_another_client() -> None:
    shop, other = Shop(), Shop()
    run = shop.place()
    provider = other.client.provider("Taobao", session="s")
    here: Any = shop.client
    given: dict[str, Callable[[], Any]] = {
        "item_id": lambda: here.call("GetItemInfo", {"item_id": other.operator}),
        "parameters.a[0]": lambda: here.call_raw("AnyName", {"parameters": {"a": [other.client]}}),
        "options.provider": lambda: shop.customer.call("GetItemInfo", ITEM, provider=provider),
        "customer": lambda: here.prepare(customer=other.customer),
        "operator": lambda: here.customer("customer", operator=other.operator),
        "sessions.customer": lambda: here.resume("{}", {"customer": other.customer}),
        "answer.question": lambda: run.answer({"question": other.operator}),
    }
    for path, work in given.items():
        with pytest.raises(otapi.InvalidArgumentError, match="the scope is of another client") as caught:
            work()
        assert caught.value.path == path
    with pytest.raises(otapi.InvalidArgumentError, match="the scope is of another client"):
        Client(key="k", headers={"a": shop.operator})  # type: ignore[dict-item]
    assert other.client.prepare(customer=other.customer.id).result(), "its own, by its number"

    other.client.close()
    with pytest.raises(otapi.InvalidArgumentError, match="the client is closed"):
        here.prepare(customer=other.customer)
    assert run.result()["complete"]


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"item_id": float("nan")}, "item_id"),
        ({"parameters": {"a": [1, float("inf")]}}, "parameters.a[1]"),
        ({"parameters": {"a": "\ud800"}}, "parameters.a"),
        ({"parameters": {"a": object()}}, "parameters.a"),
        ({"parameters": {"a": {1}}}, "parameters.a"),
        ({"parameters": {"a": b"bytes"}}, "parameters.a"),
        ({"parameters": {"a": datetime(2025, 1, 2)}}, "parameters.a"),
        ({"parameters": {"a": Decimal("NaN")}}, "parameters.a"),
        ({"parameters": {1: 2}}, "parameters"),
        ({"item_id": 10**5000}, "item_id"),
        ([], "arguments"),
        ("text", "arguments"),
    ],
)
def test_arguments_that_cannot_be_sent(arguments: Any, path: str) -> None:
    def never(request: Request) -> Response:
        raise AssertionError("sent")

    with pytest.raises(otapi.InvalidArgumentError) as caught:
        client(never).call("SearchItemsFrame", arguments)
    assert caught.value.path == path


def test_what_refers_to_itself() -> None:
    endless: dict[str, Any] = {}
    endless["a"] = [endless]
    with pytest.raises(otapi.InvalidArgumentError, match="contains itself"):
        client().call("SearchItemsFrame", endless)


def test_values_are_sent_exactly() -> None:
    sent: list[bytes] = []

    def keep(request: Request) -> Response:
        sent.append(request.body)
        return OK

    moment = datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    values = {
        "whole": str(2**70),
        "text": "é" * 100_000,
        "day": date(2025, 1, 2),
        "moment": moment,
        "amount": Decimal("1E+3"),
    }
    client(keep).call_raw("AnyName", values)
    body = sent[0].decode()
    assert "amount=1000&" in body
    assert "day=2025-01-02&" in body
    assert "moment=2025-01-02T03%3A04%3A05%2B00%3A00&" in body
    assert str(2**70) in body
    assert body.count("%C3%A9") == 100_000


def test_wrong_types() -> None:
    here: Any = client()
    for work, path in (
        (lambda: here.call(5), "method"),
        (lambda: here.call("GetItemInfo", ITEM, language=5), "options.language"),
        (lambda: here.call("GetItemInfo", ITEM, langage="en"), "options.langage"),
        (lambda: here.start(5), "kind"),
        (lambda: here.start("prepare", [1]), "input"),
        (lambda: here.prepare(customer="x"), "customer"),
        (lambda: here.prepare(custmer=1), "custmer"),
        (lambda: here.prepare(customer=here), "customer"),
        (lambda: here.prepare(customer=1, save=5), "save"),
        (lambda: here.resume(5), "state"),
        (lambda: Client(key="k", format="csv"), "format"),
        (lambda: Client(key="k", transport=5), "transport"),  # type: ignore[arg-type]
        (lambda: Client(key="k", log=5), "log"),  # type: ignore[arg-type]
        (lambda: Sandbox(scenario="none"), "sandbox.scenario"),
    ):
        with pytest.raises(otapi.InvalidArgumentError) as caught:
            work()
        assert caught.value.path == path
        assert isinstance(caught.value, ValueError)


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


def together(count: int, work: Callable[[int], Any]) -> list[Any]:
    results: list[Any] = [None] * count

    def one(place: int) -> None:
        results[place] = work(place)

    threads = [threading.Thread(target=one, args=(place,)) for place in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return results


def test_many_threads_with_one_login() -> None:
    sandbox = Sandbox()
    methods: list[str] = []
    begun = threading.Barrier(1)

    def transport(request: Request) -> Response:
        methods.append(request.url.rsplit("/", 1)[-1])
        begun.wait()
        return sandbox(request)

    here = Client(key="sandbox", transport=transport, clock=sandbox)
    customer = here.customer("customer", "customer")
    found = together(20, lambda place: customer.call("GetUserProfileInfoList", language=f"l{place}"))
    assert all(found)
    assert methods.count("Authenticate") == 1
    assert methods.count("GetUserProfileInfoList") == 20


def test_equal_reads_are_sent_once() -> None:
    sandbox, sent, go = Sandbox(), [], threading.Event()

    def transport(request: Request) -> Response:
        sent.append(request)
        assert go.wait(20)
        return sandbox(request)

    here = Client(key="sandbox", transport=transport, clock=sandbox)
    machines = here._core._machines

    def release() -> None:
        while len(machines) < 10 or sum(one.busy.locked() for one in machines.values()) < 10:
            threading.Event().wait(0.01)
        go.set()

    releasing = threading.Thread(target=release)
    releasing.start()
    found = together(10, lambda _: here.call("GetItemInfo", ITEM))
    releasing.join()
    assert [one["title"] for one in found] == ["Cotton shirt"] * 10
    assert len(sent) == 1


def test_two_pulls_at_a_time() -> None:
    began, go = threading.Event(), threading.Event()

    def transport(request: Request) -> Response:
        began.set()
        assert go.wait(20)
        return OK

    here = client(transport)
    run = here.prepare(customer=here.customer(session="s"))

    def pull() -> None:
        with pytest.raises(otapi.CancelledError):
            run.result()

    thread = threading.Thread(target=pull)
    thread.start()
    assert began.wait(20)
    with pytest.raises(otapi.InvalidArgumentError, match="somebody else"):
        run.result()
    run.cancel()
    go.set()
    thread.join()


def test_a_run_that_is_dropped_is_forgotten() -> None:
    here = client()
    for _ in range(100):
        here.prepare(customer=here.customer(session="s"))
    here.call("GetItemInfo", ITEM)
    assert not here._core._machines


@pytest.fixture
def interrupt() -> Iterator[Callable[[], None]]:
    """Has Ctrl-C pressed a moment later."""
    timers: list[threading.Timer] = []

    def press() -> None:
        timers.append(threading.Timer(0.2, signal.pthread_kill, [threading.get_ident(), signal.SIGINT]))
        timers[-1].start()

    yield press
    for timer in timers:
        timer.join()


def test_ctrl_c_while_blocked(interrupt: Callable[[], None]) -> None:
    began, go = threading.Event(), threading.Event()

    def transport(request: Request) -> Response:
        began.set()
        go.wait(20)
        return OK

    here = client(transport)
    leader = threading.Thread(target=here.call, args=("GetBrandInfoList",))
    leader.start()
    assert began.wait(20)
    interrupt()
    with pytest.raises(KeyboardInterrupt) as caught:
        here.call("GetBrandInfoList")
    assert isinstance(caught.value.__cause__, otapi.CancelledError)
    go.set()
    leader.join()
    assert not here._core._machines


def test_memory_does_not_grow() -> None:
    def resident() -> int:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    body = Response(200, [], json.dumps({"ErrorCode": "Ok", "RequestId": "r"}).encode())
    here = client(answering(body))

    def many(count: int) -> None:
        for _ in range(count):
            here.call("GetBrandInfoList")

    many(5_000)
    before = resident()
    many(100_000)
    grown = resident() - before
    assert grown < 2_000_000, f"{grown:,} bytes more"
