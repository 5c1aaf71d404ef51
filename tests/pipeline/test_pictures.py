"""Pictures of shows, fetched from a real server and kept."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import Unreachable
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.pipeline import pictures
from tests.support.demo import DEMO, make_container, serve_demo
from tests.support.server import LoopbackServer, endless

TOKEN = CancelToken()
COVER = (DEMO / "cover.png").read_bytes()


@pytest.fixture
def shrunk() -> list[bytes]:
    return []


@pytest.fixture
def feed(container: Container, server: LoopbackServer) -> Feed:
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    return container.subscriptions.subscribe(found, newest=0).feed


def bring(container: Container, feed: Feed, small: bytes = b"small") -> bool:
    return container.pictures.bring(feed.id, shrink=lambda picture: small if picture else b"", token=TOKEN)


def test_the_picture_that_a_feed_names_is_fetched_once(
    container: Container, server: LoopbackServer, feed: Feed
) -> None:
    seen: list[bytes] = []

    def shrink(picture: bytes) -> bytes:
        seen.append(picture)
        return b"small"

    assert server.requests_for("/cover.png") == []
    assert container.pictures.bring(feed.id, shrink=shrink, token=TOKEN)
    assert not container.pictures.bring(feed.id, shrink=shrink, token=TOKEN)
    assert seen == [COVER]
    assert len(server.requests_for("/cover.png")) == 1
    assert container.pictures.kept(feed.image_url) == b"small"


def test_a_picture_is_fetched_again_after_a_month_and_stays_when_there_is_none_any_more(
    container: Container, server: LoopbackServer, feed: Feed
) -> None:
    bring(container, feed)
    age(container, days=31)
    assert bring(container, feed, b"newer")
    assert container.pictures.kept(feed.image_url) == b"newer"
    age(container, days=31)
    server.remove("/cover.png")
    assert not bring(container, feed)
    assert not bring(container, feed)
    assert len(server.requests_for("/cover.png")) == 3
    assert container.pictures.kept(feed.image_url) == b"newer"


@pytest.mark.parametrize("reply", ["missing", "no picture", "endless"])
def test_what_cannot_be_used_is_not_asked_for_again_on_the_same_day(
    container: Container, server: LoopbackServer, feed: Feed, reply: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "LARGEST", 300_000)
    if reply == "missing":
        server.remove("/cover.png")
    else:
        server.serve("/cover.png", endless() if reply == "endless" else b"<html>", "image/png")
    assert not bring(container, feed, b"")
    assert not bring(container, feed, b"")
    assert len(server.requests_for("/cover.png")) == 1
    assert container.pictures.kept(feed.image_url) == b""
    age(container, days=2)
    server.serve("/cover.png", COVER, "image/png")
    assert bring(container, feed)


def test_nothing_is_fetched_offline_and_it_is_tried_again_later(server: LoopbackServer, feed: Feed) -> None:
    offline = make_container(is_offline=True)
    with pytest.raises(Unreachable):
        bring(offline, feed)
    assert server.requests_for("/cover.png") == []
    offline.close()
    online = make_container()
    assert bring(online, feed)
    online.close()


def test_pictures_of_shows_that_are_gone_are_deleted(container: Container, feed: Feed) -> None:
    bring(container, feed)
    container.pictures.tidy()
    assert container.pictures.kept(feed.image_url) == b"small"
    container.subscriptions.unsubscribe(feed.id)
    container.pictures.tidy()
    assert list(files(container)) == []


def test_the_sample_show_has_its_picture_without_network() -> None:
    container = make_container(is_offline=True)
    taken = container.sample.take(token=TOKEN)
    seen: list[bytes] = []
    container.pictures.bring(taken.feed_id, shrink=lambda picture: seen.append(picture) or b"small", token=TOKEN)
    container.close()
    assert seen == [COVER]


def age(container: Container, *, days: int) -> None:
    then = time.time() - days * 86_400
    for file in files(container):
        os.utime(file, (then, then))


def files(container: Container) -> Iterator[Path]:
    return container.paths.pictures.iterdir()
