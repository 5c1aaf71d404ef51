"""The library: podcasts above, the episodes of the one that is chosen below, and what to do while there is nothing."""

from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.episodes_part import EpisodesPart
from mirrortalk_desktop.qt.panes.feeds_part import FeedsPart


class LibraryPane(QWidget):
    """Shows podcasts and episodes, and says what the person wants done with them.

    Signals: add_podcast_requested(), import_requested(), feed_chosen(str), episode_chosen(str) to open its transcript,
    episodes_wanted(tuple[str, ...]) to take them, transcribe_audio_requested(str), play_requested(str),
    refresh_requested(str) ("" is all), older_requested(str) for the next page of the back catalogue,
    options_requested(str), unsubscribe_requested(str); everything_wanted(bool): the episodes of all podcasts, or of the
    chosen one; order_changed(Order) of the episodes, feed_order_changed(FeedOrder).
    """

    add_podcast_requested = Signal()
    import_requested = Signal()
    feed_chosen = Signal(str)
    episode_chosen = Signal(str)
    episodes_wanted = Signal(object)
    transcribe_audio_requested = Signal(str)
    refresh_requested = Signal(str)
    older_requested = Signal(str)
    options_requested = Signal(str)
    unsubscribe_requested = Signal(str)
    play_requested = Signal(str)
    everything_wanted = Signal(bool)
    order_changed = Signal(object)
    feed_order_changed = Signal(object)

    def __init__(self, feeds: FeedsModel, episodes: EpisodesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._feeds = feeds
        self._empty = EmptyState(
            "podcast", "", first=self.tr("Add podcast…"), second=self.tr("Import audio files…"), parent=self
        )
        self.invite()
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.feeds_part = FeedsPart(feeds, self.splitter)
        self.episodes_part = EpisodesPart(episodes, self.splitter)
        self.splitter.addWidget(self.feeds_part)
        self.splitter.addWidget(self.episodes_part)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self._empty)
        self._connect()
        self._show_or_explain()

    @property
    def feed_id(self) -> str:
        """The podcast that is chosen, or nothing."""
        return self.feeds_part.feed_id

    def choose_feed(self, feed_id: str) -> None:
        """Choose this podcast, now or as soon as it is in the list."""
        self.feeds_part.choose(feed_id)

    @Slot()
    def invite(self) -> None:
        """Where there are no podcasts, offer to add the first."""
        self._empty.say(
            self.tr("No podcasts yet"),
            self.tr("Add one by its address, or bring a list from another app. Nothing leaves this computer."),
            is_button_shown=True,
        )

    @Slot()
    def show_not_opened(self) -> None:
        """Say that nothing is known of podcasts: an invitation would look as if they were lost."""
        self._empty.say(
            self.tr("The library could not be opened"),
            self.tr("Your podcasts appear here as soon as it can be."),
        )

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.episodes_part.head.focus_filter()

    def focus_feeds(self) -> None:
        """Put the focus where a person begins: into the list of podcasts, or on the button that adds the first."""
        if self._feeds.rowCount():
            self.feeds_part.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._empty.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_state(self, state: QSettings) -> None:
        """Remember what is listed, and in which order."""
        self.feeds_part.keep_state(state)
        self.episodes_part.head.keep_state(state)

    def restore_state(self, state: QSettings) -> None:
        """List as last time."""
        self.feeds_part.restore_state(state)
        self.episodes_part.head.restore_state(state)

    def _connect(self) -> None:
        self._empty.first_chosen.connect(self.add_podcast_requested)
        self._empty.second_chosen.connect(self.import_requested)
        self.feeds_part.add_requested.connect(self.add_podcast_requested)
        self.feeds_part.refresh_requested.connect(self.refresh_requested)
        self.feeds_part.older_requested.connect(self.older_requested)
        self.feeds_part.options_requested.connect(self.options_requested)
        self.feeds_part.unsubscribe_requested.connect(self.unsubscribe_requested)
        self.feeds_part.chosen.connect(self._on_feed_chosen)
        self.feeds_part.order_changed.connect(self.feed_order_changed)
        self.feeds_part.view.clicked.connect(self._back_to_one)
        self.feeds_part.view.activated.connect(self._back_to_one)
        self.episodes_part.head.everything_wanted.connect(self.everything_wanted)
        self.episodes_part.head.order_changed.connect(self.order_changed)
        self.episodes_part.refresh_requested.connect(self._ask_refresh)
        self.episodes_part.opened.connect(self.episode_chosen)
        self.episodes_part.wanted.connect(self.episodes_wanted)
        self.episodes_part.play_requested.connect(self.play_requested)
        self.episodes_part.transcribe_audio_requested.connect(self.transcribe_audio_requested)
        for change in (self._feeds.modelReset, self._feeds.rowsInserted, self._feeds.rowsRemoved):
            change.connect(self._show_or_explain)

    @Slot(str, str)
    def _on_feed_chosen(self, feed_id: str, title: str) -> None:
        self.episodes_part.head.show_title(title)
        self.feed_chosen.emit(feed_id)

    @Slot(QModelIndex)
    def _back_to_one(self, _index: QModelIndex) -> None:
        """The podcast that is chosen anyway is chosen again, from the list of everything."""
        self.episodes_part.head.source.choose(False)

    @Slot()
    def _ask_refresh(self) -> None:
        self.refresh_requested.emit(self.feed_id)

    @Slot()
    def _show_or_explain(self) -> None:
        self._stack.setCurrentWidget(self.splitter if self._feeds.rowCount() else self._empty)
