"""Browsing by topic: what the library speaks about, and moments in which it does."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Citation, Topic
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.topics import TopicsModel
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.page import Page, ScrolledPage
from mirrortalk_desktop.qt.panes.parts import IconButton, announce, gap, label
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.rows import TextRowDelegate, make_list
from mirrortalk_desktop.qt.panes.wishes import Wishes


class TopicsPane(QWidget):
    """The list of topics, and the moments of the one that was chosen in it.

    Signals: topics_requested(); topic_chosen(Topic); left().
    """

    topics_requested = Signal()
    topic_chosen = Signal(object)
    left = Signal()

    def __init__(self, topics: TopicsModel, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._topics = topics
        self._wishes = wishes
        self._awaited: Topic | None = None
        self.list_page = Page(self.tr("Topics"), self.tr("Back to the conversation"), self)
        self.moments_page = ScrolledPage("", self.tr("Back to topics"), self)
        self._build()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list_page)
        self._stack.addWidget(self.moments_page)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.labels.toggled.connect(topics.show_labels)
        self.labels.toggled.connect(self._offer_labels)
        self.only.currentIndexChanged.connect(self._filter)
        self.list_page.left.connect(self.left)
        self.moments_page.left.connect(self._back_to_list)

    def open(self) -> None:
        """Show the list as it is now."""
        self._stack.setCurrentWidget(self.list_page)
        if not self._topics.rowCount():
            self.nothing.say(self.tr("Looking for topics…"))
            self._shown.setCurrentWidget(self.nothing)
        self.topics_requested.emit()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """These are the topics that were found."""
        self._topics.set_topics(topics)
        self._offer_labels()
        if topics:
            self.view.setCurrentIndex(self._topics.index(0))
            self._shown.setCurrentWidget(self.view)
        else:
            text = self.tr("They are found where several episodes speak about the same thing. Take more episodes in.")
            self.nothing.say(self.tr("No topics yet"), text)
            self._shown.setCurrentWidget(self.nothing)

    @Slot(object)
    def show_labelled(self, topics: tuple[Topic, ...]) -> None:
        """These are the labels of the topics that are shown."""
        self._topics.set_labelled(topics)
        self._offer_labels()

    def show_failure(self, failure: Message) -> None:
        """Say why there are no topics, or no moments."""
        if self._stack.currentWidget() is self.moments_page and self._awaited is not None:
            problem = label(str(failure), self.moments_page.inside, kind="bad")
            self.moments_page.show_things(self._awaited.label, [problem])
        elif not self._topics.rowCount():
            self.nothing.say(failure.sentence, failure.next_step)
            self._shown.setCurrentWidget(self.nothing)

    def show_moments(self, topic: Topic, moments: tuple[Citation, ...]) -> None:
        """Show where this topic is spoken about, unless another one was chosen meanwhile."""
        if topic != self._awaited:
            return
        inside = self.moments_page.inside
        things: list[QWidget] = [QuoteCard(moment, self._wishes, inside, is_quiet=True) for moment in moments]
        if not moments:
            things = [label(self.tr("No episode speaks about this any more."), inside, kind="muted")]
        self.moments_page.show_things(topic.label, things)
        announce(self, self.tr("%n moment(s)", "", len(moments)))

    def _build(self) -> None:
        space = gap(self)
        page = self.list_page
        self.labels = IconButton("topics", self.tr("Show labels"), page, has_text=True)
        self.labels.setCheckable(True)
        self.labels.setToolTip(self.tr("Show how episodes about a topic sound, and which part of life it belongs to"))
        self.labels.setAccessibleDescription(self.labels.toolTip())
        self.labels.setVisible(False)
        page.head.addWidget(self.labels)
        self.only = QComboBox(page)
        self.only.setAccessibleName(self.tr("Only topics with this label"))
        self.only.setToolTip(self.only.accessibleName())
        self.only.setVisible(False)
        page.head.addWidget(self.only)
        self.view: QListView = make_list(
            TextRowDelegate(TopicsModel.DetailRole, self), self._topics, self.tr("Topics"), page
        )
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.nothing = EmptyState("topics", self.tr("Looking for topics…"), parent=page)
        around = QHBoxLayout()
        around.setContentsMargins(0, space // 2, 0, space // 2)
        self._shown = QStackedLayout()
        self._shown.addWidget(self.view)
        self._shown.addWidget(self.nothing)
        around.addLayout(self._shown)
        column = QVBoxLayout()
        column.addLayout(around)
        page.column.addLayout(column, 1)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        topic = self._topics.topic_at(index)
        if topic is None or (topic == self._awaited and self._stack.currentWidget() is self.moments_page):
            return
        self._awaited = topic
        waiting = label(self.tr("Looking for moments…"), self.moments_page.inside, kind="muted")
        self.moments_page.show_things(topic.label, [waiting])
        self._stack.setCurrentWidget(self.moments_page)
        self.moments_page.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.topic_chosen.emit(topic)

    @Slot()
    def _offer_labels(self) -> None:
        """The button is there when there are labels, and the choice of one when they are shown."""
        self.labels.setVisible(self._topics.has_labels)
        is_shown = self._topics.has_labels and self.labels.isChecked()
        chosen = self.only.currentData() if is_shown else None
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(self.tr("All topics"), None)
        for name in self._topics.labels:
            self.only.addItem(words.topic_label(name), name)
        self.only.setCurrentIndex(max(0, self.only.findData(chosen)) if chosen else 0)
        self.only.blockSignals(False)
        self.only.setVisible(is_shown)
        self._filter()

    @Slot()
    def _filter(self) -> None:
        self._topics.show_only(self.only.currentData())

    @Slot()
    def _back_to_list(self) -> None:
        self._stack.setCurrentWidget(self.list_page)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
