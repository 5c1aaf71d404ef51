"""Where the next question is asked: the whole library, or what the person limits it to."""

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.qt.dialogs.dates import DatesDialog
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.limits import (
    Limit,
    dates_to_choose,
    on_episode,
    on_feed,
    on_speaker,
    with_limit,
)
from mirrortalk_desktop.qt.panes.chips import ChipRow
from mirrortalk_desktop.qt.panes.parts import IconButton
from mirrortalk_desktop.qt.panes.reader import TranscriptView
from mirrortalk_desktop.qt.text import plain_tip

_LONGEST_IN_MENU = 60


class ScopeBar(QWidget):
    """A menu “Ask in…” and a chip for each limit that is chosen. The limits stay until they are removed.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._feeds: tuple[Feed, ...] = ()
        self._speakers: tuple[str, ...] = ()
        self._open: TranscriptView | None = None
        self._limits: tuple[Limit, ...] = ()
        self.button = IconButton("search", self.tr("Ask in"), self, has_text=True)
        self.button.setProperty("kind", "menu")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.chips = ChipRow("", self)
        self.chips.add_first(self.button)
        self.chips.removed.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chips, 1)
        self._show()

    @property
    def limits(self) -> tuple[Limit, ...]:
        """What limits the next question."""
        return self._limits

    @property
    def speakers(self) -> tuple[str, ...]:
        """The people of whom the library knows that they speak."""
        return self._speakers

    def set_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Offer these podcasts; a limit to one that is gone goes too."""
        self._feeds = feeds
        known = {feed.id for feed in feeds}
        self._change(tuple(limit for limit in self._limits if set(limit.scope.feed_ids) <= known))

    def set_speakers(self, names: tuple[str, ...]) -> None:
        """Offer these people, of whom the library knows that they speak."""
        self._speakers = names

    def set_open(self, view: TranscriptView | None) -> None:
        """Offer the episode that is being read, and those who speak in it."""
        self._open = view

    def choose(self, limit: Limit) -> None:
        """Limit the next question by this, too."""
        self._change(with_limit(self._limits, limit))

    def clear(self) -> None:
        """Ask in the whole library again."""
        self._change(())

    # --- the menu

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        everywhere = self._add(self.menu, self.tr("The whole library"), None)
        everywhere.setChecked(not self._limits)
        if self._open is not None:
            episode = self._open.episode
            self._add(self.menu, self.tr("This episode: “{title}”"), on_episode(episode.id, episode.title))
        self.menu.addSeparator()
        shows = [on_feed(feed.id, feed.title or feed.url) for feed in self._feeds]
        self._add_menu("podcast", self.tr("&Shows"), shows)
        dates = self._add_menu("calendar", self.tr("&Dates"), list(dates_to_choose(QDate.currentDate())))
        dates.addSeparator()
        dates.addAction(self.tr("Between two days…"), self._ask_for_dates)
        self._add_menu("person", self.tr("S&peakers"), [on_speaker(name) for name in self._people()])

    def _people(self) -> list[str]:
        """Those who speak in the open transcript come first."""
        transcript = self._open.transcript if self._open else None
        here = [segment.speaker for segment in transcript.segments if segment.speaker] if transcript else []
        return list(dict.fromkeys((*here, *self._speakers)))

    def _add_menu(self, drawing: str, title: str, limits: list[Limit]) -> QMenu:
        menu = self.menu.addMenu(icon(drawing), title)
        menu.setToolTipsVisible(True)
        menu.setEnabled(bool(limits))
        for limit in limits:
            self._add(menu, "{title}", limit)
        return menu

    def _add(self, menu: QMenu, template: str, limit: Limit | None) -> QAction:
        title = limit.chip.label if limit else ""
        action = QAction(template.format(title=shorten(title, _LONGEST_IN_MENU).replace("&", "&&")), menu)
        action.setToolTip(plain_tip(title))
        action.setCheckable(True)
        action.setChecked(limit in self._limits)
        action.setData(limit)
        action.triggered.connect(self._on_chosen)
        menu.addAction(action)
        return action

    @Slot(bool)
    def _on_chosen(self, is_on: bool) -> None:
        action = self.sender()
        limit = action.data() if isinstance(action, QAction) else None
        if not isinstance(limit, Limit):
            self.clear()
        elif is_on:
            self.choose(limit)
        else:
            self._change(tuple(each for each in self._limits if each != limit))

    @Slot()
    def _ask_for_dates(self) -> None:
        dialog = DatesDialog(QDate.currentDate(), self.window())
        dialog.chosen.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- the chips

    @Slot(int)
    def _remove(self, place: int) -> None:
        self._change(tuple(limit for number, limit in enumerate(self._limits) if number != place))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, limits: tuple[Limit, ...]) -> None:
        if limits != self._limits:
            self._limits = limits
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        name = self.tr("Ask in:") if self._limits else self.tr("Ask in the whole library")
        self.button.set_icon("search", name)
        self.button.setToolTip(self.tr("Choose where to ask: shows, an episode, dates, speakers"))
        self.button.setAccessibleDescription(self.button.toolTip())
        self.chips.show_chips(tuple(limit.chip for limit in self._limits))
