"""What tests of the window share: lanes that are closed and waited for."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.lanes import Lane


@pytest.fixture
def make_lane(qtbot: QtBot) -> Iterator[Callable[..., Lane]]:
    lanes: list[Lane] = []

    def make(name: str = "test", **options: object) -> Lane:
        lane = Lane(name, **options)  # type: ignore[arg-type]
        lanes.append(lane)
        return lane

    yield make
    for lane in lanes:
        if not lane.is_drained:
            with qtbot.waitSignal(lane.drained):
                lane.close()
