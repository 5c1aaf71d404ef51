"""What there is no room for: the picture of an empty list goes, and the rest of anything can be scrolled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.fields import ChoiceField
from mirrortalk_desktop.qt.panes.roomy import Roomy, resize_dialog, roomy_column

SHORT = Qt.FocusReason.ShortcutFocusReason


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host)
    return host


def show(qtbot: QtBot, host: QWidget, inside: QWidget, width: int, height: int) -> None:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(inside)
    host.resize(width, height)
    host.show()
    qtbot.waitExposed(host)


def test_an_empty_list_shows_its_picture_only_where_there_is_room(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("podcast", "Nothing here", "Words that say what to do about it.", first="Do it", parent=host)
    show(qtbot, host, empty, 300, 400)
    assert empty._picture.isVisible()
    host.resize(300, 130)
    qtbot.waitUntil(lambda: not empty._picture.isVisible())
    host.resize(300, 400)
    qtbot.waitUntil(empty._picture.isVisible)


def test_an_empty_list_in_little_room_can_be_scrolled_to_its_button(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("podcast", "Nothing here", "Words. " * 40, first="Do it", parent=host)
    show(qtbot, host, empty, 300, 110)
    bar = empty.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    button = empty.buttons[0]
    assert empty.viewport().rect().contains(button.mapTo(empty.viewport(), button.rect().center()))


def test_what_an_empty_list_says_can_change(qtbot: QtBot, host: QWidget) -> None:
    empty = EmptyState("podcast", "Nothing here", first="Do it", parent=host)
    show(qtbot, host, empty, 300, 400)
    empty.say("Looking…")
    assert not empty.buttons[0].isVisible()
    assert not empty.explanation.isVisible()
    empty.say("Nothing", "There is nothing.", is_button_shown=True)
    assert empty.buttons[0].isVisible()
    assert empty.explanation.isVisible()


def test_what_gets_the_focus_comes_into_view(qtbot: QtBot, host: QWidget) -> None:
    room = Roomy(host)
    page = QWidget(room)
    page.setMinimumSize(2000, 100)
    near, far = QLineEdit(page), QLineEdit(page)
    far.move(1800, 10)
    room.setWidget(page)
    show(qtbot, host, room, 400, 200)
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    near.setFocus(SHORT)
    assert not room.viewport().rect().contains(far.mapTo(room.viewport(), far.rect().center()))
    far.setFocus(SHORT)
    assert room.viewport().rect().contains(far.mapTo(room.viewport(), far.rect().center()))


def test_a_dialog_is_as_high_as_its_words_need_and_never_larger_than_the_screen(qtbot: QtBot) -> None:
    def make(words: int) -> QDialog:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        column = roomy_column(dialog)
        text = QLabel("word " * words, dialog)
        text.setWordWrap(True)
        column.addWidget(text)
        column.addWidget(QPushButton("Close", dialog))
        resize_dialog(dialog, letters=50, lines=3)
        return dialog

    small, high, huge = make(3), make(200), make(20_000)
    assert small.height() < high.height() < huge.height()
    screen = huge.screen().availableSize()
    assert huge.height() <= screen.height()
    huge.show()
    qtbot.waitExposed(huge)
    assert huge.findChild(Roomy).verticalScrollBar().maximum() > 0
    high.show()
    qtbot.waitExposed(high)
    assert high.findChild(Roomy).verticalScrollBar().maximum() == 0


def test_a_long_name_in_a_choice_ends_in_dots(qtbot: QtBot, host: QWidget) -> None:
    choice = ChoiceField(host)
    choice.addItem("a name")
    choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    show(qtbot, host, choice, 200, 60)
    choice.setItemText(0, "a name that is much longer than the field is wide, by far")
    with_dots = choice.grab().toImage()
    choice.setItemText(0, "a name that is much longer than the field is wide, and more")
    assert choice.grab().toImage() == with_dots
