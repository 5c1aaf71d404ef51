"""What stands above the episodes: whose they are, the filter, and a menu that says which are shown, in which order."""

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.models.listing import Order, Showing
from mirrortalk_desktop.qt.panes.choice_menu import ChoiceMenu
from mirrortalk_desktop.qt.panes.parts import MEDIUM, SMALL, ElidedLabel, IconButton, gap, scaled


class EpisodesHead(QWidget):
    """Title, filter field, menu, and a line that says so while only some of the episodes are shown.

    Signals: filter_changed(str); showing_changed(Showing); order_changed(Order); everything_wanted(bool): the episodes
    of all podcasts, or of the chosen one; list_wanted(): the person goes on into the list.
    """

    filter_changed = Signal(str)
    showing_changed = Signal(object)
    order_changed = Signal(object)
    everything_wanted = Signal(bool)
    list_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._feed_title = ""
        self.title = ElidedLabel(self)
        self.title.setFont(scaled(self.title.font(), MEDIUM, self.title.font().weight().DemiBold))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter episodes"))
        self.filter.setAccessibleName(self.tr("Filter episodes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self.filter_changed)
        self.menu = ChoiceMenu("filter", self.tr("Choose and sort episodes"), self)
        self._build_menu()
        self._build_limit()
        self._lay_out()

    @property
    def is_everything(self) -> bool:
        """Whether the episodes of all podcasts are listed."""
        return self.source.chosen

    @property
    def is_narrowed(self) -> bool:
        """Whether anything keeps episodes out of the list."""
        return bool(self.filter.text().strip()) or self.showing.chosen is not Showing.ALL

    def show_title(self, title: str) -> None:
        """Say whose episodes these are; what was typed into the filter was meant for others."""
        self._feed_title = title
        self.source.choose(False)
        self.filter.clear()
        self._say_whose()

    def show_all(self) -> None:
        """Let nothing keep episodes out of the list any more."""
        self.filter.clear()
        self.showing.choose(Showing.ALL)

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def keep_state(self, state: QSettings) -> None:
        """Remember what is shown, and in which order."""
        state.setValue("episodes/showing", self.showing.chosen.value)
        state.setValue("episodes/order", self.order.chosen.value)

    def restore_state(self, state: QSettings) -> None:
        """Show the same as last time; what is not known is left."""
        showing, order = state.value("episodes/showing"), state.value("episodes/order")
        if showing in list(Showing):
            self.showing.choose(Showing(showing))
        if order in list(Order):
            self.order.choose(Order(order))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Esc empties the filter; the arrow down leads from it into the list."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _build_menu(self) -> None:
        self.source = self.menu.add_group(
            self.tr("Episodes"), {False: self.tr("Of the chosen podcast"), True: self.tr("Of all podcasts")}
        )
        self.showing = self.menu.add_group(
            self.tr("Show"),
            {
                Showing.ALL: self.tr("All episodes"),
                Showing.NOT_HEARD: self.tr("Not heard"),
                Showing.STARTED: self.tr("Started"),
                Showing.READY: self.tr("Ready to ask"),
                Showing.UNFINISHED: self.tr("Waiting or failed"),
                Showing.HERE: self.tr("With audio on this computer"),
            },
        )
        self.order = self.menu.add_group(
            self.tr("Sort"),
            {
                Order.NEWEST: self.tr("Newest first"),
                Order.OLDEST: self.tr("Oldest first"),
                Order.LONGEST: self.tr("Longest first"),
                Order.TITLE: self.tr("By title"),
                Order.SHOW: self.tr("By podcast"),
            },
        )
        self.order.set_possible(Order.SHOW, False)
        self.source.changed.connect(self._on_source)
        self.showing.changed.connect(self._on_showing)
        self.order.changed.connect(self._on_order)

    def _build_limit(self) -> None:
        self.limit = QFrame(self)
        self.limit.setProperty("kind", "chip")
        self._limit_text = ElidedLabel(self.limit)
        self._limit_text.setFont(scaled(self._limit_text.font(), SMALL))
        self.show_all_button = IconButton("cancel", self.tr("Show all episodes"), self.limit)
        self.show_all_button.setProperty("kind", "chip")
        self.show_all_button.clicked.connect(self._show_all_states)
        row = QHBoxLayout(self.limit)
        row.setContentsMargins(gap(self), gap(self, 0.2), gap(self, 0.2), gap(self, 0.2))
        row.addWidget(self._limit_text, 1)
        row.addWidget(self.show_all_button)
        self.limit.setVisible(False)

    def _lay_out(self) -> None:
        space = gap(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, 0, space, 0)
        layout.setSpacing(space // 2)
        head, fields = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(space // 2, 0, 0, 0)
        head.addWidget(self.title, 1)
        fields.setSpacing(space // 4)
        fields.addWidget(self.filter, 1)
        fields.addWidget(self.menu)
        layout.addLayout(head)
        layout.addLayout(fields)
        layout.addWidget(self.limit)

    def _say_whose(self) -> None:
        self.title.set_full_text(self.tr("All podcasts") if self.is_everything else self._feed_title)

    @Slot()
    def _show_all_states(self) -> None:
        self.showing.choose(Showing.ALL)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_source(self) -> None:
        self.order.set_possible(Order.SHOW, self.is_everything)
        self._say_whose()
        self.everything_wanted.emit(self.is_everything)

    @Slot()
    def _on_showing(self) -> None:
        is_all = self.showing.chosen is Showing.ALL
        self._limit_text.set_full_text(self.tr("Only: {which}").format(which=self.showing.chosen_name))
        self.limit.setVisible(not is_all)
        self.showing_changed.emit(self.showing.chosen)

    @Slot()
    def _on_order(self) -> None:
        self.order_changed.emit(self.order.chosen)
