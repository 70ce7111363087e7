"""What becomes of answers, calls and runs when the clock fails."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import otapi
import pytest
from otapi import Request, Response
from shop import ITEM, Shop, answering, client


class Watch:
    """A clock that shows what it is told to, and cannot wait."""

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
    # If the answer were lost, it would be waited for without end.
    guard = threading.Timer(20, run.cancel)
    guard.start()
    try:
        assert run.result().complete
    finally:
        guard.cancel()
    assert shop.sandbox.truth()["effects"]["AddOrder"] == 1
