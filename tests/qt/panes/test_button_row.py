import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.parts import IconButton

WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def with_words(buttons: list[IconButton]) -> list[str]:
    return [button.text() for button in buttons if button.toolButtonStyle() == WORDS]


def test_words_go_from_the_end_where_there_is_no_room_and_come_back(qtbot: QtBot, holder: QWidget) -> None:
    buttons = [IconButton("play", name, holder, has_text=True) for name in ("Play at 0:16", "Transcript", "Related")]
    row = ButtonRow([*buttons, IconButton("bookmark", "Bookmark", holder)], holder)
    row.resize(row.sizeHint())
    holder.show()
    qtbot.waitExposed(holder)
    assert with_words(buttons) == ["Play at 0:16", "Transcript", "Related"]
    row.resize(row.sizeHint().width() - 10, row.height())
    assert with_words(buttons) == ["Play at 0:16", "Transcript"]
    row.resize(row.minimumSizeHint())
    assert with_words(buttons) == []
    row.resize(row.sizeHint())
    assert with_words(buttons) == ["Play at 0:16", "Transcript", "Related"]


@pytest.mark.parametrize("stretch_after", [None, 0, 1])
def test_every_button_is_whole_at_the_least_width(qtbot: QtBot, holder: QWidget, stretch_after: int | None) -> None:
    buttons = [IconButton("play", name, holder, has_text=True) for name in ("In der ganzen Bibliothek", "Stattdessen")]
    row = ButtonRow(buttons, holder, stretch_after=stretch_after)
    row.resize(row.minimumSizeHint())
    holder.show()
    qtbot.waitExposed(holder)
    for button in row.findChildren(QToolButton):
        assert row.rect().contains(button.geometry())
        assert button.width() >= button.minimumSizeHint().width()


def test_a_button_that_goes_makes_room_for_the_words_of_others(qtbot: QtBot, holder: QWidget) -> None:
    first, last = (IconButton("play", name, holder, has_text=True) for name in ("Transcript", "Related"))
    row = ButtonRow((first, last), holder)
    row.resize(row.sizeHint().width() - 10, row.height())
    holder.show()
    qtbot.waitExposed(holder)
    assert with_words([first, last]) == ["Transcript"]
    first.hide()
    qtbot.waitUntil(lambda: with_words([first, last]) == ["Transcript", "Related"])
