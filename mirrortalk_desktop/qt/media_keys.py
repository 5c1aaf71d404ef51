"""The media keys of a keyboard while the window is in front; elsewhere the desktop passes them on, if it can."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.listening import Listening


def connect_media_keys(do: Actions, listening: Listening, window: QWidget) -> None:
    """Have these keys do what their signs say; they cannot be given to anything else."""
    keys = Qt.Key
    for key, slot in (
        (keys.Key_MediaPlay, do.play.trigger),
        (keys.Key_MediaTogglePlayPause, do.play.trigger),
        (keys.Key_MediaPause, listening.player.pause),
        (keys.Key_MediaStop, listening.put_away),
        (keys.Key_MediaNext, do.next_part.trigger),
        (keys.Key_MediaPrevious, do.previous_part.trigger),
    ):
        QShortcut(QKeySequence(key), window).activated.connect(slot)
