from collections.abc import Iterator

import pytest

from mirrortalk_desktop.container import Container
from tests.support.demo import make_container
from tests.support.keyrings import MemoryKeyring, NoKeyring
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


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    """The keyring of this computer, for this test."""
    ring = MemoryKeyring()
    ring.use()
    yield ring
    NoKeyring.use()


@pytest.fixture
def no_ring() -> None:
    """A computer without a keyring."""
    NoKeyring.use()
