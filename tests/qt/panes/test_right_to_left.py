"""The window from right to left: it is mirrored, but for time and what moves in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.panes.memory_history import MemoryHistory
from mirrortalk_desktop.qt.panes.parts import ElidedLabel, label
from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.panes.rows import draw_progress
from mirrortalk_desktop.qt.player import Player

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(before)


def left_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def test_the_player_moves_from_left_to_right_and_stands_at_the_right(qtbot: QtBot) -> None:
    player = Player()
    bar = PlayerBar(player)
    player.setParent(bar)
    qtbot.addWidget(bar)
    bar.resize(900, 80)
    bar.show()
    qtbot.waitExposed(bar)
    moves = (bar.back_button, bar.play_button, bar.forward_button)
    assert [left_of(button) for button in moves] == sorted(left_of(button) for button in moves)
    assert left_of(bar.play_button) > left_of(bar.speed)
    assert not bar.slider.isRightToLeft()
    assert left_of(bar._elapsed) < left_of(bar.slider) < left_of(bar._total)


def test_texts_begin_at_the_right_also_english_ones_and_quotes_at_their_own_side(qtbot: QtBot) -> None:
    def is_at_right(widget: QWidget) -> bool:
        qtbot.addWidget(widget)
        widget.resize(400, 40)
        widget.show()
        image = widget.grab().toImage()
        inked = [x for x in range(image.width()) if any(image.pixel(x, y) != image.pixel(0, 0) for y in range(40))]
        return (inked[0] + inked[-1]) / 2 > image.width() / 2

    elided = ElidedLabel()
    elided.resize(400, 40)
    elided.set_full_text("Podcasts")
    assert is_at_right(elided)
    assert is_at_right(label("Speech model"))
    assert not is_at_right(label("“I wrote it.”", is_selectable=True))


def test_the_way_back_points_to_the_right_and_play_as_everywhere(qapp: QApplication) -> None:
    back, play = (icon(name).pixmap(32, 32).toImage() for name in ("left", "play"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert back == icon("left").pixmap(32, 32).toImage().flipped(Qt.Orientation.Horizontal)
    assert play == icon("play").pixmap(32, 32).toImage()


def test_progress_grows_from_the_side_where_reading_begins() -> None:
    def is_done_at(x: int, direction: Qt.LayoutDirection) -> bool:
        image = QImage(100, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_progress(painter, QRectF(0, 0, 100, 10), 0.3, direction)
        painter.end()
        return image.pixel(x, 5) != image.pixel(50, 5)

    assert is_done_at(85, RIGHT_TO_LEFT)
    assert not is_done_at(15, RIGHT_TO_LEFT)
    assert is_done_at(15, Qt.LayoutDirection.LeftToRight)


def test_the_memory_of_the_last_minutes_ends_where_reading_ends(qtbot: QtBot) -> None:
    history = MemoryHistory()
    qtbot.addWidget(history)
    history.resize(400, 100)
    history.show_history((700.0,) * 30, 800)
    image = history.grab().toImage()
    low = image.height() - 5
    assert image.pixel(2, low) != image.pixel(200, low)
    assert image.pixel(397, low) == image.pixel(200, low)
