"""The episodes that are listed, narrowed by their state and by what is typed into the filter field."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from mirrortalk_desktop.domain.model import Episode, Heard
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.listing import Listed, Showing, haystack, is_shown
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class EpisodesModel(QAbstractListModel):
    """The episodes that match. The filter lives here: no proxy is as quick over 50,000 rows.

    An episode that comes to match appears; one that does so no longer stays until the list is made anew, so that
    nothing goes away under the hand.
    """

    EpisodeRole = Qt.ItemDataRole.UserRole + 1
    StateRole = Qt.ItemDataRole.UserRole + 2
    DetailRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Episode] = []
        self._heard: dict[str, Heard] = {}
        self._places: Mapping[str, int] = {}
        self._haystacks: list[str] = []
        self._shows: Mapping[str, str] = {}
        self._filter = ""
        self._showing = Showing.ALL
        self._shown: list[int] = []
        """Places in `_all`, rising."""

    def show_listed(self, listed: Listed) -> None:
        """Show these episodes and no others; what narrows them stays."""
        self.beginResetModel()
        self._all = list(listed.episodes)
        self._heard = dict(listed.heard)
        self._places = listed.places
        self._haystacks = list(listed.haystacks)
        self._shows = listed.shows
        self._shown = self._matching(range(len(self._all)))
        self.endResetModel()

    def update_episode(self, episode: Episode) -> None:
        """Show this episode as it is now; an episode that is not listed stays out of it."""
        place = self._places.get(episode.id)
        if place is None:
            return
        self._all[place] = episode
        self._haystacks[place] = haystack(episode)
        self._show_change(place)

    @Slot(str, object)
    def put_heard(self, episode_id: str, heard: Heard) -> None:
        """Show that this episode was heard so far."""
        place = self._places.get(episode_id)
        if place is None:
            return
        self._heard[episode_id] = heard
        self._show_change(place)

    def set_filter(self, text: str) -> None:
        """Show only episodes whose title or description holds every word of `text`."""
        wanted = " ".join(text.casefold().split())
        if wanted == self._filter:
            return
        is_narrower = wanted.startswith(self._filter)
        self.beginResetModel()
        self._filter = wanted
        self._shown = self._matching(self._shown if is_narrower else range(len(self._all)))
        self.endResetModel()

    def set_showing(self, showing: Showing) -> None:
        """Show only episodes in this state."""
        if showing is self._showing:
            return
        self.beginResetModel()
        self._showing = showing
        self._shown = self._matching(range(len(self._all)))
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many episodes there are, shown or not."""
        return len(self._all)

    def row_of(self, episode_id: str) -> int | None:
        """The row of an episode, if it is shown."""
        place = self._places.get(episode_id)
        if place is None:
            return None
        row = bisect_left(self._shown, place)
        return row if row < len(self._shown) and self._shown[row] == place else None

    def episode_at(self, index: Index) -> Episode | None:
        """The episode in this row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        return self._all[self._shown[index.row()]]

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many episodes are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one episode."""
        episode = self.episode_at(index)
        if episode is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return episode.title
        if role == self.EpisodeRole:
            return episode
        if role == self.StateRole:
            return words.episode_state(episode)
        if role == self.DetailRole:
            return self._detail(episode)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(words.failure_message(episode.failure)) if episode.failure else episode.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (episode.title, words.episode_state(episode).word, self._detail(episode))
            return ", ".join(part for part in parts if part)
        return None

    def _matching(self, places: Iterable[int]) -> list[int]:
        haystacks = self._haystacks
        for needle in self._filter.split():
            places = [place for place in places if needle in haystacks[place]]
        if self._showing is not Showing.ALL:
            places = [place for place in places if self._is_in_state(place)]
        return list(places)

    def _is_in_state(self, place: int) -> bool:
        episode = self._all[place]
        return is_shown(episode, self._heard.get(episode.id), self._showing)

    def _show_change(self, place: int) -> None:
        row = bisect_left(self._shown, place)
        if row < len(self._shown) and self._shown[row] == place:
            self.dataChanged.emit(self.index(row), self.index(row))
        elif self._matching((place,)):
            self.beginInsertRows(NO_PARENT, row, row)
            self._shown.insert(row, place)
            self.endInsertRows()

    def _detail(self, episode: Episode) -> str:
        if episode.failure:
            return words.failure_message(episode.failure).sentence
        heard = self._heard.get(episode.id)
        parts = [self._shows.get(episode.feed_id, "")]
        if episode.published is not None:
            parts.append(words.date(episode.published))
        if episode.duration:
            parts.append(words.duration(episode.duration))
        if heard is not None:
            parts.append(_how_far(episode, heard))
        return " · ".join(part for part in parts if part)


def _how_far(episode: Episode, heard: Heard) -> str:
    """What is left to hear, when it is not all."""
    if heard.is_played:
        return words.tr("played")
    if not episode.duration or heard.position < 1:
        return ""
    return words.tr("{duration} left").format(duration=words.duration(max(0.0, episode.duration - heard.position)))
