"""Earlier questions: find one, look at its answer as it was given, forget one or all of them."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QMessageBox, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.models.history import HistoryModel
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard
from mirrortalk_desktop.qt.panes.filter_keys import FilterKeys
from mirrortalk_desktop.qt.panes.page import Page, ScrolledPage
from mirrortalk_desktop.qt.panes.parts import IconButton, gap
from mirrortalk_desktop.qt.panes.rows import TextRowDelegate, make_list
from mirrortalk_desktop.qt.panes.wishes import Wishes

_SEARCH_AFTER_MS = 200


class HistoryPane(QWidget):
    """The list of earlier questions, and the one that was chosen in it.

    Signals: search_requested(str); deletion_requested(int number); clearing_requested(); left().
    """

    search_requested = Signal(str)
    deletion_requested = Signal(int)
    clearing_requested = Signal()
    left = Signal()

    def __init__(self, history: HistoryModel, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._history = history
        self._wishes = wishes
        self.list_page = Page(self.tr("Earlier questions"), self.tr("Back to the conversation"), self)
        self.card_page = ScrolledPage("", self.tr("Back to earlier questions"), self)
        self._card: ExchangeCard | None = None
        #: Until the library has been asked for the first time, and while it looks for what is in the filter.
        self._is_looking = True
        self._build()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list_page)
        self._stack.addWidget(self.card_page)
        self._search_soon = QTimer(self)
        self._search_soon.setSingleShot(True)
        self._search_soon.setInterval(_SEARCH_AFTER_MS)
        self._search_soon.timeout.connect(self._search)
        self._connect()
        self._refresh()

    def open(self) -> None:
        """Show the list as it is now, ready to be searched."""
        self._stack.setCurrentWidget(self.list_page)
        self._search()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot()
    def stop_looking(self) -> None:
        """What was looked for is here, or will not come."""
        self._is_looking = False
        self._refresh()

    @property
    def card(self) -> ExchangeCard | None:
        """The card of the exchange that was chosen."""
        return self._card

    @property
    def searched_text(self) -> str:
        """What is looked for."""
        return " ".join(self.filter.text().split())

    def _build(self) -> None:
        space = gap(self)
        page = self.list_page
        self.clear_all = IconButton("remove", self.tr("Clear all…"), page, has_text=True)
        page.head.addWidget(self.clear_all)
        self.filter = QLineEdit(page)
        self.filter.setPlaceholderText(self.tr("Find in questions, quotes and titles"))
        self.filter.setAccessibleName(self.tr("Find in earlier questions"))
        self.filter.setClearButtonEnabled(True)
        delegate = TextRowDelegate(HistoryModel.DetailRole, self)
        self.view: QListView = make_list(delegate, self._history, self.tr("Earlier questions"), page)
        self.nothing = EmptyState("history", "", first=self.tr("Show all questions"), parent=page)
        self.open_button = IconButton("transcript", self.tr("Show the answer"), page, has_text=True)
        self.delete = IconButton("remove", self.tr("Delete"), page, has_text=True)
        self.delete.setAccessibleName(self.tr("Delete this question and its answer"))
        inside = QVBoxLayout()
        inside.setContentsMargins(0, space, 0, space // 2)
        inside.setSpacing(space // 2)
        field, foot = QHBoxLayout(), QHBoxLayout()
        field.setContentsMargins(space, 0, space, 0)
        field.addWidget(self.filter)
        foot.setContentsMargins(space, 0, space, 0)
        foot.addWidget(ButtonRow((self.open_button, self.delete), page, stretch_after=1))
        self._shown = QStackedLayout()
        self._shown.addWidget(self.view)
        self._shown.addWidget(self.nothing)
        inside.addLayout(field)
        inside.addLayout(self._shown, 1)
        inside.addLayout(foot)
        page.column.addLayout(inside, 1)

    def _connect(self) -> None:
        keys = FilterKeys(self.filter, self.view, self)
        keys.deletion_wished.connect(self._delete)
        self.filter.textChanged.connect(self._search_soon.start)
        self.nothing.first_chosen.connect(self._show_all)
        self.view.activated.connect(self._open_current)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        self.open_button.clicked.connect(self._open_current)
        self.delete.clicked.connect(self._delete)
        self.clear_all.clicked.connect(self._ask_to_clear)
        self.list_page.left.connect(self.left)
        self.card_page.left.connect(self._back_to_list)
        self._history.modelReset.connect(self.stop_looking)
        self._history.rowsRemoved.connect(self._refresh)

    def _current(self) -> Exchange | None:
        return self._history.exchange_at(self.view.currentIndex())

    @Slot()
    def _search(self) -> None:
        self._search_soon.stop()
        self._is_looking = True
        self._refresh()
        self.search_requested.emit(self.searched_text)

    @Slot()
    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _refresh(self) -> None:
        has_rows = self._history.rowCount() > 0
        if has_rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._history.index(0))
        for button in (self.open_button, self.delete):
            button.setEnabled(has_rows)
        self.clear_all.setEnabled(has_rows or bool(self.searched_text))
        if not has_rows:
            self._explain()
        self._shown.setCurrentWidget(self.view if has_rows else self.nothing)

    def _explain(self) -> None:
        """Say why the list is empty, and what to do."""
        if self._is_looking:
            self.nothing.say(self.tr("Looking for earlier questions…"))
        elif self.searched_text:
            text = self.tr("“{words}” is in no question, quote or title.").format(words=self.searched_text)
            self.nothing.say(self.tr("No earlier question matches"), text, is_button_shown=True)
        else:
            text = self.tr("What you ask is kept here with its answers, on this computer only. Ask something below.")
            self.nothing.say(self.tr("Nothing was asked yet"), text)

    @Slot()
    @Slot(QModelIndex)
    def _open_current(self, _index: object = None) -> None:
        exchange = self._current()
        if exchange is None:
            return
        self._card = ExchangeCard(exchange, self._wishes, self.card_page.inside)
        day = self._history.data(self.view.currentIndex(), HistoryModel.DetailRole)
        self.card_page.show_things(str(day), [self._card])
        self._stack.setCurrentWidget(self.card_page)
        self.card_page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _back_to_list(self) -> None:
        self._stack.setCurrentWidget(self.list_page)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _delete(self) -> None:
        exchange = self._current()
        if exchange is not None and exchange.answer is not None:
            self.deletion_requested.emit(exchange.answer.number)

    @Slot()
    def _ask_to_clear(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Clear all"), "", parent=self.window())
        box.setText(self.tr("Forget all questions and answers?"))
        box.setInformativeText(
            self.tr("They are deleted from this computer, with what you thought of them. Your podcasts are left alone.")
        )
        yes = box.addButton(self.tr("Clear all"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(self.clearing_requested)
        box.finished.connect(box.deleteLater)
        box.open()
