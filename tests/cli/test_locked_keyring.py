"""A keyring that does not let a private address go is told of: the person is to delete it there."""

from collections.abc import Iterator

import pytest

from tests.cli.conftest import Run
from tests.support.keyrings import MemoryKeyring, NoKeyring


@pytest.fixture
def ring(run: Run, demo_feed: str) -> Iterator[MemoryKeyring]:
    """The keyring of this computer, locked since it took the address of a podcast."""
    ring = MemoryKeyring()
    ring.use()
    assert run("subscribe", f"{demo_feed}?token=swordfish7").status == 0
    assert len(ring.held) == 1
    ring.is_locked = True
    yield ring
    NoKeyring.use()


@pytest.mark.parametrize("command", [("unsubscribe",), ("remove-data", "library", "--yes")])
def test_what_stays_in_a_locked_keyring_is_named(run: Run, ring: MemoryKeyring, command: tuple[str, ...]) -> None:
    [(service, entry)] = ring.held
    feed = run("feeds", "--json").json[0]["id"]
    said = run(*command, *([feed] if command == ("unsubscribe",) else []), "--json")
    assert said.status == 0
    assert said.json["left_in_keyring"] == [entry]
    assert said.reason == (
        f"The keyring is locked or not there, so it still has: {entry} ({service}). Delete that there."
    )
    assert len(ring.held) == 1
