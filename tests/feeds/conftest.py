"""A web server on the loopback and the door to it, for the tests of this room."""

from collections.abc import Iterator

import pytest

from mirrortalk_desktop.feeds.http import Http
from tests.support.server import LoopbackServer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    door = Http(user_agent="MirrorTalk-Desktop/1.2 (test)", timeout=5.0)
    yield door
    door.close()
