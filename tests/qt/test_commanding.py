"""The palette over all actions, and keys of one's own: with real keys, kept in the settings file."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.commanding import commands_of
from mirrortalk_desktop.qt.dialogs.keys import KeysDialog
from mirrortalk_desktop.qt.dialogs.palette import CommandPalette
from mirrortalk_desktop.qt.models.commands import how_well_met
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.conftest import close_window

MakeWindow = Callable[..., MainWindow]


def open_palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    [palette] = [each for each in window.findChildren(CommandPalette) if each.isVisible()]
    return palette


def open_keys(window: MainWindow) -> KeysDialog:
    window.actions_.edit_keys.trigger()
    [dialog] = [each for each in window.findChildren(KeysDialog) if each.isVisible()]
    return dialog


def shown(palette: CommandPalette) -> list[str]:
    return [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]


def test_the_palette_offers_every_action_and_runs_the_one_that_is_typed(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    palette = open_palette(qtbot, window)
    assert palette.model.rowCount() == len(window.actions_.findChildren(QAction)) - 1
    qtbot.keyClicks(palette.field, "topics")
    assert shown(palette)[0] == "Topics"
    triggered = QSignalSpy(window.actions_.show_topics.triggered)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert triggered.count() == 1
    assert not palette.isVisible()


def test_arrows_choose_and_what_was_used_last_comes_first(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    palette = open_palette(qtbot, window)
    second = shown(palette)[1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == palette.model.rowCount() - 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().data() == second
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    palette = open_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "history")
    assert shown(palette) == []
    assert palette.nothing.isVisible()
    palette.field.clear()
    qtbot.keyClicks(palette.field, "memory")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shown(open_palette(qtbot, window))[0] == "Memory"


def test_what_is_not_possible_comes_last_and_is_not_done(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_.ask.setEnabled(False)
    palette = open_palette(qtbot, window)
    assert shown(palette)[-1] == "Ask a question"
    qtbot.keyClicks(palette.field, "ask a")
    assert "not possible just now" in palette.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize(
    ("better", "worse", "typed"),
    [("Topics", "Export topics", "topics"), ("Play or pause", "Display", "pl"), ("Memory", "My memo of ry", "mem")],
)
def test_a_better_match_comes_first(better: str, worse: str, typed: str) -> None:
    ranks = how_well_met(typed, better, ""), how_well_met(typed, worse, "")
    assert None not in ranks
    assert ranks[0] <= ranks[1]  # type: ignore[operator]
    assert how_well_met("xyz", better, "") is None


def test_a_key_of_ones_own_works_at_once_and_after_the_next_start(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    dialog = open_keys(window)
    dialog.choose("show_topics")
    qtbot.keyClick(dialog.field, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert window.actions_.show_topics.shortcut() == QKeySequence("Alt+T")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.room.reads.is_idle)
    assert "[shortcuts]" in window.room.container.paths.settings_file.read_text(encoding="utf-8")
    close_window(qtbot, window)
    again = make_window()
    qtbot.waitUntil(lambda: again.actions_.show_topics.shortcut() == QKeySequence("Alt+T"))
    dialog = open_keys(again)
    dialog.defaults_button.click()
    assert again.actions_.show_topics.shortcut() == QKeySequence("Ctrl+6")
    assert QKeySequence("F5") in again.actions_.refresh_all.shortcuts()


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "belongs to “Ask a question”"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "editing text"),
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "together with Ctrl or Alt"),
    ],
)
def test_a_key_that_cannot_be_used_is_refused_in_words(
    qtbot: QtBot, make_window: MakeWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
) -> None:
    window = make_window()
    dialog = open_keys(window)
    dialog.choose("show_topics")
    qtbot.keyClick(dialog.field, key, modifiers)
    assert words in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert dialog.field.keySequence() == window.actions_.show_topics.shortcut() == QKeySequence("Ctrl+6")


def test_tab_and_escape_leave_the_field_that_takes_keys(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    dialog = open_keys(window)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.field.setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.usual_button
    dialog.field.setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_command_says_where_it_is_in_the_menus(make_window: MakeWindow) -> None:
    window = make_window()
    commands = commands_of(window.menuBar())
    assert all(command.place and command.text and "&" not in command.text for command in commands)
    assert {command.action.objectName() for command in commands} == set(window.actions_.named)
