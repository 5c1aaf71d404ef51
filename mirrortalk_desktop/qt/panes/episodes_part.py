"""The lower part of the library: the episodes of the chosen podcast, and what can be done with them."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Episode, State
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.episodes_head import EpisodesHead
from mirrortalk_desktop.qt.panes.parts import IconButton, gap
from mirrortalk_desktop.qt.panes.rows import RowDelegate, make_list

_CAN_TAKE = (State.NONE, State.FAILED)


class EpisodesPart(QWidget):
    """The list of episodes with a filter field. Enter opens, Space plays.

    Signals: opened(str), wanted(tuple[str, ...]), play_requested(str), transcribe_audio_requested(str);
    refresh_requested(): look whether there are any by now.
    """

    opened = Signal(str)
    wanted = Signal(object)
    play_requested = Signal(str)
    transcribe_audio_requested = Signal(str)
    refresh_requested = Signal()

    def __init__(self, episodes: EpisodesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._episodes = episodes
        self._remembered = ""
        self.head = EpisodesHead(self)
        delegate = RowDelegate(EpisodesModel.StateRole, detail_role=EpisodesModel.DetailRole, parent=self)
        self.view = make_list(delegate, episodes, self.tr("Episodes"), self)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.no_match = EmptyState(
            "search",
            self.tr("No episode matches"),
            self.tr("Other episodes are there, and kept out by the filter or by what is chosen to be shown."),
            first=self.tr("Show all episodes"),
            parent=self,
        )
        self.none_yet = EmptyState(
            "podcast",
            self.tr("No episodes yet"),
            self.tr("They are listed here as soon as the podcast has any, or you import files."),
            first=self.tr("Look for new episodes"),
            parent=self,
        )
        self.take = IconButton("take", self.tr("Take this episode"), self, has_text=True)
        self.play = IconButton("play", self.tr("Play"), self)
        self.open = IconButton("transcript", self.tr("Open transcript"), self)
        self.hear = IconButton("speech", self.tr("Transcribe from the audio instead"), self)
        self._lay_out()
        self._connect()
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Space plays."""
        is_pressed = watched is self.view and event.type() == QEvent.Type.KeyPress
        if is_pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._ask_play()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space, 0, space // 2)
        layout.setSpacing(space // 2)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.no_match)
        self._stack.addWidget(self.none_yet)
        foot = QHBoxLayout()
        foot.setContentsMargins(space, 0, space, 0)
        foot.addWidget(ButtonRow((self.take, self.play, self.open, self.hear), self, stretch_after=1))
        layout.addWidget(self.head)
        layout.addLayout(self._stack, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.view.installEventFilter(self)
        self.head.filter_changed.connect(self._episodes.set_filter)
        self.head.showing_changed.connect(self._episodes.set_showing)
        self.head.list_wanted.connect(self._focus_list)
        self.no_match.first_chosen.connect(self._show_all)
        self.none_yet.first_chosen.connect(self.refresh_requested)
        self.view.activated.connect(self._ask_open)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self.view.selectionModel().currentChanged.connect(self._remember)
        self._episodes.modelReset.connect(self._restore)
        for change in (self._episodes.dataChanged, self._episodes.rowsInserted):
            change.connect(self._refresh)
        self.take.clicked.connect(self._ask_take)
        self.play.clicked.connect(self._ask_play)
        self.open.clicked.connect(self._ask_open)
        self.hear.clicked.connect(self._ask_hear)

    def _selected(self) -> tuple[Episode, ...]:
        indexes = sorted(self.view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        episodes = (self._episodes.episode_at(index) for index in indexes)
        return tuple(episode for episode in episodes if episode is not None)

    def _current(self) -> Episode | None:
        return self._episodes.episode_at(self.view.currentIndex())

    @Slot()
    def _remember(self) -> None:
        current = self._current()
        if current is not None:
            self._remembered = current.id

    @Slot()
    def _restore(self) -> None:
        """After a new list or filter: choose the same episode again, if it is there."""
        row = self._episodes.row_of(self._remembered)
        if row is not None:
            self.view.reach(self._episodes.index(row))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Offer what can be done with what is chosen now, and say it when there is nothing to show."""
        selected, current = self._selected(), self._current()
        to_take = [episode for episode in selected if episode.transcript_state in _CAN_TAKE or episode.failure]
        many = len(selected) > 1
        name = self.tr("Take %n episode(s)", "", len(to_take)) if many else self.tr("Take this episode")
        self.take.set_icon("take", name)
        self.take.setText(self.tr("Take {count}").format(count=len(to_take)) if many else self.tr("Take"))
        self.take.setEnabled(bool(to_take))
        self.play.setEnabled(current is not None and bool(current.audio_url or current.audio_state is State.DONE))
        self.open.setEnabled(current is not None)
        self.hear.setEnabled(current is not None and bool(current.transcripts) and not current.prefers_audio)
        shown = self.view if self._episodes.rowCount() else self.no_match if self._episodes.total else self.none_yet
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)

    @Slot()
    def _focus_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_all(self) -> None:
        self.head.show_all()
        self._focus_list()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if self._current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = (
            (self.open, "transcript", self._ask_open),
            (self.play, "play", self._ask_play),
            (self.take, "take", self._ask_take),
            (self.hear, "speech", self._ask_hear),
        )
        for button, icon_name, ask in rows:
            menu.addAction(icon(icon_name), button.accessibleName(), ask).setEnabled(button.isEnabled())
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _ask_open(self) -> None:
        if (episode := self._current()) is not None:
            self.opened.emit(episode.id)

    @Slot()
    def _ask_play(self) -> None:
        if (episode := self._current()) is not None and self.play.isEnabled():
            self.play_requested.emit(episode.id)

    @Slot()
    def _ask_take(self) -> None:
        ids = tuple(e.id for e in self._selected() if e.transcript_state in _CAN_TAKE or e.failure)
        if ids:
            self.wanted.emit(ids)

    @Slot()
    def _ask_hear(self) -> None:
        if (episode := self._current()) is not None and self.hear.isEnabled():
            self.transcribe_audio_requested.emit(episode.id)
