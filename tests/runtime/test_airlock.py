"""Nothing leaves the process without leave: real sockets, on the loopback and to names."""

import socket
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from mirrortalk_desktop.runtime.airlock import NoWayOut, airlock
from tests.support.server import LoopbackServer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


def test_no_connection_without_leave(server: LoopbackServer) -> None:
    address = server.serve("/telemetry", b"thanks")
    with airlock.shut(), pytest.raises(OSError, match="not allowed"):
        urllib.request.urlopen(address)
    assert not server.requests
    assert airlock.refused["127.0.0.1"] > 0


def test_leave_is_this_threads_alone(server: LoopbackServer) -> None:
    address = server.serve("/feed", b"<rss/>")
    refused: list[BaseException] = []

    def try_it() -> None:
        try:
            urllib.request.urlopen(address).close()
        except OSError as error:
            refused.append(error)

    with airlock.shut(), airlock.leave():
        with urllib.request.urlopen(address) as reply:
            assert reply.read() == b"<rss/>"
        other = threading.Thread(target=try_it)
        other.start()
        other.join()
    assert len(refused) == 1
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "look_up",
    [
        lambda: socket.getaddrinfo("localhost", 443),
        lambda: socket.gethostbyname("localhost"),
        lambda: socket.gethostbyaddr("127.0.0.1"),
        lambda: socket.create_connection(("localhost", 443)),
    ],
)
def test_no_name_is_looked_up(look_up: object) -> None:
    assert callable(look_up)
    with airlock.shut(), pytest.raises(NoWayOut):
        look_up()


def test_no_packet_is_sent() -> None:
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as packets, airlock.shut(), pytest.raises(NoWayOut):
        packets.sendto(b"?", ("127.0.0.1", 53))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets with a path on this system")
def test_sockets_within_the_computer_are_let_be(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = str(tmp_path_factory.mktemp("s") / "s")
    with closing(socket.socket(socket.AF_UNIX)) as here, closing(socket.socket(socket.AF_UNIX)) as there:
        here.bind(path)
        here.listen()
        with airlock.shut():
            there.connect(path)


def test_it_opens_again(server: LoopbackServer) -> None:
    with airlock.shut():
        pass
    with urllib.request.urlopen(server.serve("/", b"open")) as reply:
        assert reply.read() == b"open"


def test_leave_is_handed_on_by_whoever_has_it() -> None:
    refused: list[str] = []

    def look_up() -> None:
        try:
            socket.getaddrinfo("localhost", 443)
        except NoWayOut as error:
            refused.append(str(error))

    def elsewhere(work: Callable[[], None]) -> None:
        other = threading.Thread(target=work)
        other.start()
        other.join()

    with airlock.shut():
        elsewhere(airlock.with_leave_of_here(look_up))
        assert len(refused) == 1
        with airlock.leave():
            elsewhere(airlock.with_leave_of_here(look_up))
    assert len(refused) == 1
