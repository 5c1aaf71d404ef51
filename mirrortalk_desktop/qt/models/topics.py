"""The topics that the library's episodes speak about."""

from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.domain.model import Topic
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class TopicsModel(QAbstractListModel):
    """Topics as they were found; their labels of tone and growth domain are shown on request."""

    TopicRole = Qt.ItemDataRole.UserRole + 1
    DetailRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Topic, ...] = ()
        self._topics: list[Topic] = []
        self._only: str | None = None
        self._shows_labels = False

    def set_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._all, self._only = topics, None
        self._topics = list(topics)
        self.endResetModel()

    def set_labelled(self, topics: tuple[Topic, ...]) -> None:
        """Take the labels of these; topics that are not shown any more are passed over."""
        found = {topic.phrase: topic.labels for topic in topics}
        self._all = tuple(replace(each, labels=found.get(each.phrase, each.labels)) for each in self._all)
        self._topics = [replace(each, labels=found.get(each.phrase, each.labels)) for each in self._topics]
        if self._topics:
            self.dataChanged.emit(self.index(0), self.index(len(self._topics) - 1))

    def show_only(self, label: str | None) -> None:
        """Show the topics with this label; None shows all."""
        if label == self._only:
            return
        self.beginResetModel()
        self._only = label
        self._topics = [topic for topic in self._all if label is None or label in topic.labels]
        self.endResetModel()

    @property
    def labels(self) -> tuple[str, ...]:
        """Every label that any topic has."""
        return tuple(sorted({label for topic in self._all for label in topic.labels}))

    def show_labels(self, is_wanted: bool) -> None:
        """Show the labels of each topic, or leave them out."""
        self._shows_labels = is_wanted
        if self._topics:
            self.dataChanged.emit(self.index(0), self.index(len(self._topics) - 1))

    @property
    def has_labels(self) -> bool:
        """Whether any topic has labels."""
        return any(topic.labels for topic in self._all)

    def topic_at(self, index: Index) -> Topic | None:
        """The topic in this row."""
        return self._topics[index.row()] if index.isValid() and index.row() < len(self._topics) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._topics)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One thing about one topic."""
        topic = self.topic_at(index)
        if topic is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return topic.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(topic.label)
        if role == self.TopicRole:
            return topic
        if role == self.DetailRole:
            return self._detail(topic)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{topic.label}, {self._detail(topic)}"
        return None

    def _detail(self, topic: Topic) -> str:
        labels = map(words.topic_label, topic.labels) if self._shows_labels else ()
        return " · ".join((words.tr("%n episode(s)", topic.episodes), *labels))
