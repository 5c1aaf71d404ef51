"""The episodes of one podcast, newest first as given, narrowed by what is typed into the filter field."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from mirrortalk_desktop.domain.model import Episode, Heard
from mirrortalk_desktop.qt.models import words

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class EpisodesModel(QAbstractListModel):
    """The episodes that match the filter. The filter lives here: no proxy is as quick over 50,000 rows."""

    EpisodeRole = Qt.ItemDataRole.UserRole + 1
    StateRole = Qt.ItemDataRole.UserRole + 2
    DetailRole = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Episode] = []
        self._heard: dict[str, Heard] = {}
        self._places: dict[str, int] = {}
        self._haystacks: list[str] = []
        self._filter = ""
        self._shown: list[int] = []

    def set_episodes(self, episodes: tuple[Episode, ...], heard: Mapping[str, Heard] | None = None) -> None:
        """Show these episodes and no others (the filter stays), and how far each was heard."""
        self.beginResetModel()
        self._all = list(episodes)
        self._heard = dict(heard or {})
        self._places = {episode.id: place for place, episode in enumerate(self._all)}
        self._haystacks = []
        self._shown = self._matching()
        self.endResetModel()

    def update_episode(self, episode: Episode) -> None:
        """Show this episode as it is now; an episode that is not in the list stays out of it."""
        place = self._places.get(episode.id)
        if place is None:
            return
        self._all[place] = episode
        if self._haystacks:
            self._haystacks[place] = _haystack(episode)
        row = self.row_of(episode.id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(str, object)
    def put_heard(self, episode_id: str, heard: Heard) -> None:
        """Show that this episode was heard so far."""
        if episode_id not in self._places:
            return
        self._heard[episode_id] = heard
        row = self.row_of(episode_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def set_filter(self, text: str) -> None:
        """Show only episodes whose title or description holds every word of `text`."""
        wanted = " ".join(text.casefold().split())
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
        self._shown = self._matching()
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
        if not self._filter:
            return place
        return self._shown.index(place) if place in self._shown else None

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
            return _detail(episode, self._heard.get(episode.id))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(words.failure_message(episode.failure)) if episode.failure else episode.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (episode.title, words.episode_state(episode).word, _detail(episode, self._heard.get(episode.id)))
            return ", ".join(part for part in parts if part)
        return None

    def _matching(self) -> list[int]:
        if not self._filter:
            return list(range(len(self._all)))
        if not self._haystacks:
            self._haystacks = [_haystack(episode) for episode in self._all]
        needles = self._filter.split()
        return [place for place, text in enumerate(self._haystacks) if all(needle in text for needle in needles)]


def _haystack(episode: Episode) -> str:
    return f"{episode.title} {episode.description[:500]}".casefold()


def _detail(episode: Episode, heard: Heard | None) -> str:
    if episode.failure:
        return words.failure_message(episode.failure).sentence
    parts = []
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
