"""Moments that were kept: find one, read it again with what stands around it, hear it, write on it, forget it."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mirrortalk_desktop.domain.model import Bookmark
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.bookmarks import BookmarksModel
from mirrortalk_desktop.qt.models.words import clock, date, quoted
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.filter_keys import FilterKeys
from mirrortalk_desktop.qt.panes.page import Page
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, announce, gap, label
from mirrortalk_desktop.qt.panes.rows import TextRowDelegate, make_list
from mirrortalk_desktop.qt.panes.wishes import Wishes

_SEARCH_AFTER_MS = 200
_NOTE_AFTER_MS = 800
_UNDO_FOR_MS = 20_000


class BookmarksPane(Page):
    """The list of bookmarks with the one that is chosen below it.

    Signals: search_requested(str); note_written(int number, str); deletion_requested(int number); undo_requested();
    export_requested(str format).
    """

    search_requested = Signal(str)
    note_written = Signal(int, str)
    deletion_requested = Signal(int)
    undo_requested = Signal()
    export_requested = Signal(str)

    def __init__(self, bookmarks: BookmarksModel, wishes: Wishes, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.title.set_full_text(self.tr("Bookmarks"))
        self.back.set_icon("left", self.tr("Back to the conversation"))
        self._bookmarks = bookmarks
        self._wishes = wishes
        self._shown_number = 0
        #: Until the library has been asked for the first time, and while it looks for what is in the filter.
        self._is_looking = True
        self._build()
        self._search_soon = self._timer(_SEARCH_AFTER_MS, self._search)
        self._note_soon = self._timer(_NOTE_AFTER_MS, self.keep_note)
        self._undo_over = self._timer(_UNDO_FOR_MS, self._forget_undo)
        self._connect()
        self._refresh()

    def open(self) -> None:
        """Show the list as it is now, ready to be searched."""
        self._search()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot(object)
    def show_bookmarks(self, newest_first: tuple[Bookmark, ...]) -> None:
        """Show what was found; what is chosen stays chosen."""
        self.keep_note()
        self._is_looking = False
        chosen = self._shown_number
        self._bookmarks.set_bookmarks(newest_first)
        row = self._bookmarks.row_of(chosen)
        if newest_first:
            self.view.setCurrentIndex(self._bookmarks.index(row or 0))
        self._refresh()

    @Slot()
    def stop_looking(self) -> None:
        """What was looked for will not come."""
        self._is_looking = False
        self._refresh()

    def show_deleted(self, number: int) -> None:
        """Take it out of the list, and offer to bring it back."""
        self._bookmarks.remove(number)
        self._refresh()
        self.undo_bar.show()
        self._undo_over.start()
        announce(self, self.tr("The bookmark is deleted. Undo brings it back."))

    @Slot()
    def keep_note(self) -> None:
        """Keep what was written on the bookmark that is shown."""
        self._note_soon.stop()
        bookmark = self._shown()
        note = self.note.toPlainText().strip()
        if bookmark is not None and note != bookmark.note:
            self.note_written.emit(bookmark.number, note)

    # --- building

    def _build(self) -> None:
        space = gap(self)
        self.export = IconButton("export", self.tr("Export all bookmarks"), self)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export)
        menu.addAction(icon("export"), self.tr("As Markdown…")).setData("markdown")
        menu.addAction(icon("export"), self.tr("As JSON…")).setData("json")
        menu.triggered.connect(self._export)
        self.export.setMenu(menu)
        self.head.addWidget(self.export)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find in words, notes and titles"))
        self.filter.setAccessibleName(self.tr("Find in bookmarks"))
        self.filter.setClearButtonEnabled(True)
        delegate = TextRowDelegate(BookmarksModel.DetailRole, self)
        self.view: QListView = make_list(delegate, self._bookmarks, self.tr("Bookmarks"), self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.nothing = EmptyState("bookmark", "", first=self.tr("Show all bookmarks"), parent=self)
        self.nothing.first_chosen.connect(self._show_all)
        field = QHBoxLayout()
        field.setContentsMargins(space, space, space, space // 2)
        field.addWidget(self.filter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self.column.addLayout(field)
        self.column.addLayout(self._stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(space, space // 2, space, space)
        below.addWidget(self._build_undo())
        below.addWidget(self._build_shown())
        self.column.addLayout(below)

    def _build_undo(self) -> QFrame:
        self.undo_bar = QFrame(self)
        self.undo_bar.setProperty("kind", "offer")
        row = QHBoxLayout(self.undo_bar)
        row.addWidget(label(self.tr("The bookmark is deleted."), self.undo_bar), 1)
        self.undo = IconButton("retry", self.tr("Undo"), self.undo_bar, has_text=True)
        self.undo.setAccessibleName(self.tr("Bring the deleted bookmark back"))
        row.addWidget(self.undo)
        self.undo_bar.hide()
        return self.undo_bar

    def _build_shown(self) -> QFrame:
        """The bookmark that is chosen, whole."""
        space = gap(self)
        self.card = QFrame(self)
        self.card.setProperty("kind", "card")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(space // 2)
        self._before = label("", self.card, kind="muted", is_selectable=True)
        self._quote = label("", self.card, is_bold=True, is_selectable=True)
        self._after = label("", self.card, kind="muted", is_selectable=True)
        self._source = label("", self.card, kind="muted", size=SMALL, is_selectable=True)
        for part in (self._before, self._quote, self._after, self._source):
            column.addWidget(part)
        caption = QLabel(self.tr("&Note"), self.card)
        self.note = QPlainTextEdit(self.card)
        self.note.setPlaceholderText(self.tr("Write what it means to you"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 4)
        caption.setBuddy(self.note)
        column.addWidget(caption)
        column.addWidget(self.note)
        row = QHBoxLayout()
        self.play = IconButton("play", self.tr("Play from here"), self.card, has_text=True)
        self.read = IconButton("transcript", self.tr("Transcript"), self.card, has_text=True)
        self.read.setAccessibleName(self.tr("Open in the transcript"))
        self.delete = IconButton("remove", self.tr("Delete"), self.card, has_text=True)
        self.delete.setAccessibleName(self.tr("Delete this bookmark"))
        row.addWidget(self.play)
        row.addWidget(self.read)
        row.addStretch(1)
        row.addWidget(self.delete)
        column.addLayout(row)
        return self.card

    def _connect(self) -> None:
        keys = FilterKeys(self.filter, self.view, self)
        keys.deletion_wished.connect(self._delete)
        self.filter.textChanged.connect(self._search_soon.start)
        self.view.activated.connect(self._ask_play)
        self.view.selectionModel().currentChanged.connect(self._refresh)
        self.note.textChanged.connect(self._note_soon.start)
        self.play.clicked.connect(self._ask_play)
        self.read.clicked.connect(self._ask_read)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)
        self._bookmarks.dataChanged.connect(self._refresh)
        self.left.connect(self.keep_note)

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # --- what is shown

    def _shown(self) -> Bookmark | None:
        row = self._bookmarks.row_of(self._shown_number)
        return None if row is None else self._bookmarks.bookmark_at(self._bookmarks.index(row))

    @Slot()
    @Slot(QModelIndex)
    def _refresh(self, _index: object = None) -> None:
        bookmark = self._bookmarks.bookmark_at(self.view.currentIndex())
        self.card.setVisible(bookmark is not None)
        self._stack.setCurrentWidget(self.view if self._bookmarks.rowCount() else self.nothing)
        self.export.setEnabled(bool(self._bookmarks.rowCount() or self.filter.text()))
        if not self._bookmarks.rowCount():
            self._explain()
        if bookmark is None:
            self._shown_number = 0
            return
        if bookmark.number != self._shown_number:
            self.keep_note()
            self._shown_number = bookmark.number
            self.note.setPlainText(bookmark.note)
            self._note_soon.stop()
        citation = bookmark.citation
        for part, text in ((self._before, bookmark.before), (self._after, bookmark.after)):
            part.setText(text)
            part.setVisible(bool(text))
        empty_quote = self.tr("Nothing was transcribed here yet when it was kept.")
        self._quote.setText(quoted(citation.quote) if citation.quote else empty_quote)
        kept = "" if bookmark.kept_at is None else self.tr("kept on {day}").format(day=date(bookmark.kept_at))
        place = (citation.speaker, citation.episode_title, citation.feed_title, clock(citation.start), kept)
        self._source.setText(" · ".join(part for part in place if part))

    def _explain(self) -> None:
        """Say why the list is empty, and what to do."""
        sought = " ".join(self.filter.text().split())
        if self._is_looking:
            self.nothing.say(self.tr("Looking for bookmarks…"))
        elif sought:
            text = self.tr("“{words}” is in no bookmark, note or title.").format(words=sought)
            self.nothing.say(self.tr("No bookmark matches"), text, is_button_shown=True)
        else:
            text = self.tr("Ctrl+B keeps what you hear, with its words. A quote has a button for it.")
            self.nothing.say(self.tr("Nothing is bookmarked yet"), text)

    # --- what the person does

    @Slot()
    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _search(self) -> None:
        self._search_soon.stop()
        self._is_looking = True
        self._refresh()
        self.search_requested.emit(" ".join(self.filter.text().split()))

    @Slot()
    @Slot(QModelIndex)
    def _ask_play(self, _index: object = None) -> None:
        bookmark = self._shown()
        if bookmark is not None:
            self._wishes.citation_chosen.emit(bookmark.citation)

    @Slot()
    def _ask_read(self) -> None:
        bookmark = self._shown()
        if bookmark is not None:
            self._wishes.transcript_requested.emit(bookmark.citation.episode_id, bookmark.citation.start)

    @Slot()
    def _delete(self) -> None:
        bookmark = self._shown()
        if bookmark is not None:
            self.keep_note()
            self.deletion_requested.emit(bookmark.number)

    @Slot()
    def _undo(self) -> None:
        if self.undo_bar.isVisible():
            self._undo_over.stop()
            self.undo_bar.hide()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.undo_requested.emit()

    @Slot()
    def _forget_undo(self) -> None:
        self.undo_bar.hide()

    @Slot(QAction)
    def _export(self, action: QAction) -> None:
        self.export_requested.emit(str(action.data()))
