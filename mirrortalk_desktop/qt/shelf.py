"""The library on the screen: podcasts with their numbers, the episodes of the chosen one, what is done with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from mirrortalk_desktop.domain.model import Episode, EpisodeCounts, Failure, Feed
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.episode_list import EpisodeList
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.listing import FeedOrder, feeds_in_order
from mirrortalk_desktop.qt.panes.library import LibraryPane
from mirrortalk_desktop.qt.picturing import Picturing
from mirrortalk_desktop.qt.removing import keys_left_text
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.subscriptions import Refreshed

_COUNT_AFTER_MS = 300

Shelf = tuple[tuple[Feed, ...], dict[str, EpisodeCounts]]


class ShelfKeeper(QObject):
    """Keeps the library pane in step with the library.

    *Signals:* `said(str)`: something for the status bar; `feeds_changed(tuple[Feed, ...])`;
    `episodes_removed(tuple[str, ...])`.
    """

    said = Signal(str)
    feeds_changed = Signal(object)
    episodes_removed = Signal(object)

    def __init__(
        self,
        *,
        room: EngineRoom,
        board: JobBoard,
        pane: LibraryPane,
        feeds: FeedsModel,
        episodes: EpisodesModel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._room = room
        self._board = board
        self._feeds = feeds
        self._episodes = episodes
        self._window = window
        self._picturing = Picturing(room=room, board=board, feeds=feeds, parent=self)
        self._known: frozenset[str] | None = None
        self._list = EpisodeList(room=room, episodes=episodes, parent=self)
        self._order = FeedOrder.TITLE
        self._is_order_stale = False
        self._to_count: set[str] = set()
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(_COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._count_again)
        pane.feed_chosen.connect(self._list.choose)
        pane.everything_wanted.connect(self._list.want_everything)
        pane.order_changed.connect(self._list.sort)
        pane.feed_order_changed.connect(self.sort)
        pane.episodes_wanted.connect(self.take)
        pane.transcribe_audio_requested.connect(self.transcribe_audio)
        pane.refresh_requested.connect(self.refresh)
        pane.older_requested.connect(self.list_older)
        pane.unsubscribe_requested.connect(self.ask_to_unsubscribe)
        board.episode_changed.connect(self._on_episode_changed)
        board.feed_refreshed.connect(self._on_refreshed)

    # --- reading

    @Slot()
    def load(self) -> None:
        """Read all feeds with their numbers."""
        order = self._order

        def read(container: "Container", _token: CancelToken, _report: Report) -> Shelf:
            library = container.library
            newest = library.episodes.newest_of_feeds() if order is FeedOrder.NEWEST else {}
            return feeds_in_order(library.feeds.all(), order, newest), library.episodes.counts()

        ticket = self._room.do(self._room.reads, read, name="reading the library", priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._show_shelf)
        ticket.failed.connect(self.say_failure)

    @Slot(object)
    def sort(self, order: FeedOrder) -> None:
        """List the feeds in this order."""
        self._order = order
        if self._known is not None:
            self.load()

    # --- what a person wants

    @Slot(object)
    def take(self, episode_ids: tuple[str, ...]) -> None:
        """Take these episodes in."""

        def want(container: "Container", _token: CancelToken, _report: Report) -> tuple[str, ...]:
            container.library.episodes.want(episode_ids)
            return tuple(episode_ids)

        self._then_add(want, "asking for episodes")

    @Slot(str)
    def transcribe_audio(self, episode_id: str) -> None:
        """Hear this episode, though its publisher offers a transcript."""

        def prefer(container: "Container", _token: CancelToken, _report: Report) -> tuple[str, ...]:
            container.ingest.transcribe_from_audio(episode_id)
            return (episode_id,)

        self._then_add(prefer, "asking for a transcription")

    @Slot(str, float)
    def believe(self, episode_id: str, start: float) -> None:
        """Search the words that start at this second too: the person says that they are right."""

        def believe(container: "Container", _token: CancelToken, _report: Report) -> tuple[str, ...]:
            container.ingest.believe(episode_id, start)
            return (episode_id,)

        self._then_add(believe, "believing words")

    @Slot(str)
    def refresh(self, feed_id: str) -> None:
        """Look for new episodes in this feed, or in all ("")."""
        self._board.refresh(feed for feed in self._feeds.feeds if feed_id in ("", feed.id))

    @Slot()
    def refresh_all(self) -> None:
        """Look for new episodes everywhere."""
        self.refresh("")

    @Slot(str)
    def list_older(self, feed_id: str) -> None:
        """Read the next page of the feed's back catalogue; nothing of it is taken until the person asks."""

        def fetch(container: "Container", token: CancelToken, _report: Report) -> tuple[Feed, int]:
            found = container.subscriptions.older(feed_id, token=token)
            return container.library.feeds.get(feed_id), len(found)

        ticket = self._room.do(self._room.web, fetch, name="listing older episodes")
        ticket.done.connect(self._on_older)
        ticket.failed.connect(self.say_failure)

    @Slot(str)
    def ask_to_unsubscribe(self, feed_id: str) -> None:
        """Make sure that it is meant."""
        feed = next((feed for feed in self._feeds.feeds if feed.id == feed_id), None)
        if feed is not None:
            _Farewell(feed, self, self._window).open()

    def unsubscribe(self, feed_id: str) -> None:
        """Let every job of the feed end, then forget it with its episodes, their files and their place in the index."""

        def remove() -> None:
            def unsubscribe(
                container: "Container", _token: CancelToken, _report: Report
            ) -> tuple[tuple[str, ...], tuple[str, ...]]:
                container.releasing.forget_feed(feed_id)
                left: list[str] = []
                return container.subscriptions.unsubscribe(feed_id, left.append), tuple(left)

            ticket = self._room.do(self._room.reads, unsubscribe, name="unsubscribing")
            ticket.done.connect(self._on_unsubscribed)
            ticket.failed.connect(self.say_failure)

        self._board.drop_feed(feed_id, remove)

    @Slot(object)
    def say_failure(self, failure: Failure) -> None:
        """Tell it in the status bar."""
        self.said.emit(str(message_of(failure)))

    # --- what came of it

    def _then_add(self, errand: Errand[tuple[str, ...]], name: str) -> None:
        ticket = self._room.do(self._room.reads, errand, name=name, priority=Priority.PERSON_WAITS)
        ticket.done.connect(self._add)
        ticket.failed.connect(self.say_failure)

    @Slot(object)
    def _add(self, episode_ids: tuple[str, ...]) -> None:
        self._board.add(episode_ids)

    @Slot(object)
    def _show_shelf(self, shelf: Shelf) -> None:
        feeds, counts = shelf
        ids = frozenset(feed.id for feed in feeds)
        for feed_id in ids - (ids if self._known is None else self._known):
            self._picturing.bring(feed_id)
        self._known = ids
        self._feeds.set_feeds(feeds)
        self._feeds.set_counts(counts)
        self.feeds_changed.emit(feeds)
        self._list.look_again()

    @Slot(object)
    def _on_episode_changed(self, episode: Episode) -> None:
        self._episodes.update_episode(episode)
        self._count(episode.feed_id)

    def _count(self, feed_id: str) -> None:
        """Count the episodes of this feed, soon and together with those of others."""
        self._to_count.add(feed_id)
        if not self._count_soon.isActive():
            self._count_soon.start()

    @Slot()
    def _count_again(self) -> None:
        feeds, self._to_count = self._to_count, set()

        def count(container: "Container", _token: CancelToken, _report: Report) -> dict[str, EpisodeCounts]:
            counts: dict[str, EpisodeCounts] = {}
            for feed_id in feeds:
                counts |= container.library.episodes.counts(feed_id)
            return counts

        ticket = self._room.do(self._room.reads, count, name="counting episodes", priority=Priority.LOW)
        ticket.done.connect(self._feeds.set_counts)
        if self._is_order_stale:
            self._is_order_stale = False
            self.load()

    @Slot(object)
    def _on_refreshed(self, refreshed: "Refreshed") -> None:
        self._feeds.update_feed(refreshed.feed)
        if refreshed.failure is not None:
            self.say_failure(refreshed.failure)
        elif refreshed.new:
            text = self.tr("%n new episode(s) in “{title}”", "", len(refreshed.new))
            self.said.emit(text.format(title=refreshed.feed.title))
        if refreshed.new:
            self._look_at(refreshed.feed.id)

    def _look_at(self, feed_id: str) -> None:
        """There are other episodes in this feed now."""
        self._count(feed_id)
        self._list.look_again(feed_id)
        self._is_order_stale = self._order is FeedOrder.NEWEST

    @Slot(object)
    def _on_older(self, found: tuple[Feed, int]) -> None:
        feed, number = found
        self._feeds.update_feed(feed)
        text = self.tr("%n older episode(s) of “{title}” listed", "", number)
        self.said.emit(text.format(title=feed.title))
        self._look_at(feed.id)

    @Slot(object)
    def _on_unsubscribed(self, outcome: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        episode_ids, left = outcome
        if left:
            self.said.emit(keys_left_text(left))

        def forget_files(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.releasing.forget_files(episode_ids)
            container.pictures.tidy()

        def forget_passages(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.indexing.forget(episode_ids)

        self.episodes_removed.emit(episode_ids)
        self._room.do(self._room.io, forget_files, name="deleting files")
        self._room.do(self._room.ask, forget_passages, name="forgetting passages", packages=("lancedb",))
        self._list.clear()
        self.load()


class _Farewell(QMessageBox):
    """Asks whether a podcast is to be forgotten."""

    def __init__(self, feed: Feed, keeper: ShelfKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._feed_id = feed.id
        self._keeper = keeper
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Unsubscribe"))
        self.setText(self.tr("Unsubscribe from “{title}”?").format(title=feed.title))
        self.setInformativeText(
            self.tr("Its episodes, transcripts and downloaded files are deleted. Your own files are left alone.")
        )
        yes = self.addButton(self.tr("Unsubscribe"), QMessageBox.ButtonRole.DestructiveRole)
        no = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(no)
        self.setEscapeButton(no)
        yes.clicked.connect(self._do)
        self.finished.connect(self.deleteLater)

    @Slot()
    def _do(self) -> None:
        self._keeper.unsubscribe(self._feed_id)
