"""The sleep timer: some minutes, or the end of the chapter or episode, and then silence."""

import time
from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mirrortalk_desktop.qt.player import Player

_TICK_MS = 500


class Until(Enum):
    """What the timer waits for."""

    NOTHING = auto()
    MINUTES = auto()
    CHAPTER = auto()
    EPISODE = auto()


class SleepTimer(QObject):
    """Pauses the player when its time has come. Minutes are those of the clock on the wall, at any speed.

    *Signals:* `changed()`: there is another wish, or another number of seconds left; `went_off()`.
    """

    changed = Signal()
    went_off = Signal()

    def __init__(
        self, player: Player, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._clock = clock
        self._ends_at = 0.0
        self._stop_at = 0.0
        self._chapter_starts: tuple[float, ...] = ()
        self.until = Until.NOTHING
        self.minutes = 0
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self.look)
        player.sought.connect(self._follow_sought)
        player.ended.connect(self._follow_ended)

    @property
    def is_on(self) -> bool:
        """Whether the player will be paused."""
        return self.until is not Until.NOTHING

    @property
    def seconds_left(self) -> float:
        """How long it will still play."""
        if self.until is Until.MINUTES:
            return max(0.0, self._ends_at - self._clock())
        if self.until is Until.NOTHING:
            return 0.0
        return max(0.0, (self._stopping_place() - self._player.position) / max(0.1, self._player.rate))

    def set_chapters(self, starts: Sequence[float]) -> None:
        """These are the beginnings of the chapters of what plays; a wish for the end of another episode's is over."""
        self._chapter_starts = tuple(starts)
        if self.until in (Until.CHAPTER, Until.EPISODE):
            self.cancel()

    def begin_minutes(self, minutes: int) -> None:
        """Pause after so many minutes."""
        self.minutes = minutes
        self._ends_at = self._clock() + 60 * minutes
        self._begin(Until.MINUTES)

    def begin(self, until: Until) -> None:
        """Pause at the end of the chapter or episode that plays; with `NOTHING`, at no time."""
        self._stop_at = self._end_of_chapter()
        self._begin(until)

    def cancel(self) -> None:
        """Let it play."""
        self._begin(Until.NOTHING)

    @Slot()
    def look(self) -> None:
        """See whether the time has come."""
        is_over = self.until is Until.MINUTES and self.seconds_left <= 0
        if self.until is Until.CHAPTER and self._stop_at:
            is_over = self._player.position >= self._stop_at - 0.1
        if is_over:
            self._go_off()
        else:
            self.changed.emit()

    def _begin(self, until: Until) -> None:
        self.until = until
        if until is Until.NOTHING:
            self._ticks.stop()
        else:
            self._ticks.start()
        self.changed.emit()

    def _go_off(self) -> None:
        self._player.pause()
        self.cancel()
        self.went_off.emit()

    def _stopping_place(self) -> float:
        return self._stop_at if self.until is Until.CHAPTER and self._stop_at else self._player.duration

    def _end_of_chapter(self) -> float:
        """Where the next chapter begins; 0 in the last one, which ends with the episode."""
        here = self._player.position
        return next((start for start in self._chapter_starts if start > here + 0.5), 0.0)

    @Slot(float)
    def _follow_sought(self, _seconds: float) -> None:
        """The chapter that plays now is the one whose end counts."""
        if self.until is Until.CHAPTER:
            self._stop_at = self._end_of_chapter()
            self.changed.emit()

    @Slot()
    def _follow_ended(self) -> None:
        if self.until in (Until.CHAPTER, Until.EPISODE):
            self._go_off()
