"""What tests of the window share: lanes that are closed and waited for."""

import os

os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*.info=false;qt.multimedia*.warning=false")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Lane
from mirrortalk_desktop.qt.window import MainWindow
from tests.support.demo import DEMO, make_container
from tests.support.server import LoopbackServer

_NO_SCREEN_OR_SOUND = (
    "This plugin does not support propagateSizeHints",
    "PulseAudioService: pa_context_connect",
)
"""What Qt warns of on a machine without a screen or a sound card. Everything else fails the test."""

_PLAY_SOUND = ("test_window_main_job.py", "test_window_listening.py", "test_desktop.py", "test_fetching.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that play sound are left without pytest-qt's message handler.

    Qt's player warns of a missing sound card from threads of its own, while pytest-qt changes its handler between the
    phases of a test; PySide6 does not survive that (it calls the handler that is there no longer).
    """
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_NO_SCREEN_OR_SOUND, extend=True))
            if "player" in getattr(item, "fixturenames", ()) or item.path.name in _PLAY_SOUND:
                item.add_marker(pytest.mark.no_qt_log)


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
        shiboken6.delete(lane)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def make_room(qtbot: QtBot) -> Iterator[Callable[..., EngineRoom]]:
    """Engine rooms over the test's own library; opened, and closed afterwards."""
    rooms: list[EngineRoom] = []

    def make(**settings: object) -> EngineRoom:
        room = EngineRoom(lambda: make_container(**settings))
        rooms.append(room)
        with qtbot.waitSignal(room.opened):
            room.open()
        return room

    yield make
    for room in rooms:
        close_room(qtbot, room)
        shiboken6.delete(room)


def close_room(qtbot: QtBot, room: EngineRoom) -> None:
    """Close the room and wait until its last lane has ended."""
    if not room.reads.is_drained:
        with qtbot.waitSignal(room.drained, timeout=60_000):
            room.close()


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Real windows over the test's own library; shown, their library open, and closed afterwards."""
    windows: list[MainWindow] = []

    def make(*, is_first_run: bool = False, **settings: object) -> MainWindow:
        container = make_container(**settings)
        if not is_first_run:
            container.paths.make_folders()
            with container.paths.window_file.open("a", encoding="utf-8") as file:
                file.write("[welcome]\nseen=true\n")
        window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(window.room.opened):
            window.start()
        return window

    yield make
    for window in windows:
        close_window(qtbot, window)
        shiboken6.delete(window)


def close_window(qtbot: QtBot, window: MainWindow) -> None:
    """Close the window for good."""
    if not window.room.is_drained:
        with qtbot.waitSignal(window.finished, timeout=60_000):
            window.close()


def make_long(server: LoopbackServer, *, times: int) -> None:
    """Serve the spoken episode over and over in one file, so that hearing it takes a while."""
    server.serve("/first-program.mp3", (DEMO / "first-program.mp3").read_bytes() * times, "audio/mpeg")
