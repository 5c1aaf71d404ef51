"""The upper part of the library: the podcasts, with how many of their episodes can be asked."""

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.listing import FeedOrder
from mirrortalk_desktop.qt.panes.choice_menu import ChoiceMenu
from mirrortalk_desktop.qt.panes.parts import MEDIUM, IconButton, gap, label
from mirrortalk_desktop.qt.panes.rows import RowDelegate, make_list


class FeedsPart(QWidget):
    """The list of podcasts. One stays chosen as long as there is any.

    Signals: chosen(str feed id, str title), both empty when there is none; add_requested(); refresh_requested(str);
    older_requested(str); options_requested(str); unsubscribe_requested(str); order_changed(FeedOrder).
    """

    chosen = Signal(str, str)
    add_requested = Signal()
    refresh_requested = Signal(str)
    older_requested = Signal(str)
    options_requested = Signal(str)
    unsubscribe_requested = Signal(str)
    order_changed = Signal(object)

    def __init__(self, feeds: FeedsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._feed_id = ""
        self._wished = ""
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space, 0, space // 2)
        layout.setSpacing(space // 2)
        head = QHBoxLayout()
        head.setContentsMargins(space * 3 // 2, 0, space, 0)
        head.setSpacing(space // 4)
        layout.addLayout(head)
        title = label(self.tr("Podcasts"), self, size=MEDIUM, is_bold=True)
        head.addWidget(title, 1)
        head.addSpacing(space // 2)
        self.add = IconButton("add", self.tr("Add podcast…"), self)
        self.refresh = IconButton("refresh", self.tr("Look for new episodes of all podcasts"), self)
        self.unsubscribe = IconButton("remove", self.tr("Unsubscribe"), self)
        self.menu = ChoiceMenu("sort", self.tr("Sort podcasts"), self)
        names = {FeedOrder.TITLE: self.tr("By title"), FeedOrder.NEWEST: self.tr("Newest episode first")}
        self.order = self.menu.add_group(self.tr("Sort"), names)
        self.order.changed.connect(self._on_order)
        for button in (self.add, self.refresh, self.menu, self.unsubscribe):
            head.addWidget(button)
        delegate = RowDelegate(FeedsModel.StateRole, picture_of=feeds.picture, parent=self)
        self.view: QListView = make_list(delegate, feeds, self.tr("Podcasts"), self)
        title.setBuddy(self.view)
        layout.addWidget(self.view, 1)
        self.add.clicked.connect(self.add_requested)
        self.refresh.clicked.connect(self._ask_refresh_all)
        self.unsubscribe.clicked.connect(self._ask_unsubscribe)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        for change in (feeds.modelReset, feeds.rowsInserted, feeds.rowsRemoved):
            change.connect(self._keep_chosen)
        self._keep_chosen()

    @property
    def feed_id(self) -> str:
        """The podcast that is chosen, or nothing."""
        return self._feed_id

    def choose(self, feed_id: str) -> None:
        """Choose this podcast, now or as soon as it is in the list."""
        row = self._feeds.row_of(feed_id)
        self._wished = feed_id if row is None else ""
        if row is not None:
            self.view.setCurrentIndex(self._feeds.index(row))

    def keep_state(self, state: QSettings) -> None:
        """Remember the order."""
        state.setValue("podcasts/order", self.order.chosen.value)

    def restore_state(self, state: QSettings) -> None:
        """Take the order of last time; what is not known is left."""
        if (order := state.value("podcasts/order")) in list(FeedOrder):
            self.order.choose(FeedOrder(order))

    @Slot()
    def _on_order(self) -> None:
        self.order_changed.emit(self.order.chosen)

    @Slot()
    def _keep_chosen(self) -> None:
        """After the list changed: choose what was wished, else what was chosen before, else the first."""
        row = self._feeds.row_of(self._wished) if self._wished else None
        if row is not None:
            self._wished = ""
        else:
            row = self._feeds.row_of(self._feed_id)
        if row is None and self._feeds.rowCount():
            row = 0
        if row is not None:
            self.view.setCurrentIndex(self._feeds.index(row))
        self._on_current_changed(self.view.currentIndex())

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        feed = self._feeds.feed_at(current)
        self.unsubscribe.setEnabled(feed is not None)
        self.refresh.setEnabled(self._feeds.rowCount() > 0)
        feed_id = feed.id if feed else ""
        if feed_id != self._feed_id:
            self._feed_id = feed_id
            self.chosen.emit(feed_id, _title(feed))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        feed = self._feeds.feed_at(self.view.indexAt(place) if place.x() >= 0 else self.view.currentIndex())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if feed is not None:
            self.view.setCurrentIndex(self._feeds.index(self._feeds.row_of(feed.id) or 0))
            menu.addAction(icon("refresh"), self.tr("Look for new episodes of this podcast"), self._ask_refresh)
            if feed.next_page_url:
                menu.addAction(icon("refresh"), self.tr("List older episodes of this podcast"), self._ask_older)
            menu.addAction(icon("settings"), self.tr("Options of this podcast…"), self._ask_options)
            menu.addAction(icon("remove"), self.tr("Unsubscribe…"), self._ask_unsubscribe)
            menu.addSeparator()
        menu.addAction(icon("add"), self.tr("Add podcast…"), self.add_requested.emit)
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _ask_refresh(self) -> None:
        self.refresh_requested.emit(self._feed_id)

    @Slot()
    def _ask_older(self) -> None:
        self.older_requested.emit(self._feed_id)

    @Slot()
    def _ask_options(self) -> None:
        self.options_requested.emit(self._feed_id)

    @Slot()
    def _ask_refresh_all(self) -> None:
        self.refresh_requested.emit("")

    @Slot()
    def _ask_unsubscribe(self) -> None:
        if self._feed_id:
            self.unsubscribe_requested.emit(self._feed_id)


def _title(feed: Feed | None) -> str:
    return "" if feed is None else feed.title or feed.url
