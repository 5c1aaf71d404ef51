from collections.abc import Iterator

import pytest

from mirrortalk_desktop.container import Container
from tests.support.demo import make_container
from tests.support.server import LoopbackServer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def container() -> Iterator[Container]:
    container = make_container()
    container.open()
    yield container
    container.close()
