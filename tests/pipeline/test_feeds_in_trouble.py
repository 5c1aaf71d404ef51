"""A feed in trouble is left alone for longer each time, is never dropped, and is as it was when the trouble is over."""

import dataclasses
import time

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import Failure, Feed, Stage
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.pipeline.retry import LONGEST_WAIT, due, seconds_until_look
from tests.support.demo import serve_demo
from tests.support.server import LoopbackServer, Reply, Request

TOKEN = CancelToken()
BUSY = Failure("HttpRefused", {"url": "x", "status": 503, "retry_after": 0.0})
HOUR = 3600.0


def _subscribe(container: Container, address: str) -> Feed:
    return container.subscriptions.subscribe(container.subscriptions.look_up(address, token=TOKEN), newest=1).feed


def _none(low: float, _high: float) -> float:
    return low


def test_each_failure_makes_the_next_look_later_and_a_good_look_ends_it(
    container: Container, server: LoopbackServer
) -> None:
    feed = _subscribe(container, serve_demo(server))
    server.serve("/feed.xml", status=404)
    waits = []
    for _ in range(3):
        feed = container.subscriptions.refresh(feed.id, token=TOKEN).feed
        assert feed.retry_at is not None
        assert feed.checked_at is not None
        waits.append(feed.retry_at - feed.checked_at)
    assert waits[0] * 1.5 < waits[1] < waits[2] / 1.5
    assert container.library.feeds.get(feed.id) == feed
    assert (feed.failures, feed.is_active) == (3, True)
    assert feed.failure is not None
    assert feed.failure.code == "NotThere"

    serve_demo(server)
    mended = container.subscriptions.refresh(feed.id, token=TOKEN).feed
    assert (mended.failures, mended.retry_at, mended.failure) == (0, None, None)


def test_the_wait_grows_to_a_day_and_never_ends() -> None:
    waits = [seconds_until_look(BUSY, failures, draw=_none) for failures in range(1, 400)]
    assert waits[:4] == [300.0, 600.0, 1200.0, 2400.0]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
    stretched = {seconds_until_look(BUSY, 1) for _ in range(100)}
    assert len(stretched) > 50
    assert min(stretched) >= 300.0
    assert max(stretched) <= 375.0


def test_a_server_may_ask_for_longer_though_not_for_ever() -> None:
    for asked, wait in ((2 * HOUR, 2 * HOUR), (400 * HOUR, LONGEST_WAIT)):
        failure = Failure("HttpRefused", {"url": "x", "status": 429, "retry_after": asked})
        assert seconds_until_look(failure, 1, draw=_none) == wait


@pytest.mark.parametrize(
    "failure",
    [Failure("NetworkLogin", {"url": "x"}), Failure("Unreachable", {"url": "x", "reason": "the name is not known"})],
)
def test_a_network_that_is_not_there_is_looked_for_each_hour(failure: Failure) -> None:
    assert seconds_until_look(failure, 50, draw=_none) == HOUR


def test_working_offline_is_no_failure_of_the_feed(container: Container, server: LoopbackServer) -> None:
    feed = _subscribe(container, serve_demo(server))
    container.settings = dataclasses.replace(container.settings, is_offline=True)
    refreshed = container.subscriptions.refresh(feed.id, token=TOKEN)
    assert refreshed.failure is not None
    kept = container.library.feeds.get(feed.id)
    assert (kept.failures, kept.retry_at, kept.checked_at, kept.failure) == (0, None, feed.checked_at, None)


def test_a_login_page_harms_no_feed(container: Container, server: LoopbackServer) -> None:
    """The network answers every request with a page of its own, with an ETag, for good (301), and as a "feed"."""
    feed = _subscribe(container, serve_demo(server))
    before = container.library.episodes.of_feed(feed.id)
    page = "<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/x'></head>Log in</html>"
    server.serve("/login", page, "application/rss+xml", etag='"portal"')
    server.redirect("/feed.xml", "/login", 301)

    failed = container.subscriptions.refresh(feed.id, token=TOKEN)

    assert failed.failure is not None
    assert failed.failure.code == "NetworkLogin"
    kept = container.library.feeds.get(feed.id)
    assert (kept.url, kept.etag, kept.title) == (feed.url, feed.etag, feed.title)
    assert container.library.episodes.of_feed(feed.id) == before
    serve_demo(server)
    assert container.subscriptions.refresh(feed.id, token=TOKEN).failure is None
    assert server.requests_for("/feed.xml")[-1].header("If-None-Match") == feed.etag


def test_a_feed_whose_episodes_were_lost_is_asked_for_as_if_it_were_new(
    container: Container, server: LoopbackServer
) -> None:
    feed = _subscribe(container, serve_demo(server))
    container.library.feeds.remove(feed.id)
    container.library.feeds.save(feed)
    assert len(container.subscriptions.refresh(feed.id, token=TOKEN).new) == 3
    assert server.requests_for("/feed.xml")[-1].header("If-None-Match") == ""


def test_a_304_to_a_request_without_conditions_is_a_failure_and_no_empty_feed(
    container: Container, server: LoopbackServer
) -> None:
    def lie(_request: Request) -> Reply:
        return Reply(b"", 304)

    feed = dataclasses.replace(_subscribe(container, serve_demo(server)), etag="", last_modified="")
    container.library.feeds.save(feed)
    server.serve("/feed.xml", lie)
    failed = container.subscriptions.refresh(feed.id, token=TOKEN)
    assert failed.failure is not None
    assert (failed.failure.code, failed.failure.facts["status"]) == ("HttpRefused", 304)
    assert len(container.library.episodes.of_feed(feed.id)) == 3


# --- which feeds are due


NOW = 1_700_000_000.0


def _feed(name: str, **facts: object) -> Feed:
    return dataclasses.replace(Feed(name, f"https://{name}.example/", name), **facts)  # type: ignore[arg-type]


def _due(*feeds: Feed, most: int = 10) -> list[str]:
    return [feed.id for feed in due(feeds, now=NOW, every_seconds=HOUR, most=most)]


def test_a_feed_is_due_when_its_time_has_come() -> None:
    assert _due(
        _feed("never"),
        _feed("long-ago", checked_at=NOW - 2 * HOUR),
        _feed("just-now", checked_at=NOW - 60),
        _feed("resting", checked_at=NOW - 9 * HOUR, retry_at=NOW + 60),
        _feed("rested", checked_at=NOW - 300, retry_at=NOW - 1),
        _feed("local", is_local=True),
        _feed("ended", is_active=False, checked_at=NOW - 6 * 24 * HOUR, retry_at=NOW - HOUR),
        _feed("ended-a-week-ago", is_active=False, checked_at=NOW - 7 * 24 * HOUR, retry_at=NOW - 6 * 24 * HOUR),
    ) == ["never", "ended-a-week-ago", "long-ago", "rested"]


def test_a_clock_that_was_set_back_makes_feeds_due_rather_than_dead() -> None:
    year = 365 * 24 * HOUR
    assert _due(_feed("checked", checked_at=NOW + year)) == ["checked"]
    assert _due(_feed("failed", checked_at=NOW + year, retry_at=NOW + year)) == ["failed"]


def test_after_a_long_sleep_the_feeds_come_in_turns_the_oldest_first() -> None:
    feeds = [_feed(str(number), checked_at=NOW - (100 + number) * HOUR) for number in range(50)]
    first = _due(*feeds, most=20)
    assert first == [str(number) for number in range(49, 29, -1)]
    later = [feed if feed.id not in first else dataclasses.replace(feed, checked_at=NOW) for feed in feeds]
    assert set(_due(*later, most=20)).isdisjoint(first)


def test_an_episode_whose_retry_lies_in_a_future_that_never_was_is_tried_again(
    container: Container, server: LoopbackServer
) -> None:
    feed = _subscribe(container, serve_demo(server))
    episode = container.library.episodes.of_feed(feed.id)[0]
    container.library.episodes.fail(episode.id, Stage.TRANSCRIPT, BUSY, retry_at=time.time() + 30 * 24 * HOUR)
    assert container.ingest.retry_due() == 1
    container.library.episodes.fail(episode.id, Stage.TRANSCRIPT, BUSY, retry_at=time.time() + HOUR)
    assert container.ingest.retry_due() == 0
