"""The chapters of what plays: which one it is now, and a menu of all."""

from bisect import bisect_right

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mirrortalk_desktop.domain.model import Chapter
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes.parts import IconButton

_LONGEST = 60


class ChaptersButton(IconButton):
    """Hidden where there are no chapters.

    Signals: chapter_chosen(float start); current_changed(str title): another chapter is heard, or none.
    """

    chapter_chosen = Signal(float)
    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chapters", self.tr("Chapters"), parent)
        self.setProperty("kind", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setTitle(self.tr("Chapters"))
        menu.triggered.connect(self._choose)
        self.setMenu(menu)
        self._chapters: tuple[Chapter, ...] = ()
        self._starts: list[float] = []
        self._current = -1
        self.setVisible(False)

    @property
    def starts(self) -> tuple[float, ...]:
        """Where chapters begin, in order."""
        return tuple(self._starts)

    @property
    def current(self) -> Chapter | None:
        """The chapter that is heard."""
        return self._chapters[self._current] if 0 <= self._current < len(self._chapters) else None

    def show_chapters(self, chapters: tuple[Chapter, ...]) -> None:
        """Offer these."""
        self._chapters = tuple(sorted(chapters, key=lambda chapter: chapter.start))
        self._starts = [chapter.start for chapter in self._chapters]
        self._current = -1
        menu = self.menu()
        menu.clear()
        for chapter in self._chapters:
            title = " ".join(chapter.title.split())
            shown = title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"
            action = menu.addAction(f"{clock(chapter.start)}   {shown}".replace("&", "&&"))
            action.setCheckable(True)
            action.setData(chapter.start)
        self.setVisible(bool(self._chapters))
        self.current_changed.emit("")

    def follow(self, seconds: float) -> None:
        """The playhead is here."""
        number = bisect_right(self._starts, seconds + 0.01) - 1
        if number == self._current:
            return
        self._current = number
        for place, action in enumerate(self.menu().actions()):
            action.setChecked(place == number)
        title = self.current.title if self.current is not None else ""
        self.current_changed.emit(" ".join(title.split()))

    def start_of_next(self, seconds: float) -> float | None:
        """Where the chapter after this place begins."""
        return next((start for start in self._starts if start > seconds + 0.5), None)

    def start_of_previous(self, seconds: float) -> float:
        """The beginning of this chapter, or of the one before when this one has only begun."""
        return next((start for start in reversed(self._starts) if start < seconds - 3), 0.0)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chapter_chosen.emit(float(action.data()))
