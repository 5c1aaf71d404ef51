"""A web server on the loopback and the door to it, for the tests of this room."""

from collections.abc import Iterator

import pytest

from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.manners import Retries
from tests.support.server import LoopbackServer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    """A door that also leads home, which is where the server is, and that tries again at once."""
    door = Http(user_agent="MirrorTalk-Desktop/1.2 (test)", timeout=5.0, retries=Retries(draw=lambda low, high: low))
    yield door.reaching_home()
    door.close()
