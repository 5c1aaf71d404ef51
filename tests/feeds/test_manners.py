"""How the app behaves towards servers that are busy, broken or slow."""

import threading
from collections.abc import Iterator

import pytest

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.network_errors import HttpRefused, NetworkLogin, NotThere, Unreachable
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.manners import LONGEST_REST, Manners, Retries, rest_asked_for
from tests.support.server import LoopbackServer, Reply, Request


class PatientToken(CancelToken):
    """Notes how long it would have waited."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.fixture
def patient() -> PatientToken:
    return PatientToken()


@pytest.fixture
def longest() -> Iterator[Http]:
    """A door that always draws the longest wait."""
    door = Http(user_agent="x", timeout=5.0, retries=Retries(draw=lambda low, high: high))
    yield door.reaching_home()
    door.close()


def _fails(times: int, reply: Reply, server: LoopbackServer) -> str:
    """An address that fails so many times, and then is there."""

    def answer(_request: Request) -> Reply:
        return reply if len(server.requests) <= times else Reply(b"here", etag='"1"')

    return server.serve("/a", answer)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 522])
def test_what_may_pass_is_asked_for_again(
    server: LoopbackServer, longest: Http, patient: PatientToken, status: int
) -> None:
    assert longest.get(_fails(2, Reply(b"busy", status), server), token=patient).body == b"here"
    assert patient.waits == [1.0, 2.0]


@pytest.mark.parametrize("status", [400, 404, 501])
def test_what_does_not_pass_is_asked_for_once(
    server: LoopbackServer, longest: Http, patient: PatientToken, status: int
) -> None:
    with pytest.raises((HttpRefused, NotThere)):
        longest.get(_fails(9, Reply(b"no", status), server), token=patient)
    assert (len(server.requests), patient.waits) == (1, [])


def test_it_is_given_up_after_a_few_tries(server: LoopbackServer, longest: Http, patient: PatientToken) -> None:
    with pytest.raises(HttpRefused) as caught:
        longest.get(_fails(9, Reply(b"busy", 503), server), token=patient)
    assert (caught.value.status, len(server.requests)) == (503, 3)


def test_a_server_says_when_to_come_back(server: LoopbackServer, longest: Http, patient: PatientToken) -> None:
    busy = Reply(b"busy", 429, headers={"Retry-After": "7"})
    assert longest.get(_fails(1, busy, server), token=patient).body == b"here"
    assert patient.waits == [7.0]


def test_a_server_that_wants_long_peace_is_left_at_once(
    server: LoopbackServer, longest: Http, patient: PatientToken
) -> None:
    busy = Reply(b"busy", 429, headers={"Retry-After": "3600"})
    with pytest.raises(HttpRefused) as caught:
        longest.get(_fails(1, busy, server), token=patient)
    assert (caught.value.retry_after, len(server.requests), patient.waits) == (3600.0, 1, [])


def test_nobody_at_home_is_tried_again_and_a_name_that_nobody_knows_is_not(longest: Http) -> None:
    with LoopbackServer() as gone:
        address = gone.url("/a")
    refused, unknown = PatientToken(), PatientToken()
    with pytest.raises(Unreachable):
        longest.get(address, token=refused)
    with pytest.raises(Unreachable):
        longest.get("https://nowhere.invalid/a", token=unknown)
    assert (refused.waits, unknown.waits) == ([1.0, 2.0], [])


def test_whoever_cancels_does_not_wait(server: LoopbackServer) -> None:
    door = Http(user_agent="x", retries=Retries(first_seconds=500.0, longest_seconds=500.0)).reaching_home()
    token = CancelToken()

    def busy(_request: Request) -> Reply:
        token.cancel()
        return Reply(b"busy", 503)

    with pytest.raises(Cancelled):
        door.get(server.serve("/a", busy), token=token)
    door.close()


def test_waits_double_up_to_a_limit_and_are_drawn_below_it() -> None:
    longest = Retries(most=9, draw=lambda low, high: high)
    assert [longest.seconds(failed) for failed in range(1, 7)] == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    drawn = [Retries().seconds(2) for _ in range(200)]
    assert all(each is not None and 0.0 <= each <= 2.0 for each in drawn)
    assert len(set(drawn)) > 100


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 5 ", 5.0),
        ("Thu, 01 Jan 1970 00:20:00 GMT", 200.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("9" * 5000, LONGEST_REST),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_REST),
        ("", 0.0),
        ("-5", 0.0),
        ("soon", 0.0),
        ("٣", 0.0),
    ],
)
def test_retry_after_in_every_form(header: str, seconds: float) -> None:
    assert rest_asked_for(header, now=1000.0) == seconds


def test_no_more_than_two_talk_to_one_host_and_another_host_is_free() -> None:
    manners, token = Manners(pause_seconds=0.0), CancelToken()
    third_is_in = threading.Event()

    def third() -> None:
        with manners.at("a.example", token):
            third_is_in.set()

    waiting = threading.Thread(target=third)
    with manners.at("a.example", token), manners.at("a.example", token):
        waiting.start()
        with manners.at("b.example", token):
            assert not third_is_in.wait(0.05)
    waiting.join()
    assert third_is_in.is_set()


def test_requests_to_one_host_are_kept_apart_and_those_to_others_are_not() -> None:
    now = [100.0]

    def clock() -> float:
        """Time passes when somebody looks at the clock."""
        now[0] += 0.05
        return now[0]

    manners, token = Manners(pause_seconds=0.25, clock=clock), CancelToken()
    began: list[float] = []
    for host in ("a.example", "a.example", "b.example"):
        with manners.at(host, token):
            began.append(now[0])
    assert began[1] - began[0] >= 0.25
    assert began[2] - began[1] < 0.25


def test_a_turn_that_never_comes_can_be_cancelled() -> None:
    manners, token = Manners(most_at_once=0), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled), manners.at("a.example", token):
        pass


def test_a_head_that_trickles_in_ends_within_the_time_out(server: LoopbackServer) -> None:
    hasty = Http(user_agent="x", timeout=0.3).reaching_home()
    address = server.serve("/a", b"x", headers={"X-Long": "y" * 200})
    server.drips_heads = True
    with pytest.raises(Unreachable) as caught:
        hasty.get(address)
    assert caught.value.reason == "no answer within 0.3 seconds"
    hasty.close()


def test_a_document_that_trickles_in_ends_within_the_time_out(server: LoopbackServer) -> None:
    hasty = Http(user_agent="x", timeout=0.3).reaching_home()
    with pytest.raises(Unreachable) as caught:
        hasty.get(server.serve("/a", server.drip(b"x" * 10_000)))
    assert caught.value.reason == "it answers too slowly"
    hasty.close()


def test_a_network_that_says_it_wants_a_login_is_understood(server: LoopbackServer, http: Http) -> None:
    with pytest.raises(NetworkLogin):
        http.get(server.serve("/a", b"<html>log in</html>", status=511))
