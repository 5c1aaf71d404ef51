"""Looks at the memory in use once a second, for the gauge in the status bar."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mirrortalk_desktop.runtime.memory import MemoryReader

_MILLISECONDS = 1000


class MemorySampler(QObject):
    """Cheap enough for the window's own thread.

    *Signals:* `sampled(MemorySample)`.
    """

    sampled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = MemoryReader()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every second from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell what is in use now."""
        self.sampled.emit(self._reader.read())
