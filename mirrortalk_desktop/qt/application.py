"""Qt's application, which on macOS is also told what the desktop wants opened; elsewhere that comes as an argument."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.opening import what_to_open
from mirrortalk_desktop.qt.first_window import Told


class Application(QApplication):
    """A filter for events would see those of every object; only the application itself is sent these.

    *Signals:* `told(Told)`: the desktop hands over a file or an address.
    """

    told = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened; all else is Qt's."""
        if isinstance(event, QFileOpenEvent):
            address = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.told.emit(Told(what_to_open(event.file() or address)))
            return True
        return super().event(event)
