"""The package's own HTTP, against servers of the tests' own on this machine."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import otapi
import pytest
from otapi import AsyncClient, Client

EMULATOR = os.environ.get("OTAPI_EMULATOR")
BODY = b'{"ErrorCode": "Ok", "RequestId": "from-http"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n"
ONCE: Any = {"attempts": 1}


class Server:
    """Answers each connection as it is told, and notes what it sees."""

    def __init__(self, answer: Callable[[socket.socket], object]) -> None:
        self.answer = answer
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.heads: list[bytes] = []
        self.asked = threading.Event()
        self.closed = threading.Event()
        self.threads: list[threading.Thread] = []
        self.connections: list[socket.socket] = []
        self.run(self.accept)

    def run(self, work: Callable[..., None], *arguments: Any) -> None:
        self.threads.append(threading.Thread(target=work, args=arguments))
        self.threads[-1].start()

    def accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections.append(connection)
            self.run(self.serve, connection)

    def serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(20)
            while head := self.request(connection):
                self.heads.append(head)
                self.asked.set()
                if self.answer(connection) == "close":
                    return
            self.closed.set()

    @staticmethod
    def request(connection: socket.socket) -> bytes:
        """A request's head; nothing when the other side has gone."""
        read = b""
        try:
            while b"\r\n\r\n" not in read:
                more = connection.recv(65536)
                if not more:
                    return b""
                read += more
            head, body = read.split(b"\r\n\r\n", 1)
            length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            while len(body) < length:
                body += connection.recv(65536)
        except OSError:
            return b""
        return head

    def close(self) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(20)


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[socket.socket], object]], Server]]:
    servers: list[Server] = []

    def start(answer: Callable[[socket.socket], object]) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def answer(body: bytes, head: bytes = HEAD) -> Callable[[socket.socket], object]:
    return lambda connection: connection.sendall((head % len(body) if b"%d" in head else head) + body)


def silent(connection: socket.socket) -> None:
    """Never answers."""


def client(url: str, **settings: Any) -> Client:
    return Client(**{"key": "k", "url": url, "format": "json", "retry": ONCE, **settings})


def test_nothing_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(otapi.TransportError) as caught, client(f"http://127.0.0.1:{port}") as here:
        here.call_raw("AddSomething")
    assert caught.value.kind == "transport", "a change of which nothing was sent is no open outcome"


def test_one_connection_and_no_other_headers(serve: Any) -> None:
    server = serve(answer(BODY))
    with client(server.url) as here:
        for _ in range(3):
            assert here.call_envelope("GetBrandInfoList").request_id == "from-http"
    names = {line.split(b":")[0].lower() for line in server.heads[0].split(b"\r\n")[1:]}
    assert names == {b"host", b"content-type", b"content-length", b"accept-encoding"}
    assert len(server.threads) == 2, "the listener and one connection"


def test_packed_answers_and_large_ones(serve: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    server = serve(answer(gzip.compress(BODY), head))
    with client(server.url) as here:
        assert here.call_envelope("GetBrandInfoList", raw=True).raw == BODY
    server = serve(answer(gzip.compress(b" " * 50_000_000), head))
    seen: list[int] = []
    http = otapi.HttpTransport()

    def weighing(request: otapi.Request) -> otapi.Response:
        response = http(request)
        seen.append(len(response.body))
        return response

    with (
        pytest.raises(otapi.LimitExceededError),
        client(server.url, limits={"bytes": 1000}, transport=weighing) as here,
    ):
        here.call("GetBrandInfoList")
    assert seen == [1001]


def test_answers_that_are_late_or_cut_off(serve: Any) -> None:
    def slow(connection: socket.socket) -> str:
        connection.sendall(HEAD % 100)
        for _ in range(100):
            time.sleep(0.05)
            try:
                connection.sendall(b" ")
            except OSError:
                break
        return "close"

    for behaviour in (silent, slow):
        server = serve(behaviour)
        started = time.monotonic()
        with pytest.raises(TimeoutError), client(server.url, timeout_ms=300) as here:
            here.call("GetBrandInfoList")
        assert 0.25 < time.monotonic() - started < 2

    def cut(connection: socket.socket) -> str:
        connection.sendall(HEAD % 100 + b"{")
        return "close"

    with pytest.raises(otapi.TransportError), client(serve(cut).url) as here:
        here.call("GetBrandInfoList")
    with pytest.raises(otapi.OutcomeUnknownError), client(serve(cut).url) as here:
        here.call_raw("AddSomething")


def test_a_change_whose_connection_breaks_before_the_answer_is_sent_once(serve: Any) -> None:
    seen: list[socket.socket] = []

    def second_breaks(connection: socket.socket) -> object:
        seen.append(connection)
        return "close" if len(seen) == 2 else answer(BODY)(connection)

    with client(serve(second_breaks).url) as here:
        here.call_raw("AddOrder")
        with pytest.raises(otapi.OutcomeUnknownError):
            here.call_raw("AddOrder")
        here.call_raw("AddOrder")
    first, second, third = seen
    assert first is second, "it went over a connection that had been used before"
    assert third is not second


def test_redirects_are_answers(serve: Any) -> None:
    elsewhere = serve(answer(BODY))
    head = b"HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url.encode() + b"\r\nContent-Length: 0\r\n\r\n"
    with pytest.raises(otapi.HttpError) as caught, client(serve(answer(b"", head)).url) as here:
        here.call("GetBrandInfoList")
    assert caught.value.http_status == 302
    assert not elsewhere.heads


def test_other_threads_work_meanwhile_and_a_run_is_cancelled_while_it_sends(serve: Any) -> None:
    server = serve(silent)
    with client(server.url) as here:
        run = here.prepare(customer=here.customer(session="s"))

        def stop() -> None:
            assert server.asked.wait(20)
            run.cancel()

        thread = threading.Thread(target=stop)
        thread.start()
        started = time.monotonic()
        with pytest.raises(otapi.CancelledError):
            run.result()
        thread.join()
        assert server.closed.wait(2), "the server sees that nobody waits any more"
        assert time.monotonic() - started < 5


def test_closing_a_client_ends_what_it_sends(serve: Any) -> None:
    server = serve(silent)
    here = client(server.url)

    def stop() -> None:
        assert server.asked.wait(20)
        here.close()

    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(otapi.OutcomeUnknownError):
        here.call_raw("AddSomething")
    thread.join()
    assert server.closed.wait(2)


def test_ctrl_c(serve: Any) -> None:
    server = serve(silent)
    pressed = 0.0

    def press() -> None:
        nonlocal pressed
        assert server.asked.wait(20)
        pressed = time.monotonic()
        signal.pthread_kill(main, signal.SIGINT)

    main = threading.get_ident()
    thread = threading.Thread(target=press)
    thread.start()
    with client(server.url) as here:
        with pytest.raises(KeyboardInterrupt) as caught:
            here.call_raw("AddSomething")
        delay = time.monotonic() - pressed
        thread.join()
        assert isinstance(caught.value.__cause__, otapi.OutcomeUnknownError)
        assert server.closed.wait(2)
    print(f"Ctrl-C took {delay * 1000:.0f} ms")
    assert delay < 0.2


def test_asyncio(serve: Any) -> None:
    server, good = serve(silent), serve(answer(BODY))

    async def story() -> None:
        async with AsyncClient(key="k", url=good.url, format="json") as here:
            calls = [here.call_envelope("GetBrandInfoList", language=f"l{place}") for place in range(20)]
            assert [one.request_id for one in await asyncio.gather(*calls)] == ["from-http"] * 20
        async with AsyncClient(key="k", url=server.url, format="json") as here:
            task = asyncio.ensure_future(here.call_raw("AddSomething"))
            await asyncio.get_running_loop().run_in_executor(None, server.asked.wait, 20)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert isinstance(caught.value.__cause__, otapi.OutcomeUnknownError)
            assert not here._core._machines
        assert server.closed.wait(2)

    asyncio.run(story())


def test_an_asynchronous_transport_is_cancelled() -> None:
    async def story() -> None:
        began, ended = asyncio.Event(), asyncio.Event()

        async def transport(request: otapi.Request) -> otapi.Response:
            began.set()
            try:
                await asyncio.sleep(60)
            finally:
                ended.set()
            raise AssertionError

        async with AsyncClient(key="k", transport=transport) as here:
            run = here.prepare(customer=here.customer(session="s"))
            task = asyncio.ensure_future(run.result())
            await began.wait()
            run.cancel()
            with pytest.raises(otapi.CancelledError):
                await task
            await ended.wait()

    asyncio.run(story())


def test_the_main_job_in_asyncio() -> None:
    from otapi_sandbox import Sandbox

    async def story() -> None:
        async with AsyncClient(key="sandbox", transport=Sandbox()) as here:
            customer = here.customer("customer", "customer")
            prepared = await here.prepare(customer=customer).result()
            saved: list[str] = []

            async def save(state: str) -> None:
                saved.append(state)

            run = here.place(
                customer=customer,
                delivery_mode_id=prepared["delivery_modes"][0]["id"],
                user_profile_id=prepared["profiles"][0]["id"],
                items=[{"id": "700000000005", "quantity": 1}],
                save=save,
            )
            assert [update async for update in run] == []
            assert (await run.result()).order_id
            assert saved

    asyncio.run(story())


@pytest.mark.skipif(not EMULATOR, reason="OTAPI_EMULATOR names no emulator")
def test_a_run_goes_on_in_another_process(tmp_path: Path) -> None:
    pair = [sys.executable, str(Path(__file__).with_name("resume_pair.py"))]
    state = str(tmp_path / "state.json")
    for verb in ("begin", "finish"):
        done = subprocess.run([*pair, verb, str(EMULATOR), state], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "complete"
