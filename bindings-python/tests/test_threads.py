"""Cancelling, many threads, Ctrl-C, and that nothing is left behind."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

import otapi
import pytest
from otapi import Client, Request, Response
from otapi_sandbox import Sandbox
from shop import ITEM, OK, Shop, answering, client


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
