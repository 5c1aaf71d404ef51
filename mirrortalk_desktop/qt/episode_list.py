"""The episodes in the library pane: read and sorted on a lane, whichever podcast they are of."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.listing import Listed, Order, list_episodes

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


@dataclass(frozen=True, slots=True)
class _Wish:
    feed_id: str = ""
    is_everything: bool = False
    order: Order = Order.NEWEST


class EpisodeList(QObject):
    """Keeps the list of episodes in step with what the person wants to see, and with the library."""

    def __init__(self, *, room: EngineRoom, episodes: EpisodesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._episodes = episodes
        self._wish = self._shown = _Wish()
        self._ids: tuple[str, ...] = ()

    @Slot(str)
    def choose(self, feed_id: str) -> None:
        """List the episodes of this feed; with "", of none."""
        self._change(replace(self._wish, feed_id=feed_id, is_everything=False))
        if not feed_id:
            self.clear()

    @Slot(bool)
    def want_everything(self, is_everything: bool) -> None:
        """List the episodes of all feeds, or again those of the chosen one."""
        self._change(replace(self._wish, is_everything=is_everything))

    @Slot(object)
    def sort(self, order: Order) -> None:
        """List the episodes in this order."""
        self._change(replace(self._wish, order=order))

    def look_again(self, feed_id: str = "") -> None:
        """There may be other episodes now, in this feed or in any."""
        if self._wish.is_everything or feed_id in ("", self._wish.feed_id):
            self._read(Priority.NORMAL)

    def clear(self) -> None:
        """The feed is gone: list nothing until another one is chosen."""
        self._wish = replace(self._wish, feed_id="")
        self._ids = ()
        self._episodes.show_listed(Listed())

    def _change(self, wish: _Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._read(Priority.PERSON_WAITS)

    def _read(self, priority: Priority) -> None:
        wish = self._wish
        if not (wish.is_everything or wish.feed_id):
            return

        def read(container: "Container", _token: CancelToken, _report: Report) -> tuple[_Wish, Listed]:
            library = container.library
            if wish.is_everything:
                shows = {feed.id: feed.title or feed.url for feed in library.feeds.all()}
                episodes = library.episodes.all_briefly()
                return wish, list_episodes(episodes, library.heard.all(), order=wish.order, shows=shows)
            episodes = library.episodes.of_feed(wish.feed_id)
            return wish, list_episodes(episodes, library.heard.of_feed(wish.feed_id), order=wish.order)

        ticket = self._room.do(self._room.reads, read, name="listing episodes", priority=priority)
        ticket.done.connect(self._show)

    @Slot(object)
    def _show(self, read: tuple[_Wish, Listed]) -> None:
        """Show it, unless something else is wanted by now; where nothing has changed, the list stays as it is."""
        wish, listed = read
        ids = tuple(listed.places)
        if wish == self._wish and (wish, ids) != (self._shown, self._ids):
            self._shown, self._ids = wish, ids
            self._episodes.show_listed(listed)
