"""Backups in the window: made by itself and on request; a damaged library is told, and rescued at a click."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.library.restoring import folders_set_aside, waiting_restore
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.qt.dialogs.rescue import RescueBox
from mirrortalk_desktop.qt.dialogs.restore import RestoreDialog
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window
from tests.qt.said import Said
from tests.support.demo import make_container

MakeWindow = Callable[..., MainWindow]
ROOT = Path(__file__).parents[2]


def fill(*kinds: Kind, notes: str = "") -> Path:
    """A library with a podcast, another one if it has notes, and such backups of it; returns its file."""
    container = make_container()
    container.library.feeds.save(Feed("a", "local:a", "A show", is_local=True))
    if notes:
        container.library.feeds.save(Feed("b", "local:b", "Another", is_local=True, description=notes))
    for kind in kinds:
        container.backing_up.make(kind)
    container.close()
    with container.paths.window_file.open("a", encoding="utf-8") as file:
        file.write("[welcome]\nseen=true\n")
    return container.paths.database


@pytest.fixture
def damaged_window(qtbot: QtBot) -> Iterator[Callable[..., tuple[MainWindow, RescueBox]]]:
    windows = []

    def make(*kinds: Kind, left: float = 0.03, notes: str = "", spoiled: str = "") -> tuple[MainWindow, RescueBox]:
        database = fill(*kinds, notes=notes)
        if spoiled:
            spoil(database, spoiled)
        else:
            database.write_bytes(database.read_bytes()[: int(database.stat().st_size * left)])
        container = make_container()
        window = MainWindow(settings=container.settings, paths=container.paths, make_container=lambda: container)
        windows.append(window)
        window.show()
        with qtbot.waitSignal(window.room.could_not_open):
            window.start()
        [box] = window.findChildren(RescueBox)
        return window, box

    yield make
    for window in windows:
        close_window(qtbot, window)
        shiboken6.delete(window)


def button(box: RescueBox, words: str) -> QPushButton:
    (found,) = [each for each in box.findChildren(QPushButton) if words in each.text().replace("&", "")]
    return found


def test_a_damaged_library_is_told_and_its_backup_restored_at_a_click(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window(Kind.DAILY)
    assert "is damaged: a part of it cannot be read." in box.text()
    assert "1 podcast" in box.informativeText()
    assert "since then is not in it" in box.informativeText()
    behind = window.library._empty
    assert behind.title.text() == "The library could not be opened"
    assert not any(each.isVisible() for each in behind.buttons)
    with qtbot.waitSignal(window.room.opened, timeout=30_000):
        button(box, "Restore the backup").click()
    qtbot.waitUntil(lambda: [feed.title for feed in window.feeds.feeds] == ["A show"])
    assert len(folders_set_aside(window.room.container.paths.library)) == 1


def test_without_a_backup_the_box_says_what_else_can_be_done_and_closes_the_window(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window()
    assert not [each for each in box.findChildren(QPushButton) if "Restore" in each.text()]
    with qtbot.waitSignal(window.finished):
        box.close()


def test_without_a_backup_what_can_be_read_is_saved_at_a_click(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window(left=0.75, notes="long " * 100_000)
    assert "no backup" in box.informativeText()
    said = Said(window)
    with qtbot.waitSignal(window.room.opened, timeout=30_000):
        button(box, "Save what can be read").click()
    qtbot.waitUntil(lambda: [feed.title for feed in window.feeds.feeds] == ["A show"])
    assert said.has("Saved what could be read")


@pytest.mark.parametrize("does_restore", [False, True])
def test_damage_that_is_met_only_when_the_last_run_is_tidied_up_is_rescued_too(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]], does_restore: bool
) -> None:
    window, box = damaged_window(Kind.DAILY, spoiled="episodes_by_transcript_state")
    assert "is damaged: a part of it cannot be read." in box.text()
    with qtbot.waitSignal(window.room.opened, timeout=30_000):
        button(box, "Restore the backup" if does_restore else "Save what can be read").click()
    qtbot.waitUntil(lambda: [feed.title for feed in window.feeds.feeds] == ["A show"])


def test_where_nothing_can_be_read_that_is_said_and_not_offered_again(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window()
    button(box, "Save what can be read").click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(RescueBox)), timeout=30_000)
    (again,) = [each for each in window.findChildren(RescueBox) if each.isVisible()]
    assert "damaged" in again.text()
    assert not [each for each in again.findChildren(QPushButton) if "Save" in each.text()]


def test_of_an_empty_library_nothing_is_offered_to_be_saved(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    _window, box = damaged_window(Kind.DAILY, left=0)
    assert "the file is empty" in box.text()
    assert button(box, "Restore the backup")
    assert not [each for each in box.findChildren(QPushButton) if "Save" in each.text()]


def test_another_backup_can_be_chosen_for_a_damaged_library(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window(Kind.DAILY, Kind.BY_HAND)
    button(box, "Other backups").click()
    [dialog] = window.findChildren(RestoreDialog)
    assert dialog.backups.rowCount() == 2
    dialog.view.setCurrentIndex(dialog.backups.index(1))
    with qtbot.waitSignal(window.room.opened, timeout=30_000):
        dialog.restore_button.click()


def test_leaving_the_list_of_backups_comes_back_to_the_ways_on(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window(Kind.DAILY, Kind.BY_HAND)
    button(box, "Other backups").click()
    [dialog] = window.findChildren(RestoreDialog)
    dialog.reject()
    assert [each for each in window.findChildren(RescueBox) if each.isVisible()]


def test_a_backup_that_turns_out_to_be_damaged_is_offered_no_more(
    qtbot: QtBot, damaged_window: Callable[..., tuple[MainWindow, RescueBox]]
) -> None:
    window, box = damaged_window(Kind.DAILY)
    (offer,) = window.room.offers
    offer.backup.path.write_bytes(b"nothing")
    button(box, "Restore the backup").click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(RescueBox)), timeout=30_000)
    (again,) = [each for each in window.findChildren(RescueBox) if each.isVisible()]
    assert "cannot be used" in again.text()
    assert not [each for each in again.findChildren(QPushButton) if "Restore" in each.text()]


def test_the_backup_of_the_day_is_made_once_by_itself(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    assert window.safekeeping.timer.isActive()
    for _ in range(2):
        window.safekeeping.keep_up()
        with qtbot.waitSignal(window.room.io.became_idle):
            pass
    (backup,) = window.room.container.backing_up.all()
    assert backup.kind is Kind.DAILY


def test_damage_that_the_daily_check_finds_is_told_once(qtbot: QtBot, make_window: MakeWindow) -> None:
    database = fill()
    window = make_window()
    window.room.container.backing_up.make(Kind.BY_HAND)
    spoil(database)
    window.safekeeping.keep_up()
    qtbot.waitUntil(lambda: bool(window.findChildren(RescueBox)), timeout=30_000)
    [box] = window.findChildren(RescueBox)
    assert "damaged" in box.text()
    assert button(box, "Restore the backup")
    assert [each.kind for each in window.room.container.backing_up.all()] == [Kind.BY_HAND]
    window.safekeeping.keep_up()
    with qtbot.waitSignal(window.room.io.became_idle):
        pass
    assert len(window.findChildren(RescueBox)) == 1


@pytest.mark.parametrize("name", ["feeds", "episodes", "chapters"])
def test_damage_is_told_at_the_start_though_no_backup_is_due(qtbot: QtBot, make_window: MakeWindow, name: str) -> None:
    spoil(fill(Kind.DAILY), name)
    window = make_window()
    qtbot.waitUntil(lambda: bool(window.findChildren(RescueBox)), timeout=30_000)
    [box] = window.findChildren(RescueBox)
    assert "is damaged: a part of it cannot be read." in box.text()
    assert button(box, "Restore the backup")
    assert button(box, "Save what can be read")
    if name == "feeds":
        assert window.library._empty.title.text() == "The library could not be opened"


def test_damage_that_reading_the_lists_meets_is_told(qtbot: QtBot, make_window: MakeWindow) -> None:
    database = fill(Kind.DAILY)
    window = make_window()
    qtbot.waitUntil(lambda: window.feeds.rowCount() == 1 and window.room.io.is_idle)
    spoil(database, "feeds")
    window.shelf.load()
    qtbot.waitUntil(lambda: bool(window.findChildren(RescueBox)), timeout=30_000)


def test_what_can_be_read_in_an_open_window_is_there_with_the_next_start(qtbot: QtBot, make_window: MakeWindow) -> None:
    spoil(fill())
    window = make_window()
    qtbot.waitUntil(lambda: bool(window.findChildren(RescueBox)), timeout=30_000)
    [box] = window.findChildren(RescueBox)
    with qtbot.waitSignal(window.finished, timeout=60_000):
        button(box, "Save what can be read").click()
    assert window.starts_again
    again = Container(window.tuning.settings, window.room.container.paths)
    again.claim()
    assert [feed.title for feed in again.library.feeds.all()] == ["A show"]
    assert again.library.check() == ""
    assert len(folders_set_aside(again.paths.library)) == 1
    again.close()


def spoil(database: Path, name: str = "chapters") -> None:
    """Overwrite the root of a table or index, past SQLite's caches, as a failing disk does."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_a_backup_on_request_is_said_to_be_made(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    said = Said(window)
    window.actions_.back_up.trigger()
    qtbot.waitUntil(lambda: said.has("backed up"), timeout=30_000)
    assert [each.kind for each in window.room.container.backing_up.all()] == [Kind.BY_HAND]


def test_a_backup_chosen_in_an_open_window_is_there_with_the_next_start(qtbot: QtBot, make_window: MakeWindow) -> None:
    fill(Kind.BY_HAND)
    window = make_window()
    window.room.container.library.feeds.remove("a")
    window.actions_.restore_backup.trigger()
    [dialog] = window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.backups.rowCount() == 1)
    paths = window.room.container.paths
    with qtbot.waitSignal(window.finished, timeout=60_000):
        dialog.restore_button.click()
    assert window.starts_again
    assert waiting_restore(paths.database) is not None

    again = Container(window.tuning.settings, paths)
    again.claim()
    assert [feed.title for feed in again.library.feeds.all()] == ["A show"]
    assert {each.kind for each in again.backing_up.all()} == {Kind.BY_HAND, Kind.BEFORE_RESTORE}
    again.close()


_TWICE = """
import os, sys
from mirrortalk_desktop import app
from mirrortalk_desktop.qt import window as module

class Window(module.MainWindow):
    def start(self):
        print("started", flush=True)
        super().start()
        self.room.opened.connect(self.close if "AGAIN" in os.environ else self.start_again)
        os.environ["AGAIN"] = "1"

module.MainWindow = Window
sys.exit(app.run())
"""


def test_the_program_begins_anew_with_nothing_of_the_first_one_left() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TWICE],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["started", "started"]
