"""Python's search for unreachable cycles, kept on the window's thread.

Cycles may hold objects of Qt's. Python looks for them on whichever thread happens to make the next object, and to end a
widget on a lane, while the window's thread sends it a signal, crashes the process. So the automatic search is off while
the window lives, and this clock does on the window's thread what the search would have done.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_OFTEN_MS, _SELDOM_MS = 50, 500
"""Often while much is made, or there would be too many young to look through in a moment; seldom while nothing is."""


class Collecting(QObject):
    """Looks for cycles as often as Python would, by its own thresholds (`gc.get_threshold`), from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(_SELDOM_MS)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Take the search over."""
        gc.disable()
        self._clock.start()

    def stop(self) -> None:
        """Give it back to Python."""
        self._clock.stop()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Search the oldest generation that is due, and with it those younger; nothing when none is."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if threshold and count > threshold
        ]
        if due:
            gc.collect(due[-1])
        self._clock.setInterval(_OFTEN_MS if due else _SELDOM_MS)
