import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.collecting import Collecting


class Knot:
    """Refers to itself, so that only the search for cycles ends it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    """At work, and Python's own search as it was, afterwards."""
    collecting = Collecting()
    collecting.start()
    yield collecting
    collecting.stop()
    assert gc.isenabled()


def test_a_cycle_made_on_another_thread_ends_on_this_one(collecting: Collecting, qtbot: QtBot) -> None:
    ended_on: list[int] = []

    def tie() -> None:
        weakref.finalize(Knot(), lambda: ended_on.append(threading.get_ident()))
        _keep.extend([] for _ in range(5 * gc.get_threshold()[0]))

    _keep: list[list[object]] = []
    worker = threading.Thread(target=tie)
    worker.start()
    worker.join()
    assert not ended_on
    qtbot.waitUntil(lambda: bool(ended_on), timeout=60_000)
    assert ended_on == [threading.get_ident()]


def test_nothing_is_searched_while_little_was_made(collecting: Collecting) -> None:
    gc.collect()
    before = [each["collections"] for each in gc.get_stats()]
    collecting.look()
    assert [each["collections"] for each in gc.get_stats()] == before


def test_the_old_are_searched_in_their_turn(collecting: Collecting) -> None:
    gc.collect()
    before = gc.get_stats()[2]["collections"]
    young, middle, old = gc.get_threshold()
    kept = []
    for _ in range((middle + 2) * (old + 2)):
        kept.append([[] for _ in range(young + 1)])
        collecting.look()
    assert gc.get_stats()[2]["collections"] == before + 1
